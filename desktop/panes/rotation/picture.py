"""The rotation as one page: title, chart, sentences, the longest stretches; for PNG and SVG."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen

from db.leadership.rotation import middle_of
from db.leadership.values import Rotation, TermLength
from desktop.panes.rotation.painted import HATCH, LEGEND_PX, paint_chart, paint_legend
from desktop.panes.rotation.wording import (
    bars_words,
    held_words,
    legend_words,
    stretches_median_words,
    terms_median_words,
    unplaced_words,
)
from desktop.panes.rotation.years import chart_of
from desktop.theme import Theme

WIDTH_PX: Final = 1200
MARGIN_PX: Final = 32
CHART_PX: Final = 320
LINE_PX: Final = 20
BAR_PX: Final = 12
NAMES_PX: Final = 420
LENGTH_PX: Final = 230
MOST: Final = 20  # stretches
_INSIDE: Final = WIDTH_PX - 2 * MARGIN_PX


@dataclass(frozen=True, slots=True)
class RotationPage:
    """What stands on the page; `title` says of what file and which units it is."""

    rotation: Rotation
    title: str
    lengths_title: str

    @property
    def longest(self) -> Sequence[TermLength]:
        """The stretches that are listed."""
        return [each for each in self.rotation.stretches if middle_of(each.length)][:MOST]

    @property
    def sentences(self) -> list[str]:
        """What is said below the chart."""
        said = [terms_median_words(self.rotation), stretches_median_words(self.rotation)]
        if self.rotation.unplaced:
            said.append(unplaced_words(len(self.rotation.unplaced)))
        return said


def page_size(page: RotationPage) -> QSize:
    """How large the page is."""
    lines = len(page.sentences) + (len(page.longest) + 2 if page.longest else 0)
    height = 2 * MARGIN_PX + 40 + LEGEND_PX + 8 + CHART_PX + 16 + lines * LINE_PX
    return QSize(WIDTH_PX, round(height))


def paint_page(painter: QPainter, page: RotationPage, theme: Theme) -> None:
    """Paint the page; its ground too."""
    painter.fillRect(QRectF(0, 0, WIDTH_PX, page_size(page).height()), theme.panel)
    y = float(MARGIN_PX)
    painter.setPen(theme.text)
    _write(painter, theme.font(theme.title_px, True), QRectF(MARGIN_PX, y, _INSIDE, 26), page.title)
    y += 40
    paint_legend(painter, QPointF(MARGIN_PX, y), legend_words(), theme)
    y += LEGEND_PX + 8
    painter.save()
    painter.translate(MARGIN_PX, y)
    painter.fillRect(QRectF(0, 0, _INSIDE, CHART_PX), theme.plot)
    chart = chart_of(page.rotation.years, _INSIDE, CHART_PX)
    paint_chart(painter, chart, theme, note=bars_words(chart))
    painter.restore()
    y += CHART_PX + 16
    font = theme.font(theme.text_px)
    for sentence in page.sentences:
        painter.setPen(theme.text)
        _write(painter, font, QRectF(MARGIN_PX, y, _INSIDE, LINE_PX), sentence)
        y += LINE_PX
    if page.longest:
        _paint_longest(painter, page, theme, y + LINE_PX / 2)


def _paint_longest(painter: QPainter, page: RotationPage, theme: Theme, y: float) -> None:
    painter.setPen(theme.muted)
    bold = theme.font(theme.small_px, True)
    _write(painter, bold, QRectF(MARGIN_PX, y, _INSIDE, LINE_PX), page.lengths_title)
    most = max(middle_of(each.length) or 0 for each in page.longest)
    font = theme.font(theme.text_px)
    room = _INSIDE - NAMES_PX - LENGTH_PX
    is_one_unit = len({each.unit.id for each in page.longest}) == 1
    for each in page.longest:
        y += LINE_PX
        name = each.person.name if each.person is not None else ""
        unit = "" if is_one_unit else each.unit.name
        painter.setPen(theme.text)
        box = QRectF(MARGIN_PX, y, NAMES_PX - 16, LINE_PX)
        _write(painter, font, box, " · ".join(filter(None, (name, each.title, unit))))
        wide = room * (middle_of(each.length) or 0) / most
        bar = QRectF(MARGIN_PX + NAMES_PX, y + (LINE_PX - BAR_PX) / 2, max(1.0, wide), BAR_PX)
        _paint_length(painter, bar, theme, is_running=each.is_running)
        painter.setPen(theme.muted)
        box = QRectF(bar.right() + 8, y, MARGIN_PX + _INSIDE - bar.right() - 8, LINE_PX)
        _write(painter, font, box, held_words(each))


def _paint_length(painter: QPainter, bar: QRectF, theme: Theme, *, is_running: bool) -> None:
    """How long; hatched while no end is known."""
    if not is_running:
        painter.fillRect(bar, theme.tenure_edge)
        return
    painter.fillRect(bar, QBrush(theme.tenure_edge, HATCH))
    painter.setPen(QPen(theme.tenure_edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))


def _write(painter: QPainter, font: QFont, box: QRectF, text: str) -> None:
    """One line of text, shortened where it is too long."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, short)
