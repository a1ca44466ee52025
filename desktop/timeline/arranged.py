"""What is worked out once for a file and its rows, so that a frame only slices it.

Each answer is remembered for the columns it was made from. A worker that calls `prepare`
first leaves nothing of this to the window's thread: at a million events it is half a second.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EVENT, TENURE, EventColumns
from desktop.timeline.drawn import dated_extent, drawn_of
from desktop.timeline.lanes import Grouping, LaneEntry, Lanes, build_lanes

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


@lru_cache(maxsize=2)
def lanes_of(columns: EventColumns, entries: tuple[LaneEntry, ...], plan: Plan) -> Lanes:
    """The rows of a file by a plan (see `build_lanes`)."""
    return build_lanes(columns, plan.grouping, entries, plan.folded, plan.words)


@lru_cache(maxsize=2)
def in_time_of(columns: EventColumns) -> Ints:
    """The column rows of all drawn events, by start and then by id."""
    drawn = drawn_of(columns)
    events = np.flatnonzero((columns.table == EVENT) & drawn.is_drawn)
    return events[np.lexsort((columns.id[events], drawn.lo[events]))]


@lru_cache(maxsize=2)
def marks_in_time_of(columns: EventColumns) -> Ints:
    """The column rows of all drawn events and tenures, by start and then by id."""
    drawn = drawn_of(columns)
    marks = np.flatnonzero(((columns.table == EVENT) | (columns.table == TENURE)) & drawn.is_drawn)
    return marks[np.lexsort((columns.id[marks], drawn.lo[marks]))]


@lru_cache(maxsize=2)
def times_of(columns: EventColumns) -> tuple[Floats, Floats]:
    """Starts and ends of all drawn events in seconds, each sorted: what density counts."""
    drawn, rows = drawn_of(columns), in_time_of(columns)
    return drawn.lo[rows], np.sort(drawn.hi[rows])


def prepare(columns: EventColumns, entries: tuple[LaneEntry, ...], plan: Plan) -> None:
    """Work out ahead all that the canvas and the minimap will ask for these columns."""
    times_of(columns)
    marks_in_time_of(columns)
    dated_extent(columns, 1.0)
    dated_extent(columns, FIRST_VIEW_SHARE)
    lanes_of(columns, entries, plan)
