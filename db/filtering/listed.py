"""What the lists beside the canvas hold while a filter is on: only what it leaves to be seen."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from db.columns import EVENT, TENURE, EventColumns, Members
from db.reading.incident_list import IncidentRow, incidents
from db.reading.lists import (
    PersonRow,
    SourceRow,
    UnitRow,
    people,
    sources,
    units,
)
from db.reading.tray import Tray, undated
from db.tables import Readable


def people_seen(file: Readable, columns: EventColumns) -> tuple[PersonRow, ...]:
    """Return who takes part in what is seen, with how often."""
    events = _counts(columns, columns.people, EVENT)
    tenures = _counts(columns, columns.people, TENURE)
    return tuple(
        replace(row, events=events.get(row.id, 0), tenures=tenures.get(row.id, 0))
        for row in people(file, is_counted=False)
        if row.id in events or row.id in tenures
    )


def units_seen(file: Readable, columns: EventColumns) -> tuple[UnitRow, ...]:
    """Return the units of what is seen, with their events, and the units above them."""
    events = _counts(columns, columns.units, EVENT)
    rows = {row.id: row for row in units(file, is_counted=False)}
    seen: set[int] = set()
    for id in {*events, *_counts(columns, columns.units, TENURE)}:
        above: int | None = id
        while above in rows and above not in seen:
            seen.add(above)
            above = rows[above].parent_id
    return tuple(replace(row, events=events.get(id, 0)) for id, row in rows.items() if id in seen)


def incidents_seen(file: Readable, columns: EventColumns) -> tuple[IncidentRow, ...]:
    """Return the incidents that are seen."""
    seen = _ids(columns, EVENT)
    return tuple(row for row in incidents(file) if row.event_id in seen)


def sources_seen(file: Readable, columns: EventColumns) -> tuple[SourceRow, ...]:
    """Return the sources of what is seen, and those that quote them."""
    seen = {("event", id) for id in _ids(columns, EVENT)}
    seen |= {("tenure", id) for id in _ids(columns, TENURE)}
    cited = file.connection.execute(
        "SELECT c.source_id, 'event', e.id FROM citation c JOIN event e ON e.uid = c.about"
        " UNION ALL SELECT c.source_id, 'tenure', t.id"
        " FROM citation c JOIN tenure t ON t.uid = c.about"
    )
    counts: dict[int, int] = {}
    for source, table, id in cited:
        if (table, id) in seen:
            counts[source] = counts.get(source, 0) + 1
    rows = {row.id: row for row in sources(file)}
    kept: set[int] = set()
    for each in counts:
        above: int | None = each
        while above in rows and above not in kept:
            kept.add(above)
            above = rows[above].quoted_in
    return tuple(
        replace(row, citations=counts.get(id, 0)) for id, row in rows.items() if id in kept
    )


def undated_seen(file: Readable, columns: EventColumns) -> Tray:
    """Return the events without a day that are seen."""
    seen = _ids(columns, EVENT)
    everything = undated(file, limit=-1)  # SQLite: no limit
    rows = tuple(row for row in everything.rows if row.id in seen)
    counts = [sum(row.group == group for row in rows) for group in ("before", "after", "none")]
    return Tray(rows, *counts)


def _ids(columns: EventColumns, table: int) -> Collection[int]:
    return set(columns.id[columns.table == table].tolist())


def _counts(columns: EventColumns, members: Members, table: int) -> dict[int, int]:
    """Return how many rows of a table have each member."""
    of_rows = np.repeat(columns.table == table, np.diff(members.offsets))
    ids = np.sort(members.ids[of_rows])
    if not len(ids):
        return {}
    first = np.flatnonzero(np.concatenate([[True], ids[1:] != ids[:-1]]))
    counts = np.diff(np.append(first, len(ids)))
    return dict(zip(ids[first].tolist(), counts.tolist(), strict=True))
