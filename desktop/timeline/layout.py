"""How tall every lane is at a zoom step, and in which rows its marks lie.

All of it depends on the step and the data alone, never on what part of time is in view, so
panning moves nothing up or down. Results are kept in `Lanes.cache`.
"""

# SPDX-License-Identifier: MIT

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from desktop.timeline.extents import extents
from desktop.timeline.lanes import LANE_BITS, UNIT_ROWS
from desktop.timeline.look import Look
from desktop.timeline.packing import TILE_PX, UNPLACED, in_window, pack

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

CHUNK_PX = 2048.0  # rows are computed for whole chunks of time of this width
PACKED_WHOLE = 200  # lanes with no more marks are packed at once and get exactly their rows
PACKED_IN_ALL = 5_000  # a file with more marks than this in such lanes has them measured instead
COUNTED = 2_000  # lanes with more marks get `dense_rows` without being measured
COUNTED_IN_ALL = 200_000
DENSE_FACTOR = 4
CACHE_ENTRIES = 800


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Lane i fills [tops[i], tops[i + 1]) px of the content, the first `tenure_rows[i]` rows for
    tenures, then `event_rows[i]`, then one for "+n" badges where `has_badges`. `tenure_row` is
    the row of each entry of `lanes.tenures`."""

    tops: Floats
    tenure_rows: Ints
    event_rows: Ints
    has_badges: NDArray[np.bool_]
    tenure_row: Ints


def layout(columns: EventColumns, look: Look, step: int) -> Layout:
    """The layout of all lanes at a step (cached)."""
    key = ("layout", step, *_row_sizes(look))
    found = look.lanes.cache.get(key)
    if not isinstance(found, Layout):
        found = _carried(columns, look, step, key) or _measure(columns, look, step)
        remember(look, key, found)
    return found


def _carried(columns: EventColumns, look: Look, step: int, key: object) -> Layout | None:
    """The layout before the last edit with the few lanes measured anew that it changed."""
    lanes, earlier = look.lanes, look.lanes.earlier
    before = earlier.cache.get(key) if earlier is not None else None
    if earlier is None or not isinstance(before, Layout):
        return None
    sizes, old_sizes = np.diff(lanes.events.offsets), np.diff(earlier.offsets)
    kept = ~earlier.events_changed
    same_way = np.array_equal(_counted(sizes)[kept], _counted(old_sizes)[kept])
    if not same_way or _packs_whole(sizes) != _packs_whole(old_sizes):
        return None
    spp = 2.0**step
    rows, badges = _event_rows(columns, look, spp, earlier.events_changed)
    event_rows = np.where(kept, before.event_rows, rows)
    has_badges = np.where(kept, before.has_badges, badges)
    tenure_row, tenure_rows = before.tenure_row, before.tenure_rows
    if earlier.tenures_changed.any():
        tenure_row, tenure_rows = _tenure_rows(columns, look, spp)
    return _laid_out(look, tenure_row, tenure_rows, event_rows, has_badges)


def _row_sizes(look: Look) -> tuple[float, ...]:
    """What a cached result depends on besides lanes and step."""
    return (look.max_rows, look.crowd_rows, look.dense_rows, look.label_cells, look.cell_px)


def remember(look: Look, key: object, value: object) -> None:
    """Keep a result; when there are too many, forget all and begin anew."""
    if len(look.lanes.cache) >= CACHE_ENTRIES:
        look.lanes.cache.clear()
    look.lanes.cache[key] = value


def _measure(columns: EventColumns, look: Look, step: int) -> Layout:
    lanes = look.lanes
    spp = 2.0**step
    tenure_row, tenure_rows = _tenure_rows(columns, look, spp)
    every = np.ones(len(lanes), dtype=np.bool_)
    event_rows, has_badges = _event_rows(columns, look, spp, every)
    return _laid_out(look, tenure_row, tenure_rows, event_rows, has_badges)


def _laid_out(
    look: Look,
    tenure_row: Ints,
    tenure_rows: Ints,
    event_rows: Ints,
    has_badges: NDArray[np.bool_],
) -> Layout:
    lanes = look.lanes
    one_sided = np.diff(lanes.one_sided.offsets) > 0
    rows_px = (event_rows + has_badges) * look.row_px + tenure_rows * look.tenure_row_px
    least = np.where(one_sided, look.row_px + look.label_px, look.row_px)
    heights = np.maximum(rows_px, least) + 2 * look.lane_pad_px
    tops = np.concatenate([[0.0], np.cumsum(heights)])
    return Layout(tops, tenure_rows, event_rows, has_badges, tenure_row)


def _tenure_rows(columns: EventColumns, look: Look, spp: float) -> tuple[Ints, Ints]:
    """The row of each time in office, and how many rows each lane has.

    In the row of a unit the holders of a position stand one after another in one line (in more
    where they overlap), between which nobody else comes: so a gap is seen as one.
    """
    side, lanes = look.lanes.tenures, look.lanes.lanes
    start, end = extents(columns, side.rows, look, spp)
    _, bar_end = extents(columns, side.rows, look, spp, has_labels=False)
    of_unit = np.array([lane.key.startswith(UNIT_ROWS) for lane in lanes], dtype=np.bool_)
    lane_of = np.repeat(np.arange(len(lanes)), np.diff(side.offsets))
    posts = np.where(of_unit[lane_of], columns.post[side.rows], 0)
    # A position of one seat is a strip: its labels make do with the room that bars leave.
    own, before, lines = _swept([lane_of, posts], start, np.where(posts > 0, bar_end, end))
    line = own + before
    first, last = np.full(lines, np.inf), np.full(lines, -np.inf)
    np.minimum.at(first, line, start)
    np.maximum.at(last, line, end)
    lane_of_line = np.zeros(lines, dtype=np.int64)
    lane_of_line[line] = lane_of
    row, _, _ = _swept([lane_of_line], first, last)
    counts = np.zeros(len(lanes), dtype=np.int64)
    np.maximum.at(counts, lane_of_line, row + 1)
    return row[line], counts


def _swept(groups: Sequence[Ints], start: Floats, end: Floats) -> tuple[Ints, Ints, int]:
    """Rows for intervals inside each group (told by equal numbers), each the lowest that is free
    when it starts; how many rows the groups before have in all, and all groups together."""
    rows, before = np.zeros((2, len(start)), dtype=np.int64)
    order = np.lexsort([start, *reversed(groups)])
    numbers = np.stack([group[order] for group in groups])
    is_new = np.ones(len(order), dtype=np.bool_)
    is_new[1:] = (numbers[:, 1:] != numbers[:, :-1]).any(axis=0)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    used = total = 0
    ordered = zip(
        order.tolist(), is_new.tolist(), start[order].tolist(), end[order].tolist(), strict=True
    )
    for i, begins, begin, stop in ordered:
        if begins:
            total += used
            busy, free, used = [], [], 0
        while busy and busy[0][0] <= begin:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            row = heapq.heappop(free)
        else:
            row, used = used, used + 1
        rows[i], before[i] = row, total
        heapq.heappush(busy, (stop, row))
    return rows, before, total + used


def _event_rows(
    columns: EventColumns, look: Look, spp: float, wanted: NDArray[np.bool_]
) -> tuple[Ints, NDArray[np.bool_]]:
    """Event rows of each wanted lane, and whether it may need badges."""
    side = look.lanes.events
    sizes = np.diff(side.offsets)
    most = _most_at_once(columns, look, spp, _counted(sizes) & wanted)
    rows = np.minimum(most + (most > 3), look.crowd_rows)
    badges = most > 1
    crowded = (most > DENSE_FACTOR * look.crowd_rows) | ~_counted(sizes)
    badges |= crowded
    is_whole = sizes <= PACKED_WHOLE
    if not _packs_whole(sizes):
        return np.where(crowded, look.dense_rows, rows), badges
    crowded &= ~is_whole
    rows = np.where(crowded, look.dense_rows, rows)
    for lane in np.flatnonzero((most > 1) & is_whole).tolist():
        part = side.of(lane)
        start, end = extents(columns, side.rows[part], look, spp)
        placed = pack(start, end, TILE_PX * spp, look.max_rows)
        rows[lane] = placed.max() + 1
        badges[lane] = bool(np.any(placed == UNPLACED))
    return rows, badges


def _packs_whole(sizes: Ints) -> bool:
    """Whether there is time to pack the small lanes at once."""
    return bool(sizes[sizes <= PACKED_WHOLE].sum() <= PACKED_IN_ALL)


def _counted(sizes: Ints) -> NDArray[np.bool_]:
    """Which lanes are measured: the small ones, as far as a frame has time for them."""
    most = COUNTED
    while most > 1 and sizes[sizes <= most].sum() > COUNTED_IN_ALL:
        most //= 2
    return sizes <= most


def _most_at_once(
    columns: EventColumns, look: Look, spp: float, counted: NDArray[np.bool_]
) -> Ints:
    """The most marks with labels that overlap at one moment, for each lane that is counted.

    One sort for all lanes: a lane's number stands above its seconds in one integer.
    """
    side = look.lanes.events
    lanes = np.repeat(np.arange(len(counted)), np.diff(side.offsets))
    chosen = np.flatnonzero(counted[lanes])
    result = np.zeros(len(counted), dtype=np.int64)
    if not len(chosen):
        return result
    start, end = extents(columns, side.rows[chosen], look, spp)
    half = 1 << (LANE_BITS - 1)
    base = lanes[chosen] << LANE_BITS
    starts = np.sort(base + np.clip(start, -half, half - 1).astype(np.int64) + half)
    ends = np.sort(base + np.clip(np.ceil(end), -half, half - 1).astype(np.int64) + half)
    depth = np.arange(1, len(starts) + 1) - np.searchsorted(ends, starts, side="right")
    np.maximum.at(result, starts >> LANE_BITS, depth)
    return result


def packed(
    columns: EventColumns, look: Look, step: int, lane: int, window_s: tuple[float, float]
) -> tuple[Ints, Ints]:
    """Entries of a lane (indices into `lanes.events`) around a window, and their rows.

    The window is widened to whole chunks, so that panning inside one costs nothing.
    """
    plan = layout(columns, look, step)
    spp = 2.0**step
    side, part = look.lanes.events, look.lanes.events.of(lane)
    if part.stop - part.start <= PACKED_WHOLE:
        key: object = ("rows", step, lane, *_row_sizes(look))
    else:
        key = ("rows", step, lane, *_row_sizes(look), *window_s)
    found = look.lanes.cache.get(key) or _carried_rows(look, key, lane)
    if not isinstance(found, tuple):
        start, end = extents(columns, side.rows[part], look, spp)
        most = int(plan.event_rows[lane])
        if part.stop - part.start <= PACKED_WHOLE:
            near, long_rows = np.arange(part.stop - part.start), most
        else:
            near, long_rows = in_window(start, end, *window_s, TILE_PX * spp), most // 2
        rows = pack(start[near], end[near], TILE_PX * spp, most, long_rows)
        found = (near + part.start, rows)
        remember(look, key, found)
    return found


def _carried_rows(look: Look, key: object, lane: int) -> object:
    """The rows of a lane as they were before the last edit, if that left the lane alone."""
    earlier = look.lanes.earlier
    if earlier is None or earlier.changed[lane]:
        return None
    found = earlier.cache.get(key)
    if not isinstance(found, tuple):
        return None
    entries, rows = found
    carried = entries + (look.lanes.events.offsets[lane] - earlier.offsets[lane]), rows
    remember(look, key, carried)
    return carried


def chunks(t0_s: float, t1_s: float, step: int) -> tuple[float, float]:
    """[t0_s, t1_s] widened to whole chunks of the step."""
    size = CHUNK_PX * 2.0**step
    return float(np.floor(t0_s / size) * size), float(np.ceil(t1_s / size) * size)
