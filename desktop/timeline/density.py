"""How many entries of a lane overlap each stretch of time: exact, by ranks, at any scale."""

# SPDX-License-Identifier: MIT

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def overlapping(starts: Floats, ends: Floats, edges_s: Floats) -> Ints:
    """Count the half-open intervals that overlap each bin between two edges.

    `starts` and `ends` are the two ends of n intervals, each sorted on its own; `edges_s` has
    m + 1 rising seconds; the result has m counts. Every interval has a length (`drawn_of` sees to
    it). Difference of two ranks: begun before the bin ends, less ended before it starts.
    """
    begun = np.searchsorted(starts, edges_s[1:], side="left")
    ended = np.searchsorted(ends, edges_s[:-1], side="right")
    return (begun - ended).astype(np.int64)


def bins(t0_s: float, t1_s: float, bin_s: float) -> Floats:
    """Edges of bins of `bin_s` anchored at the epoch that cover [t0_s, t1_s]."""
    low = int(np.floor(t0_s / bin_s))
    high = int(np.ceil(t1_s / bin_s))
    return np.arange(low, max(high, low + 1) + 1, dtype=np.float64) * bin_s


def most_at_once(starts: Floats, ends: Floats) -> int:
    """The most intervals that overlap at one moment; both ends sorted on their own."""
    if not len(starts):
        return 0
    begun = np.arange(1, len(starts) + 1)
    return int(np.max(begun - np.searchsorted(ends, starts, side="right")))
