"""What colours mean: each mark by its person, unit or tag, shapes still by kind."""

# SPDX-License-Identifier: MIT

import numpy as np
import pytest

from db.columns import EVENT, TENURE
from desktop.timeline.build import build_scene
from desktop.timeline.colouring import OTHER, Basis, Colouring, Hue, mark_keys
from desktop.timeline.look import Look
from desktop.timeline.scene import Scene, Sign
from desktop.timeline.viewport import Viewport
from tests.timeline.builders import KINDS, a_look, a_tenure, an_event, columns_of, titles_of

ROWS = [
    a_tenure("2018", "2022-12-29", title="Ann", units=(1,), people=(7,)),
    an_event("2020-03-01", title="Ann alone", units=(1,), people=(7,), kind=1),
    an_event("2020-05-02", title="Both", units=(2,), people=(3, 7), kind=2),
    an_event("2020-07-02", title="Another", people=(5,), kind=1),
    an_event("2020-09-02", title="Nobody", kind=2),
]
HUES = (Hue("Ann", "hue:0"), Hue("Ben", "hue:1"))


def by(basis: Basis, places: dict[int, int]) -> Colouring:
    keys = np.array(sorted(places), np.int64)
    of_keys = np.array([places[key] for key in keys.tolist()], np.int64)
    return Colouring(basis, HUES, keys, of_keys, "others")


def scene_with(colouring: Colouring | None) -> Scene:
    columns = columns_of(ROWS)
    plain = a_look(columns, "flat")
    look = Look(plain.lanes, KINDS, colouring=colouring)
    view = Viewport(1.5e9, 2e5, 1200, 600, look.gutter_px, 66)
    return build_scene(columns, view, look, titles_of(ROWS))


def colours(scene: Scene) -> dict[tuple[int, int], tuple[str, str]]:
    """The colour and the shape of each mark, by table and id."""
    looks = {kind.id: (kind.colour, kind.shape) for kind in scene.kinds}
    marks = scene.marks
    rows = zip(marks.table.tolist(), marks.id.tolist(), marks.kind.tolist(), strict=True)
    return {(table, id): looks[kind] for table, id, kind in rows if kind}


def test_a_mark_takes_the_colour_of_its_person_and_keeps_its_shape() -> None:
    found = colours(scene_with(by("person", {7: 0, 3: 1})))
    columns = columns_of(ROWS)
    events = columns.id[columns.table == EVENT].tolist()
    tenure = int(columns.id[columns.table == TENURE][0])
    assert found[TENURE, tenure][0] == "hue:0"
    assert found[EVENT, events[0]] == ("hue:0", "up")
    assert found[EVENT, events[1]] == ("hue:0", "diamond")  # of two, the one of more marks
    assert found[EVENT, events[2]] == (OTHER, "up")
    assert found[EVENT, events[3]] == (OTHER, "diamond")


def test_by_unit_and_by_tag_go_by_their_own() -> None:
    columns = columns_of(ROWS)
    events = columns.id[columns.table == EVENT]
    assert colours(scene_with(by("unit", {2: 1})))[EVENT, int(events[1])][0] == "hue:1"
    key = int(mark_keys(np.array([EVENT], np.int8), events[3:4])[0])
    found = colours(scene_with(by("tag", {key: 0})))
    assert found[EVENT, int(events[3])][0] == "hue:0"
    assert found[EVENT, int(events[0])][0] == OTHER


def test_the_legend_has_the_hues_in_view_then_the_shapes() -> None:
    rows = scene_with(by("person", {7: 0, 99: 1})).legend
    points = [row.text for row in rows if row.sign == Sign.POINT and row.kind]
    assert points == ["Ann", "others", "appointment", "incident"]


def test_without_people_everything_is_others() -> None:
    found = colours(scene_with(by("person", {})))
    assert {colour for colour, _ in found.values()} == {OTHER}


def test_without_a_colouring_kinds_have_their_own_colours() -> None:
    scene = scene_with(None)
    assert scene.kinds == KINDS
    assert not scene.marks.kind[scene.marks.table == TENURE].any()


@pytest.mark.parametrize(("row", "word"), [(0, "Ann"), (3, "others")])
def test_the_word_for_the_colour_of_a_mark(row: int, word: str) -> None:
    columns = columns_of(ROWS)
    assert by("person", {7: 0}).word_of(columns, np.array([row])) == word
