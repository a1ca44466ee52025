"""What was dragged on the canvas: moved in time or to another row, made longer or shorter."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence

from PySide6.QtCore import QObject

from db.changes import Change
from db.dates.edges import own_shift
from db.dates.shifting import shift_words
from db.drafts.moving import marked, moved, resized
from db.drafts.rows import Row, RowTable
from db.errors import ChronikError
from db.file import OpenFile, read_guard
from desktop.document import Document
from desktop.editing.desk import TABLES, Desk, name_of
from desktop.editing.labels import label, label_of_many

ROWS: dict[str, RowTable] = {"unit": "unit", "person": "person", "kind": "kind"}
ROWS_TO_ANOTHER = 3  # rows of a mark that is put into another row, with what is asked of it
CanvasMark = tuple[int, int]


class Moves(QObject):
    """Writes what the canvas asks for when a drag ends."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def move(
        self, marks: Sequence[CanvasMark], shift_s: float, to_key: str | None, from_key: str
    ) -> None:
        """Move marks in time and, with `to_key`, from one row into another."""
        document = self._desk.writable()
        if document is None:
            return
        named = [(TABLES[table], id) for table, id in marks]
        row = _row(from_key, to_key) if to_key is not None else None
        try:
            words = self._label(document, named, shift_s, to_key if row else None)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        self._desk.apply(
            words,
            lambda file: moved(file, named, shift_s, row=row),
            len(named) * (1 if row is None else ROWS_TO_ANOTHER),
        )
        if len(named) == 1:  # it may lie in another row now, or out of view
            self._desk.canvas.show_marks(self._desk.selection.current)

    def resize(self, mark: CanvasMark, side: str, new_s: int) -> None:
        """Move one end of a mark."""
        document = self._desk.writable()
        if document is None:
            return
        named = TABLES[mark[0]], mark[1]

        def made(file: OpenFile) -> Change:
            return resized(file, named, "start" if side == "start" else "end", new_s)

        self._desk.apply(label("resize", name_of(document, *named)), made)

    def _label(
        self,
        document: Document,
        marks: Sequence[tuple[str, int]],
        shift_s: float,
        to_key: str | None,
    ) -> str:
        with read_guard(document.path):
            (first, *_) = marked(document.file, marks[:1])
        shift = own_shift(first.span, shift_s)
        words = shift_words(shift, document.language).lstrip("+")
        what = name_of(document, *marks[0])
        if to_key is not None and not shift.count:
            table, _, id = to_key.partition(":")
            row = name_of(document, table, int(id)) if id else self.tr("no row")
            return label("move to row", what, row=row)
        if len(marks) > 1:
            return label_of_many("move", len(marks), shift=words)
        return label("move", what, shift=words)


def _row(from_key: str, to_key: str) -> Row | None:
    """From one row to another; None where that is no row a mark can be put into."""
    table = ROWS.get(to_key.partition(":")[0]) or ROWS.get(from_key.partition(":")[0])
    return Row(table, _id(from_key), _id(to_key)) if table is not None else None


def _id(key: str) -> int | None:
    id = key.partition(":")[2]
    return int(id) if id.isdecimal() else None
