"""Who holds what on a day, for all times in office at once: sums over arrays, no names.

The states are those of DESIGN: holds (surely), perhaps (inside uncertain bounds), last known (no
end is stated, and the day lies after the last one on which a source knows of it). What was denied
holds nothing; an opinion or a rumour makes no more than perhaps. Where there is one seat, whom
another one has followed since is no longer last known, and nobody perhaps holds what is surely
vacant.
"""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np

from db.columns import DATED, MODALITIES, NONE, Bytes, Ints
from db.leadership.days import UNBOUNDED_HI, UNBOUNDED_LO, Flags
from db.leadership.terms import NOBODY, Posts, Terms

ABSENT, HOLDS, PERHAPS, LAST_KNOWN = range(4)
"""What a time in office is on a day."""

DENIED: Final = MODALITIES.index("denied")
_HEARSAY: Final = (MODALITIES.index("opinion"), MODALITIES.index("rumour"))


def last_known(terms: Terms) -> Ints:
    """Return the last day on which each is known to be held: UNBOUNDED_HI where its end is
    stated (or nothing at all), else the attested day, or that of its start or announcement."""
    known = np.full(len(terms), UNBOUNDED_LO, np.int64)
    is_begun = (terms.start_state == DATED) & (terms.start_hi < UNBOUNDED_HI)
    is_attested = terms.attested_hi < UNBOUNDED_HI
    known[is_begun] = terms.start_hi[is_begun]
    known[is_attested] = np.maximum(known, terms.attested_hi)[is_attested]
    known = np.maximum(known, terms.announced)
    has_end = (terms.end_state == DATED) & (terms.shape != NONE)
    known[has_end | (known == UNBOUNDED_LO)] = UNBOUNDED_HI
    return known


def states_on(terms: Terms, day: int, known: Ints) -> Bytes:
    """Return ABSENT, HOLDS, PERHAPS or LAST_KNOWN for each time in office on a day; `known` are
    its last days as `last_known` returns them."""
    is_sure = (terms.start_hi <= day) & (terms.end_lo >= day)
    may_be = (terms.start_lo <= day) & (terms.end_hi >= day)
    states = np.where(may_be, PERHAPS, ABSENT).astype(np.int8)
    states[may_be & (known < day)] = LAST_KNOWN
    is_hearsay = np.isin(terms.modality, _HEARSAY)
    states[is_sure & ~is_hearsay] = HOLDS
    states[terms.modality == DENIED] = ABSENT
    states[(states == LAST_KNOWN) & _is_followed(terms, day, known)] = ABSENT
    states[(states == PERHAPS) & (terms.person != NOBODY) & _is_empty(terms, states)] = ABSENT
    return states


def gaps_on(terms: Terms, day: int, states: Bytes) -> Flags:
    """Return of each position with one seat whether the day (of these states) lies after a time
    in office whose end is stated and before another one, and in none: nobody held it."""
    counts = _counts(terms)
    is_gap: Flags = terms.posts.seats == 1
    is_gap &= _any(terms.posts, counts & (terms.end_state == DATED) & (terms.end_hi < day))
    is_gap &= _any(terms.posts, counts & (terms.start_lo > day))
    is_gap &= ~_any(terms.posts, states != ABSENT)
    return is_gap


def _counts(terms: Terms) -> Flags:
    """What happened, as far as anybody says it did."""
    is_hearsay: Flags = np.isin(terms.modality, (DENIED, *_HEARSAY))
    return ~is_hearsay


def _is_followed(terms: Terms, day: int, known: Ints) -> Flags:
    """Whether somebody surely came to the only seat after a time in office was last known."""
    has_begun = _counts(terms) & (terms.start_hi <= day)
    was_sure = has_begun & (terms.end_lo >= terms.start_hi)
    latest = np.maximum(
        _most(terms.posts, np.where(has_begun, terms.start_lo, UNBOUNDED_LO)),
        _most(terms.posts, np.where(was_sure, terms.end_lo, UNBOUNDED_LO)),
    )
    latest[terms.posts.seats != 1] = UNBOUNDED_LO
    return np.repeat(latest, np.diff(terms.posts.offsets)) > known


def _is_empty(terms: Terms, states: Bytes) -> Flags:
    """Whether the only seat of each row's position is surely vacant."""
    empty: Flags = terms.posts.seats == 1
    empty &= _any(terms.posts, (terms.person == NOBODY) & (states == HOLDS))
    return np.repeat(empty, np.diff(terms.posts.offsets))


def _any(posts: Posts, flags: Flags) -> Flags:
    """Whether any row of each position has the flag."""
    sums = np.concatenate([np.zeros(1, np.int64), np.cumsum(flags, dtype=np.int64)])
    return sums[posts.offsets[1:]] > sums[posts.offsets[:-1]]


def _most(posts: Posts, values: Ints) -> Ints:
    """The greatest value of each position's rows; UNBOUNDED_LO where it has none."""
    most = np.full(len(posts), UNBOUNDED_LO, np.int64)
    has_rows = np.diff(posts.offsets) > 0
    if has_rows.any():
        most[has_rows] = np.maximum.reduceat(values, posts.offsets[:-1][has_rows])
    return most
