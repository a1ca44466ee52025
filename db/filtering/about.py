"""What a filter can ask that one thing has: its kind, units, people and tags, with their names."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, cast

from db.filtering.values import BY_ID, Field, Filter
from db.kind_words import worded
from db.records import Kind
from db.tables import Readable, fetch

_NAMES: Final = {
    "unit": "name", "person": "name", "tag": "name", "source": "title",
}  # fmt: skip
_EVENT: Final = (
    ("kind", "SELECT kind_id FROM event WHERE id = ?"),
    ("unit", "SELECT DISTINCT unit_id FROM event_unit WHERE event_id = ? ORDER BY id"),
    ("person", "SELECT DISTINCT person_id FROM event_person WHERE event_id = ? ORDER BY id"),
)
_TENURE: Final = (
    ("unit", "SELECT unit_id FROM post JOIN tenure ON post.id = post_id WHERE tenure.id = ?"),
    ("person", "SELECT person_id FROM tenure WHERE id = ? AND person_id IS NOT NULL"),
)
_TAGS: Final = 'SELECT tag_id FROM tagging JOIN "{}" AS t ON t.uid = about WHERE t.id = ?'


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that can be asked for, by its name."""

    field: Field
    id: int
    name: str


def asked_about(file: Readable, table: str, id: int) -> tuple[Asked, ...]:
    """Return what to ask for to see more like this: of a person, unit, kind or source itself."""
    if table in BY_ID:
        return _named(file, cast(Field, table), [id])
    ways = {"event": _EVENT, "incident": _EVENT, "tenure": _TENURE}.get(table)
    if ways is None:
        return ()
    tags = _TAGS.format("tenure" if table == "tenure" else "event")
    found: list[Asked] = []
    for field, sql in (*ways, ("tag", tags)):
        ids = [each for (each,) in file.connection.execute(sql, (id,))]
        found += _named(file, cast(Field, field), ids)
    return tuple(found)


def names_in(file: Readable, filter: Filter) -> dict[tuple[Field, int], str]:
    """Return the names of all that a filter asks for by id; what was deleted has none."""
    return {
        (asked.field, asked.id): asked.name
        for group in filter.groups
        if group.field in BY_ID
        for asked in _named(file, group.field, group.ids)
    }


def _named(file: Readable, field: Field, ids: Collection[int]) -> tuple[Asked, ...]:
    if field == "kind":
        called = {kind.id: worded(kind).label for kind in fetch(file, Kind, ids)}
        return tuple(Asked(field, id, called[id]) for id in ids if id in called)
    sql = f'SELECT {_NAMES[field]} FROM "{field}" WHERE id = ?'
    rows = ((id, file.connection.execute(sql, (id,)).fetchone()) for id in ids)
    return tuple(Asked(field, id, row[0]) for id, row in rows if row is not None)
