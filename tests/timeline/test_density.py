"""Density against brute force."""

# SPDX-License-Identifier: MIT

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.density import bins, most_at_once, overlapping

INTERVALS = st.lists(
    st.tuples(st.integers(-50, 50), st.integers(1, 40)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=40,
)


@given(INTERVALS, st.floats(-60, 60), st.floats(0.3, 30))
def test_every_bin_counts_exactly_what_overlaps_it(
    intervals: list[tuple[int, int]], first: float, width: float
) -> None:
    starts = np.sort(np.array([a for a, _ in intervals], dtype=float))
    ends = np.sort(np.array([b for _, b in intervals], dtype=float))
    edges = first + width * np.arange(9, dtype=np.float64)
    counted = overlapping(starts, ends, edges).tolist()
    expected = [
        sum(a < right and b > left for a, b in intervals)
        for left, right in itertools.pairwise(edges)
    ]
    assert counted == expected


@given(INTERVALS)
def test_the_most_at_once_is_that_of_the_busiest_moment(intervals: list[tuple[int, int]]) -> None:
    starts = np.sort(np.array([a for a, _ in intervals], dtype=float))
    ends = np.sort(np.array([b for _, b in intervals], dtype=float))
    busiest = max((sum(a <= t < b for a, b in intervals) for t, _ in intervals), default=0)
    assert most_at_once(starts, ends) == busiest


def test_bins_stay_where_they_are_while_time_pans() -> None:
    here, there = bins(1000.0, 2000.0, 64.0), bins(1010.0, 2010.0, 64.0)
    assert set(here[1:-1]) <= set(there) | set(here[:2])
    assert np.all(here % 64 == 0)
    assert np.all(there % 64 == 0)
