"""Typing into a cell: how it is read stands right below it, and so does what is wrong.

Enter and Tab store only what can be stored; a click elsewhere leaves what can't in the cell,
marked, with its reason.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.panes.event_table.model import WRONG, TableModel
from desktop.shield import shielded

Index = QModelIndex | QPersistentModelIndex

NAMES: Final = ("units", "people", "tags", "sources")
OFFERED: Final = 8
LIST_PX: Final = 190
TOLD_PX: Final = 420  # the widest a line below a cell may be
ALERT: Final = QColor("#d0453b")  # seen on light and on dark panes alike
_STORING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellLine(QLineEdit):
    """The line in a cell. `told_of(text)` says how it is read and what is wrong."""

    def __init__(self, parent: QWidget, told_of: Callable[[str], tuple[str, str]]) -> None:
        super().__init__(parent)
        self._around = parent
        self._told_of = told_of
        self.problem = ""
        self.is_told_above = False  # below is a list of what can be chosen
        self.setProperty("role", "cell")
        self.told = QLabel(parent)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "cellTold")
        self.told.setWordWrap(True)
        self.told.setMaximumWidth(TOLD_PX)
        self.told.hide()
        self.destroyed.connect(self.told.deleteLater)
        self.textChanged.connect(self.tell)

    def tell(self) -> None:
        """Say below how the text is read now, or what is wrong with it."""
        said, self.problem = self._told_of(self.text())
        text = self.problem or (f"✓ {said}" if said else "")
        is_wrong = bool(self.problem)
        self.setAccessibleDescription(text)
        if self.told.property("isWrong") != is_wrong:
            self.told.setProperty("isWrong", is_wrong)
            self.told.style().unpolish(self.told)
            self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.setVisible(bool(text))
        if text:
            self.place_told()

    def place_told(self) -> None:
        """Put the line below the cell, or above it where there is no room."""
        self.told.adjustSize()
        size = self.told.size()
        around = self._around.rect()
        box = self.geometry()
        below = box.bottom() + 1
        above = box.top() - size.height()
        has_room = below + size.height() <= around.bottom()
        y = above if above >= 0 and (self.is_told_above or not has_room) else below
        x = max(0, min(box.left(), around.right() - size.width()))
        self.told.move(x, max(0, y))
        self.told.raise_()


class _Names(QCompleter):
    """Offers names for the last one that is being typed in a list of names."""

    def __init__(self, line: CellLine, names_of: Callable[[str], list[str]]) -> None:
        super().__init__(line)
        self._line = line
        self._names_of = names_of
        self._offered = QStringListModel(self)
        self.setModel(self._offered)
        self.setWidget(line)
        self.setMaxVisibleItems(OFFERED)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.textEdited.connect(self._offer)
        self.activated.connect(self._take)  # the first of its two forms, with the text

    def _offer(self, text: str) -> None:
        before = text[: self._line.cursorPosition()]
        typed = before.rpartition(";")[2].strip()
        names = self._names_of(typed) if typed else []
        self._offered.setStringList(names)
        if names and names != [typed]:
            self.complete()
        else:
            popup = self.popup()
            if popup is not None:
                popup.hide()

    def _take(self, name: str) -> None:
        text, at = self._line.text(), self._line.cursorPosition()
        first = text[:at].rpartition(";")[0]
        rest = text[at:].partition(";")[2].strip()
        whole = "; ".join(part for part in (first.strip(), name, rest) if part)
        self._line.setText(whole)
        self._line.setCursorPosition(len(whole) - (len(rest) + 2 if rest else 0))


def _widen(completer: QCompleter) -> None:
    """Let a list of choices be wider than a narrow cell, with an edge."""
    popup = completer.popup()
    if popup is not None:
        popup.setMinimumWidth(LIST_PX)
        popup.setProperty("role", "offered")


@shielded
class CellDelegate(QStyledItemDelegate):
    """Paints cells, marks those that could not be stored, and opens lines to type into."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        model = index.model()
        assert isinstance(model, TableModel)
        kept = QPersistentModelIndex(index)
        line = CellLine(parent, lambda text: model.told(kept, text))
        column = model.columns[index.column()]
        line.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        writer = model.writer
        choices = list(writer.choices(column)) if writer is not None else []
        if choices:
            completer = QCompleter(choices, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
            _widen(completer)
            line.is_told_above = True
        elif column in NAMES and writer is not None:
            _widen(_Names(line, lambda text: list(writer.names(column, text))[:OFFERED]))
            line.is_told_above = True
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellLine) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()
            editor.tell()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellLine):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        editor.setGeometry(option.rect)
        if isinstance(editor, CellLine) and editor.told.isVisible():
            editor.place_told()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_current or index.data(WRONG):
            colour = ALERT if index.data(WRONG) else option.palette.color(QPalette.ColorRole.Link)
            painter.save()
            painter.setPen(QPen(colour, 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, CellLine) and isinstance(event, QKeyEvent):
            is_storing = event.type() == QEvent.Type.KeyPress and event.key() in _STORING
            if is_storing and editor.problem:
                editor.place_told()
                return True
        return super().eventFilter(editor, event)
