"""Moving through time without a window."""

# SPDX-License-Identifier: MIT

import pytest

from db.columns import EVENT, TENURE
from db.dates.clock import seconds_of
from desktop.timeline.drawn import drawn_of
from tests.canvas.builders import ROWS, a_stage
from tests.timeline.builders import a_look, an_event

CROWD = [
    an_event("2022-06-15", title=f"Event number {i} of many", units=(i % 40 + 1,))
    for i in range(400)
]


def test_fitting_shows_every_dated_mark_and_its_label() -> None:
    stage = a_stage()
    scene = stage.scene
    assert {(t, i) for t, i in zip(scene.marks.table, scene.marks.id, strict=True)} == {
        (EVENT, 1), (EVENT, 2), (EVENT, 3), (TENURE, 1),
    }  # fmt: skip
    assert len(scene.labels) == len(scene.marks)


def test_zooming_keeps_time_and_row_under_the_pointer() -> None:
    stage = a_stage(CROWD)
    stage.pan(0, 500)
    scene = stage.scene
    band = scene.bands[2]
    x, y = 600.0, band.y + band.height / 2
    time = stage.viewport.t_of(x)
    for factor in (3.0, 9.0, 0.05, 0.5):
        stage.zoom(factor, x, y)
        under = next(b for b in stage.scene.bands if b.y <= y < b.y + b.height)
        assert under.key == band.key
        assert stage.viewport.t_of(x) == pytest.approx(time, abs=stage.viewport.seconds_per_px)


def test_next_and_previous_walk_through_all_events_in_time() -> None:
    stage = a_stage()
    first = stage.edge_event(last=False)
    assert first is not None
    walk = [first]
    while (after := stage.neighbour((EVENT, walk[-1]), forward=True)) is not None:
        walk.append(after)
    assert walk == [1, 2, 3]
    assert stage.neighbour((EVENT, 3), forward=False) == 2
    assert stage.edge_event(last=True) == 3


def test_without_a_selection_next_starts_from_the_middle() -> None:
    stage = a_stage()
    stage.center_on(seconds_of(2021, 1, 1))
    assert (stage.neighbour(None, True), stage.neighbour(None, False)) == (2, 1)


def test_revealing_brings_a_mark_into_view_without_changing_the_scale() -> None:
    stage = a_stage(CROWD, size=(900, 300))
    stage.show_span(seconds_of(2010), seconds_of(2011))
    scale = stage.viewport.seconds_per_px
    assert stage.reveal(EVENT, 390)
    marks = stage.scene.marks
    seen = marks.id == 390
    assert seen.any()
    assert stage.viewport.seconds_per_px == scale
    assert (marks.y[seen] >= stage.viewport.top).all()
    assert (marks.y[seen] < stage.viewport.height).all()


def test_what_has_no_day_can_not_be_revealed() -> None:
    assert not a_stage().reveal(EVENT, 4)
    assert not a_stage().reveal(EVENT, 99)


def test_a_mark_in_view_moves_nothing_when_it_is_revealed() -> None:
    stage = a_stage()
    before = stage.viewport
    stage.reveal(EVENT, 2)
    assert stage.viewport == before


def test_titles_are_asked_once_for_each_mark() -> None:
    stage = a_stage()
    asked = stage._ask_titles
    for _ in range(5):
        stage.pan(1)
        assert stage.scene.labels
    assert asked.asked == 1  # type: ignore[attr-defined] # the builder's counting titles


def test_in_view_lists_events_first_to_last() -> None:
    stage = a_stage()
    stage.show_span(seconds_of(2021), seconds_of(2023))
    assert stage.in_view() == [(EVENT, 2), (EVENT, 3)]


def test_scrolling_stops_at_the_last_row_when_rows_get_lower() -> None:
    stage = a_stage(CROWD, size=(900, 400))
    stage.pan(0, 1e9)
    stage.fit_all()
    content = stage.scene.content_px
    assert stage.viewport.scroll_px <= max(0, content - stage.viewport.plot_height)


def test_another_look_keeps_the_place_in_time() -> None:
    stage = a_stage()
    before = stage.viewport.t0_s
    stage.change_look(a_look(stage.columns, "flat"))
    assert stage.viewport.t0_s == before
    assert [band.key for band in stage.scene.bands][-1] == "all"


def test_an_event_known_only_as_before_a_day_is_found_at_that_day() -> None:
    stage = a_stage([*ROWS, an_event("[..2022-12-29]", units=(1,))])
    span = stage.span_of([(EVENT, 5)])
    assert span is not None
    assert span[1] == seconds_of(2022, 12, 30)
    assert drawn_of(stage.columns).is_before[-1]
