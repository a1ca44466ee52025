"""What a typed text may mean: stored people, units, events and sources, the best first.

Asked at every key a person types, so each search reads a bounded number of rows: the
full-text index answers words as beginnings without case and diacritics, runs of Chinese are
looked for in the names themselves, and where the index is stale all names are read.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from db.drafts.labels import which_name
from db.drafts.values import Candidate
from db.reading.named import names_of
from db.schema import search_index
from db.search import needs_rebuild
from db.search.words import Words, folded, match_of, words_of
from db.tables import Readable

LIMIT: Final = 12
READ: Final = 1_000  # rows that match and are ranked; the newest of them where there are more
EMPTY: Final = "''"


_Row = tuple[int, str, str]  # whose name it is, the name, which name it is


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
    rows = None
    if words.beginnings and not needs_rebuild(file):
        try:
            rows = _ask(file, place, words)
        except sqlite3.DatabaseError as error:
            # A damaged index: the names themselves are still there to be read.
            if not str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_CORRUPT"):
                raise
    if rows is None:
        rows = _read(file, place, words)
    return [_Match(id, name, f"{which_name(why)}: {name}" if why else "") for id, name, why in rows]


def _chosen(place: _Place, words: Words) -> str:
    column = f"t.{place.column}"
    return (
        f"SELECT t.{place.id_column}, {column}, {place.reason or EMPTY}"
        f' FROM "{place.table}" AS t WHERE t.{place.id_column} IS NOT NULL'
        + f" AND instr({column}, ?) > 0"
        * len(words.parts)
    )


def _ask(file: Readable, place: _Place, words: Words) -> list[_Row]:
    """Ask the index for words as beginnings; parts are looked for in the rows it names."""
    index = search_index(place.table)
    hits = f'SELECT rowid FROM "{index}" WHERE "{index}" MATCH ? ORDER BY rowid DESC'
    sql = (
        f"{_chosen(place, words)} AND t.id IN (SELECT rowid FROM ({hits} LIMIT {READ})"
        f" UNION SELECT rowid FROM ({hits} LIMIT {READ}))"
    )
    first = _first_of(words.beginnings, place.column)
    anywhere = match_of(words.beginnings, (place.column,))
    return file.connection.execute(sql, (*words.parts, first, anywhere)).fetchall()


def _read(file: Readable, place: _Place, words: Words) -> list[_Row]:
    """Read names themselves: for runs of Chinese, and for words where there is no index."""
    newest = f"{_chosen(place, words)} ORDER BY t.id DESC"
    if not words.beginnings:
        return file.connection.execute(f"{newest} LIMIT {READ}", words.parts).fetchall()
    fits = words.matcher()
    rows = (row for row in file.connection.execute(newest, words.parts) if fits(row[1]))
    return list(islice(rows, READ))


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
