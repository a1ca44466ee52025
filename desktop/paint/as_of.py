"""The day of leadership as a line over all rows, and the one it is compared with, with their flags
in the axis."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.paint.labels import ink
from desktop.paint.surface import CENTRE, NO_PEN, Surface
from desktop.timeline.day_lines import LINE_PX
from desktop.timeline.lines import DayLine
from desktop.timeline.scene import Scene

WASH_ALPHA: Final = 0.07
LEAST_WASH_PX: Final = 4.0  # a day narrower than this is only its line
DASHES: Final = (3.0, 2.5)  # in widths of the line
RADIUS_PX: Final = 3.0
ARROW_PX: Final = 4.0


def paint_days(surface: Surface, scene: Scene) -> None:
    """The lines from below the axis to the foot of the frame, and their flags."""
    for line in scene.days:
        if not line.side:
            _paint_line(surface, scene, line)
    for line in scene.days:
        _paint_flag(surface, line)


def paint_day_sample(surface: Surface, what: str, x: float, y: float, height: float) -> None:
    """A piece of the line, for the legend."""
    _stroke(surface, what, x, y, height)


def day_colour(surface: Surface, what: str) -> QColor:
    """The colour of a line and its flag."""
    return surface.theme.accent if what == "as_of" else surface.theme.muted


def _paint_line(surface: Surface, scene: Scene, line: DayLine) -> None:
    view = scene.viewport
    top, bottom = float(scene.axis_px), float(view.height)
    if line.width >= LEAST_WASH_PX and line.what == "as_of":
        wash = QColor(surface.theme.accent)
        wash.setAlphaF(WASH_ALPHA)
        right = min(line.x + line.width, float(view.width))
        surface.fill(line.x, view.top, right - line.x, bottom - view.top, wash)
    _stroke(surface, line.what, line.x, top, bottom - top)


def _stroke(surface: Surface, what: str, x: float, y: float, height: float) -> None:
    """A standing line of 2 px: whole, or dashed for the day that is compared with."""
    colour = day_colour(surface, what)
    if what == "as_of":
        surface.fill(x, y, LINE_PX, height, colour)
        return
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(DASHES))
    middle = surface.snap(x) + LINE_PX / 2
    surface.painter.setPen(pen)
    surface.painter.drawLine(QLineF(middle, y, middle, y + height))


def _paint_flag(surface: Surface, line: DayLine) -> None:
    colour = day_colour(surface, line.what)
    left, top = surface.snap(line.flag_x), surface.snap(line.flag_y)
    box = QRectF(left, top, surface.snap(line.flag_width), surface.snap(line.flag_height))
    surface.pill(box, colour, RADIUS_PX)
    text = surface.theme.accent_text if line.what == "as_of" else surface.theme.panel
    style = ink(surface.theme.small_px, text)
    room = box.adjusted(4, 0, -4, 0)
    if line.side:
        tip = box.left() + 7 if line.side < 0 else box.right() - 7
        _paint_arrow(surface.painter, QPointF(tip, box.center().y()), line.side, text)
        room = room.adjusted(10, 0, 0, 0) if line.side < 0 else room.adjusted(0, 0, -10, 0)
    surface.text(line.text, room, style, CENTRE)


def _paint_arrow(painter: QPainter, middle: QPointF, side: int, colour: QColor) -> None:
    """A triangle to the left or to the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(NO_PEN)
    painter.setBrush(colour)
    tip, back = middle.x() + side * ARROW_PX / 2, middle.x() - side * ARROW_PX / 2
    y = middle.y()
    painter.drawPolygon(
        QPolygonF([QPointF(tip, y), QPointF(back, y - ARROW_PX), QPointF(back, y + ARROW_PX)])
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
