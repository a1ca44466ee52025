"""Layouts: items side by side that go on in the next line; a column that is measured once."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from desktop.shield import shielded


@shielded
class FlowLayout(QLayout):
    """Items in reading order, `gap_px` apart, wrapped at the width that is there; lines lie as
    far apart, or `line_gap_px`."""

    def __init__(
        self, parent: QWidget | None = None, gap_px: int = 6, line_gap_px: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap_px
        self._line_gap = gap_px if line_gap_px is None else line_gap_px
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _placed(self, rect: QRect, *, move: bool) -> int:
        """Set the items into `rect` (or only measure) and return the height used."""
        margins = self.contentsMargins()
        rect = rect.marginsRemoved(margins)
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x > rect.x() and x + width > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self._line_gap, 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x += width + self._gap
            line = max(line, height)
        return y + line - rect.y() + margins.top() + margins.bottom()


@shielded
class Column(QVBoxLayout):
    """Items below each other, which remembers how high they are at several widths.

    A scroll area asks for two widths in turn, with and without its scroll bar; Qt's own column
    remembers one, so that every line would be measured anew whenever one is added elsewhere.
    """

    def __init__(self, parent: QWidget, gap_px: int = 6) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(gap_px)

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()


def in_flow(widgets: Iterable[QWidget], gap_px: int = 6) -> QWidget:
    """Widgets in one line, or in more where the page is narrow."""
    row = QWidget()
    flow = FlowLayout(row, gap_px)
    for widget in widgets:
        flow.addWidget(widget)
    return row
