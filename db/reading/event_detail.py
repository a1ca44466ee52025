"""Everything a pane shows of an event, an incident, an era."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from db.dates.clock import DAY_S
from db.dates.span import Span
from db.kind_words import worded
from db.reading.evidence import Evidence, evidence_of
from db.reading.incident_times import IncidentHours, LinkedEvent, hours_of, lasted
from db.reading.lines import PAGE, EventLine, Listed, event_lines
from db.reading.named import Named, names_of
from db.records import (
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Kind,
    Link,
    UnitChange,
)
from db.tables import Readable, fetch, select

AROUND_DAYS: Final = 14
NO_KIND: Final = Kind("other", "", "#5f6673", "dot")  # where another program took the kind away


@dataclass(frozen=True, slots=True)
class Involved:
    """A person or a unit in an event; several roles are several of these."""

    who: Named
    role: str


@dataclass(frozen=True, slots=True)
class Linked:
    """A link seen from one of its events: the other one, and whether it starts here."""

    link: Link
    other: Named
    span: Span
    is_outgoing: bool


@dataclass(frozen=True, slots=True)
class UnitChanged:
    """What the event did to a unit."""

    change: UnitChange
    from_unit: Named
    to_unit: Named


@dataclass(frozen=True, slots=True)
class EventDetail:
    """An event with everything that hangs on it; `incident` is None unless it is one."""

    event: Event
    kind: Kind
    people: tuple[Involved, ...]
    units: tuple[Involved, ...]
    incident: Incident | None
    figures: tuple[Figure, ...]
    links: tuple[Linked, ...]
    changes: tuple[UnitChanged, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class IncidentDetail:
    """An incident: its event's detail, how long it lasted, what happened around it.

    `lasted_min_s` and `lasted_max_s` are as stated, else what the span's bounds allow, else
    None; `around` are the events that began or ended within `around_days` of its bounds, `hours`
    is None without a date.
    """

    detail: EventDetail
    incident: Incident
    lasted_min_s: int | None
    lasted_max_s: int | None
    around: Listed[EventLine]
    around_days: int
    hours: IncidentHours | None = None


@dataclass(frozen=True, slots=True)
class EraDetail:
    """An era and what is said about it."""

    era: Era
    evidence: Evidence


def event_detail(file: Readable, id: int) -> EventDetail | None:
    """Return everything about an event, None where there is none of this id."""
    events = fetch(file, Event, [id])
    if not events:
        return None
    (event,) = events
    people = select(file, EventPerson, "WHERE event_id = ? ORDER BY id", (id,))
    units = select(file, EventUnit, "WHERE event_id = ? ORDER BY id", (id,))
    incidents = select(file, Incident, "WHERE event_id = ?", (id,))
    figures = select(file, Figure, "WHERE event_id = ? ORDER BY id", (id,))
    links = select(file, Link, "WHERE from_event = :id OR to_event = :id ORDER BY id", {"id": id})
    changes = select(file, UnitChange, "WHERE event_id = ? ORDER BY id", (id,))
    uids = {event.uid: "event"}
    for table, records in (
        ("incident", incidents), ("figure", figures), ("link", links),
        ("event_person", people), ("event_unit", units), ("unit_change", changes),
    ):  # fmt: skip
        uids.update((record.uid, table) for record in records)
    kinds = fetch(file, Kind, [event.kind_id])
    return EventDetail(
        event,
        worded(kinds[0]) if kinds else NO_KIND,
        _involved(file, "person", [(each.person_id, each.role) for each in people]),
        _involved(file, "unit", [(each.unit_id, each.role) for each in units]),
        incidents[0] if incidents else None,
        tuple(figures),
        _linked(file, id, links),
        changed(file, changes),
        evidence_of(file, uids),
    )


def _involved(file: Readable, table: str, roles: list[tuple[int, str]]) -> tuple[Involved, ...]:
    names = names_of(file, table, [each for each, _ in roles])
    return tuple(Involved(names[each], role) for each, role in roles if each in names)


def _linked(file: Readable, id: int, links: list[Link]) -> tuple[Linked, ...]:
    ends = [link.to_event if link.from_event == id else link.from_event for link in links]
    others = {event.id: event for event in fetch(file, Event, dict.fromkeys(ends))}
    return tuple(
        Linked(link, Named("event", end, others[end].title), others[end].span, link.to_event == end)
        for link, end in zip(links, ends, strict=True)
        if end in others
    )


def changed(file: Readable, changes: list[UnitChange]) -> tuple[UnitChanged, ...]:
    """Return changes of units with the names of the units."""
    ids = [each for change in changes for each in (change.from_unit, change.to_unit)]
    names = names_of(file, "unit", ids)
    return tuple(
        UnitChanged(change, names[change.from_unit], names[change.to_unit])
        for change in changes
        if change.from_unit in names and change.to_unit in names
    )


def incident_detail(
    file: Readable, event_id: int, *, around_days: int = AROUND_DAYS
) -> IncidentDetail | None:
    """Return everything about an incident by its event's id, None where there is none."""
    detail = event_detail(file, event_id)
    if detail is None or detail.incident is None:
        return None
    shortest, longest = lasted(detail.incident, detail.event.span)
    around = events_around(file, detail.event, around_days)
    hours = _hours(file, detail, detail.incident)
    return IncidentDetail(detail, detail.incident, shortest, longest, around, around_days, hours)


def _hours(file: Readable, detail: EventDetail, incident: Incident) -> IncidentHours | None:
    """The incident by the hour, with the events it is linked with."""
    lines = {line.event.id: line
             for line in event_lines(file, [each.other.id for each in detail.links])}  # fmt: skip
    ids = dict.fromkeys(line.event.kind_id for line in lines.values())
    kinds = {kind.id: worded(kind) for kind in fetch(file, Kind, ids)}
    linked = [
        LinkedEvent(
            line.event,
            kinds.get(line.event.kind_id, NO_KIND),
            each.link.relation,
            each.is_outgoing,
            each.link.speculated,
            line.severity,
        )
        for each in detail.links
        if (line := lines.get(each.other.id)) is not None
    ]
    stored = file.connection.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
    return hours_of(detail.event, incident, linked, str(stored[0] if stored else "") or "UTC")


def events_around(
    file: Readable, event: Event, days: int, *, limit: int = PAGE
) -> Listed[EventLine]:
    """Return the events that began, or ended, within `days` of the bounds of this one."""
    span = event.span
    known = [
        bound
        for bound in (span.start_lo, span.start_hi, span.end_lo, span.end_hi)
        if bound is not None
    ]
    if not known:
        return Listed()
    near = {"from": min(known) - days * DAY_S, "to": max(known) + days * DAY_S, "id": event.id}
    found = (
        "SELECT id FROM event WHERE start_lo >= :from AND start_lo < :to AND id <> :id"
        " UNION SELECT id FROM event WHERE end_hi > :from AND end_hi <= :to AND id <> :id"
        " AND start_lo IS NOT NULL"
    )
    rows = file.connection.execute
    (total,) = rows(f"SELECT count(*) FROM ({found})", near).fetchone()
    ids = rows(
        f"SELECT id FROM event WHERE id IN ({found}) ORDER BY start_lo, id LIMIT {limit:d}", near
    ).fetchall()
    return Listed(event_lines(file, [each for (each,) in ids]), total)


def era_detail(file: Readable, id: int) -> EraDetail | None:
    """Return everything about an era, None where there is none of this id."""
    eras = fetch(file, Era, [id])
    return EraDetail(eras[0], evidence_of(file, {eras[0].uid: "era"})) if eras else None
