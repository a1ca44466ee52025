"""Days as lines: where they stand, and flags that never cover each other."""

# SPDX-License-Identifier: MIT

import pytest

from db.dates.clock import DAY_S, days_of
from desktop.timeline.day_lines import day_line_at, day_lines
from desktop.timeline.lines import DayLine
from desktop.timeline.viewport import Viewport

AXIS_PX = 46.0
DAY = days_of(2022, 12, 30)
VIEW = Viewport(days_of(2022, 12, 1) * DAY_S, DAY_S / 20, 1000, 600, 172, 46)


def lines_of(
    as_of: int | None, compared: int | None = None, view: Viewport = VIEW
) -> dict[str, DayLine]:
    return {line.what: line for line in day_lines(as_of, compared, view, "en", AXIS_PX)}


def test_without_a_day_there_is_no_line() -> None:
    assert lines_of(None) == {}
    assert lines_of(None, DAY) == {}


def test_a_day_compared_with_itself_is_one_line() -> None:
    assert set(lines_of(DAY, DAY)) == {"as_of"}


def test_the_other_day_of_the_same_year_leaves_the_year_out() -> None:
    assert lines_of(DAY, DAY - 2)["compared"].text == "28 Dec"
    assert lines_of(DAY, days_of(2021, 5, 4))["compared"].text == "4 May 2021"


@pytest.mark.parametrize("first", [-800, -40, -25, 0, 1, 5, 12, 40, 900])
@pytest.mark.parametrize("apart", [-3000, -60, -9, -1, 1, 2, 8, 30, 5000])
@pytest.mark.parametrize("width", [300, 420, 1000])
def test_flags_stay_in_view_and_apart(first: int, apart: int, width: int) -> None:
    view = VIEW.resized(width, 600)
    lines = lines_of(DAY + first, DAY + first + apart, view)
    left, right = sorted(lines.values(), key=lambda line: line.flag_x)
    assert left.flag_x >= view.left
    assert right.flag_x + right.flag_width <= view.width + 1e-6
    assert left.flag_x + left.flag_width + 2 <= right.flag_x
    assert (left.x <= right.x) or (left.side == right.side != 0)


@pytest.mark.parametrize(("days", "side"), [(-400, -1), (0, 0), (400, 1)])
def test_a_day_out_of_view_is_on_its_side(days: int, side: int) -> None:
    assert lines_of(DAY + days)["as_of"].side == side


def test_a_line_is_found_within_a_few_pixels_and_in_no_strip_above_the_rows() -> None:
    (line,) = lines = day_lines(DAY, None, VIEW, "en", AXIS_PX)
    assert day_line_at(lines, VIEW, line.x + 3, 300) == 0
    assert day_line_at(lines, VIEW, line.x + 9, 300) is None
    assert day_line_at(lines, VIEW, line.flag_x + 20, line.flag_y + 2) == 0
    assert day_line_at(lines, VIEW, line.flag_x + 20, 2) is None
