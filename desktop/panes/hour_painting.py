"""Paints what stands around the marks of an incident's hours: the axis above, its length below."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.theme import Theme
from desktop.timeline.ticks import ticks
from desktop.timeline.viewport import Viewport

GAUGE_PX: Final = 12  # below the bar: how long it lasted
TICK_PX: Final = 3  # from the line of the length to the ends of its ticks
EDGE_PX: Final = 2.0
ABOVE_LINE_PX: Final = 3.0  # from the text of the axis to the line below it


def paint_axis(painter: QPainter, theme: Theme, view: Viewport, height: int, language: str) -> None:
    """Days above hours, in the painter's font, with lines down to the bottom."""
    line, metrics = painter.fontMetrics().height(), painter.fontMetrics()
    majors, minors = ticks(view, language)
    for row, marks, grid in ((1, minors, theme.grid_strong), (0, majors, theme.line)):
        until = -1.0
        for tick in marks:
            painter.setPen(QPen(grid, 1))
            if tick.x >= 0:
                painter.drawLine(QPointF(tick.x, float(row * line)), QPointF(tick.x, height))
            width = metrics.horizontalAdvance(tick.text)
            if tick.text_x > until and tick.text_x + width <= view.width:
                painter.setPen(theme.muted if row else theme.text)
                baseline = (row + 1) * line - ABOVE_LINE_PX
                painter.drawText(QPointF(tick.text_x, baseline), tick.text)
                until = tick.text_x + width + 4
    painter.setPen(QPen(theme.line, 1))
    painter.drawLine(QPointF(0, 2 * line + 0.5), QPointF(view.width, 2 * line + 0.5))


def paint_gauge(
    painter: QPainter,
    theme: Theme,
    view: Viewport,
    extent: tuple[float, float],
    y: float,
    lasted: tuple[int | None, int | None],
    words: str,
) -> None:
    """A line as long as it lasted at least, dashed on to the most, and the words for it, in the
    middle of its extent: it tells a length, not a time."""
    least, most = lasted
    longest = (most if most is not None else least or 0) / view.seconds_per_px
    right = view.width - EDGE_PX
    x0 = max(EDGE_PX, min((sum(extent) - longest) / 2, right - longest))
    x1 = min(x0 + longest, right)
    sure = min(x0 + (least or 0) / view.seconds_per_px, x1)
    painter.setPen(QPen(theme.muted, 2))
    if sure > x0:
        painter.drawLine(QPointF(x0, y), QPointF(sure, y))
    dashes = QPen(theme.muted, 1, Qt.PenStyle.CustomDashLine)
    dashes.setDashPattern([3.0, 3.0])
    painter.setPen(dashes)
    painter.drawLine(QPointF(sure, y), QPointF(x1, y))
    painter.setPen(QPen(theme.muted, 1))
    for x in (x0, x1) if most is not None else (x0,):
        painter.drawLine(QPointF(x, y - TICK_PX), QPointF(x, y + TICK_PX))
    width = painter.fontMetrics().horizontalAdvance(words)
    left = max(EDGE_PX, min((x0 + x1 - width) / 2, right - width))
    painter.drawText(QPointF(left, y + GAUGE_PX / 2 + painter.fontMetrics().ascent()), words)
