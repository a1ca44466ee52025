"""Verified copies of a file: before a migration, never over an older one, and on demand."""

# SPDX-License-Identifier: MIT

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from db.errors import FileProblem
from db.opening.connect import connect
from db.opening.guard import problem_of
from db.opening.names import shown


def back_up(path: Path, version: int, today: str) -> Path:
    """Copy a file to `NAME.vN-DATE.bak` beside it and return where the copy is.

    The copy is made by SQLite's backup, looked over, and its rows are counted against those
    of the file; only then does it get its name. Call it while a transaction of yours keeps
    others from writing. Raises FileProblem; then there is no copy and the file is untouched.
    """
    stem = path.stem if path.suffix == ".chronik" else path.name
    draft = path.with_name(f".{stem[:60]}.{os.getpid()}.bak-draft")
    try:
        _copy(path, draft)
        return _named(draft, path, f"{stem}.v{version}-{today}")
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        told = problem_of(error, path) if not isinstance(error, OSError) else None
        why = error.strerror if isinstance(error, OSError) else told and told.happened
        raise FileProblem(
            f"{shown(path)} could not be copied before it is converted: {why or error}",
            "It was not touched.",
            "Make room or give access to its folder, then open it again.",
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def save_copy(path: Path, target: Path) -> None:
    """Write all that is in a file to another one, without the remains of what was deleted.

    The copy is built beside the target, looked over, and takes its name when it is complete.
    Raises FileProblem; then an older file of that name is unharmed.
    """
    if target.exists() and target.samefile(path):
        raise FileProblem(
            f"{shown(path)} can't be its own copy.", "Nothing was written.", "Choose another name."
        )
    draft = target.with_name(f".{target.stem[:60]}.{os.getpid()}.copy-draft")
    try:
        draft.unlink(missing_ok=True)
        with closing(connect(path, writing=False)) as source:
            source.execute("VACUUM INTO ?", (str(draft),))
            with closing(connect(draft, writing=False)) as copy:
                _refuse_difference(source, copy)
        _sync(draft)
        draft.replace(target)
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise FileProblem(
            f"The copy {shown(target)} could not be written: {why}.",
            "What had that name before is unharmed.",
            "Choose another folder, or make room.",
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def rows_by_table(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in names
    }


def _copy(path: Path, draft: Path) -> None:
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    with (
        closing(connect(path, writing=False)) as source,
        closing(connect(draft, writing=True)) as copy,
    ):
        source.backup(copy)
        _refuse_difference(source, copy)
    _sync(draft)
    draft.chmod(path.stat().st_mode & 0o777)


def _refuse_difference(source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    if not sound or rows_by_table(source) != rows_by_table(copy):
        raise sqlite3.DatabaseError("the copy differs")


def _sync(draft: Path) -> None:
    with draft.open("rb+") as written:
        os.fsync(written.fileno())


def _named(draft: Path, path: Path, name: str) -> Path:
    number = 1
    while True:
        target = path.with_name(f"{name}.bak" if number == 1 else f"{name}-{number}.bak")
        try:
            # Opened exclusively: whatever has that name already is kept.
            target.open("xb").close()
        except FileExistsError:
            number += 1
            continue
        draft.replace(target)
        return target
