"""One line with a name of any length: shortened where it has no room, whole in its tooltip."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.shield import shielded
from desktop.tips import plain_tip

CHARACTERS = 24  # of the least width


@shielded
class NameLine(QWidget):
    """A name as plain text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(CHARACTERS * metrics.averageCharWidth(), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # always painted whole
        painter = QPainter(self)
        metrics = self.fontMetrics()
        line = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        # On the baseline, not into a box: a fallback font (Chinese) is higher than its line.
        painter.drawText(0, metrics.ascent() + 1, line)
