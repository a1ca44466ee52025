"""After an edit: what was worked out for the columns before it, carried over to those after it.

Of a hundred thousand sorted marks one or two move; taking them out and putting them in again
is a hundred times quicker than sorting. The result is what `arranged` and `lanes` would give.
"""

# SPDX-License-Identifier: MIT

from collections import Counter
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns, Patch
from desktop.timeline.arranged import (
    InTime,
    Plan,
    in_time_of,
    lanes_of,
    marks_in_time_of,
    times_of,
)
from desktop.timeline.drawn import Drawn, dated_extent, drawn_of
from desktop.timeline.lanes import Earlier, LaneEntry, Lanes, Side

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Moved:
    """How rows moved: `place` is the new row of each old one, -1 where it was read again;
    `gone` are those old rows, `come` the new rows that were read again."""

    place: Ints
    gone: Ints
    come: Ints


def carry_over(before: EventColumns, patch: Patch, *, same_rows: bool) -> None:
    """Make known of the new columns what was known of the old ones, and forget those.

    `same_rows`: no unit, person or kind was touched, so the rows of the canvas are the same.
    """
    after = patch.columns
    drawn = drawn_of.known(before)
    if after is before or drawn is None:
        return
    fresh = drawn_of(patch.fresh)
    new = Drawn(
        *(_spliced(getattr(drawn, f.name), getattr(fresh, f.name), patch) for f in fields(Drawn))
    )
    drawn_of.put(new, after)
    moved = _moved(len(before), patch)
    for table in (EVENT, TENURE):
        _carry_times(before, after, moved, table)
    _carry_orders(before, after, moved)
    if same_rows:
        for (entries, plan), lanes in lanes_of.of(before):
            _carry_lanes(after, moved, lanes, entries, plan)
    forget(before)
    drawn_of.forget(patch.fresh)


def forget(columns: EventColumns) -> None:
    """Let go of all that is known of columns that nobody shows any more."""
    for answers in (drawn_of, dated_extent, in_time_of, marks_in_time_of, times_of, lanes_of):
        answers.forget(columns)


def _spliced(old: Any, fresh: Any, patch: Patch) -> Any:
    parts = [part for p in patch.pieces for part in (old[p.old], fresh[p.fresh])]
    return np.concatenate(parts)


def _moved(count: int, patch: Patch) -> Moved:
    place = np.full(count, -1, dtype=np.int64)
    come: list[int] = []
    at = 0
    for piece in patch.pieces:
        length = piece.old.stop - piece.old.start
        place[piece.old] = np.arange(at, at + length)
        at += length
        added = piece.fresh.stop - piece.fresh.start
        come.extend(range(at, at + added))
        at += added
    return Moved(place, np.flatnonzero(place < 0), np.array(come, dtype=np.int64))


def _carry_times(before: EventColumns, after: EventColumns, moved: Moved, table: int) -> None:
    known = times_of.known(before, table)
    if known is None:
        return
    old, new = drawn_of(before), drawn_of(after)
    gone = moved.gone[(before.table[moved.gone] == table) & old.is_drawn[moved.gone]]
    come = moved.come[(after.table[moved.come] == table) & new.is_drawn[moved.come]]
    starts = _exchanged(known[0], old.lo[gone], new.lo[come])
    ends = _exchanged(known[1], old.hi[gone], new.hi[come])
    times_of.put((starts, ends), after, table)


def _exchanged(values: Floats, gone: Floats, come: Floats) -> Floats:
    """Sorted values without some of them and with others."""
    kept = np.delete(values, _places_of(values, gone))
    come = np.sort(come)
    return np.insert(kept, np.searchsorted(kept, come), come)


def _places_of(values: Floats, wanted: Floats) -> Ints:
    """A place in sorted values for each wanted one; equal ones get places beside each other."""
    wanted = np.sort(wanted)
    first = np.searchsorted(values, wanted, side="left")
    repeats = np.arange(len(wanted)) - np.searchsorted(wanted, wanted, side="left")
    return (first + repeats).astype(np.int64)


def _carry_orders(before: EventColumns, after: EventColumns, moved: Moved) -> None:
    drawn = drawn_of(after)
    come = moved.come[drawn.is_drawn[moved.come]]
    events = in_time_of.known(before)
    if events is not None:
        rows = _ordered(events, come[after.table[come] == EVENT], after, moved, drawn)
        in_time_of.put(rows, after)
    marks = marks_in_time_of.known(before)
    if marks is not None:
        both = come[(after.table[come] == EVENT) | (after.table[come] == TENURE)]
        rows = _ordered(marks.rows, both, after, moved, drawn)
        marks_in_time_of.put(InTime(rows, drawn.lo[rows], drawn.hi[rows]), after)


def _ordered(rows: Ints, come: Ints, after: EventColumns, moved: Moved, drawn: Drawn) -> Ints:
    """Rows by start and id, without those that are gone and with those that came."""
    kept = moved.place[rows]
    kept = kept[kept >= 0]
    starts = drawn.lo[kept]
    come = come[np.lexsort((after.id[come], drawn.lo[come]))]
    firsts = np.searchsorted(starts, drawn.lo[come], side="left").tolist()
    lasts = np.searchsorted(starts, drawn.lo[come], side="right").tolist()
    at = [
        first + int(np.searchsorted(after.id[kept[first:last]], id))
        for first, last, id in zip(firsts, lasts, after.id[come].tolist(), strict=True)
    ]
    result: Ints = np.insert(kept, at, come)  # those of one place stay in their order
    return result


def _carry_lanes(
    after: EventColumns,
    moved: Moved,
    lanes: Lanes,
    entries: tuple[LaneEntry, ...],
    plan: Plan,
) -> None:
    """Put the rows that came into their lanes; a lane that came or went needs all made anew."""
    if lanes.homes is None or plan.folded:
        return  # whether a folded lane still has others below it is not known here
    drawn = drawn_of(after)
    come, homes = lanes.homes.of(after, moved.come[drawn.is_drawn[moved.come]])
    if len(homes) and homes.min() < 0:
        return
    is_event = after.table[come] == EVENT
    one_sided = is_event & (drawn.is_before[come] | drawn.is_after[come])

    def side(old: Side, chosen: NDArray[np.bool_]) -> Side:
        return _carried_side(old, drawn, moved, come[chosen], homes[chosen])

    changed = [
        _changed(old, moved, homes[chosen])
        for old, chosen in ((lanes.events, is_event), (lanes.tenures, ~is_event))
    ]
    carried = replace(
        lanes,
        tenures=side(lanes.tenures, ~is_event),
        events=side(lanes.events, is_event),
        one_sided=side(lanes.one_sided, one_sided),
        cache={},
        earlier=Earlier(lanes.cache, lanes.events.offsets, *changed),
    )
    was = _counts(lanes)
    if np.array_equal(_counts(carried) > 0, was > 0):
        lanes_of.put(carried, after, entries, plan)


def _changed(side: Side, moved: Moved, homes: Ints) -> NDArray[np.bool_]:
    """Which lanes lost a row or got one."""
    gone = np.flatnonzero(moved.place[side.rows] < 0)
    lanes = np.zeros(len(side.offsets) - 1, dtype=np.bool_)
    lanes[np.searchsorted(side.offsets, gone, side="right") - 1] = True
    lanes[homes] = True
    return lanes


def _counts(lanes: Lanes) -> Ints:
    counts: Ints = np.diff(lanes.tenures.offsets) + np.diff(lanes.events.offsets)
    return counts


def _carried_side(old: Side, drawn: Drawn, moved: Moved, come: Ints, homes: Ints) -> Side:
    """The entries of all lanes without the rows that are gone, with those that came."""
    place = moved.place[old.rows]
    gone = np.flatnonzero(place < 0)
    gone_lanes = np.searchsorted(old.offsets, gone, side="right") - 1
    gone_ends = _end_places(old, gone_lanes.tolist(), old.hi[gone].tolist())
    offsets = _offsets_after(old.offsets, gone_lanes, -1)
    rows, lo, hi = np.delete(place, gone), np.delete(old.lo, gone), np.delete(old.hi, gone)
    ends = np.delete(old.ends, gone_ends)
    order = np.lexsort((come, drawn.lo[come], homes))
    come, homes = come[order], homes[order]
    new_lo, new_hi = drawn.lo[come], drawn.hi[come]
    at = [
        _place_in(rows, lo, offsets, lane, (start, row))
        for lane, start, row in zip(homes.tolist(), new_lo.tolist(), come.tolist(), strict=True)
    ]
    by_end = np.lexsort((new_hi, homes))
    end_at = [
        int(offsets[lane] + np.searchsorted(ends[offsets[lane] : offsets[lane + 1]], end, "right"))
        for lane, end in zip(homes[by_end].tolist(), new_hi[by_end].tolist(), strict=True)
    ]
    return Side(
        _offsets_after(offsets, homes, 1),
        np.insert(rows, at, come),
        np.insert(lo, at, new_lo),
        np.insert(hi, at, new_hi),
        np.insert(ends, end_at, new_hi[by_end]),
    )


def _offsets_after(offsets: Ints, lanes: Ints, step: int) -> Ints:
    counts = np.diff(offsets) + step * np.bincount(lanes, minlength=len(offsets) - 1)
    result: Ints = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    return result


def _end_places(side: Side, lanes: list[int], ends: list[float]) -> list[int]:
    """A place among the sorted ends of its lane for each end; equal ones beside each other."""
    taken: Counter[int] = Counter()
    places = []
    for lane, end in zip(lanes, ends, strict=True):
        part = side.of(lane)
        first = part.start + int(np.searchsorted(side.ends[part], end))
        places.append(first + taken[first])
        taken[first] += 1
    return places


def _place_in(rows: Ints, lo: Floats, offsets: Ints, lane: int, new: tuple[float, int]) -> int:
    """Where a row goes among those of its lane: by start, then by row."""
    first, last = int(offsets[lane]), int(offsets[lane + 1])
    start = first + int(np.searchsorted(lo[first:last], new[0], side="left"))
    end = first + int(np.searchsorted(lo[first:last], new[0], side="right"))
    return start + int(np.searchsorted(rows[start:end], new[1]))
