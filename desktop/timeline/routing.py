"""Which connections a frame shows, and where: between marks in view, or to a box at the edge that
names what is out of view. Pure: the same frame and the same connections give the same lines."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from desktop.timeline.curves import Anchors, Obstacles, curves
from desktop.timeline.lines import (
    Curve,
    Floats,
    LinkLine,
    LinkStub,
    Mark,
    Point,
    Side,
    Tone,
    text_px,
)
from desktop.timeline.link_sight import BAR_SIGNS, Box, Sight, shared_x
from desktop.timeline.links import Links
from desktop.timeline.look import Look
from desktop.timeline.scene import Scene

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Titles = Callable[[NDArray[np.int8], Ints], list[str]]

MOST_LINES: Final = 150
MOST_STUBS: Final = 12
CELL_PX: Final = 6.4  # a letter of a small text
STUB_HIGH_PX: Final = 18.0
STUB_MOST_PX: Final = 210.0
STUB_GAP_PX: Final = 3.0
STUB_PAD_PX: Final = 24.0  # an arrow, and room on both sides
STUB_AWAY_PX: Final = 20.0  # from one place for a box to the next
TRIES: Final = 7
STUB_LINES: Final = 3  # of boxes above each other at the upper and the lower edge
TEXT_HIGH_PX: Final = 14.0


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
    sight = Sight(scene, columns, look)
    starts_seen, ends_seen = sight.sees(links.starts), sight.sees(links.ends)
    near = np.flatnonzero(starts_seen | ends_seen)
    rows = sight.rows(links.starts[near]), sight.rows(links.ends[near])
    there = (rows[0] >= 0) & (rows[1] >= 0)
    both = starts_seen[near] & ends_seen[near]
    wanted = np.flatnonzero(there & (both | links.is_chosen[near]))
    wanted = wanted[np.argsort(~links.is_chosen[near[wanted]], kind="stable")][:MOST_LINES]
    lost = int(np.count_nonzero(there)) - len(wanted)
    drawn = [_Drawn(int(near[at]), int(rows[0][at]), int(rows[1][at])) for at in wanted.tolist()]
    return _Routing(links, sight, Obstacles.of(scene), titles).laid(drawn, lost)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A connection to be drawn: its place among all, and the column rows of its ends."""

    at: int
    start_row: int
    end_row: int


@dataclass(slots=True)
class _Ends:
    """One connection on its way: where it begins and ends, with the box at the edge, if any."""

    at: int
    start: Box
    end: Box
    stub: LinkStub | None = None


class _Way:
    """A line as points, by the share of its length."""

    def __init__(self, curve: Curve) -> None:
        points = curve.sampled()
        steps = np.sqrt((np.diff(points, axis=0) ** 2).sum(axis=1))
        self._lengths = np.concatenate([[0.0], np.cumsum(steps)])
        self._xs, self._ys = points[:, 0], points[:, 1]

    def at(self, share: float) -> Point:
        """Where a share of the length lies."""
        along = share * self._lengths[-1]
        return (
            float(np.interp(along, self._lengths, self._xs)),
            float(np.interp(along, self._lengths, self._ys)),
        )


class _Routing:
    """Lays connections one after another; texts and boxes get out of each other's way."""

    def __init__(self, links: Links, sight: Sight, obstacles: Obstacles, titles: Titles) -> None:
        self._links, self._sight, self._titles = links, sight, titles
        self._obstacles = obstacles
        self._stubs: list[LinkStub] = []
        self._said: set[tuple[str, Mark, bool]] = set()
        self._lost = 0

    def laid(self, which: list[_Drawn], lost: int) -> Routed:
        """The lines of these connections."""
        self._lost = lost
        ends = [found for drawn in which if (found := self._ends(drawn)) is not None]
        starts = Anchors.of([each.start for each in ends])
        ways = curves(starts, Anchors.of([each.end for each in ends]), self._obstacles)
        lines: list[LinkLine] = []
        stubs: list[LinkStub] = []
        for each, curve in zip(ends, ways, strict=True):
            if each.stub is not None:
                stubs.append(replace(each.stub, line=len(lines)))
            lines.append(self._line(each.at, curve))
        return Routed(tuple(lines), tuple(stubs), self._lost)

    def _ends(self, drawn: _Drawn) -> _Ends | None:
        """Where a connection begins and ends; None when there is no room for its box."""
        links, sight, at = self._links, self._sight, drawn.at
        tone = Tone(int(links.tone[at]))
        starts, ends = sight.copies(int(links.starts[at])), sight.copies(int(links.ends[at]))
        if starts and ends:
            middle = self._middle
            start, end = min(
                ((a, b) for a in starts for b in ends),
                key=lambda pair: abs(middle(pair[0]) - middle(pair[1])),
            )
            return _Ends(at, *self._between(start, end, tone))
        is_start = bool(starts)
        row = drawn.end_row if is_start else drawn.start_row
        near = sight.anchor((starts or ends)[0], sight.middle_x(row), tone, is_start=is_start)
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
            shared = shared_x(sight, start, end)
            xs = [shared, shared] if shared is not None else xs
        return (
            sight.anchor(start, xs[1], tone, is_start=True),
            sight.anchor(end, xs[0], tone, is_start=False),
        )

    def _is_bar(self, index: int) -> bool:
        return self._sight.scene.marks.sign[index] in BAR_SIGNS

    def _stub(self, row: int, near: Box) -> LinkStub | None:
        """A box for what is out of view, at the edge behind which it lies."""
        if len(self._stubs) >= MOST_STUBS:
            return None
        sight, columns = self._sight, self._sight.columns
        (title,) = self._titles(columns.table[row : row + 1], columns.id[row : row + 1])
        width = min(text_px(title, CELL_PX) + STUB_PAD_PX, STUB_MOST_PX)
        side = sight.side(row)
        place = self._free_place(side, width, near, sight.middle_x(row))
        if place is None:
            return None
        self._obstacles.enter(*place, width, STUB_HIGH_PX)
        table, id = int(columns.table[row]), int(columns.id[row])
        stub = LinkStub(-1, table, id, title, side, *place, width, STUB_HIGH_PX)
        self._stubs.append(stub)
        return stub

    def _free_place(self, side: Side, width: float, near: Box, x: float) -> Point | None:
        """Where a box covers nothing; else where it covers no other box."""
        for place in self._places(side, width, near, x):
            if self._obstacles.is_free(*place, width, STUB_HIGH_PX):
                return place
        places = self._places(side, width, near, x)
        return next((place for place in places if self._is_apart(place, width)), None)

    def _places(self, side: Side, width: float, near: Box, x: float) -> Iterator[Point]:
        """Places for a box at an edge of the plot, the nearest to its mark first."""
        view = self._sight.scene.viewport
        left, right = view.left + STUB_GAP_PX, view.width - width - STUB_GAP_PX
        top, low = view.top + STUB_GAP_PX, view.height - STUB_HIGH_PX - STUB_GAP_PX
        over, y = min(max(x - width / 2, left), right), near[4] - STUB_HIGH_PX / 2
        beside = {"left": left, "right": right, "none": min(near[2] + STUB_AWAY_PX, right)}
        for line in range(1 if side in beside else STUB_LINES):
            inward = line * (STUB_HIGH_PX + STUB_GAP_PX) * (1 if side == "up" else -1)
            for step in range(2 * TRIES):
                away = (step + 1) // 2 * (1 if step % 2 else -1) * STUB_AWAY_PX
                if side in beside:
                    place = beside[side], y + away
                else:
                    place = over + 2 * away, (top if side == "up" else low) + inward
                if left <= place[0] <= right and top <= place[1] <= low:
                    yield place

    def _is_apart(self, place: Point, width: float) -> bool:
        x, y = place
        return all(
            x + width + 2 <= box.x
            or box.x + box.width + 2 <= x
            or y + STUB_HIGH_PX + 2 <= box.y
            or box.y + box.height + 2 <= y
            for box in self._stubs
        )

    def _line(self, at: int, curve: Curve) -> LinkLine:
        """A connection along its curve, with its word where there is room."""
        links, way = self._links, _Way(curve)
        tone = Tone(int(links.tone[at]))
        sign_at = way.at(0.5)
        is_chosen, id = bool(links.is_chosen[at]), int(links.id[at])
        is_lit = id != 0 and id == links.lit
        if tone in (Tone.SUSPECTED, Tone.CONTRADICTING):
            self._obstacles.enter(sign_at[0] - 7, sign_at[1] - 7, 14, 14)
        text = links.words[int(links.word[at])]
        place = self._text_place(text, way) if is_chosen and not self._is_said(at) else None
        x, y, width = place or (0.0, 0.0, 0.0)
        if place is not None:
            self._said |= self._told_by(at)
        is_dashed = bool(links.is_dashed[at]) or tone == Tone.SUSPECTED
        return LinkLine(
            id, links.start_of(at), links.end_of(at), tone, is_dashed, text, curve, sign_at,
            x, y, width, is_chosen, is_lit,
        )  # fmt: skip

    def _is_said(self, at: int) -> bool:
        """Whether the same word stands at another line that begins or ends at the same mark."""
        return not self._said.isdisjoint(self._told_by(at))

    def _told_by(self, at: int) -> set[tuple[str, Mark, bool]]:
        links = self._links
        word = links.words[int(links.word[at])]
        return {(word, links.start_of(at), True), (word, links.end_of(at), False)}

    def _text_place(self, text: str, way: _Way) -> tuple[float, float, float] | None:
        """Left, top and width of a word beside a line; None where nothing is free."""
        width = text_px(text, CELL_PX) + 4
        for share in (0.5, 0.38, 0.62, 0.26, 0.74):
            x, y = way.at(share)
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


def _box_anchor(stub: LinkStub) -> Box:
    """Where a line touches a box at the edge: on the side that is turned to the plot."""
    left, right, middle = stub.x, stub.x + stub.width, stub.y + stub.height / 2
    x = (left + right) / 2
    if stub.side in ("left", "right", "none"):
        x = right if stub.side == "left" else left
        left = right = x
    return x, left, right, stub.y, middle, stub.y + stub.height, stub.height / 2 + 3
