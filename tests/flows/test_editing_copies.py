"""Copies: what a paste is called, and what is selected when it is undone."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from desktop.window import Window
from tests.flows.acts import a_sample, click_mark, event_id
from tests.flows.conftest import OpenWindow

STEPS_DOWN = "Jeff Zhang steps down as cloud president"
COMES = "Daniel Zhang becomes acting cloud president"


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def test_a_paste_of_one_event_is_called_by_its_title(window: Window) -> None:
    window.selection.pick("event", event_id(window, STEPS_DOWN))
    window.editor.clipboard.copy()
    window.editor.clipboard.paste()
    assert window.actions["undo"].text() == f"Undo paste ‘{STEPS_DOWN}’"


def test_a_paste_of_several_is_called_by_how_many(window: Window) -> None:
    marks = frozenset((EVENT, event_id(window, title)) for title in (STEPS_DOWN, COMES))
    window.canvas.pointer.area_drawn.emit(marks)
    window.editor.clipboard.copy()
    window.editor.clipboard.paste()
    assert window.actions["undo"].text() == "Undo paste 2 things"


def test_nothing_is_selected_when_the_selected_copy_was_undone(window: Window) -> None:
    window.selection.pick("event", event_id(window, STEPS_DOWN))
    window.editor.clipboard.duplicate()
    assert window.selection.current is not None
    window.undoing.undo()
    assert window.selection.current is None


def test_a_click_on_one_of_several_selected_events_selects_it_alone(
    window: Window, qtbot: QtBot
) -> None:
    ids = [event_id(window, title) for title in (STEPS_DOWN, COMES)]
    window.selection.pick("event", ids[0])
    window.canvas.pointer.area_drawn.emit(frozenset((EVENT, id) for id in ids))
    click_mark(qtbot, window, EVENT, ids[0])
    assert window.canvas.lit == {(EVENT, ids[0])}
