"""What is left alone when other records go: events, times in office, units, positions.

Each function is given the ids that go and returns the ids that would keep nobody; they
are what a deletion can take along or leave.
"""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Collection, Iterable

from db.reading.named import records_of
from db.tables import Readable

# The parts of an event that a source passage may be about.
_EVENT_PARTS = (
    ("event", "id"), ("incident", "event_id"), ("figure", "event_id"),
    ("event_person", "event_id"), ("event_unit", "event_id"), ("link", "from_event"),
    ("unit_change", "event_id"),
)  # fmt: skip


def events_left_alone(
    file: Readable,
    going: Collection[int],
    people: Collection[int],
    units: Collection[int],
    citations: Collection[int],
) -> list[int]:
    """Return the events whose every person, every unit or every source passage goes."""
    found: set[int] = set()
    for column, gone in (("person_id", people), ("unit_id", units)):
        found.update(_taking_part_only(file, column, gone))
    found.update(_resting_only(file, "event", _EVENT_PARTS, citations))
    return sorted(found.difference(going))


def tenures_left_alone(
    file: Readable, going: Collection[int], citations: Collection[int]
) -> list[int]:
    """Return the times in office whose every source passage goes."""
    found = _resting_only(file, "tenure", (("tenure", "id"),), citations)
    return sorted(found.difference(going))


def posts_left_empty(file: Readable, going: Collection[int], tenures: Collection[int]) -> list[int]:
    """Return the positions whose every time in office goes."""
    rows = file.connection.execute(
        "SELECT post_id FROM tenure WHERE post_id IN"
        " (SELECT post_id FROM tenure WHERE id IN (SELECT value FROM json_each(:gone)))"
        " GROUP BY post_id"
        " HAVING sum(id NOT IN (SELECT value FROM json_each(:gone))) = 0",
        {"gone": _json(tenures)},
    )
    return sorted({post for (post,) in rows}.difference(going))


def units_left_alone(file: Readable, going: Collection[int]) -> list[int]:
    """Return the units that only ever lay under units that go, and those under them."""
    if not going:
        return []
    above: dict[int, set[int]] = {}
    below: dict[int, set[int]] = {}
    for unit, parent in file.connection.execute("SELECT unit_id, parent_id FROM unit_parent"):
        above.setdefault(unit, set()).add(parent)
        below.setdefault(parent, set()).add(unit)
    gone, waiting = set(going), list(going)
    while waiting:
        for unit in below.get(waiting.pop(), ()):
            if unit not in gone and above[unit] <= gone:
                gone.add(unit)
                waiting.append(unit)
    return sorted(gone.difference(going))


def _taking_part_only(file: Readable, column: str, gone: Collection[int]) -> list[int]:
    if not gone:
        return []
    table = f"event_{column.removesuffix('_id')}"
    rows = file.connection.execute(
        f"SELECT DISTINCT event_id FROM {table} AS here"
        f" WHERE {column} IN (SELECT value FROM json_each(:gone)) AND NOT EXISTS"
        f" (SELECT 1 FROM {table} AS other WHERE other.event_id = here.event_id"
        f"  AND other.{column} NOT IN (SELECT value FROM json_each(:gone)))",
        {"gone": _json(gone)},
    )
    return [event for (event,) in rows]


def _resting_only(
    file: Readable, table: str, parts: Iterable[tuple[str, str]], citations: Collection[int]
) -> set[int]:
    """Records of a table that these source passages support and no other does."""
    if not citations:
        return set()
    gone = _json(citations)
    told = file.connection.execute(
        "SELECT DISTINCT about FROM citation WHERE id IN (SELECT value FROM json_each(?))", (gone,)
    )
    named = records_of(file, [about for (about,) in told]).values()
    found = {each.id for each in named if each.table == table}
    for part, column in parts:
        rows = file.connection.execute(
            f'SELECT part."{column}" FROM "{part}" AS part'
            " JOIN citation ON citation.about = part.uid"
            f' WHERE part."{column}" IN (SELECT value FROM json_each(?))'
            " AND citation.id NOT IN (SELECT value FROM json_each(?))",
            (_json(found), gone),
        )
        found.difference_update(each for (each,) in rows)
    return found


def _json(ids: Collection[int]) -> str:
    return json.dumps(list(ids))
