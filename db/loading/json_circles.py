"""Finds the edges that would close a circle, where a file must be a tree (units, quotations)."""

# SPDX-License-Identifier: MIT

from collections import defaultdict
from collections.abc import Sequence


def closing_edges(edges: Sequence[tuple[int, int]]) -> set[int]:
    """Return the positions of the edges (child, parent) without which no circle is left.

    One depth-first walk without recursion: a chain of a million units must not end it.
    """
    parents: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for position, (child, parent) in enumerate(edges):
        parents[child].append((position, parent))
    closing: set[int] = set()
    done: set[int] = set()
    for start in list(parents):
        if start not in done:
            _walk(start, parents, done, closing)
    return closing


def _walk(
    start: int,
    parents: dict[int, list[tuple[int, int]]],
    done: set[int],
    closing: set[int],
) -> None:
    path = {start}
    stack = [(start, iter(parents[start]))]
    while stack:
        node, edges = stack[-1]
        for position, parent in edges:
            if parent in path:
                closing.add(position)
            elif parent not in done:
                path.add(parent)
                stack.append((parent, iter(parents.get(parent, ()))))
                break
        else:
            stack.pop()
            path.discard(node)
            done.add(node)
