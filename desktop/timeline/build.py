"""From columns, viewport and look to one frame. Pure: the same input gives the same Scene."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from db.columns import (
    ERA,
    EVENT,
    MOMENT,
    PERIOD,
    STATUSES,
    TENURE,
    EventColumns,
)
from desktop.timeline.arranged import times_of, undated_of
from desktop.timeline.drawn import drawn_of
from desktop.timeline.extents import lengths_px, mark_sizes, step_of
from desktop.timeline.labels import CONCLUDED, FILLS, Crowding, label_widths, place
from desktop.timeline.layout import Layout, layout
from desktop.timeline.lines import GapBox
from desktop.timeline.look import Look
from desktop.timeline.overlay import with_lines
from desktop.timeline.pins import note_signs, pins_of
from desktop.timeline.placed import place_bands
from desktop.timeline.scene import (
    NOTE_WORD,
    Band,
    Counts,
    EraBox,
    Fill,
    KindStyle,
    Label,
    LegendRow,
    Marks,
    Scene,
    Sign,
)
from desktop.timeline.strips import gaps_in, joins_in
from desktop.timeline.ticks import ticks
from desktop.timeline.viewport import Viewport

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Titles = Callable[[NDArray[np.int8], Ints], list[str]]

EDGE_PX = 64.0  # marks reach no further than this beyond the plot
OPEN_FADE_PX = 24.0
RANGE_LEAST_PX = 9.0
BAR_LEAST_PX = 3.0
RANGE_PX = 12.0
PERIOD_PX = 16.0
ACTING = (STATUSES.index("acting"), STATUSES.index("interim"))
VACANT = STATUSES.index("vacant")


def build_scene(columns: EventColumns, viewport: Viewport, look: Look, titles: Titles) -> Scene:
    """Lay out everything that is in view."""
    step = step_of(viewport.seconds_per_px)
    plan = layout(columns, look, step)
    bands = _bands(columns, look, viewport, plan)
    placed = place_bands(columns, look, viewport, step, plan, bands)
    marks = _marks(columns, look, viewport, *placed.all())
    gaps = gaps_in(columns, look, viewport, plan, bands)
    labels = _labels(columns, look, viewport, marks, gaps, titles)
    majors, minors = ticks(viewport, look.language)
    hidden = np.concatenate(placed.hidden) if placed.hidden else np.zeros(0, dtype=np.int64)
    has_eras = bool(np.any(columns.table == ERA))
    pin_px = _pin_px(look)
    pins = pins_of(look.notes, viewport, look.axis_px, pin_px)
    signs = note_signs(look.notes, marks, viewport)
    scene = Scene(
        viewport=viewport,
        axis_px=look.axis_px,
        era_px=look.era_px if has_eras else 0,
        majors=majors,
        minors=minors,
        bands=tuple(bands),
        marks=marks,
        labels=labels,
        badges=tuple(placed.badges),
        strips=tuple(placed.strips),
        eras=_eras(columns, look, viewport, titles) if has_eras else (),
        legend=_legend(look, marks, has_notes=bool(pins or signs)),
        kinds=look.kinds if look.colouring is None else look.colouring.styles(look.kinds),
        now_x=_now_x(look, viewport),
        content_px=float(plan.tops[-1]),
        counts=_counts(columns, viewport, hidden),
        pin_px=pin_px,
        pins=pins,
        note_signs=signs,
        gaps=gaps,
        joins=joins_in(columns, look, viewport, plan, bands),
    )
    return with_lines(scene, columns, look, titles)


def content_height(columns: EventColumns, look: Look, seconds_per_px: float) -> float:
    """Height of all lanes in px at a scale."""
    return float(layout(columns, look, step_of(seconds_per_px)).tops[-1])


def top_px(columns: EventColumns, look: Look) -> int:
    """Where the lanes begin: below the axis, below the strip of notes when one is pinned, and
    below the era strip when there is an era."""
    era_px = look.era_px if bool(np.any(columns.table == ERA)) else 0
    return look.axis_px + _pin_px(look) + era_px


def _pin_px(look: Look) -> int:
    return look.pin_px if len(look.notes.ids) else 0


def _now_x(look: Look, view: Viewport) -> float | None:
    x = None if look.now_s is None else view.x_of(look.now_s)
    return x if x is not None and view.left <= x <= view.width else None


def _bands(columns: EventColumns, look: Look, view: Viewport, plan: Layout) -> list[Band]:
    """The lanes in view."""
    first = int(np.searchsorted(plan.tops, view.scroll_px, side="right")) - 1
    last = int(np.searchsorted(plan.tops, view.scroll_px + view.plot_height, side="left"))
    bands = []
    for i in range(max(first, 0), min(last, len(look.lanes))):
        lane = look.lanes.lanes[i]
        y = view.top + float(plan.tops[i]) - view.scroll_px
        height = float(plan.tops[i + 1] - plan.tops[i])
        before, after = _stubs(columns, look, view, i)
        bands.append(
            Band(
                i, lane.key, lane.title, lane.depth, lane.has_children, lane.is_folded,
                y, height, before, after,
            )
        )  # fmt: skip
    return bands


def _stubs(columns: EventColumns, look: Look, view: Viewport, lane: int) -> tuple[int, int]:
    """Moments of a lane known only as before or after a day that is not in view."""
    side = look.lanes.one_sided
    part = side.of(lane)
    if part.start == part.stop:
        return 0, 0
    drawn, rows = drawn_of(columns), side.rows[part]
    out = ~((drawn.lo[rows] >= view.t0_s) & (drawn.hi[rows] <= view.t1_s))
    before = int(np.count_nonzero(out & drawn.is_before[rows]))
    return before, int(np.count_nonzero(out)) - before


def _marks(
    columns: EventColumns, look: Look, view: Viewport, rows: Ints, bands: Ints, tops: Floats
) -> Marks:
    """Pixels of all placed rows, ordered by band, row and x."""
    signs = _signs(columns, look, view, rows)
    x0, x1, soft_left, soft_right = _ends(columns, look, view, rows, signs)
    sizes = mark_sizes(columns, rows, look)
    is_bar = columns.table[rows] == TENURE
    height = np.where(signs == Sign.POINT, sizes, RANGE_PX)
    height = np.where(signs == Sign.PERIOD, PERIOD_PX, height)
    height = np.where(is_bar, look.bar_px, height)
    y = np.where(is_bar, tops, tops + (look.row_px - height) / 2)
    order = np.lexsort((x0, tops, bands))
    left, right = view.left - EDGE_PX, view.width + EDGE_PX
    cut_left = np.maximum(left - x0, 0.0)
    cut_right = np.maximum(x1 - right, 0.0)

    def px(values: Floats) -> NDArray[np.float32]:
        return values[order].astype(np.float32)

    ordered = rows[order]
    return Marks(
        row=ordered,
        table=columns.table[ordered],
        id=columns.id[ordered],
        band=bands[order],
        sign=signs[order],
        fill=FILLS[columns.modality[ordered]],
        kind=_kinds(columns, look, ordered),
        severity=columns.severity[ordered],
        x0=px(np.maximum(x0, left)),
        x1=px(np.minimum(x1, right)),
        y=px(y),
        height=px(height),
        soft_left=px(np.maximum(soft_left - cut_left, 0.0)),
        soft_right=px(np.maximum(soft_right - cut_right, 0.0)),
    )


def _kinds(columns: EventColumns, look: Look, rows: Ints) -> Ints:
    if look.colouring is None:
        return columns.kind[rows]
    return look.colouring.coded(columns, rows, look.kinds)


def _signs(columns: EventColumns, look: Look, view: Viewport, rows: Ints) -> NDArray[np.int8]:
    drawn = drawn_of(columns)
    wide = (drawn.hi[rows] - drawn.lo[rows]) / view.seconds_per_px > look.point_px
    signs = np.where(drawn.is_sharp[rows] & ~wide, Sign.POINT, Sign.RANGE)
    signs = np.where(drawn.is_before[rows], Sign.BEFORE, signs)
    signs = np.where(drawn.is_after[rows], Sign.AFTER, signs)
    signs = np.where(columns.shape[rows] == PERIOD, Sign.PERIOD, signs)
    status = columns.status[rows]
    office = np.where(status == VACANT, Sign.VACANT, Sign.TENURE)
    office = np.where(np.isin(status, ACTING), Sign.ACTING, office)
    return np.where(columns.table[rows] == TENURE, office, signs).astype(np.int8)


def _ends(
    columns: EventColumns, look: Look, view: Viewport, rows: Ints, signs: NDArray[np.int8]
) -> tuple[Floats, Floats, Floats, Floats]:
    """x0, x1 and the lengths of the soft ends of each row, in px."""
    drawn = drawn_of(columns)
    spp = view.seconds_per_px
    lo, hi = view.xs_of(drawn.lo[rows]), view.xs_of(drawn.hi[rows])
    middle = (lo + hi) / 2
    moment = columns.shape[rows] == MOMENT
    point = signs == Sign.POINT
    sizes = mark_sizes(columns, rows, look)
    half = np.where(point, sizes, np.maximum(hi - lo, RANGE_LEAST_PX)) / 2
    x0 = np.where(moment, middle - half, lo)
    x1 = np.where(moment, middle + half, np.maximum(hi, lo + BAR_LEAST_PX))
    soft_left = drawn.soft_start[rows] / spp
    soft_right = drawn.soft_end[rows] / spp
    before, after = signs == Sign.BEFORE, signs == Sign.AFTER
    x0 = np.where(before, hi - look.open_px, np.where(after, lo, x0))
    x1 = np.where(after, lo + look.open_px, np.where(before, hi, x1))
    soft_left = np.where(before, look.open_px, soft_left)
    soft_right = np.where(after, look.open_px, soft_right)
    fade = look.fade_px
    fades_left, fades_right = drawn.fades_left[rows], drawn.fades_right[rows]
    x0, soft_left = np.where(fades_left, x0 - fade, x0), np.where(fades_left, fade, soft_left)
    x1, soft_right = np.where(fades_right, x1 + fade, x1), np.where(fades_right, fade, soft_right)
    runs_left, runs_right = drawn.runs_left[rows], drawn.runs_right[rows]
    x0 = np.where(runs_left, np.maximum(x0, view.left), x0)
    x1 = np.where(runs_right, np.minimum(x1, view.width), x1)
    soft_left = np.where(runs_left, OPEN_FADE_PX, soft_left)
    return x0, x1, soft_left, np.where(runs_right, OPEN_FADE_PX, soft_right)


def _labels(
    columns: EventColumns, look: Look, view: Viewport, marks: Marks, gaps: tuple[GapBox, ...],
    titles: Titles,
) -> tuple[Label, ...]:  # fmt: skip
    """The labels that have room, with their texts asked for once."""
    if not len(marks):
        return ()
    x0, x1 = marks.x0.astype(np.float64), marks.x1.astype(np.float64)
    middle = np.round(marks.y + marks.height / 2).astype(np.int64)
    keys = marks.band * 1_000_000 + middle
    placing = place(
        keys, marks.sign, x0, x1, marks.soft_left.astype(np.float64),
        marks.soft_right.astype(np.float64),
        lengths_px(columns, marks.row, look, view.seconds_per_px),
        label_widths(columns, marks.row, look),
        float(view.left), float(view.width), look.gap_px, _crowding(marks, gaps),
    )  # fmt: skip
    shown = np.flatnonzero(placing.is_shown)
    texts = titles(marks.table[shown], marks.id[shown])
    concluded = columns.modality[marks.row[shown]] == CONCLUDED
    tops = marks.y[shown] + (marks.height[shown] - look.label_px) / 2
    return tuple(
        Label(mark, f"{text} ∴" if sure else text, x, y, width, look.label_px, inside)
        for mark, text, sure, x, y, width, inside in zip(
            shown.tolist(), texts, concluded.tolist(), placing.x[shown].tolist(), tops.tolist(),
            placing.width[shown].tolist(), placing.is_inside[shown].tolist(), strict=True,
        )
    )  # fmt: skip


def _crowding(marks: Marks, gaps: tuple[GapBox, ...]) -> Crowding:
    keys = np.where(marks.table == TENURE, marks.id, -1) * len(marks) + marks.band
    sides = ([gap.before for gap in gaps], [gap.after for gap in gaps])
    bands = np.array([gap.band for gap in gaps], dtype=np.int64)
    behind, before = (
        np.isin(keys, np.array(ids, dtype=np.int64) * len(marks) + bands) for ids in sides
    )
    return Crowding(behind, before)


def _eras(columns: EventColumns, look: Look, view: Viewport, titles: Titles) -> tuple[EraBox, ...]:
    drawn = drawn_of(columns)
    rows = np.flatnonzero((columns.table == ERA) & drawn.is_drawn)
    rows = rows[(drawn.hi[rows] > view.t0_s) & (drawn.lo[rows] < view.t1_s)]
    signs = _signs(columns, look, view, rows)
    x0, x1, soft_left, soft_right = _ends(columns, look, view, rows, signs)
    texts = titles(columns.table[rows], columns.id[rows])
    return tuple(
        EraBox(
            row, int(columns.id[row]), text, "", max(a, view.left), min(b, view.width),
            look.axis_px + _pin_px(look), look.era_px, max(0.0, s - max(view.left - a, 0)), t,
        )
        for row, text, a, b, s, t in zip(
            rows.tolist(), texts, x0.tolist(), x1.tolist(), soft_left.tolist(),
            soft_right.tolist(), strict=True,
        )
    )  # fmt: skip


SIGN_WORDS = {
    Sign.RANGE: "range", Sign.BEFORE: "before", Sign.AFTER: "after", Sign.PERIOD: "period",
    Sign.TENURE: "tenure", Sign.ACTING: "acting", Sign.VACANT: "vacant",
}  # fmt: skip
FILL_WORDS = {
    Fill.HOLLOW: "reported", Fill.DASHED: "opinion", Fill.CROSSED: "denied",
    Fill.CONCLUDED: "concluded",
}  # fmt: skip


def _legend(look: Look, marks: Marks, *, has_notes: bool) -> tuple[LegendRow, ...]:
    """Every sign that occurs: kinds first, then shapes, then how it is known, then notes."""
    kinds, signs = set(marks.kind.tolist()), set(marks.sign.tolist())
    fills = set(marks.fill.tolist())
    if look.colouring is not None:
        rows = look.colouring.legend(kinds, look.kinds)
    else:
        rows = [_kind_row(kind) for kind in look.kinds if kind.id in kinds]
    rows += [LegendRow(s, Fill.FILLED, 0, word) for s, word in SIGN_WORDS.items() if s in signs]
    rows += [LegendRow(Sign.POINT, f, 0, word) for f, word in FILL_WORDS.items() if f in fills]
    rows += [LegendRow(Sign.POINT, Fill.FILLED, 0, NOTE_WORD)] if has_notes else []
    return tuple(rows)


def _kind_row(kind: KindStyle) -> LegendRow:
    return LegendRow(Sign.POINT, Fill.FILLED, kind.id, kind.label)


def _counts(columns: EventColumns, view: Viewport, hidden: Ints) -> Counts:
    def in_view(table: int) -> int:
        starts, ends = times_of(columns, table)
        begun = np.searchsorted(starts, view.t1_s, side="left")
        return int(begun - np.searchsorted(ends, view.t0_s, side="right"))

    before, after, undated, total = undated_of(columns)
    distinct = len(set(hidden.tolist()))
    return Counts(in_view(EVENT), in_view(TENURE), distinct, before, after, undated, total)
