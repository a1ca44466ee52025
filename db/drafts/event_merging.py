"""Merge two events that tell the same: what hangs on the one hangs on the other afterwards.

The event that is kept has its own date, title and kind; fields it leaves empty are filled
from the other. What both have is there once. It is one Change, so undo brings both back.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Hashable
from dataclasses import replace
from typing import Any, Final

from db.changes import Change
from db.drafts.about import rehang, remove_part
from db.drafts.events import put_event, stored_event
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED
from db.drafts.values import EventDraft
from db.errors import FileProblem
from db.records import (
    Citation,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Link,
    Property,
    Tagging,
    UnitChange,
)
from db.saying import said
from db.tables import Readable, select

_KEPT_FIELDS: Final = ("id", "uid", "event_id", "severity")


def merge_events(file: Readable, keep_id: int, drop_id: int) -> Change:
    """Return the change that makes the event `drop_id` one with `keep_id`.

    People, units, numbers, links, passages, notes and tags of both stay, each once; a title
    that gets lost is kept as a free field. Raises FileProblem when one of them is gone.
    """
    if keep_id == drop_id:
        raise FileProblem(
            said("An event can't be merged with itself."), UNHARMED, said("Choose another.")
        )
    keep, drop = stored_event(file, keep_id), stored_event(file, drop_id)
    edits = Edits(file)
    edits.change(keep, _filled(keep, drop))
    if " ".join(drop.title.split()).casefold() != " ".join(keep.title.split()).casefold():
        edits.add(Property(keep.uid, "other title", drop.title))
    for cls in (EventPerson, EventUnit, UnitChange, Figure):
        _move(edits, cls, keep, drop)
    _merge_incidents(edits, keep, drop)
    _move_links(edits, keep, drop)
    rehang(edits, drop.uid, keep.uid)
    edits.remove(drop)
    for about in (Citation, Property):
        _drop_repeated(edits, about, keep.uid)
    return edits.to_change(
        said("merge {drop} into {keep}", drop=quoted(drop.title), keep=quoted(keep.title))
    )


def merge_with_draft(file: Readable, draft: EventDraft, drop_id: int) -> Change:
    """Return the change that stores what a person made of two events and removes `drop_id`.

    `draft` is the one that is kept, with what was chosen of both; what a draft does not show
    (links, notes, attached files, what the event did to units) moves along. Raises as
    `event_change`, and FileProblem when one of the two is gone.
    """
    if draft.id in (0, drop_id):
        raise FileProblem(
            said("An event can't be merged with itself."), UNHARMED, said("Choose another.")
        )
    keep, drop = stored_event(file, draft.id), stored_event(file, drop_id)
    edits = Edits(file)
    put_event(edits, draft)
    for cls in (EventPerson, EventUnit, Figure, Incident):
        _end_parts(edits, cls, keep, drop)
    _move(edits, UnitChange, keep, drop)
    _move_links(edits, keep, drop)
    for about in (Citation, Property, Tagging):
        for row in select(file, about, "WHERE about = ?", (drop.uid,)):
            edits.remove(row)
    rehang(edits, drop.uid, keep.uid)
    edits.remove(drop)
    return edits.to_change(
        said("merge {drop} into {keep}", drop=quoted(drop.title), keep=quoted(draft.title))
    )


def _end_parts(edits: Edits, cls: type[Any], keep: Event, drop: Event) -> None:
    """Remove the parts of an event; what is said of one that the other has is said of that."""
    where = "WHERE event_id = ? ORDER BY id"
    stored = [edits.current(cls, row.id) for row in select(edits.file, cls, where, (keep.id,))]
    rows = [row for row in (*stored, *edits.added(cls)) if row is not None]
    there = {_said(row): row for row in rows if row.event_id == keep.id}
    for row in select(edits.file, cls, where, (drop.id,)):
        same = there.get(_said(replace(row, event_id=keep.id)))
        if same is not None:
            rehang(edits, row.uid, same.uid)
            edits.remove(row)
        else:
            remove_part(edits, row, keep.uid)


def _filled(keep: Event, drop: Event) -> Event:
    description = keep.description or drop.description
    if drop.description and drop.description not in description:
        description = f"{description}\n\n{drop.description}"
    return replace(
        keep,
        description=description,
        place=keep.place or drop.place,
        span=drop.span if keep.span.shape == "none" else keep.span,
    )


def _said(record: Any) -> Hashable:
    """What a record says, whichever row says it."""
    bare: Hashable = replace(record, id=0, uid="")
    return bare


def _move(edits: Edits, cls: type[Any], keep: Event, drop: Event) -> None:
    """Let rows of the one event be rows of the other; a double falls to the row that is there."""
    where = "WHERE event_id = ? ORDER BY id"
    there = {_said(row): row for row in select(edits.file, cls, where, (keep.id,))}
    for row in select(edits.file, cls, where, (drop.id,)):
        _settle(edits, row, replace(row, event_id=keep.id), there)


def _move_links(edits: Edits, keep: Event, drop: Event) -> None:
    touching = "WHERE :id IN (from_event, to_event) ORDER BY id"
    there = {_said(row): row for row in select(edits.file, Link, touching, {"id": keep.id})}
    one = {drop.id: keep.id}
    for row in select(edits.file, Link, touching, {"id": drop.id}):
        ends = (one.get(row.from_event, row.from_event), one.get(row.to_event, row.to_event))
        if ends[0] == ends[1]:  # what tied the two together says nothing of one event
            there.pop(_said(row), None)
            rehang(edits, row.uid, keep.uid)
            edits.remove(row)
        else:
            _settle(edits, row, replace(row, from_event=ends[0], to_event=ends[1]), there)


def _settle(edits: Edits, row: Any, moved: Any, there: dict[Hashable, Any]) -> None:
    same = there.setdefault(_said(moved), moved)
    if same is moved:
        edits.change(row, moved)
    else:
        rehang(edits, row.uid, same.uid)
        edits.remove(row)


def _merge_incidents(edits: Edits, keep: Event, drop: Event) -> None:
    mine = select(edits.file, Incident, "WHERE event_id = ?", (keep.id,))
    for other in select(edits.file, Incident, "WHERE event_id = ?", (drop.id,)):
        if not mine:
            edits.change(other, replace(other, event_id=keep.id))
            continue
        after = mine[0]
        for name in Incident.__slots__:
            if name not in _KEPT_FIELDS and getattr(after, name) in ("", None):
                after = replace(after, **{name: getattr(other, name)})
        edits.change(mine[0], after)
        rehang(edits, other.uid, after.uid)
        edits.remove(other)


def _drop_repeated(edits: Edits, cls: type[Any], uid: str) -> None:
    """Leave each passage (each free field) about a record there once."""
    stored = select(edits.file, cls, "WHERE about = ? ORDER BY id", (uid,))
    moved = [each for each in edits.changed(cls) if each.about == uid and each not in stored]
    known: set[Hashable] = set()
    for row in [*stored, *moved]:
        if _said(row) in known:
            edits.remove(row)
        known.add(_said(row))
