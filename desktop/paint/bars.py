"""What lasted: periods in the colour of their kind, times in office in neutral grey.

An end that is known is an edge; one that is not fades.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from desktop.paint.batches import Batch, Indices
from desktop.paint.stamps import Stamp
from desktop.paint.surface import ANTIALIASING, Floats, Surface
from desktop.timeline.scene import Fill, KindStyle, Scene

Bools = NDArray[np.bool_]
Fills = NDArray[np.int8]

CAP_PX: Final = 3.0
FOOT_PX: Final = 6.0
_NARROW_PX: Final = 8.0  # a bar below this is drawn full, else it would not be seen
_LEAST_PX: Final = 2.0
_HATCH_PX: Final = 5.0
_HATCH_SHARE: Final = 0.55
LIT_SHARE: Final = 0.24
_NO_KIND: Final = "#5f6673"


@dataclass(frozen=True, slots=True)
class Boxes:
    """n bars on whole pixels; between `left` and `right` the bar is solid, outside it fades.

    `colour` is the number of each one's colour in its batch.
    """

    x0: Floats
    left: Floats
    right: Floats
    x1: Floats
    y: Floats
    height: Floats
    colour: Indices

    def rects(self, from_x: Floats, to_x: Floats) -> Floats:
        """n × 4 boxes of the bars' heights."""
        return box_array(from_x, self.y, np.maximum(to_x - from_x, 0.0), self.height)

    def taken(self, which: Bools) -> "Boxes":
        """Some of the bars."""
        return Boxes(
            self.x0[which], self.left[which], self.right[which], self.x1[which],
            self.y[which], self.height[which], self.colour[which],
        )  # fmt: skip

    def rows(self) -> list[tuple[float, float, float, float, float, float, int]]:
        """x0, left, right, x1, y, height, colour of each bar as plain numbers."""
        columns = (self.x0, self.left, self.right, self.x1, self.y, self.height, self.colour)
        return list(zip(*(column.tolist() for column in columns), strict=True))

    @property
    def is_soft(self) -> Bools:
        """Which of them fade on a side."""
        return (self.left > self.x0) | (self.right < self.x1)


def box_array(x: Floats, y: Floats, width: Floats, height: Floats) -> Floats:
    """n × 4 boxes of four columns of n (faster than column_stack)."""
    rects = np.empty((len(x), 4))
    rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3] = x, y, width, height
    return rects


def boxes_of(surface: Surface, scene: Scene, indices: Indices, colour: Indices) -> Boxes:
    """The boxes of marks, moved to whole device pixels and at least 2 px wide."""
    marks = scene.marks
    x0 = surface.snaps(marks.x0[indices])
    x1 = np.maximum(surface.snaps(marks.x1[indices]), x0 + _LEAST_PX)
    soft_left, soft_right = marks.soft_left[indices], marks.soft_right[indices]
    total = np.maximum(soft_left + soft_right, 1e-6)
    share = np.minimum(1.0, (x1 - x0) / total)
    left = np.minimum(surface.snaps(x0 + soft_left * share), x1)
    right = np.maximum(surface.snaps(x1 - soft_right * share), left)
    y, height = surface.snaps(marks.y[indices]), surface.snaps(marks.height[indices])
    return Boxes(x0, left, right, x1, y, height, colour)


def kind_colours(
    surface: Surface, kinds: tuple[KindStyle, ...], of_marks: NDArray[np.int64]
) -> tuple[list[QColor], Indices, int]:
    """A wash and a full colour for each kind that occurs: washes first, then full ones.

    Returns the colours, the number of each mark's wash, and how much to add for its full colour.
    """
    wishes = {kind.id: kind.colour for kind in kinds}
    distinct, which = np.unique(of_marks, return_inverse=True)
    named = [wishes.get(kind, _NO_KIND) for kind in distinct.tolist()]
    theme = surface.theme
    colours = [theme.kind_tint(name) for name in named] + [theme.kind_colour(n) for n in named]
    return colours, which.astype(np.intp), len(named)


def paint_tenures(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Neutral bars, unless colours mean people or units; a known beginning has a dark edge."""
    fills = scene.marks.fill[indices]
    colours, which, full = _office_colours(surface, scene, indices)
    batch, boxes = Batch(colours), boxes_of(surface, scene, indices, which)
    solid = boxes.taken(is_solid(fills))
    _bodies(surface, batch, solid)
    _caps(batch, solid, full)
    _outlines(surface, batch, boxes, fills, full)
    batch.paint(surface.painter)


def paint_acting(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Outlined bars with a hatched foot: acting or interim."""
    fills = scene.marks.fill[indices]
    colours, which, full = _office_colours(surface, scene, indices)
    batch, boxes = Batch(colours), boxes_of(surface, scene, indices, which)
    hollow = np.where(is_solid(fills), np.int8(Fill.HOLLOW), fills)
    _outlines(surface, batch, boxes, hollow, full)
    batch.paint(surface.painter)
    for x0, left, right, x1, y, height, number in boxes.rows():
        from_x, to_x = (x0 + left) / 2 + 1, (x1 + right) / 2 - 1
        hatch = QColor(colours[number + full])
        hatch.setAlphaF(_HATCH_SHARE)
        _hatch(surface, QRectF(from_x, y + height - FOOT_PX - 1, to_x - from_x, FOOT_PX), hatch)


def paint_vacant(surface: Surface, scene: Scene, indices: Indices) -> None:
    """A dotted outline: known to be empty."""
    boxes = boxes_of(surface, scene, indices, np.zeros(len(indices), dtype=np.intp))
    pen = _pen(surface.theme.tenure_edge, [1.5, 3.0])
    for x0, left, right, x1, y, height, _ in boxes.rows():
        _dashed_box(surface, (x0, left, right, x1, y, height), pen)


def _office_colours(
    surface: Surface, scene: Scene, indices: Indices
) -> tuple[list[QColor], Indices, int]:
    """As `kind_colours`; neutral where times in office have no colour of their own."""
    kinds, theme = scene.marks.kind[indices], surface.theme
    if kinds.any():
        return kind_colours(surface, scene.kinds, kinds)
    return [theme.tenure, theme.tenure_edge], np.zeros(len(indices), dtype=np.intp), 1


def paint_periods(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Bars in a wash of their kind's colour; incidents have rails by severity."""
    marks = scene.marks
    fills, severities = marks.fill[indices], marks.severity[indices]
    colours, which, full = kind_colours(surface, scene.kinds, marks.kind[indices])
    batch, boxes = Batch(colours), boxes_of(surface, scene, indices, which)
    solid, narrow = is_solid(fills), boxes.x1 - boxes.x0 < _NARROW_PX
    short = boxes.taken(solid & narrow)
    batch.add(short.rects(short.x0, short.x1), short.colour + full)
    _bodies(surface, batch, boxes.taken(solid & ~narrow))
    _caps(batch, boxes.taken(solid & ~narrow & (severities == 0)), full)
    _outlines(surface, batch, boxes, fills, full)
    batch.paint(surface.painter)
    grave = (severities > 0) & ~narrow
    _rails(surface, boxes.taken(grave), severities[grave], colours[full:])


def paint_lit(surface: Surface, scene: Scene, indices: Indices, colour: QColor) -> None:
    """The bars of what is selected: a wash and a frame, as soft at the ends as the bars are."""
    wash = QColor(colour)
    wash.setAlphaF(LIT_SHARE)
    batch = Batch([wash, colour])
    boxes = boxes_of(surface, scene, indices, np.zeros(len(indices), dtype=np.intp))
    _bodies(surface, batch, boxes)
    _caps(batch, boxes, 1)
    _frames(surface, batch, boxes, 1)
    batch.paint(surface.painter)


def is_solid(fills: Fills) -> Bools:
    """Which are stated or concluded, so that they are drawn full."""
    solid: Bools = (fills == Fill.FILLED) | (fills == Fill.CONCLUDED)
    return solid


def strike(surface: Surface, x0: float, x1: float, middle: float, colour: QColor) -> None:
    """Cross out what is denied."""
    surface.fill(x0 - 3, middle - 0.5, x1 - x0 + 6, 1, colour)


def dashed_pen(colour: QColor) -> QPen:
    """The outline of an opinion or a rumour."""
    return _pen(colour, [4.0, 3.0])


def _bodies(surface: Surface, batch: Batch, boxes: Boxes) -> None:
    batch.add(boxes.rects(boxes.left, boxes.right), boxes.colour)
    for x0, left, right, x1, y, height, which in boxes.taken(boxes.is_soft).rows():
        colour = batch.colours[which]
        surface.fade(x0, y, left - x0, height, colour, is_rising=True)
        surface.fade(right, y, x1 - right, height, colour, is_rising=False)


def _caps(batch: Batch, boxes: Boxes, full: int) -> None:
    """A dark edge where the beginning is known, a thin one where the end is."""
    hard = boxes.taken(boxes.left <= boxes.x0)
    batch.add(hard.rects(hard.x0, np.minimum(hard.x0 + CAP_PX, hard.x1)), hard.colour + full)
    ends = boxes.taken((boxes.right >= boxes.x1) & (boxes.x1 - boxes.x0 > 2 * CAP_PX))
    batch.add(ends.rects(ends.x1 - 1, ends.x1), ends.colour + full)


def _outlines(surface: Surface, batch: Batch, boxes: Boxes, fills: Fills, full: int) -> None:
    """Hollow, dashed and crossed bars."""
    framed = boxes.taken((fills == Fill.HOLLOW) | (fills == Fill.CROSSED))
    if len(framed.x0):
        _frames(surface, batch, framed, full)
    for x0, left, right, x1, y, height, which in boxes.taken(fills == Fill.DASHED).rows():
        pen = dashed_pen(batch.colours[which + full])
        _dashed_box(surface, (x0, left, right, x1, y, height), pen)
    for x0, left, right, x1, y, height, which in boxes.taken(fills == Fill.CROSSED).rows():
        colour = batch.colours[which + full]
        strike(surface, (x0 + left) / 2, (x1 + right) / 2, y + height / 2, colour)


def _frames(surface: Surface, batch: Batch, boxes: Boxes, full: int) -> None:
    """A line of 1 px around bars; where a bar fades the lines fade and the side is open."""
    one, colour = np.ones(len(boxes.x0)), boxes.colour + full
    bottoms = boxes.y + boxes.height - 1
    for ys in (boxes.y, bottoms):
        batch.add(box_array(boxes.left, ys, boxes.right - boxes.left, one), colour)
    for xs, is_hard in (
        (boxes.x0, boxes.left <= boxes.x0),
        (boxes.x1 - 1, boxes.right >= boxes.x1),
    ):
        side = box_array(xs, boxes.y + 1, one, boxes.height - 2)
        batch.add(side[is_hard], colour[is_hard])
    for x0, left, right, x1, y, height, which in boxes.taken(boxes.is_soft).rows():
        for line_y in (y, y + height - 1):
            ink = batch.colours[which + full]
            surface.fade(x0, line_y, left - x0, 1, ink, is_rising=True)
            surface.fade(right, line_y, x1 - right, 1, ink, is_rising=False)


def _dashed_box(
    surface: Surface, box: tuple[float, float, float, float, float, float], pen: QPen
) -> None:
    x0, left, right, x1, y, height = box
    from_x, to_x = (x0 + left) / 2 + 0.5, (x1 + right) / 2 - 0.5
    top, bottom = y + 0.5, y + height - 0.5
    lines = [QLineF(from_x, top, to_x, top), QLineF(from_x, bottom, to_x, bottom)]
    if left <= x0:
        lines.append(QLineF(from_x, top, from_x, bottom))
    if right >= x1:
        lines.append(QLineF(to_x, top, to_x, bottom))
    surface.painter.setPen(pen)
    surface.painter.drawLines(lines)


def _hatch(surface: Surface, box: QRectF, colour: QColor) -> None:
    """Slanting lines in the foot of a bar."""
    if box.width() <= 0:
        return
    painter = surface.painter
    painter.setPen(QPen(colour, 1.0))
    painter.setRenderHint(ANTIALIASING)
    painter.drawLines(hatch_lines(box))
    painter.setRenderHint(ANTIALIASING, False)


def hatch_lines(box: QRectF) -> list[QLineF]:
    """Lines from lower left to upper right that end inside the box."""
    lines = []
    start = box.left() - box.height() + 1.0
    for step in range(int((box.right() - start) / _HATCH_PX) + 1):
        foot = start + step * _HATCH_PX
        head = foot + box.height()
        from_x, to_x = max(foot, box.left()), min(head, box.right())
        if from_x < to_x:
            from_y, to_y = box.bottom() - (from_x - foot), box.top() + head - to_x
            lines.append(QLineF(from_x, from_y, to_x, to_y))
    return lines


def _rails(surface: Surface, boxes: Boxes, severities: Fills, colours: list[QColor]) -> None:
    """Lines above and below an incident that lasted, 1 to 3 px; its known ends are pointed."""
    for (x0, left, right, x1, y, height, which), severity in zip(
        boxes.rows(), severities.tolist(), strict=True
    ):
        width, colour = float(min(severity, 3)), colours[which]
        for line_y in (y, y + height - width):
            surface.fade(x0, line_y, left - x0, width, colour, is_rising=True)
            surface.fill(left, line_y, right - left, width, colour)
            surface.fade(right, line_y, x1 - right, width, colour, is_rising=False)
        stroke = 1.0 + width / 2
        if left <= x0:
            surface.stamp(Stamp("chevron-left", stroke, colour.rgba()), x0, y + height / 2)
        if right >= x1:
            surface.stamp(Stamp("chevron-right", stroke, colour.rgba()), x1, y + height / 2)


def _pen(colour: QColor, pattern: list[float]) -> QPen:
    pen = QPen(colour, 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(pattern)
    return pen
