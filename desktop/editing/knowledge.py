"""What dialogs may ask while they are open, answered from the open file."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from db.drafts.quick_line import QuickReading, read_quick
from db.drafts.values import CitationDraft, EventDraft, Who
from desktop.dialogs import citation_dialog
from desktop.dialogs.asking import Helpers
from desktop.dialogs.quick_line import Quick, ReadQuick
from desktop.dialogs.remembered import Remembered
from desktop.document import Document
from desktop.editing.answers import Answers
from desktop.editing.desk import Desk

Preview = Callable[[EventDraft | None], None]
ShowPassage = Callable[[int, int, int], None]
AskedPassage = Callable[[], EventDraft | None]


def _show_nothing(_draft: EventDraft | None) -> None:
    pass


def _no_passage() -> EventDraft | None:
    return None


class Knowledge:
    """Makes the `Helpers` of a dialog. `show_passage` is given by who has the reading pane.

    `passage` is what the words say that are selected in the text beside the canvas: cited, with
    the people and units they name; None while nothing is selected there.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.show_passage: ShowPassage = lambda _source, _start, _end: None
        self.passage: AskedPassage = _no_passage

    def helpers(self, document: Document, preview: Preview = _show_nothing) -> Helpers:
        """What a dialog about this file may ask."""
        answers = Answers(document)

        def edit_citation(draft: CitationDraft) -> CitationDraft | None:
            return citation_dialog.ask(self._desk.shell, draft, helpers)

        helpers = Helpers(
            find_people=answers.find_people,
            find_units=answers.find_units,
            find_events=answers.find_events,
            find_sources=answers.find_sources,
            source=answers.source,
            posts_of=answers.posts_of,
            read_date=answers.read_date,
            find_doubles=answers.find_doubles,
            offer_office=answers.offer_office,
            preview=preview,
            show_passage=self.show_passage,
            kinds=answers.kinds(),
            tags=answers.tags(),
            language=document.language,
            zone=document.zone,
            today=answers.today(),
            holder_of=answers.holder_of,
            edit_citation=edit_citation,
            remembered=self.remembered,
            year_end_of=answers.year_end_of,
            same_sources=answers.same_sources,
        )
        return helpers

    def remembered(self, name: str) -> Remembered:
        """Size and place of a dialog, by its object name, from one start to the next."""
        settings = self._desk.settings
        return Remembered(
            lambda: settings.state(name), lambda geometry: settings.keep_state(name, geometry)
        )

    def read_line(self, document: Document, base: EventDraft) -> ReadQuick:
        """How the one-line field reads what is typed; `base` is the draft it began with."""
        answers = Answers(document)
        kinds, tags = answers.kinds(), answers.tags()
        issued = next((each.source.issued for each in base.citations if each.source.issued), "")
        reference = issued or answers.today()

        def year_end(units: tuple[Who, ...]) -> str:
            """That of the unit in the line, else of the place: if one alone has such a year."""
            found = [answers.year_end_of(who.id) for who in units or base.units if who.id]
            known = [end for end in found if end]
            return known[0] if len(known) == 1 else ""

        def read(text: str) -> Quick:
            reading = read_quick(
                text,
                people=answers.find_people,
                units=answers.find_units,
                kinds=kinds,
                tags=tags,
                reference=reference,
                zone=document.zone,
                year_end_of=year_end,
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
