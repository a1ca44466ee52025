"""What an import brought, as ranges of ids: taken back and brought back as a whole.

While an import stands, `edit_row` has one row a table: its first id, and in `after`
{"through": last id}. While it is undone, the same place holds the rows themselves, some
hundred at a time: {"through": …, "columns": […], "rows": [[…], …]}.
"""

# SPDX-License-Identifier: MIT

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from db import bulk, schema
from db.history import images
from db.history.meter import UNHARMED
from db.history.rows import Outdated, insert_sql
from db.saying import said
from db.schema import ABOUT_TABLES, CONTENT_TABLES
from db.search import index

ROWS_A_PIECE: Final = 1_000
BYTES_A_PIECE: Final = 1_000_000
_STARTS: Final = '{"through":'
IS_RANGE: Final = f"before IS NULL AND ifnull(substr(after, 1, {len(_STARTS)}), '') = '{_STARTS}'"
_OF_EDIT: Final = f"edit_id = ? AND {IS_RANGE}"


@dataclass(frozen=True, slots=True)
class Range:
    """Rows of a table by their ids, the last one included."""

    table: str
    first: int
    last: int

    def holds(self, table: str, key: int | str) -> bool:
        """Tell whether a row is one of them."""
        return table == self.table and isinstance(key, int) and self.first <= key <= self.last


def note(
    connection: sqlite3.Connection, edit_id: int, ids: Mapping[str, tuple[int, int]], position: int
) -> None:
    """Keep which ids of each table an edit filled, from this position on."""
    for at, (table, (first, last)) in enumerate(ids.items(), start=position):
        _keep(connection, edit_id, at, Range(table, first, last))


def has_ranges(connection: sqlite3.Connection, edit_id: int) -> bool:
    """Tell whether an edit is an import."""
    sql = f"SELECT 1 FROM edit_row WHERE {_OF_EDIT} LIMIT 1"
    return connection.execute(sql, (edit_id,)).fetchone() is not None


def ranges_of(connection: sqlite3.Connection, edit_id: int) -> list[Range]:
    """Return which rows an import brought; none for any other edit."""
    return [each for each, _ in _kept(connection, edit_id)]


def take_back(connection: sqlite3.Connection, edit_id: int) -> None:
    """Delete what the import brought, and keep it; Outdated when something else hangs on it."""
    ranges = ranges_of(connection, edit_id)
    _refuse_left_behind(connection, ranges)
    is_indexed = not index.is_stale(connection)
    position = _clear(connection, edit_id)
    order = {table: at for at, table in enumerate(CONTENT_TABLES)}
    for each in sorted(ranges, key=lambda each: order[each.table]):
        for piece, rows in _pieces(connection, each):
            _keep(connection, edit_id, position, piece, rows)
            position += 1
    for each in sorted(ranges, key=lambda each: -order[each.table]):
        if is_indexed:
            index.forget_between(connection, each.table, each.first, each.last)
        sql = f'DELETE FROM "{each.table}" WHERE id BETWEEN ? AND ?'
        connection.execute(sql, (each.first, each.last))
    if is_indexed:
        index.mark_fresh(connection)


def bring_back(connection: sqlite3.Connection, edit_id: int) -> None:
    """Insert again what `take_back` kept, the identical rows under the identical ids."""
    is_indexed = not index.is_stale(connection)
    spans: dict[str, tuple[int, int]] = {}
    with bulk.set_aside(connection, _bulky(connection, edit_id)):
        for each, text in _kept(connection, edit_id):
            columns, rows = images.read_rows(each.table, text)
            connection.executemany(insert_sql(each.table, columns), rows)
            first, _ = spans.get(each.table, (each.first, 0))
            spans[each.table] = (first, each.last)
    if is_indexed:
        for table, (first, last) in spans.items():
            index.add_between(connection, table, first, last)
        index.mark_fresh(connection)
    note(connection, edit_id, spans, _clear(connection, edit_id))


def _bulky(connection: sqlite3.Connection, edit_id: int) -> dict[str, int]:
    """Return the tables that get so many rows back that their indexes are better built anew."""
    rows: dict[str, int] = {}
    for each in ranges_of(connection, edit_id):
        rows[each.table] = rows.get(each.table, 0) + each.last - each.first + 1
    there = {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in rows
    }
    return bulk.bulky(rows, there)


def _kept(connection: sqlite3.Connection, edit_id: int) -> Iterator[tuple[Range, str]]:
    sql = f"SELECT position FROM edit_row WHERE {_OF_EDIT} ORDER BY position"
    for (position,) in connection.execute(sql, (edit_id,)).fetchall():
        table, first, text = connection.execute(
            "SELECT table_name, row_id, after FROM edit_row WHERE edit_id = ? AND position = ?",
            (edit_id, position),
        ).fetchone()
        last = re.match(r"\d+", text[len(_STARTS) :])
        if table not in CONTENT_TABLES or not isinstance(first, int) or last is None:
            raise images.Spoilt(f"{table} {first} is no range")
        yield Range(table, first, int(last[0])), text


def _keep(
    connection: sqlite3.Connection, edit_id: int, position: int, each: Range, rows: str = ""
) -> None:
    more = ""
    if rows:
        more = f',"columns":{images.as_text(schema.COLUMNS[each.table])},"rows":[{rows}]'
    connection.execute(
        "INSERT INTO edit_row (edit_id, position, table_name, row_id, after)"
        " VALUES (?, ?, ?, ?, ?)",
        (edit_id, position, each.table, each.first, f"{_STARTS}{each.last}{more}}}"),
    )


def _clear(connection: sqlite3.Connection, edit_id: int) -> int:
    """Forget the ranges of an edit; return the first position that is free."""
    connection.execute(f"DELETE FROM edit_row WHERE {_OF_EDIT}", (edit_id,))
    sql = "SELECT coalesce(max(position) + 1, 0) FROM edit_row WHERE edit_id = ?"
    return int(connection.execute(sql, (edit_id,)).fetchone()[0])


def _pieces(connection: sqlite3.Connection, each: Range) -> Iterator[tuple[Range, str]]:
    names = ", ".join(f'"{name}"' for name in schema.COLUMNS[each.table])
    where = f'FROM "{each.table}" WHERE id BETWEEN ? AND ? ORDER BY id'
    if images.needs_packing(each.table):
        found = connection.execute(f"SELECT {names} {where}", (each.first, each.last))
        rows: Iterable[tuple[int, str]] = (
            (row[0], images.as_text(images.packed_row(row))) for row in found
        )
    else:  # SQLite writes the same JSON, five times as fast
        sql = f"SELECT id, json_array({names}) {where}"
        rows = connection.execute(sql, (each.first, each.last))
    ids: list[int] = []
    texts: list[str] = []
    size = 0
    for row_id, text in rows:
        ids.append(row_id)
        texts.append(text)
        size += len(text)
        if len(ids) >= ROWS_A_PIECE or size >= BYTES_A_PIECE:
            yield Range(each.table, ids[0], ids[-1]), ",".join(texts)
            ids, texts, size = [], [], 0
    if ids:
        yield Range(each.table, ids[0], ids[-1]), ",".join(texts)


def _refuse_left_behind(connection: sqlite3.Connection, ranges: list[Range]) -> None:
    """Raise Outdated when a note, citation … that stays is about a row that would go.

    References by id need no look: the commit refuses them.
    """
    own = {each.table: each for each in ranges}
    for table in ABOUT_TABLES:
        mine = own.get(table, Range(table, 0, -1))
        for each in ranges:
            sql = (
                f'SELECT 1 FROM "{table}" AS what CROSS JOIN "{each.table}" AS here'
                " ON here.uid = what.about WHERE what.id NOT BETWEEN ? AND ?"
                " AND here.id BETWEEN ? AND ? LIMIT 1"
            )
            values = (mine.first, mine.last, each.first, each.last)
            if connection.execute(sql, values).fetchone():
                raise Outdated(
                    said("A {table} added since is about something of it.", table=table), UNHARMED
                )
