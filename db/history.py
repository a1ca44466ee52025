"""What is written to a file, one transaction each: so far the door for bulk loading.

Imports, the sample and the generator hand over a `Batch`; `load` gives real ids, writes
rows and search index, and either all of it is in the file afterwards or nothing.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from db import bulk, schema, tables
from db.errors import FileProblem, ImportProblem
from db.file import OpenFile, transaction
from db.loading.batch import Batch
from db.records import Meta
from db.schema import CONTENT_TABLES, foreign_keys
from db.search import index
from db.uids import new_uid

Progress = Callable[[int, int], bool]
"""Told how many rows of how many are done; False cancels."""

ROWS_A_STEP: Final = 20_000
_UNHARMED: Final = "Nothing was written; the file is as it was."


class Cancelled(ImportProblem):
    """The progress function said no; the transaction was rolled back."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load wrote: rows by table, and by table the first and the last new id."""

    label: str
    counts: Mapping[str, int]
    ids: Mapping[str, tuple[int, int]]


class _Meter:
    """Counts rows for the progress function and stops the load when it says no."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._total = total
        self._progress = progress
        self._done = 0
        self.add(0)

    def add(self, rows: int) -> None:
        self._done += rows
        if self._progress is not None and not self._progress(self._done, self._total):
            raise Cancelled("The import was stopped.", _UNHARMED)


def load(file: OpenFile, batch: Batch, *, label: str, progress: Progress | None = None) -> Loaded:
    """Write every record of the batch in one transaction and return what was written.

    Raises ImportProblem when the batch does not fit the file, `Cancelled` when `progress`
    returned False, FileProblem when the file can't be written; nothing is written then.
    """
    if file.read_only:
        raise FileProblem("The file is open for reading only.", _UNHARMED, file.reason)
    counts = {
        table: len(batch.records[tables.CLASS_OF[table]])
        for table in CONTENT_TABLES
        if batch.records.get(tables.CLASS_OF[table])
    }
    indexed = sum(rows for table, rows in counts.items() if table in index.SEARCHED)
    meter = _Meter(sum(counts.values()) + indexed, progress)
    with _told(), transaction(file.connection):
        before = _last_ids(file.connection)
        was_fresh = not index.is_stale(file.connection)
        _write_meta(file.connection, batch.records.get(Meta, []))
        with bulk.set_aside(file.connection, bulk.bulky(counts, before)):
            for table in counts:
                records = batch.records[tables.CLASS_OF[table]]
                _insert(file.connection, table, records, before, meter)
        if was_fresh:
            for table in counts:
                index.add_after(file.connection, table, before[table], meter.add)
            index.mark_fresh(file.connection)
    ids = {table: (before[table] + 1, before[table] + rows) for table, rows in counts.items()}
    return Loaded(label, counts, ids)


def _last_ids(connection: sqlite3.Connection) -> dict[str, int]:
    # sqlite_sequence remembers the ids of deleted rows too: no id is ever given twice.
    used = dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return {table: int(used.get(table) or 0) for table in CONTENT_TABLES}


def _write_meta(connection: sqlite3.Connection, settings: list[Meta]) -> None:
    connection.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [(setting.key, setting.value) for setting in settings],
    )


def _insert(
    connection: sqlite3.Connection,
    table: str,
    records: list[Any],
    before: Mapping[str, int],
    meter: _Meter,
) -> None:
    columns = schema.COLUMNS[table]
    names = ", ".join(f'"{name}"' for name in columns)
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'
    refers = [(columns.index(name), before[to]) for name, to in foreign_keys(table).items()]
    rows = _rows(records, before[table], refers, tables.getter(type(records[0]), columns))
    for start in range(0, len(records), ROWS_A_STEP):
        step = min(ROWS_A_STEP, len(records) - start)
        connection.executemany(sql, islice(rows, step))
        meter.add(step)


def _rows(
    records: list[Any],
    last_id: int,
    refers: list[tuple[int, int]],
    values_of: Callable[[Any], tuple[Any, ...]],
) -> Iterator[list[Any]]:
    for number, record in enumerate(records, start=1):
        row = list(values_of(record))  # id and uid come first
        if row[0] != -number:
            raise ValueError(f"{record!r} is number {number} of its batch but has another id")
        row[0] = last_id + number
        row[1] = row[1] or new_uid()
        for place, last in refers:
            # A negative id names a record of this batch: -1 is the first new row of its table.
            to = row[place]
            if to is not None and to < 0:
                row[place] = last - to
        yield row


@contextmanager
def _told() -> Iterator[None]:
    """Turn what sqlite3 raises while a batch is written into a sentence."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorname == "SQLITE_CONSTRAINT_UNIQUE":
            raise ImportProblem(
                f"Something of this import is in the file already ({error}).", _UNHARMED
            ) from error
        raise ImportProblem(f"A row breaks a rule of the file ({error}).", _UNHARMED) from error
    except (OverflowError, UnicodeEncodeError, sqlite3.DataError) as error:
        raise ImportProblem(
            f"A number or a text can't be stored in the file ({error}).", _UNHARMED
        ) from error
    except sqlite3.OperationalError as error:
        raise FileProblem(
            f"The file can't be written ({error}).",
            _UNHARMED,
            "Is the disk full, or is another program using the file?",
        ) from error
