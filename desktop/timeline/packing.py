"""Rows for overlapping intervals, so that panning never moves one.

Time is cut into tiles that double in size from level to level; an interval belongs to the
level whose tile just holds it, so it crosses at most one border of its level. Intervals take
the first free row in a fixed order: higher levels first, then those across an even border,
then across an odd border, then those inside a tile by start. Two intervals across different
even borders of one level can't touch, so the row of an interval depends only on what lies
within two tiles of its level: any window with that margin gives the same rows as the whole.
"""

# SPDX-License-Identifier: MIT

from bisect import bisect_right

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

TILE_PX = 512.0
MARGIN_TILES = 2
UNPLACED = -1


def levels_of(starts: Floats, ends: Floats, tile_s: float) -> Ints:
    """Level of each interval: 0 for those no longer than a tile, +1 for each doubling."""
    ratio = np.maximum((ends - starts) / tile_s, 1.0)
    return np.ceil(np.log2(ratio)).astype(np.int64)


def in_window(starts: Floats, ends: Floats, t0_s: float, t1_s: float, tile_s: float) -> Ints:
    """Indices of all intervals that can have a say about rows between t0_s and t1_s."""
    margin = MARGIN_TILES * tile_s * np.exp2(levels_of(starts, ends, tile_s))
    return np.flatnonzero((ends > t0_s - margin) & (starts < t1_s + margin))


def packing_order(starts: Floats, ends: Floats, tile_s: float) -> Ints:
    """The order in which intervals choose their rows; ties keep their given order."""
    levels = levels_of(starts, ends, tile_s)
    size = tile_s * np.exp2(levels)
    first, last = np.floor(starts / size), np.ceil(ends / size) - 1
    crosses = last > first
    phase = np.where(crosses, np.where((first + 1) % 2 == 0, 0, 1), 2)
    return np.lexsort((starts, phase, -levels))


def first_fit(starts: Floats, ends: Floats, order: Ints, rows_allowed: Ints) -> Ints:
    """Row of each interval, UNPLACED where the first `rows_allowed[i]` rows are all taken.

    Half-open: one may begin where another ends.
    """
    rows = np.full(len(starts), UNPLACED, dtype=np.int64)
    taken_starts: list[list[float]] = []
    taken_ends: list[list[float]] = []
    starts_list, ends_list = starts.tolist(), ends.tolist()
    allowed = rows_allowed.tolist()
    for i in order.tolist():
        start, end = starts_list[i], ends_list[i]
        for row, row_starts in enumerate(taken_starts[: allowed[i]]):
            at = bisect_right(row_starts, start)
            row_ends = taken_ends[row]
            if (at and row_ends[at - 1] > start) or (at < len(row_starts) and row_starts[at] < end):
                continue
            row_starts.insert(at, start)
            row_ends.insert(at, end)
            rows[i] = row
            break
        else:
            if len(taken_starts) < allowed[i]:
                rows[i] = len(taken_starts)
                taken_starts.append([start])
                taken_ends.append([end])
    return rows


def pack(
    starts: Floats, ends: Floats, tile_s: float, max_rows: int, long_rows: int | None = None
) -> Ints:
    """Row of each interval of a window that `in_window` chose (or of all).

    `long_rows` is how many rows those longer than a tile may take, so that in a crowded lane
    bars across the whole view leave room for what is short; None = all.
    """
    allowed = np.full(len(starts), max_rows, dtype=np.int64)
    if long_rows is not None:
        allowed[levels_of(starts, ends, tile_s) > 0] = min(long_rows, max_rows)
    return first_fit(starts, ends, packing_order(starts, ends, tile_s), allowed)
