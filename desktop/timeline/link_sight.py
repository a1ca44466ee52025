"""Where the ends of connections are in a frame: their marks, or on which side of it they lie."""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from desktop.timeline.drawn import drawn_of
from desktop.timeline.lanes import Side as LaneSide
from desktop.timeline.lines import Point, Side, Tone
from desktop.timeline.look import Look
from desktop.timeline.scene import Scene, Sign

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Box = tuple[float, ...]
"""Where lines may touch a mark: as the fields of `desktop.timeline.curves.Anchors`."""

BAR_SIGNS: Final = tuple(map(int, (Sign.PERIOD, Sign.TENURE, Sign.ACTING, Sign.VACANT)))
MOST_KEYS: Final = 40_000_000  # of a table to look marks up in, a byte each
INSIDE_PX: Final = 5.0  # of a bar, where a line touches it


class Sight:
    """Where things are in a frame."""

    def __init__(self, scene: Scene, columns: EventColumns, look: Look) -> None:
        self.scene, self.columns, self.look = scene, columns, look
        marks, view = scene.marks, scene.viewport
        middle = marks.y + marks.height / 2
        seen = (marks.x1 > view.left) & (marks.x0 < view.width)
        seen &= (middle > view.top) & (middle < view.height)
        self._seen = np.flatnonzero(seen)
        keys = marks.id[self._seen] * 4 + marks.table[self._seen]
        self._order = np.argsort(keys, kind="stable")
        self._keys = keys[self._order]

    def sees(self, keys: Ints) -> Bools:
        """Which of these marks are in view: one look-up each, for a file may have very many."""
        most = int(keys.max(initial=0))
        if most > MOST_KEYS:
            return np.isin(keys, self._keys)
        seen = np.zeros(most + 1, dtype=np.bool_)
        seen[self._keys[self._keys <= most]] = True
        found: Bools = seen[keys]
        return found

    def copies(self, key: int) -> list[int]:
        """All marks in view of one key."""
        first, last = np.searchsorted(self._keys, (key, key + 1))
        return [int(each) for each in self._seen[self._order[first:last]]]

    def rows(self, keys: Ints) -> Ints:
        """The column row of each key, -1 = it is not in the file, or hidden by a filter."""
        columns, found = self.columns, np.full(len(keys), -1, dtype=np.int64)
        for table in (TENURE, EVENT):
            first = int(np.searchsorted(-columns.table, -table, side="left"))
            end = int(np.searchsorted(-columns.table, -table, side="right"))
            ids, mine = columns.id[first:end], np.flatnonzero(keys % 4 == table)
            if len(ids) and len(mine):
                at = np.minimum(np.searchsorted(ids, keys[mine] // 4), len(ids) - 1)
                found[mine] = np.where(ids[at] == keys[mine] // 4, at + first, -1)
        return found

    def anchor(self, index: int, towards_x: float, tone: Tone, *, is_start: bool) -> Box:
        """Where lines may touch a mark; a succession goes from its end, or to its beginning."""
        marks, view = self.scene.marks, self.scene.viewport
        x0, x1 = float(marks.x0[index]), float(marks.x1[index])
        y, height = float(marks.y[index]), float(marks.height[index])
        is_bar = marks.sign[index] in BAR_SIGNS
        row = (self.look.tenure_row_px if marks.table[index] == TENURE else self.look.row_px) / 2
        if tone == Tone.SUCCESSION:
            x = (
                x1 - float(marks.soft_right[index])
                if is_start
                else x0 + float(marks.soft_left[index])
            )
            x = min(max(x, view.left + 1.0), view.width - 1.0)
            return x, x, x, y, y + height / 2, y + height, row
        left, right = max(x0, view.left + 1.0), min(x1, view.width - 1.0)
        x = (left + right) / 2
        if is_bar and right - left > 2 * INSIDE_PX:
            x = min(max(towards_x, left + INSIDE_PX), right - INSIDE_PX)
        gap = 0.0 if is_bar else 2.0
        return x, left - gap, right + gap, y - gap / 2, y + height / 2, y + height + gap / 2, row

    def middle_x(self, row: int) -> float:
        """Where a thing would stand if it were in view."""
        drawn, view = drawn_of(self.columns), self.scene.viewport
        return view.x_of(float(drawn.lo[row] + drawn.hi[row]) / 2)

    def side(self, row: int) -> Side:
        """On which side of the view a thing lies that has no mark in it."""
        drawn, view = drawn_of(self.columns), self.scene.viewport
        if not drawn.is_drawn[row]:
            return "none"
        if view.x_of(float(drawn.hi[row])) <= view.left:
            return "left"
        if view.x_of(float(drawn.lo[row])) >= view.width:
            return "right"
        lane, bands = self._lane_of(row), self.scene.bands
        return "up" if bands and lane < bands[0].lane else "down"

    def crowd(self, row: int) -> Point | None:
        """Where a thing is only counted: in the density or the badges of a row in view."""
        lane = self._lane_of(row)
        view = self.scene.viewport
        x = self.middle_x(row)
        for band in self.scene.bands:
            if band.lane == lane and view.left < x < view.width:
                y = min(band.y + band.height, float(view.height)) - 14.0
                return (x, y) if y > view.top else None
        return None

    def _lane_of(self, row: int) -> int:
        lanes = self.look.lanes
        side: LaneSide = lanes.tenures if self.columns.table[row] == TENURE else lanes.events
        places = np.flatnonzero(side.rows == row)
        if not len(places):
            return -1
        return int(np.searchsorted(side.offsets, places[0], side="right")) - 1


def shared_x(sight: Sight, start: int, end: int) -> float | None:
    """The middle of what two bars share in time and in view; None when they share nothing."""
    marks, view = sight.scene.marks, sight.scene.viewport
    left = max(float(marks.x0[start]), float(marks.x0[end]), float(view.left))
    right = min(float(marks.x1[start]), float(marks.x1[end]), float(view.width))
    return (left + right) / 2 if right - left > 2 * INSIDE_PX else None
