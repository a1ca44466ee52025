"""Lanes: which rows of the file lie where, for each of the four groupings.

Built once when file, grouping or folding change; a frame only slices it.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns, Members
from desktop.timeline.drawn import drawn_of
from desktop.timeline.viewport import FIRST_S

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Grouping = Literal["units", "people", "kinds", "flat"]

OUTSIDE_KEY: Final = "outside"
NONE_KEY: Final = "none"
OFFICE_KEY: Final = "office"
FLAT_KEY: Final = "all"
UNIT_ROWS: Final = "unit:"  # how the key of a unit's row begins
PERSON_ROWS: Final = "person:"
LANE_BITS: Final = 40  # seconds of the years 1 to 9999 take 39 bits; a lane's number goes above


@dataclass(frozen=True, slots=True)
class LaneEntry:
    """A unit, person or kind that may be a lane; `parent` is another entry's key or ""."""

    key: str
    id: int
    parent: str
    title: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane that is shown; folded, it shows the marks of its descendants too."""

    key: str
    title: str
    depth: int
    has_children: bool
    is_folded: bool


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The rows of one sort (tenures, or events) in all lanes, by lane and then by start.

    Lane i has entries offsets[i] … offsets[i + 1]. `lo` and `hi` are the drawn seconds of each
    entry, `ends` the same `hi` sorted inside each lane: with `lo` they give exact density.
    """

    offsets: Ints
    rows: Ints
    lo: Floats
    hi: Floats
    ends: Floats

    def of(self, lane: int) -> slice:
        """The entries of a lane."""
        return slice(int(self.offsets[lane]), int(self.offsets[lane + 1]))


@dataclass(frozen=True, slots=True, eq=False)
class Lanes:
    """All lanes that are shown, top to bottom. `cache` holds what depends on a zoom step."""

    lanes: tuple[Lane, ...]
    tenures: Side
    events: Side
    one_sided: Side
    cache: dict[object, object] = field(default_factory=dict)
    homes: "Homes | None" = None  # how rows were given to lanes, for rows that come later
    earlier: "Earlier | None" = None  # before the last edit: most of it still holds

    def __len__(self) -> int:
        return len(self.lanes)

    def index_of(self, key: str) -> int | None:
        """Where a lane stands, or None."""
        return next((i for i, lane in enumerate(self.lanes) if lane.key == key), None)


@dataclass(frozen=True, slots=True, eq=False)
class Earlier:
    """What was laid out before an edit: the cache of the lanes then, where the events of each
    lane began, and which lanes have other events, or other times in office, since."""

    cache: dict[object, object]
    offsets: Ints
    events_changed: NDArray[np.bool_]
    tenures_changed: NDArray[np.bool_]

    @property
    def changed(self) -> NDArray[np.bool_]:
        """Which lanes have anything else since."""
        return self.events_changed | self.tenures_changed


@dataclass(frozen=True, slots=True, eq=False)
class Homes:
    """Which entries rows belong to, and the lane of each entry; -1 = an entry without a lane."""

    grouping: Grouping
    tree: "_Tree"
    lane_of: Ints

    def of(self, columns: EventColumns, rows: Ints) -> tuple[Ints, Ints]:
        """Pairs of row and lane for some rows, each row in each lane once."""
        events = rows[columns.table[rows] == EVENT]
        tenures = rows[columns.table[rows] == TENURE]
        pairs = [_homes(columns, self.grouping, events, self.tree)]
        pairs.append(_tenure_homes(columns, self.grouping, tenures, self.tree))
        found = np.concatenate([pair[0] for pair in pairs])
        lanes = self.lane_of[np.concatenate([pair[1] for pair in pairs])]
        both = sorted(set(zip(lanes.tolist(), found.tolist(), strict=True)))
        return (
            np.array([row for _, row in both], dtype=np.int64),
            np.array([lane for lane, _ in both], dtype=np.int64),
        )


def build_lanes(
    columns: EventColumns,
    grouping: Grouping,
    entries: Sequence[LaneEntry],
    folded: frozenset[str] = frozenset(),
    words: tuple[str, str, str] = ("None", "Times in office", "Events"),
) -> Lanes:
    """Sort all drawn rows into lanes; lanes without any row in their branch are left out.

    `words` are the titles of the lane for rows without a unit or person, of the lane for
    tenures in groupings that have no place for them, and of the one lane of "flat".
    """
    tree = _Tree(entries)
    drawn = drawn_of(columns)
    event_rows = np.flatnonzero((columns.table == EVENT) & drawn.is_drawn)
    tenure_rows = np.flatnonzero((columns.table == TENURE) & drawn.is_drawn)
    events = _homes(columns, grouping, event_rows, tree)
    tenures = _tenure_homes(columns, grouping, tenure_rows, tree)
    shown, home = tree.shown(np.concatenate([events[1], tenures[1]]), folded, words)
    any_folded = any(lane.is_folded for lane in shown)
    one_sided = drawn.is_before[events[0]] | drawn.is_after[events[0]]
    return Lanes(
        shown,
        _side(columns, tenures[0], home[tenures[1]], len(shown), any_folded),
        _side(columns, events[0], home[events[1]], len(shown), any_folded),
        _side(columns, events[0][one_sided], home[events[1][one_sided]], len(shown), any_folded),
        homes=Homes(grouping, tree, home),
    )


def _tenure_homes(
    columns: EventColumns, grouping: Grouping, rows: Ints, tree: "_Tree"
) -> tuple[Ints, Ints]:
    """As `_homes`; where a grouping has no place for times in office they have a lane of theirs."""
    if grouping in ("units", "people"):
        return _homes(columns, grouping, rows, tree)
    return rows, np.full(len(rows), tree.office)


def _homes(
    columns: EventColumns, grouping: Grouping, rows: Ints, tree: "_Tree"
) -> tuple[Ints, Ints]:
    """Pairs of row and entry index: a row in k units comes k times, one in none in "none"."""
    if grouping == "flat":
        return rows, np.full(len(rows), tree.flat)
    if grouping == "kinds":
        return rows, tree.index_of_ids(columns.kind[rows])
    members: Members = columns.units if grouping == "units" else columns.people
    counts = np.diff(members.offsets)[rows]
    repeated = np.repeat(rows, counts)
    firsts = np.repeat(members.offsets[rows], counts)
    within = np.arange(len(repeated)) - np.repeat(np.cumsum(counts) - counts, counts)
    homes = tree.index_of_ids(members.ids[firsts + within])
    lone = rows[counts == 0]
    return np.concatenate([repeated, lone]), np.concatenate([homes, np.full(len(lone), tree.none)])


def _side(columns: EventColumns, rows: Ints, lanes: Ints, count: int, may_repeat: bool) -> Side:
    """Order entries by lane and start; a row that meets a lane twice (folded) stays once.

    One integer a entry sorts four times faster than two keys: the lane stands above the seconds.
    """
    drawn = drawn_of(columns)
    if may_repeat:
        pairs = np.sort(lanes * len(columns) + rows)
        is_new = np.ones(len(pairs), dtype=np.bool_)  # not np.unique: its first call imports
        is_new[1:] = pairs[1:] != pairs[:-1]  # numpy.ma, 40 ms of the start
        lanes, rows = np.divmod(pairs[is_new], max(len(columns), 1))
    lo, hi = drawn.lo[rows], drawn.hi[rows]
    order = np.argsort(_lane_and_time(lanes, lo), kind="stable")
    offsets = np.searchsorted(lanes[order], np.arange(count + 1))
    ends = np.sort(_lane_and_time(lanes, hi)) & ((1 << LANE_BITS) - 1)
    return Side(offsets, rows[order], lo[order], hi[order], ends.astype(np.float64) + FIRST_S)


def _lane_and_time(lanes: Ints, seconds: Floats) -> Ints:
    return (lanes << LANE_BITS) + (seconds - FIRST_S).astype(np.int64)


class _Tree:
    """Entries as a forest, with three lanes of our own behind them."""

    def __init__(self, entries: Sequence[LaneEntry]) -> None:
        self.entries = list(entries)
        n = len(self.entries)
        self.none, self.office, self.flat = n, n + 1, n + 2
        self.place = {entry.key: i for i, entry in enumerate(self.entries)}
        self.parents = [self.place.get(entry.parent, -1) for entry in self.entries]
        self._cut_circles()
        ids = np.array([entry.id for entry in self.entries], dtype=np.int64)
        self.id_order = np.argsort(ids, kind="stable")
        self.sorted_ids = ids[self.id_order]

    def _cut_circles(self) -> None:
        """A unit that is its own ancestor becomes a root, so that nothing hangs."""
        for i in range(len(self.parents)):
            seen, at = {i}, self.parents[i]
            while at >= 0:
                if at in seen:
                    self.parents[i] = -1
                    break
                seen.add(at)
                at = self.parents[at]

    def index_of_ids(self, ids: Ints) -> Ints:
        """Entry index of each record id; an id that has no entry goes to "none"."""
        if not len(self.sorted_ids):
            return np.full(len(ids), self.none)
        at = np.minimum(np.searchsorted(self.sorted_ids, ids), len(self.sorted_ids) - 1)
        found = self.sorted_ids[at] == ids
        return np.where(found, self.id_order[at], self.none)

    def shown(
        self, homes: Ints, folded: frozenset[str], words: tuple[str, str, str]
    ) -> tuple[tuple[Lane, ...], Ints]:
        """The lanes to show for rows with these entry indices, and each entry's lane."""
        n = len(self.entries)
        alive = set(np.flatnonzero(np.bincount(homes, minlength=n + 3)).tolist())
        for i in list(alive):
            while i < n and (i := self.parents[i]) >= 0:
                alive.add(i)
        children: dict[int, list[int]] = {}
        for i in range(n):
            if i in alive:
                children.setdefault(self.parents[i], []).append(i)
        home = np.full(n + 3, -1, dtype=np.int64)
        lanes: list[Lane] = []
        if self.office in alive:
            home[self.office] = len(lanes)
            lanes.append(Lane(OFFICE_KEY, words[1], 0, False, False))
        stack = [(i, 0, -1) for i in reversed(children.get(-1, []))]
        while stack:
            i, depth, inside = stack.pop()
            below = children.get(i, [])
            if inside < 0:
                is_folded = bool(below) and self.entries[i].key in folded
                home[i] = len(lanes)
                entry = self.entries[i]
                lanes.append(Lane(entry.key, entry.title, depth, bool(below), is_folded))
                hidden_in = home[i] if is_folded else -1
            else:
                home[i] = hidden_in = inside
            stack.extend((child, depth + 1, int(hidden_in)) for child in reversed(below))
        for index, key, title in ((self.flat, FLAT_KEY, words[2]), (self.none, NONE_KEY, words[0])):
            if index in alive:
                home[index] = len(lanes)
                lanes.append(Lane(key, title, 0, False, False))
        return tuple(lanes), home
