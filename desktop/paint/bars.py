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

from desktop.paint.stamps import Stamp
from desktop.paint.surface import Floats, Surface
from desktop.timeline.scene import Fill, Scene

Indices = NDArray[np.intp]

CAP_PX: Final = 3.0
FOOT_PX: Final = 6.0
_NARROW_PX: Final = 8.0  # a bar below this is drawn full, else it would not be seen
_LEAST_PX: Final = 2.0
_HATCH_PX: Final = 5.0
_HATCH_SHARE: Final = 0.55


@dataclass(frozen=True, slots=True)
class Boxes:
    """n bars on whole pixels; between `left` and `right` the bar is solid, outside it fades."""

    x0: Floats
    left: Floats
    right: Floats
    x1: Floats
    y: Floats
    height: Floats

    def rects(self, from_x: Floats, to_x: Floats) -> Floats:
        """n × 4 boxes of the bars' heights."""
        return np.column_stack([from_x, self.y, np.maximum(to_x - from_x, 0.0), self.height])

    def taken(self, which: NDArray[np.bool_]) -> "Boxes":
        """Some of the bars."""
        return Boxes(
            self.x0[which], self.left[which], self.right[which], self.x1[which],
            self.y[which], self.height[which],
        )  # fmt: skip


def boxes_of(surface: Surface, scene: Scene, indices: Indices) -> Boxes:
    """The boxes of marks, moved to whole device pixels and at least 2 px wide."""
    marks = scene.marks
    x0 = surface.snaps(marks.x0[indices])
    x1 = np.maximum(surface.snaps(marks.x1[indices]), x0 + _LEAST_PX)
    soft_left, soft_right = marks.soft_left[indices], marks.soft_right[indices]
    total = np.maximum(soft_left + soft_right, 1e-6)
    share = np.minimum(1.0, (x1 - x0) / total)
    left = np.minimum(surface.snaps(x0 + soft_left * share), x1)
    right = np.maximum(surface.snaps(x1 - soft_right * share), left)
    y = surface.snaps(marks.y[indices])
    height = surface.snaps(marks.height[indices])
    return Boxes(x0, left, right, x1, y, height)


def paint_tenures(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Neutral bars; a known beginning has a dark edge."""
    boxes, fills, theme = (
        boxes_of(surface, scene, indices),
        scene.marks.fill[indices],
        surface.theme,
    )
    solid = (fills == Fill.FILLED) | (fills == Fill.CONCLUDED)
    _bodies(surface, boxes.taken(solid), theme.tenure)
    _caps(surface, boxes.taken(solid), theme.tenure_edge)
    _outlines(surface, boxes, fills, theme.tenure_edge)


def paint_acting(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Outlined bars with a hatched foot: acting or interim."""
    boxes, fills = boxes_of(surface, scene, indices), scene.marks.fill[indices]
    edge = surface.theme.tenure_edge
    hatch = QColor(edge)
    hatch.setAlphaF(_HATCH_SHARE)
    dashed = np.isin(fills, (Fill.DASHED, Fill.CROSSED))
    _outlines(surface, boxes, np.where(dashed, fills, Fill.HOLLOW).astype(np.int8), edge)
    for x0, left, right, x1, y, height in _rows(boxes):
        from_x, to_x = (x0 + left) / 2 + 1, (x1 + right) / 2 - 1
        _hatch(surface, QRectF(from_x, y + height - FOOT_PX - 1, to_x - from_x, FOOT_PX), hatch)


def paint_vacant(surface: Surface, scene: Scene, indices: Indices) -> None:
    """A dotted outline: known to be empty."""
    boxes = boxes_of(surface, scene, indices)
    pen = _pen(surface.theme.tenure_edge, [1.5, 3.0])
    for box in _rows(boxes):
        _dashed_box(surface, box, pen)


def paint_periods(surface: Surface, scene: Scene, indices: Indices) -> None:
    """Bars in a wash of their kind's colour; incidents have rails by severity."""
    marks, theme = scene.marks, surface.theme
    boxes, fills = boxes_of(surface, scene, indices), marks.fill[indices]
    kinds, severities = marks.kind[indices], marks.severity[indices]
    colours = {kind.id: kind.colour for kind in scene.kinds}
    for kind in np.unique(kinds).tolist():
        wish = colours.get(kind, "#5f6673")
        colour, tint = theme.kind_colour(wish), theme.kind_tint(wish)
        of_kind = kinds == kind
        solid = of_kind & ((fills == Fill.FILLED) | (fills == Fill.CONCLUDED))
        narrow = solid & (boxes.x1 - boxes.x0 < _NARROW_PX)
        surface.fill_many(boxes.taken(narrow).rects(boxes.x0[narrow], boxes.x1[narrow]), colour)
        wide = solid & ~narrow
        _bodies(surface, boxes.taken(wide), tint)
        _caps(surface, boxes.taken(wide & (severities == 0)), colour)
        _outlines(surface, boxes.taken(of_kind), fills[of_kind], colour)
        grave = of_kind & (severities > 0) & ~narrow
        if grave.any():
            _rails(surface, boxes.taken(grave), severities[grave], colour)


def strike(surface: Surface, x0: float, x1: float, middle: float, colour: QColor) -> None:
    """Cross out what is denied."""
    surface.fill(x0 - 3, middle - 0.5, x1 - x0 + 6, 1, colour)


def dashed_pen(colour: QColor) -> QPen:
    """The outline of an opinion or a rumour."""
    return _pen(colour, [4.0, 3.0])


def _bodies(surface: Surface, boxes: Boxes, colour: QColor) -> None:
    surface.fill_many(boxes.rects(boxes.left, boxes.right), colour)
    for x0, left, right, x1, y, height in _rows(boxes.taken(_soft(boxes))):
        surface.fade(x0, y, left - x0, height, colour, is_rising=True)
        surface.fade(right, y, x1 - right, height, colour, is_rising=False)


def _caps(surface: Surface, boxes: Boxes, colour: QColor) -> None:
    """A dark edge where the beginning is known, a thin one where the end is."""
    hard = boxes.taken(boxes.left <= boxes.x0)
    surface.fill_many(hard.rects(hard.x0, np.minimum(hard.x0 + CAP_PX, hard.x1)), colour)
    ends = boxes.taken((boxes.right >= boxes.x1) & (boxes.x1 - boxes.x0 > 2 * CAP_PX))
    surface.fill_many(ends.rects(ends.x1 - 1, ends.x1), colour)


def _outlines(surface: Surface, boxes: Boxes, fills: NDArray[np.int8], colour: QColor) -> None:
    """Hollow, dashed and crossed bars."""
    pen = dashed_pen(colour)
    for box, fill in zip(_rows(boxes), fills.tolist(), strict=True):
        if fill in (Fill.FILLED, Fill.CONCLUDED):
            continue
        if fill == Fill.DASHED:
            _dashed_box(surface, box, pen)
            continue
        _solid_box(surface, box, colour)
        if fill == Fill.CROSSED:
            x0, left, right, x1, y, height = box
            strike(surface, (x0 + left) / 2, (x1 + right) / 2, y + height / 2, colour)


def _solid_box(surface: Surface, box: list[float], colour: QColor) -> None:
    """A line of 1 px around a bar; where the bar fades the lines fade and the side is open."""
    x0, left, right, x1, y, height = box
    for line_y in (y, y + height - 1):
        surface.fade(x0, line_y, left - x0, 1, colour, is_rising=True)
        surface.fill(left, line_y, right - left, 1, colour)
        surface.fade(right, line_y, x1 - right, 1, colour, is_rising=False)
    if left <= x0:
        surface.fill(x0, y + 1, 1, height - 2, colour)
    if right >= x1:
        surface.fill(x1 - 1, y + 1, 1, height - 2, colour)


def _dashed_box(surface: Surface, box: list[float], pen: QPen) -> None:
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
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.drawLines(hatch_lines(box))
    painter.setRenderHint(painter.RenderHint.Antialiasing, False)


def hatch_lines(box: QRectF) -> list[QLineF]:
    """Lines from lower left to upper right that end inside the box."""
    lines = []
    start = box.left() - box.height() + 1.0
    for step in range(int((box.right() - start) / _HATCH_PX) + 1):
        foot = start + step * _HATCH_PX
        head = foot + box.height()
        from_x, to_x = max(foot, box.left()), min(head, box.right())
        if from_x < to_x:
            lines.append(
                QLineF(from_x, box.bottom() - (from_x - foot), to_x, box.top() + head - to_x)
            )
    return lines


def _rails(surface: Surface, boxes: Boxes, severities: NDArray[np.int8], colour: QColor) -> None:
    """Lines above and below an incident that lasted, 1 to 3 px; its known ends are pointed."""
    for (x0, left, right, x1, y, height), severity in zip(
        _rows(boxes), severities.tolist(), strict=True
    ):
        width = float(min(severity, 3))
        for line_y in (y, y + height - width):
            surface.fade(x0, line_y, left - x0, width, colour, is_rising=True)
            surface.fill(left, line_y, right - left, width, colour)
            surface.fade(right, line_y, x1 - right, width, colour, is_rising=False)
        stroke = 1.0 + width / 2
        if left <= x0:
            surface.stamp(Stamp("chevron-left", stroke, colour.rgba()), x0, y + height / 2)
        if right >= x1:
            surface.stamp(Stamp("chevron-right", stroke, colour.rgba()), x1, y + height / 2)


def _soft(boxes: Boxes) -> NDArray[np.bool_]:
    return (boxes.left > boxes.x0) | (boxes.right < boxes.x1)


def _rows(boxes: Boxes) -> list[list[float]]:
    """x0, left, right, x1, y, height of each bar as plain floats."""
    rows: list[list[float]] = np.column_stack(
        [boxes.x0, boxes.left, boxes.right, boxes.x1, boxes.y, boxes.height]
    ).tolist()
    return rows


def _pen(colour: QColor, pattern: list[float]) -> QPen:
    pen = QPen(colour, 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(pattern)
    return pen
