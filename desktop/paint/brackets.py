"""One moment somewhere inside: a soft bracket as wide as its bounds, with no dot in it.

Known only as before or after a day, it is open on the other side. Incidents have points
instead of brackets at the ends.
"""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor

from desktop.paint.bars import (
    Bools,
    Boxes,
    Fills,
    box_array,
    boxes_of,
    dashed_pen,
    is_solid,
    kind_colours,
    strike,
)
from desktop.paint.batches import Batch, Indices
from desktop.paint.stamps import Stamp
from desktop.paint.surface import Floats, Surface
from desktop.timeline.scene import Fill, Scene, Sign

HEIGHT_PX: Final = 12.0
STROKE_PX: Final = 2.0
SERIF_PX: Final = 4.0
LEAST_PX: Final = 9.0  # narrower, the two brackets would close to a block
_INSET_PX: Final = 1.0


def paint_brackets(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Paint ranges and what is known only as before or after."""
    marks = scene.marks
    fills, signs, severities = marks.fill[indices], marks.sign[indices], marks.severity[indices]
    colours, which, full = kind_colours(surface, scene.kinds, marks.kind[indices])
    batch = Batch(colours)
    boxes = _bracket_boxes(surface, boxes_of(surface, scene, indices, which))
    _fields(surface, batch, boxes, is_solid(fills), signs)
    grave = severities > 0
    for side, closed in ((-1, signs != Sign.BEFORE), (1, signs != Sign.AFTER)):
        plain = closed & ~grave
        _ends(batch, boxes.taken(plain), fills[plain] == Fill.DASHED, side, full)
    batch.paint(surface.painter)
    for side, closed in ((-1, signs != Sign.BEFORE), (1, signs != Sign.AFTER)):
        pointed = closed & grave
        _points(surface, boxes.taken(pointed), severities[pointed], side, colours[full:])
    hows = ~is_solid(fills)
    if hows.any():
        _hows(surface, boxes.taken(hows), fills[hows], signs[hows], colours[full:])


def _bracket_boxes(surface: Surface, boxes: Boxes) -> Boxes:
    """The boxes as high as a bracket, and wide enough to be read as one."""
    width = np.maximum(boxes.x1 - boxes.x0, LEAST_PX)
    x0 = surface.snaps((boxes.x0 + boxes.x1 - width) / 2)
    x1 = surface.snaps(x0 + width)
    y = surface.snaps(boxes.y + (boxes.height - HEIGHT_PX) / 2)
    return Boxes(x0, x0, x1, x1, y, np.full(len(y), HEIGHT_PX), boxes.colour)


def _fields(surface: Surface, batch: Batch, boxes: Boxes, solid: Bools, signs: Fills) -> None:
    """The wash between the brackets; what is only reported has none."""
    ys, heights = boxes.y + _INSET_PX, boxes.height - 2 * _INSET_PX
    rects = box_array(boxes.x0, ys, boxes.x1 - boxes.x0, heights)
    whole = solid & (signs == Sign.RANGE)
    batch.add(rects[whole], boxes.colour[whole])
    for sign, is_rising in ((Sign.BEFORE, True), (Sign.AFTER, False)):
        some = solid & (signs == sign)
        pairs = zip(rects[some].tolist(), boxes.colour[some].tolist(), strict=True)
        for (x, y, width, height), which in pairs:
            surface.fade(x, y, width, height, batch.colours[which], is_rising)


def _ends(batch: Batch, boxes: Boxes, broken: Bools, side: int, full: int) -> None:
    """Brackets of 2 px with feet; a broken one where it is an opinion or a rumour."""
    count, colour = len(boxes.x0), boxes.colour + full
    stem_x = boxes.x0 if side < 0 else boxes.x1 - STROKE_PX
    foot_x = boxes.x0 if side < 0 else boxes.x1 - SERIF_PX
    one, feet = np.ones(count), np.full(count, SERIF_PX)
    for foot_y in (boxes.y, boxes.y + HEIGHT_PX - 1):
        batch.add(box_array(foot_x, foot_y, feet, one), colour)
    batch.add(_stems(stem_x, boxes.y, 1.0, HEIGHT_PX - 1.0)[~broken], colour[~broken])
    if broken.any():
        for from_px, to_px in ((1.0, 5.0), (7.0, HEIGHT_PX - 1.0)):
            batch.add(_stems(stem_x, boxes.y, from_px, to_px)[broken], colour[broken])


def _stems(x: Floats, y: Floats, from_px: float, to_px: float) -> Floats:
    """Upright strokes between two heights of the bracket."""
    width, height = np.full(len(x), STROKE_PX), np.full(len(x), to_px - from_px)
    return box_array(x, y + from_px, width, height)


def _points(
    surface: Surface, boxes: Boxes, severities: Fills, side: int, colours: list[QColor]
) -> None:
    """The ends of an incident: chevrons, the heavier the graver."""
    shape = "chevron-left" if side < 0 else "chevron-right"
    for (x0, _, _, x1, y, height, which), severity in zip(
        boxes.rows(), severities.tolist(), strict=True
    ):
        stamp = Stamp(shape, 1.0 + min(severity, 3) / 2, colours[which].rgba())
        surface.stamp(stamp, x0 if side < 0 else x1, y + height / 2)


def _hows(
    surface: Surface, boxes: Boxes, fills: Fills, signs: Fills, colours: list[QColor]
) -> None:
    """Dashes along an opinion or rumour, thin lines along a report, a line through a denial."""
    for (x0, _, _, x1, y, height, which), fill, sign in zip(
        boxes.rows(), fills.tolist(), signs.tolist(), strict=True
    ):
        colour, lines = colours[which], (y, y + height - 1)
        if fill == Fill.DASHED:
            from_x, to_x = x0 + 5, x1 - 4
            surface.painter.setPen(dashed_pen(colour))
            surface.painter.drawLines(
                [QLineF(from_x, line + 0.5, to_x, line + 0.5) for line in lines]
            )
            continue
        for line in lines:
            if sign == Sign.RANGE:
                surface.fill(x0, line, x1 - x0, 1, colour)
            else:
                surface.fade(x0, line, x1 - x0, 1, colour, is_rising=sign == Sign.BEFORE)
        if fill == Fill.CROSSED:
            strike(surface, x0, x1, y + height / 2, colour)
