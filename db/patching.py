"""Columns after an edit: only what it touched is read again, and spliced into the rest.

One edit on 100,000 events takes some milliseconds, reading all of them a hundred times that.
The result is what `load_columns` would give, array for array.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any, Final

import numpy as np

from db.columns import ERA, EVENT, TENURE, EventColumns, Ints, Members, Patch, Piece
from db.load_columns import load_columns, load_some
from db.tables import Readable

Touched = Mapping[str, Collection[int]]
"""Ids of records that were added, changed or deleted, by table."""

MOST: Final = 2_000  # marks; beyond that reading everything is no slower
_BLOCKS: Final = (("era", ERA), ("tenure", TENURE), ("event", EVENT))  # as the rows are ordered
# What else the label or the row of a tenure is made of, as the column that leads there.
_BEHIND_TENURES: Final = {
    "post": "tenure.post_id",
    "person": "tenure.person_id",
    "unit": "post.unit_id",
}


def patched(columns: EventColumns, file: Readable, touched: Touched | None) -> EventColumns:
    """Return the columns of the file, which were `columns` before these records were touched.

    `touched` is that of `db.history.Edit` (an event is touched with its incident, numbers,
    people and units); None = anything may have changed, everything is read.
    """
    found = patch(columns, file, touched)
    return found.columns if found is not None else load_columns(file)


def patch(columns: EventColumns, file: Readable, touched: Touched | None) -> Patch | None:
    """Return what these touched records change in the columns, None when that is too much."""
    marks = _marks(file, touched) if touched is not None else None
    if marks is None or sum(map(len, marks.values())) > MOST:
        return None
    fresh = load_some(file, marks)
    if not any(marks.values()):
        everything = Piece(slice(0, len(columns)), slice(0, 0))
        return Patch(columns, fresh, (everything,))
    pieces = list(_pieces(columns, fresh, marks))
    return Patch(joined(columns, fresh, pieces), fresh, tuple(pieces))


def joined(old: EventColumns, fresh: EventColumns, pieces: list[Piece]) -> EventColumns:
    """Return rows of the old and of the fresh columns, in the order of the pieces."""
    parts: dict[str, Any] = {}
    for each in fields(EventColumns):
        was, new = getattr(old, each.name), getattr(fresh, each.name)
        is_member = isinstance(was, Members)
        parts[each.name] = (_members if is_member else _spliced)(was, new, pieces)
    return EventColumns(**parts)


def together(touched: Iterable[Touched | None]) -> Touched | None:
    """Return what several edits touched; None when one of them may have touched anything."""
    found: dict[str, set[int]] = {}
    for each in touched:
        if each is None:
            return None
        for table, ids in each.items():
            found.setdefault(table, set()).update(ids)
    return found


def _marks(file: Readable, touched: Touched) -> dict[str, Collection[int]]:
    """Return the ids of eras, tenures and events that may look different now."""
    marks: dict[str, Collection[int]] = {name: touched.get(name, ()) for name, _ in _BLOCKS}
    tenures = set(marks["tenure"])
    for table, column in _BEHIND_TENURES.items():
        ids = touched.get(table)
        if ids:
            rows = file.connection.execute(
                "SELECT tenure.id FROM tenure JOIN post ON post.id = tenure.post_id"
                f" WHERE {column} IN ({', '.join(map(str, ids))})"
            )
            tenures.update(each for (each,) in rows)
    marks["tenure"] = tenures
    return marks


def _pieces(
    columns: EventColumns, fresh: EventColumns, marks: Mapping[str, Collection[int]]
) -> Iterator[Piece]:
    done = taken = 0
    for name, table in _BLOCKS:
        first = int(np.count_nonzero(columns.table > table))  # eras 2, tenures 1, events 0
        ids = columns.id[first : first + int(np.count_nonzero(columns.table == table))]
        now = set(fresh.id[fresh.table == table].tolist())
        wanted = np.array(sorted(marks[name]), np.int64)
        places = np.searchsorted(ids, wanted)
        for each, place in zip(wanted.tolist(), places.tolist(), strict=True):
            was_there = place < len(ids) and ids[place] == each
            is_there = each in now
            yield Piece(slice(done, first + place), slice(taken, taken + is_there))
            done, taken = first + place + was_there, taken + is_there
    yield Piece(slice(done, len(columns)), slice(taken, taken))


def _spliced(old: Any, fresh: Any, pieces: list[Piece]) -> Any:
    return np.concatenate([part for p in pieces for part in (old[p.old], fresh[p.fresh])])


def _members(old: Members, fresh: Members, pieces: list[Piece]) -> Members:
    counts = _spliced(np.diff(old.offsets), np.diff(fresh.offsets), pieces)
    offsets: Ints = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64)])
    ids = [
        part
        for p in pieces
        for part in (_of(old, p.old.start, p.old.stop), _of(fresh, p.fresh.start, p.fresh.stop))
    ]
    return Members(offsets, np.concatenate(ids))


def _of(members: Members, first: int, end: int) -> Ints:
    return members.ids[members.offsets[first] : members.offsets[end]]
