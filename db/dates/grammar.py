"""Reads EDTF text (ISO 8601-2:2019) into values, or refuses it with the place.

Read: years 1–9999, months, days, groups of months (seasons 21–32, quarters 33–36, halves
40 and 41), unspecified digits at the end of a component, `?` `~` `%` for the whole or for
single components, intervals, one-of sets. Local additions: hours and minutes without
seconds, a blank for the T, intervals and sets of clock times, ISO weeks. Everything else
is refused. `edtf` is the door to this room.
"""

# SPDX-License-Identifier: MIT

import re
from functools import lru_cache
from typing import Final

from db.dates.bounds import bounds_of, extent
from db.dates.clock import date_of, days_in_month, week_start, weeks_in_year
from db.dates.names import MONTHS, language_of
from db.dates.refusal import NotADate, refuse_shape, refused
from db.dates.values import GROUPS, Date, Edtf, Interval, OneOf, Point, Week
from db.saying import said, spoken

_POINT: Final = re.compile(
    r"([?~%]?)([0-9][0-9X]{3})([?~%]?)"
    r"(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?"
    r"(?:[T ]([0-9]{2}(?::[0-9]{2}){0,2})(Z|[+-][0-9]{2}:[0-9]{2})?)?"
)
_WEEK: Final = re.compile(r"([0-9]{4})-W([0-9]{2})(?:-([0-9]))?([?~%]?)")
_MONTHS: Final = frozenset(f"{month:02d}" for month in range(1, 13))
_PARTS_OF_YEAR: Final = _MONTHS | {str(group) for group in GROUPS} | {"0X", "1X", "XX"}
_PARTLY_DAYS: Final = frozenset({"0X", "1X", "2X", "3X", "XX"})
_ALWAYS_DAYS: Final = frozenset(f"{day:02d}" for day in range(1, 29))


@lru_cache(maxsize=8192)
def parse(text: str) -> Edtf:
    """The value of an EDTF text; raises DateProblem with the position of what is not understood.

    Blanks around the text are not part of EDTF and are refused too.
    """
    if text.startswith("["):
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    return _point(text, 0, len(text))


def _point(text: str, start: int, end: int) -> Point:
    """The date or week that is text[start:end]."""
    found = _POINT.fullmatch(text, start, end)
    if found is None:
        week = _WEEK.fullmatch(text, start, end)
        if week is None:
            raise refuse_shape(text, start, end)
        return _week(text, week)
    m1, year, m2, m3, month, m4, m5, day, m6, time, offset = found.groups("")
    if year == "0000":
        raise refused(text, found.start(2), said("years run from 0001 to 9999"))
    if "X" in year and not _is_tail_unspecified(year):
        raise refused(text, found.start(2) + year.index("X"), said("only its last digits may be X"))
    if month and month not in _PARTS_OF_YEAR:
        raise refused(
            text,
            found.start(5),
            said("there is no month, season or quarter {month}", month=month),
            "number",
        )
    if day and not (day in _ALWAYS_DAYS and month in _MONTHS):
        _check_day(text, found.start(8), year, month, day)
    marks = ""
    if m1 or m2 or m3 or m4 or m5 or m6:
        marks = f"{m1:1}{m2:1}{m3:1}{m4:1}{m5:1}{m6:1}"
    if time:
        _check_time(text, found, marks)
    return Date(year, month, day, time, offset, marks)


def _is_tail_unspecified(year: str) -> bool:
    known = year.rstrip("X")
    return bool(known) and "X" not in known


def _check_day(text: str, at: int, year: str, month: str, day: str) -> None:
    """Refuse a day that no year and month of the date can have."""
    if month.isdigit() and int(month) > 12:
        raise refused(text, at - 1, said("a season, quarter or half has no days"), "group")
    if day in _PARTLY_DAYS:
        if extent(Date(year, month, day)) is None:
            raise refused(text, at, said("that month has no such day"))
        return
    if not day.isdigit() or not 1 <= int(day) <= 31:
        raise refused(text, at, said("there is no day {day}", day=day), "number")
    if extent(Date(year, month, day)) is None:
        raise _too_few_days(text, at, year, month)


def _too_few_days(text: str, at: int, year: str, month: str) -> NotADate:
    if not month.isdigit():
        reason = said("month {month} {year} has no such day", month=month, year=year)
        return refused(text, at, reason)
    name = MONTHS[language_of(spoken())][int(month) - 1]
    if not year.isdigit():
        reason = said("{month} {year} has no such day", month=name, year=year)
        return refused(text, at, reason, "number")
    days = days_in_month(int(year), int(month))
    reason = said("{month} {year} has {days} days", month=name, year=year, days=days)
    return refused(text, at, reason, "days")


def _check_time(text: str, found: re.Match[str], marks: str) -> None:
    """Refuse a time of day that no clock shows, or one of a day that is not quite known."""
    date = text[found.start() : found.start(10)]
    if not found[8]:
        raise refused(text, found.start(10) - 1, said("a time of day needs a day"))
    if marks or "X" in date:
        at = found.start() + next(i for i, sign in enumerate(date) if sign in "?~%X")
        raise refused(text, at, said("a day with a time of day can't be uncertain"))
    for place, limit in enumerate((24, 60, 60)):
        at = found.start(10) + 3 * place
        if at < found.end(10) and int(text[at : at + 2]) >= limit:
            raise refused(text, at, said("clocks stop at {last}", last=limit - 1))
    at = found.start(11)
    # +14:00 and -12:00 are in use; anything up to 18 hours is read, as java.time does.
    if found[11] not in (None, "Z") and not (
        int(text[at + 1 : at + 3]) <= 18 and int(text[at + 4 : at + 6]) < 60
    ):
        raise refused(text, at, said("there is no such distance from UTC"), "number")


def _week(text: str, found: re.Match[str]) -> Week:
    year, week = int(found[1]), int(found[2])
    if year == 0:
        raise refused(text, found.start(1), said("years run from 0001 to 9999"))
    if not 1 <= week <= weeks_in_year(year):
        raise refused(
            text,
            found.start(2),
            said("{year} has {weeks} weeks", year=year, weeks=weeks_in_year(year)),
        )
    day = int(found[3] or 0)
    if found[3] and not 1 <= day <= 7:
        raise refused(text, found.start(3), said("days of a week are numbered 1 to 7"))
    if date_of(week_start(year, week) + (day or 7) - 1)[0] > 9999:
        raise refused(text, found.start(2), said("years run from 0001 to 9999"))
    return Week(year, week, day, found[4])


def _one_of(text: str) -> OneOf:
    """A one-of set: `[a, b..c]`, `[..a]`, `[a..]`."""
    if not text.endswith("]"):
        raise refused(text, len(text), said("the closing ] is missing"))
    members: list[tuple[Point | None, Point | None]] = []
    last_end = len(text) - 1
    start = 1
    while True:
        comma = text.find(",", start, last_end)
        end = comma if comma >= 0 else last_end
        while start < end and text[start] == " ":
            start += 1
        members.append(_member(text, start, end, is_first=not members, is_last=comma < 0))
        if comma < 0:
            return OneOf(tuple(members))
        start = comma + 1


def _member(
    text: str, start: int, end: int, *, is_first: bool, is_last: bool
) -> tuple[Point | None, Point | None]:
    """One member of a set: a date or a row of dates, which may be open to the outside."""
    dots = text.find("..", start, end)
    if dots < 0:
        point = _point(text, start, end)
        return point, point
    first = _point(text, start, dots) if dots > start else None
    last = _point(text, dots + 2, end) if dots + 2 < end else None
    if first is None and last is None:
        raise refused(text, start, said("a set needs a date"))
    if first is None and not is_first:
        raise refused(text, start, said("only the first date of a set may be open to the past"))
    if last is None and not is_last:
        raise refused(text, dots + 2, said("only the last date of a set may be open to the future"))
    if first is not None and last is not None and _is_before(last, first):
        raise refused(text, dots + 2, said("the last date lies before the first"))
    return first, last


def _interval(text: str) -> Interval:
    """Two dates with / between them; `..` is an open end, blank an unknown one."""
    slash = text.index("/")
    again = text.find("/", slash + 1)
    if again >= 0:
        raise refused(text, again, said("an interval has one /"))
    start, start_open = _interval_end(text, 0, slash)
    end, end_open = _interval_end(text, slash + 1, len(text))
    if start is not None and end is not None and _is_before(end, start):
        raise refused(text, slash + 1, said("the end lies before the start"))
    return Interval(start, end, start_open, end_open)


def _interval_end(text: str, start: int, end: int) -> tuple[Point | None, bool]:
    part = text[start:end]
    if part in ("", ".."):
        return None, part == ".."
    if part.startswith("["):
        raise refused(
            text, start, said("a set can't be the end of an interval; give both ends apart")
        )
    return _point(text, start, end), False


def _is_before(one: Point, other: Point) -> bool:
    """Whether one date is surely over when the other begins.

    A clock time with an offset and one without can't be compared before the file's zone is
    known; whoever computes bounds sees to that.
    """
    if _has_offset(one) != _has_offset(other):
        return False
    hi, lo = bounds_of(one)[1], bounds_of(other)[0]
    return hi is not None and lo is not None and hi <= lo


def _has_offset(point: Point) -> bool:
    return isinstance(point, Date) and bool(point.offset)
