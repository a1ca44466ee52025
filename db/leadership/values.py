"""What leadership is told in: plain values that panes, the canvas and the command line show.

Days are integers counted from 1970-01-01 (day 0) in the file's zone; lengths are whole days,
the day of the start and the day of the end both counted. `lo` and `hi` of a length are the
least and the most it can be; None = not bounded on that side.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Literal

from db.dates.span import Span
from db.reading.named import Named

HolderState = Literal["holds", "perhaps", "last known"]
State = Literal["holds", "perhaps", "last known", "nobody", "not recorded"]
PieceKind = Literal["term", "gap", "vacant"]
ChangeKind = Literal[
    "came", "went", "moved", "became acting", "became regular",
    "founded", "dissolved", "renamed", "merged", "split", "replaced", "moved under",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Length:
    """How long something was, in days."""

    lo: int | None
    hi: int | None

    @property
    def is_exact(self) -> bool:
        """Whether both bounds are the same."""
        return self.lo is not None and self.lo == self.hi


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in a position on a day; `person` None = the position is known to be vacant.

    `state` says how sure it is on that day. `length` is what is counted up to that day, or to
    the last day a source attests if that is earlier. `known_on` is the last attested day (EDTF,
    "" = none); it is what "last known D" names. `is_first_day` and `is_last_day`: the
    day asked for is the day on which it begins or ends. `is_effect_unstated`: it was announced, or
    its day is only qualified ("?"), and no source says when it took effect. `planned_end` is an
    EDTF date after today, else "". Times of one holder that touch are one stretch: `stretch_ids`
    are those begun by the day, this one the last; `stretch_starts` is the start of the first
    (EDTF, "" = not stated), `stretch_length` what is counted from there.
    """

    tenure_id: int
    post_id: int
    person: Named | None
    status: str
    state: HolderState
    span: Span
    announced: str
    modality: str
    length: Length
    known_on: str
    is_first_day: bool = False
    is_last_day: bool = False
    is_effect_unstated: bool = False
    planned_end: str = ""
    sources: tuple[Named, ...] = ()
    stretch_ids: tuple[int, ...] = ()
    stretch_starts: str = ""
    stretch_length: Length | None = None


@dataclass(frozen=True, slots=True)
class PositionAsOf:
    """A position on a day with those who hold it, perhaps hold it, or were last known to.

    `state` is the surest of its holders', "nobody" when it is stated vacant or lies between two
    known times in office, else "not recorded".
    """

    post_id: int
    title: str
    leads: bool
    seats: int | None
    state: State
    holdings: tuple[Holding, ...]
    unit: Named | None = None  # in lists that are not below units


@dataclass(frozen=True, slots=True)
class UnitAsOf:
    """A unit of the tree of a day under the name it had that day; units come in tree order.

    `has_leader_position` False = none of its positions leads it ("leader not recorded").
    """

    unit_id: int
    name: str
    kind: str
    depth: int
    parent_id: int | None
    positions: tuple[PositionAsOf, ...]
    has_leader_position: bool


@dataclass(frozen=True, slots=True)
class Leadership:
    """Who leads on `day`: all units that exist that day (or may), parents first."""

    day: int
    units: tuple[UnitAsOf, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What is otherwise on the later of two days. `tenure_ids` are the times in office it is
    read from (one that ended first), `old` and `new` names or titles ("" = none), `length` that
    of a time in office that ended.

    came, went, moved, became acting, became regular: `person` in the position `title` (`post_id`)
    of `unit`, as `status`. Who came as acting or interim "became acting". Who moved left the
    position `old` in `other_unit` for the position `new` in `unit`. renamed: `unit` was called
    `old`, is called `new`. merged, replaced: `unit` went into, or was followed by, `other_unit`;
    split: `unit` came out of `other_unit`. moved under: from the unit `old` to `other_unit`,
    called `new` (None, "" = to the top). `is_certain` False: it may have been so before, or may
    not be so yet, for the dates leave it open. `is_effect_unstated` as that of a `Holding`.
    """

    kind: ChangeKind
    unit: Named
    person: Named | None = None
    post_id: int | None = None
    title: str = ""
    status: str = ""
    old: str = ""
    new: str = ""
    other_unit: Named | None = None
    tenure_ids: tuple[int, ...] = ()
    length: Length | None = None
    is_certain: bool = True
    is_effect_unstated: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a strip: a time in office, a gap between two, or a time stated vacant.

    [start_lo, start_hi] are the first and last day on which it may begin, [end_lo, end_hi] those
    on which it may end (its last day), None = not bounded. `overlap` is for how many days it runs
    beside the one before it in the same position (None = not at all).
    """

    kind: PieceKind
    start_lo: int | None
    start_hi: int | None
    end_lo: int | None
    end_hi: int | None
    length: Length
    tenure_id: int = 0
    person: Named | None = None
    status: str = ""
    announced: str = ""
    known_on: str = ""
    is_running: bool = False
    overlap: Length | None = None


@dataclass(frozen=True, slots=True)
class Succession:
    """One position with everyone who held it, in order, and the gaps between them.

    Without a number of seats (`seats` None) or with more than one there are no gaps, overlaps or
    successors: `is_counted` is False.
    """

    post_id: int
    title: str
    unit: Named
    leads: bool
    seats: int | None
    pieces: tuple[Piece, ...]
    is_counted: bool


@dataclass(frozen=True, slots=True)
class PathStep:
    """One time in office on a person's way through positions and units."""

    tenure_id: int
    post_id: int
    title: str
    unit: Named
    piece: Piece


@dataclass(frozen=True, slots=True)
class YearCount:
    """Who came and who went in a year: the first and the last time in office of each stretch,
    by ids. `rough` are those of them whose year is known only about, or from the announcement."""

    year: int
    came: tuple[int, ...]
    went: tuple[int, ...]
    rough: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TermLength:
    """A time in office (or a stretch of several that touch) with its length. `is_planned`: its end
    is stated and lies ahead."""

    tenure_ids: tuple[int, ...]
    person: Named | None
    post_id: int
    title: str
    unit: Named
    length: Length
    is_running: bool
    has_both_ends: bool
    is_planned: bool = False


@dataclass(frozen=True, slots=True)
class Median:
    """A median in days from the `counted` of `total` that have both ends; the middle of the
    bounds stands for a length that is not known to the day, as `rough` of them are."""

    days: float
    counted: int
    total: int
    rough: int = 0


@dataclass(frozen=True, slots=True)
class Rotation:
    """How often positions change hands in a set of units. Years without a change are there too;
    a median is None below five with both ends known (`with_both_ends` says how many there are).
    `unplaced` are times in office that began, or ended, in a year nobody states."""

    years: tuple[YearCount, ...]
    terms: tuple[TermLength, ...]
    stretches: tuple[TermLength, ...]
    running: tuple[TermLength, ...]
    without_holder: tuple[PositionAsOf, ...]
    median_of_terms: Median | None
    median_of_stretches: Median | None
    terms_with_both_ends: int
    stretches_with_both_ends: int
    unplaced: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is missing or contradicts. `what` is a key the window has words for
    (gap, no end, no source, no date, contradiction, same person, not recorded …); `table`, `id`
    lead to the record that mends it; `details` are names and dates for the words, in the order
    the words name them."""

    what: str
    table: str
    id: int
    title: str
    details: tuple[str, ...] = ()
    other: tuple[str, int] | None = None
