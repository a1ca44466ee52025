"""The notes of a file in one list, each with what it is about."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from db.reading.named import Named, records_of
from db.records import Note
from db.tables import Readable, select

MOST: Final = 5_000
"""As many notes are listed, the newest first; the search finds the others."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note and the record it is about; None: pinned to the moment `note.at`, or it is gone."""

    note: Note
    about: Named | None

    @property
    def is_pinned(self) -> bool:
        """Whether the note belongs to a moment of the axis, not to a record."""
        return self.note.at is not None and not self.note.about


def notes(file: Readable, *, limit: int = MOST) -> tuple[NoteRow, ...]:
    """Return the notes, those that were written or changed last first."""
    latest = (
        "WHERE text <> '' ORDER BY coalesce(nullif(changed_at, ''), created_at) DESC, id DESC"
        " LIMIT ?"
    )
    found = select(file, Note, latest, (limit,))
    records = records_of(file, [note.about for note in found if note.about])
    return tuple(NoteRow(note, records.get(note.about)) for note in found)
