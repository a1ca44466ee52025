"""What all editing needs: the open document, a way to write to it, a place to say what failed."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from db import history
from db.changes import Change
from db.columns import ERA, EVENT, TENURE
from db.drafts.extent import rows_around
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.history import Edit, History
from db.reading import named
from desktop import door
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.editing.behind import Behind
from desktop.files import Files
from desktop.selection import Selection
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.strip import MessageStrip
from desktop.tasks import Cancelled, Progress
from desktop.timeline.notes import NOTE

T = TypeVar("T")
Mark = tuple[str, int]
Makes = Callable[[OpenFile], Change]
STOPPED: Final = (Cancelled, history.Cancelled)
AT_ONCE_ROWS: Final = 150  # rows that are written and shown in less time than one notices
TABLES: Final = {EVENT: "event", TENURE: "tenure", ERA: "era", NOTE: "note"}
NAMED_BY: Final = {  # what has no name of its own, by what it says or holds together
    "kind": "SELECT label FROM kind WHERE id = ?",
    "tag": "SELECT name FROM tag WHERE id = ?",
    "note": "SELECT text FROM note WHERE id = ?",
    "citation": (
        "SELECT rtrim(source.title || ' · ' || coalesce(nullif(citation.exact, ''), "
        "citation.locator), ' ·') FROM citation JOIN source ON source.id = citation.source_id "
        "WHERE citation.id = ?"
    ),
    "link": (
        "SELECT a.title || ' – ' || b.title FROM link JOIN event a ON a.id = link.from_event "
        "JOIN event b ON b.id = link.to_event WHERE link.id = ?"
    ),
}


class Desk(QObject):
    """The open file as editing sees it."""

    edited = Signal(object)  # Edit that was applied
    said = Signal(str)  # small news: what was done, or why nothing was

    def __init__(
        self,
        files: Files,
        selection: Selection,
        canvas: TimelineView,
        behind: Behind,
        strip: MessageStrip,
        settings: Settings,
    ) -> None:
        super().__init__(files)
        self.files = files
        self.selection = selection
        self.canvas = canvas
        self.behind = behind
        self.strip = strip
        self.settings = settings

    @property
    def shell(self) -> Shell:
        """The window, as the parent of dialogs."""
        return self.files.shell

    @property
    def document(self) -> Document | None:
        """The open file."""
        return self.files.document

    def writable(self) -> Document | None:
        """The open file if it can be changed now; else the strip says why not."""
        document = self.document
        reason = self._why_not(document) if document is not None else ""
        if reason:
            self.strip.say(reason, "warning")
        return None if reason else document

    def rows_around(self, *marks: Mark) -> int:
        """How many rows an edit of these and all that refers to them has; enough to know if many.

        0 when the file can't be read: then the edit itself will say so.
        """
        with suppress(ChronikError):
            if self.document is not None:
                with read_guard(self.document.path):
                    return rows_around(self.document.file, marks, AT_ONCE_ROWS)
        return 0

    def apply(self, label: str, made: Makes, rows: int = 1) -> Edit | None:
        """Make a change and write it under its label; what fails is told in the strip.

        `rows` is about how many it has: many are made and written behind the window, which
        lives on, while this call comes back when all is done. None = nothing was written: it
        failed or was stopped, or there was nothing to change.
        """
        edit = None
        try:
            edit = self._written(label, made, rows)
        except ChronikError as problem:
            self._tell(problem)
        return edit

    def write(self, label: str, made: Makes, rows: int = 1) -> tuple[Edit | None, str]:
        """As `apply`, but what fails is returned as words, for a dialog that stays open."""
        try:
            return self._written(label, made, rows), ""
        except ChronikError as problem:
            return None, str(problem)

    def read(
        self, document: Document | None, asked: Callable[[OpenFile], T], rows: int = 1
    ) -> T | None:
        """Read something of the file; None without one, or when it fails, which is told.

        What asks about many `rows` is answered behind the window, which lives on meanwhile.
        """
        if document is None:
            return None
        try:
            if rows > AT_ONCE_ROWS:
                return self.behind.read_now(document, self.tr("Looking…"), asked)
            with read_guard(document.path):
                return asked(document.file)
        except ChronikError as problem:
            self._tell(problem)
            return None

    def _tell(self, problem: ChronikError) -> None:
        """Tell what failed; what a person has stopped is no failure."""
        self.strip.say(str(problem), "info" if isinstance(problem, STOPPED) else "error")

    def _written(self, label: str, made: Makes, rows: int) -> Edit | None:
        """Write a change and tell of it; None = there was nothing to do. Raises ChronikError."""
        document = self.document
        if document is None:
            return None
        if reason := self._why_not(document):
            raise ChronikError(reason)
        if rows > AT_ONCE_ROWS:
            edit = self._written_behind(label, made)
        else:
            edit = door.apply(document, replace(made(document.file), label=label))
        if edit is None or not edit.id:
            return None
        self.edited.emit(edit)
        return edit

    def _written_behind(self, label: str, made: Makes) -> Edit | None:
        def work(file: OpenFile, progress: Progress) -> tuple[Edit, ...]:
            change = replace(made(file), label=label)
            edit = History(file).apply(change, progress=progress)
            return (edit,) if edit.id else ()

        written = self.behind.write_now(self.tr("Writing: {what}…").format(what=label), work)
        return written[0] if written else None

    def _why_not(self, document: Document) -> str:
        """Why nothing can be changed now; "" when it can."""
        if document.read_only and not self.behind.is_busy:
            words = self.tr("Nothing can be changed: this file is open for reading only. {reason}")
            return words.format(reason=document.reason)
        return self.behind.words()

    def marks(self) -> list[tuple[str, int]]:
        """What is selected: several things, the one thing that is chosen, else the lit marks of
        the canvas. A chosen person lights marks too, and is meant, not these."""
        if several := self.selection.several:
            return [("event" if each.table == "incident" else each.table, each.id)
                    for each in several]  # fmt: skip
        current = self.selection.current
        if current is None:
            return [(TABLES[table], id) for table, id in sorted(self.canvas.lit)]
        return [("event" if current.table == "incident" else current.table, current.id)]

    def moment(self) -> int:
        """The moment in seconds that is pointed at on the canvas, else the middle of the view."""
        pointed = self.canvas.pointed()
        if pointed is not None:
            return pointed[0]
        view = self.canvas.viewport_value()
        return round((view.t0_s + view.t1_s) / 2) if view is not None else 0

    def pick(self, table: str, id: int) -> None:
        """Select what was just written."""
        self.selection.pick(table, id)

    def say(self, words: str) -> None:
        """Tell small news, where it moves nothing on the screen."""
        self.said.emit(words)


def name_of(document: Document, table: str, id: int) -> str:
    """What a record is called, for a person; "" when it is gone or has no name."""
    with read_guard(document.path):
        return names_in(document.file, [(table, id)])[0]


def names_in(file: OpenFile, marks: Sequence[Mark]) -> list[str]:
    """What records are called, in their order; "" for one that is gone or has no name."""
    names: dict[Mark, str] = {}
    for table in {table for table, _ in marks}:
        ids = [id for of, id in marks if of == table]
        if table in NAMED_BY:
            for id in ids:
                row = file.connection.execute(NAMED_BY[table], (id,)).fetchone()
                names[table, id] = str(row[0]) if row else ""
        else:
            found = named.names_of(file, "event" if table == "incident" else table, ids)
            names.update(((table, id), each.name) for id, each in found.items())
    return [names.get(mark, "") for mark in marks]
