"""The one door for writing: a change goes into the file, and then the document shows it.

Apart from the document, so that the first marks need not wait for what only edits need.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from db.changes import Change
from db.columns import EventColumns, Patch
from db.file import read_guard
from db.filtering.sieved import after_edit, sieved
from db.history import Edit, History
from db.load_columns import load_columns
from db.patching import Touched, patch, together
from desktop.document import Document
from desktop.timeline.carried import carry_over, forget

ROW_TABLES: Final = frozenset({"unit", "unit_parent", "person", "kind"})  # what rows are made of


def apply(document: Document, change: Change) -> Edit:
    """Write a change and show it. Raises FileProblem; file and screen are then as before."""
    edit = History(document.file).apply(change)
    _show(document, [edit])
    return edit


def undo(document: Document) -> Edit | None:
    """Take the last edit back; None if there is none. Raises as `apply` does."""
    edit = History(document.file).undo()
    _show(document, [edit] if edit is not None else [])
    return edit


def redo(document: Document) -> Edit | None:
    """Do the edit that was undone last again; None if there is none. Raises as `apply` does."""
    edit = History(document.file).redo()
    _show(document, [edit] if edit is not None else [])
    return edit


def go_to(document: Document, edit_id: int | None) -> list[Edit]:
    """Undo or redo until this edit is the last one that holds. Raises as `apply` does."""
    edits = History(document.file).go_to(edit_id)
    _show(document, edits)
    return edits


def _show(document: Document, edits: Sequence[Edit]) -> None:
    """Bring the columns up to what the edits touched, and tell everybody."""
    if not any(edit.id for edit in edits):
        return
    before = document.columns
    with read_guard(document.path):
        touched = together(edit.touched for edit in edits)
        found = patch(before, document.file, touched)
        after = found.columns if found is not None else load_columns(document.file)
        _keep_filter(document, after, found, touched)
    if document.sieved is not None:
        forget(before)  # what is shown has been carried over; all rows are not shown now
    elif found is not None and touched is not None:
        carry_over(before, found, same_rows=ROW_TABLES.isdisjoint(touched))
    document.columns = after
    document.changed.emit(tuple(edits))


def _keep_filter(
    document: Document, after: EventColumns, found: Patch | None, touched: Touched | None
) -> None:
    """Let pass what passes the filter now, and carry over what was sorted for it."""
    before = document.sieved
    if before is None:
        return
    if found is None or touched is None:
        document.sieved = sieved(document.file, after, before.filter)
        return
    document.sieved, told = after_edit(document.file, before, found, touched)
    if told is not None:
        carry_over(before.columns, told, same_rows=ROW_TABLES.isdisjoint(touched))
