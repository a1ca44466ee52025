"""A tag as a small coloured box that leads to everything that has it."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.panes.texts import CHIP_PX
from desktop.shield import shielded
from desktop.theme import LEAST_CONTRAST, blended, contrast
from desktop.tips import plain_tip

PAD_PX: Final = 9
DOT_PX: Final = 8
GAP_PX: Final = 5
WIDEST_PX: Final = 220
_TINTS: Final = (0.30, 0.24, 0.18, 0.12, 0.06, 0.0)  # how much of its colour the box takes


@shielded
class TagChip(QAbstractButton):
    """The name with "#" before it, a dot and a wash of the tag's colour; never the colour alone.

    `asked(name)` by click, Enter or Space.
    """

    asked = Signal(str)

    def __init__(self, name: str, colour: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.colour = QColor(colour) if colour else QColor()
        self.setObjectName("tagChip")
        self.setAccessibleName(self.tr("Tag {name}").format(name=name))
        self.setToolTip(plain_tip(self.tr("Find everything tagged {name}").format(name=name)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit(name))

    def ground(self) -> QColor:
        """The wash behind the name: as much of the colour as leaves the name easy to read."""
        base, text = (self.palette().color(role) for role in (_BASE, _TEXT))
        over = QColor(self.colour if self.colour.isValid() else text)
        for share in _TINTS:
            over.setAlphaF(share)
            mixed = blended(over, base)
            if contrast(text, mixed) >= LEAST_CONTRAST:
                return mixed
        return base

    def ink(self) -> QColor:
        """The colour of the name."""
        return self.palette().color(_TEXT)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._words()) + 2 * PAD_PX + self._dot_px() + 1
        return QSize(min(width, WIDEST_PX), max(CHIP_PX, metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # always painted whole: one word
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ring = self.palette().color(QPalette.ColorRole.Highlight)
        is_lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(ring, 1.5) if is_lit else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self.ground())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = box.left() + PAD_PX
        if self._dot_px():
            painter.setPen(QPen(self.ink(), 0.8))
            painter.setBrush(self.colour)
            painter.drawEllipse(QRectF(left, box.center().y() - DOT_PX / 2, DOT_PX, DOT_PX))
        left += self._dot_px()
        painter.setPen(self.ink())
        words = QRectF(left, box.top(), box.right() - PAD_PX - left + 1, box.height())
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._words(), elide, int(words.width() + 0.5))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _words(self) -> str:
        return f"#{' '.join(self.name.split())}"

    def _dot_px(self) -> int:
        return DOT_PX + GAP_PX if self.colour.isValid() else 0


_BASE: Final = QPalette.ColorRole.Window
_TEXT: Final = QPalette.ColorRole.WindowText
