"""What is typed into the table of events: read while it is typed, then stored, one edit a cell."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject

from db.dates.span import Span
from db.drafts.candidates import find_people, find_sources, find_units
from db.drafts.table_cells import cell_change, date_words, known_ids, read_when
from db.drafts.values import Candidate
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.reading import lists
from db.reading.event_table import Cells
from db.records import Tag
from db.search.words import folded
from db.tables import select
from desktop.document import Document
from desktop.editing.answers import Answers
from desktop.editing.desk import Desk
from desktop.editing.labels import cut
from desktop.panes.event_table.columns import heading
from desktop.terms import Choices, importances, modalities

OFFERED: Final = 8
_FINDERS: Final[Mapping[str, Callable[[OpenFile, str, int], list[Candidate]]]] = {
    "people": find_people,
    "units": find_units,
    "sources": find_sources,
}


class TableEdits(QObject):
    """Answers the cells of the table, and stores what they hold."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def told(self, cells: Cells, column: str, text: str) -> tuple[str, str]:
        """How a text is read, and what is wrong with it; "" for what there is not to say."""
        document = self._desk.document
        if document is None:
            return "", ""
        try:
            value = self._value(document, cells, column, text)
        except ChronikError as problem:
            return "", str(problem)
        if isinstance(value, Span):
            return date_words(value, document.language), ""
        return self._news(document, cells, column, text), ""

    def write(self, cells: Cells, column: str, text: str) -> str:
        """Store a cell and return why it could not be, "" when it is."""
        document = self._desk.document
        if document is None:
            return ""
        try:
            value = self._value(document, cells, column, text)
        except ChronikError as problem:
            return str(problem)
        words = self.tr("change ‘{what}’: {column}")
        label = words.format(column=cut(heading(column)), what=cut(cells.title))
        _, why = self._desk.write(label, lambda file: cell_change(file, cells, column, value))
        return why

    def choices(self, column: str) -> Sequence[str]:
        """The words that a cell can hold, () where it can hold any."""
        document = self._desk.document
        if document is None:
            return ()
        return [word for _, word in self._terms(document, column)]

    def names(self, column: str, text: str) -> Sequence[str]:
        """Names in the file that begin so, for a cell that lists names."""
        document = self._desk.document
        if document is None:
            return ()
        with read_guard(document.path):
            if column == "tags":
                begins = folded(text.lstrip("#"))
                tags = select(document.file, Tag, "ORDER BY name")
                return [tag.name for tag in tags if folded(tag.name).startswith(begins)][:OFFERED]
            found = _FINDERS[column](document.file, text, OFFERED)
        return list(dict.fromkeys(each.name for each in found))

    def _value(self, document: Document, cells: Cells, column: str, text: str) -> str | Span:
        """What a text stands for in the file. Raises ChronikError in words."""
        if column in ("when", "until"):
            today = Answers(document).today()
            return read_when(cells, column, text, today=today, zone=document.zone)
        terms = self._terms(document, column)
        if terms:
            return self._term(terms, text)
        if column == "title" and not text.strip():
            raise ChronikError(self.tr("An event needs a title."))
        return text

    def _terms(self, document: Document, column: str) -> Choices:
        if column == "modality":
            return modalities()
        if column == "importance":
            return importances()
        if column == "kind":
            with read_guard(document.path):
                return [(kind.name, kind.label) for kind in lists.kinds(document.file)]
        return []

    def _term(self, terms: Choices, text: str) -> str:
        """The term whose word this is, or the only one whose word begins so."""
        wanted = folded(text.strip())
        same = [term for term, word in terms if wanted in (folded(word), folded(term))]
        alike = [term for term, word in terms if wanted and folded(word).startswith(wanted)]
        if same or len(alike) == 1:
            return (same or alike)[0]
        words = self.tr("Write one of: {words}.")
        raise ChronikError(words.format(words=", ".join(word for _, word in terms)))

    def _news(self, document: Document, cells: Cells, column: str, text: str) -> str:
        """Which people, units, tags or sources a cell would make."""
        if column not in ("people", "units", "tags", "sources"):
            return ""
        typed = [" ".join(name.split()) for name in text.replace("#", "").split(";")]
        old = {folded(name) for name in getattr(cells, column)}
        new = [name for name in typed if name and folded(name) not in old]
        new = [name for name in new if not self._is_known(document, column, name)]
        return self.tr("new: {names}").format(names=", ".join(new)) if new else ""

    def _is_known(self, document: Document, column: str, name: str) -> bool:
        if column in ("people", "units"):
            with read_guard(document.path):
                return bool(known_ids(document.file, column, name))
        return folded(name) in {folded(known) for known in self.names(column, name)}
