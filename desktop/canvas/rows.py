"""How the canvas makes its rows: by units, people or kinds, which of them are folded."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from db.columns import EventColumns
from desktop.timeline.lanes import Grouping, LaneEntry, Lanes, build_lanes
from desktop.timeline.scene import KindStyle


class Drawable(Protocol):
    """What the canvas needs of the open file; `Document` fits."""

    columns: EventColumns

    @property
    def language(self) -> str:
        """The language dates are worded in."""

    def titles(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[str]:
        """Label texts of marks."""

    def lane_entries(self, grouping: Grouping) -> Sequence[LaneEntry]:
        """What may be a row."""

    def kinds(self) -> tuple[KindStyle, ...]:
        """How the kinds of events look."""

    def hover_text(self, table: int, id: int) -> str:
        """What the tooltip of a mark says, in plain text."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A grouping and the keys of the rows that are folded in it."""

    grouping: Grouping = "units"
    folded: frozenset[str] = frozenset()

    def lanes(self, document: Drawable) -> Lanes:
        """Sort the marks of a file into these rows."""
        entries = document.lane_entries(self.grouping)
        return build_lanes(document.columns, self.grouping, entries, self.folded, self._words())

    def key_of(self, table: str, id: int) -> str:
        """The key of a person's or unit's row, "" where this grouping has none for it."""
        rows_of = {"units": "unit", "people": "person"}
        return f"{table}:{id}" if rows_of.get(self.grouping) == table else ""

    def _words(self) -> tuple[str, str, str]:
        def word(text: str) -> str:
            return QCoreApplication.translate("Rows", text)

        lone = word("Nobody") if self.grouping == "people" else word("No unit")
        return lone, word("Times in office"), word("Events")
