"""Lists one of which is seen, under their names: names that don't fit go on in a second line.

A tab bar of Qt's would scroll instead, and hide the name one looks for.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.panes.flow import FlowLayout
from desktop.shield import shielded

BETWEEN_PX: Final = 10
SIDE_PX: Final = 6
ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
INSIDE: Final = QSize(4, 14)  # what the style leaves around the words


@shielded
class ListTabs(QWidget):
    """Takes lists with their names; Left and Right on the names lead from list to list, and so
    do Ctrl+PgUp and Ctrl+PgDn from anywhere in it."""

    currentChanged = Signal(int)  # named as a QTabWidget names it

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.pages = QStackedWidget()
        self.names = QButtonGroup(self)
        self.names.setExclusive(True)
        self._row = QWidget()
        self._row.setProperty("role", "listTabs")
        self._row.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        flow = FlowLayout(self._row, BETWEEN_PX, line_gap_px=0)
        flow.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self.pages, 1)
        self.pages.currentChanged.connect(self._on_changed)

    def add(self, page: QWidget, title: str) -> None:
        """Take one more list; the first is the one that is seen."""
        button = TabName(title)
        self.names.addButton(button, self.pages.count())
        button.clicked.connect(lambda: self.setCurrentWidget(page))
        flow = self._row.layout()
        if flow is not None:
            flow.addWidget(button)
        self.pages.addWidget(page)
        self._mark()

    def currentWidget(self) -> QWidget | None:
        """The list that is seen; None before there is one."""
        return self.pages.currentWidget()

    def setCurrentWidget(self, page: QWidget) -> None:
        """Bring a list to the front."""
        self.pages.setCurrentWidget(page)

    def _on_changed(self, place: int) -> None:
        self._mark()
        self.currentChanged.emit(place)

    def _mark(self) -> None:
        """Only the name of the list that is seen is reached by Tab, as in every row of tabs."""
        for button in self.names.buttons():
            is_seen = self.names.id(button) == self.pages.currentIndex()
            button.setChecked(is_seen)
            ways = Qt.FocusPolicy.TabFocus if is_seen else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(ways)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
            return
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        focus = self.names.checkedButton()
        if focus is not None and focus.hasFocus() and event.key() in arrows:
            self._step(arrows[Qt.Key(event.key())])
            now = self.names.checkedButton()
            if now is not None:
                now.setFocus()
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        place = self.pages.currentIndex() + by
        if 0 <= place < self.pages.count():
            self.pages.setCurrentIndex(place)


@shielded
class TabName(QToolButton):
    """The name of a list, as wide as it is when it is the one that is seen."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setCheckable(True)
        self.setProperty("role", "tab")

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        return QSize(metrics.horizontalAdvance(self.text()), metrics.height()) + INSIDE

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the row of names steps, not the group of buttons
            return
        super().keyPressEvent(event)
