"""The command palette key by key in the whole window, beside SQL that looks through all titles."""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop.window import Window
from tests.bench.figures import Figure, Goal, bare_of, times_of
from tests.bench.windows import settle, shown_window

TYPED: Final = ("cloud price", "new office in", "celebrates", "go to nov 2022", "云计算", "qqqq")
RUNS: Final = 10
PLAIN_QUERY: Final = "SELECT id, title FROM event WHERE title LIKE ? LIMIT 40"
KEY: Final = Goal("p99", 30)


def palette_figures(app: QApplication, path: Path) -> Iterator[Figure]:
    """Type each text letter by letter; the first one of all is typed once before."""
    with shown_window(app, path) as window, closing(sqlite3.connect(path)) as connection:
        window.commanding.show()
        _typed(app, window, TYPED[0])
        for text in TYPED:
            times = tuple(taken for _ in range(RUNS) for taken in _typed(app, window, text))
            found = len(window.commanding.palette().model.entries())
            plain = [_queried(connection, begun) for begun in _prefixes(text)]
            bare = bare_of("SQL with LIKE", plain)
            yield Figure(f"each key of “{text}”", times, bare, (KEY,), f"{found} rows")
            settle(app, window)


def _typed(app: QApplication, window: Window, text: str) -> list[float]:
    """Milliseconds from each key until what it found is painted."""
    palette = window.commanding.palette()
    palette.line.clear()
    times: list[float] = []
    for begun in _prefixes(text):
        times += times_of(partial(_shown, window, begun), 1)
        app.processEvents()
    return times


def _shown(window: Window, text: str) -> None:
    palette = window.commanding.palette()
    palette.line.setText(text)
    palette.repaint()
    palette.view.viewport().repaint()


def _prefixes(text: str) -> Iterator[str]:
    return (text[:end] for end in range(1, len(text) + 1))


def _queried(connection: sqlite3.Connection, text: str) -> float:
    (taken,) = times_of(lambda: connection.execute(PLAIN_QUERY, (f"%{text}%",)).fetchall(), 1)
    return taken
