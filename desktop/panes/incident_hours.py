"""One incident's own hours: a small painted line of time with the events it is linked with.

Hours are those of the incident's zone; the tooltip adds the file's. The page says the same in
words; a click, or the arrow keys and Enter, lead to a linked event.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.dates.durations import duration_words
from db.reading.details import IncidentDetail
from db.reading.incident_times import HourMark, IncidentHours, in_zone_of_file, short_length
from desktop.paint.labels import small
from desktop.paint.marks import paint_marks
from desktop.paint.surface import Surface
from desktop.panes.hour_painting import GAUGE_PX, paint_axis, paint_gauge
from desktop.panes.hour_scale import BAR_PX, ROW_PX, Place, places_of, scene_of, viewport_of
from desktop.panes.spoken import relation_words
from desktop.panes.strips.bars import worn_theme
from desktop.panes.tongue import Tongue
from desktop.shield import shielded
from desktop.theme import Theme
from desktop.timeline.ticks import instant_text
from desktop.tips import plain_tip

translate = QCoreApplication.translate

GAP_PX: Final = 4
LABEL_GAP: Final = 10  # between a mark and its name
LEAST_LABEL_PX: Final = 70
REACH_PX: Final = 6  # around a mark, for the pointer


@shielded
class IncidentStrip(QWidget):
    """Paints the hours of an incident; `picked("event", id)` when a linked event is chosen."""

    picked = Signal(str, int)

    def __init__(
        self, detail: IncidentDetail, hours: IncidentHours, tongue: Tongue,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._detail = detail
        self._hours = hours
        self._tongue = tongue
        self._places = places_of(detail, hours, 240)
        self._at = -1  # the linked event under the keyboard
        self.setObjectName("incidentHours")
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        has_marks = len(self._places) > 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_marks else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Hours", "Hours of the incident"))
        self._describe()

    def places(self) -> tuple[Place, ...]:
        """Where the incident and the linked events are painted; the incident comes first."""
        return self._places

    def current(self) -> HourMark | None:
        """The linked event that Enter leads to."""
        return self._places[self._at + 1].mark if self._at >= 0 else None

    def place_at(self, x: float, y: float) -> Place | None:
        """What lies under a point: a mark or its name."""
        for place in self._places:
            top = self._top(place)
            box = self._label_box(place) if place.mark is not None else QRectF()
            on_mark = place.x0 - REACH_PX <= x <= place.x1 + REACH_PX
            if (on_mark and top - 2 <= y <= top + BAR_PX + 2) or box.contains(x, y):
                return place
        return None

    def tip_at(self, x: float, y: float) -> str:
        """What is said about a point: what lies there, else the time in both zones."""
        place = self.place_at(x, y)
        if place is None:
            return self._instants(x)
        if place.mark is not None:
            return linked_words(place.mark, self._tongue)
        span, title = self._detail.detail.event.span, self._detail.detail.event.title
        return "\n".join((title, self._tongue.when(span), self._length()))

    def _instants(self, x: float) -> str:
        view = viewport_of(self._hours, self.width())
        second, language = round(view.t_of(x)), self._tongue.language
        if self._hours.known != "hours":
            return instant_text(second, max(view.seconds_per_px, 901), language)
        scale = min(view.seconds_per_px, 900.0)
        own = f"{instant_text(second, scale, language)} · {self._hours.zone}"
        if self._hours.zone == self._hours.file_zone:
            return own
        there = in_zone_of_file(self._hours, second)
        return f"{own}\n{instant_text(there, scale, language)} · {self._hours.file_zone}"

    def _length(self) -> str:
        return duration_words(*self._hours.lasted, self._tongue.language)

    def _describe(self) -> None:
        marks = [place.mark for place in self._places if place.mark is not None]
        if mark := self.current():
            self.setAccessibleDescription(linked_words(mark, self._tongue))
            return
        when = self._tongue.when(self._detail.detail.event.span)
        said = [when, self._length(), *(mark.linked.event.title for mark in marks)]
        self.setAccessibleDescription("; ".join(said))

    def _line_px(self) -> int:
        return QFontMetrics(small(self.font())).height()

    def _top(self, place: Place) -> float:
        """The upper edge of a mark."""
        return self._tops(self._places, self.width())[place.row + 1]

    def _tops(self, places: Sequence[Place], width: int) -> list[float]:
        """The upper edges of the marks at a width, and below them all the lower edge."""
        line = self._line_px()
        top = 2.0 * line + 2 * GAP_PX
        tops = [top]
        top += BAR_PX + GAP_PX + (GAUGE_PX + line if self._length_words() else 0)
        for place in places[1:]:
            tops.append(top)
            top += ROW_PX + (line if _is_wide(place, width) else 0)
        return [*tops, top + GAP_PX]

    def _length_words(self) -> str:
        return short_length(*self._hours.lasted, self._tongue.language)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = places_of(self._detail, self._hours, width)
        return round(self._tops(places, width)[-1])

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 0)

    def resizeEvent(self, event: object) -> None:
        del event
        self._places = places_of(self._detail, self._hours, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, theme = QPainter(self), worn_theme(self.palette())
        view = viewport_of(self._hours, self.width())
        painter.setFont(small(self.font()))
        paint_axis(painter, theme, view, self.height(), self._tongue.language)
        tops = self._tops(self._places, self.width())[:-1]
        painter.save()
        paint_marks(Surface(painter, theme), scene_of(self._places, tops, view))
        painter.restore()
        if self._length_words():
            self._paint_gauge(painter, theme)
        for place in self._places[1:]:
            self._paint_label(painter, place, theme)

    def _paint_gauge(self, painter: QPainter, theme: Theme) -> None:
        own = self._places[0]
        y = self._top(own) + BAR_PX + GAUGE_PX / 2 + 0.5
        view, words = viewport_of(self._hours, self.width()), self._length_words()
        paint_gauge(painter, theme, view, (own.x0, own.x1), y, self._hours.lasted, words)

    def _label_box(self, place: Place) -> QRectF:
        """Where the name of a linked event stands: behind its mark, before or below it."""
        top = self._top(place) - (ROW_PX - BAR_PX) / 2
        if _is_wide(place, self.width()):
            return QRectF(2, self._top(place) + BAR_PX, self.width() - 4.0, self._line_px() + 3.0)
        x1 = max(place.x1, 0.0) + LABEL_GAP
        room = self.width() - x1
        before = place.x0 - LABEL_GAP
        if room >= LEAST_LABEL_PX or room >= before:
            return QRectF(x1, top, max(0.0, room - 2), ROW_PX)
        return QRectF(2, top, max(0.0, before - 2), ROW_PX)

    def _paint_label(self, painter: QPainter, place: Place, theme: Theme) -> None:
        if place.mark is None:
            return
        box = self._label_box(place)
        is_before = box.right() < place.x0 + 1
        painter.setFont(self.font())
        painter.setPen(theme.accent)
        text = painter.fontMetrics().elidedText(
            place.mark.linked.event.title[:300], Qt.TextElideMode.ElideRight, int(box.width())
        )
        align = Qt.AlignmentFlag.AlignRight if is_before else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, text)
        if self.hasFocus() and place.row == self._at:
            width = painter.fontMetrics().horizontalAdvance(text)
            left = box.right() - width if is_before else box.left()
            ring = QRectF(left, box.top(), width, box.height()).adjusted(-3, 1.5, 3, -1.5)
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, 3, 3)

    def _go_to(self, at: int) -> None:
        self._at = min(max(at, 0), len(self._places) - 2)
        self._describe()
        self.update()

    def _pick(self, mark: HourMark | None) -> None:
        if mark is not None:
            self.picked.emit("event", mark.linked.event.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if key in steps:
            self._go_to(self._at + steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self._go_to(0)
        elif key == Qt.Key.Key_End:
            self._go_to(len(self._places))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.current())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go_to(max(self._at, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x(), event.position().y())
        is_link = place is not None and place.mark is not None
        hand, plain = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if is_link else plain)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x(), event.position().y())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pick(place.mark)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = plain_tip(self.tip_at(event.pos().x(), event.pos().y()))
            QToolTip.showText(event.globalPos(), tip, self, QRect())
            return True
        return super().event(event)


def _is_wide(place: Place, width: int) -> bool:
    """Whether there is no room beside a mark, so that its name stands below it."""
    return max(place.x0, width - place.x1) - LABEL_GAP < LEAST_LABEL_PX


def linked_words(mark: HourMark, tongue: Tongue) -> str:
    """A linked event: what it is, when, and how it hangs together with the incident."""
    linked = mark.linked
    relation = relation_words(linked.relation, is_from_here=linked.is_outgoing)
    is_suspected = linked.relation == "suspected connection"
    guess = translate("Hours", "speculated") if linked.speculated and not is_suspected else ""
    facts = (tongue.when(linked.event.span), relation, guess)
    return "\n".join((linked.event.title, " · ".join(fact for fact in facts if fact)))


def hours_words(hours: IncidentHours) -> list[str]:
    """What is to be known about the hours: whose they are, what is not known, what was summed."""
    said: list[str] = []
    if hours.known == "day":
        said.append(translate("Hours", "Only the day is known, not the hours."))
    elif hours.known == "days":
        said.append(translate("Hours", "Only days are known, not the hours."))
    elif hours.zone != hours.file_zone:
        words = translate("Hours", "Hours in {zone}; the file's zone is {file_zone}.")
        said.append(words.format(zone=hours.zone, file_zone=hours.file_zone))
    else:
        said.append(translate("Hours", "Hours in {zone}.").format(zone=hours.zone))
    if hours.has_summed_end:
        said.append(translate("Hours", "The end follows from how long it lasted."))
    if hours.has_summed_start:
        said.append(translate("Hours", "The start follows from how long it lasted."))
    if hours.outside == 1:
        said.append(translate("Hours", "1 linked event was before or after."))
    elif hours.outside:
        words = translate("Hours", "{count} linked events were before or after.")
        said.append(words.format(count=f"{hours.outside:,}"))
    return said
