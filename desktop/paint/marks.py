"""The marks of a scene: one sign, one meaning.

Painted in layers (bars of tenures, periods, brackets, points), so that one by one and all at
once give the same picture. Each layer takes the indices of its marks and paints them together.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from desktop.paint.bars import paint_acting, paint_periods, paint_tenures, paint_vacant
from desktop.paint.brackets import paint_brackets
from desktop.paint.labels import Ink, ink
from desktop.paint.shapes import SHAPES
from desktop.paint.stamps import Stamp
from desktop.paint.surface import LEFT, RIGHT, Surface
from desktop.timeline.scene import Fill, KindStyle, Label, Marks, Scene, Sign

__all__ = ["SHAPES", "MarkContext", "paint_label", "paint_marks", "point_stamp", "widened"]

Indices = NDArray[np.intp]
MarkContext = Callable[[int], AbstractContextManager[object]]

POINT_PX: Final = 11.0
_OVER_FOOT_PX: Final = 3.0  # the text of an acting bar stands above its hatched foot
INCIDENT_PX: Final = (11.0, 9.5, 11.2, 13.0)  # by severity; a diamond is 1.16 times as wide
_UNKNOWN: Final = KindStyle(0, "other", "other", "#5f6673", "dot")
_SIGN_MASKS: Final = (
    ((Sign.TENURE,), paint_tenures),
    ((Sign.ACTING,), paint_acting),
    ((Sign.VACANT,), paint_vacant),
    ((Sign.PERIOD,), paint_periods),
    ((Sign.RANGE, Sign.BEFORE, Sign.AFTER), paint_brackets),
)


def paint_marks(surface: Surface, scene: Scene, mark: MarkContext | None = None) -> None:
    """Paint every mark and its label; with `mark`, one by one inside `mark(index)`."""
    if mark is None:
        for indices, paint in _layers(scene.marks):
            paint(surface, scene, indices)
        for label in scene.labels:
            paint_label(surface, scene, label)
        return
    labels = {label.mark: label for label in scene.labels}
    for indices, paint in _layers(scene.marks):
        for index in indices.tolist():
            with mark(index):
                paint(surface, scene, np.array([index], dtype=np.intp))
                if index in labels:
                    paint_label(surface, scene, labels[index])


def paint_label(surface: Surface, scene: Scene, label: Label, is_bold: bool = False) -> None:
    """Write the label of a mark: towards its mark, so that the two are read together."""
    style = _bold(surface) if is_bold else surface.plain
    is_acting = label.is_inside and scene.marks.sign[label.mark] == Sign.ACTING
    y = label.y - _OVER_FOOT_PX if is_acting else label.y
    box = QRectF(label.x, y, label.width, label.height)
    align = RIGHT if _is_left_of_mark(scene, label) else LEFT
    surface.text(_text_of(scene, label), box, style, align, is_needed=is_bold)


def widened(surface: Surface, scene: Scene, label: Label) -> Label:
    """The label with room for its whole text in bold: what is selected is read to its end."""
    width = surface.labels.advance(_text_of(scene, label), _bold(surface)) + 2
    if width <= label.width:
        return label
    x = label.x + label.width - width if _is_left_of_mark(scene, label) else label.x
    return replace(label, x=x, width=width)


def point_stamp(surface: Surface, kind: KindStyle, fill: Fill, severity: int) -> Stamp:
    """How a known moment of a kind looks; incidents are diamonds sized by severity."""
    colour = surface.theme.kind_colour(kind.colour).rgba()
    if severity > 0:
        return Stamp("diamond", INCIDENT_PX[min(severity, 3)], colour, fill)
    return Stamp(kind.shape if kind.shape in SHAPES else "dot", POINT_PX, colour, fill)


def _text_of(scene: Scene, label: Label) -> str:
    """The text, with the sign of the annotator's conclusion where it is one."""
    concluded = scene.marks.fill[label.mark] == Fill.CONCLUDED
    return f"{label.text} ∴" if concluded and not label.text.endswith("∴") else label.text


def _is_left_of_mark(scene: Scene, label: Label) -> bool:
    beside = label.x + label.width <= scene.marks.x0[label.mark] + 1
    return bool(beside) and not label.is_inside


def _bold(surface: Surface) -> Ink:
    return ink(surface.theme.text_px, surface.theme.text, is_bold=True)


def _layers(marks: Marks) -> Iterator[tuple[Indices, Callable[[Surface, Scene, Indices], None]]]:
    signs = marks.sign
    for layer, paint in _SIGN_MASKS:
        indices = np.flatnonzero(np.isin(signs, layer))
        if len(indices):
            yield indices, paint
    points = np.flatnonzero(signs == Sign.POINT)
    if len(points):
        yield points, _paint_points


def _paint_points(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Stamp known moments: one look-up for each look that occurs, one copy for each mark."""
    marks = scene.marks
    looks = (marks.kind[indices] * 8 + marks.fill[indices]) * 4 + marks.severity[indices]
    kinds = {kind.id: kind for kind in scene.kinds}
    distinct, which = np.unique(looks, return_inverse=True)
    stamps = [
        point_stamp(surface, kinds.get(look >> 5, _UNKNOWN), Fill(look >> 2 & 7), look & 3)
        for look in distinct.tolist()
    ]
    xs = ((marks.x0[indices] + marks.x1[indices]) / 2).tolist()
    ys = (marks.y[indices] + marks.height[indices] / 2).tolist()
    stamp = surface.stamp
    for look, x, y in zip(which.tolist(), xs, ys, strict=True):
        stamp(stamps[look], x, y)
