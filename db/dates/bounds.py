"""Bounds of EDTF values: the first second possible and the first no longer possible.

`extent` gives the days or seconds a date says, on its own clock and without widening;
`bounds_of` adds what `~` and `%` widen and turns clock times of a zone into the file's.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from db.dates.clock import (
    DAY_S,
    date_of,
    days_in_month,
    days_of,
    months_later,
    week_start,
)
from db.dates.values import GROUPS, Date, Edtf, Interval, OneOf, Point, Week
from db.dates.zones import in_file_zone

Bounds = tuple[int | None, int | None]

_LEAP_GAP: Final = 8  # years between 29 Februaries at most (1896 to 1904)
_TIME_UNITS: Final = {2: 3_600, 5: 60, 8: 1}  # length of hh, hh:mm, hh:mm:ss -> seconds


def bounds_of(
    value: Edtf, *, strict: bool = False, zone: str = "", file_zone: str = "UTC"
) -> Bounds:
    """Half-open bounds in seconds since 1970, wall-clock time of the file's zone.

    None means no bound on that side. `strict` leaves out what `~` and `%` widen. `zone` is
    that of clock times without an offset of their own; empty means the file's. Raises
    DateProblem for a zone that is not known.
    """
    if isinstance(value, Interval):
        lo = _point_bounds(value.start, strict, zone, file_zone)[0] if value.start else None
        hi = _point_bounds(value.end, strict, zone, file_zone)[1] if value.end else None
        return lo, hi
    if isinstance(value, OneOf):
        every = [
            _point_bounds(point, strict, zone, file_zone)
            for member in value.members for point in member if point is not None
        ]  # fmt: skip
        is_open_before, is_open_after = value.members[0][0] is None, value.members[-1][1] is None
        return (
            None if is_open_before else min(lo for lo, _ in every),
            None if is_open_after else max(hi for _, hi in every),
        )
    return _point_bounds(value, strict, zone, file_zone)


def extent(point: Point) -> tuple[int, int] | None:
    """Strict half-open bounds of a date in seconds on its own clock; None if no such day exists."""
    days = _day_extent(point)
    if days is None:
        return None
    if isinstance(point, Date) and point.time:
        hour, minute, second = (int(point.time[i : i + 2] or 0) for i in (0, 3, 6))
        lo = days[0] * DAY_S + hour * 3_600 + minute * 60 + second
        return lo, lo + _TIME_UNITS[len(point.time)]
    return days[0] * DAY_S, days[1] * DAY_S


def year_range(year: str) -> tuple[int, int]:
    """First and last year that four characters with X for unspecified digits may mean."""
    return int(year.replace("X", "0")), int(year.replace("X", "9"))


def _point_bounds(point: Point, strict: bool, zone: str, file_zone: str) -> tuple[int, int]:
    if isinstance(point, Date):
        if point.time:
            own = extent(point)
            assert own is not None  # the parser refuses days that no calendar has
            return in_file_zone(*own, point.offset or zone, file_zone)
        if not strict and point.marks:
            days = _widened(point)
            return days[0] * DAY_S, days[1] * DAY_S
    days_or_none = _day_extent(point)
    assert days_or_none is not None
    lo, hi = days_or_none
    if isinstance(point, Week) and not strict and point.mark in ("~", "%"):
        unit = 1 if point.day else 7
        lo, hi = lo - unit, hi + unit
    return lo * DAY_S, hi * DAY_S


def _day_extent(point: Point) -> tuple[int, int] | None:
    """First day possible and first no longer possible, in days since 1970."""
    if isinstance(point, Week):
        monday = week_start(point.year, point.week)
        return (monday + point.day - 1, monday + point.day) if point.day else (monday, monday + 7)
    year, month, day = point.year, point.month, point.day
    if day.isdigit() and month.isdigit() and year.isdigit():
        return _exact_day(int(year), int(month), int(day))
    first, last = year_range(year)
    if month in ("", "XX") and day in ("", "XX"):
        return days_of(first), days_of(last + 1)
    if day in ("", "XX"):
        from_month, months = month_range(month)
        return days_of(first, from_month), days_of(*months_later(last, from_month, months))
    return _partly_known_day(first, last, month, day)


def _exact_day(year: int, month: int, day: int) -> tuple[int, int] | None:
    if day > 28 and day > days_in_month(year, month):
        return None
    days = days_of(year, month, day)
    return days, days + 1


def month_range(month: str) -> tuple[int, int]:
    """First month and number of months that the month's two characters may mean."""
    if month == "XX":
        return 1, 12
    if "X" in month:
        return (1, 9) if month == "0X" else (10, 3)
    return GROUPS.get(int(month)) or (int(month), 1)


def day_range(day: str) -> tuple[int, int]:
    """First and last day of a month that the day's two characters may mean."""
    if day.isdigit():
        return int(day), int(day)
    if day == "XX":
        return 1, 31
    return max(1, int(day[0] + "0")), min(31, int(day[0] + "9"))


def _partly_known_day(first: int, last: int, month: str, day: str) -> tuple[int, int] | None:
    """The earliest and the latest day that a date with X in it may mean."""
    from_month, count = month_range(month)
    from_day, to_day = day_range(day)
    months = range(from_month, from_month + count)
    early_years = range(first, min(last, first + _LEAP_GAP) + 1)
    late_years = range(last, max(first, last - _LEAP_GAP) - 1, -1)
    lo = next(
        (days_of(y, m, from_day) for y in early_years for m in months
         if from_day <= days_in_month(y, m)),
        None,
    )  # fmt: skip
    if lo is None:
        return None
    hi = next(
        days_of(y, m, min(to_day, days_in_month(y, m))) + 1 for y in late_years
        for m in reversed(months) if from_day <= days_in_month(y, m)
    )  # fmt: skip
    return lo, hi


def _widened(date: Date) -> tuple[int, int]:
    """The days of a date, wider on both sides by one unit of each approximate component.

    A qualifier after a component speaks of it and of all before it, one before a component
    of that alone (8.4.2, 8.4.3); either way the unit is that of the component it touches.
    """
    days = _day_extent(date)
    assert days is not None
    lo, hi = days
    has_day = bool(date.day) and "X" not in date.day
    for place in (0, 2, 4):
        pair = date.marks[place : place + 2]
        if "~" not in pair and "%" not in pair:
            continue
        months = _unit_months(date, place)
        if not months:
            lo, hi = lo - 1, hi + 1
            continue
        lo = _shifted(lo, -months)
        # A day moves as the day it is; a month or year ends where the next begins.
        hi = _shifted(hi - 1, months) + 1 if has_day else _shifted(hi, months)
    return lo, hi


def _unit_months(date: Date, place: int) -> int:
    """Months in one unit of a component (0 year, 2 month, 4 day); 0 = a day.

    A component that is not specified has the unit of the one before it.
    """
    if place == 4 and "X" not in date.day:
        return 0
    if place >= 2 and "X" not in date.month:
        return month_range(date.month)[1]
    return int(12 * 10 ** date.year.count("X"))


def _shifted(days: int, months: int) -> int:
    """The day so many months away, or the last of that month where it is shorter."""
    year, month, day = date_of(days)
    year, month = months_later(year, month, months)
    return days_of(year, month, min(day, days_in_month(year, month)))
