"""Short texts for the axis and the panes: a day, a moment, and how long something lasted."""

# SPDX-License-Identifier: MIT

from typing import Final

from db.dates.clock import DAY_S, HOUR_S, MINUTE_S, civil_of, weekday_of
from db.dates.names import DAYS_SHORT, Language, language_of
from db.dates.phrases import voice_of

# Mean lengths of the Gregorian calendar: 146,097 days in 400 years.
_UNITS: Final = (
    ("year", 31_556_952),
    ("month", 2_629_746),
    ("day", DAY_S),
    ("hour", HOUR_S),
    ("minute", MINUTE_S),
    ("second", 1),
)
_ROUGH: Final = ("year", "month")  # of no fixed length, so every count of them is "about"
_NEAR: Final = 0.05  # as a part of the unit: 3.97 years is said as 4
# One of each as a text of its own, as a count, and many.
_NAMES: Final[dict[Language, dict[str, tuple[str, str, str]]]] = {
    "en": {
        "year": ("a year", "year", "years"),
        "month": ("a month", "month", "months"),
        "day": ("a day", "day", "days"),
        "hour": ("an hour", "hour", "hours"),
        "minute": ("a minute", "minute", "minutes"),
        "second": ("a second", "second", "seconds"),
    },
    "de": {
        "year": ("1 Jahr", "Jahr", "Jahre"),
        "month": ("1 Monat", "Monat", "Monate"),
        "day": ("1 Tag", "Tag", "Tage"),
        "hour": ("1 Stunde", "Stunde", "Stunden"),
        "minute": ("1 Minute", "Minute", "Minuten"),
        "second": ("1 Sekunde", "Sekunde", "Sekunden"),
    },
}
_SAYINGS: Final[dict[Language, dict[str, str]]] = {
    "en": {
        "about": "about {}",
        "to": "{} to {}",
        "up to": "up to {}",
        "at least": "at least {}",
        "not known": "not known",
    },
    "de": {
        "about": "etwa {}",
        "to": "{} bis {}",
        "up to": "höchstens {}",
        "at least": "mindestens {}",
        "not known": "nicht bekannt",
    },
}


def day_text(seconds: int, language: str = "en", *, weekday: bool = False) -> str:
    """The day of a moment in seconds since 1970: 29 Dec 2022, or Thu 29 Dec 2022."""
    text = voice_of(language).date(*civil_of(seconds)[:3])
    return f"{DAYS_SHORT[language_of(language)][weekday_of(seconds)]} {text}" if weekday else text


def moment_text(seconds: int, language: str = "en", *, with_seconds: bool = False) -> str:
    """Day and time of a moment in seconds since 1970: 29 Dec 2022, 10:30."""
    hour, minute, second = civil_of(seconds)[3:]
    time = f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if with_seconds else "")
    return f"{day_text(seconds, language)}, {time}"


def duration_words(seconds_lo: int | None, seconds_hi: int | None, language: str = "en") -> str:
    """How long something lasted, from the least to the most seconds possible.

    None is no bound: about 4 years, 10 to 13 days, up to a day, at least 3 hours, not known.
    Counts are rounded outward; years and months, having no fixed length, are "about".
    """
    says = _SAYINGS[language_of(language)]
    lo = max(0, seconds_lo) if seconds_lo is not None else 0
    if seconds_hi is None:
        return (
            says["at least"].format(_counted(lo, language, up=False)) if lo else says["not known"]
        )
    hi = max(lo, seconds_hi)
    if lo == 0 < hi:
        return says["up to"].format(_counted(hi, language, up=True))
    unit, length = _unit_of(hi)
    least, most = _count(lo, length, unit, up=False), _count(hi, length, unit, up=True)
    words = _units(most, unit, language)
    is_rough = unit in _ROUGH
    if least < most and hi - lo <= _smaller(unit)[1]:
        words = _in_two_units((lo + hi) // 2, unit, language)
        is_rough |= lo != hi
    elif 0 < least < most:
        words = says["to"].format(least, words)
    elif least < most:
        words = says["to"].format(_counted(lo, language, up=False), words)
    return says["about"].format(words) if is_rough else words


def day_count_words(least: int, most: int, language: str = "en") -> str:
    """A number of days, exactly or from the least to the most: 1,429 days, 10 to 13 days."""
    tongue = language_of(language)
    _, one, many = _NAMES[tongue]["day"]
    low, high = (f"{days:,}".replace(",", "," if tongue == "en" else ".") for days in (least, most))
    words = f"{high} {one if most == 1 else many}"
    return words if least == most else _SAYINGS[tongue]["to"].format(low, words)


def _counted(seconds: int, language: str, *, up: bool) -> str:
    unit, length = _unit_of(seconds)
    return _units(_count(seconds, length, unit, up=up), unit, language)


def _in_two_units(seconds: int, unit: str, language: str) -> str:
    """A duration known well enough for two units: 4 years 10 months, 2 days 2 hours."""
    length = dict(_UNITS)[unit]
    smaller, smaller_length = _smaller(unit)
    count, rest = divmod(round(seconds / smaller_length), round(length / smaller_length))
    texts = [
        f"{number} {_NAMES[language_of(language)][name][1 if number == 1 else 2]}"
        for number, name in ((count, unit), (rest, smaller))
        if number
    ]
    return " ".join(texts)


def _smaller(unit: str) -> tuple[str, int]:
    """The next smaller unit and its seconds; after seconds comes nothing."""
    names = [name for name, _ in _UNITS]
    place = names.index(unit) + 1
    return _UNITS[place] if place < len(_UNITS) else ("", 0)


def _unit_of(seconds: int) -> tuple[str, int]:
    """The largest unit that holds twice in a duration, or once and nearly exactly."""
    for unit, length in _UNITS:
        near = length * _NEAR if unit in _ROUGH else 0
        if seconds >= 2 * length or abs(seconds - length) <= near:
            return unit, length
    return _UNITS[-1]


def _count(seconds: int, length: int, unit: str, *, up: bool) -> int:
    """How many units, outward; the nearest count where years or months miss it by little."""
    nearest = round(seconds / length)
    if unit in _ROUGH and abs(seconds / length - nearest) <= _NEAR:
        return nearest
    return -(-seconds // length) if up else seconds // length


def _units(count: int, unit: str, language: str) -> str:
    alone, _, many = _NAMES[language_of(language)][unit]
    return alone if count == 1 else f"{count} {many}"
