"""Rows: nothing overlaps, and nothing depends on what part is in view."""

# SPDX-License-Identifier: MIT

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop.timeline.packing import UNPLACED, in_window, levels_of, pack

TILE = 100.0
Floats = NDArray[np.float64]
INTERVALS = st.lists(
    st.tuples(st.integers(0, 3000), st.one_of(st.integers(1, 90), st.integers(1, 900))),
    min_size=1,
    max_size=60,
    unique=True,
)


def ends_of(intervals: list[tuple[int, int]]) -> tuple[Floats, Floats]:
    ordered = sorted(intervals)
    starts = np.array([a for a, _ in ordered], dtype=float)
    return starts, starts + np.array([n for _, n in ordered], dtype=float)


@given(INTERVALS)
def test_two_marks_of_one_row_never_overlap(intervals: list[tuple[int, int]]) -> None:
    starts, ends = ends_of(intervals)
    rows = pack(starts, ends, TILE, 50)
    for row in set(rows.tolist()) - {UNPLACED}:
        mine = np.flatnonzero(rows == row)
        mine = mine[np.argsort(starts[mine])]
        assert np.all(ends[mine[:-1]] <= starts[mine[1:]]), (row, starts[mine], ends[mine])


@settings(max_examples=300)
@given(INTERVALS, st.integers(0, 2800))
def test_panning_never_moves_a_row(intervals: list[tuple[int, int]], left: int) -> None:
    starts, ends = ends_of(intervals)
    whole = pack(starts, ends, TILE, 6)
    near = in_window(starts, ends, left, left + 200, TILE)
    part = pack(starts[near], ends[near], TILE, 6)
    seen = (ends[near] > left) & (starts[near] < left + 200)
    assert part[seen].tolist() == whole[near][seen].tolist()


@given(INTERVALS, st.integers(0, 3000), st.integers(1, 60))
def test_a_small_new_mark_never_moves_a_bigger_one(
    intervals: list[tuple[int, int]], at: int, length: int
) -> None:
    starts, ends = ends_of(intervals)
    before = pack(starts, ends, TILE, 6)
    after = pack(np.append(starts, at), np.append(ends, at + length), TILE, 6)[:-1]
    bigger = levels_of(starts, ends, TILE) > 0
    assert after[bigger].tolist() == before[bigger].tolist()


def test_what_finds_no_row_is_told() -> None:
    starts, ends = np.zeros(5), np.full(5, 10.0)
    assert pack(starts, ends, TILE, 3).tolist() == [0, 1, 2, UNPLACED, UNPLACED]
