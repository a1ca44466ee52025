"""The Scene that is painted, as JSON: for tests, for scripts, for whoever wants to check it.

The file is a contract: `format` and `version` first; all lengths in px of the picture.
"""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from db.dates.clock import DAY_S, edtf_of
from desktop.export.saving import save
from desktop.timeline.lines import Curve, DayLine, GapBox, Join, LinkLine, Mark
from desktop.timeline.overlay import is_about_line
from desktop.timeline.pins import PIN_PX
from desktop.timeline.routing import TEXT_HIGH_PX
from desktop.timeline.scene import (
    NOTE_WORD,
    Badge,
    Band,
    Fill,
    Label,
    LegendRow,
    Marks,
    NotePin,
    NoteSign,
    Scene,
    Sign,
    Strip,
    Tick,
)

FORMAT: Final = "chronik-scene"
VERSION: Final = 1
TABLES: Final = ("event", "tenure", "era")


@dataclass(frozen=True, slots=True)
class Lists:
    """What has no place on the axis, as titles: before, after, and without a date."""

    before: Sequence[str] = ()
    after: Sequence[str] = ()
    undated: Sequence[str] = ()


def write(scene: Scene, path: Path, lists: Lists | None = None) -> None:
    """Write the scene as JSON. Raises ExportProblem; an older file is then as it was."""
    text = json.dumps(to_json(scene, lists), ensure_ascii=False, indent=1)
    save(path, text.encode("utf-8", "replace") + b"\n")


def to_json(scene: Scene, lists: Lists | None = None) -> dict[str, Any]:
    """The scene as dictionaries, lists, texts and numbers."""
    view = scene.viewport
    return {
        "format": FORMAT,
        "version": VERSION,
        "width": view.width,
        "height": view.height,
        "plot": {"left": view.left, "top": view.top},
        "time": {"start_s": view.t0_s, "end_s": view.t1_s, "seconds_per_px": view.seconds_per_px},
        "axis": {"upper": _ticks(scene.majors), "lower": _ticks(scene.minors)},
        "now_x": _px(scene.now_x),
        "lanes": [_lane(scene, i, band) for i, band in enumerate(scene.bands)],
        "marks": _marks(scene),
        "badges": [_badge(scene, badge) for badge in scene.badges],
        "density": [_strip(scene, strip) for strip in scene.strips],
        "eras": [
            {
                "id": era.id, "title": era.title, "x0": _px(era.x0), "x1": _px(era.x1),
                "softness": {"left": _px(era.soft_left), "right": _px(era.soft_right)},
            }
            for era in scene.eras
        ],
        "legend": [
            {
                "sign": _legend_sign(row), "fill": row.fill.name.lower(), "kind": row.kind,
                "text": row.text,
            }
            for row in scene.legend
        ],
        "notes": [_pin(pin) for pin in scene.pins],
        "days": [_day(line) for line in scene.days],
        "links": [_link(scene, i, line) for i, line in enumerate(scene.links)],
        "links_left_out": scene.links_left_out,
        "gaps": [_gap(scene, gap) for gap in scene.gaps],
        "paths": [_path(scene, join) for join in scene.joins],
        "counts": asdict(scene.counts),
        "lists": _lists(scene, lists),
    }  # fmt: skip


def _marks(scene: Scene) -> list[dict[str, Any]]:
    marks, kinds = scene.marks, {kind.id: kind.name for kind in scene.kinds}
    labels = {label.mark: label for label in scene.labels}
    noted = {sign.mark: sign for sign in scene.note_signs}
    columns = _columns(marks)
    return [
        {
            "table": TABLES[table], "id": id_,
            "lane": {"key": scene.bands[band].key, "title": scene.bands[band].title},
            "sign": Sign(sign).name.lower(), "fill": Fill(fill).name.lower(),
            "kind": kinds.get(kind), "severity": severity,
            "x0": _px(x0), "x1": _px(x1), "y": _px(y), "height": _px(height),
            "softness": {"left": _px(left), "right": _px(right)},
            "label": _label(labels.get(i)), "note": _note(noted.get(i)),
        }
        for i, (
            table, id_, band, sign, fill, kind, severity, x0, x1, y, height, left, right,
        ) in enumerate(columns)
    ]  # fmt: skip


def _columns(marks: Marks) -> list[tuple[Any, ...]]:
    """The arrays of the marks as plain rows."""
    arrays = (
        marks.table, marks.id, marks.band, marks.sign, marks.fill, marks.kind, marks.severity,
        marks.x0, marks.x1, marks.y, marks.height, marks.soft_left, marks.soft_right,
    )  # fmt: skip
    return list(zip(*(array.tolist() for array in arrays), strict=True))


def _label(label: Label | None) -> dict[str, Any] | None:
    if label is None:
        return None
    box = _box(label.x, label.y, label.width, label.height)
    return {"text": label.text, "box": box, "inside": label.is_inside}


def _badge(scene: Scene, badge: Badge) -> dict[str, Any]:
    return {
        "lane": scene.bands[badge.band].key, "count": badge.count,
        "box": _box(badge.x, badge.y, badge.width, badge.height),
        "start_s": badge.start_s, "end_s": badge.end_s,
    }  # fmt: skip


def _pin(pin: NotePin) -> dict[str, Any]:
    return {
        "ids": list(pin.ids), "start_s": pin.start_s, "end_s": pin.end_s, "x": _px(pin.x),
        "box": _box(pin.x - PIN_PX / 2, pin.y, pin.width, pin.height),
    }  # fmt: skip


def _day(line: DayLine) -> dict[str, Any]:
    """A day of leadership: its line, or on which side of the picture that is, and its flag."""
    flag = _box(line.flag_x, line.flag_y, line.flag_width, line.flag_height)
    side = {-1: "before", 0: "in view", 1: "after"}[line.side]
    return {
        "what": line.what, "date": edtf_of(line.day * DAY_S), "x": _px(line.x), "where": side,
        "text": line.text, "flag": flag,
    }  # fmt: skip


def _link(scene: Scene, index: int, line: LinkLine) -> dict[str, Any]:
    """A connection; a box stands for an end that is out of the picture."""
    stub = next((stub for stub in scene.link_stubs if stub.line == index), None)
    box = _box(line.text_x, line.text_y, line.text_width, TEXT_HIGH_PX)
    return {
        "id": line.id or None, "from": _end(line.start), "to": _end(line.end),
        "tone": line.tone.name.lower(), "dashed": line.is_dashed, "text": line.text,
        "label": box if line.text_width else None, **_curve(line.curve),
        "stub": None if stub is None else {
            "text": stub.text, "side": stub.side,
            "box": _box(stub.x, stub.y, stub.width, stub.height),
        },
    }  # fmt: skip


def _gap(scene: Scene, gap: GapBox) -> dict[str, Any]:
    return {
        "lane": scene.bands[gap.band].key, "before": gap.before, "after": gap.after,
        "days": gap.days, "text": gap.words,
        "box": _box(gap.x0, gap.y, gap.x1 - gap.x0, gap.height),
    }  # fmt: skip


def _path(scene: Scene, join: Join) -> dict[str, Any]:
    return {
        "lane": scene.bands[join.band].key, "before": join.before, "after": join.after,
        **_curve(join.curve),
    }  # fmt: skip


def _curve(curve: Curve) -> dict[str, Any]:
    points = [[_px(x), _px(y)] for x, y in curve.points]
    return {"points": points, "cornered": curve.is_cornered}


def _end(mark: Mark) -> dict[str, Any]:
    return {"table": TABLES[mark[0]], "id": mark[1]}


def _note(sign: NoteSign | None) -> dict[str, Any] | None:
    return _box(sign.x, sign.y, sign.width, sign.height) if sign is not None else None


def _legend_sign(row: LegendRow) -> str:
    is_note = row.text == NOTE_WORD and not row.kind
    return row.text if is_note or is_about_line(row) else row.sign.name.lower()


def _lane(scene: Scene, index: int, band: Band) -> dict[str, Any]:
    hidden = sum(badge.count for badge in scene.badges if badge.band == index)
    return {
        "key": band.key, "title": band.title, "depth": band.depth, "folded": band.is_folded,
        "y": _px(band.y), "height": _px(band.height), "hidden": hidden,
        "stubs": {"before": band.before, "after": band.after},
    }  # fmt: skip


def _strip(scene: Scene, strip: Strip) -> dict[str, Any]:
    return {
        "lane": scene.bands[strip.band].key, "x0": _px(strip.x0), "bin_px": strip.bin_px,
        "y": _px(strip.y), "height": _px(strip.height), "peak": strip.peak,
        "total": strip.total, "counts": strip.counts.tolist(),
    }  # fmt: skip


def _lists(scene: Scene, lists: Lists | None) -> dict[str, Any]:
    """Counts of the file, with titles where they were handed in."""
    counts, given = scene.counts, lists or Lists()
    return {
        name: {"count": count, "titles": list(titles)}
        for name, count, titles in (
            ("before", counts.before, given.before),
            ("after", counts.after, given.after),
            ("undated", counts.undated, given.undated),
        )
    }


def _ticks(ticks: tuple[Tick, ...]) -> list[dict[str, Any]]:
    return [{"x": _px(tick.x), "text": tick.text, "text_x": _px(tick.text_x)} for tick in ticks]


def _box(x: float, y: float, width: float, height: float) -> dict[str, float | None]:
    return {"x": _px(x), "y": _px(y), "width": _px(width), "height": _px(height)}


def _px(value: float | None) -> float | None:
    return None if value is None else round(float(value), 2)
