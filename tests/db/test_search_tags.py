"""Searching finds tags by their names and leads to what has them; notes of a moment too."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.records import Note, Tag, Tagging
from db.search import search
from tests.db.builders import a_file_with, a_person_with, an_event_with


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    """Two tags whose names begin alike, on events and a person; one event speaks of risks."""
    with a_file_with(
        tmp_path,
        an_event_with("Servers fail", starts="2022-12-18"),
        an_event_with("Ada leaves", starts="2020"),
        an_event_with("A risk is named", starts="2021"),
        a_person_with("Ada"),
    ) as file:
        batch = Batch()
        for tag, things in {
            "risk": [("event", 1), ("event", 2), ("person", 1)],
            "Risk to follow up": [("event", 3)],
            "风险": [("person", 1)],
        }.items():
            added = batch.add(Tag(tag, "#b3241d"))
            for table, id in things:
                batch.add(Tagging(added.id, uid_of(file, table, id)))
        batch.add(Note("- ask **Grace** why", at=0))
        load(file, batch, label="Tags")
        yield file


def uid_of(file: OpenFile, table: str, id: int) -> str:
    (uid,) = file.connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (id,)).fetchone()
    return str(uid)


def found(file: OpenFile, text: str) -> list[tuple[str, str]]:
    return [(hit.title, hit.snippet) for hit in search(file, text)]


def test_a_tag_finds_what_has_it_by_date_then_by_name(file: OpenFile) -> None:
    tagged = [("Ada leaves", "#risk"), ("Servers fail", "#risk"), ("Ada", "#risk")]

    assert found(file, "#risk") == found(file, " #RISK ") == tagged


def test_the_beginning_of_a_tag_is_enough_while_it_is_typed(file: OpenFile) -> None:
    assert found(file, "#risk to") == [("A risk is named", "#Risk to follow up")]
    assert len(found(file, "#ri")) == 4


def test_a_word_finds_titles_first_and_tags_too(file: OpenFile) -> None:
    titles = [title for title, _ in found(file, "risk")]

    assert titles[0] == "A risk is named"
    assert set(titles) == {"A risk is named", "Ada leaves", "Servers fail", "Ada"}


def test_a_tag_is_found_in_chinese(file: OpenFile) -> None:
    assert found(file, "#风") == found(file, "风险") == [("Ada", "#风险")]


def test_a_sharp_before_what_is_no_tag_is_an_ordinary_search(file: OpenFile) -> None:
    assert [title for title, _ in found(file, "#servers")] == ["Servers fail"]
    assert search(file, "#") == []


def test_what_another_program_wrote_hides_no_tag(file: OpenFile) -> None:
    file.connection.execute("UPDATE event SET title = 'Servers stop' WHERE id = 1")

    assert ("Servers stop", "#risk") in found(file, "#risk")
    assert ("Servers stop", "#risk") in found(file, "risk")


def test_a_note_of_a_moment_is_found_by_its_words_and_is_itself_what_is_found(
    file: OpenFile,
) -> None:
    (hit,) = search(file, "grace")

    assert (hit.table, hit.title) == ("note", "ask Grace why")
