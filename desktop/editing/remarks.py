"""What is said about records: notes, source passages, and how events hang together."""

# SPDX-License-Identifier: MIT

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from db.changes import Change
from db.drafts.citations import citation_change, citation_draft
from db.drafts.links import link_change, relink
from db.drafts.notes import note_change, note_draft
from db.drafts.values import CitationDraft, NoteDraft, SourceDraft
from db.errors import ChronikError
from db.file import read_guard
from db.records import Link
from db.tables import fetch
from desktop.dialogs import citation_dialog, link_dialog, note_dialog
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label
from desktop.editing.written import about_words, uid_of


class Remarks(QObject):
    """Asks for notes, source passages and links and writes them."""

    def __init__(self, desk: Desk, knowledge: Knowledge) -> None:
        super().__init__(desk)
        self._desk = desk
        self._knowledge = knowledge

    def add_note(self) -> None:
        """Ask for a note on what is selected, else pinned to the moment that is pointed at."""
        document = self._desk.writable()
        if document is None:
            return
        current = self._desk.selection.current
        if current is None:
            self._ask_note(document, NoteDraft(at=self._desk.moment()))
        elif uid := uid_of(document, current):
            self._ask_note(document, NoteDraft(about=uid))

    def edit_note(self, id: int) -> None:
        """Ask for another text of a note."""
        document = self._desk.writable()
        if document is None:
            return
        try:
            with read_guard(document.path):
                draft = note_draft(document.file, id)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        self._ask_note(document, draft)

    def add_citation(self) -> None:
        """Ask for a source passage that supports what is selected."""
        document, current = self._desk.writable(), self._desk.selection.current
        if document is not None and current is not None:
            uid = uid_of(document, current)
            if uid:
                self._ask_citation(document, CitationDraft(SourceDraft()), uid)

    def edit_citation(self, id: int) -> None:
        """Ask for another state of a source passage."""
        document = self._desk.writable()
        if document is None:
            return
        try:
            with read_guard(document.path):
                draft = citation_draft(document.file, id)
                (about,) = document.file.connection.execute(
                    "SELECT about FROM citation WHERE id = ?", (id,)
                ).fetchone()
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        self._ask_citation(document, draft, about)

    def link(self) -> None:
        """Ask which other event the selected one hangs together with; two lit ones are linked."""
        document = self._desk.writable()
        events = [id for table, id in self._desk.marks() if table == "event"]
        if document is None:
            return
        if not events:
            self._desk.say(
                self.tr("Select an event to connect first, or two of them with Ctrl+click.")
            )
            return
        self._ask_link(document, Link(events[0], events[1] if len(events) > 1 else 0, "follows"))

    def edit_link(self, id: int) -> None:
        """Ask for another relation of a link."""
        document = self._desk.writable()
        if document is not None:
            with read_guard(document.path):
                links = fetch(document.file, Link, [id])
            if links:
                self._ask_link(document, links[0])

    def _ask_note(self, document: Document, draft: NoteDraft) -> None:
        about = about_words(document, draft.about)

        def save(value: NoteDraft) -> str:
            now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
            words = label("change note" if value.id else "note", about or self.tr("a moment"))
            return self._desk.write(
                words, lambda document: note_change(document.file, value, now=now)
            )[1]

        helpers = self._knowledge.helpers(document)
        note_dialog.ask(self._desk.shell, draft, about, helpers, save=save)

    def _ask_citation(self, document: Document, draft: CitationDraft, about: str) -> None:
        def save(value: CitationDraft) -> str:
            words = label("cite", about_words(document, about))
            return self._desk.write(
                words, lambda document: citation_change(document.file, value, about)
            )[1]

        helpers = self._knowledge.helpers(document)
        citation_dialog.ask(self._desk.shell, draft, helpers, save=save)

    def _ask_link(self, document: Document, link: Link) -> None:
        first = name_of(document, "event", link.from_event)
        second = name_of(document, "event", link.to_event) if link.to_event else ""

        def made(document: Document, value: Link) -> Change:
            if value.id:
                return relink(document.file, value.id, value.relation, value.speculated)
            ends = value.from_event, value.to_event
            return link_change(document.file, *ends, value.relation, value.speculated)

        def save(value: Link) -> str:
            words = label("link", first, other=name_of(document, "event", value.to_event))
            return self._desk.write(words, lambda document: made(document, value))[1]

        helpers = self._knowledge.helpers(document)
        link_dialog.ask(self._desk.shell, link, first, second, helpers, save=save)
