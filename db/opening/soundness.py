"""A deep look for damage, on a connection of its own, and the door for all that reads.

The deep look is a task beside the first frames. The door asks for it only when something
went wrong: what a reader stumbles over in a damaged file is the file's fault, not ours.
"""

# SPDX-License-Identifier: MIT

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.errors import ChronikError, FileProblem
from db.opening.connect import connect
from db.opening.guard import problem_of
from db.opening.names import shown, wal_beside
from db.opening.sniff import damaged, sniff
from db.saying import numeral, said
from db.schema import APPLICATION_ID, SCHEMA_VERSION, SEARCH_INDEXES

_STEPS_A_LOOK: Final = 20_000  # instructions of SQLite between two looks at the clock
_FULL_CHECK_BYTES: Final = 100 * 1024 * 1024
_FAULTS_READ: Final = 100


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a deep look found: `faults` are sentences, empty when nothing is wrong.

    `finished` is False when time ran out or the caller said stop before all was looked at.
    """

    faults: tuple[str, ...]
    finished: bool

    @property
    def is_sound(self) -> bool:
        """Whether nothing wrong was found, as far as was looked."""
        return not self.faults


def look_over(
    path: Path,
    *,
    seconds: float = 5.0,
    is_wanted: Callable[[], bool] = lambda: True,
    is_wal: bool = False,
) -> Verdict:
    """Check structure, references and (up to 100 MB) indexes; writes nothing, raises nothing.

    It may run beside an open connection of this process, so it does not look at the file
    itself: closing a descriptor of ours would drop the locks SQLite holds. `is_wal` is that
    of the open file.
    """
    ends_at = time.monotonic() + seconds

    def must_stop() -> bool:
        return time.monotonic() > ends_at or not is_wanted()

    try:
        with closing(connect(path, writing=False, is_wal=is_wal)) as connection:
            connection.set_progress_handler(must_stop, _STEPS_A_LOOK)
            _refuse_what_is_not_ours(connection, path)
            _refuse_what_is_cut(connection, path)
            return Verdict(tuple(_faults(connection, path.stat().st_size)), finished=True)
    except FileProblem as problem:
        return Verdict((str(problem),), finished=True)
    except OSError as error:
        return Verdict((said("The file can't be read: {why}.", why=error.strerror),), finished=True)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            return Verdict((), finished=False)
        return Verdict((str(_told(error, path)),), finished=True)


def _refuse_what_is_not_ours(connection: sqlite3.Connection, path: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or not 0 < version <= SCHEMA_VERSION:
        sniff(path)
        raise damaged(shown(path), said("its header is overwritten"))


def _refuse_what_is_cut(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("BEGIN")  # from the first reading on nobody makes the file shorter
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    missing = pages * page_bytes - path.stat().st_size
    connection.execute("COMMIT")
    if missing > 0 and not wal_beside(path).exists():
        raise damaged(
            shown(path), said("{missing} bytes are missing at its end", missing=numeral(missing))
        )


def _told(error: Exception, path: Path) -> FileProblem:
    # No Chronik file can be open here, or it is lost already: now it may be looked at.
    try:
        sniff(path)
    except FileProblem as problem:
        return problem
    return problem_of(error, path, fixed=True) or FileProblem(
        said("{path} could not be checked.", path=shown(path)), said("It was not touched.")
    )


@contextmanager
def reading(path: Path, *, is_wal: bool = False) -> Iterator[None]:
    """Everything that reads a file runs in here: damage comes out as FileProblem."""
    try:
        yield
    except Exception as error:
        told = damage_behind(error, path, is_wal=is_wal)
        if told is None:
            raise
        raise told from error


def damage_behind(
    error: BaseException | None, path: Path, *, is_wal: bool = False
) -> FileProblem | None:
    """What a person is told about an error while reading, or None where it is a mistake of ours.

    A page that was exchanged yields rows that look like rows, over which any code may stumble
    in any way. So whatever was raised is taken for damage if the file proves damaged, and for
    a mistake of ours if it proves sound. `ChronikError` needs no other words.
    """
    if not isinstance(error, Exception) or isinstance(error, ChronikError | AssertionError):
        return None
    told = problem_of(error, path)
    if told is None and not look_over(path, is_wal=is_wal).is_sound:
        told = damaged(shown(path), said("parts of it do not belong together"))
    return told


def _faults(connection: sqlite3.Connection, size: int) -> list[str]:
    faults = _structure(connection, "quick_check")
    if faults:
        return faults
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        faults.append(
            said(
                "{count} rows refer to something that is not there ({tables}).",
                count=numeral(len(broken)),
                tables=tables,
            )
        )
    if size <= _FULL_CHECK_BYTES:
        faults += _structure(connection, "integrity_check")
    return faults or _search_faults(connection)


def _search_faults(connection: sqlite3.Connection) -> list[str]:
    for index in SEARCH_INDEXES:
        try:
            connection.execute(f"SELECT rowid FROM {index} WHERE {index} MATCH 'a*' LIMIT 1")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                raise
            return [said("The search index is damaged.")]
    return []


def _structure(connection: sqlite3.Connection, pragma: str) -> list[str]:
    rows = connection.execute(f"PRAGMA {pragma}({_FAULTS_READ})").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    if not found:
        return []
    return [
        said(
            "The file is damaged in {count} or more places, the first: {found}.",
            count=len(found),
            found=found[0][:200],
        )
    ]
