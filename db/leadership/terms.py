"""Every time in office and every position of a file as arrays of days, for sums over all.

Read once (`load_terms`) and shared read-only by as-of lists, successions, rotation. Days are
integers since 1970-01-01 in the file's zone. Both ends of a pair of bounds are inside it:
`start_lo`, `start_hi` are the first and the last day on which a time in office may begin,
`end_lo`, `end_hi` the first and the last day that may be its last.
UNBOUNDED_LO and UNBOUNDED_HI stand for "no bound on that side"; adding to them is safe.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from db.columns import DATED, MODALITIES, STATUSES, UNKNOWN, Bytes, Ints
from db.dates.clock import DAY_S
from db.dates.edtf import bounds
from db.errors import DateProblem
from db.tables import Readable

Flags = NDArray[np.bool_]

UNBOUNDED_LO: Final = -(1 << 40)
UNBOUNDED_HI: Final = 1 << 40
ANY_NUMBER: Final = -1  # of seats
NOBODY: Final = 0  # `person` of a position that is known to be vacant

_ROWS_A_STEP: Final = 50_000
_FIRST_POSSIBLE: Final = date(1970, 1, 1).toordinal()
_SHAPES: Final = ("none", "moment", "period")
_STATES: Final = ("dated", "open", "unknown")


@dataclass(frozen=True, slots=True, eq=False)
class Posts:
    """The n positions by id; every array has length n. Compared by identity.

    `seats` is ANY_NUMBER where there is no number of them. `opened_lo` … `closed_hi` are days,
    unbounded where nothing is written. Position i has the rows `offsets[i]:offsets[i + 1]` of the
    terms; `offsets` has n + 1 entries.
    """

    id: Ints
    unit: Ints
    leads: Flags
    seats: Ints
    opened_lo: Ints
    opened_hi: Ints
    closed_lo: Ints
    closed_hi: Ints
    offsets: Ints

    def __len__(self) -> int:
        return len(self.id)

    def at(self, post_id: int) -> int | None:
        """Return the place of a position in the arrays, None when there is none of this id."""
        place = int(np.searchsorted(self.id, post_id))
        return place if place < len(self.id) and self.id[place] == post_id else None


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The n times in office by position, then by first day, last day, id. Compared by identity.

    Every array has length n. `person` is NOBODY where the position is known to be vacant;
    `status` and `modality` are indices into STATUSES and MODALITIES of `db.columns`, `shape`,
    `start_state`, `end_state` the numbers named there. What was only announced neither begins
    nor ends before that day: `start_lo` and `end_lo` say so. `attested_lo`, `attested_hi` are
    UNBOUNDED_LO and UNBOUNDED_HI, `announced` is UNBOUNDED_LO where no day is written.
    `is_start_unstated`, `is_end_unstated`: no source says when it took effect, for the day is
    qualified ("2022-12-29?") or only that of the announcement.
    """

    id: Ints
    post: Ints
    person: Ints
    status: Bytes
    shape: Bytes
    start_lo: Ints
    start_hi: Ints
    end_lo: Ints
    end_hi: Ints
    start_state: Bytes
    end_state: Bytes
    attested_lo: Ints
    attested_hi: Ints
    announced: Ints
    modality: Bytes
    is_start_unstated: Flags
    is_end_unstated: Flags
    posts: Posts

    def __len__(self) -> int:
        return len(self.id)

    def rows_of_post(self, post_id: int) -> slice:
        """Return the rows of a position; empty when there is none of this id."""
        place = self.posts.at(post_id)
        if place is None:
            return slice(0, 0)
        return slice(int(self.posts.offsets[place]), int(self.posts.offsets[place + 1]))

    def row_of(self, tenure_id: int) -> int | None:
        """Return the row of a time in office, None when there is none of this id."""
        found = np.flatnonzero(self.id == tenure_id)
        return int(found[0]) if len(found) else None


def load_terms(file: Readable) -> Terms:
    """Return all times in office and positions of the file; 0.2 s for 100,000."""
    found = _columns(file, "tenure", _TENURE)
    found |= _texts(file, found["id"])
    bounded = _in_days(found)
    order = _order(found, bounded)
    posts = _posts(file, found["post"][order])
    arrays: dict[str, Any] = {name: column[order] for name, column in (found | bounded).items()}
    for name in ("status", "shape", "start_state", "end_state", "modality"):
        arrays[name] = arrays[name].astype(np.int8)
    wanted = {each.name for each in fields(Terms)} - {"posts"}
    return Terms(**{name: arrays[name] for name in wanted}, posts=posts)


def _word(column: str, words: tuple[str, ...]) -> str:
    cases = " ".join(f"WHEN '{word}' THEN {code}" for code, word in enumerate(words))
    return f"CASE {column} {cases} ELSE 0 END"


def _day(column: str, unbounded: int, *, is_last: bool = False) -> str:
    """SQL for the day of a second; SQLite divides towards zero, days are counted downwards."""
    second = f"({column} - 1)" if is_last else column
    floor = f"({second} / {DAY_S} - ({second} < 0 AND {second} % {DAY_S} <> 0))"
    return f"coalesce({floor}, {unbounded})"


def _is_day_in_doubt(column: str, side: str) -> str:
    marked = f"({column} LIKE '%?%' OR {column} LIKE '%\\%%' ESCAPE '\\')"
    return f"{marked} AND coalesce({side}_hi - {side}_lo <= {3 * DAY_S}, 0)"


_TENURE: Final = {
    "id": "id",
    "post": "post_id",
    "person": f"coalesce(person_id, {NOBODY})",
    "status": _word("status", STATUSES),
    "shape": _word("shape", _SHAPES),
    "start_lo": _day("start_lo", UNBOUNDED_LO),
    "start_hi": _day("start_hi", UNBOUNDED_HI, is_last=True),
    "end_lo": _day("end_lo", UNBOUNDED_LO),
    "end_hi": _day("end_hi", UNBOUNDED_HI, is_last=True),
    "start_state": _word("start_state", _STATES),
    "end_state": _word("end_state", _STATES),
    "modality": _word("modality", MODALITIES),
    "is_start_unstated": _is_day_in_doubt("starts", "start"),
    "is_end_unstated": _is_day_in_doubt("ends", "end"),
}
_POST: Final = {
    "id": "id",
    "unit": "unit_id",
    "leads": "leads",
    "seats": f"coalesce(seats, {ANY_NUMBER})",
}


def _columns(file: Readable, table: str, wanted: dict[str, str]) -> dict[str, Ints]:
    """Return whole columns in the order of ids: SQLite joins each to a text, numpy parses it."""
    inner = ", ".join(f"{sql} AS c{at}" for at, sql in enumerate(wanted.values()))
    outer = ", ".join(f"group_concat(c{at}, ' ')" for at in range(len(wanted)))
    sql = (
        f"SELECT {outer} FROM (SELECT {inner} FROM {table}"
        f" WHERE id > ? ORDER BY id LIMIT {_ROWS_A_STEP})"
    )
    steps: list[list[Ints]] = [[np.empty(0, np.int64)] * len(wanted)]
    last = 0
    while (texts := file.connection.execute(sql, (last,)).fetchone())[0] is not None:
        steps.append([np.fromstring(text, dtype=np.int64, sep=" ") for text in texts])
        last = int(steps[-1][0][-1])
    columns = zip(*steps, strict=True)
    return {name: np.concatenate(pieces) for name, pieces in zip(wanted, columns, strict=True)}


def _texts(file: Readable, ids: Ints) -> dict[str, Ints]:
    """Return the days that are stored as text only: the attested and the announced ones."""
    attested_lo = np.full(len(ids), UNBOUNDED_LO, np.int64)
    attested_hi = np.full(len(ids), UNBOUNDED_HI, np.int64)
    announced = np.full(len(ids), UNBOUNDED_LO, np.int64)
    sql = "SELECT id, attested, announced FROM tenure WHERE attested <> '' OR announced <> ''"
    rows = file.connection.execute(f"{sql} ORDER BY id").fetchall()
    places = np.searchsorted(ids, np.array([row[0] for row in rows], np.int64)).tolist()
    for place, (_, held, told) in zip(places, rows, strict=True):
        attested_lo[place], attested_hi[place] = days_of_text(held)
        announced[place] = days_of_text(told)[0]
    return {"attested_lo": attested_lo, "attested_hi": attested_hi, "announced": announced}


@lru_cache(maxsize=32_768)
def days_of_text(text: str) -> tuple[int, int]:
    """Return the first and last day an EDTF text may mean; unbounded for none and for what is
    no date (another program wrote it; `chronik check` names it)."""
    if len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdecimal():
        try:
            day = date.fromisoformat(text).toordinal() - _FIRST_POSSIBLE
        except ValueError:
            return UNBOUNDED_LO, UNBOUNDED_HI
        return day, day
    try:
        lo, hi = bounds(text) if text else (None, None)
    except DateProblem:
        lo = hi = None
    return (
        UNBOUNDED_LO if lo is None else lo // DAY_S,
        UNBOUNDED_HI if hi is None else (hi - 1) // DAY_S,
    )


def _in_days(found: dict[str, Ints]) -> dict[str, Any]:
    """Return what follows from the announced day: nothing begins before it is announced."""
    is_only_announced = (
        (found["announced"] > UNBOUNDED_LO)
        & (found["start_state"] == UNKNOWN)
        & (found["announced"] <= found["start_hi"])
    )
    # What is attested without more held, whenever it was announced that it will.
    is_unstated = is_only_announced & (found["attested_lo"] == UNBOUNDED_LO)
    first = np.where(is_only_announced, found["announced"], found["start_lo"])
    return {
        "start_lo": first,
        "end_lo": np.maximum(found["end_lo"], first),
        "is_start_unstated": (found["is_start_unstated"] > 0) | is_unstated,
        "is_end_unstated": (found["is_end_unstated"] > 0) & (found["end_state"] == DATED),
    }


def _order(found: dict[str, Ints], bounded: dict[str, Any]) -> NDArray[np.intp]:
    # A start that is bounded on its late side only stands at that bound.
    first = bounded["start_lo"]
    first = np.where(first == UNBOUNDED_LO, found["start_hi"], first)
    return np.lexsort((found["id"], found["end_hi"], first, found["post"]))


def _posts(file: Readable, post_of_row: Ints) -> Posts:
    found: dict[str, Any] = dict(_columns(file, "post", _POST))
    ids = found["id"]
    for name in ("opened", "closed"):
        lo = np.full(len(ids), UNBOUNDED_LO, np.int64)
        hi = np.full(len(ids), UNBOUNDED_HI, np.int64)
        rows = file.connection.execute(f"SELECT id, {name} FROM post WHERE {name} <> ''")
        for each, text in rows:
            place = int(np.searchsorted(ids, each))
            lo[place], hi[place] = days_of_text(text)
        found |= {f"{name}_lo": lo, f"{name}_hi": hi}
    found["leads"] = found["leads"] > 0
    offsets = np.searchsorted(post_of_row, ids)
    found["offsets"] = np.append(offsets, len(post_of_row)).astype(np.int64)
    return Posts(**found)
