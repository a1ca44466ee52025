"""Which day is meant when something is asked as of a date: the date itself, else its last day."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.dates.clock import DAY_S
from db.dates.span import Span


@dataclass(frozen=True, slots=True)
class AsOfDay:
    """A day since 1970-01-01; `is_last_of` = the date is longer and this is the last day of it."""

    day: int
    is_last_of: bool


def as_of_day(span: Span) -> AsOfDay | None:
    """Return the day a date means: itself, or the last one of a month, quarter, year or period.

    None where it has no last day or no first one ("after 2019", "before 30 Dec 2022").
    """
    if span.start_lo is None or span.end_hi is None:
        return None
    first, last = span.start_lo // DAY_S, (span.end_hi - 1) // DAY_S
    return AsOfDay(last, first != last)
