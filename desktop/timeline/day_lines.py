"""The day of leadership and the one it is compared with: where their lines and flags stand."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

from db.dates.clock import DAY_S, civil_of
from db.dates.durations import day_text
from desktop.timeline.lines import DayKind, DayLine, text_px
from desktop.timeline.viewport import Viewport

CELL_PX: Final = 6.6
PAD_PX: Final = 7.0
ARROW_PX: Final = 13.0  # "◂ " or " ▸" where the line is out of view
GAP_PX: Final = 3.0  # between two flags
FLAG_TOP: Final = 0.57  # of the axis: below the row of its larger units
LINE_PX: Final = 2.0
NEAR_PX: Final = 4.0  # so near, the pointer is on the line


def day_lines(
    as_of: int | None, compared: int | None, view: Viewport, language: str, axis_px: float
) -> tuple[DayLine, ...]:
    """The lines that are wanted, the day of leadership last, so that it is painted on top."""
    wanted: list[tuple[DayKind, int]] = []
    if as_of is not None and compared is not None and compared != as_of:
        wanted.append(("compared", compared))
    if as_of is not None:
        wanted.append(("as_of", as_of))
    lines = [_line(what, day, as_of, view, language, axis_px) for what, day in wanted]
    by_x = sorted(lines, key=lambda line: line.x)
    placed = {
        line.what: replace(line, flag_x=x, flag_width=width)
        for line, (x, width) in zip(by_x, _flags(by_x, view.left, view.width), strict=True)
    }
    return tuple(placed[line.what] for line in lines)


def day_line_at(lines: tuple[DayLine, ...], view: Viewport, x: float, y: float) -> int | None:
    """The line whose flag, or which itself, is under a point of the surface; the upper one
    before the other."""
    for index in reversed(range(len(lines))):
        line = lines[index]
        is_beside = line.flag_x <= x < line.flag_x + line.flag_width
        if is_beside and line.flag_y <= y < line.flag_y + line.flag_height:
            return index
    reached = [
        index
        for index, line in enumerate(lines)
        if not line.side and y >= view.top and abs(line.x + LINE_PX / 2 - x) <= NEAR_PX
    ]
    return max(reached, key=lambda index: (-abs(lines[index].x - x), index), default=None)


def _line(
    what: DayKind, day: int, as_of: int | None, view: Viewport, language: str, axis_px: float
) -> DayLine:
    x, text = view.x_of(day * DAY_S), day_text(day * DAY_S, language)
    if what == "compared" and as_of is not None:
        year = str(civil_of(day * DAY_S)[0])
        if year == str(civil_of(as_of * DAY_S)[0]):
            text = text.removesuffix(year).rstrip()  # the other flag says it
    side = -1 if x < view.left else 1 if x > view.width else 0
    width = text_px(text, CELL_PX) + 2 * PAD_PX + (ARROW_PX if side else 0.0)
    top = round(axis_px * FLAG_TOP)
    return DayLine(
        what, day, text, x, DAY_S / view.seconds_per_px, side, 0.0, top, width, axis_px - top - 2
    )


def _flags(lines: list[DayLine], left: float, right: float) -> list[tuple[float, float]]:
    """Left edge and width of each flag, in the order of their lines: apart, and in view."""
    xs = [min(max(line.x, left), right) for line in lines]
    widths = [min(line.flag_width, right - left) for line in lines]
    if len(lines) < 2:
        return [
            (x if x + width <= right else max(left, min(x + LINE_PX, right) - width), width)
            for x, width in zip(xs, widths, strict=True)
        ]
    room = right - left - GAP_PX
    if sum(widths) > room:
        return [(left, room / 2), (left + room / 2 + GAP_PX, room / 2)]
    first = max(left, min(xs[0] + LINE_PX, right) - widths[0])
    second = max(min(xs[1], right - widths[1]), first + widths[0] + GAP_PX)
    if second + widths[1] > right:
        second = right - widths[1]
        first = min(first, second - GAP_PX - widths[0])
    return [(first, widths[0]), (second, widths[1])]
