"""Verified copies of a file: before a migration, never over an older one, and on demand."""

# SPDX-License-Identifier: MIT

import os
import sqlite3
from collections.abc import Collection
from contextlib import closing, suppress
from pathlib import Path

from db.errors import FileProblem
from db.opening.connect import connect
from db.opening.guard import problem_of, transaction
from db.opening.names import shown
from db.saying import said
from db.schema import CONTENT_TABLES, EDIT_TABLES, EDITS_SINCE, SEARCH_INDEXES


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
            said(
                "{path} could not be copied before it is converted: {why}",
                path=shown(path),
                why=why or error,
            ),
            said("It was not touched."),
            said("Make room or give access to its folder, then open it again."),
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def save_copy(path: Path, target: Path, *, without_history: bool = False) -> None:
    """Write all that is in a file to another one, without the remains of what was deleted.

    Edits hold old texts, so that they can be undone; `without_history` leaves them out, and
    with them every byte of what was deleted. The copy is built beside the target, looked over,
    and takes its name when it is complete. Raises FileProblem; then an older file of that name
    is unharmed.
    """
    if target.exists() and target.samefile(path):
        raise FileProblem(
            said("{path} can't be its own copy.", path=shown(path)),
            said("Nothing was written."),
            said("Choose another name."),
        )
    draft = target.with_name(f".{target.stem[:60]}.{os.getpid()}.copy-draft")
    whole = draft.with_suffix(".whole-draft")
    try:
        draft.unlink(missing_ok=True)
        with closing(connect(path, writing=False)) as source:
            if without_history:
                _copy_without_history(source, whole, draft)
            else:
                source.execute("VACUUM INTO ?", (str(draft),))
            with closing(connect(draft, writing=False)) as copy:
                _refuse_difference(source, copy, CONTENT_TABLES if without_history else ())
        _sync(draft)
        draft.replace(target)
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise FileProblem(
            said("The copy {target} could not be written: {why}.", target=shown(target), why=why),
            said("What had that name before is unharmed."),
            said("Choose another folder, or make room."),
        ) from error
    finally:
        for leftover in (draft, whole):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _copy_without_history(source: sqlite3.Connection, whole: Path, draft: Path) -> None:
    whole.unlink(missing_ok=True)
    source.execute("VACUUM INTO ?", (str(whole),))
    with closing(connect(whole, writing=True)) as copy:
        # No journal and no free page keeps for a moment what must not be kept.
        copy.execute("PRAGMA journal_mode = MEMORY")
        copy.execute("PRAGMA secure_delete = ON")
        with transaction(copy):
            (version,) = copy.execute("PRAGMA user_version").fetchone()
            for table in EDIT_TABLES if version >= EDITS_SINCE else ():
                copy.execute(f'DELETE FROM "{table}"')
            # The words of deleted texts stand in the search index until it is tidied up.
            for name in SEARCH_INDEXES:
                copy.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
        copy.execute("VACUUM INTO ?", (str(draft),))


def rows_by_table(connection: sqlite3.Connection, tables: Collection[str] = ()) -> dict[str, int]:
    """How many rows each table has (only some, if some are named)."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in names
        if not tables or name in tables
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


def _refuse_difference(
    source: sqlite3.Connection, copy: sqlite3.Connection, tables: Collection[str] = ()
) -> None:
    sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    if not sound or rows_by_table(source, tables) != rows_by_table(copy, tables):
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
