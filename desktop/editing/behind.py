"""Long work on the open file, off the window's thread; nothing else is written meanwhile.

An edit of many rows, an import, and a question that takes long: each borrows the file, tells
how far it is and can be stopped; then nothing was written. The panes stand still so long, for
their reads would wait; so does whoever wants to close the window or to open another file.
"""

# SPDX-License-Identifier: MIT

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from db.columns import EventColumns
from db.errors import ChronikError
from db.file import OpenFile, open_file, read_guard
from db.filtering.seen import Sieved
from db.filtering.sieved import sieved
from db.filtering.values import Filter
from db.load_columns import load_columns
from desktop.dialogs.sheet import plain
from desktop.document import Document
from desktop.files import Files
from desktop.row_plans import prepare_rows
from desktop.shield import shielded
from desktop.strip import MessageStrip
from desktop.tasks import Progress, Task, Tasks
from desktop.timeline.arranged import Plan

T = TypeVar("T")
Work = Callable[[OpenFile, Progress], T]

NOTICED_MS: Final = 100
COVER_LINES: Final = 26  # of the height of a line: how wide the cover is
STEPS: Final = 100_000  # of SQLite's machine, about 5 ms, between two looks whether to stop


@shielded
class Behind(QObject):
    """Does one long work at a time in a worker, and lets nothing come between."""

    busy = Signal(bool)

    def __init__(self, files: Files, tasks: Tasks, strip: MessageStrip) -> None:
        super().__init__(files)
        self._files = files
        self._tasks = tasks
        self._strip = strip
        self._task: Task | None = None
        self._waits = 0
        self._closes = False  # the window, as soon as nothing is written any more
        self._focus: tuple[QWidget | None, QWidget | None] = (None, None)
        files.keeps_open = self.refuses

    @property
    def is_busy(self) -> bool:
        """Whether something is being written, or asked that nothing may come between."""
        return self._task is not None

    def words(self) -> str:
        """Why nothing else can be done now; "" when it can."""
        if self._task is None:
            return ""
        return self.tr("“{what}” is still at work. Wait until it is done, or stop it.").format(
            what=self._task.label.rstrip("…")
        )

    def refuses(self) -> bool:
        """Say why nothing else can be done now, if so."""
        if self._task is not None:
            self._strip.say(self.words(), "warning")
        return self._task is not None

    def write(
        self,
        label: str,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Write to the open file behind the window; `done` is told what came of it.

        `work` returns what `Document.changed` shall carry, () when it wrote nothing. What fails
        is told in the strip, unless `failed` is told instead; the file is then as it was.
        """
        document = self._files.document
        if document is None or self.refuses():
            return
        behind = partial(_written, document.path, document.plan, document.filter, work)

        def succeed(outcome: tuple[T, EventColumns | None, Sieved | None]) -> None:
            came, columns, passing = outcome
            self._end()
            if self._files.document is document:
                document.take_back(columns, came, passing)
            done(came)

        def fail(problem: BaseException) -> None:
            self._end()
            if self._files.document is document:
                document.take_back(None)
            (failed or self._files.tell)(problem)

        document.lend()
        self._start(self._tasks.prepare(label, behind, succeed, fail))

    def write_now(self, label: str, work: Work[T]) -> T:
        """As `write`, but comes back when it is done; raises what the work raised.

        The window lives on meanwhile; where a dialog waits for it, that is covered.
        """
        came: list[T] = []
        problems: list[BaseException] = []
        self._refuse_second()
        self.write(label, work, came.append, problems.append)
        return self._waited_for(came, problems)

    def read_now(self, document: Document, label: str, asked: Callable[[OpenFile], T]) -> T:
        """Ask something of the file that takes long, and come back with the answer."""
        came: list[T] = []
        problems: list[BaseException] = []
        path = document.path
        self._refuse_second()

        def behind(progress: Progress) -> T:
            with (
                open_file(path, writing=False) as file,
                read_guard(path),
                _stoppable(file, progress),
            ):
                return asked(file)

        def succeed(answer: T) -> None:
            self._end()
            came.append(answer)

        def fail(problem: BaseException) -> None:
            self._end()
            problems.append(problem)

        self._start(self._tasks.prepare(label, behind, succeed, fail))
        return self._waited_for(came, problems)

    def _refuse_second(self) -> None:
        if self._task is not None:
            raise ChronikError(self.words())

    def _waited_for(self, came: list[T], problems: list[BaseException]) -> T:
        task = self._task
        assert task is not None
        loop = QEventLoop()
        # First what it leads to is shown: the turn after that belongs to who waited.
        task.ended.connect(lambda: QTimer.singleShot(0, loop, loop.quit))
        self._waits += 1
        try:
            self._live_on(task, loop)
            if not (came or problems):  # the program is ending
                self._tasks.stop_all()
                QCoreApplication.sendPostedEvents(task)
        finally:
            self._waits -= 1
            QTimer.singleShot(0, self, self._close_if_asked)
        if problems:
            raise problems[0]
        return came[0]

    def _live_on(self, task: Task, loop: QEventLoop) -> None:
        """Let the window live until the task has ended; a dialog that waits for it is covered."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            loop.exec()
            return
        QTimer.singleShot(NOTICED_MS, loop, loop.quit)  # what is done by then needs no cover
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._task is task:
            with _covered(dialog, task):
                loop.exec()

    def _start(self, task: Task) -> None:
        self._task = task
        shell = self._files.shell
        shell.installEventFilter(self)
        before = shell.focusWidget()
        self.busy.emit(True)
        self._focus = before, shell.focusWidget()
        self._tasks.start(task)

    def _end(self) -> None:
        self._task = None
        shell = self._files.shell
        shell.removeEventFilter(self)
        self.busy.emit(False)
        before, moved_to = self._focus
        self._focus = None, None
        if before is not None and shiboken6.isValid(before) and shell.focusWidget() is moved_to:
            before.setFocus()  # it was only lost because nothing could be done there
        QTimer.singleShot(0, self, self._close_if_asked)

    def _close_if_asked(self) -> None:
        if self._closes and self._task is None and not self._waits:
            self._closes = False
            self._files.shell.close()

    def _put_off_closing(self, task: Task) -> None:
        words = self.tr("“{what}” is still at work. The window closes when it is done.")
        stop = self.tr("Stop it and close"), task.cancel
        self._strip.say(words.format(what=task.label.rstrip("…")), "warning", stop)
        self._closes = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._task is not None:
            event.ignore()
            self._put_off_closing(self._task)
            return True
        return super().eventFilter(watched, event)


def _written(
    path: Path, plan: Plan, filter: Filter, work: Work[T], progress: Progress
) -> tuple[T, EventColumns | None, Sieved | None]:
    """Do the work in this thread; what came of it, and what the canvas then shows, sorted."""
    with _without_collector(), open_file(path, writing=True) as file:
        with _stoppable(file, progress):
            came = work(file, progress)
        if came == ():
            return came, None, None
        columns = load_columns(file)
        passing = sieved(file, columns, filter) if filter else None
        prepare_rows(file, passing.columns if passing is not None else columns, plan)
        return came, columns, passing


@contextmanager
def _stoppable(file: OpenFile, progress: Progress) -> Iterator[None]:
    """Let a person stop what SQLite does, at any place; what is cut off is taken back."""
    file.connection.set_progress_handler(lambda: progress.is_stopped, STEPS)
    try:
        progress.raise_if_stopped()
        yield
    except ChronikError:
        raise
    except Exception:
        progress.raise_if_stopped()
        raise
    finally:
        file.connection.set_progress_handler(None, 0)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Look for no circles: among a hundred thousand rows that halts every thread."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


@contextmanager
def _covered(dialog: QWidget, task: Task) -> Iterator[None]:
    """Cover a dialog that waits with how far the work is, and a way to stop it."""
    cover = QProgressDialog(dialog)
    cover.setObjectName("waitingDialog")
    cover.setWindowModality(Qt.WindowModality.ApplicationModal)
    cover.setLabel(plain(task.label))
    cover.setWindowTitle(task.label)
    cover.setAccessibleName(task.label)
    cover.setMinimumWidth(COVER_LINES * cover.fontMetrics().height())
    cover.setCancelButtonText(QCoreApplication.translate("Behind", "Stop"))
    cover.setRange(0, 0)
    cover.setAutoReset(False)
    cover.canceled.connect(task.cancel)

    def show_progress(done: int, total: int) -> None:
        if not cover.wasCanceled():
            cover.setRange(0, 100)
            cover.setValue(done * 100 // max(total, 1))

    task.progressed.connect(show_progress)
    cover.show()
    try:
        yield
    finally:
        cover.hide()
        cover.deleteLater()
