"""The axis at every scale, across leap years and centuries."""

# SPDX-License-Identifier: MIT

import datetime as dt
import itertools

import pytest

from db.dates.clock import civil_of, seconds_of
from desktop.timeline.ticks import STEPS, instant_text, ticks
from desktop.timeline.viewport import FIRST_S, LAST_S, Viewport

DAY = 86_400
SCALES = [0.02, 1, 8, 60, 600, 3600, 20_000, DAY, 5 * DAY, 40 * DAY, 400 * DAY, 4000 * DAY]
PLACES = [
    seconds_of(1, 1, 1), seconds_of(1899, 12, 20), seconds_of(1900, 2, 25),
    seconds_of(2000, 2, 27), seconds_of(2024, 2, 28), seconds_of(9990, 1, 1),
]  # fmt: skip


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("place", PLACES)
def test_ticks_rise_and_their_words_do_not_touch(scale: float, place: int) -> None:
    view = Viewport(place, scale, 1200, 400, 100, 40).panned(0)
    for row in ticks(view, "en"):
        xs = [tick.x for tick in row]
        assert xs == sorted(xs)
        shown = [tick for tick in row if tick.text]
        for tick, after in itertools.pairwise(shown):
            assert tick.text_x + 7.0 * len(tick.text) <= after.text_x, (tick, after)


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024])
def test_every_month_of_a_year_gets_its_own_tick(year: int) -> None:
    start, end = seconds_of(year), seconds_of(year + 1)
    view = Viewport(start, (end - start) / 900, 1000, 300, 100, 40)
    months = [round(view.t_of(tick.x)) for tick in ticks(view, "en")[1]]
    assert [civil_of(t)[:3] for t in months][:12] == [(year, m, 1) for m in range(1, 13)]


def test_days_run_over_29_february_only_in_leap_years() -> None:
    for year, expected in ((1900, "1"), (2000, "29"), (2023, "1"), (2024, "29")):
        view = Viewport(seconds_of(year, 2, 28), DAY / 40, 300, 200)
        assert [tick.text for tick in ticks(view, "en")[1]][:2] == ["28", expected]


def test_the_year_stays_readable_at_the_left_edge() -> None:
    view = Viewport(seconds_of(2022, 5, 10), DAY, 400, 200, 100, 40)
    first = ticks(view, "en")[0][0]
    assert (first.text, first.text_x) == ("2022", 105)


def test_a_language_without_a_table_falls_back() -> None:
    view = Viewport(seconds_of(2022, 12, 1), 30 * DAY / 1000, 1100, 200, 100, 40)
    assert ticks(view, "zh") == ticks(view, "en")
    assert instant_text(0, 60.0, "zh-Hans") == instant_text(0, 60.0, "en")


def test_german_axis_speaks_german() -> None:
    view = Viewport(seconds_of(2022, 12, 1), 30 * DAY / 1000, 1100, 200, 100, 40)
    assert "Dezember" in ticks(view, "de")[0][0].text


@pytest.mark.parametrize(
    ("scale", "expected"),
    [(60.0, "Thu 29 Dec 2022, 14:30"), (3600.0, "Thu 29 Dec 2022"), (10.0 * DAY, "Dec 2022"),
     (400.0 * DAY, "2022")],
)  # fmt: skip
def test_the_pointer_tells_no_more_than_a_pixel_means(scale: float, expected: str) -> None:
    assert instant_text(seconds_of(2022, 12, 29, 14, 30), scale, "en") == expected


def test_the_whole_calendar_has_an_axis() -> None:
    view = Viewport(FIRST_S, (LAST_S - FIRST_S) / 1000, 1000, 100)
    majors, minors = ticks(view, "en")
    assert any(tick.text for tick in majors + minors)


def test_steps_grow() -> None:
    sizes = [step.seconds for step in STEPS]
    assert sizes == sorted(sizes)
    assert dt.timedelta(seconds=sizes[0]) == dt.timedelta(minutes=1)
