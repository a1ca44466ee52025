"""The `.chronik` file: opened, created and closed; what is open is an `OpenFile`.

The order in which a file is opened is what keeps it unharmed: our own look at the header,
the lock, the connection, the schema, and only then a migration. Whatever is wrong is a
`FileProblem` with one readable text, and the file stays as it was.
"""

# SPDX-License-Identifier: MIT

import os
import secrets
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from db import schema
from db.backup import back_up
from db.errors import FileProblem
from db.opening.connect import connect
from db.opening.guard import read_guard, transaction
from db.opening.lock import Lock, take_lock
from db.opening.names import is_hot, journal_beside, shown
from db.opening.outline import missing_parts, strange_parts
from db.opening.sniff import Header, damaged, sniff
from db.opening.soundness import Verdict, damage_behind, look_over, reading
from db.saying import numeral, said, to_say

__all__ = [
    "OpenFile",
    "Verdict",
    "create",
    "damage_behind",
    "look_over",
    "open_file",
    "read_guard",
    "reading",
    "transaction",
]

_LONGEST_BESIDE: Final = len("-journal")
_UNTOUCHED: Final = to_say("It was not touched.")


class OpenFile:
    """A file that is open; close it, or use it in a `with`.

    What is raised inside the `with` because the file is damaged comes out as FileProblem.
    `connection` belongs to the thread that opened it. When
    `read_only`, `reason` says why in a sentence (empty if reading was all that was asked);
    `is_wal`: it is read as another program left it, in WAL mode.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: Lock | None,
        reason: str,
        *,
        is_wal: bool,
    ) -> None:
        self.path = path
        self.connection = connection
        self.read_only = lock is None
        self.reason = reason
        self.is_wal = is_wal
        self._lock = lock

    def meta(self, key: str) -> str:
        """One setting of the file, "" if it is not set."""
        with read_guard(self.path):
            row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def close(self) -> None:
        """Close the connection, then let go of the lock; a second call does nothing."""
        self.connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        told = damage_behind(error, self.path, is_wal=self.is_wal)
        if told is not None:
            raise told from error


def open_file(path: str | os.PathLike[str], *, writing: bool) -> OpenFile:
    """Open a Chronik file; where it can't be written it is opened for reading, with the reason.

    Raises FileProblem when it can't be opened at all and, if `writing`, FileHeld when another
    window writes to it. A file that is not opened is not touched.
    """
    path = _resolved(path)
    header = sniff(path)
    reason = _why_not_writable(path, header) if writing else ""
    lock: Lock | None = None
    if writing and not reason:
        try:
            lock = take_lock(path)
        except OSError as error:
            reason = said(
                "No file can be written in its folder ({why}).", why=error.strerror or error
            )
    if lock is not None:
        opened = _opened_for_writing(path, header, lock)
        if isinstance(opened, OpenFile):
            return opened
        reason = opened
    return _opened_for_reading(path, header, reason)


def create(
    path: str | os.PathLike[str], *, title: str = "", language: str = "en", zone: str = "UTC"
) -> OpenFile:
    """Make a new file and open it for writing; one that exists is never written over.

    The file is built under another name and gets its own when it is complete. Raises
    FileProblem; then nothing is left behind.
    """
    path = _resolved(path)
    _refuse_bad_target(path)
    draft = path.with_name(f".chronik-{os.getpid()}-{secrets.token_hex(4)}.new")
    settings = {
        "title": title,
        "language": language,
        "zone": zone,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "fiscal_year_end": "",
    }
    try:
        draft.open("xb").close()
        _build(draft, settings)
        _give_name(draft, path)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise FileProblem(
            said("{path} can't be made: {why}.", path=shown(path), why=error.strerror or error),
            said("Nothing was written."),
            said("Choose another folder or another name."),
        ) from error
    finally:
        for leftover in (draft, journal_beside(draft)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return open_file(path, writing=True)


def _resolved(path: str | os.PathLike[str]) -> Path:
    # Links are followed, so that one file has one lock and one journal whatever its names.
    try:
        return Path(os.path.realpath(Path(path).expanduser()))
    except (OSError, ValueError, RuntimeError) as error:
        raise FileProblem(
            said("{path} can't be used as a file name.", path=shown(Path(str(path))))
        ) from error


def _why_not_writable(path: Path, header: Header) -> str:
    if not _may_write(path):
        return said("The file is write-protected.")
    if header.surplus:
        return said(
            "It is {surplus} bytes longer than it should be.", surplus=numeral(header.surplus)
        )
    journal = journal_beside(path)
    if journal.exists() and not (journal.is_file() and _may_write(journal)):
        if is_hot(journal):
            raise FileProblem(
                said(
                    "The last change of {path} was cut off, and {journal}, which is needed "
                    "to take it back, can't be written.",
                    path=shown(path),
                    journal=shown(journal),
                ),
                said("Both files were left as they are."),
                said("Get permission to write both, then open the timeline again."),
            )
        return f"{shown(journal)} beside it can't be written."
    return ""


def _may_write(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.W_OK, effective_ids=effective)


def _opened_for_writing(path: Path, header: Header, lock: Lock) -> OpenFile | str:
    """The open file, or why it may only be read; then the lock is let go."""
    connection: sqlite3.Connection | None = None
    keeps_lock = False
    try:
        with read_guard(path, fixed=True):
            connection = connect(path, writing=True, is_wal=header.is_wal)
            version = _version(connection, path)
            is_older = version < schema.SCHEMA_VERSION
            reason = strange_parts(connection, names_only=is_older)
        if is_older and not reason:
            _convert(connection, path, version)
        if not reason:
            with read_guard(path, fixed=True):
                _refuse_missing_parts(connection, path, schema.SCHEMA_VERSION)
                connection.execute("PRAGMA journal_mode = DELETE")
                reason = strange_parts(connection) if is_older else ""
        if reason:
            return reason
        keeps_lock = True
        return OpenFile(path, connection, lock, "", is_wal=False)
    finally:
        if not keeps_lock:
            if connection is not None:
                connection.close()
            lock.release()


def _opened_for_reading(path: Path, header: Header, reason: str) -> OpenFile:
    with read_guard(path, fixed=True):
        connection = connect(path, writing=False, is_wal=header.is_wal)
        try:
            version = _version(connection, path)
            if version < schema.READABLE_SINCE:
                raise _too_old(path, reason)
            _refuse_missing_parts(connection, path, version)
            return OpenFile(path, connection, None, reason, is_wal=header.is_wal)
        except BaseException:
            connection.close()
            raise


def _too_old(path: Path, reason: str) -> FileProblem:
    happened = said(
        "{path} was made by an older Chronik and must be converted first.", path=shown(path)
    )
    do = said("Open it for writing in a folder of your own.")
    return FileProblem(happened, _UNTOUCHED, f"{do} {reason}".strip())


def _version(connection: sqlite3.Connection, path: Path) -> int:
    # Again and through SQLite: a change taken back from a journal may have touched the header.
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID or not 0 < version <= schema.SCHEMA_VERSION:
        raise damaged(shown(path), said("its header changed while it was opened"))
    return int(version)


def _refuse_missing_parts(connection: sqlite3.Connection, path: Path, version: int) -> None:
    missing = missing_parts(connection, version)
    if missing:
        raise damaged(
            shown(path),
            said("tables are missing or incomplete ({names})", names=", ".join(missing[:3])),
        )


def _convert(connection: sqlite3.Connection, path: Path, version: int) -> None:
    from db import migrations  # sqlite_utils is 60 ms of a start that needs it only here

    with transaction(connection):
        # Inside the transaction nobody else can write between the copy and the first step.
        back_up(path, version, date.today().isoformat())
        migrations.apply_steps(connection)


def _refuse_bad_target(path: Path) -> None:
    if os.path.lexists(path):
        raise _exists(path)
    if not path.parent.is_dir():
        raise FileProblem(
            said(
                "There is no folder {parent} to put {path} into.",
                parent=shown(path.parent),
                path=shown(path),
            ),
            said("Nothing was written."),
            said("Make the folder first, or choose another one."),
        )
    if len(os.fsencode(path.name)) + _LONGEST_BESIDE > 255:
        raise FileProblem(said("The name of the file is too long."), said("Nothing was written."))


def _exists(path: Path) -> FileProblem:
    return FileProblem(
        said("There is already something called {path}.", path=shown(path)),
        _UNTOUCHED,
        said("Choose another name."),
    )


def _build(draft: Path, settings: dict[str, str]) -> None:
    from db import migrations  # as in _convert

    with (
        read_guard(draft),
        closing(connect(draft, writing=True)) as connection,
        transaction(connection),
    ):
        migrations.apply_steps(connection)
        connection.executemany(
            "INSERT INTO meta (key, value) VALUES (?, ?)", list(settings.items())
        )


def _give_name(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: claim the name, then move the file over our own claim.
        path.open("xb").close()
        draft.replace(path)
