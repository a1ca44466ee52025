"""What hangs together, in the whole window: seen with the selection, followed by key, edited."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from db.dates.clock import DAY_S, days_of
from db.drafts.links import relink, unlink
from desktop import door, exporting
from desktop.dialogs import link_dialog
from desktop.dialogs.export_dialog import ExportChoice
from desktop.panes.texts import Link
from desktop.selection import Thing
from desktop.timeline.hits import hit
from desktop.timeline.lines import LinkLine, Tone
from desktop.timeline.scene import Scene
from desktop.trail import Trail
from desktop.window import Window
from tests.canvas.mouse import double_click
from tests.flows.acts import a_sample, event_id, page_text
from tests.flows.conftest import OpenWindow

ANNOUNCES = "Alibaba announces this year's reshuffle"
STEPS_DOWN = "Jeff Zhang steps down as cloud president"
FAILS = "Alibaba Cloud's servers in Hong Kong fail"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
DAY = days_of(2022, 12, 30)


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    window = open_window(a_sample(tmp_path))
    window.canvas.set_legend(False)
    return window


def scene_of(window: Window) -> Scene:
    scene = window.canvas.scene()
    assert scene is not None
    return scene


def lines_of(window: Window) -> list[LinkLine]:
    return list(scene_of(window).links)


def others(window: Window, id: int) -> set[int]:
    """What is connected with an event, by the file."""
    assert window.document is not None
    rows = window.document.file.connection.execute(
        "SELECT from_event + to_event - ? FROM link WHERE ? IN (from_event, to_event)", (id, id)
    )
    return {other for (other,) in rows}


def free_point(window: Window, line: LinkLine) -> QPoint:
    """A place on a line where nothing else is."""
    for x, y in line.curve.sampled()[8:-8].tolist():
        found = hit(scene_of(window), x, y)
        if (found.what, found.id) == ("link", line.id):
            return QPoint(round(x), round(y))
    pytest.fail("the line is covered everywhere")


def test_the_connections_of_what_is_selected_are_seen_and_no_others(window: Window) -> None:
    assert lines_of(window) == []
    id = event_id(window, ANNOUNCES)
    window.selection.pick("event", id)
    seen = {mark[1] for line in lines_of(window) for mark in (line.start, line.end)}
    assert seen == others(window, id) | {id}
    window.selection.clear()
    assert lines_of(window) == []


def test_suspected_and_contradicting_are_told_apart(window: Window) -> None:
    assert window.document is not None
    window.selection.pick("event", event_id(window, FAILS))
    (line,) = lines_of(window)
    assert (line.tone, line.is_dashed) == (Tone.SUSPECTED, True)
    door.apply(window.document, relink(window.document.file, line.id, "contradicts", False))
    (line,) = lines_of(window)
    assert (line.tone, line.is_dashed) == (Tone.CONTRADICTING, False)
    door.apply(window.document, unlink(window.document.file, line.id))
    assert lines_of(window) == []


def test_who_held_the_position_before_is_joined_with_who_holds_it(window: Window) -> None:
    assert window.document is not None
    (acting,) = window.document.file.connection.execute(
        "SELECT id FROM tenure WHERE status = 'acting'"
    ).fetchone()
    window.selection.pick("tenure", acting)
    (line,) = lines_of(window)
    assert (line.tone, line.text, line.end) == (Tone.SUCCESSION, "succeeds", (TENURE, acting))


def test_all_connections_are_seen_on_demand(window: Window) -> None:
    assert window.document is not None
    window.canvas.navigation.fit_all()
    window.actions["all_links"].trigger()
    assert lines_of(window)
    (count,) = window.document.file.connection.execute("SELECT count(*) FROM link").fetchone()
    assert len(lines_of(window)) + scene_of(window).links_left_out <= count
    window.actions["all_links"].trigger()
    assert lines_of(window) == []


def test_connected_events_are_followed_by_key_until_all_have_been_seen(window: Window) -> None:
    id = event_id(window, ANNOUNCES)
    window.selection.pick("event", id)
    seen = set()
    for _ in range(12):
        window.actions["previous_link"].trigger()
        current = window.selection.current
        assert current is not None
        seen.add(current.id)
    earlier = {other for other in others(window, id) if placed(window, other) < placed(window, id)}
    assert earlier <= seen


def placed(window: Window, id: int) -> tuple[int, int]:
    assert window.document is not None
    (lo,) = window.document.file.connection.execute(
        "SELECT start_lo FROM event WHERE id = ?", (id,)
    ).fetchone()
    return int(lo), id


def test_where_nothing_follows_that_is_said(window: Window) -> None:
    window.selection.pick("event", event_id(window, ANNOUNCES))
    for _ in range(20):
        window.actions["next_link"].trigger()
    assert "No connected event" in window.status.currentMessage()


def test_without_an_event_the_key_says_what_to_do(window: Window) -> None:
    window.actions["next_link"].trigger()
    assert window.status.currentMessage() == "Select an event first."


def test_from_a_time_in_office_the_key_leads_to_the_one_before(window: Window) -> None:
    assert window.document is not None
    (acting,) = window.document.file.connection.execute(
        "SELECT id FROM tenure WHERE status = 'acting'"
    ).fetchone()
    window.selection.pick("tenure", acting)
    window.actions["previous_link"].trigger()
    current = window.selection.current
    assert current is not None
    assert (current.table, current.id != acting) == ("tenure", True)


def test_a_click_on_a_line_selects_the_connection_to_be_read_and_edited(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.selection.pick("event", event_id(window, ANNOUNCES))
    line = next(line for line in lines_of(window) if line.start[1] == event_id(window, STEPS_DOWN))
    at = free_point(window, line)
    qtbot.mouseClick(window.canvas, LEFT, NONE, at)
    assert window.selection.current == Thing("link", line.id)
    assert {ANNOUNCES, STEPS_DOWN} <= {link.label for link in window.detail.findChildren(Link)}
    assert "part of" in page_text(window)
    assert [each.id for each in lines_of(window) if each.is_lit] == [line.id]
    edited: list[int] = []
    monkeypatch.setattr(
        link_dialog, "ask", lambda _parent, draft, *_more, **_kept: edited.append(draft.id)
    )
    window.actions["edit"].trigger()
    assert edited == [line.id]


def test_a_double_click_on_a_line_edits_the_connection(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited: list[int] = []
    monkeypatch.setattr(
        link_dialog, "ask", lambda _parent, draft, *_more, **_kept: edited.append(draft.id)
    )
    window.selection.pick("event", event_id(window, ANNOUNCES))
    line = lines_of(window)[0]
    double_click(qtbot, window.canvas, free_point(window, line))
    assert edited == [line.id]


def test_deleting_a_selected_connection_leaves_its_events(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.document is not None
    asked: list[list[tuple[str, int]]] = []
    monkeypatch.setattr(window.editor.removal, "delete_marks", asked.append)
    window.selection.pick("link", 2)
    window.editor.removal.delete()
    assert asked == [[("link", 2)]]


def test_a_box_at_the_edge_leads_to_what_it_names(qtbot: QtBot, window: Window) -> None:
    id = event_id(window, ANNOUNCES)
    window.selection.pick("event", id)
    window.canvas.navigation.show_span(days_of(2022, 12, 27) * DAY_S, days_of(2023, 1, 2) * DAY_S)
    stub = next(s for s in scene_of(window).link_stubs if s.id == event_id(window, FAILS))
    assert stub.side == "left"
    qtbot.mouseClick(window.canvas, LEFT, NONE, QPoint(round(stub.x + 8), round(stub.y + 8)))
    assert window.selection.current == Thing("event", stub.id)
    assert stub.id in scene_of(window).marks.id[scene_of(window).marks.table == EVENT]


def test_the_day_of_leadership_stands_on_the_canvas_while_its_pane_is_open(window: Window) -> None:
    assert scene_of(window).days == ()
    window.actions["leadership"].trigger()
    window.leading.go_to_day(DAY)
    window.leading.compare_with(DAY - 2)
    assert [line.day for line in scene_of(window).days] == [DAY - 2, DAY]
    window.actions["leadership"].trigger()
    assert scene_of(window).days == ()


def test_a_dragged_day_is_followed_by_the_pane(qtbot: QtBot, window: Window) -> None:
    window.actions["leadership"].trigger()
    window.leading.go_to_day(DAY)
    (line,) = scene_of(window).days
    start = QPoint(round(line.flag_x + 12), round(line.flag_y + 6))
    qtbot.mousePress(window.canvas, LEFT, NONE, start)
    for step in (10, 40, 80):
        qtbot.mouseMove(window.canvas, start - QPoint(step, 0))
        QApplication.processEvents()
    qtbot.mouseRelease(window.canvas, LEFT, NONE, start - QPoint(80, 0))
    day = window.leading.day
    assert day is not None and day < DAY
    (line,) = scene_of(window).days
    assert line.day == day


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_picture_has_the_day_that_is_shown(
    qtbot: QtBot,
    window: Window,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_whole: bool,
) -> None:
    scenes: list[Scene] = []
    monkeypatch.setattr(
        exporting, "export_png", lambda scene, *_more, **_kept: scenes.append(scene)
    )
    window.actions["leadership"].trigger()
    window.leading.go_to_day(DAY)
    window.exports.export(ExportChoice(is_whole, 1, "light", ""), tmp_path / "x.png")
    qtbot.waitUntil(lambda: bool(scenes))
    assert [line.day for line in scenes[0].days] == [DAY]


@pytest.mark.parametrize(
    ("start", "forward", "way"),
    [
        (1, True, [2, 4, 3, None]),  # on along one branch, then back to where another begins
        (4, False, [2, 1, None]),
        (3, True, [None]),
    ],
)
def test_a_trail_goes_to_what_is_nearest_and_then_to_what_was_left(
    start: int, forward: bool, way: list[int | None]
) -> None:
    joined = {1: (1, 2, 3), 2: (1, 2, 4), 3: (1, 3), 4: (2, 4)}
    trail, current = Trail(), start
    for expected in way:
        found = trail.step(
            current, lambda id: [(float(each), each) for each in joined[id]], forward=forward
        )
        assert found == expected
        current = found or current
