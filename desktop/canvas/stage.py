"""What the canvas shows and where it stands, without any widget: tested without a window.

The stage holds columns, look and viewport and makes the Scene when somebody asks for it.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from desktop.timeline.arranged import FIRST_VIEW_SHARE, in_time_of
from desktop.timeline.build import build_scene, content_height, top_px
from desktop.timeline.drawn import drawn_of
from desktop.timeline.extents import step_of
from desktop.timeline.fitting import LEAST_SPAN_S, fitted_to_all
from desktop.timeline.hits import band_at
from desktop.timeline.lanes import Lanes
from desktop.timeline.layout import layout
from desktop.timeline.links import Links
from desktop.timeline.look import Look
from desktop.timeline.notes import NO_NOTES, NOTE
from desktop.timeline.overlay import with_days, with_lines
from desktop.timeline.scene import Scene
from desktop.timeline.viewport import Viewport

Ints = NDArray[np.int64]
Titles = Callable[[NDArray[np.int8], Ints], list[str]]

REMEMBERED_TITLES = 20_000
HALF_A_YEAR_S = 182.0 * 86_400
FIT_MARGIN = 0.06


class Stage:
    """One timeline: its data, its look, and the part of it that is in view."""

    def __init__(self, columns: EventColumns, look: Look, titles: Titles) -> None:
        self.columns = columns
        self.look = look
        self.viewport = Viewport(0.0, 86_400.0, 800, 600, look.gutter_px, top_px(columns, look))
        self._ask_titles = titles
        self._titles: dict[tuple[int, int], str] = {}
        self._scene: Scene | None = None
        self.is_empty = not drawn_of(columns).is_drawn.any()  # nothing can be drawn
        self.is_first_view = False  # nobody has moved yet: another size fits the file again
        self._in_time = in_time_of(columns)

    @property
    def scene(self) -> Scene:
        """The frame for what is in view now."""
        if self._scene is None:
            self._scene = build_scene(self.columns, self.viewport, self.look, self.titles)
        return self._scene

    def titles(self, tables: NDArray[np.int8], ids: Ints) -> list[str]:
        """Label texts, asked from the file only the first time."""
        keys = list(zip(tables.tolist(), ids.tolist(), strict=True))
        missing = [i for i, key in enumerate(keys) if key not in self._titles]
        if missing:
            if len(self._titles) > REMEMBERED_TITLES:
                self._titles.clear()
                missing = list(range(len(keys)))
            texts = self._ask_titles(tables[missing], ids[missing])
            self._titles.update((keys[i], text) for i, text in zip(missing, texts, strict=True))
        return [self._titles[key] for key in keys]

    def regroup(self, lanes: Lanes) -> None:
        """Sort the marks into other rows; what is in view in time stays."""
        self._titles.clear()
        self.change_look(replace(self.look, lanes=lanes))

    def change_look(self, look: Look) -> None:
        """Take another look."""
        self.look = look
        view = replace(self.viewport, left=look.gutter_px, top=top_px(self.columns, look))
        self.move(view.scrolled(0, self._content(view)))

    def show_days(self, as_of: int | None, compared: int | None) -> None:
        """Show these days of leadership; no mark is laid out anew."""
        self.look = replace(self.look, as_of=as_of, compared=compared)
        if self._scene is not None:
            self._scene = with_days(self._scene, self.look)

    def show_links(self, links: Links) -> None:
        """Show these connections; no mark is laid out anew."""
        self.look = replace(self.look, links=links)
        if self._scene is not None:
            self._scene = with_lines(self._scene, self.columns, self.look, self.titles)

    def move(self, viewport: Viewport) -> None:
        """See another part; a viewport that changes nothing keeps the frame."""
        self.viewport = viewport
        self._scene = None

    def resize(self, width: int, height: int) -> None:
        """Draw on a surface of another size."""
        view = self.viewport.resized(width, height)
        self.move(view.scrolled(0, self._content(view)))
        if self.is_first_view:
            self.fit_first()

    def return_to(self, t0_s: float, seconds_per_px: float, scroll_px: float) -> None:
        """See a remembered part, as far as it is one of this timeline."""
        view = replace(self.viewport, t0_s=t0_s, seconds_per_px=seconds_per_px)
        self.move(view.zoomed(1.0, view.left).panned(0))
        self.pan(0, scroll_px - self.viewport.scroll_px)

    def renewed(self, columns: EventColumns, look: Look, titles: Titles) -> "Stage":
        """A stage of other data that looks at the same part."""
        stage = Stage(columns, look, titles)
        stage.move(self.viewport)
        stage.change_look(look)
        return stage

    def pan(self, dx_px: float, dy_px: float = 0.0) -> None:
        """Look further right and down."""
        view = self.viewport.panned(dx_px)
        self.move(view.scrolled(dy_px, self._content(view)))

    def zoom(self, factor: float, x: float, y: float | None = None) -> None:
        """Zoom around a point: its time, and the row under it, stay where they are."""
        before = self.scene
        band = band_at(before, y) if y is not None else None
        view = self.viewport.zoomed(factor, x)
        if band is not None and y is not None:
            lane = before.bands[band]
            share = (y - lane.y) / lane.height
            tops = layout(self.columns, self.look, step_of(view.seconds_per_px)).tops
            at = tops[lane.lane] + share * (tops[lane.lane + 1] - tops[lane.lane])
            view = replace(view, scroll_px=float(at) - (y - view.top))
        self.move(view.scrolled(0, self._content(view)))

    def show_span(self, start_s: float, end_s: float, margin: float = FIT_MARGIN) -> None:
        """Fit a stretch of time; a moment gets a day around it."""
        lacking = max(0.0, LEAST_SPAN_S - (end_s - start_s)) / 2
        view = self.viewport.fitted(start_s - lacking, end_s + lacking, margin)
        self.move(view.scrolled(0, self._content(view)))

    def fit_first(self) -> None:
        """The first view: the middle 90 % of what is dated; an empty file shows this year."""
        self.is_first_view = True
        now_s = self.look.now_s
        if self.is_empty and now_s is not None:
            self.show_span(now_s - HALF_A_YEAR_S, now_s + HALF_A_YEAR_S)
        else:
            self.fit_all(FIRST_VIEW_SHARE)

    def fit_all(self, share: float = 1.0) -> None:
        """Fit all dated rows, or the middle `share` of them."""
        view = fitted_to_all(self.columns, self.viewport, share)
        if view is not None:
            self.move(view.scrolled(0, self._content(view)))

    def center_on(self, t_s: float) -> None:
        """Bring a time to the middle of the plot at the same scale."""
        view = self.viewport
        self.pan(view.x_of(t_s) - (view.left + view.plot_width / 2))

    def row_of(self, table: int, id: int) -> int | None:
        """The column row of a mark, or None when it isn't in the file."""
        found = np.flatnonzero((self.columns.table == table) & (self.columns.id == id))
        return int(found[0]) if len(found) else None

    def span_of(self, marks: Sequence[tuple[int, int]]) -> tuple[float, float] | None:
        """From the first start to the last end of some marks in seconds; None if none is drawn."""
        drawn = drawn_of(self.columns)
        rows = [row for mark in marks if (row := self.row_of(*mark)) is not None]
        rows = [row for row in rows if drawn.is_drawn[row]]
        if not rows:
            return None
        return float(drawn.lo[rows].min()), float(drawn.hi[rows].max())

    def tenures_of(self, person_id: int) -> list[tuple[int, int]]:
        """A person's times in office as (table, id)."""
        columns = self.columns
        owners = np.repeat(np.arange(len(columns)), np.diff(columns.people.offsets))
        rows = owners[columns.people.ids == person_id]
        return [(TENURE, id) for id in columns.id[rows[columns.table[rows] == TENURE]].tolist()]

    def reveal(self, table: int, id: int) -> bool:
        """Pan and scroll until a mark is in view; False when it is nowhere on the canvas.

        A pinned note is in view with its moment.
        """
        if table == NOTE:
            return self._reveal_note(id)
        row = self.row_of(table, id)
        drawn = drawn_of(self.columns)
        if row is None or not drawn.is_drawn[row]:
            return False
        view = self.viewport
        x0, x1 = view.x_of(float(drawn.lo[row])), view.x_of(float(drawn.hi[row]))
        if x1 < view.left + self.look.mark_px or x0 > view.width - self.look.mark_px:
            near = x0 if x0 > view.width else x1
            self.pan(near - (view.left + view.plot_width / 2))
        if not self._is_seen(table, id):
            self._scroll_to(row, is_event=table == EVENT)
        return True

    def _reveal_note(self, id: int) -> bool:
        place = self.look.notes.place_of(id)
        if place is None:
            return False
        at, view = float(self.look.notes.at[place]), self.viewport
        if not view.left <= view.x_of(at) <= view.width:
            self.center_on(at)
        return True

    def _is_seen(self, table: int, id: int) -> bool:
        """Whether a copy of a mark is in view from top to bottom."""
        marks, view = self.scene.marks, self.viewport
        mine = (marks.table == table) & (marks.id == id)
        inside = (marks.y >= view.top) & (marks.y + marks.height <= view.height)
        return bool(np.any(mine & inside))

    def neighbour(self, mark: tuple[int, int] | None, forward: bool) -> int | None:
        """Id of the next or previous event in time; without a mark the one nearest the middle."""
        order = self._in_time
        if not len(order):
            return None
        row = self.row_of(*mark) if mark is not None and mark[0] == EVENT else None
        places = np.flatnonzero(order == row) if row is not None else np.zeros(0, dtype=np.int64)
        if len(places):
            at = int(places[0]) + (1 if forward else -1)
        else:
            view = self.viewport
            middle = view.t_of(view.left + view.plot_width / 2)
            at = int(np.searchsorted(drawn_of(self.columns).lo[order], middle))
            at = at if forward else at - 1
        return int(self.columns.id[order[at]]) if 0 <= at < len(order) else None

    def edge_event(self, last: bool) -> int | None:
        """Id of the first or last event in time."""
        return (
            int(self.columns.id[self._in_time[-1 if last else 0]]) if len(self._in_time) else None
        )

    def in_view(self) -> list[tuple[int, int]]:
        """Events that overlap the time in view, first to last, as (table, id)."""
        drawn = drawn_of(self.columns)
        order, view = self._in_time, self.viewport
        seen = (drawn.hi[order] > view.t0_s) & (drawn.lo[order] < view.t1_s)
        return [(EVENT, id) for id in self.columns.id[order[seen]].tolist()]

    def lane_top(self, key: str) -> float | None:
        """Where a lane begins in the content, in px."""
        at = self.look.lanes.index_of(key)
        plan = layout(self.columns, self.look, step_of(self.viewport.seconds_per_px))
        return None if at is None else float(plan.tops[at])

    def scroll_to_lane(self, key: str) -> bool:
        """Bring a lane to the top; False when it isn't shown."""
        top = self.lane_top(key)
        if top is None:
            return False
        self.pan(0, top - self.viewport.scroll_px)
        return True

    def _scroll_to(self, row: int, is_event: bool) -> None:
        """Scroll as little as needed to see the first copy of a row."""
        lanes = self.look.lanes
        side = lanes.events if is_event else lanes.tenures
        places = np.flatnonzero(side.rows == row)
        if not len(places):
            return
        owners = np.searchsorted(side.offsets, places, side="right") - 1
        plan = layout(self.columns, self.look, step_of(self.viewport.seconds_per_px))
        view = self.viewport
        shown_top, shown_end = view.scroll_px, view.scroll_px + view.plot_height
        tops, ends = plan.tops[owners], plan.tops[owners + 1]
        if np.any((tops >= shown_top) & (ends <= shown_end)):
            return
        top, end = float(tops[0]), float(ends[0])
        if top < shown_top or end - top > view.plot_height:
            self.pan(0, top - shown_top)
        elif end > shown_end:
            self.pan(0, end - shown_end)

    def _content(self, view: Viewport) -> float:
        return content_height(self.columns, self.look, view.seconds_per_px)


def scene_without_notes(stage: Stage) -> Scene:
    """The same frame with no sign of a note, and lower by their strip."""
    look = replace(stage.look, notes=NO_NOTES)
    top = top_px(stage.columns, look)
    less = stage.viewport.top - top
    view = replace(stage.viewport, top=top, height=stage.viewport.height - less)
    return build_scene(stage.columns, view, look, stage.titles)
