"""Two records beside each other: what differs in rows, each with the side that is kept."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from desktop.dialogs.sheet import plain, wrapped
from desktop.shield import shielded


@shielded
class Side(QLabel):
    """A value that is chosen by a click, as its button is."""

    def __init__(self, text: str, button: QRadioButton | None, empty: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(wrapped(text) or empty)
        self.setProperty("role", "" if text else "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._button = button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._button is not None:
            self._button.click()
        super().mousePressEvent(event)


class SidesTable(QWidget):
    """Rows of a label and two values. `chosen(key)` is 0 for the left one, 1 for the right one,
    2 for both.
    """

    edited = Signal()

    def __init__(self, left: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, QButtonGroup] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, 90)
        for column in (2, 4):
            self._grid.setColumnStretch(column, 1)
        for column, words in ((2, left), (4, right)) if left or right else ():
            self._grid.addWidget(_heading(words), 0, column)

    def add_choice(
        self, key: str, label: str, left: str, right: str, chosen: int, both: str = ""
    ) -> None:
        """Add a row in which one side is chosen, or with the words `both` given, both (2).

        Alt and the letter that "&" marks in the label choose the other side, and so on around.
        """
        at = self._grid.rowCount()
        group = QButtonGroup(self)
        words = _label(label)
        self._grid.addWidget(words, at, 0, Qt.AlignmentFlag.AlignTop)
        for side, text in enumerate((left, right)):
            button = QRadioButton()
            shown = text or self.tr("nothing")
            button.setAccessibleName(f"{label.replace('&', '')}: {shown[:200]}")
            button.setChecked(side == chosen)
            group.addButton(button, side)
            self._grid.addWidget(button, at, 1 + 2 * side, Qt.AlignmentFlag.AlignTop)
            value = Side(text, button, self.tr("nothing"))
            self._grid.addWidget(value, at, 2 + 2 * side)
        if both:
            third = QRadioButton(both)
            group.addButton(third, 2)
            self._grid.addWidget(third, at + 1, 1, 1, 4)
        group.idToggled.connect(lambda _id, is_on: self.edited.emit() if is_on else None)
        group.idToggled.connect(lambda _id, is_on: _offer_next(words, group) if is_on else None)
        group.idClicked.connect(lambda id: group.button(id).setFocus())
        _offer_next(words, group)
        self._groups[key] = group

    def add_fact(self, label: str, left: str, right: str) -> None:
        """Add a row in which both sides stay."""
        at = self._grid.rowCount()
        self._grid.addWidget(_label(label), at, 0, Qt.AlignmentFlag.AlignTop)
        for side, text in enumerate((left, right)):
            self._grid.addWidget(Side(text, None, "—"), at, 2 + 2 * side)

    def chosen(self, key: str) -> int:
        """The chosen side of a row; 0 where there is no choice."""
        group = self._groups.get(key)
        return max(0, group.checkedId()) if group is not None else 0

    def choose(self, key: str, side: int) -> None:
        """Choose a side of a row."""
        self._groups[key].button(side).setChecked(True)

    def choices(self) -> tuple[str, ...]:
        """The rows in which there is a choice."""
        return tuple(self._groups)


def _offer_next(label: QLabel, group: QButtonGroup) -> None:
    """Let the letter of a row click what comes after the chosen side."""
    buttons = group.buttons()
    label.setBuddy(buttons[(max(0, group.checkedId()) + 1) % len(buttons)])


def _heading(words: str) -> QLabel:
    label = plain(words, "subtitle")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label


def _label(words: str) -> QLabel:
    label = plain(words, "muted")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
