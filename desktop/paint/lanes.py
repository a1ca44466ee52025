"""Lanes: headings with their triangles, separators, stubs, density, badges, eras."""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor

from desktop.paint.labels import Ink, ink
from desktop.paint.stamps import Stamp
from desktop.paint.surface import CENTRE, RIGHT, Surface
from desktop.timeline.hits import fold_x
from desktop.timeline.scene import Badge, Band, EraBox, Scene, Strip

TRIANGLE_PX: Final = 8.0
TITLE_PX: Final = 16.0  # the middle of a title below the top of its lane
STUB_PX: Final = 33.0  # the middle of its second line
_SECOND_LINE_PX: Final = 42.0  # a lane lower than this has only one line


def paint_ground(surface: Surface, scene: Scene) -> None:
    """The plot's ground and the lines between lanes."""
    view, theme = scene.viewport, surface.theme
    surface.fill(0, 0, view.width, view.height, theme.plot)
    for band in scene.bands:
        bottom = band.y + band.height
        if bottom > view.top:
            surface.fill(view.left, bottom - 1, view.plot_width, 1, theme.line)


def paint_strips(surface: Surface, scene: Scene) -> None:
    """Lanes drawn as density: a column for each bin, at least 1 px where there is anything."""
    rects = [_columns(surface, strip) for strip in scene.strips]
    if rects:
        surface.fill_many(np.concatenate(rects), surface.theme.density)


def paint_badges(surface: Surface, scene: Scene) -> None:
    """ "+n" for what found no row."""
    theme = surface.theme
    style = ink(theme.small_px, theme.chip_accent_text)
    for badge in scene.badges:
        box = _badge_box(surface, badge)
        surface.pill(box, theme.chip_accent, box.height() / 2)
        surface.text(f"+{badge.count}", box, style, CENTRE)


def paint_eras(surface: Surface, scene: Scene) -> None:
    """The strip of eras over all lanes."""
    view, theme = scene.viewport, surface.theme
    style = ink(theme.small_px, theme.era_text)
    for era in scene.eras:
        _paint_era(surface, era, float(view.left), float(view.width), style)
    if scene.era_px:
        surface.fill(0, view.top - 1, view.width, 1, theme.line)


def paint_gutter(surface: Surface, scene: Scene) -> None:
    """The column of headings on the left."""
    view, theme, painter = scene.viewport, surface.theme, surface.painter
    if view.left <= 0:
        return
    surface.fill(0, view.top, view.left, view.plot_height, theme.gutter)
    painter.save()
    painter.setClipRect(QRectF(0, view.top, view.left, view.plot_height))
    for band in scene.bands:
        _paint_heading(surface, band, view.top, view.left)
    painter.restore()
    surface.fill(view.left - 1, scene.axis_px, 1, view.height - scene.axis_px, theme.line)


def stub_texts(band: Band) -> tuple[str, ...]:
    """ "◂ 3 before" and "2 after ▸": what lies out of view on one side and has no place."""
    texts = []
    if band.before:
        text = QCoreApplication.translate("Lanes", "◂ {count} before")
        texts.append(text.format(count=band.before))
    if band.after:
        text = QCoreApplication.translate("Lanes", "{count} after ▸")
        texts.append(text.format(count=band.after))
    return tuple(texts)


def _paint_heading(surface: Surface, band: Band, top: float, width: float) -> None:
    """Triangle, title and stubs; they stay in view as long as the lane is."""
    y = min(max(band.y, top), max(band.y, band.y + band.height - 2 * TITLE_PX))
    x = fold_x(band)
    muted = surface.theme.muted.rgba()
    if band.has_children:
        shape = "fold" if band.is_folded else "unfold"
        surface.stamp(Stamp(shape, TRIANGLE_PX, muted), x + 4, y + TITLE_PX)
    left, right = x + 13, width - 8
    stubs = stub_texts(band)
    style = surface.heading if band.has_children or band.depth == 0 else surface.plain
    if stubs and band.height < _SECOND_LINE_PX:
        stub = "  ".join(stubs)
        advance = surface.labels.advance(stub, surface.small)
        _line(surface, stub, left, right, y + TITLE_PX, surface.small, RIGHT)
        right -= advance + 8
    elif stubs:
        _line(surface, "   ".join(stubs), left, right, y + STUB_PX, surface.small)
    _line(surface, band.title, left, right, y + TITLE_PX, style)
    if band.y + band.height > top:
        surface.fill(0, band.y + band.height - 1, width, 1, surface.theme.line)


def _line(
    surface: Surface, text: str, left: float, right: float, middle: float, style: Ink,
    align: float = 0.0,
) -> None:  # fmt: skip
    surface.text(text, QRectF(left, middle - 9, max(right - left, 1.0), 18), style, align)


def _paint_era(surface: Surface, era: EraBox, left: float, right: float, style: Ink) -> None:
    theme = surface.theme
    colour = QColor(era.colour) if era.colour else QColor()
    ground = theme.kind_tint(era.colour) if colour.isValid() else theme.era
    x0, x1 = surface.snap(max(era.x0, left)), surface.snap(min(era.x1, right))
    soft_left = min(era.soft_left, max(x1 - era.x0, 0.0))
    soft_right = min(era.soft_right, max(era.x1 - era.x0 - soft_left, 0.0))
    solid0, solid1 = max(x0, surface.snap(era.x0 + soft_left)), surface.snap(era.x1 - soft_right)
    solid1 = max(min(x1, solid1), solid0)
    height = era.height - 1
    surface.fade(x0, era.y, solid0 - x0, height, ground, is_rising=True)
    surface.fill(solid0, era.y, solid1 - solid0, height, ground)
    surface.fade(solid1, era.y, x1 - solid1, height, ground, is_rising=False)
    text_style = style if not colour.isValid() else ink(theme.small_px, theme.text)
    if x1 - x0 > 24:
        surface.text(era.title, QRectF(x0 + 7, era.y, x1 - x0 - 12, height), text_style)


def _columns(surface: Surface, strip: Strip) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """n × 4 boxes of the bins that hold anything, on whole pixels."""
    which = np.flatnonzero(strip.counts > 0)
    edges0 = surface.snaps(strip.x0 + which * strip.bin_px)
    edges1 = surface.snaps(strip.x0 + (which + 1) * strip.bin_px)
    share = np.minimum(strip.counts[which] / max(strip.peak, 1), 1.0)
    heights = np.maximum(surface.snaps(share * strip.height), 1.0)
    gap = 1.0 if strip.bin_px >= 4 else 0.0
    widths = np.maximum(edges1 - edges0 - gap, 1.0 / surface.ratio)
    bottom = surface.snap(strip.y + strip.height)
    return np.column_stack([edges0, bottom - heights, widths, heights])


def _badge_box(surface: Surface, badge: Badge) -> QRectF:
    height = min(badge.height, 16.0)
    y = surface.snap(badge.y + (badge.height - height) / 2)
    return QRectF(surface.snap(badge.x), y, badge.width, height)
