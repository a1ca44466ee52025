"""The axis: years (or days, hours) above, their parts below, and lines through the lanes."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPolygonF

from desktop.paint.labels import Ink
from desktop.paint.surface import Surface
from desktop.timeline.scene import Scene, Tick

TICK_PX: Final = 7.0
_GAP_PX: Final = 5.0
_UPPER_SHARE: Final = 0.56  # of the axis belongs to the upper row


def text_font(size_px: int, is_bold: bool = False) -> QFont:
    """The font of axis texts, for those who draw an axis of their own."""
    font = QFont()
    font.setPixelSize(size_px)
    font.setBold(is_bold)
    return font


def paint_grid(surface: Surface, scene: Scene) -> None:
    """Lines through the lanes at every tick, behind everything else."""
    view, theme = scene.viewport, surface.theme
    top, height = float(view.top), float(view.plot_height)
    for ticks, colour in ((scene.minors, theme.grid), (scene.majors, theme.grid_strong)):
        xs = surface.snaps(np.array([tick.x for tick in ticks if tick.x >= view.left]))
        ones = np.ones_like(xs)
        surface.fill_many(np.column_stack([xs, ones * top, ones, ones * height]), colour)


def paint_now(surface: Surface, scene: Scene) -> None:
    """The line of today, behind the marks."""
    view = scene.viewport
    if scene.now_x is not None and view.left <= scene.now_x <= view.width:
        x = surface.snap(scene.now_x)
        surface.fill(x, view.top, 1, view.plot_height, surface.theme.now)


def paint_axis(surface: Surface, scene: Scene) -> None:
    """The two rows of dates."""
    view, theme = scene.viewport, surface.theme
    surface.fill(0, 0, view.width, scene.axis_px, theme.panel)
    upper = surface.snap(scene.axis_px * _UPPER_SHARE)
    for tick in scene.minors:
        if tick.x >= view.left:
            surface.fill(tick.x, scene.axis_px - TICK_PX, 1, TICK_PX, theme.line)
    for tick in scene.majors:
        if tick.x >= view.left:
            surface.fill(tick.x, 5, 1, scene.axis_px - 5, theme.line)
    _texts(surface, scene.majors, 3, upper - 3, view.width, surface.heading)
    low = scene.axis_px - upper - 6
    flags = [(day.flag_x, day.flag_x + day.flag_width) for day in scene.days]
    _texts(surface, scene.minors, upper, low, view.width, surface.small, flags)
    surface.fill(0, scene.axis_px - 1, view.width, 1, theme.line)
    if scene.now_x is not None and view.left <= scene.now_x <= view.width:
        x = surface.snap(scene.now_x)
        _paint_flag(surface, x, scene.axis_px)
        surface.fill(x, scene.axis_px, 1, view.top - scene.axis_px, theme.now)


def _texts(
    surface: Surface, ticks: tuple[Tick, ...], y: float, height: float, right: float, style: Ink,
    taken: Sequence[tuple[float, float]] = (),
) -> None:  # fmt: skip
    """The texts of a row; one that does not fit before the next tick, or would be half below a
    flag, is left out, never cut."""
    ends = [*(tick.x for tick in ticks[1:]), right]
    for tick, end in zip(ticks, ends, strict=False):  # without any tick there is one end too many
        width = surface.labels.advance(tick.text, style) if tick.text else 0.0
        last = tick.text_x + width
        is_free = all(last < x0 or tick.text_x > x1 for x0, x1 in taken)
        if tick.text and width <= end - tick.text_x and is_free:
            box = QRectF(tick.text_x, y, 400.0, height)
            surface.text(tick.text, box, style)


def _paint_flag(surface: Surface, x: float, bottom: float) -> None:
    """A small triangle that points at now."""
    painter = surface.painter
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(surface.theme.now))
    middle = x + 0.5
    corners = [(middle - 4.5, bottom - 6), (middle + 4.5, bottom - 6), (middle, bottom)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    painter.setRenderHint(painter.RenderHint.Antialiasing, False)
