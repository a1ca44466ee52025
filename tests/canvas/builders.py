"""A small timeline to look at, without a file."""

# SPDX-License-Identifier: MIT

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from db.dates.span import Span
from desktop.canvas.stage import Stage
from desktop.timeline.arranged import Plan
from desktop.timeline.colouring import Colouring
from desktop.timeline.lanes import Grouping, LaneEntry
from desktop.timeline.notes import NO_NOTES, Notes
from desktop.timeline.scene import KindStyle
from tests.timeline.builders import KINDS, Row, a_look, a_tenure, an_event, columns_of, titles_of

ROWS = [
    a_tenure("2018", "2022-12-29", title="Ann · president", units=(1,), people=(1,)),
    an_event("2020-03-01", title="The first thing", units=(1,)),
    an_event("2021-05-02", title="The second thing", units=(2,)),
    an_event("2022-12-29", title="The last thing", units=(1, 2)),
    an_event("", title="A thing without a day", units=(1,)),
]


class Timeline:
    """What the canvas asks of a document, from rows in memory."""

    def __init__(self, rows: list[Row] | None = None) -> None:
        self.plan = Plan()
        self.rows = ROWS if rows is None else rows
        self.shown: EventColumns = columns_of(self.rows)
        self._titles = titles_of(self.rows)

    language = "en"
    zone = "UTC"
    read_only = False
    is_filtered = False
    colouring: Colouring | None = None
    written = NO_NOTES

    def spans(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[Span]:
        found = spans_of(self.rows)
        return [found[pair] for pair in zip(tables.tolist(), ids.tolist(), strict=True)]

    def titles(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[str]:
        return self._titles(tables, ids)

    def lane_entries(self, grouping: Grouping) -> tuple[LaneEntry, ...]:
        if grouping == "units":
            parent = "unit:1"
            return (
                LaneEntry("unit:1", 1, "", "One"),
                LaneEntry("unit:2", 2, parent, "Two"),
                *(LaneEntry(f"unit:{i}", i, "", f"Unit {i}") for i in range(3, 60)),
            )
        return ()

    def kinds(self) -> tuple[KindStyle, ...]:
        return KINDS

    def notes(self) -> Notes:
        return self.written

    def hover_text(self, table: int, id: int) -> str:
        return f"<b>{table}</b> {id}"


def spans_of(rows: list[Row]) -> dict[tuple[int, int], Span]:
    """When each mark (table, id) of `columns_of(rows)` was."""
    counts: dict[int, int] = {}
    found = {}
    for row in rows:
        counts[row.table] = counts.get(row.table, 0) + 1
        found[row.table, row.id or counts[row.table]] = row.span
    return found


def a_stage(rows: list[Row] | None = None, size: tuple[int, int] = (1000, 600)) -> Stage:
    columns = columns_of(ROWS if rows is None else rows)
    stage = Stage(columns, a_look(columns), titles_of(ROWS if rows is None else rows))
    stage.resize(*size)
    stage.fit_all()
    return stage
