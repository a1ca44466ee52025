"""Sorting a big file into other rows behind the window, while the old rows stay in sight."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from desktop.canvas.rows import Drawable, Rows
from desktop.tasks import Progress, Tasks
from desktop.timeline.arranged import lanes_of
from desktop.timeline.lanes import Lanes

AT_ONCE_ROWS: Final = 60_000  # marks that are sorted in a fifth of the time one may notice


class Sorting(QObject):
    """Makes rows at once where that is quick, else in a task; only the last wish counts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tasks: Tasks | None = None  # without one everything is done at once
        self._wishes = 0

    def sort(self, rows: Rows, document: Drawable, done: Callable[[Lanes], None]) -> None:
        """Call `done` with the marks of a file in these rows, now or when a worker has them."""
        self._wishes += 1
        if self.tasks is None or len(document.shown) <= AT_ONCE_ROWS:
            done(rows.lanes(document))
            return
        wish, columns, plan = self._wishes, document.shown, rows.plan()
        entries = document.lane_entries(rows.grouping)

        def work(_progress: Progress) -> Lanes:
            return lanes_of(columns, entries, plan)

        def take(lanes: Lanes) -> None:
            if wish == self._wishes and document.shown is columns:
                document.plan = plan
                done(lanes)

        self.tasks.run(self.tr("Sorting rows…"), work, take, _raise)

    def forget(self) -> None:
        """What is being sorted is no longer wanted."""
        self._wishes += 1


def _raise(problem: BaseException) -> None:
    raise problem
