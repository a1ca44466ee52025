"""The day of leadership on the canvas: seen, taken, dragged, given up, gone to."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from db.columns import TENURE
from db.dates.clock import DAY_S, days_of
from desktop.canvas.view import TimelineView
from desktop.paint.labels import LabelCache
from desktop.paint.scene import paint_over, paint_scene
from desktop.theme import load_theme
from desktop.timeline.hits import hit
from desktop.timeline.lines import DayLine
from desktop.timeline.scene import Scene
from tests.canvas.builders import Timeline
from tests.canvas.mouse import (
    CTRL,
    LEFT,
    NONE,
    ROWS,
    OnlyRead,
    days_px,
    drag,
    hold,
    move_to,
    open_in,
    place_of,
    scene_of,
    shown,
)

DAY = days_of(2022, 12, 18)
THEME = load_theme("light")


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    for view in shown(qtbot, Timeline(ROWS)):
        view.set_as_of(DAY)
        yield view


def line_of(canvas: TimelineView, what: str = "as_of") -> DayLine:
    (line,) = [line for line in scene_of(canvas).days if line.what == what]
    return line


def flag_of(canvas: TimelineView, what: str = "as_of") -> QPoint:
    line = line_of(canvas, what)
    return QPoint(round(line.flag_x + 12), round(line.flag_y + line.flag_height / 2))


def below(canvas: TimelineView) -> QPoint:
    """A place of the line where no mark is."""
    return QPoint(round(line_of(canvas).x), 400)


def asked_of(canvas: TimelineView) -> list[int]:
    asked: list[int] = []
    canvas.as_of_asked.connect(asked.append)
    return asked


def test_the_day_stands_where_it_begins_and_says_its_date(canvas: TimelineView) -> None:
    line = line_of(canvas)
    assert line.x == pytest.approx(scene_of(canvas).viewport.x_of(DAY * DAY_S))
    assert line.text == "18 Dec 2022"


@pytest.mark.parametrize("take", [flag_of, below])
def test_a_day_is_dragged_by_its_flag_and_by_its_line(
    qtbot: QtBot, canvas: TimelineView, take: Callable[[TimelineView], QPoint]
) -> None:
    asked = asked_of(canvas)
    start = take(canvas)
    drag(qtbot, canvas, start, start + QPoint(days_px(canvas, 4), 0))
    assert asked[-1] == DAY + 4


def test_the_line_goes_along_while_it_is_dragged_and_no_mark_is_laid_out_anew(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    before = scene_of(canvas)
    start = flag_of(canvas)
    hold(qtbot, canvas, start, start + QPoint(days_px(canvas, 3), 0))
    assert line_of(canvas).day == DAY + 3
    assert scene_of(canvas).marks is before.marks
    assert scene_of(canvas).labels is before.labels


def test_whoever_follows_the_view_is_left_alone_while_a_day_is_dragged(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    start = flag_of(canvas)
    with qtbot.assertNotEmitted(canvas.viewport_moved):
        drag(qtbot, canvas, start, start + QPoint(days_px(canvas, 3), 0))


def test_who_follows_late_does_not_move_the_line_back(qtbot: QtBot, canvas: TimelineView) -> None:
    start = flag_of(canvas)
    hold(qtbot, canvas, start, start + QPoint(days_px(canvas, 3), 0))
    canvas.set_as_of(DAY + 1)
    assert line_of(canvas).day == DAY + 3


def test_a_day_that_nobody_takes_over_goes_back(qtbot: QtBot, canvas: TimelineView) -> None:
    start = flag_of(canvas)
    drag(qtbot, canvas, start, start + QPoint(days_px(canvas, 3), 0))
    assert line_of(canvas).day == DAY


def test_escape_puts_the_day_back_and_says_so(qtbot: QtBot, canvas: TimelineView) -> None:
    asked = asked_of(canvas)
    start = flag_of(canvas)
    hold(qtbot, canvas, start, start + QPoint(days_px(canvas, 3), 0))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert line_of(canvas).day == DAY
    assert asked[-1] == DAY
    qtbot.mouseRelease(canvas, LEFT, NONE, start)
    assert asked[-1] == DAY


def test_near_a_change_the_line_catches_on_it(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.pointer.days.change_days = lambda: [DAY + 5]
    canvas.navigation.show_span((DAY - 400) * DAY_S, (DAY + 400) * DAY_S)
    start = flag_of(canvas)
    asked = asked_of(canvas)
    drag(qtbot, canvas, start, start + QPoint(days_px(canvas, 5) + 4, 0))
    assert asked[-1] == DAY + 5


def test_the_card_says_the_day_the_shift_and_that_something_changes(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    canvas.pointer.days.change_days = lambda: [DAY + 3]
    start = flag_of(canvas)
    hold(qtbot, canvas, start, start + QPoint(days_px(canvas, 3), 0))
    told = canvas.pointer.days.lines("en")
    assert told == ["Wed 21 Dec 2022", "+3 days", "leadership changes"]


def test_with_ctrl_it_catches_on_nothing(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.pointer.days.change_days = lambda: [DAY + 5]
    canvas.navigation.show_span((DAY - 400) * DAY_S, (DAY + 400) * DAY_S)
    start = flag_of(canvas)
    asked = asked_of(canvas)
    end = start + QPoint(days_px(canvas, 5) + 4, 0)
    hold(qtbot, canvas, start, end)
    move_to(canvas, end, CTRL)
    qtbot.mouseRelease(canvas, LEFT, CTRL, end)
    assert asked[-1] > DAY + 5


def test_the_compared_day_is_dragged_too(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.set_as_of(DAY, DAY - 6)
    compared: list[int] = []
    canvas.compared_asked.connect(compared.append)
    asked = asked_of(canvas)
    start = flag_of(canvas, "compared")
    drag(qtbot, canvas, start, start - QPoint(days_px(canvas, 2), 0))
    assert (compared[-1], asked) == (DAY - 8, [])


def test_a_line_that_passes_the_other_one_does_not_ask_for_its_day(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    canvas.set_as_of(DAY, DAY + 1)
    asked = asked_of(canvas)
    start = QPoint(round(line_of(canvas).x), 400)
    hold(qtbot, canvas, start, start + QPoint(days_px(canvas, 1), 0))
    assert DAY + 1 not in asked


def test_a_selected_mark_is_taken_before_the_line_that_runs_over_it(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    at = QPoint(round(line_of(canvas).x), place_of(canvas, 1, TENURE).y())
    canvas.pointer.light(frozenset({(TENURE, 1)}))
    moved: list[object] = []
    canvas.move_asked.connect(lambda *told: moved.append(told))
    asked = asked_of(canvas)
    drag(qtbot, canvas, at, at + QPoint(days_px(canvas, 3), 0))
    assert moved
    assert asked == []


def test_a_click_on_a_bar_under_the_line_selects_the_bar(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    bar = place_of(canvas, 1, TENURE)
    at = QPoint(round(line_of(canvas).x), bar.y())
    with qtbot.waitSignal(canvas.picked) as told:
        qtbot.mouseClick(canvas, LEFT, NONE, at)
    assert told.args == ["tenure", 1]


def test_a_file_that_is_only_read_lets_its_day_be_dragged(qtbot: QtBot) -> None:
    for canvas in shown(qtbot, OnlyRead(ROWS)):
        canvas.set_as_of(DAY)
        asked = asked_of(canvas)
        start = flag_of(canvas)
        drag(qtbot, canvas, start, start + QPoint(days_px(canvas, 2), 0))
        assert asked[-1] == DAY + 2


def test_a_flag_at_the_edge_leads_to_its_day(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.set_as_of(days_of(2024, 1, 1))
    line = line_of(canvas)
    assert line.side == 1
    assert line.flag_x + line.flag_width <= canvas.width()
    qtbot.mouseClick(canvas, LEFT, NONE, flag_of(canvas))
    assert line_of(canvas).side == 0


def test_days_stay_when_the_file_is_read_anew_and_when_another_comes(
    canvas: TimelineView,
) -> None:
    canvas.set_as_of(DAY, DAY - 3)
    canvas.refresh()
    assert [line.day for line in scene_of(canvas).days] == [DAY - 3, DAY]
    open_in(canvas, Timeline(ROWS))
    assert [line.day for line in scene_of(canvas).days] == [DAY - 3, DAY]
    canvas.set_as_of(None)
    assert scene_of(canvas).days == ()


def test_an_edge_of_the_flag_is_no_axis_to_zoom_by(canvas: TimelineView) -> None:
    at = flag_of(canvas)
    assert hit(scene_of(canvas), at.x(), at.y()).what == "day"
    assert hit(scene_of(canvas), at.x() + 300, at.y()).what == "axis"


@pytest.mark.parametrize("day", [DAY, days_of(2022, 12, 2), days_of(2023, 1, 9)])
def test_a_frame_while_dragging_is_the_frame_that_stays(canvas: TimelineView, day: int) -> None:
    canvas.set_as_of(day, DAY - 5)
    scene = scene_of(canvas)
    bare = replace(scene, days=())

    def at_once(painter: QPainter, labels: LabelCache) -> None:
        paint_scene(painter, scene, THEME, labels=labels)

    def in_two(painter: QPainter, labels: LabelCache) -> None:
        paint_scene(painter, bare, THEME, labels=labels)
        paint_over(painter, scene, THEME, labels=labels)

    assert painted(scene, in_two) == painted(scene, at_once)


def painted(scene: Scene, paint: Callable[[QPainter, LabelCache], None]) -> QImage:
    image = QImage(scene.viewport.width, scene.viewport.height, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    paint(painter, LabelCache(THEME, 1.0, budget=None))
    painter.end()
    return image
