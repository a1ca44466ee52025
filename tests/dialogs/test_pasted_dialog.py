"""The dialog of pasted rows: what the columns are, and mending what can't be taken."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QTableWidgetItem
from pytestqt.qtbot import QtBot

from db.loading.csv_roles import ROLES
from db.loading.existing import Existing
from db.loading.pasted import look_at, read_pasted
from db.records import Event
from desktop.dialogs.pasted_dialog import PastedDialog

Show = Callable[[str], PastedDialog]
TWO_WRONG = "title\twhen\tplace\nGood\t2021\tOslo\nBad\tsometime\tRome\nWorse\t31.2.2022\t\n"


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    opened: list[PastedDialog] = []

    def opening(text: str) -> PastedDialog:
        dialog = PastedDialog(
            None,
            look_at(text),
            lambda pasted, roles, order: read_pasted(pasted, roles, order, Existing.empty()),
        )
        qtbot.addWidget(dialog)
        dialog.open()
        opened.append(dialog)
        return dialog

    yield opening
    for dialog in opened:
        dialog.close()


def titles(dialog: PastedDialog) -> list[str]:
    """Of what would be added now."""
    value = dialog.value()
    batch = read_pasted(value.pasted, value.roles, value.date_order, Existing.empty())
    return [event.title for event in batch.of(Event)]


def wrong(dialog: PastedDialog) -> list[str]:
    cells = [dialog.wrong.item(line, 0) for line in range(dialog.wrong.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_good_rows_need_no_answer(show: Show) -> None:
    dialog = show("title\twhen\nOpens\t2021\nShuts\tQ4 2021\n")
    assert (dialog.accept_button.isEnabled(), dialog.wrong.isHidden()) == (True, True)
    assert dialog.accept_button.text() == "&Add 2"


def test_rows_that_can_not_be_taken_are_seen_with_number_and_reason(show: Show) -> None:
    dialog = show(TWO_WRONG)
    assert (wrong(dialog), dialog.accept_button.text()) == (["3", "4"], "&Add 1")
    reason = dialog.wrong.item(1, 1)
    assert reason is not None
    assert "February 2022" in reason.text()


def test_a_mended_row_is_taken(show: Show) -> None:
    dialog = show(TWO_WRONG)
    dialog.wrong.setItem(0, 3, QTableWidgetItem("2020"))
    assert (wrong(dialog), titles(dialog)) == (["4"], ["Good", "Bad"])


def test_the_rest_of_a_mended_row_stays(show: Show) -> None:
    dialog = show(TWO_WRONG)
    dialog.wrong.setItem(0, 3, QTableWidgetItem("2020"))
    assert dict(dialog.value().pasted.rows)[3] == ("Bad", "2020", "Rome")


def test_nothing_can_be_added_where_no_row_can_be_taken(show: Show) -> None:
    dialog = show("title\twhen\nBad\tsometime\n")
    assert not dialog.accept_button.isEnabled()
    assert wrong(dialog) == ["2"]


def test_a_first_row_of_words_may_be_a_row_like_others(show: Show) -> None:
    dialog = show("Launch\tOslo\nMove\tRome\n")
    dialog.headed_box.setChecked(False)
    assert len(dialog.value().pasted.rows) == 2
    assert len(titles(dialog)) == 2


def test_day_or_month_first_is_asked_where_nothing_says_it(show: Show) -> None:
    dialog = show("title\twhen\na\t03/04/2021\n")
    assert (dialog.order_box.isVisible(), dialog.accept_button.isEnabled()) == (True, False)
    dialog.order_box.setCurrentIndex(2)
    assert (dialog.value().date_order, dialog.accept_button.isEnabled()) == ("mdy", True)


def test_the_order_that_the_rows_show_is_said(show: Show) -> None:
    dialog = show("title\twhen\na\t03/04/2021\nb\t25/04/2021\n")
    assert "the day comes first" in dialog.order_words.text()
    assert dialog.order_box.isHidden() or not dialog.order_box.isVisible()


def test_a_chosen_column_reads_the_rows_again(show: Show) -> None:
    dialog = show("title\tnote\nOpens\t2021\nShuts\tnever\n")
    dialog.table.boxes()[1].setCurrentIndex(ROLES.index("when"))
    assert wrong(dialog) == ["3"]


def test_a_table_of_people_says_that_its_rows_are_times_in_office(show: Show) -> None:
    dialog = show("person\trole\tcompany\nAnn\tCEO\tAcme\n")
    assert dialog.count_words.text().startswith("1 time in office")


def test_text_of_others_is_shown_as_it_is(show: Show) -> None:
    dialog = show("title\twhen\n<b>x</b>\tsometime\n")
    cell = dialog.wrong.item(0, 2)
    assert cell is not None
    assert cell.text() == "<b>x</b>"
