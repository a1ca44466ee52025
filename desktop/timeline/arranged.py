"""What is worked out once for a file and its rows, so that a frame only slices it.

Each answer is remembered for the columns it was made from. A worker that calls `prepare`
first leaves nothing of this to the window's thread: at a million events it is half a second.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from desktop.timeline.drawn import dated_extent, drawn_of
from desktop.timeline.lanes import Grouping, LaneEntry, Lanes, build_lanes
from desktop.timeline.remembered import remembered

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

FIRST_VIEW_SHARE: Final = 0.9  # of the dated rows lie in the first view of a file


@dataclass(frozen=True, slots=True)
class Plan:
    """How rows are made: the grouping, the keys of folded rows, and the titles of the rows for
    what has no unit or person, for times in office without a place, and for all events."""

    grouping: Grouping = "units"
    folded: frozenset[str] = frozenset()
    words: tuple[str, str, str] = ("None", "Times in office", "Events")


@remembered(2)
def lanes_of(columns: EventColumns, entries: tuple[LaneEntry, ...], plan: Plan) -> Lanes:
    """The rows of a file by a plan (see `build_lanes`)."""
    return build_lanes(columns, plan.grouping, entries, plan.folded, plan.words)


@remembered(2)
def in_time_of(columns: EventColumns) -> Ints:
    """The column rows of all drawn events, by start and then by id."""
    drawn = drawn_of(columns)
    events = np.flatnonzero((columns.table == EVENT) & drawn.is_drawn)
    return events[np.lexsort((columns.id[events], drawn.lo[events]))]


@dataclass(frozen=True, slots=True, eq=False)
class InTime:
    """The column rows of all drawn events and times in office, by start and then by id, with
    the seconds at which each begins (rising) and ends."""

    rows: Ints
    lo: Floats
    hi: Floats

    def within(self, t0_s: float, t1_s: float) -> Ints:
        """Those that touch [t0_s, t1_s)."""
        begun = int(np.searchsorted(self.lo, t1_s))
        return self.rows[:begun][self.hi[:begun] > t0_s]


@remembered(2)
def marks_in_time_of(columns: EventColumns) -> InTime:
    """All drawn events and times in office in the order of time."""
    drawn = drawn_of(columns)
    marks = np.flatnonzero(((columns.table == EVENT) | (columns.table == TENURE)) & drawn.is_drawn)
    rows = marks[np.lexsort((columns.id[marks], drawn.lo[marks]))]
    return InTime(rows, drawn.lo[rows], drawn.hi[rows])


@remembered(4)
def times_of(columns: EventColumns, table: int) -> tuple[Floats, Floats]:
    """Starts and ends of all drawn rows of one table, each sorted: what density counts."""
    drawn = drawn_of(columns)
    rows = (columns.table == table) & drawn.is_drawn
    return np.sort(drawn.lo[rows]), np.sort(drawn.hi[rows])


@remembered(4)
def undated_of(columns: EventColumns) -> tuple[int, int, int, int]:
    """Events known only as before, only as after, without any date, and all."""
    drawn, events = drawn_of(columns), columns.table == EVENT
    return (
        int(np.count_nonzero(events & drawn.is_before)),
        int(np.count_nonzero(events & drawn.is_after)),
        int(np.count_nonzero(events & ~drawn.is_drawn)),
        int(np.count_nonzero(events)),
    )


def prepare(columns: EventColumns, entries: tuple[LaneEntry, ...], plan: Plan) -> None:
    """Work out ahead all that canvas, minimap and list will ask for these columns."""
    times_of(columns, EVENT)
    times_of(columns, TENURE)
    undated_of(columns)
    in_time_of(columns)
    marks_in_time_of(columns)
    dated_extent(columns, 1.0)
    dated_extent(columns, FIRST_VIEW_SHARE)
    lanes_of(columns, entries, plan)
