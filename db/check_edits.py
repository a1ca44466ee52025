"""What `check` looks for in the kept edits: whether each of them can still be undone or redone.

An edit says what its rows held after it; where the newest one that is done and the file
differ, another program wrote, and undoing stops there.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterator

from db.history.images import RowEdit, Spoilt
from db.history.ranges import Range, ranges_of
from db.history.storing import kept_rows
from db.saying import said
from db.schema import COLUMNS

Key = tuple[str, int | str]


def edits_that_fail(connection: sqlite3.Connection) -> Iterator[tuple[str, str, list[int]]]:
    """Yield what is wrong, in which table, and the ids of the edits it is wrong with."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'edit'").fetchone() is None:
        return  # a file of version 1
    yield (
        said("is undone while a later one is not"),
        "edit",
        _ids(
            connection,
            "SELECT id FROM edit WHERE undone = 1"
            " AND id < (SELECT max(id) FROM edit WHERE undone = 0)",
        ),
    )
    yield (
        said("changed nothing"),
        "edit",
        _ids(connection, "SELECT id FROM edit WHERE id NOT IN (SELECT edit_id FROM edit_row)"),
    )
    spoilt, outdated = _unfit(connection)
    yield said("can't be read any more"), "edit", spoilt
    yield said("does not fit the rows any more: another program changed them"), "edit", outdated


def _ids(connection: sqlite3.Connection, sql: str) -> list[int]:
    return [int(each) for (each,) in connection.execute(sql)]


def _unfit(connection: sqlite3.Connection) -> tuple[list[int], list[int]]:
    """Return edits that can't be read, and those that do not fit the file.

    From the newest done one backwards, and from the oldest undone one forwards: the first
    that speaks of a row must have left it as it is now.
    """
    spoilt: list[int] = []
    outdated: list[int] = []
    for backwards in (True, False):
        order = "WHERE undone = 0 ORDER BY id DESC" if backwards else "WHERE undone = 1 ORDER BY id"
        seen: set[tuple[Key, str]] = set()
        filled: list[Range] = []
        for (edit_id,) in connection.execute(f"SELECT id FROM edit {order}").fetchall():
            try:
                filled += ranges_of(connection, edit_id)
                rows = kept_rows(connection, edit_id)
            except Spoilt:
                spoilt.append(edit_id)
                break  # what it did is unknown, so nothing before it can be told
            if not backwards:
                rows = [row.inverted() for row in rows]
            own = [
                row for row in rows if not any(each.holds(row.table, row.key) for each in filled)
            ]
            fitting = [_fits(connection, row, seen) for row in own]
            if not all(fitting):
                outdated.append(edit_id)
    return spoilt, outdated


def _fits(connection: sqlite3.Connection, row: RowEdit, seen: set[tuple[Key, str]]) -> bool:
    """Tell whether a row is as `after` says, where no edit nearer to now has changed it."""
    names = row.after if row.after is not None else COLUMNS[row.table]
    new = [name for name in names if ((row.table, row.key), name) not in seen]
    whole = row.before is None or row.after is None
    seen.update(((row.table, row.key), name) for name in (COLUMNS[row.table] if whole else names))
    if not new:
        return True
    columns = ", ".join(f'"{name}"' for name in new)
    key = COLUMNS[row.table][0]
    stored = connection.execute(
        f'SELECT {columns} FROM "{row.table}" WHERE "{key}" = ?', (row.key,)
    ).fetchone()
    if row.after is None or stored is None:
        return row.after is None and stored is None
    return all(row.after[name] == value for name, value in zip(new, stored, strict=True))
