"""What the four lists have in common: a view, a filter when there is much, a word when empty."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.panes.lists.row_delegate import RowDelegate, muted
from desktop.panes.lists.rows import Index, Key, Row, RowsModel
from desktop.panes.texts import Text
from desktop.shield import shielded

MANY: Final = 40  # rows; from here on a line to filter them is worth its room
INDENT: Final = 14
ARROW: Final = 3.5  # px from the middle of an arrow to its tips


@shielded
class _Tree(QTreeView):
    """A tree with its own small arrows: a style sheet takes those of the style away."""

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        super().drawBranches(painter, rect, index)
        if not self.model().hasChildren(index) or not index.parent().isValid():
            return
        middle = QPointF(rect.right() - INDENT / 2 + 3, rect.top() + rect.height() / 2)
        away, along = QPointF(ARROW, 0), QPointF(0, ARROW)
        if self.isExpanded(index):
            away, along = along, away
        arrow = QPolygonF([middle + away, middle - along - away / 2, middle + along - away / 2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(muted(self.palette()))
        painter.drawPolygon(arrow)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class ListPane(QWidget):
    """A list of things; choosing one emits `picked(table, id)`.

    `select` shows what was chosen elsewhere and emits nothing.
    """

    picked = Signal(str, int)

    def __init__(self, name: str, *, two_lines: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "pane")
        self.count = 0
        self._folded: set[Key] = set()
        self.model = RowsModel(self)
        self.view = self._made_view(two_lines)
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.hide()
        self.filter_line.textChanged.connect(self._on_filter)
        self._empty = Text("", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._empty_words = ""
        self._is_narrowed = False
        self._chosen: tuple[str, int] | None = None
        self._lay_out()

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def empty_words(self) -> str:
        """What stands in the place of the rows; "" while there are any."""
        return "" if self._stack.currentIndex() == 0 else self._empty.text()

    def select(self, table: str, id: int) -> None:
        """Show what is selected everywhere; a thing that is not in this list clears it."""
        self._chosen = (table, id)
        index = self.model.index_of((table, id))
        with QSignalBlocker(self.view.selectionModel()):
            self.view.setCurrentIndex(index)
            if not index.isValid():
                self.view.clearSelection()
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def narrow(self, is_narrowed: bool) -> None:
        """Whether only a part of the file is listed: an empty list then says so."""
        self._is_narrowed = is_narrowed

    def _set_words(self, title: str, empty: str, filter_hint: str) -> None:
        """What the list is called, what it says when empty, what its filter line asks for."""
        self.setAccessibleName(title)
        self.view.setAccessibleName(title)
        self._empty_words = empty
        self._empty.setText(empty)
        self.filter_line.setPlaceholderText(filter_hint)
        self.filter_line.setAccessibleName(filter_hint)

    def _show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows, keeping the selection, and open the tree."""
        self.count = sum(1 for row in rows if row.table)
        with QSignalBlocker(self.view.selectionModel()):
            self.model.set_rows(rows)
        self.filter_line.setVisible(self.count > MANY)
        if self.count <= MANY and self.filter_line.text():
            self.filter_line.clear()
        self._after_reset()

    def _after_reset(self) -> None:
        folded = set() if self.filter_line.text() else set(self._folded)
        if self.model.is_tree():
            self.view.expandAll()
        for key in folded:
            self.view.collapse(self.model.index_of(key))
        self._mind_emptiness()
        if self._chosen:
            self.select(*self._chosen)

    def _on_filter(self, text: str) -> None:
        with QSignalBlocker(self.view.selectionModel()):
            self.model.set_filter(text)
        self._after_reset()

    def _mind_emptiness(self) -> None:
        nothing_fits = not self.model.is_empty() and self.model.rowCount() == 0
        words = self._empty_words
        if nothing_fits:
            words = self.tr("Nothing fits the filter.")
        elif self._is_narrowed:
            words = self.tr("Nothing here passes the filter.")
        self._empty.setText(words)
        self._stack.setCurrentIndex(1 if self.model.rowCount() == 0 else 0)

    def _on_fold(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and not self.filter_line.text():
            (self._folded.discard if self.view.isExpanded(index) else self._folded.add)(row.key)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._pick(current)

    def _pick(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.table:
            self._chosen = row.key
            self.picked.emit(row.table, row.id)

    def _made_view(self, two_lines: bool) -> QTreeView:
        view = _Tree()
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view, two_lines=two_lines))
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setIndentation(INDENT)
        view.setExpandsOnDoubleClick(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._pick)
        view.expanded.connect(self._on_fold)
        view.collapsed.connect(self._on_fold)
        return view

    def _lay_out(self) -> None:
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        beside = QHBoxLayout()
        beside.setContentsMargins(8, 0, 8, 0)
        beside.addWidget(self.filter_line)
        column.addLayout(beside)
        column.addWidget(pages, 1)
        # no focus proxy: Tab would jump to the view and leave out what stands above it
