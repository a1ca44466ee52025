"""Numbers and lengths of time as people type them into a field, English and German.

What could be meant in two ways is not guessed: it is refused, with both ways to write it.
"""

# SPDX-License-Identifier: MIT

import re
from dataclasses import dataclass
from typing import Final

from db.dates.clock import DAY_S, HOUR_S, MINUTE_S
from db.saying import said

# Mean lengths of the Gregorian calendar, as in db.dates.durations.
_SECONDS: Final = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sekunde", "sekunden"), 1),
    **dict.fromkeys(("min", "mins", "minute", "minutes", "minuten"), MINUTE_S),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"), HOUR_S),
    **dict.fromkeys(("d", "day", "days", "tag", "tage", "tagen"), DAY_S),
    **dict.fromkeys(("week", "weeks", "woche", "wochen"), 7 * DAY_S),
    **dict.fromkeys(("month", "months", "monat", "monate", "monaten"), 2_629_746),
    **dict.fromkeys(("y", "yr", "year", "years", "jahr", "jahre", "jahren"), 31_556_952),
}
_COUNTS: Final = {
    **dict.fromkeys(("a", "an", "one", "ein", "eine", "einen", "einem", "einer"), 1.0),
    **dict.fromkeys(("half a", "half an", "ein halber", "ein halbes", "eine halbe",
                     "einen halben", "halbe"), 0.5),
    "two": 2.0, "zwei": 2.0, "three": 3.0, "drei": 3.0,
}  # fmt: skip
_ABOUT: Final = ("about", "around", "circa", "ca.", "ca", "etwa", "ungefähr", "rund", "~")
_MOST: Final = (
    "up to", "at most", "less than", "no more than", "höchstens", "maximal", "bis zu",
    "weniger als", "knapp",
)  # fmt: skip
_LEAST: Final = ("at least", "more than", "over", "mindestens", "mehr als", "über")
_ABOUT_SHARE: Final = 0.25  # "about 4 hours" is 3 to 5 hours
_QUALIFIERS: Final = (("about", _ABOUT), ("up to", _MOST), ("at least", _LEAST))
_NUMBER: Final = r"\d[\d.,'’\u00a0\u202f]*"
_TO: Final = r"(?:to|bis|or|oder|-|–)"


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A number with what stood around it; `problem` in words where it can't be read.

    `qualifier` is one of the file's terms, "" where none was typed.
    """

    value: float = 0.0
    unit: str = ""
    qualifier: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Lasted:
    """How long something lasted in seconds; None = no bound, both None = nothing typed."""

    least_s: int | None = None
    most_s: int | None = None
    problem: str = ""


def read_number(text: str) -> TypedNumber:
    """Read "about −18 %", "1,234.5", "1.234,5 Mio. €". Never raises; empty is a problem."""
    qualifier, rest = _qualified(text.strip())
    rest = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", rest)
    found = re.fullmatch(rf"([+−–-]?)\s*([^\d\s.,+−–-]*)\s*({_NUMBER})\s*(.*)", rest)
    if found is None:
        return TypedNumber(problem=said("This is not a number."))
    sign, before, digits, after = found.groups()
    digits = digits.rstrip(".,'’\u00a0\u202f")
    plain = _plain(digits)
    if plain is None:
        whole, part = re.sub(r"\D", "", digits), re.sub(r",", ".", digits)
        doubt = said(
            "This may be {whole} or {part}: write {whole} or {part}0.", whole=whole, part=part
        )
        return TypedNumber(problem=doubt)
    value = float(plain) * (-1 if sign and sign != "+" else 1)
    unit = " ".join(each for each in (before, after) if each)
    return TypedNumber(value, unit, qualifier)


def typed_number(value: float) -> str:
    """A stored number as a person would type it; reading it gives the number again."""
    text = f"{value:.15g}"
    return f"{text}0" if read_number(text).problem else text


def read_lasted(text: str) -> Lasted:
    """Read "2 hours", "1 h 30 min", "up to a day", "3 bis 4 Stunden". Never raises."""
    qualifier, rest = _qualified(" ".join(text.casefold().split()))
    if not rest:
        return Lasted()
    both = re.fullmatch(rf"(.+?)\s*{_TO}\s*(.+)", rest)
    if both and not qualifier and re.match(r"\d|[^\W\d]+ ", both[1] + " "):
        unit = re.search(r"[^\W\d]+\.?$", both[2])
        first = (
            both[1] if re.search(r"[^\W\d]$", both[1]) else f"{both[1]} {unit[0] if unit else ''}"
        )
        low, high = _length(first), _length(both[2])
        if low is not None and high is not None:
            return Lasted(min(low, high), max(low, high))
    length = _length(rest)
    if length is None:
        return Lasted(
            problem=said("Not understood. Write “2 hours”, “1 h 30 min” or “up to a day”.")
        )
    if qualifier == "up to":
        return Lasted(0, length)
    if qualifier == "at least":
        return Lasted(length, None)
    if qualifier == "about":
        return Lasted(round(length * (1 - _ABOUT_SHARE)), round(length * (1 + _ABOUT_SHARE)))
    return Lasted(length, length)


def _qualified(text: str) -> tuple[str, str]:
    """The file's term for the words in front, and what stands after them."""
    folded = text.casefold()
    for term, phrases in _QUALIFIERS:
        for phrase in phrases:
            after = folded[len(phrase) : len(phrase) + 1]
            if folded.startswith(phrase) and (not after.isalpha() or not phrase.isalpha()):
                return term, text[len(phrase) :].strip()
    return "", text


def _plain(digits: str) -> str | None:
    """Digits with a point; None where a mark may part thousands or decimals."""
    digits = re.sub(r"['’\u00a0\u202f]", "", digits)
    marks = re.sub(r"\d", "", digits)
    if not marks:
        return digits
    if len(set(marks)) == 2:  # 1,234.5 and 1.234,5
        is_whole = re.fullmatch(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*[.,]\d+", digits)
        return digits.replace(marks[0], "").replace(",", ".") if is_whole else None
    is_grouped = re.fullmatch(r"[1-9]\d{0,2}([.,]\d{3})+", digits) is not None
    if len(marks) > 1:
        return digits.replace(marks[0], "") if is_grouped else None
    return None if is_grouped else digits.replace(",", ".")


def _length(text: str) -> int | None:
    """Seconds of "1 h 30 min", "1:30 h", "half a day", "a day"; None where it can't be read."""
    clock = re.fullmatch(r"(\d+):([0-5]\d)(?:\s*(?:h|std|stunden|hours)\.?)?", text)
    if clock:
        return int(clock[1]) * HOUR_S + int(clock[2]) * MINUTE_S
    total, rest = 0.0, text.strip()
    while rest:
        found = re.match(
            r"(\d+(?:[.,]\d+)?|half an?|ein(?:en?)? halbe[nrs]?|[^\W\d]+)\s*([^\W\d]+)\.?"
            r"(?:\s*(?:,|and|und)?\s+|(?=\d)|$)",
            rest,
        )
        count = _count(found[1]) if found else None
        if found is None or count is None or found[2] not in _SECONDS:
            return None
        total += count * _SECONDS[found[2]]
        rest = rest[found.end() :]
    return round(total) or None


def _count(text: str) -> float | None:
    if text[0].isdigit():
        return float(text.replace(",", "."))
    return _COUNTS.get(text)
