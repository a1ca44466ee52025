"""The lines of the leadership pane: one for everybody who holds a position, in tree order."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection
from dataclasses import dataclass

from db.leadership.values import Holding, Leadership, PositionAsOf, UnitAsOf
from desktop.panes.lists.rows import folded


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
class Lines:
    """The lines of a day, and how many units without a position were left out."""

    rows: tuple[LeadRow, ...]
    left_out: int


def lines_of(leadership: Leadership, *, shows_all: bool = False) -> Lines:
    """Every position of a day; units without any only where others lie below, or with all."""
    units = leadership.units
    shown = {unit.unit_id for unit in units} if shows_all else _with_positions(units)
    parents = {unit.parent_id for unit in units if unit.unit_id in shown}
    rows: list[LeadRow] = []
    for unit in units:
        if unit.unit_id in shown:
            rows.extend(_rows_of(unit, has_parts=unit.unit_id in parents, shows_all=shows_all))
    return Lines(tuple(rows), len(units) - len(shown))


def in_sight(rows: tuple[LeadRow, ...], closed: Collection[int], text: str) -> list[LeadRow]:
    """The lines left when units are folded, or of those in which the text is found."""
    if text.strip():
        wanted = folded(text.strip())
        kept = [row for row in rows if wanted in folded(_searched(row))]
        return _named_anew(kept)
    if not closed:
        return list(rows)
    left, hidden_below = [], -1
    for row in rows:
        depth = row.unit.depth
        if 0 <= hidden_below < depth:
            continue
        hidden_below = depth if row.unit.unit_id in closed else -1
        left.append(row)
    return left


def _with_positions(units: tuple[UnitAsOf, ...]) -> set[int]:
    above = {unit.unit_id: unit.parent_id for unit in units}
    shown: set[int] = set()
    for unit in units:
        at: int | None = unit.unit_id if unit.positions else None
        while at is not None and at not in shown:
            shown.add(at)
            at = above.get(at)
    return shown


def _rows_of(unit: UnitAsOf, *, has_parts: bool, shows_all: bool) -> list[LeadRow]:
    if not unit.positions:
        return [LeadRow(unit, is_plain=not shows_all, has_parts=has_parts)]
    rows = [] if unit.has_leader_position else [LeadRow(unit, has_parts=has_parts)]
    for position in unit.positions:
        for place, holding in enumerate(position.holdings or (None,)):
            rows.append(LeadRow(unit, position, holding, not rows, place == 0, False, has_parts))
    return rows


def _searched(row: LeadRow) -> str:
    title = row.position.title if row.position is not None else ""
    person = row.holding.person if row.holding is not None else None
    return "\n".join((row.unit.name, title, person.name if person is not None else ""))


def _named_anew(rows: list[LeadRow]) -> list[LeadRow]:
    """Lines whose unit or title stood in a line that is gone say it themselves."""
    named: list[LeadRow] = []
    for before, row in zip([None, *rows], rows, strict=False):
        is_other = before is None or before.unit is not row.unit
        is_next = is_other or (before is not None and before.position is not row.position)
        named.append(
            LeadRow(row.unit, row.position, row.holding, is_other, is_next, row.is_plain,
                    row.has_parts)
        )  # fmt: skip
    return named
