"""Rows as an edit wants them: written to the file together with their search index.

Everything here runs inside a transaction of `db.history.edits`, which is rolled back when
anything is raised. What is written is compared first with what is there: a row that another
window or program changed meanwhile is never written over.
"""

# SPDX-License-Identifier: MIT

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from db import tables
from db.errors import FileProblem
from db.history.images import RowEdit, Values
from db.history.meter import UNHARMED, Meter
from db.history.resolving import values_of
from db.records import Record
from db.saying import said
from db.schema import ABOUT_TABLES, CONTENT_TABLES, SEARCHED, UNIQUE
from db.search import index
from db.tables import Readable


class Outdated(FileProblem):
    """What should be changed is not any more as the change takes it to be."""


def write(
    file: Readable, edits: Sequence[RowEdit], meter: Meter
) -> tuple[list[Record], list[Record]]:
    """Write rows and their index; return the records as they were and as they are now.

    Raises Outdated when the file holds something else than `before`. The meter is told of
    each row three times: when it was looked at, written, and read again.
    """
    connection = file.connection
    before = _stored(file, edits)
    for part in meter.steps(edits):
        for edit in part:
            _refuse_outdated(edit, before.get((edit.table, edit.key)))
    is_indexed = not index.is_stale(connection)
    if is_indexed:
        for table, ids in _indexed(edits, gone=True).items():
            index.forget(connection, table, ids)
    for statement, rows in _statements(edits, before):
        for some in meter.steps(rows):
            connection.executemany(statement, some)
    if is_indexed:
        for table, ids in _indexed(edits, gone=False).items():
            index.add(connection, table, ids)
        index.mark_fresh(connection)
    refuse_left_behind(connection, [each.before for each in edits if each.after is None])
    after = _stored(file, [edit for edit in edits if edit.after is not None])
    meter.add(len(edits))
    return list(before.values()), list(after.values())


def refuse_left_behind(connection: sqlite3.Connection, gone: Iterable[Values | None]) -> None:
    """Raise Outdated when a note, citation … is about one of the rows that were deleted."""
    uids = json.dumps([values["uid"] for values in gone if values and "uid" in values])
    if uids == "[]":
        return
    for table in ABOUT_TABLES:
        sql = f'SELECT id FROM "{table}" WHERE about IN (SELECT value FROM json_each(?)) LIMIT 1'
        if connection.execute(sql, (uids,)).fetchone():
            raise Outdated(
                said("A {table} of the file is about something that would go.", table=table),
                UNHARMED,
            )


def refuse_about_nothing(connection: sqlite3.Connection, edits: Sequence[RowEdit]) -> None:
    """Raise Outdated when what is written is about a record that is not there."""
    uids = {
        edit.after["about"]
        for edit in edits
        if edit.table in ABOUT_TABLES and edit.after and edit.after.get("about")
    }
    for table in ("event", *CONTENT_TABLES):
        if not uids:
            return
        sql = f'SELECT uid FROM "{table}" WHERE uid IN (SELECT value FROM json_each(?))'
        uids -= {uid for (uid,) in connection.execute(sql, (json.dumps(sorted(uids)),))}
    if uids:
        raise Outdated(said("What this is about was deleted meanwhile."), UNHARMED)


def _stored(file: Readable, edits: Sequence[RowEdit]) -> dict[tuple[str, int | str], Record]:
    keys: dict[str, list[Any]] = defaultdict(list)
    for edit in edits:
        keys[edit.table].append(edit.key)
    found: dict[tuple[str, int | str], Record] = {}
    for table, wanted in keys.items():
        cls = tables.CLASS_OF[table]
        for record in tables.fetch(file, cls, wanted):
            found[table, getattr(record, tables.KEY[cls])] = record
    return {
        (edit.table, edit.key): found[edit.table, edit.key]
        for edit in edits
        if (edit.table, edit.key) in found
    }


def _refuse_outdated(edit: RowEdit, stored: Record | None) -> None:
    if edit.before is None:
        if stored is None:
            return
        raise Outdated(said("There is a {table} with this id already.", table=edit.table), UNHARMED)
    if stored is None:
        raise Outdated(
            said("A {table} that this changes was deleted meanwhile.", table=edit.table), UNHARMED
        )
    values = values_of(stored)
    if any(values[name] != value for name, value in edit.before.items()):
        raise Outdated(
            said("A {table} that this changes was changed meanwhile.", table=edit.table), UNHARMED
        )


def _indexed(edits: Sequence[RowEdit], *, gone: bool) -> dict[str, list[Any]]:
    """Return ids, by table, of the rows whose searched texts go (or come)."""
    found: dict[str, list[Any]] = defaultdict(list)
    for edit in edits:
        values = edit.before if gone else edit.after
        if values and any(name in values for name in SEARCHED.get(edit.table, ())):
            found[edit.table].append(edit.key)
    return found


def _statements(
    edits: Sequence[RowEdit], stored: Mapping[tuple[str, int | str], Record]
) -> Iterator[tuple[str, list[list[Any]]]]:
    """Yield statements with their rows: first what goes, then what changes, then what comes.

    A row that changes what is there only once goes and comes again: two tags may so exchange
    their names. Children before parents need no order, references count at the commit.
    """
    gone: dict[str, list[list[Any]]] = defaultdict(list)
    changed: dict[tuple[str, tuple[str, ...]], list[list[Any]]] = defaultdict(list)
    new: dict[tuple[str, tuple[str, ...]], list[list[Any]]] = defaultdict(list)
    for edit in edits:
        before, after = edit.before, edit.after
        if before is not None and after is not None and UNIQUE.get(edit.table) in after:
            before = values_of(stored[edit.table, edit.key])
            after = {**before, **after}
        elif before is not None and after is not None:
            changed[edit.table, tuple(after)].append([*after.values(), edit.key])
            continue
        if before is not None:
            gone[edit.table].append([edit.key])
        if after is not None:
            new[edit.table, tuple(after)].append(list(after.values()))
    for table, rows in gone.items():
        yield f'DELETE FROM "{table}" WHERE "{_key_of(table)}" = ?', rows
    for (table, names), rows in changed.items():
        setting = ", ".join(f'"{name}" = ?' for name in names)
        yield f'UPDATE "{table}" SET {setting} WHERE "{_key_of(table)}" = ?', rows
    for (table, names), rows in new.items():
        yield insert_sql(table, names), rows


def insert_sql(table: str, names: Collection[str]) -> str:
    """Return the statement that inserts a row with these columns."""
    columns = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})'


def _key_of(table: str) -> str:
    return tables.KEY[tables.CLASS_OF[table]]
