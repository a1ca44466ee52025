"""What colours mean on the canvas: kinds, or the people, units or tags of the marks.

The shape of a mark stays that of its kind. Its colour goes into the picture as a kind of its
own, made of both, so that whoever paints, exports or explains marks needs to know nothing of it.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns, Members
from desktop.timeline.scene import Fill, KindStyle, LegendRow, Sign

Ints = NDArray[np.int64]
Basis = Literal["kind", "person", "unit", "tag"]

BASES: Final[tuple[Basis, ...]] = ("kind", "person", "unit", "tag")
MOST: Final = 7  # colours that can be told apart, by everybody; all others share a grey
OTHER: Final = "hue:other"
_NO_HUE: Final = 1 << 30
_TABLE_BITS: Final = 56
_OF_NO_KIND: Final = KindStyle(0, "", "", "#5f6673", "circle")  # times in office


@dataclass(frozen=True, slots=True)
class Hue:
    """One colour and what has it: "#rrggbb", or "hue:3" for the fourth of the theme's own."""

    label: str
    colour: str


@dataclass(frozen=True, slots=True, eq=False)
class Colouring:
    """Which of n things has which of the hues.

    `ids` are those of people or units in rising order, for tags keys of marks (`mark_keys`);
    `places` says of each its place in `hues`. A mark with several takes the first of them.
    `other` is the word for marks that have none of them.
    """

    by: Basis
    hues: tuple[Hue, ...]
    ids: Ints
    places: Ints
    other: str

    def of(self, columns: EventColumns, rows: Ints) -> Ints:
        """The hue of each row, `len(hues)` where it has none."""
        if self.by == "tag":
            found = self._places(mark_keys(columns.table[rows], columns.id[rows]))
        else:
            members: Members = columns.people if self.by == "person" else columns.units
            counts = np.diff(members.offsets)[rows]
            owners = np.repeat(np.arange(len(rows)), counts)
            firsts = np.repeat(members.offsets[rows] - (np.cumsum(counts) - counts), counts)
            places = self._places(members.ids[firsts + np.arange(len(owners))])
            found = np.full(len(rows), _NO_HUE, np.int64)
            np.minimum.at(found, owners, places)
        result: Ints = np.minimum(found, len(self.hues))
        return result

    def word_of(self, columns: EventColumns, row: Ints) -> str:
        """What the colour of one row means."""
        place = int(self.of(columns, row)[0])
        return self.hues[place].label if place < len(self.hues) else self.other

    def coded(self, columns: EventColumns, rows: Ints, kinds: Sequence[KindStyle]) -> Ints:
        """The kind of each row, made of its own and its hue; `styles` has how these look."""
        result: Ints = columns.kind[rows] + _step(kinds) * (1 + self.of(columns, rows))
        return result

    def styles(self, kinds: tuple[KindStyle, ...]) -> tuple[KindStyle, ...]:
        """How kinds look, those of the file and those made of a kind and a hue."""
        step = _step(kinds)
        made = [
            replace(kind, id=kind.id + step * (1 + place), colour=colour)
            for place, colour in enumerate([*(hue.colour for hue in self.hues), OTHER])
            for kind in (_OF_NO_KIND, *kinds)
        ]
        return (*kinds, *made)

    def legend(self, seen: set[int], kinds: tuple[KindStyle, ...]) -> list[LegendRow]:
        """Rows for the hues that occur among coded kinds, then for the shapes of the kinds."""
        step = _step(kinds)
        hues = {code // step - 1 for code in seen}
        shapes = {code % step for code in seen}
        words = [*(hue.label for hue in self.hues), self.other]
        rows = [
            LegendRow(Sign.POINT, Fill.FILLED, step * (1 + place), words[place])
            for place in sorted(hues)
        ]
        grey = step * (1 + len(self.hues))
        rows += [
            LegendRow(Sign.POINT, Fill.FILLED, kind.id + grey, kind.label)
            for kind in kinds
            if kind.id in shapes
        ]
        return rows

    def _places(self, ids: Ints) -> Ints:
        if not len(self.ids):
            return np.full(len(ids), _NO_HUE, np.int64)
        at = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        result: Ints = np.where(self.ids[at] == ids, self.places[at], _NO_HUE)
        return result


def mark_keys(tables: NDArray[np.int8], ids: Ints) -> Ints:
    """One number for table and id of each mark."""
    keys: Ints = (tables.astype(np.int64) << _TABLE_BITS) | ids
    return keys


def _step(kinds: Sequence[KindStyle]) -> int:
    return max((kind.id for kind in kinds), default=0) + 1
