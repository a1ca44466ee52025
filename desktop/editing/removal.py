"""Deleting, after saying what hangs on it, and merging two people, units or events."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from db.drafts.deleting import delete_change, hanging
from db.errors import ChronikError
from db.file import read_guard
from db.reading import lists
from desktop.dialogs import delete_dialog
from desktop.dialogs.delete_dialog import Deletion
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.labels import label, label_of_many

DELETABLE: Final = ("event", "tenure", "era", "person", "unit", "source", "note", "tag", "kind",
                    "citation", "link")  # fmt: skip


class Removal(QObject):
    """Deletes what is selected; undo brings all of it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def delete(self) -> None:
        """Delete what is selected."""
        self.delete_marks([mark for mark in self._desk.marks() if mark[0] in DELETABLE])

    def delete_marks(self, marks: Sequence[tuple[str, int]]) -> None:
        """Say what hangs on records, ask, and delete them."""
        document = self._desk.writable()
        if document is None or not marks:
            return
        try:
            choice = delete_dialog.ask(self._desk.shell, self._deletion(document, marks))
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        if choice is None:
            return
        marks_of_selected = set(self._desk.marks())  # a page stays when a part of it goes
        what = name_of(document, *marks[0])
        words = label("delete", what) if len(marks) == 1 else label_of_many("delete", len(marks))
        edit = self._desk.apply(
            words,
            lambda document: delete_change(
                document.file, marks, choice.take, replacement=choice.replacement
            ),
        )
        if edit is not None:
            if not marks_of_selected or marks_of_selected & set(marks):
                self._desk.selection.clear()
            self._desk.say(self.tr("Deleted. Undo brings it back."))

    def _deletion(self, document: Document, marks: Sequence[tuple[str, int]]) -> Deletion:
        tables = {table for table, _ in marks}
        kinds = [id for table, id in marks if table == "kind"]
        names = tuple(name_of(document, table, id) for table, id in marks)
        with read_guard(document.path):
            hung = hanging(document.file, marks)
            others = tuple(kind for kind in lists.kinds(document.file) if kind.id not in kinds)
        return Deletion(tables.pop() if len(tables) == 1 else "", names, hung, others)
