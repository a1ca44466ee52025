"""Who says so: the source passages of a record, each with the way to its place in the text."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.dates.wording import words_of
from db.drafts.values import CitationDraft, SourceDraft
from db.errors import DateProblem
from db.saying import said
from desktop.dialogs.asking import Helpers
from desktop.dialogs.chips import ChipField
from desktop.dialogs.sheet import plain, wrapped

LONGEST_QUOTE: Final = 90  # characters of a passage that are shown


class CitationPart(QFrame):
    """Source passages, one a line, and a field that adds a source by its title.

    `edited` after one was added, changed or removed. A passage shown in the reading pane says
    so through `helpers.show_passage`; a passage is changed in full through
    `helpers.edit_citation`, where there is one.
    """

    edited = Signal()

    def __init__(self, citations: Iterable[CitationDraft], helpers: Helpers) -> None:
        super().__init__()
        self._helpers = helpers
        self._value: tuple[CitationDraft, ...] = tuple(citations)
        self._lines: list[CitationLine] = []
        hint = self.tr("+ add a source by its title…")
        self.adder = ChipField(helpers.find_sources, hint=hint)
        self.adder.edited.connect(self._take)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.adder)
        self.setFocusProxy(self.adder)
        self._show()

    def value(self) -> tuple[CitationDraft, ...]:
        """The passages from the top."""
        return self._value

    def lines(self) -> list["CitationLine"]:
        """What is shown, from the top."""
        return list(self._lines)

    def issued(self) -> str:
        """The EDTF day relative words count from: that of the first source that has one."""
        return next((each.source.issued for each in self._value if each.source.issued), "")

    def _take(self) -> None:
        taken = self.adder.value()
        if not taken:
            return
        self.adder.forget()
        stored = self._helpers.source(taken[0].id) if taken[0].id else None
        source = stored or SourceDraft(title=taken[0].name)
        self._set((*self._value, CitationDraft(source)))

    def _set(self, value: tuple[CitationDraft, ...]) -> None:
        self._value = value
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._made(at) for at in range(len(self._value))]
        for at, line in enumerate(self._lines):
            self._column.insertWidget(at, line)
            QWidget.setTabOrder(line.remove_button, self.adder.line)

    def _made(self, at: int) -> "CitationLine":
        citation = self._value[at]
        words = citation_words(citation, self._helpers.language)
        is_found = citation.passage_from is not None and bool(citation.source.id)
        line = CitationLine(words, is_found, self._helpers.edit_citation is not None)
        line.show_button.clicked.connect(lambda: self._show_passage(at))
        line.edit_button.clicked.connect(lambda: self._edit(at))
        line.remove_button.clicked.connect(lambda: self._remove(at))
        return line

    def _show_passage(self, at: int) -> None:
        citation = self._value[at]
        start = citation.passage_from or 0
        self._helpers.show_passage(citation.source.id, start, citation.passage_to or start)

    def _edit(self, at: int) -> None:
        ask = self._helpers.edit_citation
        changed = ask(self._value[at]) if ask is not None else None
        if changed is not None:
            self._set((*self._value[:at], changed, *self._value[at + 1 :]))

    def _remove(self, at: int) -> None:
        self._set((*self._value[:at], *self._value[at + 1 :]))
        self.adder.setFocus(Qt.FocusReason.OtherFocusReason)


class CitationLine(QWidget):
    """A passage in words with what can be done about it."""

    def __init__(self, words: str, is_found: bool, is_editable: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 0)
        row.setSpacing(10)
        self.words = plain(wrapped(words))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row.addWidget(self.words, 1)
        self.show_button = self._button(self.tr("show passage"), words)
        self.edit_button = self._button(self.tr("edit…"), words)
        self.remove_button = self._button("✕", words)
        self.remove_button.setAccessibleName(self.tr("Remove {source}").format(source=words[:80]))
        self.show_button.setVisible(is_found)
        self.edit_button.setVisible(is_editable)
        for button in (self.show_button, self.edit_button, self.remove_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, text: str, words: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("link", True)
        button.setAutoDefault(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleDescription(words[:80])
        return button


def citation_words(citation: CitationDraft, language: str = "en") -> str:
    """A passage in a line: source, when it was issued, and where in it or what it says."""
    source = citation.source
    try:
        issued = words_of(source.issued, language, style="short") if source.issued else ""
    except DateProblem:  # another program's text: shown as it stands
        issued = source.issued
    head = ", ".join(part for part in (source.title[:300], issued) if part)
    quote = " ".join(citation.exact.split())
    if len(quote) > LONGEST_QUOTE:
        quote = f"{quote[:LONGEST_QUOTE].rstrip()}…"
    place = citation.locator or (said("“{text}”", text=quote) if quote else "")
    return " — ".join(part for part in (head, place) if part)
