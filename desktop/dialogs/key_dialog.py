"""Asks for other keys of an action; one key may belong to one action only."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QPushButton, QWidget

from desktop.dialogs.sheet import Sheet, answered

PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class ActionKeys:
    """An action with its keys as they are and as they came; portable key texts."""

    id: str
    text: str
    keys: tuple[str, ...]
    usual: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """What was chosen: these keys for this action, none = no key."""

    id: str
    keys: tuple[str, ...]


def ask(parent: QWidget | None, actions: Sequence[ActionKeys]) -> KeyChoice | None:
    """Ask for the keys of one action; None when it was cancelled."""
    dialog = KeyDialog(parent, actions)
    return answered(dialog, dialog.value)


class KeyDialog(Sheet):
    """An action, its keys, and whether another action has them already."""

    def __init__(self, parent: QWidget | None, actions: Sequence[ActionKeys]) -> None:
        super().__init__(parent, "keyDialog", "")
        self.setWindowTitle(self.tr("Change keys"))
        self._actions = tuple(actions)
        self.action_box = QComboBox()
        self.action_box.setAccessibleName(self.tr("Action"))
        self.action_box.addItems([action.text for action in self._actions])
        self.keys_edit = QKeySequenceEdit()
        self.keys_edit.setAccessibleName(self.tr("Keys"))
        self.keys_edit.setMaximumSequenceLength(1)
        self.keys_edit.setClearButtonEnabled(True)
        form = self.form()
        form.addRow(self.tr("&Action"), self.action_box)
        form.addRow(self.tr("&Press its keys"), self.keys_edit)
        self.usual_button = QPushButton(self.tr("As they &came"))
        self.usual_button.clicked.connect(self._show_usual)
        self.end_with(self.tr("&Change"), self.tr("Cancel"), self.usual_button)
        self.action_box.currentIndexChanged.connect(self._show_action)
        self.keys_edit.keySequenceChanged.connect(self._judge)
        self._is_usual = False
        self._show_action()
        self.resize(420, 0)

    def value(self) -> KeyChoice:
        """The choice as it stands; "as they came" brings all keys an action had."""
        action = self._action()
        if self._is_usual:
            return KeyChoice(action.id, action.usual)
        pressed = self.keys_edit.keySequence().toString(PORTABLE)
        return KeyChoice(action.id, (pressed,) if pressed else ())

    def _action(self) -> ActionKeys:
        return self._actions[max(0, self.action_box.currentIndex())]

    def _show_action(self) -> None:
        keys = self._action().keys
        self.keys_edit.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self._judge()

    def _show_usual(self) -> None:
        usual = self._action().usual
        self.keys_edit.setKeySequence(QKeySequence(usual[0] if usual else ""))
        self._judge()
        self._is_usual = True

    def _judge(self) -> None:
        self._is_usual = False
        chosen = self.value()
        for other in self._actions:
            if other.id != chosen.id and set(chosen.keys) & set(other.keys):
                words = self.tr("{keys} belongs to “{action}” already.")
                self.tell_mistake(words.format(keys=chosen.keys[0], action=other.text))
                return
        self.tell_mistake("")
