"""Columns after an edit are those a fresh reading gives, though only little is read."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.changes import Change
from db.columns import EVENT, TENURE
from db.file import OpenFile
from db.history import History, load
from db.load_columns import load_columns
from db.patching import patched, together
from db.records import (
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Person,
    Post,
    Record,
    Tenure,
    Unit,
)
from db.tables import fetch, select
from tests.db.builders import a_batch_of, a_tenure_with, an_era_with, an_event_with
from tests.db.edits import a_file_without_edits
from tests.db.test_history_machine import differing


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    """Two eras, two times in office, four events; the middle ones are what tests change."""
    plans = (
        an_era_with("FY 2022"),
        an_era_with("FY 2023"),
        a_tenure_with("Daniel Zhang", "Alibaba", "chief"),
        an_event_with("Incident", severity="major", people=("Jeff Zhang",), figures={"n": 1}),
        an_event_with("Later", units=("Alibaba", "Alibaba Cloud")),
        an_event_with("Last", starts="", people=("Jeff Zhang", "Daniel Zhang")),
    )
    with a_file_without_edits(tmp_path, *plans) as made:
        yield made


def the(file: OpenFile, cls: type[Any], row: int = 1) -> Any:
    return fetch(file, cls, [row])[0]


def replaced(file: OpenFile, cls: type[Any], row: int = 1, **values: Any) -> Change:
    record = the(file, cls, row)
    return Change("change", (record,), (replace(record, **values),))


def all_of(file: OpenFile, *classes: type[Any], where: str = "") -> Change:
    gone: list[Record] = [record for cls in classes for record in select(file, cls, where)]
    return Change("delete", tuple(gone))


ACTS: dict[str, Callable[[OpenFile], Change]] = {
    "an event's title": lambda file: replaced(file, Event, 2, title="Much longer than it was"),
    "an event's kind": lambda file: replaced(file, Event, 4, kind_id=3, modality="rumour"),
    "an event's date": lambda file: replaced(file, Event, 3, span=the(file, Event, 4).span),
    "a new first era": lambda _: Change("new", (), (Era("FY 2024", id=-1),)),
    "a new event": lambda _: Change("new", (), (Event("New", 1, id=-1), EventUnit(-1, 1, id=-1))),
    "an incident gone": lambda file: all_of(file, Incident),
    "a number gone": lambda file: all_of(file, Figure),
    "a worse incident": lambda file: replaced(file, Incident, severity="critical"),
    "an incident of another event": lambda file: replaced(file, Incident, event_id=3),
    "one more person": lambda _: Change("add", (), (EventPerson(1, 1, id=-1),)),
    "no units any more": lambda file: all_of(file, EventUnit),
    "a part of another event": lambda file: replaced(file, EventUnit, 2, event_id=4),
    "a person's name": lambda file: replaced(file, Person, name="Jeff Zhang Jianfeng of Alibaba"),
    "a unit's name": lambda file: replaced(file, Unit, name="阿里云智能事业群"),
    "a position's title": lambda file: replaced(file, Post, title="president and much more"),
    "a position of another unit": lambda file: replaced(file, Post, unit_id=2),
    "a time in office of another person": lambda file: replaced(file, Tenure, person_id=2),
    "a vacant position": lambda file: replaced(file, Tenure, person_id=None, status="vacant"),
    "an announced one": lambda file: replaced(file, Tenure, 2, announced="2022-12-29"),
    "no times in office": lambda file: all_of(file, Tenure),
    "no eras": lambda file: all_of(file, Era),
    "the last event gone": lambda file: Change(
        "delete",
        (the(file, Event, 4), *select(file, EventPerson, "WHERE event_id = 4")),
    ),
    "all events gone": lambda file: all_of(
        file, EventUnit, EventPerson, Incident, Figure, Event
    ),
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_after_an_edit_and_its_undo_the_columns_are_those_of_the_file(
    file: OpenFile, act: str
) -> None:
    history, before = History(file), load_columns(file)
    edit = history.apply(ACTS[act](file))
    after = patched(before, file, edit.touched)
    assert differing(after, load_columns(file)) == []
    assert differing(after, before) != [], "the edit shows nowhere: it tests nothing"
    undone = history.undo()
    assert undone is not None
    assert differing(patched(after, file, undone.touched), before) == []


def test_several_edits_are_patched_at_once(file: OpenFile) -> None:
    history, before = History(file), load_columns(file)
    edits = [history.apply(ACTS[act](file)) for act in ("a new event", "no eras", "a unit's name")]
    after = patched(before, file, together(edit.touched for edit in edits))
    assert differing(after, load_columns(file)) == []


def test_after_an_import_everything_is_read(file: OpenFile) -> None:
    before = load_columns(file)
    load(file, a_batch_of(an_event_with("Imported")), label="import")
    assert together([{"event": {1}}, None]) is None
    assert differing(patched(before, file, None), load_columns(file)) == []


def test_where_nothing_drawn_was_touched_the_columns_are_the_same(file: OpenFile) -> None:
    before = load_columns(file)
    assert patched(before, file, {"note": frozenset({1}), "meta": frozenset()}) is before


def test_an_edit_of_very_many_marks_reads_all(
    file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.patching.MOST", 1)
    before = load_columns(file)
    edit = History(file).apply(
        Change("two", (), (Event("One", 1, id=-1), Event("Two", 1, id=-2)))
    )  # fmt: skip
    assert differing(patched(before, file, edit.touched), load_columns(file)) == []


def test_the_old_columns_stay_as_they_were(file: OpenFile) -> None:
    before, copy = load_columns(file), load_columns(file)
    for act in ("an event's title", "a person's name", "no times in office"):
        patched(before, file, History(file).apply(ACTS[act](file)).touched)
    assert differing(before, copy) == []
    assert before.table.tolist() == [2, 2, TENURE, TENURE, EVENT, EVENT, EVENT, EVENT]


def test_only_what_was_touched_is_read(file: OpenFile) -> None:
    columns = load_columns(file)
    file.connection.execute("UPDATE event SET title = 'Nobody asked for this one' WHERE id = 3")
    edit = History(file).apply(ACTS["an event's title"](file))
    after = patched(columns, file, edit.touched)
    assert after.cells[columns.id == 3].tolist() == columns.cells[columns.id == 3].tolist()
    assert after.cells.tolist() != columns.cells.tolist()
