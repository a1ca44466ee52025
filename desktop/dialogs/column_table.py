"""The first rows of a table with a box over each column that says what the column is."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTableWidget, QTableWidgetItem, QWidget

from db.loading.csv_roles import MANY, ROLES, Role
from desktop.shield import shielded

LONGEST: Final = 120  # characters of a cell that are shown
WIDEST: Final = 240


class ColumnTable(QTableWidget):
    """Rows to look at; the first line holds the boxes. `role_chosen(column)` by the user."""

    role_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self._boxes: list[_RoleBox] = []

    def fill(
        self, headings: Sequence[str], rows: Sequence[Sequence[str]], roles: Sequence[Role]
    ) -> None:
        """Show these columns with these roles."""
        self.clear()
        self.setColumnCount(len(headings))
        self.setRowCount(len(rows) + 1)
        self._boxes = []
        for column, (heading, role) in enumerate(zip(headings, roles, strict=True)):
            self.setHorizontalHeaderItem(column, QTableWidgetItem(heading[:LONGEST]))
            box = _RoleBox(self._words())
            box.setAccessibleName(self.tr("What {column} is").format(column=heading))
            box.setCurrentIndex(ROLES.index(role))
            box.currentIndexChanged.connect(lambda _index, at=column: self.role_chosen.emit(at))
            self.setCellWidget(0, column, box)
            self._boxes.append(box)
            for line, row in enumerate(rows, start=1):
                text = " ".join(row[column].split()) if column < len(row) else ""
                self.setItem(line, column, QTableWidgetItem(text[:LONGEST]))
        self.resizeColumnsToContents()
        if self._boxes:
            self.setRowHeight(0, self._boxes[0].sizeHint().height() + 8)
        for column, box in enumerate(self._boxes):
            wanted = max(self.columnWidth(column), box.sizeHint().width() + 24)
            self.setColumnWidth(column, min(wanted, WIDEST))

    def roles(self) -> tuple[Role, ...]:
        """What each column is."""
        return tuple(ROLES[box.currentIndex()] for box in self._boxes)

    def set_role(self, column: int, role: Role) -> None:
        """Change what a column is, without telling."""
        with QSignalBlocker(self._boxes[column]):
            self._boxes[column].setCurrentIndex(ROLES.index(role))

    def take_from_others(self, column: int) -> None:
        """A role that only one column may have is taken from the one that had it."""
        role = self.roles()[column]
        if role in MANY:
            return
        for other, other_role in enumerate(self.roles()):
            if other != column and other_role == role:
                self.set_role(other, "property")

    def boxes(self) -> list[QComboBox]:
        """The boxes over the columns, from left to right."""
        return list(self._boxes)

    def _words(self) -> list[str]:
        words: dict[Role, str] = {
            "title": self.tr("title"),
            "when": self.tr("date or start"),
            "until": self.tr("end"),
            "kind": self.tr("kind"),
            "unit": self.tr("unit"),
            "person": self.tr("person"),
            "position": self.tr("position"),
            "status": self.tr("regular or acting"),
            "born": self.tr("born"),
            "place": self.tr("place"),
            "description": self.tr("description"),
            "modality": self.tr("how it is known"),
            "importance": self.tr("importance"),
            "tags": self.tr("tags"),
            "source": self.tr("source"),
            "figure": self.tr("number"),
            "property": self.tr("free field"),
            "ignore": self.tr("leave out"),
        }
        return [words[role] for role in ROLES]


@shielded
class _RoleBox(QComboBox):
    """A box that the wheel passes by: scrolling over the table must not change it."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self.addItems(list(words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
