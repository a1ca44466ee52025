"""Marks moved, resized and renamed, as a drag on the canvas does.

A mark is table (event, tenure, era) and id. Dates keep their precision: each mark moves by
whole units of its own, so that a month-precise event stays one; a one-of set moves whole.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from db.changes import Change
from db.dates.edges import own_shift, resized_to
from db.dates.names import language_of
from db.dates.shifting import (
    moved_span,
    shift_words,
)
from db.drafts.ids import Edits
from db.drafts.labels import label_of, quoted
from db.drafts.offices import zone_of
from db.drafts.rows import Row, put_in_row
from db.drafts.stored import UNHARMED, missing
from db.errors import FileProblem
from db.records import Era, Event, Tenure
from db.saying import said, spoken, to_say
from db.tables import CLASS_OF, Readable, fetch

Mark = tuple[str, int]
"""A mark of the timeline: its table (event, tenure, era) and its id."""

Side = Literal["start", "end"]
Marked = Event | Tenure | Era


def moved(
    file: Readable, marks: Sequence[Mark], shift_s: float, *, row: Row | None = None
) -> Change:
    """Return the change that moves marks by `shift_s` seconds, each by whole units of its own.

    With `row` they are put into another row by the same edit. Marks without a date stay.
    Raises DateProblem when an attested day forbids it or a year would lie outside 1–9999,
    FileProblem when a mark is no longer there.
    """
    edits = Edits(file)
    zone = zone_of(file)
    shifts = []
    for record in marked(file, marks):
        shift = own_shift(record.span, shift_s)
        if shift.count:
            shifts.append(shift)
            span = moved_span(record.span, shift, file_zone=zone)
            edits.change(record, replace(record, span=span))
    if row is not None:
        put_in_row(edits, marks, row)
    if len(set(shifts)) != 1:
        return edits.to_change(label_of(file, marks, to_say("move {what}")))
    by = shift_words(shifts[0], language_of(spoken())).removeprefix("+")
    return edits.to_change(label_of(file, marks, to_say("move {what} by {shift}"), shift=by))


def resized(file: Readable, mark: Mark, side: Side, new_s: int) -> Change:
    """Return the change that puts one edge of a mark at `new_s`, as precise as it was.

    The end of a period is the first second after it. A moment becomes a period; one known to
    lie between two dates gets other bounds; an end that was unknown or open gets a date. Raises
    DateProblem when it would end before it begins, FileProblem when the mark is gone.
    """
    edits = Edits(file)
    (record,) = marked(file, [mark])
    span = resized_to(record.span, side, new_s, file_zone=zone_of(file))
    edits.change(record, replace(record, span=span))
    return edits.to_change(label_of(file, [mark], to_say("resize {what}")))


def retitled(file: Readable, mark: Mark, title: str) -> Change:
    """Return the change that gives an event or an era another title. Raises FileProblem."""
    edits = Edits(file)
    (record,) = marked(file, [mark])
    title = " ".join(title.split())
    if isinstance(record, Tenure) or not title:
        raise FileProblem(
            said("That can't be the title."), UNHARMED, said("Write at least one word.")
        )
    edits.change(record, replace(record, title=title))
    return edits.to_change(
        said("rename {old} to {new}", old=quoted(record.title), new=quoted(title))
    )


def marked(file: Readable, marks: Sequence[Mark]) -> list[Marked]:
    """Return the records of marks in their order. Raises FileProblem when one is gone."""
    found: list[Marked] = []
    for table in dict.fromkeys(table for table, _ in marks):
        ids = list(dict.fromkeys(id for of, id in marks if of == table))
        records = fetch(file, CLASS_OF[table], ids)
        if len(records) < len(ids):
            raise missing(said("Something of this is no longer in the file."))
        found += records
    return found
