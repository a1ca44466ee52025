"""Events and times in office that no source is given for, or that have no date at all."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from typing import Final

from db.leadership.terms import Terms
from db.leadership.values import Finding
from db.reading.titles import tenure_labels
from db.tables import Readable

_ROWS_A_STEP: Final = 500
_CITED: Final = "EXISTS (SELECT 1 FROM citation WHERE citation.about = {}.uid)"
_PART_CITED: Final = (
    "EXISTS (SELECT 1 FROM {0} JOIN citation ON citation.about = {0}.uid"
    " WHERE {0}.event_id = event.id)"
)
_EVENT_CITED: Final = " OR ".join(
    (_CITED.format("event"), _PART_CITED.format("figure"), _PART_CITED.format("incident"))
)
_NO_BOUND: Final = "coalesce(start_lo, start_hi, end_lo, end_hi) IS NULL"


def without_source(file: Readable, _terms: Terms, _today: int) -> Iterator[Finding]:
    """Yield times in office, then events, that no source passage is about, nor about a part of
    them (a number, an incident). No details."""
    yield from _tenures(file, "no source", f"NOT {_CITED.format('tenure')}")
    yield from _events(file, "no source", f"NOT ({_EVENT_CITED})")


def without_date(file: Readable, _terms: Terms, _today: int) -> Iterator[Finding]:
    """Yield times in office, then events, of which nothing is known about when. No details.

    "Before a day" is a date, and so is a day on which it was announced or attested.
    """
    yield from _tenures(file, "no date", f"{_NO_BOUND} AND attested = '' AND announced = ''")
    yield from _events(file, "no date", f"{_NO_BOUND} AND attested = ''")


def _events(file: Readable, what: str, where: str) -> Iterator[Finding]:
    rows = file.connection.execute(
        f"SELECT id, title FROM event WHERE {where} ORDER BY start_lo, end_hi, id"
    )
    for id, title in rows:
        yield Finding(what, "event", id, title)


def _tenures(file: Readable, what: str, where: str) -> Iterator[Finding]:
    rows = file.connection.execute(f"SELECT id FROM tenure WHERE {where} ORDER BY start_lo, id")
    ids = [id for (id,) in rows]
    for at in range(0, len(ids), _ROWS_A_STEP):
        step = ids[at : at + _ROWS_A_STEP]
        labels = tenure_labels(file.connection, step)
        for id in step:
            if id in labels:
                yield Finding(what, "tenure", id, labels[id].text("flat"))
