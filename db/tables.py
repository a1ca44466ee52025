"""One record <-> one row, for every table of the file.

Used by whatever reads or writes records: `history`, the bulk loader, `reading`. A record
class has the table of its name in snake_case; its columns are its fields in their order,
a `span` flattened into the thirteen columns of `db.dates.span.Span`.
"""

# SPDX-License-Identifier: MIT

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Final, Protocol, TypeVar, get_args

from db.dates.span import Span
from db.records import Meta, Record

R = TypeVar("R", bound=Record)

CLASSES: Final[tuple[type[Any], ...]] = get_args(Record)
SPAN_COLUMNS: Final = tuple(column.name for column in fields(Span))

# SQLite allows 32,766 parameters to a statement; a few hundred keep the statements small.
IDS_A_QUERY: Final = 500


class Readable(Protocol):
    """Whatever holds a connection to a Chronik file: `db.file.OpenFile` does."""

    @property
    def connection(self) -> sqlite3.Connection: ...


def table_of(cls: type[Any]) -> str:
    """Return the table's name: the class name in snake_case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def _columns_of(cls: type[Any]) -> tuple[str, ...]:
    names: list[str] = []
    for column in fields(cls):
        names.extend(SPAN_COLUMNS if column.name == "span" else (column.name,))
    return tuple(names)


TABLES: Final[dict[type[Any], str]] = {cls: table_of(cls) for cls in CLASSES}
CLASS_OF: Final[dict[str, type[Any]]] = {name: cls for cls, name in TABLES.items()}
COLUMNS: Final[dict[type[Any], tuple[str, ...]]] = {cls: _columns_of(cls) for cls in CLASSES}
KEY: Final[dict[type[Any], str]] = {cls: "key" if cls is Meta else "id" for cls in CLASSES}


def _flags_of(cls: type[Any]) -> tuple[int, ...]:
    return tuple(COLUMNS[cls].index(column.name) for column in fields(cls) if column.type is bool)


_FLAGS: Final[dict[type[Any], tuple[int, ...]]] = {cls: _flags_of(cls) for cls in CLASSES}
_SPANNED: Final = frozenset(cls for cls in CLASSES if "shape" in COLUMNS[cls])
_SPAN_AT: Final[dict[type[Any], int]] = {cls: COLUMNS[cls].index("shape") for cls in _SPANNED}


def getter(cls: type[Any], columns: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a fast function from a record to the values of `columns` (at least two)."""
    spanned = cls in _SPANNED
    return attrgetter(
        *(f"span.{name}" if spanned and name in SPAN_COLUMNS else name for name in columns)
    )


_GETTERS: Final = {cls: getter(cls, COLUMNS[cls]) for cls in CLASSES}


def row_of(record: Record) -> tuple[Any, ...]:
    """Return the record's values in the order of `COLUMNS`; booleans as 0 and 1."""
    cls = type(record)
    row = _GETTERS[cls](record)
    if not _FLAGS[cls]:
        return row
    values = list(row)
    for place in _FLAGS[cls]:
        values[place] = int(values[place])
    return tuple(values)


def record_of(cls: type[R], row: Sequence[Any]) -> R:
    """Return the record of a row whose values stand in the order of `COLUMNS`."""
    values = list(row)
    for place in _FLAGS[cls]:
        values[place] = bool(values[place])
    if cls in _SPANNED:
        at = _SPAN_AT[cls]
        after = at + len(SPAN_COLUMNS)
        values[at:after] = [Span(*values[at:after])]
    return cls(*values)


def column_list(cls: type[Any], alias: str = "") -> str:
    """Return the columns of a class for a SELECT, quoted, each with `alias.` before it."""
    before = f"{alias}." if alias else ""
    return ", ".join(f'{before}"{name}"' for name in COLUMNS[cls])


def select(
    file: Readable, cls: type[R], where: str, values: Sequence[Any] | dict[str, Any] = ()
) -> list[R]:
    """Return the records for which `where` (SQL of ours after the table's name) holds."""
    rows = file.connection.execute(
        f'SELECT {column_list(cls)} FROM "{TABLES[cls]}" {where}', values
    )
    return [record_of(cls, row) for row in rows]


def fetch(file: Readable, cls: type[R], ids: Iterable[int]) -> list[R]:
    """Return the records with these ids in the order asked for; missing ones are left out."""
    wanted = list(ids)
    found: dict[int, R] = {}
    for at in range(0, len(wanted), IDS_A_QUERY):
        part = wanted[at : at + IDS_A_QUERY]
        marks = ", ".join("?" * len(part))
        for record in select(file, cls, f'WHERE "{KEY[cls]}" IN ({marks})', part):
            found[getattr(record, KEY[cls])] = record
    return [found[each] for each in wanted if each in found]
