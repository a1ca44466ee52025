"""Which file is open: opening, making, closing, and saying why one can't be changed."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from db.backup import save_copy
from db.check import check
from db.columns import EventColumns
from db.errors import ChronikError, FileProblem
from db.file import OpenFile, Verdict, create, look_over, open_file, read_guard
from db.history import History
from db.saying import said
from desktop.dialogs import save_copy_dialog
from desktop.document import Document, columns_of, open_for_window
from desktop.first_view import AT_ONCE_BYTES, plan_for
from desktop.row_plans import prepare_rows
from desktop.settings import Settings, sample_path
from desktop.shell import Shell
from desktop.strip import MessageStrip
from desktop.tasks import Progress, Tasks
from seeds.sample import create_sample

ENDING: Final = ".chronik"
FINDINGS_SHOWN: Final = 6


class Files(QObject):
    """The open document of a window, or none."""

    opened = Signal(object)  # Document
    closing = Signal(object)  # Document, still open
    closed = Signal()
    import_dropped = Signal(object)  # Path of a table or JSON file

    def __init__(self, shell: Shell, settings: Settings, tasks: Tasks, strip: MessageStrip) -> None:
        super().__init__(shell)
        self.shell = shell
        self._settings = settings
        self._tasks = tasks
        self._strip = strip
        self.document: Document | None = None
        self.keeps_open: Callable[[], bool] = lambda: False  # says so, while it is written to

    def open(self, path: Path) -> None:
        """Open a file; what can't be opened is told and what is open stays."""
        if self.document is not None and _same(self.document.path, path):
            return
        self._take(lambda: open_for_window(path))

    def open_sample(self) -> None:
        """Open the sample in the user's data folder, made when it is absent."""
        path = sample_path()
        if path.exists():
            self.open(path)
        else:
            self._take(lambda: _made_sample(path))

    def fresh_sample(self) -> None:
        """Make another sample beside the first, which stays as it was left."""
        first = path = sample_path()
        number = 2
        while path.exists():
            path = first.with_stem(f"{first.stem} {number}")
            number += 1
        self._take(lambda: _made_sample(path))

    def ask_open(self) -> None:
        """Ask for a file and open it."""
        words = self.tr("Chronik timelines (*.chronik);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self.shell, self.tr("Open a timeline"), str(self._folder()), words
        )
        if name:
            self.open(Path(name))

    def ask_new(self) -> None:
        """Ask where a new file shall lie, make it and open it."""
        name, _ = QFileDialog.getSaveFileName(
            self.shell,
            self.tr("New timeline"),
            str(self._folder() / (self.tr("timeline") + ENDING)),
            self.tr("Chronik timelines (*.chronik)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.make(Path(name))

    def make(self, path: Path) -> None:
        """Make a new, empty file and open it; one that exists is never written over."""
        path = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
        self._take(lambda: create(path, title=path.stem))

    def take_dropped(self, paths: list[Path]) -> None:
        """Open a timeline that was dropped on the window, or import a table into the open one."""
        path = paths[0]
        if path.suffix.lower() not in (".csv", ".tsv", ".json"):
            self.open(path)
        elif self.document is None:
            self._strip.say(
                self.tr("Open or make a timeline first, then drop the table on it."), "warning"
            )
        else:
            self.import_dropped.emit(path)

    def close(self) -> None:
        """Close the file and show the welcome page."""
        if self.document is not None and not self.keeps_open():
            self._let_go()
            self.closed.emit()

    def say_saved(self) -> None:
        """Answer Ctrl+S: every change is stored the moment it is made."""
        if self.document is None:
            return
        if self.document.read_only:
            words = self.tr("Nothing to save: this file is open for reading only.")
        else:
            saved_at = datetime.fromtimestamp(self.document.path.stat().st_mtime)
            words = self.tr("Already saved {time}. File › Save a copy makes another one.").format(
                time=f"{saved_at:%H:%M}"
            )
        self._strip.say(words)

    def ask_copy(self) -> None:
        """Ask where to and save a copy, as a task."""
        if self.document is None:
            return
        path, file = self.document.path, self.document.file
        with read_guard(path):
            edit_count = len(History(file).edits())
        choice = save_copy_dialog.ask(self.shell, edit_count)
        if choice is None:
            return
        beside = str(path.with_name(f"{path.stem}-copy{path.suffix}"))
        name, _ = QFileDialog.getSaveFileName(
            self.shell, self.tr("Save a copy"), beside, self.tr("Timelines (*.chronik)")
        )
        if name:
            target = Path(name)
            words = self.tr("Saved a copy: {name}.").format(name=target.name)
            self._tasks.run(
                self.tr("Saving a copy…"),
                lambda _progress: save_copy(path, target, without_history=choice.without_history),
                lambda _: self._strip.say(words),
                self.tell,
            )

    def check(self) -> None:
        """Check the whole file as a task and tell what was found."""
        if self.document is None:
            return
        path = self.document.path

        def work(_progress: Progress) -> list[str]:
            with open_file(path, writing=False) as file:
                return [finding.what for finding in check(file)]

        self._tasks.run(self.tr("Checking…"), work, self._tell_findings, self.tell)

    def adopt(self, document: Document, *, is_new: bool = True) -> None:
        """Take a document that was opened before this room stood, or in the one before this."""
        document.setParent(self)
        self.document = document
        self._settings.remember(self.document.path)
        if is_new and not document.read_only:
            with read_guard(document.path):
                History(document.file).thin_out()  # what survives closing and opening again
        self.opened.emit(self.document)
        if self.document.reason:
            self._strip.say(self._read_only_words(self.document), "warning")
        else:
            self._strip.hide()
        self._look_over(self.document.path)

    def hand_over(self) -> Document | None:
        """Give the open file away, still open: nothing here reads it any more."""
        document = self.document
        if document is not None:
            self.closing.emit(document)
            self.document = None
            document.changed.disconnect()
            document.setParent(None)
        return document

    def tell(self, problem: BaseException) -> None:
        """Tell a failure of the world in the strip; anything else is a bug and goes on up."""
        if not isinstance(problem, ChronikError):
            raise problem
        self._strip.say(str(problem), "error")

    def _take(self, made: Callable[[], OpenFile]) -> None:
        if self.keeps_open():
            return
        try:
            file = made()
            is_small = file.path.stat().st_size <= AT_ONCE_BYTES
            columns = columns_of(file) if is_small else None
        except ChronikError as problem:
            self.tell(problem)
            return
        self._let_go()
        if columns is not None:
            self._show(file, columns)
        else:
            self._read_behind(file)

    def _read_behind(self, file: OpenFile) -> None:
        """Read the columns of a big file in a task; the window stays alive meanwhile."""

        plan = plan_for(self._settings, file.path)

        def work(progress: Progress) -> EventColumns:
            with open_file(file.path, writing=False) as reading:
                columns = columns_of(reading)
                progress.raise_if_stopped()
                prepare_rows(reading, columns, plan)
            progress.raise_if_stopped()
            return columns

        def give_up(problem: BaseException) -> None:
            file.close()
            self.closed.emit()
            self.tell(problem)

        label = self.tr("Opening {name}…").format(name=file.path.name)
        self._tasks.run(label, work, lambda columns: self._show(file, columns), give_up)

    def _show(self, file: OpenFile, columns: EventColumns) -> None:
        self.adopt(Document(file, columns))

    def _look_over(self, path: Path) -> None:
        """The deep look for damage, beside the first frames."""

        def work(progress: Progress) -> Verdict:
            return look_over(path, is_wanted=lambda: progress(0, 1))

        def judge(verdict: Verdict) -> None:
            document = self.document
            if document is not None and document.path == path and not verdict.is_sound:
                document.mark_faulty(verdict.faults[0])
                self._strip.say(self._read_only_words(document), "error")

        self._tasks.run("", work, judge, self.tell)

    def _tell_findings(self, findings: list[str]) -> None:
        if not findings:
            self._strip.say(self.tr("The file was checked: nothing is wrong with it."))
            return
        shown = " ".join(findings[:FINDINGS_SHOWN])
        words = self.tr("{count} things were found; nothing was changed. {first}")
        self._strip.say(words.format(count=len(findings), first=shown), "warning")

    def _read_only_words(self, document: Document) -> str:
        words = self.tr("{name} is open for reading only. {reason}")
        return words.format(name=document.path.name, reason=document.reason)

    def _let_go(self) -> None:
        document = self.document
        if document is not None:
            self.closing.emit(document)
            self.document = None
            document.close()
            document.deleteLater()

    def _folder(self) -> Path:
        if self.document is not None:
            return self.document.path.parent
        recent = self._settings.recent()
        return recent[0].parent if recent else Path.home()


def _made_sample(path: Path) -> OpenFile:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise FileProblem(
            said(
                "The folder for the sample, {folder}, can't be made: {why}.",
                folder=path.parent,
                why=problem.strerror,
            ),
            said("Nothing was written."),
            said("Set CHRONIK_DATA to a folder of your own."),
        ) from problem
    return create_sample(path)


def _same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False
