"""Who a draft means: ids of stored people and units, records for those that are new.

A new name becomes one record however often a draft says it. It is the stored person (unit)
when exactly one has this full name as their own, unless `Who.is_another` says it is somebody
else; other names and surnames alone never decide.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Any, Final, TypeVar

from db.drafts.ids import Edits
from db.drafts.stored import missing
from db.drafts.values import Who
from db.loading.existing import folded
from db.reading.named import names_of
from db.records import EventPerson, EventUnit, Person, Unit
from db.saying import said
from db.tables import TABLES, Readable

P = TypeVar("P", EventPerson, EventUnit)
PART_ID: Final[dict[type[Any], str]] = {EventPerson: "person_id", EventUnit: "unit_id"}
"""Who takes part in an event: the column of each of the two tables."""


def person_id(edits: Edits, who: Who) -> int:
    """Return the id of the person meant; a new one is added to the edits.

    Raises FileProblem when the person was deleted in the meantime.
    """
    return _known_id(edits, Person, who) or edits.add(Person(_clean(who.name))).id


def unit_id(edits: Edits, who: Who) -> int:
    """Return the id of the unit meant; a new one of `who.unit_kind` is added to the edits.

    Raises FileProblem when the unit was deleted in the meantime.
    """
    return _known_id(edits, Unit, who) or edits.add(Unit(_clean(who.name), who.unit_kind)).id


def part_id(edits: Edits, cls: type[EventPerson] | type[EventUnit], who: Who) -> int:
    """Return `person_id` or `unit_id`, by the table in which it stands."""
    return person_id(edits, who) if cls is EventPerson else unit_id(edits, who)


def stored_id(edits: Edits, table: str, who: Who) -> int:
    """Return the id of a stored person or unit (`table`) without making one: 0 = it is new."""
    if who.id or who.is_another:
        return who.id
    return _only_of_name(edits, table, who.name) or 0


def named(file: Readable, table: str, pairs: Iterable[tuple[int, str]]) -> tuple[Who, ...]:
    """Return stored people (units) by id and role as a draft names them; gone ones are left out."""
    wanted = list(pairs)
    names = names_of(file, table, [each for each, _ in wanted])
    return tuple(Who(names[each].name, each, role) for each, role in wanted if each in names)


def _known_id(edits: Edits, cls: type[Person] | type[Unit], who: Who) -> int | None:
    """The id of the person or unit meant, stored or already added here; None = it is new."""
    if who.id:
        if edits.current(cls, who.id) is None:
            raise missing(
                said("“{name}” is no longer in the file.", name=who.name),
                said("Choose another name, or undo the deletion first."),
            )
        return who.id
    for record in edits.added(cls):
        if folded(record.name) == folded(who.name):
            return record.id
    return None if who.is_another else _only_of_name(edits, TABLES[cls], who.name)


def _clean(name: str) -> str:
    return " ".join(name.split())


def _only_of_name(edits: Edits, table: str, name: str) -> int | None:
    rows = edits.file.connection.execute
    if name.isascii():  # the file compares these itself, which is fast enough while one types
        found = rows(f'SELECT id FROM "{table}" WHERE lower(trim(name)) = ?', (folded(name),))
        ids = [each for (each,) in found]
    else:
        wanted = folded(name)
        found = rows(f'SELECT id, name FROM "{table}"')
        ids = [each for each, called in found if folded(called) == wanted]
    return ids[0] if len(ids) == 1 else None
