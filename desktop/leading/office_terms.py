"""The times in office of the open file as arrays, read once and kept up with every edit."""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Signal

from db.columns import TENURE
from db.errors import ChronikError
from db.file import open_file, read_guard
from db.history import Edit
from db.leadership.change_days import change_days
from db.leadership.terms import Terms, load_terms, terms_after
from db.patching import together
from desktop.document import Document
from desktop.tasks import Progress, Tasks

AT_ONCE: Final = 10_000  # times in office; more are read behind the window


class OfficeTerms(QObject):
    """Holds the terms of one file; reads them when they are first asked for.

    `changed` when others are held: read at last, or brought up to an edit.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._document: Document | None = None
        self._terms: Terms | None = None
        self._is_reading = False
        self._is_stale = False
        self._days: tuple[Terms, list[int]] | None = None

    def set_document(self, document: Document | None) -> None:
        """Hold the terms of this file from now on; nothing is read yet."""
        if self._document is not None:
            self._document.changed.disconnect(self._on_change)
        self._document = document
        self._terms, self._days = None, None
        self._is_reading = self._is_stale = False
        if document is not None:
            document.changed.connect(self._on_change)

    def held(self) -> Terms | None:
        """The terms; None while those of a big file are being read. May raise FileProblem."""
        if self._terms is None or self._is_stale:
            self._read()
        return self._terms

    def change_days(self) -> list[int]:
        """The days on which anything changes, in order; empty while nothing is held."""
        terms = self.held()
        if terms is None:
            return []
        if self._days is None or self._days[0] is not terms:
            self._days = (terms, change_days(terms).tolist())
        return self._days[1]

    @property
    def is_big(self) -> bool:
        """Whether there are so many that the window must not wait for all of them."""
        document = self._document
        if document is None:
            return False
        return int(np.count_nonzero(document.columns.table == TENURE)) > AT_ONCE

    def _read(self) -> None:
        document = self._document
        if document is None or self._is_reading:
            return
        if not self.is_big:
            with read_guard(document.path):
                self._terms = load_terms(document.file)
            self._is_stale = False
            return
        self._is_reading, self._is_stale = True, False
        path, columns = document.path, document.columns

        def work(_progress: Progress) -> Terms:
            with open_file(path, writing=False) as file, read_guard(path):
                return load_terms(file)

        def take(terms: Terms) -> None:
            if self._document is not document:
                return
            self._is_reading = False
            self._terms = terms
            self._is_stale = document.columns is not columns  # edited meanwhile
            self.changed.emit()

        def leave(problem: BaseException) -> None:
            self._is_reading = False  # the deep look at the file tells of it
            if not isinstance(problem, ChronikError):
                raise problem

        self._tasks.run("", work, take, leave)

    def _on_change(self, what: object) -> None:
        document, before = self._document, self._terms
        if document is None or before is None:
            return
        edits = what if isinstance(what, tuple) else ()
        touched = together(each.touched for each in edits if isinstance(each, Edit))
        if not edits or touched is None:
            self._is_stale = True
            self.changed.emit()
            return
        try:
            with read_guard(document.path):
                self._terms = terms_after(before, document.file, touched)
        except ChronikError:
            self._is_stale = True
        self.changed.emit()
