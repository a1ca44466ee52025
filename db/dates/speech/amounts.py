"""Lengths of time in words: three weeks, knapp zwei Wochen, 2 years 1 month and 21 days."""

# SPDX-License-Identifier: MIT

import re
from dataclasses import dataclass
from typing import Final, Literal

from db.dates.clock import date_of, days_in_month, days_of, months_later
from db.dates.speech.words import COUNT, UNIT, UNITS, count_of, unit_of

# A little under, a little over, roughly so much; over: more; within: less or at most so much.
Degree = Literal["", "under", "over", "about", "more", "within"]

_DEGREES: Final[tuple[tuple[Degree, str], ...]] = (
    ("under", r"knapp|fast|beinahe|nahezu|nearly|almost|just under|a little under|not quite"
              r"|a little less than|slightly less than|etwas weniger als"),
    ("over", r"gut|just over|a good|a little over|a little more than|slightly more than"
             r"|etwas mehr als|ein wenig mehr als"),
    ("about", r"about|around|roughly|approximately|approx\.?|circa|ca\.?|c\.|some|etwa|rund"
              r"|ungefähr|gegen|~"),
    ("more", r"more than|over|at least|mehr als|über|mindestens"),
    ("within", r"less than|under|at most|up to|weniger als|unter|höchstens|maximal|bis zu"),
)  # fmt: skip
_DEGREE: Final = "|".join(f"(?P<degree_{name}>{form})" for name, form in _DEGREES)
_END: Final = "(?![a-zäöü])"  # zwei Jahr is not the beginning of zwei Jahrzehnte
_ANY_UNIT: Final = "(?:" + "|".join(UNITS.values()) + ")" + _END
_ONE: Final = re.compile(rf"(?P<count>{COUNT}) ?{UNIT}{_END}")
_HALF_MORE: Final = re.compile(r"(?:a|one) (?P<unit>year|month|week|decade) and a half")
AMOUNT: Final = (
    rf"(?P<amount>(?:(?:{_DEGREE.replace('(?P<degree_', '(?P<d_')}) )?"
    rf"(?:(?:a|one) (?:year|month|week|decade) and a half|{COUNT} ?{_ANY_UNIT}"
    rf"(?:(?: and | und |, | ){COUNT} ?{_ANY_UNIT})*))"
)
_WHOLE: Final = re.compile(rf"(?:(?:{_DEGREE}) )?(?P<rest>.+)")
_MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_MINUTES: Final = {"minute": 1, "hour": 60}
_ORDER: Final = tuple(UNITS)


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time: whole months, days and minutes, and the unit it was said in.

    `slack_months` and `slack_days` are half a unit: how far a little under or over may lie off.
    """

    months: int
    days: float
    minutes: int
    unit: str
    degree: Degree
    is_whole: bool  # False where half a unit is said

    @property
    def slack_months(self) -> int:
        """Half the unit in months, where it is that long."""
        return 6 * _MONTHS[self.unit] // 12 if self.unit in _MONTHS else 0

    @property
    def slack_days(self) -> float:
        """Half the unit in days, where it is shorter than two months."""
        return {"week": 3.5, "day": 0.5, "month": 15}.get(self.unit, 0)


def amount_of(text: str) -> Amount | None:
    """The length that a match of `AMOUNT` says; None where it can't be counted."""
    whole = _WHOLE.fullmatch(text)
    if whole is None:
        return None
    degree: Degree = next((name for name, _ in _DEGREES if whole[f"degree_{name}"]), "")
    rest = whole["rest"]
    pieces: list[tuple[float, str]] = []
    if found := _HALF_MORE.fullmatch(rest):
        pieces = [(1.5, found["unit"])]
    else:
        pieces = [(count_of(f["count"]), unit_of(f)) for f in _ONE.finditer(rest)]
    months = days = minutes = 0.0
    for count, unit in pieces:
        if unit == "weekend":
            return None
        months += count * _MONTHS.get(unit, 0)
        days += count * {"week": 7, "day": 1}.get(unit, 0)
        minutes += count * _MINUTES.get(unit, 0)
    if not pieces or months != int(months) or minutes != int(minutes):
        return None
    unit = min((unit for _, unit in pieces), key=_order)
    is_whole = all(count == int(count) for count, _ in pieces)
    return Amount(int(months), days, int(minutes), unit, degree, is_whole)


def _order(unit: str) -> int:
    return ("minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade",
            "century").index(unit)  # fmt: skip


def moved(day: int, months: int, days: int) -> int:
    """The day so many months and days later, earlier when negative."""
    year, month, number = date_of(day)
    year, month = months_later(year, month, months)
    return days_of(year, month, min(number, days_in_month(year, month))) + days
