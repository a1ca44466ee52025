"""The edit history and the list of notes: what they say and where a click leads."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.history import EditLine
from db.reading.named import Named
from db.reading.notes import NoteRow
from db.records import Note
from desktop.panes.history_pane import HistoryPane
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import ASIDE, BELOW, IS_FADED
from desktop.panes.notes_list import NotesList

NOW = datetime.now().astimezone()
CLOUD = Named("unit", 4, "Cloud")


@pytest.fixture
def history(qtbot: QtBot) -> Iterator[HistoryPane]:
    """Three edits, the last of them undone."""
    pane = HistoryPane()
    shown(qtbot, pane)
    pane.show_edits(
        [
            EditLine(1, "2022-12-29T10:00:00Z", "add ‘Ada’", False),
            EditLine(2, NOW.isoformat(), "move ‘Outage’ by 2 days", False),
            EditLine(3, NOW.isoformat(), "delete ‘Mill’", True),
        ]
    )
    yield pane


@pytest.fixture
def notes(qtbot: QtBot) -> Iterator[NotesList]:
    """A note about a unit, one pinned to a day, one about something that is gone."""
    pane = NotesList()
    shown(qtbot, pane)
    at = int(datetime(2022, 12, 29, tzinfo=timezone(timedelta())).timestamp())
    written = "2022-12-29T10:00:00Z"
    pane.set_rows(
        [
            NoteRow(Note("\n## **Ask** again\nin spring", "u", None, written, id=1), CLOUD),
            NoteRow(Note("A day to remember", "", at, written, id=2), None),
            NoteRow(Note("Left over", "gone", None, written, id=3), None),
        ]
    )
    yield pane


def shown(qtbot: QtBot, pane: ListPane) -> None:
    pane.resize(320, 400)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitExposed(pane)


def row(pane: ListPane, number: int) -> QModelIndex:
    return pane.model.index(number, 0)


def texts(pane: ListPane) -> list[str]:
    return [str(row(pane, number).data()) for number in range(pane.model.rowCount())]


def click(pane: ListPane, number: int) -> None:
    place = pane.view.visualRect(row(pane, number)).center() - QPoint(40, 0)
    QTest.mouseClick(
        pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )


def test_edits_stand_newest_first_with_their_times(history: HistoryPane) -> None:
    assert texts(history) == [
        "Delete ‘Mill’", "Move ‘Outage’ by 2 days", "Add ‘Ada’", "Before these edits",
    ]  # fmt: skip
    times = [str(row(history, number).data(ASIDE)) for number in range(3)]
    assert times[0] == f"undone · {NOW:%H:%M}"
    assert times[1] == f"{NOW:%H:%M}"
    assert times[2].startswith("29 Dec 2022 ")


def test_an_edit_that_was_taken_back_is_muted(history: HistoryPane) -> None:
    assert [row(history, number).data(IS_FADED) for number in range(4)] == [
        True, False, False, False,
    ]  # fmt: skip


def test_the_edit_the_file_is_at_is_the_selected_one(history: HistoryPane) -> None:
    assert history.view.currentIndex().data() == "Move ‘Outage’ by 2 days"


@pytest.mark.parametrize(("number", "edit"), [(0, 3), (2, 1), (3, None)])
def test_a_click_goes_to_an_edit(
    qtbot: QtBot, history: HistoryPane, number: int, edit: int | None
) -> None:
    with qtbot.waitSignal(history.go_to) as heard:
        click(history, number)
    assert heard.args == [edit]


def test_a_click_on_where_the_file_is_goes_nowhere(qtbot: QtBot, history: HistoryPane) -> None:
    with qtbot.assertNotEmitted(history.go_to):
        click(history, 1)


def test_the_arrow_keys_only_look_and_enter_goes(qtbot: QtBot, history: HistoryPane) -> None:
    with qtbot.assertNotEmitted(history.go_to):
        QTest.keyClick(history.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(history.go_to) as heard:
        QTest.keyClick(history.view, Qt.Key.Key_Return)
    assert heard.args == [1]


def test_with_everything_undone_the_beginning_is_selected(history: HistoryPane) -> None:
    history.show_edits([EditLine(1, "2022-12-29T10:00:00Z", "add ‘Ada’", True)])
    assert history.view.currentIndex().data() == "Before these edits"


def test_without_edits_the_pane_says_what_will_stand_there(history: HistoryPane) -> None:
    history.show_edits([])
    assert history.empty_words().startswith("No edits yet.")


def test_notes_begin_with_their_words_and_say_what_they_are_about(notes: NotesList) -> None:
    assert texts(notes) == ["Ask again", "A day to remember", "Left over"]
    below = [str(row(notes, number).data(BELOW)) for number in range(3)]
    assert below[0].startswith("Cloud · 29 Dec 2022")
    assert below[1].startswith("pinned to 29 Dec 2022")
    assert below[2].startswith("what it was about is gone")


def test_a_note_leads_to_what_it_is_about(qtbot: QtBot, notes: NotesList) -> None:
    with qtbot.waitSignal(notes.picked) as heard:
        click(notes, 0)
    assert heard.args == ["unit", 4]
    notes.select("unit", 4)
    assert notes.chosen() == 1


def test_a_pinned_note_leads_to_its_moment(qtbot: QtBot, notes: NotesList) -> None:
    with qtbot.waitSignal(notes.moment_picked) as heard, qtbot.waitSignal(notes.picked) as picked:
        click(notes, 1)
    assert (heard.args, picked.args) == ([1672272000], ["note", 2])


def test_enter_edits_a_note(qtbot: QtBot, notes: NotesList) -> None:
    notes.view.setCurrentIndex(row(notes, 2))
    with qtbot.waitSignal(notes.edit_asked) as heard:
        QTest.keyClick(notes.view, Qt.Key.Key_Return)
    assert heard.args == [3]


def test_what_is_selected_elsewhere_is_shown_in_the_notes(notes: NotesList) -> None:
    notes.select("unit", 4)
    assert notes.chosen() == 1
    notes.select("unit", 5)
    assert notes.chosen() is None


def test_a_note_is_found_by_any_of_its_words(notes: NotesList) -> None:
    notes.filter_line.setText("spring")
    assert texts(notes) == ["Ask again"]
