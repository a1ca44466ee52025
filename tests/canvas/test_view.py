"""The canvas under real mouse and wheel events."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from desktop.canvas.minimap import Minimap
from desktop.canvas.view import TimelineView
from desktop.selection import Thing
from desktop.theme import load_theme
from desktop.timeline.scene import Scene
from desktop.tips import plain_tip
from tests.canvas.builders import Timeline
from tests.timeline.builders import a_tenure, an_event

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineView]:
    view = TimelineView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(1000, 500)
    view.set_document(Timeline())
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.close()


def scene_of(canvas: TimelineView) -> Scene:
    scene = canvas.scene()
    assert scene is not None
    return scene


def wheel(
    canvas: TimelineView, at: QPoint, dy: int, modifiers: Qt.KeyboardModifier = NONE, dx: int = 0
) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(dx, dy),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def place_of(canvas: TimelineView, id: int) -> QPoint:
    marks = scene_of(canvas).marks
    index = int(((marks.id == id) & (marks.table == EVENT)).nonzero()[0][0])
    x = (marks.x0[index] + marks.x1[index]) / 2
    return QPoint(round(float(x)), round(float(marks.y[index] + marks.height[index] / 2)))


def drag(
    qtbot: QtBot, canvas: TimelineView, start: QPoint, end: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:  # fmt: skip
    qtbot.mousePress(canvas, LEFT, modifiers, start)
    for share in (0.3, 0.7, 1.0):
        at = start + (end - start) * share
        _move(canvas, at, modifiers)
    qtbot.mouseRelease(canvas, LEFT, modifiers, end)


def _move(canvas: TimelineView, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton, LEFT, modifiers,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_a_click_on_a_mark_picks_its_event(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.picked) as caught:
        qtbot.mouseClick(canvas, LEFT, NONE, place_of(canvas, 1))
    assert caught.args == ["event", 1]


def test_a_click_on_nothing_picks_nothing(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.picked) as caught:
        qtbot.mouseClick(canvas, LEFT, NONE, QPoint(500, 480))
    assert caught.args == ["", 0]


def test_ctrl_and_wheel_zoom_at_the_pointer(canvas: TimelineView) -> None:
    at = QPoint(640, 200)
    before = canvas.viewport_value()
    assert before is not None
    wheel(canvas, at, 240, CTRL)
    after = canvas.viewport_value()
    assert after is not None
    assert after.seconds_per_px < before.seconds_per_px
    assert after.t_of(640) == pytest.approx(before.t_of(640), abs=after.seconds_per_px)


def test_the_wheel_scrolls_rows_when_some_are_hidden_and_zooms_when_none_is(
    canvas: TimelineView,
) -> None:
    before = scene_of(canvas).viewport
    wheel(canvas, QPoint(600, 200), 120)
    assert scene_of(canvas).viewport.seconds_per_px < before.seconds_per_px
    many = [an_event("2022-06-15", title=f"Event {i}", units=(i,)) for i in range(1, 50)]
    canvas.set_document(Timeline(many))
    before = scene_of(canvas).viewport
    wheel(canvas, QPoint(600, 200), -120)
    after = scene_of(canvas).viewport
    assert (after.scroll_px > before.scroll_px, after.seconds_per_px) == (
        True, before.seconds_per_px,
    )  # fmt: skip


def test_the_wheel_over_the_axis_always_zooms(canvas: TimelineView) -> None:
    many = [an_event("2022-06-15", title=f"Event {i}", units=(i,)) for i in range(1, 50)]
    canvas.set_document(Timeline(many))
    before = scene_of(canvas).viewport.seconds_per_px
    wheel(canvas, QPoint(600, 10), 120)
    assert scene_of(canvas).viewport.seconds_per_px < before


@pytest.mark.parametrize(("dx", "dy", "modifiers"), [(0, -120, SHIFT), (-120, 0, NONE)])
def test_shift_wheel_and_sideways_swipe_pan(
    canvas: TimelineView, dx: int, dy: int, modifiers: Qt.KeyboardModifier
) -> None:
    before = scene_of(canvas).viewport
    wheel(canvas, QPoint(600, 200), dy, modifiers, dx)
    after = scene_of(canvas).viewport
    assert after.t0_s > before.t0_s
    assert after.seconds_per_px == before.seconds_per_px


def test_dragging_the_background_pans(qtbot: QtBot, canvas: TimelineView) -> None:
    before = scene_of(canvas).viewport
    drag(qtbot, canvas, QPoint(700, 480), QPoint(600, 480))
    after = scene_of(canvas).viewport
    assert after.t0_s - before.t0_s == pytest.approx(100 * before.seconds_per_px)


@pytest.mark.parametrize(("y", "modifiers"), [(12, NONE), (300, ALT)])
def test_dragging_on_the_axis_or_with_alt_zooms_to_the_span(
    qtbot: QtBot, canvas: TimelineView, y: int, modifiers: Qt.KeyboardModifier
) -> None:
    before = scene_of(canvas).viewport
    drag(qtbot, canvas, QPoint(400, y), QPoint(600, y), modifiers)
    after = scene_of(canvas).viewport
    assert after.t0_s == pytest.approx(before.t_of(400), abs=before.seconds_per_px)
    assert after.t1_s == pytest.approx(before.t_of(600), abs=before.seconds_per_px)


def test_shift_and_drag_select_an_area(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.area_picked) as caught:
        drag(qtbot, canvas, QPoint(180, 50), QPoint(995, 495), SHIFT)
    assert {("event", 1), ("event", 2), ("event", 3)} <= set(caught.args[0])


def test_escape_gives_up_a_drag(qtbot: QtBot, canvas: TimelineView) -> None:
    before = scene_of(canvas).viewport
    qtbot.mousePress(canvas, LEFT, ALT, QPoint(400, 300))
    _move(canvas, QPoint(600, 300), ALT)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(canvas, LEFT, ALT, QPoint(600, 300))
    assert scene_of(canvas).viewport == before


def test_a_click_on_the_triangle_folds_the_row(qtbot: QtBot, canvas: TimelineView) -> None:
    band = scene_of(canvas).bands[0]
    assert band.has_children
    qtbot.mouseClick(canvas, LEFT, NONE, QPoint(14, round(band.y) + 16))
    assert canvas.folded == {"unit:1"}
    assert [band.key for band in scene_of(canvas).bands] == ["unit:1"]


def test_a_click_on_the_heading_picks_the_row(qtbot: QtBot, canvas: TimelineView) -> None:
    band = scene_of(canvas).bands[1]
    with qtbot.waitSignal(canvas.lane_picked) as caught:
        qtbot.mouseClick(canvas, LEFT, NONE, QPoint(120, round(band.y) + 10))
    assert caught.args == ["unit:2"]


def test_a_picked_event_is_lit_in_all_its_rows(canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 3))
    assert canvas.lit == {(EVENT, 3)}
    assert int((scene_of(canvas).marks.id == 3).sum()) == 2


def test_a_picked_person_is_lit_by_all_times_in_office(canvas: TimelineView) -> None:
    canvas.show_marks(Thing("person", 1))
    assert canvas.lit == {(TENURE, 1)}


def test_a_tooltip_shows_foreign_markup_as_text() -> None:
    shown = plain_tip('<img src="file:///secret.png"> & more\nsecond line')
    assert "<img" not in shown
    assert (
        shown == "<qt>&lt;img src=&quot;file:///secret.png&quot;&gt; &amp; more<br>second line</qt>"
    )


def test_fit_brings_the_selection_to_the_middle_and_then_fits_it(canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 2))
    scale = scene_of(canvas).viewport.seconds_per_px
    canvas.navigation.fit_selection()
    view = scene_of(canvas).viewport
    assert place_of(canvas, 2).x() == pytest.approx(view.left + view.plot_width / 2, abs=1)
    assert view.seconds_per_px == scale
    canvas.navigation.fit_selection()
    assert scene_of(canvas).viewport.seconds_per_px < scale


def test_next_event_picks_and_reveals_it(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.show_marks(Thing("event", 2))
    with qtbot.waitSignal(canvas.picked) as caught:
        canvas.navigation.next_event()
    assert caught.args == ["event", 3]


def test_the_pointer_tells_its_date(qtbot: QtBot, canvas: TimelineView) -> None:
    with qtbot.waitSignal(canvas.hovered_date) as caught:
        qtbot.mouseMove(canvas, QPoint(500, 300))
    assert any(str(year) in caught.args[0] for year in range(2017, 2024))


def test_an_empty_file_shows_an_axis_and_takes_every_gesture(
    qtbot: QtBot, canvas: TimelineView
) -> None:
    canvas.set_document(Timeline([]))
    wheel(canvas, QPoint(600, 200), 120, CTRL)
    drag(qtbot, canvas, QPoint(700, 400), QPoint(600, 400))
    canvas.navigation.fit_all()
    canvas.navigation.next_event()
    assert scene_of(canvas).majors
    assert not canvas.grab().isNull()


def test_the_first_events_of_an_empty_file_come_into_view(canvas: TimelineView) -> None:
    timeline = Timeline([])
    canvas.set_document(timeline, now_s=1.7e9)
    before = scene_of(canvas).viewport
    assert before.t0_s < 1.7e9 < before.t1_s
    full = Timeline()
    timeline.shown, timeline._titles = full.shown, full._titles
    canvas.refresh()
    assert {1, 2, 3} <= set(scene_of(canvas).marks.id.tolist())


def test_taking_a_filter_away_that_hid_everything_stays_where_we_are(
    canvas: TimelineView,
) -> None:
    timeline, nothing = Timeline(), Timeline([])
    canvas.set_document(timeline, now_s=1.7e9)
    canvas.navigation.show_span(1.5e9, 1.6e9)
    before = scene_of(canvas).viewport
    full, timeline.shown, timeline.is_filtered = timeline.shown, nothing.shown, True
    canvas.refresh()
    assert not len(scene_of(canvas).marks)
    timeline.shown, timeline.is_filtered = full, False
    canvas.refresh()
    assert scene_of(canvas).viewport.t0_s == before.t0_s


def test_the_legend_covers_nothing_and_folds_where_it_would(canvas: TimelineView) -> None:
    canvas.grab()
    scene, card = scene_of(canvas), canvas._face.legend.rect
    assert canvas._face.legend.is_unfolded
    for label in scene.labels:
        assert not card.intersects(QRectF(label.x, label.y, label.width, label.height))


def test_the_legend_folds_where_it_has_no_room_and_opens_when_asked(canvas: TimelineView) -> None:
    canvas.resize(330, 200)
    canvas.grab()
    assert (canvas.set_legend(False), canvas.set_legend(False)) == (True, False)


def test_without_a_file_the_canvas_is_calm(qtbot: QtBot, canvas: TimelineView) -> None:
    canvas.set_document(None)
    wheel(canvas, QPoint(600, 200), 120, CTRL)
    drag(qtbot, canvas, QPoint(700, 400), QPoint(600, 400))
    canvas.navigation.fit_selection()
    assert canvas.scene() is None
    assert not canvas.grab().isNull()


def test_the_window_of_the_minimap_can_be_dragged(qtbot: QtBot) -> None:
    timeline = Timeline()
    minimap = Minimap(load_theme("light"))
    qtbot.addWidget(minimap)
    minimap.resize(800, minimap.height())
    minimap.set_columns(timeline.shown)
    canvas = TimelineView(load_theme("light"))
    qtbot.addWidget(canvas)
    canvas.resize(1000, 500)
    canvas.set_document(timeline)
    canvas.navigation.show_span(1.6e9, 1.62e9)
    view = canvas.viewport_value()
    assert view is not None
    minimap.show_viewport(view)
    middle = minimap.window_rect().center().toPoint()
    qtbot.mousePress(minimap, LEFT, NONE, middle)
    with qtbot.waitSignal(minimap.span_asked) as caught:
        _move_on(minimap, middle + QPoint(50, 0))
    start, end = caught.args
    assert start > view.t0_s
    assert end - start == pytest.approx(view.t1_s - view.t0_s)


def test_the_minimap_of_times_in_office_alone_shows_when_they_began(qtbot: QtBot) -> None:
    minimap = Minimap(load_theme("light"))
    qtbot.addWidget(minimap)
    minimap.resize(800, minimap.height())
    minimap.set_columns(Timeline([a_tenure("2018", "2022-12-29", units=(1,))]).shown)
    bars = minimap.grab().toImage()
    colour = load_theme("light").density.rgb()
    floor = minimap.height() - 21
    assert any(bars.pixel(x, floor) == colour for x in range(bars.width()))


def _move_on(minimap: Minimap, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(minimap.mapToGlobal(at)),
        Qt.MouseButton.NoButton, LEFT, NONE,
    )  # fmt: skip
    QApplication.sendEvent(minimap, event)
