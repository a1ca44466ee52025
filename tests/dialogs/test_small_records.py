"""The dialogs on tags, kinds, eras, connections, several events, and what a copy holds."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from db.drafts.values import Candidate, LinkDraft, Who
from db.records import Era, Kind, Link, Tag
from desktop.dialogs.era_dialog import EraDialog
from desktop.dialogs.kind_dialog import KindDialog
from desktop.dialogs.link_dialog import LinkDialog
from desktop.dialogs.many_dialog import ManyDialog, ManyEdit
from desktop.dialogs.save_copy_dialog import CopyChoice, SaveCopyDialog
from desktop.dialogs.tag_dialog import TagDialog
from tests.dialogs.opened import ERA, KIND, TAG, helpers, save, take, type_over

Show = Callable[[QDialog], None]


def test_a_tag_is_named_and_coloured_by_keys(show: Show) -> None:
    dialog = TagDialog(None, Tag(""), helpers())
    show(dialog)
    type_over(dialog.name_field, "to follow up")
    first = dialog.colour_field.swatches()[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    save(dialog)
    assert dialog.value() == Tag("to follow up", "#0b6fb8")


def test_a_tag_name_is_taken_once_whatever_its_case(show: Show) -> None:
    dialog = TagDialog(None, Tag("x"), helpers())
    show(dialog)
    type_over(dialog.name_field, "CLOUD")
    assert "already" in dialog.mistakes()[dialog.name_field]
    assert not dialog.accept_button.isEnabled()


@pytest.mark.parametrize("typed", ["blue", "#12345", "#12345g", "123456"])
def test_a_colour_that_is_none_is_told(show: Show, typed: str) -> None:
    dialog = TagDialog(None, TAG, helpers())
    show(dialog)
    type_over(dialog.colour_field.hex_line, typed)
    assert "#0b6fb8" in dialog.mistakes()[dialog.colour_field]


def test_a_typed_colour_is_shown_in_the_row_where_it_is_there(show: Show) -> None:
    dialog = TagDialog(None, TAG, helpers())
    show(dialog)
    type_over(dialog.colour_field.hex_line, "#B3241D")
    assert [each.colour for each in dialog.colour_field.swatches() if each.isChecked()] == [
        "#b3241d"
    ]
    assert dialog.value().colour == "#b3241d"
    type_over(dialog.colour_field.hex_line, "#010203")
    assert not any(each.isChecked() for each in dialog.colour_field.swatches())


def test_a_new_kind_is_known_to_files_by_its_first_name(show: Show) -> None:
    dialog = KindDialog(None, Kind("", "", "", ""), helpers())
    show(dialog)
    type_over(dialog.label_field, "Big Partnership")
    dialog.shape_field.buttons()[3].click()
    value = dialog.value()
    assert (value.name, value.label, value.icon) == (
        "big partnership",
        "Big Partnership",
        "diamond",
    )


def test_a_renamed_kind_stays_the_same_for_files(show: Show) -> None:
    dialog = KindDialog(None, KIND, helpers())
    show(dialog)
    type_over(dialog.label_field, "Alliance")
    assert dialog.value() == replace(KIND, label="Alliance")


def test_a_kind_of_the_same_name_is_not_made_again(show: Show) -> None:
    dialog = KindDialog(None, KIND, helpers())
    show(dialog)
    type_over(dialog.label_field, "Incident")
    assert dialog.label_field in dialog.mistakes()


def test_an_era_has_a_title_and_a_date(show: Show) -> None:
    dialog = EraDialog(None, Era(""), helpers())
    show(dialog)
    assert set(dialog.mistakes()) == {dialog.title_field, dialog.times.when}
    type_over(dialog.title_field, "Fiscal year 2024")
    type_over(dialog.times.when, "April 2023")
    type_over(dialog.times.until, "March 2024")
    save(dialog)
    span = dialog.value().span
    assert (span.shape, span.starts, span.ends) == ("period", "2023-04", "2024-03")


def test_another_colour_leaves_the_dates_of_an_era_alone(show: Show) -> None:
    dialog = EraDialog(None, ERA, helpers())
    show(dialog)
    dialog.colour_field.set_value("#b3241d")
    assert dialog.value() == replace(ERA, colour="#b3241d")


EVENTS = [Candidate("event", 1, "Outage"), Candidate("event", 2, "Reshuffle")]


def test_two_events_are_connected_by_keys(show: Show) -> None:
    lists = replace(helpers(), find_events=lambda text: [e for e in EVENTS if text in e.name])
    dialog = LinkDialog(None, LinkDraft(Link(1, 0, "causes")), "Outage", "", lists)
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    take(dialog.to_field, "Resh")
    dialog.relation_field.set_value("suspected connection")
    save(dialog)
    assert dialog.value().link == Link(1, 2, "suspected connection", speculated=True)
    assert dialog.sentence.text() == "Outage → may be connected with → Reshuffle"


def test_a_connection_can_be_turned_around(show: Show) -> None:
    dialog = LinkDialog(None, LinkDraft(Link(1, 2, "causes")), "Outage", "Reshuffle", helpers())
    show(dialog)
    QTest.mouseClick(dialog.turn_button, Qt.MouseButton.LeftButton)
    assert dialog.value().link == Link(2, 1, "causes")


def test_an_event_is_not_connected_with_itself(show: Show) -> None:
    dialog = LinkDialog(None, LinkDraft(Link(1, 1, "causes")), "Outage", "Outage", helpers())
    show(dialog)
    assert "itself" in dialog.mistakes()[dialog.to_field]


def test_for_many_only_what_is_chosen_changes(show: Show) -> None:
    dialog = ManyDialog(None, 1_204, helpers())
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.kind_field.set_value("incident")
    take(dialog.tags_field, "cl")
    take(dialog.unit_field, "Alibaba C")
    save(dialog)
    assert dialog.value() == ManyEdit(
        "incident", add_tags=("cloud",), add_unit=Who("Alibaba Cloud", 1)
    )
    assert dialog.windowTitle() == "Edit 1,204 events"


@pytest.mark.parametrize(
    ("number", "length", "seconds"),
    [
        ("2", "day", 172_800),
        ("−3", "week", -1_814_400),
        ("+1", "month", 2_629_746),
        ("0", "day", 0),
    ],
)
def test_many_are_moved_by_whole_units(show: Show, number: str, length: str, seconds: int) -> None:
    dialog = ManyDialog(None, 2, helpers())
    show(dialog)
    type_over(dialog.shift_field, number)
    dialog.length_field.set_value(length)
    assert dialog.value().shift_s == seconds


@pytest.mark.parametrize("typed", ["two", "1.5", "--1", "9999999"])
def test_a_shift_that_is_no_number_is_told(show: Show, typed: str) -> None:
    dialog = ManyDialog(None, 2, helpers())
    show(dialog)
    type_over(dialog.shift_field, typed)
    assert dialog.shift_field in dialog.mistakes()


def test_a_copy_holds_everything_unless_somebody_chooses_otherwise(show: Show) -> None:
    dialog = SaveCopyDialog(None, 12)
    show(dialog)
    assert dialog.value() == CopyChoice(without_history=False)
    dialog.whole_button.setFocus()
    QTest.keyClick(dialog.whole_button, Qt.Key.Key_Down)
    assert dialog.value() == CopyChoice(without_history=True)
