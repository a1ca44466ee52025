"""Who followed whom, in the rows: holders in one line with their gaps, and the ways of people."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from db.columns import TENURE
from db.dates.clock import days_of
from db.leadership.succession import gaps as gaps_of_file
from db.leadership.terms import load_terms
from db.load_columns import load_columns
from desktop.canvas.stage import Stage
from desktop.timeline.lanes import Grouping
from desktop.timeline.scene import Scene
from tests.db.leadership.presidents import a_file_of_presidents, needs_presidents
from tests.timeline.builders import Row, a_look, a_tenure, an_event, columns_of, titles_of

POST, OTHER, CROWD = 7, 8, -9


def a_term(starts: str, ends: str, *, post: int = POST, title: str = "Ann", **more: object) -> Row:
    return replace(a_tenure(starts, ends, title=title), units=(1,), post=post, **more)  # type: ignore[arg-type] # fields of Row


def a_scene(*rows: Row, grouping: Grouping = "units", width: int = 1000) -> Scene:
    columns = columns_of(list(rows))
    stage = Stage(columns, a_look(columns, grouping), titles_of(list(rows)))
    stage.resize(width, 600)
    stage.fit_all()
    return stage.scene


def heights(scene: Scene) -> dict[int, float]:
    return dict(zip(scene.marks.id.tolist(), scene.marks.y.tolist(), strict=True))


def test_the_holders_of_a_position_stand_in_one_line() -> None:
    long = "A name that is far too long for a bar of this length"
    years = range(1950, 2010, 2)
    scene = a_scene(*(a_term(f"{y}-01-20", f"{y + 2}-01-20", title=long) for y in years))
    assert len(set(heights(scene).values())) == 1


def test_the_holders_of_two_positions_stand_in_two() -> None:
    scene = a_scene(
        a_term("2001", "2003"), a_term("2004", "2006"), a_term("2001", "2002", post=OTHER),
        a_term("2005", "2006", post=OTHER),
    )  # fmt: skip
    ys = heights(scene)
    assert ys[1] == ys[2] != ys[3] == ys[4]


def test_a_gap_is_drawn_from_the_last_day_of_one_to_the_first_of_the_next() -> None:
    scene = a_scene(a_term("2001-01-01", "2003-05-31"), a_term("2004-06-01", "2006-12-31"))
    (gap,) = scene.gaps
    view = scene.viewport
    assert gap.x0 == pytest.approx(view.x_of(days_of(2003, 6, 1) * 86_400))
    assert gap.x1 == pytest.approx(view.x_of(days_of(2004, 6, 1) * 86_400))
    assert (gap.before, gap.after, gap.days) == (1, 2, 366)
    assert gap.y == heights(scene)[1]
    assert gap.words == "366 days"


@pytest.mark.parametrize(
    "rows",
    [
        (a_term("2001", "2003-05-31"), a_term("2003-06-01", "2006")),  # they touch
        (a_term("2001", "2003-05-31"), a_term("2003-05-31", "2006")),  # they share a day
        (a_term("2001", ".."), a_term("2006", "2008")),  # nobody knows when the first one went
        (a_term("2001", "2003"), a_term("", "2008")),  # nor when the second one came
        (a_term("2001", "2002", post=CROWD), a_term("2005", "2006", post=CROWD)),
        (a_term("2001", "2002"), a_term("2005", "2006", post=OTHER)),
        (a_term("2001", "2002"), a_term("2003", "2004", status="vacant"), a_term("2005", "2006")),
        (a_term("2001", "2009"), a_term("2002", "2003"), a_term("2005", "2006")),  # one stayed
    ],
)  # fmt: skip
def test_where_nothing_is_certain_or_somebody_is_there_is_no_gap(rows: tuple[Row, ...]) -> None:
    assert a_scene(*rows).gaps == ()


def test_no_text_stands_in_a_gap_but_how_long_it_is() -> None:
    scene = a_scene(
        a_term("2001-01-01", "2001-06-30", title="A long name, longer than its bar"),
        a_term("2005-01-01", "2005-06-30", title="Another long name that has no room"),
    )
    (gap,) = scene.gaps
    assert gap.has_room
    for label in scene.labels:
        assert label.x + label.width <= gap.x0 or label.x >= gap.x1 or label.is_inside


def test_a_name_too_long_for_its_bar_is_cut_to_it_where_others_stand_beside_it() -> None:
    name = "Someone with a long name"
    scene = a_scene(*(a_term(f"{y}-01-01", f"{y}-12-31", title=name) for y in range(2001, 2011)))
    for label in scene.labels[:-1]:
        assert label.is_inside
        assert label.x + label.width <= scene.marks.x1[label.mark]


@needs_presidents
@pytest.mark.parametrize("year", [1841, 1881, 1945, 1965, 1974])
def test_gaps_on_the_canvas_are_those_of_the_file(year: int, tmp_path: Path) -> None:
    with a_file_of_presidents(tmp_path) as file:
        columns, terms = load_columns(file), load_terms(file)
        found = gaps_of_file(file, terms, today=days_of(2026, 11, 22))
        expected = {(gap.before, gap.after): gap.piece.length.lo for gap in found}
    stage = Stage(columns, a_look(columns), lambda tables, _ids: [""] * len(tables))
    stage.resize(4000, 600)
    stage.show_span(days_of(year - 8) * 86_400, days_of(year + 8) * 86_400)
    scene = stage.scene
    assert scene.gaps
    for gap in scene.gaps:
        assert expected[gap.before, gap.after] == gap.days


def test_a_person_is_joined_from_the_end_of_one_term_to_the_start_of_the_next() -> None:
    rows = [
        a_tenure("2001", "2003", people=(1,), title="Cloud"),
        a_tenure("2005", "2007", people=(1,), title="Lab"),
        a_tenure("2002", "2008", people=(1,), title="Board"),
        a_tenure("2004", "2006", people=(2,), title="Lab"),
    ]
    scene = a_scene(*rows, grouping="people")
    assert {(join.before, join.after) for join in scene.joins} == {(1, 2)}
    (join,) = scene.joins
    start, end = join.curve.points[0], join.curve.points[-1]
    assert start[0] < end[0]
    assert scene.bands[join.band].key == "person:1"


def test_who_comes_back_while_another_term_runs_is_joined_to_what_ended_last() -> None:
    rows = [
        a_tenure("2001-01-01", "2002-12-31", people=(1,)),
        a_tenure("2001-01-01", "2004-12-31", people=(1,)),
        a_tenure("2005-01-01", "2006-12-31", people=(1,)),
    ]
    scene = a_scene(*rows, grouping="people")
    assert {(join.before, join.after) for join in scene.joins} == {(2, 3)}


@pytest.mark.parametrize(("starts", "ends"), [("2005", ".."), ("", "2007")])
def test_without_a_known_end_and_start_nothing_is_joined(starts: str, ends: str) -> None:
    rows = [
        a_tenure("2001", ".." if ends != ".." else "", people=(1,)),
        a_tenure(starts, ends, people=(1,)),
    ]
    assert a_scene(*rows, grouping="people").joins == ()


def test_rows_of_units_have_no_ways_and_rows_of_people_no_gaps() -> None:
    rows = (
        a_term("2001", "2002", people=(1,)),
        a_term("2005", "2006", people=(1,)),
        an_event("2003", units=(1,)),
    )
    assert a_scene(*rows).joins == ()
    assert a_scene(*rows, grouping="people").gaps == ()
    assert np.count_nonzero(a_scene(*rows).marks.table == TENURE) == 2
