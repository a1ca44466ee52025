"""Whether an edit is a long one, said before it is made and without looking at all of it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.drafts.extent import rows_around
from db.file import OpenFile
from tests.db.builders import a_file_with, a_person_with, a_tenure_with, an_event_with

EVENTS = 30


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    events = (
        an_event_with(f"Event {each}", units=("Busy",), people=("Jeff",), notes=("Why?",))
        for each in range(EVENTS)
    )
    with a_file_with(
        tmp_path, *events, a_person_with("Nobody"), a_tenure_with("Jeff", "Busy", "president")
    ) as opened:
        yield opened


def id_named(file: OpenFile, table: str, name: str) -> int:
    (id,) = file.connection.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()
    return int(id)


def test_who_is_named_nowhere_is_one_row(file: OpenFile) -> None:
    assert rows_around(file, [("person", id_named(file, "person", "Nobody"))], 100) == 1


def test_a_unit_counts_with_its_events_and_terms(file: OpenFile) -> None:
    unit = ("unit", id_named(file, "unit", "Busy"))
    # Itself, a role in each event, a position and the time in office in it.
    assert rows_around(file, [unit], 1_000) == 1 + EVENTS + 2


def test_an_event_counts_with_its_parts_and_what_is_about_it(file: OpenFile) -> None:
    assert rows_around(file, [("event", 1)], 1_000) == 1 + 3


def test_of_several_each_row_counts_once(file: OpenFile) -> None:
    marks = [("event", id) for id in range(1, EVENTS + 1)]
    unit = ("unit", id_named(file, "unit", "Busy"))
    assert rows_around(file, [unit, *marks], 1_000) == 1 + 2 + EVENTS * 4


@pytest.mark.parametrize("most", [0, 1, 5, 29])
def test_more_than_is_asked_for_is_only_said_to_be_more(file: OpenFile, most: int) -> None:
    unit = ("unit", id_named(file, "unit", "Busy"))
    assert rows_around(file, [unit], most) > most


def test_what_is_gone_has_nothing_around_it(file: OpenFile) -> None:
    assert rows_around(file, [("event", 9_999)], 100) == 1
