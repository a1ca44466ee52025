"""An event with all that hangs on it: the stored one as a draft, and a draft as a Change.

An event that is edited keeps its rows: a name that stays keeps its row and what is said
about it. Of a part that goes (a person, a number), the passages and free fields go with it;
the annotator's notes and attached files stay with the event.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from math import inf
from typing import Final

from db.changes import Change
from db.drafts.about import (
    citations_of,
    properties_of,
    put_citations,
    put_properties,
    put_tags,
    rehang,
    remove_part,
    tags_of,
)
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.offices import put_office
from db.drafts.people_and_units import P, named, person_id, unit_id
from db.drafts.stored import UNHARMED, stored
from db.drafts.values import EventDraft
from db.errors import FileProblem
from db.kind_words import worded
from db.loading.existing import folded
from db.records import Event, EventPerson, EventUnit, Figure, Incident, Kind
from db.saying import said
from db.tables import Readable, fetch, select

INCIDENT: Final = "incident"  # the kind whose events are listed as incidents


def event_draft(file: Readable, event_id: int) -> EventDraft:
    """Return a stored event as a draft. Raises FileProblem when it is no longer there."""
    event = stored_event(file, event_id)
    kinds = fetch(file, Kind, [event.kind_id])
    people = select(file, EventPerson, "WHERE event_id = ? ORDER BY id", (event_id,))
    units = select(file, EventUnit, "WHERE event_id = ? ORDER BY id", (event_id,))
    incidents = select(file, Incident, "WHERE event_id = ?", (event_id,))
    return EventDraft(
        title=event.title,
        kind=kinds[0].name if kinds else "other",
        importance=event.importance,
        modality=event.modality,
        place=event.place,
        description=event.description,
        span=event.span,
        people=named(file, "person", [(each.person_id, each.role) for each in people]),
        units=named(file, "unit", [(each.unit_id, each.role) for each in units]),
        incident=incidents[0] if incidents else None,
        figures=tuple(select(file, Figure, "WHERE event_id = ? ORDER BY id", (event_id,))),
        citations=citations_of(file, event.uid),
        tags=tags_of(file, event.uid),
        properties=properties_of(file, event.uid),
        id=event_id,
    )


def event_change(file: Readable, draft: EventDraft) -> Change:
    """Return what storing the draft changes: nothing where nothing differs.

    New people, units, sources and tags are made by the same Change, and so is the time in
    office of `draft.office`, with the passages of the event unless it brings its own. Raises
    FileProblem when the event, its kind or something it names is no longer in the file, or
    the title is empty; DateProblem when a time in office would end before it begins.
    """
    edits = Edits(file)
    event = put_event(edits, draft)
    if draft.id:
        return edits.to_change(said("change {name}", name=quoted(event.title)))
    return edits.to_change(said("add {name}", name=quoted(event.title)))


def put_event(edits: Edits, draft: EventDraft) -> Event:
    """Store an event draft with all that hangs on it by these edits; raises as `event_change`."""
    event = _put_event(edits, draft)
    _put_people(edits, event, draft)
    _put_units(edits, event, draft)
    _put_incident(edits, event, draft)
    _put_figures(edits, event, draft.figures)
    put_citations(edits, event.uid, draft.citations)
    put_tags(edits, event.uid, draft.tags)
    put_properties(edits, event.uid, draft.properties)
    if draft.office is not None:
        office = draft.office
        if not office.citations and not office.id:
            copies = tuple(replace(each, id=0) for each in draft.citations)
            office = replace(office, citations=copies)
        put_office(edits, office)
    return event


def stored_event(file: Readable, event_id: int) -> Event:
    """Return a stored event. Raises FileProblem when it is no longer there."""
    return stored(file, Event, event_id)


def kind_id(edits: Edits, name: str) -> int:
    """Return the id of a kind by its name, else by its label. Raises FileProblem."""
    kinds = select(edits.file, Kind, "ORDER BY id")
    called = [(kind.name, kind.id) for kind in kinds] + [(kind.label, kind.id) for kind in kinds]
    called += [(worded(kind).label, kind.id) for kind in kinds]
    for words, id in called:
        if folded(words) == folded(name):
            return id
    raise FileProblem(
        said("There is no kind of event called “{name}” in the file.", name=name),
        UNHARMED,
        said("Choose another kind."),
    )


def _put_event(edits: Edits, draft: EventDraft) -> Event:
    title = " ".join(draft.title.split())
    if not title:
        raise FileProblem(
            said("An event needs a title."), UNHARMED, said("Say in a few words what happened.")
        )
    event = Event(
        title,
        kind_id(edits, draft.kind),
        draft.description,
        draft.importance,
        draft.modality,
        draft.place,
        draft.span,
    )
    if not draft.id:
        return edits.add(event)
    before = stored_event(edits.file, draft.id)
    return edits.change(before, replace(event, id=before.id, uid=before.uid))


def _put_people(edits: Edits, event: Event, draft: EventDraft) -> None:
    stored = select(edits.file, EventPerson, "WHERE event_id = ? ORDER BY id", (event.id,))
    people = [who for who in draft.people if who.id or who.name.strip()]
    wanted = [EventPerson(event.id, person_id(edits, who), who.role) for who in people]
    unique = {(each.person_id, each.role): each for each in wanted}
    _put_roles(edits, event, stored, list(unique.values()))


def _put_units(edits: Edits, event: Event, draft: EventDraft) -> None:
    stored = select(edits.file, EventUnit, "WHERE event_id = ? ORDER BY id", (event.id,))
    units = [who for who in draft.units if who.id or who.name.strip()]
    wanted = [EventUnit(event.id, unit_id(edits, who), who.role) for who in units]
    unique = {(each.unit_id, each.role): each for each in wanted}
    _put_roles(edits, event, stored, list(unique.values()))


def _put_roles(edits: Edits, event: Event, stored: list[P], wanted: Sequence[P]) -> None:
    """Keep the rows of names that stay, in the order wanted; a new role keeps its row."""
    left = list(stored)
    kept: dict[int, P] = {}
    for matches in (_is_same, _is_same_name):
        for place, each in enumerate(wanted):
            row = None if place in kept else next((r for r in left if matches(r, each)), None)
            if row is not None:
                left.remove(row)
                kept[place] = row
    for gone in left:
        remove_part(edits, gone, event.uid)
    last_id: float = 0
    for place, each in enumerate(wanted):
        row = kept.get(place)
        if row is not None and row.id > last_id:
            last_id = row.id
            edits.change(row, replace(each, id=row.id, uid=row.uid))
            continue
        made = edits.add(each)
        last_id = inf  # names are read in the order of their rows: all that follow come after
        if row is not None:
            rehang(edits, row.uid, made.uid)
            edits.remove(row)


def _is_same_name(row: EventPerson | EventUnit, other: EventPerson | EventUnit) -> bool:
    if isinstance(row, EventPerson) and isinstance(other, EventPerson):
        return row.person_id == other.person_id
    if isinstance(row, EventUnit) and isinstance(other, EventUnit):
        return row.unit_id == other.unit_id
    return False


def _is_same(row: EventPerson | EventUnit, other: EventPerson | EventUnit) -> bool:
    return row.role == other.role and _is_same_name(row, other)


def _put_incident(edits: Edits, event: Event, draft: EventDraft) -> None:
    """Keep, add or take away what an incident adds; a new incident always has its row."""
    stored = select(edits.file, Incident, "WHERE event_id = ?", (event.id,))
    before = edits.current(Kind, event.kind_id)
    wanted = draft.incident
    if wanted is None and not stored and not draft.id and before and before.name == INCIDENT:
        wanted = Incident(event.id)
    for each in stored:
        if wanted is None:
            remove_part(edits, each, event.uid)
        else:
            edits.change(each, replace(wanted, event_id=event.id, id=each.id, uid=each.uid))
    if wanted is not None and not stored:
        edits.add(replace(wanted, event_id=event.id, uid=""))


def _put_figures(edits: Edits, event: Event, figures: Sequence[Figure]) -> None:
    stored = {
        each.id: each for each in select(edits.file, Figure, "WHERE event_id = ?", (event.id,))
    }
    for figure in figures:
        before = stored.pop(figure.id, None)
        if before is None:
            edits.add(replace(figure, event_id=event.id, uid=""))
        else:
            edits.change(before, replace(figure, event_id=event.id, uid=before.uid))
    for gone in stored.values():
        remove_part(edits, gone, event.uid)
