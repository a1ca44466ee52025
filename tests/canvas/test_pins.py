"""Notes pinned to the axis under the pointer: told, selected, opened, edited."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from db.dates.clock import DAY_S, seconds_of
from desktop.canvas.hand import Hand
from desktop.canvas.view import TimelineView
from desktop.selection import Thing
from desktop.theme import load_theme
from desktop.timeline.notes import NOTE, notes_of
from tests.canvas.builders import Timeline
from tests.canvas.mouse import (
    CTRL,
    LEFT,
    NONE,
    ROWS,
    OnlyRead,
    days_px,
    double_click,
    drag,
    hold,
    hover,
    open_in,
    scene_of,
)

NOON = seconds_of(2022, 12, 12, 12)


class Annotated(Timeline):
    """Two notes of one moment, one of another day, one far away."""

    written = notes_of(
        [
            (7, NOON, "# Why *now*?\n\n- ask **Ada**"),
            (8, NOON, "another thought"),
            (9, seconds_of(2022, 12, 20), "later"),
            (10, seconds_of(2031), "far away"),
        ],
        {("event", 1)},
    )


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    view = TimelineView(load_theme("light"))
    view.pointer.take_hand(Hand())
    qtbot.addWidget(view)
    view.resize(1000, 500)
    open_in(view, Annotated(list(ROWS)))
    view.picked.connect(lambda table, id: view.show_marks(Thing(table, id) if table else None))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.close()


def sheet_of(canvas: TimelineView, id: int) -> QPoint:
    (pin,) = [pin for pin in scene_of(canvas).pins if id in pin.ids]
    return QPoint(round(pin.x), round(pin.y + pin.height / 2))


def test_a_click_selects_a_note(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.picked) as heard:
        qtbot.mouseClick(canvas, LEFT, pos=sheet_of(canvas, 9))

    assert heard.args == ["note", 9]
    assert canvas.lit == {(NOTE, 9)}


def test_each_further_click_selects_the_next_note_of_that_moment(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    seen = []
    canvas.picked.connect(lambda _table, id: seen.append(id))
    for _ in range(3):
        canvas.pointer._clicks.forget()
        qtbot.mouseClick(canvas, LEFT, pos=sheet_of(canvas, 7))

    assert seen == [7, 8, 7]


def test_a_sheet_of_several_days_opens_their_stretch(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.navigation.show_span(seconds_of(2000), seconds_of(2040))
    (pin,) = [pin for pin in scene_of(canvas).pins if 7 in pin.ids and 9 in pin.ids]

    qtbot.mouseClick(canvas, LEFT, pos=QPoint(round(pin.x), round(pin.y + 4)))

    assert [pin.ids for pin in scene_of(canvas).pins] == [(7, 8), (9,)]


def test_a_double_click_and_enter_edit_a_note(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.edit_asked) as heard:
        double_click(qtbot, canvas, sheet_of(canvas, 9))
    assert heard.args == ["note", 9]

    with qtbot.waitSignal(canvas.edit_asked) as heard:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert heard.args == ["note", 9]


@pytest.mark.parametrize(
    ("id", "words"),
    [(9, "20 Dec 2022<br>later"), (7, "12 Dec 2022, 12:00<br>• Why now?<br>• another thought")],
)
def test_the_tooltip_says_when_and_what(
    qtbot: QtBot, canvas: TimelineView, id: int, words: str
) -> None:
    hover(canvas, sheet_of(canvas, id))
    qtbot.waitUntil(lambda: QToolTip.isVisible())

    assert words in QToolTip.text()


def test_a_selected_note_out_of_view_comes_into_view(canvas: TimelineView) -> None:
    canvas.show_marks(Thing("note", 10))

    assert [pin.ids for pin in scene_of(canvas).pins] == [(10,)]


def test_a_note_that_is_written_shows_at_once(canvas: TimelineView) -> None:
    timeline = Annotated(list(ROWS))
    canvas.set_document(timeline)
    timeline.written = notes_of([(1, NOON, "new")])
    canvas.refresh()

    assert [pin.ids for pin in scene_of(canvas).pins] == [(1,)]
    timeline.written = notes_of([])
    canvas.refresh()
    assert (scene_of(canvas).pins, scene_of(canvas).pin_px) == ((), 0)


def asked_by(canvas: TimelineView) -> list[tuple[object, ...]]:
    """What a drag of pinned notes asks for, from now on."""
    heard: list[tuple[object, ...]] = []
    canvas.note_move_asked.connect(lambda ids, shift_s: heard.append((ids, shift_s)))
    return heard


def test_a_sheet_is_dragged_without_being_selected_first(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    heard, at = asked_by(canvas), sheet_of(canvas, 9)
    before = scene_of(canvas).viewport
    drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 5), 30), CTRL)

    assert heard == [((9,), 5 * DAY_S)]
    assert scene_of(canvas).viewport == before


def test_a_dragged_note_keeps_its_time_of_day(qtbot: QtBot, canvas: TimelineView) -> None:
    heard, at = asked_by(canvas), sheet_of(canvas, 7)
    drag(qtbot, canvas, at, at + QPoint(-days_px(canvas, 3), 0), CTRL)

    assert heard == [((7, 8), -3 * DAY_S)]  # both notes of that moment: the sheet is both


def test_the_selected_note_of_a_sheet_moves_alone(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("note", 8))
    heard, at = asked_by(canvas), sheet_of(canvas, 7)
    drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 2), 0), CTRL)

    assert heard == [((8,), 2 * DAY_S)]


def test_selected_notes_move_together(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_several([("note", 7), ("note", 9)])
    heard, at = asked_by(canvas), sheet_of(canvas, 9)
    drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 1), 0), CTRL)

    assert heard == [((7, 9), DAY_S)]


def test_a_sheet_catches_on_what_is_near(qtbot: QtBot, canvas: TimelineView) -> None:
    """The fourteenth begins where a mark does."""
    heard, at = asked_by(canvas), sheet_of(canvas, 7)
    start = scene_of(canvas).viewport.x_of(float(seconds_of(2022, 12, 14)))
    drag(qtbot, canvas, at, QPoint(round(start) + 3, at.y()))

    assert heard == [((7, 8), seconds_of(2022, 12, 14) - NOON)]


def test_esc_puts_a_sheet_back(qtbot: QtBot, canvas: TimelineView) -> None:
    heard, at = asked_by(canvas), sheet_of(canvas, 9)
    hold(qtbot, canvas, at, at + QPoint(60, 0))
    moved = canvas.grab().toImage()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.grab().toImage() != moved
    qtbot.mouseRelease(canvas, LEFT, NONE, at + QPoint(60, 0))

    assert heard == []


def test_the_card_says_the_new_moment_and_the_shift(qtbot: QtBot, canvas: TimelineView) -> None:
    at = sheet_of(canvas, 9)
    hold(qtbot, canvas, at, at + QPoint(days_px(canvas, 5), 0), CTRL)
    hand = canvas.pointer._hand
    assert isinstance(hand, Hand) and hand.pins is not None

    assert hand.pins.lines() == ("25 Dec 2022", "+5 days", "later")
    qtbot.mouseRelease(canvas, LEFT, CTRL, at)


def test_a_drag_beside_the_sheets_zooms_as_on_the_axis(qtbot: QtBot, canvas: TimelineView) -> None:
    before = scene_of(canvas).viewport
    at = sheet_of(canvas, 9) + QPoint(60, 0)
    drag(qtbot, canvas, at, at + QPoint(100, 0))

    assert scene_of(canvas).viewport.seconds_per_px < before.seconds_per_px


def test_nothing_is_dragged_in_a_file_that_is_only_read(qtbot: QtBot, canvas: TimelineView) -> None:
    class Locked(Annotated, OnlyRead):
        pass

    open_in(canvas, Locked(list(ROWS)))
    heard, at = asked_by(canvas), sheet_of(canvas, 9)
    drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 5), 0))

    assert heard == []


def test_a_picture_without_notes_is_lower_by_their_strip(canvas: TimelineView) -> None:
    shown, bare = canvas.picture(has_notes=True), canvas.picture(has_notes=False)
    assert shown is not None and bare is not None

    assert shown is scene_of(canvas)
    assert (bare.pins, bare.note_signs) == ((), ())
    assert bare.viewport.height == shown.viewport.height - shown.pin_px
    assert bare.marks.x0.tolist() == shown.marks.x0.tolist()
