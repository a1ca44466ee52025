"""Dates that count from another day: yesterday, last Thursday, next year, the end of the month."""

# SPDX-License-Identifier: MIT

import re
from typing import Final

from db.dates.clock import date_of, days_of, months_later, week_start
from db.dates.speech.meaning import (
    Meaning,
    Read,
    Reference,
    day_text,
    days_text,
    is_date,
    month_text,
)
from db.dates.speech.parts import THIRD, makers, third_of, third_of_month, third_of_year
from db.dates.speech.words import (
    ARTICLE,
    ONE_UNIT,
    STEP,
    UNITS,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    step_of,
    unit_of,
)

_LEAD: Final = r"(?:(?:on|in|am|im|an|the|der|die|das|den|dem|des|of) )*"
_DAYS: Final = {
    0: r"today|now|heute|jetzt|ab sofort|with immediate effect|(?:this|the same|that) day"
       r"|am (?:selben|gleichen) tag|this (?:morning|afternoon|evening)",
    -1: r"yesterday|gestern|(?:the )?previous day|am vortag|tags zuvor|the day before",
    -2: r"(?:the )?day before yesterday|vorgestern",
    1: r"tomorrow|tmrw|morgen|(?:the )?next day|am nächsten tag|am folgenden tag|tags darauf",
    2: r"(?:the )?day after (?:tomorrow|tmrw)|übermorgen",
}  # fmt: skip
_DAY_FORMS: Final = [
    (number, re.compile(rf"(?:{form})(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht"
                        r"|morning|afternoon|evening|night))?"))
    for number, form in _DAYS.items()
]  # fmt: skip
_LAST_NIGHT: Final = re.compile(r"last night|tonight|heute nacht|letzte nacht")
_WEEKEND: Final = re.compile(rf"(?:(?:on|at|over|am|the|that) )*{UNITS['weekend']}")
_WEEKDAY: Final = re.compile(rf"{_LEAD}(?:{STEP} )?{WEEKDAY}s?")
_WEEK: Final = rf"(?:{_LEAD}{STEP} {UNITS['week']})"
_OF_WEEK: Final = (
    re.compile(rf"{_LEAD}{WEEKDAY}s?,? (?:of |in )?{_WEEK}"),
    re.compile(rf"{_WEEK},? (?:on |am )?{WEEKDAY}"),
)
_WEEK_OF: Final = re.compile(
    r"(?:in )?(?:the )?(?:week (?:of|commencing|beginning|starting)(?: on)?|w/c)(?: the)? "
    r"(?P<day>.+)"
    r"|(?:in )?(?:der )?woche (?:vom|ab)(?: dem)? (?P<tag>.+)"
)
_AFTER_NEXT: Final = re.compile(
    rf"{_LEAD}{ONE_UNIT} (?:(?P<next>after (?:the )?next)|before (?:the )?last)"
)
_PLAIN: Final = re.compile(rf"{_LEAD}{STEP} {ONE_UNIT}")
_PART: Final = re.compile(
    rf"(?:at |in |am |the )*{THIRD}(?:(?:of |the |des |der )*(?:{STEP} )?"
    r"(?P<unit>month|monat(?:e?s)?|year|jahr(?:e?s)?))"
)
_JOINED: Final = re.compile(
    r"(?:zum |am |by )?(?P<unit>jahres|monats)"
    r"(?P<early>anfang|beginn)?(?P<middle>mitte)?(?P<late>ende)?"
)
_STEP_MONTH: Final = re.compile(rf"{_LEAD}{STEP} (?P<core>[a-zä]+)")
_DAY_OF_MONTH: Final = re.compile(
    rf"{_LEAD}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|\.)? (?:of |des |der |in )?(?:the )?{STEP} "
    r"(?:month|monats?)"
)
_BARE_DAY: Final = re.compile(
    rf"(?:am |on )?{ARTICLE}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|\.)?"
    r"|(?:am |on )(?P<day2>[0-9]{1,2})(?:st|nd|rd|th|\.)|(?P<day3>[0-9]{1,2})(?:st|nd|rd|th|\.)"
)
_EARLIER: Final = re.compile(
    rf"(?P<side>earlier|later|früher|später) (?:in )?(?:the |{STEP} |im |in )?{ONE_UNIT}"
)


def relative(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """The readings of a date that counts from the reference; None when it is no such text."""
    for number, form in _DAY_FORMS:
        if form.fullmatch(text):
            if number == 0 and text in ("now", "jetzt") and reference.time():
                return _counted(reference.time())
            return _counted(day_text(reference.day(text) + number))
    if _WEEKEND.fullmatch(text):
        saturday = reference.day(text) - (reference.day(text) + 3) % 7 + 5
        is_now = reference.day(text) >= saturday
        near = (saturday,) if is_now else (saturday - 7, saturday)
        return _counted(*(days_text(day, day + 1) for day in near))
    if _LAST_NIGHT.fullmatch(text):
        today = reference.day(text)
        first = today if text in ("tonight",) else today - 1
        return _counted(days_text(first, first + 1))
    if week := _WEEK_OF.fullmatch(text):
        return [
            meaning.with_starts(unit_at("week", 0, Reference(meaning.starts), text))
            for meaning in read(week["day"] or week["tag"], reference)
        ]
    for rule in (_weekday, _of_week, _unit, _part, _edge, _named_month, _day):
        found = rule(text, reference)
        if found is not None:
            return found
    return None


def _counted(*edtfs: str) -> list[Meaning]:
    return [Meaning(edtf, counted="day") for edtf in dict.fromkeys(edtfs)]


def _weekday(text: str, reference: Reference) -> list[Meaning] | None:
    """A weekday: both that are near, except where a word says which."""
    found = _WEEKDAY.fullmatch(text)
    if found is None:
        return None
    today = reference.day(text)
    back = (today + 3 - (WEEKDAY_NUMBERS[found["weekday"]] - 1)) % 7
    week_day = today - (today + 3) % 7 + WEEKDAY_NUMBERS[found["weekday"]] - 1
    last, coming = today - (back or 7), today + 7 - back
    if found["step"] is None:
        return _counted(day_text(today)) if not back else _counted(day_text(last), day_text(coming))
    step = step_of(found["step"])
    if step == 0:
        return _counted(day_text(week_day))
    if found["step"][:4] in ("past", "prev", "verg", "vori"):
        return _counted(day_text(last))
    if found["step"][:3] in ("com", "upc", "kom"):
        return _counted(day_text(coming))
    near = {-1: last, 1: coming}.get(step, week_day + 7 * step)
    return _counted(day_text(near), day_text(week_day + 7 * step))


def _of_week(text: str, reference: Reference) -> list[Meaning] | None:
    for form in _OF_WEEK:
        if found := form.fullmatch(text):
            monday = reference.day(text) - (reference.day(text) + 3) % 7
            day = monday + 7 * step_of(found["step"]) + WEEKDAY_NUMBERS[found["weekday"]] - 1
            return _counted(day_text(day))
    return None


def _unit(text: str, reference: Reference) -> list[Meaning] | None:
    """This, last or next week, month, quarter …"""
    if found := _AFTER_NEXT.fullmatch(text):
        return _counted(unit_at(unit_of(found), 2 if found["next"] else -2, reference, text))
    if found := _PLAIN.fullmatch(text):
        name = unit_of(found)
        if name in ("minute", "hour"):
            return None
        return _counted(unit_at(name, step_of(found["step"]), reference, text))
    return None


def unit_at(name: str, step: int, reference: Reference, text: str) -> str:
    """The unit so many of its kind after that of the reference, as EDTF."""
    if name == "day":
        return day_text(reference.day(text) + step)
    if name in ("week", "weekend"):
        monday = reference.day(text) - (reference.day(text) + 3) % 7 + 7 * step
        if name == "weekend":
            return days_text(monday + 5, monday + 6)
        year = date_of(monday + 3)[0]
        return f"{year:04d}-W{(monday - week_start(year, 1)) // 7 + 1:02d}"
    if name in ("month", "quarter", "half"):
        length = {"month": 1, "quarter": 3, "half": 6}[name]
        year, month = months_later(*reference.month(text), step * length)
        first = {"month": 1, "quarter": 33, "half": 40}[name]
        return month_text(year, first + (month - 1) // length)
    year = reference.year(text)
    if name == "year":
        return f"{year + step:04d}"
    digits = {"decade": 1, "century": 2}[name]
    return f"{year + step * 10**digits:04d}"[:-digits] + "X" * digits


def _part(text: str, reference: Reference) -> list[Meaning] | None:
    """Early, mid or late this, last or next month or year.

    "Late last year" is loosely said: some mean its last third, some its second half.
    """
    found = _PART.fullmatch(text) or _JOINED.fullmatch(text)
    if found is None or not (found["early"] or found["middle"] or found["late"]):
        return None
    step = found.groupdict().get("step")
    place, steps = third_of(found), step_of(step) if step else 0
    is_loose = bool(step) and (found["early"] or found["late"]) in ("early", "late")
    if found["unit"][0] == "m":
        year, month = months_later(*reference.month(text), steps)
        start = month_text(year, month)
        half = f"[{start}-01..{start}-15]" if place == 0 else days_text(
            days_of(year, month, 16), days_of(*months_later(year, month, 1)) - 1
        )  # fmt: skip
        third = third_of_month(year, month, place)
    else:
        year = reference.year(text) + steps
        third, half = third_of_year(year, place), f"{year:04d}-{40 if place == 0 else 41}"
    return _counted(third, half) if is_loose else _counted(third)


def _edge(text: str, reference: Reference) -> list[Meaning] | None:
    """Earlier or later this week, month or year: between its edge and the reference."""
    found = _EARLIER.fullmatch(text)
    if found is None or unit_of(found) not in ("week", "month", "quarter", "year"):
        return None
    if found["step"] and step_of(found["step"]):
        return None
    today = reference.day(text)
    whole = Reference(unit_at(unit_of(found), 0, reference, text))
    first, last = whole.first_and_last(text)
    is_before = found["side"] in ("earlier", "früher")
    return _counted(days_text(first, today) if is_before else days_text(today, last))


def _named_month(text: str, reference: Reference) -> list[Meaning] | None:
    """This, last or next March, quarter of a name, or season; last may mean last year's."""
    found = _STEP_MONTH.fullmatch(text)
    made = makers(found["core"]) if found else []
    if found is None or not made or found["core"][:1].isdigit():
        return None
    step, year, make = step_of(found["step"]), reference.year(text), made[0]
    if step in (0, 2, -2):
        return _counted(make(year + step) or "")
    dates = [make(y) or "" for y in range(year - 1, year + 2)]
    today = reference.day(text)
    spans = [Reference(date).first_and_last(text) for date in dates]
    if step < 0:
        near = [d for d, (_, last) in zip(dates, spans, strict=True) if last < today][-1]
    else:
        near = next(d for d, (first, _) in zip(dates, spans, strict=True) if first > today)
    return _counted(near, make(year + step) or near)


def _day(text: str, reference: Reference) -> list[Meaning] | None:
    """The 20th of next month, or a day of some month near the reference."""
    if found := _DAY_OF_MONTH.fullmatch(text):
        year, month = months_later(*reference.month(text), step_of(found["step"]))
        return _counted(f"{year:04d}-{month:02d}-{int(found['day']):02d}")
    found = _BARE_DAY.fullmatch(text)
    if found is None:
        return None
    number = int(found["day"] or found["day2"] or found["day3"])
    today = reference.day(text)
    year, month = date_of(today)[:2]
    days = [
        days_of(*there, number)
        for step in range(-3, 4)
        if is_date(*(there := months_later(year, month, step)), number)
    ]
    if today in days:
        return _counted(day_text(today))
    near = [*[d for d in days if d < today][-1:], *[d for d in days if d > today][:1]]
    near.sort(key=lambda day: abs(day - today))
    return _counted(*map(day_text, near)) or None
