"""Promise R3: on a full disk an edit is refused and told, and the file stays as it was.

RLIMIT_FSIZE stands in for the disk: a process may not make any file longer than so many
bytes. Another one looks at the file afterwards.
"""

# SPDX-License-Identifier: MIT

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from db.check import check
from db.content_hash import content_hash
from db.file import open_file
from db.history import EditLine, History
from tests.db.edits import a_file_without_edits, retitled
from tests.db.raw_files import python

WRITER = """
import json, resource, sys
from db.changes import Change
from db.content_hash import content_hash
from db.errors import FileProblem
from db.file import open_file
from db.history import History, load
from db.records import Event, Note
from tests.db.builders import a_batch_of, an_event_with

path, act, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
said = {}
with open_file(path, writing=True) as file:
    history = History(file)
    before = content_hash(file), history.edits()
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        if act == "apply":
            history.apply(Change("add", (), (Event("x", 1, "long " * 200_000, id=-1),)))
        elif act == "undo":
            history.undo()
        elif act == "redo":
            history.redo()
        elif act == "load":
            load(file, a_batch_of(*(an_event_with(f"I {n}", notes=("y" * 900,))
                                    for n in range(2_000))), label="import")
        else:
            history.go_to(None)
    except FileProblem as problem:
        said = {"problem": str(problem)}
        if sys.argv[4] == "full":
            said["same"] = (content_hash(file), history.edits()) == before
            said["open"] = file.connection.in_transaction
print(json.dumps(said))
"""
ACTS = ("apply", "load", "undo", "redo", "go")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no RLIMIT_FSIZE")


def a_file_with_much_to_undo(folder: Path) -> tuple[Path, tuple[str, tuple[EditLine, ...]]]:
    """Edits of a megabyte each: what is undone or redone does not fit into the file as it is."""
    with a_file_without_edits(folder) as file:
        for letter in "abc":
            History(file).apply(retitled(file, letter * 1_000_000))
        History(file).undo()
        return file.path, (content_hash(file), History(file).edits())


def told(path: Path, act: str, limit: int, disk: str) -> dict[str, Any]:
    """What another process says of an act for which no file may be longer than `limit`."""
    output, errors = python(WRITER, path, act, str(limit), disk).communicate(timeout=60)
    assert output, errors
    said: dict[str, Any] = json.loads(output)
    return said


def refuse_difference(path: Path, before: tuple[str, tuple[EditLine, ...]]) -> None:
    with open_file(path, writing=True) as file:
        assert check(file) == []
        assert (content_hash(file), History(file).edits()) == before
        History(file).go_to(None)
        assert file.connection.execute("SELECT title FROM event").fetchall() == [("Outage",)]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("seed", range(3))
def test_on_a_full_disk_nothing_changes_and_the_person_is_told(
    tmp_path: Path, act: str, seed: int
) -> None:
    path, before = a_file_with_much_to_undo(tmp_path)
    room = random.Random(f"{act}{seed}").randrange(100_000) if seed else 0
    said = told(path, act, path.stat().st_size + room, "full")
    if act in ("apply", "load"):
        assert said, "it was written beyond the end of the disk"
    if said:
        assert "the file is as it was" in said["problem"]
        assert (said["same"], said["open"]) == (True, False)
        refuse_difference(path, before)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("seed", range(3))
def test_a_disk_that_fails_while_writing_leaves_a_file_that_heals(
    tmp_path: Path, act: str, seed: int
) -> None:
    # Not even what is there may be written over: the change can only be taken back later.
    path, before = a_file_with_much_to_undo(tmp_path)
    limit = random.Random(f"{act}{seed}").randrange(1_000, 900_000)
    assert "the file is as it was" in told(path, act, limit, "failing")["problem"]
    refuse_difference(path, before)
