"""What lies under a point of the surface: read from the same Scene that is painted."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Literal

import numpy as np

from desktop.timeline.day_lines import day_line_at
from desktop.timeline.notes import NOTE
from desktop.timeline.pins import PIN_PX
from desktop.timeline.routing import link_at
from desktop.timeline.scene import Band, Scene

What = Literal[
    "mark", "badge", "strip", "fold", "heading", "stub", "era", "pin", "axis", "plot", "day",
    "link", "link_stub", "gap",
]  # fmt: skip

NEAR_PX = 4.0
FOLD_PX = 18.0
HEADING_PX = 24.0


@dataclass(frozen=True, slots=True)
class Hit:
    """The thing under a point. `index` is its place in the Scene's tuple or arrays (-1 = none);
    `table` and `id` name the record of a mark, an era, the first note of a pin, or what a box at
    the edge names; of a link only `id`."""

    what: What
    index: int = -1
    table: int = -1
    id: int = 0


def hit(scene: Scene, x: float, y: float) -> Hit:
    """The topmost thing at (x, y) px."""
    view = scene.viewport
    if y < scene.axis_px:
        day = day_line_at(scene.days, view, x, y)
        return Hit("day", day) if day is not None else Hit("axis")
    if y < scene.axis_px + scene.pin_px:
        return _pin(scene, x)
    if y < view.top:
        return _era(scene, x, y)
    band = band_at(scene, y)
    if x < view.left:
        return _heading(scene, band, x, y)
    found = _link_stub(scene, x, y) or _mark(scene, x, y) or _link(scene, x, y)
    if found is not None:
        return found
    for i, badge in enumerate(scene.badges):
        if badge.x <= x < badge.x + badge.width and badge.y <= y < badge.y + badge.height:
            return Hit("badge", i)
    day = day_line_at(scene.days, view, x, y)
    if day is not None:
        return Hit("day", day)
    for i, gap in enumerate(scene.gaps):
        if gap.x0 <= x < gap.x1 and gap.y <= y < gap.y + gap.height:
            return Hit("gap", i)
    for i, strip in enumerate(scene.strips):
        if strip.y <= y < strip.y + strip.height:
            return Hit("strip", i)
    return Hit("plot", band if band is not None else -1)


def band_at(scene: Scene, y: float) -> int | None:
    """Index of the band at a height, or None below the last."""
    if y < scene.viewport.top:
        return None
    for i, band in enumerate(scene.bands):
        if band.y <= y < band.y + band.height:
            return i
    return None


def row_key_at(scene: Scene, y: float) -> str:
    """The key of the row at a height, "" below the last one."""
    band = band_at(scene, y)
    return "" if band is None else scene.bands[band].key


def _era(scene: Scene, x: float, y: float) -> Hit:
    for i, era in enumerate(scene.eras):
        if era.x0 <= x < era.x1 and era.y <= y < era.y + era.height:
            return Hit("era", i, 2, era.id)
    return Hit("axis")


def _pin(scene: Scene, x: float) -> Hit:
    """The sheet at x; the strip is low, so that anywhere above or below it is near enough."""
    for i, pin in enumerate(scene.pins):
        left = pin.x - PIN_PX / 2
        if left - NEAR_PX / 2 <= x < left + pin.width + NEAR_PX / 2:
            return Hit("pin", i, NOTE, pin.ids[0])
    return Hit("axis")


def _heading(scene: Scene, index: int | None, x: float, y: float) -> Hit:
    if index is None:
        return Hit("plot")
    band: Band = scene.bands[index]
    if band.has_children and y < band.y + HEADING_PX + NEAR_PX and x < fold_x(band) + FOLD_PX:
        return Hit("fold", index)
    is_stub = (band.before or band.after) and y >= band.y + HEADING_PX
    return Hit("stub" if is_stub else "heading", index)


def fold_x(band: Band) -> float:
    """Left edge of a band's fold triangle in px."""
    return 8.0 + 14.0 * band.depth


def _link_stub(scene: Scene, x: float, y: float) -> Hit | None:
    for i, stub in enumerate(scene.link_stubs):
        if stub.x <= x < stub.x + stub.width and stub.y <= y < stub.y + stub.height:
            return Hit("link_stub", i, stub.table, stub.id)
    return None


def _link(scene: Scene, x: float, y: float) -> Hit | None:
    index = link_at(scene.links, x, y, NEAR_PX)
    return Hit("link", index, id=scene.links[index].id) if index is not None else None


def _mark(scene: Scene, x: float, y: float) -> Hit | None:
    """The nearest mark within a few px, else the mark whose label lies there."""
    marks = scene.marks
    if not len(marks):
        return None
    dx = np.maximum(np.maximum(marks.x0 - x, x - marks.x1), 0)
    dy = np.maximum(np.maximum(marks.y - y, y - (marks.y + marks.height)), 0)
    away = np.maximum(dx, dy)
    nearest = np.lexsort((marks.x1 - marks.x0, away))[0]
    if away[nearest] <= 0:
        return _mark_hit(scene, int(nearest))
    for label in scene.labels:
        if label.x <= x < label.x + label.width and label.y <= y < label.y + label.height:
            return _mark_hit(scene, label.mark)
    return _mark_hit(scene, int(nearest)) if away[nearest] <= NEAR_PX else None


def _mark_hit(scene: Scene, index: int) -> Hit:
    return Hit("mark", index, int(scene.marks.table[index]), int(scene.marks.id[index]))
