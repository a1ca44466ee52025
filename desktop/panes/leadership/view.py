"""The list of positions: a line is chosen with the arrows or a click, its links are followed.

Enter leads to the time in office, or to the unit where nobody is named; Left and Right fold what
lies below a unit; the menu key offers everything the line leads to.
"""

# SPDX-License-Identifier: MIT

from functools import partial
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from db.reading.named import Named
from desktop.paint.labels import safe_text
from desktop.panes.leadership.delegate import LeadershipDelegate
from desktop.panes.leadership.model import LeadershipModel, LineWords
from desktop.shield import shielded

LONGEST_IN_MENU: Final = 50


@shielded
class LeadershipView(QListView):
    """Shows a `LeadershipModel`; `picked(table, id)` when a line or a link is followed,
    `held_asked(tenure id)` when somebody still holds a position."""

    picked = Signal(str, int)
    held_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LeadershipModel(self)
        self.painter_of_lines = LeadershipDelegate(self)
        self.held_words = ""  # what the menu offers for a line that was last known
        self._pressed: tuple[str, int] | None = None
        self._pressed_line = QPersistentModelIndex()
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_of_lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Positions"))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.rows.modelReset.connect(self._on_reset)

    def line_at(self, index: QModelIndex) -> LineWords | None:
        """The words of a line."""
        return self.rows.line(index)

    def select(self, table: str, id: int) -> None:
        """Show what is selected elsewhere, unless the line chosen here is about it already."""
        current = self.line_at(self.currentIndex())
        if current is not None and (table, id) in _targets(current):
            return
        index = self.rows.place_of(table, id)
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(index)
            if not index.isValid():
                self.clearSelection()
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def menu_of(self, index: QModelIndex) -> QMenu | None:
        """Everything a line leads to; None where there is no line."""
        line = self.line_at(index)
        if line is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, target in self._offers(line):
            text = words.format(name=_short(target.name)).replace("&", "&&")
            menu.addAction(text).triggered.connect(partial(self._follow, target.table, target.id))
        holding = line.row.holding
        if holding is not None and holding.state == "last known" and self.held_words:
            menu.addSeparator()
            action = menu.addAction(self.held_words)
            action.triggered.connect(partial(self._hold, holding.tenure_id))
        return menu

    def _offers(self, line: LineWords) -> list[tuple[str, Named]]:
        offers: list[tuple[str, Named]] = []
        holding = line.row.holding
        if holding is not None:
            term = Named("tenure", holding.tenure_id, "")
            offers.append((self.tr("Show the time in office"), term))
            if holding.person is not None:
                offers.append((self.tr("Show {name}"), holding.person))
        unit = Named("unit", line.row.unit.unit_id, line.full_unit)
        offers.append((self.tr("Show {name}"), unit))
        if holding is not None:
            offers += [(self.tr("Source: {name}"), source) for source in holding.sources]
        return offers

    def _follow(self, table: str, id: int, _checked: bool = False) -> None:
        self.picked.emit(table, id)

    def _hold(self, id: int, _checked: bool = False) -> None:
        self.held_asked.emit(id)

    def _on_reset(self) -> None:
        self.painter_of_lines.hovered = None

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._pressed is None:
            self._pick(current)

    def _pick(self, index: QModelIndex) -> None:
        line = self.line_at(index)
        if line is not None:
            self.picked.emit(*_targets(line)[0])

    def _fold(self, *, is_closed: bool) -> bool:
        line = self.line_at(self.currentIndex())
        if line is None or not line.row.has_parts:
            return False
        unit = line.row.unit.unit_id
        if self.rows.is_closed(unit) == is_closed:
            return False
        self._fold_unit(unit, is_closed=is_closed)
        return True

    def _fold_unit(self, unit: int, *, is_closed: bool) -> None:
        with QSignalBlocker(self.selectionModel()):
            self.rows.fold(unit, is_closed=is_closed)
            self.setCurrentIndex(self.rows.place_of("unit", unit))

    def _piece_target(self, at: QPoint) -> tuple[str, int] | None:
        """What is under the pointer: a link's record, or ("fold", unit) at an arrow."""
        index = self.indexAt(at)
        line = self.line_at(index)
        if line is None:
            return None
        rect: QRect = self.visualRect(index)
        piece = self.painter_of_lines.piece_at(line, rect, self.font(), at)
        if piece is None:
            return None
        if piece.target is None:
            return "fold", line.row.unit.unit_id
        return piece.target.table, piece.target.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._fold(is_closed=key == Qt.Key.Key_Left)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        at = event.position().toPoint()
        self._pressed = self._piece_target(at) if is_left else None
        self._pressed_line = QPersistentModelIndex(self.indexAt(at))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        is_same = self._pressed_line == self.indexAt(at)  # the page below may have taken room
        if pressed is None and is_same and event.button() == Qt.MouseButton.LeftButton:
            self._pick(self.indexAt(at))
        if pressed is None or pressed != self._piece_target(at):
            return
        if pressed[0] == "fold":
            self._fold_unit(pressed[1], is_closed=not self.rows.is_closed(pressed[1]))
        else:
            self.picked.emit(*pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        target = self._piece_target(at)
        hand, plain = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if target is not None else plain)
        hovered = (self.indexAt(at).row(), at) if target is not None else None
        if hovered != self.painter_of_lines.hovered:
            self.painter_of_lines.hovered = hovered
            self.viewport().update()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.menu_of(index)
        if menu is not None:
            place = self.visualRect(index).center() if by_key else event.pos()
            menu.popup(self.viewport().mapToGlobal(place))


def _targets(line: LineWords) -> list[tuple[str, int]]:
    """What a line is about, the weightiest first."""
    unit = ("unit", line.row.unit.unit_id)
    holding = line.row.holding
    if holding is None:
        return [unit]
    person = [("person", holding.person.id)] if holding.person is not None else []
    return [("tenure", holding.tenure_id), *person, unit]


def _short(name: str) -> str:
    text = safe_text(name)
    return text if len(text) <= LONGEST_IN_MENU else f"{text[: LONGEST_IN_MENU - 1]}…"
