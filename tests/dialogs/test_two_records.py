"""Deleting, merging and comparing: what hangs on it, what stays, what becomes one."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from db.dates.span import UNDATED, make_span
from db.drafts.deleting import Hanging
from db.drafts.values import CitationDraft, SourceDraft, Who
from desktop.dialogs.compare_dialog import CompareDialog, Comparison
from desktop.dialogs.delete_dialog import DeleteChoice, DeleteDialog, Deletion
from desktop.dialogs.merge_dialog import MergeChoice, MergeDialog, MergeSide, Merging
from desktop.dialogs.name_line import NameLine
from tests.dialogs import asked
from tests.dialogs.opened import COMPARISON, EVENT, PASSAGE, helpers, save, take

Show = Callable[[QDialog], None]

PERSON = Deletion(
    "person",
    ("Jeff Zhang",),
    (
        Hanging("event_person", 12, "event_person", must_go=True),
        Hanging("event", 4, "event"),
        Hanging("note", 1, "note", usual=True),
    ),
)
KIND = Deletion("kind", ("Pact",), (Hanging("event", 1_204, "event"),), asked.KINDS)


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_what_goes_in_any_case_is_said_and_the_rest_is_asked(show: Show) -> None:
    dialog = DeleteDialog(None, PERSON)
    show(dialog)
    assert "12 parts in events" in said(dialog)
    assert list(dialog.ticks) == ["event", "note"]
    assert dialog.ticks["event"].text() == "4 events in which nobody else takes part"
    assert dialog.value() == DeleteChoice(frozenset({"note"}))


def test_a_tick_by_key_takes_more_along(show: Show) -> None:
    dialog = DeleteDialog(None, PERSON)
    show(dialog)
    QTest.keyClick(dialog.ticks["event"], Qt.Key.Key_Space)
    QTest.keyClick(dialog.ticks["note"], Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.value() == DeleteChoice(frozenset({"event"}))
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_nothing_hanging_on_it_is_said(show: Show) -> None:
    dialog = DeleteDialog(None, Deletion("event", ("Outage",)))
    show(dialog)
    assert "Nothing else hangs on it." in said(dialog)
    assert dialog.headline() == "Delete this event?"


def test_many_are_counted_and_the_first_are_named(show: Show) -> None:
    names = tuple(f"Event {number}" for number in range(1_200))
    dialog = DeleteDialog(None, Deletion("event", names))
    show(dialog)
    assert dialog.headline() == "Delete 1,200 events?"
    assert [line.name for line in dialog.findChildren(NameLine)] == list(names[:6])
    assert "and 1,194 more" in said(dialog)


def test_events_of_a_deleted_kind_need_another_one(show: Show) -> None:
    dialog = DeleteDialog(None, KIND)
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    assert dialog.kind_field is not None
    dialog.kind_field.set_value("5")
    assert dialog.accept_button.isEnabled()
    assert dialog.value() == DeleteChoice(frozenset(), 5)


def test_events_that_go_with_their_kind_need_none(show: Show) -> None:
    dialog = DeleteDialog(None, KIND)
    show(dialog)
    assert dialog.kind_field is not None
    dialog.kind_field.set_value("5")
    QTest.keyClick(dialog.ticks["event"], Qt.Key.Key_Space)
    assert dialog.accept_button.isEnabled()
    assert dialog.value() == DeleteChoice(frozenset({"event"}))


FIRST = MergeSide(1, "Jeff Zhang", (("Events", "12"), ("Born", "1968")))
SECOND = MergeSide(3, "Zhang Jianfeng", (("Events", "1"),))


def test_the_chosen_name_stays(show: Show) -> None:
    dialog = MergeDialog(None, Merging("person", FIRST, lambda _id: SECOND, SECOND), helpers())
    show(dialog)
    assert dialog.value() == MergeChoice(keep=1, drop=3)
    assert "“Zhang Jianfeng” becomes another name of “Jeff Zhang”" in dialog.means.text()
    assert dialog.table is not None
    dialog.table.choose("name", 1)
    assert dialog.value() == MergeChoice(keep=3, drop=1)
    assert "“Jeff Zhang” becomes another name" in dialog.means.text()


def test_the_other_one_is_chosen_by_its_name(show: Show) -> None:
    looked: list[int] = []

    def look(id: int) -> MergeSide:
        looked.append(id)
        return replace(SECOND, id=id)

    dialog = MergeDialog(None, Merging("person", FIRST, look), helpers())
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    take(dialog.second_field, "Dan")
    assert looked == [2]
    save(dialog)
    assert dialog.value() == MergeChoice(keep=1, drop=2)


def test_nobody_is_merged_with_himself_or_with_somebody_who_is_not_there(show: Show) -> None:
    dialog = MergeDialog(None, Merging("person", FIRST, lambda _id: SECOND), helpers())
    show(dialog)
    QTest.keyClicks(dialog.second_field.line, "Jeff")
    assert {choice.value.id for choice in dialog.second_field.choices().choices()} == {0}
    QTest.keyClick(dialog.second_field.line, Qt.Key.Key_Return)
    assert "not in the file" in dialog.mistakes()[dialog.second_field]
    assert not dialog.accept_button.isEnabled()


MINE = replace(
    EVENT, id=0, title="Servers fail", place="", description="New words",
    span=make_span("2022-12-18"), people=(Who("Jeff Zhang", 1), Who("Daniel Zhang", 2)),
    tags=("Cloud", "people"),
    citations=(replace(PASSAGE, id=0), CitationDraft(SourceDraft("Another paper"))),
)  # fmt: skip


def test_what_is_stored_stays_unless_somebody_chooses_otherwise(show: Show) -> None:
    dialog = CompareDialog(None, Comparison(MINE, EVENT), helpers())
    show(dialog)
    assert dialog.table.choices() == ("title", "span", "description")
    value = dialog.value()
    assert (value.id, value.title, value.span) == (3, EVENT.title, EVENT.span)
    assert value.place == "Hong Kong"
    dialog.table.choose("title", 0)
    dialog.table.choose("span", 0)
    save(dialog)
    value = dialog.value()
    assert (value.id, value.title, value.span) == (3, "Servers fail", MINE.span)


def test_what_only_one_of_them_says_is_kept(show: Show) -> None:
    dialog = CompareDialog(None, Comparison(MINE, EVENT), helpers())
    show(dialog)
    value = dialog.value()
    assert value.people == (Who("Jeff Zhang", 1), Who("Daniel Zhang", 2))
    assert value.tags == ("cloud", "people")
    assert [each.source.title for each in value.citations] == ["Tech news article", "Another paper"]


def test_a_dated_one_dates_the_other(show: Show) -> None:
    stored = replace(EVENT, span=UNDATED)
    dialog = CompareDialog(None, Comparison(MINE, stored), helpers())
    show(dialog)
    assert dialog.value().span == MINE.span


def test_both_descriptions_may_stay(show: Show) -> None:
    dialog = CompareDialog(None, Comparison(MINE, EVENT), helpers())
    show(dialog)
    dialog.table.choose("description", 2)
    assert dialog.value().description == "Long words.\n\nNew words"


def test_escape_keeps_both(show: Show) -> None:
    dialog = CompareDialog(None, Comparison(MINE, EVENT), helpers())
    show(dialog)
    dialog.table.choose("title", 0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_a_letter_chooses_the_other_side_of_its_row(show: Show, qtbot: QtBot) -> None:
    dialog = CompareDialog(None, COMPARISON, helpers())
    show(dialog)
    for chosen in (COMPARISON.mine, COMPARISON.stored):
        with qtbot.waitSignal(dialog.table.edited):  # a button is seen to go down first
            QTest.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
        assert dialog.value().title == chosen.title
