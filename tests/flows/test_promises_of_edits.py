"""A fault or a full disk in the middle of an edit: told, nothing harmed, nothing typed is lost."""

# SPDX-License-Identifier: MIT

import json
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from runpy import run_path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.history import edits
from desktop import importing
from desktop.actions import ACTIONS
from desktop.failures import FailureDialog, report_of
from desktop.settings import data_folder
from desktop.window import Window
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow
from tests.flows.edits import CANARY, COMMANDS, READING, Person, carry_out

ROOMS: Final = {"undoing", "clipboard", "editor", "events", "sources", "records", "remarks",
                "removal", "merges"}  # fmt: skip
BACK: Final = {"undo", "redo", "an edit of the list"}


@pytest.fixture
def person(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Person:
    """Somebody before the sample."""
    return Person(qtbot, open_window(a_sample(tmp_path)), tmp_path, monkeypatch)


def a_full_disk() -> Exception:
    full = sqlite3.OperationalError(f"database or disk is full: {CANARY}")
    full.sqlite_errorname = "SQLITE_FULL"
    return full


@contextmanager
def failing(window: Window, failure: Exception) -> Iterator[None]:
    """Every edit fails after its rows were written, before they are there for good."""
    write = edits.write  # type: ignore[attr-defined]  # what it imported is what it calls

    def fail(*arguments: Any, **named: Any) -> None:
        write(*arguments, **named)
        raise failure

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(edits, "write", fail)
        patch.setattr(sys, "excepthook", window.failures.hook)
        yield


def words_in(window: QWidget) -> str:
    """What a window says."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def screen(window: Window) -> tuple[object, ...]:
    """What the window shows of the file."""
    assert window.document is not None
    scene = window.canvas.scene()
    assert scene is not None
    marks = scene.marks
    return (
        marks.table.tolist(), marks.id.tolist(), marks.x0.tolist(), marks.x1.tolist(),
        window.document.columns.id.tolist(),
        window.actions["undo"].text(), window.actions["redo"].text(),
        window.selection.current,
    )  # fmt: skip


def test_every_action_that_changes_the_file_is_tried_here() -> None:
    changing = {act.id for act in ACTIONS if act.calls.partition(".")[0] in ROOMS}
    assert changing - READING <= set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_fault_in_an_edit_is_told_and_logged_and_nothing_is_lost(
    person: Person, name: str
) -> None:
    command = COMMANDS[name]
    command.prepare(person)
    window, before = person.window, person.hash

    def store(last: Callable[[], None]) -> None:
        at = person.keys.window()
        with failing(window, RuntimeError(CANARY)):
            last()
        told = window.shell.findChild(FailureDialog)
        assert told is not None
        assert "RuntimeError" in told.trace.toPlainText()
        assert CANARY not in told.trace.toPlainText()
        told.reject()
        person.keys.go_to(at)
        assert person.hash == before
        last()  # what was typed is still there: now it is stored

    carry_out(person, command, store)
    assert person.hash != before
    assert all(text in person.everything for text in command.texts if text == CANARY)
    log = (data_folder() / "failures.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert CANARY not in log
    if name not in BACK:
        person.do("undo")
        assert person.hash == before


@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_disk_during_an_edit_leaves_screen_and_file_as_before(
    person: Person, name: str
) -> None:
    command = COMMANDS[name]
    command.prepare(person)
    window, before, shown = person.window, person.hash, screen(person.window)

    def store(last: Callable[[], None]) -> None:
        at = person.keys.window()
        with failing(window, a_full_disk()):
            last()
        assert "is full" in words_in(at)
        assert window.shell.findChild(FailureDialog) is None
        assert person.hash == before
        assert window.document is not None
        assert not window.document.file.connection.in_transaction
        if command.way in ("at once", "asked"):
            assert screen(window) == shown
        person.keys.go_to(at)
        last()

    carry_out(person, command, store)
    assert person.hash != before


def test_a_text_that_does_not_fit_on_the_disk_stays_in_its_dialog(person: Person) -> None:
    window, before = person.window, person.hash
    assert window.document is not None
    connection = window.document.file.connection
    path = person.folder / "long.txt"
    path.write_text(f"A headline\n\n{CANARY * 40_000}", encoding="utf-8")

    def save_twice() -> None:
        person.keys.press_from_outside("Ctrl+Return")
        assert "is full" in words_in(person.keys.window())
        assert person.hash == before
        connection.execute("PRAGMA max_page_count = 1000000")
        person.keys.press_from_outside("Ctrl+Return")

    connection.execute("PRAGMA max_page_count = 1")  # SQLite takes as many as there are
    person.keys.drive_dialog(lambda: window.editor.sources.take_file(path), save_twice)
    assert CANARY in person.everything


def test_a_fault_in_an_import_is_told_and_leaves_the_file_as_it_was(
    qtbot: QtBot, person: Person
) -> None:
    window, before = person.window, person.hash
    source = person.folder / "more.json"
    event = {"key": "more", "title": CANARY, "starts": "2023", "kind": "other"}
    source.write_text(
        json.dumps({"format": "chronik", "version": 1, "title": "More", "events": [event]}),
        encoding="utf-8",
    )
    load = importing.load  # type: ignore[attr-defined]  # as above

    def fail(*arguments: Any, **named: Any) -> None:
        named["progress"] = lambda *_: (_ for _ in ()).throw(RuntimeError(CANARY))
        load(*arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "load", fail)
        patch.setattr(sys, "excepthook", window.failures.hook)
        window.imports.start(source)
        settled(qtbot, window)
    told = window.shell.findChild(FailureDialog)
    assert told is not None, window.strip.text
    assert CANARY not in told.trace.toPlainText()
    told.reject()
    assert person.hash == before
    window.imports.start(source)
    settled(qtbot, window)
    assert CANARY in person.everything


def a_failure_of(folder: Path) -> Exception:
    """A fault with words of a person in what it says, in its cause and in its place."""
    script = folder / "script.py"
    script.write_text(f"int('{CANARY}')", encoding="utf-8")
    try:
        try:
            run_path(str(script))
        except ValueError as cause:
            raise KeyError(CANARY) from cause
    except KeyError as failure:
        return failure
    raise AssertionError("nothing failed")


def test_a_report_says_where_and_of_which_type_and_no_word_of_a_person(tmp_path: Path) -> None:
    folder = tmp_path / CANARY
    folder.mkdir()
    failure = a_failure_of(folder)
    report = report_of(failure, failure.__traceback__)
    assert "ValueError" in report
    assert report.endswith("KeyError")
    assert "test_promises_of_edits.py" in report
    assert "script.py" in report
    assert CANARY not in report


def test_what_is_told_without_a_window_holds_no_text_either(
    person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    person.window.shell.hide()
    failure = RuntimeError(CANARY)
    person.window.failures.hook(RuntimeError, failure, None)
    told = capsys.readouterr().err
    assert "RuntimeError" in told
    assert CANARY not in told
    person.window.shell.show()
