"""Notes on the canvas and in pictures: a sheet with a folded corner, in the colour of notes."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.paint.labels import LabelCache, ink
from desktop.paint.stamps import Stamp
from desktop.paint.surface import Surface
from desktop.theme import Theme
from desktop.timeline.pins import COUNT_GAP_PX, PIN_HIGH_PX, PIN_PX, SIGN_PX
from desktop.timeline.scene import NotePin, Scene

SHEET: Final = "sheet"  # in `desktop.paint.shapes.SHAPES`
SMALL_SHEET: Final = "small-sheet"
_LINE_ALPHA: Final = 0.55
_VEIL_ALPHA: Final = 170
_RING_PX: Final = 2.5  # around a sheet that is selected


def sheet_stamp(theme: Theme) -> Stamp:
    """The sign of a note, as large as in the strip below the axis."""
    return Stamp(SHEET, PIN_PX, theme.note.rgba())


def paint_note_signs(surface: Surface, scene: Scene) -> None:
    """The small sheets at marks that have a note."""
    stamp = Stamp(SMALL_SHEET, SIGN_PX, surface.theme.note.rgba())
    for sign in scene.note_signs:
        surface.stamp(stamp, sign.x + sign.width / 2, sign.y + sign.height / 2)


def paint_pins(surface: Surface, scene: Scene) -> None:
    """The strip of notes below the axis; nothing when no note is pinned."""
    if not scene.pin_px:
        return
    view, theme, top = scene.viewport, surface.theme, scene.axis_px
    surface.fill(0, top, view.width, scene.pin_px, theme.panel)
    surface.fill(0, top + scene.pin_px - 1, view.width, 1, theme.line)
    surface.painter.save()
    surface.painter.setClipRect(QRectF(view.left, top, view.plot_width, scene.pin_px))
    style, stamp = ink(theme.small_px, theme.text), sheet_stamp(theme)
    for pin in scene.pins:
        surface.stamp(stamp, pin.x, pin.y + pin.height / 2)
        if len(pin.ids) > 1:
            left = pin.x + PIN_PX / 2 + COUNT_GAP_PX
            box = QRectF(left, pin.y, pin.width - PIN_PX - COUNT_GAP_PX + 1, pin.height)
            surface.text(f"+{len(pin.ids) - 1}", box, style)
    surface.painter.restore()


def paint_pin_lights(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    selected: frozenset[int],
    hovered: int | None,
    *,
    labels: LabelCache | None = None,
) -> None:
    """A ring around the sheets of selected notes, and the moment of the one under the pointer as
    a thin line through the rows; notes are given by their ids."""
    for pin in scene.pins:
        if hovered is not None and hovered in pin.ids:
            surface = Surface(painter, theme, labels)
            line = QColor(theme.note)
            line.setAlphaF(_LINE_ALPHA)
            view = scene.viewport
            surface.fill(pin.x, view.top, 1, view.plot_height, line)
            _ring(painter, pin, theme.accent, 1.0)
        if not selected.isdisjoint(pin.ids):
            _ring(painter, pin, theme.accent, 2.0)


def paint_moved_pins(
    painter: QPainter, scene: Scene, ids: Sequence[int], xs: Sequence[float], theme: Theme,
    *, labels: LabelCache | None = None,
) -> None:  # fmt: skip
    """Sheets that are being dragged, at these places, each with its moment as a line through the
    rows; where they were, the sheets of these notes step back."""
    surface, view = Surface(painter, theme, labels), scene.viewport
    painter.save()
    painter.setClipRect(QRectF(view.left, scene.axis_px, view.plot_width, view.height))
    veil = QColor(theme.panel)
    veil.setAlpha(_VEIL_ALPHA)
    for pin in scene.pins:
        if not set(ids).isdisjoint(pin.ids):
            surface.fill(pin.x - PIN_PX / 2 - 4, pin.y - 2, pin.width + 8, pin.height + 4, veil)
    line = QColor(theme.accent)
    line.setAlphaF(_LINE_ALPHA)
    top = scene.axis_px + (scene.pin_px - PIN_HIGH_PX) / 2
    for x in xs:
        surface.fill(x, view.top, 1, view.plot_height, line)
        box = QRectF(x - PIN_PX / 2, top, PIN_PX, PIN_HIGH_PX)
        surface.fill(box.x() - 3, top - 2, PIN_PX + 6, PIN_HIGH_PX + 4, theme.panel)
        surface.stamp(sheet_stamp(theme), x, top + PIN_HIGH_PX / 2)
        _rounded(painter, box, QPen(theme.accent, 1.0, Qt.PenStyle.DashLine))
    painter.restore()


def _ring(painter: QPainter, pin: NotePin, colour: QColor, width: float) -> None:
    left = pin.x - PIN_PX / 2
    _rounded(painter, QRectF(left, pin.y, PIN_PX, pin.height), QPen(colour, width))


def _rounded(painter: QPainter, box: QRectF, pen: QPen) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX), 3, 3)
    painter.restore()
