"""The rotation as tables for a spreadsheet: changes a year, and times in office with lengths.

The headings of the second are those the importer knows, so that the table can be read again.
"""

# SPDX-License-Identifier: MIT

import csv
import io
from collections.abc import Iterable

from db.leadership.values import Rotation
from db.records import Tenure
from db.tables import Readable, fetch

YEARS = ("year", "came", "went", "of these about that year")
LENGTHS = (
    "person", "position", "unit", "status", "start", "end", "known on", "days at least",
    "days at most", "stretch", "both ends known", "no end known",
)  # fmt: skip


def years_table(rotation: Rotation) -> str:
    """Return a row a year, years without a change too."""
    rows = ((each.year, len(each.came), len(each.went), len(each.rough)) for each in rotation.years)
    return _table(YEARS, rows)


def lengths_table(file: Readable, rotation: Rotation) -> str:
    """Return a row a time in office, the longest first; `stretch` numbers those that touch."""
    ids = [id for each in rotation.terms for id in each.tenure_ids]
    tenures = {each.id: each for each in fetch(file, Tenure, ids)}
    stretch_of = {
        id: number
        for number, each in enumerate(rotation.stretches, start=1)
        for id in each.tenure_ids
    }
    rows: list[tuple[object, ...]] = []
    for each in rotation.terms:
        tenure = tenures.get(each.tenure_ids[0])
        if tenure is None:
            continue
        rows.append(
            (
                each.person.name if each.person else "", each.title, each.unit.name,
                tenure.status, tenure.span.starts, tenure.span.ends, tenure.span.attested,
                _number(each.length.lo), _number(each.length.hi), stretch_of.get(tenure.id, ""),
                _yes(each.has_both_ends), _yes(each.is_running),
            )
        )  # fmt: skip
    return _table(LENGTHS, rows)


def _table(headings: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return text.getvalue()


def _number(days: int | None) -> object:
    return "" if days is None else days


def _yes(is_so: bool) -> str:
    return "yes" if is_so else ""
