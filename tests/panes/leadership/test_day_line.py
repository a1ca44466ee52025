"""The line of the day: what is typed, how it is read, and what is taken."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.panes.leadership.day_line import DayLine
from desktop.panes.tongue import Tongue
from tests.panes.leadership.values import DAY, TODAY


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[DayLine]:
    """A line that shows 30 December 2022."""
    line = DayLine()
    qtbot.addWidget(line)
    line.show_day(DAY, TODAY, Tongue())
    line.show()
    yield line


def write(line: DayLine, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


def test_a_day_is_taken_with_enter(line: DayLine, qtbot: QtBot) -> None:
    write(line, "28 dec 2022")
    with qtbot.waitSignal(line.day_typed) as typed:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert typed.args == [DAY - 2]
    assert line.text() == "28 Dec 2022"


def test_a_month_means_its_last_day_and_says_so(line: DayLine, qtbot: QtBot) -> None:
    write(line, "nov 2022")
    assert line.accessibleDescription() == "its last day: Wed 30 Nov 2022"
    with qtbot.waitSignal(line.day_typed) as typed:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert typed.args == [DAY - 30]


@pytest.mark.parametrize("text", ["after 2019", "xyz", "3/4/2021"])
def test_what_is_no_day_is_told_and_not_taken(line: DayLine, qtbot: QtBot, text: str) -> None:
    write(line, text)
    with (
        qtbot.assertNotEmitted(line.day_typed),
        qtbot.waitSignal(line.told, check_params_cb=lambda words, is_wrong: words and is_wrong),
    ):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == text


def test_esc_puts_the_day_back(line: DayLine) -> None:
    write(line, "nonsense")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "30 Dec 2022"


def test_a_drag_elsewhere_does_not_overwrite_what_is_being_typed(line: DayLine) -> None:
    write(line, "28 de")
    line.show_day(DAY + 5, TODAY, Tongue())
    assert line.text() == "28 de"
