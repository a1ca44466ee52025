"""Merge two people or two units into one: every reference moves, and no fact is lost.

Names of the one that goes become other names, what both say the same is kept once with the
source passages of both, and what differs in a single field is kept as a free field. It is one
Change, so undo brings both back.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, Final

from db.changes import Change
from db.check_tree import Edge, rows_in_circles
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.errors import ChronikError, FileProblem
from db.loading.existing import folded
from db.records import (
    Alias,
    Event,
    EventPerson,
    EventUnit,
    Person,
    Post,
    Property,
    Record,
    Tagging,
    Tenure,
    Unit,
    UnitChange,
    UnitParent,
)
from db.saying import said
from db.schema import ABOUT_TABLES
from db.tables import CLASS_OF, Readable, fetch, select

_ALWAYS_KEPT: Final = ("id", "uid", "name", "kind")
ALSO: Final = "other name"


# As `db.check` reads them: an end that is open or unknown counts as going on.
TREE_EDGES: Final = (
    "SELECT id, unit_id, parent_id, iif(start_state = 'dated', start_hi, NULL),"
    " iif(shape = 'period' AND end_state = 'dated', end_lo, NULL) FROM unit_parent"
)


class CannotMerge(ChronikError):
    """Two units can't be one: the tree of units would run in a circle."""


def merge_people(file: Readable, keep_id: int, drop_id: int) -> Change:
    """Return the change that makes the person `drop_id` one with `keep_id`."""
    keep, drop = _pair(file, Person, keep_id, drop_id)
    merge = _Merge(file)
    merge.fill(keep, drop)
    merge.names(keep, drop, "person_id")
    merge.move(EventPerson, ("person_id",), keep.id, drop.id, _said_once)
    merge.move(Tenure, ("person_id",), keep.id, drop.id, _said_once)
    merge.drop(drop, keep)
    return merge.edits.to_change(_label(drop, keep))


def merge_units(file: Readable, keep_id: int, drop_id: int) -> Change:
    """Return the change that makes the unit `drop_id` one with `keep_id`.

    Raises CannotMerge when a third unit lies below the one and above the other.
    """
    keep, drop = _pair(file, Unit, keep_id, drop_id)
    merge = _Merge(file)
    merge.fill(keep, drop)
    merge.names(keep, drop, "unit_id")
    merge.move(EventUnit, ("unit_id",), keep.id, drop.id, _said_once)
    merge.move(UnitParent, ("unit_id", "parent_id"), keep.id, drop.id, _said_once)
    merge.move(UnitChange, ("from_unit", "to_unit"), keep.id, drop.id, _said_once)
    merge.posts(keep, drop)
    merge.drop(drop, keep)
    _refuse_circles(file, keep, drop)
    return merge.edits.to_change(_label(drop, keep))


def _pair(file: Readable, cls: type[Any], keep_id: int, drop_id: int) -> tuple[Any, Any]:
    found = fetch(file, cls, [keep_id, drop_id])
    if len(found) < 2 or keep_id == drop_id:
        raise FileProblem(
            said("One of the two is no longer in the file."),
            said("Nothing was changed."),
            said("Choose again."),
        )
    return found[0], found[1]


def _label(drop: Any, keep: Any) -> str:
    return said("merge {drop} into {keep}", drop=quoted(drop.name), keep=quoted(keep.name))


def _said_once(record: Any) -> Hashable:
    """What a record says, apart from which record says it and in whose wording."""
    bare: Hashable = replace(record, id=0, uid="")
    if hasattr(record, "span"):
        bare = replace(record, id=0, uid="", span=replace(record.span, wording=""))
    return bare


def _what(row: Any) -> Hashable:
    """What a tagging or a free field says, apart from what it is about."""
    if isinstance(row, Tagging):
        return row.tag_id
    return (row.name, row.value) if isinstance(row, Property) else row.uid


def _refuse_circles(file: Readable, keep: Unit, drop: Unit) -> None:
    edges: list[Edge] = file.connection.execute(TREE_EDGES).fetchall()
    one = {drop.id: keep.id}
    merged = [
        (row, one.get(child, child), one.get(parent, parent), begins, ends)
        for row, child, parent, begins, ends in edges
    ]
    apart = [edge for edge in merged if edge[1] != edge[2]]
    if rows_in_circles(apart) - rows_in_circles(edges):
        raise CannotMerge(
            said(
                "A third unit lies between “{keep}” and “{drop}”.",
                keep=keep.name,
                drop=drop.name,
            ),
            said("Nothing was changed."),
            said("Take that unit from under the one or the other first."),
        )


class _Merge:
    """Moves what refers to one record over to another, and lets doubles fall together."""

    def __init__(self, file: Readable) -> None:
        self.edits = Edits(file)
        self._file = file
        self._moved: list[Any] = []  # what is said about one that went, as it is now

    def fill(self, keep: Any, drop: Any) -> None:
        """Fill empty fields from the one that goes; what differs becomes a free field."""
        after = keep
        for name in keep.__slots__:
            mine, theirs = getattr(keep, name), getattr(drop, name)
            if name in _ALWAYS_KEPT or not theirs or mine == theirs:
                continue
            if not mine:
                after = replace(after, **{name: theirs})
            elif name == "summary":
                after = replace(after, summary=f"{mine}\n\n{theirs}")
            else:
                heading = f"{name.replace('_', ' ')} ({drop.name})"
                self.edits.add(Property(keep.uid, heading, theirs))
        self.edits.change(keep, after)

    def names(self, keep: Any, drop: Any, column: str) -> None:
        """Give the one that stays every name of the other, each once."""
        where = f"WHERE {column} = ? ORDER BY id"
        known = {folded(each.name): each for each in select(self._file, Alias, where, (keep.id,))}
        for alias in select(self._file, Alias, where, (drop.id,)):
            key = folded(alias.name)
            if key == folded(keep.name):
                self.drop(alias, keep)  # it says no more than the name itself
            elif key in known:
                self.drop(alias, known[key])
            else:
                known[key] = self.edits.change(alias, replace(alias, **{column: keep.id}))
        key = folded(drop.name)
        if key != folded(keep.name) and key not in known:
            owner: dict[str, Any] = {column: keep.id}
            kind = "former" if column == "unit_id" and self._was_renamed(drop, keep) else ALSO
            self.edits.add(Alias(" ".join(drop.name.split()), kind=kind, **owner))

    def move(
        self,
        cls: type[Any],
        columns: tuple[str, ...],
        keep_id: int,
        drop_id: int,
        key_of: Callable[[Any], Hashable],
    ) -> None:
        """Point these columns at the one that stays; a double falls to the older record.

        A record whose two columns would then name the same thing goes, for it says nothing.
        """
        touching = " OR ".join(f"{column} IN (:keep, :drop)" for column in columns)
        values = {"keep": keep_id, "drop": drop_id}
        known: dict[Hashable, Any] = {}
        for before in select(self._file, cls, f"WHERE {touching} ORDER BY id", values):
            moved = {each: keep_id for each in columns if getattr(before, each) == drop_id}
            after = replace(before, **moved)
            if len(columns) == 2 and len({getattr(after, each) for each in columns}) == 1:
                self.drop(before, self._told_by(after))
            elif (first := known.setdefault(key_of(after), after)) is not after:
                self.drop(before, first)
            else:
                self.edits.change(before, after)

    def posts(self, keep: Unit, drop: Unit) -> None:
        """Move positions; one that both units have under the same title becomes one."""
        mine = select(self._file, Post, "WHERE unit_id = ? ORDER BY id", (keep.id,))
        known = {(folded(post.title), post.leads): post for post in mine}
        for post in select(self._file, Post, "WHERE unit_id = ? ORDER BY id", (drop.id,)):
            same = known.get((folded(post.title), post.leads))
            if same is None:
                self.edits.change(post, replace(post, unit_id=keep.id))
                continue
            opened, closed = same.opened or post.opened, same.closed or post.closed
            known[folded(post.title), post.leads] = self.edits.change(
                same, replace(same, opened=opened, closed=closed)
            )
            self.move(Tenure, ("post_id",), same.id, post.id, _said_once)
            self.drop(post, same)

    def drop(self, record: Any, into: Any | None) -> None:
        """Remove a record; what is said about it is said about `into` (None: that goes too)."""
        for table in ABOUT_TABLES:
            rows = select(self._file, CLASS_OF[table], "WHERE about = ? ORDER BY id", (record.uid,))
            for row in rows:
                if into is None or self._is_said(row, into.uid):
                    self.drop(row, None)
                else:
                    self._moved.append(self.edits.change(row, replace(row, about=into.uid)))
        self.edits.remove(record)

    def _was_renamed(self, before: Unit, after: Unit) -> bool:
        where = "WHERE from_unit = ? AND to_unit = ? AND relation = 'renamed'"
        return bool(select(self._file, UnitChange, where, (before.id, after.id)))

    def _told_by(self, record: UnitChange | UnitParent) -> Record | None:
        """The record that takes over what is said about one that goes because it is a circle."""
        if isinstance(record, UnitChange):
            return next(iter(fetch(self._file, Event, [record.event_id])), None)
        return self.edits.current(Unit, record.unit_id)

    def _is_said(self, row: Any, uid: str) -> bool:
        """Whether a record is marked with this tag or has this free field already."""
        if not isinstance(row, Tagging | Property):
            return False
        stored = select(self._file, type(row), "WHERE about = ?", (uid,))
        moved = [each for each in self._moved if each.about == uid]
        return any(_what(row) == _what(each) for each in (*stored, *moved))
