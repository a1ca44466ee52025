"""What a list shows: rows as values, and the models that hand them to Qt.

Models, not item widgets: five thousand people must appear at once. Filtering happens here,
on folded names, because a proxy model calls back for every row.
"""

# SPDX-License-Identifier: MIT

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.shield import shielded
from desktop.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]
Words = str | Callable[[], str]

ASIDE: Final = Qt.ItemDataRole.UserRole + 1  # muted text at the right edge
BELOW: Final = Qt.ItemDataRole.UserRole + 2  # muted second line
PAGE: Final = 1_000  # top rows Qt lays out at once; more when it scrolls there
IS_SECTION: Final = Qt.ItemDataRole.UserRole + 3  # a heading, can't be chosen
SIGN: Final = Qt.ItemDataRole.UserRole + 4  # "", minor, major or critical

IS_FADED: Final = Qt.ItemDataRole.UserRole + 5  # there, but not in force: shown muted

_CHOOSABLE: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NOWHERE: Final = -1
_INVALID = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list. `parent` is the key of the row it lies under; table "" is a heading.

    What is costly to word may be a function: it is called when the row is looked at.
    """

    table: str
    id: int
    text: str
    aside: str = ""
    below: Words = ""
    sign: str = ""
    spoken: Words = ""
    other_names: tuple[str, ...] = ()
    parent: Key | None = None
    is_faded: bool = False

    @property
    def key(self) -> Key:
        """What names the row: its table and id."""
        return self.table, self.id


def folded(text: str) -> str:
    """The text without case and accents, to compare what is typed with what is stored."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text).casefold()
        if not unicodedata.combining(letter)
    )


@shielded
class RowsModel(QAbstractItemModel):
    """Rows as a tree (or a flat list when none has a parent), with a filter on their names.

    An index holds the row's place in the rows that were set; children are in the order
    in which the rows came.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._places: dict[Key, int] = {}
        self._names: list[str] = []
        self._above: list[int] = []
        self._children: dict[int, list[int]] = {_NOWHERE: []}
        self._ranks: list[int] = []
        self._filter = ""
        self._loaded = 0

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; a parent that is missing or a circle puts a row at the top."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self._names = self._folded_names() if self._filter else []
        self._above = self._parents()
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only rows whose name, or another name, holds the text, and what is above them."""
        if not self._names:  # folding costs more than all the rest of making a list
            self._names = self._folded_names()
        self.beginResetModel()
        self._filter = folded(text.strip())
        self._arrange()
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The row an index stands for; None for an invalid one."""
        return self._rows[index.internalId()] if index.isValid() else None

    def index_of(self, key: Key) -> QModelIndex:
        """Where a thing is shown; invalid when it is not, or filtered away."""
        place = self._places.get(key, _NOWHERE)
        if place == _NOWHERE or self._ranks[place] == _NOWHERE:
            return QModelIndex()
        top = place
        while self._above[top] != _NOWHERE:
            top = self._above[top]
        if self._ranks[top] >= self._loaded:
            self._load_to(self._ranks[top] + PAGE)
        return self.createIndex(self._ranks[place], 0, place)

    def is_empty(self) -> bool:
        """Whether there is nothing to show at all, filtered or not."""
        return not self._rows

    def is_tree(self) -> bool:
        """Whether any row lies under another."""
        return len(self._children) > 1

    def first(self) -> QModelIndex:
        """The first row that can be chosen; invalid when there is none."""
        for place, row in enumerate(self._rows):
            if row.table and self._ranks[place] != _NOWHERE:
                return self.createIndex(self._ranks[place], 0, place)
        return QModelIndex()

    def _folded_names(self) -> list[str]:
        return [folded("\n".join((row.text, *row.other_names))) for row in self._rows]

    def _parents(self) -> list[int]:
        above = [
            _NOWHERE if row.parent is None else self._places.get(row.parent, _NOWHERE)
            for row in self._rows
        ]
        sound: set[int] = set()
        for start in range(len(above)):
            way: dict[int, None] = {}
            place = start
            while place != _NOWHERE and place not in sound:
                if place in way:  # a circle: cut it where it closes
                    above[place] = _NOWHERE
                    break
                way[place] = None
                place = above[place]
            sound.update(way)
        return above

    def _arrange(self) -> None:
        shown = sorted(self._matching()) if self._filter else range(len(self._rows))
        self._children = {_NOWHERE: []}
        self._ranks = [_NOWHERE] * len(self._rows)
        for place in shown:
            siblings = self._children.setdefault(self._above[place], [])
            self._ranks[place] = len(siblings)
            siblings.append(place)
        self._loaded = min(PAGE, len(self._children[_NOWHERE]))

    def _load_to(self, count: int) -> None:
        count = min(count, len(self._children[_NOWHERE]))
        self.beginInsertRows(QModelIndex(), self._loaded, count - 1)
        self._loaded = count
        self.endInsertRows()

    def _matching(self) -> set[int]:
        shown: set[int] = set()
        for place, name in enumerate(self._names):
            if self._rows[place].table and self._filter in name:
                while place != _NOWHERE and place not in shown:
                    shown.add(place)
                    place = self._above[place]
        return shown

    def _child_places(self, parent: Index) -> list[int]:
        return self._children.get(parent.internalId() if parent.isValid() else _NOWHERE, [])

    def index(self, row: int, column: int, parent: Index = _INVALID) -> QModelIndex:
        places = self._child_places(parent)
        if column != 0 or not 0 <= row < len(places):
            return QModelIndex()
        return self.createIndex(row, 0, places[row])

    def parent(self, index: Index = _INVALID) -> Any:  # Qt overloads this with QObject.parent
        above = self._above[index.internalId()] if index.isValid() else _NOWHERE
        if above == _NOWHERE:
            return QModelIndex()
        return self.createIndex(self._ranks[above], 0, above)

    def rowCount(self, parent: Index = _INVALID) -> int:
        return len(self._child_places(parent)) if parent.isValid() else self._loaded

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._loaded < len(self._child_places(parent))

    def fetchMore(self, parent: Index) -> None:
        del parent
        self._load_to(self._loaded + PAGE)

    def columnCount(self, parent: Index = _INVALID) -> int:
        del parent
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if not row.table:
            return Qt.ItemFlag.ItemIsEnabled
        return _CHOOSABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (row.text, _said(row.below), row.aside)
                return _said(row.spoken) or ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                whole = "\n".join(filter(None, (row.text, _said(row.below))))  # either may be cut
                return plain_tip(whole if row.table else "")
        if role == ASIDE:
            return row.aside
        if role == BELOW:
            return _said(row.below)
        if role == IS_SECTION:
            return not row.table
        if role == SIGN:
            return row.sign or None
        if role == IS_FADED:
            return row.is_faded
        return None


def _said(words: Words) -> str:
    return words if isinstance(words, str) else words()
