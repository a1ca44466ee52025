"""Names of records: what a pane shows as a link to another record."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from db.reading.titles import tenure_labels
from db.tables import Readable


@dataclass(frozen=True, slots=True)
class Named:
    """A record a person can go to: event, tenure, era, person, unit or source, by its name."""

    table: str
    id: int
    name: str


_NAME: Final = {
    "person": "name",
    "unit": "name",
    "event": "title",
    "era": "title",
    "source": "title",
}

# Table, the table whose page tells of its records, the column with that record's id.
_PAGE_OF: Final = (
    *((table, table, "id") for table in (*_NAME, "tenure")),
    ("alias", "person", "person_id"),
    ("alias", "unit", "unit_id"),
    ("unit_parent", "unit", "unit_id"),
    ("post", "unit", "unit_id"),
    ("unit_change", "event", "event_id"),
    ("incident", "event", "event_id"),
    ("figure", "event", "event_id"),
    ("event_person", "event", "event_id"),
    ("event_unit", "event", "event_id"),
    ("link", "event", "from_event"),
    ("citation", "source", "source_id"),
)


def names_of(file: Readable, table: str, ids: Iterable[int]) -> dict[int, Named]:
    """Return the names of records of one table by id; missing ones are left out."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    if table == "tenure":
        labels = tenure_labels(file.connection, wanted)
        return {each: Named("tenure", each, label.text("flat")) for each, label in labels.items()}
    rows = file.connection.execute(
        f'SELECT id, {_NAME[table]} FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))',
        (json.dumps(wanted),),
    )
    return {each: Named(table, each, name) for each, name in rows}


def name_of(file: Readable, table: str, id: int | None) -> Named | None:
    """Return the name of one record, None where there is none."""
    return None if id is None else names_of(file, table, [id]).get(id)


def places_of(file: Readable, uids: Iterable[str]) -> dict[str, tuple[str, int]]:
    """Return by uid the table and id of the record with a page: itself, or what it is part of."""
    wanted = set(uids)
    found: dict[str, tuple[str, int]] = {}
    for table, whole, column in _PAGE_OF:
        if not wanted:
            break
        rows = file.connection.execute(
            f'SELECT uid, {column} FROM "{table}"'
            f" WHERE uid IN (SELECT value FROM json_each(?)) AND {column} IS NOT NULL",
            (json.dumps(sorted(wanted)),),
        )
        here = {uid: (whole, each) for uid, each in rows}
        found.update(here)
        wanted.difference_update(here)
    return found


def records_of(file: Readable, uids: Iterable[str]) -> dict[str, Named]:
    """Return by uid the record with a page: itself, or the one it is part of."""
    found = places_of(file, uids)
    names: dict[tuple[str, int], Named] = {}
    for table in {table for table, _ in found.values()}:
        ids = [each for of, each in found.values() if of == table]
        names.update(((table, each), name) for each, name in names_of(file, table, ids).items())
    return {uid: names[key] for uid, key in found.items() if key in names}
