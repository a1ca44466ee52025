"""The table of events in the whole window, beside SQL that sorts the same and a bare table of Qt's.

The bare table has as many rows and columns and is as large; it shows one word in every cell.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication, QScrollBar, QTableView

from desktop.panes.event_table import EventTable
from desktop.shield import shielded
from desktop.tabling import AT_ONCE_ROWS, BY_NUMBERS
from desktop.window import Window
from tests.bench.figures import Bare, Figure, Goal, bare_of, times_of
from tests.bench.windows import settle, shown_window, until_painted

SHOWS: Final = 5
SORTS: Final = 6  # up and down in turn
SQLS: Final = 3
PAGES: Final = 60
WORD: Final = "Cloud"
SOON: Final = Goal("p50", 100)
PAGE_GOAL: Final = Goal("p99", 100)
ORDERS: Final = {"when": "start_lo", "title": "title COLLATE NOCASE", "units": "unit_name"}
SORTED: Final = "SELECT id FROM event ORDER BY {order} {way}"
SORTED_BY_UNIT: Final = (
    "SELECT event.id, group_concat(unit.name) AS unit_name FROM event"
    " LEFT JOIN event_unit ON event_unit.event_id = event.id"
    " LEFT JOIN unit ON unit.id = event_unit.unit_id GROUP BY event.id ORDER BY {order} {way}"
)
_NOWHERE: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


def table_figures(app: QApplication, path: Path) -> Iterator[Figure]:
    """The first show, sorting by numbers and by texts, and scrolling a page."""
    with shown_window(app, path) as window:
        table = window.tabling.table
        times = tuple(_first_shown(app, window, path) for _ in range(SHOWS))
        size = table.view.size()
        rows, columns = table.model.rowCount(), table.model.columnCount()
        first, page = _bare_table(app, rows, columns, size)
        yield Figure("the table's first rows", times, first, (SOON,), f"{rows:,} rows")
        for column in ORDERS:
            yield _sorted_by(app, window, path, column)
        window.tabling.sort("when", False)
        settle(app, window)
        taken = tuple(_page_times(table.view, PAGES))
        yield Figure("a page further", taken, page, (PAGE_GOAL,))


def _first_shown(app: QApplication, window: Window, path: Path) -> float:
    """Milliseconds from F4 until rows are painted, of a file whose table was not shown yet."""
    window.tabling.show(False)
    window.files.close()
    window.files.open(path)
    settle(app, window)
    table = window.tabling.table
    assert not table.model.rowCount(), "the table was filled before it was shown"
    taken = until_painted(
        window.actions["table"].trigger, table.view.viewport(), lambda: _has_rows(table)
    )
    settle(app, window)
    return taken


def _has_rows(table: EventTable) -> bool:
    return table.model.rowCount() > 0


def _sorted_by(app: QApplication, window: Window, path: Path, column: str) -> Figure:
    """Until the rows are painted in the new order, read behind the window or not."""
    times = []
    for number in range(SORTS):
        times.append(_sorted_once(window, column, is_descending=number % 2 == 0))
        settle(app, window)
    rows = window.tabling.table.model.rowCount()
    is_behind = rows > AT_ONCE_ROWS and column not in BY_NUMBERS
    goals, note = ((), "behind the window") if is_behind else ((SOON,), "")
    return Figure(f"sorted by {column}", tuple(times), _sql_order(path, column), goals, note)


def _sorted_once(window: Window, column: str, *, is_descending: bool) -> float:
    table = window.tabling.table
    resets: list[None] = []
    connection = table.model.modelReset.connect(lambda: resets.append(None))
    taken = until_painted(
        lambda: window.tabling.sort(column, is_descending),
        table.view.viewport(),
        lambda: bool(resets),
    )
    table.model.modelReset.disconnect(connection)
    return taken


def _sql_order(path: Path, column: str) -> Bare:
    query = SORTED_BY_UNIT if column == "units" else SORTED
    with closing(sqlite3.connect(path)) as connection:
        times = [
            taken
            for way in ("ASC", "DESC")
            for taken in times_of(
                partial(_fetched, connection, query.format(order=ORDERS[column], way=way)), SQLS
            )
        ]
    return bare_of("SQL that sorts the same", times)


def _fetched(connection: sqlite3.Connection, query: str) -> list[tuple[int, ...]]:
    return connection.execute(query).fetchall()


def _page_times(view: QTableView, pages: int) -> Iterator[float]:
    """Milliseconds until each further page is painted, from the top."""
    view.scrollToTop()
    view.repaint()
    bar = view.verticalScrollBar()
    for _ in range(pages):
        before = bar.value()
        yield until_painted(
            lambda: bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd),
            view.viewport(),
            partial(_is_beyond, bar, before),
        )


def _is_beyond(bar: QScrollBar, value: int) -> bool:
    return bar.value() > value


def _bare_table(app: QApplication, rows: int, columns: int, size: QSize) -> tuple[Bare, Bare]:
    """What Qt takes to show the first rows of a table and a page further."""
    firsts = []
    for _ in range(SHOWS):
        view = QTableView()
        view.resize(size)
        view.setModel(_Words(rows, columns))
        firsts.append(until_painted(view.show, view.viewport(), lambda: True))
    pages = list(_page_times(view, PAGES))
    view.close()
    app.processEvents()
    return bare_of("a bare table", firsts), bare_of("a bare table", pages)


@shielded
class _Words(QAbstractTableModel):
    """The same word in every cell."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._rows = rows
        self._columns = columns

    def rowCount(self, _parent: Index = _NOWHERE) -> int:
        return self._rows

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return self._columns

    def data(self, _index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return WORD if role == Qt.ItemDataRole.DisplayRole else None
