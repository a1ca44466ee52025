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
from db.opening.names import shown
from db.opening.sniff import damaged, sniff
from db.schema import SEARCH_INDEXES

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
    path: Path, *, seconds: float = 5.0, is_wanted: Callable[[], bool] = lambda: True
) -> Verdict:
    """Check structure, references and (up to 100 MB) indexes; writes nothing, raises nothing."""
    ends_at = time.monotonic() + seconds

    def must_stop() -> bool:
        return time.monotonic() > ends_at or not is_wanted()

    try:
        with closing(connect(path, writing=False, is_wal=sniff(path).is_wal)) as connection:
            connection.set_progress_handler(must_stop, _STEPS_A_LOOK)
            faults = _faults(connection, path.stat().st_size)
    except FileProblem as problem:
        return Verdict((str(problem),), finished=True)
    except OSError as error:
        return Verdict((f"The file can't be read: {error.strerror}.",), finished=True)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            return Verdict((), finished=False)
        told = problem_of(error, path)
        return Verdict((str(told or "The file could not be checked."),), finished=True)
    return Verdict(tuple(faults), finished=True)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Everything that reads a file runs in here: damage comes out as FileProblem."""
    try:
        yield
    except Exception as error:
        told = damage_behind(error, path)
        if told is None:
            raise
        raise told from error


def damage_behind(error: BaseException | None, path: Path) -> FileProblem | None:
    """What a person is told about an error while reading, or None where it is a mistake of ours.

    A page that was exchanged yields rows that look like rows, over which any code may stumble
    in any way. So whatever was raised is taken for damage if the file proves damaged, and for
    a mistake of ours if it proves sound. `ChronikError` needs no other words.
    """
    if not isinstance(error, Exception) or isinstance(error, ChronikError | AssertionError):
        return None
    told = problem_of(error, path)
    if told is None and not look_over(path).is_sound:
        told = damaged(shown(path), "parts of it do not belong together")
    return told


def _faults(connection: sqlite3.Connection, size: int) -> list[str]:
    faults = _structure(connection, "quick_check")
    if faults:
        return faults
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        faults.append(f"{len(broken):,} rows refer to something that is not there ({tables}).")
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
            return ["The search index is damaged."]
    return []


def _structure(connection: sqlite3.Connection, pragma: str) -> list[str]:
    rows = connection.execute(f"PRAGMA {pragma}({_FAULTS_READ})").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    if not found:
        return []
    return [f"The file is damaged in {len(found)} or more places, the first: {found[0][:200]}."]
