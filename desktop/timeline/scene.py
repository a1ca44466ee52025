"""A frame as a value: everything painted, hit-tested, exported and tested is read from it.

All coordinates are pixels of the surface (`viewport.width` × `viewport.height`), y down.
`desktop.timeline.build.build_scene` makes a Scene; nothing else does.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from desktop.timeline.lines import DayLine, GapBox, Join, LinkLine, LinkStub
from desktop.timeline.viewport import Viewport

Ints = NDArray[np.int64]
Bytes = NDArray[np.int8]
Pixels = NDArray[np.float32]


class Sign(IntEnum):
    """What a mark looks like; one sign has one meaning."""

    POINT = 0  # a known moment: the shape of its kind
    RANGE = 1  # one moment somewhere inside: a soft bracket as wide as its bounds
    BEFORE = 2  # a bracket open to the left that ends at x1
    AFTER = 3  # a bracket open to the right that begins at x0
    PERIOD = 4  # a bar from start to end, with soft ends
    TENURE = 5  # a neutral bar with the holder inside
    ACTING = 6  # a tenure, acting or interim: outlined, with a hatched foot
    VACANT = 7  # a post known to be empty: a dotted outline


class Fill(IntEnum):
    """How a fact is known."""

    FILLED = 0  # stated
    HOLLOW = 1  # reported
    DASHED = 2  # opinion or rumour
    CROSSED = 3  # denied
    CONCLUDED = 4  # the annotator's conclusion: filled, and the label ends with ∴


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How a kind of event looks: `shape` as in `desktop.paint.marks.SHAPES`, colour "#rrggbb"."""

    id: int
    name: str
    label: str
    colour: str
    shape: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis; the text starts at `text_x` (sticky at the left edge), "" = none."""

    x: float
    text: str
    text_x: float


@dataclass(frozen=True, slots=True)
class Band:
    """A lane that is in view. `y` and `height` include its padding; `before` and `after` count
    its moments known only as before or after a day that is out of view."""

    lane: int
    key: str
    title: str
    depth: int
    has_children: bool
    is_folded: bool
    y: float
    height: float
    before: int
    after: int


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """m marks in view as arrays of length m.

    `row` is the row in EventColumns; `band` the index in `Scene.bands`; `sign` and `fill` the
    enums above; [x0, x1] the whole extent in px (not clipped to the plot by more than 64 px
    beyond its edges), of which the first `soft_left` and the last `soft_right` px fade;
    `y` the top and `height` the height of the mark's box. `kind` is the kind's id, `severity`
    0 = none, 1 minor … 3 critical.
    """

    row: Ints
    table: Bytes
    id: Ints
    band: Ints
    sign: Bytes
    fill: Bytes
    kind: Ints
    severity: Bytes
    x0: Pixels
    x1: Pixels
    y: Pixels
    height: Pixels
    soft_left: Pixels
    soft_right: Pixels

    def __len__(self) -> int:
        return len(self.id)


@dataclass(frozen=True, slots=True)
class Label:
    """The text of a mark in its box; the painter elides it to `width`. `is_inside` = on a bar."""

    mark: int
    text: str
    x: float
    y: float
    width: float
    height: float
    is_inside: bool = False


@dataclass(frozen=True, slots=True)
class Badge:
    """Marks of a lane that found no row between `start_s` and `end_s`: "+count"."""

    band: int
    count: int
    x: float
    y: float
    width: float
    height: float
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A lane drawn as density: bar i spans [x0 + i·bin_px, +bin_px) and stands for
    `counts[i]` marks; `peak` is the count that fills the height."""

    band: int
    x0: float
    bin_px: float
    y: float
    height: float
    counts: Ints
    peak: int
    total: int


@dataclass(frozen=True, slots=True)
class EraBox:
    """An era in the strip between axis and lanes; soft ends as in Marks."""

    row: int
    id: int
    title: str
    colour: str
    x0: float
    x1: float
    y: float
    height: float
    soft_left: float
    soft_right: float


@dataclass(frozen=True, slots=True)
class NotePin:
    """Notes pinned to moments that lie close together, as one sheet in the strip below the axis.

    `ids` are in the order of time, from `start_s` to `end_s`. The middle of the sheet is at `x`,
    the moment of the first; with "+n" behind it, it is `width` wide.
    """

    ids: tuple[int, ...]
    start_s: float
    end_s: float
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class NoteSign:
    """A small sheet at a mark that has a note about it."""

    mark: int
    x: float
    y: float
    width: float
    height: float


NOTE_WORD = "note"  # the text of the legend's row about notes


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A sign that occurs in view: a kind (POINT with its id), or a sign or fill that needs words.

    `text` is a key of `desktop.paint.legend.WORDS`, or the kind's own label.
    """

    sign: Sign
    fill: Fill
    kind: int
    text: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Distinct things: events and tenures in view; events in view without a row of their own;
    events of the file that are before, after or without a date; events in all."""

    events: int = 0
    tenures: int = 0
    hidden: int = 0
    before: int = 0
    after: int = 0
    undated: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """One frame. `links_left_out` are connections that touch the view and are not drawn."""

    viewport: Viewport
    axis_px: float
    era_px: float
    majors: tuple[Tick, ...]
    minors: tuple[Tick, ...]
    bands: tuple[Band, ...]
    marks: Marks
    labels: tuple[Label, ...]
    badges: tuple[Badge, ...]
    strips: tuple[Strip, ...]
    eras: tuple[EraBox, ...]
    legend: tuple[LegendRow, ...]
    kinds: tuple[KindStyle, ...]
    now_x: float | None
    content_px: float
    counts: Counts = field(default_factory=Counts)
    pin_px: float = 0.0
    pins: tuple[NotePin, ...] = ()
    note_signs: tuple[NoteSign, ...] = ()
    gaps: tuple[GapBox, ...] = ()
    joins: tuple[Join, ...] = ()
    days: tuple[DayLine, ...] = ()
    links: tuple[LinkLine, ...] = ()
    link_stubs: tuple[LinkStub, ...] = ()
    links_left_out: int = 0
