"""What lists, panes, search and imports ask of the open file, beside what is drawn.

Apart from `document`, so that the first marks need not wait for what nobody has asked yet.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from typing import Concatenate, ParamSpec, TypeVar

from db.file import OpenFile, read_guard
from db.loading.existing import Existing, existing_of
from db.reading import details
from db.reading.links import LinkDetail, link_detail
from db.reading.many import ManyDetail, many_detail
from db.reading.notes import NoteRow, note_row
from db.search import Found, search
from desktop.document import Document

P = ParamSpec("P")
T = TypeVar("T")


class Reader:
    """Reads from a document's file, whichever connection it has at the moment."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @property
    def language(self) -> str:
        """The language dates are worded in."""
        return self._document.language

    @property
    def zone(self) -> str:
        """The time zone all times of day are shown in."""
        return self._document.zone

    def read(
        self, read: Callable[Concatenate[OpenFile, P], T], *args: P.args, **more: P.kwargs
    ) -> T:
        """What a function of `db` reads from the file; damage that is met is told as such."""
        with read_guard(self._document.path):
            return read(self._document.file, *args, **more)

    def existing(self) -> Existing:
        """The names an importer may meet."""
        return self.read(existing_of)

    def search(self, text: str) -> list[Found]:
        """What a text is found in, best first."""
        return self.read(search, text)

    def event_detail(self, id: int) -> details.EventDetail | None:
        """Everything about an event."""
        return self.read(details.event_detail, id)

    def tenure_detail(self, id: int) -> details.TenureDetail | None:
        """Everything about a time in office."""
        return self.read(details.tenure_detail, id)

    def person_detail(self, id: int) -> details.PersonDetail | None:
        """Everything about a person."""
        return self.read(details.person_detail, id)

    def unit_detail(self, id: int) -> details.UnitDetail | None:
        """Everything about a unit."""
        return self.read(details.unit_detail, id)

    def incident_detail(self, event_id: int) -> details.IncidentDetail | None:
        """Everything about an incident, by its event's id."""
        return self.read(details.incident_detail, event_id)

    def note_row(self, id: int) -> NoteRow | None:
        """A note with what it is about."""
        return self.read(note_row, id)

    def many_detail(self, marks: Sequence[tuple[str, int]]) -> ManyDetail:
        """What there is to say of several selected things, given as (table, id)."""
        return self.read(many_detail, marks)

    def source_detail(self, id: int) -> details.SourceDetail | None:
        """Everything about a source."""
        return self.read(details.source_detail, id)

    def link_detail(self, id: int) -> LinkDetail | None:
        """Everything about a connection between two events."""
        return self.read(link_detail, id)

    def era_detail(self, id: int) -> details.EraDetail | None:
        """Everything about an era."""
        return self.read(details.era_detail, id)
