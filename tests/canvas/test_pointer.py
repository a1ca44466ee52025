"""Writing on the canvas with the mouse: what is asked for, and what is only looked at."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from db.dates.clock import DAY_S, seconds_of
from db.dates.span import make_span
from db.drafts.values import EventDraft, OfficeDraft, Who
from desktop.canvas.view import TimelineView
from desktop.selection import Thing
from desktop.theme import load_theme
from desktop.timeline.scene import Scene
from desktop.timeline.snapping import meant_unit, unit_start
from tests.canvas.builders import Timeline
from tests.timeline.builders import a_tenure, an_event

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
EMPTY = QPoint(930, 60)  # in the first row, right of all marks

ROWS = [
    an_event("2022-12-10", title="The tenth", units=(1,)),
    an_event("2022-12-14", title="The fourteenth", units=(1,)),
    an_event("2022-12-05", "2022-12-20", title="Two weeks", units=(2,)),
    a_tenure("2022-12-03", "2022-12-24", title="Ann", units=(2,), people=(1,)),
]


class OnlyRead(Timeline):
    """A file that can't be changed."""

    read_only = True


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    view = TimelineView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(1000, 500)
    open_in(view, Timeline(list(ROWS)))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.close()


def open_in(view: TimelineView, timeline: Timeline) -> None:
    view.set_document(timeline)
    view.navigation.show_span(seconds_of(2022, 12, 1), seconds_of(2023, 1, 10))


def scene_of(canvas: TimelineView) -> Scene:
    scene = canvas.scene()
    assert scene is not None
    return scene


def place_of(canvas: TimelineView, id: int, table: int = EVENT, share: float = 0.5) -> QPoint:
    marks = scene_of(canvas).marks
    index = int(((marks.id == id) & (marks.table == table)).nonzero()[0][0])
    x = float(marks.x0[index]) + share * float(marks.x1[index] - marks.x0[index])
    return QPoint(round(x), round(float(marks.y[index] + marks.height[index] / 2)))


def days_px(canvas: TimelineView, days: float) -> int:
    return round(days * DAY_S / scene_of(canvas).viewport.seconds_per_px)


def move_to(canvas: TimelineView, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton, LEFT, modifiers,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def hold(
    qtbot: QtBot, canvas: TimelineView, start: QPoint, end: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:  # fmt: skip
    """Press and move, and do not let go yet."""
    qtbot.mousePress(canvas, LEFT, modifiers, start)
    for share in (0.3, 0.7, 1.0):
        move_to(canvas, start + (end - start) * share, modifiers)


def drag(
    qtbot: QtBot, canvas: TimelineView, start: QPoint, end: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:  # fmt: skip
    hold(qtbot, canvas, start, end, modifiers)
    qtbot.mouseRelease(canvas, LEFT, modifiers, end)


def hover(canvas: TimelineView, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def double_click(qtbot: QtBot, canvas: TimelineView, at: QPoint) -> None:
    qtbot.mouseClick(canvas, LEFT, NONE, at)
    qtbot.mouseDClick(canvas, LEFT, NONE, at)


def test_a_double_click_on_empty_ground_asks_for_an_event_there(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    view = scene_of(canvas).viewport
    with qtbot.waitSignal(canvas.pointer.event_asked) as caught:
        double_click(qtbot, canvas, EMPTY)
    day = unit_start(view.t_of(EMPTY.x()), meant_unit(view.seconds_per_px))
    assert caught.args == [day, None, "unit:1"]


def test_a_double_click_below_the_last_row_names_no_row(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.pointer.event_asked) as caught:
        double_click(qtbot, canvas, QPoint(600, 490))
    assert caught.args[2] == ""


@pytest.mark.parametrize(("table", "id", "name"), [(EVENT, 2, "event"), (TENURE, 1, "tenure")])
def test_a_double_click_on_a_mark_edits_it(
    qtbot: QtBot, canvas: TimelineView, table: int, id: int, name: str
) -> None:
    with qtbot.waitSignal(canvas.pointer.edit_asked) as caught:
        double_click(qtbot, canvas, place_of(canvas, id, table))
    assert caught.args == [name, id]


def test_a_double_click_on_a_heading_edits_the_unit_even_when_the_first_click_moves_it(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    band = scene_of(canvas).bands[1]
    canvas.pointer.lane_picked.connect(lambda _key: canvas.set_folded(frozenset({"unit:1"})))
    with qtbot.waitSignal(canvas.pointer.edit_asked) as caught:
        double_click(qtbot, canvas, QPoint(120, round(band.y) + 10))
    assert caught.args == ["unit", 2]


def test_two_clicks_on_the_triangle_fold_and_unfold(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.assertNotEmitted(canvas.pointer.edit_asked):
        triangle = QPoint(14, round(scene_of(canvas).bands[0].y) + 16)
        double_click(qtbot, canvas, triangle)
        qtbot.mouseRelease(canvas, LEFT, NONE, triangle)
    assert canvas.folded == frozenset()


def test_a_drag_and_a_click_are_no_double_click(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.assertNotEmitted(canvas.pointer.event_asked):
        qtbot.mouseClick(canvas, LEFT, NONE, EMPTY)
        drag(qtbot, canvas, EMPTY, EMPTY - QPoint(40, 0))
        qtbot.mouseDClick(canvas, LEFT, NONE, EMPTY)


def test_ctrl_and_drag_ask_for_a_period(qtbot: QtBot, canvas: TimelineView) -> None:
    view = scene_of(canvas).viewport
    x = round(view.x_of(seconds_of(2022, 12, 26, 12)))
    start, end = QPoint(x, EMPTY.y()), QPoint(x + days_px(canvas, 3), EMPTY.y())
    with qtbot.waitSignal(canvas.pointer.event_asked) as caught:
        drag(qtbot, canvas, start, end, CTRL)
    assert caught.args == [seconds_of(2022, 12, 26), seconds_of(2022, 12, 30), "unit:1"]
    assert scene_of(canvas).viewport == view


def test_what_is_not_selected_is_not_dragged(qtbot: QtBot, canvas: TimelineView) -> None:
    before = scene_of(canvas).viewport
    at = place_of(canvas, 1)
    with qtbot.assertNotEmitted(canvas.pointer.move_asked):
        drag(qtbot, canvas, at, at + QPoint(100, 0))
    assert scene_of(canvas).viewport.t0_s < before.t0_s


def test_a_selected_event_is_dragged(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 1))
    before, at = scene_of(canvas).viewport, place_of(canvas, 1)
    with qtbot.waitSignal(canvas.pointer.move_asked) as caught:
        drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 2), 0), NONE)
    assert caught.args == [((EVENT, 1),), 2 * DAY_S, None, "unit:1"]
    assert scene_of(canvas).viewport == before


def test_an_event_dragged_into_another_row_keeps_its_date(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    canvas.show_marks(Thing("event", 1))
    at = place_of(canvas, 1)
    below = QPoint(at.x() + 5, place_of(canvas, 3).y())
    with qtbot.waitSignal(canvas.pointer.move_asked) as caught:
        drag(qtbot, canvas, at, below)
    assert caught.args == [((EVENT, 1),), 0, "unit:2", "unit:1"]


def test_several_are_dragged_together(qtbot: QtBot, canvas: TimelineView) -> None:
    qtbot.mouseClick(canvas, LEFT, NONE, place_of(canvas, 1))
    canvas.show_marks(Thing("event", 1))
    with qtbot.waitSignal(canvas.area_picked) as picked:
        qtbot.mouseClick(canvas, LEFT, CTRL, place_of(canvas, 2))
    assert picked.args[0] == [(EVENT, 1), (EVENT, 2)]
    at = place_of(canvas, 2)
    with qtbot.waitSignal(canvas.pointer.move_asked) as caught:
        drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 7), 0))
    assert caught.args[:2] == [((EVENT, 1), (EVENT, 2)), 7 * DAY_S]


def test_ctrl_click_takes_a_mark_out_again(qtbot: QtBot, canvas: TimelineView) -> None:
    for id in (1, 2):
        qtbot.mouseClick(canvas, LEFT, CTRL, place_of(canvas, id))
        canvas.pointer.light(canvas.lit | {(EVENT, id)})
    with qtbot.waitSignal(canvas.picked) as caught:
        qtbot.mouseClick(canvas, LEFT, CTRL, place_of(canvas, 2))
    assert caught.args == ["event", 1]


def test_a_click_on_nothing_ends_a_selection_of_several(qtbot: QtBot, canvas: TimelineView) -> None:
    drag(qtbot, canvas, QPoint(180, 50), QPoint(995, 400), SHIFT)
    assert len(canvas.lit) > 1
    qtbot.mouseClick(canvas, LEFT, NONE, EMPTY)
    assert canvas.lit == frozenset()


def test_a_rubber_band_over_nothing_selects_nothing(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 1))
    hold(qtbot, canvas, EMPTY, EMPTY + QPoint(40, 30), SHIFT)
    assert canvas.pointer.gestures.rubber is not None
    with qtbot.waitSignal(canvas.picked) as caught:
        qtbot.mouseRelease(canvas, LEFT, SHIFT, EMPTY + QPoint(40, 30))
    assert caught.args == ["", 0]


def test_an_edge_of_a_selected_bar_is_dragged_alone(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 3))
    at = place_of(canvas, 3, share=1.0) - QPoint(2, 0)
    with qtbot.waitSignal(canvas.pointer.resize_asked) as caught:
        drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 5), 3))
    assert caught.args == [(EVENT, 3), "end", seconds_of(2022, 12, 26)]


def test_a_person_has_times_in_office_that_are_not_dragged_together(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    canvas.show_marks(Thing("person", 1))
    at = place_of(canvas, 1, TENURE)
    with qtbot.assertNotEmitted(canvas.pointer.move_asked):
        drag(qtbot, canvas, at, at + QPoint(100, 0))


def test_escape_gives_up_a_move_before_it_means_anything_else(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    other = QAction(canvas)
    other.setShortcut(QKeySequence("Esc"))
    other.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    canvas.addAction(other)
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    canvas.show_marks(Thing("event", 1))
    at = place_of(canvas, 1)
    hold(qtbot, canvas, at, at + QPoint(100, 0))
    moved = canvas.grab().toImage()
    with qtbot.assertNotEmitted(canvas.pointer.move_asked), qtbot.assertNotEmitted(other.triggered):
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        qtbot.mouseRelease(canvas, LEFT, NONE, at + QPoint(100, 0))
    assert canvas.grab().toImage() != moved
    with qtbot.waitSignal(other.triggered):
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)


def test_enter_edits_the_selected_mark(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("tenure", 1))
    with qtbot.waitSignal(canvas.pointer.edit_asked) as caught:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert caught.args == ["tenure", 1]


def test_in_a_file_that_is_only_read_nothing_is_asked_for(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    open_in(canvas, OnlyRead(list(ROWS)))
    canvas.show_marks(Thing("event", 1))
    at = place_of(canvas, 1)
    pointer = canvas.pointer
    asked = (pointer.event_asked, pointer.edit_asked, pointer.move_asked)
    told: list[object] = []
    for signal in asked:
        signal.connect(lambda *what: told.append(what))
    drag(qtbot, canvas, at, at + QPoint(60, 0))
    drag(qtbot, canvas, EMPTY, EMPTY + QPoint(40, 0), CTRL)
    double_click(qtbot, canvas, EMPTY)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert told == []


def test_the_shape_of_the_pointer_says_what_a_drag_would_do(canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 3))
    shapes = []
    for at in (place_of(canvas, 3), place_of(canvas, 3, share=1.0), place_of(canvas, 1), EMPTY):
        hover(canvas, at)
        shapes.append(canvas.cursor().shape())
    shape = Qt.CursorShape
    assert shapes == [
        shape.OpenHandCursor, shape.SizeHorCursor, shape.PointingHandCursor, shape.ArrowCursor,
    ]  # fmt: skip


def test_a_mark_held_at_the_edge_takes_the_view_along(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 1))
    before, at = scene_of(canvas).viewport, place_of(canvas, 1)
    hold(qtbot, canvas, at, QPoint(before.width - 2, at.y()))
    far = before.t1_s + 5 * DAY_S
    qtbot.waitUntil(lambda: scene_of(canvas).viewport.t1_s > far)
    with qtbot.waitSignal(canvas.pointer.move_asked) as caught:
        qtbot.mouseRelease(canvas, LEFT, NONE, QPoint(before.width - 2, at.y()))
    assert seconds_of(2022, 12, 10) + caught.args[1] > before.t1_s


def test_a_file_that_changes_under_the_hand_ends_the_drag(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    canvas.show_marks(Thing("event", 1))
    at = place_of(canvas, 1)
    hold(qtbot, canvas, at, at + QPoint(100, 0))
    canvas.refresh()
    with qtbot.assertNotEmitted(canvas.pointer.move_asked):
        qtbot.mouseRelease(canvas, LEFT, NONE, at + QPoint(100, 0))


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
    (mark,) = canvas.pointer._hand._drafts
    assert mark.lanes == ()
    canvas.pointer.show_draft(a_draft(Who("Two", 2)))
    canvas.set_folded(frozenset({"unit:1"}))
    (mark,) = canvas.pointer._hand._drafts
    assert mark.lanes == ("unit:1",)


def test_a_draft_shows_the_time_in_office_that_it_also_records(canvas: TimelineView) -> None:
    office = OfficeDraft(
        Who("Two", 2), Who("Ann", 1), "president", span=make_span("2022-12-30", "")
    )
    canvas.pointer.show_draft(a_draft(Who("One", 1), office=office))
    titles = [mark.title for mark in canvas.pointer._hand._drafts]
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
