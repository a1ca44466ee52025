"""Promise R13: undo and redo of any sequence of edits give the identical content."""

# SPDX-License-Identifier: MIT

import shutil
import tempfile
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.check import check
from db.columns import EventColumns, Members
from db.content_hash import content_hash
from db.file import OpenFile, open_file
from db.history import Edit, History, load
from db.load_columns import load_columns
from db.patching import patched, together
from tests.db.builders import a_batch_of, an_event_with
from tests.db.drafts.drafted_edits import DRAFTED
from tests.db.edit_kinds import EDITS
from tests.db.edits import a_file_without_edits


def differing(one: EventColumns, other: EventColumns) -> list[str]:
    """Names of the columns that are not equal, in values or in type."""
    names = []
    for each in fields(EventColumns):
        a, b = getattr(one, each.name), getattr(other, each.name)
        pairs = [(a, b)]
        if isinstance(a, Members):
            pairs = [(a.offsets, b.offsets), (a.ids, b.ids)]
        if not all(np.array_equal(x, y) and x.dtype == y.dtype for x, y in pairs):
            names.append(each.name)
    return names


KINDS = {**EDITS, **DRAFTED}


class Session(RuleBasedStateMachine):
    """A person who edits, undoes, redoes, imports and closes and reopens the file."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="chronik-history-"))
        self.file: OpenFile = a_file_without_edits(self.folder)
        self.file.connection.execute("PRAGMA synchronous = OFF")
        self.hashes = [content_hash(self.file)]
        self.done = 0
        self.columns = load_columns(self.file)

    @property
    def history(self) -> History:
        """The history of the file that is open now."""
        return History(self.file)

    @initialize(data=st.data())
    def begin_with_something(self, data: st.DataObject) -> None:
        """Have an event with everything from the first step on."""
        self.edit(data, "add event")

    @rule(data=st.data(), kind=st.sampled_from(sorted(KINDS)))
    def edit(self, data: st.DataObject, kind: str) -> None:
        """Make an edit of some kind; what was undone is gone after it."""
        change = KINDS[kind](self.file, data.draw)
        if change is None:
            return
        edit = self.history.apply(change)
        self.follow([edit])
        if edit.id:
            self.add_to_what_is_expected()

    @rule(count=st.integers(1, 3))
    def import_some(self, count: int) -> None:
        """Import a few events."""
        plans = [an_event_with(f"Imported {n}", units=("Tencent",), notes=("x",), figures={"n": n})
                 for n in range(count)]  # fmt: skip
        load(self.file, a_batch_of(*plans), label="import")
        self.columns = load_columns(self.file)
        self.add_to_what_is_expected()

    @precondition(lambda self: self.done > 0)
    @rule()
    def undo(self) -> None:
        """Take one edit back."""
        self.follow([self.history.undo()])
        self.done -= 1

    @precondition(lambda self: self.done < len(self.hashes) - 1)
    @rule()
    def redo(self) -> None:
        """Do one again."""
        self.follow([self.history.redo()])
        self.done += 1

    @rule(data=st.data())
    def go_anywhere(self, data: st.DataObject) -> None:
        """Click somewhere in the list of edits."""
        lines = self.history.edits()
        place = data.draw(st.integers(0, len(lines)))
        self.follow(self.history.go_to(lines[place - 1].id if place else None))
        self.done = place

    @rule()
    def reopen(self) -> None:
        """Close the file and open it again."""
        self.file.close()
        self.file = open_file(self.file.path, writing=True)
        self.file.connection.execute("PRAGMA synchronous = OFF")

    @invariant()
    def the_content_is_what_it_was_at_this_place(self) -> None:
        """Every row is as it was when the same edits were done before."""
        assert content_hash(self.file) == self.hashes[self.done]
        lines = self.history.edits()
        assert [line.undone for line in lines].count(False) == self.done
        assert len(lines) == len(self.hashes) - 1

    @invariant()
    def the_columns_are_those_of_the_file(self) -> None:
        """What an edit touched is enough to know how the marks look now."""
        assert differing(self.columns, load_columns(self.file)) == []

    def add_to_what_is_expected(self) -> None:
        """Remember the content after a new edit."""
        self.hashes = [*self.hashes[: self.done + 1], content_hash(self.file)]
        self.done += 1

    def follow(self, edits: list[Any]) -> None:
        """Bring the columns up to what these edits touched."""
        assert all(isinstance(edit, Edit) for edit in edits)
        self.columns = patched(self.columns, self.file, together(edit.touched for edit in edits))

    def teardown(self) -> None:
        """Undo all, redo all: nothing is wrong with the file, and no hash differs."""
        self.history.go_to(None)
        assert content_hash(self.file) == self.hashes[0]
        assert check(self.file) == []
        while self.history.redo():
            self.done = sum(not line.undone for line in self.history.edits())
            assert content_hash(self.file) == self.hashes[self.done]
        assert check(self.file) == []
        self.file.close()
        shutil.rmtree(self.folder)


TestSession = Session.TestCase
# Without shrinking a failure is told in seconds; with it (drop `phases`) in minutes, and shorter.
TestSession.settings = settings(
    phases=[Phase.generate],
    max_examples=40, stateful_step_count=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)  # fmt: skip
