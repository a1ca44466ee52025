"""Everything is reached by Tab, has a name and shows that it has the keyboard."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from db.filtering.values import Group, filter_of
from desktop.window import Window
from tests.flows.acts import a_sample, event_id, settled
from tests.flows.conftest import OpenWindow
from tests.flows.keys import Keyboard

MOST: int = 300  # controls; a ring of Tabs that never closes would go on for ever
STEPS_DOWN = "Jeff Zhang steps down as cloud president"


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> Window:
    """Everything that can stand in the window at once: panes, table, chips, a page."""
    window = open_window(a_sample(tmp_path))
    window.shell.resize(1600, 1000)
    window.actions["leadership"].trigger()
    window.actions["table"].trigger()
    window.selection.pick("event", event_id(window, STEPS_DOWN))
    window.sight.filtering.set_filter(filter_of([Group("importance", words=("main", "normal"))]))
    settled(qtbot, window)
    window.shell.activateWindow()
    window.canvas.setFocus()
    return window


def ring(first: QWidget) -> list[QWidget]:
    """The controls Tab leads through until it comes back to the first one."""
    found = [first]
    for _ in range(MOST):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        assert there is not None, f"the keyboard is lost after {here}"
        if there is first:
            return found
        assert there not in found, f"Tab does not come back to {first}, but to {there}"
        found.append(there)
    raise AssertionError("Tab leads nowhere")


def controls(window: QWidget) -> Iterator[QWidget]:
    """What Tab should lead to."""
    for each in window.findChildren(QWidget):
        is_own = each.window() is window and not isinstance(each, QScrollBar | QTabWidget)
        takes_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if is_own and takes_tab and each.isVisible() and each.isEnabled():
            yield each


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def told(widgets: set[QWidget]) -> list[str]:
    return sorted(f"{type(each).__name__} {each.objectName()} {spoken(each)}" for each in widgets)


def test_tab_leads_to_every_control_of_the_window_and_back(window: Window) -> None:
    missed = set(controls(window.shell)) - set(ring(window.canvas))
    assert told(missed) == []


def test_every_control_of_the_window_has_a_name(window: Window) -> None:
    assert [each for each in controls(window.shell) if not spoken(each)] == []


def test_the_rotation_goes_by_tab_and_every_control_there_has_a_name(
    qtbot: QtBot, window: Window
) -> None:
    window.actions["rotation"].trigger()
    settled(qtbot, window)
    view = window.rotating.view
    Keyboard(qtbot, window.shell).go_to(view)
    view.chart.setFocus()
    assert told(set(controls(view)) - set(ring(view.chart))) == []
    assert [each for each in controls(view) if not spoken(each)] == []


def test_what_has_the_keyboard_shows_it(window: Window) -> None:
    unseen: set[QWidget] = set()
    for each in (*ring(window.canvas)[1:], window.canvas):
        QTest.keyClick(QApplication.focusWidget() or window.canvas, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is each
        lit = each.grab().toImage()
        each.clearFocus()
        if each.grab().toImage() == lit:
            unseen.add(each)
        each.setFocus(Qt.FocusReason.TabFocusReason)
    assert told(unseen) == []


@pytest.mark.parametrize("name", ["people", "units", "incidents", "sources"])
def test_a_list_is_gone_to_from_anywhere_and_a_line_of_it_chosen_by_key(
    window: Window, name: str
) -> None:
    window.actions[f"list_{name}"].trigger()
    list_ = QApplication.focusWidget()
    assert list_ is getattr(window.left, name).view
    for _ in range(2):  # the first line of the units is a heading
        QTest.keyClick(list_, Qt.Key.Key_Down)
    chosen = window.selection.current
    assert chosen is not None
    assert chosen.table == {"people": "person"}.get(name, name.removesuffix("s"))


def test_closing_the_leadership_pane_gives_the_keyboard_back(window: Window) -> None:
    window.actions["leadership"].trigger()
    window.actions["list_people"].trigger()
    window.actions["leadership"].trigger()
    assert QApplication.focusWidget() is window.leading.pane.positions
    window.actions["leadership"].trigger()
    assert QApplication.focusWidget() is window.left.people.view


def test_closing_the_leadership_pane_takes_no_keyboard_from_elsewhere(window: Window) -> None:
    window.actions["list_people"].trigger()
    window.actions["leadership"].trigger()
    assert not window.leading.is_shown
    assert QApplication.focusWidget() is window.left.people.view


def test_a_palette_of_a_few_lines_has_room_for_all_of_them(window: Window) -> None:
    window.actions["palette"].trigger()
    palette = window.commanding.palette()
    palette.line.insert("list of incidents")
    assert palette.model.entries()
    assert palette.view.verticalScrollBar().maximum() == 0


def test_closing_the_table_gives_the_keyboard_back(window: Window) -> None:
    window.actions["table"].trigger()
    window.actions["list_people"].trigger()
    window.actions["table"].trigger()
    assert QApplication.focusWidget() is window.tabling.table.view
    window.actions["table"].trigger()
    assert QApplication.focusWidget() is window.left.people.view


def test_the_canvas_has_no_frame_for_who_works_with_the_mouse(qtbot: QtBot, window: Window) -> None:
    window.actions["list_people"].trigger()
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.first.frame.isVisible()
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton)
    assert not window.first.frame.isVisible()


def test_the_table_is_sorted_by_the_column_of_a_cell_by_key(window: Window) -> None:
    view = window.tabling.table.view
    title = window.tabling.table.model.columns.index("title")
    view.setCurrentIndex(window.tabling.table.model.index(0, title))
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.horizontalHeader().sortIndicatorSection() == title
