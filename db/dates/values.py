"""What an EDTF text says, as values: a date, a week, a one-of set, an interval.

The parser (`grammar`) makes them, `bounds` and `wording` read them. They keep every sign
of the text, so that `format_edtf` writes the same date again in its canonical form.
Sections are those of ISO 8601-2:2019 (EDTF).
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final, Literal

Precision = Literal[
    "none", "second", "minute", "hour", "day", "week", "month", "quarter", "season", "half",
    "year", "decade", "century", "millennium", "set",
]  # fmt: skip

# First month and number of months of what may stand in the month's place (ISO 8601-2, 4.8).
# Winter begins in December of its year and ends in the next; so does the southern summer.
SEASONS: Final = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),  # hemisphere not said: read as northern
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),  # northern
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),  # southern
}  # fmt: skip
QUARTERS: Final = {33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)}
HALVES: Final = {40: (1, 6), 41: (7, 6)}
GROUPS: Final = SEASONS | QUARTERS | HALVES


@dataclass(frozen=True, slots=True)
class Date:
    """A date of any precision, from a millennium to a second.

    `year` has four characters, `month` and `day` two or none; X stands for a digit that is
    not specified (8.2.2). `month` may be a group of months (21–36, 40, 41). `time` is hh, hh:mm
    or hh:mm:ss and `offset` Z, ±hh:mm or empty. `marks` is empty or six characters: the
    qualifier before and after the year, the month and the day, a blank for none (8.4).
    """

    year: str
    month: str = ""
    day: str = ""
    time: str = ""
    offset: str = ""
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """An ISO week of seven days, or one day of it when `day` is 1 (Monday) … 7."""

    year: int
    week: int
    day: int = 0
    mark: str = ""


Point = Date | Week


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several dates, not known which (7.2.1).

    Each member is first and last date of a row of dates, the same one twice for a single
    date; None stands for an open side and occurs only at the outside.
    """

    members: tuple[tuple[Point | None, Point | None], ...]


@dataclass(frozen=True, slots=True)
class Interval:
    """From a date to another; None is an end that is open (`..`) or unknown (blank) (5.4)."""

    start: Point | None
    end: Point | None
    start_open: bool = False
    end_open: bool = False


Edtf = Date | Week | OneOf | Interval


def format_edtf(value: Edtf) -> str:
    """The canonical EDTF text of a value; parsing it gives an equal value."""
    if isinstance(value, Date):
        return _date_text(value)
    if isinstance(value, Week):
        day = f"-{value.day}" if value.day else ""
        return f"{value.year:04d}-W{value.week:02d}{day}{value.mark}"
    if isinstance(value, OneOf):
        return "[" + ",".join(_member_text(*member) for member in value.members) + "]"
    start = ".." if value.start_open else format_edtf(value.start) if value.start else ""
    end = ".." if value.end_open else format_edtf(value.end) if value.end else ""
    return f"{start}/{end}"


def _date_text(date: Date) -> str:
    parts = [part for part in (date.year, date.month, date.day) if part]
    if date.marks:
        marks = [mark.strip() for mark in date.marks]
        parts = [marks[2 * i] + part + marks[2 * i + 1] for i, part in enumerate(parts)]
    time = f"T{date.time}{date.offset}" if date.time else ""
    return "-".join(parts) + time


def _member_text(first: Point | None, last: Point | None) -> str:
    if first == last and first is not None:
        return format_edtf(first)
    return (format_edtf(first) if first else "") + ".." + (format_edtf(last) if last else "")
