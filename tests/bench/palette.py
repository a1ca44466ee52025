"""The command palette key by key in the whole window, beside SQL that reads all titles."""

# SPDX-License-Identifier: MIT

import sqlite3
import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop.window import Window
from tests.bench.editing import window_on

TYPED: Final = ("cloud price", "new office in", "celebrates", "go to nov 2022", "云计算", "qqqq")
RUNS: Final = 5
PLAIN_QUERY: Final = "SELECT id, title FROM event WHERE title LIKE ? LIMIT 40"


@dataclass(frozen=True, slots=True)
class Keys:
    """Milliseconds of each key of a text: the median and the worst of their medians over the
    runs, and the median of the plain query; `found` are the rows after the last key."""

    text: str
    p50: float
    worst: float
    found: int
    sql_p50: float


def key_times(app: QApplication, path: Path) -> list[Keys]:
    """Type each text letter by letter; the first one of all is typed once before."""
    with window_on(app, path) as window, closing(sqlite3.connect(path)) as connection:
        window.commanding.show()
        _typed(app, window, TYPED[0])
        return [_keys(app, window, connection, text) for text in TYPED]


def _keys(app: QApplication, window: Window, connection: sqlite3.Connection, text: str) -> Keys:
    runs = [_typed(app, window, text) for _ in range(RUNS)]
    found = len(window.commanding.palette().model.entries())
    keys = [statistics.median(times) for times in zip(*runs, strict=True)]
    plain = [_queried(connection, begun) for begun in _prefixes(text)]
    return Keys(text, statistics.median(keys), max(keys), found, statistics.median(plain))


def _typed(app: QApplication, window: Window, text: str) -> list[float]:
    palette = window.commanding.palette()
    palette.line.clear()
    times: list[float] = []
    for begun in _prefixes(text):
        start = time.perf_counter()
        palette.line.setText(begun)
        palette.repaint()
        palette.view.viewport().repaint()
        times.append((time.perf_counter() - start) * 1000)
        app.processEvents()
    return times


def _prefixes(text: str) -> Iterator[str]:
    return (text[:end] for end in range(1, len(text) + 1))


def _queried(connection: sqlite3.Connection, text: str) -> float:
    start = time.perf_counter()
    connection.execute(PLAIN_QUERY, (f"%{text}%",)).fetchall()
    return (time.perf_counter() - start) * 1000
