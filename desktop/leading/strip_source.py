"""Strips and paths of the open file for the pages, from the arrays that are held anyway."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from PySide6.QtCore import QObject

from db.file import OpenFile
from db.leadership.stretches import length_of, rows_of
from db.leadership.succession import (
    is_counted,
    path_of,
    posts_of_unit,
    predecessor,
    successions,
    successor,
)
from db.leadership.terms import Terms
from db.leadership.values import PathStep, Succession
from db.reading.named import Named, name_of
from desktop.editing.desk import Desk
from desktop.panes.detail import DetailPane
from desktop.panes.strips.asked import Around


class StripSource(QObject):
    """Answers what the pages ask; they are written anew when a big file has been read."""

    def __init__(
        self,
        desk: Desk,
        detail: DetailPane,
        held: Callable[[], Terms | None],
        today: Callable[[], int],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._detail = detail
        self._held_terms = held
        self._today = today
        self._has_kept_waiting = False
        detail.set_strips(self)

    def renew(self) -> None:
        """The times in office are there: the page that had to do without is written anew."""
        if self._has_kept_waiting:
            self._has_kept_waiting = False
            self._detail.refresh()

    def successions_of(self, unit_id: int) -> tuple[Succession, ...] | None:
        """The positions of a unit with everyone who held them; None while they are read."""
        terms = self._held()
        if terms is None:
            return None
        posts, today = posts_of_unit(terms, unit_id), self._today()
        return self._desk.read(
            self._desk.document, lambda file: successions(file, terms, posts, today=today)
        )

    def path_of(self, person_id: int) -> tuple[PathStep, ...] | None:
        """A person's times in office; None while they are read."""
        terms = self._held()
        if terms is None:
            return None
        today = self._today()
        return self._desk.read(
            self._desk.document, lambda file: path_of(file, terms, person_id, today=today)
        )

    def around(self, tenure_id: int) -> Around | None:
        """What comes before and after a time in office; None while it is read, or gone."""
        terms = self._held()
        row = terms.row_of(tenure_id) if terms is not None else None
        if terms is None or row is None:
            return None
        return self._desk.read(
            self._desk.document, lambda file: self._around(file, terms, tenure_id, row)
        )

    def _around(self, file: OpenFile, terms: Terms, tenure_id: int, row: int) -> Around:
        before, after = predecessor(terms, tenure_id), successor(terms, tenure_id)
        (own,) = rows_of(terms, slice(row, row + 1))
        return Around(
            _holder(file, terms, before),
            _holder(file, terms, after),
            length_of(own, today=self._today()),
            is_counted(terms, int(terms.post[row])),
        )

    def _held(self) -> Terms | None:
        terms = self._held_terms()
        self._has_kept_waiting |= terms is None
        return terms


def _holder(file: OpenFile, terms: Terms, tenure_id: int | None) -> Named | None:
    """Who held the position, leading to that time in office."""
    row = terms.row_of(tenure_id) if tenure_id is not None else None
    if tenure_id is None or row is None:
        return None
    person = name_of(file, "person", int(terms.person[row]))
    return Named("tenure", tenure_id, person.name) if person is not None else None
