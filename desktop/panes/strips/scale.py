"""Pieces of a strip on a scale of days: where each begins and ends, and in which row it lies.

No widget and no painter: numbers in, numbers out.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from db.leadership.days import days_of_text
from db.leadership.values import Piece

FADE_PX: Final = 18.0
LEAST_PX: Final = 2.0
MOST_ROWS: Final = 6  # of overlapping pieces; more lie over each other in the last one


@dataclass(frozen=True, slots=True)
class Box:
    """A piece from `x0` to `x1`, of which `soft_left` and `soft_right` px fade; `row` counts down
    from 0; `announced_x` is where it was announced, None = nowhere in sight."""

    piece: Piece
    x0: float
    x1: float
    soft_left: float
    soft_right: float
    row: int
    announced_x: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last` (which is inside) over `width` px, with room at the sides for
    what fades."""

    first: int
    last: int
    width: float

    def x_of(self, day: float) -> float:
        """The left edge of a day."""
        room = max(1.0, self.width - 2 * FADE_PX)
        return FADE_PX + (day - self.first) / max(1, self.last + 1 - self.first) * room


def scale_of(pieces: Sequence[Piece], width: float) -> Scale | None:
    """The scale on which all known days of these pieces lie; None when none is known."""
    days = [day for piece in pieces for day in _days_of(piece)]
    return Scale(min(days), max(days), width) if days else None


def boxes_of(pieces: Sequence[Piece], scale: Scale, *, is_path: bool = False) -> tuple[Box, ...]:
    """Where the pieces lie; those that run beside each other in rows of their own.

    On a path, which goes through many positions, also those that only may run beside each other.
    A piece of which nothing is known in time has no place.
    """
    free: list[float] = []
    boxes: list[Box] = []
    for piece in pieces:
        placed = _placed(piece, scale)
        if placed is None:
            continue
        x0, x1, soft_left, soft_right = placed
        inner = (x0, x1) if is_path else (x0 + soft_left, x1 - soft_right)
        row = 0 if piece.kind == "gap" else _row_for(free, *inner)
        announced = _announced_x(piece, scale)
        boxes.append(Box(piece, x0, x1, soft_left, soft_right, row, announced))
    return tuple(boxes)


def box_at(boxes: Sequence[Box], x: float, row: int) -> Box | None:
    """The piece under a point: the one in that row, the narrower of two."""
    found = [box for box in boxes if box.row == row and box.x0 - 1 <= x <= box.x1 + 1]
    return min(found, key=lambda box: box.x1 - box.x0) if found else None


def _days_of(piece: Piece) -> list[int]:
    bounds = (piece.start_lo, piece.start_hi, piece.end_lo, piece.end_hi)
    return [day for day in bounds if day is not None]


def _placed(piece: Piece, scale: Scale) -> tuple[float, float, float, float] | None:
    """Left, right, and how much of each side fades."""
    days = _days_of(piece)
    if not days:
        return None
    begun = piece.start_hi if piece.start_hi is not None else max(days)
    ended = piece.end_lo if piece.end_lo is not None else begun
    if piece.is_running and piece.length.lo:
        ended = min(ended, begun + piece.length.lo - 1)  # what is planned fades
    ended = max(begun, ended) if piece.kind != "gap" else ended
    inner_left, inner_right = scale.x_of(begun), scale.x_of(ended + 1)
    x0 = scale.x_of(piece.start_lo) if piece.start_lo is not None else inner_left - FADE_PX
    x1 = scale.x_of(piece.end_hi + 1) if piece.end_hi is not None else inner_right + FADE_PX
    x0, x1 = min(x0, inner_left), max(x1, inner_right, x0 + LEAST_PX)
    return x0, x1, max(0.0, inner_left - x0), max(0.0, x1 - max(inner_right, inner_left))


def _row_for(free: list[float], x0: float, x1: float) -> int:
    """The first row that is free from `x0` on; a pixel of overlap is none."""
    for row, until in enumerate(free):
        if x0 >= until - 1:
            free[row] = x1
            return row
    if len(free) < MOST_ROWS:
        free.append(x1)
        return len(free) - 1
    return MOST_ROWS - 1


def _announced_x(piece: Piece, scale: Scale) -> float | None:
    day = _announced_day(piece)
    return scale.x_of(day + 0.5) if day is not None and scale.first <= day <= scale.last else None


def _announced_day(piece: Piece) -> int | None:
    if not piece.announced:
        return None
    first, last = days_of_text(piece.announced)
    return first if first == last else None
