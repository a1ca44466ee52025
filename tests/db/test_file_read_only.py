"""What can't be written is opened all the same, and says why (promise R5).

Root may write everywhere, so each test acts in a process that has given up its rights.
"""

# SPDX-License-Identifier: MIT

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.file import open_file
from tests.db.raw_files import a_file, damage, python, state_of
from tests.db.test_file_open import crash_in_a_change

VISITOR = """
import json, os, sys
from db.errors import ChronikError
from db.file import create, look_over, open_file, transaction
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
act, path = sys.argv[1:]
said = {}
try:
    if act == "create":
        create(path).close()
    else:
        with open_file(path, writing=act == "write") as file:
            said = {"read_only": file.read_only, "reason": file.reason}
            said["events"] = file.connection.execute("SELECT count(*) FROM event").fetchone()[0]
            said["sound"] = look_over(file.path).is_sound
            if not file.read_only:
                with transaction(file.connection):
                    file.connection.execute("DELETE FROM event_unit")
except ChronikError as error:
    said["error"] = type(error).__name__ + ": " + str(error)
print(json.dumps(said))
"""

pytestmark = pytest.mark.skipif(
    not hasattr(os, "setresuid"), reason="this system has no users to become"
)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder everybody can reach; pytest's own are closed to others."""
    made = Path(tempfile.mkdtemp(prefix="chronik-"))
    made.chmod(0o777)
    yield made
    made.chmod(0o777)
    shutil.rmtree(made)


def visit(act: str, path: Path) -> dict[str, Any]:
    """What a user without rights sees: fields of the open file, or the error."""
    output, errors = python(VISITOR, act, path).communicate()
    assert errors == ""
    said: dict[str, Any] = json.loads(output)
    return said


def test_a_write_protected_file_is_looked_at(folder: Path) -> None:
    path = a_file(folder)
    path.chmod(0o444)
    before = state_of(path)
    assert visit("write", path) == {
        "read_only": True,
        "reason": "The file is write-protected.",
        "events": 3,
        "sound": True,
    }
    assert state_of(path) == before


def test_a_file_in_a_write_protected_folder_is_looked_at(folder: Path) -> None:
    path = a_file(folder)
    path.chmod(0o666)
    folder.chmod(0o555)
    before = state_of(path)
    said = visit("write", path)
    assert said["read_only"]
    assert said["reason"].startswith("No file can be written in its folder")
    assert said["events"] == 3
    assert said["sound"]
    assert state_of(path) == before


def test_a_wal_file_on_a_read_only_medium_is_looked_at(folder: Path) -> None:
    path = a_file(folder)
    damage(path, "PRAGMA journal_mode = WAL")
    path.chmod(0o444)
    folder.chmod(0o555)
    before = state_of(path)
    assert visit("write", path)["events"] == 3
    assert state_of(path) == before


@pytest.mark.parametrize("act", ["read", "write"])
def test_a_file_that_may_not_be_read_says_so(folder: Path, act: str) -> None:
    path = a_file(folder)
    path.chmod(0o000)
    assert "You are not allowed to read “alibaba.chronik”" in visit(act, path)["error"]


def test_a_folder_that_may_not_be_entered_says_so(folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    path = a_file(inner)
    inner.chmod(0o000)
    assert "You are not allowed to read" in visit("write", path)["error"]


@pytest.mark.parametrize("act", ["read", "write"])
def test_a_cut_off_change_that_can_not_be_taken_back_is_explained(folder: Path, act: str) -> None:
    path = a_file(folder)
    crash_in_a_change(path)
    for each in (path, path.with_name(f"{path.name}-journal")):
        each.chmod(0o666)
    folder.chmod(0o555)
    before = state_of(path)
    assert "was cut off" in visit(act, path)["error"]
    assert state_of(path) == before


def test_a_journal_that_can_not_be_written_is_explained_and_kept(folder: Path) -> None:
    path = a_file(folder)
    crash_in_a_change(path)
    path.chmod(0o666)
    path.with_name(f"{path.name}-journal").chmod(0o444)
    before = state_of(path)
    message = visit("write", path)["error"]
    assert "was cut off" in message
    assert "“alibaba.chronik-journal”" in message
    assert state_of(path) == before


def test_another_users_held_lock_names_the_holder(folder: Path) -> None:
    path = a_file(folder)
    path.chmod(0o666)
    with open_file(path, writing=True):
        message = visit("write", path)["error"]
        assert message.startswith("FileHeld")
        assert f"process {os.getpid()}" in message


def test_another_users_lock_left_behind_is_taken_over(folder: Path) -> None:
    path = a_file(folder)
    path.chmod(0o666)
    lock = path.with_name(f"{path.name}.lock")
    lock.write_text("{}", "utf-8")
    lock.chmod(0o644)
    assert visit("write", path)["read_only"] is False
    assert not lock.exists()


def test_a_new_file_in_a_write_protected_folder_is_refused(folder: Path) -> None:
    folder.chmod(0o555)
    assert "can't be made: Permission denied" in visit("create", folder / "new.chronik")["error"]
    assert list(folder.iterdir()) == []
