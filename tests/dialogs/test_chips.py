"""A field of names: typed, completed, taken, given a role and taken out by keys alone."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from db.drafts.values import Candidate, Who
from desktop.dialogs.chips import ChipField

PEOPLE = [
    Candidate("person", 1, "Jeff Zhang"),
    Candidate("person", 2, "Daniel Zhang"),
    Candidate("person", 3, "Li Wei"),
    Candidate("person", 4, "Li Wei"),
    Candidate("person", 5, "蔡崇信"),
]
ALIASES = {"zhang jianfeng": Candidate("person", 1, "Jeff Zhang", "other name: Zhang Jianfeng")}
ROLES = [("subject", "appointed"), ("predecessor", "predecessor"), ("affected", "affected")]
KINDS = [("company", "company"), ("division", "division")]

Key = Qt.Key


def find(text: str) -> list[Candidate]:
    """Every word of a name counts, and other names in full."""
    asked = text.casefold()
    named = [
        each
        for each in PEOPLE
        if any(w.startswith(asked) for w in (each.name.casefold(), *each.name.casefold().split()))
    ]
    return named + ([ALIASES[asked]] if asked in ALIASES else [])


class Room(QDialog):
    """A dialog with the field and another one to go to."""

    def __init__(self, field: ChipField) -> None:
        super().__init__()
        self.field = field
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(field)
        column.addWidget(self.other)
        column.addStretch(1)
        self.resize(420, 500)


Show = Callable[..., ChipField]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Opens a field of people with these names in it; the keyboard is in its line."""
    opened: list[Room] = []

    def showing(*names: Who, new_kinds: list[tuple[str, str]] | None = None) -> ChipField:
        field = ChipField(find, names, roles=ROLES, new_kinds=new_kinds or [])
        room = Room(field)
        qtbot.addWidget(room)
        opened.append(room)
        with qtbot.waitExposed(room):
            room.show()
        room.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.line.hasFocus)
        return field

    yield showing
    for room in opened:
        room.close()


def leave(field: ChipField) -> None:
    """Go elsewhere, as a click does."""
    room = field.window()
    assert isinstance(room, Room)
    room.other.setFocus()


def press(field: ChipField, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(field.line, key)


def offered(field: ChipField) -> list[tuple[str, str]]:
    return [(choice.text, choice.reason) for choice in field.choices().choices()]


JEFF, DANIEL = Who("Jeff Zhang", 1), Who("Daniel Zhang", 2)


def test_enter_takes_the_first_name_that_begins_so(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jef")
    press(field, Key.Key_Return)
    assert field.value() == (JEFF,)
    assert field.line.text() == ""
    assert field.choices().isHidden()


def test_a_comma_takes_the_name_too(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jef,dan,")
    assert field.value() == (JEFF, DANIEL)


def test_one_enter_too_many_goes_on_to_the_next_field(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jef")
    press(field, Key.Key_Return, Key.Key_Return)
    room = field.window()
    assert isinstance(room, Room)
    assert QApplication.focusWidget() is room.other
    assert room.isVisible()


def test_tab_takes_the_name_and_goes_on(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "dan")
    press(field, Key.Key_Tab)
    assert field.value() == (DANIEL,)
    assert QApplication.focusWidget() is not field.line


def test_another_name_is_offered_with_its_reason(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "Zhang Jianfeng")
    assert offered(field)[0] == ("Jeff Zhang", "other name: Zhang Jianfeng")
    press(field, Key.Key_Return)
    assert field.value() == (JEFF,)


def test_up_goes_round_to_the_row_that_makes_a_new_one(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "Jeff")
    press(field, Key.Key_Up, Key.Key_Return)
    assert field.value() == (Who("Jeff", 0),)
    assert [chip.words for chip in field.chips()] == ["Jeff · new"]


def test_a_text_for_which_there_is_nothing_folds_the_list_away(qtbot: QtBot) -> None:
    field = ChipField(lambda text: find(text) if text else [], roles=ROLES)
    room = Room(field)
    qtbot.addWidget(room)
    room.show()
    QTest.keyClicks(field.line, "je")
    assert not field.choices().isHidden()
    press(field, Key.Key_Backspace, Key.Key_Backspace)
    assert field.choices().isHidden()


def test_a_second_person_of_the_same_name_is_somebody_else(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "Jeff Zhang")
    press(field, Key.Key_Up, Key.Key_Return)
    assert field.value() == (Who("Jeff Zhang", 0, is_another=True),)


def test_a_new_unit_is_made_of_the_kind_that_is_chosen(show: Show) -> None:
    field = show(new_kinds=KINDS)
    QTest.keyClicks(field.line, "Damo Academy")
    assert offered(field) == [("New: Damo Academy", "company"), ("New: Damo Academy", "division")]
    press(field, Key.Key_Down, Key.Key_Return)
    assert field.value() == (Who("Damo Academy", 0, unit_kind="division"),)


def test_a_chinese_name_is_found(show: Show) -> None:
    field = show()
    field.line.insert("蔡")
    field.line.textEdited.emit("蔡")  # as an input method ends
    press(field, Key.Key_Return)
    assert field.value() == (Who("蔡崇信", 5),)


def test_backspace_takes_out_the_last_name_and_undo_brings_it_back(show: Show) -> None:
    field = show(JEFF, DANIEL)
    press(field, Key.Key_Backspace)
    assert field.value() == (JEFF,)
    QTest.keyClick(field.line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == (JEFF, DANIEL)


def test_left_goes_to_a_name_and_delete_removes_it(show: Show) -> None:
    field = show(JEFF, DANIEL)
    press(field, Key.Key_Left, Key.Key_Left, Key.Key_Delete)
    assert field.value() == (DANIEL,)


def test_a_name_is_given_a_role_by_keys(show: Show) -> None:
    field = show(DANIEL, JEFF)
    press(field, Key.Key_Left, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    assert field.value() == (DANIEL, Who("Jeff Zhang", 1, "predecessor"))
    assert field.chips()[1].words == "Jeff Zhang · predecessor"


def test_a_role_may_be_a_word_of_ones_own(show: Show) -> None:
    field = show(JEFF)
    press(field, Key.Key_Left, Key.Key_Return)
    QTest.keyClicks(field.line, "witness")
    press(field, Key.Key_Return)
    assert field.value() == (Who("Jeff Zhang", 1, "witness"),)


def test_escape_folds_the_list_away_and_leaves_the_dialog_open(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jef")
    press(field, Key.Key_Escape)
    assert field.choices().isHidden()
    assert field.window().isVisible()
    assert field.pending() == "jef"


def test_what_is_typed_in_full_is_taken_when_the_field_is_left(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jeff zhang")
    leave(field)
    assert field.value() == (JEFF,)


def test_half_a_name_is_neither_taken_nor_lost_when_the_field_is_left(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jef")
    leave(field)
    assert field.value() == ()
    assert field.pending() == "jef"


def test_a_name_that_two_people_bear_is_not_taken_by_itself(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "Li Wei")
    leave(field)
    assert field.value() == ()


def test_settling_takes_the_current_row(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, "jef")
    assert field.settle()
    assert field.value() == (JEFF,)


def test_the_same_name_is_taken_once(show: Show) -> None:
    field = show(JEFF)
    QTest.keyClicks(field.line, "jef")
    press(field, Key.Key_Return)
    assert field.value() == (JEFF,)


def test_a_list_of_names_is_pasted(show: Show) -> None:
    field = show()
    QApplication.clipboard().setText("Jeff Zhang; Daniel Zhang; Lucy Peng;")
    QTest.keyClick(field.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == (JEFF, DANIEL, Who("Lucy Peng"))


def test_a_name_with_a_comma_is_written_in_quotes(show: Show) -> None:
    field = show()
    QTest.keyClicks(field.line, '"Acme, Inc."')
    press(field, Key.Key_Return)
    assert field.value() == (Who("Acme, Inc."),)


def test_many_names_go_on_below_and_a_very_long_one_stays_inside(show: Show) -> None:
    field = show(JEFF)
    one_line = field.height()
    field.set_value([JEFF, DANIEL, Who("Wolfeschlegelsteinhausenbergerdorff " * 5, 9)])
    QApplication.processEvents()
    assert field.height() > 1.8 * one_line
    assert all(chip.geometry().right() < field.width() for chip in field.chips())
    assert "Wolfe" in field.chips()[2].toolTip()
