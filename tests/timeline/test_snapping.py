"""Which date a place on the canvas means, and what a dragged edge catches on."""

# SPDX-License-Identifier: MIT

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.clock import DAY_S, HOUR_S, seconds_of
from db.dates.edtf import bounds
from desktop.timeline.meant import meant_unit, unit_end, unit_start
from desktop.timeline.snapping import (
    SNAP_PX,
    caught,
    caught_shift,
    date_at,
    dates_between,
    stretch,
)
from desktop.timeline.viewport import FIRST_S, LAST_S

NOON = seconds_of(2022, 12, 29, 12)
SCALES = st.floats(1 / 60, 400 * 86_400.0)
TIMES = st.floats(FIRST_S, LAST_S - 1)


@pytest.mark.parametrize(
    ("seconds_per_px", "date"),
    [
        (10.0, "2022-12-29T12:00"),
        (300.0, "2022-12-29T12"),
        (3_000.0, "2022-12-29"),
        (80_000.0, "2022-12-29"),
        (200_000.0, "2022-12"),
        (40 * 86_400.0, "2022"),
    ],
)
def test_a_click_means_a_date_as_fine_as_the_scale(seconds_per_px: float, date: str) -> None:
    assert date_at(NOON, seconds_per_px) == date


@given(TIMES, SCALES)
def test_a_click_means_a_date_that_holds_the_place(t_s: float, seconds_per_px: float) -> None:
    lo, hi = bounds(date_at(t_s, seconds_per_px))
    assert lo is not None and hi is not None
    assert lo <= t_s < hi


@given(TIMES, SCALES)
def test_a_unit_begins_before_what_it_holds_and_ends_after(t_s: float, scale: float) -> None:
    unit = meant_unit(scale)
    assert unit_start(t_s, unit) <= t_s < unit_end(t_s, unit)
    assert unit_start(unit_end(t_s, unit) - 1, unit) == unit_start(t_s, unit)


@pytest.mark.parametrize(
    ("unit", "start", "end"),
    [
        ("week", (2022, 12, 26), (2023, 1, 2)),
        ("month", (2022, 12, 1), (2023, 1, 1)),
        ("quarter", (2022, 10, 1), (2023, 1, 1)),
        ("year", (2022, 1, 1), (2023, 1, 1)),
    ],
)
def test_units_follow_the_calendar(
    unit: str, start: tuple[int, int, int], end: tuple[int, int, int]
) -> None:
    assert unit_start(NOON, unit) == seconds_of(*start)  # type: ignore[arg-type] # a Calendar
    assert unit_end(NOON, unit) == seconds_of(*end)  # type: ignore[arg-type] # a Calendar


def test_a_drag_inside_two_days_means_both_whole() -> None:
    start, end = stretch(NOON, NOON + DAY_S, HOUR_S)
    assert (start, end) == (seconds_of(2022, 12, 29), seconds_of(2022, 12, 31))
    assert dates_between(start, end, HOUR_S) == ("2022-12-29", "2022-12-30")


def test_a_drag_that_ends_close_to_midnight_ends_there() -> None:
    start, end = stretch(seconds_of(2022, 12, 29, 1), seconds_of(2022, 12, 31, 1), HOUR_S)
    assert dates_between(start, end, HOUR_S) == ("2022-12-29", "2022-12-30")


def test_a_drag_means_the_same_backwards() -> None:
    assert stretch(NOON, NOON + 9 * DAY_S, HOUR_S) == stretch(NOON + 9 * DAY_S, NOON, HOUR_S)


@given(TIMES, TIMES, SCALES)
def test_a_drawn_stretch_is_never_empty_and_touches_both_ends(
    one: float, other: float, scale: float
) -> None:
    start, end = stretch(one, other, scale)
    first, last = sorted((one, other))
    unit = meant_unit(scale)
    assert start < end
    assert unit_start(start, unit) == start
    slack = SNAP_PX * scale + (unit_end(first, unit) - unit_start(first, unit))
    assert start <= first + slack
    assert end >= last - slack


def test_an_edge_of_another_mark_catches_before_a_tick() -> None:
    scale = 5_000.0  # a tick each day or week, six px are 30,000 s
    edge = seconds_of(2022, 12, 29, 4)
    near = caught(seconds_of(2022, 12, 29, 2), scale, np.array([float(edge)]))
    assert (near.t_s, near.is_caught) == (edge, True)


def test_a_tick_of_the_axis_catches_what_is_near() -> None:
    scale = 3_000.0  # days are 28.8 px wide
    assert caught(seconds_of(2022, 12, 29, 3), scale).t_s == seconds_of(2022, 12, 29)
    assert not caught(NOON, scale).is_caught


def test_a_shift_ends_where_one_of_its_points_lies_on_something() -> None:
    scale = 30_000.0
    start, end = seconds_of(2022, 12, 10), seconds_of(2022, 12, 20)
    edge = seconds_of(2022, 12, 27)
    shift = caught_shift((start, end), 6.8 * DAY_S, scale, np.array([float(edge)]))
    assert shift == 7 * DAY_S


def test_a_shift_of_nearly_nothing_is_none() -> None:
    point, scale = seconds_of(2022, 12, 29), 16_000.0
    next_day = np.array([point + 86_400.0])
    assert caught_shift((point,), 2.9 * scale, scale, next_day) == 0
    assert caught_shift((point,), 3.1 * scale, scale, next_day) == DAY_S
    assert caught_shift((point,), 9 * scale, scale, next_day, still_px=12) == 0
