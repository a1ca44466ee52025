"""How soon the Leadership pane follows a day that is dragged, beside a plain query of that day."""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop.window import Window
from tests.bench.figures import Bare, Figure, Goal, bare_of, times_over
from tests.bench.leadership import EPOCH, PLAIN, queried
from tests.bench.windows import settle, shown_window, until_painted

PLACES: Final = 40
STRIDE: Final = 97  # days between two places of the line
FIRST: Final = date(1995, 1, 1).toordinal() - EPOCH
SOON: Final = Goal("p99", 100)


def following_figures(app: QApplication, path: Path) -> Iterator[Figure]:
    """From `set_day`, which a drag calls, until the pane is painted with that day."""
    days = [FIRST + number * STRIDE for number in range(PLACES)]
    bare = _plain(path, days)
    with shown_window(app, path) as window:
        window.leading.show_pane(True)
        settle(app, window)
        times = tuple(_followed(window, day) for day in days)
        yield Figure("the pane follows a dragged day", times, bare, (SOON,))


def _followed(window: Window, day: int) -> float:
    pane = window.leading.pane
    days: list[int | None] = []
    connection = pane.positions.rows.modelReset.connect(lambda: days.append(window.leading.day))
    taken = until_painted(
        lambda: window.leading.set_day(day), pane.positions.viewport(), lambda: bool(days)
    )
    pane.positions.rows.modelReset.disconnect(connection)
    assert days == [day] and pane.positions.rows.rowCount(), "another day, or nothing, is shown"
    return taken


def _plain(path: Path, days: list[int]) -> Bare:
    with closing(sqlite3.connect(path)) as connection:
        return bare_of(PLAIN, times_over(lambda day: queried(connection, day), days))
