"""Files to open, made with plain SQL: the floor of the file needs no store."""

# SPDX-License-Identifier: MIT

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db import schema
from db.file import transaction
from db.uids import new_uid
from tests.db.new_files import a_new_file

THAT_DAY = {
    "shape": "moment",
    "starts": "2022-12-29",
    "start_lo": 1672272000,
    "start_hi": 1672358400,
    "end_lo": 1672272000,
    "end_hi": 1672358400,
    "start_state": "dated",
    "end_state": "dated",
    "precision": "day",
}
ROOT = Path(__file__).parents[2]


def a_file(folder: Path, *, events: int = 3, name: str = "alibaba.chronik") -> Path:
    """A closed file: a unit, a person in office, a source, and events with all they can have."""
    path = folder / name
    with a_new_file(path, title="Alibaba") as file, transaction(file.connection):
        put(file.connection, "unit", name="Börse")
        put(file.connection, "person", name="张建锋")
        put(file.connection, "post", unit_id=1, title="president", leads=1)
        put(file.connection, "tenure", post_id=1, person_id=1, **THAT_DAY)
        put(file.connection, "alias", person_id=1, name="Jeff Zhang")
        put(file.connection, "source", title="An article", issued="2022-12-29")
        for number in range(1, events + 1):
            put(
                file.connection,
                "event",
                title=f"Event {number} in Zürich",
                kind_id=1 + number % 11,
                uid=f"event-{number}",
                **THAT_DAY,
            )
            put(file.connection, "event_unit", event_id=number, unit_id=1)
            put(file.connection, "event_person", event_id=number, person_id=1)
            put(file.connection, "incident", event_id=number)
            put(file.connection, "citation", source_id=1, about=f"event-{number}", confidence=3)
            put(file.connection, "note", text="A note", about=f"event-{number}")
        fill_search(file.connection)
    return path


def put(connection: sqlite3.Connection, table: str, **values: object) -> int:
    """Insert one row with a fresh uid, whatever the rules of Python say, and return its id."""
    values.setdefault("uid", new_uid())
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    cursor = connection.execute(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(values.values())
    )
    return int(cursor.lastrowid or 0)


def fill_search(connection: sqlite3.Connection) -> None:
    """Rebuild every search index and mark it as complete."""
    for index in schema.SEARCH_INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    connection.execute(
        "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision')"
        " WHERE key = 'indexed_revision'"
    )


def damage(path: Path, *statements: str) -> None:
    """Run SQL as another program would: no foreign keys, no CHECK, schema writable."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def header(path: Path, offset: int, content: bytes) -> None:
    """Overwrite bytes of a file."""
    with path.open("rb+") as opened:
        opened.seek(offset)
        opened.write(content)


def state_of(path: Path) -> tuple[str, int, list[str]]:
    """What must not change: the file's sha256, its mtime in ns, and what lies beside it."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return digest, path.stat().st_mtime_ns, sorted(each.name for each in path.parent.iterdir())


def python(
    script: str, *arguments: str | Path, errors: int | None = subprocess.PIPE
) -> "subprocess.Popen[str]":
    """Another process that runs `script`, with the house importable; its `errors` to a pipe."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def message_of(act: Callable[[], object], kind: type[Exception]) -> str:
    """The text of the error that `act` raises."""
    try:
        act()
    except kind as error:
        return str(error)
    raise AssertionError(f"no {kind.__name__} was raised")


def a_file_of_version_1(folder: Path, *, name: str = "first.chronik") -> Path:
    """A closed file as the first release made it: no edits are kept in it."""
    path = a_file(folder, name=name)
    damage(
        path,
        "DROP TABLE edit_row",
        "DROP TABLE edit",
        "DELETE FROM _sqlite_migrations WHERE name <> '001_first_flight'",
        "PRAGMA user_version = 1",
    )
    return path
