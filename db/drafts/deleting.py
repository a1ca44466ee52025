"""Delete: what hangs on records is told, and taken along or left, as a person chooses.

Foreign keys never cascade, so a deletion spells out every row it takes; undo brings back
exactly these. What says nothing without the deleted record (a role, a link, a source
passage) is always taken; what stands on its own (an event, a unit below, a note that has a
day) only if asked.
"""

# SPDX-License-Identifier: MIT

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from db.changes import Change
from db.drafts.hanging_alone import (
    events_left_alone,
    posts_left_empty,
    tenures_left_alone,
    units_left_alone,
)
from db.drafts.ids import Edits
from db.drafts.labels import label_of
from db.errors import ChronikError
from db.kind_words import worded
from db.records import Kind, Note, Record
from db.saying import numeral, said
from db.schema import ABOUT_TABLES, BUILT_IN_KINDS, CONTENT_TABLES, foreign_keys
from db.tables import CLASS_OF, TABLES, Readable, fetch, select

Mark = tuple[str, int]
"""A record by its table and id."""

# What refers to a record of a table: the other table and its column.
_REFERRING: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    table: tuple(
        (other, column)
        for other in CONTENT_TABLES
        for column, to in foreign_keys(other).items()
        if to == table
    )
    for table in CONTENT_TABLES
}
_MAY_BE_EMPTIED: Final = (("source", "quoted_in"),)
# Parts that a person sees as the record itself: nobody asks how many of them go.
_NOT_TOLD: Final = {
    "event": ("incident", "event_person", "event_unit"),
    "unit": ("unit_parent",),
}
_PINNED: Final = ("event", "tenure", "era")  # a note about these can stay at their moment
_BUILT_IN: Final = frozenset(name for name, *_ in BUILT_IN_KINDS)
_IN: Final = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on records: `what` names it for the choice, `count` rows of `table`.

    `must_go`: it can't be left. Else `what` is one of event, tenure, unit, source, post, note
    and is taken when it is in `take`; `usual` says whether people usually take it along.
    """

    what: str
    count: int
    table: str
    must_go: bool = False
    usual: bool = False


class KindInUse(ChronikError):
    """A kind of event can't be deleted: it is the program's own, or events have it."""


def what_hangs_on(file: Readable, table: str, id: int) -> tuple[Hanging, ...]:
    """Return what hangs on one record, what must go with it first."""
    return hanging(file, ((table, id),))


def hanging(file: Readable, marks: Sequence[Mark]) -> tuple[Hanging, ...]:
    """Return what hangs on these records together, what must go with them first."""
    kinds = [id for table, id in marks if table == "kind"]
    removal = _Removal(file, marks, frozenset())
    removal.spread()
    told = [
        Hanging(table, len(records), table, must_go=True)
        for table, records in removal.by_products().items()
        if not all(table in _NOT_TOLD.get(of, ()) for of in {of for of, _ in marks})
    ]
    choices = {
        "event": len(removal.lonely_events()) + _count(file, "event", "kind_id", kinds),
        "tenure": len(removal.lonely_tenures()),
        "unit": len(removal.lonely_units()),
        "source": len(removal.emptied("source")),
        "post": len(removal.lonely_posts()),
    }
    told += [Hanging(what, count, what) for what, count in choices.items() if count]
    if removal.pinned:
        told.append(Hanging("note", len(removal.pinned), "note", usual=True))
    return tuple(told)


def delete_change(
    file: Readable,
    marks: Sequence[Mark],
    take: Collection[str] = frozenset(),
    *,
    replacement: int | None = None,
) -> Change:
    """Return the change that deletes these records, with what is in `take` (see `Hanging`).

    What can't be left goes in any case; records that are gone already are passed over. Events
    of a deleted kind get the kind `replacement` unless they are taken. Raises KindInUse when
    there is none, or when the kind is one of the program's own.
    """
    kinds = [id for table, id in marks if table == "kind"]
    _refuse_kinds(file, kinds, frozenset(take), replacement)
    label = label_of(file, marks)
    removal = _Removal(file, marks, frozenset(take))
    if kinds and "event" not in take:
        for event in _select(file, "event", "kind_id", kinds):
            removal.edits.change(event, replace(event, kind_id=replacement))
    removal.spread()
    return removal.edits.to_change(label)


def remove_with_all(edits: Edits, records: Iterable[Record]) -> None:
    """Remove stored records and everything that can't be without them, for other drafts."""
    removal = _Removal(edits.file, (), frozenset(), edits)
    for record in records:
        removal.take(TABLES[type(record)], [record])
    removal.spread()


class _Removal:
    """Follows references from what is deleted until nothing more has to go."""

    def __init__(
        self, file: Readable, marks: Sequence[Mark], take: frozenset[str],
        edits: Edits | None = None,
    ) -> None:  # fmt: skip
        self.edits = edits or Edits(file)
        self.pinned: list[Note] = []
        self._file = file
        self._take = take
        self._gone: dict[str, dict[int, Any]] = defaultdict(dict)
        self._emptied: dict[str, list[int]] = defaultdict(list)
        self._waiting: list[tuple[str, list[Any]]] = []
        self._marked: dict[str, Any] = {}
        by_table: dict[str, list[int]] = defaultdict(list)
        for table, id in marks:
            by_table[table].append(id)
        for table, ids in by_table.items():
            records = fetch(file, CLASS_OF[table], dict.fromkeys(ids))
            self._marked.update((record.uid, record) for record in records)
            self.take(table, records)

    def take(self, table: str, records: Iterable[Any]) -> None:
        """Delete these records and have what refers to them looked for."""
        new = [record for record in records if record.id not in self._gone[table]]
        self._gone[table].update((record.id, record) for record in new)
        for record in new:
            self.edits.remove(record)
        if new:
            self._waiting.append((table, new))

    def spread(self) -> None:
        """Take what has to go, then what was chosen, until neither finds more."""
        while self._waiting:
            while self._waiting:
                table, records = self._waiting.pop()
                self._take_referring(table, [record.id for record in records])
                self._take_about([record.uid for record in records])
            self._take_chosen()

    def by_products(self) -> dict[str, dict[int, Any]]:
        """Return what goes beside what was marked, by table."""
        found: dict[str, dict[int, Any]] = {}
        for table, records in self._gone.items():
            others = {id: each for id, each in records.items() if each.uid not in self._marked}
            if others:
                found[table] = others
        return found

    def lonely_events(self) -> list[int]:
        """Return the events that keep no person, no unit or no source passage."""
        return events_left_alone(self._file, self._ids("event"), *map(self._ids, (
            "person", "unit", "citation")))  # fmt: skip

    def lonely_tenures(self) -> list[int]:
        """Return the times in office that keep no source passage."""
        return tenures_left_alone(self._file, self._ids("tenure"), self._ids("citation"))

    def lonely_units(self) -> list[int]:
        """Return the units below that keep no unit above them, and so on downwards."""
        return units_left_alone(self._file, self._ids("unit"))

    def lonely_posts(self) -> list[int]:
        """Return the positions that nobody held but in the times in office that go."""
        return posts_left_empty(self._file, self._ids("post"), self._ids("tenure"))

    def emptied(self, table: str) -> list[int]:
        """Return the records of a table that lose a reference and stay."""
        return [id for id in self._emptied[table] if id not in self._gone[table]]

    def _ids(self, table: str) -> list[int]:
        return list(self._gone[table])

    def _take_referring(self, table: str, ids: list[int]) -> None:
        for other, column in _REFERRING[table]:
            if table == "kind" and "event" not in self._take:
                continue  # they get another kind
            records = _select(self._file, other, column, ids)
            if (other, column) in _MAY_BE_EMPTIED and other not in self._take:
                for record in records:
                    if record.id not in self._gone[other]:
                        self._emptied[other].append(record.id)
                        self.edits.change(record, replace(record, **{column: None}))
            else:
                self.take(other, records)

    def _take_about(self, uids: list[str]) -> None:
        for other in ABOUT_TABLES:
            records = _select(self._file, other, "about", uids)
            self.take(other, self._not_pinned(records) if other == "note" else records)

    def _not_pinned(self, notes: list[Note]) -> list[Note]:
        """Pin the notes that can stay, unless they are to be taken; return those that go."""
        going: list[Note] = []
        for note in notes:
            at = _moment_of(self._marked.get(note.about))
            if at is not None:
                self.pinned.append(note)
            if at is None or "note" in self._take:
                going.append(note)
            else:
                self.edits.change(note, replace(note, about="", at=at))
        return going

    def _take_chosen(self) -> None:
        for what, lonely in (
            ("unit", self.lonely_units), ("event", self.lonely_events),
            ("tenure", self.lonely_tenures), ("post", self.lonely_posts),
        ):  # fmt: skip
            if what in self._take:
                self.take(what, fetch(self._file, CLASS_OF[what], lonely()))


def _moment_of(record: Any) -> int | None:
    if record is None or TABLES[type(record)] not in _PINNED:
        return None
    span = record.span
    known = (span.start_lo, span.start_hi, span.end_lo, span.end_hi)
    return next((bound for bound in known if bound is not None), None)


def _select(file: Readable, table: str, column: str, values: Sequence[Any]) -> list[Any]:
    where = f'WHERE "{column}" {_IN} ORDER BY id'
    return select(file, CLASS_OF[table], where, (json.dumps(list(values)),))


def _count(file: Readable, table: str, column: str, values: Sequence[int]) -> int:
    sql = f'SELECT count(*) FROM "{table}" WHERE "{column}" {_IN}'
    (count,) = file.connection.execute(sql, (json.dumps(list(values)),)).fetchone()
    return int(count)


def _refuse_kinds(
    file: Readable, ids: Sequence[int], take: frozenset[str], replacement: int | None
) -> None:
    for kind in fetch(file, Kind, ids):
        label = worded(kind).label
        if kind.name in _BUILT_IN:
            raise KindInUse(
                said("The kind “{label}” belongs to the program.", label=label),
                said("Nothing was deleted."),
                said("Give it another name or colour instead."),
            )
        used = _count(file, "event", "kind_id", [kind.id])
        is_kept = replacement is not None and replacement not in ids and fetch(
            file, Kind, [replacement])  # fmt: skip
        if used and "event" not in take and not is_kept:
            raise KindInUse(
                said(
                    "{count} events are of the kind “{label}”.",
                    count=numeral(used),
                    label=label,
                ),
                said("Nothing was deleted."),
                said("Choose the kind that they get instead."),
            )
