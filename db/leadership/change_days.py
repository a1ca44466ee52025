"""The days on which leadership is otherwise than the day before: what one steps through."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection
from typing import Final

import numpy as np

from db.columns import Ints
from db.leadership.days import UNBOUNDED_HI, Flags
from db.leadership.states import DENIED, last_known
from db.leadership.terms import Terms
from db.leadership.units import Units

_FAR: Final = UNBOUNDED_HI // 2


def change_days(terms: Terms, posts: Collection[int] | None = None) -> Ints:
    """Return the days, each once and in order, on which anything changes.

    Somebody comes, the day after somebody's last one, the day after somebody was last known; where
    dates are uncertain, the day from which it may be so and the one from which it surely is.
    With `posts` (ids) only of those positions; without, units that come, go or move as well.
    """
    is_told = terms.modality != DENIED
    if posts is not None:
        is_told &= np.isin(terms.post, np.array(sorted(posts), np.int64))
    is_sure_once = is_told & (terms.start_hi <= terms.end_lo)
    days = [
        terms.start_lo[is_told],
        terms.start_hi[is_told],
        terms.end_lo[is_sure_once] + 1,
        terms.end_hi[is_told] + 1,
        last_known(terms)[is_told] + 1,
    ]
    if posts is None:
        days += _unit_days(terms.units, _followed_units(terms))
    found = np.unique(np.concatenate(days))
    is_bounded: Flags = np.abs(found) < _FAR
    return found[is_bounded]


def _followed_units(terms: Terms) -> Flags:
    """The units a list of leaders shows: those inside, and outside ones that have positions."""
    units = terms.units
    has_posts: Flags = np.isin(units.id, terms.posts.unit)
    return has_posts | ~units.is_outside


def _unit_days(units: Units, shown: Flags) -> list[Ints]:
    edges = units.edges
    is_shown = np.isin(edges.unit, units.id[shown])
    # Where no first day is stated, a unit counts as being there already.
    has_start = is_shown & (edges.start_lo > -_FAR)
    has_end = is_shown & edges.has_end
    return [
        units.first_lo[shown],
        units.last_hi[shown] + 1,
        edges.start_lo[has_start],
        edges.start_hi[has_start],
        edges.end_lo[has_end] + 1,
        edges.end_hi[has_end] + 1,
    ]
