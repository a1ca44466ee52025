"""Notes on the axis and tags, from the key that writes them to undo."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from db.changes import Change
from db.drafts.values import NoteDraft
from db.file import OpenFile
from db.records import Tag, Tagging
from desktop.dialogs import delete_dialog, note_dialog
from desktop.dialogs.delete_dialog import DeleteChoice, Deletion
from desktop.panes.tag_chip import TagChip
from desktop.panes.texts import Text
from desktop.selection import Thing
from desktop.timeline.hits import hit
from desktop.timeline.scene import NotePin, Scene
from desktop.window import Window
from tests.canvas.mouse import CTRL, drag, hover
from tests.flows.acts import a_sample, event_id
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[NoteDraft]:
    """What the note dialog was asked with; it answers with a text and saves."""
    asked: list[NoteDraft] = []

    def answer(_parent: object, draft: NoteDraft, *_: object, save: Any) -> NoteDraft:
        asked.append(draft)
        value = replace(draft, text="**Why** now?")
        assert save(value) == ""
        return value

    monkeypatch.setattr(note_dialog, "ask", answer)
    return asked


def scene_of(window: Window) -> Scene:
    scene = window.canvas.scene()
    assert scene is not None
    return scene


def pin_of(window: Window) -> NotePin:
    (pin,) = scene_of(window).pins
    return pin


def page_words(window: Window) -> list[str]:
    return [text.plain for text in window.detail.page().findChildren(Text)]


def test_a_note_over_the_axis_is_pinned_there_and_can_be_undone(
    qtbot: QtBot, window: Window, written: list[NoteDraft]
) -> None:
    x = (scene_of(window).viewport.left + scene_of(window).viewport.width) // 2
    hover(window.canvas, QPoint(x, 20))
    window.actions["note"].trigger()

    assert abs(pin_of(window).x - x) < 40
    assert written[0].at == int(pin_of(window).start_s)
    assert window.selection.current == Thing("note", pin_of(window).ids[0])
    assert any(words.startswith("pinned to") for words in page_words(window))
    window.undoing.undo()
    assert scene_of(window).pins == ()
    window.undoing.redo()
    note = Thing("note", pin_of(window).ids[0])
    qtbot.waitUntil(lambda: window.selection.current == note)


@pytest.mark.usefixtures("written")
def test_a_pinned_note_is_moved_and_deleted_and_the_axis_shows_it_at_once(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.remarks.add_note()
    pin = pin_of(window)

    def move(_parent: object, draft: NoteDraft, *_: object, save: Any) -> None:
        assert draft.at is not None
        save(replace(draft, at=draft.at + 40 * 86_400))

    monkeypatch.setattr(note_dialog, "ask", move)
    window.canvas.edit_asked.emit("note", pin.ids[0])
    assert pin_of(window).start_s == pin.start_s + 40 * 86_400

    def take_all(_parent: object, _deletion: Deletion) -> DeleteChoice:
        return DeleteChoice(frozenset())

    monkeypatch.setattr(delete_dialog, "ask", take_all)
    window.actions["delete"].trigger()
    assert scene_of(window).pins == ()


def test_a_note_on_a_selected_event_gives_its_mark_a_sign(
    window: Window, written: list[NoteDraft]
) -> None:
    id = event_id(window, "Jeff Zhang steps down as cloud president")
    window.selection.pick("event", id)
    before = {scene_of(window).marks.id[sign.mark] for sign in scene_of(window).note_signs}
    window.actions["note"].trigger()
    after = {scene_of(window).marks.id[sign.mark] for sign in scene_of(window).note_signs}

    assert written[0].about
    assert after - before == {id}


def test_a_note_while_a_note_is_selected_is_no_note_about_the_note(
    window: Window, written: list[NoteDraft]
) -> None:
    window.editor.remarks.add_note()
    window.editor.remarks.add_note()

    assert [draft.about for draft in written] == ["", ""]


def test_a_tag_on_a_page_finds_everything_that_has_it(qtbot: QtBot, window: Window) -> None:
    id = event_id(window, "Jeff Zhang steps down as cloud president")

    def tag(file: OpenFile) -> Change:
        uid = file.connection.execute("SELECT uid FROM event WHERE id = ?", (id,))
        added = Tag("to follow up", "#b3241d", id=-1)
        return Change("", after=(added, Tagging(-1, uid.fetchone()[0], id=-2)))

    window.desk.apply("tag", tag)
    window.selection.pick("event", id)
    page = window.detail.page()
    qtbot.waitUntil(lambda: page.is_whole)
    (chip,) = page.findChildren(TagChip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert window.search_box.text() == "#to follow up"
    results = window.search_box.results()
    assert results is not None
    assert results.model.index(0, 0).data() == "Jeff Zhang steps down as cloud president"


def test_the_sheet_is_what_the_pointer_finds(window: Window, written: list[NoteDraft]) -> None:
    window.editor.remarks.add_note()
    pin = pin_of(window)

    assert hit(scene_of(window), pin.x, pin.y + 3).id == pin.ids[0]
    assert len(written) == 1


def test_a_dragged_note_is_pinned_anew_and_undo_says_so(
    qtbot: QtBot, window: Window, written: list[NoteDraft]
) -> None:
    window.editor.remarks.add_note()
    pin = pin_of(window)
    at = QPoint(round(pin.x), round(pin.y + 4))
    drag(qtbot, window.canvas, at, at + QPoint(120, 0), CTRL)

    moved = pin_of(window).start_s - pin.start_s
    assert len(written) == 1 and moved > 0 and moved % 86_400 == 0
    days = f"{round(moved) // 86_400:d} days"
    assert window.actions["undo"].text() == f"Undo move ‘Why now?’ by {days}"
    window.undoing.undo()
    assert pin_of(window).start_s == pin.start_s


@pytest.mark.usefixtures("written")
def test_a_click_on_a_sheet_shows_the_note_and_its_line_among_all_notes(
    qtbot: QtBot, window: Window
) -> None:
    window.editor.remarks.add_note()
    pin = pin_of(window)
    window.selection.clear()
    qtbot.mouseClick(
        window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(pin.x), round(pin.y + 4))
    )

    assert any(words.startswith("pinned to") for words in page_words(window))
    assert window.left.in_time.currentWidget() is window.left.notes
    assert window.left.notes.chosen() == pin.ids[0]
    assert window.canvas.hasFocus()
