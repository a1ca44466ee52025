"""The rows of a JSON file that give names: kinds, sources, people and units with their tree.

Each maker reads all fields of its row before it keeps anything, so that a rejected row
leaves nothing behind. What is in the file already, under the same name, is used as
it stands there and never changed.
"""

# SPDX-License-Identifier: MIT

import re
from dataclasses import replace
from typing import Final

from db.loading.existing import folded
from db.loading.json_circles import closing_edges
from db.loading.json_fields import Fields, RowProblem, shown
from db.loading.json_parts import Keys, Reading
from db.records import Alias, Kind, Person, Source, Unit, UnitParent
from db.saying import said
from db.schema import ALIAS_KINDS, UNIT_KINDS

COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_MONTH_DAY: Final = re.compile(r"((0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?")
_PARTS: Final = ("cites", "notes", "properties")


class Names:
    """Makes what other rows refer to; call `settle` when all of it has been read."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._batch = reading.batch
        self._new_sources: list[tuple[int, Fields, Source]] = []
        self._new_units: list[tuple[int, Fields, Unit]] = []

    def kind(self, fields: Fields) -> None:
        """Keep a kind of event unless the file has it."""
        name, label = fields.needed("name"), fields.needed("label")
        colour, icon = fields.text("colour"), fields.text("icon")
        if not COLOUR.fullmatch(colour):
            raise fields.problem(
                "colour", said("{colour} is no colour like #1b7f6b", colour=shown(colour))
            )
        if folded(name) in self._reading.kinds:
            self._reading.kept["kinds"] += 1
            return
        self._reading.kinds[folded(name)] = self._batch.add(Kind(name, label, colour, icon)).id

    def source(self, fields: Fields) -> None:
        """Keep a source; what it is quoted in is known only when all are read."""
        key = self._reading.sources.free(fields)
        source = Source(
            title=fields.needed("title"),
            publisher=fields.text("publisher"),
            author=fields.text("author"),
            url=fields.text("url"),
            archived_url=fields.text("archived_url"),
            language=fields.text("language"),
            issued=fields.date("issued"),
            accessed=fields.date("accessed"),
            text=fields.text("text"),
        )
        fields.skip("quoted_in", *_PARTS)
        if self._met("sources", source.title, self._reading.sources, key):
            return
        kept = self._batch.add(source)
        self._reading.sources.keep(key, kept.id)
        self._new_sources.append((self._reading.parts.row, fields, kept))

    def person(self, fields: Fields) -> None:
        """Keep a person with other names, unless one of this name is in the file."""
        key = self._reading.people.free(fields)
        person = Person(
            name=fields.needed("name"),
            sort_name=fields.text("sort_name"),
            summary=fields.text("summary"),
            born=fields.date("born"),
            died=fields.date("died"),
        )
        fields.skip("aliases", *_PARTS)
        if self._met("people", person.name, self._reading.people, key):
            return
        kept = self._batch.add(person)
        self._reading.people.keep(key, kept.id)
        self._aliases(fields, person_id=kept.id)
        self._reading.parts.attach(fields, kept.uid)

    def unit(self, fields: Fields) -> None:
        """Keep a unit with other names, unless one of this name is in the file."""
        key = self._reading.units.free(fields)
        unit = Unit(
            name=fields.needed("name"),
            kind=fields.choice("kind", UNIT_KINDS, "company"),
            founded=fields.date("founded"),
            dissolved=fields.date("dissolved"),
            fiscal_year_end=fields.text("fiscal_year_end"),
            summary=fields.text("summary"),
        )
        if not _MONTH_DAY.fullmatch(unit.fiscal_year_end):
            raise fields.problem(
                "fiscal_year_end", said("a month and day were expected, like 03-31")
            )
        fields.skip("aliases", "parents", *_PARTS)
        if self._met("units", unit.name, self._reading.units, key):
            return
        kept = self._batch.add(unit)
        self._reading.units.keep(key, kept.id)
        self._aliases(fields, unit_id=kept.id)
        self._reading.parts.attach(fields, kept.uid)
        self._new_units.append((self._reading.parts.row, fields, kept))

    def settle_sources(self) -> None:
        """Point sources at what quotes them and keep their parts, now that all keys are known."""
        found: list[tuple[int, Fields, int, int]] = []
        for row, fields, source in self._new_sources:
            self._reading.parts.row = row
            self._reading.parts.attach(fields, source.uid)
            if not fields.has("quoted_in"):
                continue
            try:
                quoting = self._reading.sources.find(fields, "quoted_in")
                found.append((row, fields, source.id, quoting))
            except RowProblem as problem:
                self._reading.report.reject(row, problem)
        circles = closing_edges([(child, parent) for _, _, child, parent in found])
        rows = self._batch.records[Source]
        for position, (row, fields, child, parent) in enumerate(found):
            if position in circles:
                circle = fields.problem("quoted_in", said("the sources would quote each other"))
                self._reading.report.reject(row, circle)
            else:
                rows[-child - 1] = replace(rows[-child - 1], quoted_in=parent)

    def settle_parents(self) -> None:
        """Keep the tree of units, without what would put a unit under itself."""
        found: list[tuple[int, Fields, UnitParent]] = []
        for row, fields, unit in self._new_units:
            self._reading.parts.row = row

            def keep(part: Fields, unit_id: int = unit.id, row: int = row) -> None:
                found.append((row, part, self._parent(part, unit_id)))

            self._reading.parts.each(fields, "parents", keep)
        circles = closing_edges([(edge.unit_id, edge.parent_id) for _, _, edge in found])
        for position, (row, part, edge) in enumerate(found):
            self._reading.parts.row = row
            if position in circles:
                circle = part.problem("unit", said("a unit would lie under itself"))
                self._reading.report.reject(row, circle)
            else:
                self._reading.parts.attach(part, self._batch.add(edge).uid)

    def _parent(self, part: Fields, unit_id: int) -> UnitParent:
        part.skip(*_PARTS)
        parent_id = self._reading.units.find(part, "unit")
        span = self._reading.span_or_none(part)
        return UnitParent(unit_id, parent_id, part.text("reason"), span)

    def _aliases(
        self, fields: Fields, *, person_id: int | None = None, unit_id: int | None = None
    ) -> None:
        def keep(part: Fields) -> None:
            alias = Alias(
                name=part.needed("name"),
                person_id=person_id,
                unit_id=unit_id,
                language=part.text("language"),
                kind=part.choice("kind", ALIAS_KINDS, "other name"),
                span=self._reading.span_or_none(part),
            )
            self._reading.parts.attach(part, self._batch.add(alias).uid)

        self._reading.parts.each(fields, "aliases", keep)

    def _met(self, kind: str, name: str, keys: Keys, key: str) -> bool:
        """Tell whether the file has this name already, and let the key stand for what has it."""
        found = self._reading.met(kind, name)
        if found is not None:
            keys.keep(key, found)
        return found is not None
