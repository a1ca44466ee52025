"""What all editing needs: the open document, a way to write to it, a place to say what failed."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from db.changes import Change
from db.columns import ERA, EVENT, TENURE
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.history import Edit
from db.reading import named
from desktop import door
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.files import Files
from desktop.selection import Selection
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.strip import MessageStrip
from desktop.timeline.notes import NOTE

T = TypeVar("T")
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
        strip: MessageStrip,
        settings: Settings,
    ) -> None:
        super().__init__(files)
        self.files = files
        self.selection = selection
        self.canvas = canvas
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
        """The open file if it can be changed; else the strip says why not."""
        document = self.document
        if document is not None and document.read_only:
            self.strip.say(self._read_only_words(document), "warning")
            return None
        return document

    def _read_only_words(self, document: Document) -> str:
        words = self.tr("Nothing can be changed: this file is open for reading only. {reason}")
        return words.format(reason=document.reason)

    def apply(self, label: str, made: Callable[[Document], Change]) -> Edit | None:
        """Make a change and write it under its label; what fails is told in the strip.

        None = nothing was written: it failed, or there was nothing to change.
        """
        edit, problem = self.write(label, made)
        if problem:
            self.strip.say(problem, "error")
        return edit

    def write(self, label: str, made: Callable[[Document], Change]) -> tuple[Edit | None, str]:
        """As `apply`, but what fails is returned as words, for a dialog that stays open."""
        document = self.document
        if document is None:
            return None, ""
        if document.read_only:
            return None, self._read_only_words(document)
        try:
            edit = door.apply(document, replace(made(document), label=label))
        except ChronikError as problem:
            return None, str(problem)
        if not edit.id:
            return None, ""
        self.edited.emit(edit)
        return edit, ""

    def read(self, document: Document | None, asked: Callable[[OpenFile], T]) -> T | None:
        """Read something of the file; None without one, or when it fails, which is told."""
        if document is None:
            return None
        try:
            with read_guard(document.path):
                return asked(document.file)
        except ChronikError as problem:
            self.strip.say(str(problem), "error")
            return None

    def marks(self) -> list[tuple[str, int]]:
        """What is selected: the lit marks of the canvas, else the one thing that is chosen."""
        lit = [(TABLES[table], id) for table, id in sorted(self.canvas.lit)]
        current = self.selection.current
        if len(lit) > 1 or current is None:
            return lit
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
        if table in NAMED_BY:
            row = document.file.connection.execute(NAMED_BY[table], (id,)).fetchone()
            return str(row[0]) if row else ""
        found = named.name_of(document.file, "event" if table == "incident" else table, id)
    return found.name if found is not None else ""
