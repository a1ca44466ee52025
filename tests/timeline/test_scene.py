"""The frame: signs, rows, labels, badges and counts."""

# SPDX-License-Identifier: MIT

import random
from dataclasses import replace

import numpy as np
import pytest

from db.dates.clock import seconds_of
from desktop.timeline.build import build_scene, top_px
from desktop.timeline.hits import hit
from desktop.timeline.scene import Fill, Scene, Sign
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

DAY = 86_400
YEAR = (seconds_of(2022), seconds_of(2023))


def a_scene(
    rows: list[Row], span: tuple[int, int] = YEAR, size: tuple[int, int] = (1200, 700), **look: int
) -> Scene:
    columns = columns_of(rows)
    chosen = replace(a_look(columns), **look)  # type: ignore[arg-type] # fields of Look
    view = Viewport(0, 1, *size, chosen.gutter_px, top_px(columns, chosen)).fitted(*span)
    return build_scene(columns, view, chosen, titles_of(rows))


def signs(scene: Scene) -> list[Sign]:
    return [Sign(sign) for sign in scene.marks.sign.tolist()]


@pytest.mark.parametrize(
    ("row", "sign"),
    [
        (an_event("2022-06-29"), Sign.POINT),
        (an_event("2022-06-29T14:30"), Sign.POINT),
        (an_event("2022-06"), Sign.RANGE),
        (an_event("[2022-06-16..2022-06-19]"), Sign.RANGE),
        (an_event("[..2022-06-29]"), Sign.BEFORE),
        (an_event("[2022-06-29..]"), Sign.AFTER),
        (an_event("2022-03", "2022-06"), Sign.PERIOD),
        (a_tenure("2022-03", "2022-06"), Sign.TENURE),
        (a_tenure("2022-03", "2022-06", status="acting"), Sign.ACTING),
        (a_tenure("2022-03", "2022-06", status="interim"), Sign.ACTING),
        (a_tenure("2022-03", "2022-06", status="vacant"), Sign.VACANT),
    ],
)
def test_every_sort_of_date_has_its_sign(row: Row, sign: Sign) -> None:
    assert signs(a_scene([row])) == [sign]


@pytest.mark.parametrize(
    ("modality", "fill"),
    [("stated", Fill.FILLED), ("reported", Fill.HOLLOW), ("opinion", Fill.DASHED),
     ("rumour", Fill.DASHED), ("denied", Fill.CROSSED), ("concluded", Fill.CONCLUDED)],
)  # fmt: skip
def test_how_it_is_known_has_its_fill(modality: str, fill: Fill) -> None:
    assert a_scene([an_event("2022-06-29", modality=modality)]).marks.fill.tolist() == [fill]


def test_a_day_becomes_a_bracket_when_a_day_is_wide() -> None:
    span = (seconds_of(2022, 6, 28), seconds_of(2022, 7, 1))
    scene = a_scene([an_event("2022-06-29")], span)
    assert signs(scene) == [Sign.RANGE]
    day_px = DAY / scene.viewport.seconds_per_px
    assert scene.marks.x1[0] - scene.marks.x0[0] == pytest.approx(day_px, abs=0.01)


def test_a_range_is_as_wide_as_its_bounds() -> None:
    scene = a_scene([an_event("2022-06")])
    view = scene.viewport
    assert scene.marks.x0[0] == pytest.approx(view.x_of(seconds_of(2022, 6)), abs=0.01)
    assert scene.marks.x1[0] == pytest.approx(view.x_of(seconds_of(2022, 7)), abs=0.01)


def test_a_moment_before_a_day_is_a_stub_when_that_day_is_out_of_view() -> None:
    rows = [an_event("[..2024-06-29]", units=(1,)), an_event("2022-06-29", units=(1,))]
    scene = a_scene(rows)
    assert signs(scene) == [Sign.POINT]
    assert scene.bands[0].before == 1
    assert hit(scene, 40, scene.bands[0].y + 30).what == "stub"


def test_an_unknown_end_fades_from_the_attested_day() -> None:
    scene = a_scene([a_tenure("2022-03-01", "", attested="2022-06-29")])
    view = scene.viewport
    attested_x = view.x_of(seconds_of(2022, 6, 30))
    assert scene.marks.x1[0] == pytest.approx(attested_x + scene.marks.soft_right[0], abs=0.1)


def test_a_tenure_known_only_by_its_announcement_begins_there_and_fades() -> None:
    row = a_tenure("", "", announced="2022-06-29", units=(1,))
    scene = a_scene([row, an_event("2022-01-05", units=(1,))])
    marks = scene.marks
    assert marks.x0[0] == pytest.approx(scene.viewport.x_of(seconds_of(2022, 6, 29)), abs=0.1)
    assert (float(marks.soft_left[0]), float(marks.soft_right[0])) == (0, 48)


def test_an_open_end_runs_to_the_edge_and_fades_over_its_last_24_px() -> None:
    scene = a_scene([an_event("2022-03-01", "..")])
    assert scene.marks.x1[0] == scene.viewport.width
    assert scene.marks.soft_right[0] == 24


def test_holder_and_successor_share_a_row() -> None:
    rows = [
        a_tenure("2022-01", "2022-06-29?", title="A", units=(1,)),
        a_tenure("2022-06-29?", "", attested="2022-06-29", title="B", units=(1,)),
    ]
    scene = a_scene(rows)
    assert len(set(scene.marks.y.tolist())) == 1


def crowd(count: int, seed: int, units: int = 3) -> list[Row]:
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        day = rng.randrange(365)
        starts = str(np.datetime64("2022-01-01") + day)
        ends = str(np.datetime64(starts) + rng.randrange(1, 60)) if rng.random() < 0.3 else None
        unit = rng.randrange(1, units + 1)
        title = "x" * rng.randrange(20, 60)
        rows.append(an_event(starts, ends, title=title, units=(unit,)))
    return rows


def boxes(scene: Scene) -> list[tuple[float, float, float, float]]:
    return [(b.x, b.y, b.x + b.width, b.y + b.height) for b in scene.labels if not b.is_inside]


@pytest.mark.parametrize("days", [365, 200, 90, 31, 7])
@pytest.mark.parametrize("count", [40, 400])
def test_no_label_touches_another_or_a_mark(count: int, days: int) -> None:
    start = seconds_of(2022, 2, 1)
    scene = a_scene(crowd(count, seed=count), (start, start + days * DAY), (1400, 2400))
    labels = boxes(scene)
    assert labels
    for i, a in enumerate(labels):
        for b in labels[i + 1 :]:
            assert not near(a, b, 2.0), (a, b)
    own = [label.mark for label in scene.labels if not label.is_inside]
    marks = scene.marks
    for j in range(len(marks)):
        mark = (marks.x0[j], marks.y[j], marks.x1[j], marks.y[j] + marks.height[j])
        for i, label in zip(own, labels, strict=True):
            assert i == j or not near(label, mark, 0.0), (label, mark)


def near(a: tuple[float, ...], b: tuple[float, ...], gap: float) -> bool:
    return a[0] < b[2] + gap and b[0] < a[2] + gap and a[1] < b[3] + gap and b[1] < a[3] + gap


@pytest.mark.parametrize("ends", ["2022-05-09", ".."])
def test_the_label_of_a_bar_that_began_before_the_view_stays_on_it(ends: str) -> None:
    rows = [
        an_event("2021-01-01", ends, title="A bar from long ago, with a name", units=(1,)),
        an_event("2022-05-10", "2022-07-01", title="The next one", units=(1,)),
    ]
    span = (seconds_of(2022, 5, 1), seconds_of(2022, 8, 1))
    scene = a_scene(rows, span)
    ids = scene.marks.id
    for label in scene.labels:
        if ids[label.mark] == 1:
            assert label.is_inside


@pytest.mark.parametrize("count", [60, 300, 1500])
@pytest.mark.parametrize("days", [365, 60, 10])
def test_marks_and_badges_together_are_all_there_is(count: int, days: int) -> None:
    start = seconds_of(2022, 4, 1)
    span = (start, start + days * DAY)
    rows = crowd(count, seed=count + days)
    scene = a_scene(rows, span, (1400, 4000), max_rows=5, crowd_rows=5)
    view = scene.viewport
    columns = columns_of(rows)
    for number, band in enumerate(scene.bands):
        if any(strip.band == number for strip in scene.strips):
            continue
        shown = int(np.count_nonzero(scene.marks.band == number))
        badges = sum(badge.count for badge in scene.badges if badge.band == number)
        unit = int(band.key.split(":")[1])
        margin = 5.5 * view.seconds_per_px
        mine = columns.units.ids == unit
        lo, hi = columns.start_lo.astype(float), columns.end_hi.astype(float)
        expected = np.count_nonzero(mine & (hi + margin > view.t0_s) & (lo - margin < view.t1_s))
        assert shown + badges == expected


def test_panning_moves_no_mark_to_another_row() -> None:
    rows = crowd(500, seed=7)
    columns, titles = columns_of(rows), titles_of(rows)
    look = a_look(columns)
    view = Viewport(0, 1, 1200, 3000, look.gutter_px, 46).fitted(
        seconds_of(2022, 3, 1), seconds_of(2022, 3, 30)
    )
    first = build_scene(columns, view, look, titles)
    heights = dict(zip(first.marks.id.tolist(), first.marks.y.tolist(), strict=True))
    assert not first.strips
    for dx in (3, 40, 333, 900, 2100):
        moved = build_scene(columns, view.panned(dx), look, titles)
        for id, y in zip(moved.marks.id.tolist(), moved.marks.y.tolist(), strict=True):
            assert heights.get(id, y) == y
        heights.update(zip(moved.marks.id.tolist(), moved.marks.y.tolist(), strict=True))


def test_a_great_many_become_density_with_exact_counts() -> None:
    rows = [an_event("2022-06-15", units=(1,)) for _ in range(5000)]
    scene = a_scene(rows)
    assert [strip.total for strip in scene.strips] == [5000]
    assert int(scene.strips[0].counts.max()) == 5000
    assert len(scene.marks) == 0


def test_titles_are_asked_only_for_labels_that_are_placed() -> None:
    rows = crowd(300, seed=2)
    columns, titles = columns_of(rows), titles_of(rows)
    look = a_look(columns)
    view = Viewport(0, 1, 900, 300, look.gutter_px, 46).fitted(*YEAR)
    scene = build_scene(columns, view, look, titles)
    assert titles.asked == 1
    assert len(scene.labels) <= len(scene.marks)


def test_an_event_in_two_units_is_drawn_twice_and_counted_once() -> None:
    scene = a_scene([an_event("2022-06-29", units=(1, 2))])
    assert len(scene.marks) == 2
    assert scene.counts.events == 1


def test_the_label_turns_left_where_the_right_edge_would_cut_it() -> None:
    scene = a_scene([an_event("2022-12-29", title="A title of thirty characters..")])
    label = scene.labels[0]
    assert label.x + label.width < scene.marks.x0[0]


def test_a_conclusion_ends_with_its_sign() -> None:
    scene = a_scene([an_event("2022-06-29", title="So", modality="concluded")])
    assert scene.labels[0].text == "So ∴"


def test_the_legend_lists_exactly_the_signs_in_view() -> None:
    rows = [an_event("2022-06-29"), an_event("2022-08", modality="reported", kind=2)]
    texts = [row.text for row in a_scene(rows).legend]
    assert texts == ["appointment", "incident", "range", "reported"]


def test_an_era_lies_between_axis_and_rows() -> None:
    scene = a_scene([an_era("2022-04", "2022-09", "Half a year"), an_event("2022-06-29")])
    era = scene.eras[0]
    assert (era.title, era.y) == ("Half a year", 46)
    assert scene.viewport.top == era.y + era.height
    assert hit(scene, (era.x0 + era.x1) / 2, era.y + 3).what == "era"


def test_a_click_on_a_mark_or_its_label_finds_the_event() -> None:
    scene = a_scene([an_event("2022-06-29", title="Something happened")])
    marks, label = scene.marks, scene.labels[0]
    for x, y in ((marks.x0[0] + 4, marks.y[0] + 4), (label.x + 20, label.y + 8)):
        found = hit(scene, float(x), float(y))
        assert (found.what, found.id) == ("mark", 1)


def test_the_same_input_gives_the_same_frame() -> None:
    rows = crowd(100, seed=3)
    one, two = a_scene(rows), a_scene(rows)
    assert replace(one, marks=two.marks) == two
    assert one.marks.x0.tolist() == two.marks.x0.tolist()


def test_an_empty_file_has_an_axis_and_no_rows() -> None:
    scene = a_scene([])
    assert (scene.bands, scene.labels, len(scene.marks)) == ((), (), 0)
    assert scene.majors
