"""The leadership of one day of the open file, told piece by piece as the pane asks for it."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Protocol, TypeVar

import numpy as np

from db.file import OpenFile
from db.leadership.as_of import as_of, told
from db.leadership.states import ABSENT
from db.leadership.terms import Terms
from db.leadership.values import UnitAsOf
from desktop.panes.leadership.rows import UnitPlace
from desktop.panes.lists.rows import folded

T = TypeVar("T")


class Reads(Protocol):
    """Reads from the open file; None when that fails, which is told there."""

    def __call__(self, asked: Callable[[OpenFile], T], /) -> T | None: ...


class DaySheet:
    """Sums of a day; names are read of those units that are asked for."""

    def __init__(self, terms: Terms, day: int, today: int, read: Reads) -> None:
        self._sums = as_of(terms, day)
        self._today = today
        self._read = read
        posts = terms.posts
        held = set(posts.unit[self._sums.is_open].tolist())
        self._branches = {branch.unit: branch for branch in self._sums.branches}
        self.places: Sequence[UnitPlace] = tuple(
            UnitPlace(branch.unit, branch.depth, branch.parent, branch.unit in held)
            for branch in self._sums.branches
        )

    def tell(self, units: Sequence[int]) -> tuple[UnitAsOf, ...]:
        """These units with their positions and holders; none when the file can't be read."""
        branches = [self._branches[unit] for unit in units]
        return self._read(lambda file: told(file, self._sums, branches, today=self._today)) or ()

    def unit_of(self, table: str, id: int) -> int | None:
        """The unit in whose lines a time in office, a person or a unit is named."""
        terms = self._sums.terms
        if table == "unit":
            return id if id in self._branches else None
        if table not in ("tenure", "person"):
            return None
        column = terms.id if table == "tenure" else terms.person
        rows = np.flatnonzero((column == id) & (self._sums.states != ABSENT))
        place = terms.posts.at(int(terms.post[rows[0]])) if len(rows) else None
        return int(terms.posts.unit[place]) if place is not None else None

    def found(self, text: str) -> Collection[int]:
        """The units in which a text may be the name of the unit, a position or a holder."""
        return self._read(lambda file: self._found(file, _fold(text))) or frozenset()

    def _found(self, file: OpenFile, wanted: str) -> frozenset[int]:
        rows = file.connection.execute
        units = _matching(wanted, rows("SELECT id, name FROM unit"))
        units |= _matching(
            wanted, rows("SELECT unit_id, name FROM alias WHERE unit_id IS NOT NULL")
        )
        units |= _matching(wanted, rows("SELECT unit_id, title FROM post"))
        people = _matching(wanted, rows("SELECT id, name FROM person"))
        if people:
            terms, posts = self._sums.terms, self._sums.terms.posts
            of_them = np.isin(terms.person, np.array(sorted(people), np.int64))
            held = np.unique(terms.post[of_them & (self._sums.states != ABSENT)])
            units |= set(posts.unit[np.isin(posts.id, held)].tolist())
        return frozenset(units)


def _matching(wanted: str, rows: Iterable[tuple[int, str]]) -> set[int]:
    return {id for id, name in rows if wanted in _fold(name)}


def _fold(text: str) -> str:
    """As `folded`, but at once where there is nothing to fold but case."""
    return text.lower() if text.isascii() else folded(text)
