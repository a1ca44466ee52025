"""Dates a length of time away from another: two weeks ago, +3 months, in the last four years.

The unit that is said is the precision: "two years ago" is about that year, not that day.
"""

# SPDX-License-Identifier: MIT

import math
import re
from typing import Final

from db.dates.clock import DAY_S, MINUTE_S, civil_of, months_later, seconds_of
from db.dates.edtf import Date, parse
from db.dates.refusal import shown
from db.dates.speech.amounts import AMOUNT, Amount, amount_of, moved
from db.dates.speech.meaning import (
    Meaning,
    Read,
    Reference,
    day_text,
    days_text,
    month_text,
)
from db.errors import DateProblem
from db.saying import said

_AGO: Final = (
    re.compile(
        rf"(?:(?:it was|es war) )?{AMOUNT} "
        r"(?:ago|earlier|before|back|zuvor|früher|her|vorher|davor)"
    ),
    re.compile(rf"vor {AMOUNT}"),
)
_LATER: Final = (
    re.compile(rf"(?:heute )?in {AMOUNT}(?: time)?"),
    re.compile(
        rf"{AMOUNT} (?:later|from (?:now|today)|hence|afterwards|after|später|danach|darauf)"
    ),
)
_SIGNED: Final = re.compile(rf"(?P<sign>[+-]) ?{AMOUNT}")
_FROM: Final = re.compile(
    rf"{AMOUNT} (?P<side>after|from|since|before|prior to|nach|seit|vor) (?P<base>.+)"
)
_PAST: Final = re.compile(
    r"(?:(?:in|over|during|for|within|throughout|während|innerhalb|über) )?(?:the |den |die |der )?"
    rf"(?:last|past|previous|letzten?|vergangenen?|vorigen?) {AMOUNT}"
)
_NEXT: Final = re.compile(
    r"(?:(?:in|over|during|for|während) )?(?:the |den |die |der )?"
    rf"(?:next|coming|following|nächsten?|kommenden?|folgenden?) {AMOUNT}"
)
_WITHIN: Final = re.compile(
    r"(?:within|inside|innerhalb|binnen)(?: of)?(?: the| der| den| von)?"
    rf"(?: (?:next|coming|upcoming|following|nächsten|kommenden))? {AMOUNT}"
)
_SINCE: Final = re.compile(rf"(?:seit|since) {AMOUNT}(?: ago)?")


def shifted(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """The readings of a length of time from the reference, or None when it is no such text."""
    if found := _SIGNED.fullmatch(text):
        return _exact(found, reference, text)
    for forms, sign in ((_AGO, -1), (_LATER, 1)):
        for form in forms:
            if (found := form.fullmatch(text)) and (amount := amount_of(found["amount"])):
                return [Meaning(_around(reference, sign, amount, text), counted="day")]
    for form, sign in ((_PAST, -1), (_NEXT, 1)):
        if (found := form.fullmatch(text)) and (amount := amount_of(found["amount"])):
            return _stretch(reference, sign, amount, text)
    if (found := _SINCE.fullmatch(text)) and (amount := amount_of(found["amount"])):
        return [Meaning(_around(reference, -1, amount, text), "..", counted="day")]
    if (found := _WITHIN.fullmatch(text)) and (amount := amount_of(found["amount"])):
        today = reference.day(text)
        last = moved(today, amount.months, math.ceil(amount.days))
        return [Meaning(days_text(today, last), counted="day")]
    if found := _FROM.fullmatch(text):
        return _from(found, reference, read, text)
    return None


def _from(
    found: re.Match[str], reference: Reference, read: Read, text: str
) -> list[Meaning] | None:
    amount = amount_of(found["amount"])
    if amount is None:
        return None
    sign = -1 if found["side"] in ("before", "prior to", "vor") else 1
    if found["side"] == "seit":
        return None
    base = re.sub(r"^(?:the|dem|der|den) ", "", found["base"])
    return [
        meaning.with_starts(_around(Reference(meaning.starts), sign, amount, text))
        for meaning in read(base, reference)
        if meaning.ends is None
    ]


def _around(reference: Reference, sign: int, amount: Amount, text: str) -> str:
    """About so long before (-1) or after (1) the reference, as precise as its unit."""
    if amount.unit in ("hour", "minute"):
        return _clock(reference, sign, amount, text)
    if amount.degree == "within":
        ends = [reference.day(text), _far(reference, sign, amount, text)]
        return days_text(min(ends), max(ends))
    if amount.degree in ("under", "over"):
        return _little_off(reference, sign, amount, text)
    if amount.degree == "more":
        far = _unit_of(reference, sign, amount, text)
        return f"[..{far}]" if sign < 0 else f"[{far}..]"
    if amount.unit == "day":
        about = "~" if amount.degree == "about" else ""
        return day_text(_far(reference, sign, amount, text)) + about
    if amount.unit == "week":
        day, wide = _far(reference, sign, amount, text), 7 if amount.degree == "about" else 3
        return days_text(day - wide, day + wide)
    if amount.unit == "century" or (amount.unit == "decade" and not amount.is_whole):
        return _unit_of(reference, sign, amount, text)
    return _unit_of(reference, sign, amount, text) + "~"


def _far(reference: Reference, sign: int, amount: Amount, text: str) -> int:
    """The day exactly so far away."""
    return moved(reference.day(text), sign * amount.months, sign * int(amount.days))


def _unit_of(reference: Reference, sign: int, amount: Amount, text: str) -> str:
    """The day, month, quarter or year that lies so far away."""
    if amount.unit in ("day", "week"):
        return day_text(_far(reference, sign, amount, text))
    if amount.unit in ("year", "decade", "century") and amount.is_whole:
        return f"{reference.year(text) + sign * amount.months // 12:04d}"
    year, month = months_later(*reference.month(text), sign * amount.months)
    if amount.unit == "month":
        return month_text(year, month)
    return month_text(year, 33 + (month - 1) // 3)


def _little_off(reference: Reference, sign: int, amount: Amount, text: str) -> str:
    """A little under: less than so long, by up to half a unit; a little over: more.

    Outward to whole days, so that nothing possible is left out.
    """
    today, near = reference.day(text), amount.degree == "under"
    side = -1 if near else 1
    far = moved(today, sign * amount.months, sign * int(amount.days))
    months, days = amount.months + side * amount.slack_months, amount.days
    if amount.slack_months == 0:
        days += side * amount.slack_days
    off = math.floor(days) if near else math.ceil(days)
    other = moved(today, sign * months, sign * off)
    far = far - sign if near else far  # less than so long: not that day itself
    return days_text(min(far, other), max(far, other))


def _clock(reference: Reference, sign: int, amount: Amount, text: str) -> str:
    """Hours or minutes from a time of day."""
    start = reference.time()
    value = parse(start) if start else None
    if not isinstance(value, Date) or amount.months or amount.degree:
        raise DateProblem(
            said("“{text}” counts from a time of day, and none is known here.", text=shown(text)),
            0,
            said("Write the date and the time."),
        )
    year, month, day = int(value.year), int(value.month), int(value.day)
    hour, minute = int(value.time[:2]), int(value.time[3:5] or 0)
    second = seconds_of(year, month, day, hour, minute)
    second += sign * (amount.minutes * MINUTE_S + int(amount.days) * DAY_S)
    year, month, day, hour, minute, _ = civil_of(second)
    is_hour = amount.unit == "hour" and len(value.time) == 2
    clock = f"{hour:02d}" if is_hour else f"{hour:02d}:{minute:02d}"
    return f"{year:04d}-{month:02d}-{day:02d}T{clock}{value.offset}"


def _stretch(reference: Reference, sign: int, amount: Amount, text: str) -> list[Meaning]:
    """The last or the next so many units, up to or from the reference."""
    far = _around(reference, sign, amount, text)
    if amount.unit in ("day", "week"):
        far = day_text(_far(reference, sign, amount, text))
    now = reference.edtf
    starts, ends = (far, now) if sign < 0 else (now, far)
    return [Meaning(starts, ends, counted="day")]


def _exact(found: re.Match[str], reference: Reference, text: str) -> list[Meaning] | None:
    """A sum: so much more or less than the reference, in the coarser precision of the two."""
    amount, sign = amount_of(found["amount"]), -1 if found["sign"] == "-" else 1
    if amount is None:
        return None
    if amount.unit in ("hour", "minute"):
        return [Meaning(_clock(reference, sign, amount, text), counted="day")]
    marks = reference.edtf[-1:] if reference.edtf[-1:] in ("~", "?", "%") else ""
    if amount.unit == "week":
        return [Meaning(_around(reference, sign, amount, text), counted="day")]
    return [Meaning(_unit_of(reference, sign, amount, text) + marks, counted="day")]
