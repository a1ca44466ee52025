"""What the page of several selected things shows: how many, from when to when, which."""

# SPDX-License-Identifier: MIT

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from db.reading.lines import BY_DATE, EventLine, Listed, TenureLine, event_lines, tenure_lines
from db.reading.named import Named, names_of
from db.reading.note_words import first_line
from db.tables import Readable

SHOWN: Final = 200  # of each table; the others are counted
READ: Final = 8_000  # of each table; reading as many takes less time than one notices
DATED: Final[tuple[str, ...]] = ("event", "tenure", "era")
NAMED: Final = ("era", "person", "unit", "source")
_IDS: Final = "id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Reach:
    """From when to when things were, each the EDTF of the record that says so; "" = not known.

    `is_open`: one of them is known to go on.
    """

    first: str = ""
    last: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class ManyDetail:
    """Several records that are selected. `counts` are by table, of what is still in the file;
    `undated` counts what has no date at all. `others` are eras, people, units, sources, notes."""

    counts: dict[str, int] = field(default_factory=dict)
    events: Listed[EventLine] = field(default_factory=Listed)
    terms: Listed[TenureLine] = field(default_factory=Listed)
    others: Listed[Named] = field(default_factory=Listed)
    reach: Reach = field(default_factory=Reach)
    undated: int = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts.values())


def many_detail(file: Readable, marks: Iterable[tuple[str, int]]) -> ManyDetail:
    """Read records given as (table, id); those that are gone are left out.

    Of more than READ in a table all are counted, but only the first ones looked at: nobody
    waits for the dates of a whole file.
    """
    known: dict[str, dict[int, None]] = defaultdict(dict)
    for table, id in marks:
        known["event" if table == "incident" else table][id] = None
    whole = {table: list(ids) for table, ids in known.items()}
    by_table = {table: ids[:READ] for table, ids in whole.items()}
    is_all = all(len(ids) <= READ for ids in whole.values())
    events, terms = by_table.get("event", []), by_table.get("tenure", [])
    in_time = json.dumps(events)
    ids = [id for (id,) in file.connection.execute(
        f"SELECT id FROM event WHERE {_IDS} ORDER BY {BY_DATE} LIMIT ?", (in_time, SHOWN)
    )]  # fmt: skip
    counts = Counter(
        {
            table: _count(file, table, ids) if len(ids) <= READ else len(ids)
            for table, ids in whole.items()
        }
    )
    dated = {table: by_table[table] for table in DATED if table in by_table and is_all}
    others = tuple(_others(file, by_table))
    return ManyDetail(
        {table: count for table, count in counts.items() if count},
        Listed(event_lines(file, ids), counts["event"]),
        Listed(tenure_lines(file, _IDS, (json.dumps(terms),), limit=SHOWN).rows, counts["tenure"]),
        Listed(others[:SHOWN], sum(counts[table] for table in (*NAMED, "note"))),
        Reach(_edge(file, dated, "first"), _edge(file, dated, "last"), _is_open(file, dated)),
        sum(_count(file, table, ids, "AND shape = 'none'") for table, ids in dated.items()),
    )


def _count(file: Readable, table: str, ids: Sequence[int], more: str = "") -> int:
    (count,) = file.connection.execute(
        f'SELECT count(*) FROM "{table}" WHERE {_IDS} {more}', (json.dumps(ids),)
    ).fetchone()
    return int(count)


def _edge(
    file: Readable, dated: dict[str, list[int]], side: Literal["first", "last"]
) -> str:  # fmt: skip
    """The date of what began first, or ended last."""
    what, order = "starts", "coalesce(start_lo, start_hi - 1, end_lo, end_hi - 1)"
    if side == "last":
        what = "CASE WHEN shape = 'period' AND end_state = 'dated' THEN ends ELSE starts END"
        order = "coalesce(end_hi - 1, end_lo, start_hi - 1, start_lo)"
    way = "" if side == "first" else "DESC"
    found = [
        row
        for table, ids in dated.items()
        for row in file.connection.execute(
            f'SELECT {order} AS at, {what} FROM "{table}"'
            f" WHERE {_IDS} AND at IS NOT NULL ORDER BY at {way} LIMIT 1",
            (json.dumps(ids),),
        )
    ]
    pick = min if side == "first" else max
    return str(pick(found)[1] or "") if found else ""


def _is_open(file: Readable, dated: dict[str, list[int]]) -> bool:
    return any(
        _count(file, table, ids, "AND shape = 'period' AND end_state = 'open'")
        for table, ids in dated.items()
    )


def _others(file: Readable, by_table: dict[str, list[int]]) -> Iterable[Named]:
    for table in NAMED:
        found = names_of(file, table, by_table.get(table, ()))
        yield from sorted(found.values(), key=lambda each: each.name.casefold())
    rows = file.connection.execute(
        f"SELECT id, substr(text, 1, 200) FROM note WHERE {_IDS} ORDER BY at, id",
        (json.dumps(by_table.get("note", [])),),
    )
    yield from (Named("note", id, first_line(text)) for id, text in rows)
