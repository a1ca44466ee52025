"""Damaged files: each ends in one of the known outcomes, and not one byte of it changes.

Known outcomes: refused with a FileProblem; opened for reading with a reason; or opened, and
then the deep look, a list, or nothing at all reports a fault. A foreign exception is none.
"""

# SPDX-License-Identifier: MIT

import random
from collections import Counter
from pathlib import Path

import pytest

from db.check import check
from db.errors import FileProblem
from db.file import OpenFile, look_over, open_file, reading
from db.load_columns import load_columns
from db.reading.event_detail import event_detail
from db.reading.incident_list import incidents
from db.reading.lists import kinds, people, sources, units
from db.reading.tray import undated
from db.search import search
from tests.db.raw_files import ROOT, a_file, header, message_of, state_of

SHARED = ROOT.parent / "shared" / "data" / "sqlite-corrupt"
SAMPLES = sorted(SHARED.glob("*.sqlite"))
SEEDS = range(100)


def read_all(file: OpenFile) -> None:
    """Fill canvas, lists, a page of details and the search box, as a window does."""
    with reading(file.path):
        load_columns(file)
        for fill in (people, units, incidents, sources, kinds, undated):
            fill(file)
        for number in range(1, 30):
            event_detail(file, number)
        search(file, "event")
        search(file, "börse")


def outcome(path: Path, *, writing: bool) -> str:
    """What a user meets: opening, the deep look, all lists, and `chronik check`."""
    try:
        with open_file(path, writing=writing) as file:
            if writing and file.read_only:
                assert file.reason
            read_all(file)  # the lists are filled before the deep look is through
            if not look_over(path).is_sound:
                return "named by the deep look"
            if check(file):
                return "found by check"
            return "read-only with a reason" if file.reason else "as good as before"
    except FileProblem as problem:
        assert "\n" not in str(problem)
        assert "damaged" in str(problem) or "Chronik" in str(problem) or "empty" in str(problem)
        return "refused"


def corrupt(content: bytearray, dice: random.Random) -> bytearray:
    """One of the four ways a file goes bad: a byte, a page, a cut, a swapped pair of pages."""
    page = 4096
    pages = len(content) // page
    way = dice.choice(("byte", "page", "cut", "swap"))
    if way == "byte":
        # Every second one hits the pages all else hangs on.
        place = dice.randrange(dice.choice((page, len(content))))
        content[place] ^= dice.randrange(1, 256)
    elif way == "page":
        start = dice.randrange(pages) * page
        content[start : start + page] = dice.choice((bytes(page), dice.randbytes(page)))
    elif way == "cut":
        del content[dice.randrange(len(content)) :]
    else:
        one, other = (number * page for number in dice.sample(range(pages), 2))
        first = content[one : one + page]
        content[one : one + page] = content[other : other + page]
        content[other : other + page] = first
    return content


@pytest.fixture(scope="module")
def good_content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return a_file(tmp_path_factory.mktemp("good"), events=200).read_bytes()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_file_ends_in_a_known_way_and_stays_as_it_was(
    tmp_path: Path, good_content: bytes, seed: int
) -> None:
    path = tmp_path / "alibaba.chronik"
    path.write_bytes(corrupt(bytearray(good_content), random.Random(seed)))
    before = state_of(path)
    seen = [outcome(path, writing=writing) for writing in (True, False)]
    assert state_of(path) == before, seen


def test_most_damages_are_named(tmp_path: Path, good_content: bytes) -> None:
    path = tmp_path / "alibaba.chronik"
    seen: Counter[str] = Counter()
    for seed in SEEDS:
        path.write_bytes(corrupt(bytearray(good_content), random.Random(seed)))
        seen[outcome(path, writing=False)] += 1
    # What is left are bytes in text, in free space, and in numbers that stay plausible.
    assert seen["as good as before"] <= 25, seen
    assert seen["refused"] >= 25, seen
    assert seen["named by the deep look"] >= 25, seen


@pytest.mark.skipif(not SAMPLES, reason="the damaged databases are not on this machine")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("writing", [True, False])
def test_a_broken_database_of_others_is_refused(
    tmp_path: Path, sample: Path, writing: bool
) -> None:
    path = tmp_path / "alibaba.chronik"
    path.write_bytes(sample.read_bytes())
    before = state_of(path)
    message_of(lambda: open_file(path, writing=writing), FileProblem)
    assert state_of(path) == before


@pytest.mark.skipif(not SAMPLES, reason="the damaged databases are not on this machine")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_broken_database_under_our_mark_is_refused(tmp_path: Path, sample: Path) -> None:
    path = tmp_path / "alibaba.chronik"
    path.write_bytes(sample.read_bytes())
    header(path, 60, b"\0\0\0\x01")
    header(path, 68, b"Chrk")
    before = state_of(path)
    message_of(lambda: open_file(path, writing=True), FileProblem)
    message_of(lambda: open_file(path, writing=False), FileProblem)
    assert not look_over(path, is_wal=path.read_bytes()[19] == 2).is_sound
    assert state_of(path) == before
