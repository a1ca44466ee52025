"""Who followed whom: the strip of a position, the path of a person, and the gaps between.

Gaps, overlaps and successors are told of positions with one seat only. What a strip counts is
certain where both bounds agree; a gap or an overlap that only may be there has `lo` 0.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from db.leadership.stretches import (
    Row,
    day,
    gap_from,
    is_running,
    length_of,
    overlap_of,
    rows_of,
    stretches_of,
)
from db.leadership.terms import NOBODY, Terms
from db.leadership.values import Length, PathStep, Piece, Succession
from db.reading.named import Named, names_of
from db.records import Post, Tenure
from db.tables import Readable, fetch

NO_UNIT: Final = Named("unit", 0, "")


@dataclass(frozen=True, slots=True)
class Gap:
    """Days between two holders of a position, with the times in office on both sides.

    The piece is a gap nobody explains, or a time for which a source says that nobody held it.
    """

    post_id: int
    title: str
    unit: Named
    piece: Piece
    before: int
    after: int
    before_person: Named | None
    after_person: Named | None


@dataclass(frozen=True, slots=True)
class Untold:
    """A piece before it has names: the row it is of, or the gap between two rows."""

    piece: Piece
    row: Row | None


def posts_of_unit(terms: Terms, unit_id: int) -> tuple[int, ...]:
    """Return the positions of a unit, those that lead it first."""
    posts = terms.posts
    places = (posts.unit == unit_id).nonzero()[0].tolist()
    return tuple(posts.id[at].item() for at in sorted(places, key=lambda at: not posts.leads[at]))


def successions(
    file: Readable, terms: Terms, posts: Iterable[int], *, today: int
) -> tuple[Succession, ...]:
    """Return each of these positions with everyone who held it, in the order asked for."""
    wanted = [each for each in dict.fromkeys(posts) if terms.posts.at(each) is not None]
    untold = {each: pieces_of(terms, each, today=today) for each in wanted}
    rows = [part.row for parts in untold.values() for part in parts if part.row is not None]
    told = _Told(file, rows, wanted)
    return tuple(
        Succession(
            each,
            told.title(each),
            told.unit(each),
            told.leads(each),
            told.seats(each),
            tuple(told.piece(part) for part in untold[each]),
            is_counted(terms, each),
        )
        for each in wanted
    )


def path_of(file: Readable, terms: Terms, person_id: int, *, today: int) -> tuple[PathStep, ...]:
    """Return a person's times in office, in the order they began."""
    places = (terms.person == person_id).nonzero()[0].tolist() if person_id != NOBODY else []
    rows = [rows_of(terms, slice(at, at + 1))[0] for at in places]
    rows.sort(key=lambda row: (_first_day(row), row.end_hi, row.id))
    told = _Told(file, rows, [row.post for row in rows])
    steps = (
        (row, told.piece(Untold(_term(row, _later(terms, row), None, today=today), row)))
        for row in rows
    )
    return tuple(
        PathStep(row.id, row.post, told.title(row.post), told.unit(row.post), piece)
        for row, piece in steps
    )


def predecessor(terms: Terms, tenure_id: int) -> int | None:
    """Return the last time in office of who held the position before this holder."""
    return _neighbour(terms, tenure_id, -1)


def successor(terms: Terms, tenure_id: int) -> int | None:
    """Return the first time in office of who held the position after this holder.

    None when nobody is known, and for a position with any number of seats or several. Terms
    of one holder that touch are passed over: a second term has no successor of its own.
    """
    return _neighbour(terms, tenure_id, 1)


def gaps(
    file: Readable,
    terms: Terms,
    posts: Iterable[int] | None = None,
    *,
    today: int,
    least: int = 1,
) -> Iterator[Gap]:
    """Yield the gaps between holders by position and day (None: of all positions).

    `least` is the least certain number of days; 0 also yields gaps that only may be there.
    """
    wanted = terms.posts.id.tolist() if posts is None else list(dict.fromkeys(posts))
    for at in range(0, len(wanted), _POSTS_A_STEP):
        step = wanted[at : at + _POSTS_A_STEP]
        found = [
            (each, gap)
            for each in step
            if is_counted(terms, each)
            for gap in _gaps_of(pieces_of(terms, each, today=today), least)
        ]
        rows = [row for _, (_, *rows) in found for row in rows]
        told = _Told(file, rows, [each for each, _ in found])
        for each, (part, before, after) in found:
            yield Gap(
                each, told.title(each), told.unit(each), told.piece(part), before.id, after.id,
                told.person(before), told.person(after),
            )  # fmt: skip


def is_counted(terms: Terms, post_id: int) -> bool:
    """Whether a position has one seat, so that gaps and successors have a meaning."""
    place = terms.posts.at(post_id)
    return place is not None and int(terms.posts.seats[place]) == 1


def pieces_of(terms: Terms, post_id: int, *, today: int) -> list[Untold]:
    """Return the pieces of a position's strip without names, in their order."""
    rows = rows_of(terms, terms.rows_of_post(post_id))
    if not is_counted(terms, post_id):
        return [Untold(_term(row, [], None, today=today), row) for row in rows]
    pieces: list[Untold] = []
    cover: Row | None = None  # of those so far who ends last, whether a holder or a vacancy
    for place, row in enumerate(rows):
        later = rows[place + 1 :]
        gap = _gap(cover, row) if cover is not None else None
        if gap is not None:
            pieces.append(Untold(gap, None))
        if row.person == NOBODY:
            row = _ended_by(row, later)
        pieces.append(Untold(_term(row, later, cover, today=today), row))
        if cover is None or (row.end_hi, row.end_lo) >= (cover.end_hi, cover.end_lo):
            cover = row
    return pieces


_POSTS_A_STEP: Final = 2_000


def _gap(cover: Row, row: Row) -> Piece | None:
    """The gap before a row; one that only may be there needs a stated day on both sides."""
    length = gap_from(cover.end_lo, cover.end_hi, row)
    may_be = cover.has_end and row.has_start and length.hi is not None and length.hi > 0
    if not length.lo and not may_be:
        return None
    first = day(cover.end_lo + 1), day(cover.end_hi + 1)
    return Piece("gap", *first, day(row.start_lo - 1), day(row.start_hi - 1), length)


def _ended_by(row: Row, later: list[Row]) -> Row:
    """A vacancy without a stated end lasts until the next one begins."""
    if row.has_end or not later:
        return row
    begins = later[0]
    end_lo, end_hi = max(row.start_lo, begins.start_lo - 1), max(row.start_hi, begins.start_hi - 1)
    return row._replace(end_lo=end_lo, end_hi=end_hi, has_end=True)


def _term(row: Row, later: list[Row], cover: Row | None, *, today: int) -> Piece:
    is_vacant = row.person == NOBODY
    return Piece(
        "vacant" if is_vacant else "term",
        day(row.start_lo), day(row.start_hi), day(row.end_lo), day(row.end_hi),
        length_of(row, today=today),
        row.id,
        is_running=is_running(row, later, today=today),
        overlap=_overlap(cover, row) if cover is not None and not is_vacant else None,
    )  # fmt: skip


def _overlap(cover: Row, row: Row) -> Length | None:
    if cover.person == NOBODY or cover.person == row.person:
        return None
    length = overlap_of(cover, row)
    if not length.lo and not (cover.has_end and row.has_start and length.hi):
        return None
    return length


def _gaps_of(parts: list[Untold], least: int) -> Iterator[tuple[Untold, Row, Row]]:
    for place, part in enumerate(parts):
        if part.piece.kind == "term" or (part.piece.length.lo or 0) < least:
            continue
        before = _holder(reversed(parts[:place]))
        after = _holder(iter(parts[place + 1 :]))
        if before is not None and after is not None:
            yield part, before, after


def _holder(parts: Iterable[Untold]) -> Row | None:
    rows = (part.row for part in parts if part.piece.kind == "term")
    return next((row for row in rows if row is not None), None)


def _later(terms: Terms, row: Row) -> list[Row]:
    if not is_counted(terms, row.post):
        return []
    of_post = terms.rows_of_post(row.post)
    return rows_of(terms, slice(row.at + 1, of_post.stop))


def _first_day(row: Row) -> int:
    """The day a row stands at: a start known only as "by then" stands there."""
    return row.start_lo if day(row.start_lo) is not None else row.start_hi


def _neighbour(terms: Terms, tenure_id: int, step: int) -> int | None:
    at = terms.row_of(tenure_id)
    if at is None or not is_counted(terms, int(terms.post[at])):
        return None
    stretches = stretches_of(rows_of(terms, terms.rows_of_post(int(terms.post[at]))))
    place = next((n for n, each in enumerate(stretches) if any(r.at == at for r in each.rows)), -1)
    if place < 0:  # a vacancy: its neighbours are those before and after it in time
        earlier = sum(each.first.at < at for each in stretches)
        place = earlier - 1 if step > 0 else earlier
    own = int(terms.person[at])
    place += step
    while 0 <= place < len(stretches) and stretches[place].first.person == own:
        place += step
    if not 0 <= place < len(stretches):
        return None
    return stretches[place].first.id if step > 0 else stretches[place].last.id


class _Told:
    """The words for rows and positions, read at once."""

    def __init__(self, file: Readable, rows: Iterable[Row], posts: Iterable[int]) -> None:
        rows = list(rows)
        self._tenures = {each.id: each for each in fetch(file, Tenure, {row.id for row in rows})}
        self._posts = {each.id: each for each in fetch(file, Post, set(posts))}
        self._people = names_of(file, "person", {row.person for row in rows})
        self._units = names_of(file, "unit", {each.unit_id for each in self._posts.values()})

    def piece(self, part: Untold) -> Piece:
        """A piece with who holds it and what is stored of it."""
        tenure = self._tenures.get(part.row.id) if part.row is not None else None
        if part.row is None or tenure is None:
            return part.piece
        return replace(
            part.piece,
            person=self.person(part.row),
            status=tenure.status,
            announced=tenure.announced,
            known_on=tenure.span.attested,
        )

    def person(self, row: Row) -> Named | None:
        """Who a row is of; None for a vacancy."""
        return self._people.get(row.person)

    def title(self, post_id: int) -> str:
        """What a position is called."""
        post = self._posts.get(post_id)
        return post.title if post is not None else ""

    def unit(self, post_id: int) -> Named:
        """The unit a position is in."""
        post = self._posts.get(post_id)
        return self._units.get(post.unit_id, NO_UNIT) if post is not None else NO_UNIT

    def leads(self, post_id: int) -> bool:
        """Whether its holder leads the unit."""
        post = self._posts.get(post_id)
        return post is not None and post.leads

    def seats(self, post_id: int) -> int | None:
        """How many may hold it at once."""
        post = self._posts.get(post_id)
        return post.seats if post is not None else None
