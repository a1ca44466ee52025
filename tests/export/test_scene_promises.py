"""What `.scene.json` promises, checked against the rows of the file and against geometry alone.

Nothing here asks the rooms that make the scene: signs, ends, lanes and counts are worked out a
second time from plain SQL, so that a mistake there can't hide behind itself.
"""

# SPDX-License-Identifier: MIT

import json
import shutil
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from db.dates.clock import DAY_S, seconds_of
from db.file import open_file
from db.history import load
from db.loading.batch import Batch
from db.records import Note
from desktop.cli import main
from seeds.generate import main as generate
from tests.export.file_facts import (
    BETWEEN_PX,
    ROUNDED_PX,
    Fact,
    Json,
    Name,
    Thing,
    box_of,
    ends_that_differ,
    expected_sign,
    facts,
    in_view,
    name_of,
    neighbours,
    one_sided,
    overlaps,
    sorted_pair,
    surely_dated,
)
from tests.flows.acts import a_sample

SIZES: Final = [
    pytest.param(["--group", group, *size], id=f"{group}{''.join(size)}")
    for group in ("units", "people", "kinds", "flat")
    for size in (["--width", "1920"], ["--width", "700"], ["--height", "900"])
]
RANGES: Final = [
    pytest.param(["--from", start, "--to", end], id=f"{start}-{end}")
    for start, end in (
        ("2022", "2022"), ("2022-12-20", "2024"),
        ("2022-12", "2022-12"), ("2022-12-16", "2022-12-17"),
        ("2022-12-29", "2022-12-29"), ("1990", "1995"), ("1000", "9000"), ("2020", "2030"),
    )
]  # fmt: skip


@pytest.fixture(scope="session", params=["sample", "generated"])
def timeline(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, and 10,000 generated events."""
    folder = tmp_path_factory.mktemp("promises")
    if request.param == "sample":
        return a_sample(folder)
    path = folder / "many.chronik"
    assert generate([str(path), "--events", "10000", "--seed", "5"]) == 0
    return path


@pytest.fixture
def annotated(timeline: Path, tmp_path: Path) -> Path:
    """The same with a note about every second event and time in office, and pinned ones."""
    path = tmp_path / "annotated.chronik"
    shutil.copy(timeline, path)
    with open_file(path, writing=True) as file:
        batch = Batch()
        for table in ("event", "tenure"):
            for (uid,) in file.connection.execute(f"SELECT uid FROM {table} WHERE id % 2 = 0"):
                batch.add(Note("said of it", uid))
        for day in range(0, 400, 3):
            batch.add(Note("pinned", at=seconds_of(2022, 6, 1) + day * DAY_S))
        load(file, batch, label="Notes")
    return path


@pytest.fixture(scope="module", params=[*SIZES, *RANGES])
def picture(
    request: pytest.FixtureRequest,
    timeline: Path,
    tmp_path_factory: pytest.TempPathFactory,
    qapp: object,  # noqa: ARG001
) -> tuple[Json, dict[Name, Fact]]:
    """The scene as written by the command, and what the file says; made once for all who look."""
    out = tmp_path_factory.mktemp("picture") / "out.scene.json"
    assert main(["export", str(timeline), str(out), *request.param]) == 0
    group = request.param[1] if request.param[0] == "--group" else "units"
    return json.loads(out.read_text(encoding="utf-8")), facts(timeline, group)


def test_no_label_is_within_two_pixels_of_another_or_over_a_mark(
    picture: tuple[Json, dict[Name, Fact]],
) -> None:
    scene, _ = picture
    things = [("mark", i, box_of(mark)) for i, mark in enumerate(scene["marks"])]
    things += [("badge", i, box_of(badge["box"])) for i, badge in enumerate(scene["badges"])]
    for i, mark in enumerate(scene["marks"]):
        if mark["label"] is not None:
            things.append(("label", i, box_of(mark["label"]["box"])))
    inside = {i for i, m in enumerate(scene["marks"]) if m["label"] and m["label"]["inside"]}

    wrong = [
        (scene["marks"][i], other, j)
        for (what, i, box), (other, j, near) in neighbours(things)
        for what, i, box, other, j, near in sorted_pair(what, i, box, other, j, near)
        if what == "label"
        and not (other == "mark" and i == j and i in inside)
        and overlaps(box, near, BETWEEN_PX - ROUNDED_PX if other == "label" else -ROUNDED_PX)
    ]

    assert wrong == []


def test_no_sign_of_a_note_covers_a_label_or_another(
    annotated: Path,
    tmp_path: Path,
    qapp: object,  # noqa: ARG001
) -> None:
    for size in (["--width", "1920"], ["--width", "700"], ["--from", "2022-12", "--to", "2023"]):
        out = tmp_path / "noted.scene.json"
        assert main(["export", str(annotated), str(out), "--notes", *size]) == 0
        scene = json.loads(out.read_text(encoding="utf-8"))
        noted = [mark for mark in scene["marks"] if mark["note"]]
        things = [("note", i, box_of(mark["note"])) for i, mark in enumerate(noted)]
        things += [("pin", i, box_of(pin["box"])) for i, pin in enumerate(scene["notes"])]
        for i, mark in enumerate(scene["marks"]):
            if mark["label"] is not None:
                things.append(("label", i, box_of(mark["label"]["box"])))

        wrong = [
            (one[:2], other[:2])
            for one, other in neighbours(things)
            if {one[0], other[0]} != {"label"} and overlaps(one[2], other[2], -ROUNDED_PX)
        ]

        assert len(noted) > 5 and scene["notes"]
        assert wrong == []


def test_every_label_stands_whole_within_the_picture(
    picture: tuple[Json, dict[Name, Fact]],
) -> None:
    scene, _ = picture
    left, right = scene["plot"]["left"], scene["width"]

    wrong = [
        mark
        for mark in scene["marks"]
        if (label := mark["label"])
        and not left - 1 <= label["box"]["x"] <= label["box"]["x"] + label["box"]["width"] <= right
    ]

    assert wrong == []


def test_every_sign_and_fill_is_what_the_file_says(picture: tuple[Json, dict[Name, Fact]]) -> None:
    scene, known = picture

    wrong = [
        (mark, known[name_of(mark)])
        for mark in scene["marks"]
        if (mark["sign"], mark["fill"]) != expected_sign(known[name_of(mark)], scene)
    ]

    assert wrong == []


def test_every_mark_stands_where_its_dates_are(picture: tuple[Json, dict[Name, Fact]]) -> None:
    scene, known = picture

    wrong = [
        (mark, found)
        for mark in scene["marks"]
        if (found := ends_that_differ(mark, known[name_of(mark)], scene))
    ]

    assert wrong == []


def test_what_a_row_shows_and_hides_is_what_the_file_has_there(
    picture: tuple[Json, dict[Name, Fact]],
) -> None:
    scene, known = picture
    shown = Counter((m["lane"]["key"], m["table"], m["id"]) for m in scene["marks"])
    assert [key for key, times in shown.items() if times > 1] == []
    marks: Counter[str] = Counter(m["lane"]["key"] for m in scene["marks"])
    dense = Counter({strip["lane"]: strip["total"] for strip in scene["density"]})
    surely: dict[str, int] = defaultdict(int)
    perhaps: dict[str, int] = defaultdict(int)
    for fact in known.values():
        for lane in fact.lanes:
            seen = in_view(fact, scene)
            surely[lane] += seen == "surely"
            perhaps[lane] += seen != "no"

    wrong = {
        lane["key"]: (surely[lane["key"]], there, perhaps[lane["key"]])
        for lane in scene["lanes"]
        if not surely[lane["key"]]
        <= (there := marks[lane["key"]] + dense[lane["key"]] + lane["hidden"])
        <= perhaps[lane["key"]]
    }

    assert wrong == {}


def test_a_stub_counts_what_lies_before_or_after_a_day_out_of_view(
    picture: tuple[Json, dict[Name, Fact]],
) -> None:
    scene, known = picture
    start, end = scene["time"]["start_s"], scene["time"]["end_s"]
    expected: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in known.values():
        (lo, hi), side = fact.start, one_sided(fact)
        day = hi if side == "before" else lo
        if side and day is not None and not start <= day <= end:
            for lane in fact.lanes:
                expected[lane][side] += 1

    wrong = {
        lane["key"]: (lane["stubs"], expected[lane["key"]])
        for lane in scene["lanes"]
        if any(lane["stubs"][side] != expected[lane["key"]][side] for side in ("before", "after"))
    }

    assert wrong == {}


def test_the_lists_hold_what_has_no_day_and_nothing_else(
    picture: tuple[Json, dict[Name, Fact]],
) -> None:
    scene, known = picture
    events = [fact for fact in known.values() if fact.name[0] == "event"]
    undated = [f for f in events if f.shape == "none" or not (surely_dated(f) or one_sided(f))]
    sides = Counter(one_sided(fact) for fact in events)

    counts = {name: part["count"] for name, part in scene["lists"].items()}

    assert counts == {
        "before": sides["before"], "after": sides["after"], "undated": len(undated),
    }  # fmt: skip
    for part in scene["lists"].values():
        assert len(part["titles"]) == part["count"]


def test_a_picture_of_fixed_height_tells_how_many_marks_it_leaves_out(
    timeline: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    qapp: object,  # noqa: ARG001
) -> None:
    main(["export", str(timeline), str(tmp_path / "free.scene.json")])
    free = json.loads((tmp_path / "free.scene.json").read_text(encoding="utf-8"))
    capsys.readouterr()
    main(["export", str(timeline), str(tmp_path / "low.scene.json"), "--height", "400"])
    low = json.loads((tmp_path / "low.scene.json").read_text(encoding="utf-8"))
    drawn = sum(m["y"] + m["height"] <= low["height"] for m in low["marks"])
    dense = sum(strip["total"] for strip in low["density"])

    left_out = all_there(free) - drawn - dense

    assert left_out > 0
    assert f"{left_out:,} marks only counted" in capsys.readouterr().out


def all_there(scene: Json) -> int:
    """Marks of a picture, also those that are only counted."""
    hidden = sum(badge["count"] for badge in scene["badges"])
    return int(len(scene["marks"]) + hidden + sum(s["total"] for s in scene["density"]))


def test_the_measure_itself_sees_a_label_too_close() -> None:
    things: list[Thing] = [
        ("label", i, (x, 0.0, x + 10, 16.0)) for i, x in enumerate((0, 11.5, 24))
    ]

    close = [pair for pair in neighbours(things) if overlaps(pair[0][2], pair[1][2], BETWEEN_PX)]

    assert [(a[1], b[1]) for a, b in close] == [(0, 1)]
    assert [overlaps(a[2], b[2], BETWEEN_PX) for a, b in pairwise(things)] == [True, False]
