"""Read everything drawn in time from a file into `EventColumns`.

A million events in about a second and a half: SQLite joins each column of some ten thousand
rows to one text (`group_concat`), numpy parses that. Twice as fast as rows into
`numpy.fromiter`, five times as fast as fetching rows. Words of fixed lists travel packed
into one number.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from db.columns import (
    ERA,
    EVENT,
    IMPORTANCES,
    MODALITIES,
    NO_HI,
    NO_LO,
    PRECISIONS,
    SEVERITIES,
    STATUSES,
    TENURE,
    Bytes,
    EventColumns,
    Ints,
    Members,
)
from db.dates.edtf import bounds
from db.errors import DateProblem
from db.reading.titles import TenureLabels, tenure_labels
from db.tables import Readable

ROWS_A_STEP: Final = 50_000
SHAPES: Final = ("none", "moment", "period")
STATES: Final = ("dated", "open", "unknown")

# Column, its words in the order of their codes: packed into one number, first ones lowest.
_SPAN_WORDS: Final = (
    ("shape", SHAPES),
    ("start_state", STATES),
    ("end_state", STATES),
    ("precision", PRECISIONS),
)
_WORDS: Final = {
    "era": _SPAN_WORDS,
    "tenure": (*_SPAN_WORDS, ("modality", MODALITIES), ("status", STATUSES)),
    "event": (*_SPAN_WORDS, ("modality", MODALITIES), ("importance", IMPORTANCES)),
}
_SEAT: Final = (
    "(SELECT CASE WHEN seats = 1 THEN id ELSE -id END FROM post WHERE post.id = tenure.post_id)"
)
_COMMON: Final = frozenset(("moment", "dated", "day", "stated", "normal"))
_BOUNDS: Final = (
    ("start_lo", NO_LO),
    ("start_hi", NO_HI),
    ("end_lo", NO_LO),
    ("end_hi", NO_HI),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """The rows of one table: whole columns by name, words as codes by name."""

    numbers: dict[str, Ints]
    codes: dict[str, Bytes]

    def __len__(self) -> int:
        return len(self.numbers["id"])


class _Parts(NamedTuple):
    """The rows of the three tables in the order of `EventColumns`."""

    era: _Part
    tenure: _Part
    event: _Part

    @property
    def first_event(self) -> int:
        return len(self.era) + len(self.tenure)

    def numbers(self, name: str) -> Ints:
        without = (np.zeros(len(part), np.int64) for part in self)
        return np.concatenate(
            [part.numbers.get(name, zeros) for part, zeros in zip(self, without, strict=True)]
        )

    def codes(self, name: str, otherwise: int = 0) -> Bytes:
        without = (np.full(len(part), otherwise, np.int8) for part in self)
        return np.concatenate(
            [part.codes.get(name, code) for part, code in zip(self, without, strict=True)]
        )

    def rows_of_events(self, ids: Ints) -> tuple[Ints, NDArray[np.bool_]]:
        """Return each event's row, and whether it is there (other programs leave orphans)."""
        known = self.event.numbers["id"]
        if not len(known):
            return np.zeros(len(ids), np.int64), np.zeros(len(ids), np.bool_)
        at = np.minimum(np.searchsorted(known, ids), len(known) - 1)
        return at + self.first_event, known[at] == ids


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which rows are read: all, or those with some ids."""

    connection: sqlite3.Connection
    ids: Mapping[str, Collection[int]] | None = None

    def test(self, table: str, column: str = "id") -> str:
        """Return SQL that holds for rows whose `column` names an asked row of `table`."""
        if self.ids is None:
            return "TRUE"
        return f"{column} IN ({', '.join(map(str, sorted(self.ids.get(table, ()))))})"


def load_columns(file: Readable) -> EventColumns:
    """Return all events, tenures and eras of the file, read in one snapshot."""
    with _snapshot(file.connection):
        return _load(_Asked(file.connection))


def load_some(file: Readable, ids: Mapping[str, Collection[int]]) -> EventColumns:
    """Return only the eras, tenures and events with these ids, by table; some thousands at most.

    Ids that are not in the file are left out.
    """
    with _snapshot(file.connection):
        return _load(_Asked(file.connection, ids))


@contextmanager
def _snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def _load(asked: _Asked) -> EventColumns:
    era = _part(asked, "era", {"cells": _length("title")})
    tenure = _part(asked, "tenure", {"post": _SEAT, "person_id": "person_id"})
    event = _part(asked, "event", {"kind": "kind_id", "cells": _length("title")})
    parts = _Parts(era, tenure, event)
    held = None if asked.ids is None else tenure.numbers["id"].tolist()
    labels = tenure_labels(asked.connection, held)
    cells, units = _told_by_labels(tenure, labels)
    holders = tenure.numbers["person_id"]
    attested_lo, attested_hi = _attested(asked, parts)
    return EventColumns(
        table=np.repeat(np.array([ERA, TENURE, EVENT], np.int8), [len(part) for part in parts]),
        id=parts.numbers("id"),
        shape=parts.codes("shape"),
        start_lo=parts.numbers("start_lo"),
        start_hi=parts.numbers("start_hi"),
        end_lo=parts.numbers("end_lo"),
        end_hi=parts.numbers("end_hi"),
        start_state=parts.codes("start_state"),
        end_state=parts.codes("end_state"),
        attested_lo=attested_lo,
        attested_hi=attested_hi,
        announced=_announced(asked, parts),
        precision=parts.codes("precision"),
        kind=parts.numbers("kind"),
        importance=parts.codes("importance", IMPORTANCES.index("normal")),
        modality=parts.codes("modality"),
        severity=_severities(asked, parts),
        status=parts.codes("status"),
        is_figure=_figures(asked, parts),
        cells=np.concatenate([era.numbers["cells"], cells, event.numbers["cells"]]).astype(
            np.int32
        ),
        post=parts.numbers("post"),
        units=_members(asked, "event_unit", "unit_id", parts, units),
        people=_members(asked, "event_person", "person_id", parts, holders),
    )


def _length(column: str) -> str:
    return f"length(CAST({column} AS BLOB))"


def _part(asked: _Asked, table: str, more: dict[str, str]) -> _Part:
    wanted = {
        "id": "id",
        **{name: f"coalesce({name}, {unbounded})" for name, unbounded in _BOUNDS},
        **{name: f"coalesce({sql}, 0)" for name, sql in more.items()},
        "code": _packed(_WORDS[table]),
        "is_attested": "attested <> ''",
    }
    numbers = _numbers(asked, table, wanted, asked.test(table))
    code = numbers.pop("code")
    codes: dict[str, Bytes] = {}
    for name, words in _WORDS[table]:
        code, rest = np.divmod(code, len(words))
        codes[name] = rest.astype(np.int8)
    return _Part(numbers, codes)


def _packed(words_of: Sequence[tuple[str, tuple[str, ...]]]) -> str:
    terms: list[str] = []
    step = 1
    for name, words in words_of:
        # Common words first: each comparison of a million rows takes some 30 ms.
        ordered = sorted(words, key=lambda word: word not in _COMMON)
        cases = " ".join(f"WHEN '{word}' THEN {words.index(word) * step}" for word in ordered)
        terms.append(f"CASE {name} {cases} ELSE 0 END")
        step *= len(words)
    return " + ".join(terms)


def _numbers(asked: _Asked, table: str, wanted: dict[str, str], test: str) -> dict[str, Ints]:
    """Return integer columns (name to SQL; the first must be the id) in the order of ids."""
    inner = ", ".join(f"{sql} AS c{at}" for at, sql in enumerate(wanted.values()))
    outer = ", ".join(f"group_concat(c{at}, ' ')" for at in range(len(wanted)))
    sql = (
        f'SELECT {outer} FROM (SELECT {inner} FROM "{table}"'
        f" WHERE {test} AND id > ? ORDER BY id LIMIT {ROWS_A_STEP})"
    )
    steps: list[list[Ints]] = [[np.empty(0, np.int64)] * len(wanted)]
    last = NO_LO
    while True:
        texts = asked.connection.execute(sql, (last,)).fetchone()
        if texts[0] is None:
            break
        steps.append([np.fromstring(text, dtype=np.int64, sep=" ") for text in texts])
        last = int(steps[-1][0][-1])
    columns = zip(*steps, strict=True)
    return {name: np.concatenate(pieces) for name, pieces in zip(wanted, columns, strict=True)}


def _attested(asked: _Asked, parts: _Parts) -> tuple[Ints, Ints]:
    lo: list[Ints] = []
    hi: list[Ints] = []
    for table, part in zip(_WORDS, parts, strict=True):
        lo.append(np.full(len(part), NO_LO, np.int64))
        hi.append(np.full(len(part), NO_HI, np.int64))
        rows = np.flatnonzero(part.numbers["is_attested"]).tolist()
        if not rows:
            continue  # nothing to look for in a million rows
        texts = asked.connection.execute(
            f"SELECT attested FROM \"{table}\" WHERE attested <> '' AND {asked.test(table)}"
            " ORDER BY id"
        )
        for row, (text,) in zip(rows, texts, strict=True):
            first, end = _bounds_of(text)
            lo[-1][row] = NO_LO if first is None else first
            hi[-1][row] = NO_HI if end is None else end
    return np.concatenate(lo), np.concatenate(hi)


def _announced(asked: _Asked, parts: _Parts) -> Ints:
    announced = np.full(parts.first_event + len(parts.event), NO_LO, np.int64)
    rows = {int(each): len(parts.era) + row for row, each in enumerate(parts.tenure.numbers["id"])}
    sql = f"SELECT id, announced FROM tenure WHERE announced <> '' AND {asked.test('tenure')}"
    for each, text in asked.connection.execute(sql):
        first, _ = _bounds_of(text)
        announced[rows[each]] = NO_LO if first is None else first
    return announced


def _bounds_of(text: str) -> tuple[int | None, int | None]:
    try:
        return bounds(text)
    except DateProblem:  # another program wrote it; `check` names it
        return None, None


def _severities(asked: _Asked, parts: _Parts) -> Bytes:
    severities = np.zeros(parts.first_event + len(parts.event), np.int8)
    code = f"1 + {_packed((('severity', SEVERITIES),))}"
    wanted = {"id": "id", "event": "event_id", "code": code}
    found = _numbers(asked, "incident", wanted, asked.test("event", "event_id"))
    rows, is_there = parts.rows_of_events(found["event"])
    severities[rows[is_there]] = found["code"][is_there]
    return severities


def _figures(asked: _Asked, parts: _Parts) -> NDArray[np.bool_]:
    is_figure = np.zeros(parts.first_event + len(parts.event), np.bool_)
    wanted = {"id": "id", "event": "event_id"}
    found = _numbers(asked, "figure", wanted, asked.test("event", "event_id"))
    rows, is_there = parts.rows_of_events(found["event"])
    is_figure[rows[is_there]] = True
    return is_figure


def _told_by_labels(tenure: _Part, labels: dict[int, TenureLabels]) -> tuple[Ints, Ints]:
    """Return of each tenure the cells of its longer label and its unit."""
    nothing = TenureLabels(0, "", "", "", "")
    each = [labels.get(tenure_id, nothing) for tenure_id in tenure.numbers["id"].tolist()]
    cells = np.array([label.cells for label in each], np.int64)
    return cells, np.array([label.unit for label in each], np.int64)


def _members(asked: _Asked, table: str, column: str, parts: _Parts, of_tenures: Ints) -> Members:
    """Return who belongs to each row; `of_tenures` has one id a tenure, 0 for nobody."""
    events, members = _pairs(asked, table, column, parts.event.numbers["id"])
    rows, is_there = parts.rows_of_events(events)
    held = np.flatnonzero(of_tenures)
    rows = np.concatenate([len(parts.era) + held, rows[is_there]])
    counts = np.bincount(rows, minlength=parts.first_event + len(parts.event))
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64)])
    return Members(offsets, np.concatenate([of_tenures[held], members[is_there]]))


def _pairs(asked: _Asked, table: str, column: str, ids: Ints) -> tuple[Ints, Ints]:
    """Return events and members, each pair once, in order: as the index on both has them."""
    sql = (
        "SELECT group_concat(event_id, ' '), group_concat(member, ' ') FROM"
        f" (SELECT DISTINCT event_id, {column} AS member FROM {table}"
        f" WHERE event_id BETWEEN ? AND ? AND {asked.test('event', 'event_id')}"
        " ORDER BY event_id, member)"
    )
    events, members = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for start in range(0, len(ids), ROWS_A_STEP):
        step = ids[start : start + ROWS_A_STEP]
        texts = asked.connection.execute(sql, (int(step[0]), int(step[-1]))).fetchone()
        if texts[0] is not None:
            events.append(np.fromstring(texts[0], dtype=np.int64, sep=" "))
            members.append(np.fromstring(texts[1], dtype=np.int64, sep=" "))
    return np.concatenate(events), np.concatenate(members)
