"""The edits that make sense for many events at once, as one Change."""

# SPDX-License-Identifier: MIT

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeGuard, TypeVar

from db.changes import Change
from db.dates.edges import own_shift
from db.dates.shifting import Shift, moved_span
from db.dates.span import Span
from db.drafts.about import remove_part, tag_id
from db.drafts.events import INCIDENT, kind_id
from db.drafts.ids import Edits
from db.drafts.labels import label_of
from db.drafts.moving import Marked, marked
from db.drafts.offices import zone_of
from db.drafts.people_and_units import PART_ID, P, part_id
from db.drafts.values import Who
from db.records import Event, EventPerson, EventUnit, Incident, Tag, Tagging
from db.saying import to_say
from db.tables import Readable, select

R = TypeVar("R", Incident, Tagging, EventPerson, EventUnit)


def set_for_many(
    file: Readable,
    ids: Sequence[int],
    *,
    kind: str | None = None,
    importance: str | None = None,
    modality: str | None = None,
    place: str | None = None,
    add_tags: Sequence[str] = (),
    remove_tags: Sequence[str] = (),
    add_unit: Who | None = None,
    remove_unit: int | None = None,
    add_person: Who | None = None,
    remove_person: int | None = None,
    shift: float = 0,
) -> Change:
    """Return the change that sets what is given for all these events; None leaves it.

    `kind` is the name of a kind, `shift` in seconds: each event moves by whole units of its own
    precision. A unit or person is added where they have no role yet, and removed in every role.
    Raises FileProblem, DateProblem.
    """
    edits = Edits(file)
    new_kind = None if kind is None else kind_id(edits, kind)
    zone = zone_of(file)
    events = [each for each in marked(file, [("event", id) for id in ids]) if _is_event(each)]
    given: dict[str, Any] = {"kind_id": new_kind, "importance": importance, "modality": modality}
    values = {name: value for name, value in given.items() if value}
    if place is not None:
        values["place"] = place
    for event in events:
        span = _shifted(event.span, shift, zone)
        edits.change(event, replace(event, span=span, **values))
    if kind == INCIDENT:
        _put_incidents(edits, events)
    _put_tags(edits, [event.uid for event in events], add_tags, remove_tags)
    _put_parts(edits, events, EventUnit, add_unit, remove_unit)
    _put_parts(edits, events, EventPerson, add_person, remove_person)
    return edits.to_change(label_of(file, [("event", id) for id in ids], to_say("change {what}")))


def _is_event(record: Marked) -> TypeGuard[Event]:
    return isinstance(record, Event)


def _shifted(span: Span, shift_s: float, zone: str) -> Span:
    shift = own_shift(span, shift_s) if shift_s else Shift()
    return moved_span(span, shift, file_zone=zone) if shift.count else span


def tag_many(
    file: Readable, marks: Sequence[tuple[str, int]], *, add: str = "", remove: str = ""
) -> Change:
    """Return the change that tags events, times in office and eras, or takes a tag off."""
    edits = Edits(file)
    _put_tags(edits, [record.uid for record in marked(file, marks)], (add,), (remove,))
    return edits.to_change(
        label_of(file, marks, to_say("tag {what}") if add else to_say("untag {what}"))
    )


def _put_incidents(edits: Edits, events: Sequence[Event]) -> None:
    stored = _of_each(edits.file, Incident, "event_id", [event.id for event in events])
    for event in events:
        if not stored[event.id]:
            edits.add(Incident(event.id))


def _put_tags(edits: Edits, uids: Sequence[str], add: Sequence[str], remove: Sequence[str]) -> None:
    if not uids or not (any(add) or any(remove)):
        return
    stored = _of_each(edits.file, Tagging, "about", uids)
    wanted = dict.fromkeys(tag_id(edits, name) for name in add if name.strip())
    gone = {tag.id for name in remove for tag in select(edits.file, Tag, "WHERE name = ?", (name,))}
    for uid in uids:
        has = {each.tag_id for each in stored[uid]}
        for tag in wanted:
            if tag not in has:
                edits.add(Tagging(tag, uid))
        for each in stored[uid]:
            if each.tag_id in gone - wanted.keys():
                edits.remove(each)


def _put_parts(
    edits: Edits, events: Sequence[Event], cls: type[P], add: Who | None, remove: int | None
) -> None:
    """Add somebody who has no role in an event yet; take somebody off in every role."""
    if not events or (add is None and remove is None):
        return
    name_id = attrgetter(PART_ID[cls])
    stored = _of_each(edits.file, cls, "event_id", [event.id for event in events])
    added = part_id(edits, cls, add) if add is not None else 0
    for event in events:
        if add is not None and added not in map(name_id, stored[event.id]):
            edits.add(cls(event.id, added, add.role))
        for each in stored[event.id]:
            if name_id(each) == remove:
                remove_part(edits, each, event.uid)


def _of_each(
    file: Readable, cls: type[R], column: str, keys: Sequence[int | str]
) -> dict[Any, list[R]]:
    """Return the stored records that refer to each of these, at once for all of them."""
    found: dict[Any, list[R]] = defaultdict(list)
    where = f"WHERE {column} IN (SELECT value FROM json_each(?)) ORDER BY id"
    for record in select(file, cls, where, (json.dumps(list(keys)),)):
        found[getattr(record, column)].append(record)
    return found
