"""Edits in the tables `edit` and `edit_row`; everything runs in the caller's transaction."""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from db.history import images
from db.history.images import RowEdit, Spoilt
from db.history.meter import Meter
from db.history.ranges import IS_RANGE
from db.history.resolving import OUR_SETTINGS
from db.tables import CLASS_OF

_KEEP: Final = (
    "INSERT INTO edit_row (edit_id, position, table_name, row_id, before, after)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)


def now() -> str:
    """Return this moment in ISO 8601, UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def begin_edit(connection: sqlite3.Connection, label: str, at: str) -> int:
    """Write the line of a new edit and return its id; undone edits are gone from here on."""
    undone = "SELECT id FROM edit WHERE undone = 1"
    drop(connection, [each for (each,) in connection.execute(undone).fetchall()])
    cursor = connection.execute("INSERT INTO edit (at, label) VALUES (?, ?)", (at, label))
    return int(cursor.lastrowid or 0)


def keep_rows(
    connection: sqlite3.Connection, edit_id: int, edits: Sequence[RowEdit], meter: Meter
) -> None:
    """Write what an edit did to rows, in their order; the meter is told of each."""
    position = 0
    for part in meter.steps(edits):
        rows = [
            (edit_id, at, edit.table, edit.key, *_written(edit))
            for at, edit in enumerate(part, start=position)
        ]
        connection.executemany(_KEEP, rows)
        position += len(part)


def _written(edit: RowEdit) -> tuple[str | None, str | None]:
    return images.written(edit.table, edit.before), images.written(edit.table, edit.after)


def kept_rows(connection: sqlite3.Connection, edit_id: int) -> list[RowEdit]:
    """Return what an edit did to rows, without the ranges of an import; Spoilt if unreadable."""
    rows = connection.execute(
        "SELECT table_name, row_id, before, after FROM edit_row WHERE edit_id = ?"
        f" AND NOT ({IS_RANGE}) ORDER BY position",
        (edit_id,),
    )
    edits: list[RowEdit] = []
    for table, key, before, after in rows:
        if table not in CLASS_OF or key in OUR_SETTINGS:
            raise Spoilt(f"{table} {key} is nothing that is edited")
        edits.append(RowEdit(table, key, images.read(table, before), images.read(table, after)))
    return edits


def kept_count(connection: sqlite3.Connection, edit_id: int) -> int:
    """Return how many rows are kept of an edit."""
    sql = "SELECT count(*) FROM edit_row WHERE edit_id = ?"
    return int(connection.execute(sql, (edit_id,)).fetchone()[0])


def drop(connection: sqlite3.Connection, edit_ids: Sequence[int]) -> None:
    """Forget edits with all that was kept of them."""
    ids = [(each,) for each in edit_ids]
    connection.executemany("DELETE FROM edit_row WHERE edit_id = ?", ids)
    connection.executemany("DELETE FROM edit WHERE id = ?", ids)
