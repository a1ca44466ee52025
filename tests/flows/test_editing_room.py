"""Room for a text beside the canvas, and where small news is told."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from db.drafts.sources import source_change
from db.drafts.values import SourceDraft
from desktop.editing.written import new_id
from desktop.window import Window
from tests.flows.acts import a_sample, event_id
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def read_a_text(window: Window) -> None:
    """Add a source with a text and open it beside the canvas."""
    draft = SourceDraft(title="Letter", text="Alibaba Cloud grows. " * 40)
    edit = window.desk.apply("add", lambda file: source_change(file, draft)[0])
    assert edit is not None
    window.editor.sources.read(new_id(edit, "source"))
    QApplication.processEvents()


@pytest.mark.parametrize("size", [(1280, 800), (1600, 1000), (2560, 1440)])
def test_text_and_canvas_both_have_room(window: Window, size: tuple[int, int]) -> None:
    window.shell.resize(*size)
    QApplication.processEvents()
    read_a_text(window)
    assert window.reading.width() >= 360
    assert window.canvas.width() >= 480
    assert window.detail.isVisible()


def test_what_was_in_view_stays_in_view_when_a_text_is_opened_and_closed(window: Window) -> None:
    before = window.canvas.viewport_value()
    assert before is not None
    read_a_text(window)
    beside = window.canvas.viewport_value()
    window.editor.sources.close()
    QApplication.processEvents()
    after = window.canvas.viewport_value()
    assert beside is not None
    assert after is not None
    day = 86_400
    for view in (beside, after):
        assert (view.t0_s, view.t1_s) == pytest.approx((before.t0_s, before.t1_s), abs=2 * day)
    assert after.width == before.width


def test_small_news_moves_nothing_on_the_screen(window: Window, qtbot: QtBot) -> None:
    window.selection.pick("event", event_id(window, "Jeff Zhang steps down as cloud president"))
    window.canvas.setFocus()
    place = window.canvas.geometry()
    qtbot.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert "Jeff Zhang steps down" in window.status.currentMessage()
    assert window.canvas.geometry() == place


def test_every_button_of_the_bar_is_there_however_small_the_window_and_long_the_title(
    window: Window,
) -> None:
    window.shell.resize(1024, 700)
    window.top_bar.show_file("All that happened in every company of the world, ever", "a.chronik")
    QApplication.processEvents()
    bar = window.top_bar
    buttons = [
        each for each in bar.findChildren(QToolButton) if each.objectName().endswith("utton")
    ]
    names = {"newEventButton", "noteButton", "fitButton", "exportButton"}
    inside = {each.objectName() for each in buttons if bar.rect().contains(each.geometry())}
    assert names <= inside
