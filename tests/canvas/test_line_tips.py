"""What the pointer tells over a line, a box at the edge, and a gap."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from db.dates.clock import days_of
from desktop.canvas.pin_tip import hover_text
from desktop.canvas.stage import Stage
from desktop.canvas.view import TimelineView
from desktop.timeline.hits import Hit
from desktop.timeline.lines import Tone
from desktop.timeline.links import LinkRow, links_of
from tests.canvas.builders import Timeline, a_stage
from tests.canvas.mouse import ROWS, hover, place_of, scene_of, shown
from tests.timeline.builders import a_tenure, an_event

OFFICES = [
    a_tenure("2001-01-01", "2002-12-31", title="Ann", units=(1,), post=1),
    a_tenure("2004-01-01", "2006-12-31", title="Bob", units=(1,), post=1),
    an_event("2003-01-01", title="Cause", units=(1,)),
    an_event("2005-01-01", title="Effect", units=(1,)),
    an_event("", title="Dateless", units=(1,)),
]
LINKS = [
    LinkRow(1, (EVENT, 1), (EVENT, 2), Tone.SUSPECTED, "leads to", is_dashed=True),
    LinkRow(0, (TENURE, 1), (TENURE, 2), Tone.SUCCESSION, "succeeds"),
    LinkRow(2, (EVENT, 2), (EVENT, 3), Tone.PLAIN, "follows"),
]


@pytest.fixture
def stage() -> Stage:
    stage = a_stage(OFFICES)
    stage.titles = Timeline(OFFICES).titles  # type: ignore[method-assign]  # of these rows
    stage.show_links(links_of(LINKS))
    stage.show_days(days_of(2005, 6, 1), days_of(1990, 1, 1))
    return stage


def told(stage: Stage, what: str, index: int = 0, table: int = -1, id: int = 0) -> list[str]:
    return hover_text(Timeline(OFFICES), stage, Hit(what, index, table, id)).splitlines()  # type: ignore[arg-type]  # one of them


def test_a_connection_is_read_from_its_beginning_with_how_sure_it_is(stage: Stage) -> None:
    assert told(stage, "link", 0) == ["Cause", "leads to →", "Effect", "Only suspected"]


def test_of_a_succession_who_came_later_is_named_first(stage: Stage) -> None:
    at = next(i for i, line in enumerate(stage.scene.links) if line.tone == Tone.SUCCESSION)
    assert told(stage, "link", at) == ["Bob", "succeeds →", "Ann"]


def test_a_box_says_that_a_click_leads_there(stage: Stage) -> None:
    assert told(stage, "link_stub", 0, EVENT, 3)[-1] == "Click to go there"


def test_a_gap_says_how_long_and_between_whom(stage: Stage) -> None:
    assert told(stage, "gap") == ["Nobody recorded for 365 days", "Ann – Bob"]


def test_a_day_says_which_it_is_and_what_can_be_done(stage: Stage) -> None:
    assert told(stage, "day", 1) == [
        "Leadership as of Wed 1 Jun 2005",
        "Drag it to another day",
    ]
    assert told(stage, "day", 0) == ["Compared with Mon 1 Jan 1990", "Click to go there"]


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    yield from shown(qtbot, Timeline(ROWS))


def test_the_line_under_the_pointer_stands_out_until_the_pointer_goes(
    canvas: TimelineView,
) -> None:
    canvas.set_links(links_of([LinkRow(5, (EVENT, 1), (EVENT, 3), Tone.PLAIN, "leads to")]))
    (line,) = scene_of(canvas).links
    points = line.curve.sampled()
    at = place_of(canvas, 1)
    at.setX(round(points[24][0]))
    at.setY(round(points[24][1]))
    hover(canvas, at)
    over = canvas.pointer.over
    assert over is not None
    assert (over.what, over.id) == ("link", 5)
    hover(canvas, place_of(canvas, 1))
    assert canvas.pointer.over is None
