"""Copy, paste and duplicate marks, within a file and between two.

What is copied is told whole: an event with its parts, its passages, notes and tags, and the
people, units and sources it names. When it is pasted, those are found again in the other file
(by uid, then by name) and only made where they are not there; the rest gets new uids.
"""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from db.changes import Change
from db.drafts.clip_text import MIME, Clip, is_clip, text_of
from db.drafts.ids import Edits
from db.drafts.labels import label_of, quoted
from db.drafts.moving import Mark
from db.drafts.offices import zone_of
from db.drafts.pasting import paste
from db.errors import FileProblem
from db.records import (
    Alias,
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Kind,
    Link,
    Note,
    Person,
    Post,
    Source,
    Tag,
    Tenure,
    Unit,
    UnitChange,
)
from db.saying import numeral, said, to_say
from db.schema import ABOUT_TABLES
from db.tables import CLASS_OF, Readable, fetch, select

__all__ = ["MIME", "copied", "duplicated", "is_clip", "pasted"]

COPIED: Final = (Event, Tenure, Era, Note, Person, Unit, Source)
_IN: Final = "IN (SELECT value FROM json_each(?)) ORDER BY id"


def copied(file: Readable, marks: Sequence[Mark]) -> str:
    """Return marks (event, tenure, era, note, person, unit, source) as text for the clipboard.

    Raises FileProblem when one of them is no longer there, or nothing can be copied.
    """
    known = {cls.__name__.lower(): cls for cls in COPIED}
    wanted = [mark for mark in dict.fromkeys(marks) if mark[0] in known]
    if not wanted:
        raise FileProblem(
            said("There is nothing here that can be copied."), "", said("Select a mark first.")
        )
    clip = Clip(wanted)
    for cls in COPIED:
        ids = [id for table, id in wanted if known[table] is cls]
        records: list[Any] = fetch(file, cls, ids)
        if len(records) < len(ids):
            raise FileProblem(
                said("Something of this is no longer in the file."), said("Nothing was copied.")
            )
        for record in records:
            clip.add(record)
    _add_parts(file, clip)
    _add_tenures(file, clip)
    _add_about(file, clip)
    _add_named(file, clip)
    return text_of(clip)


def pasted(file: Readable, text: str, at_s: int | None = None) -> Change:
    """Return the change that adds what was copied, the earliest of it at `at_s` if given.

    `at_s` is in seconds since 1970; every date keeps its precision. Raises ImportProblem when
    the text is not what Chronik copies, DateProblem for years that no date has.
    """
    edits = Edits(file)
    clip = paste(edits, text, zone_of(file), at_s)
    return edits.to_change(_label(clip))


def duplicated(file: Readable, marks: Sequence[Mark], at_s: int | None = None) -> Change:
    """Return the change that adds a second one of each mark, at `at_s` or where the first is."""
    edits = Edits(file)
    paste(edits, copied(file, marks), zone_of(file), at_s)
    return edits.to_change(label_of(file, marks, to_say("duplicate {what}")))


def _label(clip: Clip) -> str:
    if len(clip.marks) > 1:
        return said("paste {count} records", count=numeral(len(clip.marks)))
    record = clip.get(*clip.marks[0])
    name = getattr(record, "title", "") or getattr(record, "name", "")
    return said("paste {name}", name=quoted(name)) if name else said("paste a record")


def _add_all(clip: Clip, records: Iterable[Any]) -> None:
    for record in records:
        clip.add(record)


def _add_parts(file: Readable, clip: Clip) -> None:
    events = _json(event.id for event in clip.of("event"))
    for cls in (Incident, Figure, EventPerson, EventUnit, UnitChange):
        _add_all(clip, select(file, cls, f"WHERE event_id {_IN}", (events,)))
    both = (
        "WHERE from_event IN (SELECT value FROM json_each(:ids))"
        " AND to_event IN (SELECT value FROM json_each(:ids)) ORDER BY id"
    )
    _add_all(clip, select(file, Link, both, {"ids": events}))
    _add_all(clip, fetch(file, Kind, {event.kind_id for event in clip.of("event")}))


def _add_tenures(file: Readable, clip: Clip) -> None:
    _add_all(clip, fetch(file, Post, {tenure.post_id for tenure in clip.of("tenure")}))


def _add_about(file: Readable, clip: Clip) -> None:
    uids = _json(
        record.uid
        for table in ("event", "incident", "figure", "event_person", "event_unit", "unit_change",
                      "link", "tenure", "era")
        for record in clip.of(table)
    )  # fmt: skip
    for table in ABOUT_TABLES:
        _add_all(clip, select(file, CLASS_OF[table], f"WHERE about {_IN}", (uids,)))
    _add_all(clip, fetch(file, Tag, {tagging.tag_id for tagging in clip.of("tagging")}))
    waiting = {citation.source_id for citation in clip.of("citation")}
    waiting |= {source.quoted_in for source in clip.of("source") if source.quoted_in}
    while waiting:
        sources = fetch(file, Source, waiting)
        _add_all(clip, sources)
        known = clip.records.get("source", {})
        waiting = {each.quoted_in for each in sources if each.quoted_in} - known.keys()


def _add_named(file: Readable, clip: Clip) -> None:
    people = {each.person_id for each in (*clip.of("event_person"), *clip.of("tenure"))}
    units = {each.unit_id for each in (*clip.of("event_unit"), *clip.of("post"))}
    units |= {each for row in clip.of("unit_change") for each in (row.from_unit, row.to_unit)}
    _add_all(clip, fetch(file, Person, {each for each in people if each is not None}))
    _add_all(clip, fetch(file, Unit, units))
    for column, table in (("person_id", "person"), ("unit_id", "unit")):
        ids = _json(each.id for each in clip.of(table))
        _add_all(clip, select(file, Alias, f"WHERE {column} {_IN}", (ids,)))


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values))
