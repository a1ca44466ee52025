"""Creating: never over something else, never half."""

# SPDX-License-Identifier: MIT

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from db import migrations
from db.errors import FileProblem
from db.file import create, look_over, open_file
from tests.db.raw_files import message_of, state_of


def test_a_new_file_is_whole_and_alone_in_its_folder(tmp_path: Path) -> None:
    with create(tmp_path / "new.chronik", title="T", language="de", zone="Asia/Shanghai") as file:
        assert not file.read_only
        assert (file.meta("language"), file.meta("zone")) == ("de", "Asia/Shanghai")
        assert file.meta("created").endswith("Z")
    assert [each.name for each in tmp_path.iterdir()] == ["new.chronik"]
    assert look_over(tmp_path / "new.chronik").is_sound


@pytest.mark.parametrize("content", [b"", b"precious", b"SQLite format 3\0"])
def test_a_file_that_exists_is_never_written_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.chronik"
    path.write_bytes(content)
    before = state_of(path)
    assert "already something called" in message_of(lambda: create(path), FileProblem)
    assert state_of(path) == before


def test_a_file_that_appears_meanwhile_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.chronik"
    steps = migrations.apply_steps

    def slow_steps(*arguments: Any) -> None:
        steps(*arguments)
        path.write_bytes(b"precious")

    monkeypatch.setattr(migrations, "apply_steps", slow_steps)
    assert "already something called" in message_of(lambda: create(path), FileProblem)
    assert path.read_bytes() == b"precious"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.chronik"]


@pytest.mark.parametrize("place", ["folder", "dangling link"])
def test_folders_and_dangling_links_are_in_the_way(tmp_path: Path, place: str) -> None:
    path = tmp_path / "mine.chronik"
    if place == "folder":
        path.mkdir()
        assert "already something called" in message_of(lambda: create(path), FileProblem)
    else:
        path.symlink_to(tmp_path / "target.chronik")
        create(path).close()  # a link is followed: the file it names is made
        assert (tmp_path / "target.chronik").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [("gone/new.chronik", "There is no folder"), ("x" * 250, "too long"), ("a\0b", "can't be")],
)
def test_a_place_that_can_not_be_written_is_named(tmp_path: Path, name: str, said: str) -> None:
    assert said in message_of(lambda: create(f"{tmp_path}/{name}"), FileProblem)
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_without_links_gets_its_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    create(tmp_path / "new.chronik").close()
    open_file(tmp_path / "new.chronik", writing=True).close()
    assert [each.name for each in tmp_path.iterdir()] == ["new.chronik"]
