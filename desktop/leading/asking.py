"""Asks for the day whose leadership is looked at, and for one to compare it with."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject

from desktop.dialogs import as_of_dialog
from desktop.dialogs.as_of_dialog import AsOfDays
from desktop.editing.desk import Desk
from desktop.leading.leading import Leading


class Asking(QObject):
    """What the actions that ask for a day call."""

    def __init__(self, desk: Desk, leading: Leading) -> None:
        super().__init__(leading)
        self._desk = desk
        self._leading = leading
        leading.pane.compare_asked.connect(self.ask_compared)

    def ask_day(self) -> None:
        """Ask for the day, and perhaps for one to compare it with."""
        self._ask(is_comparing=False)

    def ask_compared(self) -> None:
        """Ask for the day to compare with."""
        self._ask(is_comparing=True)

    def _ask(self, *, is_comparing: bool) -> None:
        document, leading = self._desk.document, self._leading
        if document is None:
            return
        days = as_of_dialog.ask(
            self._desk.shell,
            AsOfDays(leading.today if leading.day is None else leading.day, leading.compared),
            today=leading.today,
            language=document.language,
            is_comparing=is_comparing,
        )
        if days is not None:
            leading.take(days)
