"""What happens to the words of the one-line field on their way into the dialog."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.dialogs.event_dialog import EventDialog
from desktop.dialogs.quick_line import QuickLine
from desktop.window import Window
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def typed(qtbot: QtBot, window: Window, text: str) -> QuickLine:
    """Open the line and type."""
    window.editor.events.write_line()
    line = window.canvas.findChild(QuickLine)
    assert isinstance(line, QuickLine)
    field = line.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, text)
    return line


def tab(qtbot: QtBot, line: QuickLine) -> None:
    """Ask for all fields."""
    field = line.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def press_esc(qtbot: QtBot, dialog: EventDialog) -> None:
    """Press Esc when the keyboard is in the dialog."""
    qtbot.waitUntil(dialog.fields.title.hasFocus)
    qtbot.keyClick(dialog.fields.title, Qt.Key.Key_Escape)


def dialog_of(window: Window) -> EventDialog:
    """The open dialog."""
    dialog = window.editor.events.dialog
    assert dialog is not None
    return dialog


def test_esc_in_the_dialog_asks_before_the_typed_line_is_lost(window: Window, qtbot: QtBot) -> None:
    tab(qtbot, typed(qtbot, window, "29 dec 22 Somebody leaves"))
    dialog = dialog_of(window)
    press_esc(qtbot, dialog)
    assert dialog.question.isVisible()
    dialog.done(0)


def test_esc_closes_at_once_when_nothing_was_typed(window: Window, qtbot: QtBot) -> None:
    tab(qtbot, typed(qtbot, window, ""))
    press_esc(qtbot, dialog_of(window))
    assert window.editor.events.dialog is None


def test_the_line_stays_while_an_open_dialog_is_not_decided_on(
    window: Window, qtbot: QtBot
) -> None:
    tab(qtbot, typed(qtbot, window, "29 dec 22 Somebody leaves"))
    line = typed(qtbot, window, "30 dec 22 Somebody else comes")
    tab(qtbot, line)
    assert line.isVisible()
    assert dialog_of(window).value().title == "Somebody leaves"
    dialog_of(window).done(0)


def test_the_dialog_opens_in_its_window(window: Window) -> None:
    window.shell.move(300, 200)
    window.shell.resize(1600, 1000)
    window.editor.events.open_empty()
    dialog = dialog_of(window)
    assert window.shell.geometry().contains(dialog.geometry().center())
    assert dialog.pos().y() > 200
    dialog.done(0)


def test_the_dialog_of_a_typed_line_does_not_cover_its_draft(window: Window, qtbot: QtBot) -> None:
    tab(qtbot, typed(qtbot, window, "29 dec 22 Somebody leaves @Alibaba Cloud"))
    dialog = dialog_of(window)
    mark = window.canvas.place_of([])
    assert mark.isValid()
    assert not dialog.geometry().intersects(mark)
    dialog.done(0)


def test_an_event_without_a_date_is_said_to_be_in_its_list(window: Window, qtbot: QtBot) -> None:
    line = typed(qtbot, window, "Somebody leaves")
    field = line.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "No day" in window.status.currentMessage()


def test_a_fiscal_year_is_that_of_the_unit_in_the_line(window: Window, qtbot: QtBot) -> None:
    line = typed(qtbot, window, "FY2022/23 Sales grow @Alibaba")
    assert line.value().span.starts == "[2022-04..2023-03]"
    assert line.value().title == "Sales grow"
