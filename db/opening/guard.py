"""The one door between SQLite's errors and a person: every failure of the world, told.

Only `sqlite_errorname` is looked at, never a message. Errors that can only be mistakes of
ours (a wrong column, a violated rule) pass through and end in the crash dialog.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from db.errors import FileProblem
from db.opening.names import shown
from db.opening.sniff import damaged
from db.saying import said, to_say

_READING: Final = to_say("Nothing was written.")
_WRITING: Final = to_say("Nothing of this change was kept; the file is as it was before.")

# The beginning of an error's name, what happened ({name} is the file), what to do. The
# longer names stand before the shorter ones they begin with.
_SENTENCES: Final = (
    (
        "SQLITE_READONLY_DBMOVED",
        to_say("{name} was moved, renamed or replaced while it was open."),
        to_say("Put it back where it was, or save a copy under a new name."),
    ),
    (
        "SQLITE_READONLY_ROLLBACK",
        to_say(
            "The last change of {name} was cut off, and must be taken back before it can be read."
        ),
        to_say(
            "Open it in Chronik where its folder can be written; that repairs it. Leave the file "
            "ending in -journal beside it."
        ),
    ),
    (
        "SQLITE_READONLY",
        to_say("{name} can't be written."),
        to_say("Check its permissions, or copy it to a folder of your own."),
    ),
    (
        "SQLITE_CANTOPEN",
        to_say("{name}, or a file that belongs beside it, can't be opened."),
        to_say("Check the permissions of the file and of its folder."),
    ),
    (
        "SQLITE_BUSY",
        to_say("Another program is writing to {name}."),
        to_say("Wait a moment and try again."),
    ),
    (
        "SQLITE_LOCKED",
        to_say("Another program is writing to {name}."),
        to_say("Wait a moment and try again."),
    ),
    (
        "SQLITE_PROTOCOL",
        to_say("Another program is writing to {name}."),
        to_say("Wait a moment and try again."),
    ),
    ("SQLITE_FULL", to_say("The disk is full."), to_say("Free some space and try again.")),
    (
        "SQLITE_IOERR",
        to_say("The disk that holds {name} reported an error."),
        to_say("Check whether it is connected, and copy the file to another one."),
    ),
    (
        "SQLITE_PERM",
        to_say("You are not allowed to use {name}."),
        to_say("Ask its owner for access."),
    ),
    (
        "SQLITE_NOMEM",
        to_say("There is not enough memory for {name}."),
        to_say("Close other programs."),
    ),
)
_DAMAGED: Final = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT", "SQLITE_TOOBIG")


def problem_of(
    error: Exception, path: Path | None, *, writing: bool = False, fixed: bool = False
) -> FileProblem | None:
    """What a person is told about an error of SQLite, or None where it is a mistake of ours.

    `fixed` says that only statements ran which every sound file answers. SQLITE_ERROR,
    elsewhere a mistake of ours, is then a damaged header, schema or search index.
    """
    name = shown(path) if path is not None else said("The file")
    code = getattr(error, "sqlite_errorname", None)
    if isinstance(error, UnicodeDecodeError) or (
        # Python's own complaint about text that is no UTF-8 has no code.
        code is None and type(error) in (sqlite3.OperationalError, sqlite3.DatabaseError)
    ):
        return damaged(name, said("it holds text that can't be read"))
    if code is None:
        return None
    if str(code).startswith(_DAMAGED) or (fixed and code == "SQLITE_ERROR"):
        return damaged(name, said("parts of it do not belong together"))
    for beginning, happened, do in _SENTENCES:
        if str(code).startswith(beginning):
            happened = said(happened, name=name)
            return FileProblem(happened, _WRITING if writing else _READING, do)
    return None


@contextmanager
def read_guard(path: Path | None, *, fixed: bool = False) -> Iterator[None]:
    """Turn what SQLite raises while reading into a FileProblem; mistakes of ours pass.

    With `fixed`, SQLITE_ERROR counts as damage: for opening, for checking, and for searching,
    where FTS5 uses it to report a damaged index.
    """
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        problem = problem_of(error, path, fixed=fixed)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One BEGIN IMMEDIATE … COMMIT; anything raised inside rolls back and goes on its way.

    Failures of the world come out as FileProblem, also those of the commit itself.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except BaseException as error:
        # A full disk may have ended the transaction already; a failed commit has not.
        with suppress(sqlite3.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.Error | UnicodeDecodeError):
            problem = problem_of(error, path_of(connection), writing=True)
            if problem is not None:
                raise problem from error
        raise


def path_of(connection: sqlite3.Connection) -> Path | None:
    """The file of a connection, if it has one and still answers."""
    with suppress(sqlite3.Error):
        for _, schema, path in connection.execute("PRAGMA database_list"):
            if schema == "main" and path:
                return Path(path)
    return None
