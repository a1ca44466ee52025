"""Marks put into another row of the timeline: another unit, another person, another kind."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from db.changes import Change
from db.drafts.about import rehang, remove_part
from db.drafts.ids import Edits
from db.drafts.labels import label_of
from db.drafts.offices import post_of_title
from db.drafts.people_and_units import PART_ID, P
from db.records import Event, EventPerson, EventUnit, Post, Tenure
from db.saying import to_say
from db.tables import Readable, fetch, select

RowTable = Literal["unit", "person", "kind"]


@dataclass(frozen=True, slots=True)
class Row:
    """From one row to another: ids of units, people or kinds; None = the row of nobody.

    `from_id` None of an event that has units (people) already adds one beside them.
    """

    table: RowTable
    from_id: int | None
    to_id: int | None


def put_in_unit(
    file: Readable, marks: Sequence[tuple[str, int]], from_unit: int | None, to_unit: int | None
) -> Change:
    """Return the change that puts events and times in office from one unit into another.

    A role is kept; a time in office takes the position of the same title there, which is made
    when there is none, and stays where it is when there is no unit.
    """
    return _put(file, marks, Row("unit", from_unit, to_unit))


def put_with_person(
    file: Readable, marks: Sequence[tuple[str, int]], from_person: int | None, to_person: int | None
) -> Change:
    """Return the change that gives events and times in office from one person to another."""
    return _put(file, marks, Row("person", from_person, to_person))


def put_in_kind(file: Readable, marks: Sequence[tuple[str, int]], kind_id: int) -> Change:
    """Return the change that makes events another kind."""
    return _put(file, marks, Row("kind", None, kind_id))


def put_in_row(edits: Edits, marks: Sequence[tuple[str, int]], row: Row) -> None:
    """Put marks into another row by these edits; an era lies in none."""
    if row.from_id == row.to_id:
        return
    events = list(dict.fromkeys(id for table, id in marks if table == "event"))
    tenures = list(dict.fromkeys(id for table, id in marks if table == "tenure"))
    for id in events:
        event = edits.current(Event, id)
        if event is None:
            continue
        if row.table == "kind":
            if row.to_id is not None:
                edits.change(event, replace(event, kind_id=row.to_id))
        elif row.table == "unit":
            _put_part(edits, event, row, EventUnit)
        else:
            _put_part(edits, event, row, EventPerson)
    for id in tenures:
        tenure = edits.current(Tenure, id)
        if tenure is not None:
            _put_tenure(edits, tenure, row)


def _put(file: Readable, marks: Sequence[tuple[str, int]], row: Row) -> Change:
    edits = Edits(file)
    put_in_row(edits, marks, row)
    return edits.to_change(label_of(file, marks, to_say("move {what}")))


def _put_part(edits: Edits, event: Event, row: Row, cls: type[P]) -> None:
    """Let another unit (person) take part in an event, in the same roles."""
    name_id = PART_ID[cls]
    stored = select(edits.file, cls, "WHERE event_id = ? ORDER BY id", (event.id,))
    there = {(getattr(each, name_id), each.role): each for each in stored}
    for each in [each for each in stored if getattr(each, name_id) == row.from_id]:
        same = there.get((row.to_id, each.role))
        if row.to_id is None:
            remove_part(edits, each, event.uid)
        elif same is not None:
            rehang(edits, each.uid, same.uid)
            edits.remove(each)
        else:
            other: dict[str, Any] = {name_id: row.to_id}
            edits.change(each, replace(each, **other))
    if row.from_id is None and row.to_id and row.to_id not in {id for id, _ in there}:
        edits.add(cls(event.id, row.to_id))


def _put_tenure(edits: Edits, tenure: Tenure, row: Row) -> None:
    if row.table == "person":
        status = "vacant" if row.to_id is None else tenure.status
        status = "regular" if status == "vacant" and row.to_id is not None else status
        edits.change(tenure, replace(tenure, person_id=row.to_id, status=status))
    if row.table == "unit" and row.to_id is not None:
        posts = fetch(edits.file, Post, [tenure.post_id])
        if posts:
            wanted = replace(posts[0], unit_id=row.to_id, opened="", closed="", id=0, uid="")
            post = post_of_title(edits, row.to_id, posts[0].title) or edits.add(wanted)
            edits.change(tenure, replace(tenure, post_id=post.id))
