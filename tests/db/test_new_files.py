"""The builders' new files are as `create` makes them."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from db.check import check
from db.file import OpenFile, create
from tests.db.new_files import a_new_file


def rows(file: OpenFile, columns: str = "name, label, colour, icon") -> list[tuple[str, ...]]:
    """Of every kind of event, in their order."""
    return file.connection.execute(f"SELECT {columns} FROM kind ORDER BY id").fetchall()


def tables(file: OpenFile) -> list[tuple[str, str]]:
    """Every table, index, view and trigger."""
    return file.connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY 1").fetchall()


def test_a_copied_new_file_is_as_a_made_one(tmp_path: Path) -> None:
    with a_new_file(tmp_path / "a", title="T") as copied, create(tmp_path / "b", title="T") as made:
        assert check(copied) == []
        assert tables(copied) == tables(made)
        assert rows(copied) == rows(made)
        assert (copied.meta("title"), copied.meta("revision")) == ("T", made.meta("revision"))


def test_two_copied_new_files_share_no_uid(tmp_path: Path) -> None:
    with a_new_file(tmp_path / "a") as one, a_new_file(tmp_path / "b") as other:
        assert not set(rows(one, "uid")) & set(rows(other, "uid"))
        for file in (one, other):
            assert file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
