"""Ways for lines between marks: several are tried, the one that disturbs least is taken.

All candidates of all lines are weighed at once: each is 48 points, looked up in a coarse grid of
what is in the way (texts weigh more than marks).
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, fields
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.timeline.lines import CORNER_WEIGHTS, CURVE_WEIGHTS, Curve, Floats
from desktop.timeline.scene import Scene, Sign

Bools = NDArray[np.bool_]
Grid = NDArray[np.int8]

CELL_PX: Final = 4.0
IN_TEXT: Final = 5
IN_MARK: Final = 2
OUTSIDE: Final = 40  # the plot
MOST_BARS: Final = 600  # that are entered one by one
ARCS_PX: Final = (26.0, 60.0)  # how far an arc leaves the two marks
SAG_PX: Final = 32.0  # how deep a line between two marks of one row hangs
LENGTH_COST: Final = 1 / 30  # of a px
CORNER_COST: Final = 2.5


@dataclass(frozen=True, slots=True)
class Anchors:
    """n marks as places where a line may touch them: `x` for one that comes from above or below,
    `left`, `right` for one from the side; arrays of length n. `row` is half the height of the
    mark's row: so far above and below its middle nothing stands."""

    x: Floats
    left: Floats
    right: Floats
    top: Floats
    middle: Floats
    bottom: Floats
    row: Floats

    @classmethod
    def of(cls, rows: list[tuple[float, ...]]) -> "Anchors":
        """From rows in the order of the fields."""
        table = np.array(rows, dtype=np.float64).reshape(-1, len(fields(cls)))
        return cls(*table.T)

    def edge(self, y: Floats) -> Floats:
        """The side of each mark that is turned to a height."""
        return np.where(y > self.middle, self.bottom, self.top)


@dataclass(slots=True)
class Obstacles:
    """What lines should not cross, in cells of 4 px; more can be entered while lines are laid."""

    grid: Grid
    left: float
    top: float

    @classmethod
    def of(cls, scene: Scene) -> "Obstacles":
        """Texts, marks, badges and gaps of a frame."""
        view, marks = scene.viewport, scene.marks
        cells = int(view.plot_height // CELL_PX) + 1, int(view.plot_width // CELL_PX) + 1
        found = cls(np.zeros(cells, dtype=np.int8), float(view.left), float(view.top))
        is_point = marks.sign == Sign.POINT
        found._dots((marks.x0 + marks.x1)[is_point] / 2, (marks.y + marks.height / 2)[is_point])
        bars = np.flatnonzero(~is_point)[:MOST_BARS]
        for x0, x1, y, height in zip(
            marks.x0[bars].tolist(), marks.x1[bars].tolist(), marks.y[bars].tolist(),
            marks.height[bars].tolist(), strict=True,
        ):  # fmt: skip
            found.enter(x0, y, x1 - x0, height, IN_MARK)
        for label in scene.labels:
            found.enter(label.x, label.y + 1, label.width, label.height - 2)
        for badge in scene.badges:
            found.enter(badge.x, badge.y, badge.width, badge.height)
        for gap in scene.gaps:
            if gap.has_room:
                found.enter(gap.x0, gap.y, gap.x1 - gap.x0, gap.height)
        return found

    def enter(self, x: float, y: float, width: float, height: float, weight: int = IN_TEXT) -> None:
        """Put a box in the way."""
        rows, columns = self._cells(x, y, width, height)
        part = self.grid[rows, columns]
        np.maximum(part, weight, out=part)

    def is_free(self, x: float, y: float, width: float, height: float) -> bool:
        """Whether nothing stands in a box, and all of it is in the plot."""
        high, wide = self.grid.shape
        right, bottom = self.left + wide * CELL_PX, self.top + high * CELL_PX
        if x < self.left or y < self.top or x + width > right or y + height > bottom:
            return False
        return not self.grid[self._cells(x, y, width, height)].any()

    def costs(self, points: Floats) -> Floats:
        """What lies under lines given as (…, SAMPLES, 2) px, weighed by how long they run there."""
        columns = ((points[..., 0] - self.left) // CELL_PX).astype(np.int64)
        rows = ((points[..., 1] - self.top) // CELL_PX).astype(np.int64)
        high, wide = self.grid.shape
        inside = (rows >= 0) & (rows < high) & (columns >= 0) & (columns < wide)
        under = self.grid[np.clip(rows, 0, high - 1), np.clip(columns, 0, wide - 1)]
        steps = np.abs(np.diff(points, axis=-2)).sum(axis=-1)
        weights = np.where(inside, under, OUTSIDE)[..., 1:]
        found: Floats = (weights * steps).sum(axis=-1) / 8 + steps.sum(axis=-1) * LENGTH_COST
        return found

    def _cells(self, x: float, y: float, width: float, height: float) -> tuple[slice, slice]:
        top, left = (y - self.top) // CELL_PX, (x - self.left) // CELL_PX
        bottom, right = -((self.top - y - height) // CELL_PX), -(
            (self.left - x - width) // CELL_PX
        )  # fmt: skip
        return slice(max(int(top), 0), max(int(bottom), 0)), slice(
            max(int(left), 0), max(int(right), 0)
        )

    def _dots(self, xs: NDArray[np.floating], ys: NDArray[np.floating]) -> None:
        """Enter points as squares of three cells."""
        columns = ((xs - self.left) // CELL_PX).astype(np.int64)
        rows = ((ys - self.top) // CELL_PX).astype(np.int64)
        high, wide = self.grid.shape
        for down in (-1, 0, 1):
            for along in (-1, 0, 1):
                y, x = rows + down, columns + along
                inside = (y >= 0) & (y < high) & (x >= 0) & (x < wide)
                self.grid[y[inside], x[inside]] = IN_MARK


def curves(starts: Anchors, ends: Anchors, obstacles: Obstacles) -> list[Curve]:
    """The best way from each start to each end."""
    if not len(starts.x):
        return []
    cornered, bent = _cornered(starts, ends), _bent(starts, ends)
    costs = np.concatenate(
        [
            obstacles.costs(CORNER_WEIGHTS @ cornered) + CORNER_COST,
            obstacles.costs(CURVE_WEIGHTS @ bent),
        ],
        axis=1,
    )
    best = costs.argmin(axis=1).tolist()
    points = np.concatenate([cornered, bent], axis=1)
    count = cornered.shape[1]
    return [_curve(points[line, way], way < count) for line, way in enumerate(best)]


def _curve(points: Floats, is_cornered: bool) -> Curve:
    first, second, third, last = ((float(x), float(y)) for x, y in points)
    return Curve((first, second, third, last), bool(is_cornered))


def _cornered(a: Anchors, b: Anchors) -> Floats:
    """Straight out of one row, along the free line between rows, straight into the other:
    (n, ways, 4, 2)."""
    ways = [
        _path((a.x, a.edge(y)), (a.x, y), (b.x, y), (b.x, b.edge(y)))
        for y in (a.middle + a.row, a.middle - a.row, b.middle + b.row, b.middle - b.row)
    ]
    return np.stack(ways, axis=1)


def _bent(a: Anchors, b: Anchors) -> Floats:
    """Curves that leave the marks upward, downward or sideways: (n, ways, 4, 2)."""
    is_one_row = np.abs(a.middle - b.middle) < a.row
    low, high = np.maximum(a.middle, b.middle), np.minimum(a.middle, b.middle)
    between = np.where(is_one_row, low + SAG_PX, (low + high) / 2)
    ways = [
        _path((a.x, a.edge(y)), (a.x, y), (b.x, y), (b.x, b.edge(y)))
        for y in (between, low + SAG_PX, high - SAG_PX)
    ]
    for reach in ARCS_PX:
        left = np.minimum(a.left, b.left) - reach
        right = np.maximum(a.right, b.right) + reach
        for x0, turn, x1 in ((a.left, left, b.left), (a.right, right, b.right)):
            ways.append(_path((x0, a.middle), (turn, a.middle), (turn, b.middle), (x1, b.middle)))
    is_after = b.left > a.right
    out = np.where(is_after, a.right, a.left)
    into = np.where(is_after, b.left, b.right)
    middle = (out + into) / 2
    ways.append(_path((out, a.middle), (middle, a.middle), (middle, b.middle), (into, b.middle)))
    return np.stack(ways, axis=1)


def _path(*points: tuple[Floats, Floats]) -> Floats:
    """(n, 4, 2) of four points as (xs, ys)."""
    return np.stack([np.column_stack(point) for point in points], axis=1)
