"""Days as sums need them: integers since 1970-01-01 in the file's zone, and whole columns of them.

Bounds in the file are half-open seconds; here the first and the last day possible, both inside.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import Ints
from db.dates.clock import DAY_S
from db.dates.edtf import bounds
from db.errors import DateProblem
from db.tables import Readable

Flags = NDArray[np.bool_]

UNBOUNDED_LO: Final = -(1 << 40)
"""No bound on the early side; adding to it is safe."""

UNBOUNDED_HI: Final = 1 << 40
"""No bound on the late side; adding to it is safe."""

_ROWS_A_STEP: Final = 50_000
_FIRST: Final = date(1970, 1, 1).toordinal()
_SHAPES: Final = ("none", "moment", "period")
_STATES: Final = ("dated", "open", "unknown")


def word_sql(column: str, words: tuple[str, ...]) -> str:
    """Return SQL for the place of a word in its list."""
    cases = " ".join(f"WHEN '{word}' THEN {code}" for code, word in enumerate(words))
    return f"CASE {column} {cases} ELSE 0 END"


def day_sql(column: str, unbounded: int, *, is_last: bool = False) -> str:
    """Return SQL for the day of a second, or for the last day before a second."""
    second = f"({column} - 1)" if is_last else column
    # SQLite divides towards zero, days are counted downwards.
    floor = f"({second} / {DAY_S} - ({second} < 0 AND {second} % {DAY_S} <> 0))"
    return f"coalesce({floor}, {unbounded})"


SPAN_DAYS: Final = {
    "shape": word_sql("shape", _SHAPES),
    "start_lo": day_sql("start_lo", UNBOUNDED_LO),
    "start_hi": day_sql("start_hi", UNBOUNDED_HI, is_last=True),
    "end_lo": day_sql("end_lo", UNBOUNDED_LO),
    "end_hi": day_sql("end_hi", UNBOUNDED_HI, is_last=True),
    "start_state": word_sql("start_state", _STATES),
    "end_state": word_sql("end_state", _STATES),
}
"""The columns of a span as days, and as the numbers of `db.columns`."""


def columns_of(
    file: Readable, table: str, wanted: Mapping[str, str], test: str = "TRUE"
) -> dict[str, Ints]:
    """Return whole columns (name to SQL; the first must be the id) in the order of ids.

    SQLite joins each to one text, numpy parses that: several times as fast as rows.
    """
    inner = ", ".join(f"{sql} AS c{at}" for at, sql in enumerate(wanted.values()))
    outer = ", ".join(f"group_concat(c{at}, ' ')" for at in range(len(wanted)))
    sql = (
        f"SELECT {outer} FROM (SELECT {inner} FROM {table}"
        f" WHERE {test} AND id > ? ORDER BY id LIMIT {_ROWS_A_STEP})"
    )
    steps: list[list[Ints]] = [[np.empty(0, np.int64)] * len(wanted)]
    last = 0
    while (texts := file.connection.execute(sql, (last,)).fetchone())[0] is not None:
        steps.append([np.fromstring(text, dtype=np.int64, sep=" ") for text in texts])
        last = int(steps[-1][0][-1])
    columns = zip(*steps, strict=True)
    return {name: np.concatenate(pieces) for name, pieces in zip(wanted, columns, strict=True)}


def text_days_of(
    file: Readable, table: str, column: str, ids: Ints, test: str = "TRUE"
) -> tuple[Ints, Ints]:
    """Return the first and last days of a column that holds EDTF texts, a row an id of `ids`."""
    lo = np.full(len(ids), UNBOUNDED_LO, np.int64)
    hi = np.full(len(ids), UNBOUNDED_HI, np.int64)
    rows = file.connection.execute(
        f"SELECT id, {column} FROM {table} WHERE {column} <> '' AND {test}"
    ).fetchall()
    places = np.searchsorted(ids, np.array([each for each, _ in rows], np.int64)).tolist()
    for place, (_, text) in zip(places, rows, strict=True):
        lo[place], hi[place] = days_of_text(text)
    return lo, hi


@lru_cache(maxsize=32_768)
def days_of_text(text: str) -> tuple[int, int]:
    """Return the first and last day an EDTF text may mean; unbounded for none and for what is
    no date (another program wrote it; `chronik check` names it)."""
    if len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdecimal():
        try:
            day = date.fromisoformat(text).toordinal() - _FIRST
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
