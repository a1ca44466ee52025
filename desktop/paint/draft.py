"""What is not stored yet: drafts, the stretch of a drag, and the card with its date.

Painted over a finished frame, so that a drag repaints no sums. A dashed outline of the accent
colour means everywhere: not saved.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.paint.labels import Ink, LabelCache, ink
from desktop.paint.marks import paint_labels, paint_marks
from desktop.paint.surface import Surface
from desktop.theme import Theme
from desktop.timeline.scene import Band, Scene

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in px."""

Aside = Literal["left", "right", "above", "below", "undated"]

CARD_GAP_PX: Final = 16.0  # below and beside the pointer
CARD_PAD_PX: Final = 8.0
CARD_LINE_PX: Final = 18.0
ASIDE_PX: Final = 8.0  # from the edge of the plot
MOST_CARD_PX: Final = 340.0
MOST_ASIDE_PX: Final = 220.0
VEIL_ALPHA: Final = 190  # over a mark whose place a draft takes
HEADING_PX: Final = 21.0  # where the heading of a row begins
WASH_ALPHA: Final = 36
BRACKET_PX: Final = 2.0
FOOT_PX: Final = 6.0
OUTLINE_PX: Final = 3.0
LEAST_PX: Final = 9.0


def paint_withdrawn(
    painter: QPainter, frame: Scene, marks: Sequence[int], texts: Sequence[Box], theme: Theme
) -> None:
    """Step back what drafts replace or hide, each with its label, and take texts away whole of
    which only a part could be read. The caller clips to where the frame is seen."""
    surface = Surface(painter, theme)
    _veil(surface, frame, marks)
    for left, top, right, bottom in texts:
        surface.fill(left, top, right - left, bottom - top, theme.plot)


def paint_drafts(
    painter: QPainter, frame: Scene, drafts: Scene, theme: Theme,
    *, labels: LabelCache | None = None,
) -> None:  # fmt: skip
    """Paint draft marks over a frame, each on clean ground."""
    surface = Surface(painter, theme, labels)
    painter.save()
    _clip_to_plot(painter, frame)
    for index in range(len(drafts.marks)):
        box = _box(drafts, index)
        _ground(surface, box.adjusted(-OUTLINE_PX - 1, -1, OUTLINE_PX + 1, 1))
    inside = tuple(label for label in drafts.labels if label.is_inside)
    beside = [label for label in drafts.labels if not label.is_inside]
    for label in beside:
        box = QRectF(label.x, label.y, label.width, label.height)
        _ground(surface, box.adjusted(-2, 0, 2, 0))
    paint_marks(surface, replace(drafts, labels=inside))
    paint_labels(surface, drafts, beside, is_bold=True)
    for index in range(len(drafts.marks)):
        _outline(surface, drafts, index)
    painter.restore()


def paint_new_row(
    painter: QPainter, frame: Scene, title: str, top: float, bottom: float, theme: Theme,
    *, labels: LabelCache | None = None,
) -> None:  # fmt: skip
    """A row that a draft would make, with its heading, over whatever the view shows there."""
    surface, view = Surface(painter, theme, labels), frame.viewport
    painter.save()
    painter.setClipRect(QRectF(0, view.top, view.width, view.plot_height))
    surface.fill(0, top, view.left, bottom - top, theme.gutter)
    surface.fill(view.left, top, view.plot_width, bottom - top, theme.plot)
    for y in (top, bottom - 1):
        surface.fill(0, y, view.width, 1, theme.line)
    surface.fill(view.left - 1, top, 1, bottom - top, theme.line)
    style = ink(theme.text_px, theme.accent)
    room = QRectF(HEADING_PX, top, view.left - HEADING_PX - CARD_PAD_PX, bottom - top)
    surface.text(title, room, style)
    painter.restore()


def paint_stretch(
    painter: QPainter, frame: Scene, band: Band | None, start_x: float, end_x: float, theme: Theme
) -> None:
    """The soft bracket of a period that is being drawn, as high as its row."""
    view = frame.viewport
    top, bottom = float(view.top), float(view.height)
    if band is not None:
        top, bottom = max(top, band.y + 2), min(bottom, band.y + band.height - 3)
    painter.save()
    _clip_to_plot(painter, frame)
    wash = QColor(theme.accent)
    wash.setAlpha(WASH_ALPHA)
    width = max(end_x - start_x, BRACKET_PX)
    painter.fillRect(QRectF(start_x, top, width, bottom - top), wash)
    end_x = start_x + width
    for x, foot_x in ((start_x, start_x), (end_x - BRACKET_PX, end_x - FOOT_PX)):
        painter.fillRect(QRectF(x, top, BRACKET_PX, bottom - top), theme.accent)
        for y in (top, bottom - BRACKET_PX):
            painter.fillRect(QRectF(foot_x, y, FOOT_PX, BRACKET_PX), theme.accent)
    painter.restore()


def paint_guide(painter: QPainter, frame: Scene, x: float, theme: Theme) -> None:
    """A line through all rows at what an edge has caught on."""
    view = frame.viewport
    if view.left <= x <= view.width:
        painter.setPen(QPen(theme.accent, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, view.top, x, view.height))


def paint_target(painter: QPainter, frame: Scene, band: Band, theme: Theme) -> None:
    """The row that a dragged mark would go to, with its heading."""
    view = frame.viewport
    painter.save()
    painter.setClipRect(QRectF(0, view.top, view.width, view.plot_height))
    box = QRectF(0, band.y, view.width, band.height - 1)
    wash = QColor(theme.accent)
    wash.setAlpha(WASH_ALPHA // 2)
    painter.fillRect(box, wash)
    painter.setPen(QPen(theme.accent, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def paint_card(
    painter: QPainter, frame: Scene, at: QPointF, lines: Sequence[str], theme: Theme,
    *, is_alert: bool = False, labels: LabelCache | None = None,
) -> None:  # fmt: skip
    """A card beside the pointer, wholly on the surface: the first line is the date."""
    surface = Surface(painter, theme, labels)
    shown, size = _measured(surface, lines, is_alert=is_alert)
    if shown:
        _card(surface, _beside(size, at, frame), shown)


def paint_aside(
    painter: QPainter, frame: Scene, side: Aside, title: str, theme: Theme,
    *, labels: LabelCache | None = None,
) -> None:  # fmt: skip
    """A card at an edge of the plot: beyond it lies a draft, or nowhere on it."""
    surface, view = Surface(painter, theme, labels), frame.viewport
    line = title or "…"
    if side == "undated":
        lines = [line, QCoreApplication.translate("Drafts", "no day yet: nowhere on the timeline")]
    else:
        arrow = {"left": "◂ {}", "right": "{} ▸", "above": "▴ {}", "below": "▾ {}"}[side]
        lines = [arrow.format(line)]
    shown, size = _measured(surface, lines, most_px=MOST_ASIDE_PX)
    x = view.left + (view.plot_width - size.width()) / 2
    y = view.top + (view.plot_height - size.height()) / 2
    x = {"left": view.left + ASIDE_PX, "right": view.width - ASIDE_PX - size.width()}.get(side, x)
    below = view.height - ASIDE_PX - size.height()
    y = {"above": view.top + ASIDE_PX, "below": below, "undated": below}.get(side, y)
    _card(surface, size.translated(round(x), round(y)), shown)


def _clip_to_plot(painter: QPainter, frame: Scene) -> None:
    view = frame.viewport
    painter.setClipRect(QRectF(view.left, view.top, view.plot_width, view.plot_height))


def _measured(
    surface: Surface, lines: Sequence[str], *, is_alert: bool = False, most_px: float = MOST_CARD_PX
) -> tuple[list[tuple[str, Ink]], QRectF]:
    """The lines of a card with their inks, and its size."""
    theme = surface.theme
    first = ink(theme.text_px, theme.alert if is_alert else theme.text, is_bold=True)
    small = ink(theme.small_px, theme.muted)
    said = [line for line in lines if line]
    shown = [(line, small if number else first) for number, line in enumerate(said)]
    widest = max((surface.labels.advance(*line) for line in shown), default=0.0)
    width = min(widest + 2, most_px) + 2 * CARD_PAD_PX
    return shown, QRectF(0, 0, width, len(shown) * CARD_LINE_PX + CARD_PAD_PX)


def _card(surface: Surface, box: QRectF, shown: Sequence[tuple[str, Ink]]) -> None:
    painter, theme = surface.painter, surface.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for number, (line, style) in enumerate(shown):
        y = box.y() + CARD_PAD_PX / 2 + number * CARD_LINE_PX
        room = QRectF(box.x() + CARD_PAD_PX, y, box.width() - 2 * CARD_PAD_PX, CARD_LINE_PX)
        surface.text(line, room, style)
    painter.restore()


def _beside(size: QRectF, at: QPointF, frame: Scene) -> QRectF:
    """Right below the pointer, or on its other side where there is no room."""
    view = frame.viewport
    x, y = at.x() + CARD_GAP_PX, at.y() + CARD_GAP_PX
    if x + size.width() > view.width - 2:
        x = at.x() - CARD_GAP_PX - size.width()
    if y + size.height() > view.height - 2:
        y = at.y() - CARD_GAP_PX - size.height()
    return size.translated(max(round(x), 2.0), max(round(y), 2.0))


def _box(scene: Scene, index: int) -> QRectF:
    """The place of a mark, wide enough to be seen."""
    marks = scene.marks
    x0, x1 = float(marks.x0[index]), float(marks.x1[index])
    lacking = max(0.0, LEAST_PX - (x1 - x0)) / 2
    return QRectF(
        x0 - lacking, float(marks.y[index]), x1 - x0 + 2 * lacking, float(marks.height[index])
    )


def _veil(surface: Surface, frame: Scene, marks: Sequence[int]) -> None:
    """Step marks back, with their labels."""
    veil = QColor(surface.theme.plot)
    veil.setAlpha(VEIL_ALPHA)
    wanted = set(marks)
    for index in marks:
        box = _box(frame, index).adjusted(-6, -6, 6, 6)  # with the ring of what is selected
        surface.fill(box.x(), box.y(), box.width(), box.height(), veil)
    for label in frame.labels:
        if label.mark in wanted and not label.is_inside:
            surface.fill(label.x, label.y, label.width, label.height, veil)


def _ground(surface: Surface, box: QRectF) -> None:
    surface.fill(box.x(), box.y(), box.width(), box.height(), surface.theme.plot)


def _outline(surface: Surface, scene: Scene, index: int) -> None:
    painter = surface.painter
    box = _box(scene, index).adjusted(-OUTLINE_PX, -OUTLINE_PX, OUTLINE_PX, OUTLINE_PX)
    edges = np.array([box.left(), box.top(), box.right(), box.bottom()])
    left, top, right, bottom = surface.snaps(edges).tolist()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(surface.theme.accent, 1.0, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    whole = QRectF(QPointF(left, top), QPointF(right, bottom))
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
