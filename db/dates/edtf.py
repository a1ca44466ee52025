"""Dates as text: the door to parser, formatter, bounds and precision of EDTF.

EDTF is the Extended Date/Time Format of ISO 8601-2:2019. What is read, what is added and
what is refused stands in `grammar`.
"""

# SPDX-License-Identifier: MIT

from db.dates.bounds import Bounds, bounds_of
from db.dates.grammar import parse
from db.dates.values import (
    HALVES,
    QUARTERS,
    SEASONS,
    Date,
    Edtf,
    Interval,
    OneOf,
    Point,
    Precision,
    Week,
    format_edtf,
)

_TIME_PRECISIONS: dict[int, Precision] = {2: "hour", 5: "minute", 8: "second"}
_YEAR_PRECISIONS: tuple[Precision, ...] = ("year", "decade", "century", "millennium")

__all__ = [
    "Bounds",
    "Date",
    "Edtf",
    "Interval",
    "OneOf",
    "Point",
    "Precision",
    "Week",
    "bounds",
    "format_edtf",
    "has_time",
    "parse",
    "precision_of",
]


def bounds(
    text: str | Edtf, *, strict: bool = False, zone: str = "", file_zone: str = "UTC"
) -> Bounds:
    """Half-open bounds in seconds since 1970, wall-clock time of the file's zone.

    None means no bound on that side; `strict` leaves out what `~` and `%` widen; `zone` is
    that of clock times without an offset. Raises DateProblem.
    """
    value = parse(text) if isinstance(text, str) else text
    return bounds_of(value, strict=strict, zone=zone, file_zone=file_zone)


def precision_of(value: Edtf) -> Precision:
    """How fine a date is; a component that is not specified doesn't count.

    An interval has the precision of its start, or of its end where the start says nothing.
    """
    if isinstance(value, OneOf):
        return "set"
    if isinstance(value, Interval):
        point = value.start or value.end
        return precision_of(point) if point else "none"
    if isinstance(value, Week):
        return "day" if value.day else "week"
    if value.time:
        return _TIME_PRECISIONS[len(value.time)]
    if "X" in value.year or "X" in value.month or not value.month:
        return _YEAR_PRECISIONS[value.year.count("X")]
    if value.day and "X" not in value.day:
        return "day"
    group = int(value.month)
    if group in SEASONS:
        return "season"
    if group in QUARTERS:
        return "quarter"
    return "half" if group in HALVES else "month"


def has_time(value: Edtf) -> bool:
    """Whether a time of day is said anywhere, so that a zone matters."""
    if isinstance(value, OneOf):
        return any(
            isinstance(point, Date) and point.time for member in value.members for point in member
        )
    if isinstance(value, Interval):
        return any(isinstance(p, Date) and p.time for p in (value.start, value.end))
    return isinstance(value, Date) and bool(value.time)
