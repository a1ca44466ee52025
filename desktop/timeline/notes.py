"""The notes of a file as the canvas needs them: read once after each edit, not in a frame."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import ERA, EVENT, TENURE

NOTE: Final = 3
"""What a note is as the `table` of a hit; columns have no rows of it."""

_CODES: Final = {"event": EVENT, "incident": EVENT, "tenure": TENURE, "era": ERA}
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Notes:
    """k notes pinned to moments, in the order of time: `ids`, `at` in seconds, how each begins;
    `noted` are the marks that have a note, as `id * 4 + table`. Compared by identity."""

    ids: Ints
    at: Floats
    texts: tuple[str, ...]
    noted: Ints

    def place_of(self, id: int) -> int | None:
        """Where a note stands among those that are pinned; None when it is not."""
        found = np.flatnonzero(self.ids == id)
        return int(found[0]) if len(found) else None


def notes_of(
    pinned: Iterable[tuple[int, int, str]], noted: Iterable[tuple[str, int]] = ()
) -> Notes:
    """Make the value of (id, moment in seconds, text) and of (table, id) of what has a note."""
    rows = sorted(pinned, key=lambda row: (row[1], row[0]))
    keys = [id * 4 + _CODES[table] for table, id in noted if table in _CODES]
    return Notes(
        np.array([id for id, _, _ in rows], np.int64),
        np.array([at for _, at, _ in rows], np.float64),
        tuple(text for _, _, text in rows),
        np.array(sorted(keys), np.int64),
    )


NO_NOTES: Final = notes_of(())
