"""Time to pixel and back."""

# SPDX-License-Identifier: MIT

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.viewport import FIRST_S, LAST_S, Cut, Viewport

DAY = 86_400.0
CUTS = (Cut(10 * DAY, 40 * DAY), Cut(60 * DAY, 61 * DAY, 12.0))


def a_view(cuts: tuple[Cut, ...] = ()) -> Viewport:
    return Viewport(0.0, DAY / 10, 1000, 600, 100, 50, cuts=cuts)


@pytest.mark.parametrize("cuts", [(), CUTS])
@given(x=st.floats(100, 1000))
def test_a_pixel_and_its_time_are_one(cuts: tuple[Cut, ...], x: float) -> None:
    view = a_view(cuts)
    assert view.x_of(view.t_of(x)) == pytest.approx(x, abs=1e-3)


@pytest.mark.parametrize("cuts", [(), CUTS])
def test_later_is_never_further_left(cuts: tuple[Cut, ...]) -> None:
    xs = a_view(cuts).xs_of(np.linspace(-50 * DAY, 150 * DAY, 2000))
    assert np.all(np.diff(xs) >= 0)
    assert xs[7] == pytest.approx(a_view(cuts).x_of(np.linspace(-50 * DAY, 150 * DAY, 2000)[7]))


@given(st.floats(0.01, 100), st.floats(100, 1000))
def test_zooming_keeps_the_time_under_the_cursor(factor: float, x: float) -> None:
    view = a_view()
    zoomed = view.zoomed(factor, x)
    assert zoomed.t_of(x) == pytest.approx(view.t_of(x), abs=zoomed.seconds_per_px)


@given(st.floats(-1e9, 1e9))
def test_panning_stays_inside_the_years_1_to_9999(dx: float) -> None:
    panned = a_view().panned(dx)
    assert panned.t0_s >= FIRST_S
    assert panned.t1_s <= LAST_S + 1


def test_zooming_out_ends_when_all_years_are_seen() -> None:
    view = a_view()
    for _ in range(60):
        view = view.zoomed(0.5, 500)
    assert view.t0_s == pytest.approx(FIRST_S)
    assert view.t1_s == pytest.approx(LAST_S, rel=1e-9)


def test_fitting_shows_the_whole_span_with_its_margin() -> None:
    view = a_view().fitted(0, 100 * DAY, margin=0.1)
    assert view.x_of(0) == pytest.approx(100 + 0.1 * 900)
    assert view.x_of(100 * DAY) == pytest.approx(1000 - 0.1 * 900)


def test_scrolling_ends_with_the_content() -> None:
    view = a_view()
    assert view.scrolled(5000, content_px=800).scroll_px == 250
    assert view.scrolled(5000, content_px=300).scroll_px == 0
