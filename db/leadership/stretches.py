"""How long somebody held a position, what lies between two, and which times are one stretch.

All days are integers since 1970-01-01 as in `db.leadership.terms`; the last day is a day in
office. Everything is told with its bounds: what two dates known only to a month or a year
leave open is between `lo` and `hi`.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

from db.columns import DATED, NONE
from db.leadership.terms import NOBODY, UNBOUNDED_HI, Terms
from db.leadership.values import Length

_FAR: Final = UNBOUNDED_HI // 2  # a day or a number of days beyond this is not bounded
NOT_KNOWN: Final = Length(None, None)


class Row(NamedTuple):
    """One time in office as plain numbers; the names are those of `Terms`."""

    at: int
    id: int
    post: int
    person: int
    start_lo: int
    start_hi: int
    end_lo: int
    end_hi: int
    has_start: bool
    has_end: bool
    attested_hi: int
    announced: int
    is_start_rough: bool
    is_end_rough: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Times of one holder in one position that touch, the earliest first.

    `last` is the one that ends last; one without a stated end is later than all.
    """

    rows: tuple[Row, ...]
    last: Row

    @property
    def first(self) -> Row:
        """The one that began first."""
        return self.rows[0]


def rows_of(terms: Terms, rows: slice | None = None) -> list[Row]:
    """Return times in office as plain numbers, in the order of `terms` (None: all of them)."""
    which = slice(0, len(terms)) if rows is None else rows
    columns = (
        terms.id, terms.post, terms.person, terms.start_lo, terms.start_hi, terms.end_lo,
        terms.end_hi, (terms.start_state == DATED) & (terms.shape != NONE),
        (terms.end_state == DATED) & (terms.shape != NONE), terms.attested_hi, terms.announced,
        terms.is_start_unstated, terms.is_end_unstated,
    )  # fmt: skip
    numbers = zip(*(column[which].tolist() for column in columns), strict=True)
    return [Row(at, *each) for at, each in enumerate(numbers, start=which.start)]


def by_post(terms: Terms, units: Collection[int] | None = None) -> Iterator[list[Row]]:
    """Yield the times in office of each position in these units (None: all) that has any."""
    offsets = terms.posts.offsets.tolist()
    if units is None:
        rows = rows_of(terms)
        yield from (rows[at:after] for at, after in pairwise(offsets) if at < after)
        return
    for place in np.isin(terms.posts.unit, list(units)).nonzero()[0].tolist():
        if offsets[place] < offsets[place + 1]:
            yield rows_of(terms, slice(offsets[place], offsets[place + 1]))


def day(value: int) -> int | None:
    """Return a day of the arrays as values tell it: None where there is no bound."""
    return None if abs(value) > _FAR else value


def gap_between(ended: Row, began: Row) -> Length:
    """Return the days between two: next start - previous end - 1, at least 0."""
    return gap_from(ended.end_lo, ended.end_hi, began)


def gap_from(end_lo: int, end_hi: int, began: Row) -> Length:
    """Return the days from a last day within [end_lo, end_hi] until somebody begins."""
    return _days(began.start_lo - end_hi - 1, began.start_hi - end_lo - 1, least=0)


def overlap_of(one: Row, later: Row) -> Length:
    """Return for how many days both are in office; the day of a hand-over is one."""
    return _days(
        min(one.end_lo, later.end_lo) - max(one.start_hi, later.start_hi) + 1,
        min(one.end_hi, later.end_hi) - max(one.start_lo, later.start_lo) + 1,
        least=0,
    )


def length_of(row: Row, *, today: int) -> Length:
    """Return how long a time in office lasts, or has lasted until today.

    Without a stated end it is counted up to the last day a source attests, and not at all when
    no source does.
    """
    return length_between(row, row, today=today)


def length_between(first: Row, last: Row, *, today: int) -> Length:
    """Return the same from the start of one to the end of another time in office."""
    until_lo, until_hi = last.end_lo, last.end_hi
    if not last.has_end:
        if last.attested_hi >= _FAR:
            return NOT_KNOWN
        until_hi = max(last.attested_hi, until_lo)
    until_lo, until_hi = min(until_lo, today), min(until_hi, today)
    least = 0 if first.start_hi > today else 1  # perhaps it has not begun
    return _days(until_lo - first.start_hi + 1, until_hi - first.start_lo + 1, least=least)


def has_both_ends(first: Row, last: Row, *, today: int) -> bool:
    """Whether both ends are known and it is over: what lies ahead is only planned."""
    are_known = first.has_start and last.has_end and last.end_hi <= today
    return are_known and first.start_lo > -_FAR and last.end_lo > -_FAR and first.start_hi < _FAR


def is_running(row: Row, later: list[Row], *, today: int) -> bool:
    """Whether somebody began and is not known to have ended by `today`.

    `later` are the times of the same position after this one, if it has one seat: who has no
    stated end but a successor is in office no longer.
    """
    if row.start_lo > today or row.person == NOBODY:
        return False
    if row.has_end:
        return row.end_hi > today
    return not any(_follows(each, row) and each.start_hi <= today for each in later)


def successor_without_end(row: Row, later: list[Row]) -> Row | None:
    """Return who surely began after this one, which has no stated end; None = it has, or nobody."""
    if row.has_end or row.person == NOBODY:
        return None
    return next((each for each in later if _follows(each, row) and each.person != NOBODY), None)


def stretches_of(rows: list[Row]) -> list[Stretch]:
    """Return the stretches of one position in the order they begin; vacant times are none.

    Two times of one holder touch when no day must lie between them.
    """
    found: list[list[Row]] = []
    open_ones: dict[int, list[Row]] = {}
    for row in rows:
        if row.person == NOBODY:
            continue
        before = open_ones.get(row.person)
        if before is not None and _touches(before, row):
            before.append(row)
        else:
            open_ones[row.person] = [row]
            found.append(open_ones[row.person])
    return [Stretch(tuple(each), last_of(each)) for each in found]


def last_of(rows: Sequence[Row]) -> Row:
    """Return the one that ends last."""
    return rows[0] if len(rows) == 1 else max(rows, key=lambda row: (row.end_hi, row.end_lo))


def _touches(before: Sequence[Row], row: Row) -> bool:
    last = last_of(before)
    gap = gap_between(last, row)
    return gap.hi == 0 or (gap.lo == 0 and last.has_end and row.has_start)


def _follows(later: Row, row: Row) -> bool:
    return later.start_lo > row.start_lo and later.start_hi < _FAR


def _days(lo: int, hi: int, *, least: int) -> Length:
    lo = max(least, lo)
    return Length(lo if lo < _FAR else None, max(lo, hi) if hi < _FAR else None)
