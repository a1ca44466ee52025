"""Who leads on a day: the tree of units of that day, their positions, who holds them.

`as_of` sums over everything (some milliseconds for 100,000 times in office), `told` reads names,
dates and sources of the units asked for: those in sight. `leadership` is both at once.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Sequence

import numpy as np

from db.columns import DATED, NONE
from db.leadership.days import UNBOUNDED_HI
from db.leadership.holders import AsOf, Holders
from db.leadership.states import ABSENT, HOLDS, gaps_on, last_known, states_on
from db.leadership.terms import ANY_NUMBER, NOBODY, Terms
from db.leadership.unit_tree import Branch, below, names_on, parents_on, tree_of
from db.leadership.values import Holding, Leadership, PositionAsOf, State, UnitAsOf
from db.records import Post, Unit
from db.tables import Readable, fetch

__all__ = ["AsOf", "as_of", "leadership", "positions_on", "told"]


def as_of(terms: Terms, day: int, *, unit: int | None = None) -> AsOf:
    """Return the sums of a day, of all units or of one with those below it.

    Units that were dissolved before or founded later are left out unless a position of theirs is
    surely held; so are units outside without any position in them or below.
    """
    known = last_known(terms)
    states = states_on(terms, day, known)
    posts, units = terms.posts, terms.units
    is_held = np.zeros(len(posts), np.bool_)
    is_held[np.searchsorted(posts.id, terms.post[states == HOLDS])] = True
    is_open = ((posts.opened_lo <= day) & (posts.closed_hi >= day)) | is_held
    shown = units.may_exist(day) & (~units.is_outside | np.isin(units.id, posts.unit[is_open]))
    shown |= np.isin(units.id, posts.unit[is_held])
    parents = parents_on(units, day)
    if unit is not None:
        shown |= (units.id == unit) & units.may_exist(day)
    branches = tree_of(units, parents, shown)
    if unit is not None:
        branches = below(branches, unit)
    return AsOf(terms, day, states, known, gaps_on(terms, day, states), is_open, branches)


def leadership(
    file: Readable, terms: Terms, day: int, *, unit: int | None = None, today: int
) -> Leadership:
    """Return who leads on a day, in all units or in one with those below it.

    `today` is the day from which ends count as planned; nothing is counted past it.
    """
    sums = as_of(terms, day, unit=unit)
    return Leadership(day, told(file, sums, sums.branches, today=today))


def told(
    file: Readable, sums: AsOf, branches: Sequence[Branch], *, today: int
) -> tuple[UnitAsOf, ...]:
    """Return these units of the sums (all, or those in sight) with names, holders and sources."""
    terms, day = sums.terms, sums.day
    units = {unit.id: unit for unit in fetch(file, Unit, [each.unit for each in branches])}
    names = names_on(file, units, day)
    places = {each.unit: sums.rows_of_unit(each.unit) for each in branches}
    every = [place for of_unit in places.values() for place in of_unit]
    positions = positions_on(file, sums, every, today=today)
    leads = set(terms.posts.unit[terms.posts.leads & sums.is_open].tolist())
    return tuple(
        UnitAsOf(
            each.unit,
            names[each.unit].name,
            units[each.unit].kind,
            each.depth,
            each.parent,
            tuple(positions[place] for place in places[each.unit]),
            each.unit in leads,
        )
        for each in branches
        if each.unit in units
    )


def positions_on(
    file: Readable, sums: AsOf, places: Collection[int], *, today: int
) -> dict[int, PositionAsOf]:
    """Return positions by their place in `terms.posts`, with those who hold them that day."""
    posts = sums.terms.posts
    rows = {place: _rows(sums, place) for place in places}
    holders = Holders(file, sums, [row for each in rows.values() for row in each], today)
    ids = posts.id[list(places)].tolist()
    titles = {post.id: post.title for post in fetch(file, Post, ids)}
    found: dict[int, PositionAsOf] = {}
    for place in places:
        id, seats = int(posts.id[place]), int(posts.seats[place])
        holdings = tuple(holders.holding(row) for row in rows[place])
        state = _state(holdings, is_gap=bool(sums.is_gap[place]))
        found[place] = PositionAsOf(
            id,
            titles.get(id, ""),
            bool(posts.leads[place]),
            None if seats == ANY_NUMBER else seats,
            state,
            holdings,
        )
    return found


def _state(holdings: Sequence[Holding], *, is_gap: bool) -> State:
    people = {each.state for each in holdings if each.person is not None}
    empty = {each.state for each in holdings if each.person is None}
    if "holds" in people:
        return "holds"
    if "holds" in empty and not people:
        return "nobody"
    if "perhaps" in people | empty:
        return "perhaps"
    if people or empty:
        return "last known" if "last known" in people | empty else "nobody"
    return "nobody" if is_gap else "not recorded"


def _rows(sums: AsOf, place: int) -> list[int]:
    """The rows of a position that say something of the day: the surest first, then by date.

    Two times of one holder that touch that day are one: the later, or the surer.
    """
    terms, offsets = sums.terms, sums.terms.posts.offsets
    first, after = int(offsets[place]), int(offsets[place + 1])
    rows = [first + int(at) for at in np.flatnonzero(sums.states[first:after] != ABSENT)]
    if len(rows) > 1:
        rows.sort(key=lambda row: (sums.states[row], _is_unsupported(terms, row), row))
        best: dict[tuple[int, int], int] = {}
        for row in rows:
            key = (int(terms.person[row]), int(terms.status[row]))
            other = best.get(key)
            if other is None or sums.states[other] == sums.states[row]:
                best[key] = row
        rows = [row for row in rows if row in best.values()]
        rows.sort(key=lambda row: terms.person[row] == NOBODY)
    return rows


def _is_unsupported(terms: Terms, row: int) -> bool:
    """Whether neither a start nor a day on which it held is stated."""
    is_dated = terms.start_state[row] == DATED and terms.shape[row] != NONE
    return not is_dated and bool(terms.attested_hi[row] == UNBOUNDED_HI)
