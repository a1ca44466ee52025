"""How far a long write is, told row by row; and the wish to stop it, which takes all of it back."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from db.errors import ImportProblem
from db.saying import said, to_say

T = TypeVar("T")

Progress = Callable[[int, int], bool]
"""Told how many rows of how many are done; False cancels."""

UNHARMED: Final = to_say("Nothing was written; the file is as it was.")
ROWS_A_STEP: Final = 2_000


class Cancelled(ImportProblem):
    """The progress function said no; the transaction was rolled back."""


class Meter:
    """Counts rows for the progress function and stops the write when it says no."""

    def __init__(self, total: int, progress: Progress | None, *, is_import: bool = False) -> None:
        self._total = total
        self._progress = progress
        self._is_import = is_import
        self._done = 0
        self.add(0)

    def add(self, rows: int) -> None:
        """So many more rows are done. Raises Cancelled."""
        self._done += rows
        if self._progress is not None and not self._progress(self._done, self._total):
            if self._is_import:
                raise Cancelled(said("The import was stopped."), UNHARMED)
            raise Cancelled(said("The edit was stopped."), UNHARMED)

    def steps(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        """Return rows in parts; each counts when the next one is asked for."""
        for start in range(0, len(rows), ROWS_A_STEP):
            part = rows[start : start + ROWS_A_STEP]
            yield part
            self.add(len(part))
