"""Longer work off the window's thread: progress, cancel, an answer or a failure.

Work is a plain function that receives a `Progress` and opens its own connection to the
file. Answers arrive as signals in the window's thread, so that no view ever waits.
"""

# SPDX-License-Identifier: MIT

import sys
from collections.abc import Callable
from threading import Event
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from db.errors import ChronikError
from db.saying import said

T = TypeVar("T")

TURN_S: Final = sys.getswitchinterval()  # that one thread runs when another waits
SHORT_TURN_S: Final = 0.001  # so that the window's thread is not kept waiting at every call of Qt


class Cancelled(ChronikError):
    """The user stopped the work; nothing was written."""


class Progress:
    """What work reports to and asks while it runs; safe to use from its thread."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._stopped = Event()
        self._last_percent = -1

    def __call__(self, done: int, total: int) -> bool:
        """Tell how far it is; False means stop and roll back."""
        percent = done * 100 // max(total, 1)
        if percent != self._last_percent:
            self._last_percent = percent
            self._told(done, total)
        return not self._stopped.is_set()

    def raise_if_stopped(self) -> None:
        """Leave the work here when the user cancelled it."""
        if self._stopped.is_set():
            raise Cancelled(said("Stopped."), said("Nothing was changed."))

    @property
    def is_stopped(self) -> bool:
        """Whether the user cancelled the work."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Ask the work to end."""
        self._stopped.set()


class Task(QObject):
    """One piece of work; `ended` is sent, then one of `succeeded` and `failed`."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)  # the exception
    ended = Signal()
    _came_far = Signal(int, int)  # these two are sent by the worker's thread
    _came_out = Signal(object, object)

    def __init__(self, label: str, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self._work = work
        self._progress = Progress(self._came_far.emit)
        # Slots of a QObject run in its own thread; a bare function would run in the worker's.
        self._came_far.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._came_out.connect(self._tell_outcome, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask it to stop; it ends with `failed(Cancelled)` unless it was already done."""
        self._progress.stop()

    def run(self) -> None:
        """Do the work; called in a worker thread."""
        try:
            answer = self._work(self._progress)
        except BaseException as problem:  # it belongs to the thread that asked
            self._came_out.emit(None, problem)
        else:
            self._came_out.emit(answer, None)

    @Slot(int, int)
    def _tell_progress(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    @Slot(object, object)
    def _tell_outcome(self, answer: object, problem: BaseException | None) -> None:
        self.ended.emit()  # first: what the answer leads to may be a dialog that stays open
        if problem is None:
            self.succeeded.emit(answer)
        else:
            self.failed.emit(problem)


class Tasks(QObject):
    """The running tasks of one window; they share a small pool of threads."""

    started = Signal(object)  # Task
    all_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[Task] = []

    def run(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Task:
        """Start work; `done` or `failed` is called in this thread with what came of it."""
        task = self.prepare(label, work, done, failed)
        self.start(task)
        return task

    def prepare(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Task:
        """As `run`, for somebody who has to know the task before it starts."""
        task = Task(label, work, self)
        task.succeeded.connect(done)
        task.failed.connect(failed)
        task.ended.connect(lambda: self._forget(task))
        return task

    def start(self, task: Task) -> None:
        """Start what was prepared."""
        sys.setswitchinterval(SHORT_TURN_S)
        self._running.append(task)
        self._pool.start(_Runner(task))
        self.started.emit(task)

    @property
    def is_busy(self) -> bool:
        """Whether any task is running."""
        return bool(self._running)

    def stop_all(self) -> None:
        """Cancel everything and wait for it; for closing the window."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()

    def _forget(self, task: Task) -> None:
        self._running.remove(task)
        task.deleteLater()
        if not self._running:
            sys.setswitchinterval(TURN_S)
            self.all_ended.emit()


class _Runner(QRunnable):
    """Lends a pool thread to a task, which belongs to the window's thread."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()
