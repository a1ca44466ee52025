"""Connections in a frame: between marks, to the edge for what is out of view, past the texts."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from random import Random

import numpy as np
import pytest

from db.columns import EVENT, TENURE
from db.dates.clock import seconds_of
from desktop.canvas.stage import Stage
from desktop.timeline.hits import hit
from desktop.timeline.lines import Curve, LinkLine, Mark, Tone
from desktop.timeline.links import NO_LINKS, LinkRow, Links, links_of, together
from desktop.timeline.overlay import with_lines
from desktop.timeline.routing import MOST_LINES, MOST_STUBS
from desktop.timeline.scene import Scene
from tests.timeline.builders import Row, a_look, a_tenure, an_event, columns_of, titles_of

ROWS = [
    an_event("2022-03-01", title="First", units=(1,)),
    an_event("2022-05-01", title="Second", units=(1,)),
    an_event("2022-08-01", title="Third", units=(2,)),
    an_event("2030-01-01", title="Far away", units=(1,)),
    an_event("", title="Without a day", units=(1,)),
    an_event("2022-06-01", title="Below", units=(60,)),
]
FIRST, SECOND, THIRD, FAR, DATELESS, BELOW = range(1, 7)


def a_link(
    start: int, end: int, tone: Tone = Tone.PLAIN, *, table: int = EVENT, is_chosen: bool = True
) -> LinkRow:
    id = start * 100 + end
    return LinkRow(id, (table, start), (table, end), tone, "leads to", is_chosen=is_chosen)


def a_scene(*links: LinkRow, rows: list[Row] | None = None, height: int = 400) -> Scene:
    return stage_of(links_of(links), ROWS if rows is None else rows, height).scene


def stage_of(links: Links, rows: list[Row], height: int = 400) -> Stage:
    columns = columns_of(rows)
    stage = Stage(columns, replace(a_look(columns), links=links), titles_of(rows))
    stage.resize(1200, height)
    stage.show_span(seconds_of(2022, 1, 1), seconds_of(2022, 12, 31))
    return stage


def ends_of(line: LinkLine) -> tuple[Mark, Mark]:
    return line.start, line.end


def test_a_connection_runs_from_mark_to_mark() -> None:
    scene = a_scene(a_link(FIRST, THIRD))
    (line,) = scene.links
    marks = scene.marks
    for end, id in ((line.curve.points[0], FIRST), (line.curve.points[-1], THIRD)):
        (at,) = np.flatnonzero(marks.id == id)
        assert marks.x0[at] - 4 <= end[0] <= marks.x1[at] + 4
        assert marks.y[at] - 4 <= end[1] <= marks.y[at] + marks.height[at] + 4
    assert ends_of(line) == ((EVENT, FIRST), (EVENT, THIRD))


def test_a_connection_does_not_run_through_texts_where_it_need_not() -> None:
    between = [an_event(f"2022-04-{day:02}", title="A long text", units=(1,)) for day in (2, 9, 16)]
    rows = [*ROWS, *between]
    scene = a_scene(a_link(FIRST, SECOND), rows=rows)
    points = scene.links[0].curve.sampled()
    for label in scene.labels:
        inside = (points[:, 0] > label.x + 4) & (points[:, 0] < label.x + label.width - 4)
        inside &= (points[:, 1] > label.y + 4) & (points[:, 1] < label.y + label.height - 4)
        assert not inside.any(), label.text


@pytest.mark.parametrize("seed", range(12))
def test_its_word_stands_where_no_other_text_does(seed: int) -> None:
    rng = Random(seed)
    crowd = [
        an_event(
            f"2022-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
            title="A text that is longer than most " * rng.randrange(1, 3),
            units=(rng.randrange(1, 4),),
        )
        for _ in range(14)
    ]
    scene = a_scene(a_link(FIRST, THIRD), rows=[*ROWS, *crowd], height=700)
    (line,) = scene.links
    for label in scene.labels if line.text_width else ():
        is_beside = line.text_x + line.text_width <= label.x or label.x + label.width <= line.text_x
        is_over = line.text_y + 14 <= label.y or label.y + label.height <= line.text_y
        assert is_beside or is_over, label.text


def test_its_word_is_there_where_there_is_room() -> None:
    assert a_scene(a_link(FIRST, THIRD)).links[0].text_width > 0


def test_the_word_of_several_that_meet_stands_once() -> None:
    scene = a_scene(a_link(FIRST, THIRD), a_link(SECOND, THIRD))
    assert [line.text_width > 0 for line in scene.links] == [True, False]


@pytest.mark.parametrize(("other", "side"), [(FAR, "right"), (DATELESS, "none"), (BELOW, "down")])
def test_what_is_out_of_view_is_named_at_the_edge(other: int, side: str) -> None:
    rows = [*ROWS, *(an_event("2022-07-01", units=(unit,)) for unit in range(3, 60))]
    scene = a_scene(a_link(FIRST, other), rows=rows)
    (stub,) = scene.link_stubs
    assert (stub.side, stub.id, stub.text) == (side, other, rows[other - 1].title)
    assert stub.line == 0
    view = scene.viewport
    assert view.left <= stub.x
    assert stub.x + stub.width <= view.width
    assert view.top <= stub.y
    assert stub.y + stub.height <= view.height
    found = hit(scene, stub.x + 5, stub.y + 5)
    assert (found.what, found.table, found.id) == ("link_stub", EVENT, other)


def test_what_lies_before_the_view_is_named_at_the_left() -> None:
    stage = stage_of(links_of([a_link(FIRST, THIRD)]), ROWS)
    stage.show_span(seconds_of(2022, 7, 1), seconds_of(2022, 12, 31))
    (stub,) = stage.scene.link_stubs
    assert (stub.side, stub.id) == ("left", FIRST)
    assert ends_of(stage.scene.links[0]) == ((EVENT, FIRST), (EVENT, THIRD))


def test_boxes_of_many_do_not_cover_each_other_and_the_rest_is_counted() -> None:
    rows = [*ROWS[:1], *(an_event("2030-01-01", title=f"Far {i}", units=(1,)) for i in range(40))]
    scene = a_scene(*(a_link(1, id) for id in range(2, 42)), rows=rows)
    boxes = scene.link_stubs
    assert 3 <= len(boxes) <= MOST_STUBS
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert a.y + a.height <= b.y or b.y + b.height <= a.y
    assert scene.links_left_out == 40 - len(boxes)


def test_a_connection_that_is_not_the_selections_is_counted_when_it_leaves_the_view() -> None:
    scene = a_scene(a_link(FIRST, FAR, is_chosen=False), a_link(FIRST, THIRD, is_chosen=False))
    assert [ends_of(line)[1][1] for line in scene.links] == [THIRD]
    assert (scene.link_stubs, scene.links_left_out) == ((), 1)


def test_of_very_many_the_selections_are_drawn_and_the_rest_is_counted() -> None:
    rows = [an_event(f"2022-{1 + i % 12:02}-10", units=(i,)) for i in range(20)]
    pairs = [(a, b) for a in range(1, 21) for b in range(a + 1, 21)]
    many = [a_link(a, b, is_chosen=(a, b) == pairs[-1]) for a, b in pairs]
    scene = a_scene(*many, rows=rows, height=2400)
    assert len(scene.marks) == 20
    assert (len(scene.links), scene.links_left_out) == (MOST_LINES, len(pairs) - MOST_LINES)
    assert [line.is_chosen for line in scene.links].index(True) == 0


def test_what_a_filter_hides_is_not_connected() -> None:
    assert a_scene(a_link(FIRST, 99)).links == ()


def test_a_succession_goes_from_the_end_of_one_bar_to_the_start_of_the_next() -> None:
    rows = [
        a_tenure("2022-02-01", "2022-05-31", title="Ann", units=(1,)),
        a_tenure("2022-08-01", "2022-11-30", title="Bob", units=(2,)),
    ]
    row = LinkRow(0, (TENURE, 1), (TENURE, 2), Tone.SUCCESSION, "succeeds")
    scene = a_scene(row, rows=rows)
    start, end = scene.links[0].curve.points[0], scene.links[0].curve.points[-1]
    view = scene.viewport
    assert start[0] == pytest.approx(view.x_of(seconds_of(2022, 5, 31)), abs=4)
    assert end[0] == pytest.approx(view.x_of(seconds_of(2022, 8, 1)), abs=4)


def test_a_line_is_found_beside_it_and_after_the_marks() -> None:
    scene = a_scene(a_link(FIRST, THIRD))
    x, y = scene.links[0].curve.sampled()[24]
    found = hit(scene, x + 2, y)
    assert (found.what, found.id) == ("link", FIRST * 100 + THIRD)
    start = scene.links[0].curve.points[0]
    assert hit(scene, start[0], start[1]).what == "mark"


def test_another_selection_makes_the_lines_anew_and_no_mark() -> None:
    stage = stage_of(NO_LINKS, ROWS)
    before = stage.scene
    stage.show_links(links_of([a_link(FIRST, THIRD)]))
    assert stage.scene.marks is before.marks
    assert len(stage.scene.links) == 1
    stage.show_links(NO_LINKS)
    after = stage.scene
    assert (len(after.links), after.legend) == (0, before.legend)


def test_the_legend_explains_the_lines_that_occur() -> None:
    words = [row.text for row in a_scene(a_link(FIRST, THIRD, Tone.CONTRADICTING)).legend]
    assert "contradicting" in words
    assert "connection" not in words


def test_the_same_frame_and_the_same_connections_give_the_same_lines() -> None:
    stage = stage_of(links_of([a_link(FIRST, THIRD), a_link(FIRST, FAR)]), ROWS)
    again = with_lines(stage.scene, stage.columns, stage.look, stage.titles)
    assert (again.links, again.link_stubs) == (stage.scene.links, stage.scene.link_stubs)


def test_two_values_together_keep_their_words() -> None:
    first = links_of([LinkRow(1, (0, 1), (0, 2), Tone.PLAIN, "leads to")], lit=1)
    second = links_of([LinkRow(0, (1, 1), (1, 2), Tone.SUCCESSION, "succeeds")])
    both = together(first, second)
    assert [both.words[at] for at in both.word.tolist()] == ["leads to", "succeeds"]
    assert (both.lit, together(NO_LINKS, second).words) == (1, second.words)


def test_points_along_a_way_with_corners_are_equally_far_from_each_other() -> None:
    curve = Curve(((0.0, 0.0), (0.0, 10.0), (300.0, 10.0), (300.0, 90.0)), is_cornered=True)
    points = curve.sampled()
    steps = np.abs(np.diff(points, axis=0)).sum(axis=1)
    assert points[0].tolist() == [0.0, 0.0]
    assert points[-1].tolist() == [300.0, 90.0]
    assert steps.max() == pytest.approx(steps.min())
