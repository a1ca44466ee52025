"""What lies over the marks of a frame: days, connections, gaps and paths; values, all in px.

They are parts of `Scene`, so that canvas, pictures, hit tests and `scene.json` see the same.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

Mark = tuple[int, int]
"""A mark: its table, as in `db.columns`, and its id."""

Point = tuple[float, float]
Floats = NDArray[np.float64]
DayKind = Literal["as_of", "compared"]
Side = Literal["left", "right", "up", "down", "none"]

SAMPLES: Final = 48
WIDE_CELL_FROM: Final = 0x2E80  # Chinese and Japanese letters are twice as wide


class Tone(IntEnum):
    """What a connection looks like; one look has one meaning."""

    PLAIN = 0  # stated
    SUSPECTED = 1  # grey, dashed, "?" at mid-line
    CONTRADICTING = 2  # red, "≠" at mid-line
    SUCCESSION = 3  # between two times in office


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day as a line over all rows, and its flag in the axis.

    `day` counts from 1970-01-01; `x` is where it begins, which may be out of the plot, and `width`
    how wide it is. `side` says where it is out of view: -1 left, 1 right, 0 in view; the flag
    is always in view.
    """

    what: DayKind
    day: int
    text: str
    x: float
    width: float
    side: int
    flag_x: float
    flag_y: float
    flag_width: float
    flag_height: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A line from the first to the last of four points. The two between pull it (a cubic Bézier),
    or are its corners, which are rounded."""

    points: tuple[Point, Point, Point, Point]
    is_cornered: bool = False

    def sampled(self) -> Floats:
        """Points along it, (SAMPLES, 2)."""
        points = np.array(self.points)
        return along_corners(points) if self.is_cornered else along_bends(points)


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A connection from `start` to `end`, with an arrow there. `id` is that of the link, 0 for a
    succession. `text` stands at (`text_x`, `text_y`), the top left of a box `text_width` wide;
    a width of 0 = it found no room. `sign_at` is the middle of "?" or "≠". `is_chosen`: it is one
    of the selection's; `is_lit`: it is selected itself."""

    id: int
    start: Mark
    end: Mark
    tone: Tone
    is_dashed: bool
    text: str
    curve: Curve
    sign_at: Point
    text_x: float = 0.0
    text_y: float = 0.0
    text_width: float = 0.0
    is_chosen: bool = True
    is_lit: bool = False


@dataclass(frozen=True, slots=True)
class LinkStub:
    """Where a connection leaves the view: the thing at its other end, named in a box. `side` is
    where that lies, "none" when it has no day."""

    line: int  # index in `Scene.links`
    table: int
    id: int
    text: str
    side: Side
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class GapBox:
    """Days between two holders of a position, at least `days`; `words` says how long in words,
    which stand in it where `has_room`. `before` and `after` are the ids of the times in office."""

    band: int
    x0: float
    x1: float
    y: float
    height: float
    days: int
    words: str
    has_room: bool
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Join:
    """From the end of a time in office to the start of the person's next one."""

    band: int
    curve: Curve
    before: int
    after: int


def text_px(text: str, cell_px: float) -> float:
    """How much room a text is given; nothing is measured, so that all devices agree."""
    return sum(2 * cell_px if ord(sign) >= WIDE_CELL_FROM else cell_px for sign in text)


def along_bends(points: Floats) -> Floats:
    """Points along Bézier curves given by four points each: (…, 4, 2) to (…, SAMPLES, 2)."""
    found: Floats = _BEND_WEIGHTS @ points
    return found


def along_corners(points: Floats) -> Floats:
    """The same along straight pieces between the four, equally far from each other."""
    steps = np.diff(points, axis=-2)
    lengths = np.abs(steps).sum(axis=-1)
    before = np.cumsum(lengths, axis=-1) - lengths
    at = _EVENLY * lengths.sum(axis=-1)[..., None]
    share = (at[..., None] - before[..., None, :]) / np.maximum(lengths, 1e-9)[..., None, :]
    found: Floats = points[..., :1, :] + np.clip(share, 0.0, 1.0) @ steps
    return found


def _bend_weights() -> Floats:
    t = _EVENLY
    return np.column_stack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])


_EVENLY: Final = np.linspace(0.0, 1.0, SAMPLES)
_BEND_WEIGHTS: Final = _bend_weights()
