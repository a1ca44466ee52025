"""Which connections a frame shows, and where: between marks in view, or to a box at the edge that
names what is out of view. Pure: the same frame and the same connections give the same lines."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from desktop.timeline.curves import Anchors, Obstacles, curves
from desktop.timeline.drawn import drawn_of
from desktop.timeline.lanes import Side as LaneSide
from desktop.timeline.lines import Curve, Floats, LinkLine, LinkStub, Point, Side, Tone, text_px
from desktop.timeline.links import Links
from desktop.timeline.look import Look
from desktop.timeline.scene import Scene, Sign

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Titles = Callable[[NDArray[np.int8], Ints], list[str]]
Box = tuple[float, ...]  # an anchor: as the fields of Anchors

MOST_LINES: Final = 150
MOST_STUBS: Final = 12
CELL_PX: Final = 6.4  # a letter of a small text
STUB_HIGH_PX: Final = 18.0
STUB_MOST_PX: Final = 210.0
STUB_GAP_PX: Final = 3.0
STUB_PAD_PX: Final = 24.0  # an arrow, and room on both sides
AWAY_PX: Final = 20.0  # from one place for a box to the next
TRIES: Final = 12
TEXT_HIGH_PX: Final = 14.0
BAR_SIGNS: Final = (Sign.PERIOD, Sign.TENURE, Sign.ACTING, Sign.VACANT)
INSIDE_PX: Final = 5.0  # of a bar, where a line touches it


@dataclass(frozen=True, slots=True)
class Routed:
    """What of the connections is drawn, and how many that touch the view are not."""

    lines: tuple[LinkLine, ...] = ()
    stubs: tuple[LinkStub, ...] = ()
    left_out: int = 0


def routed(links: Links, scene: Scene, columns: EventColumns, look: Look, titles: Titles) -> Routed:
    """Lay all connections that can be drawn in a frame."""
    if not len(links) or not len(scene.marks):
        return Routed()
    sight = _Sight(scene, columns, look)
    starts, ends = sight.places(links.starts), sight.places(links.ends)
    near, both = (starts >= 0) | (ends >= 0), (starts >= 0) & (ends >= 0)
    there = (sight.rows(links.starts) >= 0) & (sight.rows(links.ends) >= 0)
    wanted = there & (both | (near & links.is_chosen))
    order = np.flatnonzero(wanted)
    order = order[np.argsort(~links.is_chosen[order], kind="stable")]
    drawn = order[:MOST_LINES]
    lost = int(np.count_nonzero(near & there)) - len(drawn)
    return _Routing(links, sight, Obstacles.of(scene), titles).laid(drawn.tolist(), lost)


class _Sight:
    """Where things are in a frame."""

    def __init__(self, scene: Scene, columns: EventColumns, look: Look) -> None:
        self.scene, self.columns, self.look = scene, columns, look
        marks, view = scene.marks, scene.viewport
        middle = marks.y + marks.height / 2
        seen = (marks.x1 > view.left) & (marks.x0 < view.width)
        seen &= (middle > view.top) & (middle < view.height)
        self._seen = np.flatnonzero(seen)
        keys = marks.id[self._seen] * 4 + marks.table[self._seen]
        self._order = np.argsort(keys, kind="stable")
        self._keys = keys[self._order]

    def places(self, keys: Ints) -> Ints:
        """The first mark in view of each key, -1 = none."""
        if not len(self._keys):
            return np.full(len(keys), -1, dtype=np.int64)
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        return np.where(self._keys[at] == keys, self._seen[self._order[at]], -1)

    def copies(self, key: int) -> list[int]:
        """All marks in view of one key."""
        first, last = np.searchsorted(self._keys, (key, key + 1))
        return [int(each) for each in self._seen[self._order[first:last]]]

    def rows(self, keys: Ints) -> Ints:
        """The column row of each key, -1 = it is not in the file, or hidden by a filter."""
        columns, found = self.columns, np.full(len(keys), -1, dtype=np.int64)
        for table in (TENURE, EVENT):
            first = int(np.searchsorted(-columns.table, -table, side="left"))
            end = int(np.searchsorted(-columns.table, -table, side="right"))
            ids, mine = columns.id[first:end], np.flatnonzero(keys % 4 == table)
            if len(ids) and len(mine):
                at = np.minimum(np.searchsorted(ids, keys[mine] // 4), len(ids) - 1)
                found[mine] = np.where(ids[at] == keys[mine] // 4, at + first, -1)
        return found

    def anchor(self, index: int, towards_x: float, tone: Tone, *, is_start: bool) -> Box:
        """Where lines may touch a mark; a succession goes from its end, or to its beginning."""
        marks, view = self.scene.marks, self.scene.viewport
        x0, x1 = float(marks.x0[index]), float(marks.x1[index])
        y, height = float(marks.y[index]), float(marks.height[index])
        is_bar = marks.sign[index] in BAR_SIGNS
        row = (self.look.tenure_row_px if marks.table[index] == TENURE else self.look.row_px) / 2
        if tone == Tone.SUCCESSION:
            x = (
                x1 - float(marks.soft_right[index])
                if is_start
                else x0 + float(marks.soft_left[index])
            )
            x = min(max(x, view.left + 1.0), view.width - 1.0)
            return x, x, x, y, y + height / 2, y + height, row
        left, right = max(x0, view.left + 1.0), min(x1, view.width - 1.0)
        x = (left + right) / 2
        if is_bar and right - left > 2 * INSIDE_PX:
            x = min(max(towards_x, left + INSIDE_PX), right - INSIDE_PX)
        gap = 0.0 if is_bar else 2.0
        return x, left - gap, right + gap, y - gap / 2, y + height / 2, y + height + gap / 2, row

    def middle_x(self, row: int) -> float:
        """Where a thing would stand if it were in view."""
        drawn, view = drawn_of(self.columns), self.scene.viewport
        return view.x_of(float(drawn.lo[row] + drawn.hi[row]) / 2)

    def side(self, row: int) -> Side:
        """On which side of the view a thing lies that has no mark in it."""
        drawn, view = drawn_of(self.columns), self.scene.viewport
        if not drawn.is_drawn[row]:
            return "none"
        if view.x_of(float(drawn.hi[row])) <= view.left:
            return "left"
        if view.x_of(float(drawn.lo[row])) >= view.width:
            return "right"
        lane, bands = self._lane_of(row), self.scene.bands
        return "up" if bands and lane < bands[0].lane else "down"

    def crowd(self, row: int) -> Point | None:
        """Where a thing is only counted: in the density or the badges of a row in view."""
        lane = self._lane_of(row)
        view = self.scene.viewport
        x = self.middle_x(row)
        for band in self.scene.bands:
            if band.lane == lane and view.left < x < view.width:
                y = min(band.y + band.height, float(view.height)) - 14.0
                return (x, y) if y > view.top else None
        return None

    def _lane_of(self, row: int) -> int:
        lanes = self.look.lanes
        side: LaneSide = lanes.tenures if self.columns.table[row] == TENURE else lanes.events
        places = np.flatnonzero(side.rows == row)
        if not len(places):
            return -1
        return int(np.searchsorted(side.offsets, places[0], side="right")) - 1


@dataclass(slots=True)
class _Ends:
    """One connection on its way: where it begins and ends, with the box at the edge, if any."""

    at: int
    start: Box
    end: Box
    stub: LinkStub | None = None


class _Routing:
    """Lays connections one after another; texts and boxes get out of each other's way."""

    def __init__(self, links: Links, sight: _Sight, obstacles: Obstacles, titles: Titles) -> None:
        self._links, self._sight, self._titles = links, sight, titles
        self._obstacles = obstacles
        self._stubs = 0
        self._lost = 0

    def laid(self, which: list[int], lost: int) -> Routed:
        """The lines of these connections."""
        self._lost = lost
        ends = [found for at in which if (found := self._ends(at)) is not None]
        starts = Anchors.of([each.start for each in ends])
        ways = curves(starts, Anchors.of([each.end for each in ends]), self._obstacles)
        lines: list[LinkLine] = []
        stubs: list[LinkStub] = []
        for each, curve in zip(ends, ways, strict=True):
            if each.stub is not None:
                stubs.append(replace(each.stub, line=len(lines)))
            lines.append(self._line(each.at, curve))
        return Routed(tuple(lines), tuple(stubs), self._lost)

    def _ends(self, at: int) -> _Ends | None:
        """Where a connection begins and ends; None when there is no room for its box."""
        links, sight = self._links, self._sight
        tone = Tone(int(links.tone[at]))
        starts, ends = sight.copies(int(links.starts[at])), sight.copies(int(links.ends[at]))
        if starts and ends:
            middle = self._middle
            start, end = min(
                ((a, b) for a in starts for b in ends),
                key=lambda pair: abs(middle(pair[0]) - middle(pair[1])),
            )
            return _Ends(at, *self._between(start, end, tone))
        seen, key = (starts, links.ends[at]) if starts else (ends, links.starts[at])
        row = int(sight.rows(np.array([key], np.int64))[0])
        is_start = bool(starts)
        near = sight.anchor(seen[0], sight.middle_x(row), tone, is_start=is_start)
        crowd = sight.crowd(row)
        if crowd is not None:
            x, y = crowd
            far: Box = (x, x - 4, x + 4, y - 4, y, y + 4, 10.0)
            return _Ends(at, near, far) if is_start else _Ends(at, far, near)
        stub = self._stub(row, near)
        if stub is None:
            self._lost += 1
            return None
        box = _box_anchor(stub)
        return _Ends(at, near, box, stub) if is_start else _Ends(at, box, near, stub)

    def _middle(self, index: int) -> float:
        marks = self._sight.scene.marks
        return float(marks.y[index] + marks.height[index] / 2)

    def _between(self, start: int, end: int, tone: Tone) -> tuple[Box, Box]:
        marks, sight = self._sight.scene.marks, self._sight
        xs = [float(marks.x0[each] + marks.x1[each]) / 2 for each in (start, end)]
        if self._is_bar(start) and self._is_bar(end):
            shared = _shared_x(sight, start, end)
            xs = [shared, shared] if shared is not None else xs
        return (
            sight.anchor(start, xs[1], tone, is_start=True),
            sight.anchor(end, xs[0], tone, is_start=False),
        )

    def _is_bar(self, index: int) -> bool:
        return self._sight.scene.marks.sign[index] in BAR_SIGNS

    def _stub(self, row: int, near: Box) -> LinkStub | None:
        """A box for what is out of view, at the edge behind which it lies."""
        if self._stubs >= MOST_STUBS:
            return None
        sight, columns = self._sight, self._sight.columns
        (title,) = self._titles(columns.table[row : row + 1], columns.id[row : row + 1])
        width = min(text_px(title, CELL_PX) + STUB_PAD_PX, STUB_MOST_PX)
        side = sight.side(row)
        place = self._free_place(side, width, near, sight.middle_x(row))
        if place is None:
            return None
        self._stubs += 1
        self._obstacles.enter(*place, width, STUB_HIGH_PX)
        table, id = int(columns.table[row]), int(columns.id[row])
        return LinkStub(-1, table, id, title, side, *place, width, STUB_HIGH_PX)

    def _free_place(self, side: Side, width: float, near: Box, x: float) -> Point | None:
        view = self._sight.scene.viewport
        y = near[4] - STUB_HIGH_PX / 2
        left, right = view.left + STUB_GAP_PX, view.width - width - STUB_GAP_PX
        over = min(max(x - width / 2, left), right)
        places: list[Point] = []
        for step in range(TRIES):
            for sign in (1, -1) if step else (1,):
                away = sign * step
                places.append(
                    {
                        "left": (left, y + away * AWAY_PX),
                        "right": (right, y + away * AWAY_PX),
                        "up": (over + away * (width + 6), view.top + STUB_GAP_PX),
                        "down": (
                            over + away * (width + 6), view.height - STUB_HIGH_PX - STUB_GAP_PX,
                        ),
                        "none": (min(near[2] + 18.0, right), y + away * AWAY_PX),
                    }[side]
                )  # fmt: skip
        obstacles = self._obstacles
        return next((p for p in places if obstacles.is_free(*p, width, STUB_HIGH_PX)), None)

    def _line(self, at: int, curve: Curve) -> LinkLine:
        """A connection along its curve, with its word where there is room."""
        links, points = self._links, curve.sampled()
        tone = Tone(int(links.tone[at]))
        sign_at = _point(points, 0.5)
        is_chosen, id = bool(links.is_chosen[at]), int(links.id[at])
        is_lit = id != 0 and id == links.lit
        if tone in (Tone.SUSPECTED, Tone.CONTRADICTING):
            self._obstacles.enter(sign_at[0] - 7, sign_at[1] - 7, 14, 14)
        text = links.words[int(links.word[at])]
        place = self._text_place(text, points) if is_chosen else None
        x, y, width = place or (0.0, 0.0, 0.0)
        is_dashed = bool(links.is_dashed[at]) or tone == Tone.SUSPECTED
        return LinkLine(
            id, links.start_of(at), links.end_of(at), tone, is_dashed, text, curve, sign_at,
            x, y, width, is_chosen, is_lit,
        )  # fmt: skip

    def _text_place(self, text: str, points: Floats) -> tuple[float, float, float] | None:
        """Left, top and width of a word beside a line; None where nothing is free."""
        width = text_px(text, CELL_PX) + 4
        for share in (0.5, 0.38, 0.62, 0.26, 0.74):
            x, y = _point(points, share)
            for left, top in (
                (x + 9, y - TEXT_HIGH_PX / 2), (x - width - 9, y - TEXT_HIGH_PX / 2),
                (x - width / 2, y - TEXT_HIGH_PX - 4), (x - width / 2, y + 4),
            ):  # fmt: skip
                if self._obstacles.is_free(left, top, width, TEXT_HIGH_PX):
                    self._obstacles.enter(left, top, width, TEXT_HIGH_PX)
                    return left, top, width
        return None


def link_at(lines: tuple[LinkLine, ...], x: float, y: float, near_px: float) -> int | None:
    """The line that passes a point within a few px, the nearest one."""
    best: tuple[float, int] | None = None
    for index, line in enumerate(lines):
        away = _distance(line.curve.sampled(), x, y)
        if away <= near_px and (best is None or away < best[0]):
            best = away, index
    return best[1] if best is not None else None


def _distance(points: Floats, x: float, y: float) -> float:
    """How far a point is from a chain of points."""
    a, b = points[:-1], points[1:]
    step = b - a
    long = np.maximum((step**2).sum(axis=1), 1e-9)
    share = np.clip(((np.array([x, y]) - a) * step).sum(axis=1) / long, 0.0, 1.0)
    nearest = a + step * share[:, None]
    return float(np.sqrt(((nearest - (x, y)) ** 2).sum(axis=1)).min())


def _point(points: Floats, share: float) -> Point:
    """Where a share of a line's length lies."""
    steps = np.sqrt((np.diff(points, axis=0) ** 2).sum(axis=1))
    lengths = np.concatenate([[0.0], np.cumsum(steps)])
    at = share * lengths[-1]
    return (
        float(np.interp(at, lengths, points[:, 0])),
        float(np.interp(at, lengths, points[:, 1])),
    )


def _box_anchor(stub: LinkStub) -> Box:
    """Where a line touches a box at the edge: on the side that is turned to the plot."""
    left, right, middle = stub.x, stub.x + stub.width, stub.y + stub.height / 2
    x = (left + right) / 2
    if stub.side in ("left", "right", "none"):
        x = right if stub.side == "left" else left
        left = right = x
    return x, left, right, stub.y, middle, stub.y + stub.height, stub.height / 2 + 3


def _shared_x(sight: _Sight, start: int, end: int) -> float | None:
    """The middle of what two bars share in time and in view; None when they share nothing."""
    marks, view = sight.scene.marks, sight.scene.viewport
    left = max(float(marks.x0[start]), float(marks.x0[end]), float(view.left))
    right = min(float(marks.x1[start]), float(marks.x1[end]), float(view.width))
    return (left + right) / 2 if right - left > 2 * INSIDE_PX else None
