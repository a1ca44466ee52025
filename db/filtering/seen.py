"""What passes a filter, as a value: apart from what makes it, so that a start waits for nothing."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from db.filtering.values import Filter


@dataclass(frozen=True, slots=True, eq=False)
class Sieved:
    """What passes `filter`: masks over all rows of `whole`, one of each group and that of all
    together, and the rows that pass as `columns`."""

    filter: Filter
    whole: EventColumns
    hits: tuple[NDArray[np.bool_], ...]
    mask: NDArray[np.bool_]
    columns: EventColumns

    @property
    def events(self) -> tuple[int, int]:
        """How many events pass, and how many there are."""
        return self._counts(EVENT)

    @property
    def offices(self) -> tuple[int, int]:
        """How many times in office pass, and how many there are."""
        return self._counts(TENURE)

    @property
    def of_groups(self) -> tuple[int, ...]:
        """How many events pass each group alone."""
        is_event = self.whole.table == EVENT
        return tuple(int(np.count_nonzero(hit & is_event)) for hit in self.hits)

    def hides(self, table: int, id: int) -> bool:
        """Tell whether a mark that is in the file does not pass."""
        columns = self.columns
        is_there = (self.whole.table == table) & (self.whole.id == id)
        passes = (columns.table == table) & (columns.id == id)
        return bool(is_there.any()) and not bool(passes.any())

    def _counts(self, table: int) -> tuple[int, int]:
        passing = int(np.count_nonzero(self.columns.table == table))
        return passing, int(np.count_nonzero(self.whole.table == table))
