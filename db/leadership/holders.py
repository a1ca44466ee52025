"""Rows of the sums of a day told as holders of positions: with names, dates and sources."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from db.columns import DATED, NONE, STATUSES, Bytes, Ints
from db.leadership.days import UNBOUNDED_HI, Flags
from db.leadership.states import HOLDS, LAST_KNOWN, PERHAPS
from db.leadership.stretches import rows_of, stretches_of
from db.leadership.terms import Terms
from db.leadership.unit_tree import Branch
from db.leadership.values import HolderState, Holding, Length
from db.reading.named import Named, names_of
from db.records import Tenure
from db.tables import Readable, fetch

_WORDS: Final[dict[int, HolderState]] = {
    HOLDS: "holds", PERHAPS: "perhaps", LAST_KNOWN: "last known",
}  # fmt: skip
_FAR: Final = UNBOUNDED_HI // 2  # so many days are not bounded
_NOT_KNOWN: Final = Length(None, None)


@dataclass(frozen=True, slots=True, eq=False)
class AsOf:
    """The sums of a day. `states` has one a time in office (see `db.leadership.states`), `known`
    the last day on which each is known, `is_gap` and `is_open` one a position: whether it lies
    between two known holders, and whether it exists that day. `branches` are the units shown."""

    terms: Terms
    day: int
    states: Bytes
    known: Ints
    is_gap: Flags
    is_open: Flags
    branches: tuple[Branch, ...]

    def rows_of_unit(self, unit: int) -> list[int]:
        """Return the places of a unit's positions that day, those that lead first."""
        places = self.terms.posts.of_unit(unit)
        return [int(each) for each in places[self.is_open[places]]]


class Holders:
    """Rows of times in office with their records, names and sources, read all at once."""

    def __init__(self, file: Readable, sums: AsOf, rows: Sequence[int], today: int) -> None:
        self._sums, self._today = sums, today
        self._stretches = stretches_up_to(sums.terms, rows)
        ids = [int(sums.terms.id[at]) for each in self._stretches.values() for at in each]
        self._records = {each.id: each for each in fetch(file, Tenure, dict.fromkeys(ids))}
        shown = [self._records[int(sums.terms.id[row])] for row in rows]
        self._people = names_of(
            file, "person", [each.person_id for each in shown if each.person_id]
        )
        self._sources = sources_of(file, shown)

    def holding(self, row: int) -> Holding:
        """Return a row as who holds a position."""
        terms, day = self._sums.terms, self._sums.day
        tenure = self._record(row)
        has_end = _has_end(terms, row)
        stretch = self._stretches[row]
        is_in_doubt = terms.is_end_unstated[row] and day >= terms.end_lo[row]
        return Holding(
            tenure_id=tenure.id,
            post_id=tenure.post_id,
            person=self._people.get(tenure.person_id or 0),
            status=STATUSES[terms.status[row]],
            state=_WORDS[int(self._sums.states[row])],
            span=tenure.span,
            announced=tenure.announced,
            modality=tenure.modality,
            length=counted(self._sums, row, row, self._today),
            known_on=self._known_on(row, tenure),
            is_first_day=bool(terms.start_lo[row] == terms.start_hi[row] == day),
            is_last_day=has_end and bool(terms.end_lo[row] == terms.end_hi[row] == day),
            is_effect_unstated=bool(terms.is_start_unstated[row] or is_in_doubt),
            planned_end=tenure.span.ends if has_end and terms.end_hi[row] > self._today else "",
            sources=self._sources.get(tenure.uid, ()),
            stretch_ids=tuple(int(terms.id[at]) for at in stretch),
            stretch_starts=self._record(stretch[0]).span.starts,
            stretch_length=counted(self._sums, stretch[0], row, self._today),
        )

    def _record(self, row: int) -> Tenure:
        return self._records[int(self._sums.terms.id[row])]

    def _known_on(self, row: int, tenure: Tenure) -> str:
        terms, known = self._sums.terms, self._sums.known[row]
        if known >= UNBOUNDED_HI or terms.attested_hi[row] == known:
            return tenure.span.attested
        return tenure.announced if terms.announced[row] == known else tenure.span.starts


def counted(sums: AsOf, first: int, row: int, today: int) -> Length:
    """Return the days from the start of row `first` that are counted on the day of the sums.

    Never past that day, nor past today; without a stated end not past the last day a source
    attests, and not at all where none does.
    """
    terms, until = sums.terms, min(sums.day, today)
    end_lo, end_hi = int(terms.end_lo[row]), int(terms.end_hi[row])
    if not _has_end(terms, row):
        if terms.attested_hi[row] == UNBOUNDED_HI:
            return _NOT_KNOWN
        end_hi = max(int(terms.attested_hi[row]), end_lo)
    start_lo, start_hi = int(terms.start_lo[first]), int(terms.start_hi[first])
    has_begun = start_hi <= until or sums.states[row] == LAST_KNOWN
    lo = max(int(has_begun), min(end_lo, until) - start_hi + 1)
    hi = max(lo, min(end_hi, until) - start_lo + 1)
    return Length(lo, hi if hi < _FAR else None)


def sources_of(file: Readable, records: Iterable[Tenure]) -> dict[str, tuple[Named, ...]]:
    """Return by uid the sources of these records, each once, in the order they were cited."""
    uids = json.dumps([each.uid for each in records])
    rows = file.connection.execute(
        "SELECT about, source.id, title FROM citation JOIN source ON source.id = source_id"
        " WHERE about IN (SELECT value FROM json_each(?)) ORDER BY citation.id",
        (uids,),
    )
    found: dict[str, dict[int, Named]] = {}
    for uid, source, title in rows:
        found.setdefault(uid, {})[source] = Named("source", source, title)
    return {uid: tuple(each.values()) for uid, each in found.items()}


def _has_end(terms: Terms, row: int) -> bool:
    return bool(terms.end_state[row] == DATED) and bool(terms.shape[row] != NONE)


def stretches_up_to(terms: Terms, rows: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """Return of each row the rows of its stretch up to itself, itself the last."""
    found: dict[int, tuple[int, ...]] = {row: (row,) for row in rows}
    for post in {int(terms.post[row]) for row in rows if _was_there(terms, row)}:
        for stretch in stretches_of(rows_of(terms, terms.rows_of_post(post))):
            places = [each.at for each in stretch.rows]
            for count, at in enumerate(places, start=1):
                if at in found:
                    found[at] = tuple(places[:count])
    return found


def _was_there(terms: Terms, row: int) -> bool:
    """Whether the holder of a row held the same position before."""
    before = terms.person[terms.rows_of_post(int(terms.post[row])).start : row]
    return bool(np.any(before == terms.person[row]))
