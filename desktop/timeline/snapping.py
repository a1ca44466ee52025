"""What a place on the canvas means: which date a click says, and what a dragged edge catches on.

The finer the scale, the finer the date: where a day is narrower than a pixel, a click means a
month, for nobody can point at a day there and no precision is invented.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.dates.clock import DAY_S, civil_of, days_of
from db.dates.edges import date_at as date_of_grain
from db.dates.shifting import Grain
from desktop.timeline.ticks import MONDAY_S, SECONDS, Calendar, step_for
from desktop.timeline.viewport import FIRST_S, LAST_S

Floats = NDArray[np.float64]

SNAP_PX: Final = 6.0
STILL_PX: Final = 3.0
MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
# The coarsest scale, in seconds per px, at which a click still means this unit.
MEANT: Final[tuple[tuple[Calendar, float], ...]] = (
    ("minute", 30.0),
    ("hour", 450.0),
    ("day", 86_400.0),
    ("month", 15 * 86_400.0),
)
GRAINS: Final[dict[Calendar, Grain]] = {
    "minute": Grain(0, 60),
    "hour": Grain(0, 3_600),
    "day": Grain(0, DAY_S),
    "month": Grain(1),
    "year": Grain(12),
}
CLOSE_SHARE: Final = 0.25  # of a unit: so near to its edge, a drag means the edge itself


@dataclass(frozen=True, slots=True)
class Catch:
    """Where an edge came to lie: `t_s`, and whether something there caught it."""

    t_s: float
    is_caught: bool = False


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


def date_at(t_s: float, seconds_per_px: float) -> str:
    """The date that a click means at this scale, as EDTF: 2022-12-29, 2022-12 or 2022."""
    unit = meant_unit(seconds_per_px)
    return date_of_grain(unit_start(t_s, unit), GRAINS[unit])


def dates_between(start_s: float, end_s: float, seconds_per_px: float) -> tuple[str, str]:
    """First and last date of a stretch [start_s, end_s) drawn at this scale, as EDTF."""
    return date_at(start_s, seconds_per_px), date_at(end_s - 1, seconds_per_px)


def stretch(
    from_s: float, to_s: float, seconds_per_px: float, edges: Floats | None = None
) -> tuple[int, int]:
    """The stretch [start, end) that a drag between two times means: every unit it touches.

    A drag that ends close to the edge of a unit, to a tick of the axis or to one of `edges`
    (seconds) ends there.
    """
    unit = meant_unit(seconds_per_px)
    first, last = sorted((from_s, to_s))
    first, last = (_close(t, unit, seconds_per_px, edges) for t in (first, last))
    start = unit_start(first, unit)
    end = unit_end(last - 1, unit)
    return start, max(end, unit_end(start, unit))


def caught(t_s: float, seconds_per_px: float, edges: Floats | None = None) -> Catch:
    """A time drawn to what is near: an edge of another mark before a tick of the axis."""
    reach = SNAP_PX * seconds_per_px
    if edges is not None and len(edges):
        nearest = float(edges[np.argmin(np.abs(edges - t_s))])
        if abs(nearest - t_s) <= reach:
            return Catch(nearest, True)
    step = step_for(seconds_per_px)
    ticks = (unit_start(t_s, step.unit, step.count), unit_end(t_s, step.unit, step.count))
    near = min(ticks, key=lambda tick: abs(tick - t_s))
    return Catch(float(near), True) if abs(near - t_s) <= reach else Catch(t_s)


def caught_shift(
    points: Sequence[float],
    shift_s: float,
    seconds_per_px: float,
    edges: Floats | None = None,
    still_px: float = STILL_PX,
) -> float:
    """A shift drawn to what is near, so that one of the moved `points` (seconds) lies on it.

    What has moved by no more than `still_px` has not moved.
    """
    if abs(shift_s) <= still_px * seconds_per_px:
        return 0.0
    wishes = [caught(point + shift_s, seconds_per_px, edges) for point in points]
    shifts = [
        catch.t_s - point for point, catch in zip(points, wishes, strict=True) if catch.is_caught
    ]
    return min(shifts, key=lambda found: abs(found - shift_s), default=shift_s)


def _close(t_s: float, unit: Calendar, seconds_per_px: float, edges: Floats | None) -> float:
    """A time, or the edge that it is close to."""
    catch = caught(t_s, seconds_per_px, edges)
    if catch.is_caught:
        return catch.t_s
    start, end = unit_start(t_s, unit), unit_end(t_s, unit)
    reach = min(SNAP_PX * seconds_per_px, CLOSE_SHARE * (end - start))
    near = start if t_s - start <= end - t_s else end
    return float(near) if abs(near - t_s) <= reach else t_s
