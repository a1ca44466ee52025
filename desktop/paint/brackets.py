"""One moment somewhere inside: a soft bracket as wide as its bounds, with no dot in it.

Known only as before or after a day, it is open on the other side. Incidents have points
instead of brackets at the ends.
"""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor

from desktop.paint.bars import Boxes, boxes_of, dashed_pen, strike
from desktop.paint.stamps import Stamp
from desktop.paint.surface import Floats, Surface
from desktop.timeline.scene import Fill, Scene, Sign

Indices = NDArray[np.intp]

HEIGHT_PX: Final = 12.0
STROKE_PX: Final = 2.0
SERIF_PX: Final = 4.0
LEAST_PX: Final = 9.0  # narrower, the two brackets would close to a block
_INSET_PX: Final = 1.0


def paint_brackets(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Paint ranges and what is known only as before or after."""
    marks, theme = scene.marks, surface.theme
    boxes = _bracket_boxes(surface, boxes_of(surface, scene, indices))
    colours = {kind.id: kind.colour for kind in scene.kinds}
    kinds = marks.kind[indices]
    fills, signs, severities = marks.fill[indices], marks.sign[indices], marks.severity[indices]
    for kind in np.unique(kinds).tolist():
        wish = colours.get(kind, "#5f6673")
        colour, tint = theme.kind_colour(wish), theme.kind_tint(wish)
        chosen = kinds == kind
        some, how, sign = boxes.taken(chosen), fills[chosen], signs[chosen]
        _fields(surface, some, how, sign, tint)
        for side, closed in ((-1, sign != Sign.BEFORE), (1, sign != Sign.AFTER)):
            plain = closed & (severities[chosen] == 0)
            _ends(surface, some.taken(plain), how[plain], side, colour)
            grave = closed & (severities[chosen] > 0)
            _points(surface, some.taken(grave), severities[chosen][grave], side, colour)
        _hows(surface, some, how, colour)


def _bracket_boxes(surface: Surface, boxes: Boxes) -> Boxes:
    """The boxes as high as a bracket, and wide enough to be read as one."""
    width = np.maximum(boxes.x1 - boxes.x0, LEAST_PX)
    x0 = surface.snaps((boxes.x0 + boxes.x1 - width) / 2)
    x1 = surface.snaps(x0 + width)
    y = surface.snaps(boxes.y + (boxes.height - HEIGHT_PX) / 2)
    left = np.clip(boxes.left, x0, x1)
    left = np.where(boxes.left <= boxes.x0, x0, left)
    right = np.where(boxes.right >= boxes.x1, x1, np.clip(boxes.right, left, x1))
    return Boxes(x0, left, right, x1, y, np.full(len(y), HEIGHT_PX))


def _fields(
    surface: Surface, boxes: Boxes, fills: NDArray[np.int8], signs: NDArray[np.int8], tint: QColor
) -> None:
    """The wash between the brackets; what is only reported has none."""
    inner = Boxes(
        boxes.x0, boxes.left, boxes.right, boxes.x1, boxes.y + _INSET_PX,
        boxes.height - 2 * _INSET_PX,
    )  # fmt: skip
    filled = (fills == Fill.FILLED) | (fills == Fill.CONCLUDED)
    whole = filled & (signs == Sign.RANGE)
    some = inner.taken(whole)
    surface.fill_many(some.rects(some.x0, some.x1), tint)
    for sign, is_rising in ((Sign.BEFORE, True), (Sign.AFTER, False)):
        some = inner.taken(filled & (signs == sign))
        for x, y, width, height in some.rects(some.x0, some.x1).tolist():
            surface.fade(x, y, width, height, tint, is_rising)


def _ends(
    surface: Surface, boxes: Boxes, fills: NDArray[np.int8], side: int, colour: QColor
) -> None:
    """Brackets of 2 px with feet; a broken one where it is an opinion or a rumour."""
    if not len(boxes.x0):
        return
    stem_x = boxes.x0 if side < 0 else boxes.x1 - STROKE_PX
    foot_x = boxes.x0 if side < 0 else boxes.x1 - SERIF_PX
    feet = np.full(len(stem_x), SERIF_PX)
    parts = [
        np.column_stack([foot_x, boxes.y, feet, np.full_like(feet, 1.0)]),
        np.column_stack([foot_x, boxes.y + boxes.height - 1, feet, np.full_like(feet, 1.0)]),
    ]
    whole = fills != Fill.DASHED
    parts.append(_stems(stem_x, boxes, 1.0, HEIGHT_PX - 1.0)[whole])
    parts.append(_stems(stem_x, boxes, 1.0, 5.0)[~whole])
    parts.append(_stems(stem_x, boxes, 7.0, HEIGHT_PX - 1.0)[~whole])
    surface.fill_many(np.concatenate(parts), colour)


def _stems(x: Floats, boxes: Boxes, from_px: float, to_px: float) -> Floats:
    """Upright strokes between two heights of the bracket."""
    height = np.full(len(x), to_px - from_px)
    return np.column_stack([x, boxes.y + from_px, np.full(len(x), STROKE_PX), height])


def _points(
    surface: Surface, boxes: Boxes, severities: NDArray[np.int8], side: int, colour: QColor
) -> None:
    """The ends of an incident: chevrons, the heavier the graver."""
    xs = boxes.x0 if side < 0 else boxes.x1
    shape = "chevron-left" if side < 0 else "chevron-right"
    middles = boxes.y + boxes.height / 2
    for x, y, severity in zip(xs.tolist(), middles.tolist(), severities.tolist(), strict=True):
        surface.stamp(Stamp(shape, 1.0 + min(severity, 3) / 2, colour.rgba()), x, y)


def _hows(surface: Surface, boxes: Boxes, fills: NDArray[np.int8], colour: QColor) -> None:
    """Dashes along an opinion or rumour, thin lines along a report, a line through a denial."""
    pen = dashed_pen(colour)
    for i in np.flatnonzero(np.isin(fills, (Fill.HOLLOW, Fill.DASHED, Fill.CROSSED))).tolist():
        x0, x1, y = float(boxes.x0[i]), float(boxes.x1[i]), float(boxes.y[i])
        top, bottom = y, y + HEIGHT_PX - 1
        if fills[i] == Fill.DASHED:
            surface.painter.setPen(pen)
            surface.painter.drawLines(
                [QLineF(x0 + 5, line + 0.5, x1 - 4, line + 0.5) for line in (top, bottom)]
            )
            continue
        for line in (top, bottom):
            surface.fill(x0, line, x1 - x0, 1, colour)
        if fills[i] == Fill.CROSSED:
            strike(surface, x0, x1, y + HEIGHT_PX / 2, colour)
