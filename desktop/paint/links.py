"""Connections between marks: a curve with an arrow, its word, and boxes for what is out of view.

Stated ones are drawn through, what is only suspected is grey and dashed with "?", what
contradicts is red with "≠".
"""

# SPDX-License-Identifier: MIT

import math
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.paint.labels import Ink, LabelCache, ink
from desktop.paint.surface import CENTRE, LEFT, NO_PEN, Surface
from desktop.theme import Theme
from desktop.timeline.lines import Curve, LinkLine, LinkStub, Tone
from desktop.timeline.routing import TEXT_HIGH_PX
from desktop.timeline.scene import Scene

WIDTH_PX: Final = 1.4
LIT_PX: Final = 2.6
OTHER_ALPHA: Final = 0.6  # of a connection that is not the selection's
CORNER_PX: Final = 7.0
ARROW_PX: Final = 7.0
ARROW_HALF_PX: Final = 3.4
SIGN_PX: Final = 13.0
GROUND_ALPHA: Final = 0.85
DASHES: Final = (4.0, 3.0)
SIGNS: Final = {Tone.SUSPECTED: "?", Tone.CONTRADICTING: "≠"}
CHIP_HIGH_PX: Final = 18.0


def paint_links(surface: Surface, scene: Scene) -> None:
    """All connections of a frame, the selection's on top."""
    if not scene.links and not scene.links_left_out:
        return
    painter, view = surface.painter, scene.viewport
    painter.save()
    painter.setClipRect(QRectF(view.left, view.top, view.plot_width, view.plot_height))
    lines = sorted(scene.links, key=lambda line: (line.is_chosen, line.is_lit))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in lines:
        _paint_curve(surface, line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for line in lines:
        _paint_words(surface, line)
    for stub in scene.link_stubs:
        _paint_stub(surface, scene, stub)
    if scene.links_left_out:
        _paint_count(surface, scene)
    painter.restore()


def paint_link_light(
    painter: QPainter, scene: Scene, theme: Theme, index: int, *, labels: LabelCache | None = None
) -> None:
    """The connection under the pointer: thicker, over the finished frame."""
    surface, view, line = Surface(painter, theme, labels), scene.viewport, scene.links[index]
    painter.save()
    painter.setClipRect(QRectF(view.left, view.top, view.plot_width, view.plot_height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tone_colour(surface, line.tone), LIT_PX))
    painter.drawPath(path_of(line.curve))
    painter.restore()


def paint_link_sample(surface: Surface, tone: Tone, x: float, y: float, width: float) -> None:
    """A piece of a connection with its arrow and sign, for the legend."""
    end = x + width
    curve = Curve(((x, y), (x + width / 3, y), (x + width / 1.5, y), (end, y)))
    is_dashed = tone == Tone.SUSPECTED
    line = LinkLine(0, (0, 0), (0, 0), tone, is_dashed, "", curve, (x + width / 2 - 2, y))
    surface.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_curve(surface, line)
    surface.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if tone in SIGNS:
        _paint_sign(surface, line, surface.theme.panel)


def tone_colour(surface: Surface, tone: Tone) -> QColor:
    """The colour of a connection."""
    theme = surface.theme
    if tone == Tone.CONTRADICTING:
        return theme.alert
    return theme.muted if tone == Tone.SUSPECTED else theme.accent


def path_of(curve: Curve) -> QPainterPath:
    """The curve, or the way with round corners."""
    first, second, third, last = (QPointF(*point) for point in curve.points)
    path = QPainterPath(first)
    if not curve.is_cornered:
        path.cubicTo(second, third, last)
        return path
    for before, corner, after in ((first, second, third), (second, third, last)):
        into, out = QLineF(corner, before), QLineF(corner, after)
        radius = min(CORNER_PX, into.length() / 2, out.length() / 2)
        if radius > 0:
            into.setLength(radius)
            out.setLength(radius)
            path.lineTo(into.p2())
            path.quadTo(corner, out.p2())
    path.lineTo(last)
    return path


def _paint_curve(surface: Surface, line: LinkLine) -> None:
    painter, colour = surface.painter, QColor(tone_colour(surface, line.tone))
    if not line.is_chosen:
        colour.setAlphaF(OTHER_ALPHA)
    pen = QPen(colour, LIT_PX if line.is_lit else WIDTH_PX)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.is_dashed:
        pen.setDashPattern(list(DASHES))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path_of(line.curve))
    painter.setPen(NO_PEN)
    painter.setBrush(colour)
    painter.drawPolygon(_arrow(line.curve))


def _arrow(curve: Curve) -> QPolygonF:
    """A triangle at the end, in the direction in which the line comes in."""
    tip = curve.points[3]
    back = next(
        (p for p in reversed(curve.points[:3]) if math.dist(p, tip) > 1e-6), (tip[0] - 1, tip[1])
    )
    length = math.dist(back, tip)
    dx, dy = (tip[0] - back[0]) / length, (tip[1] - back[1]) / length
    x, y = tip[0] - dx * ARROW_PX, tip[1] - dy * ARROW_PX
    side_x, side_y = -dy * ARROW_HALF_PX, dx * ARROW_HALF_PX
    return QPolygonF(
        [QPointF(*tip), QPointF(x + side_x, y + side_y), QPointF(x - side_x, y - side_y)]
    )


def _paint_words(surface: Surface, line: LinkLine) -> None:
    if line.tone in SIGNS:
        _paint_sign(surface, line, surface.theme.plot)
    if line.text_width > 0:
        box = QRectF(line.text_x, line.text_y, line.text_width, TEXT_HIGH_PX)
        surface.fill(box.x(), box.y(), box.width(), box.height(), _ground(surface))
        surface.text(line.text, box.adjusted(2, 0, 0, 0), _ink(surface, line.tone))


def _paint_sign(surface: Surface, line: LinkLine, ground: QColor) -> None:
    x, y = line.sign_at
    box = QRectF(x - SIGN_PX / 2, y - SIGN_PX / 2, SIGN_PX, SIGN_PX)
    surface.pill(box, ground, SIGN_PX / 2)
    colour = tone_colour(surface, line.tone)
    style = ink(surface.theme.small_px, colour, is_bold=True)
    surface.text(SIGNS[line.tone], box, style, CENTRE)


def _paint_stub(surface: Surface, scene: Scene, stub: LinkStub) -> None:
    """A box with an arrow out of the view and the name of what lies there."""
    tone = scene.links[stub.line].tone
    box = QRectF(surface.snap(stub.x), surface.snap(stub.y), stub.width, stub.height)
    painter, colour = surface.painter, tone_colour(surface, tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.0))
    painter.setBrush(surface.theme.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    style = ink(surface.theme.small_px, surface.theme.text)
    arrow = {"left": "◂", "right": "▸", "up": "▴", "down": "▾", "none": "–"}[stub.side]
    words = stub.text
    if stub.side == "none":
        words = QCoreApplication.translate("Lanes", "{title}, no day").format(title=stub.text)
    inner = box.adjusted(6, 0, -6, 0)
    arrow_width = 12.0
    if stub.side == "right":
        surface.text(words, inner.adjusted(0, 0, -arrow_width, 0), style, LEFT)
        inner.setLeft(inner.right() - arrow_width + 2)
        surface.text(arrow, inner, ink(surface.theme.small_px, colour))
        return
    surface.text(arrow, inner, ink(surface.theme.small_px, colour))
    surface.text(words, inner.adjusted(arrow_width, 0, 0, 0), style)


def _paint_count(surface: Surface, scene: Scene) -> None:
    """How many connections that touch the view are not drawn."""
    view, theme = scene.viewport, surface.theme
    many = QCoreApplication.translate("Lanes", "+{count} connections")
    words = QCoreApplication.translate("Lanes", "+1 connection")
    style = ink(theme.small_px, theme.chip_accent_text)
    count = scene.links_left_out
    text = words if count == 1 else many.format(count=f"{count:,}")
    width = surface.labels.advance(text, style) + 16
    box = QRectF(view.width - width - 8, view.top + 6.0, width, CHIP_HIGH_PX)
    surface.pill(box, theme.chip_accent, CHIP_HIGH_PX / 2)
    surface.text(text, box, style, CENTRE)


def _ink(surface: Surface, tone: Tone) -> Ink:
    return ink(surface.theme.small_px, tone_colour(surface, tone))


def _ground(surface: Surface) -> QColor:
    ground = QColor(surface.theme.plot)
    ground.setAlphaF(GROUND_ALPHA)
    return ground
