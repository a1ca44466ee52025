"""One record, one row: every record comes back as it was."""

# SPDX-License-Identifier: MIT

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from db import schema
from db.dates.span import make_span
from db.records import Event, Link, Post, Record
from db.tables import CLASSES, COLUMNS, TABLES, fetch, record_of, row_of
from tests.db.builders import a_file_with, an_event_with


def a_record_of(cls: type[Any]) -> Record:
    """A record with another value in every field."""
    values: dict[str, Any] = {}
    for place, each in enumerate(fields(cls), start=1):
        if each.name == "span":
            values[each.name] = make_span("2018~", "2022-12-29?", attested="2020")
        elif each.type is bool:
            values[each.name] = True
        elif each.type is float:
            values[each.name] = place + 0.5
        elif each.type is bytes:
            values[each.name] = b"\x00bytes"
        elif each.type is str:
            values[each.name] = f"{each.name} {place}"
        else:
            values[each.name] = place
    record: Record = cls(**values)
    return record


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_record_comes_back_from_its_row(cls: type[Any]) -> None:
    record = a_record_of(cls)
    row = row_of(record)
    assert len(row) == len(COLUMNS[cls])
    assert record_of(cls, row) == record


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_record_has_its_table(cls: type[Any]) -> None:
    assert sorted(COLUMNS[cls]) == sorted(schema.COLUMNS[TABLES[cls]])


def test_yes_and_no_are_stored_as_one_and_zero() -> None:
    row = row_of(Post(1, "chief", leads=True))
    assert row[COLUMNS[Post].index("leads")] is not True
    assert row[COLUMNS[Post].index("leads")] == 1


def test_one_and_zero_come_back_as_yes_and_no() -> None:
    link = record_of(Link, (1, 2, "causes", 1, 5, "uid"))
    assert link.speculated is True


def test_fetch_keeps_the_order_and_leaves_out_what_is_gone(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("first"), an_event_with("second")) as file:
        found = fetch(file, Event, [2, 77, 1, 2])
    assert [event.title for event in found] == ["second", "first", "second"]


def test_more_ids_than_a_statement_may_have_are_fetched(tmp_path: Path) -> None:
    with a_file_with(tmp_path, *(an_event_with(f"no {n}") for n in range(1201))) as file:
        found = fetch(file, Event, range(1, 1202))
    assert [event.id for event in found] == list(range(1, 1202))
