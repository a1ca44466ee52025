"""Where the text of a mark goes: inside a bar that is long enough, else beside it.

Rows were packed with room for every label on the right, so a label moves sideways only: to
the left of its mark where the right edge of the picture would cut it. Only the holders of a
position follow each other as closely as their dates: there a name is cut to its bar.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from desktop.timeline.look import Look
from desktop.timeline.scene import Fill, Sign

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

LEAST_PX = 40.0  # a label that would be shorter is left out; the mark stays
INSIDE_PX = 6.0
OFFICES = (Sign.TENURE, Sign.ACTING, Sign.VACANT)
BARS = (Sign.PERIOD, Sign.TENURE, Sign.ACTING, Sign.VACANT)
SPARE_CELLS = 1  # short names of broad letters are wider than their cells
CONCLUDED_CELLS = 2  # " ∴"


@dataclass(frozen=True, slots=True)
class Crowding:
    """Which of m marks have a gap behind or before them that is drawn: no label goes there."""

    behind: Bools
    before: Bools


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the labels of m marks stand: [x, x + width), `is_shown` where there is room."""

    x: Floats
    width: Floats
    is_inside: Bools
    is_shown: Bools


def label_widths(columns: EventColumns, rows: Ints, look: Look) -> Floats:
    """Pixels each label is given, by the length of its text alone."""
    concluded = columns.modality[rows] == CONCLUDED
    cells = columns.cells[rows] + SPARE_CELLS + np.where(concluded, CONCLUDED_CELLS, 0)
    return np.minimum(cells, look.label_cells) * look.cell_px


CONCLUDED = 5  # index in MODALITIES
FILLS = np.array(
    [Fill.FILLED, Fill.HOLLOW, Fill.DASHED, Fill.DASHED, Fill.CROSSED, Fill.CONCLUDED],
    dtype=np.int8,
)


def place(
    row_keys: Ints, signs: NDArray[np.int8], x0: Floats, x1: Floats, soft_left: Floats,
    soft_right: Floats, lengths: Floats, widths: Floats, left: float, right: float, gap_px: float,
    crowding: Crowding,
) -> Placing:  # fmt: skip
    """Place the labels of marks that are ordered by `row_keys` (lane and row) and then by x0.

    `lengths` are those of the whole marks: x0 and x1 may be cut at the edges of the picture.
    `left` and `right` are the edges of the plot.
    """
    is_bar = np.isin(signs, BARS)
    seen0 = np.maximum(x0, left)
    length = x1 - x0
    stop = np.where(soft_right < length / 2, x1 - soft_right, x1)
    start = np.where(soft_left < length / 2, np.maximum(seen0, x0 + soft_left), seen0)
    inside = is_bar & (lengths >= widths + 2 * INSIDE_PX)
    cramped = start + widths + 2 * INSIDE_PX > np.minimum(stop, right)
    start, stop = np.where(cramped, seen0, start), np.where(cramped, x1, stop)
    inside_room = np.minimum(stop, right) - start - 2 * INSIDE_PX
    beside = x1 + gap_px
    right_room = _right_end(row_keys, x0, right, gap_px) - beside
    right_room = np.where(crowding.behind, 0.0, right_room)
    left_room = _left_room(row_keys, x0, x1, widths, inside, beside, left, gap_px)
    left_room = np.where(crowding.before, 0.0, left_room)
    most = np.maximum(left_room, right_room)
    fits_better = (most < widths) & (inside_room >= np.maximum(most, LEAST_PX))
    inside |= np.isin(signs, OFFICES) & fits_better
    flips = ~inside & (widths > right_room) & (left_room > right_room)
    room = np.where(inside, inside_room, np.where(flips, left_room, right_room))
    width = np.minimum(widths, room)
    x = np.where(inside, start + INSIDE_PX, np.where(flips, x0 - gap_px - width, beside))
    shown = (width >= np.minimum(widths, LEAST_PX)) & (x >= left - 0.5)
    return Placing(x, width, inside, shown)


def _right_end(row_keys: Ints, x0: Floats, right: float, gap_px: float) -> Floats:
    """Where each label on the right must end: before what stands behind it in its row."""
    end = np.full(len(x0), right)
    if len(x0) > 1:
        same = row_keys[1:] == row_keys[:-1]
        end[:-1] = np.where(same, np.minimum(x0[1:] - gap_px, right), right)
    return end


def _left_room(
    row_keys: Ints, x0: Floats, x1: Floats, widths: Floats, inside: Bools, beside: Floats,
    left: float, gap_px: float,
) -> Floats:  # fmt: skip
    """Pixels between each mark and what stands before it in its row, or the edge of the plot.

    The mark before it has its own label on the right: packing left no other case.
    """
    reach = np.where(inside, x1, beside + widths)
    earlier = np.full(len(x0), left + 2)
    if len(x0) > 1:
        same = row_keys[1:] == row_keys[:-1]
        earlier[1:] = np.where(same, np.maximum(reach[:-1] + gap_px, left + 2), left + 2)
    room: Floats = x0 - gap_px - earlier
    return room
