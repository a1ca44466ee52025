"""A connection to a Chronik file, with every setting it must have.

A connection belongs to the thread that made it. `isolation_level=None` leaves transactions
to us: Python's own would begin one before every write and leave it open.
"""

# SPDX-License-Identifier: MIT

import os
import sqlite3
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import quote

from db.opening.names import wal_beside

_TIMEOUT_S: Final = 5.0
_PRAGMAS: Final = (
    "foreign_keys = ON",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "recursive_triggers = ON",
    "cache_size = -32000",  # KiB; the indexes of a big import do not fit into SQLite's 2 MB
)
_LIMITS: Final = (
    # Opening reads whole columns as one text each: 20 MB for a million rows.
    (sqlite3.SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 1),  # VACUUM attaches one
)


def connect(path: Path, *, writing: bool, is_wal: bool = False) -> sqlite3.Connection:
    """Connect to an existing file; never makes one. Raises sqlite3.Error."""
    mode = "mode=rw" if writing else "mode=ro"
    if is_wal and not writing and not wal_beside(path).exists():
        # A reader would make a -wal and a -shm beside the file; without a -wal nobody writes.
        mode = "immutable=1"
    connection = sqlite3.connect(
        f"{_uri(path)}?{mode}", uri=True, isolation_level=None, timeout=_TIMEOUT_S
    )
    try:
        _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    # A damaged byte in one title must not hide all others: it is shown as U+FFFD.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    for limit, value in _LIMITS:
        connection.setlimit(limit, value)
    # From Python 3.12: no writing to sqlite_master or to the search index's own tables.
    configure = getattr(connection, "setconfig", None)
    if configure is not None:
        configure(getattr(sqlite3, "SQLITE_DBCONFIG_DEFENSIVE", 1010), True)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _uri(path: Path) -> str:
    # Bytes, since a name need not be UTF-8; `#`, `?` and `%` would end or change the path.
    raw = os.fsencode(path.as_posix())
    slash = b"" if raw.startswith(b"/") else b"/"  # a Windows drive
    return "file://" + quote(slash + raw)
