"""The right side of the window: how a docked pane and the page share the room."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.right_side import RightSide

HIGH, LOW = 1000, 600


def part(side: RightSide, place: int) -> QWidget:
    """The upper part (0) or the lower one (1)."""
    found = side.parts.widget(place)
    assert found is not None
    return found


@pytest.fixture
def side(qtbot: QtBot) -> Iterator[RightSide]:
    """A high side with a pane that is open above the page."""
    side = RightSide(QWidget(), "Details")
    qtbot.addWidget(side)
    side.resize(330, HIGH)
    pane = QWidget()
    QVBoxLayout(pane).addWidget(QLineEdit())
    side.dock(pane, "Leadership")
    side.show()
    side.open(pane)
    side.setFocus()
    yield side


def test_an_empty_page_leaves_its_room_to_the_pane_above(side: RightSide, qtbot: QtBot) -> None:
    side.rest_page(True)
    qtbot.waitUntil(lambda: side.parts.sizes()[0] > 0.85 * HIGH)


def test_a_page_gets_its_room_back_when_something_is_on_it(side: RightSide) -> None:
    side.parts.setSizes([500, 500])
    before = side.parts.sizes()
    side.rest_page(True)
    side.rest_page(False)
    assert side.parts.sizes() == before


def test_the_room_of_an_empty_page_is_not_what_is_remembered(side: RightSide) -> None:
    before = side.state()
    side.rest_page(True)
    assert side.state() == before


def test_without_a_pane_above_an_empty_page_is_whole(side: RightSide, qtbot: QtBot) -> None:
    side.rest_page(True)
    side.close_pane(part(side, 0))
    qtbot.waitUntil(lambda: side.parts.sizes()[1] > 0.95 * HIGH)


def test_in_a_low_window_what_is_selected_comes_to_the_front(side: RightSide) -> None:
    side.resize(330, LOW)
    side.show_page()
    assert part(side, 1).isVisible()


def test_in_a_low_window_who_selects_in_the_pane_stays_there(side: RightSide, qtbot: QtBot) -> None:
    side.resize(330, LOW)
    side.activateWindow()
    line = part(side, 0).findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    side.show_page()
    assert part(side, 0).isVisible()
