"""Reads dates as tables and feeds write them, and gives them as EDTF.

In this order: EDTF and ISO 8601, numbers with dots, slashes or dashes, names of months
(English and German), quarters and halves, then dateutil for what machines print. Nothing
is guessed: what a text leaves out stays out, an order of day and month that nothing
decides is asked for, and two digits are a year only when it is said in which hundred.
"""

# SPDX-License-Identifier: MIT

import re
from datetime import datetime
from typing import Final, Literal

from dateutil import parser as dateutil_parser
from dateutil import tz

from db.dates.edtf import format_edtf, parse
from db.dates.names import DAYS, DAYS_SHORT, MONTHS, MONTHS_SHORT
from db.dates.refusal import NotADate, shown
from db.errors import DateProblem
from db.saying import said

Order = Literal["dmy", "mdy"]

_LONGEST: Final = 100  # characters; longer texts are no dates
_UNSURE_YEARS: Final = 20  # two digits that may also mean a year so soon after `until` are refused

_TIME: Final = (
    r"(?:(?:[ ,]+|T)(?:at |um )?(?P<hour>\d{1,2})(?::(?P<minute>\d\d)(?::(?P<second>\d\d)"
    r"(?:[.,]\d+)?)?)?\s*(?P<half>[ap]\.?m\.?)?(?:\s*Uhr)?\s*(?P<offset>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_WEEKDAY: Final = r"(?:(?:{})\.?,?\s+)?".format(
    "|".join(sorted({d for t in (DAYS, DAYS_SHORT) for n in t.values() for d in n}, reverse=True))
)


def _month_numbers() -> dict[str, int]:
    names = {"sept": 9, "mär": 3, "mrz": 3, "jän": 1, "jänner": 1, "feber": 2, "maerz": 3}
    for table in (MONTHS, MONTHS_SHORT):
        for months in table.values():
            names |= {name.casefold().rstrip("."): i for i, name in enumerate(months, 1)}
    return names


_MONTH_NUMBERS: Final = _month_numbers()
_NAME: Final = "(?P<name>" + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True)) + r")\.?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR: Final = r"(?P<year>\d{4})"
_FLAGS: Final = re.IGNORECASE | re.ASCII

_ISO: Final = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d\d?)-(?P<day>\d\d?){_TIME}", _FLAGS)
_BASIC: Final = re.compile(rf"(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d){_TIME}", _FLAGS)
_YEAR_FIRST: Final = re.compile(
    rf"(?P<year>\d{{4}})(?P<gap>[/.])(?P<month>\d\d?)(?:(?P=gap)(?P<day>\d\d?))?{_TIME}", _FLAGS
)
_MONTH_YEAR: Final = re.compile(r"(?P<month>\d\d?)[/.-](?P<year>\d{4})", _FLAGS)
_NUMERIC: Final = re.compile(
    rf"{_WEEKDAY}(?P<one>\d\d?)(?P<gap>[/.-])\s?(?P<two>\d\d?)(?P=gap)\s?"
    rf"(?P<year>\d{{4}}|\d\d){_TIME}",
    _FLAGS,
)
_NAMED: Final = tuple(
    re.compile(rf"{_WEEKDAY}{form}{_TIME}", re.IGNORECASE)
    for form in (
        rf"{_DAY}[\s-]*(?:of )?{_NAME}[\s,-]*{_YEAR}",
        rf"{_NAME}\s*{_DAY}(?:,\s*|\s+){_YEAR}",
        rf"{_YEAR}[\s-]+{_NAME}[\s-]+{_DAY}",
    )
)
_NAMED_MONTH: Final = (
    re.compile(rf"{_NAME}[\s,-]*(?:of )?{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_YEAR}[\s-]+{_NAME}", re.IGNORECASE),
)
_GROUPS: Final = (
    re.compile(r"(?P<kind>[QH])\s?(?P<number>[1-4])[\s/-]*(?P<year>\d{4})", _FLAGS),
    re.compile(r"(?P<year>\d{4})[\s/-]*(?P<kind>[QH])\s?(?P<number>[1-4])", _FLAGS),
    re.compile(
        r"(?P<number>[1-4])\.? ?(?P<kind>Q)(?:uartal|uarter)?[\s/-]*(?P<year>\d{4})", _FLAGS
    ),
    re.compile(r"(?P<number>[12])\. ?(?P<kind>H)albjahr[\s/]*(?P<year>\d{4})", _FLAGS),
)
_FIRST_GROUP: Final = {"q": (33, 4), "h": (40, 2)}  # EDTF number of the first, and how many


class AmbiguousDate(DateProblem):
    """Day and month could be either way round; `readings` are the two as EDTF, day first first."""

    def __init__(self, text: str, readings: tuple[str, str]) -> None:
        super().__init__(
            said(
                "“{text}” may be {one} or {other}.",
                text=shown(text),
                one=readings[0],
                other=readings[1],
            ),
            0,
            said("Say whether the day or the month comes first."),
        )
        self.readings = readings


def read_date(text: str, *, order: Order | None = None, until: int | None = None) -> str:
    """A date as EDTF; an EDTF interval stays one.

    `order` says which comes first in numbers with slashes or dashes, day or month; with None
    a text that could be both raises AmbiguousDate, and one that contradicts a given order is
    refused. Dots mean day first. Two digits mean the year in the hundred that ends
    with the year `until`; they are refused without it, and when they could as well mean one of
    the twenty years after it. Raises DateProblem with the position not understood.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        raise DateProblem(said("“{text}” is too long for a date.", text=shown(text)), _LONGEST)
    try:
        return format_edtf(parse(text))
    except DateProblem as problem:
        refusal = problem
    if text[:1].isalpha():
        refusal = NotADate(text, 0, said("no way of writing dates that is known here"))
    for form in (_ISO, _BASIC, _YEAR_FIRST):
        if found := form.fullmatch(text):
            return _checked(text, found, found["month"], found["day"] or "")
    if found := _NUMERIC.fullmatch(text):
        return _numeric(text, found, order, until)
    if found := _MONTH_YEAR.fullmatch(text):
        return _edtf(text, found, found["year"], found["month"])
    named = _named(text)
    if named:
        return named
    if not re.search(r"[^\W\d_]{3}", text):
        raise refusal  # numbers alone: dateutil would only guess
    return _by_dateutil(text, order, refusal)


def orders_of(text: str) -> frozenset[Order]:
    """The orders of day and month that a text in numbers allows; empty when it is no such text.

    A whole column has the order that all its texts allow.
    """
    found = _NUMERIC.fullmatch(text.strip())
    if found is None:
        return frozenset()
    one, two = int(found["one"]), int(found["two"])
    orders: list[Order] = []
    if 1 <= two <= 12 and 1 <= one <= 31:
        orders.append("dmy")
    if 1 <= one <= 12 and 1 <= two <= 31 and found["gap"] != ".":
        orders.append("mdy")
    return frozenset(orders)


def _numeric(text: str, found: re.Match[str], order: Order | None, until: int | None) -> str:
    """Three numbers of which the year comes last."""
    year = _full_year(text, found, until)
    orders = orders_of(text)
    if found["gap"] == ".":
        order = "dmy"
    if order is None and len(orders) == 2 and found["one"].zfill(2) != found["two"].zfill(2):
        day_first = _checked(text, found, found["two"], found["one"], year)
        month_first = _checked(text, found, found["one"], found["two"], year)
        raise AmbiguousDate(text, (day_first, month_first))
    if order is None:
        order = next(iter(orders), "dmy")
    is_day_first = order == "dmy"
    month, day = ("two", "one") if is_day_first else ("one", "two")
    if not 1 <= int(found[month]) <= 12:
        quoted = shown(text)
        if is_day_first:
            refusal = said(
                "“{text}” is not a date when the day comes first: there is no month {month}.",
                text=quoted,
                month=found[month],
            )
        else:
            refusal = said(
                "“{text}” is not a date when the month comes first: there is no month {month}.",
                text=quoted,
                month=found[month],
            )
        raise DateProblem(refusal, found.start(month))
    return _checked(text, found, found[month], found[day], year)


def _full_year(text: str, found: re.Match[str], until: int | None) -> str:
    digits = found["year"]
    if len(digits) == 4:
        return digits
    if until is None:
        raise DateProblem(
            said("“{text}” has a year of two digits.", text=shown(text)),
            found.start("year"),
            said("Write it with four."),
        )
    year = until - (until - int(digits)) % 100
    if year + 100 - until <= _UNSURE_YEARS:
        raise DateProblem(
            said(
                "“{text}” may mean {year} or {later}.",
                text=shown(text),
                year=year,
                later=year + 100,
            ),
            found.start("year"),
            said("Write the year with four digits."),
        )
    return f"{year:04d}"


def _named(text: str) -> str:
    """A date with the name of a month, a quarter or a half; empty when it is none."""
    for form in _NAMED:
        if found := form.fullmatch(text):
            month = _MONTH_NUMBERS[found["name"].casefold()]
            return _checked(text, found, str(month), found["day"])
    for form in _NAMED_MONTH:
        if found := form.fullmatch(text):
            return _edtf(text, found, found["year"], str(_MONTH_NUMBERS[found["name"].casefold()]))
    for form in _GROUPS:
        if found := form.fullmatch(text):
            first, count = _FIRST_GROUP[found["kind"].casefold()]
            if int(found["number"]) <= count:
                return _edtf(text, found, found["year"], str(first + int(found["number"]) - 1))
    return ""


def _checked(text: str, found: re.Match[str], month: str, day: str, year: str = "") -> str:
    """The EDTF of a match with year, month, day and perhaps a time of day."""
    time = _time(text, found)
    if time and not day:
        raise NotADate(text, found.start("hour"), said("a time of day needs a day"))
    if not 1 <= int(month) <= 12:
        reason = said("there is no month {month}", month=month)
        raise NotADate(text, found.start("month"), reason, "number")
    return _edtf(text, found, year or found["year"], month, day, time)


def _edtf(
    text: str, found: re.Match[str], year: str, month: str, day: str = "", time: str = ""
) -> str:
    """The EDTF of the parts, or a refusal that points at the part in the text."""
    parts = [year, month.zfill(2), *([day.zfill(2)] if day else [])]
    try:
        return format_edtf(parse("-".join(parts) + time))
    except NotADate as problem:
        places = [
            ("year", year),
            *([("day", day)] if day else []),
            *([("hour", "")] if time else []),
        ]
        at = min(max(0, problem.position - 1) // 5, len(places) - 1)  # year 0, day 8, hour 11
        place = _start_of(found, *places[at])
        raise NotADate(text, place, problem.reason, problem.fault) from problem


def _start_of(found: re.Match[str], group: str, written: str) -> int:
    """Where a part of a date begins; of three numbers the day is the first that says it."""
    if group in found.re.groupindex:
        return found.start(group)
    return found.start("one" if found["one"] == written else "two")


def _time(text: str, found: re.Match[str]) -> str:
    """The time of day of a match as EDTF, beginning with T; parts of seconds are left out."""
    if found["hour"] is None:
        return ""
    hour, half = int(found["hour"]), (found["half"] or "")[:1].lower()
    if half:
        if not 1 <= hour <= 12:
            reason = said("there is no hour {hour} {half}", hour=hour, half=found["half"])
            raise NotADate(text, found.start("hour"), reason, "number")
        hour = hour % 12 + (12 if half == "p" else 0)
    elif found["minute"] is None and not text.casefold().endswith("uhr"):
        raise NotADate(text, found.start("hour"), said("the last number says nothing"))
    minutes = "".join(f":{found[part]}" for part in ("minute", "second") if found[part])
    offset = (found["offset"] or "").upper()
    if offset in ("UTC", "GMT"):
        offset = "Z"
    elif len(offset) == 5:
        offset = f"{offset[:3]}:{offset[3:]}"
    return f"T{hour:02d}{minutes}{offset}"


# Two defaults that differ in every field: a field that comes out alike was in the text.
_DEFAULTS: Final = (datetime(1904, 1, 1), datetime(2010, 8, 2, 1, 1, 1))


def _by_dateutil(text: str, order: Order | None, refusal: DateProblem) -> str:
    """What dateutil reads, as far as the text says it."""
    day_first = _one_reading(text, refusal, day_first=True)
    month_first = _one_reading(text, refusal, day_first=False)
    if day_first != month_first and order is None:
        raise AmbiguousDate(text, (day_first, month_first))
    return day_first if order == "dmy" else month_first


def _one_reading(text: str, refusal: DateProblem, *, day_first: bool) -> str:
    try:
        one, two = (
            dateutil_parser.parse(
                text, default=default, dayfirst=day_first, fuzzy=False, tzinfos=_zone_in_text
            )
            for default in _DEFAULTS
        )
    except (dateutil_parser.ParserError, OverflowError, ValueError) as error:
        raise refusal from error
    fields = ("year", "month", "day", "hour", "minute", "second")
    said = [getattr(one, field) == getattr(two, field) for field in fields]
    known = said.index(False) if False in said else len(fields)
    # A later field without an earlier one, such as a day without its month, is no date; two
    # digits are no year, which dateutil would complete from the computer's clock.
    if known == 0 or True in said[known:] or f"{one.year:04d}" not in text:
        raise refusal
    form = ("", "-%m", "-%d", "T%H", ":%M", ":%S")
    offset = one.strftime("%z") if known > 3 else ""
    offset = f"{offset[:3]}:{offset[3:5]}" if offset else ""
    written = f"{one.year:04d}" + one.strftime("".join(form[:known])) + offset
    return format_edtf(parse(written))


def _zone_in_text(name: str | None, offset: int | None) -> tz.tzoffset:
    """The zone dateutil met: only UTC and offsets, as other short names mean several zones."""
    if offset is None and name not in ("UTC", "GMT", "Z"):
        raise ValueError(name)
    return tz.tzoffset(name, offset or 0)
