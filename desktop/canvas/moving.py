"""Selected marks in the pointer's hand: where they go, with the precision that they have.

Nothing is written here. `Moving` is told where the pointer is and says what letting go would
mean; the marks as they would be are shown as drafts.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from db.columns import (
    EVENT,
    IMPORTANCES,
    MODALITIES,
    MOMENT,
    PERIOD,
    PRECISIONS,
    STATUSES,
)
from db.dates.clock import DAY_S
from db.dates.edges import own_shift, resized_to
from db.dates.shifting import (
    Grain,
    Shift,
    Side,
    grain_of,
    moved_span,
    rounded_shift,
    shift_words,
)
from db.dates.span import Span
from db.dates.wording import words
from db.errors import DateProblem
from desktop.canvas.draft_mark import DraftMark, Mark
from desktop.canvas.open_hand import Spans
from desktop.canvas.stage import Stage
from desktop.timeline.drawn import drawn_of
from desktop.timeline.hits import band_at, hit
from desktop.timeline.lanes import NONE_KEY
from desktop.timeline.scene import Scene
from desktop.timeline.snapping import STILL_PX, caught_shift

Part = Literal["body", "start", "end"]
Floats = NDArray[np.float64]

EDGE_PX: Final = 6.0  # from the end of a bar inward, and half of it outward, is its edge
EDGE_SHARE: Final = 1 / 3  # of a short bar at most
ROW_STILL_PX: Final = 12.0  # sideways on the way to another row before another date is meant
LEAST_DAY_PX: Final = 40.0  # narrower, what has a time of day moves by whole days
SET: Final = PRECISIONS.index("set")
MOST_SHOWN: Final = 300  # marks that are drawn while many move together
RECORD_ROWS: Final = ("unit:", "person:", "kind:")
OFFICE_ROWS: Final = ("unit:", "person:")


@dataclass(frozen=True, slots=True)
class Grip:
    """What of a mark is under the pointer, and in which row."""

    mark: Mark
    part: Part
    row_key: str


def grip_at(stage: Stage, held: frozenset[Mark], x: float, y: float) -> Grip | None:
    """What of the selected marks lies under a point: an edge that can be drawn, or the body."""
    scene = stage.scene
    if x < scene.viewport.left or y < scene.viewport.top:
        return None
    for index in _indices(scene, held):
        part = _edge_at(stage, index, x, y)
        if part is not None:
            return _grip(scene, index, part)
    found = hit(scene, x, y)
    if found.what != "mark" or (found.table, found.id) not in held:
        return None
    return _grip(scene, found.index, "body")


def _indices(scene: Scene, held: frozenset[Mark]) -> list[int]:
    marks = scene.marks
    keys = np.array([table + id * 4 for table, id in held], dtype=np.int64)
    return np.flatnonzero(np.isin(marks.table + marks.id * 4, keys)).tolist()


def _grip(scene: Scene, index: int, part: Part) -> Grip:
    marks = scene.marks
    mark = int(marks.table[index]), int(marks.id[index])
    return Grip(mark, part, scene.bands[int(marks.band[index])].key)


def _edge_at(stage: Stage, index: int, x: float, y: float) -> Part | None:
    """The edge of a bar, or of a moment known to lie between two days, that a point is on."""
    scene, columns = stage.scene, stage.columns
    marks, row = scene.marks, int(scene.marks.row[index])
    is_between = columns.shape[row] == MOMENT and columns.precision[row] == SET
    if columns.shape[row] != PERIOD and not is_between:
        return None
    if not marks.y[index] <= y <= marks.y[index] + marks.height[index]:
        return None
    x0, x1 = float(marks.x0[index]), float(marks.x1[index])
    inside = min(EDGE_PX, (x1 - x0) * EDGE_SHARE)
    drawn, view = drawn_of(stage.columns), scene.viewport
    has_start = not drawn.runs_left[row] and not drawn.is_before[row] and x0 >= view.left
    if has_start and x0 - EDGE_PX / 2 <= x <= x0 + inside:
        return "start"
    has_end = not drawn.runs_right[row] and not drawn.is_after[row] and x1 <= view.width
    return "end" if has_end and x1 - inside <= x <= x1 + EDGE_PX / 2 else None


class Moving:
    """A drag of selected marks, from the press to the release. Times in seconds, places in px."""

    def __init__(
        self, stage: Stage, grip: Grip, marks: Sequence[Mark], at: tuple[float, float],
        spans: Spans, file_zone: str = "UTC",
    ) -> None:  # fmt: skip
        """Take `marks`, of which the gripped one is one, at a point of the surface."""
        self.stage = stage
        self.grip = grip
        self.marks = tuple(marks) if grip.part == "body" else (grip.mark,)
        self.shift = Shift()
        self.to_key: str | None = None
        self.guide_s: float | None = None  # what an edge has caught on
        self.problem = ""  # why it can't be let go here
        self._zone = file_zone
        self._from_s = stage.viewport.t_of(at[0])
        self._before = self._dates(spans)
        self._after = dict(self._before)
        self._span = self._before[grip.mark]
        self._rows = {mark: stage.row_of(*mark) for mark in self.marks[:MOST_SHOWN]}
        self._keys = {mark: self._row_keys(mark) for mark in self._rows}

    @property
    def shift_s(self) -> int:
        """How much later the gripped mark would be, in seconds."""
        start = self._from_bound()
        return 0 if start is None else self.shift.moved(start) - start

    @property
    def edge_s(self) -> int | None:
        """Where the gripped edge would be: the first second of it, or the one after it."""
        return _bound(self._after[self.grip.mark], self.grip.part)

    @property
    def changes(self) -> bool:
        """Whether letting go here would change anything."""
        return not self.problem and (self._after != self._before or self.to_key is not None)

    def follow(self, x: float, y: float, is_free: bool = False) -> None:
        """The pointer is at (x, y); `is_free` keeps its edges from catching on anything."""
        view = self.stage.viewport
        to_s = view.t_of(x)
        self.to_key = self._row_at(y)
        points = self._points()
        shift_s = to_s - self._from_s
        if not is_free:
            still_px = STILL_PX if self.to_key is None else ROW_STILL_PX
            edges = self._edges()
            shift_s = caught_shift(points, shift_s, view.seconds_per_px, edges, still_px)
        try:
            if self.grip.part == "body":
                self.shift = self._rounded(shift_s)
                self._after = self._moved()
            else:
                self._resize(round(points[0] + shift_s))
        except DateProblem as problem:
            if self.grip.part == "body":
                self.problem = str(problem)
            return  # an edge stops where the period would turn round
        self.problem = ""
        self.guide_s = None if is_free else self._guide()

    def drafts(self) -> tuple[DraftMark, ...]:
        """The marks as they would be; of very many the first ones."""
        rows = ((mark, row) for mark, row in self._rows.items() if row is not None)
        return tuple(self._draft(mark, row, self._after[mark]) for mark, row in rows)

    def words(self, language: str) -> tuple[str, str]:
        """The new date of the gripped mark and the shift, in words."""
        is_new = self.grip.part != "body" and _bound(self._span, self.grip.part) is None
        shift = "" if is_new else shift_words(self.shift, language)
        return self.problem or words(self._after[self.grip.mark], language), shift

    def _dates(self, spans: Spans) -> dict[Mark, Span]:
        tables = np.array([table for table, _ in self.marks], dtype=np.int8)
        ids = np.array([id for _, id in self.marks], dtype=np.int64)
        return dict(zip(self.marks, spans(tables, ids), strict=True))

    def _row_keys(self, mark: Mark) -> tuple[str, ...]:
        scene = self.stage.scene
        copies = _indices(scene, frozenset({mark}))
        return tuple(scene.bands[int(scene.marks.band[index])].key for index in copies)

    def _from_bound(self) -> int | None:
        """The first second that is known of the gripped mark; None = it can't be shifted."""
        span = self._span
        if "dated" not in (span.start_state, span.end_state):
            return None
        known = (span.start_lo, span.start_hi, span.end_hi, span.end_lo)
        return next((bound for bound in known if bound is not None), None)

    def _rounded(self, shift_s: float) -> Shift:
        """The shift in units of the gripped mark; what has a time of day keeps it where a day is
        narrow."""
        start = self._from_bound()
        if start is None:
            return Shift()
        grain = grain_of(self._span)
        is_narrow = DAY_S / self.stage.viewport.seconds_per_px < LEAST_DAY_PX
        is_clock = not grain.months and grain.seconds < DAY_S
        return rounded_shift(Grain(0, DAY_S) if is_narrow and is_clock else grain, shift_s, start)

    def _moved(self) -> dict[Mark, Span]:
        """All marks as they would be: the others follow by units of their own."""
        shift_s = self.shift_s
        return {
            mark: moved_span(
                span,
                self.shift if mark == self.grip.mark else own_shift(span, shift_s),
                file_zone=self._zone,
            )
            for mark, span in self._before.items()
        }

    def _resize(self, new_s: int) -> None:
        part, span = self.grip.part, self._span
        assert part != "body"  # the caller has seen to it
        after = resized_to(span, part, new_s, file_zone=self._zone)
        self._after = {self.grip.mark: after}
        old, new = _bound(span, part), _bound(after, part)
        if old is not None and new is not None:
            self.shift = rounded_shift(grain_of(span, _dated_side(span, part)), new - old, old)

    def _row_at(self, y: float) -> str | None:
        """The key of another row that the marks would go to."""
        scene = self.stage.scene
        band = band_at(scene, y)
        if self.grip.part != "body" or band is None:
            return None
        key, from_key = scene.bands[band].key, self.grip.row_key
        is_event = all(table == EVENT for table, _ in self.marks)
        may = key.startswith(RECORD_ROWS if is_event else OFFICE_ROWS)
        may |= key == NONE_KEY and is_event and from_key.startswith(OFFICE_ROWS)
        return key if may and key != from_key else None

    def _points(self) -> tuple[float, ...]:
        """The places of the gripped mark that may catch on something."""
        part, span = self.grip.part, self._span
        if part == "body":
            ends = (span.start_lo, span.end_hi)
            return tuple(float(end) for end in ends if end is not None)
        edge = _bound(span, part)
        return (self._from_s if edge is None else float(edge),)

    def _guide(self) -> float | None:
        """The edge of another mark that the gripped one has come to lie on, if any."""
        after, edges = self._after[self.grip.mark], self._edges()
        parts: tuple[Part, ...] = ("start", "end")
        if self.grip.part != "body":
            parts = (self.grip.part,)
        if after == self._span or not len(edges):
            return None
        places = (_bound(after, part) for part in parts)
        return next((float(at) for at in places if at is not None and np.any(edges == at)), None)

    def _edges(self) -> Floats:
        """Where other marks in view begin and end."""
        stage = self.stage
        drawn = drawn_of(stage.columns)
        rows = np.unique(stage.scene.marks.row)
        rows = rows[~np.isin(rows, [row for row in self._rows.values() if row is not None])]
        starts = rows[~(drawn.runs_left[rows] | drawn.fades_left[rows] | drawn.is_before[rows])]
        ends = rows[~(drawn.runs_right[rows] | drawn.fades_right[rows] | drawn.is_after[rows])]
        return np.concatenate([drawn.lo[starts], drawn.hi[ends]])

    def _draft(self, mark: Mark, row: int, span: Span) -> DraftMark:
        columns = self.stage.columns
        titles = self.stage.titles(columns.table[row : row + 1], columns.id[row : row + 1])
        keys = self._keys[mark]
        if self.to_key is not None:
            keys = (*(key for key in keys if key != self.grip.row_key), self.to_key)
        return DraftMark(
            span, titles[0], keys, mark[0], int(columns.kind[row]),
            IMPORTANCES[columns.importance[row]], MODALITIES[columns.modality[row]],
            int(columns.severity[row]), STATUSES[columns.status[row]], stored=mark,
        )  # fmt: skip


def _bound(span: Span, part: Part) -> int | None:
    """The outer bound of a span on one side; None where that side has no date."""
    if part == "end":
        return span.end_hi if span.end_state == "dated" else None
    return span.start_lo if span.start_state == "dated" else None


def _dated_side(span: Span, part: Part) -> Side | None:
    """The side whose unit an edge moves by; a moment has but one date."""
    return None if part == "body" or span.shape != "period" else part
