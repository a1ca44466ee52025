"""Which notes belong to a picture: those of its marks, eras and rows, and the pinned ones."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from db.columns import ERA, EVENT, TENURE
from db.dates.clock import edtf_of
from db.dates.span import Span
from db.dates.wording import words, words_of
from db.errors import DateProblem
from db.reading.note_words import plain_text
from db.reading.notes import NoteRow
from desktop.export.note_columns import SheetNote
from desktop.timeline.scene import Scene

TABLES = {EVENT: "event", TENURE: "tenure", ERA: "era"}
CODES = {name: code for code, name in TABLES.items()}
Place = tuple[int, float]  # things on the axis from left to right, then rows from the top


class Dated(Protocol):
    """What is asked of the open file; `Document` fits."""

    @property
    def language(self) -> str: ...

    def spans(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[Span]: ...


def notes_in(scene: Scene, rows: Sequence[NoteRow], document: Dated) -> tuple[SheetNote, ...]:
    """The notes of what a picture shows, in the order of its axis, then of its rows."""
    shown = _shown(scene)
    found: list[tuple[Place, NoteRow]] = []
    for row in rows:
        if row.about is not None:
            place = shown.get((row.about.table, row.about.id))
        else:
            place = shown.get(("note", row.note.id)) if row.is_pinned else None
        if place is not None:
            found.append((place, row))
    found.sort(key=lambda each: (each[0], each[1].note.id))
    return tuple(SheetNote(_head(row, document), plain_text(row.note.text)) for _, row in found)


def _shown(scene: Scene) -> dict[tuple[str, int], Place]:
    marks = scene.marks
    shown: dict[tuple[str, int], Place] = {}
    for i, band in enumerate(scene.bands):
        table, _, id = band.key.partition(":")
        if id.isdecimal():
            shown[table, int(id)] = (1, float(i))
    for table, id, x in zip(
        marks.table.tolist(), marks.id.tolist(), marks.x0.tolist(), strict=True
    ):
        shown.setdefault((TABLES[table], id), (0, x))
    shown.update({("era", era.id): (0, era.x0) for era in scene.eras})
    shown.update({("note", id): (0, pin.x) for pin in scene.pins for id in pin.ids})
    return shown


def _head(row: NoteRow, document: Dated) -> str:
    """What a note is about, with its date where it has one."""
    about, at = row.about, row.note.at
    if about is None:
        date = edtf_of(at)
        return words_of(date, document.language) if date else ""
    code = CODES.get(about.table)
    if code is None:
        return about.name
    span = document.spans(np.array([code], np.int8), np.array([about.id], np.int64))[0]
    try:
        when = words(span, document.language, style="short") if span.shape != "none" else ""
    except DateProblem:  # another program may have written anything into the file
        when = ""
    return f"{about.name} · {when}" if when else about.name
