"""The scene as JSON says what is painted, mark by mark."""

# SPDX-License-Identifier: MIT

import json
from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import ExportProblem
from desktop.export.scene_json import Lists, to_json, write
from desktop.timeline.lines import Curve, DayLine, GapBox, Join, LinkLine, LinkStub, Tone
from desktop.timeline.scene import (
    Badge,
    Counts,
    Fill,
    LegendRow,
    NotePin,
    NoteSign,
    Scene,
    Sign,
)
from tests.paint.builders import LEGEND, TOP, a_band, a_bar, a_point, a_scene_with, a_strip, an_era


def a_timeline() -> Scene:
    return a_scene_with(
        a_bar(Sign.TENURE, 200, 600.125, TOP + 16, "Ada", table=1, id=4, soft=(0, 60)),
        a_point(420, TOP + 80, "Ausfall 张", kind=5, severity=3, id=9, band=1, fill=Fill.CROSSED),
        a_point(500, TOP + 80, kind=5, id=9, band=1),
        bands=(a_band(TOP, 60, "Cloud", before=3), a_band(TOP + 60, 90, "Outside", after=1)),
        badges=(
            Badge(1, 12, 200.0, 300.0, 28.0, 16.0, 0.0, 1.0),
            Badge(1, 3, 260.0, 300.0, 24.0, 16.0, 1.0, 2.0),
        ),
        strips=(a_strip(100, 40, [0, 3, 1]),), eras=(an_era(300, 500, "An era"),), legend=LEGEND,
        counts=Counts(events=2, before=2, undated=1, total=5),
    )  # fmt: skip


def test_a_mark_is_told_with_its_lane_ends_sign_and_label() -> None:
    first, second, third = to_json(a_timeline())["marks"]

    assert first == {
        "table": "tenure", "id": 4, "lane": {"key": "unit:Cloud", "title": "Cloud"},
        "sign": "tenure", "fill": "filled", "kind": "appointment", "severity": 0,
        "x0": 200.0, "x1": 600.12, "y": TOP + 7.0, "height": 18.0,
        "softness": {"left": 0.0, "right": 60.0},
        "label": {
            "text": "Ada", "inside": True,
            "box": {"x": 206.0, "y": TOP + 8.0, "width": 21.0, "height": 16.0},
        },
        "note": None,
    }  # fmt: skip
    assert (second["sign"], second["fill"], second["severity"]) == ("point", "crossed", 3)
    assert second["lane"]["title"] == "Outside"
    assert third["label"] is None


def test_lanes_count_what_is_hidden_and_what_lies_out_of_view() -> None:
    cloud, outside = to_json(a_timeline())["lanes"]

    assert (cloud["hidden"], cloud["stubs"]) == (0, {"before": 3, "after": 0})
    assert (outside["hidden"], outside["stubs"]) == (15, {"before": 0, "after": 1})


def test_notes_are_told_with_their_moments_and_marks_with_theirs() -> None:
    pin = NotePin((3, 8), 10.0, 20.0, 400.0, 50.0, 30.0, 12.0)
    row = LegendRow(Sign.POINT, Fill.FILLED, 0, "note")
    scene = replace(
        a_timeline(), pins=(pin,), note_signs=(NoteSign(1, 426.0, 90.0, 7.0, 7.0),), legend=(row,)
    )
    told = to_json(scene)

    assert told["notes"] == [
        {
            "ids": [3, 8], "start_s": 10.0, "end_s": 20.0, "x": 400.0,
            "box": {"x": 394.5, "y": 50.0, "width": 30.0, "height": 12.0},
        }
    ]  # fmt: skip
    assert [mark["note"] and mark["note"]["x"] for mark in told["marks"]] == [None, 426.0, None]
    assert told["legend"][0]["sign"] == "note"


def test_lines_are_told_with_what_they_mean() -> None:
    curve = Curve(((300.0, 150.0), (300.0, 200.0), (600.0, 200.0), (600.0, 250.0)), True)
    line = LinkLine(7, (0, 1), (1, 4), Tone.SUSPECTED, True, "leads to", curve, (450.0, 200.0))
    stub = LinkStub(0, 1, 4, "Ada", "right", 880.0, 190.0, 110.0, 18.0)
    day = DayLine("as_of", 19_356, "30 Dec 2022", 1200.0, 3.0, 1, 850.0, 26.0, 90.0, 18.0)
    told = to_json(
        replace(
            a_timeline(), links=(line,), link_stubs=(stub,), links_left_out=2,
            gaps=(GapBox(0, 300.0, 420.0, 90.0, 18.0, 30, "30 days", True, 4, 5),),
            joins=(Join(1, curve, 4, 5),),
            days=(day,),
        )
    )  # fmt: skip

    (link,) = told["links"]
    assert (link["id"], link["tone"], link["dashed"], link["label"]) == (7, "suspected", True, None)
    assert (link["from"], link["to"]) == ({"table": "event", "id": 1}, {"table": "tenure", "id": 4})
    assert (link["points"][0], link["cornered"]) == ([300.0, 150.0], True)
    assert (link["stub"]["side"], link["stub"]["text"], told["links_left_out"]) == (
        "right",
        "Ada",
        2,
    )
    (gap,), (path,), (shown,) = told["gaps"], told["paths"], told["days"]
    assert (gap["lane"], gap["days"], gap["before"], gap["after"]) == ("unit:Cloud", 30, 4, 5)
    assert (path["lane"], path["points"][-1]) == ("unit:Outside", [600.0, 250.0])
    assert (shown["date"], shown["where"], shown["flag"]["x"]) == ("2022-12-30", "after", 850.0)


def test_the_lists_have_counts_and_the_titles_that_were_handed_in() -> None:
    lists = to_json(a_timeline(), Lists(before=["Joins", "Hands over"]))["lists"]

    assert lists["before"] == {"count": 2, "titles": ["Joins", "Hands over"]}
    assert lists["undated"] == {"count": 1, "titles": []}


def test_the_file_reads_back_as_what_was_written(tmp_path: Path) -> None:
    write(a_timeline(), tmp_path / "x.scene.json")

    text = (tmp_path / "x.scene.json").read_text(encoding="utf-8")
    assert json.loads(text) == to_json(a_timeline())
    assert "Ausfall 张" in text


def test_a_lone_surrogate_in_a_title_does_not_break_the_file(tmp_path: Path) -> None:
    write(a_scene_with(a_point(300, 200, "half \ud83d a pair")), tmp_path / "x.scene.json")

    assert json.loads((tmp_path / "x.scene.json").read_text(encoding="utf-8"))


def test_a_place_that_can_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match=r"x\.scene\.json can't be written"):
        write(a_timeline(), tmp_path / "nowhere" / "x.scene.json")
