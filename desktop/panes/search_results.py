"""The list that drops from the search line: title, what it is, when, and where it was found."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QTreeView, QVBoxLayout, QWidget

from db.columns import ERA, EVENT, TENURE
from db.dates.span import Span
from desktop.panes.lists.row_delegate import RowDelegate
from desktop.panes.lists.rows import Row, RowsModel
from desktop.panes.spoken import grouped
from desktop.panes.tongue import Tongue
from desktop.shield import shielded
from desktop.terms import names_of_table

MOST_ROWS: Final = 9  # seen at once; the list scrolls to the others
WIDTH: Final = 420

DATED: Final = {"event": EVENT, "incident": EVENT, "tenure": TENURE, "era": ERA}

SpansOf = Callable[[NDArray[np.int8], NDArray[np.int64]], Sequence[Span]]

translate = QCoreApplication.translate


class Result(Protocol):
    """What the list reads of something found: `db.search.Found` fits."""

    @property
    def table(self) -> str: ...
    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def snippet(self) -> str: ...


def row_of(found: Result, when: str = "") -> Row:
    """A line of the list: the title, and below it what it is, when, and the text that matched."""
    snippet = found.snippet if found.snippet != found.title else ""
    facts = (names_of_table(found.table)[0], when, " ".join(snippet.split()))
    return Row(found.table, found.id, found.title, below=" · ".join(word for word in facts if word))


def dates_of(found: Sequence[Result], spans: SpansOf, language: str = "en") -> list[str]:
    """When each result was, in short words; "" for people, units and sources."""
    tongue = Tongue(language)
    dated = [place for place, result in enumerate(found) if result.table in DATED]
    tables = np.array([DATED[found[place].table] for place in dated], np.int8)
    ids = np.array([found[place].id for place in dated], np.int64)
    words = [""] * len(found)
    for place, span in zip(dated, spans(tables, ids), strict=True):
        words[place] = tongue.when(span, short=True)
    return words


@shielded
class _ResultsView(QTreeView):
    """The rows; Up on the first and Escape give the keyboard back."""

    left = Signal()
    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_top = not self.currentIndex().isValid() or self.currentIndex().row() == 0
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and at_top):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class SearchResults(QFrame):
    """A frame inside the window, below the search line; never a window of its own.

    `picked(table, id)` when a row is chosen; `left` when the keyboard wants to go back.
    """

    picked = Signal(str, int)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("searchResults")
        self.setProperty("role", "popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.model = RowsModel(self)
        self.view = _ResultsView()
        self.view.setAccessibleName(self.tr("Search results"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(self.view, two_lines=True))
        self.view.setHeaderHidden(True)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.view.setUniformRowHeights(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._pick)
        self.view.chosen.connect(self._pick)
        self.view.left.connect(self.left)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "muted")
        self.count.setContentsMargins(8, 6, 8, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self.count)
        self.hide()

    def fill(self, found: Sequence[Result], whens: Sequence[str] = ()) -> None:
        """Show these, best first; `whens` says of each when it was, "" where it has no date."""
        dates = whens or [""] * len(found)
        pairs = zip(found, dates, strict=True)
        rows = {(result.table, result.id): row_of(result, when) for result, when in pairs}
        self.model.set_rows(list(rows.values()))
        self.view.setVisible(bool(rows))
        self.count.setText(self._count_words(len(rows)))

    def mark(self, place: int) -> None:
        """Show on which one the search stands, counted from 0."""
        self.view.setCurrentIndex(self.model.index(place, 0))

    def take_keyboard(self) -> None:
        """Let the arrow keys move through the rows, from the first."""
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.first())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_below(self, line: QWidget) -> None:
        """Drop down from the search line, as high as its rows need, inside the window."""
        window = self._window
        at = line.mapTo(window, QPoint(0, line.height() + 2))
        width = min(max(line.width(), WIDTH), window.width() - 8)
        rows = min(self.model.rowCount(), MOST_ROWS)
        height = rows * self.view.sizeHintForRow(0) if rows else 0
        size = QSize(width, height + self.count.sizeHint().height() + 4)
        x = max(4, min(at.x(), window.width() - width - 4))
        self.setGeometry(x, at.y(), size.width(), min(size.height(), window.height() - at.y() - 4))
        self.raise_()
        self.show()

    def _count_words(self, count: int) -> str:
        if not count:
            return self.tr("No matches")
        if count == 1:
            return self.tr("1 match")
        return self.tr("{count} matches").format(count=grouped(count))

    def _pick(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.picked.emit(row.table, row.id)
