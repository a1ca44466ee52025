"""What is said about records: notes, source passages, and how events hang together."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from db.dates.shifting import Grain, Shift, shift_words
from db.drafts.citations import citation_change, citation_draft
from db.drafts.links import link_draft, link_draft_change
from db.drafts.notes import note_change, note_draft, notes_moved
from db.drafts.values import CitationDraft, LinkDraft, NoteDraft, SourceDraft
from db.file import OpenFile
from db.reading.note_words import first_line
from db.records import Link
from desktop.dialogs import citation_dialog, link_dialog, note_dialog
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label, label_of_many
from desktop.editing.written import about_words, new_id, uid_of


class Remarks(QObject):
    """Asks for notes, source passages and links and writes them."""

    def __init__(self, desk: Desk, knowledge: Knowledge) -> None:
        super().__init__(desk)
        self._desk = desk
        self._knowledge = knowledge

    def add_note(self) -> None:
        """Ask for a note on what is selected, else pinned to the moment that is pointed at.

        A note that is selected is nothing to write notes about; a note is about one thing only.
        """
        document = self._desk.writable()
        if document is None:
            return
        if self._desk.selection.several:
            self._desk.say(
                self.tr("A note is about one thing: select one, or nothing for a moment.")
            )
            return
        current = self._desk.selection.current
        if current is None or current.table == "note":
            self._ask_note(document, NoteDraft(at=self._desk.moment()))
        elif uid := uid_of(document, current):
            self._ask_note(document, NoteDraft(about=uid))

    def edit_note(self, id: int) -> None:
        """Ask for another text of a note."""
        document = self._desk.writable()
        draft = self._desk.read(document, lambda file: note_draft(file, id))
        if document is not None and draft is not None:
            self._ask_note(document, draft)

    def move_notes(self, ids: Sequence[int], shift_s: int) -> None:
        """Pin notes to a moment so much later."""
        document = self._desk.writable()
        if document is None or not ids:
            return
        shift = shift_words(Shift(shift_s, Grain(0, 1)), document.language).lstrip("+")
        what = first_line(name_of(document, "note", ids[0]))
        is_one = len(ids) == 1
        words = label("move", what, shift=shift) if is_one else label_of_many(
            "move", len(ids), shift=shift
        )  # fmt: skip
        now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        edit = self._desk.apply(words, lambda file: notes_moved(file, ids, shift_s, now=now))
        if edit is not None and not self._desk.selection.several:
            self._desk.selection.select_marks(("note", id) for id in ids)

    def add_citation(self) -> None:
        """Ask for a source passage that supports what is selected: the words that are selected."""
        document, current = self._desk.writable(), self._desk.selection.current
        if document is not None and current is not None:
            uid = uid_of(document, current)
            passage = self._knowledge.passage()
            cited = passage.citations if passage is not None else (CitationDraft(SourceDraft()),)
            if uid and cited:
                self._ask_citation(document, cited[0], uid)

    def edit_citation(self, id: int) -> None:
        """Ask for another state of a source passage."""

        def stored(file: OpenFile) -> tuple[CitationDraft, str]:
            draft = citation_draft(file, id)
            (about,) = file.connection.execute(
                "SELECT about FROM citation WHERE id = ?", (id,)
            ).fetchone()
            return draft, about

        document = self._desk.writable()
        found = self._desk.read(document, stored)
        if document is not None and found is not None:
            self._ask_citation(document, *found)

    def link(self) -> None:
        """Ask which other event the selected one hangs together with; two lit ones are linked.

        Words that are selected in the text beside the canvas become its source passage.
        """
        document = self._desk.writable()
        events = [id for table, id in self._desk.marks() if table == "event"]
        if document is None:
            return
        if not events:
            self._desk.say(
                self.tr("Select an event to connect first, or two of them with Ctrl+click.")
            )
            return
        link = Link(events[0], events[1] if len(events) > 1 else 0, "follows")
        passage = self._knowledge.passage()
        self._ask_link(document, LinkDraft(link, passage.citations if passage else ()))

    def edit_link(self, id: int) -> None:
        """Ask for another state of a link."""
        document = self._desk.writable()
        draft = self._desk.read(document, lambda file: link_draft(file, id))
        if document is not None and draft is not None:
            self._ask_link(document, draft)

    def _ask_note(self, document: Document, draft: NoteDraft) -> None:
        about = about_words(document, draft.about)

        def save(value: NoteDraft) -> str:
            now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
            words = label("change note" if value.id else "note", about or self.tr("a moment"))
            edit, problem = self._desk.write(words, lambda file: note_change(file, value, now=now))
            if edit is not None and not value.about:  # what is pinned shows where
                self._desk.pick("note", value.id or new_id(edit, "note"))
            return problem

        helpers = self._knowledge.helpers(document)
        note_dialog.ask(self._desk.shell, draft, about, helpers, save=save)

    def _ask_citation(self, document: Document, draft: CitationDraft, about: str) -> None:
        def save(value: CitationDraft) -> str:
            words = label("cite", about_words(document, about))
            return self._desk.write(words, lambda file: citation_change(file, value, about))[1]

        helpers = self._knowledge.helpers(document)
        citation_dialog.ask(self._desk.shell, draft, helpers, save=save)

    def _ask_link(self, document: Document, draft: LinkDraft) -> None:
        first, second = (
            name_of(document, "event", id) if id else ""
            for id in (draft.link.from_event, draft.link.to_event)
        )

        def save(value: LinkDraft) -> str:
            ends = value.link.from_event, value.link.to_event
            what, other = (name_of(document, "event", id) for id in ends)
            words = label("link", what, other=other)
            return self._desk.write(words, lambda file: link_draft_change(file, value))[1]

        helpers = self._knowledge.helpers(document)
        link_dialog.ask(self._desk.shell, draft, first, second, helpers, save=save)
