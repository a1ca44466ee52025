"""Long edits tell how far they are, and one that is stopped on the way leaves nothing."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.content_hash import content_hash
from db.drafts.batch_edits import set_for_many
from db.file import OpenFile
from db.history import Cancelled, History
from db.history.meter import ROWS_A_STEP
from tests.db.builders import a_file_with, an_event_with

COUNT = ROWS_A_STEP + 10


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    events = (an_event_with(f"Event {each}") for each in range(COUNT))
    with a_file_with(Path(tmp_path_factory.mktemp("many")), *events) as opened:
        yield opened


Step = Callable[[History, Callable[[int, int], bool]], object]


def change(history: History, progress: Callable[[int, int], bool]) -> object:
    made = set_for_many(history._file, range(1, COUNT + 1), importance="main")
    return history.apply(made, progress=progress)


def undo(history: History, progress: Callable[[int, int], bool]) -> object:
    return history.undo(progress=progress)


def redo(history: History, progress: Callable[[int, int], bool]) -> object:
    return history.redo(progress=progress)


def done(_done: int, _total: int) -> bool:
    return True


BEFORE: dict[str, tuple[Step, ...]] = {
    "change": (),
    "undo": (change,),
    "redo": (change, undo),
}
STEPS: dict[str, Step] = {"change": change, "undo": undo, "redo": redo}


@pytest.fixture(params=list(STEPS))
def step(request: pytest.FixtureRequest, file: OpenFile) -> Iterator[Step]:
    """A long edit, or its undo or redo, about to be made."""
    history = History(file)
    for before in BEFORE[request.param]:
        before(history, done)
    yield STEPS[request.param]
    history.go_to(None)


def test_it_is_told_from_the_beginning_to_the_end(file: OpenFile, step: Step) -> None:
    told: list[tuple[int, int]] = []

    def listen(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    step(History(file), listen)
    (total,) = {total for _, total in told}
    counts = [done for done, _ in told]
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[-1] == total
    assert len(counts) > 4


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 1.0])
def test_stopped_anywhere_it_has_changed_nothing(file: OpenFile, step: Step, share: float) -> None:
    before, lines = content_hash(file), History(file).edits()
    with pytest.raises(Cancelled, match=r"stopped\. Nothing was written"):
        step(History(file), lambda done, total: done < share * total)
    assert content_hash(file) == before
    assert History(file).edits() == lines
    assert not file.connection.in_transaction
