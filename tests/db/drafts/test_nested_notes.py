"""A note about a passage or a free field stays with the record when that part goes."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.drafts.deleting import delete_change
from db.drafts.events import event_change, event_draft
from db.drafts.people import person_change, person_draft
from db.file import OpenFile
from db.records import Alias, Citation, Event, Figure, Note, Person, Property, Source
from tests.db.builders import a_file_with, a_person_with, an_event_with
from tests.db.drafts.doing import added, done, rows, uid_of


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        a_person_with("Jeff Zhang", "Zhang Jianfeng"),
        an_event_with("Outage", figures={"hours": 24}, properties={"paragraph": "3"}),
    ) as opened:
        added(opened, Source("The article"))
        yield opened


def note_on_a_passage(file: OpenFile, cls: type[Any], id: int = 1) -> None:
    """A passage about a record, and a note about the passage."""
    (passage,) = added(file, Citation(1, uid_of(file, cls, id)))
    added(file, Note("Really?", about=passage.uid))


@pytest.mark.parametrize(
    ("cls", "without"), [(Event, {"citations": ()}), (Figure, {"figures": ()})]
)
def test_a_note_about_a_passage_of_an_event_stays_with_the_event(
    file: OpenFile, cls: type[Any], without: dict[str, Any]
) -> None:
    note_on_a_passage(file, cls)
    done(file, event_change(file, replace(event_draft(file, 1), **without)))
    assert rows(file, "SELECT about FROM note") == [(uid_of(file, Event, 1),)]
    assert rows(file, "SELECT * FROM citation") == []


def test_a_note_about_a_free_field_stays_with_the_event(file: OpenFile) -> None:
    added(file, Note("Count again.", about=uid_of(file, Property, 1)))
    done(file, event_change(file, replace(event_draft(file, 1), properties=())))
    assert rows(file, "SELECT about FROM note") == [(uid_of(file, Event, 1),)]


def test_a_note_about_a_passage_of_another_name_stays_with_the_person(file: OpenFile) -> None:
    note_on_a_passage(file, Alias)
    done(file, person_change(file, replace(person_draft(file, 1), aliases=())))
    assert rows(file, "SELECT about FROM note") == [(uid_of(file, Person, 1),)]


def test_a_deleted_record_takes_the_notes_about_its_passages(file: OpenFile) -> None:
    note_on_a_passage(file, Event)
    done(file, delete_change(file, [("event", 1)]))
    assert rows(file, "SELECT * FROM note") == []
