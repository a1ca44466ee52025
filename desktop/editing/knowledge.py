"""What dialogs may ask while they are open, answered from the open file."""

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
from db.drafts.quick_line import QuickReading, read_quick
from db.drafts.sources import source_draft
from db.drafts.values import CitationDraft, EventDraft, SourceDraft
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.reading import lists
from db.records import Tag
from db.tables import select
from desktop.dialogs import citation_dialog
from desktop.dialogs.asking import Helpers
from desktop.dialogs.quick_line import Quick, ReadQuick
from desktop.document import Document
from desktop.editing.desk import Desk

P = ParamSpec("P")
T = TypeVar("T")
Preview = Callable[[EventDraft | None], None]
Compare = Callable[[int], None]
ShowPassage = Callable[[int, int, int], None]

MOST: Final = 12  # names that are offered


def _show_nothing(_draft: EventDraft | None) -> None:
    pass


def _compare_nothing(_event_id: int) -> None:
    pass


class Knowledge:
    """Makes the `Helpers` of a dialog. `compare` and `show_passage` are given by who has them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.compare: Compare = _compare_nothing
        self.show_passage: ShowPassage = lambda _source, _start, _end: None

    def helpers(self, document: Document, preview: Preview = _show_nothing) -> Helpers:
        """What a dialog about this file may ask."""

        def read(
            function: Callable[Concatenate[OpenFile, P], T], *args: P.args, **more: P.kwargs
        ) -> T:
            with read_guard(document.path):
                return function(document.file, *args, **more)

        def read_date(text: str, reference: str) -> DateReading:
            return read_free(text, reference=reference or today(document), file_zone=document.zone)

        def edit_citation(draft: CitationDraft) -> CitationDraft | None:
            return citation_dialog.ask(self._desk.shell, draft, helpers)

        helpers = Helpers(
            find_people=lambda text: read(candidates.find_people, text, MOST),
            find_units=lambda text: read(candidates.find_units, text, MOST),
            find_events=lambda text: read(candidates.find_events, text, MOST),
            find_sources=lambda text: read(candidates.find_sources, text, MOST),
            source=lambda id: self._source(document, id),
            posts_of=lambda unit_id: read(posts_of, unit_id),
            read_date=read_date,
            find_doubles=lambda draft: read(doubles, draft),
            offer_office=lambda draft: read(offer_office, draft),
            preview=preview,
            compare=self.compare,
            show_passage=self.show_passage,
            kinds=read(lists.kinds),
            tags=tuple(read(select, Tag, "ORDER BY name")),
            language=document.language,
            zone=document.zone,
            today=today(document),
            holder_of=lambda id: self._holder(document, id),
            edit_citation=edit_citation,
        )
        return helpers

    def _source(self, document: Document, id: int) -> SourceDraft | None:
        try:
            with read_guard(document.path):
                return source_draft(document.file, id)
        except ChronikError:  # it is gone
            return None

    def _holder(self, document: Document, tenure_id: int) -> str:
        try:
            with read_guard(document.path):
                holder = office_draft(document.file, tenure_id).person
        except ChronikError:
            return ""
        return holder.name if holder is not None else ""

    def read_line(self, document: Document, base: EventDraft) -> ReadQuick:
        """How the one-line field reads what is typed; `base` is the draft it began with."""
        with read_guard(document.path):
            kinds = lists.kinds(document.file)
            tags = tuple(select(document.file, Tag, "ORDER BY name"))
        issued = next((each.source.issued for each in base.citations if each.source.issued), "")
        reference = issued or today(document)

        def read(text: str) -> Quick:
            with read_guard(document.path):
                reading = read_quick(
                    text,
                    people=lambda name: candidates.find_people(document.file, name, MOST),
                    units=lambda name: candidates.find_units(document.file, name, MOST),
                    kinds=kinds,
                    tags=tags,
                    reference=reference,
                    zone=document.zone,
                )
            return _quick_of(reading, base)

        return read


def _quick_of(reading: QuickReading, base: EventDraft) -> Quick:
    """What a line says, as the field shows and completes it."""
    draft = reading.draft
    has_kind = any(part.kind == "kind" for part in reading.parts)
    return Quick(
        title=draft.title,
        when=reading.when.text,
        spans=reading.when.spans,
        kind=draft.kind if has_kind else base.kind,
        people=draft.people,
        units=draft.units,
        tags=draft.tags,
        problem=reading.when.problem,
        counted_from=reading.when.counted_from,
    )


def today(document: Document) -> str:
    """The EDTF of this day in the file's zone."""
    return f"{datetime.now(UTC).astimezone(zone_of(document.zone)):%Y-%m-%d}"
