"""Keys as a person presses them, counted: what is no character of a field's text."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QKeyCombination, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

TIMEOUT_MS: Final = 5_000


@dataclass
class Deed:
    """What a person did: the keys pressed for it, without the characters of texts.

    `made` are the keys of the people, units and the source that were made on the way.
    """

    what: str
    keys: list[str] = field(default_factory=list)
    made: dict[str, list[str]] = field(default_factory=dict)
    characters: int = 0


class Keyboard:
    """Presses keys where the keyboard is, in whatever window, and counts them by deed."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window
        self.deeds: list[Deed] = []
        self._counted: list[str] = []

    @contextmanager
    def deed(self, what: str) -> Iterator[Deed]:
        """Count what is pressed inside for one deed."""
        deed = Deed(what)
        self.deeds.append(deed)
        before, self._counted = self._counted, deed.keys
        yield deed
        self._counted = before

    @contextmanager
    def making(self, name: str) -> Iterator[None]:
        """Count what is pressed inside for a person or a unit that is made."""
        before, self._counted = self._counted, self.deeds[-1].made.setdefault(name, [])
        yield
        self._counted = before

    def press(self, *keys: str) -> None:
        """Press keys, each written as in the menus: N, Ctrl+Return, Alt+W."""
        for text in keys:
            self._counted.append(text)
            combination = combination_of(text)
            QTest.keyClick(here(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()  # nobody is so quick that nothing happens in between

    def choose(self, letters: str) -> None:
        """Press letters that choose a word of a list: they are no text, and they count."""
        for letter in letters:
            self._counted.append(letter)
            QTest.keyClicks(here(), letter)

    def write(self, text: str) -> None:
        """Write characters of a field's text; those no key has come from an input method."""
        self.deeds[-1].characters += len(text)
        if text.isascii():
            QTest.keyClicks(here(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(here(), event)

    def press_for_dialog(self, key: str, drive: Callable[[], None]) -> None:
        """Press a key that opens a dialog which waits, and go on in it; it must end closed."""
        failures: list[BaseException] = []
        driven: list[QDialog] = []

        def go_on() -> None:
            dialog = QApplication.activeModalWidget()
            focus = here_or_none()
            if not isinstance(dialog, QDialog) or focus is None or focus.window() is not dialog:
                QTimer.singleShot(0, go_on)
                return
            driven.append(dialog)
            try:
                drive()
                assert dialog.isHidden(), "the dialog is still open"
            except BaseException as failure:  # it must not leave the dialog waiting for ever
                failures.append(failure)
                dialog.done(QDialog.DialogCode.Rejected)

        QTimer.singleShot(0, go_on)
        self.press(key)
        if failures:
            raise failures[0]
        assert driven, f"{key} opened no dialog"

    def wait_for(self, widget: QWidget) -> None:
        """Until the keyboard is in this widget.

        No window manager runs here: the window that a closed dialog leaves is activated by us.
        """
        if QApplication.activeWindow() is None:
            self._window.activateWindow()
        self._qtbot.waitUntil(widget.hasFocus, timeout=TIMEOUT_MS)


def combination_of(text: str) -> QKeyCombination:
    """A key with its modifiers from its name in the menus."""
    sequence: Any = QKeySequence.fromString(text)
    combination: QKeyCombination = sequence[0]  # the stubs do not know that it has places
    return combination


def here_or_none() -> QWidget | None:
    """Where the keyboard is."""
    return QApplication.focusWidget()


def here() -> QWidget:
    """Where the keyboard is; it must be somewhere."""
    found = here_or_none()
    assert found is not None, "no window has the keyboard"
    return found


def keys_of_modifiers(key: str) -> int:
    """How many keys one press takes when Ctrl, Alt and Shift are counted for themselves."""
    modifiers = combination_of(key).keyboardModifiers()
    held = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    return 1 + sum(bool(modifiers & each) for each in held)
