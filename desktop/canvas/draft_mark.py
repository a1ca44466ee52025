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
from desktop.canvas.draft_place import Covered, Ground, Lying, NewRow, Place, Room
from desktop.paint.draft import Aside
from desktop.row_plans import plan_of
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
from desktop.timeline.scene import KindStyle, Marks, Scene

Mark = tuple[int, int]
Ints = NDArray[np.int64]
Copy = tuple[int, Place, int]  # mark of the drafts alone, where it lies, band

_SHAPES = {"none": 0, "moment": 1, "period": 2}
_STATES = {"dated": 0, "open": 1, "unknown": 2}
TABLES = {"units": "unit", "people": "person"}
LEAST_SEEN_PX = 8  # of a mark at the lower edge
_TALL = 1_000_000  # px: every draft has a row of its own there


@dataclass(frozen=True, slots=True)
class DraftMark:
    """A mark that is not stored. `lanes` are keys of the rows it lies in, `row` what the row is
    called that it would make, `kind` the id of its kind, `announced` EDTF; `stored` is the mark
    (table, id) whose place it takes."""

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
    row: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Drafted:
    """Draft marks with their places: a frame of nothing but them; `replaced` are the marks of
    the frame they lie on, by index, whose place they take, and `covered` the labels of it of
    which a part would stick out from under them; `hidden` are marks that lie under them, whose
    labels would be read as theirs. `new_rows` are rows that are not there
    yet, each with what it is called, its top and its bottom."""

    scene: Scene
    replaced: list[int] = field(default_factory=list)
    covered: list[Covered] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    new_rows: tuple[NewRow, ...] = ()


def marks_of_draft(
    draft: EventDraft, grouping: Grouping, kinds: Sequence[KindStyle]
) -> tuple[DraftMark, ...]:
    """The marks of an event that is being written, and of the time in office it also records."""
    kind, label = next(
        ((style.id, style.label) for style in kinds if style.name == draft.kind), (0, "")
    )
    event = DraftMark(
        draft.span, draft.title, _lanes(draft.units, draft.people, kind, grouping), EVENT, kind,
        draft.importance, draft.modality,
        SEVERITIES.index(draft.incident.severity) + 1
        if draft.incident is not None and draft.incident.severity in SEVERITIES
        else 0,
        stored=(EVENT, draft.id) if draft.id else None,
        row=_row(_named(draft.units, draft.people, grouping), grouping, label),
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
        row=_row(_named((office.unit,), people, grouping), grouping),
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
        post=np.zeros(count, dtype=np.int64),
        units=Members(np.arange(count + 1, dtype=np.int64), numbers),
        people=Members(np.zeros(count + 1, dtype=np.int64), np.zeros(0, dtype=np.int64)),
    )


def drafted(
    drafts: Sequence[DraftMark], frame: Scene, look: Look, room: Room | None = None
) -> Drafted:
    """Lay out draft marks on a frame: beside the marks that are there, each in its rows.

    `room` says what else is in the way, and whether marks keep the lines that they have.
    """
    room = room or Room()
    alone = _alone(drafts, frame, look)
    texts = {label.mark: label for label in alone.labels}
    replaced = [_indices_of(frame, draft.stored) for draft in drafts]
    ground = Ground(frame, look, room, {i for kept in replaced for i in kept.values()})
    copies: list[Copy] = []
    homeless: list[tuple[int, Lying, str]] = []
    for index, number in enumerate((alone.marks.id - 1).tolist()):
        draft = drafts[number]
        x0, x1 = float(alone.marks.x0[index]), float(alone.marks.x1[index])
        lying = Lying(x0, x1, float(alone.marks.height[index]), texts.get(index))
        wanted = _bands(draft.lanes, frame)
        for band in wanted:
            kept = replaced[number].get(band)
            place = ground.place(lying, band, None if kept is None else float(frame.marks.y[kept]))
            copies.append((index, place, band))
        if not wanted and not _is_elsewhere(draft.lanes, look):
            homeless.append((index, lying, draft.row))
    rows = ground.new_rows([row for _, _, row in homeless])
    last = max(len(frame.bands) - 1, 0)
    copies += [
        (index, ground.place_in_new(lying, row), last)
        for (index, lying, _), row in zip(homeless, rows, strict=True)
    ]
    indices = [i for kept in replaced for i in kept.values()]
    laid = _copied(alone, frame, copies)
    return Drafted(laid, indices, ground.covered(), ground.hidden(), rows)


def aside_of(draft: DraftMark, laid: Drafted, frame: Scene, look: Look) -> Aside | None:
    """On which side of the plot a draft lies, "undated" when it would be nowhere on it; None when
    it is in view, or has neither date nor title yet."""
    span, view = draft.span, frame.viewport
    known = [b for b in (span.start_lo, span.start_hi, span.end_lo, span.end_hi) if b is not None]
    if not known:
        return "undated" if draft.title else None
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
    table, named = TABLES[grouping], _named(units, people, grouping)
    return tuple(f"{table}:{who.id}" for who in named) or (NONE_KEY,)


def _named(units: Sequence[Who], people: Sequence[Who], grouping: Grouping) -> Sequence[Who]:
    """Who makes its rows."""
    return units if grouping == "units" else people


def _row(named: Sequence[Who], grouping: Grouping, kind: str = "") -> str:
    """What the row is called that an event or a time in office would make."""
    nobody, office, events = plan_of(grouping).words
    if grouping in ("units", "people"):
        return " · ".join(who.name for who in named) or nobody
    return events if grouping == "flat" else kind or office


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


def _indices_of(frame: Scene, mark: Mark | None) -> dict[int, int]:
    """The copies of a stored mark in a frame: band to index."""
    if mark is None:
        return {}
    marks = frame.marks
    found = np.flatnonzero((marks.table == mark[0]) & (marks.id == mark[1]))
    return {int(marks.band[index]): int(index) for index in found}


def _bands(keys: Sequence[str], frame: Scene) -> list[int]:
    return [i for i, band in enumerate(frame.bands) if band.key in keys]


def _is_elsewhere(keys: Sequence[str], look: Look) -> bool:
    """Whether one of the rows exists, though not in view."""
    return any(look.lanes.index_of(key) is not None for key in keys)


def _copied(alone: Scene, frame: Scene, copies: Sequence[Copy]) -> Scene:
    """A frame of the copies: each a mark of `alone` at its place."""
    chosen = np.array([index for index, _, _ in copies], dtype=np.int64)
    marks = alone.marks
    names = [name for name in Marks.__dataclass_fields__ if name not in ("y", "band")]
    taken = {name: getattr(marks, name)[chosen] for name in names}
    ys = np.array([place.y for _, place, _ in copies], dtype=np.float32)
    bands = np.array([band for _, _, band in copies], dtype=np.int64)
    labels = tuple(
        replace(place.label, mark=number)
        for number, (_, place, _) in enumerate(copies)
        if place.label is not None
    )
    return replace(
        frame, marks=Marks(**taken, y=ys, band=bands), labels=labels, badges=(), strips=(),
        kinds=alone.kinds,
    )  # fmt: skip
