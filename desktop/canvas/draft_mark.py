"""Marks that are not stored: the draft of an open dialog, and what a drag would lead to.

They are laid out by the same sums as stored marks and painted by the same painter, so that
what is seen while typing or dragging is what will be there.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from db.columns import (
    EVENT,
    IMPORTANCES,
    MODALITIES,
    NO_HI,
    NO_LO,
    PRECISIONS,
    SEVERITIES,
    STATUSES,
    TENURE,
    EventColumns,
    Members,
)
from db.dates.edtf import bounds
from db.dates.span import UNDATED, Span
from db.drafts.values import EventDraft, OfficeDraft, Who
from desktop.paint.draft import Aside
from desktop.timeline.build import build_scene
from desktop.timeline.lanes import (
    FLAT_KEY,
    NONE_KEY,
    OFFICE_KEY,
    Grouping,
    LaneEntry,
    Lanes,
    build_lanes,
)
from desktop.timeline.look import Look
from desktop.timeline.scene import Badge, KindStyle, Label, Marks, Scene

Mark = tuple[int, int]
Ints = NDArray[np.int64]
Boxes = NDArray[np.float64]

_SHAPES = {"none": 0, "moment": 1, "period": 2}
_STATES = {"dated": 0, "open": 1, "unknown": 2}
LEAST_SEEN_PX = 8  # of a mark at the lower edge
MUCH = 1_000  # what it costs to cover another draft, in stored marks
_TALL = 1_000_000  # px: every draft has a row of its own there


@dataclass(frozen=True, slots=True)
class DraftMark:
    """A mark that is not stored. `lanes` are keys of the rows it lies in, `kind` the id of its
    kind, `announced` EDTF; `stored` is the mark (table, id) whose place it takes."""

    span: Span = UNDATED
    title: str = ""
    lanes: tuple[str, ...] = ()
    table: int = EVENT
    kind: int = 0
    importance: str = "normal"
    modality: str = "stated"
    severity: int = 0
    status: str = "regular"
    announced: str = ""
    stored: Mark | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Drafted:
    """Draft marks with their places: a frame of nothing but them; `replaced` are the marks of
    the frame they lie on, by index, whose place they take."""

    scene: Scene
    replaced: list[int] = field(default_factory=list)


def marks_of_draft(
    draft: EventDraft, grouping: Grouping, kinds: Sequence[KindStyle]
) -> tuple[DraftMark, ...]:
    """The marks of an event that is being written, and of the time in office it also records."""
    kind = next((style.id for style in kinds if style.name == draft.kind), 0)
    event = DraftMark(
        draft.span, draft.title, _lanes(draft.units, draft.people, kind, grouping), EVENT, kind,
        draft.importance, draft.modality,
        SEVERITIES.index(draft.incident.severity) + 1
        if draft.incident is not None and draft.incident.severity in SEVERITIES
        else 0,
        stored=(EVENT, draft.id) if draft.id else None,
    )  # fmt: skip
    return (event,) if draft.office is None else (event, mark_of_office(draft.office, grouping))


def mark_of_office(office: OfficeDraft, grouping: Grouping) -> DraftMark:
    """The bar of a time in office that is being written."""
    people = (office.person,) if office.person is not None else ()
    lanes = _lanes((office.unit,), people, 0, grouping)
    if grouping in ("kinds", "flat"):
        lanes = (OFFICE_KEY,)
    names = [who.name for who in people] + [office.title]
    return DraftMark(
        office.span, " · ".join(name for name in names if name), lanes, TENURE,
        modality=office.modality, status=office.status if people else "vacant",
        announced=office.announced, stored=(TENURE, office.id) if office.id else None,
    )  # fmt: skip


def shown_lanes(keys: Sequence[str], entries: Sequence[LaneEntry], lanes: Lanes) -> tuple[str, ...]:
    """The rows in which something with these keys is seen: its own, or a folded one above.

    A unit or person of whom nothing is stored yet has no row and is left out.
    """
    parents = {entry.key: entry.parent for entry in entries}
    shown = {lane.key for lane in lanes.lanes}
    found = []
    for key in keys:
        climbed = {key}
        while key not in shown and parents.get(key, "") not in ("", *climbed):
            key = parents[key]
            climbed.add(key)
        found.append(key)
    return tuple(dict.fromkeys(key for key in found if key in shown))


def placed_drafts(
    draft: EventDraft,
    grouping: Grouping,
    kinds: Sequence[KindStyle],
    entries: Sequence[LaneEntry],
    lanes: Lanes,
) -> tuple[DraftMark, ...]:
    """The marks of a draft in the rows that are shown."""
    return tuple(
        replace(mark, lanes=shown_lanes(mark.lanes, entries, lanes))
        for mark in marks_of_draft(draft, grouping, kinds)
    )


def draft_columns(drafts: Sequence[DraftMark]) -> EventColumns:
    """Columns of draft marks: draft i is row i with the id i + 1, alone in unit i + 1."""
    spans = [draft.span for draft in drafts]
    attested = [bounds(span.attested) if span.attested else (None, None) for span in spans]
    announced = [bounds(d.announced)[0] if d.announced else None for d in drafts]
    count = len(drafts)
    numbers = np.arange(1, count + 1, dtype=np.int64)
    return EventColumns(
        table=_bytes([draft.table for draft in drafts]),
        id=numbers,
        shape=_bytes([_SHAPES[span.shape] for span in spans]),
        start_lo=_bounds([span.start_lo for span in spans], NO_LO),
        start_hi=_bounds([span.start_hi for span in spans], NO_HI),
        end_lo=_bounds([span.end_lo for span in spans], NO_LO),
        end_hi=_bounds([span.end_hi for span in spans], NO_HI),
        start_state=_bytes([_STATES[span.start_state] for span in spans]),
        end_state=_bytes([_STATES[span.end_state] for span in spans]),
        attested_lo=_bounds([lo for lo, _ in attested], NO_LO),
        attested_hi=_bounds([hi for _, hi in attested], NO_HI),
        announced=_bounds(announced, NO_LO),
        precision=_bytes([PRECISIONS.index(span.precision) for span in spans]),
        kind=np.array([draft.kind for draft in drafts], dtype=np.int64),
        importance=_bytes([IMPORTANCES.index(draft.importance) for draft in drafts]),
        modality=_bytes([MODALITIES.index(draft.modality) for draft in drafts]),
        severity=_bytes([draft.severity for draft in drafts]),
        status=_bytes([STATUSES.index(draft.status) for draft in drafts]),
        is_figure=np.zeros(count, dtype=np.bool_),
        cells=np.array([len(draft.title.encode()) for draft in drafts], dtype=np.int32),
        units=Members(np.arange(count + 1, dtype=np.int64), numbers),
        people=Members(np.zeros(count + 1, dtype=np.int64), np.zeros(0, dtype=np.int64)),
    )


def drafted(drafts: Sequence[DraftMark], frame: Scene, look: Look) -> Drafted:
    """Lay out draft marks on a frame: beside the marks that are there, each in its rows."""
    alone = _alone(drafts, frame, look)
    copies: list[tuple[int, float, int]] = []  # mark of `alone`, y, band
    replaced: list[int] = []
    placed = np.zeros((0, 4))  # boxes of the drafts that have their place
    for index, number in enumerate((alone.marks.id - 1).tolist()):
        stored = drafts[number].stored
        kept = _indices_of(frame, stored) if stored is not None else {}
        replaced.extend(kept.values())
        wanted = _bands(drafts[number].lanes, frame)
        for band in wanted:
            left, right = _reach(alone, index)
            if band in kept:
                y = float(frame.marks.y[kept[band]])
            else:
                y = _free_top(frame, look, alone, index, band, placed)
            bottom = y + float(alone.marks.height[index])
            placed = np.concatenate([placed, [[left, y, right, bottom]]])
            copies.append((index, y, band))
        if not wanted and not _is_elsewhere(drafts[number].lanes, look):
            copies.append((index, _below(frame, look), max(len(frame.bands) - 1, 0)))
    return Drafted(_copied(alone, frame, copies), replaced)


def aside_of(draft: DraftMark, laid: Drafted, frame: Scene, look: Look) -> Aside | None:
    """On which side of the plot a draft lies; None when it is in view or has no date."""
    span, view = draft.span, frame.viewport
    known = [b for b in (span.start_lo, span.start_hi, span.end_lo, span.end_hi) if b is not None]
    if not known:
        return None
    if max(known) <= view.t0_s and span.end_state != "open":
        return "left"
    if min(known) >= view.t1_s and span.start_state != "open":
        return "right"
    places = [at for key in draft.lanes if (at := look.lanes.index_of(key)) is not None]
    tops = laid.scene.marks.y
    if not places or np.any((tops >= view.top) & (tops < view.height - LEAST_SEEN_PX)):
        return None
    return "above" if min(places) <= frame.bands[0].lane else "below"


def _lanes(
    units: Sequence[Who], people: Sequence[Who], kind: int, grouping: Grouping
) -> tuple[str, ...]:
    """Keys of the rows of an event or a time in office; of a new unit or person there is none."""
    if grouping == "flat":
        return (FLAT_KEY,)
    if grouping == "kinds":
        return (f"kind:{kind}",)
    table, named = ("unit", units) if grouping == "units" else ("person", people)
    return tuple(f"{table}:{who.id}" for who in named) or (NONE_KEY,)


def _bounds(values: Sequence[int | None], missing: int) -> Ints:
    return np.array([missing if value is None else value for value in values], dtype=np.int64)


def _bytes(values: Sequence[int]) -> NDArray[np.int8]:
    return np.array(values, dtype=np.int8)


def _alone(drafts: Sequence[DraftMark], frame: Scene, look: Look) -> Scene:
    """The drafts on a surface of their own, each in its own row, as wide as the frame."""
    columns = draft_columns(drafts)
    entries = [LaneEntry(f"draft:{id}", id, "", "") for id in columns.id.tolist()]
    plain = replace(look, lanes=build_lanes(columns, "units", entries), now_s=None)
    view = replace(frame.viewport, height=_TALL, scroll_px=0.0)
    return build_scene(columns, view, plain, lambda _, ids: [drafts[i - 1].title for i in ids])


def _indices_of(frame: Scene, mark: Mark) -> dict[int, int]:
    """The copies of a stored mark in a frame: band to index."""
    marks = frame.marks
    found = np.flatnonzero((marks.table == mark[0]) & (marks.id == mark[1]))
    return {int(marks.band[index]): int(index) for index in found}


def _bands(keys: Sequence[str], frame: Scene) -> list[int]:
    return [i for i, band in enumerate(frame.bands) if band.key in keys]


def _is_elsewhere(keys: Sequence[str], look: Look) -> bool:
    """Whether one of the rows exists, though not in view."""
    return any(look.lanes.index_of(key) is not None for key in keys)


def _reach(alone: Scene, index: int) -> tuple[float, float]:
    """Left and right end of a mark with its label."""
    marks = alone.marks
    left, right = float(marks.x0[index]), float(marks.x1[index])
    label = next((label for label in alone.labels if label.mark == index), None)
    if label is not None:
        left, right = min(left, label.x), max(right, label.x + label.width)
    return left, right


def _free_top(
    frame: Scene, look: Look, alone: Scene, index: int, number: int, placed: Boxes
) -> float:
    """The top of a mark in the line of a band where it covers least: other drafts last of all."""
    inset = (look.row_px - float(alone.marks.height[index])) / 2
    band = frame.bands[number]
    first = _first_line(frame, look, number)
    last = max(first, band.y + band.height - look.lane_pad_px - look.row_px)
    tops = np.arange(first, last + 0.5, look.row_px)
    left, right = _reach(alone, index)
    taken, drafts = _taken(frame, left, right), placed[:, [1, 3]]
    beside = (placed[:, 0] < right) & (placed[:, 2] > left)
    cost = _covered(tops, taken, look) + MUCH * _covered(tops, drafts[beside], look)
    cheapest = np.flatnonzero(cost == cost.min())
    return float(tops[cheapest[0 if cost.min() == 0 else -1]] + inset)


def _first_line(frame: Scene, look: Look, number: int) -> float:
    """The top of the first line of a band, in step with the lines of its events."""
    marks, first = frame.marks, frame.bands[number].y + look.lane_pad_px
    events = np.flatnonzero((marks.band == number) & (marks.table == EVENT))
    if not len(events):
        return first
    line = float(marks.y[events[0]]) - (look.row_px - float(marks.height[events[0]])) / 2
    return first + (line - first) % look.row_px


def _covered(tops: Boxes, taken: Boxes, look: Look) -> Ints:
    """How many of the stretches (n, 2) each line from its top on would cover."""
    ends = tops[:, None] + look.row_px - 1
    hits = (taken[None, :, 0] < ends) & (taken[None, :, 1] > tops[:, None] + 1)
    return np.asarray(hits.sum(axis=1), dtype=np.int64)


def _taken(frame: Scene, left: float, right: float) -> Boxes:
    """Top and bottom of all marks, labels and badges between two pixel columns, (n, 2)."""
    marks = frame.marks
    across = (marks.x1 > left) & (marks.x0 < right)
    tops = marks.y[across].astype(np.float64)
    of_marks = np.column_stack([tops, tops + marks.height[across]])
    boxes: list[Label | Badge] = [*frame.labels, *frame.badges]
    texts = [
        (box.y, box.y + box.height) for box in boxes if box.x < right and box.x + box.width > left
    ]
    return np.concatenate([of_marks, np.array(texts, dtype=np.float64).reshape(-1, 2)])


def _below(frame: Scene, look: Look) -> float:
    """The top of a mark whose row is not there yet: below the last one, as far as there is room."""
    view = frame.viewport
    end = max((band.y + band.height for band in frame.bands), default=float(view.top))
    return min(end + look.lane_pad_px, float(view.height - look.row_px - look.lane_pad_px))


def _copied(alone: Scene, frame: Scene, copies: Sequence[tuple[int, float, int]]) -> Scene:
    """A frame of the copies: each a mark of `alone` at another height."""
    chosen = np.array([index for index, _, _ in copies], dtype=np.int64)
    marks = alone.marks
    names = [name for name in Marks.__dataclass_fields__ if name not in ("y", "band")]
    taken = {name: getattr(marks, name)[chosen] for name in names}
    ys = np.array([y for _, y, _ in copies], dtype=np.float32)
    bands = np.array([band for _, _, band in copies], dtype=np.int64)
    texts = {label.mark: label for label in alone.labels}
    labels = tuple(
        _label_at(texts[index], number, y - float(marks.y[index]))
        for number, (index, y, _) in enumerate(copies)
        if index in texts
    )
    return replace(
        frame, marks=Marks(**taken, y=ys, band=bands), labels=labels, badges=(), strips=(),
        kinds=alone.kinds,
    )  # fmt: skip


def _label_at(label: Label, mark: int, dy_px: float) -> Label:
    return replace(label, mark=mark, y=label.y + dy_px)
