"""The chart of years as a widget: point at a bar, click it or walk along it with the keyboard."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.leadership.values import YearCount
from desktop.panes.rotation.painted import LEGEND_PX, paint_chart, paint_legend
from desktop.panes.rotation.wording import bars_words, changes_words, legend_words
from desktop.panes.rotation.years import Bar, YearChart, chart_of
from desktop.panes.strips.bars import worn_theme
from desktop.shield import shielded
from desktop.tips import plain_tip

LEAST_PX: Final = 120
HEIGHT_PX: Final = 200


@shielded
class RotationChart(QWidget):
    """Bars of who came and went; `picked` tells the bar that was chosen, or None."""

    picked = Signal(object)  # Bar | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rotationChart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._years: Sequence[YearCount] = ()
        self._place = -1
        self._chart = chart_of((), 1, 1)
        self._name()

    @property
    def chart(self) -> YearChart:
        """The bars as they stand now."""
        return self._chart

    @property
    def marked(self) -> Bar | None:
        """The bar that is chosen."""
        bars = self._chart.bars
        return bars[self._place] if 0 <= self._place < len(bars) else None

    def show_years(self, years: Sequence[YearCount]) -> None:
        """Show other years; none is chosen then."""
        self._years = years
        self._place = -1
        self._lay_out()

    def unmark(self) -> None:
        """Choose no bar."""
        self._place = -1
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, HEIGHT_PX)

    def resizeEvent(self, _event: object) -> None:
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = worn_theme(self.palette())
        painter.fillRect(self.rect(), theme.plot)
        paint_chart(
            painter, self._chart, theme, marked=self.marked, is_focused=self.hasFocus(),
            note=bars_words(self._chart),
        )  # fmt: skip

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._chart.bar_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._chart.bars.index(bar) if bar is not None else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._chart.bars) - 1
        steps = {
            Qt.Key.Key_Left: self._place - 1 if self._place > 0 else max(self._place, 0),
            Qt.Key.Key_Right: min(self._place + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: self._changed(-1),
            Qt.Key.Key_PageDown: self._changed(1),
        }
        place = steps.get(Qt.Key(event.key()))
        if place is not None and last >= 0:
            self._choose(place)
        elif event.key() == Qt.Key.Key_Escape and self._place >= 0:
            self._choose(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._chart.bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), plain_tip(changes_words(bar)) if bar else "", self)
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        marked = self.marked
        self._chart = chart_of(self._years, self.width(), self.height())
        self._place = -1
        if marked is not None:  # where it stands now that a bar may have other years
            years = [bar.first <= marked.first <= bar.last for bar in self._chart.bars]
            self._place = years.index(True) if True in years else -1
        self._name()
        self.update()

    def _changed(self, step: int) -> int:
        """The next bar that way in which anybody came or went."""
        bars, place = self._chart.bars, self._place + step
        while 0 <= place < len(bars):
            if bars[place].came or bars[place].went:
                return place
            place += step
        return self._place if self._place >= 0 else 0

    def _choose(self, place: int) -> None:
        self._place = place
        self._name()
        self.update()
        self.picked.emit(self.marked)

    def _name(self) -> None:
        """What a screen reader says: the chart, and the bar that is chosen."""
        bar = self.marked
        title = self.tr("Changes a year")
        self.setAccessibleName(f"{title}. {changes_words(bar)}" if bar is not None else title)


@shielded
class RotationLegend(QWidget):
    """What the bars mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("; ".join(words for _, words in legend_words()))
        self.setFixedHeight(LEGEND_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_legend(painter, QPointF(0, 0), legend_words(), worn_theme(self.palette()))
