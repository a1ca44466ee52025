"""A draft can be read wherever it comes to lie, and nothing that is stored moves for it."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence

import numpy as np
import pytest

from db.columns import EVENT
from db.dates.span import Span, make_span
from desktop.canvas.draft_mark import Drafted, DraftMark, drafted
from desktop.canvas.draft_place import Room
from desktop.canvas.stage import Stage
from desktop.timeline.scene import Label
from tests.canvas.builders import a_stage
from tests.timeline.builders import Row, a_tenure, an_event

DAY = make_span("2022-12-29")
MONTH = make_span("2022-12")
WEEKS = make_span("2022-12-20", "2023-01-10")
FULL = [
    a_tenure("2022-12-03", "2023-03-24", title="Ann", units=(1,)),
    *[an_event("2022-12-29", title=f"The {n}th thing of one day", units=(1,)) for n in range(6)],
    an_event("2022-12-29", title="Another row", units=(2,)),
    an_event("2022-10-01", title="Early", units=(2,)),
    an_event("2023-03-20", title="Late", units=(2,)),
]
Box = tuple[float, float, float, float]


def laid(stage: Stage, *spans: Span, title: str = "Not saved", room: Room | None = None) -> Drafted:
    marks = [DraftMark(span, title, ("unit:1",)) for span in spans]
    return drafted(marks, stage.scene, stage.look, room)


def measured(text: str) -> float:
    """As wide as a bold text."""
    return 8.0 * len(text)


def boxes_of(found: Drafted) -> list[Box]:
    """The marks and the labels of drafts."""
    marks = found.scene.marks
    mark_boxes = zip(
        marks.x0.tolist(), marks.y.tolist(), marks.x1.tolist(),
        (marks.y + marks.height).tolist(), strict=True,
    )  # fmt: skip
    return [*mark_boxes, *(box_of(label) for label in found.scene.labels)]


def box_of(label: Label) -> Box:
    return label.x, label.y, label.x + label.width, label.y + label.height


def overlaps(one: Box, other: Box) -> bool:
    across = one[0] < other[2] - 0.5 and other[0] < one[2] - 0.5
    return across and one[1] < other[3] - 0.5 and other[1] < one[3] - 0.5


def texts_over(stage: Stage, found: Drafted) -> list[str]:
    """The stored labels that a draft is written over."""
    drafts = boxes_of(found)
    return [
        label.text
        for label in stage.scene.labels
        if any(overlaps(box_of(label), box) for box in drafts)
    ]


@pytest.mark.parametrize("span", [DAY, MONTH, WEEKS], ids=["moment", "bracket", "period"])
def test_a_draft_in_a_full_row_is_written_over_no_label(span: Span) -> None:
    stage = a_stage(FULL)
    found = laid(stage, span)
    assert texts_over(stage, found) == []
    assert not found.covered and not found.hidden


def test_a_full_row_has_the_draft_on_its_lower_edge() -> None:
    stage = a_stage(FULL)
    found = laid(stage, DAY)
    band = next(band for band in stage.scene.bands if band.key == "unit:1")
    top = float(found.scene.marks.y[0])
    assert top < band.y + band.height < top + float(found.scene.marks.height[0])


def test_a_draft_lies_in_a_free_line_where_there_is_one() -> None:
    stage = a_stage(FULL)
    event = make_span("2022-11-10")
    found = laid(stage, event, event)
    rows = stage.scene.marks
    lines = (rows.y + rows.height / 2)[(rows.table == EVENT) & (rows.band == 0)]
    middles = found.scene.marks.y + found.scene.marks.height / 2
    assert abs(float(middles[1] - middles[0])) >= stage.look.row_px  # nor one over the other
    assert np.all((middles - lines[0]) % stage.look.row_px == 0)


def test_a_label_goes_to_the_left_where_only_that_is_free() -> None:
    stage = a_stage(FULL)
    band = next(band for band in stage.scene.bands if band.key == "unit:1")
    mark_x = stage.viewport.x_of(float(DAY.start_lo or 0))
    beyond = (mark_x + 30, band.y, 1000.0, band.y + band.height + 30)
    found = laid(stage, DAY, room=Room(floating=(beyond,), width_of=measured))
    (label,) = found.scene.labels
    assert label.x + label.width <= float(found.scene.marks.x0[0])


def test_a_title_is_written_whole_where_nothing_is_in_its_way() -> None:
    title = "A title that is longer than what stored labels are given, goes on and on"
    stage = a_stage(FULL)
    alone = laid(stage, make_span("2022-10-02"), title=title, room=Room(width_of=measured))
    assert alone.scene.labels[0].width >= measured(title)
    crowded = laid(stage, *[make_span("2022-12-20")] * 9, title=title, room=Room(width_of=measured))
    usual = stage.look.label_cells * stage.look.cell_px
    assert min(label.width for label in crowded.scene.labels) <= usual


def test_what_a_draft_must_cover_leaves_no_half_text() -> None:
    """A field floats over the edge of the row, and the row is full."""
    stage = a_stage(FULL)
    band = next(band for band in stage.scene.bands if band.key == "unit:1")
    end, width = band.y + band.height, float(stage.viewport.width)
    long = make_span("2022-11-01", "2023-02-01")
    found = laid(stage, long, room=Room(floating=((0.0, end - 12, width, end + 30),)))
    covered = [box for _, _, box in found.covered]
    over = texts_over(stage, found)
    shown = {label.mark: label for label in stage.scene.labels}
    dim = [shown[mark].text for mark in found.hidden if mark in shown]
    gone = [label.text for label in stage.scene.labels if box_of(label) in covered]
    assert over and set(over) <= set(gone)
    assert dim


def test_the_long_bold_label_of_a_selected_mark_is_kept_off_too() -> None:
    rows: Sequence[Row] = [
        an_event("2022-11-10", title="Selected", units=(1,)),
        an_event("2022-10-01", title="Early", units=(2,)),
        an_event("2023-01-20", title="Late", units=(2,)),
    ]
    stage = a_stage(list(rows))
    wide = Room(lit={(EVENT, 1)}, width_of=lambda text: 300.0 if text == "Selected" else 60.0)
    line = float(stage.scene.marks.y[0])
    beside = make_span("2022-12-10")
    assert float(laid(stage, beside).scene.marks.y[0]) == line
    assert float(laid(stage, beside, room=wide).scene.marks.y[0]) != line


def test_a_mark_that_is_edited_stays_in_its_line() -> None:
    stage = a_stage(FULL)
    scene = stage.scene
    for index in np.flatnonzero((scene.marks.table == EVENT) & (scene.marks.band == 0)).tolist():
        stored = int(scene.marks.table[index]), int(scene.marks.id[index])
        mark = DraftMark(DAY, "The same day", ("unit:1",), stored=stored)
        found = drafted([mark], scene, stage.look)
        assert float(found.scene.marks.y[0]) == float(scene.marks.y[index])
        assert found.replaced == [index]


def test_each_new_row_has_room_of_its_own() -> None:
    stage = a_stage(FULL)
    marks = [DraftMark(DAY, "One", row="A new unit"), DraftMark(DAY, "Two", row="Another")]
    found = drafted(marks, stage.scene, stage.look)
    assert [row.title for row in found.new_rows] == ["A new unit", "Another"]
    assert found.new_rows[0].bottom <= found.new_rows[1].top
    assert found.new_rows[-1].bottom <= stage.viewport.height
    assert not overlaps(*boxes_of(found)[:2])
