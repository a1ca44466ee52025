"""From a row of a table to a time in office, with its person, position and unit."""

# SPDX-License-Identifier: MIT

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from db.dates.reading import Order
from db.dates.span import Span
from db.errors import DateProblem
from db.loading.batch import Batch
from db.loading.csv_dates import read_cell, span_of
from db.loading.csv_names import Cells, Names, RowProblem, listed
from db.loading.csv_offices import (
    is_vacant,
    leads,
    position_of,
    status_of,
)
from db.loading.csv_roles import Role
from db.loading.csv_terms import term_of
from db.loading.existing import Existing, folded
from db.records import Post, Tagging, Tenure
from db.saying import numeral, said

NUMBERS: Final = ("person id", "person no", "person number", "personalnummer", "personennummer")
MOST_AT_ONCE: Final = 2  # more holders at the same time, and the seats of a position are not known
FREE_OF_PEOPLE: Final[tuple[Role, ...]] = (
    "property",
    "figure",
    "title",
    "kind",
    "place",
    "description",
)

Key = tuple[int, int | None, str, str]  # position, person, start, end


class OfficeMaker:
    """Adds one time in office a row to a batch; what the file has already is passed over."""

    def __init__(
        self,
        batch: Batch,
        existing: Existing,
        headings: Sequence[str],
        roles: Sequence[Role],
        order: Order | None,
    ) -> None:
        self._batch = batch
        self._existing = existing
        self._order = order
        self._cells = Cells(headings, roles)
        self._names = Names(batch, existing)
        plain = [" ".join(text.casefold().replace("_", " ").split()) for text in headings]
        self._number_at = next((i for i, text in enumerate(plain) if text in NUMBERS), None)
        self._posts: dict[tuple[int, str], int] = {}
        self._called: dict[int, str] = {}  # what new positions are called in the report
        self._known: dict[tuple[int, int | None, str], set[str]] = defaultdict(set)
        for post, person, starts, ends in existing.tenures:
            self._known[post, person, starts].add(ends)
        self._again = 0
        self._held: dict[str, str] = {}  # titles with a word like acting, and what they became

    def add(self, row: Sequence[str]) -> None:
        """Add the time in office of a row. Raises RowProblem or DateProblem, adding nothing."""
        self._cells.refuse_broken(row)
        person, unit = self._cells.of(row, "person"), self._cells.of(row, "unit")
        written = self._cells.of(row, "position")
        title, status, unread = self._held_as(row, person, written)
        if not person and status != "vacant":
            raise RowProblem(said("names no person"))
        if not unit:
            raise RowProblem(said("names no organisation"))
        if not title:
            raise RowProblem(said("names no position"))
        self._names.refuse_shared("" if status == "vacant" else person, unit)
        span = self._span(row)
        born = self._born(row)
        holder = None if status == "vacant" else self._person(row, person, born)
        post = self._post(self._names.unit(unit), title, unit)
        if self._is_known((post, holder, span.starts, span.ends), row):
            return
        modality = term_of("modality", self._cells.of(row, "modality"))
        tenure = self._batch.add(
            Tenure(post, holder, status, modality=modality or "stated", span=span)
        )
        for tag in listed(self._cells.of(row, "tags").replace("#", ";").replace(",", ";")):
            self._batch.add(Tagging(self._names.tag(tag), tenure.uid))
        if title != (whole := " ".join(written.split())):
            self._held[whole] = f"{title} ({status})"
        unread_term: tuple[Role, ...] = ("modality",) if modality is None else ()
        free = (*FREE_OF_PEOPLE, *unread_term)
        self._names.add_evidence(self._cells, row, tenure.uid, free)
        for role, text in (("status", unread), ("born", self._unkept_birth(holder, row, born))):
            if text:
                place = self._cells.roles.index(role)
                self._names.keep(tenure.uid, self._cells.headings[place], text)

    def finish(self) -> None:
        """Leave the seats open of positions that more than two people held at the same time."""
        held: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for number, tenure in enumerate(self._batch.of(Tenure)):
            start, end = tenure.span.start_hi, tenure.span.end_lo
            if tenure.person_id is not None and start is not None and end is not None:
                held[tenure.post_id] += [(start, 1, number), (end, -1, number)] * (start < end)
        crowded = {post for post, edges in held.items() if _most_at_once(edges) > MOST_AT_ONCE}
        posts = self._batch.of(Post)
        self._batch.records[Post] = [
            replace(post, seats=None) if post.id in crowded else post for post in posts
        ]
        titles = [self._called[post.id] for post in posts if post.id in crowded]
        if titles:
            self._batch.remarks.append(
                said(
                    "Held by several people at the same time, so the number of seats is left "
                    "open: {titles}.",
                    titles=_listed(titles),
                )
            )

    def remarks(self) -> list[str]:
        """What the report says of the whole table."""
        told = self._names.remarks()
        if self._held:
            pairs = [
                said("“{written}” as {meant}", written=written, meant=meant)
                for written, meant in self._held.items()
            ]
            told.append(said("Positions held for a time: {pairs}.", pairs=_listed(pairs)))
        undated = sum(tenure.span.shape == "none" for tenure in self._batch.of(Tenure))
        if undated == 1:
            told.append(said("1 time in office has no date."))
        elif undated:
            told.append(said("{count} times in office have no date.", count=undated))
        if self._again == 1:
            told.append(said("1 row is in the file already and not added again."))
        elif self._again:
            again = numeral(self._again)
            told.append(
                said("{count} rows are in the file already and not added again.", count=again)
            )
        return told

    def _held_as(self, row: Sequence[str], person: str, written: str) -> tuple[str, str, str]:
        """The title of the position, how it is held, and a status that is none of ours."""
        title, status = position_of(written)
        cell = self._cells.of(row, "status")
        known_status = status_of(cell)
        if known_status not in (None, "regular"):
            status = str(known_status)
        if is_vacant(person) or (status == "vacant" and not person):
            return title, "vacant", cell if known_status is None else ""
        if status == "vacant":
            raise RowProblem(
                said("says that the position is vacant, and names “{person}”", person=person)
            )
        return title, status, cell if known_status is None else ""

    def _span(self, row: Sequence[str]) -> Span:
        when, until = self._cells.of(row, "when"), self._cells.of(row, "until")
        return span_of(when, until, self._order, self._existing.zone, lasts=True)

    def _born(self, row: Sequence[str]) -> str:
        """The birthday as EDTF, "" where it can't be read: it is then kept as a free field."""
        try:
            born = read_cell(self._cells.of(row, "born"), self._order)
        except (DateProblem, RowProblem):
            return ""
        return "" if "/" in born else born

    def _person(self, row: Sequence[str], name: str, born: str) -> int:
        at = self._number_at
        number = row[at] if at is not None and at < len(row) else ""
        return self._names.person(name, number, born)

    def _unkept_birth(self, holder: int | None, row: Sequence[str], born: str) -> str:
        """The cell with the birthday, unless the person came in with it."""
        is_kept = bool(born) and holder is not None and born == self._names.born(holder)
        return "" if is_kept else self._cells.of(row, "born")

    def _post(self, unit: int, title: str, unit_name: str) -> int:
        known = self._existing.post(unit, title) or self._posts.get((unit, folded(title)))
        if known is None:
            known = self._batch.add(Post(unit, title, leads=leads(title))).id
            self._posts[unit, folded(title)] = known
            self._called[known] = f"{title} ({unit_name})"
        return known

    def _is_known(self, key: Key, row: Sequence[str]) -> bool:
        """Whether a time in office is there already; one that begins the same is not doubled."""
        known = self._known[key[:3]]
        if key[3] in known:
            self._again += 1
            return True
        if known and key[2]:
            there = min(known) or said("not known")
            here = self._cells.of(row, "until") or said("not known")
            raise RowProblem(
                said(
                    "begins as one that is known, but ends otherwise ({there}; here {here})",
                    there=there,
                    here=here,
                )
            )
        known.add(key[3])
        return False


def _most_at_once(edges: list[tuple[int, int, int]]) -> int:
    most = count = 0
    for _, step, _ in sorted(edges):  # an end comes before a start of the same second
        count += step
        most = max(most, count)
    return most


def _listed(texts: Sequence[str]) -> str:
    shown = ", ".join(texts[:8])
    if len(texts) <= 8:
        return shown
    return said("{first} and {count} more", first=shown, count=len(texts) - 8)
