"""The chart of years, painted: for the widget, a picture and a drawing alike."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from desktop.panes.rotation.years import SIDE_PX, Bar, YearChart
from desktop.theme import Theme

NUMBERS_FROM_PX: Final = 12.0  # a bar so wide has room for its number
SAMPLE_PX: Final = 12.0
LEGEND_PX: Final = 18
HATCH: Final = Qt.BrushStyle.BDiagPattern


def paint_chart(
    painter: QPainter,
    chart: YearChart,
    theme: Theme,
    *,
    marked: Bar | None = None,
    is_focused: bool = False,
    note: str = "",
) -> None:
    """Paint bars, numbers and years. `marked` is the bar that is chosen, `note` stands above."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(theme.font(theme.small_px))
    if marked is not None:
        _paint_mark(painter, chart, theme, marked, is_focused)
    _paint_scale(painter, chart, theme)
    for bar in chart.bars:
        _paint_bar(painter, chart, theme, bar)
    _paint_years(painter, chart, theme)
    if note:
        painter.setPen(theme.muted)
        box = QRectF(SIDE_PX, 0, chart.width - SIDE_PX - 6, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
    painter.restore()


def paint_legend(
    painter: QPainter, at: QPointF, signs: Sequence[tuple[str, str]], theme: Theme
) -> None:
    """Paint signs with their words in a row; `at` is its top left corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    font = theme.font(theme.small_px)
    painter.setFont(font)
    x = at.x()
    for sign, words in signs:
        _paint_sample(painter, QRectF(x, at.y() + 3, SAMPLE_PX, SAMPLE_PX), theme, sign)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        painter.setPen(theme.muted)
        box = QRectF(x + SAMPLE_PX + 6, at.y(), wide + 2, LEGEND_PX)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        x = box.right() + 18
    painter.restore()


def _paint_sample(painter: QPainter, box: QRectF, theme: Theme, sign: str) -> None:
    if sign == "about":
        painter.fillRect(box, theme.plot)
        painter.fillRect(box, QBrush(theme.muted, HATCH))
        painter.setPen(QPen(theme.muted, 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.fillRect(box, _colour(theme, is_came=sign == "came"))


def _colour(theme: Theme, *, is_came: bool) -> QColor:
    return theme.accent if is_came else theme.tenure_edge


def _paint_mark(
    painter: QPainter, chart: YearChart, theme: Theme, bar: Bar, is_focused: bool
) -> None:
    ground = QRectF(bar.left, 0, bar.right - bar.left, chart.height)
    painter.fillRect(ground, theme.selection)
    if is_focused:
        painter.setPen(QPen(theme.accent, 1))
        painter.drawRect(ground.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_scale(painter: QPainter, chart: YearChart, theme: Theme) -> None:
    right = chart.width
    for step in chart.steps:
        for y, reach in (
            (chart.base - step * chart.unit, chart.most_came),
            (chart.base + step * chart.unit, chart.most_went),
        ):
            if step > reach:
                continue
            painter.setPen(QPen(theme.grid_strong, 1))
            painter.drawLine(QPointF(SIDE_PX, y), QPointF(right, y))
            painter.setPen(theme.muted)
            box = QRectF(0, y - 9, SIDE_PX - 6, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             str(step))  # fmt: skip
    painter.setPen(QPen(theme.muted, 1))
    painter.drawLine(QPointF(SIDE_PX, chart.base), QPointF(right, chart.base))


def _paint_bar(painter: QPainter, chart: YearChart, theme: Theme, bar: Bar) -> None:
    wide = bar.x1 - bar.x0
    came = QRectF(bar.x0, chart.top(bar), wide, len(bar.came) * chart.unit)
    went = QRectF(bar.x0, chart.base + 1, wide, len(bar.went) * chart.unit)
    for box, count, rough, is_came in (
        (came, len(bar.came), bar.rough_came, True),
        (went, len(bar.went), bar.rough_went, False),
    ):
        if count:
            _paint_part(painter, box, rough / count, theme, is_came=is_came)
    if wide >= NUMBERS_FROM_PX:
        painter.setPen(theme.text)
        middle = (bar.x0 + bar.x1) / 2
        if bar.came:
            box = QRectF(middle - 20, came.top() - 17, 40, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(len(bar.came)))
        if bar.went:
            box = QRectF(middle - 20, went.bottom() + 1, 40, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(len(bar.went)))


def _paint_part(
    painter: QPainter, box: QRectF, rough: float, theme: Theme, *, is_came: bool
) -> None:
    """A bar; what is only about known is hatched, at its far end."""
    colour = _colour(theme, is_came=is_came)
    far = QRectF(box)
    far.setHeight(box.height() * rough)
    sure = QRectF(box)
    sure.setHeight(box.height() - far.height())
    if is_came:
        sure.moveBottom(box.bottom())
    else:
        far.moveBottom(box.bottom())
    painter.fillRect(sure, colour)
    if rough:
        painter.fillRect(far, QBrush(colour, HATCH))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(far.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_years(painter: QPainter, chart: YearChart, theme: Theme) -> None:
    painter.setPen(theme.muted)
    for x, text in chart.labels:
        box = QRectF(x - 30, chart.height - 18, 60, 16)
        box.moveLeft(max(0.0, min(box.left(), chart.width - box.width())))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
