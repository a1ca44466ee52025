"""Connections as the canvas needs them: which marks hang together, and how. Arrays, for a file
may have very many; which of them are drawn is decided by `desktop.timeline.routing`."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.timeline.lines import Mark, Tone

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One connection: its id (0 = a succession), from which mark to which, how it looks, and in
    words what the first is to the second."""

    id: int
    start: Mark
    end: Mark
    tone: Tone
    words: str
    is_dashed: bool = False
    is_chosen: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """n connections; every array has length n. Compared by identity.

    `starts` and `ends` are marks as `id * 4 + table`; `words[word[i]]` are the words of the i-th.
    `is_chosen`: it is of the selection, so that also what is out of view is named. `lit` is the id
    of the one that is selected itself, 0 = none.
    """

    id: Ints
    starts: Ints
    ends: Ints
    tone: NDArray[np.int8]
    is_dashed: NDArray[np.bool_]
    is_chosen: NDArray[np.bool_]
    word: Ints
    words: tuple[str, ...]
    lit: int = 0

    def __len__(self) -> int:
        return len(self.id)

    def start_of(self, at: int) -> Mark:
        """The mark a connection begins at."""
        return int(self.starts[at]) % 4, int(self.starts[at]) // 4

    def end_of(self, at: int) -> Mark:
        """The mark its arrow points at."""
        return int(self.ends[at]) % 4, int(self.ends[at]) // 4


def links_of(rows: Iterable[LinkRow], lit: int = 0) -> Links:
    """Make the value of single connections; of one that comes twice the first is taken."""
    found = {(row.id, row.start, row.end): row for row in reversed(list(rows))}
    kept = list(reversed(found.values()))
    words = tuple(dict.fromkeys(row.words for row in kept))
    place = {text: at for at, text in enumerate(words)}
    return Links(
        np.array([row.id for row in kept], np.int64),
        np.array([row.start[1] * 4 + row.start[0] for row in kept], np.int64),
        np.array([row.end[1] * 4 + row.end[0] for row in kept], np.int64),
        np.array([row.tone for row in kept], np.int8),
        np.array([row.is_dashed for row in kept], np.bool_),
        np.array([row.is_chosen for row in kept], np.bool_),
        np.array([place[row.words] for row in kept], np.int64),
        words,
        lit,
    )


def together(first: Links, second: Links) -> Links:
    """Both, one after the other."""
    if not len(second) or not len(first):
        return first if len(first) else replace(second, lit=first.lit)
    arrays = {
        name: np.concatenate([getattr(first, name), getattr(second, name)])
        for name in ("id", "starts", "ends", "tone", "is_dashed", "is_chosen")
    }
    word = np.concatenate([first.word, second.word + len(first.words)])
    return Links(**arrays, word=word, words=first.words + second.words, lit=first.lit)


NO_LINKS: Final = links_of(())
