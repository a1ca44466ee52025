"""What the window promises: faults are told and logged, links are shown, files stay unharmed."""

# SPDX-License-Identifier: MIT

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from db.file import open_file
from desktop.actions import ACTIONS, key_rows
from desktop.failures import FailureDialog
from desktop.links import allowed_url
from desktop.menus import LINE, MENUS, RECENT, VIEWS
from desktop.settings import data_folder
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow
from tests.flows.test_command_errors import BROKEN, Maker, fingerprint

FAULTS = {  # what each action calls, somewhere below
    "next_event": "desktop.canvas.stage.Stage.neighbour",
    "fit_all": "desktop.canvas.stage.Stage.fit_all",
    "check": "desktop.tasks.Tasks.run",
    "import": "desktop.importing.QFileDialog.getOpenFileName",
    "export_image": "desktop.exporting.export_dialog.ask",
    "group_people": "desktop.canvas.view.TimelineView.set_grouping",
    "legend": "desktop.canvas.view.TimelineView.set_legend",
    "undated": "desktop.panes.tray.TrayList.focus_list",
    "go_to_date": "desktop.looking.go_to_date.ask",
    "keys": "desktop.help.key_sheet.show",
    "theme_dark": "desktop.looks.load_theme",
}


@pytest.mark.parametrize("id", FAULTS)
def test_a_fault_in_a_command_is_told_and_logged_and_the_window_goes_on(
    qtbot: QtBot,
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    id: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("canary of the user's text")

    path = a_sample(tmp_path)
    window = open_window(path)
    before = fingerprint(path)
    monkeypatch.setattr(FAULTS[id], fail)
    monkeypatch.setattr(sys, "excepthook", window.failures.hook)
    with qtbot.captureExceptions() as caught:
        window.actions[id].trigger()
    for kind, problem, trace in caught:
        window.failures.hook(kind, problem, trace)
    dialog = window.shell.findChild(FailureDialog)
    assert dialog is not None
    assert "RuntimeError" in dialog.trace.toPlainText()
    log = (data_folder() / "failures.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "canary" not in log
    dialog.reject()
    assert window.shell.isVisible()
    monkeypatch.undo()
    window.actions["zoom_in"].trigger()
    assert fingerprint(path) == before


def test_news_about_the_world_goes_to_the_strip_not_to_a_dialog(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(a_sample(tmp_path))
    window.files.open(tmp_path / "missing.chronik")
    assert "missing.chronik" in window.strip.text
    assert window.document is not None  # what was open stays open
    assert window.shell.findChild(FailureDialog) is None
    settled(qtbot, window)


@pytest.mark.parametrize("make", BROKEN)
def test_a_broken_file_is_named_in_the_strip_and_left_alone(
    open_window: OpenWindow, tmp_path: Path, make: Maker
) -> None:
    path = make(tmp_path)
    before = fingerprint(path)
    window = open_window(path)
    assert path.name in window.strip.text
    assert window.document is None
    assert fingerprint(path) == before


def test_a_file_that_another_window_holds_opens_for_reading_and_says_who(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = a_sample(tmp_path)
    with open_file(path, writing=True):
        window = open_window(path)
        assert window.document is not None
        assert window.document.read_only
        assert "reading only" in window.strip.text
        assert window.status.saved.text().startswith("Read-only: ")
        window.actions["import"].trigger()
        assert "Nothing can be imported" in window.strip.text
        window.actions["fit_all"].trigger()
        scene = window.canvas.scene()
        assert scene is not None
        assert len(scene.marks)


def test_ctrl_s_says_that_everything_is_saved(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    window.actions["save"].trigger()
    assert window.strip.text.startswith("Already saved ")


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<b>x</b>",
        "\\\\server\\share",
        "//server/share",
        "https:///nowhere",
        "http://good.example\u202e/txt",
        "vbscript:x",
        "",
    ],
)
def test_a_link_that_is_no_web_or_mail_address_is_refused(
    open_window: OpenWindow, target: str
) -> None:
    window = open_window()
    assert allowed_url(target) is None
    assert window.links.ask(target) is None
    assert "not opened" in window.strip.text


def test_a_link_is_shown_before_it_is_opened(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.links.opened.disconnect()  # nothing leaves this machine
    box = window.links.ask("https://exämple.org/a?b=c")
    assert isinstance(box, QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "xn--exmple-cua.org" in box.informativeText()
    with qtbot.waitSignal(window.links.opened):
        box.button(QMessageBox.StandardButton.Open).click()


def test_every_text_of_the_window_is_plain(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    labels = window.shell.findChildren(QLabel)
    assert len(labels) > 10
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_every_action_calls_a_room_and_sits_somewhere(open_window: OpenWindow) -> None:
    window = open_window()
    assert set(window.actions) == {act.id for act in ACTIONS}
    placed = {id for _, ids in MENUS for id in ids} - {LINE, RECENT, VIEWS}
    assert placed == set(window.actions)


def test_no_key_is_given_twice_where_it_would_clash() -> None:
    keys = [(key, act.id) for act in ACTIONS if act.scope != "search" for key in act.keys]
    assert len({key for key, _ in keys}) == len(keys)
    assert len(list(key_rows())) == sum(1 for act in ACTIONS if act.keys)


@pytest.mark.parametrize("letter", ["f", "l", "/", ",", "?", "."])
def test_single_letters_are_typed_while_a_text_field_has_the_focus(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, letter: str
) -> None:
    window = open_window(a_sample(tmp_path))
    fired: list[str] = []
    for id, action in window.actions.items():
        action.triggered.connect(lambda _=False, id=id: fired.append(id))
    window.shell.activateWindow()
    window.actions["find"].trigger()
    fired.clear()
    qtbot.waitUntil(window.search_box.hasFocus)
    qtbot.keyClicks(window.search_box, letter)
    assert window.search_box.text() == letter
    assert fired == []


@pytest.mark.parametrize(
    ("key", "id"),
    [
        (Qt.Key.Key_F, "fit_selection"),
        (Qt.Key.Key_L, "legend"),
        (Qt.Key.Key_Period, "next_event"),
        (Qt.Key.Key_Comma, "previous_event"),
        (Qt.Key.Key_Home, "first_event"),
        (Qt.Key.Key_End, "last_event"),
        (Qt.Key.Key_Left, "pan_left"),
        (Qt.Key.Key_PageDown, "page_right"),
        (Qt.Key.Key_Slash, "find"),
        (Qt.Key.Key_Escape, "select_none"),
    ],
)
def test_keys_work_on_the_canvas(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, key: Qt.Key, id: str
) -> None:
    window = open_window(a_sample(tmp_path))
    window.shell.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    with qtbot.waitSignal(window.actions[id].triggered):
        qtbot.keyClick(window.canvas, key)


def test_the_chosen_look_is_worn_and_remembered(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    window.actions["theme_dark"].trigger()
    assert window.looks.theme.name == "dark"
    assert window.settings.theme == "dark"
    window.actions["theme_light"].trigger()
    assert window.looks.theme.name == "light"


def test_a_fault_while_painting_is_told_and_does_not_end_the_program(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(a_sample(tmp_path))
    # Raised by C code: PySide6 crashes on it unless Python has caught it once.
    monkeypatch.setattr("desktop.canvas.face.paint_scene", lambda *_, **__: int("canary"))
    with qtbot.captureExceptions() as raised:
        window.canvas.update()
        qtbot.waitUntil(lambda: bool(raised))
    monkeypatch.undo()
    window.failures.hook(*raised[0])
    dialog = window.shell.findChild(FailureDialog)
    assert dialog is not None
    assert "ValueError" in dialog.trace.toPlainText()
    dialog.reject()
    window.canvas.repaint()
    assert window.shell.isVisible()
