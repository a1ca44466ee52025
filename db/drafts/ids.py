"""Collects what one Change does: new records with their ids, changed ones, removed ones.

Used by every module of this room that makes a Change.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Any, TypeVar, cast

from db.changes import Change
from db.records import NO_ID, Meta, Record
from db.tables import TABLES, Readable, fetch
from db.uids import new_uid

R = TypeVar("R", bound=Record)


class NewIds:
    """Hands out the ids of new records: -1, -2 … in each table."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, table: str) -> int:
        """Return the next negative id of a table."""
        self._last[table] = self._last.get(table, 0) - 1
        return self._last[table]


class Edits:
    """The records of one Change while it is made; the last word about a record counts.

    A record that is added and removed again, or changed back, leaves no trace.
    """

    def __init__(self, file: Readable) -> None:
        self.file = file
        self.ids = NewIds()
        self._before: dict[tuple[type[Any], int], Record] = {}
        self._after: dict[tuple[type[Any], int], Record] = {}

    def add(self, record: R) -> R:
        """Take a new record in and return it with its negative id and its uid."""
        given: Any = record  # every record but Meta, which has no draft, has both
        id = self.ids.next(TABLES[type(record)])
        made: R = replace(given, id=id, uid=given.uid or new_uid())
        self._after[type(record), id] = made
        return made

    def change(self, before: R, after: R) -> R:
        """Put `after` in the place of a stored (or added) record of the same id."""
        key = self._key(before)
        assert key == self._key(after), (before, after)
        if key[1] >= 0:
            self._before.setdefault(key, before)
        self._after[key] = after
        return after

    def remove(self, record: Record) -> None:
        """Delete a stored record, or forget one that was added."""
        key = self._key(record)
        self._after.pop(key, None)
        if key[1] >= 0:
            self._before.setdefault(key, record)

    def current(self, cls: type[R], id: int) -> R | None:
        """Return a record as it is after the edits so far, None where it is gone."""
        key = (cls, id)
        if key in self._after:
            return cast(R, self._after[key])
        if key in self._before or id < 0:
            return None
        return next(iter(fetch(self.file, cls, [id])), None)

    def added(self, cls: type[R]) -> list[R]:
        """Return the new records of a class, in the order they came."""
        return [cast(R, record) for (of, id), record in self._after.items() if of is cls and id < 0]

    def changed(self, cls: type[R]) -> list[R]:
        """Return the stored records of a class that the edits change, as they are afterwards."""
        return [cast(R, record) for (of, id), record in self._after.items() if of is cls and id > 0]

    def to_change(self, label: str = "") -> Change:
        """Return all of it as one Change; what is the same before and after is left out."""
        same = {key for key, record in self._before.items() if self._after.get(key) == record}
        return Change(
            label,
            tuple(record for key, record in self._before.items() if key not in same),
            tuple(record for key, record in self._after.items() if key not in same),
        )

    def _key(self, record: Record) -> tuple[type[Any], int]:
        assert not isinstance(record, Meta)
        assert record.id != NO_ID, record
        return type(record), record.id
