"""The whole timeline as one Scene, for a picture: no window, no view, only what was asked for.

The command line and the window's export both come here, so that they make the same picture.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, replace
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from db.errors import ExportProblem
from db.saying import said
from desktop.row_plans import plan_of
from desktop.timeline.arranged import lanes_of
from desktop.timeline.build import build_scene, content_height, top_px
from desktop.timeline.colouring import Colouring
from desktop.timeline.drawn import dated_extent
from desktop.timeline.fitting import fitted_to_all
from desktop.timeline.lanes import Grouping, LaneEntry
from desktop.timeline.look import Look
from desktop.timeline.notes import NO_NOTES, Notes
from desktop.timeline.placed import marks_in_view
from desktop.timeline.scene import KindStyle, Scene
from desktop.timeline.viewport import Viewport

WIDTH_PX: Final = 1920
LEAST_WIDTH_PX: Final = 400
MOST_PX: Final = 32_000  # Qt's painter counts pixels of a side in 16 bits
TALLEST_ROWS: Final = 400  # of one lane, where the picture may be as tall as it needs
WIDER: Final = 1.25


class Drawable(Protocol):
    """What a picture needs of the open file; `Document` fits."""

    colouring: Colouring | None

    @property
    def shown(self) -> EventColumns: ...

    @property
    def language(self) -> str: ...

    def titles(
        self,
        tables: NDArray[np.int8],
        ids: NDArray[np.int64],
        grouping: Grouping | None = None,
    ) -> list[str]: ...

    def lane_entries(self, grouping: Grouping) -> tuple[LaneEntry, ...]: ...

    def kinds(self) -> tuple[KindStyle, ...]: ...

    def notes(self) -> Notes: ...


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall be in the picture: seconds (None = all that is dated), pixels at scale 1.

    `height` None = as tall as the rows need. `has_all_labels` widens it until every mark has
    its label. `now_s` draws the now line. `scale` only limits the size here. `has_notes` shows
    pinned notes and which marks have one. `as_of` and `compared` are days of leadership that are
    drawn as lines, counted from 1970-01-01.
    """

    start_s: float | None = None
    end_s: float | None = None
    grouping: Grouping = "units"
    width: int = WIDTH_PX
    height: int | None = None
    scale: int = 1
    has_all_labels: bool = False
    now_s: float | None = None
    folded: frozenset[str] = frozenset()
    has_notes: bool = False
    as_of: int | None = None
    compared: int | None = None


def scene_of(document: Drawable, wish: Wish) -> Scene:
    """The frame to paint. Raises ExportProblem when it can't be made in the size asked for."""
    most = MOST_PX // wish.scale
    if not LEAST_WIDTH_PX <= wish.width <= most:
        raise ExportProblem(
            said(
                "A picture of {width} pixels across can't be made.", width=wish.width * wish.scale
            ),
            said("Nothing was written."),
            said("Choose a width from {least} to {most}.", least=LEAST_WIDTH_PX, most=most),
        )
    look = _look(document, wish)
    view = _view(document, wish, look, wish.width)
    scene = _scene(document, wish, look, view)
    while wish.has_all_labels and _lacks_labels(scene) and view.width < most:
        view = _view(document, wish, look, min(int(view.width * WIDER), most))
        scene = _scene(document, wish, look, view)
    return scene


def marks_without_label(scene: Scene) -> int:
    """How many marks, also those that found no row, stand in the picture without their text."""
    hidden = sum(badge.count for badge in scene.badges) + sum(s.total for s in scene.strips)
    return len(scene.marks) - len(scene.labels) + hidden


def marks_left_out(document: Drawable, wish: Wish, scene: Scene) -> int:
    """How many marks are only counted, or lie in rows below the edge of the picture."""
    marks = scene.marks
    whole = int(np.count_nonzero(marks.y + marks.height <= scene.viewport.height))
    dense = sum(strip.total for strip in scene.strips)
    return marks_in_view(document.shown, _look(document, wish), scene.viewport) - whole - dense


def _lacks_labels(scene: Scene) -> bool:
    return marks_without_label(scene) > 0


def _look(document: Drawable, wish: Wish) -> Look:
    entries = document.lane_entries(wish.grouping)
    lanes = lanes_of(document.shown, entries, plan_of(wish.grouping, wish.folded))
    kinds, notes = document.kinds(), document.notes() if wish.has_notes else NO_NOTES
    return Look(
        lanes,
        kinds,
        language=document.language,
        now_s=wish.now_s,
        notes=notes,
        colouring=document.colouring,
        as_of=wish.as_of,
        compared=wish.compared,
    )


def _view(document: Drawable, wish: Wish, look: Look, width: int) -> Viewport:
    columns = document.shown
    view = Viewport(0.0, 86_400.0, width, 1, look.gutter_px, top_px(columns, look))
    fitted = fitted_to_all(columns, view)
    if fitted is not None and wish.start_s is None and wish.end_s is None:
        return fitted
    whole = dated_extent(columns, 1.0)
    if whole is None:
        if wish.start_s is None or wish.end_s is None:
            raise ExportProblem(
                said("There is no event with a date to draw."),
                said("Nothing was written."),
                said("Add events first, or say from when to when."),
            )
        whole = wish.start_s, wish.end_s
    start = whole[0] if wish.start_s is None else wish.start_s
    end = whole[1] if wish.end_s is None else wish.end_s
    if end <= start:
        raise ExportProblem(
            said("The picture would end before it begins."),
            said("Nothing was written."),
            said("Check its dates."),
        )
    return view.fitted(start, end, 0.0)


def _scene(document: Drawable, wish: Wish, look: Look, view: Viewport) -> Scene:
    most = wish.height or MOST_PX // wish.scale
    look = _with_rows_that_fit(document.shown, look, view, most, wish.height is None)
    content = content_height(document.shown, look, view.seconds_per_px)
    height = wish.height or min(view.top + int(content) + 1, most)
    view = replace(view, height=height)
    return build_scene(
        document.shown,
        view,
        look,
        lambda tables, ids: document.titles(tables, ids, wish.grouping),
    )


def _with_rows_that_fit(
    columns: EventColumns, look: Look, view: Viewport, most_px: int, is_free: bool
) -> Look:
    """The look with as many rows a lane as there is room for; "+n" counts what has none."""
    is_small = len(look.lanes.events.rows) <= look.most_marks  # else rows turn into density
    tries = (TALLEST_ROWS, 100, 40) if is_free and is_small else ()
    for rows in (*tries, *range(look.max_rows, 0, -1)):
        tried = replace(look, max_rows=rows, dense_rows=min(look.dense_rows, rows))
        if view.top + content_height(columns, tried, view.seconds_per_px) <= most_px:
            return tried
    return replace(look, max_rows=1, dense_rows=1)
