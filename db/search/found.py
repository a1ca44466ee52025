"""From rows that match to the records they speak of.

An alias finds its person, a note its event, a position its times in office, a tag what has it.
"""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.reading.named import Named, names_of, records_of
from db.reading.note_words import first_line
from db.tables import Readable


@dataclass(frozen=True, slots=True)
class Found:
    """A record that was found: its name, the text that matched if it is another, its start.

    `table` is event, tenure, era, person, unit, source, or note for one that is pinned to a
    moment; `start_lo` is in seconds, None for what has no known start.
    """

    table: str
    id: int
    title: str
    snippet: str
    start_lo: int | None


_DATED: Final = ("event", "tenure", "era")
_IN_LIST: Final = "IN (SELECT value FROM json_each(?))"


def resolved(file: Readable, table: str, excerpts: Mapping[int, str]) -> list[Found]:
    """Return what the matching rows of a table (id to excerpt) speak of, each record once."""
    found: dict[tuple[str, int], tuple[Named, str]] = {}
    for each, names in _speak_of(file, table, list(excerpts)).items():
        for named in names:
            found.setdefault((named.table, named.id), (named, excerpts[each]))
    starts = _starts(file, list(found))
    return [
        Found(
            named.table,
            named.id,
            named.name,
            "" if _says_no_more(excerpt, named.name) else excerpt,
            starts.get(key),
        )
        for key, (named, excerpt) in found.items()
    ]


def _says_no_more(excerpt: str, name: str) -> bool:
    """Tell whether the excerpt says no more than the name."""
    return excerpt.strip("… ") in name


def _speak_of(file: Readable, table: str, ids: list[int]) -> dict[int, list[Named]]:
    if table == "alias":
        return _of_alias(file, ids)
    if table == "post":
        return _of_post(file, ids)
    if table in ("note", "property", "tagging"):
        found = _of_about(file, table, ids)
        return found | _pinned(file, ids) if table == "note" else found
    return {each: [named] for each, named in names_of(file, table, ids).items()}


def _of_alias(file: Readable, ids: list[int]) -> dict[int, list[Named]]:
    found: dict[int, list[Named]] = {}
    for table in ("person", "unit"):
        rows = file.connection.execute(
            f"SELECT id, {table}_id FROM alias WHERE {table}_id IS NOT NULL AND id {_IN_LIST}",
            (json.dumps(ids),),
        ).fetchall()
        names = names_of(file, table, [whose for _, whose in rows])
        found.update((each, [names[whose]]) for each, whose in rows if whose in names)
    return found


def _of_post(file: Readable, ids: list[int]) -> dict[int, list[Named]]:
    # A position has no mark of its own: its times in office have, else its unit.
    held = file.connection.execute(
        f"SELECT post_id, id FROM tenure WHERE post_id {_IN_LIST} ORDER BY start_lo, id",
        (json.dumps(ids),),
    ).fetchall()
    tenures = names_of(file, "tenure", [tenure for _, tenure in held])
    found: dict[int, list[Named]] = {}
    for post, tenure in held:
        if tenure in tenures:
            found.setdefault(post, []).append(tenures[tenure])
    vacant = [post for post in ids if post not in found]
    rows = file.connection.execute(
        f"SELECT id, unit_id FROM post WHERE id {_IN_LIST}", (json.dumps(vacant),)
    ).fetchall()
    units = names_of(file, "unit", [unit for _, unit in rows])
    found.update((post, [units[unit]]) for post, unit in rows if unit in units)
    return found


def _of_about(file: Readable, table: str, ids: list[int]) -> dict[int, list[Named]]:
    rows = file.connection.execute(
        f'SELECT id, about FROM "{table}" WHERE id {_IN_LIST} ORDER BY id', (json.dumps(ids),)
    ).fetchall()
    records = records_of(file, [about for _, about in rows])
    return {each: [records[about]] for each, about in rows if about in records}


def _pinned(file: Readable, ids: list[int]) -> dict[int, list[Named]]:
    """Notes of a moment speak of themselves."""
    rows = file.connection.execute(
        "SELECT id, substr(text, 1, 1000) FROM note"
        f" WHERE about = '' AND at IS NOT NULL AND id {_IN_LIST} ORDER BY at, id",
        (json.dumps(ids),),
    ).fetchall()
    return {id: [Named("note", id, first_line(text))] for id, text in rows}


def _starts(file: Readable, keys: list[tuple[str, int]]) -> dict[tuple[str, int], int | None]:
    starts: dict[tuple[str, int], int | None] = {}
    for table in _DATED:
        ids = [each for of, each in keys if of == table]
        if ids:
            rows = file.connection.execute(
                f'SELECT id, start_lo FROM "{table}" WHERE id {_IN_LIST}', (json.dumps(ids),)
            )
            starts.update(((table, each), start) for each, start in rows)
    return starts
