"""The full-text index of a file: filled in the transaction that writes, rebuilt when stale.

`meta.revision` is counted up by triggers at every write of any program; `indexed_revision`
is what our own writes left. When they differ, another program wrote and the index may lie.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Callable
from typing import Final

from db.schema import SEARCHED, search_index

__all__ = ["SEARCHED", "add_after", "is_stale", "mark_fresh", "rebuild"]

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
    columns = ", ".join(SEARCHED[table])
    sql = (
        f'INSERT INTO "{search_index(table)}" (rowid, {columns})'
        f' SELECT id, {columns} FROM "{table}" WHERE id > ? AND id <= ?'
    )
    (newest,) = connection.execute(f'SELECT max(id) FROM "{table}"').fetchone()
    for start in range(last_id, newest or 0, ROWS_A_STEP):
        added(connection.execute(sql, (start, start + ROWS_A_STEP)).rowcount)


def rebuild(connection: sqlite3.Connection) -> None:
    """Index every searched table anew, inside the caller's transaction."""
    for table in SEARCHED:
        index = search_index(table)
        connection.execute(f'INSERT INTO "{index}" ("{index}") VALUES (\'rebuild\')')
    mark_fresh(connection)
