"""Lists under their names, one of which is seen."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.panes.list_tabs import ListTabs

NAMES = ("In view", "No day", "Notes", "Edits", "Missing")


@pytest.fixture
def tabs(qtbot: QtBot) -> Iterator[ListTabs]:
    """Five lists in a column that is too narrow for one line of names."""
    tabs = ListTabs("Lists")
    qtbot.addWidget(tabs)
    for name in NAMES:
        tabs.add(QLineEdit(name), name)
    tabs.resize(220, 300)
    tabs.show()
    qtbot.waitUntil(lambda: button(tabs, "Missing").y() > 0)
    yield tabs


def button(tabs: ListTabs, name: str) -> QAbstractButton:
    return next(each for each in tabs.names.buttons() if each.text() == name)


def seen(tabs: ListTabs) -> str:
    page = tabs.currentWidget()
    assert isinstance(page, QLineEdit)
    assert [each.text() for each in tabs.names.buttons() if each.isChecked()] == [page.text()]
    return page.text()


def test_every_name_is_seen_whole_in_a_narrow_column(tabs: ListTabs) -> None:
    for each in tabs.names.buttons():
        assert each.width() >= each.sizeHint().width()
        assert each.geometry().right() <= tabs.width()


def test_a_click_on_a_name_brings_its_list(tabs: ListTabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.currentChanged):
        button(tabs, "Missing").click()
    assert seen(tabs) == "Missing"


def test_the_arrows_walk_along_the_names(tabs: ListTabs, qtbot: QtBot) -> None:
    first = button(tabs, "In view")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert seen(tabs) == "No day"
    assert button(tabs, "No day").hasFocus()


def test_the_keyboard_leads_to_the_next_list_from_within_one(tabs: ListTabs, qtbot: QtBot) -> None:
    qtbot.keyClick(tabs.currentWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert seen(tabs) == "No day"


def test_a_list_that_is_shown_by_an_action_has_its_name_marked(tabs: ListTabs) -> None:
    edits = tabs.pages.widget(3)
    assert edits is not None
    tabs.setCurrentWidget(edits)
    assert seen(tabs) == "Edits"
