"""Ways for lines between marks: several are tried, the one that disturbs least is taken.

All candidates of all lines are weighed at once: each is 48 points, looked up in a coarse grid of
what is in the way (texts weigh more than marks).
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.timeline.lines import Curve, Floats, along_bends, along_corners
from desktop.timeline.scene import Scene, Sign

Bools = NDArray[np.bool_]
Grid = NDArray[np.int8]

POINT: Final = int(Sign.POINT)
CELL_PX: Final = 4.0
IN_TEXT: Final = 5
IN_MARK: Final = 4
OUTSIDE: Final = 40  # the plot
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
        is_point = marks.sign == POINT
        bars = ~is_point
        high = marks.height[bars]
        boxes = np.column_stack(
            [marks.x0[bars], marks.y[bars], marks.x1[bars] - marks.x0[bars], high]
        )
        found._fill(boxes.astype(np.float64), IN_MARK)
        found._dots((marks.x0 + marks.x1)[is_point] / 2, (marks.y + marks.height / 2)[is_point])
        texts = [(box.x, box.y + 1, box.width, box.height - 2) for box in scene.labels]
        texts += [(box.x, box.y, box.width, box.height) for box in scene.badges]
        texts += [(g.x0, g.y, g.x1 - g.x0, g.height) for g in scene.gaps if g.has_room]
        found._fill(np.array(texts, dtype=np.float64).reshape(-1, 4), IN_TEXT)
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

    def _fill(self, boxes: Floats, weight: int) -> None:
        """Put n boxes (x, y, width, height) in the way at once: the corners of each are counted,
        the running sums of the counts tell where any of them is."""
        high, wide = self.grid.shape
        x, y, width, height = boxes.T
        left = np.clip((x - self.left) // CELL_PX, 0, wide).astype(np.int64)
        top = np.clip((y - self.top) // CELL_PX, 0, high).astype(np.int64)
        right = np.clip(np.ceil((x + width - self.left) / CELL_PX), 0, wide).astype(np.int64)
        bottom = np.clip(np.ceil((y + height - self.top) / CELL_PX), 0, high).astype(np.int64)
        counts = np.zeros((high + 1, wide + 1), dtype=np.int32)
        for rows, columns, step in (
            (top, left, 1), (bottom, right, 1), (top, right, -1), (bottom, left, -1),
        ):  # fmt: skip
            np.add.at(counts, (rows, columns), step)
        covered = counts.cumsum(axis=0).cumsum(axis=1)[:high, :wide] > 0
        self.grid[covered] = weight

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
            obstacles.costs(along_corners(cornered)) + CORNER_COST,
            obstacles.costs(along_bends(bent)),
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
    lines = (a.middle + a.row, a.middle - a.row, b.middle + b.row, b.middle - b.row)
    return _paths(
        [(a.x, a.x, b.x, b.x)] * len(lines), [(a.edge(y), y, y, b.edge(y)) for y in lines]
    )


def _bent(a: Anchors, b: Anchors) -> Floats:
    """Curves that leave the marks upward, downward or sideways: (n, ways, 4, 2)."""
    is_one_row = np.abs(a.middle - b.middle) < a.row
    low, high = np.maximum(a.middle, b.middle), np.minimum(a.middle, b.middle)
    between = np.where(is_one_row, low + SAG_PX, (low + high) / 2)
    heights = (between, low + SAG_PX, high - SAG_PX)
    xs: list[Sequence[Floats]] = [(a.x, a.x, b.x, b.x)] * len(heights)
    ys: list[Sequence[Floats]] = [(a.edge(y), y, y, b.edge(y)) for y in heights]
    left, right = np.minimum(a.left, b.left), np.maximum(a.right, b.right)
    for reach in ARCS_PX:
        xs.append((a.left, left - reach, left - reach, b.left))
        xs.append((a.right, right + reach, right + reach, b.right))
    is_after = b.left > a.right
    out = np.where(is_after, a.right, a.left)
    into = np.where(is_after, b.left, b.right)
    xs.append((out, (out + into) / 2, (out + into) / 2, into))
    sideways = (a.middle, a.middle, b.middle, b.middle)
    return _paths(xs, ys + [sideways] * (len(xs) - len(ys)))


def _paths(xs: Sequence[Sequence[Floats]], ys: Sequence[Sequence[Floats]]) -> Floats:
    """(n, ways, 4, 2) of the coordinates of four points for each way."""
    return np.array([xs, ys]).transpose(3, 1, 2, 0)
