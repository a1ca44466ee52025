"""Sources and their texts: pasted, opened, edited, read beside the canvas, and cited from."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from db.dates.finding import find_dates
from db.drafts.sources import source_change, source_draft
from db.drafts.values import CitationDraft, EventDraft, SourceDraft, Who
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.history import Edit
from db.passages import make, paragraph_at, sentence_around
from db.reading.passages import used_passages
from db.recognising import KnownNames, Mark, known_names, recognise, within
from desktop.dialogs import source_dialog
from desktop.dialogs.text_file import read_text
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.editing.events import Events
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label
from desktop.editing.written import new_id
from desktop.panes.reading_pane import ReadingPane
from desktop.tasks import Progress, Tasks

ROWS_OF_PASSAGE: Final = 30  # are written while one is looked for in a text that was changed
READ_AT_ONCE: Final = 60_000  # characters whose names and dates are found in a blink


class Sources(QObject):
    """The reading pane and the dialogs of sources."""

    shown = Signal(bool)  # whether the reading pane is open

    def __init__(
        self, desk: Desk, knowledge: Knowledge, events: Events, pane: ReadingPane, tasks: Tasks
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._knowledge = knowledge
        self._events = events
        self._pane = pane
        self._tasks = tasks
        self._names: KnownNames | None = None
        events.text = pane
        knowledge.show_passage = self.show_passage
        knowledge.passage = self.passage
        pane.event_asked.connect(self.ask_event)
        pane.edit_asked.connect(lambda: self.edit(pane.source_id))
        pane.new_asked.connect(self.paste_text)
        pane.closed.connect(self.close)

    def paste_text(self) -> None:
        """Ask for a source with the cursor in its text; it opens beside the canvas."""
        self._ask(SourceDraft(), to_text=True)

    def open_text(self) -> None:
        """Ask for a text file; its text becomes a new source that opens beside the canvas."""
        document = self._desk.writable()
        if document is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._desk.shell,
            self.tr("Open a text file"),
            str(document.path.parent),
            self.tr("Texts (*.txt *.md);;All files (*)"),
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Make a source of a text file, after asking what it is."""
        try:
            text = read_text(path)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        self._ask(SourceDraft(text=text))

    def new(self) -> None:
        """Ask for a source, with or without a text."""
        self._ask(SourceDraft())

    def edit(self, id: int) -> None:
        """Ask for another state of a stored source."""
        document = self._desk.writable()
        draft = self._stored(document, id) if document is not None else None
        if draft is not None:
            self._ask(draft)

    def read(self, id: int) -> None:
        """Open the text of a source beside the canvas."""
        document = self._desk.document
        draft = self._stored(document, id) if document is not None else None
        if document is None or draft is None:
            return
        with read_guard(document.path):
            passages = used_passages(document.file, id)
        self._pane.show_text(draft, passages.used, lost=passages.lost, language=document.language)
        self._pane.show()
        self.shown.emit(True)
        self._mark(document, draft)

    def read_selected(self) -> None:
        """Open the text of the selected source; without one the pane says how to get a text."""
        current = self._desk.selection.current
        if current is not None and current.table == "source":
            self.read(current.id)
        else:
            self._pane.show()
            self.shown.emit(True)
        self._pane.text.setFocus()

    def show_passage(self, source_id: int, start: int, end: int) -> None:
        """Open a source at a passage and light it up."""
        if self._pane.source_id != source_id or not self._pane.isVisible():
            self.read(source_id)
        self._pane.highlight(start, end)

    def show_citation(self, id: int) -> None:
        """Open the source of a stored passage at its place."""
        document = self._desk.document
        if document is None:
            return
        with read_guard(document.path):
            row = document.file.connection.execute(
                "SELECT source_id FROM citation WHERE id = ?", (id,)
            ).fetchone()
            found = used_passages(document.file, row[0]).used if row else ()
        place = next((each for each in found if id in each.citations), None)
        if place is not None:
            self.show_passage(row[0], place.start, place.end)
        elif row is not None:
            self._desk.selection.pick("source", row[0])

    def refresh(self) -> None:
        """Something was written: read what is shown anew, or close what is gone."""
        self._names = None
        if self._pane.source_id and self._pane.isVisible():
            self.read(self._pane.source_id)

    def close(self) -> None:
        """Close the reading pane."""
        self._pane.hide()
        self._desk.canvas.setFocus()
        self.shown.emit(False)

    def forget(self) -> None:
        """The file is closing."""
        self._names = None
        self._pane.clear()
        self._pane.hide()
        self.shown.emit(False)

    def ask_event(self, start: int, end: int) -> None:
        """Open the event dialog for a passage: cited, with its dates and known names."""
        document, source = self._desk.writable(), self._pane.source
        if document is None or source is None or not source.text.strip():
            return
        if start == end:
            start, end = sentence_around(source.text, start, end)
            self._pane.text.select(start, end)
        draft, when_text = self.draft_of(document, source, start, end)
        self._events.open(draft, when_text)

    def passage(self) -> EventDraft | None:
        """What the selected words of the text say, None without any or while one is elsewhere."""
        document, source = self._desk.document, self._pane.source
        start, end = self._pane.selected()
        if document is None or source is None or start == end or not self._pane.text.hasFocus():
            return None
        return self.draft_of(document, source, start, end)[0]

    def draft_of(
        self, document: Document, source: SourceDraft, start: int, end: int
    ) -> tuple[EventDraft, str]:
        """A draft with text[start:end] as its passage, and the words in it that read as a date."""
        start, end = _without_blanks(source.text, start, end)
        marks = within(self._recognised(document, source.text), start, end)
        when_text = next(
            (source.text[mark.start : mark.end] for mark in marks if mark.kind == "date"), ""
        )
        citations: tuple[CitationDraft, ...] = ()
        if start < end:
            chosen = make(source.text, start, end)
            cited = CitationDraft(
                source,
                locator=f"¶{paragraph_at(source.text, start)}",
                passage_from=start,
                passage_to=end,
                exact=chosen.exact,
                prefix=chosen.prefix,
                suffix=chosen.suffix,
            )
            citations = (cited,)
        draft = EventDraft(
            people=_named(marks, "person"), units=_named(marks, "unit"), citations=citations
        )
        return draft, when_text

    def _ask(self, draft: SourceDraft, *, to_text: bool = False) -> None:
        document = self._desk.writable()
        if document is None:
            return

        def rows(value: SourceDraft) -> int:
            if not draft.id or value.text == draft.text:
                return 1
            return ROWS_OF_PASSAGE * self._passage_count(document, draft.id)

        def find_lost(value: SourceDraft) -> list[str]:
            def asked(file: OpenFile) -> list[str]:
                return [each.citation.exact for each in source_change(file, value)[1]]

            return self._desk.read(document, asked, rows(value)) or []

        written: list[Edit | None] = []

        def save(value: SourceDraft) -> str:
            words = label("change" if value.id else "add", value.title)
            edit, problem = self._desk.write(
                words, lambda file: source_change(file, value)[0], rows(value)
            )
            written.append(edit)
            return problem

        helpers = self._knowledge.helpers(document)
        value = source_dialog.ask(
            self._desk.shell, draft, helpers, find_lost, save=save, to_text=to_text
        )
        edit = written[-1] if written else None
        if value is None or edit is None:
            return
        id = value.id or new_id(edit, "source")
        self._desk.pick("source", id)
        if value.text.strip():
            self.read(id)
            self._pane.text.setFocus()

    def _passage_count(self, document: Document, id: int) -> int:
        sql = "SELECT count(*) FROM citation WHERE source_id = ?"
        with read_guard(document.path):
            (count,) = document.file.connection.execute(sql, (id,)).fetchone()
        return int(count)

    def _stored(self, document: Document, id: int) -> SourceDraft | None:
        try:
            with read_guard(document.path):
                return source_draft(document.file, id)
        except ChronikError:  # it is gone
            self.close()
            return None

    def _recognised(self, document: Document, text: str) -> tuple[Mark, ...]:
        if self._names is None:
            with read_guard(document.path):
                self._names = known_names(document.file)
        return recognise(text, self._names, find_dates(text))

    def _mark(self, document: Document, source: SourceDraft) -> None:
        """Mark names and dates: at once in an article, behind the window in a book."""
        if len(source.text) <= READ_AT_ONCE:
            self._pane.set_marks(self._recognised(document, source.text))
            return
        with read_guard(document.path):
            names = self._names = known_names(document.file)

        def work(progress: Progress) -> tuple[Mark, ...]:
            progress.raise_if_stopped()
            return recognise(source.text, names, find_dates(source.text))

        def take(marks: tuple[Mark, ...]) -> None:
            if self._pane.source == source:
                self._pane.set_marks(marks)

        self._tasks.run(self.tr("Looking for names and dates…"), work, take, self._desk.files.tell)


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of a passage without the blanks that a mouse has caught at its ends."""
    passage = text[start:end]
    bare = passage.strip()
    first = start + passage.find(bare) if bare else start
    return first, first + len(bare)


def _named(marks: Iterable[Mark], table: str) -> tuple[Who, ...]:
    """Those that a passage names, each once; where several bear a name nobody is guessed."""
    found = [mark.who[0] for mark in marks if mark.kind == table and len(mark.who) == 1]
    return tuple(Who(each.name, each.id) for each in dict.fromkeys(found))
