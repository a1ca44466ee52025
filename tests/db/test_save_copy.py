"""A copy holds everything but what was deleted, and never harms what was there."""

# SPDX-License-Identifier: MIT

import os
from pathlib import Path

import pytest

from db.backup import rows_by_table, save_copy
from db.errors import FileProblem
from db.file import open_file
from tests.db.raw_files import a_file


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
