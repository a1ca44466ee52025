"""Words to records: what the search box finds.

The full-text index answers words as prefixes, without case and diacritics; a word with a
Chinese, Japanese or Korean character, or made of symbols, is looked for in the texts
themselves. What people type is quoted word by word and never read as a query language.
Where the index is stale (another program wrote), all texts are read instead: slower, and
as complete.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from typing import Final

from db.file import OpenFile, transaction
from db.schema import search_index as index_of
from db.search import index, tags
from db.search.found import Found, resolved
from db.search.words import Words, folded, match_of, words_of
from db.tables import Readable

__all__ = ["LIMIT", "Found", "needs_rebuild", "rebuild", "search"]

LIMIT: Final = 500
EXCERPT: Final = 120  # characters of a text around what was found
BEFORE: Final = 40  # of these before it

# Where to look, best first: names and titles, then the texts. A later place that repeats a
# column finds what has one word here and another there.
_PLACES: Final = (
    ("person", ("name",)),
    ("unit", ("name",)),
    ("alias", ("name",)),
    ("era", ("title",)),
    ("event", ("title",)),
    ("post", ("title",)),
    ("source", ("title", "publisher", "author")),
    ("person", ("name", "summary")),
    ("unit", ("name", "summary")),
    ("event", ("title", "description", "place")),
    ("note", ("text",)),
    ("property", ("name", "value")),
)
_REPEATED: Final = frozenset((("person", ("name",)), ("unit", ("name",)), ("event", ("title",))))


def search(file: Readable, text: str, limit: int = LIMIT) -> list[Found]:
    """Return the records in which every word is found, names and titles first.

    A text that begins with # finds what has the tag of that name, if there is one.
    Nothing that can be typed raises; where no word is in it, nothing is found.
    """
    tagged = tags.named(file, text.strip()[1:], limit) if text.strip().startswith("#") else []
    words = words_of(text)
    if tagged or not words.all:
        return tagged
    if not index.is_stale(file.connection):
        try:
            return _search(file, words, limit, has_index=True)
        except sqlite3.DatabaseError as error:
            # A damaged index: the texts themselves are still there to be read.
            if not str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_CORRUPT"):
                raise
    file.connection.create_function("chronik_folded", 1, folded, deterministic=True)
    file.connection.create_function("chronik_matches", 1, words.matcher(), deterministic=True)
    return _search(file, words, limit, has_index=False)


def needs_rebuild(file: Readable) -> bool:
    """Tell whether another program has written, so that the index does not fit the texts."""
    return index.is_stale(file.connection)


def rebuild(file: OpenFile) -> None:
    """Index all texts anew in one transaction; raises FileProblem when it can't be written."""
    with transaction(file.connection):
        index.rebuild(file.connection)


def _search(file: Readable, words: Words, limit: int, *, has_index: bool) -> list[Found]:
    found: dict[tuple[str, int], Found] = {}
    whole = " ".join(folded(word) for word in words.all)
    for table, columns in _PLACES:
        if len(found) >= limit:
            break
        if (table, columns) in _REPEATED and not words.beginnings:
            continue  # without the index every place is a walk over all rows: once is enough
        if not has_index:
            rows = _read(file, table, columns, words, limit)
        elif words.beginnings:
            rows = _ask(file, table, columns, words, limit)
        else:
            rows = _look(file, table, columns, words.parts, limit)
        if table == "post":  # names and titles are done
            for one in tags.matching(file, words, limit):
                found.setdefault((one.table, one.id), one)
        here = resolved(file, table, {each: text[:EXCERPT] for each, text in rows})
        for one in sorted(here, key=lambda one: _rank(one, whole)):
            found.setdefault((one.table, one.id), one)
    return list(found.values())[:limit]


def _rank(one: Found, whole: str) -> tuple[bool, bool, bool, bool, int, str, int]:
    name = folded(one.title)
    undated = one.start_lo is None
    is_named = undated or one.table == "era"  # events and times in office go by their date
    return (
        whole not in name,
        is_named and name != whole,
        is_named and not name.startswith(whole),
        undated,
        one.start_lo or 0,
        name,
        one.id,
    )


def _ask(
    file: Readable, table: str, columns: tuple[str, ...], words: Words, limit: int
) -> list[tuple[int, str]]:
    """Ask the index; parts are looked for in the rows it names."""
    name = index_of(table)
    test, values = _parts_test(columns, words.parts)
    joined = f' JOIN "{table}" AS t ON t.id = "{name}".rowid' if words.parts else ""
    return file.connection.execute(
        f"SELECT \"{name}\".rowid, snippet(\"{name}\", -1, '', '', '…', 16)"
        f' FROM "{name}"{joined} WHERE "{name}" MATCH ?{test} LIMIT ?',
        (match_of(words.beginnings, columns), *values, limit),
    ).fetchall()


def _look(
    file: Readable, table: str, columns: tuple[str, ...], parts: tuple[str, ...], limit: int
) -> list[tuple[int, str]]:
    """Look for parts in the texts themselves; the excerpt is of the first that has the first."""
    test, values = _parts_test(columns, parts)
    excerpts = " ".join(
        f"WHEN instr(t.{column}, ?1) THEN"
        f" substr(t.{column}, max(1, instr(t.{column}, ?1) - {BEFORE}), {EXCERPT})"
        for column in columns
    )
    return file.connection.execute(
        f"SELECT t.id, CASE {excerpts} ELSE '' END"
        f' FROM "{table}" AS t WHERE TRUE{test} LIMIT {limit:d}',
        (parts[0], *values),
    ).fetchall()


def _parts_test(columns: tuple[str, ...], parts: tuple[str, ...]) -> tuple[str, list[str]]:
    one = " OR ".join(f"t.{column} LIKE ? ESCAPE '\\'" for column in columns)
    values: list[str] = []
    for part in parts:
        safe = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values += [f"%{safe}%"] * len(columns)
    return f" AND ({one})" * len(parts), values


def _read(
    file: Readable, table: str, columns: tuple[str, ...], words: Words, limit: int
) -> list[tuple[int, str]]:
    """Read all texts, and find in them what the index would have found."""
    text = " || ' ' || ".join(columns)
    return file.connection.execute(
        f"SELECT id, substr({text}, max(1, instr(chronik_folded({text}), ?) - {BEFORE}), {EXCERPT})"
        f' FROM "{table}" WHERE chronik_matches({text}) LIMIT ?',
        (folded(words.all[0]), limit),
    ).fetchall()
