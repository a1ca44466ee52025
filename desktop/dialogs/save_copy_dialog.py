"""Asks what goes into a copy of the file: everything, or nothing that was deleted or undone.

Where the copy goes is asked by the system's own file dialog, outside.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from db.saying import numeral
from desktop.dialogs.sheet import Sheet, answered, plain

WIDTH = 480
INDENT = 22  # px, below the text of a radio button


@dataclass(frozen=True, slots=True)
class CopyChoice:
    """Whether the copy leaves out the edit history and with it every deleted text."""

    without_history: bool


def ask(parent: QWidget | None, edit_count: int = 0) -> CopyChoice | None:
    """What goes into the copy; None when cancelled. `edit_count` is how long the history is."""
    dialog = SaveCopyDialog(parent, edit_count)
    return answered(dialog, dialog.value)


class SaveCopyDialog(Sheet):
    """Two ways to copy, each with what it means."""

    def __init__(self, parent: QWidget | None, edit_count: int = 0) -> None:
        super().__init__(parent, "saveCopyDialog", "")
        self.setWindowTitle(self.tr("Save a copy"))
        self.setAccessibleName(self.windowTitle())
        self.whole_button = QRadioButton(self.tr("&Everything, so that edits can be undone there"))
        self.clean_button = QRadioButton(self.tr("&Without history and deleted text, to give away"))
        self.whole_button.setChecked(True)
        self._ways = QButtonGroup(self)
        self.column.addWidget(plain(self.tr("What goes into the copy?"), "title"))
        for button, words in (
            (self.whole_button, self._history_words(edit_count)),
            (
                self.clean_button,
                self.tr(
                    "Nothing in that file tells what was there before: no earlier wording,"
                    " no deleted note, no step to undo."
                ),
            ),
        ):
            self._ways.addButton(button)
            told = plain(words, "muted")
            told.setIndent(INDENT)
            button.setAccessibleDescription(words)
            self.column.addWidget(button)
            self.column.addWidget(told)
        self.column.addStretch(1)
        self.end_with(self.tr("&Choose where…"), self.tr("Cancel"))
        self.whole_button.setFocus()
        self.setMinimumWidth(min(WIDTH, self.screen().availableGeometry().width() - 40))

    def value(self) -> CopyChoice:
        """What is chosen now."""
        return CopyChoice(self.clean_button.isChecked())

    def _history_words(self, count: int) -> str:
        if not count:
            return self.tr("There is nothing to undo in this file yet.")
        if count == 1:
            return self.tr("1 edit is kept in it, with the text as it was before.")
        words = self.tr("{count} edits are kept in it, with the texts as they were before.")
        return words.format(count=numeral(count))
