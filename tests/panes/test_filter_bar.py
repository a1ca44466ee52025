"""The bar of a filter: what it says, its chips by mouse and keys."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.panes.filter_bar import FilterBar, Part

PARTS = (
    Part("Unit", "Cloud & more and below", 312),
    Part("", "no times in office"),
    Part("Text", "“" + "a long text without an end " * 20 + "”", 3),
)


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar()
    qtbot.addWidget(made)
    made.resize(900, 60)
    made.show_filter("312 of 1,204 events shown", PARTS)
    return made


def test_it_says_how_much_is_shown_and_what_is_asked(bar: FilterBar) -> None:
    assert not bar.isHidden()
    assert bar.told.text() == "312 of 1,204 events shown"
    assert bar.chips[0].words.text() == "Unit: Cloud && more and below  312"
    assert bar.chips[1].words.text() == "no times in office"
    assert bar.chips[0].words.accessibleName() == ("Unit: Cloud & more and below: 312 events alone")
    assert "Cloud & more and below, no times in office" in bar.accessibleName()


def test_a_long_text_is_cut_on_its_chip_and_whole_in_its_tip(bar: FilterBar) -> None:
    chip = bar.chips[2]
    assert "…" in chip.words.text()
    assert chip.words.text().endswith("  3")
    assert "without an end" in chip.words.toolTip()


def test_a_cross_and_the_delete_key_take_a_part_away(qtbot: QtBot, bar: FilterBar) -> None:
    with qtbot.waitSignal(bar.removed) as told:
        bar.chips[1].cross.click()
    assert told.args == [1]
    with qtbot.waitSignal(bar.removed) as told:
        qtbot.keyClick(bar.chips[2].words, Qt.Key.Key_Delete)
    assert told.args == [2]


def test_a_chip_asks_for_the_filter_by_click_and_enter(qtbot: QtBot, bar: FilterBar) -> None:
    with qtbot.waitSignal(bar.asked):
        bar.chips[0].words.click()
    bar.chips[0].words.setFocus()
    with qtbot.waitSignal(bar.asked):
        qtbot.keyClick(bar.chips[0].words, Qt.Key.Key_Return)


def test_show_all_asks_for_everything(qtbot: QtBot, bar: FilterBar) -> None:
    with qtbot.waitSignal(bar.all_asked):
        bar.all_button.click()


def test_without_a_filter_it_is_gone(bar: FilterBar) -> None:
    bar.show_filter("", ())
    assert bar.isHidden()
    assert bar.chips == []


def test_it_says_that_what_is_selected_is_hidden(bar: FilterBar) -> None:
    bar.tell_hidden("It is hidden.")
    assert not bar.hidden.isHidden()
    bar.tell_hidden("")
    assert bar.hidden.isHidden()
