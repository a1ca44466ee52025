"""The bar above the canvas while a filter is on: how much is shown, and why not the rest.

A chip for each thing the filter asks, with how many events pass it alone; a click changes the
filter, the cross takes that part away. Every chip and button is reached by Tab.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.saying import numeral
from desktop.panes.flow import FlowLayout
from desktop.shield import shielded
from desktop.tips import plain_tip

WIDEST_PX: Final = 320  # of the words on a chip

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Part:
    """One thing a filter asks: what it is about, what it asks, how many events pass it alone."""

    about: str
    words: str
    count: int | None = None


@shielded
class FilterChip(QFrame):
    """The words of one part; `asked` by a click or Enter, `removed` by its cross or Delete."""

    asked = Signal()
    removed = Signal()

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterChip")
        self.setProperty("role", "filterChip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        counted = "" if part.count is None else f"  {numeral(part.count)}"
        self.words = QToolButton()
        self.words.setProperty("flat", True)
        self.words.setProperty("chip", True)
        whole = f"{part.about}: {part.words}" if part.about else part.words
        shown = self.words.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, WIDEST_PX)
        self.words.setText(f"{shown}{counted}".replace("&", "&&"))
        self.words.setToolTip(plain_tip(_told(whole, part.count)))
        self.words.setAccessibleName(_told(whole, part.count))
        self.words.clicked.connect(self.asked)
        self.cross = QToolButton()
        self.cross.setProperty("flat", True)
        self.cross.setProperty("chip", True)
        self.cross.setText("×")
        name = self.tr("Take away: {what}").format(what=whole)
        self.cross.setToolTip(plain_tip(name))
        self.cross.setAccessibleName(name)
        self.cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 2, 0)
        row.setSpacing(0)
        for button in (self.words, self.cross):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.cross if self.cross.hasFocus() else self.words).click()
        else:
            super().keyPressEvent(event)


@shielded
class FilterBar(QFrame):
    """Hidden until there is a filter."""

    asked = Signal()  # to change the filter
    removed = Signal(int)  # the place of a part
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.told = _line("filterSentence", "")
        self.told.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hidden = _line("filterHides", "warning")
        self.hidden.hide()
        self.all_button = QPushButton(self.tr("Show all"))
        self.all_button.setProperty("flat", True)
        self.all_button.clicked.connect(self.all_asked)
        self.chips: list[FilterChip] = []
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for line in (self.told, self.hidden):
            texts.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(10)
        row.addLayout(texts)
        row.addWidget(self._row, 1)
        row.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_filter(self, shown: str, parts: Sequence[Part]) -> None:
        """Show how much is shown and a chip for each part; without any the bar goes."""
        had_focus = any(chip.isAncestorOf(chip.window().focusWidget()) for chip in self.chips)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(at, part) for at, part in enumerate(parts)]
        self.told.setText(shown)
        self.setAccessibleName(f"{shown}: {', '.join(part.words for part in parts)}")
        self.setVisible(bool(parts))
        if had_focus and parts:
            self.all_button.setFocus()

    def tell_hidden(self, words: str) -> None:
        """Say that what is selected is not to be seen; "" = it is."""
        self.hidden.setText(words)
        self.hidden.setVisible(bool(words))

    def _chip(self, at: int, part: Part) -> FilterChip:
        chip = FilterChip(part)
        chip.asked.connect(self.asked)
        chip.removed.connect(lambda: self.removed.emit(at))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


def _told(whole: str, count: int | None) -> str:
    if count is None:
        return whole
    words = translate("FilterBar", "{what}: {count} events alone")
    if count == 1:
        words = translate("FilterBar", "{what}: 1 event alone")
    return words.format(what=whole, count=numeral(count))


def _line(name: str, role: str) -> QLabel:
    line = QLabel()
    line.setObjectName(name)
    line.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        line.setProperty("role", role)
    return line
