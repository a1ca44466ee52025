"""Fiscal years and their quarters: FY2023, Q1 FY23, Geschäftsjahr 2022/23.

When they begin is known of a unit or not at all; a year that is not the calendar's is called
after the year it ends in by most, by some after that in which it begins: both are offered.
"""

# SPDX-License-Identifier: MIT

import re
from typing import Final

from db.dates.clock import months_later
from db.dates.speech.meaning import Meaning, Read, Reference, month_text
from db.dates.speech.words import ORDINAL, ORDINAL_NUMBERS
from db.dates.speech.years import years_of
from db.errors import DateProblem
from db.saying import said

_PART: Final = (
    rf"(?:q ?(?P<number>[1-4])|(?P<number2>[1-4])q|{ORDINAL} ?(?:quarter|quartals?))"
    r"[ ,/]*(?:of |in |im |des )?(?:the )?"
)
_YEAR: Final = (
    r"(?:(?:fy|gj|fiscal(?: year)?|financial year|business year|geschäftsjahr(?:e?s)?)"
    r"[ /-]?'?)(?P<year>[0-9]{4}|[0-9]{2})(?: ?[/-] ?(?P<next>[0-9]{4}|[0-9]{2}))?"
)
_FORM: Final = re.compile(rf"(?:(?:in|im|the|das|dem) )*(?:{_PART})?{_YEAR}")


def fiscal(text: str, reference: Reference, _read: Read) -> list[Meaning] | None:
    """The readings of a fiscal year or its quarter; None when the text is no such date.

    Raises DateProblem when it isn't known when that year begins.
    """
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    late = reference.fiscal_months
    if late is None:
        raise DateProblem(
            said("It is not known in which month this fiscal year ends."),
            0,
            said("Write it into the unit, or write the months themselves."),
        )
    number = next((said for said in found.group("number", "number2", "ordinal") if said), "")
    quarter = ORDINAL_NUMBERS[number] if number else 0
    begun = _begun(found, late, reference, text)
    return [Meaning(_months(year, late, quarter)) for year in begun] or None


def _begun(found: re.Match[str], late: int, reference: Reference, text: str) -> list[int]:
    """The calendar years in which it may have begun, the likelier first."""
    written = found["year"]
    years = [int(written)] if len(written) == 4 else years_of(written, reference, text)[:1]
    year = years[0]
    if not year or (late and year == 1):
        return []
    if found["next"]:
        return [year] if late and f"{year + 1:04d}".endswith(found["next"]) else []
    return [year - 1, year] if late else [year]


def _months(year: int, late: int, quarter: int) -> str:
    """The year or its quarter as EDTF, by months where the calendar has no such one."""
    if not late and not quarter:
        return f"{year:04d}"
    start = months_later(year, 1, late + 3 * max(0, quarter - 1))
    if quarter and start[1] % 3 == 1:
        return month_text(start[0], 33 + start[1] // 3)
    last = months_later(*start, 2 if quarter else 11)
    return f"[{month_text(*start)}..{month_text(*last)}]"
