"""Paints marks behind the words of a text edit, for what is in view only.

Positions here are Qt's (UTF-16 units of the document).
"""

# SPDX-License-Identifier: MIT

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from desktop.panes.reading_look import FLASH, USED, looks_on, paint_mark

LONGEST_MARK: Final = 400  # units of a name or a date; used passages may be longer


class MarkLayer:
    """The marks of one text edit: used passages below, names and dates above, a flash on top."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._marks: list[tuple[int, int, str]] = []
        self._used: list[tuple[int, int, str]] = []
        self.flash: tuple[int, int] | None = None

    def clear(self) -> None:
        """Forget all marks."""
        self._marks, self._used, self.flash = [], [], None

    def set_marks(self, marks: Iterable[tuple[int, int, str]]) -> None:
        """Take marks (from, to, kind) in any order."""
        placed = sorted(marks)
        self._marks = [mark for mark in placed if mark[2] != USED]
        self._used = [mark for mark in placed if mark[2] == USED]

    def paint(self, painter: QPainter) -> None:
        """Paint what is in view, on the viewport."""
        looks = looks_on(self._edit.palette())
        top, bottom = self._in_view()
        for start, end, kind in self._between(top, bottom):
            for words in self._rectangles(max(start, top), min(end, bottom)):
                paint_mark(painter, words, looks[kind])

    def _between(self, top: int, bottom: int) -> Iterator[tuple[int, int, str]]:
        yield from (mark for mark in self._used if mark[0] < bottom and mark[1] > top)
        first = bisect_left(self._marks, (top - LONGEST_MARK, 0, ""))
        for place in range(first, len(self._marks)):
            mark = self._marks[place]
            if mark[0] >= bottom:
                break
            if mark[1] > top:
                yield mark
        if self.flash is not None:
            yield (*self.flash, FLASH)

    def _in_view(self) -> tuple[int, int]:
        """The first position in view and the one behind the last, whole blocks of them."""
        view = self._edit.viewport()
        first = self._edit.cursorForPosition(QPoint(0, 0)).block()
        last = self._edit.cursorForPosition(QPoint(view.width(), view.height())).block()
        return first.position(), last.position() + last.length()

    def _rectangles(self, start: int, end: int) -> Iterator[QRectF]:
        """Where the words from start to end stand, a rectangle a line, in the viewport."""
        block = self._edit.document().findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._in_block(block, start - block.position(), end - block.position())
            block = block.next()

    def _in_block(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        document, layout = self._edit.document(), block.layout()
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        origin -= QPointF(
            self._edit.horizontalScrollBar().value(), self._edit.verticalScrollBar().value()
        )
        metrics = QFontMetricsF(document.defaultFont())
        start, end = max(start, 0), min(end, block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, behind = line.textStart(), line.textStart() + line.textLength()
            if start < behind and end > first:
                left = _x_of(line.cursorToX(max(start, first)))
                right = _x_of(line.cursorToX(min(end, behind)))
                right = min(right, line.x() + line.naturalTextWidth())  # not the blank at its end
                base = origin.y() + line.y() + line.ascent()
                yield QRectF(
                    QPointF(origin.x() + min(left, right), base - metrics.ascent()),
                    QPointF(origin.x() + max(left, right), base + metrics.descent()),
                )


def _x_of(answer: object) -> float:
    """PySide gives the place, or the place and the position it belongs to."""
    x = answer[0] if isinstance(answer, tuple) else answer
    assert isinstance(x, float | int)
    return float(x)
