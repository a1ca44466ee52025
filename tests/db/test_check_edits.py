"""`check` tells which edits can't be undone any more, and finds nothing wrong with the others."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.changes import Change
from db.check import check
from db.file import OpenFile
from db.history import History, load
from db.records import Event, EventUnit, Person
from tests.db.builders import a_batch_of, an_event_with
from tests.db.edits import a_file_without_edits, newest, retitled


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    """Four edits: a title, a person, an import of two events, the title of one of them."""
    with a_file_without_edits(tmp_path) as made:
        history = History(made)
        history.apply(retitled(made, "One"))
        history.apply(Change("add", (), (Person("Jack Ma", id=-1),)))
        load(made, a_batch_of(an_event_with("A"), an_event_with("B")), label="import")
        event = newest(made, Event)
        history.apply(Change("title", (event,), (replace(event, title="C"),)))
        yield made


def findings(file: OpenFile) -> list[str]:
    return [str(finding) for finding in check(file) if "search index" not in str(finding)]


@pytest.mark.parametrize("undone", range(5))
def test_edits_done_and_undone_fit_the_file(file: OpenFile, undone: int) -> None:
    for _ in range(undone):
        History(file).undo()
    assert findings(file) == []


def test_an_edit_again_of_the_same_row_fits_too(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "Two"))
    history.apply(Change("new", (), (EventUnit(1, 1, "affected", id=-1),)))
    history.apply(Change("away", (newest(file, EventUnit),)))
    assert findings(file) == []
    history.go_to(None)
    assert findings(file) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (
            "UPDATE event SET title = 'By another program' WHERE id = 1",
            "edit: 1 row: does not fit the rows any more: another program changed them (id 1)",
        ),
        (
            "DELETE FROM person WHERE name = 'Jack Ma'",
            "edit: 1 row: does not fit the rows any more: another program changed them (id 2)",
        ),
        (
            "UPDATE edit_row SET before = '{' WHERE edit_id = 4",
            "edit: 1 row: can't be read any more (id 4)",
        ),
        (
            "UPDATE edit_row SET table_name = 'sqlite_master' WHERE edit_id = 2",
            "edit: 1 row: can't be read any more (id 2)",
        ),
        (
            "UPDATE edit SET undone = 1 WHERE id = 2",
            "edit: 1 row: is undone while a later one is not (id 2)",
        ),
        ("DELETE FROM edit_row WHERE edit_id = 3", "edit: 1 row: changed nothing (id 3)"),
        (
            "INSERT INTO edit_row (edit_id, position, table_name, row_id) VALUES (99, 0, 'x', 1)",
            "edit_row: 1 row: refers to a edit that is not there",
        ),
    ],
)
def test_what_can_not_be_undone_any_more_is_named(
    file: OpenFile, statement: str, found: str
) -> None:
    file.connection.execute("PRAGMA foreign_keys = OFF")
    file.connection.execute(statement)
    assert any(each.startswith(found) for each in findings(file)), findings(file)
