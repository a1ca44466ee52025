"""The leadership of a day as a list model: lines with their words, folded or filtered.

A line is worded when it is looked at: of a hundred thousand positions only some are.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from db.reading.named import Named
from desktop.paint.labels import safe_text
from desktop.panes.leadership.rows import DaySource, LeadRow, Sight, rows_of, sight_of
from desktop.panes.leadership.wording import (
    HoldingWords,
    holding_words,
    nobody_words,
    state_words,
    title_words,
)
from desktop.panes.lists.rows import Index
from desktop.panes.spoken import seats_words
from desktop.panes.tongue import Tongue
from desktop.shield import shielded
from desktop.tips import plain_tip

LINE: Final = Qt.ItemDataRole.UserRole + 1  # a LineWords
PAGE: Final = 16  # units told at once; more when it is scrolled there
MOST_AT_ONCE: Final = 64  # however far it was scrolled on the day before
MOST_SOUGHT: Final = 160  # how many are told to come to what is selected elsewhere
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class LineWords:
    """What is written in a line. `unit` and `title` are "" where the line before says them;
    `full_unit` and `full_title` never are."""

    row: LeadRow
    unit: str
    title: str
    full_unit: str
    full_title: str
    held: HoldingWords
    source: Named | None
    more_sources: int
    is_closed: bool

    @property
    def spoken(self) -> str:
        """The whole line in words, for a screen reader."""
        place = ", ".join(part for part in (self.full_unit, self.full_title) if part)
        name = self.held.name.name if self.held.name is not None else ""
        facts = (name, self.held.new, self.held.chip, self.held.main, *self.held.more)
        said = ", ".join(part for part in facts if part)
        return f"{place}: {said}" if said else place

    @property
    def tip(self) -> str:
        """Everything there is to say, a fact a line."""
        sources = [self.source.name] if self.source is not None else []
        name = self.held.name.name if self.held.name is not None else ""
        who = " · ".join(part for part in (name, self.held.chip, self.held.new) if part)
        lines = (self.full_unit, self.full_title, who, self.held.main, *self.held.more, *sources)
        return "\n".join(line for line in lines if line)


@shielded
class LeadershipModel(QAbstractListModel):
    """Shows the positions of one day, told page by page as the list is scrolled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: DaySource | None = None
        self._sight = Sight()
        self._told = 0  # of the units in sight
        self._shown: list[LeadRow] = []
        self._words: dict[int, LineWords] = {}
        self._tongue = Tongue()
        self._new: Collection[int] = ()
        self._closed: set[int] = set()
        self._shows_all = False
        self._text = ""

    def show_day(
        self,
        source: DaySource | None,
        tongue: Tongue,
        new: Collection[int] = (),
        *,
        shows_all: bool = False,
    ) -> None:
        """Show a day; `new` are the times in office that began since the day compared with."""
        self._source, self._tongue, self._new = source, tongue, new
        self._shows_all = shows_all
        self._arrange(max(PAGE, self._told))

    def set_filter(self, text: str) -> None:
        """Show only lines whose unit, position or holder has this in its name."""
        self._text = text
        self._arrange(PAGE)

    def fold(self, unit_id: int, *, is_closed: bool) -> None:
        """Hide or show what lies below a unit."""
        (self._closed.add if is_closed else self._closed.discard)(unit_id)
        self._arrange(max(PAGE, self._told))

    def is_closed(self, unit_id: int) -> bool:
        """Whether what lies below a unit is hidden."""
        return unit_id in self._closed and not self._text.strip()

    @property
    def units(self) -> int:
        """How many units there are that day, shown or not."""
        return len(self._source.places) if self._source is not None else 0

    @property
    def left_out(self) -> int:
        """How many units have no position and are not shown."""
        return self._sight.left_out

    def line(self, index: Index) -> LineWords | None:
        """The words of a line; None for an invalid index."""
        if not 0 <= index.row() < len(self._shown):
            return None
        found = self._words.get(index.row())
        if found is None:
            found = self._words[index.row()] = self._worded(self._shown[index.row()])
        return found

    def place_of(self, table: str, id: int) -> QModelIndex:
        """The first line about a time in office, its holder or its unit; invalid when there is
        none, or when it lies too far below."""
        self._tell_to(self._source.unit_of(table, id) if self._source is not None else None)
        for place, row in enumerate(self._shown):
            if _is_about(row, table, id):
                return self.index(place)
        return QModelIndex()

    def _tell_to(self, unit_id: int | None) -> None:
        """Tell the units down to this one, if it is in sight and not too far."""
        sought = (each.unit_id for each in self._sight.places[:MOST_SOUGHT])
        place = next((at for at, unit in enumerate(sought) if unit == unit_id), -1)
        while place >= self._told:
            self.fetchMore(QModelIndex())

    def _arrange(self, least: int) -> None:
        self.beginResetModel()
        self._words.clear()
        self._shown, self._told, self._sight = [], 0, Sight()
        if self._source is not None:
            self._sight = sight_of(
                self._source, shows_all=self._shows_all, closed=self._closed, text=self._text
            )
            self._shown = self._tell(min(least, MOST_AT_ONCE))
        self.endResetModel()

    def _tell(self, count: int) -> list[LeadRow]:
        """The lines of the next units."""
        places = self._sight.places[self._told : self._told + count]
        self._told += len(places)
        if self._source is None or not places:
            return []
        return [
            row
            for unit in self._source.tell([each.unit_id for each in places])
            for row in rows_of(
                unit, has_parts=unit.unit_id in self._sight.with_parts, text=self._text
            )
        ]

    def _worded(self, row: LeadRow) -> LineWords:
        full_unit = safe_text(row.unit.name)
        full_title = "" if row.is_plain else safe_text(self._title(row))
        sources = row.holding.sources if row.holding is not None else ()
        return LineWords(
            row,
            full_unit if row.names_unit else "",
            full_title if row.names_title else "",
            full_unit,
            full_title,
            self._held(row),
            sources[0] if sources else None,
            max(0, len(sources) - 1),
            self.is_closed(row.unit.unit_id) and row.names_unit,
        )

    def _title(self, row: LeadRow) -> str:
        if row.position is None:
            return self.tr("leader") if row.unit.positions else self.tr("no position")
        title = title_words(row.position.title, leads=row.position.leads)
        seats = seats_words(row.position.seats) if row.position.seats is not None else ""
        return f"{title} · {seats}" if seats else title

    def _held(self, row: LeadRow) -> HoldingWords:
        if row.is_plain:
            return HoldingWords("", None, "", ())
        if row.position is None:
            return HoldingWords("", None, state_words("not recorded"), ())
        if row.holding is None:
            said, why = nobody_words(row.position)
            return HoldingWords("", None, said, (why,) if why else ())
        is_new = row.holding.tenure_id in self._new
        return holding_words(row.holding, self._tongue, is_new=is_new)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._told < len(self._sight.places)

    def fetchMore(self, parent: Index) -> None:
        del parent
        more: list[LeadRow] = []
        while not more and self._told < len(self._sight.places):
            more = self._tell(PAGE)
        if more:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._shown += more
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return plain_tip(line.tip) if role == Qt.ItemDataRole.ToolTipRole else None


def _is_about(row: LeadRow, table: str, id: int) -> bool:
    if table == "unit":
        return row.unit.unit_id == id
    if row.holding is None:
        return False
    if table == "tenure":
        return row.holding.tenure_id == id
    person = row.holding.person
    return table == "person" and person is not None and person.id == id
