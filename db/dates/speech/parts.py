"""Parts of a year said without it: a day, a month, a quarter, a half, a season, a week.

Each is a maker: a function from a year to EDTF, None in years that haven't this day.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable
from typing import Final

from db.dates.clock import DAY_S, days_in_month, days_of, weekday_of, weeks_in_year
from db.dates.speech.meaning import is_date, month_text
from db.dates.speech.words import (
    MONTH,
    MONTH_NUMBERS,
    ORDINAL,
    ORDINAL_NUMBERS,
    WEEKDAY,
    WEEKDAY_NUMBERS,
)

Maker = Callable[[int], str | None]

_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?"
_ARTICLE: Final = r"(?:(?:the|der|die|das|den|dem|des|am|im|in|on) )*"
_OF: Final = r"(?:of|in|im|des|der|vom|von)?(?: the)? ?"

EARLY: Final = r"early|beginning(?: of)?|start of|anfang"
MIDDLE: Final = r"mid|middle(?: of)?|mitte"
LATE: Final = r"late|end(?: of)?|ende"
THIRD: Final = (
    rf"(?:(?P<early>{EARLY})|(?P<middle>{MIDDLE})|(?P<late>{LATE}))[ -]?(?:of |the |des )*"
)

_MONTH: Final = re.compile(rf"{_ARTICLE}(?:months? (?:of )?|monat )?{MONTH}")
_DAY_MONTH: Final = re.compile(rf"{_ARTICLE}{_DAY}[ /-]?(?:of )?{MONTH}")
_MONTH_DAY: Final = re.compile(rf"{_ARTICLE}{MONTH}[ /-]?(?:the )?{_DAY}")
_ORDINAL_DAY: Final = re.compile(rf"{_ARTICLE}{ORDINAL} (?:of )?{MONTH}")
_NUMBERS: Final = re.compile(
    r"(?:(?:the|den|dem|der|am|on) )*(?P<one>[0-9]{1,2})(?P<gap>[./-])(?P<two>[0-9]{1,2})\.?"
)
_QUARTER: Final = re.compile(
    rf"{_ARTICLE}(?:q ?(?P<number>[1-4])|(?P<number2>[1-4])q|quarter (?P<number3>[1-4])"
    rf"|{ORDINAL} ?(?:quarter|quartals?|q))"
)
_HALF: Final = re.compile(
    rf"{_ARTICLE}(?:h ?(?P<number>[12])|(?P<number2>[12])h"
    rf"|{ORDINAL} ?(?:half(?:[- ]year)?|halbjahr(?:e?s)?|hj\.?|(?:jahres)?hälfte)(?: of)?)"
)
_SEASON: Final = re.compile(
    rf"{_ARTICLE}(?P<season>spring|frühling|frühjahr|summer|sommer|autumn|fall|herbst|winter)s?"
)
_SEASONS: Final = {
    "spring": 21, "frühling": 21, "frühjahr": 21, "summer": 22, "sommer": 22, "autumn": 23,
    "fall": 23, "herbst": 23, "winter": 24,
}  # fmt: skip
_WEEK: Final = re.compile(
    r"(?:in |the |der )*(?:(?:calendar )?week|kw|woche|kalenderwoche|w) ?(?P<week>[0-9]{1,2})"
    r"|(?P<week2>[0-9]{1,2})\. ?(?:kw|kalenderwoche|woche)"
)
_THIRD_MONTH: Final = re.compile(rf"(?:at |in |am |the )*{THIRD}(?:monats? )?{MONTH}")
_THIRD_YEAR: Final = re.compile(rf"(?:at |in |am |the )*{THIRD}(?:year |jahr(?:es)? )?(?:of )?")
_NTH_WEEKDAY: Final = re.compile(
    rf"{_ARTICLE}"
    rf"(?:{ORDINAL}|(?P<fifth>fifth|5th|5\.|fünft\w{{1,2}})|(?P<last>last|letzt\w{{1,2}}))"
    rf" {WEEKDAY}s? {_OF}(?:months? (?:of )?|monat )?{MONTH}"
)
_HALF_MONTH: Final = re.compile(
    rf"{_ARTICLE}{ORDINAL} (?:half|hälfte) (?:of |des |im |in )?(?:monats )?{MONTH}"
)


def makers(text: str) -> list[Maker]:
    """What a text may be as a part of a year; none when it is no such text."""
    if found := _MONTH.fullmatch(text):
        return [_month_maker(_month_of(found))]
    if found := _DAY_MONTH.fullmatch(text) or _MONTH_DAY.fullmatch(text):
        day = int(found["day"])
        return [_day_maker(_month_of(found), day)] if day <= 31 else []
    if found := _ORDINAL_DAY.fullmatch(text):
        return [_day_maker(_month_of(found), ORDINAL_NUMBERS[found["ordinal"]])]
    if found := _NTH_WEEKDAY.fullmatch(text):
        return [_weekday_maker(found)]
    if found := _NUMBERS.fullmatch(text):
        return _numbers(found)
    if found := _WEEK.fullmatch(text):
        week = int(found["week"] or found["week2"])
        return [lambda year: _week(year, week)]
    if found := _SEASON.fullmatch(text):
        return _season(found["season"])
    return _group(text) or _thirds(text)


def _month_of(found: re.Match[str]) -> int:
    return MONTH_NUMBERS[found["month"]]


def _month_maker(month: int) -> Maker:
    return lambda year: month_text(year, month)


def _day_maker(month: int, day: int) -> Maker:
    return lambda year: f"{year:04d}-{month:02d}-{day:02d}" if is_date(year, month, day) else None


def _weekday_maker(found: re.Match[str]) -> Maker:
    """The first … fifth or the last such weekday of a month, where it has so many."""
    month, weekday = _month_of(found), WEEKDAY_NUMBERS[found["weekday"]] - 1
    place = -1 if found["last"] else 5 if found["fifth"] else ORDINAL_NUMBERS[found["ordinal"]]

    def make(year: int) -> str | None:
        first = 1 + (weekday - weekday_of(days_of(year, month, 1) * DAY_S)) % 7
        days = range(first, days_in_month(year, month) + 1, 7)
        if place > len(days):
            return None
        return f"{year:04d}-{month:02d}-{days[place if place < 0 else place - 1]:02d}"

    return make


def _numbers(found: re.Match[str]) -> list[Maker]:
    """Day and month in numbers; with dots the day comes first, else either may."""
    one, two = int(found["one"]), int(found["two"])
    pairs = [(one, two)]
    if (found["gap"] != "." and one != two) or two > 12:
        pairs.append((two, one))
    return [_day_maker(m, d) for d, m in pairs if 1 <= m <= 12 and 1 <= d <= 31]


def _week(year: int, week: int) -> str | None:
    return f"{year:04d}-W{week:02d}" if 1 <= week <= weeks_in_year(year) else None


def _season(name: str) -> list[Maker]:
    """A season; a winter said with one year may have begun in it or in the year before."""
    number = _SEASONS[name]
    found: list[Maker] = [lambda year: f"{year:04d}-{number}"]
    if name == "winter":
        found.append(lambda year: f"{year - 1:04d}-{number}")
    return found


def _group(text: str) -> list[Maker]:
    for pattern, first, count in ((_QUARTER, 33, 4), (_HALF, 40, 2)):
        if found := pattern.fullmatch(text):
            said = next(said for said in found.groups() if said)
            number = ORDINAL_NUMBERS[said]
            if number <= count:
                return [_group_maker(first + number - 1)]
    if found := _HALF_MONTH.fullmatch(text):
        month, half = _month_of(found), ORDINAL_NUMBERS[found["ordinal"]]
        if half <= 2:
            return [lambda year: _days_of_month(year, month, *((1, 15), (16, 31))[half - 1])]
    return []


def _group_maker(group: int) -> Maker:
    return lambda year: f"{year:04d}-{group}"


def _thirds(text: str) -> list[Maker]:
    """Early, middle or late of a month or of the year."""
    if found := _THIRD_MONTH.fullmatch(text):
        month, place = _month_of(found), third_of(found)
        return [lambda year: third_of_month(year, month, place)]
    if found := _THIRD_YEAR.fullmatch(f"{text} ") or _THIRD_YEAR.fullmatch(text):
        place = third_of(found)
        return [lambda year: third_of_year(year, place)]
    return []


def third_of(found: re.Match[str]) -> int:
    """Which third a match of `THIRD` says: 0, 1 or 2."""
    return 0 if found["early"] else 1 if found["middle"] else 2


def third_of_month(year: int, month: int, place: int) -> str:
    """Early (0), middle or late part of a month: days 1–10, 11–20, 21–end."""
    return _days_of_month(year, month, *((1, 10), (11, 20), (21, 31))[place])


def third_of_year(year: int, place: int) -> str:
    """Early (0), middle or late part of a year: months 1–4, 5–8, 9–12."""
    return f"[{month_text(year, 4 * place + 1)}..{month_text(year, 4 * place + 4)}]"


def _days_of_month(year: int, month: int, first: int, last: int) -> str:
    last = min(last, days_in_month(year, month))
    start = month_text(year, month)
    return f"[{start}-{first:02d}..{start}-{last:02d}]"
