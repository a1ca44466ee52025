"""Who and what occurs most in a file: what is worth a colour of its own."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping

import numpy as np

from db.columns import EVENT, TENURE, EventColumns, Ints, Members
from db.reading.lists import latest_parents
from db.records import Tag
from db.tables import Readable, select


def most_common(columns: EventColumns, table: str, limit: int) -> tuple[int, ...]:
    """Return the ids of the people or units of most marks, the first one first."""
    members: Members = columns.people if table == "person" else columns.units
    if not len(members.ids):
        return ()
    ids = np.sort(members.ids)
    first = np.flatnonzero(np.concatenate([[True], ids[1:] != ids[:-1]]))
    counts = np.diff(np.append(first, len(ids)))
    order = np.lexsort((ids[first], -counts))[:limit]
    return tuple(ids[first][order].tolist())


def nearest_above(file: Readable, ranked: Mapping[int, int]) -> dict[int, int]:
    """Return for each unit the value of the nearest one above it, or itself, that has any."""
    parents = latest_parents(file)
    found = dict(ranked)
    for (unit,) in file.connection.execute("SELECT id FROM unit"):
        above: int | None = unit
        seen: set[int] = set()
        while above is not None and above not in ranked and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above is not None and above in ranked:
            found[unit] = ranked[above]
    return found


def names_of_ids(file: Readable, table: str, ids: tuple[int, ...]) -> list[str]:
    """Return the names of people or units, in the order asked for."""
    sql = f'SELECT name FROM "{table}" WHERE id = ?'
    return [str(file.connection.execute(sql, (id,)).fetchone()[0]) for id in ids]


def tags_by_use(file: Readable, limit: int) -> tuple[Tag, ...]:
    """Return the tags of most records, the first one first."""
    where = "JOIN (SELECT tag_id, count(*) AS uses FROM tagging GROUP BY tag_id) AS used"
    return tuple(
        select(file, Tag, f"{where} ON used.tag_id = id ORDER BY uses DESC, id LIMIT ?", (limit,))
    )


def marks_with(file: Readable, tag_id: int) -> list[tuple[int, Ints]]:
    """Return the ids of the events and of the times in office with a tag, by table."""
    found = []
    for number, table in ((EVENT, "event"), (TENURE, "tenure")):
        (joined,) = file.connection.execute(
            "SELECT group_concat(e.id, ' ') FROM tagging AS t"
            f' JOIN "{table}" AS e ON e.uid = t.about WHERE t.tag_id = ?',
            (tag_id,),
        ).fetchone()
        ids = np.fromstring(joined, dtype=np.int64, sep=" ") if joined else np.zeros(0, np.int64)
        found.append((number, ids))
    return found
