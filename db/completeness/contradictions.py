"""Claims that differ: what is recorded beside what a source says instead. Neither is changed."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterator
from typing import Final

from db.dates.edtf import format_edtf, parse
from db.dates.span import interval_text
from db.errors import DateProblem
from db.leadership.terms import Terms
from db.leadership.values import Finding
from db.reading.named import places_of, records_of
from db.records import Citation, Event, Figure, Source, Tenure
from db.search.words import folded
from db.tables import Readable, fetch, select

_PEOPLE: Final = {
    "event": (
        "SELECT person.id, person.name FROM event_person JOIN person"
        " ON person.id = event_person.person_id WHERE event_id = ? ORDER BY event_person.id"
    ),
    "tenure": (
        "SELECT person.id, person.name FROM tenure JOIN person ON person.id = tenure.person_id"
        " WHERE tenure.id = ?"
    ),
}
_OTHER_NAMES: Final = "SELECT name FROM alias WHERE person_id IN (SELECT value FROM json_each(?))"
_VALUES: Final = {
    "where": "SELECT place FROM event WHERE id = ?",
    "cause": "SELECT cause FROM incident WHERE event_id = ?",
}


def contradictions(file: Readable, _terms: Terms, _today: int) -> Iterator[Finding]:
    """Yield source passages that say something else than what is recorded.

    Leads to the record; other: the passage. Details: the field ("when", "who" …, "" = all of
    it), what is recorded of it (dates as EDTF; "" = nothing to compare), what the source says,
    the source. A date or a name that means the same is no contradiction.
    """
    cited = select(file, Citation, "WHERE says <> '' ORDER BY id")
    places = places_of(file, [each.about for each in cited])
    records = records_of(file, [each.about for each in cited])
    sources = {each.id: each.title for each in fetch(file, Source, {c.source_id for c in cited})}
    for each in cited:
        if each.about not in records:
            continue
        table, id = places[each.about]
        recorded = _recorded(file, table, id, each.field)
        if _means_the_same(each, recorded, _names(file, table, id)):
            continue
        details = each.field, recorded, each.says, sources.get(each.source_id, "")
        title = records[each.about].name
        yield Finding("contradiction", table, id, title, details, ("citation", each.id))


def contradicting_events(file: Readable, _terms: Terms, _today: int) -> Iterator[Finding]:
    """Yield events that are connected as contradicting. Other: the connection; details: the
    other event's title."""
    rows = file.connection.execute(
        "SELECT a.id, a.title, link.id, b.title FROM link JOIN event a ON a.id = link.from_event"
        " JOIN event b ON b.id = link.to_event WHERE relation = 'contradicts' ORDER BY link.id"
    )
    for id, title, link, other in rows:
        yield Finding("contradicting events", "event", id, title, (other,), ("link", link))


def _recorded(file: Readable, table: str, id: int, field: str) -> str:
    if field == "when" and table in ("event", "tenure"):
        cls: type[Event] | type[Tenure] = Event if table == "event" else Tenure
        return next((interval_text(each.span)[0] for each in fetch(file, cls, [id])), "")
    if field == "who" and table in _PEOPLE:
        rows = file.connection.execute(_PEOPLE[table], (id,))
        return ", ".join(name for _, name in rows)
    if field == "figure" and table == "event":
        figures = select(file, Figure, "WHERE event_id = ? ORDER BY id", (id,))
        return ", ".join(f"{each.value:,.15g} {each.unit}".strip() for each in figures)
    if field in _VALUES and table == "event":
        row = file.connection.execute(_VALUES[field], (id,)).fetchone()
        return str(row[0]) if row and row[0] is not None else ""
    return ""


def _names(file: Readable, table: str, id: int) -> set[str]:
    """All names of the people of a record, folded."""
    if table not in _PEOPLE:
        return set()
    people = file.connection.execute(_PEOPLE[table], (id,)).fetchall()
    others = file.connection.execute(_OTHER_NAMES, (json.dumps([each for each, _ in people]),))
    return {folded(name) for _, name in people} | {folded(name) for (name,) in others}


def _means_the_same(cited: Citation, recorded: str, names: set[str]) -> bool:
    if cited.field == "who":
        return folded(cited.says) in names
    if cited.field != "when":
        return folded(cited.says) == folded(recorded) != ""
    return recorded != "" and _canonical(cited.says) in (recorded, *recorded.split("/"))


def _canonical(text: str) -> str:
    try:
        return format_edtf(parse(text.strip()))
    except DateProblem:
        return text.strip()
