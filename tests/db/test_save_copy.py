"""A copy holds everything but what was deleted, and never harms what was there."""

# SPDX-License-Identifier: MIT

import os
from dataclasses import replace
from pathlib import Path

import pytest

from db.backup import rows_by_table, save_copy
from db.changes import Change
from db.check import check
from db.content_hash import content_hash
from db.errors import FileProblem
from db.file import open_file
from db.history import History
from db.records import Event, Note
from db.search import search
from db.tables import fetch, select
from tests.db.raw_files import a_file, a_file_of_version_1


def test_a_copy_has_every_row_and_opens_as_a_timeline(tmp_path: Path) -> None:
    path, target = a_file(tmp_path), tmp_path / "copy of it.chronik"
    save_copy(path, target)
    with open_file(path, writing=False) as file, open_file(target, writing=True) as copy:
        assert not copy.read_only
        assert rows_by_table(copy.connection) == rows_by_table(file.connection)
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith(".")) == []


def test_deleted_text_is_not_in_the_copy(tmp_path: Path) -> None:
    path, target = a_file(tmp_path), tmp_path / "copy.chronik"
    with open_file(path, writing=True) as file:
        file.connection.execute("PRAGMA secure_delete = OFF")
        file.connection.execute("INSERT INTO note (uid, text, at) VALUES ('x', 'zzSECRETzz', 0)")
        file.connection.execute("DELETE FROM note WHERE uid = 'x'")
    assert b"zzSECRETzz" in path.read_bytes()
    save_copy(path, target)
    assert b"zzSECRETzz" not in target.read_bytes()


def test_a_copy_may_replace_an_older_one_but_not_the_file_itself(tmp_path: Path) -> None:
    path, target = a_file(tmp_path), tmp_path / "copy.chronik"
    target.write_bytes(b"older")
    save_copy(path, target)
    assert target.stat().st_size > 10_000
    before = path.read_bytes()
    with pytest.raises(FileProblem, match="its own copy"):
        save_copy(path, path)
    assert path.read_bytes() == before


def test_a_copy_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with pytest.raises(FileProblem, match="could not be written"):
        save_copy(path, tmp_path / "no such folder" / "copy.chronik")
    assert os.listdir(tmp_path) == [path.name]  # noqa: PTH208 - names are what matters


def a_file_with_a_deleted_note(folder: Path) -> Path:
    """A file whose last edits added a note and deleted it, and changed a title."""
    path = a_file(folder)
    with open_file(path, writing=True) as file:
        file.connection.execute("PRAGMA secure_delete = OFF")
        history = History(file)
        history.apply(Change("add a note", (), (Note("zzSECRETzz qqWORDqq", at=0, id=-1),)))
        (note,) = select(file, Note, "WHERE at = 0")
        history.apply(Change("delete a note", (note,)))
        (event,) = fetch(file, Event, [1])
        history.apply(Change("title", (event,), (replace(event, title="Plain"),)))
    return path


def test_a_copy_keeps_what_can_be_undone_unless_told_otherwise(tmp_path: Path) -> None:
    path, target = a_file_with_a_deleted_note(tmp_path), tmp_path / "copy.chronik"
    save_copy(path, target)
    assert b"zzSECRETzz" in target.read_bytes()
    with open_file(target, writing=True) as copy:
        assert History(copy).can_undo == "title"


def test_without_history_no_byte_of_a_deleted_note_is_in_the_copy(tmp_path: Path) -> None:
    path, target = a_file_with_a_deleted_note(tmp_path), tmp_path / "copy.chronik"
    save_copy(path, target, without_history=True)
    content = target.read_bytes().lower()
    for word in (b"zzsecretzz", b"secret", b"qqword", b"event 1 in", b"delete a note"):
        assert word not in content, word
    with open_file(path, writing=False) as file, open_file(target, writing=True) as copy:
        assert content_hash(copy) == content_hash(file)
        assert History(copy).edits() == ()
        assert [found.title for found in search(copy, "plain")] == ["Plain"]
        assert check(copy) == []
    assert [each.name for each in tmp_path.iterdir() if "draft" in each.name] == []


def test_without_history_the_file_itself_keeps_its_history(tmp_path: Path) -> None:
    path = a_file_with_a_deleted_note(tmp_path)
    before = path.read_bytes()
    save_copy(path, tmp_path / "copy.chronik", without_history=True)
    assert path.read_bytes() == before


def test_a_file_of_version_1_is_copied_without_a_history_it_never_had(tmp_path: Path) -> None:
    path, target = a_file_of_version_1(tmp_path), tmp_path / "copy.chronik"
    save_copy(path, target, without_history=True)
    with open_file(path, writing=False) as file, open_file(target, writing=False) as copy:
        assert content_hash(copy) == content_hash(file)
