"""A bug of ours: told in one dialog with the trace, logged without the user's text.

Python calls `Failures.hook` for what no slot caught. A `ChronikError` that got this far is
news about the world and goes to `told`; anything else opens the dialog. The window stays.
"""

# SPDX-License-Identifier: MIT

import sqlite3
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import ChronikError
from db.opening.guard import problem_of

LOG_BYTES = 200_000
MOST_PLACES = -60  # of a trace: the last ones
PROJECT = Path(__file__).parents[1]


class Failures(QObject):
    """Receives every exception that nobody caught."""

    def __init__(
        self,
        window: QWidget,
        log: Path,
        told: Callable[[ChronikError], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._log = log
        self._told = told
        self._dialog: FailureDialog | None = None

    def install(self) -> None:
        """Become Python's hook for exceptions that nobody caught."""
        sys.excepthook = self.hook

    def hook(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell and log an exception; never raises, never closes the window."""
        if isinstance(problem, KeyboardInterrupt):
            self._window.close()
        elif (news := _news_of(problem)) is not None:
            self._told(news)
        else:
            log_failure(self._log, kind, trace)
            report = report_of(problem, trace)
            if not self._window.isVisible():  # a dialog alone would keep the program running
                print(report, file=sys.stderr, flush=True)
                return
            self._show(report)

    def _show(self, trace: str) -> None:
        if self._dialog is None:
            self._dialog = FailureDialog(self._window)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        self._dialog.add(trace)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _news_of(problem: BaseException) -> ChronikError | None:
    """What is no fault of ours: a failure of the world, also where SQLite met it while reading."""
    if isinstance(problem, ChronikError):
        return problem
    return problem_of(problem, None) if isinstance(problem, sqlite3.Error) else None


class FailureDialog(QDialog):
    """Says that something in Chronik went wrong, with the trace to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("failureDialog")
        self.setWindowTitle(self.tr("Something in Chronik went wrong"))
        said = QLabel(
            self.tr(
                "This is a fault of the program. Your file is safe: what was shown as saved is "
                "saved. You can go on working. The text below says where it happened and holds "
                "nothing of your file; a copy of it helps to have it mended."
            )
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.trace = QPlainTextEdit()
        self.trace.setReadOnly(True)
        self.trace.setAccessibleName(self.tr("Technical details"))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(self.trace, 1)
        column.addWidget(buttons)
        self.resize(720, 420)

    def add(self, trace: str) -> None:
        """Show one more trace below the others; one that comes with every repaint only once."""
        if trace not in self.trace.toPlainText():
            self.trace.appendPlainText(trace)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.trace.toPlainText())


def report_of(problem: BaseException, trace: TracebackType | None) -> str:
    """Say where an exception and its causes came from, and of which type they are.

    What they say is left out: it may be words of the file, and a report is made to be passed on.
    """
    lines: list[str] = []
    cause = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    if cause is not None:
        lines += [report_of(cause, cause.__traceback__), ""]
    for frame in traceback.extract_tb(trace, limit=MOST_PLACES):
        path = Path(frame.filename)
        is_ours = path.is_relative_to(PROJECT)
        name = path.relative_to(PROJECT).as_posix() if is_ours else path.name
        lines.append(f"  {name}:{frame.lineno} in {frame.name}")
        if is_ours and frame.line:
            lines.append(f"    {frame.line}")
    return "\n".join([*lines, type(problem).__name__])


def log_failure(log: Path, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Append time, type and places of an exception to the log; no message, no value, no path."""
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace, limit=MOST_PLACES)
    ]
    line = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {kind.__name__}: {' > '.join(places)}\n"
    # A log that can't be written must not add a second failure to the first.
    with suppress(OSError):
        log.parent.mkdir(parents=True, exist_ok=True)
        is_full = log.exists() and log.stat().st_size > LOG_BYTES
        with log.open("w" if is_full else "a", encoding="utf-8") as out:
            out.write(line)
