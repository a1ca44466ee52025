"""From bounds to what can be drawn: one finite interval a row, and how its ends look.

Nothing here depends on a scale. Pixel lengths (fades, minimum widths) are added where a
scale is known.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.columns import (
    DATED,
    EVENT,
    MOMENT,
    NO_HI,
    NO_LO,
    OPEN,
    PERIOD,
    PRECISIONS,
    TENURE,
    EventColumns,
)
from desktop.timeline.remembered import remembered
from desktop.timeline.viewport import FIRST_S, LAST_S

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

DAY_S = 86_400.0
DAY_OR_FINER = tuple(PRECISIONS.index(name) for name in ("second", "minute", "hour", "day"))


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """n rows, as in EventColumns.

    [lo, hi) is the interval in seconds that is drawn, both ends finite, at least 1 s long;
    `soft_start` and `soft_end` are the seconds at its ends that are uncertain. `fades_left` and
    `fades_right`: the end is unknown, so a fade of fixed pixels is added outside. `runs_left`
    and `runs_right`: the end is open and runs to the edge of the picture. `is_before` and
    `is_after`: a moment known on one side only, drawn as an open bracket that touches `hi` or
    `lo`. `is_drawn` is False for what has no date at all. `is_sharp`: a moment known to the day
    or better.
    """

    lo: Floats
    hi: Floats
    soft_start: Floats
    soft_end: Floats
    fades_left: Bools
    fades_right: Bools
    runs_left: Bools
    runs_right: Bools
    is_before: Bools
    is_after: Bools
    is_drawn: Bools
    is_sharp: Bools


@remembered(4)
def drawn_of(columns: EventColumns) -> Drawn:
    """Return what is drawn of every row (cached for the last few files)."""
    has_lo, has_hi = columns.start_lo != NO_LO, columns.start_hi != NO_HI
    moment = columns.shape == MOMENT
    # A tenure of which only the announcement is known began that day at the earliest.
    lo, soft_start, fades_left, runs_left, start_known = _starts(columns)
    hi, soft_end, fades_right, runs_right, end_known = _ends(columns)
    announced = (columns.table == TENURE) & (columns.announced != NO_LO)
    announced &= ~(start_known | end_known)
    lo = np.where(announced, columns.announced, lo)
    hi = np.where(announced, columns.announced.astype(np.float64) + DAY_S, hi)
    start_known, end_known = start_known | announced, end_known | announced
    period = ((columns.shape == PERIOD) & (start_known | end_known)) | announced
    lo = np.where(period & ~start_known, np.where(runs_left, FIRST_S, hi), lo)
    hi = np.where(period & ~end_known, np.where(runs_right, LAST_S, lo), hi)
    lo = np.where(moment, np.where(has_lo, columns.start_lo, columns.start_hi), lo)
    hi = np.where(moment, np.where(has_hi, columns.start_hi, columns.start_lo), hi)
    lo = np.where(moment & ~has_lo & has_hi, hi - 1, lo)
    hi = np.maximum(hi, lo + 1)
    length = hi - lo
    return Drawn(
        lo=np.clip(lo, FIRST_S, LAST_S).astype(np.float64),
        hi=np.clip(hi, FIRST_S, LAST_S).astype(np.float64),
        soft_start=np.where(period, np.minimum(soft_start, length), 0.0),
        soft_end=np.where(period, np.minimum(soft_end, length), 0.0),
        fades_left=period & fades_left & ~announced,
        fades_right=period & fades_right,
        runs_left=period & runs_left,
        runs_right=period & runs_right,
        is_before=moment & has_hi & ~has_lo,
        is_after=moment & has_lo & ~has_hi,
        is_drawn=(moment & (has_lo | has_hi)) | period,
        is_sharp=moment & has_lo & has_hi & np.isin(columns.precision, DAY_OR_FINER),
    )


def _starts(columns: EventColumns) -> tuple[Floats, Floats, Bools, Bools, Bools]:
    """Where periods begin: time, uncertain seconds, fades, runs to the edge, known at all."""
    dated = columns.start_state == DATED
    has_lo = dated & (columns.start_lo != NO_LO)
    has_hi = dated & (columns.start_hi != NO_HI)
    attested = columns.attested_lo != NO_LO
    time = np.where(
        has_lo,
        columns.start_lo,
        np.where(has_hi, columns.start_hi, np.where(attested, columns.attested_lo, 0)),
    ).astype(np.float64)
    soft = np.where(has_lo & has_hi, _difference(columns.start_hi, columns.start_lo), 0.0)
    runs = (columns.start_state == OPEN) & (columns.table != TENURE)
    known = has_lo | has_hi | (attested & ~runs)
    return time, soft, ~has_lo & ~runs, runs, known


def _ends(columns: EventColumns) -> tuple[Floats, Floats, Bools, Bools, Bools]:
    """Where periods end. A tenure without a stated end is last known on its attested day."""
    dated = columns.end_state == DATED
    has_lo = dated & (columns.end_lo != NO_LO)
    has_hi = dated & (columns.end_hi != NO_HI)
    attested = columns.attested_hi != NO_HI
    begun = (columns.start_state == DATED) & (columns.start_hi != NO_HI)
    time = np.where(
        has_hi,
        columns.end_hi,
        np.where(
            has_lo,
            columns.end_lo,
            np.where(attested, columns.attested_hi, np.where(begun, columns.start_hi, 0)),
        ),
    ).astype(np.float64)
    soft = np.where(has_lo & has_hi, _difference(columns.end_hi, columns.end_lo), 0.0)
    runs = (columns.end_state == OPEN) & (columns.table != TENURE)
    known = has_lo | has_hi | ((attested | begun) & ~runs)
    return time, soft, ~has_hi & ~runs, runs, known


def _difference(later: NDArray[np.int64], earlier: NDArray[np.int64]) -> Floats:
    """Seconds between, in floats: int64 sentinels would overflow."""
    return np.maximum(later.astype(np.float64) - earlier.astype(np.float64), 0.0)


@remembered(4)
def dated_extent(columns: EventColumns, share: float = 0.9) -> tuple[float, float] | None:
    """The interval in which the middle `share` of the dated rows lies; None when there is none.

    With share 1 nothing dated is left out. Moments known on one side count with that side.
    """
    drawn = drawn_of(columns)
    rows = drawn.is_drawn & ((columns.table == EVENT) | (columns.table == TENURE))
    starts = drawn.lo[rows & ~drawn.runs_left]
    ends = drawn.hi[rows & ~drawn.runs_right]
    if not len(starts) or not len(ends):
        return None
    first = _at_rank(starts, int((1 - share) / 2 * len(starts)))
    last = _at_rank(ends, len(ends) - 1 - int((1 - share) / 2 * len(ends)))
    return first, max(first, last)


def _at_rank(values: Floats, rank: int) -> float:
    """The value at a place of the order, found without sorting all."""
    if rank in (0, len(values) - 1):
        return float(values.min() if rank == 0 else values.max())
    return float(np.partition(values, rank)[rank])
