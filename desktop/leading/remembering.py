"""The day of leadership of each file, from one time it is open to the next."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject, QTimer

from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.leading.leading import Leading


class Remembering(QObject):
    """Goes back to the day, and the one it was compared with, when the pane is open.

    Today is not remembered as a day: who looks at today looks at tomorrow's today next time.
    """

    def __init__(self, desk: Desk, leading: Leading) -> None:
        super().__init__(leading)
        self._desk = desk
        self._leading = leading
        self._soon = QTimer(self, singleShot=True, interval=0)  # after all others took the file
        self._soon.timeout.connect(self._go_back)
        desk.files.closing.connect(self._keep)
        desk.files.opened.connect(lambda _document: self._soon.start())

    def _keep(self, document: Document) -> None:
        self._soon.stop()
        day, compared = self._leading.day, self._leading.compared
        if day == self._leading.today and compared is None:
            day = None
        self._desk.settings.keep_days(document.path, day, compared)

    def _go_back(self) -> None:
        document = self._desk.document
        if document is None or not self._leading.is_shown:
            return
        day, compared = self._desk.settings.days_of(document.path)
        if day is not None:
            self._leading.set_day(day)
            self._leading.compare_with(compared)
