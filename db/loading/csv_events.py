"""From a row of a table to an event with what belongs to it."""

# SPDX-License-Identifier: MIT

from collections import Counter
from collections.abc import Sequence
from typing import Final

from db.dates.reading import Order, read_date
from db.dates.span import UNDATED, Span, make_span, span_from_interval
from db.errors import DateProblem
from db.loading.batch import Batch
from db.loading.csv_roles import Role, number_in
from db.loading.existing import Existing, folded
from db.records import (
    Citation,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Kind,
    Person,
    Property,
    Source,
    Unit,
)

MOST_NEW_KINDS: Final = 40
NEW_COLOURS: Final = ("#4e6e8e", "#7a5c99", "#8a6d3b", "#4f7d5c", "#9c4f5d", "#5d7a80")
DEFAULT_KIND: Final = "other"
FIGURE_KIND: Final = "figure"


class RowProblem(Exception):
    """A row that can't be taken, with the reason for a person."""


class EventMaker:
    """Adds one event a row to a batch; makes units, people, kinds and sources once each."""

    def __init__(
        self,
        batch: Batch,
        existing: Existing,
        headings: Sequence[str],
        roles: Sequence[Role],
        styles: Sequence[str],
        order: Order | None,
    ) -> None:
        self._batch = batch
        self._existing = existing
        self._headings = headings
        self._roles = roles
        self._styles = styles
        self._order = order
        self._places = {role: i for i, role in reversed(list(enumerate(roles)))}
        self._made: dict[tuple[type, str], int] = {}
        self._undated = 0
        self._kept: Counter[str] = Counter()

    def add(self, row: Sequence[str]) -> None:
        """Add the event of a row. Raises RowProblem or DateProblem, and then adds nothing."""
        if len(row) > len(self._headings) and any(row[len(self._headings) :]):
            raise RowProblem(f"has {len(row)} cells where the headings are {len(self._headings)}")
        if any("\x00" in cell for cell in row):
            raise RowProblem("has a character no text can have (NUL)")
        span = self._span(row)
        figures = self._figures(row)
        unit, person = self._cell(row, "unit"), self._cell(row, "person")
        self._refuse_shared_names(unit, person)
        kind_text = self._cell(row, "kind") or (FIGURE_KIND if figures else DEFAULT_KIND)
        title = self._cell(row, "title") or self._title(row, figures, kind_text)
        event = self._batch.add(
            Event(
                title,
                self._kind(kind_text),
                self._cell(row, "description"),
                place=self._cell(row, "place"),
                span=span,
            )
        )
        self._undated += span.shape == "none"
        for metric, value, sign, _ in figures:
            self._batch.add(Figure(event.id, metric, value, unit=sign))
        if unit:
            self._batch.add(EventUnit(event.id, self._unit(unit)))
        if person:
            self._batch.add(EventPerson(event.id, self._person(person)))
        self._add_evidence(row, event.uid)

    def remarks(self) -> list[str]:
        """What the report says of the whole table."""
        said = []
        figures = [h for h, role in zip(self._headings, self._roles, strict=True)
                   if role == "figure"]  # fmt: skip
        if figures:
            said.append(f"Kept as numbers: {', '.join(figures)}.")
        if self._kept:
            said.append(f"Kept as properties: {', '.join(self._kept)}.")
        if "when" not in self._roles:
            said.append("No column was taken as the date, so all events are undated.")
        elif self._undated:
            said.append(f"{self._undated} events have no date and are listed as undated.")
        return said

    def _cell(self, row: Sequence[str], role: Role) -> str:
        place = self._places.get(role)
        return row[place] if place is not None and place < len(row) else ""

    def _span(self, row: Sequence[str]) -> Span:
        when, until = self._cell(row, "when"), self._cell(row, "until")
        wording = f"{when} – {until}" if when and until else when or until
        zone = self._existing.zone
        starts = read_date(when, order=self._order) if when else ""
        ends = read_date(until, order=self._order) if until else None
        if "/" in starts and ends is None:
            return span_from_interval(starts, wording=wording, file_zone=zone)
        if not starts and ends is None:
            return UNDATED
        if ends is None or starts == ends:
            return make_span(starts, wording=wording, file_zone=zone)
        try:
            return make_span(starts, ends, wording=wording, file_zone=zone)
        except DateProblem as problem:
            raise RowProblem(f"“{when}” to “{until}” is no period: {problem}") from problem

    def _figures(self, row: Sequence[str]) -> list[tuple[str, float, str, str]]:
        """(metric, value, unit sign, the cell's own text) of each filled figure column."""
        found = []
        for place, role in enumerate(self._roles):
            cell = row[place] if place < len(row) else ""
            if role != "figure" or not cell:
                continue
            number = number_in(cell, self._styles[place])
            if number is None:
                raise RowProblem(f"“{cell[:40]}” in {self._headings[place]} is not a number")
            found.append((self._headings[place], *number, cell))
        return found

    def _title(
        self, row: Sequence[str], figures: list[tuple[str, float, str, str]], kind_text: str
    ) -> str:
        """A title for a row that has none: who and the first figure, else who and the kind.

        A row without unit and person is called by its first property.
        """
        who = self._cell(row, "unit") or self._cell(row, "person") or self._cell(row, "property")
        what = kind_text
        if figures:
            metric, _, _, text = figures[0]
            what = f"{_plain(text)} {metric.replace('_', ' ')}"
        return f"{who}: {what}" if who else what

    def _refuse_shared_names(self, unit: str, person: str) -> None:
        for name in (unit, person):
            if name and folded(name) in self._existing.ambiguous:
                raise RowProblem(f"“{name}” is the name of several in this file")

    def _kind(self, text: str) -> int:
        known = self._existing.kind(text) or self._made.get((Kind, folded(text)))
        if known is not None:
            return known
        count = len(self._batch.of(Kind))
        if count >= MOST_NEW_KINDS:
            raise RowProblem(f"there are more than {MOST_NEW_KINDS} new kinds; is “{text}” a kind?")
        colour = NEW_COLOURS[count % len(NEW_COLOURS)]
        return self._make(Kind(folded(text), text, colour, "dot"), text)

    def _unit(self, name: str) -> int:
        known = self._existing.unit(name) or self._made.get((Unit, folded(name)))
        return known if known is not None else self._make(Unit(name), name)

    def _person(self, name: str) -> int:
        known = self._existing.person(name) or self._made.get((Person, folded(name)))
        return known if known is not None else self._make(Person(name), name)

    def _source(self, text: str) -> int:
        known = self._existing.source(text) or self._made.get((Source, folded(text)))
        if known is not None:
            return known
        is_link = text.startswith(("http://", "https://"))
        return self._make(Source(text, url=text if is_link else ""), text)

    def _make(self, record: Kind | Unit | Person | Source, name: str) -> int:
        made = self._batch.add(record)
        self._made[(type(record), folded(name))] = made.id
        return made.id

    def _add_evidence(self, row: Sequence[str], uid: str) -> None:
        """The source of a row, and its cells that have no place of their own."""
        source = self._cell(row, "source")
        if source:
            self._batch.add(Citation(self._source(source), uid))
        for place, role in enumerate(self._roles):
            if role == "property" and place < len(row) and row[place]:
                heading = self._headings[place]
                self._kept[heading] += 1
                self._batch.add(Property(uid, heading, row[place]))


def _plain(number: str) -> str:
    """A number's text without an empty fraction: 995.0 reads 995."""
    whole, dot, fraction = number.partition(".")
    return whole if dot and fraction and not fraction.strip("0") else number
