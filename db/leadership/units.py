"""The units of a file as arrays of days: when each existed, under which it lay, what it became.

Read once with the times in office (`db.leadership.terms`); `db.leadership.unit_tree` makes the
tree of a day of them. Names are not part of it: they are asked for by id and day.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from db.columns import DATED, NONE, Bytes, Ints
from db.leadership.days import (
    SPAN_DAYS,
    UNBOUNDED_HI,
    UNBOUNDED_LO,
    Flags,
    columns_of,
    text_days_of,
    word_sql,
)
from db.schema import UNIT_RELATIONS
from db.tables import Readable

RENAMED, MERGED, SPLIT, REPLACED = range(len(UNIT_RELATIONS))
"""Places of renamed, merged into, split from, replaced by in `UNIT_RELATIONS`."""

ENDS_THE_OLD: Final = (RENAMED, MERGED, REPLACED)
"""What becomes of a unit so that it is there no more, and the other unit stands for it."""


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """Units under others, m rows; bounds as those of a time in office. Compared by identity.

    `has_end` = a last day is stated; without one the edge counts as going on.
    """

    unit: Ints
    parent: Ints
    start_lo: Ints
    start_hi: Ints
    end_lo: Ints
    end_hi: Ints
    has_end: Flags


@dataclass(frozen=True, slots=True, eq=False)
class Turns:
    """What became of units, k rows; `before` is the unit that was renamed, merged, replaced or
    (split) the part that came out of `after`. `lo`, `hi`: the first and last day it may be."""

    before: Ints
    after: Ints
    relation: Bytes
    lo: Ints
    hi: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """The n units by id. Compared by identity.

    `first_lo`, `first_hi`: the first and the last day that may be its first one, as its founding
    or what it came out of says; `last_lo`, `last_hi` those that may be its last.
    """

    id: Ints
    is_outside: Flags
    first_lo: Ints
    first_hi: Ints
    last_lo: Ints
    last_hi: Ints
    edges: Edges
    turns: Turns

    def __len__(self) -> int:
        return len(self.id)

    def may_exist(self, day: int) -> Flags:
        """Return of each unit whether it is there on a day, or may be."""
        return (self.first_lo <= day) & (self.last_hi >= day)


def load_units(file: Readable) -> Units:
    """Return all units of the file; some milliseconds for thousands."""
    found: dict[str, Any] = columns_of(file, "unit", {"id": "id", "is_outside": "kind = 'outside'"})
    ids = found["id"]
    first_lo, first_hi = text_days_of(file, "unit", "founded", ids)
    last_lo, last_hi = text_days_of(file, "unit", "dissolved", ids)
    turns = _turns(file)
    # The day of a change is the first one of what came and no longer one of what went.
    came = np.where(turns.relation == SPLIT, turns.before, turns.after)
    is_birth = np.isin(turns.relation, (RENAMED, SPLIT, REPLACED))
    _say(ids, came, turns.lo, turns.hi, is_birth & (turns.lo > UNBOUNDED_LO), first_lo, first_hi)
    is_death = np.isin(turns.relation, ENDS_THE_OLD) & (turns.hi < UNBOUNDED_HI)
    _say(ids, turns.before, turns.lo - 1, turns.hi - 1, is_death, last_lo, last_hi)
    return Units(
        id=ids,
        is_outside=found["is_outside"] > 0,
        first_lo=first_lo,
        first_hi=first_hi,
        last_lo=last_lo,
        last_hi=last_hi,
        edges=_edges(file),
        turns=turns,
    )


def _say(
    ids: Ints, units: Ints, lo: Ints, hi: Ints, which: Flags, into_lo: Ints, into_hi: Ints
) -> None:
    """Write the days of changes to their units, where these do not say them themselves."""
    if not len(ids):
        return
    places = np.minimum(np.searchsorted(ids, units), len(ids) - 1)
    is_unsaid = (into_lo[places] == UNBOUNDED_LO) & (into_hi[places] == UNBOUNDED_HI)
    wanted = which & (ids[places] == units) & is_unsaid
    into_lo[places[wanted]] = lo[wanted]
    into_hi[places[wanted]] = hi[wanted]


def _edges(file: Readable) -> Edges:
    found = columns_of(
        file, "unit_parent", {"id": "id", "unit": "unit_id", "parent": "parent_id", **SPAN_DAYS}
    )
    has_end = (found["end_state"] == DATED) & (found["shape"] != NONE)
    names = ("unit", "parent", "start_lo", "start_hi", "end_lo", "end_hi")
    return Edges(**{name: found[name] for name in names}, has_end=has_end)


def _turns(file: Readable) -> Turns:
    found = columns_of(
        file,
        "(SELECT unit_change.id, from_unit, to_unit, relation, start_lo, start_hi"
        " FROM unit_change JOIN event ON event.id = unit_change.event_id)",
        {
            "id": "id",
            "before": "from_unit",
            "after": "to_unit",
            "relation": word_sql("relation", UNIT_RELATIONS),
            "lo": SPAN_DAYS["start_lo"],
            "hi": SPAN_DAYS["start_hi"],
        },
    )
    relation = found["relation"].astype(np.int8)
    return Turns(found["before"], found["after"], relation, found["lo"], found["hi"])
