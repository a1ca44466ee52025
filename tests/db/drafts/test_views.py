"""Saved views: kept, renamed, deleted, each undone; what is no view does no harm."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.drafts.views import (
    SavedView,
    ViewState,
    free_key,
    saved_views,
    view_change,
    view_deletion,
)
from db.errors import FileProblem
from db.file import OpenFile
from db.filtering import Group, filter_of
from db.history import History
from tests.db.builders import a_file_with

STATE = ViewState(
    (1.5e9, 1.6e9), "people", ("person:1",), filter_of([Group("text", words=("云",))]), "unit",
    "dark", 3,
)  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path) as made:
        yield made


def save(file: OpenFile, name: str, state: ViewState, id: int = 0) -> None:
    History(file).apply(view_change(file, SavedView(id, name, state)))


def told(file: OpenFile) -> list[tuple[str, int]]:
    return [(view.name, view.state.key if view.state else -1) for view in saved_views(file)]


def test_a_view_goes_to_json_and_back() -> None:
    assert ViewState.from_json(STATE.to_json()) == STATE
    assert ViewState.from_json(ViewState().to_json()) == ViewState()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"version": 2}',
        '{"version": 1, "span": [1]}',
        '{"version": 1, "span": [2, 1]}',
        '{"version": 1, "span": [1, Infinity]}',
        '{"version": 1, "grouping": "colours"}',
        '{"version": 1, "folded": [1]}',
        '{"version": 1, "filter": {"groups": 1}}',
        '{"version": 1, "theme": 3}',
    ],
)
def test_what_is_no_view_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        ViewState.from_json(text)


def test_views_stand_in_the_order_of_their_keys_then_by_name(file: OpenFile) -> None:
    save(file, "Zebra", ViewState(key=2))
    save(file, "beta", ViewState())
    save(file, "Alpha", ViewState())
    save(file, "First", ViewState(key=1))
    assert told(file) == [("First", 1), ("Zebra", 2), ("Alpha", 0), ("beta", 0)]
    assert free_key(saved_views(file)) == 3


def test_a_key_goes_to_the_view_that_was_given_it_last_and_undo_gives_it_back(
    file: OpenFile,
) -> None:
    save(file, "Old", ViewState(key=1))
    save(file, "New", ViewState(key=1))
    assert told(file) == [("New", 1), ("Old", 0)]
    History(file).undo()
    assert told(file) == [("Old", 1)]


def test_a_view_is_renamed_and_deleted_and_comes_back(file: OpenFile) -> None:
    save(file, "Cloud", STATE)
    (view,) = saved_views(file)
    save(file, "The cloud", STATE, view.id)
    assert told(file) == [("The cloud", 3)]
    edit = History(file).apply(view_deletion(file, view.id))
    assert edit.label == "delete view ‘The cloud’"
    assert told(file) == []
    History(file).undo()
    assert saved_views(file) == (SavedView(view.id, "The cloud", STATE),)


def test_two_views_of_one_name_and_one_without_a_name_are_refused(file: OpenFile) -> None:
    save(file, "Cloud", STATE)
    with pytest.raises(FileProblem, match="already"):
        view_change(file, SavedView(0, "CLOUD ", STATE))
    with pytest.raises(FileProblem, match="name"):
        view_change(file, SavedView(0, "  ", STATE))
    with pytest.raises(FileProblem):
        view_deletion(file, 99)


def test_a_view_of_another_program_is_listed_and_left_alone(file: OpenFile) -> None:
    file.connection.execute(
        "INSERT INTO view (uid, name, kind, state) VALUES ('u', 'Odd', 'view', '{')"
    )
    file.connection.execute(
        "INSERT INTO view (uid, name, kind, state) VALUES ('v', 'Poster', 'export', '{}')"
    )
    assert saved_views(file) == (SavedView(1, "Odd", None),)
    save(file, "Mine", ViewState(key=1))
    assert told(file) == [("Mine", 1), ("Odd", -1)]
