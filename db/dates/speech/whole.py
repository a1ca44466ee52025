"""A whole text to its readings: every rule in its order, with weekdays and times of day."""

# SPDX-License-Identifier: MIT

import re
from dataclasses import replace
from typing import Final

from db.dates.clock import DAY_S, date_of, days_of, months_later, weekday_of
from db.dates.edtf import Interval, format_edtf, parse, precision_of
from db.dates.names import DAYS, MONTHS, language_of
from db.dates.reading import AmbiguousDate, read_date
from db.dates.refusal import NotADate, shown
from db.dates.speech.absolute import absolute
from db.dates.speech.fiscal import fiscal
from db.dates.speech.meaning import Meaning, NotSaid, Read, Reference, day_text, first_day, is_date
from db.dates.speech.ranges import between, either_of, ranged
from db.dates.speech.relative import relative
from db.dates.speech.shifts import shifted
from db.dates.speech.sides import sided
from db.dates.speech.words import VAGUE, WEEKDAY, WEEKDAY_NUMBERS, tidied
from db.dates.speech.years import dated
from db.errors import DateProblem
from db.saying import said, spoken, to_say

LONGEST: Final = 100  # characters
MOST: Final = 6  # readings that are offered
DEEPEST: Final = 6  # words around words
MOST_TRIES: Final = 120  # parts looked at of one text

_TIME: Final = re.compile(
    r"(?P<core>.*?)(?:(?:^|[ ,]+|(?<=[0-9])t)(?:(?:at|um|@) )?)"
    r"(?P<hour>[0-9]{1,2})(?:(?P<sep>[:.h])(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?)?"
    r" ?(?P<half>[ap]\.?m\.?)?(?P<uhr> ?(?:uhr|o'clock|h))?"
    r"(?: ?(?P<offset>z|utc|gmt|[+-][0-9]{2}:?[0-9]{2}))?"
)
_TIME_FIRST: Final = re.compile(
    r"(?:at |um )?(?P<time>[0-9]{1,2}(?:(?::[0-9]{2}){1,2}(?: ?[ap]\.?m\.?| uhr)?"
    r"| ?[ap]\.?m\.?| uhr)) "
    r"(?:on |am |,)?(?P<core>.+)"
)
_WEEKDAY_FIRST: Final = re.compile(
    rf"(?:on |am |an )?{WEEKDAY},?(?: (?:the|den|dem|der))* (?P<core>.+)"
)
_WEEKDAY_LAST: Final = re.compile(rf"(?P<core>.+?),? \(?{WEEKDAY}\)?")
_EXAMPLES: Final = to_say(
    "Write it like 29 Dec 2022, Q4 2022, early December 2022, about 2018, before 2020"
    " or last Thursday."
)
_LEAD: Final = re.compile(r"(?:on|in|at|am|im|zum|zur|per|von|vom|dated|den|dem|das|the) ")
_UNSTATED: Final = re.compile(r",? (?:(?:end|start) not stated|(?:ende|beginn) nicht genannt)$")
_DAYS_IN: Final = re.compile(r"[0-9]")


class NotUnderstood(DateProblem):
    """A text that is no date that is known here."""


def meanings(text: str, reference: Reference) -> list[Meaning]:
    """All readings of a text, the likelier first. Raises DateProblem when there is none."""
    raw = " ".join(text.split())
    if len(raw) > LONGEST:
        raise DateProblem(said("“{raw}” is too long for a date.", raw=shown(raw)))
    if found := _iso(raw):
        return found
    try:
        found = _unique(_Reader().read(_UNSTATED.sub("", tidied(raw)), reference, raw, 0))
    except NotUnderstood as problem:
        raise _refusal(raw) from problem  # speaks of the whole, not of a part
    if not found:
        raise _refusal(raw)
    return found[:MOST]


def _iso(raw: str) -> list[Meaning] | None:
    try:
        value = parse(raw)
    except DateProblem as problem:
        is_meant = re.fullmatch(r"[?~%]?[0-9]{4}-[0-9]{2}(-[0-9]{2})?[?~%]?", raw)
        if is_meant and isinstance(problem, NotADate):
            raise
        return None
    edtf = format_edtf(value)
    if isinstance(value, Interval):
        starts, ends = edtf.split("/")
        return [Meaning(starts, ends)]
    return [Meaning(edtf)]


class _Reader:
    """Reads the parts of one text, each once, and gives up on what is far too tangled."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], list[Meaning] | DateProblem] = {}
        self._left = MOST_TRIES

    def read(self, text: str, reference: Reference, raw: str, depth: int) -> list[Meaning]:
        """The readings of a tidied text; words around dates lead back here."""
        key = (text, reference.edtf, depth)
        if key not in self._known:
            self._left -= 1
            try:
                self._known[key] = self._fresh(text, reference, raw, depth)
            except DateProblem as problem:
                self._known[key] = problem
        found = self._known[key]
        if isinstance(found, DateProblem):
            raise found
        return found

    def _fresh(self, text: str, reference: Reference, raw: str, depth: int) -> list[Meaning]:
        if depth > DEEPEST or self._left < 0 or not any(sign.isalnum() for sign in text):
            raise _refusal(raw)

        def inner(part: str, base: Reference) -> list[Meaning]:
            return self.read(part.strip(" ,"), base, part.strip(" ,"), depth + 1)

        if found := _iso(text.upper()):
            return found
        problem: DateProblem | None = None
        for rule in (fiscal, shifted, relative, absolute, between):
            if found := rule(text, reference, inner):
                return _checked(found)
        for plain in (_years_left, _on_weekday, _at_time):
            try:
                if found := plain(text, reference, inner):
                    return _checked(found)
            except NotSaid:
                raise
            except DateProblem as refusal:
                problem = problem or refusal
        for rule in (ranged, either_of, sided):
            if found := rule(text, reference, inner):
                return _checked(found)
        if problem is not None:
            raise problem
        if (lead := _LEAD.match(text)) and not text.endswith(" morgen"):  # in the morning
            return inner(text[lead.end() :], reference)
        return _printed(raw)


def _years_left(text: str, reference: Reference, _read: Read) -> list[Meaning] | None:
    return dated(text, reference)


def _on_weekday(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """A date with its weekday, which decides between readings or is told to be another."""
    found = _WEEKDAY_FIRST.fullmatch(text) or _WEEKDAY_LAST.fullmatch(text)
    if found is None or not _DAYS_IN.search(found["core"]):
        return None
    number = WEEKDAY_NUMBERS[found["weekday"]] - 1
    if bare := re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th|\.)?", found["core"]):
        return _weekday_in_month(number, int(bare[1]), reference, text)
    readings = read(found["core"], reference)
    days = [(m, first_day(m.starts)) for m in readings if m.ends is None and _is_day(m.starts)]
    if not days:
        return None
    right = [m for m, day in days if day is not None and weekday_of(day * DAY_S) == number]
    if right:
        return right
    return [replace(m, remark=_other_weekday(day, number)) for m, day in days if day is not None]


def _weekday_in_month(
    number: int, day: int, reference: Reference, text: str
) -> list[Meaning] | None:
    """Thursday the 21st: the nearest month in which it is one."""
    today = reference.day(text)
    year, month = date_of(today)[:2]
    days = [
        days_of(*there, day)
        for step in range(-12, 13)
        if is_date(*(there := months_later(year, month, step)), day)
    ]
    right = sorted(
        (d for d in days if weekday_of(d * DAY_S) == number), key=lambda d: abs(d - today)
    )
    if not right:
        return None
    near = [d for d in right if abs(d - today) <= 31] or right[:2]
    return [Meaning(day_text(d), counted="day") for d in near[:2]]


def _other_weekday(day: int, asked: int) -> str:
    year, month, number = date_of(day)
    tongue = language_of(spoken())
    return said(
        "{day} {month} {year} is a {weekday}, not a {asked}",
        day=number,
        month=MONTHS[tongue][month - 1],
        year=year,
        weekday=DAYS[tongue][weekday_of(day * DAY_S)],
        asked=DAYS[tongue][asked],
    )


def _is_day(edtf: str) -> bool:
    value = parse(edtf)
    return not isinstance(value, Interval) and precision_of(value) == "day"


def _at_time(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """A day with a time of day, or a time alone on the day that is counted from."""
    if first := _TIME_FIRST.fullmatch(text):
        text = f"{first['core']} {first['time']}"
    found = _TIME.fullmatch(text)
    if found is None or (found["sep"] != ":" and not found["half"] and not found["uhr"]):
        return None
    time, core = _time(found, text), found["core"].strip(" ,")
    if core:
        readings = read(core, reference)
    else:
        readings = [Meaning(day_text(reference.day(text)), counted="day")]
    days = [m for m in readings if m.ends is None and _is_day(m.starts)]
    if not days:
        raise DateProblem(said("“{text}” has a time of day without a day.", text=shown(text)))
    return [m.with_starts(m.starts + time) for m in days]


def _time(found: re.Match[str], text: str) -> str:
    hour, half = int(found["hour"]), (found["half"] or "")[:1]
    is_right = 1 <= hour <= 12 if half else hour < 24
    minute, second = found["minute"], found["second"]
    if not is_right or int(minute or 0) > 59 or int(second or 0) > 59:
        raise DateProblem(said("“{text}” has a time that no clock shows.", text=shown(text)))
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    offset = (found["offset"] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    if len(offset) == 5:
        offset = f"{offset[:3]}:{offset[3:]}"
    return f"T{hour:02d}" + "".join(f":{part}" for part in (minute, second) if part) + offset


def _printed(raw: str) -> list[Meaning]:
    """What machines print, by dateutil; nothing else is left."""
    try:
        return _iso(read_date(raw)) or []
    except AmbiguousDate as both:
        return [Meaning(edtf) for edtf in both.readings]
    except NotADate as problem:
        if raw[:1].isdigit() and problem.fault in ("number", "days"):
            raise
        raise _refusal(raw) from problem
    except DateProblem as problem:
        raise _refusal(raw) from problem


def _refusal(raw: str) -> DateProblem:
    if VAGUE.search(tidied(raw)):
        return NotUnderstood(said("“{raw}” is too vague for a date.", raw=shown(raw)), 0, _EXAMPLES)
    return NotUnderstood(said("“{raw}” is not understood as a date.", raw=shown(raw)), 0, _EXAMPLES)


def _checked(found: list[Meaning]) -> list[Meaning]:
    for meaning in found:
        for edtf in (meaning.starts, meaning.ends):
            if edtf not in ("", "..", None):
                parse(edtf)
    return found


def _unique(found: list[Meaning]) -> list[Meaning]:
    return list({(m.starts, m.ends): m for m in reversed(found)}.values())[::-1]
