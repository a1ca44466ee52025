"""Who followed whom, in the rows themselves: the gaps between holders of a position in the rows of
units, and a person's way from one time in office to the next in the rows of people."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import DATED, MODALITIES, NO_HI, NO_LO, STATUSES, EventColumns
from db.dates.clock import DAY_S
from db.dates.durations import day_count_words
from desktop.timeline.drawn import drawn_of
from desktop.timeline.lanes import PERSON_ROWS, UNIT_ROWS
from desktop.timeline.layout import Layout
from desktop.timeline.lines import Curve, GapBox, Join, text_px
from desktop.timeline.look import Look
from desktop.timeline.scene import Band
from desktop.timeline.viewport import Viewport

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

DENIED: Final = MODALITIES.index("denied")
VACANT: Final = STATUSES.index("vacant")
LEAST_GAP_PX: Final = 3.0
CELL_PX: Final = 6.4
TEXT_PAD_PX: Final = 10.0
PULL_PX: Final = 6.0  # how far a path leaves a bar before it turns
FAR: Final = float(1 << 62)  # in seconds: later than anything


@dataclass(frozen=True, slots=True, eq=False)
class _Bars:
    """The m times in office of the rows in view, band by band: column rows, bands, middles in
    px."""

    rows: Ints
    bands: Ints
    middles: Floats

    def __len__(self) -> int:
        return len(self.rows)

    def taken(self, which: Ints) -> "_Bars":
        """Some of them."""
        return _Bars(self.rows[which], self.bands[which], self.middles[which])


def gaps_in(
    columns: EventColumns, look: Look, view: Viewport, plan: Layout, bands: list[Band]
) -> tuple[GapBox, ...]:
    """The gaps between holders in the rows of units; only those that are certain.

    A position with several seats, or any number of them, has no gaps.
    """
    bars = _bars(look, plan, bands, UNIT_ROWS)
    posts = columns.post[bars.rows]
    told = (posts > 0) & (columns.modality[bars.rows] != DENIED)
    bars = bars.taken(np.flatnonzero(told))
    if len(bars) < 2:
        return ()
    first, last = _stated(columns, bars.rows)
    bars, first, last, groups = _in_order(columns, bars, first, last)
    # Whoever of those before ends last: a group's number stands above its seconds.
    cover = _running_latest(groups, last)
    before, after = cover[:-1], np.arange(1, len(bars))
    is_one_post = groups[after] == groups[before]
    found = np.flatnonzero(is_one_post & (last[before] < FAR))
    x0, x1 = view.xs_of(last[before[found]]), view.xs_of(first[after[found]])
    in_view = (x1 - x0 >= LEAST_GAP_PX) & (x1 > view.left) & (x0 < view.width)
    return tuple(
        _gap_box(columns, look, view, bars, int(before[at]), int(after[at]), xs)
        for at, xs in zip(
            found[in_view].tolist(),
            zip(x0[in_view].tolist(), x1[in_view].tolist(), strict=True),
            strict=True,
        )
    )


def joins_in(
    columns: EventColumns, look: Look, view: Viewport, plan: Layout, bands: list[Band]
) -> tuple[Join, ...]:
    """From the end of each time in office to the start of the person's next one, in the rows of
    people; where either is not known there is nothing to join."""
    bars = _bars(look, plan, bands, PERSON_ROWS)
    if len(bars) < 2:
        return ()
    drawn, rows = drawn_of(columns), bars.rows
    ends_known = (columns.end_state[rows] == DATED) & (columns.end_hi[rows] != NO_HI)
    starts_known = ~drawn.fades_left[rows] & ~drawn.runs_left[rows]
    leave, come = np.flatnonzero(ends_known), np.flatnonzero(starts_known)
    if not len(leave) or not len(come):
        return ()
    surely_over = drawn.hi[rows] - drawn.soft_end[rows]
    surely_begun = drawn.lo[rows] + drawn.soft_start[rows]
    leave = leave[np.lexsort((surely_over[leave], bars.bands[leave]))]
    keys = _composite(bars.bands[leave], surely_over[leave])
    at = np.searchsorted(keys, _composite(bars.bands[come], surely_begun[come]), "left") - 1
    before = leave[np.maximum(at, 0)]
    fits = (at >= 0) & (bars.bands[before] == bars.bands[come]) & (before != come)
    fits &= drawn.lo[rows[before]] < drawn.lo[rows[come]]
    pairs = zip(before[fits].tolist(), come[fits].tolist(), strict=True)
    made = (_join(columns, view, bars, a, b) for a, b in pairs)
    return tuple(join for join in made if join is not None)


def _bars(look: Look, plan: Layout, bands: list[Band], sort: str) -> _Bars:
    side, inset = look.lanes.tenures, look.tenure_row_px / 2
    rows, numbers, middles = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], [np.zeros(0)]
    for number, band in enumerate(bands):
        part = side.of(band.lane)
        if band.key.startswith(sort) and part.stop > part.start:
            rows.append(side.rows[part])
            numbers.append(np.full(part.stop - part.start, number, dtype=np.int64))
            in_row = plan.tenure_row[part].astype(np.float64)
            middles.append(band.y + look.lane_pad_px + in_row * look.tenure_row_px + inset)
    return _Bars(np.concatenate(rows), np.concatenate(numbers), np.concatenate(middles))


def _stated(columns: EventColumns, rows: Ints) -> tuple[Floats, Floats]:
    """The first second of each one's earliest first day, and of the day after its latest last
    one; FAR where no end is stated, minus FAR where no start is."""
    has_start = (columns.start_state[rows] == DATED) & (columns.start_lo[rows] != NO_LO)
    has_end = (columns.end_state[rows] == DATED) & (columns.end_hi[rows] != NO_HI)
    start = np.floor(columns.start_lo[rows] / DAY_S) * DAY_S
    end = np.ceil(columns.end_hi[rows] / DAY_S) * DAY_S
    announced = columns.announced[rows]
    is_alone = ~has_start & (announced != NO_LO)  # it did not begin before that day
    first = np.where(is_alone, announced, np.where(has_start, start, -FAR)).astype(np.float64)
    return first, np.where(has_end, np.maximum(end, first), FAR).astype(np.float64)


def _in_order(
    columns: EventColumns, bars: _Bars, first: Floats, last: Floats
) -> tuple[_Bars, Floats, Floats, Ints]:
    """By band, position, first day, last day, id; and the group of each: one position in a band."""
    posts, ids = columns.post[bars.rows], columns.id[bars.rows]
    order = np.lexsort((ids, last, first, posts, bars.bands))
    bars, posts = bars.taken(order), posts[order]
    is_new = np.ones(len(order), dtype=np.bool_)
    is_new[1:] = (posts[1:] != posts[:-1]) | (bars.bands[1:] != bars.bands[:-1])
    return bars, first[order], last[order], np.cumsum(is_new)


def _running_latest(groups: Ints, last: Floats) -> Ints:
    """For each place that of the latest end so far in its group, the last one of equals."""
    rank = np.empty(len(last), dtype=np.int64)
    rank[np.lexsort((np.arange(len(last)), last))] = np.arange(len(last))
    latest = np.maximum.accumulate(groups * len(last) + rank) % len(last)
    place = np.empty(len(last), dtype=np.int64)
    place[rank] = np.arange(len(last))
    found: Ints = place[latest]
    return found


def _gap_box(
    columns: EventColumns, look: Look, view: Viewport, bars: _Bars, before: int, after: int,
    xs: tuple[float, float],
) -> GapBox:  # fmt: skip
    rows = bars.rows
    days = _days(columns, int(rows[before]), int(rows[after]))
    text = day_count_words(*days, look.language)
    x0, x1 = xs
    shown = min(x1, view.width) - max(x0, view.left)
    has_room = shown >= text_px(text, CELL_PX) + TEXT_PAD_PX
    return GapBox(
        int(bars.bands[before]), x0, x1, float(bars.middles[before]) - look.bar_px / 2,
        float(look.bar_px), days[0], text, has_room, int(columns.id[rows[before]]),
        int(columns.id[rows[after]]),
    )  # fmt: skip


def _days(columns: EventColumns, before: int, after: int) -> tuple[int, int]:
    """The least and the most days between two holders."""
    start_lo, start_hi = int(columns.start_lo[after]), int(columns.start_hi[after])
    end_lo, end_hi = int(columns.end_lo[before]), int(columns.end_hi[before])
    if start_lo == NO_LO:
        start_lo = int(columns.announced[after])
    least = start_lo // DAY_S - -(-end_hi // DAY_S)
    if start_hi == NO_HI or end_lo == NO_LO:
        return least, least
    return least, max(least, -(-start_hi // DAY_S) - 1 - end_lo // DAY_S - 1)


def _composite(bands: Ints, seconds: Floats) -> Ints:
    """A band's number above its seconds, so that one search looks in one band only."""
    return (bands << 44) + np.clip(seconds, -(2.0**42), 2.0**42).astype(np.int64)


def _join(
    columns: EventColumns, view: Viewport, bars: _Bars, before: int, after: int
) -> Join | None:
    drawn, rows = drawn_of(columns), bars.rows
    x0 = view.x_of(float(drawn.hi[rows[before]] - drawn.soft_end[rows[before]] / 2))
    x1 = view.x_of(float(drawn.lo[rows[after]]))
    y0, y1 = float(bars.middles[before]), float(bars.middles[after])
    if max(x0, x1) < view.left or min(x0, x1) > view.width or (y0 == y1 and x1 - x0 < 1):
        return None
    pull = 0.0 if y0 == y1 else max(PULL_PX, min(abs(x1 - x0) / 2, 6 * PULL_PX))
    curve = Curve(((x0, y0), (x0 + pull, y0), (x1 - pull, y1), (x1, y1)))
    ids = columns.id[rows]
    return Join(int(bars.bands[before]), curve, int(ids[before]), int(ids[after]))
