"""Keys that were changed work, now and at the next start."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtGui import QKeySequence

from desktop.actions import key_rows
from desktop.dialogs.key_dialog import KeyChoice
from tests.flows.conftest import OpenWindow


def test_changed_keys_are_used_at_once_shown_and_remembered(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    chosen = KeyChoice("go_to_date", ("Ctrl+J",))
    monkeypatch.setattr("desktop.window.key_dialog.ask", lambda *_: chosen)
    window.actions["change_keys"].trigger()
    assert window.actions["go_to_date"].shortcuts() == [QKeySequence("Ctrl+J")]
    assert ("Go to date…", "Ctrl+J") in set(key_rows(window.settings.keys))
    again = open_window()
    assert again.actions["go_to_date"].shortcuts() == [QKeySequence("Ctrl+J")]
