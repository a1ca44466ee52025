"""What is not saved yet on the canvas, and where others may stand beside it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.dates.clock import seconds_of
from db.dates.span import make_span
from db.drafts.values import EventDraft, OfficeDraft, Who
from desktop.canvas.draft_mark import Drafted
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


def laid_of(canvas: TimelineView) -> Drafted:
    """Where the draft lies that is shown."""
    canvas.grab()
    laid = hand_of(canvas)._laid
    assert laid is not None
    return laid[1]


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
    (row,) = laid_of(canvas).new_rows
    assert row.title == "New"
    assert row.top >= max(band.y + band.height for band in scene_of(canvas).bands)
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


def test_a_draft_without_a_date_says_that_it_is_nowhere(canvas: TimelineView) -> None:
    without = canvas.grab().toImage()
    canvas.pointer.show_draft(EventDraft("", units=(Who("One", 1),)))
    assert canvas.grab().toImage() == without  # nothing is said of what has no name yet
    canvas.pointer.show_draft(EventDraft("No day yet", units=(Who("One", 1),)))
    assert canvas.grab().toImage() != without


def test_a_draft_keeps_off_a_field_on_the_canvas(canvas: TimelineView) -> None:
    canvas.pointer.show_draft(a_draft(Who("Two", 2), when="2022-12-12"))
    before = float(laid_of(canvas).scene.marks.y[0])
    field = QLabel("a line to type into", canvas)
    field.setGeometry(0, round(before) - 4, canvas.width(), 22)
    field.show()
    after = float(laid_of(canvas).scene.marks.y[0])
    assert not before - 4 < after + 7 < before + 18
