"""Two windows on one file: one writes, the other is told who does (promise R6)."""

# SPDX-License-Identifier: MIT

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.errors import FileHeld
from db.file import open_file, transaction
from tests.db.raw_files import a_file, put, python, state_of

HOLDER = """
import sys
from db.file import open_file, transaction
with open_file(sys.argv[1], writing=True) as file:
    if sys.argv[2] == "in a change":
        file.connection.execute("BEGIN IMMEDIATE")
        file.connection.execute("UPDATE person SET name = 'lost'")
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def a_holder(path: Path, doing: str = "nothing") -> Iterator["subprocess.Popen[str]"]:
    process = python(HOLDER, path, doing)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()


def lock_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def test_the_second_window_is_told_who_writes(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with a_holder(path) as holder:
        before = state_of(path)
        with pytest.raises(FileHeld) as raised:
            open_file(path, writing=True)
        assert f"process {holder.pid} on this computer" in raised.value.holder
        assert raised.value.holder in str(raised.value)
        with open_file(path, writing=False) as file:
            assert file.meta("title") == "Alibaba"
        assert state_of(path) == before


def test_a_stopped_holder_still_holds(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with a_holder(path) as holder:
        holder.send_signal(signal.SIGSTOP)
        with pytest.raises(FileHeld):
            open_file(path, writing=True)


def test_a_stopped_holder_in_a_change_lets_others_read(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with a_holder(path, "in a change") as holder:
        holder.send_signal(signal.SIGSTOP)
        with open_file(path, writing=False) as file:
            names = file.connection.execute("SELECT name FROM person").fetchall()
        assert names == [("张建锋",)]


@pytest.mark.parametrize("doing", ["nothing", "in a change"])
def test_the_lock_of_a_killed_holder_heals_itself(tmp_path: Path, doing: str) -> None:
    path = a_file(tmp_path)
    with a_holder(path, doing):
        pass
    assert lock_of(path).exists()
    with open_file(path, writing=True) as file, transaction(file.connection):
        assert not file.read_only
        assert file.connection.execute("SELECT name FROM person").fetchall() == [("张建锋",)]
        put(file.connection, "person", name="Jack Ma")
    assert not lock_of(path).exists()


@pytest.mark.parametrize("text", ["", "nonsense", '{"pid": 1}', "[1]", "\udcff", "[" * 4000])
def test_a_lock_file_left_behind_is_taken_over(tmp_path: Path, text: str) -> None:
    path = a_file(tmp_path)
    lock_of(path).write_bytes(text.encode("utf-8", "surrogateescape"))
    with open_file(path, writing=True):
        claim = json.loads(lock_of(path).read_text("utf-8"))
        assert claim["pid"] == os.getpid()
        assert set(claim) == {"pid", "host", "program", "start"}
    assert not lock_of(path).exists()


@pytest.mark.parametrize("text", ["", "nonsense", '{"pid": "x"}', "[" * 4000])
def test_a_holder_that_did_not_sign_is_another_window(tmp_path: Path, text: str) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True):
        lock_of(path).write_text(text, "utf-8")
        with pytest.raises(FileHeld, match="another window"):
            open_file(path, writing=True)


def test_the_same_window_can_not_write_twice(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True), pytest.raises(FileHeld):
        open_file(path, writing=True)
    with open_file(path, writing=True) as again:
        assert not again.read_only


def test_a_lock_that_is_a_link_is_not_written_through(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    precious = tmp_path / "precious.txt"
    precious.write_text("mine", "utf-8")
    lock_of(path).symlink_to(precious)
    with open_file(path, writing=True) as file:
        assert file.read_only
        assert "No file can be written in its folder" in file.reason
    assert precious.read_text("utf-8") == "mine"


def test_a_refused_file_leaves_no_lock(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREATE TXBLE"))
    with pytest.raises(Exception, match="damaged"):
        open_file(path, writing=True)
    assert not lock_of(path).exists()
