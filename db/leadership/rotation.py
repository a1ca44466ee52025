"""How often positions change hands in a set of units, and how long people stay.

A change is counted for a stretch, not for each of its times in office: who is confirmed for a
second term has not come anew. Lengths and medians are told of both.
"""

# SPDX-License-Identifier: MIT

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from statistics import median
from typing import Final

from db.dates.clock import date_of
from db.leadership.as_of import leadership
from db.leadership.stretches import (
    Row,
    Stretch,
    by_post,
    day,
    has_both_ends,
    is_running,
    last_of,
    length_between,
    stretches_of,
)
from db.leadership.succession import NO_UNIT, is_counted
from db.leadership.terms import NOBODY, Terms
from db.leadership.values import (
    Length,
    Median,
    PositionAsOf,
    Rotation,
    TermLength,
    YearCount,
)
from db.reading.named import Named, names_of
from db.tables import Readable

LEAST_FOR_MEDIAN: Final = 5
MOST_YEARS: Final = 3  # a day that may lie in so many is placed in the middle one, as "about"

_Ends = dict[int, list[int]]


def rotation(
    file: Readable,
    terms: Terms,
    units: Collection[int] | None = None,
    *,
    today: int,
    going: Callable[[], None] = lambda: None,
) -> Rotation:
    """Return the rotation in these units (None: all), without those below them.

    `today` is a day; what is planned for later is neither counted as gone nor in a median.
    `going` is called for every position; what it raises stops the work.
    """
    wanted = None if units is None else frozenset(units)
    posts = list(by_post(terms, wanted))
    words = _Words(file, terms, [row for rows in posts for row in rows])
    of_terms: list[TermLength] = []
    of_stretches: list[TermLength] = []
    stretches: list[Stretch] = []
    for rows in posts:
        going()
        told = {
            row.id: words.length((row,), _is_running(terms, rows, row, today), today)
            for row in rows
            if row.person != NOBODY
        }
        of_terms.extend(told.values())
        for each in stretches_of(rows):
            stretches.append(each)
            alone = told[each.last.id]
            is_alone = len(each.rows) == 1
            of_stretches.append(
                alone if is_alone else words.length(each.rows, alone.is_running, today)
            )
    years, unplaced = _years(stretches, today)
    going()
    return _told(
        _sorted(of_terms), _sorted(of_stretches), years, unplaced,
        _without_holder(file, terms, wanted, today),
    )  # fmt: skip


def _told(
    of_terms: tuple[TermLength, ...],
    of_stretches: tuple[TermLength, ...],
    years: tuple[YearCount, ...],
    unplaced: tuple[int, ...],
    without_holder: tuple[PositionAsOf, ...],
) -> Rotation:
    return Rotation(
        years=years,
        terms=of_terms,
        stretches=of_stretches,
        running=tuple(each for each in of_stretches if each.is_running),
        without_holder=without_holder,
        median_of_terms=_median(of_terms),
        median_of_stretches=_median(of_stretches),
        terms_with_both_ends=sum(each.has_both_ends for each in of_terms),
        stretches_with_both_ends=sum(each.has_both_ends for each in of_stretches),
        unplaced=unplaced,
    )


def middle_of(length: Length) -> float | None:
    """Return the middle of the bounds of a length, None when it has not both."""
    return None if length.lo is None or length.hi is None else (length.lo + length.hi) / 2


def _is_running(terms: Terms, rows: list[Row], row: Row, today: int) -> bool:
    later: list[Row] = []
    if not row.has_end and is_counted(terms, row.post):
        later = [each for each in rows if each.at > row.at]
    return is_running(row, later, today=today)


def _sorted(lengths: Iterable[TermLength]) -> tuple[TermLength, ...]:
    """The longest first; what is not known how long comes last."""

    def key(each: TermLength) -> tuple[bool, float]:
        middle = middle_of(each.length)
        known = middle if middle is not None else (each.length.lo or 0)
        return middle is None, -known

    return tuple(sorted(lengths, key=key))


def _median(lengths: Sequence[TermLength]) -> Median | None:
    known = [each.length for each in lengths if each.has_both_ends]
    middles = [middle for each in known if (middle := middle_of(each)) is not None]
    if len(middles) < LEAST_FOR_MEDIAN:
        return None
    rough = sum(not each.is_exact for each in known)
    return Median(median(middles), len(middles), len(lengths), rough)


def _years(
    stretches: Iterable[Stretch], today: int
) -> tuple[tuple[YearCount, ...], tuple[int, ...]]:
    came: _Ends = defaultdict(list)
    went: _Ends = defaultdict(list)
    rough: _Ends = defaultdict(list)
    unplaced: list[int] = []
    last_known: list[int] = []
    for each in stretches:
        first, last = each.first, each.last
        ends = [(came, first.id, first.start_lo, _start_hi(first), first.is_start_rough)]
        if last.has_end:
            ends.append((went, last.id, last.end_lo, last.end_hi, last.is_end_rough))
        last_known.append(_known_until(each.last, today))
        for counts, id, lo, hi, is_rough in ends:
            if lo > today or (counts is went and hi > today):
                continue  # planned
            year, is_about = _year(lo, hi)
            if year is None:
                unplaced.append(id)
                continue
            counts[year].append(id)
            if is_rough or is_about:
                rough[year].append(id)
    return _all_years(came, went, rough, last_known), tuple(dict.fromkeys(unplaced))


def _start_hi(row: Row) -> int:
    """The last day on which it may begin; what is only announced stands at that day."""
    return row.announced if not row.has_start and row.start_lo == row.announced else row.start_hi


def _year(lo: int, hi: int) -> tuple[int | None, bool]:
    """The year that a day between two bounds lies in, and whether it is only about known."""
    if day(lo) is None or day(hi) is None:
        return None, True
    first, last = _year_of(lo), _year_of(hi)
    if last - first >= MOST_YEARS:
        return None, True
    return (first + last) // 2, first != last


@lru_cache(maxsize=65_536)  # of a hundred thousand days most are there several times
def _year_of(day: int) -> int:
    return date_of(day)[0]


def _known_until(row: Row, today: int) -> int:
    """The last day of which something is known."""
    known = row.end_hi if row.has_end else row.attested_hi
    return min(known if day(known) is not None else row.start_lo, today)


def _all_years(
    came: _Ends, went: _Ends, rough: _Ends, last_known: Iterable[int]
) -> tuple[YearCount, ...]:
    changed = {*came, *went}
    if not changed:
        return ()
    known = (_year_of(each) for each in last_known if day(each) is not None)
    last = max(*changed, max(known, default=min(changed)))
    return tuple(
        YearCount(
            year, tuple(came.get(year, ())), tuple(went.get(year, ())), tuple(rough.get(year, ()))
        )
        for year in range(min(changed), last + 1)
    )


def _without_holder(
    file: Readable, terms: Terms, wanted: frozenset[int] | None, today: int
) -> tuple[PositionAsOf, ...]:
    units = leadership(file, terms, today, today=today).units
    return tuple(
        replace(position, unit=Named("unit", unit.unit_id, unit.name))
        for unit in units
        if wanted is None or unit.unit_id in wanted
        for position in unit.positions
        if all(each.person is None for each in position.holdings)
    )


class _Words:
    """Names of people, units and positions, read at once."""

    def __init__(self, file: Readable, terms: Terms, rows: Iterable[Row]) -> None:
        rows = list(rows)
        self._people = names_of(file, "person", {row.person for row in rows})
        units = dict(zip(terms.posts.id.tolist(), terms.posts.unit.tolist(), strict=True))
        held = {row.post for row in rows}
        self._unit_of = {post: unit for post, unit in units.items() if post in held}
        self._units = names_of(file, "unit", self._unit_of.values())
        self._titles = dict(file.connection.execute("SELECT id, title FROM post").fetchall())

    def length(self, rows: tuple[Row, ...], running: bool, today: int) -> TermLength:
        """Times in office that touch, in words and with their length."""
        first, last = rows[0], last_of(rows)
        return TermLength(
            tuple(row.id for row in rows),
            self._people.get(first.person),
            first.post,
            self._titles.get(first.post, ""),
            self._units.get(self._unit_of.get(first.post, 0), NO_UNIT),
            length_between(first, last, today=today),
            running,
            has_both_ends(first, last, today=today),
            last.has_end and last.end_lo > today,
        )
