"""What every row of a table may name: people, units, kinds and sources, each made once.

Also how a row is asked for its cells, and what is refused of it whatever it becomes.
"""

# SPDX-License-Identifier: MIT

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from db.loading.batch import Batch
from db.loading.csv_roles import Role
from db.loading.existing import Existing, folded
from db.records import Citation, Kind, Person, Property, Source, Tag, Unit
from db.saying import said

MOST_NEW_KINDS: Final = 40
NEW_COLOURS: Final = ("#4e6e8e", "#7a5c99", "#8a6d3b", "#4f7d5c", "#9c4f5d", "#5d7a80")


class RowProblem(Exception):
    """A row that can't be taken, with the reason for a person."""


def listed(cell: str) -> tuple[str, ...]:
    """The names of a cell, each once: a semicolon parts them, for a comma is part of many."""
    names = (" ".join(name.split()) for name in cell.split(";"))
    return tuple({folded(name): name for name in names if name}.values())


class Cells:
    """Asks the rows of a table for the cell that has a role."""

    def __init__(self, headings: Sequence[str], roles: Sequence[Role]) -> None:
        self.headings = headings
        self.roles = roles
        self._places = {role: i for i, role in reversed(list(enumerate(roles)))}

    def of(self, row: Sequence[str], role: Role) -> str:
        """The cell of this role, "" where there is none."""
        place = self._places.get(role)
        return row[place] if place is not None and place < len(row) else ""

    def refuse_broken(self, row: Sequence[str]) -> None:
        """Raises RowProblem for a row that no record can be made of."""
        if len(row) > len(self.headings) and any(row[len(self.headings) :]):
            raise RowProblem(
                said(
                    "has {count} cells where the headings are {headings}",
                    count=len(row),
                    headings=len(self.headings),
                )
            )
        if any("\x00" in cell for cell in row):
            raise RowProblem(said("has a character no text can have (NUL)"))


class Names:
    """Finds what a file knows by name, and makes what it does not know, once each."""

    def __init__(self, batch: Batch, existing: Existing) -> None:
        self._batch = batch
        self._existing = existing
        self._made: dict[tuple[type, str], int] = {}
        self._kept: Counter[str] = Counter()

    def refuse_shared(self, *names: str) -> None:
        """Raises RowProblem for a name that several have: nobody is guessed."""
        for name in names:
            if name and folded(name) in self._existing.ambiguous:
                raise RowProblem(said("“{name}” is the name of several in this file", name=name))

    def kind(self, text: str) -> int:
        """The id of a kind by label or name."""
        known = self._existing.kind(text) or self._made.get((Kind, folded(text)))
        if known is not None:
            return known
        count = len(self._batch.of(Kind))
        if count >= MOST_NEW_KINDS:
            raise RowProblem(
                said(
                    "there are more than {most} new kinds; is “{text}” a kind?",
                    most=MOST_NEW_KINDS,
                    text=text,
                )
            )
        colour = NEW_COLOURS[count % len(NEW_COLOURS)]
        return self._make(Kind(folded(text), text, colour, "dot"), text)

    def unit(self, name: str) -> int:
        """The id of a unit."""
        known = self._existing.unit(name) or self._made.get((Unit, folded(name)))
        return known if known is not None else self._make(Unit(name), name)

    def person(self, name: str, number: str = "", born: str = "") -> int:
        """The id of a person; `number` tells namesakes of one table apart, `born` is EDTF."""
        key = f"{name} ({number})" if number else name
        known = self._existing.person(name) or self._made.get((Person, folded(key)))
        if known is None:
            return self._make(Person(name, born=born), key)
        if born and known < 0 and not self.born(known):
            people = self._batch.of(Person)
            people[-known - 1] = replace(people[-known - 1], born=born)
        return known

    def born(self, person_id: int) -> str:
        """When a person that came in with the table was born."""
        return self._batch.of(Person)[-person_id - 1].born if person_id < 0 else ""

    def tag(self, name: str) -> int:
        """The id of a tag."""
        known = self._existing.tags.get(folded(name)) or self._made.get((Tag, folded(name)))
        return known if known is not None else self._make(Tag(name), name)

    def add_evidence(
        self, cells: Cells, row: Sequence[str], uid: str, roles: Collection[Role]
    ) -> None:
        """Keep the source of a row, and its cells of these `roles` as free fields."""
        titles = cells.of(row, "source")
        if self._existing.source(titles) or "://" in titles:
            self._batch.add(Citation(self._source(titles), uid))
        else:
            for title in dict.fromkeys(each.strip() for each in titles.split(";")):
                if title:
                    self._batch.add(Citation(self._source(title), uid))
        for place, role in enumerate(cells.roles):
            if role in roles and place < len(row) and row[place]:
                self.keep(uid, cells.headings[place], row[place])

    def keep(self, uid: str, heading: str, text: str) -> None:
        """Keep a cell as a free field of a record."""
        self._kept[heading] += 1
        self._batch.add(Property(uid, heading, text))

    def remarks(self) -> list[str]:
        """What the report says of columns without a place of their own."""
        return (
            [said("Kept as properties: {columns}.", columns=", ".join(self._kept))]
            if self._kept
            else []
        )

    def _source(self, text: str) -> int:
        known = self._existing.source(text) or self._made.get((Source, folded(text)))
        if known is not None:
            return known
        is_link = text.startswith(("http://", "https://"))
        return self._make(Source(text, url=text if is_link else ""), text)

    def _make(self, record: Kind | Unit | Person | Source | Tag, name: str) -> int:
        made = self._batch.add(record)
        self._made[(type(record), folded(name))] = made.id
        return made.id
