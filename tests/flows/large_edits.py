"""Edits of many rows as a person begins them, on a file with 1,500 events."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from db.columns import EVENT
from desktop.dialogs import delete_dialog, many_dialog, merge_dialog
from desktop.dialogs.delete_dialog import DeleteChoice
from desktop.dialogs.many_dialog import ManyEdit
from desktop.dialogs.merge_dialog import MergeChoice
from desktop.window import Window
from seeds.generate import generate

BUSIEST, SECOND = 1, 2  # the first units are those to which most happens
COUNT = 400


@lru_cache(maxsize=1)
def many_events() -> bytes:
    """A file with 1,500 events, as its bytes."""
    with TemporaryDirectory() as name:
        path = Path(name) / "many.chronik"
        generate(path, events=1_500, seed=1)
        return path.read_bytes()


def some_events(window: Window) -> list[int]:
    """The ids of many events of the open file."""
    assert window.document is not None
    columns = window.document.columns
    return [int(id) for id in columns.id[columns.table == EVENT][:COUNT]]


def select_many(window: Window) -> None:
    """Select them, as by a drag around them."""
    window.selection.select_marks(("event", id) for id in some_events(window))


def delete_busiest(window: Window, patch: pytest.MonkeyPatch) -> None:
    """Delete a unit and the events that touch no other."""
    patch.setattr(delete_dialog, "ask", lambda *_: DeleteChoice(frozenset({"event"})))
    window.selection.pick("unit", BUSIEST)
    window.editor.removal.delete()


def delete_kind(window: Window, patch: pytest.MonkeyPatch) -> None:
    """Delete a kind that many events have; they get another."""
    document = window.document
    assert document is not None
    sql = "INSERT INTO kind (uid, name, label, colour, icon) VALUES ('u', 'n', 'l', '#111111', '')"
    document.file.connection.execute(sql)
    (kind,) = document.file.connection.execute("SELECT max(id) FROM kind").fetchone()
    document.file.connection.execute("UPDATE event SET kind_id = ? WHERE id <= ?", (kind, COUNT))
    patch.setattr(delete_dialog, "ask", lambda *_: DeleteChoice(frozenset(), 1))
    window.editor.removal.delete_marks([("kind", kind)])


def cut_many(window: Window, _patch: pytest.MonkeyPatch) -> None:
    """Cut many events."""
    select_many(window)
    window.editor.clipboard.cut()


def paste_many(window: Window, _patch: pytest.MonkeyPatch) -> None:
    """Copy many events and paste them."""
    select_many(window)
    window.editor.clipboard.copy()
    window.editor.clipboard.paste()


def duplicate_many(window: Window, _patch: pytest.MonkeyPatch) -> None:
    """Duplicate many events."""
    select_many(window)
    window.editor.clipboard.duplicate()


def change_many(window: Window, patch: pytest.MonkeyPatch) -> None:
    """Set and tag many events."""
    patch.setattr(many_dialog, "ask", lambda *_: ManyEdit(importance="main", add_tags=("new",)))
    window.editor.clipboard.edit_many(some_events(window))


def shift_many(window: Window, _patch: pytest.MonkeyPatch) -> None:
    """Drag many events to other days."""
    marks = [(EVENT, id) for id in some_events(window)]
    window.canvas.move_asked.emit(marks, 800 * 86_400, None, "")


def move_many_to_a_row(window: Window, _patch: pytest.MonkeyPatch) -> None:
    """Drag the events of a unit into the row of another."""
    assert window.document is not None
    sql = "SELECT event_id FROM event_unit WHERE unit_id = ?"
    rows = window.document.file.connection.execute(sql, (BUSIEST,)).fetchall()
    marks = [(EVENT, id) for (id,) in rows]
    window.canvas.move_asked.emit(marks, 0, f"unit:{SECOND}", f"unit:{BUSIEST}")


def merge_busiest(window: Window, patch: pytest.MonkeyPatch) -> None:
    """Merge the unit to which most happens into another."""
    patch.setattr(merge_dialog, "ask", lambda *_: MergeChoice(SECOND, BUSIEST))
    window.selection.pick("unit", BUSIEST)
    window.editor.merges.merge()


Act = Callable[[Window, pytest.MonkeyPatch], None]
LONG: dict[str, Act] = {
    "delete a unit with its events": delete_busiest,
    "delete a kind and give its events another": delete_kind,
    "cut": cut_many,
    "paste": paste_many,
    "duplicate": duplicate_many,
    "change many": change_many,
    "shift many": shift_many,
    "move many to another row": move_many_to_a_row,
    "merge two units": merge_busiest,
}
