"""Scenes made by hand: no file and no sums, only what a painter needs."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from desktop.paint.labels import LabelCache
from desktop.paint.marks import MarkContext
from desktop.paint.scene import paint_scene
from desktop.theme import Theme
from desktop.timeline.scene import (
    Band,
    Counts,
    EraBox,
    Fill,
    KindStyle,
    Label,
    LegendRow,
    Marks,
    Scene,
    Sign,
    Strip,
    Tick,
)
from desktop.timeline.viewport import Viewport

LEFT, AXIS_PX, ERA_PX = 172, 46, 20
TOP = AXIS_PX + ERA_PX
KINDS = (
    KindStyle(1, "appointment", "appointment", "#0b6fb8", "up"),
    KindStyle(2, "departure", "departure", "#c4581b", "down"),
    KindStyle(3, "reorganisation", "reorganisation", "#6f52a0", "square"),
    KindStyle(4, "announcement", "announcement", "#5560b5", "circle"),
    KindStyle(5, "incident", "incident", "#b3241d", "diamond"),
    KindStyle(6, "figure", "number", "#8a6508", "hexagon"),
    KindStyle(7, "product", "product", "#1b7f6b", "pentagon"),
    KindStyle(8, "deal", "deal", "#a8437e", "plus"),
    KindStyle(9, "statement", "statement", "#3a7ca5", "bubble"),
    KindStyle(10, "legal", "legal", "#6b4f3a", "shield"),
    KindStyle(11, "other", "other", "#5f6673", "dot"),
)


@dataclass(frozen=True)
class Mark:
    """One mark and its label; `beside` is where the label stands: "left", "right" or "in"."""

    sign: Sign = Sign.POINT
    x0: float = 400.0
    x1: float = 411.0
    y: float = 100.0
    text: str = ""
    beside: str = "right"
    fill: Fill = Fill.FILLED
    kind: int = 1
    severity: int = 0
    soft: tuple[float, float] = (0.0, 0.0)
    table: int = 0
    id: int = 0
    band: int = 0

    @property
    def height(self) -> float:
        if self.sign == Sign.POINT:
            return 11.0 + 2 * max(self.severity - 1, 0)
        return 18.0 if self.sign in (Sign.TENURE, Sign.ACTING, Sign.VACANT) else 12.0


def a_point(x: float, y: float, text: str = "", beside: str = "right", **rest: object) -> Mark:
    """A known moment at x in the row whose middle is y."""
    mark = Mark(text=text, beside=beside, **rest)  # type: ignore[arg-type]  # names of fields
    half = mark.height / 2
    return replace(mark, x0=x - half, x1=x + half, y=y - half)


def a_bar(
    sign: Sign, x0: float, x1: float, y: float, text: str = "", beside: str = "in", **rest: object
) -> Mark:
    """Something with a length in the row whose middle is y."""
    mark = Mark(sign=sign, x0=x0, x1=x1, text=text, beside=beside, **rest)  # type: ignore[arg-type]  # names of fields
    return replace(mark, y=y - mark.height / 2)


def a_band(y: float, height: float, title: str, **rest: object) -> Band:
    """A lane."""
    given: dict[str, object] = {
        "lane": 0, "key": f"unit:{title}", "depth": 0, "has_children": False,
        "is_folded": False, "before": 0, "after": 0,
    }  # fmt: skip
    return Band(y=y, height=height, title=title, **(given | rest))  # type: ignore[arg-type]  # names of fields


def marks_of(marks: Sequence[Mark]) -> Marks:
    """The arrays of a list of marks; ids are given where they have none."""

    def column(values: Sequence[object], kind: type) -> NDArray[Any]:
        return np.array(values, dtype=kind)

    return Marks(
        row=np.arange(len(marks), dtype=np.int64),
        table=column([mark.table for mark in marks], np.int8),
        id=column([mark.id or i + 1 for i, mark in enumerate(marks)], np.int64),
        band=column([mark.band for mark in marks], np.int64),
        sign=column([mark.sign for mark in marks], np.int8),
        fill=column([mark.fill for mark in marks], np.int8),
        kind=column([mark.kind for mark in marks], np.int64),
        severity=column([mark.severity for mark in marks], np.int8),
        x0=column([mark.x0 for mark in marks], np.float32),
        x1=column([mark.x1 for mark in marks], np.float32),
        y=column([mark.y for mark in marks], np.float32),
        height=column([mark.height for mark in marks], np.float32),
        soft_left=column([mark.soft[0] for mark in marks], np.float32),
        soft_right=column([mark.soft[1] for mark in marks], np.float32),
    )


def label_of(index: int, mark: Mark) -> Label:
    """The label of a mark, in a box made for 7 px a character."""
    width, y = len(mark.text) * 7.0, mark.y + mark.height / 2 - 8
    if mark.beside == "in":
        return Label(index, mark.text, mark.x0 + mark.soft[0] + 6, y, width, 16, True)
    x = mark.x1 + 6 if mark.beside == "right" else mark.x0 - 6 - width
    return Label(index, mark.text, x, y, width, 16)


def a_scene_with(
    *marks: Mark, bands: Sequence[Band] = (), width: int = 1000, height: int = 400, **rest: object
) -> Scene:
    """A scene with these marks and their labels on a plain axis of years."""
    majors = tuple(
        Tick(float(x), str(2019 + i), x + 6.0) for i, x in enumerate(range(257, width, 167))
    )
    minors = tuple(
        Tick(LEFT + i * 41.75 + 1, f"Q{(i + 2) % 4 + 1}", LEFT + i * 41.75 + 5)
        for i in range(int((width - LEFT) / 41.75))
    )
    given: dict[str, object] = {
        "viewport": Viewport(0.0, 86_400.0, width, height, LEFT, TOP), "axis_px": AXIS_PX,
        "era_px": ERA_PX, "majors": majors, "minors": minors,
        "bands": tuple(bands) or (a_band(TOP, height - TOP, "A unit"),),
        "marks": marks_of(marks),
        "labels": tuple(label_of(i, mark) for i, mark in enumerate(marks) if mark.text),
        "badges": (), "strips": (), "eras": (), "legend": (), "kinds": KINDS, "now_x": None,
        "content_px": float(height), "counts": Counts(events=len(marks), total=len(marks)),
    }  # fmt: skip
    return Scene(**(given | rest))  # type: ignore[arg-type]  # names of fields


def an_era(x0: float, x1: float, title: str, soft: tuple[float, float] = (0, 0)) -> EraBox:
    """An era in its strip."""
    return EraBox(0, 1, title, "", x0, x1, AXIS_PX, ERA_PX, *soft)


def a_strip(y: float, height: float, counts: Sequence[int], bin_px: float = 3.0) -> Strip:
    """A lane drawn as density."""
    numbers = np.array(counts, dtype=np.int64)
    return Strip(0, float(LEFT), bin_px, y, height, numbers, int(numbers.max()), int(numbers.sum()))


def painted(
    scene: Scene,
    theme: Theme,
    ratio: float = 1.0,
    labels: LabelCache | None = None,
    mark: MarkContext | None = None,
) -> QImage:
    """The scene on an image of its size."""
    view = scene.viewport
    image = QImage(
        round(view.width * ratio), round(view.height * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint_scene(painter, scene, theme, mark, labels=labels)
    painter.end()
    return image


LEGEND = (
    *(LegendRow(Sign.POINT, Fill.FILLED, kind.id, kind.label) for kind in KINDS[:6]),
    LegendRow(Sign.RANGE, Fill.FILLED, 0, "range"),
    LegendRow(Sign.BEFORE, Fill.FILLED, 0, "before"),
    LegendRow(Sign.TENURE, Fill.FILLED, 0, "tenure"),
    LegendRow(Sign.ACTING, Fill.FILLED, 0, "acting"),
    LegendRow(Sign.VACANT, Fill.FILLED, 0, "vacant"),
    LegendRow(Sign.POINT, Fill.HOLLOW, 0, "reported"),
    LegendRow(Sign.POINT, Fill.DASHED, 0, "opinion"),
    LegendRow(Sign.POINT, Fill.CROSSED, 0, "denied"),
    LegendRow(Sign.POINT, Fill.CONCLUDED, 0, "concluded"),
)
