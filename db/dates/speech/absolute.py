"""Dates that need nothing to count from: numbers, years, decades, centuries, weeks."""

# SPDX-License-Identifier: MIT

import re
from typing import Final

from db.dates.edtf import parse
from db.dates.refusal import shown
from db.dates.speech.meaning import Meaning, Read, Reference, is_date
from db.dates.speech.words import ARTICLE
from db.dates.speech.years import years_of
from db.errors import DateProblem
from db.saying import said

_CHINESE: Final = re.compile(
    r"(?P<year>[0-9]{4}) ?年(?: ?(?P<month>[0-9]{1,2}) ?月(?: ?(?P<day>[0-9]{1,2}) ?[日号])?)?"
)
_THREE: Final = re.compile(
    rf"(?:{ARTICLE}|am |on )?(?P<one>[0-9]{{1,2}})(?P<gap>[./-]) ?(?P<two>[0-9]{{1,2}})"
    r"(?:(?P=gap)|,) ?'?(?P<year>[0-9]{4}|[0-9]{2})"
)
_YEAR_FIRST: Final = re.compile(
    r"(?:im )?(?P<year>[0-9]{4}) ?(?P<gap>[./-]) ?(?P<two>[0-9]{1,2})"
    r"(?: ?(?P=gap) ?(?P<three>[0-9]{1,2}))?"
)
_MONTH_YEAR: Final = re.compile(r"(?:im )?(?P<two>[0-9]{1,2}) ?[./-] ?(?P<year>[0-9]{4})")
_YEAR: Final = re.compile(
    r"(?:(?:in|im|the) )*(?:(?:year|jahr(?:e?s)?|anno) (?P<named>[0-9]{1,4})|(?P<year>[0-9]{4})"
    r"|'(?P<short>[0-9]{2}))"
)
_DECADE: Final = re.compile(
    r"(?:(?:in|im|the|den|die|der) )*(?P<mark>'?)(?P<tens>[0-9]{1,3})0(?:'?s|er[- ]?(?:jahren?)?)"
)
_CENTURY: Final = re.compile(
    r"(?:(?:in|im|the|das|dem) )*(?P<number>[0-9]{1,2})(?:st|nd|rd|th|\.) ?"
    r"(?:century|jahrhunderts?|jh\.?)"
)
_WEEK: Final = re.compile(
    r"(?:in |the )*(?:(?:calendar )?week|kw|kalenderwoche) ?(?P<week>[0-9]{1,2})"
    r"(?:[ ./,]|of|in)+(?P<year>[0-9]{4})"
    r"|(?P<week2>[0-9]{1,2})\. ?(?:kw|kalenderwoche)[ /]*(?:of |in |des jahres )?"
    r"(?P<year2>[0-9]{4})"
    r"|(?P<year3>[0-9]{4})[ -]*(?:w|kw)(?P<week3>[0-9]{1,2})"
)


def absolute(text: str, reference: Reference, _read: Read) -> list[Meaning] | None:
    """The readings of a date in numbers; None when the text is no such date."""
    if found := _CHINESE.fullmatch(text):
        parts = [found["month"], found["day"]]
        return _one(text, "-".join([found["year"], *(p.zfill(2) for p in parts if p)]))
    if found := _YEAR.fullmatch(text):
        return _year(found, reference, text)
    if found := _YEAR_FIRST.fullmatch(text):
        return _year_first(found, text)
    if found := _MONTH_YEAR.fullmatch(text):
        return _one(text, f"{found['year']}-{found['two']:>02}")
    if found := _THREE.fullmatch(text):
        return _three(found, reference, text)
    if found := _WEEK.fullmatch(text):
        year = found["year"] or found["year2"] or found["year3"]
        week = found["week"] or found["week2"] or found["week3"]
        return _one(text, f"{year}-W{week:>02}")
    if found := _DECADE.fullmatch(text):
        return _decade(found, reference, text)
    if (found := _CENTURY.fullmatch(text)) and 1 <= int(found["number"]) <= 99:
        return _one(text, f"{int(found['number']) - 1:02d}XX")
    return None


def _one(text: str, edtf: str, *others: str) -> list[Meaning]:
    """The meanings of EDTF texts; a refusal speaks of what was typed."""
    try:
        for each in (edtf, *others):
            parse(each)
    except DateProblem as problem:
        reason = getattr(problem, "reason", said("the calendar has no such date"))
        raise DateProblem(
            said("“{text}” is not a date: {reason}.", text=shown(text), reason=reason)
        ) from problem
    return [Meaning(each) for each in (edtf, *others)]


def _year(found: re.Match[str], reference: Reference, text: str) -> list[Meaning]:
    if found["short"]:
        years = [f"{year:04d}" for year in years_of(found["short"], reference, text)]
        return _one(text, *years)
    return _one(text, (found["named"] or found["year"]).zfill(4))


def _year_first(found: re.Match[str], text: str) -> list[Meaning] | None:
    """Year and month, year, month and day, or two years where the second is written short."""
    year, two = found["year"], int(found["two"])
    if found["three"]:
        return _one(text, f"{year}-{two:02d}-{int(found['three']):02d}")
    end = int(year[:2] + found["two"].zfill(2))
    is_row = found["gap"] != "." and len(found["two"]) == 2 and end > int(year)
    if is_row and found["gap"] == "/" and end != int(year) + 1:
        is_row = False
    row = [Meaning(year, f"{end:04d}")] if is_row else []
    if not 1 <= two <= 12:
        return row or _one(text, f"{year}-{two:02d}")
    return [*_one(text, f"{year}-{two:02d}"), *row]


def _three(found: re.Match[str], reference: Reference, text: str) -> list[Meaning]:
    """Three numbers, the year last; with dots the day comes first, else either may."""
    one, two = int(found["one"]), int(found["two"])
    years = (
        [int(found["year"])]
        if len(found["year"]) == 4
        else years_of(found["year"], reference, text)
    )
    pairs = [(one, two)]
    if found["gap"] != "." and one != two:
        pairs.append((two, one))
    days = [
        f"{year:04d}-{month:02d}-{day:02d}"
        for year in years
        for day, month in pairs
        if is_date(year, month, day)
    ]
    if not days:
        return _one(text, f"{years[0]:04d}-{two:02d}-{one:02d}")
    return _one(text, *days)


def _decade(found: re.Match[str], reference: Reference, text: str) -> list[Meaning] | None:
    tens = found["tens"]
    if len(tens) == 3 and not found["mark"]:
        return _one(text, f"{tens}X")
    if len(tens) != 1:
        return None
    years = years_of(f"{tens}0", reference, text)
    if len(years) == 1 and years[0] > 1999:
        years.append(years[0] - 100)
    return _one(text, *(f"{year:04d}"[:3] + "X" for year in years))
