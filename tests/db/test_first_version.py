"""Files of version 1, which kept no edits: looked at as they are, converted with a copy."""

# SPDX-License-Identifier: MIT

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import first_flight
from db.check import check
from db.file import look_over, open_file
from db.history import History
from db.load_columns import load_columns
from db.search import search
from tests.db.raw_files import a_file_of_version_1, state_of

RELEASED = "e7581e7ec6174deb07ff2a31edeada3492bb80e7ffd1dbf4735f1270db6575e4"


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Path]:
    yield a_file_of_version_1(tmp_path)


def tables_of(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def test_the_tables_of_version_1_are_never_edited() -> None:
    text = "\n".join(first_flight.statements())
    assert hashlib.sha256(text.encode()).hexdigest() == RELEASED


def test_it_is_read_and_searched_as_it_is(old: Path) -> None:
    before = state_of(old)
    with open_file(old, writing=False) as file:
        assert len(load_columns(file)) == 4
        assert [found.title for found in search(file, "borse")] == ["Börse"]
        assert History(file).edits() == ()
        assert (History(file).can_undo, History(file).can_redo) == (None, None)
        assert check(file) == []
    assert look_over(old).is_sound
    assert state_of(old) == before


def test_a_write_protected_one_is_read_as_it_is(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.file._may_write", lambda _: False)
    before = state_of(old)
    with open_file(old, writing=True) as file:
        assert (file.read_only, file.reason) == (True, "The file is write-protected.")
        assert len(load_columns(file)) == 4
    assert state_of(old) == before


def test_opened_for_writing_it_is_copied_and_then_keeps_edits(old: Path) -> None:
    with open_file(old, writing=True) as file:
        assert not file.read_only
        assert check(file) == []
        assert History(file).edits() == ()
    assert {"edit", "edit_row"} <= tables_of(old)
    (copy,) = old.parent.glob("*.bak")
    assert copy.name.startswith("first.v1-")
    assert "edit" not in tables_of(copy)
