"""The page of an export: a title above the timeline, legend and notes below, by one painter."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from desktop.export.note_columns import SheetNote, notes_height, paint_notes
from desktop.paint.labels import LabelCache, ink
from desktop.paint.legend import legend_size, paint_legend
from desktop.paint.scene import paint_scene
from desktop.paint.surface import Surface
from desktop.theme import Theme
from desktop.timeline.scene import Scene

TITLE_PX: Final = 44
SUBTITLE_PX: Final = 20
MARGIN_PX: Final = 12
_MOST_COLUMNS: Final = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the picture; empty texts take no room."""

    title: str = ""
    subtitle: str = ""
    has_legend: bool = True
    notes: tuple[SheetNote, ...] = ()


BARE: Final = Sheet(has_legend=False)  # the picture alone


def sheet_size(scene: Scene, theme: Theme, sheet: Sheet) -> QSize:
    """Width and height of the page in px at scale 1."""
    view = scene.viewport
    return QSize(view.width, _head_px(sheet) + view.height + _foot_px(scene, theme, sheet))


def paint_sheet(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    sheet: Sheet = BARE,
    *,
    labels: LabelCache | None = None,
) -> None:
    """Paint the page on any device."""
    surface = Surface(painter, theme, labels)
    view, head, foot = scene.viewport, _head_px(sheet), _foot_px(scene, theme, sheet)
    painter.save()
    if head:
        surface.fill(0, 0, view.width, head, theme.panel)
        _paint_head(surface, sheet, view.width)
    painter.translate(0, head)
    paint_scene(painter, scene, theme, labels=surface.labels)
    painter.translate(0, view.height)
    if foot:
        surface.fill(0, 0, view.width, foot, theme.panel)
        surface.fill(0, 0, view.width, 1, theme.line)
    legend = _legend_px(scene, theme, sheet)
    if legend:
        columns = _columns(scene, theme)
        size = legend_size(scene, theme, columns)
        rect = QRectF(MARGIN_PX, MARGIN_PX, size.width(), size.height())
        paint_legend(
            painter, scene, theme, rect,
            columns=columns, is_foldable=False, labels=surface.labels,
        )  # fmt: skip
    if sheet.notes:
        top = legend + (0 if legend else MARGIN_PX)
        paint_notes(surface, sheet.notes, MARGIN_PX + 2, top, _notes_width(scene))
    painter.restore()


def _paint_head(surface: Surface, sheet: Sheet, width: float) -> None:
    theme, y = surface.theme, 0.0
    for text, height, style in (
        (sheet.title, TITLE_PX, ink(theme.title_px, theme.text, is_bold=True)),
        (sheet.subtitle, SUBTITLE_PX, ink(theme.text_px, theme.muted)),
    ):
        if text:
            box = QRectF(MARGIN_PX + 2, y, width - 2 * MARGIN_PX, height)
            surface.text(text, box, style)
            y += height


def _head_px(sheet: Sheet) -> int:
    subtitle = SUBTITLE_PX + MARGIN_PX // 2 if sheet.subtitle else 0
    return (TITLE_PX if sheet.title else 0) + subtitle


def _foot_px(scene: Scene, theme: Theme, sheet: Sheet) -> int:
    legend = _legend_px(scene, theme, sheet)
    if not sheet.notes:
        return legend
    high = notes_height(sheet.notes, theme, _notes_width(scene))
    return (legend or MARGIN_PX) + high + MARGIN_PX


def _notes_width(scene: Scene) -> float:
    return scene.viewport.width - 2.0 * (MARGIN_PX + 2)


def _legend_px(scene: Scene, theme: Theme, sheet: Sheet) -> int:
    if not sheet.has_legend or not scene.legend:
        return 0
    return int(legend_size(scene, theme, _columns(scene, theme)).height()) + 2 * MARGIN_PX


def _columns(scene: Scene, theme: Theme) -> int:
    """As many columns as the width takes."""
    room = scene.viewport.width - 2 * MARGIN_PX
    for columns in range(_MOST_COLUMNS, 1, -1):
        if legend_size(scene, theme, columns).width() <= room:
            return columns
    return 1
