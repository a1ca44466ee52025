"""The table of events: cells of rows, orders by any column, and cells that are typed anew."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from db.columns import EVENT, TENURE
from db.dates.span import Span, make_span
from db.drafts.table_cells import can_change, cell_change, names_in, read_when, typed_text
from db.errors import ChronikError, DateProblem
from db.file import OpenFile
from db.history import History
from db.load_columns import load_columns
from db.reading.event_table import (
    EMPTY,
    PROPERTY,
    Cells,
    cells_of,
    keys_of,
    order_of,
    property_names,
    rows_of,
)
from db.records import EventPerson
from db.tables import select
from tests.db.builders import a_file_with, a_person_with, a_tenure_with, an_era_with, an_event_with

TODAY = "2026-11-22"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        an_event_with("zebra", starts="2020", units=("Acme", "Ökonomie"),
                      properties={"rank": "10"}),
        an_event_with("Äpfel", starts="2022-05", kind="incident", people=("Ann", "Bo"),
                      properties={"rank": "9", "colour": "red"}),
        an_event_with("apple", starts="", importance="main", modality="rumour"),
        a_tenure_with("Ann", "Acme", "CEO", starts="2018", ends=""),
        an_era_with("An era"),
    ) as opened:  # fmt: skip
        yield opened


def all_cells(file: OpenFile) -> list[Cells]:
    columns = load_columns(file)
    places = rows_of(columns)
    return cells_of(file, columns.table[places].tolist(), columns.id[places].tolist())


def cells_named(file: OpenFile, title: str) -> Cells:
    return next(cells for cells in all_cells(file) if cells.title == title)


def titles_by(file: OpenFile, column: str, *, is_descending: bool = False) -> list[str]:
    columns = load_columns(file)
    keys = keys_of(file, columns, column)
    order = order_of(columns, rows_of(columns), keys, is_descending=is_descending)
    found = cells_of(file, columns.table[order].tolist(), columns.id[order].tolist())
    return [cells.title for cells in found]


def changed(file: OpenFile, title: str, column: str, value: str | Span) -> Cells:
    cells = cells_named(file, title)
    History(file).apply(cell_change(file, cells, column, value))
    (after,) = cells_of(file, [EVENT if cells.table == "event" else TENURE], [cells.id])
    return after


def test_a_row_has_everything_that_belongs_to_it(file: OpenFile) -> None:
    cells = cells_named(file, "Äpfel")
    assert (cells.kind, cells.people, cells.modality) == ("Incident", ("Ann", "Bo"), "stated")
    assert cells.properties == {"rank": "9", "colour": "red"}
    office = cells_named(file, "Ann · CEO")
    assert (office.table, office.units, office.people) == ("tenure", ("Acme",), ("Ann",))


def test_eras_are_no_rows_and_free_fields_are_columns(file: OpenFile) -> None:
    assert len(all_cells(file)) == 4
    assert property_names(file) == ("rank", "colour")


@pytest.mark.parametrize(
    ("column", "titles"),
    [("title", ["Ann · CEO", "Äpfel", "apple", "zebra"]),
     ("when", ["Ann · CEO", "zebra", "Äpfel", "apple"]),
     ("kind", ["Äpfel", "zebra", "apple", "Ann · CEO"]),
     ("units", ["Ann · CEO", "zebra", "Äpfel", "apple"]),
     ("people", ["Ann · CEO", "Äpfel", "zebra", "apple"]),
     ("modality", ["Ann · CEO", "zebra", "Äpfel", "apple"]),
     ("importance", ["apple", "zebra", "Äpfel", "Ann · CEO"]),
     (PROPERTY + "rank", ["Äpfel", "zebra", "Ann · CEO", "apple"])],
)  # fmt: skip
def test_rows_come_in_the_order_of_a_column(file: OpenFile, column: str, titles: list[str]) -> None:
    assert titles_by(file, column) == titles


def test_the_other_way_round_empty_cells_are_still_last(file: OpenFile) -> None:
    rank = PROPERTY + "rank"
    assert titles_by(file, rank, is_descending=True) == ["zebra", "Äpfel", "Ann · CEO", "apple"]
    keys = keys_of(file, load_columns(file), rank)
    assert np.count_nonzero(keys == EMPTY) == 3


@pytest.mark.parametrize(
    ("starts", "ends"),
    [("2020", None), ("2020-05-04", "2021"), ("", "2021-05"), ("2018~", ""), ("2018", ".."),
     ("[2022-12-16..2022-12-19]", None), ("2022-33", "2022-36")],
)  # fmt: skip
def test_what_stands_in_a_date_cell_reads_back_to_the_same(starts: str, ends: str | None) -> None:
    span = make_span(starts, ends)
    cells = Cells("event", 1, "x", span)
    for column in ("when", "until"):
        read = read_when(cells, column, typed_text(cells, column), today=TODAY)
        assert (read.shape, read.starts, read.ends) == (span.shape, span.starts, span.ends)


@pytest.mark.parametrize(
    ("column", "text", "expected"),
    [("when", "early December 2022", ("period", "[2022-12-01..2022-12-10]", "2022-12-20")),
     ("until", "", ("moment", "2022-12-05", "")),
     ("until", "+3 days", ("period", "2022-12-05", "2022-12-08")),
     ("until", "open", ("period", "2022-12-05", "..")),
     ("until", "not known", ("period", "2022-12-05", "")),
     ("when", "2022 to 2023", ("period", "2022", "2023")),
     ("when", "", ("period", "", "2022-12-20"))],
)  # fmt: skip
def test_one_end_is_typed_and_the_other_stays(
    column: str, text: str, expected: tuple[str, str, str]
) -> None:
    cells = Cells("event", 1, "x", make_span("2022-12-05", "2022-12-20", attested="2022-12-06"))
    span = read_when(cells, column, text, today=TODAY)
    assert (span.shape, span.starts, span.ends) == expected
    assert span.attested == "2022-12-06"


@pytest.mark.parametrize(
    ("column", "text"),
    [("when", "3/4/2022"), ("when", "sometime"), ("until", "2021"), ("when", "2023")],
)
def test_a_date_that_can_not_be_is_refused_in_words(column: str, text: str) -> None:
    cells = Cells("event", 1, "x", make_span("2022-12-05", "2022-12-20"))
    with pytest.raises(DateProblem):
        read_when(cells, column, text, today=TODAY)


def test_a_time_in_office_stays_a_period(file: OpenFile) -> None:
    cells = cells_named(file, "Ann · CEO")
    span = read_when(cells, "when", "2019", today=TODAY)
    assert (span.shape, span.starts, span.ends) == ("period", "2019", "")
    assert changed(file, "Ann · CEO", "when", span).span.starts == "2019"


@pytest.mark.parametrize(
    ("column", "value", "attribute", "expected"),
    [("title", " Two  words ", "title", "Two words"), ("kind", "deal", "kind", "Deal"),
     ("modality", "denied", "modality", "denied"), ("importance", "detail", "importance", "detail"),
     ("place", "Oslo", "place", "Oslo"), ("tags", "#one; two", "tags", ("one", "two")),
     ("sources", "A report", "sources", ("A report",)),
     (PROPERTY + "rank", "7", "properties", {"rank": "7"}),
     (PROPERTY + "new", "x", "properties", {"rank": "10", "new": "x"}),
     (PROPERTY + "rank", "", "properties", {}),
     ("units", "Acme; Beta", "units", ("Acme", "Beta"))],
)  # fmt: skip
def test_a_cell_of_an_event_is_one_change(
    file: OpenFile, column: str, value: str, attribute: str, expected: object
) -> None:
    assert getattr(changed(file, "zebra", column, value), attribute) == expected
    before = len(History(file).edits())
    History(file).undo()
    assert cells_named(file, "zebra").properties == {"rank": "10"}
    assert len(History(file).edits()) == before


def test_a_name_that_stays_keeps_its_role(tmp_path: Path) -> None:
    event = an_event_with("x", people=(("Ann", "predecessor"), "Bo"))
    with a_file_with(tmp_path, event, a_person_with("Cy", "Cyrus")) as file:
        assert changed(file, "x", "people", "ann; Cyrus").people == ("Ann", "Cy")
        assert [each.role for each in select(file, EventPerson, "ORDER BY id")] == [
            "predecessor", "subject",
        ]  # fmt: skip


def test_a_shared_name_is_not_guessed(tmp_path: Path) -> None:
    people = (a_person_with("Ann Lee", "AL"), a_person_with("Al Low", "AL"))
    with a_file_with(tmp_path, an_event_with("x"), *people) as file, pytest.raises(ChronikError):
        changed(file, "x", "people", "AL")


def test_a_time_in_office_has_one_holder_or_none(file: OpenFile) -> None:
    with pytest.raises(ChronikError, match="one holder"):
        changed(file, "Ann · CEO", "people", "Ann; Bo")
    assert changed(file, "Ann · CEO", "people", "").people == ()


def test_what_hangs_on_an_office_can_be_typed_and_its_title_can_not(file: OpenFile) -> None:
    assert changed(file, "Ann · CEO", "tags", "one").tags == ("one",)
    assert changed(file, "Ann · CEO", PROPERTY + "how", "elected").properties == {"how": "elected"}
    assert changed(file, "Ann · CEO", "modality", "rumour").modality == "rumour"
    assert not can_change("tenure", "title")


def test_names_are_parted_by_semicolons_alone() -> None:
    assert names_in("Acme, Inc; Beta ;; acme, inc") == ("acme, inc", "Beta")
