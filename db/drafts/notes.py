"""Notes of the annotator, about a record or at a moment: as a draft, and as a Change."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace

from db.changes import Change
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, stored
from db.drafts.values import NoteDraft
from db.errors import FileProblem
from db.records import Note
from db.saying import numeral, said
from db.tables import Readable


def note_draft(file: Readable, note_id: int) -> NoteDraft:
    """Return a stored note as a draft. Raises FileProblem when it is no longer there."""
    note = stored(file, Note, note_id)
    return NoteDraft(note.text, note.about, note.at, note.id)


def note_change(file: Readable, draft: NoteDraft, *, now: str) -> Change:
    """Return what storing a note changes; `now` is ISO 8601 UTC, when it is written or changed.

    Blank lines at its ends go, the rest stays as it is: it is Markdown. Raises FileProblem
    when it is gone, has no text, or is about nothing.
    """
    edits = Edits(file)
    text = draft.text.rstrip().lstrip("\r\n")
    if not text.strip():
        raise FileProblem(
            said("The note is empty."), UNHARMED, said("Write something, or delete it.")
        )
    if not draft.about and draft.at is None:
        raise FileProblem(
            said("The note is about nothing."), UNHARMED, said("Choose a record or a moment.")
        )
    if not draft.id:
        edits.add(Note(text, draft.about, draft.at, now, now))
        return edits.to_change(said("add note {name}", name=quoted(text)))
    before = stored(file, Note, draft.id)
    after = replace(before, text=text, about=draft.about, at=draft.at)
    if after != before:
        edits.change(before, replace(after, changed_at=now))
    return edits.to_change(said("change note {name}", name=quoted(text)))


def notes_moved(file: Readable, note_ids: Sequence[int], shift_s: int, *, now: str) -> Change:
    """Return what pinning notes so many seconds later changes; `now` as in `note_change`.

    Raises FileProblem when one is gone.
    """
    edits = Edits(file)
    for id in note_ids:
        before = stored(file, Note, id)
        if before.at is not None and shift_s:
            edits.change(before, replace(before, at=before.at + shift_s, changed_at=now))
    return edits.to_change(said("move {count} notes", count=numeral(len(note_ids))))
