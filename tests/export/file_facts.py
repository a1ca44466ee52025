"""What a file says about a picture of it, worked out from plain SQL and geometry alone.

Nothing here asks the rooms that make the scene, so that a mistake there can't hide behind
itself: for the tests of `test_scene_promises.py`.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

BETWEEN_PX: Final = 2.0
ROUNDED_PX: Final = 0.02  # the file holds two decimals
DAY_OR_FINER: Final = ("day", "hour", "minute", "second")
POINT_PX: Final = 14.0  # a known day wider than this on the axis is a bracket, not a dot
BAR_LEAST_PX: Final = 3.0  # no bar is thinner
FILLS: Final = {
    "stated": "filled", "reported": "hollow", "opinion": "dashed", "rumour": "dashed",
    "denied": "crossed", "concluded": "concluded",
}  # fmt: skip
Json = dict[str, Any]
Name = tuple[str, int]
Box = tuple[float, float, float, float]
Thing = tuple[str, int, Box]


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of the file: its bounds in seconds (None = none) and how it is known."""

    name: Name
    shape: str
    start: tuple[int | None, int | None]
    end: tuple[int | None, int | None]
    precision: str
    modality: str
    status: str
    lanes: frozenset[str]


@lru_cache(maxsize=8)
def facts(path: Path, group: str) -> dict[Name, Fact]:
    """Every event and tenure of a file by name, with the lanes it belongs to."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    lanes = lanes_by_name(connection, group)
    bounds = "shape, start_lo, start_hi, end_lo, end_hi, precision, modality"
    found: dict[Name, Fact] = {}
    for table, status in (("event", "''"), ("tenure", "status")):
        for row in connection.execute(f"SELECT id, {bounds}, {status} FROM {table}"):
            name = (table, row[0])
            found[name] = Fact(
                name, row[1], row[2:4], row[4:6], row[6], row[7], row[8], frozenset(lanes[name])
            )
    connection.close()
    return found


def lanes_by_name(connection: sqlite3.Connection, group: str) -> dict[Name, set[str]]:
    """Which rows of the picture a record belongs in."""
    lanes: dict[Name, set[str]] = defaultdict(set)
    events = [id_ for (id_,) in connection.execute("SELECT id FROM event")]
    tenures = connection.execute(
        "SELECT tenure.id, unit_id, person_id FROM tenure JOIN post ON post.id = post_id"
    ).fetchall()
    if group in ("units", "people"):
        one, table = ("unit", "event_unit") if group == "units" else ("person", "event_person")
        for event, id_ in connection.execute(f"SELECT event_id, {one}_id FROM {table}"):
            lanes["event", event].add(f"{one}:{id_}")
        for event in events:
            if not lanes["event", event]:
                lanes["event", event].add("none")
        for tenure, unit, person in tenures:
            holder = f"person:{person}" if person is not None else "none"
            lanes["tenure", tenure].add(f"unit:{unit}" if group == "units" else holder)
        return lanes
    for event, kind in connection.execute("SELECT id, kind_id FROM event"):
        lanes["event", event].add(f"kind:{kind}" if group == "kinds" else "all")
    for tenure, _, _ in tenures:
        lanes["tenure", tenure].add("office")
    return lanes


def one_sided(fact: Fact) -> str:
    """Known only as before or after a day, or neither ("")."""
    lo, hi = fact.start
    if fact.shape != "moment" or (lo is None) == (hi is None):
        return ""
    return "before" if lo is None else "after"


def surely_dated(fact: Fact) -> bool:
    """A moment with both bounds, or a period."""
    return fact.shape == "period" or (fact.shape == "moment" and None not in fact.start)


def expected_sign(fact: Fact, scene: Json) -> tuple[str, str]:
    """What DESIGN §5 draws for it at this scale."""
    fill = FILLS[fact.modality]
    if fact.name[0] == "tenure":
        office = {"acting": "acting", "interim": "acting", "vacant": "vacant"}
        return office.get(fact.status, "tenure"), fill
    if fact.shape == "period":
        return "period", fill
    if side := one_sided(fact):
        return side, fill
    lo, hi = fact.start
    assert lo is not None
    assert hi is not None
    wide = (hi - lo) / scene["time"]["seconds_per_px"] > POINT_PX
    return ("point" if fact.precision in DAY_OR_FINER and not wide else "range"), fill


def ends_that_differ(mark: Json, fact: Fact, scene: Json) -> str:
    """Which end of a mark is not where the file's bounds are ("" = both are right)."""
    (lo, hi), (_, end_hi) = fact.start, fact.end
    x0, x1 = mark["x0"], mark["x1"]
    if mark["sign"] == "before":
        return "" if near(x1, x_of(hi, scene), scene) else "end"
    if mark["sign"] == "after":
        return "" if near(x0, x_of(lo, scene), scene) else "start"
    if fact.shape == "moment":
        at0, at1 = x_of(lo, scene), x_of(hi, scene)
        if mark["sign"] == "point":
            return "" if near((x0 + x1) / 2, (at0 + at1) / 2, scene, 0.6) else "middle"
        if at1 - at0 < 9:
            return "" if near((x0 + x1) / 2, (at0 + at1) / 2, scene, 0.6) else "middle"
        return "" if near(x0, at0, scene) and near(x1, at1, scene) else "ends"
    if lo is not None and not near(x0, x_of(lo, scene), scene):
        return "start"
    if end_hi is not None and not near(x1, x_of(end_hi, scene), scene, BAR_LEAST_PX + 0.6):
        return "end"
    return ""


def x_of(seconds: int | None, scene: Json) -> float:
    """Where a second lies, from the written scale alone."""
    assert seconds is not None
    time = scene["time"]
    return float(scene["plot"]["left"] + (seconds - time["start_s"]) / time["seconds_per_px"])


def near(x: float, expected: float, scene: Json, within: float = 0.6) -> bool:
    """Is this the place, or both of them beyond the same edge?"""
    left, right = scene["plot"]["left"], scene["width"]
    if expected < left:
        return bool(x <= left + within)
    if expected > right:
        return bool(x >= right - within)
    return abs(x - expected) <= within


def in_view(fact: Fact, scene: Json) -> str:
    """Does it lie in the picture: "surely", "perhaps" (at an edge, or fading into it), "no"?"""
    start, end = scene["time"]["start_s"], scene["time"]["end_s"]
    if fact.shape == "none" and fact.name[0] == "event":
        return "no"
    if one_sided(fact):
        day = fact.start[1] if fact.start[0] is None else fact.start[0]
        assert day is not None
        return "perhaps" if abs(day - start) < 2 or abs(day - end) < 2 else (
            "surely" if start <= day <= end else "no"
        )  # fmt: skip
    lo, hi = fact.start[0], fact.end[1]
    reach = 80 * scene["time"]["seconds_per_px"]
    if lo is None or hi is None:
        known = [s for s in (*fact.start, *fact.end) if s is not None]
        if not known or fact.name[0] == "tenure":
            return "perhaps"
        return "surely" if any(start < s < end for s in known) else "perhaps"
    if lo < end and hi > start:
        return "surely"
    return "perhaps" if lo < end + reach and hi > start - reach else "no"


def name_of(mark: Json) -> Name:
    """Table and id."""
    return mark["table"], mark["id"]


def box_of(thing: Json) -> Box:
    """x0, y0, x1, y1 of a mark or a box."""
    if "x0" in thing:
        return thing["x0"], thing["y"], thing["x1"], thing["y"] + thing["height"]
    return (
        thing["x"], thing["y"], thing["x"] + thing["width"], thing["y"] + thing["height"]
    )  # fmt: skip


def overlaps(one: Box, other: Box, apart: float) -> bool:
    """Are two boxes closer than `apart` in both directions (negative: do they cover each other)?"""
    return (
        one[0] < other[2] + apart
        and other[0] < one[2] + apart
        and one[1] < other[3] + apart
        and other[1] < one[3] + apart
    )


def sorted_pair(
    what: str, i: int, box: Box, other: str, j: int, near_: Box
) -> list[tuple[str, int, Box, str, int, Box]]:
    """Both ways round, so that a label can be either of the two."""
    return [(what, i, box, other, j, near_), (other, j, near_, what, i, box)]


def neighbours(things: list[Thing]) -> list[tuple[Thing, Thing]]:
    """All pairs closer than 3 px in both directions: a sweep down the picture."""
    ordered = sorted(things, key=lambda thing: thing[2][1])
    pairs: list[tuple[Thing, Thing]] = []
    open_: list[Thing] = []
    for thing in ordered:
        open_ = [other for other in open_ if other[2][3] + 3 > thing[2][1]]
        pairs += [(other, thing) for other in open_ if overlaps(other[2], thing[2], 3.0)]
        open_.append(thing)
    return pairs
