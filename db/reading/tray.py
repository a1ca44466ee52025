"""The undated tray: what can't be drawn at a day, because no source says one."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final, Literal

from db.dates.span import Span
from db.tables import SPAN_COLUMNS, Readable

Group = Literal["before", "after", "none"]

MOST: Final = 2_000

# No date, or a moment with one bound missing (its end repeats its start); a period with one
# known side is drawn. The first line is what the indexes answer.
_UNDATED: Final = "(start_lo IS NULL OR end_hi IS NULL) AND (shape = 'none' OR shape = 'moment')"
_GROUP: Final = (
    "CASE WHEN shape = 'moment' AND start_hi IS NOT NULL THEN 'before'"
    " WHEN shape = 'moment' AND start_lo IS NOT NULL THEN 'after' ELSE 'none' END"
)


@dataclass(frozen=True, slots=True)
class TrayRow:
    """An event without a day: `group` is before (a day), after (a day) or none."""

    id: int
    title: str
    kind_id: int
    group: Group
    when: Span


@dataclass(frozen=True, slots=True)
class Tray:
    """The rows (before … by day, after … by day, no date by id), and how many there are."""

    rows: tuple[TrayRow, ...]
    before: int
    after: int
    none: int

    def __len__(self) -> int:
        return self.before + self.after + self.none


def undated(file: Readable, *, limit: int = MOST) -> Tray:
    """Return the events that have no day, at most `limit` of them, and the counts of all."""
    counts = dict(
        file.connection.execute(
            f"SELECT {_GROUP} AS grouped, count(*) FROM event WHERE {_UNDATED} GROUP BY grouped"
        ).fetchall()
    )
    rows = file.connection.execute(
        f"SELECT id, title, kind_id, {_GROUP} AS grouped, {', '.join(SPAN_COLUMNS)}"
        f" FROM event WHERE {_UNDATED}"
        " ORDER BY instr('before after none', grouped), coalesce(start_hi, start_lo), id LIMIT ?",
        (limit,),
    )
    return Tray(
        tuple(
            TrayRow(each, title, kind, group, Span(*when))
            for each, title, kind, group, *when in rows
        ),
        counts.get("before", 0),
        counts.get("after", 0),
        counts.get("none", 0),
    )
