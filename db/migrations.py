"""The steps that lead a file from an older version to the newest; a released one stays as it is.

A file's `user_version` is the number of steps it has behind it. A new file is an empty one
that goes all of them. The newest step may take its SQL from `db.schema`; when the next one is
written it gets its own copy, as the first has in `db.first_flight`, since `db.schema` then
describes the newer version.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from typing import Final

from sqlite_utils import Database, Migrations

from db import first_flight, schema
from db.uids import new_uid

STEPS: Final = Migrations("chronik")


@STEPS(name="001_first_flight")
def _first_flight(db: Database) -> None:
    for sql in first_flight.statements():
        db.execute(sql)
    db.conn.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?)",
        [("revision", "0"), ("indexed_revision", "0")],
    )
    db.conn.executemany(
        "INSERT INTO kind (uid, name, label, colour, icon) VALUES (?, ?, ?, ?, ?)",
        [(new_uid(), *kind) for kind in first_flight.KINDS],
    )


@STEPS(name="002_edits")
def _edits(db: Database) -> None:
    for table in schema.EDIT_TABLES:
        db.execute(schema.TABLES[table])


def apply_steps(connection: sqlite3.Connection, steps: Migrations = STEPS) -> None:
    """Go all pending steps and set the version, inside the transaction the caller has begun.

    A search index that was complete is taken for complete afterwards.
    """
    db = Database(connection, execute_plugins=False)
    was_indexed = _is_indexed(connection)
    steps.apply(db)
    if was_indexed:
        connection.execute(
            "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision')"
            " WHERE key = 'indexed_revision'"
        )
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(steps.applied(db))}")


def _is_indexed(connection: sqlite3.Connection) -> bool:
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables:
        return True  # nothing to index yet
    rows = connection.execute(
        "SELECT value FROM meta WHERE key IN ('revision', 'indexed_revision')"
    ).fetchall()
    return len(rows) == 2 and rows[0] == rows[1]
