"""The table as a pane: what it counts, which columns it has, what is selected in it."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from db.columns import EventColumns
from db.reading.event_table import Ints
from desktop.panes.event_table.columns import SHOWN, all_columns, heading
from desktop.panes.event_table.model import CellWriter, Key, TableModel, TableSource
from desktop.panes.event_table.view import Grid
from desktop.panes.spoken import grouped
from desktop.selection import MANY, Thing
from desktop.shield import shielded

EMPTY: Final = np.empty(0, np.int64)
_WHOLE: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


@shielded
class EventTable(QWidget):
    """All events and times in office, a row each.

    `picked` tells of one selected row, `picked_several` of more; `sort_asked` asks for another
    order, `wanted` for rows when the table comes into sight and has stale ones.
    """

    picked = Signal(str, int)
    picked_several = Signal(object)  # list of (table, id)
    sort_asked = Signal(str, bool)
    columns_chosen = Signal()
    wanted = Signal()
    edit_asked = Signal(str, int)  # what a cell can't be typed into belongs to
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventTable")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Table of events"))
        self.model = TableModel(self)
        self.view = Grid(self.model, self)
        self.view.setAccessibleName(self.tr("Table of events"))
        self._shown: tuple[str, ...] = SHOWN
        self._properties: tuple[str, ...] = ()
        self._widths: dict[str, int] = {}
        self._is_showing = False  # what is selected elsewhere: nobody is told of it
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self.columns_button = self._button(self.tr("Columns"))
        self.columns_menu = QMenu(self)
        self.columns_button.setMenu(self.columns_menu)
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.close_button = self._button(self.tr("Close"))
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._gather)
        self._gathered: list[Thing] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_selection)
        self._listen()

    def show_rows(
        self, source: TableSource | None, marks: EventColumns | None, places: Ints = EMPTY
    ) -> None:
        """Show these places of `marks`, from the top."""
        self._is_showing = True
        self.model.show(source, marks, places, self._columns())
        self.view.lay_out_columns(self._widths)
        self._is_showing = False
        self._tell_count()

    def refresh_rows(self, marks: EventColumns, places: Ints) -> None:
        """Read the same rows again, where they stand."""
        self.model.refresh(marks, places)
        self._tell_count()

    def set_properties(self, names: tuple[str, ...]) -> None:
        """Offer a column for each of these free fields."""
        if names != self._properties:
            self._properties = names
            self._fill_menu()

    def choose_columns(self, columns: Sequence[str], widths: dict[str, int]) -> None:
        """Show these columns, if they are known; the ones that it comes with for none."""
        self._shown = tuple(columns) or SHOWN
        self._widths = dict(widths)
        self._fill_menu()

    def chosen_columns(self) -> tuple[tuple[str, ...], dict[str, int]]:
        """The columns that are shown in their order on the screen, and their widths in px."""
        header = self.view.horizontalHeader()
        places = range(len(self.model.columns))
        names = [self.model.columns[header.logicalIndex(place)] for place in places]
        hidden = tuple(column for column in self._shown if column not in names)
        widths = {name: self.view.columnWidth(i) for i, name in enumerate(self.model.columns)}
        return (*names, *hidden), self._widths | widths

    def select(self, things: Sequence[Key]) -> None:
        """Show what is selected everywhere; tells nobody."""
        rows = self.model.rows_of(things)
        self._is_showing = True
        model = self.view.selectionModel()
        model.select(self._selection(rows), _WHOLE)
        if len(rows):
            column = max(0, self.view.currentIndex().column())
            index = self.model.index(int(rows[0]), column)
            if self.view.currentIndex().row() not in rows:
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.view.scrollTo(index)
        self._is_showing = False

    def selected(self) -> list[Thing]:
        """The rows that are selected, in their order."""
        selection = self.view.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        ends = sorted((part.top(), part.bottom()) for part in parts)
        if len(ends) == 1:
            return self.model.things_in(*ends[0])
        found = (thing for first, last in ends for thing in self.model.things_in(first, last))
        return list(dict.fromkeys(found))

    def tell_selection(self) -> None:
        """Tell now what is selected, without waiting for more of it."""
        if self._settle.isActive():
            self._settle.stop()
            self._gather()
        if self._soon.isActive():
            self._soon.stop()
            self._tell_selection()

    def take_writer(self, writer: CellWriter) -> None:
        """Let cells be typed into."""
        self.model.writer = writer

    def count_words(self) -> str:
        """What stands above the table."""
        return self._count.text()

    def _selection(self, rows: Ints) -> QItemSelection:
        """Whole rows, as few ranges as they are."""
        found = QItemSelection()
        if not len(rows) or not self.model.columns:
            return found
        last = len(self.model.columns) - 1
        breaks = np.flatnonzero(np.diff(rows) > 1)
        firsts = np.concatenate((rows[:1], rows[breaks + 1])).tolist()
        lasts = np.concatenate((rows[breaks], rows[-1:])).tolist()
        for top, bottom in zip(firsts, lasts, strict=True):
            found.select(self.model.index(top, 0), self.model.index(bottom, last))
        return found

    def _columns(self) -> tuple[str, ...]:
        known = all_columns(self._properties)
        return tuple(column for column in self._shown if column in known) or SHOWN

    def _fill_menu(self) -> None:
        self.columns_menu.clear()
        for column in all_columns(self._properties):
            action = QAction(heading(column).replace("&", "&&")[:60], self.columns_menu)
            action.setCheckable(True)
            action.setChecked(column in self._shown)
            action.setData(column)
            action.triggered.connect(
                lambda checked, name=column: self._show_column(name, is_shown=checked)
            )
            self.columns_menu.addAction(action)

    def _show_column(self, column: str, *, is_shown: bool) -> None:
        shown, self._widths = self.chosen_columns()
        if is_shown:
            self._shown = (*(each for each in shown if each != column), column)
        elif len(shown) > 1:
            self._shown = tuple(each for each in shown if each != column)
        self.columns_chosen.emit()
        self._fill_menu()

    def _tell_count(self) -> None:
        count, wrong = len(self.model.places), self.model.wrong_count
        words = self.tr("{count} rows").format(count=grouped(count))
        if count == 1:
            words = self.tr("1 row")
        elif not count:
            words = self.tr("Nothing is in this file yet. N writes an event.")
        if wrong:
            told = self.tr("{count} cells could not be stored: their text is kept")
            if wrong == 1:
                told = self.tr("1 cell could not be stored: its text is kept")
            words += " · " + told.format(count=wrong)
        self._count.setText(words)

    def _tell_later(self) -> None:
        if not self._is_showing:
            self._settle.start()

    def _gather(self) -> None:
        """Of many rows it takes a turn to name them, and one to pass them on."""
        self._gathered = self.selected()
        if len(self._gathered) > MANY:
            self._soon.start()
        else:
            self._soon.stop()
            self._tell_selection()

    def _tell_selection(self) -> None:
        things, self._gathered = self._gathered, []
        if len(things) == 1:
            self.picked.emit(*things[0])
        elif things:
            self.picked_several.emit(things)

    def _ask_edit(self, row: int) -> None:
        thing = self.model.thing_at(row)
        if thing is not None:
            self.edit_asked.emit(*thing)

    def _listen(self) -> None:
        self.view.sort_asked.connect(self.sort_asked)
        self.view.page_asked.connect(self._ask_edit)
        self.view.selectionModel().selectionChanged.connect(self._tell_later)
        self.model.dataChanged.connect(self._tell_count)
        self.close_button.clicked.connect(self.close_asked)
        header = self.view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.columns_menu.popup(header.mapToGlobal(at))
        )
        self._fill_menu()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("tight", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(self._count, 1)
        head.addWidget(self.columns_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.setMinimumHeight(120)
        self._tell_count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()
