"""How many rows an edit will be about, roughly and at once: whether it is a long one.

Only as many are counted as make an edit long, so the answer takes the same few milliseconds
in any file.
"""

# SPDX-License-Identifier: MIT

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from db.schema import ABOUT_TABLES, CONTENT_TABLES, foreign_keys
from db.tables import Readable

_REFERRING: Final[dict[str, list[tuple[str, str]]]] = {
    table: [
        (other, column)
        for other in CONTENT_TABLES
        for column, to in foreign_keys(other).items()
        if to == table
    ]
    for table in CONTENT_TABLES
}


def rows_around(file: Readable, marks: Sequence[tuple[str, int]], most: int) -> int:
    """Return how many rows these records (table and id) are with all that refers to them.

    What refers to those counts as well, and so on. More than `most` are not counted: an answer
    above it only says that there are more.
    """
    count = len(marks)
    if count > most:
        return count
    seen: set[tuple[str, int]] = set(marks)
    waiting = _by_table(seen)
    while waiting and count <= most:
        table, ids = waiting.popitem()
        found = set(_referring(file, table, ids, most + 1)) - seen
        seen |= found
        count += len(found)
        for other, more in _by_table(found).items():
            waiting[other] = [*waiting.get(other, ()), *more]
    return count


def _by_table(marks: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for table, id in marks:
        found[table].append(id)
    return dict(found)


def _referring(
    file: Readable, table: str, ids: Sequence[int], most: int
) -> Iterable[tuple[str, int]]:
    """Yield what refers to records by their id or speaks of them by their uid."""
    some = "(SELECT value FROM json_each(?))"
    for other, column in _REFERRING[table]:
        sql = f'SELECT id FROM "{other}" WHERE "{column}" IN {some} LIMIT ?'
        yield from _ids(file, other, sql, ids, most)
    about = f'(SELECT uid FROM "{table}" WHERE id IN {some})'
    for other in ABOUT_TABLES:
        sql = f'SELECT id FROM "{other}" WHERE about IN {about} LIMIT ?'
        yield from _ids(file, other, sql, ids, most)


def _ids(
    file: Readable, table: str, sql: str, ids: Sequence[int], most: int
) -> Iterable[tuple[str, int]]:
    for (id,) in file.connection.execute(sql, (json.dumps(list(ids)), most)):
        yield table, id
