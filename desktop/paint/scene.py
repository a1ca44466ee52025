"""One painter for every device: widget, PNG, SVG, PDF and print all get this.

Back to front: ground, grid, now, density, gaps and ways, marks with their labels and notes,
badges, connections, and on top the headings, the eras, the axis and the pinned notes, which cover
what reaches out of the plot; last the days of leadership, which stand over all of it.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.paint.as_of import paint_days
from desktop.paint.axis import paint_axis, paint_grid, paint_now
from desktop.paint.bars import paint_lit
from desktop.paint.labels import LabelCache
from desktop.paint.lanes import (
    paint_badges,
    paint_eras,
    paint_ground,
    paint_gutter,
    paint_strips,
)
from desktop.paint.links import paint_links
from desktop.paint.marks import MarkContext, paint_labels, paint_marks, widened
from desktop.paint.pins import paint_note_signs, paint_pins
from desktop.paint.strips import paint_gaps, paint_joins
from desktop.paint.surface import Surface
from desktop.theme import Theme
from desktop.timeline.scene import Label, Scene, Sign, Tick

_RING_PX: Final = 17.0
_NEAR_FLAG_PX: Final = 110.0  # further away no text of the axis begins that a flag may cover
_BARS: Final = (Sign.PERIOD, Sign.TENURE, Sign.ACTING, Sign.VACANT)


def paint_scene(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    mark: MarkContext | None = None,
    *,
    labels: LabelCache | None = None,
) -> None:
    """Paint a frame on any device.

    With `mark`, marks are painted one by one inside `mark(index)`. `labels` is kept between
    frames by the caller; it must be of this theme and of the device's pixel ratio.
    """
    surface = Surface(painter, theme, labels)
    surface.labels.begin_frame()
    view = scene.viewport
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    paint_ground(surface, scene)
    paint_grid(surface, scene)
    painter.save()
    painter.setClipRect(QRectF(view.left, view.top, view.plot_width, view.plot_height))
    paint_now(surface, scene)
    paint_strips(surface, scene)
    paint_gaps(surface, scene)
    paint_joins(surface, scene)
    paint_marks(surface, scene, mark)
    paint_note_signs(surface, scene)
    paint_badges(surface, scene)
    paint_links(surface, scene)
    painter.restore()
    paint_gutter(surface, scene)
    paint_eras(surface, scene)
    paint_pins(surface, scene)
    paint_axis(surface, scene)
    paint_days(surface, scene)
    painter.restore()


def paint_over(
    painter: QPainter, scene: Scene, theme: Theme, *, labels: LabelCache | None = None
) -> None:
    """The days, over a frame that was painted without: their lines and flags, and the axis anew
    where a flag covers texts of it."""
    surface, view = Surface(painter, theme, labels), scene.viewport
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for day in scene.days:
        left, right = day.flag_x - _NEAR_FLAG_PX, day.flag_x + day.flag_width + _NEAR_FLAG_PX
        painter.save()
        painter.setClipRect(QRectF(left, 0, right - left, scene.axis_px))
        paint_axis(surface, _between(scene, left - view.left, right + view.left))
        painter.restore()
    paint_days(surface, scene)
    painter.restore()


def paint_selection(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    selected: frozenset[tuple[int, int]],
    hovered: tuple[int, int] | None = None,
    found: frozenset[tuple[int, int]] = frozenset(),
    *,
    labels: LabelCache | None = None,
) -> None:
    """Light all copies of marks, (table, id): the selected ones with ring and bold label, what a
    search found and what is under the pointer with a thin ring."""
    lit = _indices(scene, selected)
    under = _indices(scene, found if hovered is None else found | {hovered})
    if not lit and not under:
        return
    surface = Surface(painter, theme, labels)
    texts = {label.mark: label for label in scene.labels}
    view = scene.viewport
    painter.save()
    painter.setClipRect(QRectF(view.left, view.top, view.plot_width, view.plot_height))
    for index in set(under) - set(lit):
        _ring(surface, scene, index, theme.accent, 1.0)
    bars = [index for index in lit if scene.marks.sign[index] in _BARS]
    if bars:
        paint_lit(surface, scene, np.array(bars, dtype=np.intp), theme.accent)
    for index in lit:
        if index not in bars:
            _ring(surface, scene, index, theme.accent, 2.0)
        if index in texts:
            _embolden(surface, scene, texts[index])
    painter.restore()


def _between(scene: Scene, left: float, right: float) -> Scene:
    """The frame with only those ticks."""

    def kept(ticks: tuple[Tick, ...]) -> tuple[Tick, ...]:
        near = (each for each in ticks if left <= each.x <= right or left <= each.text_x <= right)
        return tuple(near)

    return replace(scene, majors=kept(scene.majors), minors=kept(scene.minors))


def _indices(scene: Scene, things: frozenset[tuple[int, int]]) -> list[int]:
    """The marks of things given as (table, id); a thing may have one in several lanes."""
    if not things or not len(scene.marks):
        return []
    if len(things) > len(scene.marks):  # everything is selected: each frame asks only what is seen
        pairs = zip(scene.marks.table.tolist(), scene.marks.id.tolist(), strict=True)
        return [index for index, pair in enumerate(pairs) if pair in things]
    wanted = np.array([id_ * 4 + table for table, id_ in things], dtype=np.int64)
    keys = scene.marks.id * 4 + scene.marks.table
    return [int(index) for index in np.flatnonzero(np.isin(keys, wanted))]


def _ring(surface: Surface, scene: Scene, index: int, colour: QColor, width: float) -> None:
    """A ring around a point, an outline around what has a length."""
    marks, painter = scene.marks, surface.painter
    x0, x1 = surface.snap(float(marks.x0[index])), surface.snap(float(marks.x1[index]))
    y, height = surface.snap(float(marks.y[index])), float(marks.height[index])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marks.sign[index] == Sign.POINT:
        middle = surface.mark_middle(float(marks.x0[index] + marks.x1[index]) / 2, y + height / 2)
        radius = max(_RING_PX, height + 5) / 2
        painter.drawEllipse(middle, radius, radius)
    elif marks.sign[index] in _BARS:
        painter.drawRect(QRectF(x0, y, x1 - x0, height).adjusted(-0.5, -0.5, 0.5, 0.5))
    else:
        box = QRectF(x0 - 3.5, y + (height - 19) / 2, max(x1 - x0, 9.0) + 7, 19)
        painter.drawRoundedRect(box, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _embolden(surface: Surface, scene: Scene, label: Label) -> None:
    """Write the label of a selected mark again, bold, on clean ground."""
    if label.is_inside:
        paint_labels(surface, scene, [label])  # over the wash, regular: bold would not fit the bar
    else:
        wide = widened(surface, scene, label)
        surface.fill(wide.x, wide.y, wide.width, wide.height, surface.theme.plot)
        paint_labels(surface, scene, [wide], is_bold=True)
