"""Rows of the lists inside panes: events and times in office, a page at a time."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from db.kind_words import kind_words
from db.reading.named import Named, names_of
from db.records import Event, Post, Tenure
from db.tables import Readable, fetch, select

T = TypeVar("T")

PAGE: Final = 200
SHOWN: Final = 100  # events a page of a person or unit holds; it shows the first of them
WALKED_FROM: Final = 20_000  # events of one person or unit

# The first bound known, so that "before D" stands at D; what has no date at all comes last.
BY_DATE: Final = (
    "coalesce(start_lo, start_hi, end_lo, end_hi) IS NULL,"
    " coalesce(start_lo, start_hi, end_lo, end_hi), id"
)


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """The rows of one page, and how many there are in all."""

    rows: tuple[T, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in a list: its kind's label, its severity ("" = no incident), the roles played."""

    event: Event
    kind: str
    severity: str = ""
    roles: tuple[str, ...] = ()

    @property
    def named(self) -> Named:
        """The event as a link."""
        return Named("event", self.event.id, self.event.title)


@dataclass(frozen=True, slots=True)
class TenureLine:
    """A time in office: the position, its unit, who holds it (None = known to be vacant)."""

    tenure: Tenure
    post: Post
    unit: Named
    holder: Named | None


def event_lines(
    file: Readable, ids: Sequence[int], roles: dict[int, tuple[str, ...]] | None = None
) -> tuple[EventLine, ...]:
    """Return the lines of these events in the order asked for; `roles` by event id."""
    rows = file.connection.execute("SELECT id, name, label FROM kind")
    kinds = {id: kind_words(name, label) for id, name, label in rows}
    severities = dict(
        file.connection.execute(
            "SELECT event_id, severity FROM incident"
            " WHERE event_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        ).fetchall()
    )
    return tuple(
        EventLine(
            event,
            kinds.get(event.kind_id, ""),
            severities.get(event.id, ""),
            (roles or {}).get(event.id, ()),
        )
        for event in fetch(file, Event, ids)
    )


def events_with(
    file: Readable, table: str, column: str, id: int, *, first: int = 0, limit: int = PAGE
) -> Listed[EventLine]:
    """Return a page of the events that `table` joins to a person or unit, by date, with roles."""
    rows = file.connection.execute
    (total,) = rows(
        f"SELECT count(DISTINCT event_id) FROM {table} WHERE {column} = ?", (id,)
    ).fetchone()
    ids = _by_date(
        file, f"SELECT event_id FROM {table} WHERE {column} = ?", id, total, first, limit
    )
    played: dict[int, tuple[str, ...]] = {}
    for event, role in rows(
        f"SELECT event_id, role FROM {table}"
        f" WHERE event_id IN (SELECT value FROM json_each(?)) AND +{column} = ? ORDER BY id",
        (json.dumps(ids), id),
    ):
        played[event] = (*played.get(event, ()), role)
    return Listed(event_lines(file, ids, played), total)


def _by_date(file: Readable, found: str, id: int, total: int, first: int, limit: int) -> list[int]:
    which = f"id IN ({found}) ORDER BY {BY_DATE}"
    if total > WALKED_FROM:
        # Reading and sorting the rows of so many takes a tenth of a second: the index of starts
        # is walked instead, until the page is full. What has no known start comes last.
        which = f"+id IN ({found}) ORDER BY start_lo NULLS LAST"
    rows = file.connection.execute(
        f"SELECT id FROM event WHERE {which} LIMIT ? OFFSET ?", (id, limit, first)
    )
    return [each for (each,) in rows]


def incidents_of(file: Readable, unit_id: int, *, limit: int = SHOWN) -> Listed[EventLine]:
    """Return the incidents of a unit by date."""
    rows = file.connection.execute(
        f"SELECT id, count(*) OVER () FROM event WHERE id IN ("
        " SELECT incident.event_id FROM event_unit JOIN incident"
        " ON incident.event_id = event_unit.event_id WHERE event_unit.unit_id = ?)"
        f" ORDER BY {BY_DATE} LIMIT ?",
        (unit_id, limit),
    ).fetchall()
    total = int(rows[0][1]) if rows else 0
    return Listed(event_lines(file, [each for each, _ in rows]), total)


def tenure_lines(
    file: Readable, where: str, values: Sequence[Any], *, limit: int = PAGE
) -> Listed[TenureLine]:
    """Return the times in office for which `where` (SQL of ours) holds, by date."""
    (total,) = file.connection.execute(
        f"SELECT count(*) FROM tenure WHERE {where}", values
    ).fetchone()
    found = select(file, Tenure, f"WHERE {where} ORDER BY {BY_DATE} LIMIT ?", (*values, limit))
    posts = {
        post.id: post for post in fetch(file, Post, dict.fromkeys(each.post_id for each in found))
    }
    units = names_of(file, "unit", [post.unit_id for post in posts.values()])
    people = names_of(file, "person", [each.person_id for each in found if each.person_id])
    lines: list[TenureLine] = []
    for tenure in found:
        post = posts.get(tenure.post_id)
        unit = units.get(post.unit_id) if post else None
        if post and unit:
            lines.append(TenureLine(tenure, post, unit, people.get(tenure.person_id or 0)))
    return Listed(tuple(lines), total)
