"""What the table of events shows: the cells of the rows in sight, and in which order rows come.

Cells are read for some rows at a time. An order needs one key a row, whatever its column; keys
that are texts are read for all rows at once, which takes a second for a million of them.
"""

# SPDX-License-Identifier: MIT

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from db.columns import ERA, EVENT, NO_HI, NO_LO, PERIOD, TENURE, EventColumns
from db.dates.span import UNDATED, Span
from db.loading.csv_roles import number_in, number_style
from db.reading import lists
from db.reading.titles import VACANT, tenure_labels
from db.records import Event, Tenure
from db.search.words import folded
from db.tables import Readable, fetch

Ints = NDArray[np.int64]

BETWEEN: Final = "; "  # names in a cell; a comma is part of many of them
PROPERTY: Final = "property:"  # before the name of a free field, in the name of its column
FIXED: Final = (
    "title", "when", "until", "kind", "units", "people", "modality", "importance", "tags",
    "sources", "place", "description",
)  # fmt: skip
MOST_PROPERTIES: Final = 24
KEY_LENGTH: Final = 120  # characters of a text that decide its place
EMPTY: Final = NO_HI  # the key of an empty cell: it comes last both ways
_NAMES: Final = {"units": "unit", "people": "person"}
_ABOUT: Final = {
    "tags": "SELECT tagging.about, tag.name FROM tagging JOIN tag ON tag.id = tagging.tag_id"
            "{where} ORDER BY tagging.about, tagging.id",
    "sources": "SELECT citation.about, source.title FROM citation"
               " JOIN source ON source.id = citation.source_id{where}"
               " ORDER BY citation.about, citation.id",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of the table. `kind` is a kind's label, "" for a time in office; names in order."""

    table: str
    id: int
    title: str = ""
    span: Span = UNDATED
    kind: str = ""
    units: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    modality: str = ""
    importance: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    place: str = ""
    description: str = ""
    properties: dict[str, str] = field(default_factory=dict)


def rows_of(columns: EventColumns) -> Ints:
    """Places of what the table shows: events and times in office, no eras."""
    return np.flatnonzero(columns.table != ERA)


def property_names(file: Readable) -> tuple[str, ...]:
    """Names of the free fields that events and times in office have, the most used first."""
    rows = file.connection.execute(
        "SELECT property.name, count(*) FROM property WHERE about IN (SELECT uid FROM event)"
        " OR about IN (SELECT uid FROM tenure) GROUP BY property.name"
        " ORDER BY count(*) DESC, property.name LIMIT ?",
        (MOST_PROPERTIES,),
    )
    return tuple(name for name, _ in rows)


def cells_of(file: Readable, tables: Iterable[int], ids: Iterable[int]) -> list[Cells]:
    """The cells of these rows, in their order; a row that is gone has none."""
    wanted = list(zip(tables, ids, strict=True))
    events = fetch(file, Event, [id for table, id in wanted if table == EVENT])
    tenures = fetch(file, Tenure, [id for table, id in wanted if table == TENURE])
    uids = [event.uid for event in events] + [tenure.uid for tenure in tenures]
    tags, sources = (_about(file, column, uids) for column in ("tags", "sources"))
    fields = _properties(file, uids)
    found = {
        (cells.table, cells.id): replace(
            cells,
            tags=tuple(tags.get(uid, ())),
            sources=tuple(sources.get(uid, ())),
            properties=fields.get(uid, {}),
        )
        for cells, uid in (*_event_cells(file, events), *_tenure_cells(file, tenures))
    }
    keys = [("event" if table == EVENT else "tenure", id) for table, id in wanted]
    return [found.get(key, Cells(*key)) for key in keys]


def keys_of(file: Readable, columns: EventColumns, column: str) -> Ints:
    """One number a row of `columns` (also for eras): equal texts have equal ones, EMPTY none."""
    if column == "when":
        lo = np.where(columns.start_lo == NO_LO, columns.start_hi, columns.start_lo)
        return np.where(columns.shape == 0, EMPTY, np.minimum(lo, EMPTY - 1))
    if column == "until":
        return np.where(columns.shape == PERIOD, np.minimum(columns.end_hi, EMPTY - 1), EMPTY)
    if column == "modality":
        return columns.modality.astype(np.int64)
    if column == "importance":
        is_event = columns.table == EVENT
        return np.where(is_event, columns.importance.astype(np.int64), EMPTY)
    if column == "kind":
        return _kind_keys(file, columns)
    return _text_keys(_texts(file, columns, column))


def order_of(
    columns: EventColumns, places: Ints, keys: Ints, *, is_descending: bool = False
) -> Ints:
    """The places in the order of their keys, empty ones last; equal ones by time, then as before.

    `places` index the rows of `columns`, `keys` are those of all its rows.
    """
    own = keys[places]
    ranked = np.where((own == EMPTY) | (not is_descending), own, -own)
    when = np.where(columns.shape == 0, EMPTY, columns.start_lo)[places]
    return places[np.lexsort((columns.id[places], columns.table[places], when, ranked))]


def _event_cells(file: Readable, events: Sequence[Event]) -> list[tuple[Cells, str]]:
    ids = [event.id for event in events]
    kinds = {kind.id: kind.label for kind in lists.kinds(file)}
    names = {column: _members(file, table, ids) for column, table in _NAMES.items()}
    return [
        (Cells("event", event.id, event.title, event.span, kinds.get(event.kind_id, ""),
               tuple(names["units"][event.id]), tuple(names["people"][event.id]), event.modality,
               event.importance, place=event.place, description=event.description), event.uid)
        for event in events
    ]  # fmt: skip


def _tenure_cells(file: Readable, tenures: Sequence[Tenure]) -> list[tuple[Cells, str]]:
    labels = tenure_labels(file.connection, [tenure.id for tenure in tenures])
    return [
        (Cells("tenure", tenure.id, label.text("units"), tenure.span, "", (label.unit_name,),
               (label.holder,) if tenure.person_id is not None else (), tenure.modality),
         tenure.uid)
        for tenure in tenures
        if (label := labels.get(tenure.id))
    ]  # fmt: skip


def _members(file: Readable, table: str, ids: Sequence[int] | None) -> dict[int, list[str]]:
    """Names of the units (people) of events, each once, in the order they were added."""
    where = "" if ids is None else " WHERE m.event_id IN (SELECT value FROM json_each(?))"
    rows = file.connection.execute(
        f"SELECT m.event_id, t.name FROM event_{table} AS m JOIN {table} AS t"
        f" ON t.id = m.{table}_id{where} ORDER BY m.event_id, m.id",
        () if ids is None else (json.dumps(ids),),
    )
    return _gathered(rows)


def _about(file: Readable, column: str, uids: Sequence[str] | None) -> dict[str, list[str]]:
    where = "" if uids is None else " WHERE about IN (SELECT value FROM json_each(?))"
    sql = _ABOUT[column].format(where=where)
    return _gathered(file.connection.execute(sql, () if uids is None else (json.dumps(uids),)))


def _gathered(rows: Iterable[tuple[Any, str]]) -> dict[Any, list[str]]:
    found: dict[Any, list[str]] = defaultdict(list)
    for of, name in rows:
        if name not in found[of]:
            found[of].append(name)
    return found


def _properties(file: Readable, uids: Sequence[str]) -> dict[str, dict[str, str]]:
    rows = file.connection.execute(
        "SELECT about, name, value FROM property"
        " WHERE about IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(uids),),
    )
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for about, name, value in rows:
        found[about].setdefault(name, value)
    return found


def _kind_keys(file: Readable, columns: EventColumns) -> Ints:
    ranked = sorted(lists.kinds(file), key=lambda kind: folded(kind.label))
    ranks = np.zeros(max((kind.id for kind in ranked), default=0) + 1, np.int64)
    for rank, kind in enumerate(ranked):
        ranks[kind.id] = rank
    kinds = np.minimum(columns.kind, len(ranks) - 1)
    return np.where(columns.table == EVENT, ranks[kinds], EMPTY - 1)


def _texts(file: Readable, columns: EventColumns, column: str) -> list[str]:
    """The text of a column for every row, eras and empty cells ""."""
    rows = file.connection.execute
    by_event: dict[int, str] = {}
    by_tenure: dict[int, str] = {}
    if column in ("title", "place", "description"):
        by_event = dict(rows(f"SELECT id, substr({column}, 1, {KEY_LENGTH}) FROM event").fetchall())
        if column == "title":
            labels = tenure_labels(file.connection)
            by_tenure = {id: label.text("units") for id, label in labels.items()}
    elif column in _NAMES:
        members = _members(file, _NAMES[column], None)
        by_event = {id: BETWEEN.join(names) for id, names in members.items()}
        labels = tenure_labels(file.connection)
        own = "unit_name" if column == "units" else "holder"
        by_tenure = {id: getattr(label, own) for id, label in labels.items()}
        by_tenure |= {id: "" for id, name in by_tenure.items() if name == VACANT}
    else:
        by_event, by_tenure = _texts_about(file, column)
    own_of = {EVENT: by_event, TENURE: by_tenure, ERA: {}}
    tables, ids = columns.table.tolist(), columns.id.tolist()
    return [own_of[table].get(id, "") for table, id in zip(tables, ids, strict=True)]


def _texts_about(file: Readable, column: str) -> tuple[dict[int, str], dict[int, str]]:
    """What is about events and about times in office: tags, sources, a free field."""
    if column in _ABOUT:
        texts = {uid: BETWEEN.join(names) for uid, names in _about(file, column, None).items()}
    else:
        name = column.removeprefix(PROPERTY)
        texts = dict(
            file.connection.execute(
                f"SELECT about, substr(value, 1, {KEY_LENGTH}) FROM property WHERE name = ?"
                " ORDER BY id DESC",
                (name,),
            ).fetchall()
        )
    rows = file.connection.execute
    return (
        {id: texts[uid] for id, uid in rows("SELECT id, uid FROM event") if uid in texts},
        {id: texts[uid] for id, uid in rows("SELECT id, uid FROM tenure") if uid in texts},
    )


def _text_keys(texts: Sequence[str]) -> Ints:
    """Ranks of texts whatever their case and accents; a column of numbers goes by its numbers."""
    style = number_style(texts)
    values: dict[str, Any] = {text: folded(text[:KEY_LENGTH]) for text in set(texts)}
    if style:
        read = {text: number_in(text, style) for text in values}
        values = {text: found[0] for text, found in read.items() if found is not None}
    ranks = {value: rank for rank, value in enumerate(sorted(set(values.values())))}
    keys = {text: ranks[value] for text, value in values.items()}
    return np.fromiter((keys[text] if text else EMPTY for text in texts), np.int64, len(texts))
