"""A change as rows of the file: real ids for new records, and only the columns that differ."""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Final

from db import tables
from db.changes import Change
from db.history.images import RowEdit, Values
from db.records import Meta, Record
from db.schema import CONTENT_TABLES, foreign_keys
from db.uids import new_uid

Keyed = dict[tuple[str, int | str], Record]

REFERENCES: Final = {table: foreign_keys(table) for table in CONTENT_TABLES}
OUR_SETTINGS: Final = frozenset(("revision", "indexed_revision"))


def last_ids(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the highest id each table ever had; those of deleted rows are not given again."""
    used = dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return {table: int(used.get(table) or 0) for table in CONTENT_TABLES}


def row_edits(connection: sqlite3.Connection, change: Change) -> list[RowEdit]:
    """Return what a change does, row by row; nothing for records that stay as they are.

    ValueError for a change that contradicts itself: that is a mistake of ours.
    """
    before = _keyed(change.before)
    given = _given_ids(connection, change.after)
    after = _keyed(change.after, given)
    edits: list[RowEdit] = []
    for (table, key), record in after.items():
        values = _resolved(table, key, record, given)
        old = before.pop((table, key), None)
        if old is None:
            edits.append(RowEdit(table, key, None, _with_uid(values)))
            continue
        was, is_now = _differing(values_of(old), values)
        if is_now:
            edits.append(RowEdit(table, key, was, is_now))
    edits += [
        RowEdit(table, key, values_of(record), None) for (table, key), record in before.items()
    ]
    return edits


def values_of(record: Record) -> dict[str, Any]:
    """Return the record's columns by name."""
    return dict(zip(tables.COLUMNS[type(record)], tables.row_of(record), strict=True))


def _key(record: Record) -> int | str:
    return record.key if isinstance(record, Meta) else record.id


def _given_ids(
    connection: sqlite3.Connection, records: Iterable[Record]
) -> dict[tuple[str, int], int]:
    """Give each new record (id negative, or 0 where nothing refers to it) its real id."""
    last = last_ids(connection)
    given: dict[tuple[str, int], int] = {}
    for record in records:
        if isinstance(record, Meta) or record.id >= 0:
            continue
        table = tables.TABLES[type(record)]
        if (table, record.id) in given:
            raise ValueError(f"two new records of {table} have the id {record.id}")
        last[table] += 1
        given[table, record.id] = last[table]
    return given


def _keyed(records: Iterable[Record], given: Mapping[tuple[str, int], int] | None = None) -> Keyed:
    found: Keyed = {}
    for record in records:
        table, key = tables.TABLES[type(record)], _key(record)
        if isinstance(key, int) and key <= 0:
            if given is None or (table, key) not in given:
                raise ValueError(f"{record!r} has no id to be found by")
            key = given[table, key]
        if key in OUR_SETTINGS or (table, key) in found:
            raise ValueError(f"{table} {key} can't be changed, or not twice at once")
        found[table, key] = record
    return found


def _resolved(
    table: str, key: int | str, record: Record, given: Mapping[tuple[str, int], int]
) -> dict[str, Any]:
    values = values_of(record)
    values[tables.KEY[type(record)]] = key
    for column, to in REFERENCES.get(table, {}).items():
        at = values[column]
        if at is not None and at < 0:
            if (to, at) not in given:
                raise ValueError(f"{record!r} refers to a new {to} that is not there")
            values[column] = given[to, at]
    return values


def _with_uid(values: dict[str, Any]) -> Values:
    if values.get("uid") == "":
        values["uid"] = new_uid()
    return values


def _differing(before: Values, after: dict[str, Any]) -> tuple[Values, Values]:
    if not after.get("uid", "-"):
        after["uid"] = before["uid"]
    if before.get("uid") != after.get("uid"):
        raise ValueError(f"the uid {before.get('uid')} can't become another one")
    names = [name for name, value in after.items() if value != before[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}
