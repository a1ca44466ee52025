"""Which unit of the calendar a place on the canvas means, and where that unit begins and ends.

The finer the scale, the finer the unit: where a day is narrower than a pixel, a click means a
month, for nobody can point at a day there and no precision is invented.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from db.dates.clock import civil_of, days_of
from desktop.timeline.ticks import MONDAY_S, SECONDS, Calendar
from desktop.timeline.viewport import FIRST_S, LAST_S

MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
# The coarsest scale, in seconds per px, at which a click still means this unit.
MEANT: Final[tuple[tuple[Calendar, float], ...]] = (
    ("minute", 30.0),
    ("hour", 450.0),
    ("day", 86_400.0),
    ("month", 15 * 86_400.0),
)


def meant_unit(seconds_per_px: float) -> Calendar:
    """The unit of the date that a click at this scale means."""
    return next((unit for unit, most in MEANT if seconds_per_px <= most), "year")


def unit_start(t_s: float, unit: Calendar, count: int = 1) -> int:
    """The last beginning of `count` units at or before a time, in seconds."""
    t = int(min(max(t_s, FIRST_S), LAST_S - 1) // 1)
    if unit in SECONDS:
        size = SECONDS[unit] * count
        origin = MONDAY_S if unit == "week" else 0
        return max((t - origin) // size * size + origin, FIRST_S)
    months = MONTHS[unit] * count
    year, month = civil_of(t)[:2]
    since = (year * 12 + month - 1) // months * months
    return max(days_of(since // 12, since % 12 + 1) * 86_400, FIRST_S)


def unit_end(t_s: float, unit: Calendar, count: int = 1) -> int:
    """The first beginning of `count` units after a time, in seconds; the year 10000 at most."""
    start = unit_start(t_s, unit, count)
    if unit in SECONDS:
        return min(start + SECONDS[unit] * count, LAST_S)
    year, month = civil_of(start)[:2]
    since = (year * 12 + month - 1) // (MONTHS[unit] * count) * MONTHS[unit] * count
    since += MONTHS[unit] * count
    return min(days_of(since // 12, since % 12 + 1) * 86_400, LAST_S)
