"""Every time in office and every position of a file as arrays of days, for sums over all.

Read once (`load_terms`) and shared read-only by as-of lists, successions, rotation. Days are
integers since 1970-01-01 in the file's zone. Both ends of a pair of bounds are inside it:
`start_lo`, `start_hi` are the first and the last day on which a time in office may begin,
`end_lo`, `end_hi` the first and the last day that may be its last.
UNBOUNDED_LO and UNBOUNDED_HI stand for "no bound on that side".
"""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from db.columns import DATED, MODALITIES, STATUSES, UNKNOWN, Bytes, Ints
from db.dates.clock import DAY_S
from db.leadership.days import (
    SPAN_DAYS,
    UNBOUNDED_HI,
    UNBOUNDED_LO,
    Flags,
    columns_of,
    days_of_text,
    text_days_of,
    word_sql,
)
from db.leadership.units import Units, load_units
from db.tables import Readable

__all__ = [
    "ANY_NUMBER",
    "NOBODY",
    "UNBOUNDED_HI",
    "UNBOUNDED_LO",
    "Flags",
    "Posts",
    "Terms",
    "days_of_text",
    "load_terms",
    "terms_after",
]

ANY_NUMBER: Final = -1  # of seats
NOBODY: Final = 0  # `person` of a position that is known to be vacant


@dataclass(frozen=True, slots=True, eq=False)
class Posts:
    """The n positions by id; every array has length n. Compared by identity.

    `seats` is ANY_NUMBER where there is no number of them. `opened_lo` … `closed_hi` are days,
    unbounded where nothing is written. Position i has the rows `offsets[i]:offsets[i + 1]` of the
    terms; `offsets` has n + 1 entries. `by_unit` has the places in these arrays by unit, those
    that lead it first.
    """

    id: Ints
    unit: Ints
    leads: Flags
    seats: Ints
    opened_lo: Ints
    opened_hi: Ints
    closed_lo: Ints
    closed_hi: Ints
    offsets: Ints
    by_unit: Ints

    def __len__(self) -> int:
        return len(self.id)

    def at(self, post_id: int) -> int | None:
        """Return the place of a position in the arrays, None when there is none of this id."""
        place = int(np.searchsorted(self.id, post_id))
        return place if place < len(self.id) and self.id[place] == post_id else None

    def of_unit(self, unit: int) -> Ints:
        """Return the places of a unit's positions, those that lead it first."""
        units = self.unit[self.by_unit]
        return self.by_unit[np.searchsorted(units, unit) : np.searchsorted(units, unit, "right")]


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The n times in office by position, then by first day, last day, id. Compared by identity.

    Every array has length n. `person` is NOBODY where the position is known to be vacant;
    `status` and `modality` are indices into STATUSES and MODALITIES of `db.columns`, `shape`,
    `start_state`, `end_state` the numbers named there. What was only announced neither begins
    nor ends before that day: `start_lo` and `end_lo` say so. `attested_lo`, `attested_hi` are
    UNBOUNDED_LO and UNBOUNDED_HI, `announced` is UNBOUNDED_LO where no day is written.
    `is_start_unstated`, `is_end_unstated`: no source says when it took effect, for the day is
    qualified ("2022-12-29?") or only that of the announcement.
    """

    id: Ints
    post: Ints
    person: Ints
    status: Bytes
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
    modality: Bytes
    is_start_unstated: Flags
    is_end_unstated: Flags
    posts: Posts
    units: Units

    def __len__(self) -> int:
        return len(self.id)

    def rows_of_post(self, post_id: int) -> slice:
        """Return the rows of a position; empty when there is none of this id."""
        place = self.posts.at(post_id)
        if place is None:
            return slice(0, 0)
        return slice(int(self.posts.offsets[place]), int(self.posts.offsets[place + 1]))

    def row_of(self, tenure_id: int) -> int | None:
        """Return the row of a time in office, None when there is none of this id."""
        found = np.flatnonzero(self.id == tenure_id)
        return int(found[0]) if len(found) else None


def load_terms(file: Readable) -> Terms:
    """Return all times in office, positions and units of the file; 0.2 s for 100,000."""
    arrays = _arrays(file)
    return Terms(**arrays, posts=_posts(file, arrays["post"]), units=load_units(file))


def terms_after(
    terms: Terms, file: Readable, touched: Mapping[str, Collection[int]] | None
) -> Terms:
    """Return the terms of the file, which were `terms` before these records were touched.

    `touched` is that of `db.history.Edit`; None = anything may have changed. The same object
    comes back when nothing of it can differ: names are not part of it.
    """
    if touched is None or len(touched.get("tenure", ())) > _MOST:
        return load_terms(file)
    units = load_units(file) if _OF_UNITS & touched.keys() else terms.units
    if not {"tenure", "post"} & touched.keys():
        return terms if units is terms.units else replace(terms, units=units)
    arrays = _spliced(terms, file, touched.get("tenure", ()))
    if touched.get("post"):
        posts = _posts(file, arrays["post"])
    else:
        posts = replace(terms.posts, offsets=_offsets(terms.posts.id, arrays["post"]))
    return Terms(**arrays, posts=posts, units=units)


def _arrays(file: Readable, test: str = "TRUE") -> dict[str, Any]:
    """The arrays of the times in office for which `test` holds, in their order."""
    # Other programs leave times in office whose position is gone.
    test = f"({test}) AND post_id IN (SELECT id FROM post)"
    found: dict[str, Any] = dict(columns_of(file, "tenure", _TENURE, test))
    found["attested_lo"], found["attested_hi"] = text_days_of(
        file, "tenure", "attested", found["id"], test
    )
    found["announced"], _ = text_days_of(file, "tenure", "announced", found["id"], test)
    found |= _announced_alone(found)
    for name in ("status", "shape", "start_state", "end_state", "modality"):
        found[name] = found[name].astype(np.int8)
    return _in_order(found)


def _spliced(terms: Terms, file: Readable, ids: Collection[int]) -> dict[str, Any]:
    fresh = _arrays(file, f"id IN ({', '.join(map(str, sorted(ids)))})")
    stays = ~np.isin(terms.id, np.array(sorted(ids), np.int64))
    kept = {name: getattr(terms, name)[stays] for name in fresh}
    places = [
        _place(kept, {name: fresh[name][row] for name in _KEYS}) for row in range(len(fresh["id"]))
    ]
    return {name: np.insert(kept[name], places, fresh[name]) for name in fresh}


def _place(kept: dict[str, Any], row: dict[str, int]) -> int:
    """Where a row stands in the order of the others."""
    first = int(np.searchsorted(kept["post"], row["post"]))
    after = int(np.searchsorted(kept["post"], row["post"], side="right"))
    others = {name: kept[name][first:after] for name in _KEYS}
    mine = _first_day(row["start_lo"], row["start_hi"]), row["end_hi"], row["id"]
    firsts = _first_day(others["start_lo"], others["start_hi"])
    keys = zip(firsts.tolist(), others["end_hi"].tolist(), others["id"].tolist(), strict=True)
    return first + sum(key < mine for key in keys)


def _in_order(found: dict[str, Any]) -> dict[str, Any]:
    first = _first_day(found["start_lo"], found["start_hi"])
    order = np.lexsort((found["id"], found["end_hi"], first, found["post"]))
    return {name: column[order] for name, column in found.items()}


def _first_day(start_lo: Any, start_hi: Any) -> Any:
    """By which day it is placed: a start that is bounded on its late side only, at that bound."""
    return np.where(start_lo == UNBOUNDED_LO, start_hi, start_lo)


def _is_day_in_doubt(column: str, side: str) -> str:
    marked = f"({column} LIKE '%?%' OR {column} LIKE '%\\%%' ESCAPE '\\')"
    return f"{marked} AND coalesce({side}_hi - {side}_lo <= {3 * DAY_S}, 0)"


_TENURE: Final = {
    "id": "id",
    "post": "post_id",
    "person": f"coalesce(person_id, {NOBODY})",
    "status": word_sql("status", STATUSES),
    **SPAN_DAYS,
    "modality": word_sql("modality", MODALITIES),
    "is_start_unstated": _is_day_in_doubt("starts", "start"),
    "is_end_unstated": _is_day_in_doubt("ends", "end"),
}
_POST: Final = {
    "id": "id",
    "unit": "unit_id",
    "leads": "leads",
    "seats": f"coalesce(seats, {ANY_NUMBER})",
}
_OF_UNITS: Final = {"unit", "unit_parent", "unit_change", "event"}
_KEYS: Final = ("id", "post", "start_lo", "start_hi", "end_hi")
_MOST: Final = 500  # changed times in office; beyond that reading everything is no slower


def _announced_alone(found: dict[str, Any]) -> dict[str, Any]:
    """What follows from the announced day: nothing begins before it is announced."""
    is_alone = (
        (found["announced"] > UNBOUNDED_LO)
        & (found["start_state"] == UNKNOWN)
        & (found["announced"] <= found["start_hi"])
    )
    first = np.where(is_alone, found["announced"], found["start_lo"])
    return {
        "start_lo": first,
        "end_lo": np.maximum(found["end_lo"], first),
        "is_start_unstated": (found["is_start_unstated"] > 0) | is_alone,
        "is_end_unstated": (found["is_end_unstated"] > 0) & (found["end_state"] == DATED),
    }


def _posts(file: Readable, post_of_row: Ints) -> Posts:
    found: dict[str, Any] = dict(columns_of(file, "post", _POST))
    ids = found["id"]
    for name in ("opened", "closed"):
        found[f"{name}_lo"], found[f"{name}_hi"] = text_days_of(file, "post", name, ids)
    found["leads"] = found["leads"] > 0
    found["offsets"] = _offsets(ids, post_of_row)
    found["by_unit"] = np.lexsort((ids, ~found["leads"], found["unit"])).astype(np.int64)
    return Posts(**found)


def _offsets(posts: Ints, post_of_row: Ints) -> Ints:
    first = np.searchsorted(post_of_row, posts)
    return np.append(first, len(post_of_row)).astype(np.int64)
