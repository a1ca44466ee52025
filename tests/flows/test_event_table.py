"""The table of events in the window: shown, walked through, typed into, copied from and into."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.errors import FileProblem
from db.file import read_guard
from db.filtering.sieved import sieved
from db.filtering.values import Filter, Group
from db.loading.pasted import Pasted, look_at
from desktop import door
from desktop.dialogs import pasted_dialog
from desktop.dialogs.pasted_dialog import Pasting
from desktop.panes.event_table import EventTable
from desktop.panes.event_table.cell_editor import CellLine
from desktop.panes.event_table.model import WRONG
from desktop.window import Window
from tests.flows.acts import a_sample, event_id, settled
from tests.flows.conftest import OpenWindow

STEPS_DOWN = "Jeff Zhang steps down as cloud president"
COMES = "Daniel Zhang becomes acting cloud president"


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    window = open_window(a_sample(tmp_path))
    window.actions["table"].trigger()
    settled(qtbot, window)
    return window


def table_of(window: Window) -> EventTable:
    return window.tabling.table


def row_of(window: Window, title: str) -> int:
    (row,) = table_of(window).model.rows_of([("event", event_id(window, title))])
    return int(row)


def text_of(window: Window, row: int, column: str) -> str:
    model = table_of(window).model
    return str(model.index(row, model.columns.index(column)).data())


def start_typing(window: Window, title: str, column: str) -> CellLine:
    """Open a cell with the keyboard."""
    table = table_of(window)
    index = table.model.index(row_of(window, title), table.model.columns.index(column))
    table.view.setCurrentIndex(index)
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    line = table.view.viewport().findChild(CellLine)
    assert isinstance(line, CellLine)
    return line


def store(line: CellLine) -> None:
    """Press Enter in a cell; Qt stores it in the next turn, after the line had the key."""
    QTest.keyClick(line, Qt.Key.Key_Return)
    QCoreApplication.processEvents()


def clip(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def count(window: Window) -> int:
    assert window.document is not None
    return int((window.document.columns.table == EVENT).sum())


def test_the_table_has_a_row_for_everything_on_the_canvas(window: Window) -> None:
    assert window.document is not None
    rows = int((window.document.columns.table != 2).sum())
    assert len(table_of(window).model.places) == rows
    assert window.actions["table"].isChecked()
    table_of(window).close_button.click()
    assert not window.actions["table"].isChecked()
    assert table_of(window).isHidden()


def test_what_is_selected_on_the_canvas_is_selected_in_the_table(window: Window) -> None:
    window.selection.pick("event", event_id(window, STEPS_DOWN))
    assert table_of(window).selected() == [("event", event_id(window, STEPS_DOWN))]


def test_several_rows_light_as_many_marks(window: Window, qtbot: QtBot) -> None:
    ids = {event_id(window, title) for title in (STEPS_DOWN, COMES)}
    view, model = table_of(window).view, table_of(window).model
    flags = view.selectionModel().SelectionFlag
    for title in (STEPS_DOWN, COMES):
        index = model.index(row_of(window, title), 0)
        view.selectionModel().select(index, flags.Select | flags.Rows)
    qtbot.waitUntil(lambda: {id for _, id in window.canvas.lit} == ids)
    window.selection.pick("event", min(ids))
    assert table_of(window).selected() == [("event", min(ids))]


def test_the_arrows_walk_through_rows_and_the_page_follows(window: Window, qtbot: QtBot) -> None:
    table = table_of(window)
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    second = table.model.thing_at(1)
    assert second is not None
    qtbot.waitUntil(lambda: window.selection.current is not None
                    and window.selection.current.id == second[1])  # fmt: skip


def test_a_heading_sorts_and_sorts_the_other_way(window: Window) -> None:
    table = table_of(window)
    table.view.sort_asked.emit("title", False)
    titles = [text_of(window, row, "title") for row in range(len(table.model.places))]
    assert titles == sorted(titles, key=str.casefold)
    table.view.sort_asked.emit("title", True)
    back = [text_of(window, row, "title") for row in range(len(table.model.places))]
    assert back == titles[::-1]


def test_a_cell_is_stored_as_one_edit_with_a_name(window: Window, qtbot: QtBot) -> None:
    line = start_typing(window, STEPS_DOWN, "title")
    line.setText("Jeff leaves")
    store(line)
    assert window.actions["undo"].text() == f"Undo change ‘{STEPS_DOWN}’: Title"
    assert text_of(window, row_of(window, "Jeff leaves"), "title") == "Jeff leaves"
    window.undoing.undo()
    settled(qtbot, window)
    assert text_of(window, row_of(window, STEPS_DOWN), "title") == STEPS_DOWN


def test_an_edit_leaves_the_row_where_it_is(window: Window) -> None:
    row = row_of(window, STEPS_DOWN)
    line = start_typing(window, STEPS_DOWN, "when")
    line.setText("1990")
    store(line)
    assert (row_of(window, STEPS_DOWN), text_of(window, row, "when")) == (row, "1990")


def test_a_date_says_below_the_cell_how_it_is_read(window: Window) -> None:
    line = start_typing(window, STEPS_DOWN, "when")
    line.setText("29 dec 22")
    assert line.told.text() == "✓ Thursday 29 December 2022"
    assert line.told.isVisible()


def test_a_mistake_keeps_the_cell_open_under_enter(window: Window) -> None:
    line = start_typing(window, STEPS_DOWN, "when")
    line.setText("sometime")
    store(line)
    assert line.isVisible()
    assert "not understood" in line.told.text()
    line.setText("2021")
    store(line)
    assert text_of(window, row_of(window, STEPS_DOWN), "when") == "2021"


def test_a_mistake_that_is_left_stays_in_its_cell_until_it_is_given_up(window: Window) -> None:
    before = text_of(window, row_of(window, STEPS_DOWN), "when")
    table, row = table_of(window), row_of(window, STEPS_DOWN)
    line = start_typing(window, STEPS_DOWN, "when")
    line.setText("sometime")
    window.canvas.setFocus()
    index = table.model.index(row, table.model.columns.index("when"))
    assert (index.data(), bool(index.data(WRONG))) == ("sometime", True)
    assert "1 cell could not be stored" in table.count_words()
    table.view.setFocus()
    table.view.setCurrentIndex(index)
    QTest.keyClick(table.view, Qt.Key.Key_Escape)
    assert (index.data(), index.data(WRONG)) == (before, "")


def test_what_the_disk_refuses_is_kept_with_the_reason(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise FileProblem("The disk is full.", "Nothing was changed.")

    table, row = table_of(window), row_of(window, STEPS_DOWN)
    line = start_typing(window, STEPS_DOWN, "title")
    line.setText("New words")
    monkeypatch.setattr(door, "apply", refuse)
    store(line)
    index = table.model.index(row, table.model.columns.index("title"))
    assert (index.data(), "disk is full" in index.data(WRONG)) == ("New words", True)


def test_what_no_cell_can_hold_opens_its_dialog(window: Window, qtbot: QtBot) -> None:
    table = table_of(window)
    asked: list[tuple[str, int]] = []
    table.edit_asked.disconnect()
    table.edit_asked.connect(lambda *thing: asked.append(thing))
    row = next(row for row in range(9) if (table.model.thing_at(row) or ("",))[0] == "tenure")
    table.view.setCurrentIndex(table.model.index(row, table.model.columns.index("title")))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [table.model.thing_at(row)])


def test_a_right_click_offers_what_can_be_done_with_the_row(window: Window) -> None:
    view, title = table_of(window).view, STEPS_DOWN
    index = table_of(window).model.index(row_of(window, title), 0)
    view.setCurrentIndex(index)
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.actions["link"] in menu.actions()
    menu.close()


def test_a_kind_is_one_of_the_words_there_are(window: Window) -> None:
    line = start_typing(window, STEPS_DOWN, "kind")
    line.setText("nonsense")
    assert "Write one of: " in line.told.text()
    line.setText("dea")
    store(line)
    assert text_of(window, row_of(window, STEPS_DOWN), "kind") == "Deal"


def test_a_new_name_is_told_before_it_is_made(window: Window) -> None:
    line = start_typing(window, STEPS_DOWN, "people")
    line.setText("Jeff Zhang; Somebody New")
    assert line.told.text() == "✓ new: Somebody New"


def test_a_screen_reader_hears_the_heading_with_the_cell(window: Window) -> None:
    table = table_of(window)
    index = table.model.index(row_of(window, STEPS_DOWN), table.model.columns.index("title"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Title: {STEPS_DOWN}"


def test_copied_rows_come_with_headings_and_the_words_of_their_dates(window: Window) -> None:
    window.selection.pick("event", event_id(window, STEPS_DOWN))
    window.editor.clipboard.copy()
    data = QGuiApplication.clipboard().mimeData()
    head, row = (line.split("\t") for line in data.text().splitlines()[:2])
    cells = dict(zip(head, row, strict=True))
    assert (cells["Title"], cells["Kind"]) == (STEPS_DOWN, "Departure")
    assert "<th" in data.html()
    assert look_at(data.text()).roles[:3] == ("when", "until", "title")


def test_pasted_rows_are_added_at_once_and_undone_at_once(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        pasted_dialog, "ask",
        lambda _parent, pasted, _read, _left: Pasting(pasted, pasted.roles, ""),
    )  # fmt: skip
    before = count(window)
    clip("title\twhen\nOne more\t2021\nAnd another\tQ4 2021\n")
    window.editor.clipboard.paste()
    settled(qtbot, window)
    assert count(window) == before + 2
    assert {id for _, id in table_of(window).selected()} == {
        event_id(window, "One more"), event_id(window, "And another"),
    }  # fmt: skip
    assert window.actions["undo"].text() == "Undo paste 2 rows"
    window.undoing.undo()
    settled(qtbot, window)
    assert count(window) == before


def test_rows_that_can_not_be_taken_come_back_to_be_mended(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[int]] = []

    def ask(_parent: object, pasted: Pasted, _read: object, _left: str) -> Pasting | None:
        asked.append([number for number, _ in pasted.rows])
        return Pasting(pasted, pasted.roles, "") if len(asked) == 1 else None

    monkeypatch.setattr(pasted_dialog, "ask", ask)
    before = count(window)
    clip("title\twhen\nGood\t2021\nBad\tsometime\n")
    window.editor.clipboard.paste()
    settled(qtbot, window)
    assert (count(window), asked) == (before + 1, [[2, 3], [3]])


def test_prose_is_no_rows(window: Window) -> None:
    before = count(window)
    clip("A sentence that somebody copied.")
    window.editor.clipboard.paste()
    assert count(window) == before
    assert "no rows" in window.status.currentMessage()


def test_a_column_that_was_dragged_stays_when_another_goes(window: Window) -> None:
    table = table_of(window)
    header = table.view.horizontalHeader()
    header.moveSection(table.model.columns.index("title"), 0)
    next(each for each in table.columns_menu.actions() if each.data() == "tags").trigger()
    seen = [table.model.columns[header.logicalIndex(place)] for place in range(3)]
    assert seen == ["title", "when", "until"]


def test_a_filter_leaves_the_table_what_passes_it(window: Window, qtbot: QtBot) -> None:
    before = len(table_of(window).model.places)
    document = window.document
    assert document is not None
    with read_guard(document.path):
        found = sieved(
            document.file, document.columns, Filter((Group("text", words=("Hong Kong",)),))
        )
    document.sieve(found)
    settled(qtbot, window)
    assert 0 < len(table_of(window).model.places) < before


def test_the_table_and_its_columns_are_there_again_after_a_restart(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    first = open_window(a_sample(tmp_path))
    first.actions["table"].trigger()
    menu = table_of(first).columns_menu
    next(action for action in menu.actions() if action.data() == "tags").trigger()
    next(action for action in menu.actions() if action.data() == "place").trigger()
    assert "tags" not in table_of(first).model.columns
    first.files.close()
    again = open_window(tmp_path / "sample.chronik")
    assert table_of(again).isVisible()
    assert "tags" not in table_of(again).model.columns
    assert table_of(again).model.columns[-1] == "place"
