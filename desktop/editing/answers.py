"""What one open file answers to a dialog: names, dates, what is stored already."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Concatenate, Final, ParamSpec, TypeVar

from db.dates.free_text import DateReading, read_free
from db.dates.zones import zone_of
from db.drafts import candidates
from db.drafts.doubles import doubles
from db.drafts.office_offer import offer_office
from db.drafts.offices import office_draft
from db.drafts.posts import posts_of
from db.drafts.sources import same_sources, source_draft
from db.drafts.values import Candidate, Double, EventDraft, OfficeDraft, SourceDraft
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.reading import lists
from db.reading.named import Named
from db.records import Kind, Post, Tag, Unit
from db.tables import fetch, select
from desktop.document import Document

P = ParamSpec("P")
T = TypeVar("T")

MOST: Final = 12  # names that are offered


class Answers:
    """Reads only, some milliseconds each. What is gone by now is answered with nothing."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def find_people(self, text: str) -> list[Candidate]:
        """People of a name."""
        return self._read(candidates.find_people, text, MOST)

    def find_units(self, text: str) -> list[Candidate]:
        """Units of a name."""
        return self._read(candidates.find_units, text, MOST)

    def find_events(self, text: str) -> list[Candidate]:
        """Events of a title."""
        return self._read(candidates.find_events, text, MOST)

    def find_sources(self, text: str) -> list[Candidate]:
        """Sources of a title."""
        return self._read(candidates.find_sources, text, MOST)

    def find_doubles(self, draft: EventDraft) -> list[Double]:
        """Stored events that are very like a draft."""
        return self._read(doubles, draft)

    def same_sources(self, draft: SourceDraft) -> tuple[Named, ...]:
        """Stored sources that are probably this one."""
        return self._read(same_sources, draft)

    def offer_office(self, draft: EventDraft) -> OfficeDraft | None:
        """The time in office that an event speaks of."""
        return self._read(offer_office, draft)

    def posts_of(self, unit_id: int) -> list[Post]:
        """The positions of a unit."""
        return self._read(posts_of, unit_id)

    def kinds(self) -> tuple[Kind, ...]:
        """All kinds of events."""
        return tuple(self._read(lists.kinds))

    def tags(self) -> tuple[Tag, ...]:
        """All tags, by name."""
        return tuple(self._read(select, Tag, "ORDER BY name"))

    def source(self, id: int) -> SourceDraft | None:
        """A source with its text."""
        try:
            return self._read(source_draft, id)
        except ChronikError:
            return None

    def holder_of(self, tenure_id: int) -> str:
        """Who holds a stored time in office."""
        try:
            holder = self._read(office_draft, tenure_id).person
        except ChronikError:
            return ""
        return holder.name if holder is not None else ""

    def year_end_of(self, unit_id: int) -> str:
        """The last month and day "MM-DD" of a unit's fiscal year, "" = not known."""
        found = self._read(fetch, Unit, [unit_id])
        return found[0].fiscal_year_end if found else ""

    def read_date(self, text: str, reference: str, /, fiscal_year_end: str = "") -> DateReading:
        """How a text reads as a date; relative words count from `reference`, else from today."""
        return read_free(
            text,
            reference=reference or self.today(),
            file_zone=self._document.zone,
            fiscal_year_end=fiscal_year_end,
        )

    def today(self) -> str:
        """The EDTF of this day in the file's zone."""
        return f"{datetime.now(UTC).astimezone(zone_of(self._document.zone)):%Y-%m-%d}"

    def _read(
        self, function: Callable[Concatenate[OpenFile, P], T], *args: P.args, **more: P.kwargs
    ) -> T:
        with read_guard(self._document.path):
            return function(self._document.file, *args, **more)
