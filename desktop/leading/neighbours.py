"""From a time in office to the one before and the one after it in the same position."""

# SPDX-License-Identifier: MIT

import numpy as np
from PySide6.QtCore import QObject

from db.leadership.succession import is_counted, predecessor, successor
from db.leadership.terms import Terms
from desktop.editing.desk import Desk
from desktop.leading.leading import Leading
from desktop.selection import Thing


class Neighbours(QObject):
    """What the actions for predecessor and successor call."""

    def __init__(self, desk: Desk, leading: Leading) -> None:
        super().__init__(leading)
        self._desk = desk
        self._leading = leading

    def pick_predecessor(self) -> None:
        """Select who held the position before."""
        self._pick(is_after=False)

    def pick_successor(self) -> None:
        """Select who held the position after."""
        self._pick(is_after=True)

    def _pick(self, *, is_after: bool) -> None:
        terms = self._leading.held_terms()
        if terms is None:
            return
        tenure = term_of(terms, self._desk.selection.current, self._leading.day)
        if tenure is None:
            self._desk.say(self.tr("Select a time in office, or a person who holds a position."))
            return
        found = successor(terms, tenure) if is_after else predecessor(terms, tenure)
        if found is not None:
            self._desk.pick("tenure", found)
        else:
            self._desk.say(self._why_none(terms, tenure, is_after=is_after))

    def _why_none(self, terms: Terms, tenure: int, *, is_after: bool) -> str:
        row = terms.row_of(tenure)
        if row is not None and not is_counted(terms, int(terms.post[row])):
            return self.tr("This position has several seats, so nobody follows anybody in it.")
        if is_after:
            return self.tr("Nobody is known to have held this position afterwards.")
        return self.tr("Nobody is known to have held this position before.")


def term_of(terms: Terms, thing: Thing | None, day: int | None) -> int | None:
    """The time in office that is meant: the selected one, or that of the selected person on the
    day that is looked at, else the last one."""
    if thing is None:
        return None
    if thing.table == "tenure":
        return thing.id
    if thing.table != "person":
        return None
    rows = np.flatnonzero(terms.person == thing.id)
    if not len(rows):
        return None
    rows = rows[np.lexsort((terms.id[rows], terms.end_hi[rows], terms.start_hi[rows]))]
    if day is not None:
        held = rows[(terms.start_lo[rows] <= day) & (terms.end_hi[rows] >= day)]
        rows = held if len(held) else rows
    return int(terms.id[rows[-1]])
