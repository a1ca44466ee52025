"""How events hang together: the connections of some events or of all, and one connection alone."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from db.dates.span import Span
from db.reading.evidence import Evidence, evidence_of
from db.reading.named import Named
from db.records import Event, Link
from db.tables import Readable, fetch

MOST_EVENTS: Final = 500  # of which the connections are looked for

LinkFacts = tuple[int, int, int, str, bool]
"""Id, the event it begins at, the one it leads to, relation, whether it is only speculated."""

_COLUMNS: Final = "id, from_event, to_event, relation, speculated"


@dataclass(frozen=True, slots=True)
class LinkDetail:
    """A connection with its two events, when they were, and what is said about it."""

    link: Link
    start: Named
    end: Named
    start_span: Span
    end_span: Span
    evidence: Evidence


def links_of_events(file: Readable, events: Collection[int]) -> list[LinkFacts]:
    """Return the connections of these events (of the first MOST_EVENTS), by id."""
    wanted = ", ".join(str(int(each)) for each in list(events)[:MOST_EVENTS])
    sql = (
        f"SELECT {_COLUMNS} FROM link WHERE from_event IN ({wanted})"
        f" UNION SELECT {_COLUMNS} FROM link WHERE to_event IN ({wanted}) ORDER BY id"
    )
    return [(id, a, b, how, bool(guess)) for id, a, b, how, guess in file.connection.execute(sql)]


def all_links(file: Readable) -> list[LinkFacts]:
    """Return every connection of the file, by id."""
    rows = file.connection.execute(f"SELECT {_COLUMNS} FROM link ORDER BY id")
    return [(id, a, b, how, bool(guess)) for id, a, b, how, guess in rows]


def link_detail(file: Readable, id: int) -> LinkDetail | None:
    """Return everything about a connection, None where there is none of this id."""
    found = fetch(file, Link, [id])
    if not found:
        return None
    (link,) = found
    events = {event.id: event for event in fetch(file, Event, {link.from_event, link.to_event})}
    start, end = events.get(link.from_event), events.get(link.to_event)
    if start is None or end is None:  # another program wrote it; `check` names it
        return None
    return LinkDetail(
        link,
        Named("event", start.id, start.title),
        Named("event", end.id, end.title),
        start.span,
        end.span,
        evidence_of(file, {link.uid: "link"}),
    )
