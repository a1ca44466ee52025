"""Which date a place on the canvas says, and what a dragged edge catches on."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.dates.clock import DAY_S
from db.dates.edges import date_at as date_of_grain
from db.dates.shifting import Grain
from desktop.timeline.meant import meant_unit, unit_end, unit_start
from desktop.timeline.ticks import Calendar, step_for

Floats = NDArray[np.float64]

SNAP_PX: Final = 6.0
STILL_PX: Final = 3.0
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
