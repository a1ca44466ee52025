"""Edits: applied, undone, redone, listed; each is one transaction, or as many as were asked for.

What is done and what is undone stands in the file alone (`edit.undone`), so nothing can be
out of step with it: a transaction that fails leaves both the rows and the cursor.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from db import tables
from db.changes import Change
from db.errors import FileProblem
from db.file import OpenFile, transaction
from db.history import ranges
from db.history.images import Spoilt
from db.history.meter import UNHARMED, Meter, Progress
from db.history.resolving import row_edits
from db.history.rows import Outdated, refuse_about_nothing, write
from db.history.storing import begin_edit, drop, keep_rows, kept_count, kept_rows, now
from db.records import NO_ID, EventPerson, EventUnit, Figure, Incident, Meta, UnitChange
from db.saying import said, to_say

ROUNDS: Final = 4  # how often a meter is told of each row of an edit: looked at to kept
PARTS: Final = (EventPerson, EventUnit, Figure, Incident, UnitChange)  # of an event
Touched = Mapping[str, frozenset[int]]
KEPT: Final = 200  # edits that survive closing and reopening, done ones and undone ones each


@dataclass(frozen=True, slots=True)
class EditLine:
    """An edit in the list: `at` is ISO 8601 UTC, `undone` whether it is taken back."""

    id: int
    at: str
    label: str
    undone: bool


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit that was just applied, undone or redone.

    `change` is what happened to the file: records as they were before it and as they are
    now, with real ids; of an undo the inverse of what was done. It is empty for an import
    (`is_load`), whose rows are too many. `id` is 0 where nothing had to be changed.

    `touched`: ids of the records that differ now, by table; None when all must be read anew.
    An event counts as touched with its incident, numbers, people and units; `meta` is there
    with no ids when a setting changed. It is found out once, by who writes: everybody asks.
    """

    id: int
    label: str
    at: str
    change: Change
    is_load: bool = False
    touched: Touched | None = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        found = None if self.is_load else _touched_by(self.change)
        object.__setattr__(self, "touched", found)


def _touched_by(change: Change) -> Touched:
    ids: dict[str, set[int]] = defaultdict(set)
    for record in (*change.before, *change.after):
        found = ids[tables.TABLES[type(record)]]
        if not isinstance(record, Meta):
            found.add(record.id)
            if isinstance(record, PARTS):
                ids["event"].add(record.event_id)
    return {table: frozenset(found) for table, found in ids.items()}


class History:
    """The edits of an open file. It keeps nothing itself, so there may be several of one file."""

    def __init__(self, file: OpenFile) -> None:
        self._file = file
        self._connection = file.connection
        sql = "SELECT 1 FROM sqlite_master WHERE name = 'edit'"
        self._is_kept = self._connection.execute(sql).fetchone() is not None

    @property
    def can_undo(self) -> str | None:
        """The label of the edit that `undo` takes back, None if there is none."""
        line = self._last_done()
        return line.label if line else None

    @property
    def can_redo(self) -> str | None:
        """The label of the edit that `redo` does again, None if there is none."""
        line = self._first_undone()
        return line.label if line else None

    def apply(self, change: Change, *, at: str = "", progress: Progress | None = None) -> Edit:
        """Write a change as one edit, at this moment (ISO 8601 UTC) unless another is given.

        Edits that are undone are gone after it. A change that leaves everything as it is
        writes nothing. Raises FileProblem when it can't be written (Outdated, when what it
        changes is not any more as it was), Cancelled when `progress` returned False; the file
        is then as it was.
        """
        self._refuse_read_only()
        moment = at or now()
        with _told(said("The change can't be made")), transaction(self._connection):
            edits = row_edits(self._connection, change)
            if not edits:
                return Edit(NO_ID, change.label, moment, Change(change.label))
            meter = Meter(ROUNDS * len(edits), progress)
            before, after = write(self._file, edits, meter)
            refuse_about_nothing(self._connection, edits)
            edit_id = begin_edit(self._connection, change.label, moment)
            keep_rows(self._connection, edit_id, edits, meter)
        done = Change(change.label, tuple(before), tuple(after))
        return Edit(edit_id, change.label, moment, done)

    def undo(self, *, progress: Progress | None = None) -> Edit | None:
        """Take the last edit back; None if there is none. Raises as `apply` does."""
        line = self._last_done()
        return self._go([line], progress)[0] if line else None

    def redo(self, *, progress: Progress | None = None) -> Edit | None:
        """Do the next undone edit again; None if there is none. Raises as `apply` does."""
        line = self._first_undone()
        return self._go([line], progress)[0] if line else None

    def go_to(self, edit_id: int | None, *, progress: Progress | None = None) -> list[Edit]:
        """Undo or redo until this edit is the last done one (None: until none is).

        All of it is one transaction: either the file is there afterwards or it did not move.
        """
        lines = self.edits()
        place = next((at for at, line in enumerate(lines) if line.id == edit_id), -1)
        if place < 0 and edit_id is not None:
            raise Outdated(said("That edit is not in the history any more."), UNHARMED)
        later = [line for line in lines[place + 1 :] if not line.undone]
        earlier = [line for line in lines[: place + 1] if line.undone]
        steps = later[::-1] or earlier
        return self._go(steps, progress) if steps else []

    def edits(self) -> tuple[EditLine, ...]:
        """Return all edits, oldest first; none where a file of an older version is only read."""
        return self._lines("ORDER BY id")

    def thin_out(self, keep: int = KEPT) -> None:
        """Forget all but the last `keep` edits and the next `keep` that can be redone.

        For when a person opens a file; in between, every edit of a session is kept. A file
        that can't be written is left as it is.
        """
        if self._file.read_only:
            return
        lines = self.edits()
        done = [line.id for line in lines if not line.undone]
        undone = [line.id for line in lines if line.undone]
        gone = done[: max(0, len(done) - keep)] + undone[keep:]
        if gone:
            with transaction(self._connection):
                drop(self._connection, gone)

    def _go(self, steps: Sequence[EditLine], progress: Progress | None) -> list[Edit]:
        self._refuse_read_only()
        with _told(_failure_of(steps[-1])), transaction(self._connection):
            total = sum(kept_count(self._connection, line.id) for line in steps)
            meter = Meter((ROUNDS - 1) * total, progress)
            return [self._step(line, meter) for line in steps]

    def _step(self, line: EditLine, meter: Meter) -> Edit:
        with _told(_failure_of(line)):
            is_load = ranges.has_ranges(self._connection, line.id)
            edits = kept_rows(self._connection, line.id)
            if not line.undone:
                edits = [edit.inverted() for edit in reversed(edits)]
            if is_load and line.undone:
                ranges.bring_back(self._connection, line.id)
            elif is_load:
                ranges.take_back(self._connection, line.id)
            before, after = write(self._file, edits, meter)
            self._connection.execute(
                "UPDATE edit SET undone = ? WHERE id = ?", (int(not line.undone), line.id)
            )
        change = Change(line.label, tuple(before), tuple(after))
        return Edit(line.id, line.label, line.at, change, is_load)

    def _last_done(self) -> EditLine | None:
        found = self._lines("WHERE undone = 0 ORDER BY id DESC LIMIT 1")
        return found[0] if found else None

    def _first_undone(self) -> EditLine | None:
        found = self._lines("WHERE undone = 1 ORDER BY id LIMIT 1")
        return found[0] if found else None

    def _lines(self, where: str) -> tuple[EditLine, ...]:
        if not self._is_kept:  # a file of version 1 that is only read
            return ()
        rows = self._connection.execute(f"SELECT id, at, label, undone FROM edit {where}")
        return tuple(EditLine(each, at, label, bool(undone)) for each, at, label, undone in rows)

    def _refuse_read_only(self) -> None:
        if self._file.read_only:
            raise FileProblem(
                said("The file is open for reading only."), UNHARMED, self._file.reason
            )


def _failure_of(line: EditLine) -> str:
    if line.undone:
        return said("‘{label}’ can't be done again", label=line.label)
    return said("‘{label}’ can't be undone", label=line.label)


@contextmanager
def _told(failure: str) -> Iterator[None]:
    """Turn what a sound program may meet into a sentence that begins with `failure`."""
    try:
        yield
    except Outdated as error:
        happened = error.happened[:1].lower() + error.happened[1:]
        if error.happened.startswith(failure):
            raise
        raise Outdated(f"{failure}: {happened}", error.safe, error.do) from error
    except Spoilt as error:
        raise Outdated(
            said("{failure}: another program changed what was kept.", failure=failure), UNHARMED
        ) from error
    except sqlite3.IntegrityError as error:
        why = _REASONS.get(str(error.sqlite_errorname))
        if why is None:
            raise  # a value that no column may have: a mistake of ours
        raise Outdated(f"{failure}: {said(why)}.", UNHARMED) from error
    except (OverflowError, UnicodeEncodeError, sqlite3.DataError) as error:
        raise FileProblem(
            said(
                "{failure}: a number or a text in it can't be stored ({error}).",
                failure=failure,
                error=error,
            ),
            UNHARMED,
        ) from error


_REASONS: Final = {
    "SQLITE_CONSTRAINT_FOREIGNKEY": to_say(
        "something that is there refers to something that is not"
    ),
    "SQLITE_CONSTRAINT_UNIQUE": to_say("something of that name is there already"),
    "SQLITE_CONSTRAINT_PRIMARYKEY": to_say("something with that id is there already"),
}
