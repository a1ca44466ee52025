"""From a row of a table to an event with what belongs to it."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from db.dates.reading import Order
from db.dates.span import Span
from db.loading.batch import Batch
from db.loading.csv_dates import span_of
from db.loading.csv_names import Cells, Names, RowProblem, listed
from db.loading.csv_roles import Role, number_in
from db.loading.csv_terms import TERMS, term_of
from db.loading.existing import Existing
from db.records import Event, EventPerson, EventUnit, Figure, Tagging
from db.saying import said

DEFAULT_KIND: Final = "other"
FIGURE_KIND: Final = "figure"
OFFICES: Final = ("time in office", "amtszeit")  # the kind that our own table gives these
FREE: Final[tuple[Role, ...]] = ("property", "position", "status", "born")


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
        self._cells = Cells(headings, roles)
        self._names = Names(batch, existing)
        self._undated = 0

    def add(self, row: Sequence[str]) -> None:
        """Add the event of a row. Raises RowProblem or DateProblem, and then adds nothing."""
        self._cells.refuse_broken(row)
        span = self._span(row)
        figures = self._figures(row)
        units, people = (listed(self._cells.of(row, role)) for role in ("unit", "person"))
        self._names.refuse_shared(*units, *people)
        kind_text = self._cells.of(row, "kind") or (FIGURE_KIND if figures else DEFAULT_KIND)
        if kind_text.casefold() in OFFICES:
            raise RowProblem(
                said("is a time in office: a table of those names person, position, unit")
            )
        title = self._cells.of(row, "title") or self._title(row, figures, kind_text)
        terms = {role: term_of(role, self._cells.of(row, role)) for role in TERMS}
        event = self._batch.add(
            Event(
                title,
                self._names.kind(kind_text),
                self._cells.of(row, "description"),
                terms["importance"] or "normal",
                terms["modality"] or "stated",
                self._cells.of(row, "place"),
                span,
            )
        )
        self._undated += span.shape == "none"
        for metric, value, sign, _ in figures:
            self._batch.add(Figure(event.id, metric, value, unit=sign))
        for unit in units:
            self._batch.add(EventUnit(event.id, self._names.unit(unit)))
        for person in people:
            self._batch.add(EventPerson(event.id, self._names.person(person)))
        for tag in listed(self._cells.of(row, "tags").replace("#", ";").replace(",", ";")):
            self._batch.add(Tagging(self._names.tag(tag), event.uid))
        unread = tuple(role for role, term in terms.items() if term is None)
        self._names.add_evidence(self._cells, row, event.uid, (*FREE, *unread))

    def remarks(self) -> list[str]:
        """What the report says of the whole table."""
        told = []
        figures = [h for h, role in zip(self._headings, self._roles, strict=True)
                   if role == "figure"]  # fmt: skip
        if figures:
            told.append(said("Kept as numbers: {columns}.", columns=", ".join(figures)))
        told += self._names.remarks()
        if "when" not in self._roles:
            told.append(said("No column was taken as the date, so all events are undated."))
        elif self._undated == 1:
            told.append(said("1 event has no date and is listed as undated."))
        elif self._undated:
            told.append(
                said("{count} events have no date and are listed as undated.", count=self._undated)
            )
        return told

    def _span(self, row: Sequence[str]) -> Span:
        when, until = self._cells.of(row, "when"), self._cells.of(row, "until")
        return span_of(when, until, self._order, self._existing.zone)

    def _figures(self, row: Sequence[str]) -> list[tuple[str, float, str, str]]:
        """(metric, value, unit sign, the cell's own text) of each filled figure column."""
        found = []
        for place, role in enumerate(self._roles):
            cell = row[place] if place < len(row) else ""
            if role != "figure" or not cell:
                continue
            number = number_in(cell, self._styles[place])
            if number is None:
                raise RowProblem(
                    said(
                        "“{cell}” in {column} is not a number",
                        cell=cell[:40],
                        column=self._headings[place],
                    )
                )
            found.append((self._headings[place], *number, cell))
        return found

    def _title(
        self, row: Sequence[str], figures: list[tuple[str, float, str, str]], kind_text: str
    ) -> str:
        """A title for a row that has none: who and the first figure, else who and the kind.

        A row without unit and person is called by its first property.
        """
        who = (
            self._cells.of(row, "unit")
            or self._cells.of(row, "person")
            or self._cells.of(row, "property")
        )
        what = kind_text
        if figures:
            metric, _, _, text = figures[0]
            what = f"{_plain(text)} {metric.replace('_', ' ')}"
        return f"{who}: {what}" if who else what


def _plain(number: str) -> str:
    """A number's text without an empty fraction: 995.0 reads 995."""
    whole, dot, fraction = number.partition(".")
    return whole if dot and fraction and not fraction.strip("0") else number
