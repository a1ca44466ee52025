"""Looking at what an edit wrote, and at what records are called."""

# SPDX-License-Identifier: MIT

from typing import Final

from db.file import read_guard
from db.history import Edit
from db.reading.named import records_of
from db.records import Era, Event, Meta, Person, Source, Tenure, Unit
from db.tables import CLASS_OF, TABLES, fetch
from desktop.document import Document
from desktop.selection import Thing

DRAWN: Final = (Event, Tenure, Era)


def new_id(edit: Edit, table: str) -> int:
    """The id of the first record of a table that an edit added; 0 when there is none."""
    before = {record.id for record in edit.change.before if not isinstance(record, Meta)}
    for record in edit.change.after:
        if isinstance(record, Meta) or TABLES[type(record)] != table:
            continue
        if record.id not in before:
            return record.id
    return 0


def new_marks(edit: Edit) -> list[tuple[str, int]]:
    """What an edit added, as (table, id): all that is drawn, else all people, units or sources,
    since those also come along with an event that names them."""
    for classes in (DRAWN, (Person,), (Unit,), (Source,)):
        before, after = (
            {
                (TABLES[type(record)], record.id): None
                for record in side
                if not isinstance(record, Meta) and type(record) in classes
            }
            for side in (edit.change.before, edit.change.after)
        )
        if found := [mark for mark in after if mark not in before]:
            return found
    return []


def uid_of(document: Document, thing: Thing) -> str:
    """The uid of a selected record, "" when it is gone."""
    table = "event" if thing.table == "incident" else thing.table
    with read_guard(document.path):
        found = fetch(document.file, CLASS_OF[table], [thing.id])
    return str(found[0].uid) if found else ""


def about_words(document: Document, uid: str) -> str:
    """What the record with this uid is called; "" for none."""
    if not uid:
        return ""
    with read_guard(document.path):
        found = records_of(document.file, [uid]).get(uid)
    return found.name if found is not None else ""
