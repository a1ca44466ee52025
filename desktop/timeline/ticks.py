"""The two rows of the axis: which calendar steps fit a scale, and their words.

Steps follow the proleptic Gregorian calendar, years 1 to 9999.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from db.dates.clock import civil_of, weekday_of
from db.dates.names import DAYS_SHORT, MONTHS, MONTHS_SHORT, language_of
from desktop.timeline.scene import Tick
from desktop.timeline.viewport import FIRST_S, LAST_S, Viewport

Calendar = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]
Ints = NDArray[np.int64]

SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}
MONDAY_S = 4 * 86400  # 1970-01-05
MONTH_S = 2_629_746  # a mean month, to choose a step only
CHARACTER_PX = 7.0


@dataclass(frozen=True, slots=True)
class Step:
    """`count` units of the calendar, whose labels need `least_px` each."""

    unit: Calendar
    count: int
    least_px: float
    major: tuple[Calendar, int]

    @property
    def seconds(self) -> float:
        """Its mean length."""
        months = {"month": 1, "quarter": 3, "year": 12}
        if self.unit in months:
            return months[self.unit] * MONTH_S * self.count
        return SECONDS[self.unit] * self.count


STEPS = (
    *(Step("minute", n, 48, ("day", 1)) for n in (1, 5, 15, 30)),
    *(Step("hour", n, 48, ("day", 1)) for n in (1, 3, 6, 12)),
    Step("day", 1, 26, ("month", 1)),
    Step("week", 1, 30, ("month", 1)),
    Step("month", 1, 36, ("year", 1)),
    Step("quarter", 1, 28, ("year", 1)),
    Step("year", 1, 40, ("year", 10)),
    Step("year", 5, 44, ("year", 10)),
    *(Step("year", n, 44, ("year", 100)) for n in (10, 50)),
    *(Step("year", n, 44, ("year", 1000)) for n in (100, 500, 1000)),
)


def step_for(seconds_per_px: float) -> Step:
    """The finest step whose labels fit."""
    return next((s for s in STEPS if s.seconds / seconds_per_px >= s.least_px), STEPS[-1])


def ticks(viewport: Viewport, language: str) -> tuple[tuple[Tick, ...], tuple[Tick, ...]]:
    """Major and minor ticks in view; the major row repeats its first name at the left edge."""
    language = language_of(language)
    step = step_for(viewport.seconds_per_px)
    major_unit, major_count = step.major
    majors = _row(viewport, _starts(viewport, major_unit, major_count), sticky=True)
    minors = _row(viewport, _starts(viewport, step.unit, step.count), sticky=False)
    return (
        tuple(
            Tick(x, _fitting(_major_text(t, major_unit, major_count, language), room), text_x)
            for t, x, text_x, room in majors
        ),
        tuple(
            Tick(x, _fitting(_minor_text(t, step.unit, language), room), text_x)
            for t, x, text_x, room in minors
        ),
    )


def _row(viewport: Viewport, starts: Ints, sticky: bool) -> list[tuple[int, float, float, float]]:
    """(time, x, text x, px free for the text) of each start; x may lie left of the plot."""
    xs = viewport.xs_of(starts.astype(np.float64)).tolist()
    following = [*xs[1:], float("inf")]
    rows = []
    for t, x, after in zip(starts.tolist(), xs, following, strict=True):
        if after <= viewport.left or x > viewport.width or (x < viewport.left and not sticky):
            continue
        text_x = max(x, float(viewport.left)) + 5
        rows.append((t, x, text_x, min(after, viewport.width + 200.0) - text_x - 2))
    return rows


def _fitting(text: str, room_px: float) -> str:
    """The text, or its first word where there is less room, or nothing."""
    for candidate in (text, text.split(" ")[0]):
        if len(candidate) * CHARACTER_PX <= room_px:
            return candidate
    return ""


def _starts(viewport: Viewport, unit: Calendar, count: int) -> Ints:
    """Starts of the calendar unit from one before the left edge to the right edge, in seconds."""
    first = max(viewport.t0_s, FIRST_S)
    last = min(viewport.t1_s, LAST_S - 1)
    if unit in SECONDS:
        size = SECONDS[unit] * count
        origin = MONDAY_S if unit == "week" else 0
        low = int((first - origin) // size)
        high = int((last - origin) // size)
        return np.arange(low, high + 1, dtype=np.int64) * size + origin
    months = {"month": 1, "quarter": 3, "year": 12}[unit] * count
    low = _month_of(first) // months
    high = _month_of(last) // months
    since_1970 = np.arange(low, high + 1, dtype=np.int64) * months - 1970 * 12
    seconds = since_1970.astype("M8[M]").astype("M8[s]").astype(np.int64)
    return seconds[seconds >= FIRST_S] if seconds.size else seconds


def _month_of(t_s: float) -> int:
    """Months since the year 0."""
    return int(np.datetime64(int(t_s // 1), "s").astype("M8[M]").astype(np.int64)) + 1970 * 12


def _parts(t_s: int) -> tuple[int, int, int]:
    """Year, month and day of a second."""
    return civil_of(t_s)[:3]


def _major_text(t_s: int, unit: Calendar, count: int, language: str) -> str:
    year, month, day = _parts(t_s)
    if unit == "day":
        dot = "." if language == "de" else ""
        name = DAYS_SHORT[language][weekday_of(t_s)]
        return f"{name} {day}{dot} {MONTHS_SHORT[language][month - 1]} {year}"
    if unit == "month":
        return f"{MONTHS[language][month - 1]} {year}"
    if count == 1:
        return f"{year}"
    last = year + count - 1
    return f"{max(year, 1)}–{last}"


def _minor_text(t_s: int, unit: Calendar, language: str) -> str:
    if unit in ("minute", "hour"):
        return f"{t_s // 3600 % 24:02d}:{t_s // 60 % 60:02d}"
    year, month, day = _parts(t_s)
    if unit in ("day", "week"):
        return f"{day}"
    if unit == "month":
        return MONTHS_SHORT[language][month - 1]
    return f"Q{(month - 1) // 3 + 1}" if unit == "quarter" else f"{year}"


def instant_text(t_s: float, seconds_per_px: float, language: str) -> str:
    """The date under the pointer, as fine as a pixel at this scale means anything."""
    language = language_of(language)
    t = min(max(int(t_s // 1), FIRST_S), LAST_S - 1)
    year, month, day, hour, minute, _ = civil_of(t)
    if seconds_per_px * 4 > 366 * 86_400:
        return f"{year}"
    name = MONTHS_SHORT[language][month - 1]
    if seconds_per_px > 5 * 86_400:
        return f"{name} {year}"
    dot = "." if language == "de" else ""
    text = f"{DAYS_SHORT[language][weekday_of(t)]} {day}{dot} {name} {year}"
    return text if seconds_per_px > 900 else f"{text}, {hour:02d}:{minute:02d}"
