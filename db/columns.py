"""Everything drawn in time as numpy arrays: one row for each event, tenure and era.

Read once when a file is opened (`load_columns`), shared read-only by the timeline's sums.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Bytes = NDArray[np.int8]

NO_LO: Final = int(np.iinfo(np.int64).min)  # no bound on the early side
NO_HI: Final = int(np.iinfo(np.int64).max)  # no bound on the late side

EVENT, TENURE, ERA = 0, 1, 2  # values of `table`
NONE, MOMENT, PERIOD = 0, 1, 2  # values of `shape`
DATED, OPEN, UNKNOWN = 0, 1, 2  # values of `start_state`, `end_state`
MODALITIES: Final = ("stated", "reported", "opinion", "rumour", "denied", "concluded")
IMPORTANCES: Final = ("main", "normal", "detail")
SEVERITIES: Final = ("minor", "major", "critical")  # `severity` is index + 1, 0 = no incident
STATUSES: Final = ("regular", "acting", "interim", "vacant")
PRECISIONS: Final = (
    "none", "second", "minute", "hour", "day", "week", "month", "quarter", "season", "half",
    "year", "decade", "century", "millennium", "set",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """Which units (or people) each row belongs to.

    Row i has `ids[offsets[i]:offsets[i + 1]]`, each id once whatever its roles;
    `offsets` has n + 1 entries.
    """

    offsets: Ints
    ids: Ints


@dataclass(frozen=True, slots=True, eq=False)
class EventColumns:
    """n rows; every array has length n except inside `units` and `people`. Compared by identity.

    `table` and `id` together name a mark. Bounds are seconds since 1970 in the file's zone,
    half-open, with NO_LO and NO_HI where there is no bound; for a moment end_* repeat start_*;
    shape NONE has all four unbounded. `attested_lo`, `attested_hi`: the attested day, NO_LO and
    NO_HI where none is; `announced`: the first second of the day a tenure was announced, else
    NO_LO. `kind` is the kind's id (0 for tenures and eras). `modality`,
    `importance`, `status` and `precision` are indices into the tuples above; `severity` is
    0 when the row is no incident. `cells` is the UTF-8 length of the label's text (for a tenure
    of the longer of its two labels). `post` is the position of a tenure, negative where that has
    not just one seat, so that nobody follows anybody in it; 0 for events and eras. Rows are
    ordered: eras, tenures, events; each by id.
    """

    table: Bytes
    id: Ints
    shape: Bytes
    start_lo: Ints
    start_hi: Ints
    end_lo: Ints
    end_hi: Ints
    start_state: Bytes
    end_state: Bytes
    attested_lo: Ints
    attested_hi: Ints
    announced: Ints
    precision: Bytes
    kind: Ints
    importance: Bytes
    modality: Bytes
    severity: Bytes
    status: Bytes
    is_figure: NDArray[np.bool_]
    cells: NDArray[np.int32]
    post: Ints
    units: Members
    people: Members

    def __len__(self) -> int:
        return len(self.id)


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows of the old columns, then rows of the fresh ones, both half-open."""

    old: slice
    fresh: slice


@dataclass(frozen=True, slots=True)
class Patch:
    """The columns after an edit, and how they came about: `pieces` in the order of the rows,
    from the columns before and from `fresh`, the rows that were read again."""

    columns: EventColumns
    fresh: EventColumns
    pieces: tuple[Piece, ...]
