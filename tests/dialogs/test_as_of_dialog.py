"""Asking for the day of leadership: what is taken, what is refused."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.dialogs.as_of_dialog import AsOfDays, AsOfDialog

DAY = 19_356  # 30 December 2022
TODAY = 20_779  # 22 November 2026


def dialog(qtbot: QtBot, compared: int | None = None) -> AsOfDialog:
    made = AsOfDialog(None, AsOfDays(DAY, compared), today=TODAY)
    qtbot.addWidget(made)
    return made


def test_the_days_that_are_looked_at_stand_there(qtbot: QtBot) -> None:
    made = dialog(qtbot, DAY - 2)
    assert (made.day.text(), made.compared.text()) == ("2022-12-30", "2022-12-28")
    assert made.accept_button.isEnabled()


def test_two_days_are_taken(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.day.set_text("28 dec 2022")
    made.compared.set_text("2022-12-27")
    QTest.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.value == AsOfDays(DAY - 2, DAY - 3)


def test_a_month_is_taken_with_its_last_day_which_is_said(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.day.set_text("Nov 2022")
    assert made.taken.text() == "Its last day: Wed 30 Nov 2022"
    assert made.value == AsOfDays(DAY - 30)


@pytest.mark.parametrize("text", ["after 2019", "[..2022-12-29]"])
def test_a_date_without_a_last_or_first_day_is_refused(qtbot: QtBot, text: str) -> None:
    made = dialog(qtbot)
    made.day.set_text(text)
    assert "no last day" in made.mistake.text()
    assert not made.accept_button.isEnabled()


def test_a_day_is_not_compared_with_itself(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.compared.set_text("2022-12-30")
    assert "same day" in made.mistake.text()
    assert not made.accept_button.isEnabled()


def test_without_a_day_nothing_is_shown(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.day.set_text("")
    assert not made.accept_button.isEnabled()


def test_an_emptied_second_day_ends_the_comparison(qtbot: QtBot) -> None:
    made = dialog(qtbot, DAY - 2)
    made.compared.set_text("")
    assert made.value == AsOfDays(DAY)
