"""Circles in a tree whose branches hold for a time only."""

# SPDX-License-Identifier: MIT

from collections import defaultdict
from collections.abc import Iterable, Sequence

Edge = tuple[int, int, int, int | None, int | None]
"""Row, child, parent, and the seconds from which and until which it holds (None: always)."""


def rows_in_circles(edges: Sequence[Edge]) -> set[int]:
    """Rows that at some moment lie on a circle, so that a thing stands above itself.

    What was under something first and above it later is no circle.
    """
    edges = _looping(edges)
    found: set[int] = set()
    # A circle that holds at all holds at the moment when the last of its branches begins.
    for moment in {begins for _, _, _, begins, _ in edges}:
        holding = [edge for edge in edges if _holds(edge, moment)]
        found.update(row for row, *_ in _looping(holding))
    return found


def _holds(edge: Edge, moment: int | None) -> bool:
    begins, ends = edge[3], edge[4]
    if moment is None:  # before every beginning: what holds since always
        return begins is None
    return (begins is None or begins <= moment) and (ends is None or moment < ends)


def _looping(edges: Iterable[Edge]) -> list[Edge]:
    """The edges left when ends are cut off again and again: circles and what joins them."""
    left = list(edges)
    while True:
        children: dict[int, int] = defaultdict(int)
        parents: dict[int, int] = defaultdict(int)
        for _, child, parent, _, _ in left:
            children[child] += 1
            parents[parent] += 1
        kept = [edge for edge in left if edge[1] in parents and edge[2] in children]
        if len(kept) == len(left):
            return kept
        left = kept
