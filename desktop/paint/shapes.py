"""The shapes of kinds, drawn around the origin so that they look equally heavy."""

# SPDX-License-Identifier: MIT

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.timeline.scene import Fill

Shape = Callable[[float], QPainterPath]

_HALO_PX: Final = 1.0
_STROKE_PX: Final = 1.6


def draw_shape(
    painter: QPainter, shape: str, size: float, colour: QColor, fill: Fill, ground: QColor
) -> None:
    """Draw a shape around the painter's origin, `size` px wide, in the sign of how it is known.

    A thin halo of the ground keeps it apart from lines and neighbours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if shape in STROKES:
        _draw_stroke(painter, STROKES[shape], size, colour)
        return
    outline = SHAPES.get(shape, _dot)(size)
    painter.setPen(_round_pen(ground, 2 * _HALO_PX))
    painter.setBrush(QBrush(ground))
    painter.drawPath(outline)
    if fill in (Fill.FILLED, Fill.CONCLUDED):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        painter.drawPath(outline)
        return
    pen = _round_pen(colour, _STROKE_PX)
    if fill == Fill.DASHED:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.5, 1.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(SHAPES.get(shape, _dot)(max(size - _STROKE_PX, 3.0)))
    if fill == Fill.CROSSED:
        reach = size / 2 + 1.5
        for over in (_round_pen(ground, _STROKE_PX + 2.4), pen):
            painter.setPen(over)
            painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach))


def _draw_stroke(
    painter: QPainter, points: tuple[tuple[float, float], ...], width: float, colour: QColor
) -> None:
    painter.setPen(_round_pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(
        QBrush(colour), width, Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin,
    )  # fmt: skip


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _regular(corners: int, radius: float, turn: float) -> QPainterPath:
    angles = (turn + 2 * math.pi * i / corners for i in range(corners))
    return _polygon(*((radius * math.cos(a), radius * math.sin(a)) for a in angles))


def _up(size: float) -> QPainterPath:
    half = size * 0.57
    return _polygon((0, -half * 0.98), (half, half * 0.78), (-half, half * 0.78))


def _down(size: float) -> QPainterPath:
    half = size * 0.57
    return _polygon((0, half * 0.98), (half, -half * 0.78), (-half, -half * 0.78))


def _square(size: float) -> QPainterPath:
    side = size * 0.84
    path = QPainterPath()
    path.addRect(QRectF(-side / 2, -side / 2, side, side))
    return path


def _circle(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), size * 0.48, size * 0.48)
    return path


def _dot(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), size * 0.32, size * 0.32)
    return path


def _diamond(size: float) -> QPainterPath:
    half = size * 0.58
    return _polygon((0, -half), (half, 0), (0, half), (-half, 0))


def _hexagon(size: float) -> QPainterPath:
    return _regular(6, size * 0.53, 0.0)


def _pentagon(size: float) -> QPainterPath:
    return _regular(5, size * 0.56, -math.pi / 2)


def _plus(size: float) -> QPainterPath:
    long, short = size * 0.52, size * 0.19
    return _polygon(
        (-short, -long), (short, -long), (short, -short), (long, -short), (long, short),
        (short, short), (short, long), (-short, long), (-short, short), (-long, short),
        (-long, -short), (-short, -short),
    )  # fmt: skip


def _bubble(size: float) -> QPainterPath:
    width, height = size * 1.0, size * 0.74
    path = QPainterPath()
    path.addRoundedRect(QRectF(-width / 2, -size * 0.48, width, height), size * 0.2, size * 0.2)
    tail = _polygon(
        (-size * 0.3, size * 0.1), (-size * 0.26, size * 0.55), (size * 0.12, size * 0.2)
    )
    return path.united(tail)


def _shield(size: float) -> QPainterPath:
    half = size * 0.48
    path = QPainterPath(QPointF(-half, -half))
    path.lineTo(half, -half)
    path.lineTo(half, size * 0.02)
    path.quadTo(half, size * 0.4, 0, size * 0.58)
    path.quadTo(-half, size * 0.4, -half, size * 0.02)
    path.closeSubpath()
    return path


def _sheet(size: float) -> QPainterPath:
    """A sheet of paper whose upper right corner is folded over."""
    right, low, fold, gap = size * 0.41, size * 0.5, size * 0.36, size * 0.1
    path = _polygon(
        (-right, -low), (right - fold, -low), (right - fold, -low + fold), (right, -low + fold),
        (right, low), (-right, low),
    )  # fmt: skip
    left, bottom = right - fold + gap, -low + fold - gap
    path.addPath(_polygon((left, -low), (right, bottom), (left, bottom)))
    return path


def _small_sheet(size: float) -> QPainterPath:
    """The same where there is no room for a fold: the corner is cut."""
    half, cut = size / 2, size * 0.45
    return _polygon(
        (-half, -half), (half - cut, -half), (half, cut - half), (half, half), (-half, half)
    )


SHAPES: Final[dict[str, Shape]] = {
    "up": _up, "down": _down, "square": _square, "circle": _circle, "diamond": _diamond,
    "hexagon": _hexagon, "pentagon": _pentagon, "plus": _plus, "bubble": _bubble,
    "shield": _shield, "dot": _dot, "sheet": _sheet, "small-sheet": _small_sheet,
    "fold": lambda s: _polygon(
        (-s * 0.3, -s * 0.5), (s * 0.4, 0), (-s * 0.3, s * 0.5)
    ), "unfold": lambda s: _polygon((-s * 0.5, -s * 0.3), (s * 0.5, -s * 0.3), (0, s * 0.4)),
}  # fmt: skip

# Open lines; for these the size is the width of the stroke.
STROKES: Final[dict[str, tuple[tuple[float, float], ...]]] = {
    "chevron-left": ((4.0, -5.5), (0.0, 0.0), (4.0, 5.5)),
    "chevron-right": ((-4.0, -5.5), (0.0, 0.0), (-4.0, 5.5)),
}
