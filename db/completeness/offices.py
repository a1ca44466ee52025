"""What is missing about positions: days without a holder, ends, holders at all."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

from db.dates.clock import DAY_S, edtf_of
from db.leadership.stretches import Row, by_post, successor_without_end
from db.leadership.succession import gaps, is_counted
from db.leadership.terms import Terms
from db.leadership.values import Finding
from db.reading.named import names_of
from db.reading.titles import BETWEEN, tenure_labels
from db.tables import Readable

_ROWS_A_STEP = 500


def gaps_of_offices(file: Readable, terms: Terms, today: int) -> Iterator[Finding]:
    """Yield the gaps that no source explains as a vacancy.

    Leads to the time in office before; other: the one after. Details: who was before and after,
    the least and the most days, the first and the last day that may be in it ("" = not bounded).
    """
    for gap in gaps(file, terms, today=today):
        if gap.piece.kind != "gap":
            continue
        length = gap.piece.length
        details = (
            gap.before_person.name if gap.before_person else "",
            gap.after_person.name if gap.after_person else "",
            str(length.lo),
            "" if length.hi is None else str(length.hi),
            edtf_day(gap.piece.start_lo),
            edtf_day(gap.piece.end_hi),
        )
        title = BETWEEN.join(filter(None, (gap.title, gap.unit.name)))
        yield Finding("gap", "tenure", gap.before, title, details, ("tenure", gap.after))


def without_end(file: Readable, terms: Terms, _today: int) -> Iterator[Finding]:
    """Yield times in office without an end though somebody else came after.

    Other: the next holder's. Details: the position, the next holder, the first day of theirs.
    """
    found: list[tuple[Row, Row]] = []
    for rows in by_post(terms):
        if not is_counted(terms, rows[0].post):
            continue
        for place, row in enumerate(rows):
            after = successor_without_end(row, rows[place + 1 :])
            if after is not None and after.person != row.person:
                found.append((row, after))
    for at in range(0, len(found), _ROWS_A_STEP):
        step = found[at : at + _ROWS_A_STEP]
        people = names_of(file, "person", {row.person for pair in step for row in pair})
        labels = tenure_labels(file.connection, [row.id for row, _ in step])
        for row, after in step:
            if row.id in labels and row.person in people and after.person in people:
                label = labels[row.id]
                where = BETWEEN.join(filter(None, (label.post_title, label.unit_name)))
                details = where, people[after.person].name, edtf_day(after.start_lo)
                title = people[row.person].name
                yield Finding("no end", "tenure", row.id, title, details, ("tenure", after.id))


def without_holder(file: Readable, _terms: Terms, _today: int) -> Iterator[Finding]:
    """Yield positions of which no time in office is recorded; leads to the unit.

    Other: the position. Details: the position's title, "" where it has none.
    """
    rows = file.connection.execute(
        "SELECT post.id, post.title, unit.id, unit.name FROM post JOIN unit"
        " ON unit.id = post.unit_id WHERE NOT EXISTS"
        " (SELECT 1 FROM tenure WHERE tenure.post_id = post.id) ORDER BY unit.name, post.id"
    )
    for post, title, unit, name in rows:
        yield Finding("no holder", "unit", unit, name, (title,), ("post", post))


def edtf_day(day: int | None) -> str:
    """Return a day as EDTF, "" where there is no bound or it lies outside years 1-9999."""
    return "" if day is None else edtf_of(day * DAY_S)
