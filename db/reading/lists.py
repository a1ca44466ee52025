"""The rows of the lists beside the canvas: people, units, sources, kinds.

The incidents have a file of their own, `incident_list`.

Counts come from one grouped query a list, however many rows there are.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.kind_words import worded
from db.reading.tray import Tray, TrayRow, undated
from db.records import Kind, Source
from db.tables import Readable, select

__all__ = [
    "PersonRow",
    "SourceRow",
    "Tray",
    "TrayRow",
    "UnitRow",
    "kinds",
    "people",
    "sources",
    "undated",
    "units",
]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with the numbers of their events and times in office."""

    id: int
    name: str
    other_names: tuple[str, ...]
    events: int
    tenures: int


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit under its latest parent (None = a root), with the number of its own events."""

    id: int
    parent_id: int | None
    name: str
    kind: str
    events: int
    other_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source with the number of passages taken from it."""

    id: int
    title: str
    publisher: str
    issued: str
    quoted_in: int | None
    citations: int


def people(file: Readable, *, is_counted: bool = True) -> tuple[PersonRow, ...]:
    """Return everybody by sort name; uncounted it takes no longer for a million events."""
    events: dict[int, int] = {}
    tenures: dict[int, int] = {}
    if is_counted:
        events = _counts(file, "event_person", "person_id", "count(DISTINCT event_id)")
        tenures = _counts(file, "tenure", "person_id")
    names = _other_names(file, "person_id")
    found = file.connection.execute("SELECT id, name, sort_name FROM person").fetchall()
    found.sort(key=lambda row: ((row[2] or row[1]).casefold(), row[0]))
    return tuple(
        PersonRow(each, name, names.get(each, ()), events.get(each, 0), tenures.get(each, 0))
        for each, name, _ in found
    )


def units(file: Readable, *, is_counted: bool = True) -> tuple[UnitRow, ...]:
    """Return all units by id: a tree, since a circle of parents is cut at its smallest id."""
    events: dict[int, int] = {}
    if is_counted:
        events = _counts(file, "event_unit", "unit_id", "count(DISTINCT event_id)")
    names = _other_names(file, "unit_id")
    parents = latest_parents(file)
    found = file.connection.execute("SELECT id, name, kind FROM unit ORDER BY id").fetchall()
    return tuple(
        UnitRow(each, parents.get(each), name, kind, events.get(each, 0), names.get(each, ()))
        for each, name, kind in found
    )


def latest_parents(file: Readable) -> dict[int, int]:
    """Return the parent of each unit that has one: the one it came under last."""
    rows = file.connection.execute(
        "SELECT unit_id, parent_id FROM unit_parent ORDER BY start_lo, id"
    )
    parents = {unit: parent for unit, parent in rows if unit != parent}
    for unit in sorted(parents):
        seen = {unit}
        above = parents.get(unit)
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above is not None:
            del parents[min(_circle(parents, above))]
    return parents


def _circle(parents: dict[int, int], start: int) -> list[int]:
    circle = [start]
    while (above := parents[circle[-1]]) != start:
        circle.append(above)
    return circle


def sources(file: Readable) -> tuple[SourceRow, ...]:
    """Return all sources by id."""
    citations = _counts(file, "citation", "source_id")
    return tuple(
        SourceRow(
            source.id,
            source.title,
            source.publisher,
            source.issued,
            source.quoted_in,
            citations.get(source.id, 0),
        )
        for source in select(file, Source, "ORDER BY id")
    )


def kinds(file: Readable) -> tuple[Kind, ...]:
    """Return all kinds of events in the order they were made, by what they are called."""
    return tuple(worded(kind) for kind in select(file, Kind, "ORDER BY id"))


def uses_of_words(file: Readable) -> dict[tuple[str, int], int]:
    """Return how many events have each kind, and how many records each tag, by table and id."""
    kinds = _counts(file, "event", "kind_id")
    tags = _counts(file, "tagging", "tag_id")
    return {
        **{("kind", id): count for id, count in kinds.items()},
        **{("tag", id): count for id, count in tags.items()},
    }


def _counts(file: Readable, table: str, column: str, count: str = "count(*)") -> dict[int, int]:
    rows = file.connection.execute(
        f"SELECT {column}, {count} FROM {table} WHERE {column} IS NOT NULL GROUP BY {column}"
    )
    return dict(rows.fetchall())


def _other_names(file: Readable, column: str) -> dict[int, tuple[str, ...]]:
    names: dict[int, tuple[str, ...]] = {}
    rows = file.connection.execute(
        f"SELECT {column}, name FROM alias WHERE {column} IS NOT NULL ORDER BY id"
    )
    for each, name in rows:
        names[each] = (*names.get(each, ()), name)
    return names
