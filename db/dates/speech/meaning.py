"""What a piece of text may mean, and the day that relative words count from."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from db.dates.clock import DAY_S, date_of, days_of
from db.dates.edtf import bounds, has_time, parse
from db.dates.refusal import shown
from db.errors import DateProblem
from db.saying import said

# What was counted from the reference: nothing, the year that was left out, or everything.
Counted = Literal["", "year", "day"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reading: a moment (`ends` None) or a period, in EDTF; "" unknown, ".." open."""

    starts: str
    ends: str | None = None
    counted: Counted = ""
    remark: str = ""

    def with_starts(self, starts: str) -> "Meaning":
        """The same reading at another date."""
        return replace(self, starts=starts)


class NotSaid(DateProblem):
    """The text needs a day to count from, and none, or none so precise, is known."""


class Reference:
    """The date that relative words count from, EDTF; "" = none is known.

    `fiscal_months` is by how many months the fiscal year begins after the calendar's, 0–11,
    None = not known.
    """

    def __init__(self, edtf: str, fiscal_months: int | None = None) -> None:
        self.edtf = edtf
        self.fiscal_months = fiscal_months

    @cached_property
    def _days(self) -> tuple[int, int] | None:
        """First and last day possible, in days since 1970; None where a side has no bound."""
        if not self.edtf:
            return None
        low, high = bounds(self.edtf, strict=True)
        if low is None or high is None:
            return None
        return low // DAY_S, (high - 1) // DAY_S

    @property
    def is_known(self) -> bool:
        """Whether there is anything to count from."""
        return self._days is not None

    def day(self, asked: str) -> int:
        """The day in days since 1970; raises NotSaid when it isn't a single day."""
        first, last = self.first_and_last(asked)
        if first != last:
            raise self._too_coarse(asked)
        return first

    def month(self, asked: str) -> tuple[int, int]:
        """Year and month; raises NotSaid when it isn't a single month."""
        first, last = (date_of(day)[:2] for day in self.first_and_last(asked))
        if first != last:
            raise self._too_coarse(asked)
        return first

    def year(self, asked: str) -> int:
        """The year; raises NotSaid when it isn't a single year."""
        first, last = (date_of(day)[0] for day in self.first_and_last(asked))
        if first != last:
            raise self._too_coarse(asked)
        return first

    def some_day(self, asked: str) -> int:
        """A day of the reference, for what needs only to be near it."""
        return sum(self.first_and_last(asked)) // 2

    def time(self) -> str:
        """The reference itself where it has a time of day, else ""."""
        return self.edtf if self.edtf and has_time(parse(self.edtf)) else ""

    def first_and_last(self, asked: str) -> tuple[int, int]:
        """First and last day possible in days since 1970; raises NotSaid without bounds."""
        if self._days is None:
            raise NotSaid(
                said(
                    "“{asked}” counts from another day, and none is known here.", asked=shown(asked)
                ),
                0,
                said("Write the date itself."),
            )
        return self._days

    def _too_coarse(self, asked: str) -> NotSaid:
        return NotSaid(
            said(
                "“{asked}” can't be counted from {date}, which is not precise enough.",
                asked=shown(asked),
                date=self.edtf,
            ),
            0,
            said("Write the date itself."),
        )


Read = Callable[[str, Reference], list[Meaning]]
Rule = Callable[[str, Reference, Read], list[Meaning] | None]


def day_text(day: int) -> str:
    """A day since 1970 as EDTF."""
    return "{:04d}-{:02d}-{:02d}".format(*date_of(day))


def month_text(year: int, month: int) -> str:
    """A month as EDTF."""
    return f"{year:04d}-{month:02d}"


def first_day(edtf: str) -> int | None:
    """The first day possible of an EDTF date in days since 1970, without widening."""
    low = bounds(edtf, strict=True)[0]
    return None if low is None else low // DAY_S


def last_day(edtf: str) -> int | None:
    """The last day possible of an EDTF date in days since 1970, without widening."""
    high = bounds(edtf, strict=True)[1]
    return None if high is None else (high - 1) // DAY_S


def days_text(first: int, last: int) -> str:
    """Some day of these, as EDTF."""
    return day_text(first) if first == last else f"[{day_text(first)}..{day_text(last)}]"


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day, in years 1 to 9999."""
    return (
        1 <= year <= 9999
        and 1 <= month <= 12
        and day >= 1
        and date_of(days_of(year, month, day)) == (year, month, day)
    )
