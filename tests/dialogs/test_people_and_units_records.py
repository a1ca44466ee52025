"""The dialogs on people, units and times in office, filled by keys."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from db.dates.span import UNDATED
from db.drafts.values import OfficeDraft, PersonDraft, UnitDraft, Who
from db.records import Alias, Unit
from desktop.dialogs.person_dialog import PersonDialog
from desktop.dialogs.tenure_dialog import TenureDialog
from desktop.dialogs.unit_dialog import UnitDialog
from tests.dialogs import asked
from tests.dialogs.opened import OFFICE, PERSON, UNIT, helpers, save, take, type_over

Show = Callable[[QDialog], None]


def test_a_new_person_is_made_of_what_was_typed(show: Show) -> None:
    dialog = PersonDialog(None, PersonDraft(), helpers())
    show(dialog)
    type_over(dialog.name_field, "  张勇 ")
    type_over(dialog.born_field, "about 1972")
    QTest.keyClick(dialog.aliases.add_button, Qt.Key.Key_Space)
    row = dialog.aliases.rows()[0]
    type_over(row.name_field, "Daniel Zhang")
    row.kind_field.set_value("translation")
    type_over(row.language_field, "en")
    save(dialog)
    alias = Alias("Daniel Zhang", language="en", kind="translation")
    assert dialog.value() == PersonDraft("张勇", born="1972~", aliases=(alias,))


def test_a_namesake_is_told_and_allowed(show: Show) -> None:
    dialog = PersonDialog(None, PersonDraft(), helpers())
    show(dialog)
    type_over(dialog.name_field, "daniel zhang")
    assert "another person" in dialog.namesake_line.text()
    assert dialog.accept_button.isEnabled()
    type_over(dialog.name_field, "Daniel Zhan")
    assert not dialog.namesake_line.isVisible()


def test_nobody_is_a_namesake_of_himself(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    assert not dialog.namesake_line.isVisible()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("03/04/1970", "choose one"),
        ("2015 to 2018", "One date is meant"),
        ("when the plum trees bloomed", "when the plum trees bloomed"),
    ],
)
def test_a_birthday_that_is_none_is_not_saved(show: Show, typed: str, told: str) -> None:
    dialog = PersonDialog(None, replace(PERSON, born=""), helpers())
    show(dialog)
    type_over(dialog.born_field, typed)
    assert told in dialog.mistakes()[dialog.born_field]
    assert not dialog.accept_button.isEnabled()
    type_over(dialog.born_field, "")
    assert dialog.accept_button.isEnabled()
    assert dialog.value().born == ""


def test_another_name_without_a_name_is_told_in_its_row(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    row = dialog.aliases.rows()[1]
    type_over(row.name_field, "")
    assert row.told.text() == "A name is missing here."
    assert not dialog.accept_button.isEnabled()


def test_a_former_name_keeps_when_it_was_used(show: Show) -> None:
    dialog = UnitDialog(None, UNIT, helpers())
    show(dialog)
    row = dialog.aliases.rows()[0]
    row.kind_field.set_value("former")
    type_over(row.period_field, "until 2018")
    (alias,) = dialog.value().aliases
    assert (alias.id, alias.kind, alias.span.ends) == (6, "former", "2018")
    assert alias.span.wording == "until 2018"


def test_a_new_unit_lies_under_one_that_is_made_with_it(show: Show) -> None:
    dialog = UnitDialog(None, UnitDraft(), helpers())
    show(dialog)
    type_over(dialog.name_field, "阿里云")
    QTest.keyClick(dialog.parents.add_button, Qt.Key.Key_Space)
    row = dialog.parents.rows()[0]
    take(row.unit_field, "Holding")
    type_over(row.period_field, "since September 2009")
    type_over(row.reason_field, "founded there")
    save(dialog)
    (parent,) = dialog.value().parents
    assert (parent.parent.name, parent.parent.id, parent.reason) == ("Holding", 0, "founded there")
    assert (parent.span.shape, parent.span.starts) == ("period", "2009-09")


def test_a_unit_is_not_offered_as_its_own_parent(show: Show) -> None:
    dialog = UnitDialog(None, UNIT, helpers())
    show(dialog)
    field = dialog.parents.add().unit_field
    QTest.keyClicks(field.line, "Alibaba Cloud")
    assert {choice.value.id for choice in field.choices().choices()} == {0}  # only new ones


def test_what_a_unit_became_is_read_from_either_side(show: Show) -> None:
    dialog = UnitDialog(None, replace(UNIT, changes=()), helpers())
    show(dialog)
    QTest.keyClick(dialog.changes.add_button, Qt.Key.Key_Space)
    row = dialog.changes.rows()[0]
    row.relation_field.setCurrentIndex(row.relation_field.findText("Took in"))
    take(row.unit_field, "Old Cloud")
    type_over(row.period_field, "2015")
    (change,) = dialog.value().changes
    assert (change.relation, change.is_from, change.other.name) == (
        "merged into",
        False,
        "Old Cloud",
    )
    assert change.span.starts == "2015"


def test_a_change_without_the_other_unit_is_told(show: Show) -> None:
    dialog = UnitDialog(None, replace(UNIT, changes=()), helpers())
    show(dialog)
    row = dialog.changes.add()
    type_over(row.period_field, "2015")
    assert "Which other unit?" in row.told.text()
    assert not dialog.accept_button.isEnabled()


def test_a_position_may_have_no_title_and_any_number_of_seats(show: Show) -> None:
    dialog = UnitDialog(None, replace(UNIT, posts=()), helpers())
    show(dialog)
    row = dialog.posts.add()
    assert dialog.value().posts == ()
    QTest.keyClick(row.leads_field, Qt.Key.Key_Space)
    row.seats_field.set_value("any")
    (post,) = dialog.value().posts
    assert (post.title, post.leads, post.seats) == ("", True, None)


@pytest.mark.parametrize("typed", ["31 March", "13-01", "02-30", "3-31"])
def test_the_end_of_a_fiscal_year_is_month_and_day(show: Show, typed: str) -> None:
    dialog = UnitDialog(None, UNIT, helpers())
    show(dialog)
    type_over(dialog.year_field, typed)
    assert "03-31 is 31 March" in dialog.mistakes()[dialog.year_field]


def test_a_time_in_office_is_made_by_keys(show: Show) -> None:
    dialog = TenureDialog(None, OfficeDraft(Who("")), helpers())
    show(dialog)
    take(dialog.unit_field, "Alibaba C")
    take(dialog.person_field, "Dan")
    dialog.status_field.set_value("acting")
    type_over(dialog.times.when, "29 dec 2022")
    type_over(dialog.announced_field, "29 dec 2022")
    save(dialog)
    value = dialog.value()
    assert (value.unit.id, value.post_id, value.title) == (1, 7, "President")
    assert value.person == Who("Daniel Zhang", 2)
    assert (value.status, value.announced) == ("acting", "2022-12-29")
    span = value.span
    assert (span.shape, span.starts, span.ends, span.end_state) == (
        "period", "2022-12-29", "", "unknown",
    )  # fmt: skip


def test_a_new_time_in_office_of_a_known_unit_begins_with_the_person(show: Show) -> None:
    dialog = TenureDialog(None, replace(OFFICE, id=0, person=None), helpers())
    show(dialog)
    assert dialog.focusWidget() is dialog.person_field.line


def test_a_start_nobody_states_stays_not_known(show: Show) -> None:
    dialog = TenureDialog(None, replace(OFFICE, span=UNDATED), helpers())
    show(dialog)
    type_over(dialog.attested_field, "29 dec 2022")
    span = dialog.value().span
    assert (span.shape, span.starts, span.ends, span.attested) == ("period", "", "", "2022-12-29")


def test_a_day_on_which_it_did_not_hold_is_told(show: Show) -> None:
    dialog = TenureDialog(None, OFFICE, helpers())
    show(dialog)
    type_over(dialog.times.until, "January 2023")
    type_over(dialog.attested_field, "2024")
    assert dialog.attested_field in dialog.mistakes()
    assert not dialog.accept_button.isEnabled()


def test_a_position_of_its_own_is_described_here(show: Show) -> None:
    dialog = TenureDialog(None, OFFICE, helpers())
    show(dialog)
    assert not dialog.title_field.isVisible()
    dialog.post_field.set_value("0")
    assert dialog.title_field.isVisible()
    type_over(dialog.title_field, "Adviser")
    QTest.keyClick(dialog.leads_field, Qt.Key.Key_Space)
    value = dialog.value()
    assert (value.post_id, value.title, value.leads) == (0, "Adviser", False)


def test_a_vacant_position_has_no_holder(show: Show) -> None:
    dialog = TenureDialog(None, OFFICE, helpers())
    show(dialog)
    dialog.status_field.set_value("vacant")
    assert not dialog.person_field.isVisible()
    assert dialog.value().person is None
    assert dialog.accept_button.isEnabled()


def test_a_held_position_needs_a_holder(show: Show) -> None:
    dialog = TenureDialog(None, replace(OFFICE, person=None), helpers())
    show(dialog)
    assert "Who held it?" in dialog.mistakes()[dialog.person_field]


def test_another_unit_offers_its_own_positions(show: Show) -> None:
    lists = helpers()
    own = {1: list(UNIT.posts), 2: []}
    dialog = TenureDialog(None, OFFICE, replace(lists, posts_of=lambda unit: own[unit]))
    show(dialog)
    QTest.keyClicks(dialog.unit_field.line, "Alibaba")
    dialog.unit_field.choices().step(1)
    QTest.keyClick(dialog.unit_field.line, Qt.Key.Key_Return)
    assert dialog.unit_field.value() == (Who("Alibaba", 2),)  # in place of the other
    assert dialog.value().post_id == 0
    assert dialog.title_field.isVisible()


def test_relative_words_count_from_the_source(show: Show) -> None:
    dialog = TenureDialog(None, OFFICE, helpers())
    show(dialog)
    assert dialog.announced_field.reference == asked.ARTICLE.issued


def test_an_unknown_unit_kind_stays_as_it_was(show: Show) -> None:
    draft = UnitDraft(Unit("Lab", "working group", id=4))
    dialog = UnitDialog(None, draft, helpers())
    show(dialog)
    type_over(dialog.name_field, "Lab 2")
    assert dialog.value().unit.kind == "working group"


@pytest.mark.parametrize(("died", "is_told"), [("1960", True), ("1968", False), ("2020", False)])
def test_nobody_dies_before_the_birth(show: Show, died: str, is_told: bool) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    type_over(dialog.died_field, died)
    assert (dialog.died_field in dialog.mistakes()) == is_told


def test_a_chosen_reading_keeps_the_words_of_the_source(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    field = dialog.aliases.rows()[1].period_field
    type_over(field, "03/04/2021")
    assert not dialog.accept_button.isEnabled()
    field.offers.buttons[1].click()
    span = dialog.value().aliases[1].span
    assert (span.starts, span.wording) == ("2021-03-04", "03/04/2021")
