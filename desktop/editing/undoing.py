"""Undo and redo, with their names in the menu; many rows at once go behind the window."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from db.errors import ChronikError
from db.file import OpenFile, read_guard
from db.history import Edit, EditLine, History
from db.history.ranges import has_ranges
from db.records import Meta
from db.tables import TABLES
from desktop import door
from desktop.document import Document
from desktop.editing.desk import Desk, Mark
from desktop.editing.written import new_marks
from desktop.selection import Thing
from desktop.tasks import Progress

AT_ONCE_ROWS: Final = 150  # rows that are stepped over in less time than one notices
ROWS_OF_EDIT: Final = "SELECT count(*) FROM edit_row WHERE edit_id = ?"
SHOWN: Final = ("event", "tenure", "era", "person", "unit", "source", "note")


@dataclass(frozen=True, slots=True)
class Changed:
    """What edits changed: the first thing that can be shown, all that is gone by them, and what
    came, where that is several of a kind: pasted together, or deleted together."""

    first: Mark | None = None
    gone: Collection[Mark] = ()
    came: Sequence[Mark] = ()


class Undoing(QObject):
    """Steps through the edits of the open file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def undo(self) -> None:
        """Take the last edit back."""
        self._step(is_undo=True)

    def redo(self) -> None:
        """Do the edit that was undone last again."""
        self._step(is_undo=False)

    def go_to(self, edit_id: int | None) -> None:
        """Undo or redo until this edit is the last one that holds; None = before all."""
        document = self._desk.writable()
        if document is None:
            return
        if self._is_long(document, _steps_to(self.lines(), edit_id)):
            self._behind(lambda history, progress: history.go_to(edit_id, progress=progress))
            return
        try:
            edits = door.go_to(document, edit_id)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        self._show_changed(_changed_by(edits[-1:]))

    def lines(self) -> tuple[EditLine, ...]:
        """All edits of the open file, oldest first."""
        document = self._desk.document
        if document is None:
            return ()
        with read_guard(document.path):
            return History(document.file).edits()

    def name(self, actions: Mapping[str, QAction], document: Document | None) -> None:
        """Let the actions say what undo and redo would do."""
        undo = redo = None
        if document is not None and not document.read_only:
            with read_guard(document.path):
                history = History(document.file)
                undo, redo = history.can_undo, history.can_redo
        for id, label, bare, words in (
            ("undo", undo, self.tr("Undo"), self.tr("Undo {what}")),
            ("redo", redo, self.tr("Redo"), self.tr("Redo {what}")),
        ):
            action = actions[id]
            action.setEnabled(label is not None)
            action.setText(words.format(what=label).replace("&", "&&") if label else bare)

    def _step(self, *, is_undo: bool) -> None:
        document = self._desk.writable()
        if document is None:
            return
        lines = self.lines()
        done = [line for line in lines if not line.undone]
        undone = [line for line in lines if line.undone]
        steps = done[-1:] if is_undo else undone[:1]
        if not steps:
            return
        if self._is_long(document, steps):
            self._behind(lambda history, progress: _stepped(history, progress, is_undo), is_undo)
            return
        try:
            edit = door.undo(document) if is_undo else door.redo(document)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        if edit is not None:
            self._say(edit.label, is_undo=is_undo)
            self._show_changed(_changed_by([edit]))

    def _say(self, label: str, *, is_undo: bool) -> None:
        words = self.tr("Undone: {what}.") if is_undo else self.tr("Done again: {what}.")
        self._desk.say(words.format(what=label))

    def _show_changed(self, changed: Changed) -> None:
        """Bring what an undone or repeated edit changed into view."""
        if changed.came:
            self._later(lambda: self._desk.selection.select_marks(changed.came))
        elif changed.first is not None:
            self._pick_later(*changed.first)
        elif self._is_one_of(changed.gone):
            self._desk.selection.clear()

    def _pick_later(self, table: str, id: int) -> None:
        """Select what was changed when the canvas has shown the change itself.

        Of several that are selected, all stay so.
        """

        def pick() -> None:
            if Thing(table, id) not in self._desk.selection.several:
                self._desk.pick(table, id)

        self._later(pick)

    def _later(self, act: Callable[[], None]) -> None:
        """Do something in the next turn, if the same file is still open."""
        document = self._desk.document
        QTimer.singleShot(0, self, lambda: act() if self._desk.document is document else None)

    def _is_one_of(self, marks: Collection[tuple[str, int]]) -> bool:
        """Whether the selected thing is among these."""
        current = self._desk.selection.current
        if current is None:
            return False
        return ("event" if current.table == "incident" else current.table, current.id) in marks

    def _is_long(self, document: Document, steps: Iterable[EditLine]) -> bool:
        """Whether these edits are an import, or too many rows to step over while one waits."""
        rows = 0
        with read_guard(document.path):
            connection = document.file.connection
            for line in steps:
                (count,) = connection.execute(ROWS_OF_EDIT, (line.id,)).fetchone()
                rows += count
                if rows > AT_ONCE_ROWS or has_ranges(connection, line.id):
                    return True
        return False

    def _behind(
        self, step: Callable[[History, Progress], Sequence[Edit]], is_undo: bool | None = None
    ) -> None:
        """Take steps behind the window; `is_undo` when it is one, that is to be told."""
        changed: list[Changed] = []

        def work(file: OpenFile, progress: Progress) -> tuple[Edit, ...]:
            edits = tuple(step(History(file), progress))
            changed.append(_changed_by(edits[-1:]))
            return edits

        def done(edits: tuple[Edit, ...]) -> None:
            for edit in edits if is_undo is not None else ():
                self._say(edit.label, is_undo=bool(is_undo))
            self._show_changed(changed[0])

        self._desk.behind.write(self.tr("Stepping through the edits…"), work, done)


def _stepped(history: History, progress: Progress, is_undo: bool) -> list[Edit]:
    edit = history.undo(progress=progress) if is_undo else history.redo(progress=progress)
    return [edit] if edit is not None else []


def _changed_by(edits: Iterable[Edit]) -> Changed:
    """What to show of undone or repeated edits: some of what they changed that is still there."""
    for edit in edits:
        left = {
            (TABLES[type(record)], record.id)
            for record in edit.change.after
            if not isinstance(record, Meta)
        }
        gone = {
            (TABLES[type(record)], record.id)
            for record in edit.change.before
            if not isinstance(record, Meta)
        } - left
        touched = edit.touched or {}
        shown = ((table, id) for table in SHOWN for id in sorted(touched.get(table, ())))
        first = next((mark for mark in shown if mark not in gone), None)
        return Changed(first, gone, _several(new_marks(edit)))
    return Changed()


def _several(came: Sequence[Mark]) -> Sequence[Mark]:
    """What came, if there are two of a kind: an event with the time in office that it tells of
    is one thing with another behind it."""
    tables = [table for table, _ in came]
    return came if len(tables) > len(set(tables)) else ()


def _steps_to(lines: Sequence[EditLine], edit_id: int | None) -> list[EditLine]:
    """The edits that would be undone or done again on the way to one."""
    place = next((at for at, line in enumerate(lines) if line.id == edit_id), -1)
    later = [line for line in lines[place + 1 :] if not line.undone]
    return later or [line for line in lines[: place + 1] if line.undone]
