"""Bars of times in office on a widget, with the very signs of the canvas.

The bars go through the painters of `desktop.paint`; the colours come from the palette the
widget wears, so that they follow the theme.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette

from desktop.paint.bars import paint_acting, paint_lit, paint_tenures, paint_vacant
from desktop.paint.labels import LabelCache
from desktop.paint.surface import Surface
from desktop.theme import Theme, load_theme
from desktop.timeline.scene import Fill, Marks, Scene, Sign
from desktop.timeline.viewport import Viewport

FILLS: Final = {
    "stated": Fill.FILLED,
    "reported": Fill.HOLLOW,
    "opinion": Fill.DASHED,
    "rumour": Fill.DASHED,
    "denied": Fill.CROSSED,
    "concluded": Fill.CONCLUDED,
}
SIGNS: Final = {"acting": Sign.ACTING, "interim": Sign.ACTING, "vacant": Sign.VACANT}
_DARK: Final = 128  # a ground darker than this wears the dark theme


@dataclass(frozen=True, slots=True)
class Bar:
    """A time in office from `x0` to `x1` px, of which the first and the last px may fade."""

    x0: float
    x1: float
    y: float
    height: float
    sign: Sign = Sign.TENURE
    fill: Fill = Fill.FILLED
    soft_left: float = 0.0
    soft_right: float = 0.0
    is_lit: bool = False


def worn_theme(palette: QPalette) -> Theme:
    """The theme whose colours a palette has: that of a dark or of a light window."""
    ground = palette.color(QPalette.ColorRole.Base)
    return _theme("dark" if ground.lightness() < _DARK else "light")


def paint_bars(
    painter: QPainter, theme: Theme, bars: Sequence[Bar], labels: LabelCache | None = None
) -> None:
    """Paint bars as the canvas does: neutral, acting with a hatched foot, vacant dotted."""
    if not bars:
        return
    surface = Surface(painter, theme, labels)
    scene = replace(_EMPTY, marks=_marks(bars))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for sign, paint in (
        (Sign.TENURE, paint_tenures),
        (Sign.ACTING, paint_acting),
        (Sign.VACANT, paint_vacant),
    ):
        found = np.flatnonzero(scene.marks.sign == sign).astype(np.intp)
        if len(found):
            paint(surface, scene, found)
    lit = np.array([place for place, bar in enumerate(bars) if bar.is_lit], dtype=np.intp)
    if len(lit):
        paint_lit(surface, scene, lit, theme.accent)
    painter.restore()


def _marks(bars: Sequence[Bar]) -> Marks:
    count = len(bars)
    none, byte = np.zeros(count, np.int64), np.zeros(count, np.int8)
    boxes = np.array(
        [(b.x0, b.x1, b.y, b.height, b.soft_left, b.soft_right) for b in bars], np.float32
    ).reshape(count, 6)
    return Marks(
        row=none, table=byte, id=none, band=none,
        sign=np.array([bar.sign for bar in bars], np.int8),
        fill=np.array([bar.fill for bar in bars], np.int8),
        kind=none, severity=byte, x0=boxes[:, 0], x1=boxes[:, 1], y=boxes[:, 2],
        height=boxes[:, 3], soft_left=boxes[:, 4], soft_right=boxes[:, 5],
    )  # fmt: skip


@cache
def _theme(name: str) -> Theme:
    return load_theme(name)


_EMPTY: Final = Scene(
    viewport=Viewport(0.0, 1.0, 1, 1), axis_px=0, era_px=0, majors=(), minors=(), bands=(),
    marks=_marks(()), labels=(), badges=(), strips=(), eras=(), legend=(), kinds=(), now_x=None,
    content_px=0,
)  # fmt: skip
