"""How a row of the command palette is painted: sign, name with the letters that fit, keys.

The name is cut last: first what is said behind it gives way.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.dialogs.palette_rows import ENTRY, Entry, Index, Parts
from desktop.dialogs.signs import worn_theme
from desktop.paint.labels import small
from desktop.shield import shielded
from desktop.theme import Theme

PAD_X: Final = 12
PAD_Y: Final = 6
ICON_PX: Final = 16
GAP: Final = 10
KEY_PAD: Final = 5  # inside the box of a key
KEY_GAP: Final = 4
MOST_ASIDE: Final = 0.4  # of a row for a date at the right edge
MOST: Final = 300  # characters of a name that are measured
TICK: Final = "✓"


@shielded
class PaletteRows(QStyledItemDelegate):
    """Paints entries and headings; all rows are equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(120, option.fontMetrics.height() + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        theme = worn_theme()
        entry = index.data(ENTRY)
        painter.save()
        painter.setFont(option.font)
        if isinstance(entry, Entry):
            self._paint_entry(painter, option, entry, theme)
        else:
            self._paint_heading(painter, option, str(index.data()), theme)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, title: str, theme: Theme
    ) -> None:
        font = small(option.font)
        painter.setFont(font)
        painter.setPen(theme.muted)
        rect = option.rect.adjusted(PAD_X, 0, -PAD_X, -3)
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, low, title.upper())

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, theme: Theme
    ) -> None:
        option.text, option.icon = "", QIcon()
        control = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(control, option, painter, option.widget)
        rect = option.rect.adjusted(PAD_X, 0, -PAD_X, 0)
        is_live = not entry.why
        if entry.is_on:
            painter.setPen(theme.accent)
            painter.drawText(rect, _LEFT, TICK)
        elif entry.icon is not None:
            mode = QIcon.Mode.Normal if is_live else QIcon.Mode.Disabled
            top = rect.center().y() - ICON_PX // 2 + 1
            entry.icon.paint(
                painter, QRect(rect.left(), top, ICON_PX, ICON_PX), Qt.AlignmentFlag.AlignCenter,
                mode,
            )  # fmt: skip
        rect.setLeft(rect.left() + ICON_PX + GAP)
        rect.setRight(self._paint_aside(painter, rect, option.fontMetrics, entry, theme))
        shown = option.palette.color(QPalette.ColorRole.Text) if is_live else theme.muted
        rect.setLeft(_written(painter, rect, entry.text, entry.parts, shown, theme.accent))
        told = entry.why or entry.told
        parts = () if entry.why else entry.told_parts
        if told:
            rect.setLeft(rect.left() + GAP)
            _written(painter, rect, told, parts, theme.muted, theme.accent)

    def _paint_aside(
        self, painter: QPainter, rect: QRect, metrics: QFontMetrics, entry: Entry, theme: Theme
    ) -> int:
        """Write at the right edge; how far the name may reach."""
        if not entry.aside:
            return rect.right()
        if entry.has_keys:
            return _paint_keys(painter, rect, entry.aside, theme)
        most = round(rect.width() * MOST_ASIDE)
        words = metrics.elidedText(entry.aside, Qt.TextElideMode.ElideRight, most)
        painter.setPen(theme.muted)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, align, words)
        return rect.right() - metrics.horizontalAdvance(words) - GAP


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _written(
    painter: QPainter, rect: QRect, text: str, parts: Parts, colour: QColor, lit: QColor
) -> int:
    """One line with some letters bold, cut with … where it is too long; where it ends."""
    line = " ".join(text[:MOST].split()) if "\n" in text[:MOST] else text[:MOST]
    plain, bold = painter.font(), QFont(painter.font())
    bold.setBold(True)
    x, right = rect.left(), rect.right()
    for piece, is_lit in _pieces(line, parts):
        painter.setFont(bold if is_lit else plain)
        painter.setPen(lit if is_lit else colour)
        metrics = painter.fontMetrics()
        shown = piece
        if x + metrics.horizontalAdvance(piece) > right:
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, max(0, right - x))
        # On the baseline, not into a box: a fallback font (Chinese) is higher than its line.
        y = rect.center().y() + (metrics.ascent() - metrics.descent()) // 2 + 1
        painter.drawText(x, y, shown)
        x += metrics.horizontalAdvance(shown)
        if shown != piece:
            break
    painter.setFont(plain)
    return x


def _pieces(text: str, parts: Parts) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether its letters fit what is typed."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for first, end in parts:
        pieces += [(text[at:first], False), (text[first:end], True)]
        at = end
    return [(piece, is_lit) for piece, is_lit in [*pieces, (text[at:], False)] if piece]


def _paint_keys(painter: QPainter, rect: QRect, keys: str, theme: Theme) -> int:
    """Keys in boxes at the right edge; how far the name may reach."""
    plain = painter.font()
    painter.setFont(small(plain))
    metrics = painter.fontMetrics()
    right = rect.right()
    height = metrics.height() + 3
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for key in reversed(_caps(keys)):
        width = max(metrics.horizontalAdvance(key) + 2 * KEY_PAD, height)
        box = QRectF(right - width, rect.center().y() - height / 2 + 0.5, width, height)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.chip)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.chip_text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        right -= width + KEY_GAP
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(plain)
    return round(right) - GAP


def _caps(keys: str) -> list[str]:
    """The keys of a shortcut one by one; a "+" that is itself a key stays."""
    parts = keys.split("+")
    caps = [part for part in parts if part]
    return [*caps, "+"] if keys.endswith("+") else caps
