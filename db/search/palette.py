"""People, units, events, eras and sources by their names, for a palette that answers each key.

`quick` asks the full-text index for a few rows a table and never reads a large table: some
milliseconds for a hundred thousand events. `late` finds inside of words too, by reading the
names of all rows; it belongs behind the window.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final

from db.schema import search_index
from db.search.index import is_stale
from db.search.typed import Fit, fits, match
from db.search.words import Words, folded, match_of, words_of
from db.tables import Readable

EACH: Final = 40  # rows that are asked of a table
SMALL: Final = 5_000  # rows that are read in a millisecond or two
LARGE: Final = 150_000  # rows of which so many begin with one letter that the index takes long
LONGEST: Final = 400  # characters of a name that are read
STEPS: Final = 20_000  # of SQLite between two looks at whether the work is to be stopped
OTHERS: Final = (("person", "person_id"), ("unit", "unit_id"))  # who can have another name
NAMES: Final = {
    "person": "name", "unit": "name", "alias": "name", "event": "title", "era": "title",
    "source": "title",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """A record whose name, or another of its names, fits what is typed.

    `other` is that other name and `how` what it is (former, short …), "" when the name itself
    fits; `kind_id` and `importance` are those of an event. `parts` are the letters that fit, of
    `other` if there is one.
    """

    table: str
    id: int
    name: str
    fit: Fit
    parts: tuple[tuple[int, int], ...] = ()
    other: str = ""
    how: str = ""
    kind_id: int = 0
    importance: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """What names the record."""
        return self.table, self.id

    @property
    def rank(self) -> tuple[int, bool, int, int, int]:
        """The place among others of its table: how it fits, its own name before another one, main
        events before details, short before long."""
        weight = {"main": 0, "detail": 2}.get(self.importance, 1)
        return self.fit, bool(self.other), weight, len(self.name), self.id


@dataclass(frozen=True, slots=True)
class Quick:
    """What was found at once, best first in each table, and the tables that were left for later."""

    hits: tuple[Hit, ...] = ()
    left: tuple[str, ...] = ()


def quick(file: Readable, typed: str) -> Quick:
    """Find names by the beginnings of their words; small tables by any part of them.

    Tables that only `late` can look through, or through all of which the index would have to go,
    are named in `left`. Nothing that can be typed raises.
    """
    words = words_of(typed)
    if not words.all:
        return Quick()
    has_index = bool(words.beginnings) and not words.parts and not is_stale(file.connection)
    hits: list[Hit] = []
    left: list[str] = []
    for table in NAMES:
        rows = _rows_of(file, table)
        found: list[int] = []
        if has_index and not (rows > LARGE and min(map(len, words.beginnings)) < 3):
            found = _indexed(file, table, words)
        if rows <= SMALL and len(found) < EACH:
            found += _inside(file, table, words, EACH)
        elif len(found) < EACH:
            left.append(table)
        hits += _hits(file, table, found, typed)
    return Quick(_best(hits), tuple(left))


def late(
    file: Readable,
    typed: str,
    tables: Collection[str],
    known: Collection[tuple[str, int]],
    is_stopped: Callable[[], bool],
) -> tuple[Hit, ...]:
    """Find what is not `known` yet by any part of its name, in these tables; () when stopped.

    Letters beside a-z are compared without case and diacritics too, which takes longer.
    """
    words = words_of(typed)
    if not words.all:
        return ()
    hits: list[Hit] = []
    file.connection.set_progress_handler(lambda: int(is_stopped()), STEPS)
    try:
        for table in tables:
            hits += _hits(file, table, _inside(file, table, words, 2 * EACH), typed)
    except sqlite3.OperationalError:
        if is_stopped():
            return ()
        raise
    finally:
        file.connection.set_progress_handler(None, 0)
    return tuple(hit for hit in _best(hits) if hit.key not in known)


def _best(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Each record once, by the name that fits best, in the order of their ranks."""
    best: dict[tuple[str, int], Hit] = {}
    for hit in sorted(hits, key=lambda hit: hit.rank):
        best.setdefault(hit.key, hit)
    return tuple(best.values())


def _rows_of(file: Readable, table: str) -> int:
    """At most how many rows a table has; its highest id is known without counting."""
    (most,) = file.connection.execute(f'SELECT max(id) FROM "{table}"').fetchone()
    return int(most or 0)


def _indexed(file: Readable, table: str, words: Words) -> list[int]:
    """Ids of rows whose name is what is typed, begins so, or has words that begin so.

    The index goes through all words that begin with a letter: beside longer words a single one is
    looked for in what these have found.
    """
    column, found = NAMES[table], list[int]()
    long = tuple(word for word in words.beginnings if len(word) > 1) or words.beginnings
    letters = [word for word in words.beginnings if word not in long]
    all_of_them = match_of(long, (column,))
    phrase = '"' + " ".join(words.beginnings).replace('"', '""') + '"'
    exact = f"{{{column}}} : ^ {phrase}"
    is_one = len(words.beginnings) == 1
    queries = (exact, f"{exact} *", all_of_them) if is_one else (all_of_them, exact)
    try:
        for query in queries:
            if len(found) < EACH or query == exact:
                found += _asked(file, table, query, letters)
    except sqlite3.DatabaseError as error:
        if not str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_CORRUPT"):
            raise
        return []  # a damaged index: the names themselves are still there to be read
    return list(dict.fromkeys(found))


def _asked(file: Readable, table: str, query: str, letters: list[str]) -> list[int]:
    """Ids that the index names; `letters` are to be in the names too."""
    name, column = search_index(table), NAMES[table]
    joined = f' JOIN "{table}" AS t ON t.id = "{name}".rowid' if letters else ""
    tests = f" AND t.{column} LIKE ?" * len(letters)
    rows = file.connection.execute(
        f'SELECT "{name}".rowid FROM "{name}"{joined} WHERE "{name}" MATCH ?{tests} LIMIT ?',
        (query, *(f"%{letter}%" for letter in letters), EACH),
    ).fetchall()
    return [id for (id,) in rows]


def _inside(file: Readable, table: str, words: Words, limit: int) -> list[int]:
    """Ids of rows in whose name every word is somewhere."""
    column, tests, values = NAMES[table], [], []
    for place, word in enumerate(words.all):
        if word.isascii() or word.lower() == word.upper():  # nothing that LIKE compares wrongly
            safe = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            tests.append(f"{column} LIKE ? ESCAPE '\\'")
            values.append(f"%{safe}%")
        else:
            function, part = f"chronik_has_{place}", folded(word)
            file.connection.create_function(function, 1, _has(part), deterministic=True)
            tests.append(f"{function}({column})")
    rows = file.connection.execute(
        f'SELECT id FROM "{table}" WHERE {" AND ".join(tests)} LIMIT ?', (*values, limit)
    ).fetchall()
    return [id for (id,) in rows]


def _has(part: str) -> Callable[[str], bool]:
    return lambda name: part in folded(name)


def _hits(file: Readable, table: str, ids: list[int], typed: str) -> list[Hit]:
    """What these rows speak of."""
    if not ids:
        return []
    listed = f"IN ({', '.join('?' * len(ids))})"
    if table == "alias":
        return [hit for whose in OTHERS for hit in _others(file, *whose, ids, listed, typed)]
    more = ", kind_id, importance" if table == "event" else ""
    rows = file.connection.execute(
        f'SELECT id, substr({NAMES[table]}, 1, {LONGEST}){more} FROM "{table}" WHERE id {listed}',
        ids,
    ).fetchall()
    return [_hit(table, typed, *row) for row in rows]


def _others(
    file: Readable, table: str, column: str, ids: list[int], listed: str, typed: str
) -> list[Hit]:
    """People or units by other names."""
    rows = file.connection.execute(
        f"SELECT t.id, substr(t.name, 1, {LONGEST}), substr(alias.name, 1, {LONGEST}), alias.kind"
        f' FROM alias JOIN "{table}" AS t ON t.id = alias.{column} WHERE alias.id {listed}',
        ids,
    ).fetchall()
    found: list[Hit] = []
    for id, name, other, how in rows:
        fit = fits(other, typed)
        own = match(name, typed)
        if own is None or fit.fit < own.fit:
            found.append(Hit(table, id, name, fit.fit, fit.parts, other, how))
    return found


def _hit(table: str, typed: str, id: int, name: str, *more: Any) -> Hit:
    fit = fits(name, typed)
    return Hit(table, id, name, fit.fit, fit.parts, "", "", *more)
