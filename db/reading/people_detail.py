"""Everything a pane shows of a person, a unit, a time in office."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.dates.span import Span
from db.reading.event_detail import UnitChanged, changed
from db.reading.evidence import Evidence, evidence_of
from db.reading.lines import (
    PAGE,
    SHOWN,
    EventLine,
    Listed,
    TenureLine,
    events_with,
    incidents_of,
    tenure_lines,
)
from db.reading.named import Named, names_of
from db.records import Alias, Person, Post, Tenure, Unit, UnitChange, UnitParent
from db.tables import Readable, fetch, select


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """A person with other names, times in office and events (the first page of each)."""

    person: Person
    other_names: tuple[Alias, ...]
    tenures: Listed[TenureLine]
    events: Listed[EventLine]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Edge:
    """A unit above or below, for the time it was there."""

    unit: Named
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Position:
    """A position of a unit and who held it, by date."""

    post: Post
    tenures: Listed[TenureLine]


@dataclass(frozen=True, slots=True)
class UnitDetail:
    """A unit: where it stands in the tree, its positions, its events and incidents."""

    unit: Unit
    other_names: tuple[Alias, ...]
    parents: tuple[Edge, ...]
    children: tuple[Edge, ...]
    positions: tuple[Position, ...]
    changes: tuple[UnitChanged, ...]
    events: Listed[EventLine]
    incidents: Listed[EventLine]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class TenureDetail:
    """A time in office; `holder` None = the position is known to be vacant."""

    tenure: Tenure
    post: Post
    unit: Named
    holder: Named | None
    evidence: Evidence


def person_detail(file: Readable, id: int) -> PersonDetail | None:
    """Return everything about a person, None where there is none of this id."""
    people = fetch(file, Person, [id])
    if not people:
        return None
    (person,) = people
    aliases = select(file, Alias, "WHERE person_id = ? ORDER BY id", (id,))
    return PersonDetail(
        person,
        tuple(aliases),
        tenure_lines(file, "person_id = ?", (id,)),
        events_of_person(file, id),
        evidence_of(file, {person.uid: "person", **{alias.uid: "alias" for alias in aliases}}),
    )


def events_of_person(
    file: Readable, id: int, *, first: int = 0, limit: int = SHOWN
) -> Listed[EventLine]:
    """Return a page of a person's events by date."""
    return events_with(file, "event_person", "person_id", id, first=first, limit=limit)


def unit_detail(file: Readable, id: int) -> UnitDetail | None:
    """Return everything about a unit, None where there is none of this id."""
    units = fetch(file, Unit, [id])
    if not units:
        return None
    (unit,) = units
    aliases = select(file, Alias, "WHERE unit_id = ? ORDER BY id", (id,))
    above = select(file, UnitParent, "WHERE unit_id = ? ORDER BY start_lo, id", (id,))
    below = select(file, UnitParent, "WHERE parent_id = ? ORDER BY id", (id,))
    changes = select(
        file, UnitChange, "WHERE from_unit = :id OR to_unit = :id ORDER BY id", {"id": id}
    )
    uids = {unit.uid: "unit", **{alias.uid: "alias" for alias in aliases}}
    uids.update((edge.uid, "unit_parent") for edge in above)
    return UnitDetail(
        unit,
        tuple(aliases),
        _edges(file, [(edge.parent_id, edge) for edge in above]),
        _edges(file, [(edge.unit_id, edge) for edge in below]),
        _positions(file, id),
        changed(file, changes),
        events_of_unit(file, id),
        incidents_of(file, id),
        evidence_of(file, uids),
    )


def events_of_unit(
    file: Readable, id: int, *, first: int = 0, limit: int = SHOWN
) -> Listed[EventLine]:
    """Return a page of a unit's events by date."""
    return events_with(file, "event_unit", "unit_id", id, first=first, limit=limit)


def _edges(file: Readable, ends: list[tuple[int, UnitParent]]) -> tuple[Edge, ...]:
    names = names_of(file, "unit", [unit for unit, _ in ends])
    return tuple(Edge(names[unit], edge.span, edge.reason) for unit, edge in ends if unit in names)


def _positions(file: Readable, unit_id: int) -> tuple[Position, ...]:
    posts = select(
        file, Post, f"WHERE unit_id = ? ORDER BY leads DESC, id LIMIT {PAGE}", (unit_id,)
    )
    held = tenure_lines(file, "post_id IN (SELECT id FROM post WHERE unit_id = ?)", (unit_id,))
    of_post: dict[int, list[TenureLine]] = {post.id: [] for post in posts}
    for line in held.rows:
        of_post.get(line.post.id, []).append(line)
    counts = dict(
        file.connection.execute(
            "SELECT post_id, count(*) FROM tenure"
            " WHERE post_id IN (SELECT id FROM post WHERE unit_id = ?) GROUP BY post_id",
            (unit_id,),
        ).fetchall()
    )
    return tuple(
        Position(post, Listed(tuple(of_post[post.id]), counts.get(post.id, 0))) for post in posts
    )


def tenure_detail(file: Readable, id: int) -> TenureDetail | None:
    """Return everything about a time in office, None where there is none of this id."""
    lines = tenure_lines(file, "id = ?", (id,)).rows
    if not lines:
        return None
    line = lines[0]
    uids = {line.tenure.uid: "tenure", line.post.uid: "post"}
    return TenureDetail(line.tenure, line.post, line.unit, line.holder, evidence_of(file, uids))
