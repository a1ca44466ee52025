"""The rows of the command palette as values, and the model that hands them to its list."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from desktop.shield import shielded
from desktop.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Parts = tuple[tuple[int, int], ...]
Key = tuple[str, str]

ENTRY: Final = Qt.ItemDataRole.UserRole + 1  # the Entry, None for a heading
_INVALID = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be gone to or done; `key` names it: ("event", "12").

    `parts` are the (first, end) of the letters of `text` that fit what is typed, `told_parts`
    those of `told`, which stands muted behind it: where an action lies, another name. `aside` is
    at the right edge: a date, or the keys of an action (`has_keys`). `why` says why it can't be
    done now, "" when it can; `edits` what Ctrl+Enter does, "" = the same as Enter.
    """

    key: Key
    text: str
    parts: Parts = ()
    told: str = ""
    told_parts: Parts = ()
    aside: str = ""
    has_keys: bool = False
    icon: QIcon | None = field(default=None, compare=False)
    is_on: bool = False
    why: str = ""
    edits: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a heading, the best first."""

    title: str
    entries: tuple[Entry, ...]


Line = Entry | str  # a str is a heading


@shielded
class PaletteModel(QAbstractListModel):
    """Groups one below the other; headings can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._lines = _lines_of(groups)
        self.endResetModel()

    def add_groups(self, groups: Sequence[Group]) -> None:
        """Show these below; nothing that is there moves."""
        lines = _lines_of(groups)
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def entry_at(self, row: int) -> Entry | None:
        """The entry in a row; None for a heading and outside."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def entries(self) -> list[Entry]:
        """All entries from the top."""
        return [line for line in self._lines if isinstance(line, Entry)]

    def headings(self) -> list[str]:
        """All headings from the top."""
        return [line for line in self._lines if isinstance(line, str)]

    def step(self, row: int, by: int) -> int:
        """The row so many entries further; a step of one goes on at the other end, a longer one
        stops there. -1 without any entry."""
        rows = [at for at, line in enumerate(self._lines) if isinstance(line, Entry)]
        if not rows:
            return -1
        if row not in rows:
            return rows[0] if by >= 0 else rows[-1]
        place = rows.index(row) + by
        return rows[place % len(rows) if abs(by) == 1 else min(max(place, 0), len(rows) - 1)]

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry_at(index.row())
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None
        if line is None:
            return None
        if role == ENTRY:
            return line if isinstance(line, Entry) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Entry):
            return plain_tip("\n".join(part for part in (line.text, line.told, line.why) if part))
        return None


def spoken(entry: Entry) -> str:
    """An entry as it is read out."""
    parts = (entry.text, entry.told, entry.aside, entry.why)
    return ", ".join(part for part in parts if part)


def _lines_of(groups: Sequence[Group]) -> list[Line]:
    lines: list[Line] = []
    for group in groups:
        if group.entries:
            lines += [group.title] if group.title else []
            lines += group.entries
    return lines
