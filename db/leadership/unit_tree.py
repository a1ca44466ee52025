"""The tree of units of a day, under the names they had that day.

A unit lies under the parent of that day; where that parent is gone or not there yet, under what
it became or came out of. A unit that was renamed or replaced and has no place of its own lies
where the other one lay.
"""

# SPDX-License-Identifier: MIT

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from db.dates.clock import DAY_S
from db.leadership.days import Flags
from db.leadership.units import ENDS_THE_OLD, RENAMED, REPLACED, Edges, Units
from db.reading.named import Named
from db.tables import Readable

_BEGINS_THE_NEW = (RENAMED, REPLACED)


@dataclass(frozen=True, slots=True)
class Branch:
    """A unit at its place: `depth` 0 and no parent at the top."""

    unit: int
    depth: int
    parent: int | None


def parents_on(units: Units, day: int) -> dict[int, int]:
    """Return the unit above each unit that lies under one on a day; never a circle.

    Only units that may exist that day stand above others.
    """
    stands = _Stands(units, day)
    parents: dict[int, int] = {}
    for unit, parent in _holding(units.edges, day).items():
        above = stands.for_unit(parent)
        if above is not None and above != unit:
            parents[unit] = above
    for unit, parent in _inherited(units).items():
        above = stands.for_unit(parent)
        if unit not in parents and above is not None and above != unit:
            parents[unit] = above
    return _without_circles(parents)


def tree_of(units: Units, parents: dict[int, int], shown: Flags) -> tuple[Branch, ...]:
    """Return the shown units with all above them, parents first; outside ones come last.

    `shown` has a flag a unit, in the order of `units.id`.
    """
    ids = units.id.tolist()
    outside = dict(zip(ids, units.is_outside.tolist(), strict=True))
    wanted: set[int] = set()
    for unit in units.id[shown].tolist():
        above: int | None = unit
        while above is not None and above not in wanted:
            wanted.add(above)
            above = parents.get(above)
    children: dict[int | None, list[int]] = defaultdict(list)
    for unit in sorted(wanted, key=lambda each: (outside.get(each, False), each)):
        children[parents.get(unit)].append(unit)
    branches: list[Branch] = []
    waiting = [(unit, 0) for unit in reversed(children[None])]
    while waiting:
        unit, depth = waiting.pop()
        branches.append(Branch(unit, depth, parents.get(unit)))
        waiting += [(each, depth + 1) for each in reversed(children[unit])]
    return tuple(branches)


def below(branches: Iterable[Branch], unit: int) -> tuple[Branch, ...]:
    """Return a unit of a tree with all below it, none when it is not in the tree."""
    found: list[Branch] = []
    for branch in branches:
        if branch.unit == unit:
            found = [branch]
        elif found and branch.depth > found[0].depth:
            found.append(branch)
        elif found:
            break
    return tuple(found)


def names_on(file: Readable, ids: Iterable[int], day: int) -> dict[int, Named]:
    """Return the names these units had on a day: a former one up to its stated last day."""
    wanted = json.dumps(sorted(set(ids)))
    rows = file.connection.execute(
        "SELECT id, name FROM unit WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    )
    names = dict(rows.fetchall())
    first_s = day * DAY_S
    former = file.connection.execute(
        "SELECT unit_id, name FROM alias WHERE unit_id IN (SELECT value FROM json_each(?))"
        " AND kind = 'former' AND shape = 'period' AND end_state = 'dated' AND end_lo >= ?"
        " AND (start_lo IS NULL OR start_lo < ?) ORDER BY start_lo, end_lo DESC, id",
        (wanted, first_s, first_s + DAY_S),
    )
    names.update(former.fetchall())
    return {unit: Named("unit", unit, name) for unit, name in names.items()}


def _holding(edges: Edges, day: int) -> dict[int, int]:
    """The parent of each unit by what is written of the day; of several the one that came last."""
    may_be = (edges.start_lo <= day) & ((edges.end_hi >= day) | ~edges.has_end)
    may_be &= edges.unit != edges.parent
    is_sure = (edges.start_hi <= day) & ((edges.end_lo >= day) | ~edges.has_end)
    rows = np.flatnonzero(may_be)
    rows = rows[np.lexsort((rows, edges.start_lo[rows], is_sure[rows]))]
    return dict(zip(edges.unit[rows].tolist(), edges.parent[rows].tolist(), strict=True))


def _inherited(units: Units) -> dict[int, int]:
    """The parent of units without any of their own: that of the unit they were or became."""
    edges, turns = units.edges, units.turns
    order = np.lexsort((np.arange(len(edges.unit)), edges.start_lo))
    latest = dict(zip(edges.unit[order].tolist(), edges.parent[order].tolist(), strict=True))
    earliest = dict(
        zip(edges.unit[order][::-1].tolist(), edges.parent[order][::-1].tolist(), strict=True)
    )
    found: dict[int, int] = {}
    is_same = np.isin(turns.relation, _BEGINS_THE_NEW)
    pairs = zip(turns.before[is_same].tolist(), turns.after[is_same].tolist(), strict=True)
    for before, after in pairs:
        if after not in latest and before in latest:
            found[after] = latest[before]
        elif before not in latest and after in latest:
            found[before] = earliest[after]
    return found


class _Stands:
    """Which unit stands for another on a day: itself, what it became, or what it came out of."""

    def __init__(self, units: Units, day: int) -> None:
        self._there = set(units.id[units.may_exist(day)].tolist())
        self._begun = set(units.id[units.first_lo <= day].tolist())
        turns = units.turns
        triples = list(
            zip(turns.before.tolist(), turns.after.tolist(), turns.relation.tolist(), strict=True)
        )
        self._became = {old: new for old, new, how in triples if how in ENDS_THE_OLD}
        self._was = {new: old for old, new, how in triples if how in _BEGINS_THE_NEW}

    def for_unit(self, unit: int) -> int | None:
        seen: set[int] = set()
        at: int | None = unit
        while at is not None and at not in self._there and at not in seen:
            seen.add(at)
            at = (self._became if at in self._begun else self._was).get(at)
        return at if at in self._there else None


def _without_circles(parents: dict[int, int]) -> dict[int, int]:
    """The parents without one edge of each circle: that of its unit with the smallest id."""
    left = dict(parents)
    done: set[int] = set()
    for unit in sorted(parents):
        way: list[int] = []
        on_way: set[int] = set()
        at: int | None = unit
        while at is not None and at not in done and at not in on_way:
            way.append(at)
            on_way.add(at)
            at = left.get(at)
        if at is not None and at in on_way:
            del left[min(way[way.index(at) :])]
        done.update(way)
    return left
