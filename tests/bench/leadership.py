"""Leadership as of a day over 100,000 times in office, beside a plain SQL query of that day."""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Final

from db.dates.clock import DAY_S
from db.dates.span import make_span
from db.file import create, open_file
from db.history import load
from db.leadership.as_of import as_of, told
from db.leadership.change_days import change_days
from db.leadership.comparing import compare
from db.leadership.terms import load_terms, terms_after
from db.loading.batch import Batch
from db.records import Person, Post, Tenure, Unit, UnitParent
from tests.bench.figures import Figure, Goal, bare_of, times_over

TERMS: Final = 100_000
A_POST: Final = 10
UNITS: Final = 2_000
PEOPLE: Final = 5_000
IN_SIGHT: Final = 40  # units
RUNS: Final = 30
EPOCH: Final = date(1970, 1, 1).toordinal()
LAST: Final = date(2026, 1, 1)
AS_OF: Final = "as of a day, all of it"
PLAIN: Final = "a plain SQL query of the day"
A_DAY: Final = Goal("p50", 20)

PLAIN_QUERY: Final = (
    "SELECT tenure.id, person.name, post.title, unit.name FROM tenure"
    " JOIN post ON post.id = tenure.post_id JOIN unit ON unit.id = post.unit_id"
    " LEFT JOIN person ON person.id = tenure.person_id"
    " WHERE tenure.start_lo < :end AND (tenure.end_hi IS NULL OR tenure.end_hi > :begin)"
)


def company_file(path: Path) -> Path:
    """A file with 100,000 times in office in 2,000 units."""
    rng, batch = Random(4), Batch()
    units = [batch.add(Unit(f"Unit {number}")).id for number in range(UNITS)]
    for number in range(1, UNITS):
        batch.add(UnitParent(units[number], units[rng.randrange(number // 8, number // 4 + 1)]))
    people = [batch.add(Person(f"Person {number}")).id for number in range(PEOPLE)]
    for number in range(TERMS // A_POST):
        title = f"Position {number // UNITS}"
        post = batch.add(Post(units[number % UNITS], title, leads=number < UNITS)).id
        _add_terms(batch, rng, post, people)
    with create(path) as file:
        load(file, batch, label="Make", can_be_undone=False)
    return path


def _add_terms(batch: Batch, rng: Random, post: int, people: list[int]) -> None:
    day = date(1960, 1, 1) + timedelta(rng.randrange(3_000))
    for number in range(A_POST):
        last = day + timedelta(rng.randrange(200, 3_000))
        is_last = number == A_POST - 1
        attested = day.isoformat() if is_last and rng.random() < 0.5 else ""
        starts = day.isoformat() if rng.random() < 0.7 else f"{day.year}~"
        ends = "" if is_last else last.isoformat()
        status = rng.choice(("regular", "regular", "acting"))
        span = make_span(starts, ends, attested=attested)
        batch.add(Tenure(post, rng.choice(people), status, span=span))
        day = min(last + timedelta(rng.choice((0, 1, 1, 30))), LAST)


def leadership_figures(path: Path) -> Iterator[Figure]:
    """The parts of leadership as of a day, beside the plain query of the same days."""
    rng = Random(5)
    days = [date(1970 + rng.randrange(50), 6, 1).toordinal() - EPOCH for _ in range(RUNS)]
    with closing(sqlite3.connect(path)) as connection:
        plain = bare_of(PLAIN, times_over(lambda day: queried(connection, day), days))
    with open_file(path, writing=False) as file:
        terms = load_terms(file)
        assert len(terms) == TERMS
        sums = as_of(terms, days[0])
        touched = {"tenure": [int(terms.id[0])]}
        parts: list[tuple[str, Callable[[int], object]]] = [
            (AS_OF, lambda day: as_of(terms, day)),
            (
                f"names of {IN_SIGHT} units in sight",
                lambda day: told(file, sums, sums.branches[:IN_SIGHT], today=day),
            ),
            ("two days compared", lambda day: compare(file, terms, day, day + 30)),
            ("the days of change", lambda _: change_days(terms)),
            ("terms after an edit", lambda _: terms_after(terms, file, touched)),
            ("terms read from the file", lambda _: load_terms(file)),
        ]
        for name, act in parts:
            act(days[0])
            yield Figure(name, times_over(act, days), plain, (A_DAY,) if name == AS_OF else ())


def queried(connection: sqlite3.Connection, day: int) -> object:
    """Who holds what on a day, by plain SQL."""
    values = {"begin": day * DAY_S, "end": (day + 1) * DAY_S}
    return connection.execute(PLAIN_QUERY, values).fetchall()
