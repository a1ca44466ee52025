"""Keys that were changed work, now and at the next start; a copy can be saved."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.actions import key_rows
from desktop.dialogs.key_dialog import KeyChoice
from desktop.dialogs.save_copy_dialog import CopyChoice
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow


def test_changed_keys_are_used_at_once_shown_and_remembered(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    chosen = KeyChoice("go_to_date", ("Ctrl+J",))
    monkeypatch.setattr("desktop.help.key_dialog.ask", lambda *_: chosen)
    window.actions["change_keys"].trigger()
    assert window.actions["go_to_date"].shortcuts() == [QKeySequence("Ctrl+J")]
    assert ("Go to date…", "Ctrl+J") in set(key_rows(window.settings.keys))
    again = open_window()
    assert again.actions["go_to_date"].shortcuts() == [QKeySequence("Ctrl+J")]


def test_a_copy_can_be_saved_and_is_told(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    window.files.open(a_sample(tmp_path))
    settled(qtbot, window)
    target = tmp_path / "copy.chronik"
    monkeypatch.setattr("desktop.files.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(
        "desktop.files.save_copy_dialog.ask", lambda *_: CopyChoice(without_history=True)
    )
    window.actions["save_copy"].trigger()
    settled(qtbot, window)
    assert target.exists()
    assert "copy.chronik" in window.strip.text
