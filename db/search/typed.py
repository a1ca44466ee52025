"""How what is typed fits a name: exactly, at its beginning, inside; and which letters fit.

Case and diacritics don't count. Anyone with names in memory may call this: the command palette
does for actions and for what the index has found.
"""

# SPDX-License-Identifier: MIT

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from db.search.words import folded

FIRST_UNSPACED: Final = "\u2e80"  # from here on scripts put no spaces between words
LOOKED_AT: Final = 400  # characters of a name; what fits only after them is inside
MOST_TYPED: Final = 80


class Fit(IntEnum):
    """How well a name fits, the best first."""

    EXACT = 0
    PREFIX = 1  # it begins so
    WORDS = 2  # every word that is typed begins one of its words
    INSIDE = 3
    LETTERS = 4  # only the letters at the beginnings of its words


@dataclass(frozen=True, slots=True)
class Match:
    """How a name fits; `parts` are the (first, end) of the letters that do, in their order."""

    fit: Fit
    parts: tuple[tuple[int, int], ...] = ()


def match(name: str, typed: str, *, by_letters: bool = False) -> Match | None:
    """Tell how a name fits what is typed, None when not at all.

    `by_letters` also takes the first letters of words for the words ("gtd": Go to date).
    """
    letters = _letters(name[:LOOKED_AT])
    words = folded(typed[:MOST_TYPED]).split()
    if not words:
        return None
    whole = " ".join(words)
    if letters.told == whole:
        return Match(Fit.EXACT, letters.parts([(0, len(whole))]))
    if letters.told.startswith(whole):
        return Match(Fit.PREFIX, letters.parts([(0, len(whole))]))
    begun = [letters.begun_by(word) for word in words]
    if all(place >= 0 for place in begun):
        return Match(Fit.WORDS, letters.parts(_stretches(begun, words)))
    found = [place if place >= 0 else letters.told.find(word)
             for place, word in zip(begun, words, strict=True)]  # fmt: skip
    if all(place >= 0 for place in found):
        return Match(Fit.INSIDE, letters.parts(_stretches(found, words)))
    if by_letters and (places := letters.spelt("".join(words))):
        return Match(Fit.LETTERS, letters.parts([(place, place + 1) for place in places]))
    return None


def fits(name: str, typed: str) -> Match:
    """As `match`, for a name of which another one has found already that it fits."""
    return match(name, typed) or Match(Fit.INSIDE)


@lru_cache(maxsize=2048)
def _letters(name: str) -> "_Letters":
    """The letters of a name: those of actions are asked for at each key that is typed."""
    return _Letters(name)


class _Letters:
    """A name as it is compared, and where each of its letters comes from."""

    def __init__(self, name: str) -> None:
        spread = [(folded(letter), place) for place, letter in enumerate(name)]
        self.told = "".join(letter for letter, _ in spread)
        self._from = [place for letter, place in spread for _ in letter]
        self._starts = [at for at in range(len(self.told)) if self._begins(at)]

    def begun_by(self, word: str) -> int:
        """Where a word of the name begins with this one, -1 where none does."""
        return next((at for at in self._starts if self.told.startswith(word, at)), -1)

    def spelt(self, letters: str) -> tuple[int, ...]:
        """Places of these letters, each at the beginning of a word or right after the one before;
        () where they are not there in this order."""
        if len(letters) < 2 or len(letters) > 12:
            return ()
        dead: set[tuple[int, int]] = set()

        def spell(count: int, after: int) -> tuple[int, ...] | None:
            if count == len(letters):
                return ()
            if (count, after) in dead:
                return None
            following = self._starts[bisect_left(self._starts, after) :]
            for at in dict.fromkeys(([after] if count else []) + following):
                if self.told[at : at + 1] == letters[count]:
                    rest = spell(count + 1, at + 1)
                    if rest is not None:
                        return (at, *rest)
            dead.add((count, after))
            return None

        return spell(0, 0) or ()

    def parts(self, stretches: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Stretches of what is compared as stretches of the name, joined where they touch."""
        parts: list[tuple[int, int]] = []
        for first, end in sorted(stretches):
            start, stop = self._from[first], self._from[end - 1] + 1
            if parts and start <= parts[-1][1]:
                parts[-1] = (parts[-1][0], max(stop, parts[-1][1]))
            else:
                parts.append((start, stop))
        return tuple(parts)

    def _begins(self, at: int) -> bool:
        letter, before = self.told[at], self.told[at - 1] if at else " "
        return (letter.isalnum() and not before.isalnum()) or _is_unspaced(letter)


def _is_unspaced(letter: str) -> bool:
    return letter >= FIRST_UNSPACED and unicodedata.category(letter) == "Lo"


def _stretches(places: list[int], words: list[str]) -> list[tuple[int, int]]:
    return [(place, place + len(word)) for place, word in zip(places, words, strict=True)]
