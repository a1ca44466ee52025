"""The edits that make sense for many events at once, as one Change."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from db.changes import Change
from db.dates.edges import own_shift
from db.dates.shifting import Shift, moved_span
from db.dates.span import Span
from db.drafts.about import remove_part, tag_id
from db.drafts.events import INCIDENT, kind_id
from db.drafts.ids import Edits
from db.drafts.labels import label_of
from db.drafts.moving import marked
from db.drafts.offices import zone_of
from db.drafts.people_and_units import PART_ID, P, part_id
from db.drafts.values import Who
from db.records import Event, EventPerson, EventUnit, Incident, Tag, Tagging
from db.tables import Readable, select


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
    for event in marked(file, [("event", id) for id in ids]):
        assert isinstance(event, Event)
        after = replace(
            event,
            kind_id=new_kind or event.kind_id,
            importance=importance or event.importance,
            modality=modality or event.modality,
            place=event.place if place is None else place,
            span=_shifted(file, event.span, shift),
        )
        edits.change(event, after)
        _put_incident(edits, event, kind)
        _put_tags(edits, event.uid, add_tags, remove_tags)
        _put_parts(edits, event, EventUnit, add_unit, remove_unit)
        _put_parts(edits, event, EventPerson, add_person, remove_person)
    return edits.to_change(label_of(file, [("event", id) for id in ids], "change"))


def _shifted(file: Readable, span: Span, shift_s: float) -> Span:
    shift = own_shift(span, shift_s) if shift_s else Shift()
    return moved_span(span, shift, file_zone=zone_of(file)) if shift.count else span


def tag_many(
    file: Readable, marks: Sequence[tuple[str, int]], *, add: str = "", remove: str = ""
) -> Change:
    """Return the change that tags events, times in office and eras, or takes a tag off."""
    edits = Edits(file)
    for record in marked(file, marks):
        _put_tags(edits, record.uid, (add,), (remove,))
    return edits.to_change(label_of(file, marks, "tag" if add else "untag"))


def _put_incident(edits: Edits, event: Event, kind: str | None) -> None:
    if kind == INCIDENT and not select(edits.file, Incident, "WHERE event_id = ?", (event.id,)):
        edits.add(Incident(event.id))


def _put_tags(edits: Edits, uid: str, add: Sequence[str], remove: Sequence[str]) -> None:
    if not any(add) and not any(remove):
        return
    stored = select(edits.file, Tagging, "WHERE about = ?", (uid,))
    wanted = dict.fromkeys(tag_id(edits, name) for name in add if name.strip())
    for tag in wanted:
        if tag not in {each.tag_id for each in stored}:
            edits.add(Tagging(tag, uid))
    gone = {tag.id for name in remove for tag in select(edits.file, Tag, "WHERE name = ?", (name,))}
    for each in stored:
        if each.tag_id in gone - wanted.keys():
            edits.remove(each)


def _put_parts(
    edits: Edits, event: Event, cls: type[P], add: Who | None, remove: int | None
) -> None:
    """Add somebody who has no role in the event yet; take somebody off in every role."""
    if add is None and remove is None:
        return
    name_id = attrgetter(PART_ID[cls])
    stored = select(edits.file, cls, "WHERE event_id = ?", (event.id,))
    if add is not None:
        id = part_id(edits, cls, add)
        if id not in {name_id(each) for each in stored}:
            edits.add(cls(event.id, id, add.role))
    for each in stored:
        if name_id(each) == remove:
            remove_part(edits, each, event.uid)
