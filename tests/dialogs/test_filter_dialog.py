"""The filter's dialog: each line says a group, the count below follows, mistakes stop it."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QStyle, QStyleOptionComboBox

from db.filtering.values import NO_FILTER, Field, Group, filter_of
from desktop.dialogs.filter_dialog import FilterDialog
from desktop.dialogs.filter_fields import NamesField, TextField, WhenField, WordsField
from tests.dialogs.opened import asked_of, helpers, save, take, type_over

Show = Callable[[QDialog], None]
F = TypeVar("F", NamesField, WordsField, WhenField, TextField)


@pytest.fixture
def dialog(show: Show) -> FilterDialog:
    made = FilterDialog(None, NO_FILTER, asked_of(helpers()))
    show(made)
    return made


def line(dialog: FilterDialog, field: Field, cls: type[F], number: int = 0) -> F:
    """The line of the dialog that is about something."""
    found = [each for each in dialog.lines if each.value().field == field]
    chosen = found[number]
    assert isinstance(chosen, cls)
    return chosen


def test_what_a_date_says_itself_is_not_said_again_below(dialog: FilterDialog) -> None:
    when = line(dialog, "when", WhenField)
    QTest.keyClicks(when.since.line, "no date at all")
    assert when.since.told.text()
    told = [each for each in dialog.page.findChildren(QLabel) if not each.isHidden()]
    assert [each.text() for each in told if each.property("role") == "mistake"] == [
        when.since.told.text()
    ]


def test_escape_says_what_is_lost_which_is_nothing_that_was_saved(dialog: FilterDialog) -> None:
    take(line(dialog, "person", NamesField).chips, "Jeff")
    dialog.reject()
    assert not dialog.question.isHidden()
    assert dialog.question.words.text() == "Close without showing what you chose here?"


def test_nothing_chosen_is_no_filter(dialog: FilterDialog) -> None:
    assert dialog.value() == NO_FILTER


def test_names_are_typed_and_taken_and_asked_for_all_of_them(dialog: FilterDialog) -> None:
    people = line(dialog, "person", NamesField)
    take(people.chips, "Jeff")
    take(people.chips, "Daniel")
    people.how.set_value("all")
    assert dialog.value() == filter_of([Group("person", ids=(1, 2), how="all")])


def test_a_unit_alone_or_with_all_below(dialog: FilterDialog) -> None:
    units = line(dialog, "unit", NamesField)
    take(units.chips, "Alibaba Cloud")
    assert units.below is not None
    units.below.setChecked(False)
    assert dialog.value() == filter_of([Group("unit", ids=(1,), is_below=False)])


def test_a_name_that_is_not_in_the_file_is_not_offered_as_new(dialog: FilterDialog) -> None:
    people = line(dialog, "person", NamesField)
    type_over(people.chips, "Nobody Known")
    assert people.chips.choices().current() is None
    save(dialog)
    assert dialog.isVisible()  # it is told, and what was typed is still there
    assert people.chips.pending() == "Nobody Known"


def test_kinds_and_certainty_are_checked(dialog: FilterDialog) -> None:
    kinds = line(dialog, "kind", WordsField)
    kinds.boxes["3"].setChecked(True)
    kinds.how.set_value("none")
    line(dialog, "modality", WordsField).boxes["rumour"].setChecked(True)
    assert dialog.value() == filter_of(
        [Group("kind", ids=(3,), how="none"), Group("modality", words=("rumour",))]
    )


def test_a_period_is_read_in_any_words(dialog: FilterDialog) -> None:
    when = line(dialog, "when", WhenField)
    type_over(when.since, "Q4 2022")
    type_over(when.until, "29 dec 22 to nowhere")
    assert dialog.mistakes()
    type_over(when.until, "31.12.2022")
    assert dialog.value() == filter_of([Group("when", since="2022-36", until="2022-12-31")])


def test_a_period_that_ends_before_it_begins_is_told(dialog: FilterDialog) -> None:
    when = line(dialog, "when", WhenField)
    type_over(when.since, "2022")
    type_over(when.until, "2021")
    assert "before it begins" in when.mistake()
    assert not dialog.accept_button.isEnabled()


def test_the_count_follows_what_is_chosen(dialog: FilterDialog) -> None:
    assert dialog.counted.text() == "0 of 99 events and 1 of 9 times in office shown"
    type_over(line(dialog, "text", TextField).line, "云")
    dialog.office.setChecked(False)
    dialog.count_now()
    assert dialog.counted.text() == "1 of 99 events and 0 of 9 times in office shown"


def test_clear_empties_every_line(show: Show) -> None:
    full = filter_of(
        [
            Group("kind", ids=(3,)),
            Group("person", ids=(2,), how="none"),
            Group("when", since="2018"),
            Group("text", words=("a",)),
        ],
        has_office=False,
    )
    dialog = FilterDialog(None, full, asked_of(helpers()))
    show(dialog)
    dialog.clear_button.click()
    assert dialog.value() == NO_FILTER


def test_a_second_line_is_there_to_exclude_besides(show: Show) -> None:
    only = filter_of([Group("person", ids=(1,))])
    dialog = FilterDialog(None, only, asked_of(helpers()))
    show(dialog)
    take(line(dialog, "person", NamesField, 1).chips, "Daniel")
    expected = filter_of([Group("person", ids=(1,)), Group("person", ids=(2,), how="none")])
    assert dialog.value() == expected


def test_enter_in_a_line_of_names_does_not_show_it_yet(dialog: FilterDialog) -> None:
    chips = line(dialog, "person", NamesField).chips
    chips.line.setFocus()
    QTest.keyClick(chips.line, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_how_it_is_asked_can_be_read_in_a_language_of_longer_words(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = "irgendeines von diesen"
    monkeypatch.setattr("desktop.dialogs.filter_fields.hows", lambda _field: [("any", word)])
    dialog = FilterDialog(None, NO_FILTER, asked_of(helpers()))
    show(dialog)
    how = line(dialog, "person", NamesField).how
    edit = QStyle.SubControl.SC_ComboBoxEditField
    option = QStyleOptionComboBox()
    how.initStyleOption(option)
    control = QStyle.ComplexControl.CC_ComboBox
    room = how.style().subControlRect(control, option, edit, how).width()
    assert room >= how.fontMetrics().horizontalAdvance(how.currentText())
