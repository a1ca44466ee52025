"""Selected marks in the hand, without a window: where they would go."""

# SPDX-License-Identifier: MIT

import numpy as np
import pytest
from numpy.typing import NDArray

from db.columns import EVENT, TENURE
from db.dates.clock import DAY_S, HOUR_S, seconds_of
from db.dates.span import Span
from desktop.canvas.draft_mark import drafted
from desktop.canvas.moving import Grip, Moving, grip_at
from desktop.canvas.stage import Stage
from tests.canvas.builders import a_stage
from tests.timeline.builders import Row, a_tenure, an_event

DAY = an_event("2022-12-29", title="A day", units=(1,))
MONTH = an_event("2022-12", title="A month", units=(1,))
CLOCK = an_event("2022-12-18T14:30", title="A time of day", units=(1,))
BETWEEN = an_event("[2022-12-16..2022-12-19]", title="Some day", units=(2,))
WEEKS = an_event("2022-12-05", "2022-12-20", title="Two weeks", units=(2,))
OFFICE = a_tenure("2022-12-03", "2022-12-27", title="Ann", units=(1,), people=(1,))
LAST_KNOWN = a_tenure("2022-11-01", "", attested="2022-12-10", title="Bob", units=(2,))


def stage_of(*rows: Row, days_px: float = 20.0) -> Stage:
    """A stage around December 2022 with so many px a day."""
    stage = a_stage(list(rows), size=(1_500, 600))
    width_s = stage.viewport.plot_width * DAY_S / days_px
    middle = seconds_of(2022, 12, 16)
    stage.show_span(middle - width_s / 2, middle + width_s / 2, margin=0)
    return stage


def spans_of(*rows: Row) -> dict[tuple[int, int], Span]:
    counts: dict[int, int] = {}
    found = {}
    for row in rows:
        counts[row.table] = counts.get(row.table, 0) + 1
        found[row.table, counts[row.table]] = row.span
    return found


def middle_of(stage: Stage, table: int, id: int) -> tuple[float, float]:
    marks = stage.scene.marks
    index = int(np.flatnonzero((marks.table == table) & (marks.id == id))[0])
    x = float(marks.x0[index] + marks.x1[index]) / 2
    return x, float(marks.y[index] + marks.height[index] / 2)


def taken(stage: Stage, rows: tuple[Row, ...], *ids: int, at: tuple[float, float]) -> Moving:
    """Take events by their ids at a point."""
    marks = frozenset((EVENT, id) for id in ids)
    return taken_marks(stage, rows, marks, at)


def taken_marks(
    stage: Stage, rows: tuple[Row, ...], marks: frozenset[tuple[int, int]], at: tuple[float, float]
) -> Moving:
    known = spans_of(*rows)

    def spans(tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[Span]:
        return [known[pair] for pair in zip(tables.tolist(), ids.tolist(), strict=True)]

    grip = grip_at(stage, marks, *at)
    assert grip is not None
    return Moving(stage, grip, sorted(marks), at, spans)


def dragged(rows: tuple[Row, ...], dx_px: float, *ids: int, is_free: bool = True) -> Moving:
    """Events taken by the first one's middle and moved sideways, without catching."""
    stage = stage_of(*rows)
    at = middle_of(stage, EVENT, ids[0])
    moving = taken(stage, rows, *ids, at=at)
    moving.follow(at[0] + dx_px, at[1], is_free)
    return moving


def starts_of(moving: Moving) -> list[str]:
    return [draft.span.starts for draft in moving.drafts()]


def test_a_day_moves_by_days() -> None:
    moving = dragged((DAY,), 45.0, 1)
    assert starts_of(moving) == ["2022-12-31"]
    assert moving.shift_s == 2 * DAY_S
    assert moving.words("en") == ("31 Dec 2022", "+2 days")


def test_a_month_moves_by_months() -> None:
    moving = dragged((MONTH,), 20.0 * 28, 1)
    assert starts_of(moving) == ["2023-01"]
    assert moving.words("en") == ("January 2023", "+1 month")


def test_a_month_moved_by_a_week_stays_where_it_is() -> None:
    moving = dragged((MONTH,), 20.0 * 7, 1)
    assert starts_of(moving) == ["2022-12"]
    assert not moving.changes


def test_some_day_of_several_moves_with_both_its_bounds() -> None:
    assert starts_of(dragged((BETWEEN,), -60.0, 1)) == ["[2022-12-13..2022-12-16]"]


def test_a_time_of_day_is_kept_where_a_day_is_narrow() -> None:
    assert starts_of(dragged((CLOCK,), 29.0, 1)) == ["2022-12-19T14:30"]


def test_a_time_of_day_moves_by_minutes_where_they_can_be_seen() -> None:
    stage = stage_of(CLOCK, days_px=2_400.0)
    stage.center_on(seconds_of(2022, 12, 18, 14))
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, (CLOCK,), 1, at=at)
    moving.follow(at[0] + 1_800 / stage.viewport.seconds_per_px, at[1], is_free=True)
    assert starts_of(moving) == ["2022-12-18T15:00"]


def test_marks_move_together_each_as_precise_as_it_is() -> None:
    moving = dragged((DAY, MONTH, WEEKS), 20.0 * 31, 1, 2, 3)
    assert starts_of(moving) == ["2023-01-29", "2023-01", "2023-01-05"]
    assert moving.drafts()[2].span.ends == "2023-01-20"


def test_an_event_catches_on_the_edge_of_another_mark() -> None:
    rows = (DAY, WEEKS)
    stage = stage_of(*rows, days_px=4.0)
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, rows, 1, at=at)
    moving.follow(at[0] - 4.0 * 8 - 2.9, at[1])  # nearly 9 days back: to the end of the weeks
    assert starts_of(moving) == ["2022-12-20"]
    assert moving.guide_s == seconds_of(2022, 12, 21)


def test_with_ctrl_nothing_catches() -> None:
    rows = (DAY, WEEKS)
    stage = stage_of(*rows, days_px=4.0)
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, rows, 1, at=at)
    moving.follow(at[0] - 4.0 * 8 - 2.9, at[1], is_free=True)
    assert (starts_of(moving), moving.guide_s) == (["2022-12-20"], None)
    moving.follow(at[0] - 4.0 * 10, at[1], is_free=True)
    assert starts_of(moving) == ["2022-12-19"]


def test_an_edge_of_a_bar_is_taken_near_its_end_and_its_body_in_between() -> None:
    stage = stage_of(WEEKS)
    marks = stage.scene.marks
    y = float(marks.y[0] + marks.height[0] / 2)
    x0, x1 = float(marks.x0[0]), float(marks.x1[0])
    held = frozenset({(EVENT, 1)})
    parts = [
        grip.part if (grip := grip_at(stage, held, x, y)) else ""
        for x in (x0 - 2, x0 + 5, x0 + 8, x1 - 8, x1 - 5, x1 + 2)
    ]
    assert parts == ["start", "start", "body", "body", "end", "end"]


def test_what_is_not_selected_can_not_be_taken() -> None:
    stage = stage_of(WEEKS, DAY)
    assert grip_at(stage, frozenset({(EVENT, 2)}), *middle_of(stage, EVENT, 1)) is None
    assert grip_at(stage, frozenset(), *middle_of(stage, EVENT, 1)) is None


def test_a_known_day_has_no_edges() -> None:
    stage = stage_of(DAY)
    x, y = middle_of(stage, EVENT, 1)
    assert grip_at(stage, frozenset({(EVENT, 1)}), x + 5, y) == Grip((EVENT, 1), "body", "unit:1")


@pytest.mark.parametrize(
    ("row", "side", "dx_px", "starts", "ends"),
    [
        (WEEKS, "end", 41.0, "2022-12-05", "2022-12-22"),
        (WEEKS, "end", -79.0, "2022-12-05", "2022-12-16"),
        (WEEKS, "start", 21.0, "2022-12-06", "2022-12-20"),
        (WEEKS, "end", -5_000.0, "2022-12-05", "2022-12-20"),  # not turned round
        (BETWEEN, "end", 40.0, "[2022-12-16..2022-12-21]", ""),
        (BETWEEN, "start", -20.0, "[2022-12-15..2022-12-19]", ""),
    ],
)
def test_an_edge_moves_alone(row: Row, side: str, dx_px: float, starts: str, ends: str) -> None:
    stage = stage_of(row)
    marks = stage.scene.marks
    x = float(marks.x0[0]) + 1 if side == "start" else float(marks.x1[0]) - 1
    y = float(marks.y[0] + marks.height[0] / 2)
    moving = taken(stage, (row,), 1, at=(x, y))
    moving.follow(x + dx_px, y, is_free=True)
    (draft,) = moving.drafts()
    assert (draft.span.starts, draft.span.ends) == (starts, ends)


def test_an_edge_is_told_by_the_bound_it_would_have() -> None:
    stage = stage_of(WEEKS)
    marks = stage.scene.marks
    x, y = float(marks.x1[0]) - 1, float(marks.y[0] + marks.height[0] / 2)
    moving = taken(stage, (WEEKS,), 1, at=(x, y))
    moving.follow(x + 43, y, is_free=True)
    assert moving.edge_s == seconds_of(2022, 12, 23)
    assert moving.words("en")[1] == "+2 days"


def test_the_faded_end_of_a_time_in_office_gets_a_date() -> None:
    stage = stage_of(LAST_KNOWN)
    marks = stage.scene.marks
    x, y = float(marks.x1[0]) - 2, float(marks.y[0] + marks.height[0] / 2)
    moving = taken_marks(stage, (LAST_KNOWN,), frozenset({(TENURE, 1)}), (x, y))
    to_x = stage.viewport.x_of(seconds_of(2022, 12, 19, 12))
    moving.follow(to_x, y, is_free=True)
    (draft,) = moving.drafts()
    assert draft.span.ends == "2022-12-19"
    assert moving.words("en")[1] == ""


def test_what_a_source_attests_can_not_be_moved_away() -> None:
    rows = (LAST_KNOWN,)
    stage = stage_of(*rows)
    at = middle_of(stage, TENURE, 1)
    moving = taken_marks(stage, rows, frozenset({(TENURE, 1)}), at)
    moving.follow(at[0] + 20 * 60, at[1], is_free=True)
    assert not moving.changes
    assert "known to have held" in moving.words("en")[0]
    moving.follow(at[0] + 20 * 3, at[1], is_free=True)
    assert moving.changes


def test_another_row_is_told_and_shown_with_the_date_unchanged() -> None:
    rows = (DAY, WEEKS)
    stage = stage_of(*rows, days_px=4.0)
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, rows, 1, at=at)
    moving.follow(at[0] + 5, middle_of(stage, EVENT, 2)[1])
    assert (moving.to_key, moving.shift_s, moving.grip.row_key) == ("unit:2", 0, "unit:1")
    laid = drafted(moving.drafts(), stage.scene, stage.look)
    band = next(band for band in stage.scene.bands if band.key == "unit:2")
    assert band.y <= laid.scene.marks.y[0] < band.y + band.height


def test_back_in_its_own_row_nothing_changes() -> None:
    rows = (DAY, WEEKS)
    stage = stage_of(*rows)
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, rows, 1, at=at)
    moving.follow(at[0], middle_of(stage, EVENT, 2)[1])
    moving.follow(at[0], at[1])
    assert not moving.changes


def test_the_stored_mark_is_replaced_by_the_moved_one_in_all_its_rows() -> None:
    both = an_event("2022-12-29", title="In two units", units=(1, 2))
    stage = stage_of(both)
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, (both,), 1, at=at)
    moving.follow(at[0] - 100, at[1], is_free=True)
    laid = drafted(moving.drafts(), stage.scene, stage.look)
    assert len(laid.replaced) == len(laid.scene.marks) == 2
    assert laid.scene.marks.y.tolist() == stage.scene.marks.y.tolist()
    moved = laid.scene.marks.x0 - stage.scene.marks.x0
    assert moved.tolist() == pytest.approx([-100.0, -100.0], abs=0.01)


def test_an_hour_and_a_half_is_said_so() -> None:
    stage = stage_of(CLOCK, days_px=2_400.0)
    stage.center_on(seconds_of(2022, 12, 18, 14))
    at = middle_of(stage, EVENT, 1)
    moving = taken(stage, (CLOCK,), 1, at=at)
    moving.follow(at[0] + 5_400 / stage.viewport.seconds_per_px, at[1], is_free=True)
    assert moving.shift_s == 1.5 * HOUR_S
    assert moving.words("en")[1] == "+1 hour 30 minutes"
