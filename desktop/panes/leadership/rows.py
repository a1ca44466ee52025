"""The lines of the leadership pane: one for everybody who holds a position, in tree order.

Which units there are is known at once; who holds what is told only of those in sight.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from db.leadership.values import Holding, Leadership, PositionAsOf, UnitAsOf
from desktop.panes.lists.rows import folded


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """Where a unit stands in the tree of a day."""

    unit_id: int
    depth: int
    parent_id: int | None
    has_positions: bool


class DaySource(Protocol):
    """The leadership of one day, told piece by piece."""

    @property
    def places(self) -> Sequence[UnitPlace]:
        """Every unit of the day, parents first."""

    def tell(self, units: Sequence[int]) -> tuple[UnitAsOf, ...]:
        """These units with their positions and holders, in the order asked for."""

    def unit_of(self, table: str, id: int) -> int | None:
        """The unit in whose lines a time in office, a person or a unit is named."""

    def found(self, text: str) -> Collection[int]:
        """The units in which a text may be the name of the unit, a position or a holder."""


class ToldDay:
    """A `DaySource` of a leadership that is known whole."""

    def __init__(self, leadership: Leadership) -> None:
        self._units = {unit.unit_id: unit for unit in leadership.units}
        self.places = tuple(
            UnitPlace(unit.unit_id, unit.depth, unit.parent_id, bool(unit.positions))
            for unit in leadership.units
        )

    def tell(self, units: Sequence[int]) -> tuple[UnitAsOf, ...]:
        """These units with their positions and holders."""
        return tuple(self._units[unit] for unit in units)

    def unit_of(self, table: str, id: int) -> int | None:
        """The unit that names it."""
        for unit in self._units.values():
            if table == "unit" and unit.unit_id == id:
                return id
            for position in unit.positions:
                for holding in position.holdings:
                    if (table, id) in _named(holding):
                        return unit.unit_id
        return None

    def found(self, _text: str) -> Collection[int]:
        """All units: their lines are looked through anyway."""
        return self._units.keys()


@dataclass(frozen=True, slots=True)
class LeadRow:
    """A line: a holder, or a position that nobody is named for, or a unit.

    `position` None = nobody leads the unit as far as is recorded; with `is_plain` the line is
    only there for the units below it. The unit and the title are written in the first line that
    is about them.
    """

    unit: UnitAsOf
    position: PositionAsOf | None = None
    holding: Holding | None = None
    names_unit: bool = True
    names_title: bool = True
    is_plain: bool = False
    has_parts: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """The units to be shown of a day: `with_parts` have others below them, `left_out` is how
    many have no position and are not shown."""

    places: tuple[UnitPlace, ...] = ()
    with_parts: frozenset[int] = frozenset()
    left_out: int = 0


def sight_of(source: DaySource, *, shows_all: bool, closed: Collection[int], text: str) -> Sight:
    """What is in sight: all units or those with positions and what is above them, without those
    below a closed one; of those in which a text is found when there is one."""
    shown = {each.unit_id for each in source.places}
    if not shows_all:
        shown = _with_positions(source.places)
    left_out = len(source.places) - len(shown)
    if text.strip():
        shown &= set(source.found(text.strip()))
    places = [each for each in source.places if each.unit_id in shown]
    parts = frozenset(each.parent_id for each in places if each.parent_id is not None)
    if closed and not text.strip():
        places = _outside(places, closed)
    return Sight(tuple(places), parts, left_out)


def rows_of(unit: UnitAsOf, *, has_parts: bool, text: str = "") -> list[LeadRow]:
    """The lines of a unit; with a text only those it is found in."""
    rows = _all_rows(unit, has_parts=has_parts)
    wanted = folded(text.strip())
    if not wanted:
        return rows
    return _named_anew([row for row in rows if wanted in folded(_searched(row))])


def _all_rows(unit: UnitAsOf, *, has_parts: bool) -> list[LeadRow]:
    if not unit.positions:
        return [LeadRow(unit, is_plain=True, has_parts=has_parts)]
    rows = [] if unit.has_leader_position else [LeadRow(unit, has_parts=has_parts)]
    for position in unit.positions:
        for place, holding in enumerate(position.holdings or (None,)):
            rows.append(LeadRow(unit, position, holding, not rows, place == 0, has_parts=has_parts))
    return rows


def _named(holding: Holding) -> list[tuple[str, int]]:
    person = [("person", holding.person.id)] if holding.person is not None else []
    return [("tenure", holding.tenure_id), *person]


def _with_positions(places: Sequence[UnitPlace]) -> set[int]:
    above = {each.unit_id: each.parent_id for each in places}
    shown: set[int] = set()
    for each in places:
        at: int | None = each.unit_id if each.has_positions else None
        while at is not None and at not in shown:
            shown.add(at)
            at = above.get(at)
    return shown


def _outside(places: Sequence[UnitPlace], closed: Collection[int]) -> list[UnitPlace]:
    left: list[UnitPlace] = []
    hidden_below: int | None = None
    for each in places:
        if hidden_below is not None and each.depth > hidden_below:
            continue
        hidden_below = each.depth if each.unit_id in closed else None
        left.append(each)
    return left


def _searched(row: LeadRow) -> str:
    title = row.position.title if row.position is not None else ""
    person = row.holding.person if row.holding is not None else None
    return "\n".join((row.unit.name, title, person.name if person is not None else ""))


def _named_anew(rows: list[LeadRow]) -> list[LeadRow]:
    """Lines whose unit or title stood in a line that is gone say it themselves."""
    before: LeadRow | None = None
    named: list[LeadRow] = []
    for row in rows:
        is_next = before is None or before.position is not row.position
        named.append(replace(row, names_unit=before is None, names_title=is_next))
        before = row
    return named
