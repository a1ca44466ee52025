"""Writing on the canvas with the mouse: what is asked for, and what is only looked at."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from db.dates.clock import DAY_S, seconds_of
from desktop.canvas.view import TimelineView
from desktop.selection import Thing
from desktop.timeline.meant import meant_unit, unit_start
from tests.canvas.builders import Timeline
from tests.canvas.mouse import (
    CTRL,
    EMPTY,
    LEFT,
    NONE,
    ROWS,
    SHIFT,
    OnlyRead,
    days_px,
    double_click,
    drag,
    hold,
    hover,
    open_in,
    place_of,
    scene_of,
    shown,
)


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    yield from shown(qtbot, Timeline(list(ROWS)))


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
    assert picked.args[0] == [("event", 1), ("event", 2)]
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
