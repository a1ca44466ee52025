"""Keys as a person presses them, counted: what is no character of a field's text."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
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

    def press_from_outside(self, key: str) -> None:
        """Press a key as the screen does: what fails by it does not fail in the test."""
        self._counted.append(key)
        combination = combination_of(key)
        keys, modifiers = combination.key(), combination.keyboardModifiers()
        QApplication.postEvent(here(), QKeyEvent(QEvent.Type.KeyPress, keys, modifiers))
        QApplication.processEvents()

    def choose(self, letters: str) -> None:
        """Press letters that choose a word of a list: they are no text, and they count."""
        for letter in letters:
            self._counted.append(letter)
            QTest.keyClicks(here(), letter)

    def write(self, text: str) -> None:
        """Write characters of a field's text; those no key has come from an input method."""
        if self.deeds:
            self.deeds[-1].characters += len(text)
        if text.isascii():
            QTest.keyClicks(here(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(here(), event)

    def press_for_dialog(self, key: str, drive: Callable[[], None]) -> None:
        """Press a key that opens a dialog which waits, and go on in it; it must end closed."""
        self.drive_dialog(lambda: self.press(key), drive)

    def drive_dialog(self, ask: Callable[[], None], drive: Callable[[], None]) -> None:
        """Let `ask` open a dialog which waits, and go on in it; it must end closed."""
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
        ask()
        if failures:
            raise failures[0]
        assert driven, "no dialog was opened"

    def wait_for(self, widget: QWidget) -> None:
        """Until the keyboard is in this widget.

        No window manager runs here: the window that a closed dialog leaves is activated by us.
        """
        if QApplication.activeWindow() is None:
            self._window.activateWindow()
        self._qtbot.waitUntil(widget.hasFocus, timeout=TIMEOUT_MS)

    def window(self) -> QWidget:
        """The window that has the keyboard, else the main window."""
        found = here_or_none()
        return found.window() if found is not None else self._window

    def go_to(self, window: QWidget) -> None:
        """Go back to a window, as from another one that was closed."""

        def is_there() -> bool:
            window.activateWindow()
            return window.isActiveWindow() and here_or_none() is not None

        self._qtbot.waitUntil(is_there, timeout=TIMEOUT_MS)

    def wait_for_other_than(self, widget: QWidget) -> None:
        """Until the keyboard is somewhere else."""
        self._qtbot.waitUntil(lambda: here_or_none() not in (None, widget), timeout=TIMEOUT_MS)


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
