"""What is not saved yet on the canvas, and where others may stand beside it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.dates.clock import seconds_of
from db.dates.span import make_span
from db.drafts.values import EventDraft, OfficeDraft, Who
from desktop.canvas.draft_mark import DraftMark, drafted
from desktop.canvas.hand import Hand
from desktop.canvas.view import TimelineView
from desktop.selection import Thing
from desktop.theme import load_theme
from tests.canvas.builders import Timeline
from tests.canvas.mouse import (
    EMPTY,
    ROWS,
    hover,
    open_in,
    place_of,
    scene_of,
    shown,
)
from tests.timeline.builders import an_event


def hand_of(canvas: TimelineView) -> Hand:
    hand = canvas.pointer._hand
    assert isinstance(hand, Hand)
    return hand


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    yield from shown(qtbot, Timeline(list(ROWS)))


def a_draft(*units: Who, when: str = "2022-12-30", **more: object) -> EventDraft:
    return EventDraft("Not saved", "appointment", span=make_span(when), units=units, **more)  # type: ignore[arg-type] # fields of EventDraft


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_draft_is_seen_in_its_row_until_it_is_taken_away(
    canvas: TimelineView, theme: str
) -> None:
    canvas.set_theme(load_theme(theme))
    without = canvas.grab().toImage()
    canvas.pointer.show_draft(a_draft(Who("One", 1)))
    with_draft = canvas.grab().toImage()
    changed = [
        y
        for y in range(with_draft.height())
        if any(
            with_draft.pixel(x, y) != without.pixel(x, y) for x in range(180, with_draft.width(), 2)
        )
    ]
    band = scene_of(canvas).bands[0]
    assert changed and band.y <= min(changed) and max(changed) < band.y + band.height
    canvas.pointer.show_draft(None)
    assert canvas.grab().toImage() == without


def test_a_draft_of_a_unit_that_is_not_stored_lies_below_all_rows(canvas: TimelineView) -> None:
    canvas.pointer.show_draft(a_draft(Who("New")))
    (mark,) = hand_of(canvas)._drafts
    assert mark.lanes == ()
    canvas.pointer.show_draft(a_draft(Who("Two", 2)))
    canvas.set_folded(frozenset({"unit:1"}))
    (mark,) = hand_of(canvas)._drafts
    assert mark.lanes == ("unit:1",)


def test_a_draft_shows_the_time_in_office_that_it_also_records(canvas: TimelineView) -> None:
    office = OfficeDraft(
        Who("Two", 2), Who("Ann", 1), "president", span=make_span("2022-12-30", "")
    )
    canvas.pointer.show_draft(a_draft(Who("One", 1), office=office))
    titles = [mark.title for mark in hand_of(canvas)._drafts]
    assert titles == ["Not saved", "Ann · president"]
    assert not canvas.grab().isNull()


def test_the_pointer_says_which_day_and_row_it_is_on(canvas: TimelineView) -> None:
    assert canvas.pointer.pointed() is None
    hover(canvas, place_of(canvas, 2))
    assert canvas.pointer.pointed() == (seconds_of(2022, 12, 14), "unit:1")
    canvas.pointer.leave()
    assert canvas.pointer.pointed() is None


def test_a_field_at_the_pointer_covers_no_selected_mark(canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 1))
    at = place_of(canvas, 1)
    hover(canvas, at)
    corner, size = canvas.pointer.place_for(QSize(400, 60)), QSize(400, 60)
    inside = canvas.rect().contains(corner) and corner.x() + size.width() <= canvas.width()
    assert inside
    assert not (corner.y() <= at.y() <= corner.y() + size.height())


def test_the_place_of_a_mark_is_its_copy_next_to_the_pointer(canvas: TimelineView) -> None:
    both = an_event("2022-12-15", title="In two rows, with a rather long title", units=(1, 2))
    open_in(canvas, Timeline([both, *ROWS]))
    marks = scene_of(canvas).marks
    copies = ((marks.id == 1) & (marks.table == EVENT)).nonzero()[0].tolist()
    for index in copies:
        at = QPoint(round(float(marks.x0[index])) + 5, round(float(marks.y[index])) + 5)
        hover(canvas, at)
        place = canvas.place_of([("event", 1)])
        assert place.contains(canvas.mapToGlobal(at))
        assert max(place.width(), place.height()) < 40
    assert len(copies) == 2
    assert canvas.place_of([("event", 99)]).isEmpty()


def test_without_a_mark_the_place_is_where_the_pointer_is(canvas: TimelineView) -> None:
    assert canvas.place_of([]).isEmpty()
    hover(canvas, EMPTY)
    assert canvas.place_of([]).contains(canvas.mapToGlobal(EMPTY))


def test_without_a_mark_the_place_is_that_of_the_draft(canvas: TimelineView) -> None:
    hover(canvas, EMPTY)
    canvas.show_draft(a_draft(Who("Two", 2), when="2022-12-12"))
    view = scene_of(canvas).viewport
    x = round(view.x_of(seconds_of(2022, 12, 12, 12)))
    place = canvas.place_of([])
    assert abs(place.center().x() - canvas.mapToGlobal(QPoint(x, 0)).x()) <= 2
    assert not place.contains(canvas.mapToGlobal(EMPTY))


def test_a_draft_lies_in_a_line_of_its_row_that_is_free(canvas: TimelineView) -> None:
    scene = scene_of(canvas)
    band = next(band for band in scene.bands if band.key == "unit:2")
    look = canvas.pointer._stage.look if canvas.pointer._stage else None
    assert look is not None
    event = DraftMark(make_span("2022-12-12"), "Short", (band.key,))
    laid = drafted([event, event], scene, look)
    middles = sorted((laid.scene.marks.y + laid.scene.marks.height / 2).tolist())
    assert middles[1] - middles[0] >= look.row_px  # drafts do not cover each other either
    stored = (scene.marks.band == scene.bands.index(band)) & (scene.marks.table == EVENT)
    line = float((scene.marks.y[stored] + scene.marks.height[stored] / 2)[0])
    assert [(middle - line) % look.row_px for middle in middles] == [0, 0]
