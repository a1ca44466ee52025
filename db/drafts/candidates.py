"""What a typed text may mean: stored people, units, events and sources, the best first.

Asked at every key a person types, so each search reads a bounded number of rows: the
full-text index answers words as beginnings without case and diacritics, runs of Chinese are
looked for in the names themselves, and where the index is stale all names are read.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from db.drafts.values import Candidate
from db.reading.named import names_of
from db.schema import search_index
from db.search import needs_rebuild
from db.search.words import Words, folded, match_of, words_of
from db.tables import Readable

LIMIT: Final = 12
READ: Final = 1_000  # rows that match and are ranked; the newest of them where there are more
EMPTY: Final = "''"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where names stand: rows of `table`, whose `id_column` is the record that is meant.

    `reason` is SQL for the word that says which name it is ("" = the record's own).
    """

    table: str
    column: str
    id_column: str = "id"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Match:
    id: int
    name: str
    reason: str


def find_people(file: Readable, text: str, limit: int = LIMIT) -> list[Candidate]:
    """Return the people of a name or other name that begins so; without a text the last used."""
    if not text.strip():
        return _last_used(file, "person", "event_person", limit)
    places = (_Place("person", "name"), _Place("alias", "name", "person_id", "t.kind"))
    return _found(file, "person", places, text, limit)


def find_units(file: Readable, text: str, limit: int = LIMIT) -> list[Candidate]:
    """Return the units of a name or other name that begins so; without a text the last used."""
    if not text.strip():
        return _last_used(file, "unit", "event_unit", limit)
    places = (_Place("unit", "name"), _Place("alias", "name", "unit_id", "t.kind"))
    return _found(file, "unit", places, text, limit)


def find_events(file: Readable, text: str, limit: int = LIMIT) -> list[Candidate]:
    """Return the events with these words in their title; without a text the newest."""
    if not text.strip():
        return _newest(file, "event", limit)
    return _found(file, "event", (_Place("event", "title"),), text, limit)


def find_sources(file: Readable, text: str, limit: int = LIMIT) -> list[Candidate]:
    """Return the sources of this title, publisher or author; without a text the newest."""
    if not text.strip():
        return _newest(file, "source", limit)
    places = (
        _Place("source", "title"),
        _Place("source", "publisher", reason="'publisher'"),
        _Place("source", "author", reason="'author'"),
    )
    return _found(file, "source", places, text, limit)


def _found(
    file: Readable, table: str, places: Sequence[_Place], text: str, limit: int
) -> list[Candidate]:
    words = words_of(text)
    if not words.all:
        return []
    typed = " ".join(folded(text).split())
    ranked: dict[int, tuple[int, _Match]] = {}
    for place in places:
        for match in _matches(file, place, words):
            rank = _rank(match, typed)
            best = ranked.get(match.id)
            if best is None or rank < best[0]:
                ranked[match.id] = (rank, match)
    names = names_of(file, table, ranked)
    order = sorted(
        ((rank, len(names[id].name), folded(names[id].name), -id, match)
         for id, (rank, match) in ranked.items() if id in names),
        key=lambda row: row[:4],
    )  # fmt: skip
    return [
        Candidate(table, match.id, names[match.id].name, match.reason)
        for *_, match in order[:limit]
    ]


def _rank(match: _Match, typed: str) -> int:
    """Smaller is better: the very name, their own name, another; first those that begin so."""
    name = folded(match.name)
    if name == typed:
        return bool(match.reason)
    return (4 if match.reason else 2) + (not name.startswith(typed))


def _matches(file: Readable, place: _Place, words: Words) -> list[_Match]:
    column = f"t.{place.column}"
    chosen = (
        f"SELECT t.{place.id_column}, {column}, {place.reason or EMPTY}"
        f' FROM "{place.table}" AS t WHERE t.{place.id_column} IS NOT NULL'
    )
    newest = f" ORDER BY t.id DESC LIMIT {READ}"
    parts = f" AND instr({column}, ?) > 0" * len(words.parts)
    if needs_rebuild(file):
        fits = words.matcher()
        rows = [row for row in file.connection.execute(chosen) if fits(row[1])]
    elif words.beginnings:
        index = search_index(place.table)
        hits = f'SELECT rowid FROM "{index}" WHERE "{index}" MATCH ? ORDER BY rowid DESC'
        sql = (
            f"{chosen}{parts} AND t.id IN (SELECT rowid FROM ({hits} LIMIT {READ})"
            f" UNION SELECT rowid FROM ({hits} LIMIT {READ}))"
        )
        anywhere = match_of(words.beginnings, (place.column,))
        first = _first_of(words.beginnings, place.column)
        rows = file.connection.execute(sql, (*words.parts, first, anywhere)).fetchall()
    else:
        rows = file.connection.execute(chosen + parts + newest, words.parts).fetchall()
    return [_Match(id, name, f"{why}: {name}" if why else "") for id, name, why in rows]


def _first_of(beginnings: Sequence[str], column: str) -> str:
    """The query for names that begin with these words: among thousands with the same word
    somewhere they are not to be missed."""
    phrase = " ".join(beginnings).replace('"', '""')
    return f'{{{column}}} : ^"{phrase}"*'


def _newest(file: Readable, table: str, limit: int) -> list[Candidate]:
    rows = file.connection.execute(f'SELECT id FROM "{table}" ORDER BY id DESC LIMIT ?', (limit,))
    return _named(file, table, [id for (id,) in rows])


def _last_used(file: Readable, table: str, taking_part: str, limit: int) -> list[Candidate]:
    rows = file.connection.execute(
        f"SELECT {table}_id FROM (SELECT id, {table}_id FROM {taking_part}"
        f" ORDER BY id DESC LIMIT {READ}) GROUP BY {table}_id ORDER BY max(id) DESC LIMIT ?",
        (limit,),
    )
    used = [id for (id,) in rows]
    newest = [each.id for each in _newest(file, table, limit)]
    return _named(file, table, list(dict.fromkeys(used + newest))[:limit])


def _named(file: Readable, table: str, ids: Sequence[int]) -> list[Candidate]:
    names = names_of(file, table, ids)
    return [Candidate(table, id, names[id].name) for id in ids]
