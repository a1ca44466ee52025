"""What differs between two days, worked out at once in a small file, else behind the window."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QObject, Signal

from db.errors import ChronikError
from db.file import open_file, read_guard
from db.leadership.comparing import compare
from db.leadership.terms import Terms
from db.leadership.values import Difference
from desktop.document import Document
from desktop.tasks import Progress, Tasks

AT_ONCE: Final = 10_000  # times in office

Asked = tuple[Terms, int, int]
Differences = tuple[Difference, ...]


class BetweenDays(QObject):
    """Answers for the last two days that were asked for; `ready` when an answer has come."""

    ready = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked: Asked | None = None
        self._found: Differences | None = None
        self._is_working = False

    def told(self, document: Document, terms: Terms, day_a: int, day_b: int) -> Differences | None:
        """What differs; None while it is worked out."""
        asked = (terms, day_a, day_b)
        if self._asked != asked:  # terms are compared by identity
            self._asked, self._found = asked, None
        if self._found is None and len(terms) <= AT_ONCE:
            with read_guard(document.path):
                self._found = compare(document.file, terms, day_a, day_b)
        elif self._found is None and not self._is_working:
            self._work(document, asked)
        return self._found

    def _work(self, document: Document, asked: Asked) -> None:
        path, (terms, day_a, day_b) = document.path, asked
        self._is_working = True

        def work(_progress: Progress) -> Differences:
            with open_file(path, writing=False) as file, read_guard(path):
                return compare(file, terms, day_a, day_b)

        def take(found: Differences) -> None:
            self._is_working = False
            if self._asked == asked:
                self._found = found
            self.ready.emit()  # also when other days are wanted by now: they are asked for then

        def leave(problem: BaseException) -> None:
            self._is_working = False
            if not isinstance(problem, ChronikError):
                raise problem

        self._tasks.run("", work, take, leave)
