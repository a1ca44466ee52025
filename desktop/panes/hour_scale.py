"""An incident by the hour laid out in pixels, as a scene that the painters of the canvas paint.

No widget and no painter: values in, numbers out.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from db.columns import SEVERITIES
from db.reading.details import IncidentDetail
from db.reading.incident_times import Bounds, HourMark, IncidentHours
from db.records import Kind
from desktop.panes.strips.bars import FILLS
from desktop.timeline.scene import Fill, KindStyle, Marks, Scene, Sign
from desktop.timeline.viewport import Viewport

FADE_PX: Final = 24.0  # of an end that is not known
BAR_PX: Final = 14
ROW_PX: Final = 20
MOST_ROWS: Final = 8  # linked events; the connections below name them all
POINT_S: Final = 60  # a moment known to the minute is a point


@dataclass(frozen=True, slots=True)
class Place:
    """Something between `x0` and `x1` px, of which the ends may fade; `mark` None = the incident.

    `row` counts linked events from 0, the incident is in row -1.
    """

    x0: float
    x1: float
    soft_left: float
    soft_right: float
    sign: Sign
    fill: Fill
    kind: Kind
    severity: int
    row: int
    mark: HourMark | None = None


def viewport_of(hours: IncidentHours, width: int) -> Viewport:
    """The hours on so many pixels."""
    width = max(1, width)
    return Viewport(float(hours.first), (hours.last - hours.first) / width, width, 1)


def places_of(detail: IncidentDetail, hours: IncidentHours, width: int) -> tuple[Place, ...]:
    """The incident, and below it the linked events by time, each in a row of its own."""
    view = viewport_of(hours, width)
    event, kind = detail.detail.event, detail.detail.kind
    own = _place(
        view, hours.bounds, hours.is_period, kind, event.modality, detail.incident.severity
    )
    linked = [
        _place(
            view, mark.bounds, not mark.is_moment, mark.linked.kind, mark.linked.event.modality,
            mark.linked.severity, row, mark,
        ) for row, mark in enumerate(hours.marks[:MOST_ROWS])
    ]  # fmt: skip
    return (own, *linked)


def scene_of(places: Sequence[Place], tops: Sequence[float], view: Viewport) -> Scene:
    """A scene of nothing but these marks; `tops` are the upper edges of their boxes."""
    count = len(places)
    none, byte = np.zeros(count, np.int64), np.zeros(count, np.int8)
    kinds = {place.kind: number for number, place in enumerate(places)}
    boxes = np.array([(p.x0, p.x1, p.soft_left, p.soft_right) for p in places], np.float32).reshape(
        count, 4
    )
    marks = Marks(
        row=none, table=byte, id=none, band=none,
        sign=np.array([p.sign for p in places], np.int8),
        fill=np.array([p.fill for p in places], np.int8),
        kind=np.array([kinds[p.kind] for p in places], np.int64),
        severity=np.array([p.severity for p in places], np.int8),
        x0=boxes[:, 0], x1=boxes[:, 1], y=np.array(tops, np.float32),
        height=np.full(count, BAR_PX, np.float32),
        soft_left=boxes[:, 2], soft_right=boxes[:, 3],
    )  # fmt: skip
    styles = tuple(
        KindStyle(number, kind.name, kind.label, kind.colour, kind.icon or "dot")
        for kind, number in kinds.items()
    )
    return Scene(
        viewport=view, axis_px=0, era_px=0, majors=(), minors=(), bands=(), marks=marks,
        labels=(), badges=(), strips=(), eras=(), legend=(), kinds=styles, now_x=None,
        content_px=0,
    )  # fmt: skip


def _place(
    view: Viewport, bounds: Bounds, is_period: bool, kind: Kind, modality: str, severity: str,
    row: int = -1, mark: HourMark | None = None,
) -> Place:  # fmt: skip
    fill = FILLS.get(modality, Fill.FILLED)
    level = SEVERITIES.index(severity) + 1 if severity in SEVERITIES else 0
    if is_period:
        return Place(*_period(view, bounds), Sign.PERIOD, fill, kind, level, row, mark)
    lo, hi = bounds.start_lo, bounds.start_hi
    if lo is None and hi is not None:
        x = view.x_of(hi)
        return Place(x - FADE_PX, x, 0, 0, Sign.BEFORE, fill, kind, level, row, mark)
    if hi is None and lo is not None:
        x = view.x_of(lo)
        return Place(x, x + FADE_PX, 0, 0, Sign.AFTER, fill, kind, level, row, mark)
    x0, x1 = view.x_of(lo or 0), view.x_of(hi or 0)
    sign = Sign.POINT if (hi or 0) - (lo or 0) <= POINT_S else Sign.RANGE
    return Place(x0, x1, 0, 0, sign, fill, kind, level, row, mark)


def _period(view: Viewport, bounds: Bounds) -> tuple[float, float, float, float]:
    """Left, right, and how much of each side fades: where it may have been, but need not. Without
    any time at which it surely was, the two overlap, and the painter parts the bar between them.
    """
    known = bounds.known
    begun = view.x_of(bounds.start_hi if bounds.start_hi is not None else max(known))
    ended = view.x_of(bounds.end_lo if bounds.end_lo is not None else min(known))
    x0 = view.x_of(bounds.start_lo) if bounds.start_lo is not None else begun - FADE_PX
    x1 = view.x_of(bounds.end_hi) if bounds.end_hi is not None else max(begun, ended) + FADE_PX
    x1 = max(x1, x0 + 2)
    begun, ended = min(max(begun, x0), x1), min(max(ended, x0), x1)
    return x0, x1, begun - x0, x1 - ended
