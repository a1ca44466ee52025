"""How long an edit takes: from the accepted dialog to the repainted canvas, and its undo.

The window is the real one, with all panes. The disk's own part (fsync) is measured apart: the
edits run with `synchronous=OFF`, and a bare commit of one row is timed with it on.
"""

# SPDX-License-Identifier: MIT

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from db.columns import EVENT
from db.dates.clock import DAY_S, civil_of
from db.dates.span import make_span
from db.drafts.events import event_draft
from db.drafts.values import EventDraft
from desktop.assets import asset
from desktop.first_view import FirstView
from desktop.language import Languages
from desktop.looks import Looks
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.window import Window

SIZE = (1920, 1080)
EDITS = 100
FSYNCS = 30
LONGEST_OPENING_S = 60.0


@dataclass(frozen=True, slots=True)
class EditTimes:
    """Milliseconds of each edit and each undo, and of commits of one row with fsync."""

    edits: list[float]
    undos: list[float]
    fsyncs: list[float]


def edit_times(app: QApplication, path: Path) -> EditTimes:
    """Edit a copy of a file a hundred times, and undo each edit."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "edited.chronik"
        shutil.copy(path, copy)
        with window_on(app, copy) as window:
            assert window.document is not None
            window.document.file.connection.execute("PRAGMA synchronous = OFF")
            events, undos = [], []
            for draft in _drafts(window):
                events.append(_timed(app, window, partial(_write, window, draft)))
                undos.append(_timed(app, window, window.undoing.undo))
        return EditTimes(events, undos, _fsyncs(Path(folder) / "bare.sqlite"))


def _drafts(window: Window) -> Iterator[EventDraft]:
    """Three of four edits move and rename an event in view, the fourth adds one."""
    document = window.document
    assert document is not None
    for number in range(EDITS):
        events = document.columns.id[document.columns.table == EVENT]
        stored = event_draft(document.file, int(events[number * len(events) // EDITS]))
        year, month, day = civil_of((stored.span.start_lo or 0) + 40 * DAY_S)[:3]
        draft = replace(
            stored,
            title=f"{stored.title} (changed)",
            span=make_span(f"{year:04d}-{month:02d}-{day:02d}"),
        )
        yield replace(draft, id=0) if number % 4 == 3 else draft


def _write(window: Window, draft: EventDraft) -> None:
    edit, problem = window.editor.events.write(draft)
    assert edit is not None and edit.id, problem


def _timed(app: QApplication, window: Window, act: Callable[[], None]) -> float:
    start = time.perf_counter()
    act()
    window.canvas.repaint()
    taken = (time.perf_counter() - start) * 1000
    _drain(app, window)
    return taken


def _drain(app: QApplication, window: Window) -> None:
    """Let lists and panes catch up before the next edit."""
    app.processEvents()
    while window.tasks.is_busy:
        app.processEvents()


@contextmanager
def window_on(app: QApplication, path: Path) -> Iterator[Window]:
    """The whole window with a file open in it, closed at the end."""
    settings = Settings()
    looks = Looks(app, settings)
    shell = Shell(settings)
    shell.resize(*SIZE)
    shell.show()
    languages = Languages(app, settings, Path(str(asset("translations"))))
    window = Window(shell, settings, looks, languages, FirstView(settings, looks.theme))
    looks.dress()
    window.files.open(path)
    until = time.perf_counter() + LONGEST_OPENING_S
    while (window.document is None or window.tasks.is_busy) and time.perf_counter() < until:
        app.processEvents()
    try:
        yield window
    finally:
        shell.close()
        app.processEvents()


def _fsyncs(path: Path) -> list[float]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE bare (value INTEGER)")
    taken = []
    for number in range(FSYNCS):
        start = time.perf_counter()
        connection.execute("INSERT INTO bare VALUES (?)", (number,))
        taken.append((time.perf_counter() - start) * 1000)
    connection.close()
    return taken


def percentiles(values: list[float]) -> tuple[float, float]:
    """p50 and p99."""
    return float(np.percentile(values, 50)), float(np.percentile(values, 99))
