"""What became of units between two days: founded, dissolved, renamed, merged, split, moved."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from typing import Final

import numpy as np

from db.leadership.holders import AsOf
from db.leadership.unit_tree import names_on, parents_on
from db.leadership.units import ENDS_THE_OLD, MERGED, RENAMED, REPLACED, SPLIT, Units
from db.leadership.values import ChangeKind, Difference
from db.tables import Readable

_KINDS: Final[dict[int, ChangeKind]] = {
    RENAMED: "renamed", MERGED: "merged", SPLIT: "split", REPLACED: "replaced",
}  # fmt: skip


def unit_differences(file: Readable, earlier: AsOf, later: AsOf) -> list[Difference]:
    """Return what became of units from the earlier to the later day.

    A change that a record names says all of it: what was renamed was not founded.
    """
    return list(_Between(file, later.terms.units, earlier.day, later.day).differences())


class _Between:
    def __init__(self, file: Readable, units: Units, earlier: int, later: int) -> None:
        self._units, self._earlier, self._later = units, earlier, later
        ids = units.id.tolist()
        self._old = names_on(file, ids, earlier)
        self._new = names_on(file, ids, later)
        self._told: set[int] = set()

    def differences(self) -> Iterator[Difference]:
        """Return them: what was turned into another unit first."""
        units = self._units
        yield from self._turned()
        was, remains = units.may_exist(self._earlier), units.may_exist(self._later)
        first = zip(units.first_lo.tolist(), units.first_hi.tolist(), strict=True)
        last = zip((units.last_lo + 1).tolist(), (units.last_hi + 1).tolist(), strict=True)
        for id, came, went, founded, dissolved in zip(
            units.id.tolist(), remains & ~was, was & ~remains, first, last, strict=True
        ):
            if id in self._told:
                continue
            if came:
                yield self._told_as("founded", id, founded)
            elif went:
                yield self._told_as("dissolved", id, dissolved)
        for id in units.id[was & remains].tolist():
            old, now = self._old[id].name, self._new[id]
            if old != now.name:
                yield Difference("renamed", now, old=old, new=now.name)
        yield from self._moved(set(units.id[was & remains].tolist()))

    def _told_as(self, kind: ChangeKind, unit: int, days: tuple[int, int]) -> Difference:
        return Difference(kind, self._new[unit], is_certain=self._is_certain(*days))

    def _is_certain(self, lo: int, hi: int) -> bool:
        return self._earlier < lo and hi <= self._later

    def _turned(self) -> Iterator[Difference]:
        turns = self._units.turns
        rows = zip(
            turns.before.tolist(), turns.after.tolist(), turns.relation.tolist(),
            turns.lo.tolist(), turns.hi.tolist(), strict=True,
        )  # fmt: skip
        for before, after, relation, lo, hi in rows:
            if not {before, after} <= self._new.keys():
                continue
            if not self._is_certain(lo, hi) and not self._shows(before, after):
                continue
            self._told |= {before} if relation in (MERGED, SPLIT) else {before, after}
            unit, other = (after, before) if relation == RENAMED else (before, after)
            yield Difference(
                _KINDS[relation],
                self._new[unit],
                old=self._old[before].name,
                new=self._new[after].name,
                other_unit=self._new[other],
                is_certain=self._is_certain(lo, hi),
            )

    def _shows(self, before: int, after: int) -> bool:
        """Whether a change of uncertain day made a unit come or go between the two days."""
        units = self._units
        moved = units.may_exist(self._earlier) != units.may_exist(self._later)
        return bool(np.any(moved & np.isin(units.id, (before, after))))

    def _moved(self, units: set[int]) -> Iterator[Difference]:
        old, new = (parents_on(self._units, day) for day in (self._earlier, self._later))
        for unit in sorted(units & (old.keys() | new.keys())):
            before, after = old.get(unit), new.get(unit)
            if before == after or (before is not None and self._became(before, after)):
                continue
            yield Difference(
                "moved under",
                self._new[unit],
                old="" if before is None else self._old[before].name,
                new="" if after is None else self._new[after].name,
                other_unit=None if after is None else self._new[after],
                is_certain=self._is_certain(*self._move_days(unit, before, after)),
            )

    def _became(self, before: int, after: int | None) -> bool:
        """Whether a unit stands under the same one, which was turned into another."""
        turns = self._units.turns
        goes = np.isin(turns.relation, ENDS_THE_OLD)
        became = dict(zip(turns.before[goes].tolist(), turns.after[goes].tolist(), strict=True))
        seen: set[int] = set()
        at: int | None = before
        while at is not None and at != after and at not in seen:
            seen.add(at)
            at = became.get(at)
        return at is not None and at == after

    def _move_days(self, unit: int, before: int | None, after: int | None) -> tuple[int, int]:
        """The first and the last day on which a unit may have come to its new place."""
        edges = self._units.edges
        came = np.flatnonzero((edges.unit == unit) & (edges.parent == (after or 0)))
        if len(came):
            at = came[np.argmax(edges.start_lo[came])]
            return int(edges.start_lo[at]), int(edges.start_hi[at])
        left = np.flatnonzero((edges.unit == unit) & (edges.parent == (before or 0)))
        if len(left):
            at = left[np.argmax(edges.end_lo[left])]
            return int(edges.end_lo[at]) + 1, int(edges.end_hi[at]) + 1
        return self._earlier + 1, self._later
