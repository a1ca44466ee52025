"""What *Save and next* takes along is what was just written, not made once more."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.drafts.values import CitationDraft, EventDraft, SourceDraft, Who
from db.records import Source, Unit
from db.tables import select
from desktop.dialogs.event_dialog import EventDialog
from desktop.window import Window
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow

MADE_ON_THE_WAY = EventDraft(
    "The works open",
    units=(Who("Northern works", is_another=True),),
    citations=(CitationDraft(SourceDraft("A letter nobody has stored")),),
)


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def dialog_of(window: Window, title: str) -> EventDialog | None:
    """The open dialog when this is its title."""
    dialog = window.editor.events.dialog
    return dialog if dialog is not None and dialog.fields.title.text() == title else None


def write_two(qtbot: QtBot, window: Window) -> None:
    """Save one event, go on with the next, and save that too."""
    window.editor.events.open(MADE_ON_THE_WAY)
    first = window.editor.events.dialog
    assert first is not None
    qtbot.waitUntil(first.fields.title.hasFocus)
    qtbot.keyClick(first.fields.title, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog_of(window, "") is not None)
    second = dialog_of(window, "")
    assert second is not None
    qtbot.waitUntil(second.fields.title.hasFocus)
    qtbot.keyClicks(second.fields.title, "The works close")
    qtbot.keyClick(second.fields.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.editor.events.dialog is None


def test_a_source_that_was_made_with_the_first_is_the_source_of_the_next(
    window: Window, qtbot: QtBot
) -> None:
    write_two(qtbot, window)
    assert window.document is not None
    sources = select(window.document.file, Source, "WHERE title LIKE 'A letter%'")
    assert len(list(sources)) == 1


def test_a_unit_that_was_made_with_the_first_is_the_unit_of_the_next(
    window: Window, qtbot: QtBot
) -> None:
    write_two(qtbot, window)
    assert window.document is not None
    units = select(window.document.file, Unit, "WHERE name = 'Northern works'")
    assert len(list(units)) == 1
