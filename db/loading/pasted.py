"""Rows from a spreadsheet that were pasted: what they are, and the records they make.

Like a file that is imported, but small, and what is wrong with a row can be mended on the spot.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from db.errors import DateProblem, ImportProblem
from db.loading.batch import Batch
from db.loading.csv_dates import read_cell
from db.loading.csv_names import RowProblem
from db.loading.csv_roles import (
    DATED,
    Role,
    date_order,
    has_headings,
    is_people_table,
    number_style,
    roles_of,
)
from db.loading.csv_table import Row, batch_of
from db.loading.csv_text import table_of_text
from db.loading.existing import Existing
from db.saying import numeral, said

MOST_ROWS: Final = 20_000  # more are a file, and imported
MOST_CHARACTERS: Final = 20_000_000
_TRIED: Final = 60
_SHARE: Final = 0.6  # of the cells of a column that must read as dates


@dataclass(frozen=True, slots=True)
class Pasted:
    """Pasted rows: cells as they were or were mended, and what each column is.

    `whole` are all rows, also a first one that gives the headings. `date_order` is dmy, mdy, ""
    (makes no difference) or None (nothing decides it); what was answered once stays.
    """

    whole: tuple[Row, ...]
    has_headings: bool
    headings: tuple[str, ...]
    roles: tuple[Role, ...]
    date_order: str | None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that become records, with the numbers they had in what was pasted."""
        return self.whole[1:] if self.has_headings else self.whole

    def order_with(self, roles: Sequence[Role]) -> str | None:
        """The order of day and month when the columns have these roles."""
        cells = [
            row[place]
            for place, role in enumerate(roles)
            if role in DATED
            for _, row in self.rows
            if place < len(row)
        ]
        found = date_order(cells)
        return self.date_order if found is None else found

    def mended(self, number: int, place: int, text: str) -> "Pasted":
        """The same with another text in the cell of a row, given by its number."""
        whole = tuple(
            (each, _with_cell(row, place, text)) if each == number else (each, row)
            for each, row in self.whole
        )
        return replace(self, whole=whole)

    def only(self, numbers: Sequence[int]) -> "Pasted":
        """The same with the rows of these numbers alone; headings stay."""
        wanted = set(numbers)
        head = self.whole[:1] if self.has_headings else ()
        return replace(self, whole=(*head, *(row for row in self.rows if row[0] in wanted)))


def is_table(text: str) -> bool:
    """Whether a text on the clipboard is rows: cells parted by tabs, or evenly by something."""
    if not text.strip() or len(text) > MOST_CHARACTERS or "\x00" in text:
        return False
    if "\t" in text.strip("\n\r"):
        return True
    try:
        rows = table_of_text(text[:MOST_CHARACTERS]).rows[:_TRIED]
    except ImportProblem:
        return False
    widths = {len(row) for _, row in rows}
    return len(rows) > 1 and len(widths) == 1 and max(widths) > 1


def look_at(text: str, *, headed: bool | None = None) -> Pasted:
    """What pasted rows seem to be; `headed` says whether the first one gives headings.

    Raises ImportProblem where it can't be read as rows, or has too many.
    """
    whole = table_of_text(text).rows
    if not whole:
        raise ImportProblem(said("There are no rows on the clipboard."), said("Nothing was added."))
    if len(whole) > MOST_ROWS:
        raise ImportProblem(
            said("{count} rows are too many to paste.", count=numeral(len(whole))),
            said("Nothing was added."),
            said("Save them as a file and import it."),
        )
    return with_headings(whole, has_headings(whole[0][1]) if headed is None else headed)


def with_headings(whole: tuple[Row, ...], is_headed: bool) -> Pasted:
    """The same rows with or without headings, and what each column is then."""
    width = max(len(row) for _, row in whole)
    first = whole[0][1] if is_headed else ()
    headings = tuple(
        (first[i] if i < len(first) else "") or said("Column {number}", number=i + 1)
        for i in range(width)
    )
    rows = whole[1:] if is_headed else whole
    columns = [[row[i] if i < len(row) else "" for _, row in rows] for i in range(width)]
    roles = _guessed(roles_of(headings, columns), columns)
    pasted = Pasted(whole, is_headed, headings, roles, None)
    return replace(pasted, date_order=pasted.order_with(roles))


def read_pasted(pasted: Pasted, roles: tuple[Role, ...], order: str, existing: Existing) -> Batch:
    """Make records of the rows; those that can't be taken are rejected with their reason."""
    return batch_of(pasted.headings, list(pasted.rows), roles, order, existing)


def _guessed(roles: tuple[Role, ...], columns: list[list[str]]) -> tuple[Role, ...]:
    """What columns without a known heading are by what stands in them: dates, and a title."""
    found = list(roles)
    if is_people_table(roles):
        return roles
    if "when" not in roles:
        free = [i for i, role in enumerate(roles) if role in ("property", "figure")]
        dated = [i for i in free if _are_dates(columns[i])]
        if dated:
            found[dated[0]] = "when"
        if len(dated) > 1 and "until" not in roles:
            found[dated[1]] = "until"
    if "title" not in found:
        lengths = {
            i: sum(map(len, cells))
            for i, cells in enumerate(columns)
            if found[i] == "property" and any(cells) and not number_style(cells)
        }
        if lengths:
            found[max(lengths, key=lambda i: lengths[i])] = "title"
    return tuple(found)


def _are_dates(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell][:_TRIED]
    return len([cell for cell in filled if _is_date(cell)]) > _SHARE * len(filled) > 0


def _is_date(cell: str) -> bool:
    if cell.isdecimal() and len(cell) != 4:
        return False
    try:
        return bool(read_cell(cell, "dmy"))
    except (DateProblem, RowProblem):
        return False


def _with_cell(row: tuple[str, ...], place: int, text: str) -> tuple[str, ...]:
    cells = [*row, *("" for _ in range(place + 1 - len(row)))]
    cells[place] = text.strip()
    return tuple(cells)
