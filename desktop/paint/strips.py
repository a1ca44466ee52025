"""Gaps between holders of a position as dotted outlines, and a person's way as thin lines."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.paint.labels import ink
from desktop.paint.surface import CENTRE, Surface
from desktop.timeline.lines import GapBox, Join
from desktop.timeline.scene import Scene

PATH_PX: Final = 1.5
INSET_PX: Final = 2.0  # of a gap's outline above and below
DOTS: Final = (1.5, 2.5)


def paint_gaps(surface: Surface, scene: Scene) -> None:
    """The gaps, below the marks."""
    for gap in scene.gaps:
        _paint_gap(surface, scene, gap)


def paint_joins(surface: Surface, scene: Scene) -> None:
    """The ways of people, below the marks."""
    if scene.joins:
        surface.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for join in scene.joins:
            _paint_join(surface, join)
        surface.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_gap_sample(surface: Surface, box: QRectF) -> None:
    """A gap, for the legend."""
    _outline(surface, box.left(), box.right(), box.top(), box.height())


def paint_path_sample(surface: Surface, box: QRectF) -> None:
    """A piece of a way, for the legend."""
    painter = surface.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(surface.theme.tenure_edge, PATH_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = box.center().x()
    path = QPainterPath(box.topLeft())
    path.cubicTo(QPointF(middle, box.top()), QPointF(middle, box.bottom()), box.bottomRight())
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_gap(surface: Surface, scene: Scene, gap: GapBox) -> None:
    view = scene.viewport
    left, right = max(gap.x0, view.left - 4.0), min(gap.x1, view.width + 4.0)
    _outline(surface, left, right, gap.y + INSET_PX, gap.height - 2 * INSET_PX)
    if gap.has_room:
        left, right = max(left, float(view.left)), min(right, float(view.width))
        style = ink(surface.theme.small_px, surface.theme.muted)
        surface.text(gap.words, QRectF(left, gap.y, right - left, gap.height), style, CENTRE)


def _outline(surface: Surface, left: float, right: float, top: float, height: float) -> None:
    x0, x1 = surface.snap(left) + 0.5, surface.snap(right) - 0.5
    y0, y1 = surface.snap(top) + 0.5, surface.snap(top + height) - 0.5
    pen = QPen(_dots_colour(surface), 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(DOTS))
    surface.painter.setPen(pen)
    surface.painter.drawLines([QLineF(x0, y0, x1, y0), QLineF(x0, y1, x1, y1)])


def _dots_colour(surface: Surface) -> QColor:
    return surface.theme.tenure_edge


def _paint_join(surface: Surface, join: Join) -> None:
    painter = surface.painter
    first, second, third, last = (QPointF(*point) for point in join.curve.points)
    painter.setPen(QPen(surface.theme.tenure_edge, PATH_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(first)
    path.cubicTo(second, third, last)
    painter.drawPath(path)
