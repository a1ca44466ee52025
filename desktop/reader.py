"""What lists, panes, search and imports ask of the open file, beside what is drawn.

Apart from `document`, so that the first marks need not wait for what nobody has asked yet.
"""

# SPDX-License-Identifier: MIT

from db.loading.existing import Existing, existing_of
from db.reading import details, lists
from db.search import Found, search
from desktop.document import Document


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

    def existing(self) -> Existing:
        """The names an importer may meet."""
        return existing_of(self._document.file)

    def people(self) -> tuple[lists.PersonRow, ...]:
        """Everybody, for the list."""
        return lists.people(self._document.file)

    def units(self) -> tuple[lists.UnitRow, ...]:
        """All units, for the tree."""
        return lists.units(self._document.file)

    def incidents(self) -> tuple[lists.IncidentRow, ...]:
        """All incidents by date."""
        return lists.incidents(self._document.file)

    def sources(self) -> tuple[lists.SourceRow, ...]:
        """All sources."""
        return lists.sources(self._document.file)

    def tray(self) -> lists.Tray:
        """Events that have no day, with the counts of all."""
        return lists.undated(self._document.file)

    def search(self, text: str) -> list[Found]:
        """What a text is found in, best first."""
        return search(self._document.file, text)

    def event_detail(self, id: int) -> details.EventDetail | None:
        """Everything about an event."""
        return details.event_detail(self._document.file, id)

    def tenure_detail(self, id: int) -> details.TenureDetail | None:
        """Everything about a time in office."""
        return details.tenure_detail(self._document.file, id)

    def person_detail(self, id: int) -> details.PersonDetail | None:
        """Everything about a person."""
        return details.person_detail(self._document.file, id)

    def unit_detail(self, id: int) -> details.UnitDetail | None:
        """Everything about a unit."""
        return details.unit_detail(self._document.file, id)

    def incident_detail(self, event_id: int) -> details.IncidentDetail | None:
        """Everything about an incident, by its event's id."""
        return details.incident_detail(self._document.file, event_id)

    def source_detail(self, id: int) -> details.SourceDetail | None:
        """Everything about a source."""
        return details.source_detail(self._document.file, id)

    def era_detail(self, id: int) -> details.EraDetail | None:
        """Everything about an era."""
        return details.era_detail(self._document.file, id)
