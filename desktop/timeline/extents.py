"""How much time a mark with its label takes at a zoom step: what rows are packed by."""

# SPDX-License-Identifier: MIT

import numpy as np
from numpy.typing import NDArray

from db.columns import MOMENT, TENURE, EventColumns
from desktop.timeline.drawn import drawn_of
from desktop.timeline.labels import INSIDE_PX, label_widths
from desktop.timeline.look import Look
from desktop.timeline.viewport import FIRST_S, LAST_S

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

BETWEEN_PX = 10.0  # free room behind a label
SEVERITY_PX = 2.0  # an incident's diamond grows by this for each step of severity
SHARED_DAY_S = 86_400.0
SHARED_PX = 12.0


def step_of(seconds_per_px: float) -> int:
    """The zoom step: packing is done at 2**step seconds a pixel, at or above the real scale."""
    return int(np.ceil(np.log2(seconds_per_px) - 1e-9))


def mark_sizes(columns: EventColumns, rows: Ints, look: Look) -> Floats:
    """Width and height in px of a point's mark."""
    return look.mark_px + SEVERITY_PX * np.maximum(columns.severity[rows] - 1, 0)


def extents(
    columns: EventColumns, rows: Ints, look: Look, seconds_per_px: float, *, has_labels: bool = True
) -> tuple[Floats, Floats]:
    """Start and end in seconds of each row's mark and label at that scale, or of the mark alone.

    At any finer scale of the same step the mark takes no more time than this.
    """
    drawn = drawn_of(columns)
    spp = seconds_per_px
    lo, hi = drawn.lo[rows], drawn.hi[rows]
    is_tenure = columns.table[rows] == TENURE
    least = np.where(is_tenure, 0.0, mark_sizes(columns, rows, look) * spp)
    grow = np.maximum(least - (hi - lo), 0.0) / 2
    start, end = lo - grow, hi + grow
    is_before, is_after = drawn.is_before[rows], drawn.is_after[rows]
    start = np.where(is_before, hi - look.open_px * spp, np.where(is_after, lo, start))
    end = np.where(is_after, lo + look.open_px * spp, np.where(is_before, hi, end))
    start = start - np.where(drawn.fades_left[rows], look.fade_px * spp, 0.0)
    end = end + np.where(drawn.fades_right[rows], look.fade_px * spp, 0.0)
    start = np.where(drawn.runs_left[rows], FIRST_S, start)
    end = np.where(drawn.runs_right[rows], LAST_S, end)
    widths = label_widths(columns, rows, look)
    is_short = end - start < (widths + 2 * INSIDE_PX) * spp
    beside = has_labels & ((columns.shape[rows] == MOMENT) | is_short)
    end = end + np.where(beside, (look.gap_px + widths) * spp, _shared_day(columns, rows, spp))
    return start, end + np.where(is_tenure, 0.0, BETWEEN_PX * spp)


def lengths_px(columns: EventColumns, rows: Ints, look: Look, seconds_per_px: float) -> Floats:
    """Length of each bar in px with its fades, by the same measure as `extents`; inf = open."""
    drawn = drawn_of(columns)
    length = (drawn.hi[rows] - drawn.lo[rows]) / seconds_per_px
    is_tenure = columns.table[rows] == TENURE
    least = np.where(is_tenure, 0.0, mark_sizes(columns, rows, look))
    fades = drawn.fades_left[rows].astype(np.float64) + drawn.fades_right[rows]
    whole = np.maximum(length, least) + fades * look.fade_px
    return np.where(drawn.runs_left[rows] | drawn.runs_right[rows], np.inf, whole)


def _shared_day(columns: EventColumns, rows: Ints, spp: float) -> Floats:
    """Minus the day on which one holder goes and the next one comes, so that they share a row,
    as long as that day is narrow."""
    soft = drawn_of(columns).soft_end[rows]
    is_shared = (soft <= SHARED_DAY_S) & (soft <= SHARED_PX * spp)
    return np.where((columns.table[rows] == TENURE) & is_shared, -soft, 0.0)
