"""Notes on the canvas: a small sheet for those of a moment, and at each mark that has one.

Sheets of moments stand in a strip of their own below the axis, so that they never cover
anything; those that would touch are one sheet with "+n".
"""

# SPDX-License-Identifier: MIT

from bisect import bisect_left
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.timeline.labels import BARS, INSIDE_PX
from desktop.timeline.notes import Notes
from desktop.timeline.scene import Marks, NotePin, NoteSign
from desktop.timeline.viewport import Viewport

PIN_PX: Final = 11.0  # width of a sheet in the strip
PIN_HIGH_PX: Final = 12.0
COUNT_GAP_PX: Final = 3.0
APART_PX: Final = 3.0  # between two sheets
CELL_PX: Final = 8.0  # a digit of "+n"
SIGN_PX: Final = 7.0  # a sheet at a mark: an odd number, for sharp edges
OVER_PX: Final = 3.0  # it stands higher than a small mark,
INTO_PX: Final = 3.0  # and a little over its corner: its label begins 6 px behind it
LEAST_BAR_PX: Final = 12.0  # a bar shorter than this has its sheet behind it

Floats = NDArray[np.float64]


def pins_of(notes: Notes, view: Viewport, top: float, height: float) -> tuple[NotePin, ...]:
    """The sheets in view, in a strip that begins at `top`.

    Which notes share a sheet depends on the scale alone, so panning changes no sheet.
    """
    if not len(notes.ids):
        return ()
    reach = PIN_PX + APART_PX
    xs = view.xs_of(notes.at)
    first, last = np.searchsorted(xs, (view.left - PIN_PX / 2, view.width + PIN_PX / 2))
    while first > 0 and xs[first] - xs[first - 1] < reach + _count_px(len(xs)):
        first -= 1  # a sheet out of view may have taken it in
    y, pins = top + (height - PIN_HIGH_PX) / 2, []
    at = int(first)
    while at < last:
        end = _end_of_sheet(xs, at)
        if view.left <= xs[at] <= view.width:
            pins.append(
                NotePin(
                    tuple(notes.ids[at:end].tolist()), float(notes.at[at]),
                    float(notes.at[end - 1]), float(xs[at]), y,
                    PIN_PX + _count_px(end - at), PIN_HIGH_PX,
                )
            )  # fmt: skip
        at = end
    return tuple(pins)


def note_signs(notes: Notes, marks: Marks, view: Viewport) -> tuple[NoteSign, ...]:
    """The small sheets at the marks in view that have a note.

    On a bar it stands in the upper right corner, where its text never reaches; elsewhere over
    the mark's corner and in the gap before its label.
    """
    if not len(notes.noted) or not len(marks):
        return ()
    found = np.flatnonzero(np.isin(marks.id * 4 + marks.table, notes.noted))
    signs = []
    for mark in found.tolist():
        x0, x1 = max(float(marks.x0[mark]), view.left), min(float(marks.x1[mark]), view.width)
        y = float(marks.y[mark])
        if marks.sign[mark] in BARS and x1 - x0 >= LEAST_BAR_PX:
            x, y = x1 - INSIDE_PX, y + 1.0
        else:
            x, y = max(x0, min(x1 - INTO_PX, view.width - SIGN_PX)), y - OVER_PX
        if view.left < x1 and x0 < view.width:
            signs.append(NoteSign(mark, x, y, SIGN_PX, SIGN_PX))
    return tuple(signs)


def _end_of_sheet(xs: Floats, at: int) -> int:
    """The first note behind `at` that is far enough away for a sheet of its own."""
    end = at + 1
    while True:
        right = xs[at] + PIN_PX + APART_PX + _count_px(end - at)
        further = bisect_left(xs, right, end)
        if further == end:
            return end
        end = further


def _count_px(count: int) -> float:
    """Room for "+n" behind a sheet that stands for so many notes."""
    return 0.0 if count < 2 else COUNT_GAP_PX + CELL_PX * (1 + len(str(count - 1)))
