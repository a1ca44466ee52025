"""Where a source's text is used, and the list of all notes."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.passages import columns_of, make
from db.reading.named import Named
from db.reading.notes import notes
from db.reading.passages import passage_of_citation, used_passages
from db.records import Citation, Note, Source
from db.tables import fetch
from tests.db.builders import a_file_with, an_event_with

TEXT = "Ada leaves the mill on Monday. Grace comes. The wheel breaks in winter, they say."


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    """Three events, nothing cited yet."""
    plans = [an_event_with(title) for title in ("Ada leaves", "Grace comes", "Wheel breaks")]
    with a_file_with(tmp_path, *plans) as file:
        yield file


def uid_of(file: OpenFile, title: str) -> str:
    rows = file.connection.execute("SELECT uid FROM event WHERE title = ?", (title,))
    (uid,) = rows.fetchone()
    return str(uid)


def cite(file: OpenFile, text: str, *passages: tuple[str, str]) -> int:
    """Add a source with this text; each passage is an event's title and the words it rests on."""
    batch = Batch()
    source = batch.add(Source("Paper", text=text))
    for title, words in passages:
        start = TEXT.index(words) if words else 0
        place: dict[str, Any] = columns_of(make(TEXT, start, start + len(words))) if words else {}
        batch.add(replace(Citation(source.id, uid_of(file, title)), **place))
    load(file, batch, label="Cite")
    (id,) = file.connection.execute("SELECT max(id) FROM source").fetchone()
    return int(id)


def test_passages_come_by_place_with_everything_that_rests_on_them(file: OpenFile) -> None:
    source = cite(
        file, TEXT, ("Wheel breaks", "The wheel"), ("Ada leaves", "Ada leaves"),
        ("Grace comes", "Ada leaves"), ("Grace comes", ""),
    )  # fmt: skip
    used = used_passages(file, source).used
    told = [(TEXT[each.start : each.end], [who.name for who in each.events]) for each in used]
    assert told == [
        ("Ada leaves", ["Ada leaves", "Grace comes"]),
        ("The wheel", ["Wheel breaks"]),
    ]
    assert used[0].citations == (2, 3)


def test_passages_are_found_in_a_text_that_another_program_changed(file: OpenFile) -> None:
    changed = "An addition. " + TEXT.replace("Grace comes. ", "")
    source = cite(file, changed, ("Ada leaves", "Ada leaves"), ("Grace comes", "Grace comes"))
    passages = used_passages(file, source)
    assert [changed[each.start : each.end] for each in passages.used] == ["Ada leaves"]
    (lost,) = passages.lost
    assert (lost.citation.exact, lost.about) == ("Grace comes", Named("event", 2, "Grace comes"))


def test_a_citation_leads_to_its_place(file: OpenFile) -> None:
    source = cite(file, TEXT, ("Ada leaves", "leaves"), ("Grace comes", ""))
    assert passage_of_citation(file, 1) == (source, 4, 10)
    assert passage_of_citation(file, 2) is None
    assert passage_of_citation(file, 99) is None


def test_a_source_that_is_gone_has_no_passages(file: OpenFile) -> None:
    assert used_passages(file, 99).used == ()


def test_notes_are_listed_newest_first_with_what_they_are_about(file: OpenFile) -> None:
    batch = Batch()
    ada = uid_of(file, "Ada leaves")
    batch.add(Note("Old", about=ada, created_at="2026-01-01T10:00:00Z"))
    batch.add(Note("Pinned", at=0, created_at="2026-01-02T10:00:00Z"))
    batch.add(
        Note("Edited", about="gone", created_at="2025-01-01T00:00:00Z",
             changed_at="2026-02-01T00:00:00Z")
    )  # fmt: skip
    batch.add(Note("", about=ada, created_at="2026-03-01T00:00:00Z"))
    load(file, batch, label="Notes")
    rows = notes(file)
    assert [(row.note.text, row.about and row.about.name, row.is_pinned) for row in rows] == [
        ("Edited", None, False),
        ("Pinned", None, True),
        ("Old", "Ada leaves", False),
    ]
    assert [row.note for row in notes(file, limit=1)] == fetch(file, Note, [rows[0].note.id])
