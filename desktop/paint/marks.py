"""The marks of a scene: one sign, one meaning.

Painted in layers (bars of tenures, periods, brackets, points), so that one by one and all at
once give the same picture. Each layer takes the indices of its marks and paints them together.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Final

import numpy as np

from desktop.paint.bars import paint_acting, paint_periods, paint_tenures, paint_vacant
from desktop.paint.batches import Indices
from desktop.paint.brackets import paint_brackets
from desktop.paint.labels import Ink, ink
from desktop.paint.shapes import SHAPES
from desktop.paint.stamps import Stamp
from desktop.paint.surface import LEFT, RIGHT, Surface
from desktop.timeline.scene import Fill, KindStyle, Label, Marks, Scene, Sign

__all__ = ["SHAPES", "MarkContext", "paint_labels", "paint_marks", "point_stamp", "widened"]

MarkContext = Callable[[int], AbstractContextManager[object]]
Layer = Callable[[Surface, Scene, Indices], None]

POINT_PX: Final = 11.0
INCIDENT_PX: Final = (11.0, 9.5, 11.2, 13.0)  # by severity; a diamond is 1.16 times as wide
_EDGE_PX: Final = 2.0  # between the widest label and the edge of the plot
_OVER_FOOT_PX: Final = 3.0  # the text of an acting bar stands above its hatched foot
_UNKNOWN: Final = KindStyle(0, "other", "other", "#5f6673", "dot")
_FILLS: Final = tuple(Fill)


def paint_marks(surface: Surface, scene: Scene, mark: MarkContext | None = None) -> None:
    """Paint every mark and its label; with `mark`, one by one inside `mark(index)`."""
    if mark is None:
        for indices, paint in _layers(scene.marks):
            paint(surface, scene, indices)
        paint_labels(surface, scene, scene.labels)
        return
    labels = {label.mark: label for label in scene.labels}
    for indices, paint in _layers(scene.marks):
        for index in indices.tolist():
            with mark(index):
                paint(surface, scene, np.array([index], dtype=np.intp))
                if index in labels:
                    paint_labels(surface, scene, [labels[index]])


def paint_labels(
    surface: Surface, scene: Scene, labels: Sequence[Label], is_bold: bool = False
) -> None:
    """Write labels of marks: towards their mark, so that the two are read together."""
    style = _bold(surface) if is_bold else surface.plain
    at = np.array([label.mark for label in labels], dtype=np.intp)
    concluded = (scene.marks.fill[at] == Fill.CONCLUDED).tolist()
    acting = (scene.marks.sign[at] == Sign.ACTING).tolist()
    starts = scene.marks.x0[at].tolist()
    for label, is_concluded, is_acting, start in zip(
        labels, concluded, acting, starts, strict=True
    ):
        text = _concluded(label.text) if is_concluded else label.text
        y = label.y - _OVER_FOOT_PX if is_acting and label.is_inside else label.y
        align = RIGHT if _is_left_of(label, start) else LEFT
        surface.write(text, label.x, y, label.width, label.height, style, align, is_bold)


def widened(surface: Surface, scene: Scene, label: Label) -> Label:
    """The label with room for its whole text in bold, as far as the plot reaches.

    What is selected is read to its end; where there is no more room, "…" says so.
    """
    is_concluded = scene.marks.fill[label.mark] == Fill.CONCLUDED
    text = _concluded(label.text) if is_concluded else label.text
    width = surface.labels.advance(text, _bold(surface)) + 2
    if width <= label.width:
        return label
    view, end = scene.viewport, label.x + label.width
    if _is_left_of(label, float(scene.marks.x0[label.mark])):
        width = max(label.width, min(width, end - view.left - _EDGE_PX))
        return replace(label, x=end - width, width=width)
    right = view.left + view.plot_width - _EDGE_PX
    return replace(label, width=max(label.width, min(width, right - label.x)))


def point_stamp(surface: Surface, kind: KindStyle, fill: Fill, severity: int) -> Stamp:
    """How a known moment of a kind looks; incidents are diamonds sized by severity."""
    colour = surface.theme.kind_colour(kind.colour).rgba()
    if severity > 0:
        return Stamp("diamond", INCIDENT_PX[min(severity, 3)], colour, fill)
    return Stamp(kind.shape if kind.shape in SHAPES else "dot", POINT_PX, colour, fill)


def _concluded(text: str) -> str:
    """The text with the sign of the annotator's conclusion."""
    return text if text.endswith("∴") else f"{text} ∴"


def _is_left_of(label: Label, start: float) -> bool:
    return not label.is_inside and label.x + label.width <= start + 1


def _bold(surface: Surface) -> Ink:
    return ink(surface.theme.text_px, surface.theme.text, is_bold=True)


def _layers(marks: Marks) -> Iterator[tuple[Indices, Layer]]:
    """Each layer that occurs, from the lowest to the uppermost, with its marks."""
    signs = marks.sign
    brackets = (signs == Sign.RANGE) | (signs == Sign.BEFORE) | (signs == Sign.AFTER)
    for which, paint in (
        (signs == Sign.TENURE, paint_tenures),
        (signs == Sign.ACTING, paint_acting),
        (signs == Sign.VACANT, paint_vacant),
        (signs == Sign.PERIOD, paint_periods),
        (brackets, paint_brackets),
        (signs == Sign.POINT, _paint_points),
    ):
        indices = np.flatnonzero(which)
        if len(indices):
            yield indices, paint


def _paint_points(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Stamp known moments: one look-up for each look that occurs, one copy for each mark."""
    marks = scene.marks
    looks = (marks.kind[indices] * 8 + marks.fill[indices]) * 4 + marks.severity[indices]
    kinds = {kind.id: kind for kind in scene.kinds}
    distinct, which = np.unique(looks, return_inverse=True)
    stamps = [
        point_stamp(surface, kinds.get(look >> 5, _UNKNOWN), _FILLS[look >> 2 & 7], look & 3)
        for look in distinct.tolist()
    ]
    xs = (marks.x0[indices] + marks.x1[indices]).astype(np.float64) / 2
    ys = (marks.y[indices] + marks.height[indices] / 2).astype(np.float64)
    surface.stamp_many(stamps, which, xs, ys)
