"""The full-text index of a file: filled in the transaction that writes, rebuilt when stale.

`meta.revision` is counted up by triggers at every write of any program; `indexed_revision`
is what our own writes left. When they differ, another program wrote and the index may lie.
"""

# SPDX-License-Identifier: MIT

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import Final

from db.schema import SEARCHED, search_index

__all__ = [
    "SEARCHED",
    "add",
    "add_after",
    "add_between",
    "forget",
    "forget_between",
    "is_stale",
    "mark_fresh",
    "rebuild",
]

ROWS_A_STEP: Final = 20_000


def is_stale(connection: sqlite3.Connection) -> bool:
    """Tell whether another program has written since the index was last complete."""
    stored = dict(
        connection.execute(
            "SELECT key, value FROM meta WHERE key IN ('revision', 'indexed_revision')"
        ).fetchall()
    )
    return stored.get("revision") != stored.get("indexed_revision")


def mark_fresh(connection: sqlite3.Connection) -> None:
    """Store that the index holds everything up to the present revision."""
    connection.execute(
        "INSERT INTO meta (key, value) SELECT 'indexed_revision', value FROM meta"
        " WHERE key = 'revision'"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    )


def add_after(
    connection: sqlite3.Connection, table: str, last_id: int, added: Callable[[int], None]
) -> None:
    """Index the rows of `table` with an id above `last_id`; `added` is told rows as they go in."""
    if table not in SEARCHED:
        return
    sql = _adding(table, "id > ? AND id <= ?")
    (newest,) = connection.execute(f'SELECT max(id) FROM "{table}"').fetchone()
    for start in range(last_id, newest or 0, ROWS_A_STEP):
        added(connection.execute(sql, (start, start + ROWS_A_STEP)).rowcount)


def add(connection: sqlite3.Connection, table: str, ids: Sequence[int]) -> None:
    """Index the rows with these ids as they are now."""
    connection.execute(_adding(table, "id IN (SELECT value FROM json_each(?))"), (json.dumps(ids),))


def add_between(connection: sqlite3.Connection, table: str, first: int, last: int) -> None:
    """Index the rows with the ids `first` to `last`, if the table is searched."""
    if table in SEARCHED:
        connection.execute(_adding(table, "id BETWEEN ? AND ?"), (first, last))


def forget(connection: sqlite3.Connection, table: str, ids: Sequence[int]) -> None:
    """Take rows out of the index, as long as they still are as they were indexed."""
    _forget(connection, table, "id IN (SELECT value FROM json_each(?))", json.dumps(ids))


def forget_between(connection: sqlite3.Connection, table: str, first: int, last: int) -> None:
    """Take the rows with the ids `first` to `last` out of the index."""
    if table in SEARCHED:
        _forget(connection, table, "id BETWEEN ? AND ?", first, last)


def _adding(table: str, where: str) -> str:
    columns = ", ".join(SEARCHED[table])
    return (
        f'INSERT INTO "{search_index(table)}" (rowid, {columns})'
        f' SELECT id, {columns} FROM "{table}" WHERE {where}'
    )


def _forget(connection: sqlite3.Connection, table: str, where: str, *values: int | str) -> None:
    # SQLite reads the texts itself: a byte that differs from what was indexed would spoil it.
    name, columns = search_index(table), ", ".join(SEARCHED[table])
    connection.execute(
        f'INSERT INTO "{name}" ("{name}", rowid, {columns})'
        f" SELECT 'delete', id, {columns} FROM \"{table}\" WHERE {where} ORDER BY id",
        values,
    )


def rebuild(connection: sqlite3.Connection) -> None:
    """Index every searched table anew, inside the caller's transaction."""
    for table in SEARCHED:
        index = search_index(table)
        connection.execute(f'INSERT INTO "{index}" ("{index}") VALUES (\'rebuild\')')
    mark_fresh(connection)
