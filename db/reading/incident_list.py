"""The rows of the list of incidents: apart from the other lists, which the first marks wait for."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.dates.span import Span
from db.reading.incident_times import lasted
from db.records import Incident
from db.tables import SPAN_COLUMNS, Readable


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident, by its event; how long it may have lasted in seconds (None = no bound), and
    the names of the units it befell, each once."""

    event_id: int
    title: str
    severity: str
    when: Span
    region: str
    lasted_min_s: int | None = None
    lasted_max_s: int | None = None
    units: tuple[str, ...] = ()


def incidents(file: Readable) -> tuple[IncidentRow, ...]:
    """Return all incidents by date."""
    span = ", ".join(f"event.{name}" for name in SPAN_COLUMNS)
    rows = file.connection.execute(
        "SELECT event.id, event.title, incident.severity, incident.region,"
        f" incident.lasted_min_s, incident.lasted_max_s, {span}"
        " FROM incident JOIN event ON event.id = incident.event_id"
        " ORDER BY coalesce(event.start_lo, event.start_hi, event.end_lo, event.end_hi) IS NULL,"
        " coalesce(event.start_lo, event.start_hi, event.end_lo, event.end_hi), event.id"
    )
    befallen = _units_of_incidents(file)
    return tuple(
        IncidentRow(
            id, title, severity, Span(*when), region,
            *lasted(Incident(id, lasted_min_s=least, lasted_max_s=most), Span(*when)),
            befallen.get(id, ()),
        )
        for id, title, severity, region, least, most, *when in rows
    )  # fmt: skip


def _units_of_incidents(file: Readable) -> dict[int, tuple[str, ...]]:
    rows = file.connection.execute(
        "SELECT incident.event_id, unit.name FROM incident"
        " JOIN event_unit ON event_unit.event_id = incident.event_id"
        " JOIN unit ON unit.id = event_unit.unit_id ORDER BY event_unit.id"
    )
    names: dict[int, dict[str, None]] = {}
    for id, name in rows:
        names.setdefault(id, {})[name] = None
    return {id: tuple(found) for id, found in names.items()}
