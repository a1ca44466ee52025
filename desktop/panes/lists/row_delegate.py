"""How a row of a list is painted: name at the left, a muted word or count at the right.

The name is elided in the middle of the line, never the count; a second, muted line and a
sign for the severity of an incident where the row has them.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.paint.labels import small
from desktop.panes.lists.rows import ASIDE, BELOW, IS_FADED, IS_SECTION, SIGN
from desktop.shield import shielded

Index = QModelIndex | QPersistentModelIndex

PAD_X: Final = 10
PAD_Y: Final = 5
MUTED: Final = 0.7  # share of the text's colour
GAP: Final = 10
SIGN_WIDTH: Final = 18
SEVERITY_SIZE: Final = {"minor": 3.5, "major": 4.5, "critical": 5.5}
ALERT: Final = QColor("#d0453b")  # of an incident; seen on light and on dark panes alike


@shielded
class RowDelegate(QStyledItemDelegate):
    """Paints rows of `RowsModel`; `two_lines` makes every row two lines high."""

    def __init__(self, parent: QObject | None = None, *, two_lines: bool = False) -> None:
        super().__init__(parent)
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index  # all rows are equally high, so that a view need not ask each
        line = option.fontMetrics.height()
        lines = line + QFontMetrics(small(option.font)).height() if self._two_lines else line
        return QSize(80, lines + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        painter.save()
        if index.data(IS_SECTION):
            self._paint_section(painter, option, index)
        else:
            widget.style().drawControl(
                QStyle.ControlElement.CE_ItemViewItem, option, painter, widget
            )
            self._paint_row(painter, option, index)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        rect.setLeft(PAD_X)
        rect.setBottom(rect.bottom() - 2)
        painter.setFont(small(option.font))
        painter.setPen(muted(option.palette))
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, low, str(index.data()).upper())
        if aside := index.data(ASIDE):
            rect.setRight(rect.right() - PAD_X)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect, right, str(aside))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        if self._two_lines and not index.data(
            BELOW
        ):  # a single line stands in the middle of a row for two
            rect.setTop(rect.center().y() - option.fontMetrics.height() // 2)
        if sign := index.data(SIGN):
            paint_severity(painter, rect, option.fontMetrics.height(), sign)
        if self._has_signs(index):
            rect.setLeft(rect.left() + SIGN_WIDTH)
        aside = str(index.data(ASIDE) or "")
        painter.setFont(option.font)
        if aside:
            painter.setPen(muted(option.palette))
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, aside)
            rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(aside) - GAP)
        is_faded = bool(index.data(IS_FADED))
        text = option.palette.color(QPalette.ColorRole.Text)
        painter.setPen(muted(option.palette) if is_faded else text)
        draw_elided(painter, rect, option.fontMetrics, str(index.data()))
        if below := index.data(BELOW):
            font = small(option.font)
            painter.setFont(font)
            painter.setPen(muted(option.palette))
            rect.setTop(rect.top() + option.fontMetrics.height())
            rect.setRight(option.rect.right() - PAD_X)
            draw_elided(painter, rect, QFontMetrics(font), str(below))

    def _has_signs(self, index: Index) -> bool:
        return self._two_lines and index.data(SIGN) is not None


def muted(palette: QPalette) -> QColor:
    """The colour of counts and second lines: text, faded into the ground but well legible.

    Not the palette's placeholder: a style sheet makes that too faint to read.
    """
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    share = MUTED
    return QColor(
        round(text.red() * share + ground.red() * (1 - share)),
        round(text.green() * share + ground.green() * (1 - share)),
        round(text.blue() * share + ground.blue() * (1 - share)),
    )


def draw_elided(painter: QPainter, rect: QRect, metrics: QFontMetrics, text: str) -> None:
    """One line of text at the top left of `rect`, shortened with … where it is too long."""
    if rect.width() > 0:
        line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        # On the baseline, not into a box: a fallback font (Chinese) is higher than its line.
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), line)


def paint_severity(painter: QPainter, rect: QRect, line_height: int, severity: str) -> None:
    """A diamond, larger and fuller the worse: the sign incidents have on the canvas."""
    half = SEVERITY_SIZE.get(severity, SEVERITY_SIZE["minor"])
    middle = QPointF(rect.left() + 6, rect.top() + line_height / 2)
    diamond = QPolygonF(
        [
            middle + QPointF(0, -half),
            middle + QPointF(half, 0),
            middle + QPointF(0, half),
            middle + QPointF(-half, 0),
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ALERT)
    painter.setBrush(ALERT if severity != "minor" else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(diamond)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
