"""What all editing needs: the open document, a way to write to it, a place to say what failed."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from db.changes import Change
from db.errors import ChronikError
from db.history import Edit
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.files import Files
from desktop.selection import Selection, Thing
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.strip import MessageStrip


class Desk(QObject):
    """The open file as editing sees it."""

    edited = Signal(object)  # Edit that was applied

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
            words = self.tr("Nothing can be changed: this file is open for reading only. {reason}")
            self.strip.say(words.format(reason=document.reason), "warning")
            return None
        return document

    def apply(self, label: str, made: Callable[[Document], Change]) -> Edit | None:
        """Make a change, write it under its label and select nothing; what fails is told.

        None = nothing was written: it failed, or there was nothing to change.
        """
        document = self.writable()
        if document is None:
            return None
        try:
            edit = document.apply(replace(made(document), label=label))
        except ChronikError as problem:
            self.strip.say(str(problem), "error")
            return None
        if not edit.id:
            return None
        self.edited.emit(edit)
        return edit

    def pick(self, table: str, id: int) -> None:
        """Select what was just written."""
        if self.selection.current != Thing(table, id):
            self.selection.pick(table, id)
        else:
            self.selection.show(self.selection.current)

    def say(self, words: str) -> None:
        """Tell small news."""
        self.strip.say(words)
