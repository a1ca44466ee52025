"""Which events and times in office have some words in what is written about them.

The words are those of the search (`db.search.words`): beginnings, without case and diacritics;
with a Chinese character in them, anywhere. An event has them in its title, description and
place together, in one of its notes or free fields, or in the name of one of its tags; a time in
office in the names of its holder, unit and position together, or in its notes and tags.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Sequence
from typing import Final

import numpy as np

from db.columns import Ints
from db.schema import SEARCHED, search_index
from db.search import needs_rebuild
from db.search.words import Words, folded, match_of, words_of
from db.tables import Readable

Table = str
_JOINED: Final = " || ' ' || "
_NOTHING: Final = np.zeros(0, np.int64)


def rows_with(file: Readable, text: str) -> dict[Table, Ints]:
    """Return the ids of the events and tenures that have every word of a text."""
    words = words_of(text)
    if not words.all:
        return {}
    look = _Look(file)
    events = [look.ids("event", words), *look.about("event", words)]
    tenures = [look.tenures(words), *look.about("tenure", words)]
    return {"event": np.concatenate(events), "tenure": np.concatenate(tenures)}


def ids_of(connection: sqlite3.Connection, sql: str, values: Sequence[object] = ()) -> Ints:
    """Return the ids a query gives, which must call them `id`; joined by SQLite, so that a
    hundred thousand of them take some milliseconds."""
    (joined,) = connection.execute(f"SELECT group_concat(id, ' ') FROM ({sql})", values).fetchone()
    return np.fromstring(joined, dtype=np.int64, sep=" ") if joined else _NOTHING


class _Look:
    """Asks the index where it fits the texts, else the texts themselves."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self._has_index = not needs_rebuild(file)
        if not self._has_index:
            file.connection.create_function("chronik_folded", 1, folded, deterministic=True)

    def ids(self, table: Table, words: Words) -> Ints:
        """Return the ids of the rows whose texts together have every word."""
        sql, values = self._having(table, SEARCHED[table], words)
        return ids_of(self._file.connection, sql, values)

    def about(self, table: Table, words: Words) -> list[Ints]:
        """Return what has them in a note, in a free field, or in the name of a tag."""
        found = []
        for on in ("note", "property"):
            sql, values = self._having(on, SEARCHED[on], words)
            uids = f'SELECT about FROM "{on}" WHERE id IN ({sql})'
            found.append(self._with_uid(table, uids, values))
        is_meant = words.matcher()
        tags = self._file.connection.execute("SELECT id, name FROM tag").fetchall()
        meant = [str(id) for id, name in tags if is_meant(name)]
        if meant:
            uids = f"SELECT about FROM tagging WHERE tag_id IN ({', '.join(meant)})"
            found.append(self._with_uid(table, uids, ()))
        return found

    def tenures(self, words: Words) -> Ints:
        """Return the times in office of whose holder, unit and position speak all words."""
        test, values = [], []
        for word in words.all:
            one = Words((word,)) if word in words.beginnings else Words(parts=(word,))
            named = {}
            for table in ("person", "unit", "post", "alias"):
                column = "title" if table == "post" else "name"
                named[table], asked = self._having(table, (column,), one)
                values += asked
            values += values[-len(asked) :]  # the alias is asked of people and of units
            test.append(
                f"(t.person_id IN ({named['person']}) OR p.unit_id IN ({named['unit']})"
                f" OR t.post_id IN ({named['post']})"
                f" OR t.person_id IN (SELECT person_id FROM alias WHERE id IN ({named['alias']}))"
                f" OR p.unit_id IN (SELECT unit_id FROM alias WHERE id IN ({named['alias']})))"
            )
        sql = "SELECT t.id AS id FROM tenure t JOIN post p ON p.id = t.post_id WHERE "
        return ids_of(self._file.connection, sql + " AND ".join(test), values)

    def _with_uid(self, table: Table, uids: str, values: Sequence[object]) -> Ints:
        sql = f'SELECT id FROM "{table}" WHERE uid IN ({uids})'
        return ids_of(self._file.connection, sql, values)

    def _having(
        self, table: Table, columns: tuple[str, ...], words: Words
    ) -> tuple[str, list[str]]:
        """Return SQL for the ids of the rows of a table that have all words, and its values."""
        if not self._has_index:
            name = f"chronik_with_{len(columns)}_{abs(hash(words))}"
            self._file.connection.create_function(name, 1, words.matcher(), deterministic=True)
            return f'SELECT id FROM "{table}" WHERE {name}({_JOINED.join(columns)})', []
        tests: list[str] = []
        values: list[str] = []
        if words.beginnings:
            index = search_index(table)
            asked = f'SELECT rowid AS id FROM "{index}" WHERE "{index}" MATCH ?'
            values.append(match_of(words.beginnings, columns))
            if not words.parts:
                return asked, values  # the index alone answers: the rows need not be read
            tests.append(f"id IN ({asked})")
        for part in words.parts:
            safe = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            tests.append("(" + " OR ".join(f"{c} LIKE ? ESCAPE '\\'" for c in columns) + ")")
            values += [f"%{safe}%"] * len(columns)
        return f'SELECT id FROM "{table}" WHERE {" AND ".join(tests)}', values
