"""Edits of many rows: the window lives on meanwhile, they can be stopped, and nothing is lost."""

# SPDX-License-Identifier: MIT

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.content_hash import content_hash
from db.file import open_file
from db.history import edits
from desktop.dialogs import delete_dialog
from desktop.dialogs.delete_dialog import DeleteChoice, Deletion
from desktop.editing import desk, removal
from desktop.selection import Thing
from desktop.window import Window
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow
from tests.flows.edits import COMMANDS, Person, carry_out
from tests.flows.large_edits import (
    BUSIEST,
    LONG,
    delete_busiest,
    many_events,
    select_many,
    shift_many,
    some_events,
)
from tests.flows.test_promises_of_edits import a_full_disk, failing, words_in

TURNS = 3  # of the window's thread that prove that it is not held up
PATIENCE_S = 10


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on a file with 1,500 events."""
    path = tmp_path / "many.chronik"
    path.write_bytes(many_events())
    window = open_window(path)
    settled(qtbot, window)
    return window


@dataclass
class Watch:
    """Who wrote, and whether the window's thread went on in the meantime."""

    lived_on: list[bool] = field(default_factory=list)


@pytest.fixture
def watch(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Every write waits until the window's thread has had some turns; in that thread it can't."""
    seen = Watch()
    turned = threading.Semaphore(0)
    clock = QTimer()
    clock.timeout.connect(turned.release)
    clock.start(0)
    write = edits.write  # type: ignore[attr-defined]  # what it imported is what it calls

    def watched(*arguments: Any) -> Any:
        if threading.current_thread() is threading.main_thread():
            seen.lived_on.append(False)
            return write(*arguments)
        while turned.acquire(blocking=False):
            pass  # those that were before
        seen.lived_on.append(all(turned.acquire(timeout=PATIENCE_S) for _ in range(TURNS)))
        return write(*arguments)

    monkeypatch.setattr(edits, "write", watched)
    yield seen
    clock.stop()
    assert qapp is not None


def hash_of(window: Window) -> str:
    assert window.document is not None
    return content_hash(window.document.file)


@pytest.mark.parametrize("name", LONG)
def test_the_window_lives_on_while_many_rows_are_written_and_taken_back(
    qtbot: QtBot, window: Window, watch: Watch, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before, lines = hash_of(window), len(window.undoing.lines())
    told: list[object] = []
    window.desk.edited.connect(told.append)

    LONG[name](window, monkeypatch)

    assert watch.lived_on == [True]
    assert len(told) == 1
    assert len(window.undoing.lines()) == lines + 1
    after = hash_of(window)
    if name != "delete a kind and give its events another":  # its kind came in by another way
        assert after != before
    window.undoing.undo()
    settled(qtbot, window)
    assert watch.lived_on == [True, True]
    assert hash_of(window) != after
    if name != "delete a kind and give its events another":
        assert hash_of(window) == before


def test_what_is_shown_after_a_long_edit_is_what_the_file_says(
    window: Window, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = window.document
    assert document is not None
    delete_busiest(window, monkeypatch)
    assert watch.lived_on == [True]
    ids = [id for (id,) in document.file.connection.execute("SELECT id FROM event ORDER BY id")]
    columns = document.columns
    assert columns.id[columns.table == EVENT].tolist() == ids
    scene = window.canvas.scene()
    assert scene is not None
    assert {id for t, id in zip(scene.marks.table, scene.marks.id, strict=True) if t == EVENT} <= {
        *ids
    }
    assert window.selection.current is None
    assert not document.read_only


def test_a_small_edit_is_written_at_once(window: Window, watch: Watch) -> None:
    window.canvas.move_asked.emit([(EVENT, some_events(window)[0])], 800 * 86_400, None, "")
    assert watch.lived_on == [False]


def test_what_hangs_on_much_is_counted_behind_the_window_and_asked_once(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted_by, asked = [], []
    hanging = removal.hanging  # type: ignore[attr-defined]  # as above

    def count(*arguments: Any) -> Any:
        counted_by.append(threading.current_thread())
        return hanging(*arguments)

    def ask(_parent: object, deletion: Deletion) -> None:
        asked.append(deletion)

    monkeypatch.setattr(removal, "hanging", count)
    monkeypatch.setattr(delete_dialog, "ask", ask)
    window.selection.pick("unit", BUSIEST)
    meanwhile(window, lambda: window.actions["delete"].trigger())
    window.actions["delete"].trigger()
    assert len(asked) == 1
    assert asked[0].names == (named_unit(window),)
    assert counted_by != [threading.main_thread()]
    assert len(counted_by) == 1


def named_unit(window: Window) -> str:
    assert window.document is not None
    sql = "SELECT name FROM unit WHERE id = ?"
    return str(window.document.file.connection.execute(sql, (BUSIEST,)).fetchone()[0])


def meanwhile(window: Window, act: Callable[[], object]) -> None:
    """Do something as soon as the next work behind the window has begun."""
    holder = QObject(window)

    def begin() -> None:
        window.tasks.started.disconnect(begin)
        QTimer.singleShot(0, holder, act)

    window.tasks.started.connect(begin)


@dataclass
class Gate:
    """Holds the next write up in its worker until it is opened."""

    may_go: threading.Event = field(default_factory=threading.Event)

    def open(self) -> None:
        self.may_go.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    held = Gate()
    write = edits.write  # type: ignore[attr-defined]  # as above

    def late(*arguments: Any) -> Any:
        assert held.may_go.wait(PATIENCE_S), "nobody let it go"
        return write(*arguments)

    monkeypatch.setattr(edits, "write", late)
    return held


def test_a_long_edit_that_is_stopped_changes_nothing(
    window: Window, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, lines, selected = hash_of(window), window.undoing.lines(), Thing("unit", BUSIEST)

    def stop() -> None:
        window.status.work.stop_button.click()
        gate.open()

    def ask(*_: object) -> DeleteChoice:
        if not gate.may_go.is_set():
            meanwhile(window, stop)
        return DeleteChoice(frozenset())

    monkeypatch.setattr(delete_dialog, "ask", ask)
    window.selection.pick("unit", BUSIEST)
    window.editor.removal.delete()
    assert hash_of(window) == before
    assert window.undoing.lines() == lines
    assert window.selection.current == selected
    assert "Nothing was" in window.strip.text
    assert window.strip.property("level") == "info"
    assert window.document is not None
    assert not window.document.read_only
    window.editor.removal.delete()  # and now it may go through
    assert hash_of(window) != before


@pytest.mark.parametrize("action", ["undo", "paste", "new_event", "new_person", "close_file"])
def test_other_edits_are_refused_in_words_while_one_is_written(
    window: Window, gate: Gate, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    words: list[str] = []
    document = window.document

    def act() -> None:
        window.actions[action].trigger()
        words.append(window.strip.text)
        gate.open()

    gate.open()
    window.canvas.move_asked.emit([(EVENT, 1)], 800 * 86_400, None, "")  # something to undo
    gate.may_go.clear()
    select_many(window)
    lines = len(window.undoing.lines())
    meanwhile(window, act)
    shift_many(window, monkeypatch)
    assert "Wait until it is done" in words[0]
    assert window.document is document
    assert len(window.undoing.lines()) == lines + 1


def test_no_other_file_is_opened_while_this_one_is_written(
    window: Window, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, other = window.document, a_sample(tmp_path)

    def open_other() -> None:
        window.files.open(other)
        gate.open()

    meanwhile(window, open_other)
    shift_many(window, monkeypatch)
    assert window.document is document
    assert "Wait until it is done" in window.strip.text
    window.files.open(other)
    assert window.document is not document


def test_a_window_that_is_closed_while_it_writes_closes_when_that_is_done(
    qtbot: QtBot, window: Window, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.document is not None
    path = window.document.path
    words: list[str] = []

    def close() -> None:
        window.shell.close()
        words.append(window.strip.text)
        assert window.shell.isVisible()
        gate.open()

    meanwhile(window, close)
    shift_many(window, monkeypatch)
    qtbot.waitUntil(lambda: not window.shell.isVisible())
    assert "closes when it is done" in words[0]
    with open_file(path, writing=True) as file:
        (count,) = file.connection.execute("SELECT count(*) FROM edit").fetchone()
    assert count == 1


def test_the_keyboard_is_back_where_it_was_after_a_long_edit(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.shell.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    shift_many(window, monkeypatch)
    assert window.canvas.hasFocus()


@pytest.fixture
def everything_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every edit goes behind the window."""
    monkeypatch.setattr(desk, "AT_ONCE_ROWS", -1)


@pytest.mark.usefixtures("everything_is_long")
@pytest.mark.parametrize("name", ["delete", "merge", "duplicate", "new_person", "open_text"])
def test_a_full_disk_during_a_long_edit_leaves_all_as_it_was(
    qtbot: QtBot,
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    person = Person(qtbot, open_window(a_sample(tmp_path)), tmp_path, monkeypatch)
    command = COMMANDS[name]
    command.prepare(person)
    before = person.hash

    def store(last: Callable[[], None]) -> None:
        at = person.keys.window()
        with failing(person.window, a_full_disk()):
            last()
        assert "is full" in words_in(at)
        assert person.hash == before
        person.keys.go_to(at)
        last()  # what was typed is still there

    carry_out(person, command, store)
    assert person.hash != before


@pytest.mark.usefixtures("everything_is_long")
def test_a_dialog_that_waits_for_its_edit_is_covered_and_can_stop_it(
    qtbot: QtBot,
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    gate: Gate,
) -> None:
    window = open_window(a_sample(tmp_path))
    person = Person(qtbot, window, tmp_path, monkeypatch)
    before, seen = person.hash, []

    def stop() -> None:
        cover = QApplication.activeModalWidget()
        if not isinstance(cover, QProgressDialog):
            QTimer.singleShot(0, window, stop)
            return
        seen.append(cover.labelText())
        cover.canceled.emit()
        gate.open()

    def type_and_save() -> None:
        person.write("A new name")
        at = person.keys.window()
        meanwhile(window, stop)
        person.keys.press_from_outside("Ctrl+Return")
        assert "Nothing was" in words_in(at)
        assert person.hash == before
        person.keys.go_to(at)
        person.keys.press_from_outside("Ctrl+Return")

    person.keys.drive_dialog(lambda: person.do("new_person"), type_and_save)
    assert "A new name" in seen[0]
    assert "A new name" in person.everything
