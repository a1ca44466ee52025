"""What the marks in a text mean: each kind that occurs, with its count, marked as in the text."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from db.saying import numeral
from desktop.panes.flow import FlowLayout
from desktop.panes.reading_look import KINDS, USED, looks_on, paint_mark
from desktop.panes.texts import Text
from desktop.shield import shielded

translate = QCoreApplication.translate


class ReadingLegend(QWidget):
    """A line of samples; nothing is known: a line that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap_px=12)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many of each kind there are; kinds that don't occur are left out."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for kind in KINDS:
            if counts.get(kind):
                self._add(_Sample(counted(kind, counts[kind]), kind))
        if not self._flow.count():
            nothing = Text(translate("Reading", "No known names or dates in this text."), "muted")
            nothing.setWordWrap(False)
            self._add(nothing)

    def _add(self, sample: QLabel) -> None:
        self._flow.addWidget(sample)
        sample.show()


@shielded
class _Sample(QLabel):
    """Words with the mark they speak of."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__(text)
        self._kind = kind
        self.setProperty("role", "muted")
        self.setContentsMargins(1, 0, 1, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = QFontMetricsF(self.font()).height()
        words = QRectF(self.contentsRect())
        top = words.top() + (words.height() - height) / 2
        words = QRectF(words.left(), top, words.width(), height)
        paint_mark(painter, words, looks_on(self.palette())[self._kind])
        painter.end()
        super().paintEvent(event)


def counted(kind: str, count: int) -> str:
    """How many marks of a kind there are, in words."""
    if count == 1:
        return {
            "date": translate("Reading", "1 date"),
            "person": translate("Reading", "1 person"),
            "unit": translate("Reading", "1 unit"),
            USED: translate("Reading", "1 passage used"),
        }[kind]
    return {
        "date": translate("Reading", "{count} dates"),
        "person": translate("Reading", "{count} people"),
        "unit": translate("Reading", "{count} units"),
        USED: translate("Reading", "{count} passages used"),
    }[kind].format(count=numeral(count))
