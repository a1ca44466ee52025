"""Rows from a spreadsheet, pasted: asked about, mended, and added in one edit."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject

from db.errors import ChronikError
from db.file import OpenFile
from db.history import Loaded, load
from db.loading.batch import Batch
from db.loading.csv_roles import Role
from db.loading.existing import existing_of
from db.loading.pasted import Pasted, is_table, look_at, read_pasted
from db.saying import numeral
from desktop.dialogs import pasted_dialog
from desktop.dialogs.pasted_dialog import Pasting
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.editing.labels import label
from desktop.reader import Reader
from desktop.tasks import Progress

SELECTED: Final = 500  # added rows that are selected afterwards
TABLES: Final = ("event", "tenure")


class PastedRows(QObject):
    """Takes rows from the clipboard; what can't be taken comes back to be mended."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def take(self, text: str) -> bool:
        """Ask what pasted rows are and add them; False for a text that is no rows."""
        document = self._desk.writable()
        if document is None or not is_table(text):
            return False
        try:
            pasted = look_at(text)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "warning")
            return True
        self._ask(document, pasted)
        return True

    def _ask(self, document: Document, pasted: Pasted, left: str = "") -> None:
        existing = Reader(document).existing()

        def read(rows: Pasted, roles: tuple[Role, ...], order: str) -> Batch:
            return read_pasted(rows, roles, order, existing)

        pasting = pasted_dialog.ask(self._desk.shell, pasted, read, left)
        if pasting is not None and self._desk.writable() is document:
            self._add(document, pasting)

    def _add(self, document: Document, pasting: Pasting) -> None:
        """Add the rows that can be taken, and ask again about the others."""
        read_so_far: list[Batch] = []
        count = len(pasting.pasted.rows)
        words = self.tr("{count} rows") if count > 1 else self.tr("1 row")
        what = label("paste", words.format(count=numeral(count)))

        def work(file: OpenFile, progress: Progress) -> Loaded:
            batch = read_pasted(
                pasting.pasted, pasting.roles, pasting.date_order, existing_of(file)
            )
            read_so_far.append(batch)
            progress.raise_if_stopped()
            return load(file, batch, label=what, progress=progress)

        def done(loaded: Loaded) -> None:
            self._show(document, pasting, loaded, read_so_far[0])

        self._desk.behind.write(self.tr("Adding the rows…"), work, done)

    def _show(self, document: Document, pasting: Pasting, loaded: Loaded, batch: Batch) -> None:
        added = [
            (table, id)
            for table in TABLES
            if table in loaded.ids
            for id in range(loaded.ids[table][0], loaded.ids[table][1] + 1)
        ]
        self._desk.selection.select_marks(added[:SELECTED])
        words = (
            self.tr("1 row was added.") if len(added) == 1 else self.tr("{count} rows were added.")
        )
        self._desk.say(words.format(count=numeral(len(added))))
        if batch.rejected and self._desk.document is document:
            rows = [each.row for each in batch.rejected]
            left = self.tr("{added} rows were added. These could not be taken")
            rest = replace(
                pasting.pasted.only(rows), roles=pasting.roles, date_order=pasting.date_order
            )
            self._ask(document, rest, left.format(added=numeral(len(added))))
