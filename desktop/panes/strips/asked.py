"""What the pages ask about times in office one after another."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Protocol

from db.leadership.values import Length, PathStep, Succession
from db.reading.named import Named


@dataclass(frozen=True, slots=True)
class Around:
    """A time in office among those of its position: who held it before and after, how long it
    was; `is_counted` False = a position with several seats, in which nobody follows anybody."""

    before: Named | None
    after: Named | None
    length: Length
    is_counted: bool


class Strips(Protocol):
    """Answers of a file; None = not known yet: the page is written anew when it is."""

    def successions_of(self, unit_id: int) -> tuple[Succession, ...] | None:
        """The positions of a unit with everyone who held them, those that lead it first."""

    def path_of(self, person_id: int) -> tuple[PathStep, ...] | None:
        """A person's times in office in the order they began."""

    def around(self, tenure_id: int) -> Around | None:
        """What comes before and after a time in office."""


class NoStrips:
    """Knows nothing: a page without a file behind it."""

    def successions_of(self, _unit_id: int) -> tuple[Succession, ...] | None:
        """Not known."""
        return None

    def path_of(self, _person_id: int) -> tuple[PathStep, ...] | None:
        """Not known."""
        return None

    def around(self, _tenure_id: int) -> Around | None:
        """Not known."""
        return None
