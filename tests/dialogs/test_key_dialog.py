"""Other keys for an action."""

# SPDX-License-Identifier: MIT

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.dialogs.key_dialog import ActionKeys, KeyChoice, KeyDialog

ACTIONS = [
    ActionKeys("fit", "Fit", ("F",), ("F",)),
    ActionKeys("go_to_date", "Go to date…", ("Ctrl+J",), ("Ctrl+G", "Alt+G")),
]


def a_dialog(qtbot: QtBot) -> KeyDialog:
    dialog = KeyDialog(None, ACTIONS)
    qtbot.addWidget(dialog)
    return dialog


def test_pressed_keys_are_the_choice(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    dialog.keys_edit.setKeySequence(QKeySequence("Ctrl+Shift+F"))
    assert dialog.accept_button.isEnabled()
    assert dialog.value() == KeyChoice("fit", ("Ctrl+Shift+F",))


def test_keys_of_another_action_are_refused_with_its_name(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    dialog.keys_edit.setKeySequence(QKeySequence("Ctrl+J"))
    assert not dialog.accept_button.isEnabled()
    assert "Go to date" in dialog.mistake.text()


def test_an_action_gets_back_all_keys_it_came_with(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    dialog.action_box.setCurrentIndex(1)
    assert dialog.keys_edit.keySequence() == QKeySequence("Ctrl+J")
    dialog.usual_button.click()
    assert dialog.value() == KeyChoice("go_to_date", ("Ctrl+G", "Alt+G"))


def test_an_action_may_go_without_keys(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    dialog.keys_edit.clear()
    assert dialog.value() == KeyChoice("fit", ())
