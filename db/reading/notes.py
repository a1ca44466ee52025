"""The notes of a file in one list, each with what it is about; those of the axis; one alone."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from db.reading.named import Named, places_of, records_of
from db.records import Note
from db.tables import Readable, fetch, select

MOST: Final = 5_000
"""As many notes are listed, the newest first; the search finds the others."""

GLIMPSE: Final = 600  # characters of a pinned note that are kept for its tooltip


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note and the record it is about; None: pinned to the moment `note.at`, or it is gone."""

    note: Note
    about: Named | None

    @property
    def is_pinned(self) -> bool:
        """Whether the note belongs to a moment of the axis, not to a record."""
        return self.note.at is not None and not self.note.about


@dataclass(frozen=True, slots=True)
class Pinned:
    """A note of the axis: its id, its moment in seconds, and how it begins."""

    id: int
    at: int
    text: str


def notes(file: Readable, *, limit: int = MOST) -> tuple[NoteRow, ...]:
    """Return the notes, those that were written or changed last first."""
    latest = (
        "WHERE text <> '' ORDER BY coalesce(nullif(changed_at, ''), created_at) DESC, id DESC"
        " LIMIT ?"
    )
    found = select(file, Note, latest, (limit,))
    records = records_of(file, [note.about for note in found if note.about])
    return tuple(NoteRow(note, records.get(note.about)) for note in found)


def note_row(file: Readable, id: int) -> NoteRow | None:
    """Return one note with what it is about; None when it is no longer there."""
    found = fetch(file, Note, [id])
    if not found:
        return None
    about = records_of(file, [found[0].about]) if found[0].about else {}
    return NoteRow(found[0], about.get(found[0].about))


def pinned(file: Readable) -> tuple[Pinned, ...]:
    """Return the notes that are pinned to a moment, in the order of time."""
    rows = file.connection.execute(
        f"SELECT id, at, substr(text, 1, {GLIMPSE}) FROM note"
        f" WHERE about = '' AND at IS NOT NULL AND text <> '' ORDER BY at, id LIMIT {MOST}"
    )
    return tuple(Pinned(*row) for row in rows)


def noted(file: Readable) -> frozenset[tuple[str, int]]:
    """Return what has a note about it or about a part of it, as (table, id)."""
    rows = file.connection.execute(
        f"SELECT DISTINCT about FROM note WHERE about <> '' AND text <> '' LIMIT {MOST}"
    )
    uids = [uid for (uid,) in rows]
    return frozenset(places_of(file, uids).values()) if uids else frozenset()
