"""Tables (CSV, TSV) as events or times in office: look first (`probe`), then `read` by a plan."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from db.dates.reading import Order
from db.errors import DateProblem, ImportProblem
from db.loading.batch import Batch, Rejected
from db.loading.csv_events import EventMaker
from db.loading.csv_names import RowProblem
from db.loading.csv_people import OfficeMaker
from db.loading.csv_roles import (
    DATED,
    Role,
    date_order,
    has_headings,
    is_people_table,
    number_style,
    roles_of,
)
from db.loading.csv_text import OTHER_ENCODINGS, Table, read_table
from db.loading.existing import Existing, folded
from db.records import EventPerson, EventUnit, Person, Post, Tenure, Unit
from db.saying import said

SHOWN_ROWS: Final = 8
PROGRESS_EVERY: Final = 2000
MIDNIGHTS: Final = (" 00:00:00", "T00:00:00", " 00:00", "T00:00")
ENCODINGS: Final = ("utf-8", *OTHER_ENCODINGS)

Progress = Callable[[int, int], bool]
Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Probe:
    """What a table looks like.

    `rows` are the first few, without the headings; `roles` one for each column; `row_count`
    how many rows there are. `date_order` is dmy, mdy, "" (makes no difference) or None (nothing
    in the table decides it, so it must be asked).
    """

    path: Path
    encoding: str
    separator: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    roles: tuple[Role, ...]
    date_order: str | None
    row_count: int = 0
    encodings: tuple[str, ...] = ENCODINGS


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table shall be read; `date_order` is dmy, mdy or "" where it makes no difference."""

    path: Path
    encoding: str
    separator: str
    roles: tuple[Role, ...]
    date_order: str


def probe(path: Path, encoding: str | None = None, separator: str | None = None) -> Probe:
    """Look at a table. Raises ImportProblem, or WrongEncoding with a guess."""
    table = read_table(path, encoding, separator)
    headings, rows = _split(table, path.name)
    columns = [[row[i] if i < len(row) else "" for _, row in rows] for i in range(len(headings))]
    roles = roles_of(headings, columns)
    return Probe(
        path,
        table.encoding,
        table.separator,
        headings,
        tuple(row for _, row in rows[:SHOWN_ROWS]),
        roles,
        order_for(roles, columns),
        len(rows),
    )


def order_of_plan(path: Path, encoding: str, separator: str, roles: tuple[Role, ...]) -> str | None:
    """The order of day and month when the columns have these roles; as in Probe."""
    _, rows = _split(read_table(path, encoding, separator), path.name)
    columns = [[row[i] if i < len(row) else "" for _, row in rows] for i in range(len(roles))]
    return order_for(roles, columns)


def order_for(roles: tuple[Role, ...], columns: list[list[str]]) -> str | None:
    """One order for all date columns of a table."""
    dates = [
        cell for role, cells in zip(roles, columns, strict=True) if role in DATED for cell in cells
    ]
    return date_order(dates)


def read(plan: Plan, existing: Existing, progress: Progress | None = None) -> Batch:
    """Read a whole table by its plan; rows that can't be taken are rejected with their reason.

    Raises ImportProblem, also when `progress(done, all)` returns False (cancelled).
    """
    headings, rows = _split(read_table(plan.path, plan.encoding, plan.separator), plan.path.name)
    roles = plan.roles
    if len(roles) != len(headings):
        raise ImportProblem(
            said(
                "{name} has changed: it has {count} columns now.",
                name=plan.path.name,
                count=len(headings),
            ),
            said("Nothing was imported."),
            said("Look at it again."),
        )
    return batch_of(headings, rows, roles, plan.date_order, existing, progress)


def batch_of(
    headings: Sequence[str],
    rows: list[Row],
    roles: tuple[Role, ...],
    date_order: str,
    existing: Existing,
    progress: Progress | None = None,
) -> Batch:
    """Make records of rows that are in memory; raises ImportProblem when it is cancelled."""
    rows = without_midnights(rows, roles)
    columns = [[row[i] if i < len(row) else "" for _, row in rows] for i in range(len(headings))]
    styles = tuple(number_style(cells) or "." for cells in columns)
    order: Order | None = "mdy" if date_order == "mdy" else "dmy" if date_order == "dmy" else None
    batch = Batch()
    maker: EventMaker | OfficeMaker = EventMaker(batch, existing, headings, roles, styles, order)
    if is_people_table(roles):
        maker = OfficeMaker(batch, existing, headings, roles, order)
    for done, (number, row) in enumerate(rows):
        if progress is not None and done % PROGRESS_EVERY == 0 and not progress(done, len(rows)):
            raise ImportProblem(said("The import was cancelled."), said("Nothing was imported."))
        try:
            maker.add(row)
        except (RowProblem, DateProblem) as problem:
            batch.rejected.append(Rejected(number, str(problem)))
    if isinstance(maker, OfficeMaker):
        maker.finish()
    _order_by_name(batch)
    batch.remarks.extend(maker.remarks())
    return batch


def _order_by_name(batch: Batch) -> None:
    """Number new units and people by name: a table has no order of its own for them."""
    units, people = _by_name(batch, Unit), _by_name(batch, Person)
    for cls, field, ids in (
        (EventUnit, "unit_id", units),
        (Post, "unit_id", units),
        (EventPerson, "person_id", people),
        (Tenure, "person_id", people),
    ):
        if ids and batch.records.get(cls):
            batch.records[cls] = [
                replace(each, **{field: ids.get(getattr(each, field), getattr(each, field))})
                for each in batch.records[cls]
            ]


def _by_name(batch: Batch, cls: type[Unit] | type[Person]) -> dict[int, int]:
    """Sort the records of a class by name and return each old id's new one."""
    ordered = sorted(batch.of(cls), key=lambda each: folded(each.name))
    batch.records[cls] = [replace(each, id=-place) for place, each in enumerate(ordered, start=1)]
    return {each.id: -place for place, each in enumerate(ordered, start=1)}


def without_midnights(rows: list[Row], roles: tuple[Role, ...]) -> list[Row]:
    """Rows in which a date column that says midnight everywhere says days only.

    Spreadsheets and data frames write days like that; nothing in such a column happened at
    0:00:00.
    """
    places = {
        place
        for place, role in enumerate(roles)
        if role in DATED
        and (cells := [row[place] for _, row in rows if place < len(row) and row[place]])
        and all(cell.endswith(MIDNIGHTS) for cell in cells)
    }
    if not places:
        return rows
    return [
        (number, tuple(_day(cell) if i in places else cell for i, cell in enumerate(row)))
        for number, row in rows
    ]


def _day(cell: str) -> str:
    for midnight in MIDNIGHTS:
        cell = cell.removesuffix(midnight)
    return cell


def _split(table: Table, name: str) -> tuple[tuple[str, ...], list[Row]]:
    """Headings and rows; a table that starts with values gets headings of its own."""
    if not table.rows:
        raise ImportProblem(
            said("{name} is empty.", name=name),
            said("Nothing was imported."),
            said("Choose another file."),
        )
    first = table.rows[0][1]
    width = max(len(row) for _, row in table.rows[:SHOWN_ROWS])
    if has_headings(first):
        unnamed = tuple(
            cell or said("Column {number}", number=i) for i, cell in enumerate(first, start=1)
        )
        return unnamed, list(table.rows[1:])
    return tuple(said("Column {number}", number=i) for i in range(1, width + 1)), list(table.rows)
