"""Cut, copy, paste and duplicate, also between two files; and edits of many events at once."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from db.drafts.batch_edits import set_for_many
from db.drafts.copying import copied, duplicated, pasted
from db.drafts.deleting import delete_change
from db.file import OpenFile
from db.history import Edit
from db.saying import numeral, said
from desktop.dialogs import many_dialog
from desktop.document import Document
from desktop.editing.desk import Desk, name_of, names_in
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label, label_of_many
from desktop.editing.pasted_rows import PastedRows
from desktop.editing.row_text import as_rows
from desktop.editing.written import new_marks

MIME: Final = "application/x-chronik+json"
NAMES: Final = "application/x-chronik-names"  # what was copied, a line each
CHARACTERS_OF_ROW: Final = 200  # of a row in what is copied; a long note counts as many
COPYABLE: Final = ("event", "tenure", "era", "person", "unit", "source")


class Clipboard(QObject):
    """Moves copies of records through the clipboard of the desktop."""

    def __init__(self, desk: Desk, knowledge: Knowledge) -> None:
        super().__init__(desk)
        self._desk = desk
        self._knowledge = knowledge
        self._rows = PastedRows(desk)

    def copy(self) -> bool:
        """Put what is selected on the clipboard: for Chronik, and as rows for a spreadsheet."""
        document, marks = self._desk.document, self._marks()
        if document is None or not marks:
            self._desk.say(self.tr("Nothing is selected that can be copied."))
            return False

        language, zone = document.language, document.zone

        def read(file: OpenFile) -> tuple[bytes, str, tuple[str, str]]:
            names = "\n".join(names_in(file, marks))
            return copied(file, marks).encode("utf-8"), names, as_rows(file, marks, language, zone)

        found = self._desk.read(document, read, self._desk.rows_around(*marks))
        if found is None:
            return False
        data = QMimeData()
        data.setData(MIME, found[0])
        data.setData(NAMES, found[1].encode("utf-8"))
        rows, markup = found[2]
        data.setText(rows or found[1])
        if markup:
            data.setHtml(markup)
        QGuiApplication.clipboard().setMimeData(data)
        self._desk.say(self.tr("Copied: {what}.").format(what=self._words(document, marks)))
        return True

    def cut(self) -> None:
        """Copy what is selected and delete it, with all that can't be without it."""
        document, marks = self._desk.writable(), self._marks()
        if document is None or not self.copy():
            return
        words, rows = label("cut", self._words(document, marks)), self._desk.rows_around(*marks)
        if self._desk.apply(words, lambda file: delete_change(file, marks), rows):
            self._desk.selection.clear()

    def paste(self) -> None:
        """Add what is on the clipboard; where the pointer is, if it is over the canvas."""
        if self._desk.writable() is None:
            return
        data = QGuiApplication.clipboard().mimeData()
        if not data.hasFormat(MIME):
            if not self._rows.take(data.text()):
                self._desk.say(self.tr("On the clipboard is nothing of Chronik and no rows."))
            return
        text = data.data(MIME).toStdString()
        pointed = self._desk.canvas.pointed()
        at_s = pointed[0] if pointed is not None else None
        titles = data.data(NAMES).toStdString().splitlines() or data.text().splitlines()
        self._select_added(
            self._desk.apply(
                label("paste", self._called(len(titles), "".join(titles[:1]))),
                lambda file: pasted(file, text, at_s),
                len(text) // CHARACTERS_OF_ROW,
            )
        )

    def duplicate(self) -> None:
        """Add a second one of what is selected."""
        document, marks = self._desk.writable(), self._marks()
        if document is not None and marks:
            words = label("duplicate", self._words(document, marks))
            rows = self._desk.rows_around(*marks)
            self._select_added(self._desk.apply(words, lambda file: duplicated(file, marks), rows))

    def edit_many(self, ids: Sequence[int]) -> None:
        """Ask what shall be the same for several events, and set it in one edit."""
        document = self._desk.writable()
        if document is None:
            return
        helpers = self._knowledge.helpers(document)
        wish = many_dialog.ask(self._desk.shell, len(ids), helpers)
        if wish is None:
            return
        self._desk.apply(
            label_of_many("change", len(ids)),
            lambda file: set_for_many(
                file,
                ids,
                kind=wish.kind or None,
                importance=wish.importance or None,
                modality=wish.modality or None,
                add_tags=wish.add_tags,
                add_unit=wish.add_unit,
                add_person=wish.add_person,
                shift=wish.shift_s,
            ),
            len(ids) * (1 + len(wish.add_tags) + bool(wish.add_unit) + bool(wish.add_person)),
        )

    def _marks(self) -> list[tuple[str, int]]:
        return [mark for mark in self._desk.marks() if mark[0] in COPYABLE]

    def _called(self, count: int, name: str) -> str:
        """What is pasted: one thing by its name, several by how many they are."""
        return (
            self.tr("{count} things").format(count=numeral(count))
            if count > 1
            else said("‘{name}’", name=name)
        )

    def _words(self, document: Document, marks: Sequence[tuple[str, int]]) -> str:
        return self._called(len(marks), name_of(document, *marks[0]))

    def _select_added(self, edit: Edit | None) -> None:
        """Select all that was pasted or duplicated."""
        if edit is not None:
            self._desk.selection.select_marks(new_marks(edit))
