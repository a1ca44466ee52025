"""How events hang together, as the canvas and the page of a connection ask for it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from db.file import OpenFile, create
from db.history import load
from db.loading.batch import Batch
from db.reading.links import MOST_EVENTS, all_links, link_detail, links_of_events
from db.records import Event, Link, Note


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    """Four events in a row, each leading to the next, the first also contradicting the last."""
    batch = Batch()
    ids = [batch.add(Event(title, 1)).id for title in ("One", "Two", "Three", "Four")]
    for first, second in pairwise(ids):
        batch.add(Link(first, second, "causes"))
    last = batch.add(Link(ids[0], ids[3], "contradicts", True))
    batch.add(Note("Why?", about=last.uid))
    with create(tmp_path / "x.chronik") as file:
        load(file, batch, label="Load")
        yield file


def ends(found: list[tuple[int, int, int, str, bool]]) -> list[tuple[int, int]]:
    return [(start, end) for _, start, end, _, _ in found]


def test_the_connections_of_an_event_are_those_that_begin_or_end_there(file: OpenFile) -> None:
    assert ends(links_of_events(file, [2])) == [(1, 2), (2, 3)]
    assert ends(links_of_events(file, [])) == []


def test_a_connection_of_two_of_them_comes_once(file: OpenFile) -> None:
    assert ends(links_of_events(file, [1, 2])) == [(1, 2), (2, 3), (1, 4)]


def test_all_are_told_with_what_they_are(file: OpenFile) -> None:
    found = all_links(file)
    assert len(found) == 4
    assert found[-1][3:] == ("contradicts", True)


def test_very_many_events_are_asked_about_only_in_part(file: OpenFile) -> None:
    assert ends(links_of_events(file, [*range(1_000, 1_000 + MOST_EVENTS), 2])) == []


def test_one_connection_is_told_with_both_events_and_what_is_said_of_it(file: OpenFile) -> None:
    detail = link_detail(file, 4)
    assert detail is not None
    assert (detail.start.name, detail.end.name, detail.link.relation) == (
        "One", "Four", "contradicts",
    )  # fmt: skip
    assert [note.text for note in detail.evidence.notes] == ["Why?"]
    assert link_detail(file, 99) is None
