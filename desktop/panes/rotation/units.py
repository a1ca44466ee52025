"""Which units are counted: the tree of units with a tick before each, below a filter line."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.saying import numeral
from desktop.panes.lists.rows import folded
from desktop.panes.texts import heading
from desktop.shield import shielded
from desktop.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
INDENT: Final = "   "
_TICKED: Final = Qt.CheckState.Checked


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit of the tree, in tree order; those below it follow and are deeper."""

    id: int
    name: str
    depth: int


@shielded
class _UnitsModel(QAbstractListModel):
    """Units with ticks. A tick goes to everything below, which can be taken out again."""

    ticked_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._units: Sequence[UnitChoice] = ()
        self._seen: list[int] = []
        self._without: set[int] = set()  # what is not counted: new units are

    @property
    def ticked(self) -> frozenset[int] | None:
        """The units that are counted; None = all of them."""
        if not self._without:
            return None
        return frozenset(each.id for each in self._units if each.id not in self._without)

    @property
    def units(self) -> Sequence[UnitChoice]:
        """All of them, in tree order."""
        return self._units

    def set_units(self, units: Sequence[UnitChoice]) -> None:
        """Show these units; what was not ticked stays so."""
        self.beginResetModel()
        self._units = units
        self._without &= {each.id for each in units}
        self._seen = list(range(len(units)))
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only units whose name holds the text."""
        wanted = folded(text.strip())
        self.beginResetModel()
        self._seen = [n for n, each in enumerate(self._units) if wanted in folded(each.name)]
        self.endResetModel()

    def tick_all(self, is_ticked: bool) -> None:
        """Count all units, or none."""
        self._without = set() if is_ticked else {each.id for each in self._units}
        self._tell()

    def tick_only(self, unit_id: int) -> None:
        """Count a unit with everything below it and nothing else."""
        self._without = {each.id for each in self._units}
        place = next((n for n, each in enumerate(self._units) if each.id == unit_id), None)
        if place is not None:
            self._without -= self._branch(place)
        self._tell()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._seen)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        unit = self._units[self._seen[index.row()]]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if unit.id in self._without else _TICKED
        if role == Qt.ItemDataRole.DisplayRole:
            return INDENT * unit.depth + unit.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(unit.name)
        return unit.name if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        branch = self._branch(self._seen[index.row()])
        if Qt.CheckState(value) == _TICKED:
            self._without -= branch
        else:
            self._without |= branch
        self._tell()
        return True

    def _branch(self, place: int) -> set[int]:
        """A unit and what follows it deeper."""
        found = {self._units[place].id}
        for each in self._units[place + 1 :]:
            if each.depth <= self._units[place].depth:
                break
            found.add(each.id)
        return found

    def _tell(self) -> None:
        if self._seen:
            self.dataChanged.emit(self.index(0), self.index(len(self._seen) - 1))
        self.ticked_changed.emit()


class UnitsChoice(QWidget):
    """The list with its filter, "All" and "None"; `changed` when other units are ticked."""

    changed = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = _UnitsModel(self)
        self.view = QListView()
        self.view.setObjectName("rotationUnits")
        self.view.setAccessibleName(self.tr("Units that are counted"))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.setPlaceholderText(self.tr("Filter units"))
        self.filter_line.setAccessibleName(self.tr("Filter units"))
        self.filter_line.textChanged.connect(self.model.set_filter)
        self.all_button = QPushButton(self.tr("&All"))
        self.none_button = QPushButton(self.tr("&None"))
        self.all_button.clicked.connect(lambda: self.model.tick_all(True))
        self.none_button.clicked.connect(lambda: self.model.tick_all(False))
        self.model.ticked_changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 6, 12)
        column.addWidget(heading(self.tr("Units")))
        column.addWidget(self.filter_line)
        column.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        for button in (self.all_button, self.none_button):
            buttons.addWidget(button)
        column.addLayout(buttons)

    @property
    def ticked(self) -> frozenset[int] | None:
        """The units that are counted; None = all of them."""
        return self.model.ticked

    def words(self) -> str:
        """What is counted, in a few words."""
        ticked = self.model.ticked
        if ticked is None:
            return self.tr("All units")
        names = [each.name for each in self.model.units if each.id in ticked]
        if not names:
            return self.tr("No unit")
        if len(names) <= 3:
            return ", ".join(names)
        words = self.tr("{first} and {count} more units")
        return words.format(first=names[0], count=numeral(len(names) - 1))
