"""Paints the lines of the leadership pane, with the signs of the canvas at every state."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.leadership.values import Holding
from db.reading.named import Named
from desktop.panes.leadership.model import LINE, LineWords
from desktop.panes.leadership.sight import Letters, Piece, lines_in, pieces_of
from desktop.panes.lists.row_delegate import muted
from desktop.panes.lists.rows import Index
from desktop.panes.strips.bars import FILLS, SIGNS, Bar, paint_bars, worn_theme
from desktop.shield import shielded
from desktop.theme import Theme
from desktop.timeline.scene import Fill, Sign

SIGN_HIGH: Final = 9
FADE: Final = 0.8  # of a sign, what fades where nothing is known any more
ARROW: Final = 3.5
ARROW_MIDDLE: Final = 5.0  # from the left of its box


@shielded
class LeadershipDelegate(QStyledItemDelegate):
    """Paints lines; `hovered` is the piece under the pointer, whose link is underlined."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered: tuple[int, QPoint] | None = None
        self._letters: tuple[QFont, Letters] | None = None
        self._signs: dict[tuple[str, float, Bar], QPixmap] = {}

    def letters(self, font: QFont) -> Letters:
        """The fonts made of the list's own, kept until that changes."""
        if self._letters is None or self._letters[0] != font:
            self._letters = (QFont(font), Letters(font))
        return self._letters[1]

    def piece_at(self, line: LineWords, rect: QRect, font: QFont, at: QPoint) -> Piece | None:
        """The piece under a point, as far as it leads anywhere."""
        for piece in pieces_of(line, rect, self.letters(font)):
            if piece.box.contains(at) and (piece.target is not None or piece.role == "arrow"):
                return piece
        return None

    def target_at(self, line: LineWords, rect: QRect, font: QFont, at: QPoint) -> Named | None:
        """What a point of a line leads to."""
        piece = self.piece_at(line, rect, font, at)
        return piece.target if piece is not None else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE)
        letters = self.letters(option.font)
        if not isinstance(line, LineWords):
            return QSize(80, letters.height(1))
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(80, letters.height(lines_in(line, width, letters)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        self.initStyleOption(option, index)
        option.text = ""
        style, rect = option.widget.style(), option.rect
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if not isinstance(line, LineWords):
            return
        painter.save()
        theme = worn_theme(option.palette)
        if index.row() and line.unit:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.line)
        for piece in pieces_of(line, rect, self.letters(option.font)):
            self._paint_piece(painter, option, piece, line, index.row())
        painter.restore()

    def _paint_piece(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        piece: Piece,
        line: LineWords,
        row: int,
    ) -> None:
        theme, letters = worn_theme(option.palette), self.letters(option.font)
        text = option.palette.color(QPalette.ColorRole.Text)
        match piece.role:
            case "bold":
                is_hovered = self._is_hovered(row, piece)
                _write(painter, piece, letters.bold, text, is_hovered=is_hovered)
            case "link":
                font = letters.small if piece.target is line.source else letters.plain
                is_hovered = self._is_hovered(row, piece)
                _write(painter, piece, font, theme.accent, is_hovered=is_hovered)
            case "muted":
                _write(painter, piece, letters.small, muted(option.palette))
            case "chip":
                _pill(painter, piece, letters.small, theme.chip_accent, theme.chip_accent_text)
            case "new":
                _pill(painter, piece, letters.small, _washed(theme.good), theme.good)
            case "pill":
                _pill(painter, piece, letters.small, theme.chip, theme.chip_text)
            case "sign":
                self._paint_sign(painter, piece.box, line.row.holding, theme)
            case "arrow":
                _arrow(painter, piece.box, muted(option.palette), is_closed=line.is_closed)

    def _is_hovered(self, row: int, piece: Piece) -> bool:
        return (
            self.hovered is not None
            and self.hovered[0] == row
            and piece.box.contains(self.hovered[1])
        )

    def _paint_sign(
        self, painter: QPainter, box: QRect, holding: Holding | None, theme: Theme
    ) -> None:
        """The sign of a state, painted once for all lines that have it."""
        if holding is None:
            return
        ratio = painter.device().devicePixelRatioF()
        bar = sign_of(holding, QRectF(0, 0, box.width(), box.height()))
        key = (theme.name, ratio, bar)
        picture = self._signs.get(key)
        if picture is None:
            picture = QPixmap(box.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            on_it = QPainter(picture)
            paint_bars(on_it, theme, [bar])
            on_it.end()
            self._signs[key] = picture
        painter.drawPixmap(box.topLeft(), picture)


def sign_of(holding: Holding, box: QRectF) -> Bar:
    """The small bar that stands for a state: whole for one that holds, fading after the last
    known day, fading on both sides where it only perhaps held."""
    wide = box.width()
    soft_left = 0.0 if holding.span.start_state == "dated" else wide * FADE / 2
    soft_right = {"holds": 0.0, "last known": wide * FADE / 2, "perhaps": wide / 2}[holding.state]
    soft_left = wide / 2 if holding.state == "perhaps" else soft_left
    return Bar(
        box.left(),
        box.left() + wide,
        round(box.center().y() - SIGN_HIGH / 2),
        SIGN_HIGH,
        SIGNS.get(holding.status, Sign.TENURE),
        FILLS.get(holding.modality, Fill.FILLED),
        soft_left,
        soft_right,
    )


def _washed(colour: QColor) -> QColor:
    wash = QColor(colour)
    wash.setAlphaF(0.14)
    return wash


def _write(
    painter: QPainter, piece: Piece, font: QFont, colour: QColor, *, is_hovered: bool = False
) -> None:
    """One line on its baseline: a fallback font (Chinese) is higher than its box."""
    if is_hovered:
        font = QFont(font)
        font.setUnderline(True)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(piece.box.left(), piece.box.top() + painter.fontMetrics().ascent(), piece.text)


def _pill(painter: QPainter, piece: Piece, font: QFont, ground: QColor, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    radius = piece.box.height() / 2
    painter.drawRoundedRect(QRectF(piece.box), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font)
    painter.setPen(QPen(ink))
    painter.drawText(piece.box, Qt.AlignmentFlag.AlignCenter, piece.text)


def _arrow(painter: QPainter, box: QRect, colour: QColor, *, is_closed: bool) -> None:
    middle = QPointF(box.left() + ARROW_MIDDLE, box.top() + box.height() / 2)
    away, along = QPointF(ARROW, 0), QPointF(0, ARROW)
    if not is_closed:
        away, along = along, away
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF([middle + away, middle - along - away / 2, middle + along - away / 2])
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
