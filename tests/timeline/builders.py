"""Columns made by hand, without a file."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from db.columns import (
    ERA,
    EVENT,
    MODALITIES,
    NO_HI,
    NO_LO,
    PRECISIONS,
    STATUSES,
    TENURE,
    EventColumns,
    Members,
)
from db.dates.edtf import bounds
from db.dates.span import Span, make_span
from desktop.timeline.lanes import Grouping, LaneEntry, build_lanes
from desktop.timeline.look import Look
from desktop.timeline.scene import KindStyle

SHAPES = {"none": 0, "moment": 1, "period": 2}
STATES = {"dated": 0, "open": 1, "unknown": 2}
KINDS = (
    KindStyle(1, "appointment", "appointment", "#0b6fb8", "up"),
    KindStyle(2, "incident", "incident", "#b3241d", "diamond"),
)


@dataclass(frozen=True)
class Row:
    """One event (or tenure, era) for `columns_of`."""

    span: Span
    title: str = "A title"
    units: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    table: int = EVENT
    kind: int = 1
    modality: str = "stated"
    severity: int = 0
    status: str = "regular"
    announced: str = ""
    id: int = 0
    post: int = 0


@dataclass
class Titles:
    """Titles by (table, id), counting how often it is asked."""

    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    asked: int = 0

    def __call__(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[str]:
        self.asked += 1
        return [self.texts[key] for key in zip(tables.tolist(), ids.tolist(), strict=True)]


def an_event(starts: str, ends: str | None = None, **more: object) -> Row:
    """An event row from EDTF."""
    return Row(make_span(starts, ends), **more)  # type: ignore[arg-type] # fields of Row


def a_tenure(starts: str, ends: str, attested: str = "", **more: object) -> Row:
    """A tenure row from EDTF."""
    span = make_span(starts, ends, attested=attested)
    return Row(span, table=TENURE, kind=0, **more)  # type: ignore[arg-type] # fields of Row


def an_era(starts: str, ends: str, title: str = "An era") -> Row:
    """An era row from EDTF."""
    return Row(make_span(starts, ends), title, table=ERA, kind=0)


def columns_of(rows: list[Row]) -> EventColumns:
    """EventColumns in the file's order; rows without an id are numbered from 1 a table."""
    numbered = _numbered(rows)
    order = sorted(numbered, key=lambda row: (-row.table, row.id))
    spans = [row.span for row in order]
    attested = [bounds(s.attested) if s.attested else (None, None) for s in spans]

    return EventColumns(
        table=small([row.table for row in order]),
        id=ints([row.id for row in order]),
        shape=small([SHAPES[s.shape] for s in spans]),
        start_lo=lows([s.start_lo for s in spans]),
        start_hi=highs([s.start_hi for s in spans]),
        end_lo=lows([s.end_lo for s in spans]),
        end_hi=highs([s.end_hi for s in spans]),
        start_state=small([STATES[s.start_state] for s in spans]),
        end_state=small([STATES[s.end_state] for s in spans]),
        attested_lo=lows([lo for lo, _ in attested]),
        attested_hi=highs([hi for _, hi in attested]),
        announced=lows([bounds(r.announced)[0] if r.announced else None for r in order]),
        precision=small([PRECISIONS.index(s.precision) for s in spans]),
        kind=ints([row.kind for row in order]),
        importance=small([1 for _ in order]),
        modality=small([MODALITIES.index(row.modality) for row in order]),
        severity=small([row.severity for row in order]),
        status=small([STATUSES.index(row.status) for row in order]),
        is_figure=np.zeros(len(order), dtype=np.bool_),
        cells=np.array([len(row.title.encode()) for row in order], dtype=np.int32),
        post=ints([row.post for row in order]),
        units=_members([row.units for row in order]),
        people=_members([row.people for row in order]),
    )


def titles_of(rows: list[Row]) -> Titles:
    """The titles of `columns_of(rows)`."""
    return Titles({(row.table, row.id): row.title for row in _numbered(rows)})


def a_look(columns: EventColumns, grouping: Grouping = "units", **more: object) -> Look:
    """A look with a lane for each unit (or person, kind) that occurs."""
    members = {"units": columns.units, "people": columns.people}.get(grouping)
    ids = np.unique(columns.kind if members is None else members.ids).tolist()
    name = {"units": "unit", "people": "person", "kinds": "kind", "flat": "all"}[grouping]
    entries = [LaneEntry(f"{name}:{id}", id, "", f"{name} {id}") for id in ids if id]
    lanes = build_lanes(columns, grouping, entries)
    return Look(lanes, KINDS, **more)  # type: ignore[arg-type] # fields of Look


def ints(values: list[int]) -> NDArray[np.int64]:
    return np.array(values, dtype=np.int64)


def small(values: list[int]) -> NDArray[np.int8]:
    return np.array(values, dtype=np.int8)


def lows(values: list[int | None]) -> NDArray[np.int64]:
    return ints([NO_LO if v is None else v for v in values])


def highs(values: list[int | None]) -> NDArray[np.int64]:
    return ints([NO_HI if v is None else v for v in values])


def _numbered(rows: list[Row]) -> list[Row]:
    counts: dict[int, int] = {}
    numbered = []
    for row in rows:
        counts[row.table] = counts.get(row.table, 0) + 1
        numbered.append(replace(row, id=row.id or counts[row.table]))
    return numbered


def _members(groups: list[tuple[int, ...]]) -> Members:
    offsets = np.concatenate([[0], np.cumsum([len(group) for group in groups])])
    flat = [id for group in groups for id in group]
    return Members(offsets.astype(np.int64), np.array(flat, dtype=np.int64))
