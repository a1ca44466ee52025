"""What the palette offers as values, and the order in which it does."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from db.search.typed import Fit
from desktop.dialogs.palette_rows import Entry, Group

translate = QCoreApplication.translate

ORDER: Final = ("often", "date", "view", "action", "person", "unit", "event", "era", "source")
MOST: Final = {"action": 10, "person": 6, "unit": 6, "event": 12, "era": 4, "source": 5}
Rank = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """An entry and what taking it does; `kind` is one of ORDER. `rank` sorts those that fit as
    well, `lately` is larger the later it was taken."""

    entry: Entry
    kind: str
    go: Callable[[], object]
    edit: Callable[[], object] | None = None
    fit: Fit = Fit.EXACT
    lately: int = 0
    rank: Rank = ()


def grouped(ways: Iterable[Way], *, is_more: bool = False) -> list[Group]:
    """Groups with the best first, each with what fits best first, of that what was taken lately.
    `is_more`: they come below others that are there already."""
    kinds: dict[str, list[Way]] = {}
    for way in sorted(ways, key=_place):
        kinds.setdefault(way.kind, []).append(way)
    best = sorted(kinds, key=lambda kind: (_tier(kinds[kind][0]), ORDER.index(kind)))
    titles = more_titles() if is_more else titles_of()
    return [
        Group(titles[kind], tuple(way.entry for way in kinds[kind][: MOST.get(kind, 20)]))
        for kind in best
    ]


def _place(way: Way) -> tuple[Any, ...]:
    return way.fit, bool(way.entry.why), -way.lately, *way.rank


def _tier(way: Way) -> int:
    """Groups are sorted coarsely: people stand above events that merely begin with the word."""
    tiers = {Fit.EXACT: 0, Fit.PREFIX: 1, Fit.WORDS: 1, Fit.INSIDE: 2, Fit.LETTERS: 2}
    return tiers[way.fit] + 3 * bool(way.entry.why)


def titles_of() -> dict[str, str]:
    """The heading of each kind."""
    return {
        "often": translate("Palette", "Used often"),
        "date": translate("Palette", "Dates"),
        "view": translate("Palette", "Views"),
        "action": translate("Palette", "Actions"),
        "person": translate("Palette", "People"),
        "unit": translate("Palette", "Units"),
        "event": translate("Palette", "Events"),
        "era": translate("Palette", "Eras"),
        "source": translate("Palette", "Sources"),
    }


def more_titles() -> dict[str, str]:
    """The headings of what was found later, inside of words."""
    return {
        "person": translate("Palette", "More people"),
        "unit": translate("Palette", "More units"),
        "event": translate("Palette", "More events"),
        "era": translate("Palette", "More eras"),
        "source": translate("Palette", "More sources"),
    }
