"""How long a filter takes over all events, each part alone and all together, beside plain SQL.

The SQL asks the same of the event table and counts; it keeps no row of it, as the mask does.
"""

# SPDX-License-Identifier: MIT

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from db.columns import EVENT, EventColumns
from db.dates.edtf import bounds
from db.file import OpenFile, open_file
from db.filtering import Filter, Group, filter_of
from db.filtering.matching import matching
from db.filtering.sieved import sieved
from db.filtering.units_below import units_below
from db.load_columns import load_columns
from db.schema import search_index
from tests.bench.figures import Figure, Goal, bare_of, times_of

RUNS = 7
WORD = "cloud"
SINCE, UNTIL = "2010", "2015"
TAGGED_EVERY = 100  # one event of so many has the tag
SOON = Goal("p50", 100)


def filter_figures(path: Path) -> Iterator[Figure]:
    """Each part alone, all together, and what it takes to have the rows as columns besides."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "filtered.chronik"
        shutil.copy(path, copy)
        with open_file(copy, writing=True) as file:
            _tag(file)
            columns = load_columns(file)
            everything: list[Group] = []
            tests: list[str] = []
            for group, sql in _parts(file):
                everything.append(group)
                tests.append(sql)
                yield _measured(group.field, file, columns, filter_of([group]), sql)
            whole = filter_of(everything)
            together = " AND ".join(f"({sql})" for sql in tests)
            figure = _measured("all of them", file, columns, whole, together)
            yield figure
            kinds = filter_of(everything[:1])
            taken = times_of(lambda: sieved(file, columns, kinds), RUNS)
            yield Figure("the rows of a kind as columns", taken, figure.bare, (SOON,))


def _parts(file: OpenFile) -> Iterator[tuple[Group, str]]:
    connection = file.connection
    kinds = tuple(id for (id,) in connection.execute("SELECT id FROM kind ORDER BY id LIMIT 5"))
    (unit,) = connection.execute(
        "SELECT parent_id FROM unit_parent GROUP BY parent_id ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()
    below = _listed(units_below(file, [unit]))
    people = tuple(range(1, 200))
    sources = tuple(range(1, 40))
    index = search_index("event")
    lo, hi = bounds(SINCE)[0], bounds(UNTIL)[1]
    yield Group("kind", ids=kinds), f"kind_id IN ({_listed(kinds)})"
    yield (
        Group("unit", ids=(unit,)),
        f"id IN (SELECT event_id FROM event_unit WHERE unit_id IN ({below}))",
    )
    yield (
        Group("person", ids=people, how="none"),
        f"id NOT IN (SELECT event_id FROM event_person WHERE person_id IN ({_listed(people)}))",
    )
    yield (
        Group("tag", ids=(1,), how="none"),
        "uid NOT IN (SELECT about FROM tagging WHERE tag_id = 1)",
    )
    yield (
        Group("source", ids=sources, how="none"),
        f"uid NOT IN (SELECT about FROM citation WHERE source_id IN ({_listed(sources)}))",
    )
    yield Group("modality", words=("stated", "reported")), "modality IN ('stated', 'reported')"
    yield Group("importance", words=("main", "normal")), "importance IN ('main', 'normal')"
    yield (
        Group("when", since=SINCE, until=UNTIL),
        f"coalesce(start_lo < {hi}, TRUE) AND coalesce(end_hi > {lo}, TRUE) AND shape <> 'none'",
    )
    yield (
        Group("text", words=(WORD,)),
        f"id IN (SELECT rowid FROM {index} WHERE {index} MATCH '\"{WORD}\"*')",
    )


def _measured(name: str, file: OpenFile, columns: EventColumns, filter: Filter, sql: str) -> Figure:
    mask = matching(file, columns, filter)
    passing = int(np.count_nonzero(mask & (columns.table == EVENT)))
    with closing(sqlite3.connect(file.path)) as connection:
        query = f"SELECT count(*) FROM event WHERE {sql}"
        (counted,) = connection.execute(query).fetchone()
        assert counted == passing, (name, counted, passing)
        bare = bare_of("SQL", times_of(lambda: connection.execute(query).fetchone(), RUNS))
    taken = times_of(lambda: matching(file, columns, filter), RUNS)
    return Figure(name, taken, bare, (SOON,), f"{passing:,} pass")


def _tag(file: OpenFile) -> None:
    """Give some events a tag: generated files have none."""
    connection = file.connection
    connection.execute("BEGIN")
    connection.execute("INSERT INTO tag (id, uid, name) VALUES (1, 'bench', 'bench')")
    connection.execute(
        "INSERT INTO tagging (uid, tag_id, about) SELECT 'bench-' || id, 1, uid FROM event"
        f" WHERE id % {TAGGED_EVERY} = 0"
    )
    connection.execute(
        "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision')"
        " WHERE key = 'indexed_revision'"
    )
    connection.execute("COMMIT")


def _listed(ids: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(ids)))
