"""The import dialog: what the columns are, in which encoding, and what has to be answered."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from db.errors import ImportProblem
from db.loading.csv_roles import ROLES
from db.loading.csv_table import Plan, Probe, probe
from desktop.dialogs.import_dialog import ImportDialog, ImportHelpers, helpers_for

Show = Callable[..., ImportDialog]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    """Opens the dialog on a table with this text."""
    opened: list[ImportDialog] = []

    def opening(text: str, helpers: ImportHelpers | None = None) -> ImportDialog:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        dialog = ImportDialog(None, probe(path), helpers or helpers_for(path))
        qtbot.addWidget(dialog)
        dialog.open()
        opened.append(dialog)
        return dialog

    yield opening
    for dialog in opened:
        dialog.close()


def choose(dialog: ImportDialog, column: int, role: str) -> None:
    dialog.table.boxes()[column].setCurrentIndex([str(each) for each in ROLES].index(role))


OFFICES = "person,role,company,start\nAnn Lee,CEO,Acme,2020\nBo Lind,CFO,Acme,2021\n"
PLAIN = "date,title,company,total\n2022-12-29,Reshuffle,Group,3\n2023-01-02,More,Cloud,4\n"
UNDECIDED = "date,title\n03/04/2022,One\n05/06/2022,Two\n"


def test_known_headings_need_no_choice(show: Show) -> None:
    dialog = show(PLAIN)
    assert dialog.plan().roles == ("when", "title", "unit", "figure")
    assert dialog.accept_button.isEnabled()
    assert dialog.count_words.text() == "2 rows"


def test_the_first_rows_are_seen_as_they_are(show: Show) -> None:
    dialog = show("title,date\n<b>Bold</b>,2022\n")
    item = dialog.table.item(1, 0)
    assert item is not None
    assert item.text() == "<b>Bold</b>"


def test_a_chosen_role_goes_into_the_plan(show: Show) -> None:
    dialog = show(PLAIN)
    choose(dialog, 3, "ignore")
    assert dialog.plan().roles == ("when", "title", "unit", "ignore")


def test_a_role_for_one_column_leaves_the_one_that_had_it(show: Show) -> None:
    dialog = show(PLAIN)
    choose(dialog, 2, "title")
    assert dialog.plan().roles == ("when", "property", "title", "figure")
    assert "1 column is kept" in dialog.count_words.text()


def test_a_table_of_people_says_that_its_rows_are_times_in_office(show: Show) -> None:
    dialog = show(OFFICES)
    assert dialog.plan().roles == ("person", "position", "unit", "when")
    assert dialog.count_words.text() == "2 times in office"
    choose(dialog, 0, "property")
    assert "a person and a unit are needed" in dialog.count_words.text()


def test_a_table_without_a_date_says_what_that_means(show: Show) -> None:
    dialog = show(PLAIN)
    choose(dialog, 0, "ignore")
    assert "all events will be undated" in dialog.count_words.text()
    assert dialog.accept_button.isEnabled()


def test_day_or_month_first_is_asked_when_nothing_decides_it(show: Show) -> None:
    dialog = show(UNDECIDED)
    assert dialog.order_box.isVisible()
    assert "whether day or month comes first" in dialog.mistake.text()
    assert not dialog.accept_button.isEnabled()


def test_an_answered_order_goes_into_the_plan(show: Show) -> None:
    dialog = show(UNDECIDED)
    dialog.order_box.setCurrentIndex(1)
    assert dialog.accept_button.isEnabled()
    assert dialog.plan().date_order == "dmy"


def test_the_order_is_not_asked_when_a_day_decides_it(show: Show) -> None:
    dialog = show("date,title\n03/04/2022,One\n25/06/2022,Two\n")
    assert not dialog.order_box.isVisible()
    assert dialog.plan().date_order == "dmy"


def test_the_order_is_asked_once_the_column_is_called_a_date(show: Show) -> None:
    dialog = show("day it was,title\n03/04/2022,One\n05/06/2022,Two\n")
    assert not dialog.order_box.isVisible()
    choose(dialog, 0, "when")
    assert dialog.order_box.isVisible()


def test_another_separator_reads_the_rows_again(show: Show) -> None:
    dialog = show("title;date\nA, b;2022\n")
    assert dialog.plan().separator == ";"
    dialog.separator_box.setCurrentIndex(dialog.separator_box.findData(","))
    assert dialog.plan().separator == ","
    assert dialog.table.columnCount() == 1
    heading = dialog.table.horizontalHeaderItem(0)
    assert heading is not None
    assert heading.text() == "title;date"


def test_an_encoding_that_does_not_fit_is_said_and_can_be_changed_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(PLAIN.encode())
    found = probe(path)

    def look(encoding: str, separator: str | None) -> Probe:
        if encoding != "utf-8":
            raise ImportProblem("It isn't Shift-JIS.")
        return probe(path, encoding, separator)

    dialog = ImportDialog(None, found, ImportHelpers(look, helpers_for(path).order))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.encoding_box.setCurrentIndex(dialog.encoding_box.findData("shift_jis"))
    assert dialog.mistake.text() == "It isn't Shift-JIS."
    assert not dialog.accept_button.isEnabled()
    dialog.encoding_box.setCurrentIndex(dialog.encoding_box.findData("utf-8"))
    assert dialog.accept_button.isEnabled()
    dialog.close()


def test_a_trial_says_how_many_rows_would_come_in(show: Show, tmp_path: Path) -> None:
    tried: list[Plan] = []

    def count(plan: Plan) -> tuple[int, int]:
        tried.append(plan)
        return 3_313, 2

    dialog = show(PLAIN, helpers_for(tmp_path / "table.csv", count))
    QTest.mouseClick(dialog.trial_button, Qt.MouseButton.LeftButton)
    assert tried == [dialog.plan()]
    assert dialog.count_words.text() == "3,313 rows would come in, 2 would be rejected"


def test_ctrl_enter_imports_and_escape_does_not(show: Show) -> None:
    first, second = show(PLAIN), show(PLAIN)
    QTest.keyClick(first, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert first.result() == QDialog.DialogCode.Accepted
    assert second.result() == QDialog.DialogCode.Rejected


def test_ctrl_enter_can_not_skip_the_question(show: Show) -> None:
    dialog = show(UNDECIDED)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
