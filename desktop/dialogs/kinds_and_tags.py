"""Shows all kinds of events and all tags, and asks which one to make, edit or delete."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Kind, Tag
from desktop.dialogs.sheet import Sheet, answered, plain
from desktop.dialogs.signs import colour_icon, kind_icon

Table = Literal["kind", "tag"]
LIST_PX: Final = (230, 300)


@dataclass(frozen=True, slots=True)
class WordWish:
    """What to do: `word` is the kind or tag to edit or delete, None = make a new one."""

    table: Table
    word: Kind | Tag | None = None
    is_delete: bool = False


def ask(parent: QWidget | None, kinds: Sequence[Kind], tags: Sequence[Tag]) -> WordWish | None:
    """What a person wants to do with them; None when the sheet was closed."""
    dialog = KindsAndTags(parent, kinds, tags)
    return answered(dialog, lambda: dialog.wish)


class KindsAndTags(Sheet):
    """Two lists beside each other, each with its three buttons."""

    def __init__(self, parent: QWidget | None, kinds: Sequence[Kind], tags: Sequence[Tag]) -> None:
        super().__init__(parent, "kindsAndTagsDialog", "")
        self.setWindowTitle(self.tr("Kinds and tags"))
        self.wish: WordWish | None = None
        sides = QHBoxLayout()
        sides.setSpacing(18)
        self.kinds = _WordList(self.tr("&Kinds of events"))
        for kind in kinds:
            self.kinds.add(kind.label, kind_icon(kind), kind)
        self.tags = _WordList(self.tr("&Tags"), self.tr("There are no tags yet."))
        for tag in tags:
            self.tags.add(tag.name, colour_icon(tag.colour) if tag.colour else QIcon(), tag)
        for table, words in (("kind", self.kinds), ("tag", self.tags)):
            self._connect("kind" if table == "kind" else "tag", words)
            sides.addWidget(words)
        self.column.addLayout(sides)
        self.end_with(self.tr("Close"))
        self.kinds.list.setFocus()

    def _connect(self, table: Table, words: "_WordList") -> None:
        words.new.clicked.connect(lambda: self._wish(WordWish(table)))
        words.edit.clicked.connect(lambda: self._wish(WordWish(table, words.current())))
        words.list.itemActivated.connect(lambda: self._wish(WordWish(table, words.current())))
        words.delete.clicked.connect(lambda: self._wish(WordWish(table, words.current(), True)))

    def _wish(self, wish: WordWish) -> None:
        self.wish = wish
        self.done(QDialog.DialogCode.Accepted)

    def accept(self) -> None:
        """Close is all that the button does."""
        self.reject()


class _WordList(QWidget):
    """A list under its heading; what acts on a word is live only while one is chosen."""

    def __init__(self, heading: str, when_empty: str = "") -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(heading.replace("&", ""))
        self.list.setMinimumSize(*LIST_PX)
        label = QLabel(heading)
        label.setProperty("role", "subtitle")
        label.setBuddy(self.list)
        self.empty = plain(when_empty, "muted")
        self.new = QPushButton(self.tr("New…"))
        self.edit = QPushButton(self.tr("Edit…"))
        self.delete = QPushButton(self.tr("Delete…"))
        buttons = QHBoxLayout()
        for button in (self.new, self.edit, self.delete):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (label, self.empty, self.list):
            column.addWidget(part)
        column.addLayout(buttons)
        self._words: list[Kind | Tag] = []
        self.list.currentRowChanged.connect(self._judge)
        self._judge()

    def add(self, text: str, icon: QIcon, word: Kind | Tag) -> None:
        """Put a word at the end."""
        item = QListWidgetItem(icon, text[:200])
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._words.append(word)
        self.list.addItem(item)
        self._judge()

    def current(self) -> Kind | Tag | None:
        """The chosen word."""
        row = self.list.currentRow()
        return self._words[row] if 0 <= row < len(self._words) else None

    def _judge(self) -> None:
        self.empty.setVisible(bool(self.empty.text()) and not self._words)
        for button in (self.edit, self.delete):
            button.setEnabled(self.current() is not None)
