"""A changed row as it is kept in `edit_row`: JSON that a person can read.

`before` and `after` are objects of column names and values, NULL where the row was or is not
there. A row that came or went has all its columns, one that stayed those that differ. Bytes
are {"base64": "…"}, an infinite number {"real": "inf"}; text and numbers are themselves.
"""

# SPDX-License-Identifier: MIT

import json
import math
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from db.schema import COLUMNS, TABLES

Values = Mapping[str, Any]
"""Values of columns by name, as they are stored."""

_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class Spoilt(ValueError):
    """What was kept of an edit is nothing this program wrote."""


@dataclass(frozen=True, slots=True)
class RowEdit:
    """What happened to one row, named by its id (one of `meta` by its key)."""

    table: str
    key: int | str
    before: Values | None
    after: Values | None

    def inverted(self) -> "RowEdit":
        """Return what takes it back."""
        return RowEdit(self.table, self.key, self.after, self.before)


def written(table: str, values: Values | None) -> str | None:
    """Return the JSON of a row, None for a row that is not there."""
    if values is None:
        return None
    if needs_packing(table):
        values = {name: _packed(value) for name, value in values.items()}
    return as_text(values)


def read(table: str, text: str | None) -> Values | None:
    """Return the values of a row; Spoilt when they are none of this table."""
    if text is None:
        return None
    with _spoilt():
        values = json.loads(text)
        columns(table, values)
        if "{" not in text[1:] and "[" not in text:  # nothing is packed in it, as nearly always
            return dict(values)
        return dict(zip(values, unpacked_row(values.values()), strict=True))


def columns(table: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return these names of columns; Spoilt when the table has no such columns."""
    found = tuple(names)
    if not COLUMNS.get(table, ()) or not set(found).issubset(COLUMNS[table]):
        raise Spoilt(f"{table} has not these columns")
    return found


def read_rows(table: str, text: str) -> tuple[tuple[str, ...], list[list[Any]]]:
    """Return columns and rows of a piece of an import; Spoilt when they are no such piece."""
    with _spoilt():
        piece = json.loads(text)
        rows: list[list[Any]] = [list(row) for row in piece["rows"]]
        if needs_packing(table):
            rows = [unpacked_row(row) for row in rows]
        return columns(table, piece["columns"]), rows


def needs_packing(table: str) -> bool:
    """Tell whether a table has bytes or broken numbers, which plain JSON has not."""
    return "BLOB" in TABLES[table] or "REAL" in TABLES[table]


def packed_row(row: Iterable[Any]) -> list[Any]:
    """Return a whole row for JSON."""
    return [_packed(value) for value in row]


def unpacked_row(row: Iterable[Any]) -> list[Any]:
    """Return the row of what `packed_row` made."""
    return [_unpacked(value) for value in row]


def as_text(value: Any) -> str:
    """Return JSON without blanks, with letters of all scripts as they are."""
    return _ENCODE(value)


def _packed(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"base64": b64encode(value).decode("ascii")}
    if isinstance(value, float) and not math.isfinite(value):
        return {"real": repr(value)}
    return value


def _unpacked(value: Any) -> Any:
    if isinstance(value, dict):
        if "base64" in value:
            return b64decode(value["base64"])
        return float(value["real"])
    return value


@contextmanager
def _spoilt() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Spoilt(str(error)) from error
