"""Records as rows of text for `chronik list`: streamed, so that a million events fit."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from db.dates.wording import words, words_of
from db.errors import DateProblem
from db.file import OpenFile
from db.loading.existing import folded
from db.reading import lists
from db.reading.lines import tenure_lines
from db.records import Citation, Event, Person, Source, Tenure, Unit
from db.search import search
from db.tables import TABLES, fetch, select

Row = tuple[str, ...]
ROWS_A_STEP: Final = 1_000
FOUND_MOST: Final = 1_000_000
EVENT_HEADINGS: Final = ("id", "when", "kind", "title", "units", "people", "how known")


@dataclass(frozen=True, slots=True)
class Listing:
    """The headings, and the rows one after the other; the first cell of a row is the id."""

    headings: tuple[str, ...]
    rows: Iterator[Row]


def listing(file: OpenFile, table: str, *, text: str = "", kind_id: int | None = None) -> Listing:
    """List events, people, units, tenures, sources or citations.

    `text` keeps the events that the search finds, and of other tables the rows with the text
    in any cell. `kind_id` keeps the events of one kind.
    """
    if table == "events":
        return Listing(EVENT_HEADINGS, _events(file, text, kind_id))
    headings, rows = _OTHERS[table](file)
    wanted = folded(text)
    kept = (row for row in rows if not wanted or any(wanted in folded(cell) for cell in row))
    return Listing(headings, kept)


def _events(file: OpenFile, text: str, kind_id: int | None) -> Iterator[Row]:
    kinds = {kind.id: kind.label for kind in lists.kinds(file)}
    language = file.meta("language") or "en"
    for ids in _steps(_event_ids(file, text, kind_id)):
        units = _names(file, "event_unit", "unit", ids)
        people = _names(file, "event_person", "person", ids)
        for event in fetch(file, Event, ids):
            yield (
                str(event.id),
                words(event.span, language),
                kinds.get(event.kind_id, ""),
                event.title,
                units.get(event.id, ""),
                people.get(event.id, ""),
                event.modality,
            )


def _event_ids(file: OpenFile, text: str, kind_id: int | None) -> list[int]:
    order = "coalesce(start_lo, start_hi, end_lo, end_hi)"
    rows = file.connection.execute(
        "SELECT id FROM event WHERE ? IS NULL OR kind_id = ?"
        f" ORDER BY {order} IS NULL, {order}, id",
        (kind_id, kind_id),
    )
    ids = [int(row[0]) for row in rows]
    if not text:
        return ids
    found = {hit.id for hit in search(file, text, limit=FOUND_MOST) if hit.table == "event"}
    return [id for id in ids if id in found]


def _steps(ids: list[int]) -> Iterator[list[int]]:
    for at in range(0, len(ids), ROWS_A_STEP):
        yield ids[at : at + ROWS_A_STEP]


def _names(file: OpenFile, joined: str, table: str, ids: list[int]) -> dict[int, str]:
    """Names of the units or people of some events, in the order they were given."""
    marks = ", ".join("?" * len(ids))
    rows = file.connection.execute(
        f"SELECT {joined}.event_id, {table}.name FROM {joined}"
        f" JOIN {table} ON {table}.id = {joined}.{table}_id"
        f" WHERE {joined}.event_id IN ({marks}) ORDER BY {joined}.id",
        ids,
    )
    names: dict[int, dict[str, None]] = {}
    for event_id, name in rows:
        names.setdefault(event_id, {})[name] = None
    return {event_id: ", ".join(found) for event_id, found in names.items()}


def _people(file: OpenFile) -> tuple[Row, Iterator[Row]]:
    rows = (
        (str(p.id), p.name, ", ".join(p.other_names), str(p.events), str(p.tenures))
        for p in lists.people(file)
    )
    return ("id", "name", "other names", "events", "times in office"), rows


def _units(file: OpenFile) -> tuple[Row, Iterator[Row]]:
    found = lists.units(file)
    names = {unit.id: unit.name for unit in found}
    rows = (
        (
            str(unit.id),
            unit.name,
            ", ".join(unit.other_names),
            unit.kind,
            names.get(unit.parent_id, "") if unit.parent_id else "",
            str(unit.events),
        )
        for unit in found
    )
    return ("id", "name", "other names", "kind", "part of", "events"), rows


def _tenures(file: OpenFile) -> tuple[Row, Iterator[Row]]:
    language = file.meta("language") or "en"
    lines = tenure_lines(file, "1", (), limit=FOUND_MOST).rows
    rows = (
        (
            str(line.tenure.id),
            line.holder.name if line.holder else "",
            line.post.title,
            line.unit.name,
            line.tenure.status,
            words(line.tenure.span, language),
        )
        for line in lines
    )
    return ("id", "holder", "position", "unit", "status", "when"), rows


def _sources(file: OpenFile) -> tuple[Row, Iterator[Row]]:
    language = file.meta("language") or "en"
    rows = (
        (
            str(source.id),
            source.title,
            source.publisher,
            _said(source.issued, language),
            str(source.citations),
        )
        for source in lists.sources(file)
    )
    return ("id", "title", "publisher", "issued", "passages"), rows


def _citations(file: OpenFile) -> tuple[Row, Iterator[Row]]:
    titles = {source.id: source.title for source in select(file, Source, "ORDER BY id")}
    about = _about(file)
    rows = (
        (
            str(citation.id),
            titles.get(citation.source_id, ""),
            citation.locator,
            about.get(citation.about, citation.about),
            citation.field,
            "" if citation.confidence is None else str(citation.confidence),
        )
        for citation in select(file, Citation, "ORDER BY id")
    )
    return ("id", "source", "where", "about", "supports", "confidence"), rows


def _about(file: OpenFile) -> dict[str, str]:
    """What the uids of cited records stand for: table and name, else table and id."""
    known: dict[str, str] = {}
    for cls, column in ((Event, "title"), (Person, "name"), (Unit, "name"), (Tenure, "id")):
        table = TABLES[cls]
        rows = file.connection.execute(
            f"SELECT uid, {column} FROM {table} WHERE uid IN (SELECT about FROM citation)"
        )
        known.update((uid, f"{table} {name}") for uid, name in rows)
    return known


def _said(edtf: str, language: str) -> str:
    try:
        return words_of(edtf, language) if edtf else ""
    except DateProblem:
        return edtf


_OTHERS: Final[dict[str, Callable[[OpenFile], tuple[Row, Iterator[Row]]]]] = {
    "people": _people,
    "units": _units,
    "tenures": _tenures,
    "sources": _sources,
    "citations": _citations,
}
TABLES_LISTED: Final = ("events", *_OTHERS)
