"""Sums over the whole file for a pane: the latest that was asked for wins, one at a time.

A small file is summed at once, a big one behind the window through a connection of its own.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from db.errors import ChronikError
from db.file import OpenFile, open_file, read_guard
from desktop.document import Document
from desktop.reader import Reader
from desktop.tasks import Cancelled, Progress, Task, Tasks

AT_ONCE_ROWS: Final = 1_500  # of the timeline: summed in a few hundredths of a second

Going = Callable[[], None]
Sums = Callable[[OpenFile, Going], Any]


class Summing(QObject):
    """Asks for sums of a document; `done` tells what came out, `failed` what went wrong."""

    started = Signal()  # it takes a while
    done = Signal(object)
    failed = Signal(object)  # ChronikError

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._running: Task | None = None
        self._next: tuple[Document, Sums] | None = None
        self._is_wanted = False

    def ask(self, document: Document, sums: Sums) -> None:
        """Sum the file as it is now; what is being summed for an older question is dropped."""
        self._is_wanted = True
        if self._running is None and len(document.columns) <= AT_ONCE_ROWS:
            self._sum_now(document, sums)
            return
        self._next = document, sums
        if self._running is not None:
            self._running.cancel()
        else:
            self._start()

    def drop(self) -> None:
        """The file is about to close: nothing more is wanted of it."""
        self._next = None
        self._is_wanted = False
        if self._running is not None:
            self._running.cancel()

    def _sum_now(self, document: Document, sums: Sums) -> None:
        try:
            found = Reader(document).read(lambda file: sums(file, _go_on))
        except ChronikError as problem:
            self.failed.emit(problem)
            return
        self.done.emit(found)

    def _start(self) -> None:
        if self._next is None:
            return
        (document, sums), self._next = self._next, None
        path = document.path

        def work(progress: Progress) -> object:
            with open_file(path, writing=False) as file, read_guard(path):
                return sums(file, progress.raise_if_stopped)

        self.started.emit()
        self._running = self._tasks.run("", work, self._take, self._fail)

    def _take(self, found: object) -> None:
        self._running = None
        if self._next is None and self._is_wanted:
            self.done.emit(found)
        self._start()

    def _fail(self, problem: BaseException) -> None:
        self._running = None
        if not isinstance(problem, ChronikError):
            raise problem
        is_told = self._next is None and self._is_wanted
        if is_told and not isinstance(problem, Cancelled):
            self.failed.emit(problem)
        self._start()


def _go_on() -> None:
    """Nobody stops what takes no time."""
