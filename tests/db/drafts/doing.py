"""Applies a change as the program does and sees that it can be taken back without a trace."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Any

from db.changes import Change
from db.check import check
from db.content_hash import content_hash
from db.drafts.ids import Edits
from db.file import OpenFile
from db.history import History
from db.records import Record
from db.tables import TABLES, fetch


def done(file: OpenFile, change: Change) -> Change:
    """Apply a change and return it with real ids; undo and redo are identical to the byte.

    The file must be sound afterwards: no reference and no passage may hang in the air.
    """
    history = History(file)
    before = content_hash(file)
    edit = history.apply(change)
    after = content_hash(file)
    if edit.id:
        history.undo()
        assert content_hash(file) == before, "undo leaves something behind"
        history.redo()
        assert content_hash(file) == after, "redo is not the same again"
    assert [str(finding) for finding in check(file)] == []
    return edit.change


def added(file: OpenFile, *records: Any) -> list[Any]:
    """Write records as one edit and return them with their ids; they may use each other's uids."""
    edits = Edits(file)
    uids = [edits.add(record).uid for record in records]
    after: dict[str, Record] = {each.uid: each for each in done(file, edits.to_change("Add")).after}  # type: ignore[union-attr]  # settings have no uid
    return [after[uid] for uid in uids]


def edited(file: OpenFile, cls: type[Any], id: int, **values: Any) -> None:
    """Give a stored record other values, as an edit."""
    (before,) = fetch(file, cls, [id])
    done(file, Change("Edit", (before,), (replace(before, **values),)))


def id_of(file: OpenFile, cls: type[Any], name: str) -> int:
    """The id of the one record of this name or title."""
    column = next(each for each in ("name", "title", "text") if each in cls.__slots__)
    sql = f'SELECT id FROM "{TABLES[cls]}" WHERE "{column}" = ?'
    ((found,),) = file.connection.execute(sql, (name,)).fetchall()
    return int(found)


def uid_of(file: OpenFile, cls: type[Any], id: int) -> str:
    """The uid of a record."""
    ((uid,),) = file.connection.execute(
        f'SELECT uid FROM "{TABLES[cls]}" WHERE id = ?', (id,)
    ).fetchall()
    return str(uid)


def rows(file: OpenFile, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """What SQL finds: for what a reader of the file would see."""
    return file.connection.execute(sql, values).fetchall()
