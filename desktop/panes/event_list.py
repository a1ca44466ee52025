"""The events in view as a list: the canvas's twin for keyboard and screen reader.

It holds only places into the columns; titles and dates are asked for the rows that are
looked at. Nothing is computed while the list is hidden.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from db.columns import EVENT, TENURE, EventColumns
from db.dates.span import Span
from desktop.panes.spoken import grouped
from desktop.panes.tongue import Tongue
from desktop.shield import shielded
from desktop.timeline.arranged import marks_in_time_of
from desktop.tips import plain_tip

Ints = NDArray[np.int64]
Index = QModelIndex | QPersistentModelIndex

BLOCK: Final = 64  # rows whose titles are fetched together
PAD_PX: Final = 10  # a row is this much taller than its text
WHEN_PX: Final = 170
SETTLE_MS: Final = 150
TABLES: Final = {EVENT: "event", TENURE: "tenure"}

_INVALID = QModelIndex()


class EventSource(Protocol):
    """What the list reads: what is shown, and titles and spans for the marks it names."""

    @property
    def shown(self) -> EventColumns: ...

    def titles(self, tables: NDArray[np.int8], ids: Ints) -> Sequence[str]: ...

    def spans(self, tables: NDArray[np.int8], ids: Ints) -> Sequence[Span]: ...


def rows_in(columns: EventColumns, t0_s: float, t1_s: float) -> Ints:
    """Places of the events and tenures that touch [t0_s, t1_s), ordered by time, then id.

    They touch it where the canvas draws them, so that both count the same; undated rows never.
    """
    return marks_in_time_of(columns).within(t0_s, t1_s)


@shielded
class EventsModel(QAbstractTableModel):
    """When and what, for places into the columns of a source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: EventSource | None = None
        self._columns: EventColumns | None = None  # those the places are of, also after an edit
        self._language = "en"
        self._places: Ints = np.empty(0, np.int64)
        self._texts: dict[int, tuple[str, str]] = {}

    def set_places(self, source: EventSource | None, places: Ints, language: str) -> None:
        """Show these places of the source's columns."""
        self.beginResetModel()
        self._source, self._places, self._language = source, places, language
        self._columns = source.shown if source is not None else None
        self._texts.clear()
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self._places)

    def thing_at(self, row: int) -> tuple[str, int] | None:
        """Table and id of a row."""
        columns = self._columns
        if columns is None or not 0 <= row < len(self._places):
            return None
        place = int(self._places[row])
        return TABLES[int(columns.table[place])], int(columns.id[place])

    def row_of(self, table: str, id: int) -> int:
        """The row of a thing; -1 when it is not in view."""
        columns = self._columns
        if columns is None:
            return -1
        number = TENURE if table == "tenure" else EVENT
        if table not in ("event", "incident", "tenure"):
            return -1
        same = (columns.id[self._places] == id) & (columns.table[self._places] == number)
        found = np.flatnonzero(same)
        if not len(found):
            return -1
        return int(found[0])

    def _text(self, row: int) -> tuple[str, str]:
        columns = self._columns
        if row not in self._texts and self._source is not None and columns is not None:
            first = row // BLOCK * BLOCK
            places = self._places[first : first + BLOCK]
            tables, ids = columns.table[places], columns.id[places]
            titles = self._source.titles(tables, ids)
            spans = self._source.spans(tables, ids)
            tongue = Tongue(self._language)
            for offset, (title, span) in enumerate(zip(titles, spans, strict=True)):
                when = tongue.when(span, short=True)
                self._texts[first + offset] = when, title
        return self._texts.get(row, ("", ""))

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("When"), self.tr("What"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(" · ".join(self._text(index.row())))
        return None


@shielded
class _Table(QTableView):
    """Rows of one height, so that a million of them are placed without asking for any.

    A tree would walk through all of them; as in a tree, Home and End go to the first and last.
    """

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = self.model().rowCount() - 1
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(last, 0)
        return super().moveCursor(action, modifiers)

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + PAD_PX
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)


@shielded
class EventList(QWidget):
    """What is in view, in the order of time; the same selection as the canvas."""

    picked = Signal(str, int)
    counted = Signal(int)  # rows in view, after the list has settled

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventList")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Events in view"))
        self._source: EventSource | None = None
        self._language = "en"
        self._range_s = (0.0, 0.0)
        self._is_stale = False
        self._chosen: tuple[str, int] | None = None
        self.model = EventsModel(self)
        self.view = self._made_view()
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._count.setContentsMargins(12, 6, 12, 6)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.read_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._tell_count()

    def set_source(self, source: EventSource | None, language: str = "en") -> None:
        """Read from this source from now on; call again when its columns have changed."""
        self._source, self._language = source, language
        self._mark_stale()

    def show_range(self, t0_s: float, t1_s: float) -> None:
        """Show what touches [t0_s, t1_s), shortly after the view has come to rest."""
        if self._range_s != (t0_s, t1_s):
            self._range_s = (t0_s, t1_s)
            self._mark_stale()

    def select(self, table: str, id: int) -> None:
        """Show what is selected everywhere; emits nothing."""
        self._chosen = (table, id)
        row = self.model.row_of(table, id)
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        with QSignalBlocker(self.view.selectionModel()):
            self.view.setCurrentIndex(index)
            if row < 0:
                self.view.clearSelection()
        if row >= 0:
            self.view.scrollTo(index)
        self.view.viewport().update()

    def count_words(self) -> str:
        """What stands above the list: how much is in view."""
        return self._count.text()

    def read_now(self) -> None:
        """Bring the list up to date at once."""
        self._settle.stop()
        self._is_stale = False
        places = np.empty(0, np.int64)
        if self._source is not None:
            places = rows_in(self._source.shown, *self._range_s)
        with QSignalBlocker(self.view.selectionModel()):
            self.model.set_places(self._source, places, self._language)
        if self._chosen:
            self.select(*self._chosen)
        self._tell_count()
        self.counted.emit(self.model.total)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._settle.start()

    def _tell_count(self) -> None:
        total = self.model.total
        self._count.setText(
            self.tr("{count} in view, earliest first").format(count=grouped(total))
            if total
            else self.tr("Nothing with a date is in view.")
        )

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._pick(current)

    def _pick(self, index: QModelIndex) -> None:
        thing = self.model.thing_at(index.row()) if index.isValid() else None
        if thing is not None:
            self._chosen = thing
            self.picked.emit(*thing)

    def _made_view(self) -> QTableView:
        view = _Table()
        view.setAccessibleName(self.tr("Events in view"))
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.horizontalHeader().setStretchLastSection(True)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._pick)
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.horizontalHeader().resizeSection(0, min(WHEN_PX, self.width() * 2 // 5))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._settle.start(0)
