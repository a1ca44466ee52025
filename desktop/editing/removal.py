"""Deleting, after saying what hangs on it, and merging two people, units or events."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from db.drafts.deleting import delete_change, hanging
from db.file import OpenFile
from db.reading import lists
from desktop.dialogs import delete_dialog
from desktop.dialogs.delete_dialog import DeleteChoice, Deletion
from desktop.editing.desk import AT_ONCE_ROWS, Desk, Mark, names_in
from desktop.editing.labels import label, label_of_many

DELETABLE: Final = ("event", "tenure", "era", "person", "unit", "source", "note", "tag", "kind",
                    "citation", "link")  # fmt: skip

ROWS_OF_EVENT: Final = 5  # an event and its parts
MANY_ROWS: Final = AT_ONCE_ROWS + 1


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
        selected = set(self._desk.marks())  # a page stays when a part of it goes
        rows = self._desk.rows_around(*marks)
        deletion = self._desk.read(document, lambda file: _deletion(file, marks), rows)
        if deletion is None:
            return
        choice = delete_dialog.ask(self._desk.shell, deletion)
        if choice is None:
            return
        words = label("delete", deletion.names[0])
        edit = self._desk.apply(
            words if len(marks) == 1 else label_of_many("delete", len(marks)),
            lambda file: delete_change(file, marks, choice.take, replacement=choice.replacement),
            rows + _rows_along(deletion, choice),
        )
        if edit is not None:
            if not selected or selected & set(marks):
                self._desk.selection.clear()
            self._desk.say(self.tr("Deleted. Undo brings it back."))


def _deletion(file: OpenFile, marks: Sequence[Mark]) -> Deletion:
    """What a person has to know of records before they are deleted."""
    tables = {table for table, _ in marks}
    kinds = [id for table, id in marks if table == "kind"]
    return Deletion(
        tables.pop() if len(tables) == 1 else "",
        tuple(names_in(file, marks)),
        hanging(file, marks),
        tuple(kind for kind in lists.kinds(file) if kind.id not in kinds),
    )


def _rows_along(deletion: Deletion, choice: DeleteChoice) -> int:
    """About how many rows go along by choice; of units below nobody knows what hangs on them."""
    chosen = [each for each in deletion.hanging if each.what in choice.take and not each.must_go]
    if any(each.table == "unit" for each in chosen):
        return MANY_ROWS
    return ROWS_OF_EVENT * sum(each.count for each in chosen)
