"""The rows of the table for Qt: places into the columns, cells only of what is looked at.

What was typed and could not be stored stays in its cell with the reason, until it is mended
or given up: nothing that was typed is lost.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Any, Final, Protocol

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.columns import EVENT, TENURE, EventColumns
from db.drafts.table_cells import can_change, typed_text
from db.reading.event_table import Cells, Ints
from desktop.panes.event_table.columns import heading, shown_text
from desktop.panes.tongue import Tongue
from desktop.selection import Thing, things_of
from desktop.shield import shielded
from desktop.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]

BLOCK: Final = 64  # rows whose cells are read together
MOST_BLOCKS: Final = 200  # that are kept
WRONG: Final = Qt.ItemDataRole.UserRole + 1  # why a cell could not be stored, "" = it is stored
_INVALID = QModelIndex()


TABLE_NAMES: Final = np.array(["event", "tenure"], dtype=object)  # the same two for every row


class TableSource(Protocol):
    """What the table reads."""

    @property
    def language(self) -> str: ...

    @property
    def zone(self) -> str: ...

    @property
    def is_read_only(self) -> bool: ...

    def cells(self, tables: Sequence[int], ids: Sequence[int]) -> list[Cells]: ...


class CellWriter(Protocol):
    """What cells that are typed into ask; `told` and `write` get the text as it stands there."""

    def told(self, cells: Cells, column: str, text: str) -> tuple[str, str]:
        """How a text is read, and what is wrong with it; "" for what there is not to say."""

    def write(self, cells: Cells, column: str, text: str) -> str:
        """Store a cell and return why it could not be, "" when it is."""

    def choices(self, column: str) -> Sequence[str]:
        """The words that a cell can hold, () where it can hold any."""

    def names(self, column: str, text: str) -> Sequence[str]:
        """Names in the file that begin so, for a cell that lists names."""


@shielded
class TableModel(QAbstractTableModel):
    """One row an event or time in office, one column each of `columns`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: TableSource | None = None
        self._marks: EventColumns | None = None
        self._places: Ints = np.empty(0, np.int64)
        self.columns: tuple[str, ...] = ()
        self._blocks: dict[int, list[Cells]] = {}
        self._wrong: dict[tuple[Key, str], tuple[str, str]] = {}  # text, why
        self._tongue = Tongue()
        self.writer: CellWriter | None = None

    def show(
        self,
        source: TableSource | None,
        marks: EventColumns | None,
        places: Ints,
        columns: tuple[str, ...],
    ) -> None:
        """Show these places of `marks` in these columns."""
        self.beginResetModel()
        if source is not self._source:
            self._wrong.clear()
        self._source, self._marks, self._places = source, marks, places
        self.columns = columns
        self._tongue = Tongue(source.language, source.zone) if source is not None else Tongue()
        self._blocks.clear()
        self.endResetModel()

    def refresh(self, marks: EventColumns, places: Ints) -> None:
        """Read the cells again: the same rows in the same order, in columns after an edit."""
        self._marks, self._places = marks, places
        self._blocks.clear()
        if len(places) and self.columns:
            last = self.index(len(places) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def places(self) -> Ints:
        """Which rows of the columns are shown, in the order of the table."""
        return self._places

    @property
    def wrong_count(self) -> int:
        """How many cells hold what could not be stored."""
        return len(self._wrong)

    def thing_at(self, row: int) -> Key | None:
        """Table and id of a row."""
        marks = self._marks
        if marks is None or not 0 <= row < len(self._places):
            return None
        place = int(self._places[row])
        return "event" if marks.table[place] == EVENT else "tenure", int(marks.id[place])

    def things_in(self, first: int, last: int) -> list[Thing]:
        """Table and id of all rows from the first to the last."""
        marks = self._marks
        if marks is None:
            return []
        places = self._places[first : last + 1]
        names = TABLE_NAMES[(marks.table[places] != EVENT).astype(np.intp)]
        return things_of(zip(names.tolist(), marks.id[places].tolist(), strict=True))

    def rows_of(self, things: Sequence[Key]) -> Ints:
        """The rows of these things, in the order of the table; what is not shown is left out."""
        marks = self._marks
        if marks is None or not things:
            return np.empty(0, np.int64)
        tables, ids = marks.table[self._places], marks.id[self._places]
        found = np.zeros(len(ids), np.bool_)
        for number, names in ((EVENT, ("event", "incident")), (TENURE, ("tenure",))):
            wanted = [id for table, id in things if table in names]
            if len(wanted) == 1:
                found |= (tables == number) & (ids == wanted[0])
            elif wanted:
                found |= (tables == number) & np.isin(ids, wanted)
        return np.flatnonzero(found)

    def cells_at(self, row: int) -> Cells | None:
        """The cells of a row, read with those around it."""
        thing = self.thing_at(row)
        if thing is None or self._source is None or self._marks is None:
            return None
        block, offset = divmod(row, BLOCK)
        if block not in self._blocks:
            if len(self._blocks) >= MOST_BLOCKS:
                self._blocks.clear()
            places = self._places[block * BLOCK : (block + 1) * BLOCK]
            tables, ids = self._marks.table[places].tolist(), self._marks.id[places].tolist()
            self._blocks[block] = self._source.cells(tables, ids)
        return self._blocks[block][offset]

    def give_up(self, index: Index) -> None:
        """Forget what could not be stored in a cell; it shows again what is stored."""
        key = self._key(index)
        if key is not None and self._wrong.pop(key, None) is not None:
            self.dataChanged.emit(index, index)

    def told(self, index: Index, text: str) -> tuple[str, str]:
        """How a text that is being typed would be read, and what is wrong with it."""
        cells = self.cells_at(index.row())
        if cells is None or self.writer is None:
            return "", ""
        return self.writer.told(cells, self.columns[index.column()], text)

    def is_changeable(self, index: Index) -> bool:
        """Whether the cell can be typed into."""
        thing = self.thing_at(index.row())
        if thing is None or self._source is None or self.writer is None:
            return False
        return not self._source.is_read_only and can_change(thing[0], self.columns[index.column()])

    def _key(self, index: Index) -> tuple[Key, str] | None:
        thing = self.thing_at(index.row())
        return None if thing is None else (thing, self.columns[index.column()])

    def _typed(self, cells: Cells, column: str, key: tuple[Key, str]) -> str:
        if key in self._wrong:
            return self._wrong[key][0]
        if column in ("kind", "modality", "importance"):
            return shown_text(cells, column, self._tongue)
        return typed_text(cells, column, self._tongue.language)

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return heading(self.columns[section])[:80]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        key = self._key(index)
        cells = self.cells_at(index.row()) if key is not None else None
        if key is None or cells is None:
            return None
        column = key[1]
        text, why = self._wrong.get(key, ("", ""))
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(cells, column, key)
        if role == WRONG:
            return why
        shown = text if why else shown_text(cells, column, self._tongue)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{shown}\n{why}" if why else shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (f"{heading(column)}: {shown}", why) if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self._key(index)
        cells = self.cells_at(index.row()) if key is not None else None
        if role != Qt.ItemDataRole.EditRole or key is None or cells is None or self.writer is None:
            return False
        if str(value) == self._typed(cells, key[1], key) and key not in self._wrong:
            return True
        why = self.writer.write(cells, key[1], str(value))
        self._wrong.pop(key, None)
        if why:
            self._wrong[key] = str(value), why
        self.dataChanged.emit(index, index)
        return not why

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.is_changeable(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
