"""Promises R1 and R2: what was told as stored survives kill -9, and no half edit ever shows.

A real process edits a real file and tells each edit after its commit; it is killed at a
random moment. `CHRONIK_KILLS=200` tries it longer.
"""

# SPDX-License-Identifier: MIT

import json
import os
import random
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event

import pytest

from db.check import check
from db.content_hash import content_hash
from db.file import OpenFile, open_file
from db.history import History
from tests.db.edits import a_file_without_edits
from tests.db.raw_files import python

KILLS = int(os.environ.get("CHRONIK_KILLS", "20"))

EDITOR = """
import json, os, sys
from db.changes import Change
from db.content_hash import content_hash
from db.file import open_file
from db.history import History, load
from db.records import Citation, Event, EventUnit, Note, Source, Unit
from db.uids import new_uid
from tests.db.builders import a_batch_of, an_event_with

def edit(path, told):
    with open_file(path, writing=True) as file:
        history = History(file)
        def tell():
            done = len([line for line in history.edits() if not line.undone])
            print(done, content_hash(file), file=told, flush=True)
        tell()
        print(os.getpid(), flush=True)
        number = 0
        while True:
            number += 1
            uid = new_uid()
            if number % 5 == 4:
                history.undo()
            elif number % 7 == 6:
                load(file, a_batch_of(*(an_event_with(f"I {n}", notes=("x" * 500,))
                                        for n in range(40))), label="import")
            else:
                history.apply(Change("add", (), (
                    Event(f"Event {number} " + "long " * 300, 1, id=-1, uid=uid),
                    Unit(f"Unit {number}", id=-1), EventUnit(-1, -1, id=-1),
                    Source("Source", text="text " * 2_000, id=-1), Citation(-1, uid, id=-1),
                    Note("Note", about=uid, id=-1))))
            tell()

os.setsid()  # so that whoever started this can end it with all its copies
for line in sys.stdin:
    child = os.fork()  # one that has read all it needs, and is itself what is killed
    if not child:
        try:
            path, told = json.loads(line)
            edit(path, open(told, "w"))
        finally:
            os._exit(1)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def editor() -> Iterator["subprocess.Popen[str]"]:
    """A process that edits a file in a copy of itself, and tells each edit in another file."""
    with python(EDITOR, errors=None) as process:
        yield process
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def told_until_killed(editor: "subprocess.Popen[str]", path: Path, after_s: float) -> list[str]:
    """What the editor told before it was killed, some moment after it began."""
    told = path.with_name("told")
    assert editor.stdin is not None and editor.stdout is not None
    print(json.dumps([str(path), str(told)]), file=editor.stdin, flush=True)
    child = int(editor.stdout.readline())  # it begins
    Event().wait(after_s)
    os.kill(child, signal.SIGKILL)
    assert editor.stdout.readline() == "-9\n", "it ended by itself"
    lines = told.read_text(encoding="utf-8").splitlines(keepends=True)
    return [line for line in lines if line.endswith("\n")]


def state_of(file: OpenFile) -> str:
    done = [line for line in History(file).edits() if not line.undone]
    return f"{len(done)} {content_hash(file)}\n"


def refuse_half_an_edit(file: OpenFile) -> None:
    """Every edit of the editor has all its parts, or none."""
    counts = [
        file.connection.execute(f"SELECT count(*) FROM {table} WHERE {test}").fetchone()[0]
        for table, test in (
            ("event", "title LIKE 'Event %'"),
            ("unit", "name LIKE 'Unit %'"),
            ("source", "TRUE"),
            ("citation", "TRUE"),
            ("note", "text = 'Note'"),
        )
    ]
    assert len(set(counts)) == 1, f"half an edit: {counts}"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
@pytest.mark.timeout(60 + 20 * KILLS)
def test_what_was_told_as_stored_survives_kill_9(
    editor: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    a_file_without_edits(tmp_path).close()
    path = tmp_path / "test.chronik"
    rng = random.Random(7)
    hot = 0
    for _ in range(KILLS):
        told = told_until_killed(editor, path, rng.uniform(0, 0.25))
        hot += path.with_name(f"{path.name}-journal").exists()
        with open_file(path, writing=True) as file:
            assert check(file) == []
            refuse_half_an_edit(file)
            now = state_of(file)
            if now != told[-1]:
                # Killed between the commit and the telling: one edit further, no more.
                stored, acknowledged = (int(line.split()[0]) for line in (now, told[-1]))
                assert abs(stored - acknowledged) == 1, f"{acknowledged} told, {stored} stored"
    print(f"{hot} of {KILLS} kills left a journal behind")
    with open_file(path, writing=True) as file:
        History(file).go_to(None)
        assert state_of(file).startswith("0 ")
        refuse_half_an_edit(file)
        assert file.connection.execute("SELECT count(*) FROM event").fetchone() == (1,)


@pytest.mark.skipif(shutil.which("kill") is None, reason="needs signals")
def test_after_a_kill_the_file_is_free_at_once(
    editor: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    a_file_without_edits(tmp_path).close()
    path = tmp_path / "test.chronik"
    told_until_killed(editor, path, 0.05)
    with open_file(path, writing=True) as file:
        assert not file.read_only
