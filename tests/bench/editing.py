"""How long an edit takes: from the accepted dialog to the repainted canvas, and its undo.

The window is the real one, with all panes. The disk's own part (fsync) is measured apart: the
edits run with `synchronous=OFF`, and a bare commit of one row is timed with it on.
"""

# SPDX-License-Identifier: MIT

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QApplication

from db.columns import EVENT
from db.dates.clock import DAY_S, civil_of
from db.dates.span import make_span
from db.drafts.events import event_draft
from db.drafts.values import EventDraft
from desktop.window import Window
from tests.bench.figures import Figure, Goal, bare_of, times_over
from tests.bench.windows import settle, shown_window

EDITS: Final = 100
FSYNCS: Final = 30
GOALS: Final = (Goal("p50", 50), Goal("p99", 100))


def edit_figures(app: QApplication, path: Path) -> Iterator[Figure]:
    """Edit a copy of a file a hundred times, and undo each edit."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "edited.chronik"
        shutil.copy(path, copy)
        bare = bare_of("a commit with fsync", _fsyncs(Path(folder) / "bare.sqlite"))
        with shown_window(app, copy) as window:
            assert window.document is not None
            window.document.file.connection.execute("PRAGMA synchronous = OFF")
            edits, undos = [], []
            for draft in _drafts(window):
                edits.append(_timed(app, window, partial(_write, window, draft)))
                undos.append(_timed(app, window, window.undoing.undo))
        yield Figure("an edit", tuple(edits), bare, GOALS)
        yield Figure("its undo", tuple(undos), bare, GOALS)


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
    settle(app, window)  # let lists and panes catch up before the next edit
    return taken


def _fsyncs(path: Path) -> tuple[float, ...]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bare (value INTEGER)")
        return times_over(
            lambda number: connection.execute("INSERT INTO bare VALUES (?)", (number,)),
            range(FSYNCS),
        )
