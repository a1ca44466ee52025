"""The door for many rows at once: imports, the sample, the generator.

They hand over a `Batch`; `load` gives real ids, writes rows, search index and one edit, and
either all of it is in the file afterwards or nothing.
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
from db.history import ranges
from db.history.images import RowEdit
from db.history.meter import UNHARMED, Meter, Progress
from db.history.resolving import REFERENCES, last_ids
from db.history.rows import insert_sql
from db.history.storing import begin_edit, keep_rows, now
from db.loading.batch import Batch
from db.records import Meta
from db.saying import said
from db.schema import CONTENT_TABLES
from db.search import index
from db.uids import new_uid

ROWS_A_STEP: Final = 20_000


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load wrote: rows by table, and by table the first and the last new id.

    `edit_id` names its edit, 0 where nothing was written or nothing shall be undone.
    """

    label: str
    counts: Mapping[str, int]
    ids: Mapping[str, tuple[int, int]]
    edit_id: int = 0


def load(
    file: OpenFile,
    batch: Batch,
    *,
    label: str,
    progress: Progress | None = None,
    at: str = "",
    can_be_undone: bool = True,
) -> Loaded:
    """Write every record of the batch in one transaction and return what was written.

    It is one edit, made now or `at` a moment (ISO 8601 UTC); without one (`can_be_undone`
    False) for what a new file comes with. Raises ImportProblem when the batch does not fit
    the file, `Cancelled` when `progress` returned False, FileProblem when the file can't be
    written; nothing is written then.
    """
    if file.read_only:
        raise FileProblem(said("The file is open for reading only."), UNHARMED, file.reason)
    counts = {
        table: len(batch.records[tables.CLASS_OF[table]])
        for table in CONTENT_TABLES
        if batch.records.get(tables.CLASS_OF[table])
    }
    indexed = sum(rows for table, rows in counts.items() if table in index.SEARCHED)
    meter = Meter(sum(counts.values()) + indexed, progress, is_import=True)
    connection = file.connection
    with _told(), transaction(connection):
        before = last_ids(connection)
        settings = _write_meta(connection, batch.records.get(Meta, []))
        _write_rows(connection, batch, counts, before, meter)
        ids = {table: (before[table] + 1, before[table] + rows) for table, rows in counts.items()}
        edit_id = 0
        if can_be_undone and (ids or settings):
            edit_id = begin_edit(connection, label, at or now())
            keep_rows(connection, edit_id, settings, Meter(len(settings), None))
            ranges.note(connection, edit_id, ids, len(settings))
    return Loaded(label, counts, ids, edit_id)


def _write_rows(
    connection: sqlite3.Connection,
    batch: Batch,
    counts: Mapping[str, int],
    before: Mapping[str, int],
    meter: Meter,
) -> None:
    was_fresh = not index.is_stale(connection)
    with bulk.set_aside(connection, bulk.bulky(counts, before)):
        for table in counts:
            _insert(connection, table, batch.records[tables.CLASS_OF[table]], before, meter)
    if was_fresh:
        for table in counts:
            index.add_after(connection, table, before[table], meter.add)
        index.mark_fresh(connection)


def _write_meta(connection: sqlite3.Connection, settings: list[Meta]) -> list[RowEdit]:
    """Write settings; return what changed by it."""
    wanted = {setting.key: setting.value for setting in settings}
    stored = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    connection.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        list(wanted.items()),
    )
    changed: list[RowEdit] = []
    for key, value in wanted.items():
        if key not in stored:
            changed.append(RowEdit("meta", key, None, {"key": key, "value": value}))
        elif stored[key] != value:
            changed.append(RowEdit("meta", key, {"value": stored[key]}, {"value": value}))
    return changed


def _insert(
    connection: sqlite3.Connection,
    table: str,
    records: list[Any],
    before: Mapping[str, int],
    meter: Meter,
) -> None:
    columns = schema.COLUMNS[table]
    sql = insert_sql(table, columns)
    refers = [(columns.index(name), before[to]) for name, to in REFERENCES[table].items()]
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
                said("Something of this import is in the file already ({error}).", error=error),
                UNHARMED,
            ) from error
        raise ImportProblem(
            said("A row breaks a rule of the file ({error}).", error=error), UNHARMED
        ) from error
    except (OverflowError, UnicodeEncodeError, sqlite3.DataError) as error:
        raise ImportProblem(
            said("A number or a text can't be stored in the file ({error}).", error=error), UNHARMED
        ) from error
    except sqlite3.OperationalError as error:
        raise FileProblem(
            said("The file can't be written ({error}).", error=error),
            UNHARMED,
            said("Is the disk full, or is another program using the file?"),
        ) from error
