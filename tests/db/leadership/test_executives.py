"""Presidents and vice presidents of a real table, against a reading of it by the csv module."""

# SPDX-License-Identifier: MIT

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from db.file import OpenFile, create
from db.history import load
from db.leadership.as_of import leadership
from db.leadership.change_days import change_days
from db.leadership.comparing import compare
from db.leadership.terms import Terms, load_terms
from db.leadership.values import PositionAsOf
from db.loading.existing import existing_of
from db.loading.formats import Options, read_source

TABLE = Path(__file__).parents[4] / "shared/data/us-executive-tenures/tenures.csv"
TODAY = date(2026, 11, 22)
DAYS = ("1841-04-10", "1945-04-12", "1963-11-22", "1974-01-01", "2026-11-22")
ROLES = ("President", "Vice President")
_EPOCH = date(1970, 1, 1).toordinal()

needs_table = pytest.mark.skipif(not TABLE.exists(), reason="the table is not here")


@dataclass(frozen=True)
class Executives:
    """The table in a file, and its rows."""

    file: OpenFile
    terms: Terms
    rows: list[dict[str, str]]

    def position(self, day: str, role: str) -> PositionAsOf:
        """A position as of a day."""
        found = leadership(self.file, self.terms, _number(day), today=_number(TODAY.isoformat()))
        (unit,) = found.units
        (position,) = [each for each in unit.positions if each.title == role]
        return position

    def in_office(self, day: str, role: str) -> list[tuple[str, str]]:
        """Who is in office on a day, by the table, with the first day of the stretch."""
        mine = sorted(
            (row["start"], row["end"], row["person"]) for row in self.rows if row["role"] == role
        )
        since: dict[int, str] = {}
        for place, (start, _, person) in enumerate(mine):
            since[place] = start
            for other, (_, end, name) in enumerate(mine[:place]):
                if name == person and _number(start) <= _number(end) + 1:
                    since[place] = since[other]
        return [
            (person, since[place])
            for place, (start, end, person) in enumerate(mine)
            if start <= day <= end
        ]


@pytest.fixture(scope="module")
def executives(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Executives]:
    """The table read as the importer reads it."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    path = tmp_path_factory.mktemp("executives") / "executives.chronik"
    with create(path) as file:
        load(file, read_source(TABLE, Options(), existing_of(file)), label="Import")
        yield Executives(file, load_terms(file), rows)


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal() - _EPOCH


@needs_table
def test_all_rows_are_times_in_office(executives: Executives) -> None:
    assert len(executives.terms) == len(executives.rows) == 131
    assert len(executives.terms.posts) == len(ROLES)


@needs_table
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("day", DAYS)
def test_holders_and_since_when_are_those_of_the_table(
    executives: Executives, day: str, role: str
) -> None:
    position = executives.position(day, role)
    told = [(each.person.name, each.stretch_starts) for each in position.holdings if each.person]
    assert told == executives.in_office(day, role)
    assert position.state == ("holds" if told else "nobody")
    assert {each.state for each in position.holdings} <= {"holds"}


@needs_table
def test_every_tenth_day_has_the_holders_of_the_table(executives: Executives) -> None:
    first, last = date(1789, 1, 1).toordinal(), date(2029, 2, 1).toordinal()
    for ordinal in range(first, last, 997):
        day = date.fromordinal(ordinal).isoformat()
        for role in ROLES:
            told = {each.person.name for each in executives.position(day, role).holdings
                    if each.person}  # fmt: skip
            assert told == {name for name, _ in executives.in_office(day, role)}, (day, role)


@needs_table
def test_two_presidents_share_a_day_in_april_1945(executives: Executives) -> None:
    before, after = executives.position("1945-04-12", "President").holdings
    assert (before.is_last_day, after.is_first_day) == (True, True)
    assert len(before.stretch_ids) == 4


@needs_table
def test_what_ends_after_today_is_planned_and_counted_until_today(executives: Executives) -> None:
    for role in ROLES:
        (holding,) = executives.position("2026-11-22", role).holdings
        assert holding.planned_end == "2029-01-20"
        days = (TODAY - date(2025, 1, 20)).days + 1
        assert (holding.length.lo, holding.length.hi) == (days, days)


@needs_table
def test_the_days_of_change_are_those_of_the_table(executives: Executives) -> None:
    expected = {_number(row["start"]) for row in executives.rows}
    expected |= {_number(row["end"]) + 1 for row in executives.rows}
    assert change_days(executives.terms).tolist() == sorted(expected)


@needs_table
def test_a_vice_president_who_became_president_moved(executives: Executives) -> None:
    found = compare(executives.file, executives.terms, _number("1963-11-21"), _number("1963-11-23"))
    assert [(each.kind, each.person.name if each.person else "") for each in found] == [
        ("went", "John Fitzgerald Kennedy"),
        ("moved", "Lyndon Baines Johnson"),
    ]
    assert (found[1].old, found[1].new) == ("Vice President", "President")
