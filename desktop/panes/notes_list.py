"""The list of all notes: how each begins, what it is about and when it was written."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from db.dates.clock import edtf_of
from db.reading.note_words import first_line
from db.reading.notes import NoteRow
from desktop.panes.detail_body import joined
from desktop.panes.history_pane import moment_words
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.tongue import Tongue

TABLE: Final = "note"


class NotesList(ListPane):
    """Every note, the newest first.

    Choosing one leads to what it is about: `picked(table, id)`. One that is pinned to the axis
    is picked itself, after `moment_picked(seconds)` has led there. Enter or a double click edits
    it: `edit_asked(note id)`.
    """

    moment_picked = Signal(object)  # int: seconds since 1970, more than 32 bits
    edit_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notesPane", two_lines=True, parent=parent)
        self._notes: dict[int, NoteRow] = {}
        self._set_words(
            self.tr("Notes"),
            self.tr("No notes yet. Select something and press A to write one."),
            self.tr("Filter notes"),
        )
        self.view.activated.disconnect(self._pick)
        self.view.activated.connect(self._edit)
        self.view.clicked.connect(self._pick)

    def set_rows(self, rows: Sequence[NoteRow], language: str = "en") -> None:
        """Show these notes, in the order given."""
        self._notes = {row.note.id: row for row in rows}
        self._show_rows([self._row(row, Tongue(language)) for row in rows])

    def chosen(self) -> int | None:
        """The id of the note the keyboard is at."""
        row = self.model.row_at(self.view.currentIndex())
        return row.id if row is not None else None

    def select(self, table: str, id: int) -> None:
        """Show what is selected elsewhere: a note about it, unless one of these is chosen."""
        at = self._notes.get(self.chosen() or 0)
        if table == TABLE or at is None or not _is_about(at, table, id):
            about = (each for each in self._notes.values() if _is_about(each, table, id))
            note = next(about, None)
            super().select(TABLE, id if table == TABLE else note.note.id if note else 0)

    def _row(self, row: NoteRow, tongue: Tongue) -> Row:
        return Row(
            TABLE,
            row.note.id,
            first_line(row.note.text),
            below=lambda: self._facts(row, tongue),
            other_names=(row.note.text, row.about.name if row.about else ""),
        )

    def _facts(self, row: NoteRow, tongue: Tongue) -> str:
        if row.about is not None:
            about = row.about.name
        elif row.note.at is not None:
            date = tongue.date(edtf_of(row.note.at))
            about = self.tr("pinned to {date}").format(date=date)
        else:
            about = self.tr("what it was about is gone")
        return joined(about, moment_words(row.note.changed_at or row.note.created_at, tongue))

    def _pick(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        note = self._notes.get(row.id) if row is not None else None
        if row is None or note is None:
            return
        self._chosen = row.key
        if note.about is not None:
            self.picked.emit(note.about.table, note.about.id)
            return
        if note.note.at is not None:
            self.moment_picked.emit(note.note.at)
        self.picked.emit(TABLE, note.note.id)

    def _edit(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.edit_asked.emit(row.id)


def _is_about(row: NoteRow, table: str, id: int) -> bool:
    told = "event" if table == "incident" else table
    return row.about is not None and (row.about.table, row.about.id) == (told, id)
