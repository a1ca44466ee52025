"""Notes on the canvas: which share a sheet, where sheets stand, and what is hit there."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from itertools import pairwise

import pytest

from db.columns import EVENT, TENURE
from db.dates.clock import DAY_S, seconds_of
from desktop.timeline.build import build_scene, top_px
from desktop.timeline.hits import hit
from desktop.timeline.notes import NOTE, Notes, notes_of
from desktop.timeline.pins import APART_PX, PIN_PX
from desktop.timeline.scene import Scene, Sign
from desktop.timeline.viewport import Viewport
from tests.timeline.builders import (
    Row,
    a_look,
    a_tenure,
    an_era,
    an_event,
    columns_of,
    titles_of,
)

JUNE = seconds_of(2022, 6, 1)
YEAR = (seconds_of(2022), seconds_of(2023))


def a_scene(notes: Notes, rows: list[Row] | None = None, pan_px: float = 0.0) -> Scene:
    """A year on a surface of 1200 × 700 px; a day is 2.7 px wide."""
    rows = [an_event("2022-06-29", units=(1,))] if rows is None else rows
    columns = columns_of(rows)
    look = replace(a_look(columns), notes=notes)
    view = Viewport(0, 1, 1200, 700, look.gutter_px, top_px(columns, look)).fitted(*YEAR)
    return build_scene(columns, view.panned(pan_px), look, titles_of(rows))


def pinned(*days: float) -> Notes:
    return notes_of((i + 1, JUNE + int(day * DAY_S), f"note {i}") for i, day in enumerate(days))


def sheets(scene: Scene) -> list[tuple[int, ...]]:
    return [pin.ids for pin in scene.pins]


def test_a_pinned_note_stands_at_its_moment_in_a_strip_that_is_there_only_then() -> None:
    scene, without = a_scene(pinned(0)), a_scene(notes_of(()))
    (pin,) = scene.pins

    assert pin.x == pytest.approx(scene.viewport.x_of(JUNE))
    assert scene.axis_px <= pin.y < pin.y + pin.height <= scene.viewport.top
    assert scene.viewport.top - without.viewport.top == scene.pin_px > 0
    assert (without.pins, without.pin_px) == ((), 0)


def test_notes_close_together_share_a_sheet_and_others_do_not() -> None:
    assert sheets(a_scene(pinned(0, 2, 3, 60))) == [(1, 2, 3), (4,)]


def test_sheets_never_touch_whatever_they_count() -> None:
    scene = a_scene(pinned(*(day * 0.7 for day in range(200))))
    boxes = [(pin.x - PIN_PX / 2, pin.x - PIN_PX / 2 + pin.width) for pin in scene.pins]

    assert sum(len(pin.ids) for pin in scene.pins) == 200
    assert all(right + APART_PX <= left for (_, right), (left, _) in pairwise(boxes))


@pytest.mark.parametrize("px", [-400, -30, -7, 3, 50, 520])
def test_panning_changes_no_sheet(px: float) -> None:
    notes = pinned(*(day * 0.9 for day in range(90)), 120, 123, 150)
    before, after = set(sheets(a_scene(notes))), set(sheets(a_scene(notes, pan_px=px)))

    assert after and after <= before | set(sheets(a_scene(notes, pan_px=0)))


def test_an_era_lies_below_the_strip() -> None:
    scene = a_scene(pinned(0), [an_era("2022-02", "2022-03"), an_event("2022-06-29")])
    (pin,) = scene.pins

    assert pin.y + pin.height <= scene.eras[0].y
    assert scene.eras[0].y + scene.eras[0].height == scene.viewport.top


def test_a_sheet_is_hit_with_its_first_note_and_beside_it_the_axis() -> None:
    scene = a_scene(pinned(0, 1))
    (pin,) = scene.pins
    found = hit(scene, pin.x, pin.y + 2)

    assert (found.what, found.table, found.id) == ("pin", NOTE, 1)
    assert hit(scene, pin.x + pin.width + 12, pin.y + 2).what == "axis"
    assert hit(scene, pin.x, scene.axis_px - 4).what == "axis"


def test_what_has_a_note_has_a_small_sheet_beside_its_label_not_on_it() -> None:
    rows = [
        an_event("2022-06-29", title="Ada leaves", units=(1,)),
        an_event("2022-06-29", title="Grace comes", units=(1,)),
        a_tenure("2022-02", "2022-06", title="Ada", units=(1,)),
    ]
    scene = a_scene(notes_of((), {("event", 1), ("tenure", 1), ("person", 2)}), rows)
    labels = {label.mark: label for label in scene.labels}
    noted = {
        (int(scene.marks.table[s.mark]), int(scene.marks.id[s.mark])) for s in scene.note_signs
    }

    assert noted == {(EVENT, 1), (TENURE, 1)}
    for sign in scene.note_signs:
        label = labels[sign.mark]
        assert sign.x + sign.width <= label.x or sign.x >= label.x + label.width
    assert scene.pin_px == 0


def test_an_incident_is_noted_as_the_event_it_is() -> None:
    assert notes_of((), {("incident", 5)}).noted.tolist() == [5 * 4 + EVENT]


def test_the_legend_has_notes_where_there_are_any() -> None:
    assert "note" in [row.text for row in a_scene(pinned(0)).legend]
    assert "note" in [row.text for row in a_scene(notes_of((), {("event", 1)})).legend]
    assert "note" not in [row.text for row in a_scene(notes_of(())).legend]


def test_notes_out_of_view_draw_nothing() -> None:
    scene = a_scene(pinned(-400, 400))

    assert (scene.pins, scene.legend[-1].sign) == ((), Sign.POINT)
    assert scene.pin_px > 0  # panning must not move the rows
