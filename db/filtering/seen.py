"""What passes a filter, as a value: apart from what makes it, so that a start waits for nothing."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from db.filtering.values import Filter


@dataclass(frozen=True, slots=True, eq=False)
class Sieved:
    """What passes `filter`: a mask over all rows of `whole`, and those rows as `columns`."""

    filter: Filter
    whole: EventColumns
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

    def hides(self, table: int, id: int) -> bool:
        """Tell whether a mark that is in the file does not pass."""
        columns = self.columns
        is_there = (self.whole.table == table) & (self.whole.id == id)
        passes = (columns.table == table) & (columns.id == id)
        return bool(is_there.any()) and not bool(passes.any())

    def _counts(self, table: int) -> tuple[int, int]:
        passing = int(np.count_nonzero(self.columns.table == table))
        return passing, int(np.count_nonzero(self.whole.table == table))
