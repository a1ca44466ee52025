"""Marks in view with the row they lie in: the step between lanes and pixels."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from desktop.timeline.density import bins, overlapping
from desktop.timeline.drawn import drawn_of
from desktop.timeline.layout import Layout, chunks, packed
from desktop.timeline.look import Look
from desktop.timeline.packing import UNPLACED
from desktop.timeline.scene import Badge, Band, Strip
from desktop.timeline.viewport import Viewport

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

STRIP_BIN_PX = 2.0  # at the packing scale, so 2 to 4 px on the surface
BADGE_BIN_PX = 64.0
BADGE_CHARACTER_PX = 7.0
MARK_ROOM_PX = 40.0  # a lane with more marks than one a row in this width becomes density
LEAST_DENSE = 60


@dataclass(slots=True)
class Placed:
    """Column rows, their bands and the top of their rows, collected lane by lane."""

    rows: list[Ints]
    bands: list[Ints]
    tops: list[Floats]
    hidden: list[Ints]
    strips: list[Strip]
    badges: list[Badge]

    @classmethod
    def nothing(cls) -> "Placed":
        """An empty collection."""
        return cls([], [], [], [], [], [])

    def add(self, rows: Ints, band: int, tops: Floats) -> None:
        """Marks of one band, with the top of each one's row in px."""
        if len(rows):
            self.rows.append(rows)
            self.bands.append(np.full(len(rows), band, dtype=np.int64))
            self.tops.append(tops)

    def all(self) -> tuple[Ints, Ints, Floats]:
        """Rows, bands and tops as one array each."""
        if not self.rows:
            none = np.zeros(0, dtype=np.int64)
            return none, none, np.zeros(0)
        return np.concatenate(self.rows), np.concatenate(self.bands), np.concatenate(self.tops)


def place_bands(
    columns: EventColumns, look: Look, view: Viewport, step: int, plan: Layout, bands: list[Band]
) -> Placed:
    """Place the marks of all bands in view, as rows, density and badges."""
    placed = Placed.nothing()
    window = chunks(view.t0_s, view.t1_s, step)
    totals = [_count(look, band.lane, *window) for band in bands]
    fair = look.most_marks / max(1, len(bands))
    crowded = sum(totals) > look.most_marks
    chunk_px = (window[1] - window[0]) / 2.0**step
    for number, (band, total) in enumerate(zip(bands, totals, strict=True)):
        top = _place_tenures(columns, look, view, plan, band, number, placed)
        rows = int(plan.event_rows[band.lane])
        most = max(LEAST_DENSE, rows * chunk_px / MARK_ROOM_PX)
        if total > most or (crowded and total > max(fair, LEAST_DENSE)):
            placed.strips.append(_strip(look, view, step, band, number, top))
        elif total:
            _place_events(columns, look, view, step, plan, band, number, top, window, placed)
    return placed


def _count(look: Look, lane: int, t0_s: float, t1_s: float) -> int:
    """How many events of a lane overlap a stretch of time."""
    side = look.lanes.events
    part = side.of(lane)
    begun = np.searchsorted(side.lo[part], t1_s, side="left")
    return int(begun - np.searchsorted(side.ends[part], t0_s, side="right"))


def _in_view(columns: EventColumns, rows: Ints, view: Viewport, look: Look) -> NDArray[np.bool_]:
    """Which rows have a part of their mark in the plot."""
    drawn = drawn_of(columns)
    spp = view.seconds_per_px
    least = look.mark_px / 2 * spp
    fade = (look.fade_px + look.mark_px) * spp
    reach_left = np.where(drawn.fades_left[rows], fade, least)
    reach_left = np.where(drawn.is_before[rows], 0.0, reach_left)
    reach_right = np.where(drawn.fades_right[rows], fade, least)
    reach_right = np.where(drawn.is_after[rows], 0.0, reach_right)
    lo, hi = drawn.lo[rows] - reach_left, drawn.hi[rows] + reach_right
    one_sided = drawn.is_before[rows] | drawn.is_after[rows]
    inside = (lo >= view.t0_s) & (hi <= view.t1_s)
    return (hi > view.t0_s) & (lo < view.t1_s) & (inside | ~one_sided)


def marks_in_view(columns: EventColumns, look: Look, view: Viewport) -> int:
    """How many marks of all lanes lie in the time in view, whether their lane is in view or not."""
    sides = (look.lanes.tenures, look.lanes.events)
    return sum(int(np.count_nonzero(_in_view(columns, s.rows, view, look))) for s in sides)


def _place_tenures(
    columns: EventColumns, look: Look, view: Viewport, plan: Layout, band: Band, number: int,
    placed: Placed,
) -> float:  # fmt: skip
    """Place the tenure bars of a band; returns the top of its event rows."""
    side = look.lanes.tenures
    part = side.of(band.lane)
    rows = side.rows[part]
    top = band.y + look.lane_pad_px
    seen = _in_view(columns, rows, view, look)
    inset = (look.tenure_row_px - look.bar_px) / 2
    in_rows = plan.tenure_row[part][seen].astype(np.float64)
    tops = top + inset + in_rows * look.tenure_row_px
    placed.add(rows[seen], number, tops)
    return float(top + plan.tenure_rows[band.lane] * look.tenure_row_px)


def _place_events(
    columns: EventColumns, look: Look, view: Viewport, step: int, plan: Layout, band: Band,
    number: int, top: float, window: tuple[float, float], placed: Placed,
) -> None:  # fmt: skip
    """Place the events of a band in their rows; what found none is counted in badges."""
    entries, in_rows = packed(columns, look, step, band.lane, window)
    rows = look.lanes.events.rows[entries]
    seen = _in_view(columns, rows, view, look)
    rows, in_rows = rows[seen], in_rows[seen]
    has_row = in_rows != UNPLACED
    placed.add(rows[has_row], number, top + in_rows[has_row] * float(look.row_px))
    hidden = rows[~has_row]
    if len(hidden):
        placed.hidden.append(hidden)
        badge_top = top + int(plan.event_rows[band.lane]) * look.row_px
        placed.badges.extend(_badges(columns, look, view, step, hidden, number, badge_top))


def _badges(
    columns: EventColumns, look: Look, view: Viewport, step: int, hidden: Ints, band: int,
    top: float,
) -> list[Badge]:  # fmt: skip
    """One "+n" for each bin of time with hidden marks; bins are anchored, counts are exact."""
    size = BADGE_BIN_PX * 2.0**step
    begins = np.clip(drawn_of(columns).lo[hidden], view.t0_s, view.t1_s - 1e-3)
    numbers, first, counts = np.unique(
        np.floor(begins / size), return_index=True, return_counts=True
    )
    result = []
    for number_, i, count in zip(numbers.tolist(), first.tolist(), counts.tolist(), strict=True):
        at = number_ * size
        width = (len(str(count)) + 1) * BADGE_CHARACTER_PX + 8
        near = max(view.x_of(at), view.x_of(float(begins[i])) - width / 2)
        x = min(max(near, view.left + 2.0), view.width - width - 2.0)
        result.append(Badge(band, count, x, top + 2, width, look.label_px, at, at + size))
    return _apart(result)


def _apart(badges: list[Badge]) -> list[Badge]:
    """Join badges that the edge of the view pushed into each other."""
    kept: list[Badge] = []
    for badge in badges:
        if kept and badge.x < kept[-1].x + kept[-1].width + 2:
            last = kept[-1]
            count = last.count + badge.count
            width = (len(str(count)) + 1) * BADGE_CHARACTER_PX + 8
            x = min(last.x, badge.x + badge.width - width)
            kept[-1] = Badge(
                last.band, count, x, last.y, width, last.height, last.start_s, badge.end_s
            )
        else:
            kept.append(badge)
    return kept


def _strip(look: Look, view: Viewport, step: int, band: Band, number: int, top: float) -> Strip:
    """The density of a band: exact counts in anchored bins."""
    side = look.lanes.events
    part = side.of(band.lane)
    edges = bins(view.t0_s, view.t1_s, STRIP_BIN_PX * 2.0**step)
    counts = overlapping(side.lo[part], side.ends[part], edges)
    x0 = view.x_of(float(edges[0]))
    bin_px = (view.x_of(float(edges[-1])) - x0) / (len(edges) - 1)
    most = max(int(counts.max()), 1)
    peak = 1 << (most - 1).bit_length()
    bottom = band.y + band.height - look.lane_pad_px
    total = _count(look, band.lane, view.t0_s, view.t1_s)
    return Strip(number, x0, bin_px, top, bottom - top, counts, peak, total)
