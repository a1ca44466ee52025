"""What is wrong in a file, in counts: structure, references, dates, uids, search index.

Reads only, so that a file that is open elsewhere, or may not be written, can be checked.
"""

# SPDX-License-Identifier: MIT

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from db import schema
from db.check_edits import edits_that_fail
from db.check_tree import rows_in_circles
from db.dates.edtf import parse
from db.dates.span import Span, make_span
from db.errors import DateProblem
from db.file import OpenFile, read_guard
from db.saying import numeral, said, to_say
from db.schema import (
    ABOUT_TABLES,
    COLUMNS,
    CONTENT_TABLES,
    EDTF_COLUMNS,
    ENUMERATIONS,
    RULES,
    SEARCH_INDEXES,
    SEARCHED,
    SPAN_COLUMNS,
    SPAN_TABLES,
    search_index,
)

_IDS_KEPT: Final = 100
_IDS_SHOWN: Final = 10
_FAULTS_READ: Final = 100
_COPIED_BYTES: Final = 256 * 1024 * 1024
_NEEDED_SETTINGS: Final = ("title", "language", "zone", "created", "revision", "indexed_revision")
_NEVER_TWICE: Final = {
    "event_person": "event_id, person_id, role",
    "event_unit": "event_id, unit_id, role",
    "tagging": "tag_id, about",
}
_NOT_ITSELF: Final = {"link": ("from_event", "to_event"), "unit_change": ("from_unit", "to_unit")}

_BROKEN: Final = {  # what is wrong where a rule of the table does not hold
    "alias": to_say("names neither or both a person and a unit"),
    "post": to_say("has no seat"),
    "tenure": to_say("is vacant with a holder, or without one is not"),
    "note": to_say("is about nothing"),
    "attachment": to_say("is larger than 10 MB"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: how many rows of which table, and the ids of the first hundred."""

    what: str
    count: int
    table: str = ""
    ids: tuple[int, ...] = ()

    def __str__(self) -> str:
        if not self.table:
            return f"{self.what} ({self.count})" if self.count > 1 else self.what
        rows = said("1 row") if self.count == 1 else said("{count} rows", count=numeral(self.count))
        shown = ", ".join(str(row) for row in self.ids[:_IDS_SHOWN])
        more = " …" if self.count > _IDS_SHOWN else ""
        return f"{self.table}: {rows}: {self.what}" + (f" (id {shown}{more})" if shown else "")


def check(file: OpenFile) -> list[Finding]:
    """Look at everything and list what is wrong; an empty list means the file is sound.

    A damaged structure is reported alone, since nothing read from it can be relied on.
    Raises FileProblem when the damage lets nothing be read at all.
    """
    with read_guard(file.path, fixed=True):
        found = list(_structure(file.connection))
        if not found:
            for look in _LOOKS:
                found += look(file.connection)
    return found


def _finding(what: str, table: str, ids: Iterable[int]) -> Iterator[Finding]:
    rows = sorted(set(ids))
    if rows:
        yield Finding(what, len(rows), table, tuple(rows[:_IDS_KEPT]))


def _ids(connection: sqlite3.Connection, sql: str) -> list[int]:
    return [int(row) for (row,) in connection.execute(sql)]


def _structure(connection: sqlite3.Connection) -> Iterator[Finding]:
    # Rows that break a CHECK are counted by their ids below; here only damage is asked for.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    try:
        rows = connection.execute(f"PRAGMA integrity_check({_FAULTS_READ})").fetchall()
    finally:
        connection.execute("PRAGMA ignore_check_constraints = OFF")
    faults = [str(text) for (text,) in rows if text != "ok"]
    if faults:
        yield Finding(
            said("The file is damaged, first: {fault}", fault=faults[0][:200]), len(faults)
        )


def _settings(connection: sqlite3.Connection) -> Iterator[Finding]:
    kept = {key for (key,) in connection.execute("SELECT key FROM meta")}
    for key in _NEEDED_SETTINGS:
        if key not in kept:
            yield Finding(said("meta: the setting {key} is missing", key=key), 1)


def _indexes(connection: sqlite3.Connection) -> Iterator[Finding]:
    kept = {
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql <> ''")
    }
    for name in {**schema.INDEXES, **schema.TRIGGERS, **schema.VIEWS, **SEARCH_INDEXES}:
        if name not in kept:
            yield Finding(said("{name} is missing: another program removed it", name=name), 1)


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    lost: dict[tuple[str, str], list[int]] = defaultdict(list)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        lost[table, parent].append(row or 0)
    for (table, parent), ids in lost.items():
        yield from _finding(
            said("refers to a {parent} that is not there", parent=parent), table, ids
        )


def _orphans(connection: sqlite3.Connection) -> Iterator[Finding]:
    nowhere = " AND ".join(
        f'NOT EXISTS (SELECT 1 FROM "{table}" AS there WHERE there.uid = here.about)'
        for table in CONTENT_TABLES
    )
    for table in ABOUT_TABLES:
        sql = f"SELECT id FROM \"{table}\" AS here WHERE about <> '' AND {nowhere}"
        yield from _finding(
            said("is about a record that is not there"), table, _ids(connection, sql)
        )


def _uids(connection: sqlite3.Connection) -> Iterator[Finding]:
    # Inside one table its unique index sees to it, and integrity_check to the index.
    every = " UNION ALL ".join(
        f"SELECT '{t}' AS name, id, uid FROM \"{t}\"" for t in CONTENT_TABLES
    )
    doubles: dict[str, list[int]] = defaultdict(list)
    for name, row in connection.execute(
        f"WITH every AS ({every}) SELECT name, id FROM every WHERE uid IN"
        " (SELECT uid FROM every GROUP BY uid HAVING count(*) > 1)"
    ):
        doubles[name].append(row)
    for table, ids in doubles.items():
        yield from _finding(said("has a uid that another table uses too"), table, ids)
    for table in CONTENT_TABLES:
        empty = _ids(connection, f"SELECT id FROM \"{table}\" WHERE uid = ''")
        yield from _finding(said("has no uid"), table, empty)


def _words(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (table, column), values in ENUMERATIONS.items():
        allowed = ", ".join(f"'{v}'" if isinstance(v, str) else str(v) for v in values)
        sql = f'SELECT id FROM "{table}" WHERE {column} NOT IN ({allowed})'
        yield from _finding(
            said("{column} is none of the words it may be", column=column),
            table,
            _ids(connection, sql),
        )
    for table, rule in RULES.items():
        sql = f'SELECT id FROM "{table}" WHERE NOT ({rule})'
        yield from _finding(said(_BROKEN[table]), table, _ids(connection, sql))


def _doubles(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, columns in _NEVER_TWICE.items():
        sql = (
            f'SELECT id FROM "{table}" WHERE id NOT IN'
            f' (SELECT min(id) FROM "{table}" GROUP BY {columns})'
        )
        yield from _finding(said("says the same as an earlier row"), table, _ids(connection, sql))
    for table, (one, other) in _NOT_ITSELF.items():
        sql = f'SELECT id FROM "{table}" WHERE {one} = {other}'
        yield from _finding(said("leads from a thing to itself"), table, _ids(connection, sql))
    sql = "SELECT id FROM incident WHERE lasted_min_s > lasted_max_s OR lasted_min_s < 0"
    yield from _finding(
        said("lasted longer at least than at most"), "incident", _ids(connection, sql)
    )


def _circles(connection: sqlite3.Connection) -> Iterator[Finding]:
    # An end that is open or unknown counts as going on, or most mistakes would not be seen.
    edges = connection.execute(
        "SELECT id, unit_id, parent_id, iif(start_state = 'dated', start_hi, NULL),"
        " iif(shape = 'period' AND end_state = 'dated', end_lo, NULL) FROM unit_parent"
    ).fetchall()
    yield from _finding(said("puts a unit under itself"), "unit_parent", rows_in_circles(edges))
    quotes = connection.execute(
        "SELECT id, id, quoted_in, NULL, NULL FROM source WHERE quoted_in IS NOT NULL"
    )
    yield from _finding(said("is quoted in itself"), "source", rows_in_circles(quotes.fetchall()))


def _dates(connection: sqlite3.Connection) -> Iterator[Finding]:
    zone = connection.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
    recomputed = lru_cache(maxsize=1 << 16)(_recomputed)
    for table in SPAN_TABLES:
        unreadable, differing = [], []
        for row, *cells in connection.execute(
            f'SELECT id, {", ".join(SPAN_COLUMNS)} FROM "{table}"'
        ):
            stored = Span(*cells)
            try:
                span = recomputed(
                    stored.shape,
                    stored.starts,
                    stored.ends,
                    stored.attested,
                    stored.zone,
                    zone[0] if zone else "UTC",
                )
            except DateProblem:
                unreadable.append(row)
            else:
                if _bounds(span) != _bounds(stored):
                    differing.append(row)
        yield from _finding(said("has a date that can't be read"), table, unreadable)
        yield from _finding(said("has bounds that do not follow from its date"), table, differing)
    yield from _single_dates(connection)


def _recomputed(
    shape: str, starts: str, ends: str, attested: str, zone: str, file_zone: str
) -> Span:
    return make_span(
        starts,
        ends if shape == "period" else (ends or None),
        attested=attested,
        shape=shape,  # type: ignore[arg-type]  # a word outside of SHAPES is counted by _words
        zone=zone,
        file_zone=file_zone,
    )


def _bounds(span: Span) -> tuple[object, ...]:
    seconds = (span.start_lo, span.start_hi, span.end_lo, span.end_hi)
    return (*seconds, span.start_state, span.end_state, span.precision)


def _single_dates(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, column in EDTF_COLUMNS:
        wrong = []
        sql = f"SELECT id, {column} FROM \"{table}\" WHERE {column} <> ''"
        for row, text in connection.execute(sql):
            try:
                parse(text)
            except DateProblem:
                wrong.append(row)
        yield from _finding(
            said("{column} is no date that can be read", column=column), table, wrong
        )


def _texts(connection: sqlite3.Connection) -> Iterator[Finding]:
    with _raw_text(connection):
        for table in CONTENT_TABLES:
            columns = ", ".join(f'CAST("{name}" AS BLOB)' for name in _text_columns(table))
            wrong = []
            for row, *cells in connection.execute(f'SELECT id, {columns} FROM "{table}"'):
                try:
                    b"\n".join(cell for cell in cells if cell is not None).decode("utf-8")
                except UnicodeDecodeError:
                    wrong.append(row)
            yield from _finding(said("holds damaged text"), table, wrong)


def _text_columns(table: str) -> list[str]:
    declared = schema.TABLES[table].splitlines()
    texts = {line.split()[0] for line in declared if " TEXT " in line}
    return [column for column in COLUMNS[table] if column in texts]


@contextmanager
def _raw_text(connection: sqlite3.Connection) -> Iterator[None]:
    factory = connection.text_factory
    connection.text_factory = bytes
    try:
        yield
    finally:
        connection.text_factory = factory


def _attachments(connection: sqlite3.Connection) -> Iterator[Finding]:
    wrong = [
        row
        for row, content, digest in connection.execute(
            "SELECT id, bytes, sha256 FROM attachment WHERE sha256 <> ''"
        )
        if hashlib.sha256(content).hexdigest() != digest
    ]
    yield from _finding(said("is not the file that was attached"), "attachment", wrong)


def _edits(connection: sqlite3.Connection) -> Iterator[Finding]:
    for wrong, table, ids in edits_that_fail(connection):
        yield from _finding(wrong, table, ids)


def _search(connection: sqlite3.Connection) -> Iterator[Finding]:
    revisions = connection.execute(
        "SELECT count(DISTINCT value) FROM meta WHERE key IN ('revision', 'indexed_revision')"
    ).fetchone()[0]
    if revisions > 1:
        yield Finding(said("The search index is out of date: another program wrote to the file"), 1)
        return
    for table in SEARCHED:
        index = f"{search_index(table)}_docsize"
        for what, one, other in (
            (said("is missing in the search index"), table, index),
            (said("is gone but still in the search index"), index, table),
        ):
            sql = f'SELECT id FROM "{one}" EXCEPT SELECT id FROM "{other}"'
            yield from _finding(what, table, _ids(connection, sql))
    (size,) = connection.execute(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    ).fetchone()
    if size <= _COPIED_BYTES:
        yield from _search_in_a_copy(connection)


def _search_in_a_copy(connection: sqlite3.Connection) -> Iterator[Finding]:
    # FTS5 compares index and rows by an INSERT, which a connection for reading may not do.
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        connection.backup(copy)
        for table in SEARCHED:
            index = search_index(table)
            try:
                copy.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError:
                yield Finding(
                    said("{table}: the search index differs from the rows", table=table), 1
                )


_LOOKS: Final[tuple[Callable[[sqlite3.Connection], Iterator[Finding]], ...]] = (
    _settings, _indexes, _references, _orphans, _uids, _words, _doubles, _circles, _texts,
    _dates, _attachments, _edits, _search,
)  # fmt: skip
