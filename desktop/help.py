"""The Help menu: all keys, other keys, what this program is, and the language it speaks."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop import viewing
from desktop.actions import apply_keys, changeable_keys, check_choice, key_rows
from desktop.dialogs import about, key_dialog, key_sheet
from desktop.language import Languages
from desktop.settings import LanguageChoice, Settings
from desktop.shell import Shell


class Help(QObject):
    """Answers what the program is and does. `may_leave` is asked before the window is made
    anew in another language: whether nothing is open that would be lost."""

    def __init__(
        self,
        shell: Shell,
        settings: Settings,
        languages: Languages,
        may_leave: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._settings = settings
        self._languages = languages
        self._may_leave = may_leave
        self._actions: dict[str, QAction] = {}

    def know(self, actions: dict[str, QAction]) -> None:
        """Speak of these actions."""
        self._actions = actions
        self._check()

    def show_keys(self) -> None:
        """Show the sheet of all keys."""
        key_sheet.show(self._shell, key_rows(self._settings.keys))

    def change_keys(self) -> None:
        """Ask for other keys of an action and use them from now on."""
        choice = key_dialog.ask(self._shell, changeable_keys(self._settings.keys))
        if choice is not None:
            self._settings.keep_keys(choice.id, choice.keys)
            apply_keys(self._actions, self._settings.keys)

    def show_about(self) -> None:
        """Say what this program is."""
        about.show(self._shell, viewing.version())

    def speak(self, choice: LanguageChoice) -> None:
        """Speak another language from now on."""
        if self._may_leave():
            self._languages.choose(choice)
        self._check()

    def _check(self) -> None:
        check_choice(self._actions, "language", self._languages.choice)
