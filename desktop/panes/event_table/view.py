"""The grid of the table: rows of one height, a cell under the keyboard, a header that sorts."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.panes.event_table.cell_editor import CellDelegate
from desktop.panes.event_table.columns import width_of
from desktop.panes.event_table.model import TableModel
from desktop.shield import shielded

PAD_PX: Final = 10  # a row is this much taller than its text
LEAST_PX: Final = 40
_TRIGGERS: Final = (
    QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
)


@shielded
class Grid(QTableView):
    """Cells of a `TableModel`.

    Enter and F2 open a cell, or the dialog of what can't be typed into; Esc gives up what could
    not be stored in it. Home and End go to the first and last column, with Ctrl also row.
    """

    sort_asked = Signal(str, bool)  # column, is descending
    page_asked = Signal(int)  # the row whose cell can only be changed in a dialog

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(True)
        self.setGridStyle(Qt.PenStyle.DotLine)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_TRIGGERS)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        # To paint itself a header asks of every row whether it is selected, a column at a time:
        # seconds for a hundred thousand rows. So it hears of no selection.
        columns.setSelectionModel(QItemSelectionModel(model, columns))
        columns.setSectionsMovable(True)
        columns.setMinimumSectionSize(LEAST_PX)
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(self._on_double_click)
        self._sorted: tuple[str, bool] = ("when", False)

    def show_sorted(self, column: str, is_descending: bool) -> None:
        """Mark the column that the rows are sorted by."""
        self._sorted = column, is_descending
        header = self.horizontalHeader()
        is_there = column in self._model.columns
        header.setSortIndicatorShown(is_there)
        if is_there:
            way = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(self._model.columns.index(column), way)

    def lay_out_columns(self, widths: dict[str, int]) -> None:
        """Put the columns in the order of the model, as wide as somebody dragged them."""
        header = self.horizontalHeader()
        for place in range(len(self._model.columns)):
            header.moveSection(header.visualIndex(place), place)
        for place, column in enumerate(self._model.columns):
            self.setColumnWidth(place, max(LEAST_PX, widths.get(column) or width_of(column)))
        self.show_sorted(*self._sorted)

    def _sort(self, section: int) -> None:
        column = self._model.columns[section]
        was, was_descending = self._sorted
        self.sort_asked.emit(column, column == was and not was_descending)

    def _open(self, index: QModelIndex) -> None:
        """Type into a cell, or ask for the dialog where that can't be."""
        if not index.isValid():
            return
        if self._model.is_changeable(index):
            self.edit(index)
        else:
            self.page_asked.emit(index.row())

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self._model.is_changeable(index):
            self.page_asked.emit(index.row())

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + PAD_PX
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key, current = event.key(), self.currentIndex()
        is_editing = self.state() == QAbstractItemView.State.EditingState
        is_enter = not is_editing and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_plain and is_enter:
            self._open(current)
            return
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if is_shifted and is_enter and current.isValid():
            self._sort(current.column())  # as a click on its heading does
            return
        if is_plain and key == Qt.Key.Key_Escape:
            self._model.give_up(current)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()
