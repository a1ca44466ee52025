"""A strip: the times in office of a position, or of a person, on one line of time.

It is a picture of the lines below it, which say the same in words; a click leads to a piece.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.dates.clock import date_of
from db.leadership.values import Piece
from desktop.paint.labels import small
from desktop.panes.lists.row_delegate import muted
from desktop.panes.strips.bars import FILLS, SIGNS, Bar, paint_bars, worn_theme
from desktop.panes.strips.scale import Box, Scale, box_at, boxes_of, scale_of
from desktop.shield import shielded
from desktop.timeline.scene import Fill, Sign
from desktop.tips import plain_tip

ROW_PX: Final = 15
BAR_PX: Final = 12
TOP_PX: Final = 5  # above the first row, for the signs of what was announced
SIGN_PX: Final = 3.5
GAP_END_PX: Final = 6.0  # how high the ends of a gap are


@shielded
class StripBar(QWidget):
    """Paints pieces; `picked("tenure", id)` when one is clicked. `words` says a piece in its
    tooltip, `modality_of` how a time in office is known."""

    picked = Signal(str, int)

    def __init__(
        self,
        pieces: Sequence[Piece],
        words: Callable[[Piece], str],
        modality_of: Callable[[int], str] = lambda _id: "stated",
        *,
        is_path: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pieces = tuple(pieces)
        self._words = words
        self._is_path = is_path
        self._modality_of = modality_of
        self._boxes: tuple[Box, ...] = ()
        self._scale: Scale | None = None
        self._lit = 0
        self._lay_out(240)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Strip of times in office"))
        self.setAccessibleDescription("; ".join(words(piece) for piece in self._pieces[:20]))

    @property
    def is_empty(self) -> bool:
        """Whether no piece has any day, so that there is nothing to draw."""
        return self._scale is None

    def light(self, tenure_id: int) -> None:
        """Show which time in office is selected; 0 = none."""
        self._lit = tenure_id
        self.update()

    def piece_at(self, x: float, y: float) -> Piece | None:
        """The piece under a point."""
        box = box_at(self._boxes, x, int((y - TOP_PX) // ROW_PX))
        return box.piece if box is not None else None

    def boxes(self) -> tuple[Box, ...]:
        """Where the pieces are painted."""
        return self._boxes

    def _lay_out(self, width: int) -> None:
        self._scale = scale_of(self._pieces, width)
        self._boxes = ()
        if self._scale is not None:
            self._boxes = boxes_of(self._pieces, self._scale, is_path=self._is_path)

    def _rows(self) -> int:
        return 1 + max((box.row for box in self._boxes), default=0)

    def sizeHint(self) -> QSize:
        years = QFontMetrics(small(self.font())).height()
        return QSize(120, TOP_PX + self._rows() * ROW_PX + years)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        del event
        rows = self._rows()
        self._lay_out(self.width())
        if rows != self._rows():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, theme = QPainter(self), worn_theme(self.palette())
        for box in self._boxes:
            if box.piece.kind == "gap":
                self._paint_gap(painter, box, theme.alert)
        paint_bars(painter, theme, [bar for bar in map(self._bar, self._boxes) if bar])
        for box in self._boxes:
            if box.announced_x is not None:
                _paint_announced(painter, box.announced_x, box.row, theme.note)
        self._paint_years(painter)

    def _bar(self, box: Box) -> Bar | None:
        if box.piece.kind == "gap":
            return None
        modality = self._modality_of(box.piece.tenure_id)
        status = "vacant" if box.piece.kind == "vacant" else box.piece.status
        return Bar(
            box.x0, box.x1, TOP_PX + box.row * ROW_PX, BAR_PX,
            SIGNS.get(status, Sign.TENURE), FILLS.get(modality, Fill.FILLED),
            box.soft_left, box.soft_right, box.piece.tenure_id == self._lit != 0,
        )  # fmt: skip

    def _paint_gap(self, painter: QPainter, box: Box, colour: QColor) -> None:
        """A dashed line between two short ends: nobody, as far as is known."""
        middle = TOP_PX + box.row * ROW_PX + BAR_PX / 2
        x0, x1 = box.x0 + box.soft_left, box.x1 - box.soft_right
        dashes = QPen(colour, 1.0)
        dashes.setDashPattern([3.0, 2.0])
        painter.setPen(dashes)
        painter.drawLine(QPointF(x0, middle), QPointF(max(x1, x0 + 1), middle))
        painter.setPen(QPen(colour, 1.0))
        for x in (x0, max(x1, x0 + 1)):
            painter.drawLine(
                QPointF(x, middle - GAP_END_PX / 2), QPointF(x, middle + GAP_END_PX / 2)
            )

    def _paint_years(self, painter: QPainter) -> None:
        if self._scale is None:
            return
        painter.setFont(small(self.font()))
        painter.setPen(muted(self.palette()))
        first, last = date_of(self._scale.first)[0], date_of(self._scale.last)[0]
        top = TOP_PX + self._rows() * ROW_PX
        box = QRectF(0, top, self.width(), self.height() - top)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(first))
        if last != first:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(box, right, str(last))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        piece = self.piece_at(at.x(), at.y())
        is_link = piece is not None and piece.tenure_id != 0
        hand, plain = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if is_link else plain)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        piece = self.piece_at(at.x(), at.y())
        if piece is not None and piece.tenure_id:
            self.picked.emit("tenure", piece.tenure_id)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            piece = self.piece_at(event.pos().x(), event.pos().y())
            tip = plain_tip(self._words(piece)) if piece is not None else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)


def _paint_announced(painter: QPainter, x: float, row: int, colour: QColor) -> None:
    """A small triangle above the bar that points at the day of the announcement."""
    top = TOP_PX + row * ROW_PX - 4
    triangle = [QPointF(x - SIGN_PX, top), QPointF(x + SIGN_PX, top), QPointF(x, top + SIGN_PX + 1)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(triangle))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
