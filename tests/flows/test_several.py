"""Several things selected at once: counted, listed, edited, copied, and still selected after."""

# SPDX-License-Identifier: MIT

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from db.records import Person
from db.tables import select
from desktop.dialogs import delete_dialog, many_dialog, note_dialog
from desktop.dialogs.delete_dialog import DeleteChoice
from desktop.dialogs.many_dialog import ManyEdit
from desktop.panes.many_detail import ManyPage
from desktop.panes.texts import Link
from desktop.selection import Thing
from desktop.window import Window
from tests.flows.acts import a_sample, event_id, page_text
from tests.flows.conftest import OpenWindow

TITLES = (
    "Jeff Zhang steps down as cloud president",
    "Daniel Zhang becomes acting cloud president",
    "Alibaba announces this year's reshuffle",
)


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


@pytest.fixture
def ids(window: Window) -> list[int]:
    """Three events, selected as by a drag around them."""
    found = sorted(event_id(window, title) for title in TITLES)
    window.canvas.pointer.area_drawn.emit(frozenset((EVENT, id) for id in found))
    return found


def lit(window: Window) -> list[int]:
    return sorted(id for table, id in window.canvas.lit if table == EVENT)


def link_named(window: Window, name: str) -> Link:
    return next(link for link in window.detail.findChildren(Link) if link.label == name)


def test_a_person_is_edited_and_not_the_times_in_office_that_are_lit(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.document is not None
    person = next(
        each.id for each in select(window.document.file, Person, "WHERE name = ?", ("Jeff Zhang",))
    )
    window.selection.pick("person", person)
    assert len(window.canvas.lit) > 1
    opened: list[tuple[str, int]] = []
    monkeypatch.setattr(window.editor, "edit", lambda *mark: opened.append(mark))
    window.editor.edit_selected()
    assert opened == [("person", person)]


def test_several_times_in_office_are_not_edited_by_one_of_them(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.document is not None
    columns = window.document.columns
    offices = columns.id[columns.table == TENURE].tolist()[:3]
    window.canvas.pointer.area_drawn.emit(frozenset((TENURE, id) for id in offices))
    opened: list[tuple[str, int]] = []
    monkeypatch.setattr(window.editor, "edit", lambda *mark: opened.append(mark))
    window.editor.edit_selected()
    assert opened == []
    assert "one of these" in window.status.currentMessage()


def test_how_many_are_selected_is_not_written_over_what_is_told(window: Window) -> None:
    window.status.tell("Undone: move an event.")
    found = (event_id(window, title) for title in TITLES)
    window.canvas.pointer.area_drawn.emit(frozenset((EVENT, id) for id in found))
    assert window.status.currentMessage()
    assert not window.status.selected.isVisible()
    window.status.clearMessage()
    assert window.status.selected.isVisible()


def test_the_page_and_the_status_line_say_how_many(window: Window, ids: list[int]) -> None:
    assert isinstance(window.detail.page(), ManyPage)
    assert "3 selected" in page_text(window)
    assert "3 events" in page_text(window)
    assert window.status.selected.text() == "3 selected"
    assert lit(window) == ids
    window.selection.clear()
    assert window.status.selected.text() == ""
    assert window.canvas.lit == frozenset()
    assert "selected" not in page_text(window)


def test_one_of_the_list_is_followed_and_left_again(
    qtbot: QtBot, window: Window, ids: list[int]
) -> None:
    qtbot.mouseClick(link_named(window, TITLES[1]), Qt.MouseButton.LeftButton)
    one = event_id(window, TITLES[1])
    assert window.selection.current == Thing("event", one)
    assert lit(window) == [one]
    assert window.status.selected.text() == ""
    assert window.detail.back.isVisible()
    qtbot.mouseClick(window.detail.back, Qt.MouseButton.LeftButton)
    assert lit(window) == ids
    assert not window.detail.back.isVisible()


@pytest.mark.usefixtures("ids")
def test_the_way_back_goes_when_something_else_is_selected(qtbot: QtBot, window: Window) -> None:
    qtbot.mouseClick(link_named(window, TITLES[1]), Qt.MouseButton.LeftButton)
    window.selection.pick("person", 1)
    window.selection.pick("event", event_id(window, TITLES[1]))
    assert not window.detail.back.isVisible()


def test_an_edit_of_all_and_its_undo_leave_them_selected(
    qtbot: QtBot, window: Window, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(_parent: object, count: int, *_: object, **__: Any) -> ManyEdit:
        asked.append(count)
        return ManyEdit(importance="detail")

    monkeypatch.setattr(many_dialog, "ask", answer)
    qtbot.mouseClick(link_named(window, "Edit or move all…"), Qt.MouseButton.LeftButton)
    assert asked == [3]
    assert (lit(window), window.status.selected.text()) == (ids, "3 selected")
    window.undoing.undo()
    qtbot.waitUntil(lambda: window.status.currentMessage().startswith("Undone"))
    QApplication.processEvents()  # what was changed is picked in the next turn
    assert lit(window) == ids


@pytest.mark.parametrize("way", ["paste", "duplicate"])
def test_all_that_was_added_is_selected(window: Window, ids: list[int], way: str) -> None:
    window.editor.clipboard.copy()
    window.actions[way].trigger()
    added = lit(window)
    assert len(added) == 3
    assert not set(added) & set(ids)
    assert "3 selected" in page_text(window)
    window.undoing.undo()
    assert window.selection.several == ()
    assert window.canvas.lit == frozenset()


def test_deleted_ones_are_not_selected_any_more(
    qtbot: QtBot, window: Window, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delete_dialog, "ask", lambda *_: DeleteChoice(frozenset()))
    assert ids
    qtbot.mouseClick(link_named(window, "Delete…"), Qt.MouseButton.LeftButton)
    assert window.selection.several == ()
    assert window.status.selected.text() == ""


def test_what_is_left_of_several_stays_selected(
    window: Window, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delete_dialog, "ask", lambda *_: DeleteChoice(frozenset()))
    monkeypatch.setattr(window.selection, "clear", lambda: None)
    window.editor.removal.delete_marks([("event", ids[0])])
    assert lit(window) == ids[1:]
    window.editor.removal.delete_marks([("event", ids[1])])
    assert window.selection.current == Thing("event", ids[2])


def test_events_and_times_in_office_are_counted_apart(window: Window, ids: list[int]) -> None:
    marks = [("event", ids[0]), ("event", ids[1]), ("tenure", 1)]
    window.selection.select_marks(marks)
    assert "2 events · 1 time in office" in page_text(window)
    assert window.canvas.lit == {(EVENT, ids[0]), (EVENT, ids[1]), (TENURE, 1)}
    assert window.desk.marks() == marks
    assert link_named(window, "Edit or move 2 events…").isVisible()


def test_all_that_was_pasted_is_selected_again_when_it_is_done_again(
    qtbot: QtBot, window: Window, ids: list[int]
) -> None:
    window.editor.clipboard.copy()
    window.editor.clipboard.paste()
    added = lit(window)
    window.undoing.undo()
    window.undoing.redo()
    qtbot.waitUntil(lambda: lit(window) == added)
    assert len(window.selection.several) == len(ids)


def test_all_that_was_deleted_together_is_selected_when_it_comes_back(
    qtbot: QtBot, window: Window, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delete_dialog, "ask", lambda *_: DeleteChoice(frozenset()))
    window.editor.removal.delete_marks([("event", id) for id in ids])
    window.undoing.undo()
    qtbot.waitUntil(lambda: lit(window) == ids)


def test_a_note_is_not_written_about_several_things_at_once(
    window: Window, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_dialog, "ask", lambda *_more, **_kept: pytest.fail("it was asked"))
    assert ids
    window.actions["note"].trigger()
    assert "one thing" in window.status.currentMessage()
