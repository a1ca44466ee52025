"""What is otherwise on the later of two days: who came, went or moved, and what became of units.

Read from the sums of both days; only what differs is looked up by name.
"""

# SPDX-License-Identifier: MIT

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from db.columns import STATUSES
from db.leadership.as_of import AsOf, as_of
from db.leadership.holders import counted, stretches_up_to
from db.leadership.states import ABSENT, PERHAPS
from db.leadership.terms import NOBODY, Terms
from db.leadership.unit_differences import unit_differences
from db.leadership.unit_tree import names_on
from db.leadership.values import ChangeKind, Difference
from db.reading.named import Named, names_of
from db.records import Post
from db.tables import Readable, fetch

_REGULAR: Final = STATUSES.index("regular")


@dataclass(frozen=True, slots=True)
class _Turn:
    """A person in a position on both days: the rows of the terms, None = not there."""

    person: int
    post: int
    before: int | None
    after: int | None


def compare(file: Readable, terms: Terms, day_a: int, day_b: int) -> tuple[Difference, ...]:
    """Return what differs on the later of two days, unit by unit in the tree of that day.

    Of a unit what became of it comes first, then who left and who came, by position. What two
    lists of leaders name alike is no difference, however sure it is on either day.
    """
    earlier, later = (as_of(terms, day) for day in sorted((day_a, day_b)))
    found = [*unit_differences(file, earlier, later), *_people(file, earlier, later)]
    units = [each.unit for each in (*later.branches, *earlier.branches)]
    order = {unit: place for place, unit in reversed(list(enumerate(units)))}
    return tuple(
        sorted(
            found,
            key=lambda each: (
                order.get(each.unit.id, len(order)), each.post_id or 0, each.kind != "went",
            ),
        )
    )  # fmt: skip


def _people(file: Readable, earlier: AsOf, later: AsOf) -> list[Difference]:
    turns = _turns(earlier, later)
    words = _Words(file, earlier, later, turns)
    went: dict[int, list[_Turn]] = defaultdict(list)
    came: dict[int, list[_Turn]] = defaultdict(list)
    found: list[Difference] = []
    for turn in turns:
        if turn.after is None:
            went[turn.person].append(turn)
        elif turn.before is None:
            came[turn.person].append(turn)
        else:
            found.append(words.turned(turn))
    for person in sorted({*went, *came}):
        gone, new = went[person], came[person]
        if len(gone) == len(new) == 1:  # of several nobody can say which stands for which
            found.append(words.moved(gone[0], new[0]))
        else:
            found += [words.came(turn) for turn in new]
            found += [words.went(turn) for turn in gone]
    return found


def _turns(earlier: AsOf, later: AsOf) -> list[_Turn]:
    """Who is in a position on one day only, or on both with another status."""
    before, after = _holding(earlier), _holding(later)
    found: list[_Turn] = []
    for key in sorted({*before, *after}):
        old, new = before.get(key), after.get(key)
        if old is None or new is None or _is_regular(earlier, old) != _is_regular(later, new):
            found.append(_Turn(key[1], key[0], old, new))
    return found


def _holding(sums: AsOf) -> dict[tuple[int, int], int]:
    """The row of each position and person of a day; of several the surest, then the last."""
    terms = sums.terms
    rows = np.flatnonzero((sums.states != ABSENT) & (terms.person != NOBODY))
    rows = rows[np.lexsort((rows, -sums.states[rows]))]
    keys = zip(terms.post[rows].tolist(), terms.person[rows].tolist(), strict=True)
    return dict(zip(keys, rows.tolist(), strict=True))


def _is_regular(sums: AsOf, row: int) -> bool:
    return bool(sums.terms.status[row] == _REGULAR)


class _Words:
    """Differences of people, with the names they are told by."""

    def __init__(self, file: Readable, earlier: AsOf, later: AsOf, turns: list[_Turn]) -> None:
        self._earlier, self._later, self._terms = earlier, later, later.terms
        posts = fetch(file, Post, {turn.post for turn in turns})
        self._posts = {post.id: post for post in posts}
        self._units = names_on(file, {post.unit_id for post in posts}, later.day)
        self._people = names_of(file, "person", {turn.person for turn in turns})
        left = [turn.before for turn in turns if turn.before is not None]
        self._stretches = stretches_up_to(self._terms, left)

    def came(self, turn: _Turn) -> Difference:
        """Somebody holds a position on the later day only."""
        assert turn.after is not None
        is_regular = _is_regular(self._later, turn.after)
        return self._told("came" if is_regular else "became acting", turn)

    def went(self, turn: _Turn) -> Difference:
        """Somebody holds a position on the earlier day only."""
        assert turn.before is not None
        length = counted(self._later, self._stretches[turn.before][0], turn.before, self._later.day)
        return replace(self._told("went", turn), length=length)

    def moved(self, gone: _Turn, new: _Turn) -> Difference:
        """Somebody left one position and came to one other."""
        left, came = self.went(gone), self._told("moved", new)
        return replace(
            came,
            old=left.title,
            new=came.title,
            other_unit=left.unit,
            tenure_ids=(*left.tenure_ids, *came.tenure_ids),
            length=left.length,
            is_certain=left.is_certain and came.is_certain,
            is_effect_unstated=left.is_effect_unstated or came.is_effect_unstated,
        )

    def turned(self, turn: _Turn) -> Difference:
        """Somebody holds the position on both days, but not as the same."""
        assert turn.after is not None
        is_regular = _is_regular(self._later, turn.after)
        return self._told("became regular" if is_regular else "became acting", turn)

    def _told(self, kind: ChangeKind, turn: _Turn) -> Difference:
        post = self._posts[turn.post]
        rows = [row for row in (turn.before, turn.after) if row is not None]
        last, terms = rows[-1], self._terms
        unstated = terms.is_end_unstated if turn.after is None else terms.is_start_unstated
        return Difference(
            kind,
            unit=self._units.get(post.unit_id, Named("unit", post.unit_id, "")),
            person=self._people.get(turn.person),
            post_id=post.id,
            title=post.title,
            status=STATUSES[terms.status[last]],
            tenure_ids=tuple(int(terms.id[row]) for row in rows),
            is_certain=not any(
                sums.states[row] == PERHAPS
                for sums, row in ((self._earlier, turn.before), (self._later, turn.after))
                if row is not None
            ),
            is_effect_unstated=bool(unstated[last]),
        )
