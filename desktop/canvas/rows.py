"""How the canvas makes its rows: by units, people or kinds, which of them are folded."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from desktop.canvas.open_hand import Changeable
from desktop.row_plans import plan_of
from desktop.timeline.arranged import Plan, lanes_of
from desktop.timeline.colouring import Colouring
from desktop.timeline.lanes import Grouping, LaneEntry, Lanes
from desktop.timeline.look import Look
from desktop.timeline.notes import Notes
from desktop.timeline.scene import KindStyle


class Drawable(Changeable, Protocol):
    """What the canvas needs of the open file; `Document` fits."""

    plan: Plan
    colouring: Colouring | None

    @property
    def shown(self) -> EventColumns:
        """What passes the filter."""

    @property
    def is_filtered(self) -> bool:
        """Whether there is a filter."""

    @property
    def language(self) -> str:
        """The language dates are worded in."""

    def titles(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[str]:
        """Label texts of marks."""

    def lane_entries(self, grouping: Grouping) -> tuple[LaneEntry, ...]:
        """What may be a row."""

    def kinds(self) -> tuple[KindStyle, ...]:
        """How the kinds of events look."""

    def notes(self) -> Notes:
        """Which notes are pinned to the axis, and what has a note."""

    def hover_text(self, table: int, id: int) -> str:
        """What the tooltip of a mark says, in plain text."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A grouping and the keys of the rows that are folded in it."""

    grouping: Grouping = "units"
    folded: frozenset[str] = frozenset()

    def lanes(self, document: Drawable) -> Lanes:
        """The marks of a file in these rows; a big file should have them sorted beforehand."""
        document.plan = self.plan()
        return lanes_of(document.shown, document.lane_entries(self.grouping), document.plan)

    def look(self, document: Drawable) -> Look:
        """What a frame of a file in these rows depends on besides time and now."""
        lanes, kinds = self.lanes(document), document.kinds()
        notes, colouring = document.notes(), document.colouring
        return Look(lanes, kinds, document.language, notes=notes, colouring=colouring)

    def plan(self) -> Plan:
        """How these rows are made, with the words of the window's language."""
        return plan_of(self.grouping, self.folded)

    def key_of(self, table: str, id: int) -> str:
        """The key of a person's or unit's row, "" where this grouping has none for it."""
        rows_of = {"units": "unit", "people": "person"}
        return f"{table}:{id}" if rows_of.get(self.grouping) == table else ""
