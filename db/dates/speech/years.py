"""Parts of a year put into the year that is said, or into those that are meant without one.

Without a year the last such date and the next one are both offered, the likelier first.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Sequence
from typing import Final

from db.dates.clock import date_of
from db.dates.edtf import parse
from db.dates.names import MONTHS
from db.dates.reading import read_date
from db.dates.refusal import NotADate, shown
from db.dates.speech.meaning import Meaning, Reference, first_day, last_day
from db.dates.speech.parts import Maker, makers
from db.dates.speech.words import STEP, step_of
from db.dates.values import QUARTERS
from db.errors import DateProblem
from db.saying import said

_OF: Final = r"(?:(?:of|in|im|des|der|vom|from) )?(?:the )?(?:year |jahr(?:es)? )?"
_YEAR_LAST: Final = re.compile(
    rf"(?P<core>.+?)(?:[ .,/-]+{_OF}|(?<=[a-zäöü]))(?P<year>[0-9]{{4}})(?:er)?"
)
_YEAR_FIRST: Final = re.compile(
    r"(?:in )?(?P<year>[0-9]{4})(?:[ ,./-]+(?:in )?(?:the )?)?(?P<core>[a-zäöü].*)"
)
_SHORT_YEAR: Final = re.compile(
    r"(?P<core>.*[^0-9 ].*?)(?:[ .,/]+|(?<![0-9])-)(?P<mark>'?)(?P<year>[0-9]{2})"
)
_MONTH_SHORT_YEAR: Final = re.compile(r"(?P<month>0?[1-9]|1[0-2])[./](?P<year>[0-9]{2})")
_STEP_YEAR: Final = re.compile(
    rf"(?P<core>.+?) (?:of |in |im |des |der )?(?:the )?{STEP} (?:year|jahr(?:e?s)?)"
)
_WHOLE_WINTER: Final = re.compile(
    r"(?:in |im |the )*winter (?:of )?(?P<year>[0-9]{4})[/-](?P<next>[0-9]{2,4})"
)
_AHEAD: Final = 10  # two digits are taken for a year at most so far ahead without asking
_LATER: Final = 20
_LEAPS: Final = 9  # years in which every day of the year occurs
_NEAR_BACK: Final = 30  # "Dec 92" is a year, "Dec 22" may be one: so many years back
_BIAS: Final = 2  # what has happened is likelier than what is to come


def years_of(two: str, reference: Reference, text: str) -> list[int]:
    """The years that two digits may mean, the likelier first."""
    if not reference.is_known:
        return [2000 + int(two), 1900 + int(two)]
    now = _year_near(reference, text)
    year = now + _LATER - (now + _LATER - int(two)) % 100
    return [year] if year <= now + _AHEAD else [year, year - 100]


def dated(text: str, reference: Reference) -> list[Meaning] | None:
    """The readings of a part of a year with its year, or without one."""
    if found := _WHOLE_WINTER.fullmatch(text):
        year = int(found["year"])
        if f"{year + 1}".endswith(found["next"]):
            return [Meaning(f"{year:04d}-24")]
        return None
    readings: list[Meaning] = []
    refusals: list[DateProblem] = []
    for core, years, counted in _splits(text, reference):
        made = makers(core)
        if not made:
            continue
        given = [meant for year in years for make in made if (meant := make(year)) is not None]
        if not given:
            refusals.append(_no_such_day(text))
        readings += [Meaning(_checked(edtf), counted="year" if counted else "") for edtf in given]
    if (found_without := makers(text)) and (reference.is_known or not readings):
        readings += _near([*_fiscal(found_without, reference), *found_without], reference, text)
    if not readings and refusals:
        raise refusals[0]
    return readings or None


def _fiscal(found: Sequence[Maker], reference: Reference) -> list[Maker]:
    """The same quarters of a fiscal year that is not the calendar's."""
    months = reference.fiscal_months or 0
    made: list[Maker] = []
    for make in found if months else ():
        group = int(edtf[5:]) if (edtf := make(2000)) and edtf[5:].isdigit() else 0
        if group in QUARTERS:
            made.append(_fiscal_quarter(group - 33 + months // 3))
    return made


def _fiscal_quarter(index: int) -> Maker:
    return lambda year: f"{year + index // 4:04d}-{33 + index % 4}"


def _no_such_day(text: str) -> DateProblem:
    """The refusal of a day that no calendar has, with the reason where there is one."""
    try:
        read_date(text)
    except NotADate as problem:
        if problem.position or problem.fault in ("days", "group"):
            return DateProblem(
                said("“{text}” is not a date: {reason}.", text=shown(text), reason=problem.reason)
            )
    except DateProblem:
        pass
    return DateProblem(said("“{text}” is a day that no calendar has.", text=shown(text)))


def _splits(text: str, reference: Reference) -> list[tuple[str, list[int], bool]]:
    """The text without its year, the years it may mean, and whether they were counted."""
    splits: list[tuple[str, list[int], bool]] = []
    for pattern in (_YEAR_LAST, _YEAR_FIRST):
        if (found := pattern.fullmatch(text)) and int(found["year"]):
            splits.append((found["core"].strip(" ,-"), [int(found["year"])], False))
    if found := _SHORT_YEAR.fullmatch(text):
        core, years = found["core"].strip(" ,"), years_of(found["year"], reference, text)
        if found["mark"] or _is_year(core, found["year"], years[0], reference, text):
            splits.append((core, years, False))
    if found := _MONTH_SHORT_YEAR.fullmatch(text):
        year = years_of(found["year"], reference, text)[0]
        if _is_year("", found["year"], year, reference, text):
            splits.append((list(MONTHS["en"])[int(found["month"]) - 1].casefold(), [year], False))
    if found := _STEP_YEAR.fullmatch(text):
        year = reference.year(text) + step_of(found["step"])
        splits.append((found["core"], [year], True))
    return splits


def _is_year(core: str, two: str, year: int, reference: Reference, text: str) -> bool:
    """Whether two digits after a part of a year may be a year: "Dec 22" may, "Dec 02" hardly."""
    if any(sign.isdigit() for sign in core) or int(two) > 31:
        return True
    if not reference.is_known:
        return False
    now = _year_near(reference, text)
    return now - _NEAR_BACK <= year <= now + 2


def _near(found: Sequence[Maker], reference: Reference, text: str) -> list[Meaning]:
    """The last and the next date of each maker; only one where the reference lies in it."""
    today = reference.some_day(text)
    year = _year_near(reference, text)
    ranked: list[tuple[int, str]] = []
    for make in found:
        dates = [d for y in range(year - _LEAPS, year + _LEAPS) if (d := make(y)) is not None]
        for edtf, gap in _around([d for d in dates if d[:4] > "0000"], today):
            ranked.append((gap, edtf))
    if not ranked:
        raise _no_such_day(text)
    return [Meaning(edtf, counted="year") for _, edtf in sorted(ranked)]


def _around(dates: Sequence[str], today: int) -> list[tuple[str, int]]:
    """The date that holds today, or the last before and the first after it, with their gaps."""
    before: tuple[str, int] | None = None
    for edtf in dates:
        first, last = first_day(edtf), last_day(edtf)
        assert first is not None and last is not None
        if first <= today <= last:
            return [(edtf, 0)]
        if first > today:
            after = (edtf, _BIAS * (first - today))
            return [after] if before is None else [before, after]
        before = (edtf, today - last)
    return [before] if before else []


def _checked(edtf: str) -> str:
    parse(edtf)
    return edtf


def _year_near(reference: Reference, text: str) -> int:
    return date_of(reference.some_day(text))[0]
