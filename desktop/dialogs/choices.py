"""The list that drops from a field while something is typed: names, with the reason each is there.

It is a frame inside the dialog, never a window of its own; the keyboard stays in the field,
which moves the current row.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.signs import worn_theme
from desktop.shield import shielded

MOST_ROWS: Final = 8  # seen at once; the list scrolls to the others
LEAST_WIDTH: Final = 260
_PAD: Final = 8
_EDGE: Final = 2  # px above and below the rows: the border and the layout's own
_REASON = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: what is shown, why it is there, and what it stands for."""

    text: str
    value: Any
    reason: str = ""
    icon: QIcon | None = None


class ChoiceList(QFrame):
    """Rows below a field; `picked(value)` when one is clicked, the field asks for `current()`."""

    picked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "popup")
        self.setAutoFillBackground(True)
        self._choices: list[Choice] = []
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Rows(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda index: self.picked.emit(self._choices[index.row()].value))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.view)
        self.hide()

    def fill(self, choices: Sequence[Choice]) -> None:
        """Show these; the first one is current."""
        self._choices = list(choices)
        self._model.clear()
        for choice in self._choices:
            item = QStandardItem(choice.text)
            item.setData(choice.reason, _REASON)
            words = " · ".join(part for part in (choice.text, choice.reason) if part)
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            if choice.icon is not None:
                item.setIcon(choice.icon)
            self._model.appendRow(item)
        if self._choices:
            self.view.setCurrentIndex(self._model.index(0, 0))

    def choices(self) -> list[Choice]:
        """What is shown, from the top."""
        return list(self._choices)

    def current(self) -> Choice | None:
        """The row that Enter takes; None when the list is hidden or empty."""
        at = self.view.currentIndex().row()
        return self._choices[at] if not self.isHidden() and 0 <= at < len(self._choices) else None

    def deselect(self) -> None:
        """Let Enter take no row before an arrow key has chosen one."""
        self.view.setCurrentIndex(QModelIndex())

    def step(self, by: int) -> None:
        """Move the current row down or up; past an end it goes on at the other."""
        if self._choices:
            row = self.view.currentIndex().row()
            at = (row + by if row >= 0 or by > 0 else -1) % len(self._choices)
            self.view.setCurrentIndex(self._model.index(at, 0))

    def place_below(self, field: QWidget, x: int = 0) -> None:
        """Drop down from a field (`x` px from its left), or up where there is more room."""
        if not self._choices:
            self.hide()
            return
        window = self._window
        rows = min(len(self._choices), MOST_ROWS)
        self.view.ensurePolished()
        height = rows * self.view.sizeHintForRow(0) + 2 * _EDGE
        reason = max((self._width(choice) for choice in self._choices), default=0)
        width = min(max(LEAST_WIDTH, reason), window.width() - _PAD)
        top_left = field.mapTo(window, QPoint(x, 0))
        below = window.height() - top_left.y() - field.height() - 4
        above = top_left.y() - 4
        y = top_left.y() + field.height() + 2
        if below < height and above > below:
            height = min(height, above)
            y = top_left.y() - height - 2
        left = max(_PAD // 2, min(top_left.x(), window.width() - width - _PAD // 2))
        self.setGeometry(left, y, width, max(1, min(height, max(below, above))))
        self.raise_()
        self.show()

    def _width(self, choice: Choice) -> int:
        metrics = QFontMetrics(self.view.font())
        texts = (choice.text, choice.reason)
        return sum(metrics.horizontalAdvance(text[:80]) for text in texts) + 6 * _PAD


@shielded
class _Rows(QStyledItemDelegate):
    """A name, and after it, paler, why it is offered."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(80, option.fontMetrics.height() + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        icon, option.icon = option.icon, QIcon()
        control = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(control, option, painter, option.widget)
        rect = QRect(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        if not icon.isNull():
            side = option.fontMetrics.height() + 2
            icon.paint(painter, QRect(rect.left(), rect.center().y() - side // 2, side, side))
            rect.setLeft(rect.left() + side + 4)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        rect.setLeft(_drawn(painter, rect, option.fontMetrics, text) + _PAD)
        if reason := str(index.data(_REASON) or ""):
            painter.setPen(worn_theme().muted)
            _drawn(painter, rect, option.fontMetrics, reason)


def _drawn(painter: QPainter, rect: QRect, metrics: QFontMetrics, text: str) -> int:
    """One line of text at the left of `rect`, shortened where it is too long; where it ends."""
    if rect.width() <= 0:
        return rect.left()
    line = metrics.elidedText(text[:300], Qt.TextElideMode.ElideRight, rect.width())
    # On the baseline, not into a box: a fallback font (Chinese) is higher than its line.
    y = rect.center().y() + (metrics.ascent() - metrics.descent()) // 2 + 1
    painter.drawText(rect.left(), y, line)
    return rect.left() + metrics.horizontalAdvance(line)
