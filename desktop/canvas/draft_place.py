"""Where a draft lies in its row: in a line where it covers nothing, else where it covers least.

Other marks never move for it. What a draft can't help covering is told, so that the painter
takes away texts of which only a part would be left to read.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT
from desktop.timeline.labels import LEAST_PX
from desktop.timeline.look import Look
from desktop.timeline.scene import Label, Scene

MUCH: Final = 1_000.0  # what it costs to cover another draft, in stored marks
OUT_OF_VIEW: Final = 100.0
HIDDEN: Final = 20.0  # under something that floats on the canvas
MARK: Final = 3.0
OFFICE: Final = 10.0  # the lines of times in office have no other events
TEXT: Final = 2.0
LEAST_SHARE: Final = 0.5  # of its cost, for what is covered by a pixel only
HIDING_SHARE: Final = 0.45  # of a mark: so much of it covered, it can't be read any more
OF_OFFICES: Final = 0.3  # in a gap between times in office, where no line of events is free
AT_EDGE: Final = 0.5  # on the edge of its row, where no line of it is free
LATER: Final = 0.01  # each other way to place a label is worse by this
OUTLINE_PX: Final = 4.0  # around a draft
SPARE_PX: Final = 2.0  # beside the text of a label
EDGE_PX: Final = 2.0  # of the plot

Boxes = NDArray[np.float64]
"""n boxes (n, 4): left, top, right, bottom in px."""

Box = tuple[float, float, float, float]
Covered = tuple[int, bool, Box]
"""A label: the mark of it by index, whether it stands inside that, and its box."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a draft has to mind besides the frame. `floating` are boxes (left, top, right, bottom)
    that lie over it, `lit` the marks whose labels are bold and whole, `width_of` measures such a
    text in px; `stays` keeps marks that are being dragged in their lines."""

    floating: Sequence[Box] = ()
    lit: Collection[tuple[int, int]] = ()
    width_of: Callable[[str], float] | None = None
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Lying:
    """A draft before it has a line: from x0 to x1, so high, with the label it has when alone."""

    x0: float
    x1: float
    height: float
    label: Label | None


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that is not there yet, from top to bottom in px, for one draft."""

    title: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Place:
    """The top of a mark, and its label where it stands."""

    y: float
    label: Label | None


@dataclass(slots=True)
class Ground:
    """The frame that drafts are put on, one after the other; `gone` are marks of it, by index,
    whose place drafts take."""

    frame: Scene
    look: Look
    room: Room
    gone: Collection[int]
    _marks: NDArray[np.intp] = field(init=False)
    _taken: Boxes = field(init=False)
    _costs: NDArray[np.float64] = field(init=False)
    _drafts: list[Box] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        marks = self.frame.marks
        gone = np.isin(np.arange(len(marks)), list(self.gone))
        self._marks = left = np.flatnonzero(~gone)
        ys = marks.y[left].astype(np.float64)
        of_marks = np.column_stack([marks.x0[left], ys, marks.x1[left], ys + marks.height[left]])
        texts = [self._label_box(lb) for lb in self.frame.labels if lb.mark not in self.gone]
        texts += [(b.x, b.y, b.x + b.width, b.y + b.height) for b in self.frame.badges]
        others, floating = _boxes(texts), _boxes(self.room.floating)
        self._taken = np.concatenate([of_marks, others, floating])
        kinds = np.where(marks.table[left] == EVENT, MARK, OFFICE)
        rest = np.repeat([TEXT, HIDDEN], [len(others), len(floating)])
        self._costs = np.concatenate([kinds, rest])

    def place(self, lying: Lying, number: int, kept_y: float | None = None) -> Place:
        """The place of a draft in a band; `kept_y` is where the mark lies that it stands for."""
        ways = self._ways(lying)
        if kept_y is not None and self.room.stays:
            return self._put(lying, kept_y, ways[0])
        ys, extra = self._lines(lying, number)
        if kept_y is not None:
            ys, extra = np.concatenate([[kept_y], ys]), np.concatenate([[0.0], extra])
        costs = np.column_stack([self._cost(lying, way, ys) for way in ways])
        costs += extra[:, None] + LATER * np.arange(len(ways))
        best = costs.min(axis=1)
        cheapest = np.flatnonzero(best <= best.min() + LATER / 2)
        is_first = kept_y is not None or best.min() < AT_EDGE
        line = int(cheapest[0 if is_first else -1])
        return self._put(lying, float(ys[line]), ways[int(costs[line].argmin())])

    def new_rows(self, titles: Sequence[str]) -> tuple[NewRow, ...]:
        """Rows with these titles below the last one, or over it where the view ends there."""
        view, look = self.frame.viewport, self.look
        high = float(look.row_px + 2 * look.lane_pad_px)
        end = max((band.y + band.height for band in self.frame.bands), default=float(view.top))
        top = max(float(view.top), min(end, view.height - high * len(titles)))
        rows = tuple(
            NewRow(title, top + i * high, top + (i + 1) * high) for i, title in enumerate(titles)
        )
        width = float(view.width)
        self._drafts += [(0.0, row.top, width, row.bottom) for row in rows]
        return rows

    def place_in_new(self, lying: Lying, row: NewRow) -> Place:
        """The place of a draft in a row of its own."""
        y = (row.top + row.bottom - lying.height) / 2
        return self._put(lying, y, self._ways(lying)[0])

    def covered(self) -> list[Covered]:
        """The labels that lie partly under the drafts."""
        drafts = _boxes(self._drafts)
        found: list[Covered] = []
        for label in self.frame.labels if len(drafts) else ():
            left, top, right, bottom = box = self._label_box(label)
            across = (drafts[:, 0] < right) & (drafts[:, 2] > left)
            if np.any(across & (drafts[:, 1] < bottom) & (drafts[:, 3] > top)):
                found.append((label.mark, label.is_inside, box))
        return found

    def hidden(self) -> list[int]:
        """The marks, by index, of which drafts leave little to be seen."""
        boxes = self._taken[: len(self._marks)]
        is_hidden = np.zeros(len(boxes), dtype=np.bool_)
        for left, top, right, bottom in self._drafts:
            in_line = (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
            is_hidden |= in_line & (_shares(boxes, left, right) > HIDING_SHARE)
        return [int(index) for index in self._marks[is_hidden]]

    def _label_box(self, label: Label) -> Box:
        marks, left, right = self.frame.marks, label.x, label.x + label.width
        mark = int(marks.table[label.mark]), int(marks.id[label.mark])
        if mark in self.room.lit and not label.is_inside and self.room.width_of is not None:
            more = max(0.0, self.room.width_of(label.text) - label.width)
            is_left = right <= float(marks.x0[label.mark]) + 1
            left, right = (left - more, right) if is_left else (left, right + more)
        return left, label.y, right, label.y + label.height

    def _ways(self, lying: Lying) -> list[Label | None]:
        """Where its label may stand, the best first: right or left of it, whole, or as long as
        that of a stored mark."""
        label, view = lying.label, self.frame.viewport
        if label is None or label.is_inside:
            return [label]
        usual = self.look.label_cells * self.look.cell_px
        whole = label.width
        if self.room.width_of is not None:
            whole = self.room.width_of(label.text) + SPARE_PX
        gap, edge = self.look.gap_px, view.left + view.plot_width - EDGE_PX
        begins, ends = lying.x1 + gap, lying.x0 - gap
        found: list[Label | None] = []
        for width in dict.fromkeys((whole, min(whole, usual))):
            least = min(width, LEAST_PX)
            right = min(width, edge - begins)
            left = min(width, ends - view.left - EDGE_PX)
            ways = [(right, begins), (left, ends - left)]
            if right < width and left > right:
                ways.reverse()
            found += [replace(label, x=x, width=w) for w, x in ways if w >= least]
        return found or [label]

    def _lines(self, lying: Lying, number: int) -> tuple[Boxes, Boxes]:
        """Where the top of a draft may lie in a band, and what each place costs beforehand: in
        step with the lines of its events, and at last on its lower edge, between the lines of
        this band and those of the next."""
        frame, look, band = self.frame, self.look, self.frame.bands[number]
        marks, first = frame.marks, band.y + look.lane_pad_px
        events = np.flatnonzero((marks.band == number) & (marks.table == EVENT))
        if len(events):
            at = events[0]
            line = float(marks.y[at]) - (look.row_px - float(marks.height[at])) / 2
            first += (line - first) % look.row_px
        end = band.y + band.height
        last = max(first, end - look.lane_pad_px - look.row_px)
        tops = np.arange(first, last + 0.5, look.row_px)
        inset = (look.row_px - lying.height) / 2
        over_edge = (max(lying.height, look.label_px) - lying.height) / 2 - look.lane_pad_px
        offices = marks.y[(marks.band == number) & (marks.table != EVENT)]
        is_above = tops < (float(offices.max()) + look.row_px / 2 if len(offices) else 0.0)
        ys = np.concatenate([tops + inset, [end + over_edge - EDGE_PX]])
        return ys, np.concatenate([OF_OFFICES * is_above, [AT_EDGE]])

    def _cost(self, lying: Lying, label: Label | None, ys: Boxes) -> Boxes:
        """What a draft would cover with its upper edge at each of these heights."""
        left, right = _reach(lying, label)
        view, high = self.frame.viewport, max(lying.height, float(self.look.label_px))
        drafts = _boxes(self._drafts)
        boxes = np.concatenate([self._taken, drafts])
        costs = np.concatenate([self._costs, np.full(len(drafts), MUCH)])
        beside = (boxes[:, 0] < right) & (boxes[:, 2] > left)
        boxes, costs = boxes[beside], costs[beside]
        costs = costs * (LEAST_SHARE + _shares(boxes, left, right))
        tops = ys - (high - lying.height) / 2
        hits = (boxes[None, :, 1] < tops[:, None] + high) & (boxes[None, :, 3] > tops[:, None])
        is_out = (tops < view.top) | (tops + high > view.height)
        found: Boxes = hits @ costs + OUT_OF_VIEW * is_out
        return found

    def _put(self, lying: Lying, y: float, label: Label | None) -> Place:
        left, right = _reach(lying, label)
        self._drafts.append((left, y, right, y + lying.height))
        if label is not None:
            label = replace(label, y=y + (lying.height - label.height) / 2)
        return Place(y, label)


def _reach(lying: Lying, label: Label | None) -> tuple[float, float]:
    """Left and right end of a draft with its outline and its label."""
    left, right = lying.x0 - OUTLINE_PX, lying.x1 + OUTLINE_PX
    if label is not None:
        left, right = min(left, label.x - SPARE_PX), max(right, label.x + label.width + SPARE_PX)
    return left, right


def _shares(boxes: Boxes, left: float, right: float) -> Boxes:
    """The share of the width of each box that lies between two places."""
    both = np.minimum(boxes[:, 2], right) - np.maximum(boxes[:, 0], left)
    shares: Boxes = np.clip(both / np.maximum(boxes[:, 2] - boxes[:, 0], 1.0), 0.0, 1.0)
    return shares


def _boxes(boxes: Sequence[Box]) -> Boxes:
    return np.array(boxes, dtype=np.float64).reshape(-1, 4)
