"""Promise R3: on a full disk an edit is refused and told, and the file stays as it was.

RLIMIT_FSIZE stands in for the disk: a process may not make any file longer than so many
bytes. Another one looks at the file afterwards.
"""

# SPDX-License-Identifier: MIT

import json
import os
import random
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
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
import json, os, resource, sys
from db.changes import Change
from db.content_hash import content_hash
from db.errors import FileProblem
from db.file import open_file
from db.history import History, load
from db.records import Event, Note
from tests.db.builders import a_batch_of, an_event_with

def said_of(path, act, limit, disk):
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
            if disk == "full":
                said["same"] = (content_hash(file), history.edits()) == before
                said["open"] = file.connection.in_transaction
    return said

for line in sys.stdin:
    child = os.fork()  # a process of its own: what was limited once stays so
    if not child:
        try:
            print(json.dumps(said_of(*json.loads(line))), flush=True)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    print("done", flush=True)
"""
State = tuple[str, tuple[EditLine, ...]]
ACTS = ("apply", "load", "undo", "redo", "go")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no RLIMIT_FSIZE")


@dataclass(frozen=True)
class Writer:
    """A process that has read all it needs, and carries out each act in a copy of itself."""

    process: "subprocess.Popen[str]"

    def told(self, path: Path, act: str, limit: int, disk: str) -> dict[str, Any]:
        """What it says of an act for which no file may be longer than `limit`."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None and stdout is not None
        print(json.dumps([str(path), act, limit, disk]), file=stdin, flush=True)
        lines = list(takewhile(lambda line: line != "done\n", stdout))
        assert len(lines) == 1, f"it ended without an answer: {lines}"
        said: dict[str, Any] = json.loads(lines[0])
        return said


@pytest.fixture(scope="module")
def writer() -> Iterator[Writer]:
    """Another process that writes."""
    with python(WRITER, errors=None) as process:
        yield Writer(process)
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def long_edits(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, State]:
    """Edits of a megabyte each: what is undone or redone does not fit into the file as it is."""
    with a_file_without_edits(tmp_path_factory.mktemp("long")) as file:
        for letter in "abc":
            History(file).apply(retitled(file, letter * 1_000_000))
        History(file).undo()
        return file.path.read_bytes(), (content_hash(file), History(file).edits())


@pytest.fixture
def path(tmp_path: Path, long_edits: tuple[bytes, State]) -> Path:
    """A file with much to undo."""
    path = tmp_path / "test.chronik"
    path.write_bytes(long_edits[0])
    return path


def refuse_difference(path: Path, before: State) -> None:
    with open_file(path, writing=True) as file:
        assert check(file) == []
        assert (content_hash(file), History(file).edits()) == before
        History(file).go_to(None)
        assert file.connection.execute("SELECT title FROM event").fetchall() == [("Outage",)]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("seed", range(3))
def test_on_a_full_disk_nothing_changes_and_the_person_is_told(
    writer: Writer, path: Path, long_edits: tuple[bytes, State], act: str, seed: int
) -> None:
    room = random.Random(f"{act}{seed}").randrange(100_000) if seed else 0
    said = writer.told(path, act, path.stat().st_size + room, "full")
    if act in ("apply", "load"):
        assert said, "it was written beyond the end of the disk"
    if said:
        assert "the file is as it was" in said["problem"]
        assert (said["same"], said["open"]) == (True, False)
        refuse_difference(path, long_edits[1])


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("seed", range(3))
def test_a_disk_that_fails_while_writing_leaves_a_file_that_heals(
    writer: Writer, path: Path, long_edits: tuple[bytes, State], act: str, seed: int
) -> None:
    # Not even what is there may be written over: the change can only be taken back later.
    limit = random.Random(f"{act}{seed}").randrange(1_000, 900_000)
    assert "the file is as it was" in writer.told(path, act, limit, "failing")["problem"]
    refuse_difference(path, long_edits[1])
