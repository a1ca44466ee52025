"""A field for a date as people write it, with a live reading under it, and a pair of them.

The reading is certain ("✓ Thursday 29 December 2022"), open (the readings are offered, and one
is chosen with the mouse or with Down and Enter) or a mistake in words. Nothing is guessed.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.dates.free_text import DateReading, read_free
from db.dates.read_back import reading_words, typed_form, typed_span
from db.dates.span import UNDATED, Span
from db.dates.wording import words_of
from db.errors import DateProblem
from desktop.dialogs.fields import retell
from desktop.dialogs.sheet import plain
from desktop.shield import shielded

_COLUMNS: Final = 2  # of offered readings


@shielded
class Offers(QWidget):
    """Readings to choose from, as words; arrows go from one to the next, Enter takes one."""

    chosen = Signal(object)  # Span
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(_COLUMNS, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    def offer(self, spans: tuple[Span, ...], language: str) -> None:
        """Show these readings, none = nothing."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, span in enumerate(spans):
            words = reading_words(span, language, style="short")
            button = QPushButton(words.replace("&", "&&"))
            button.setProperty("link", True)
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(reading_words(span, language))
            button.clicked.connect(lambda _=False, span=span: self.chosen.emit(span))
            button.installEventFilter(self)
            self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self.buttons.append(button)
        self.setVisible(bool(spans))

    def enter(self) -> bool:
        """Put the focus on the first reading; False when there is none."""
        if self.buttons and not self.isHidden():
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        at = next(i for i, button in enumerate(self.buttons) if button is watched)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.buttons[at].click()
            return True
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: _COLUMNS,
                Qt.Key.Key_Up: -_COLUMNS}.get(Qt.Key(key), 0)  # fmt: skip
        if not step:
            return super().eventFilter(watched, event)
        if at + step < 0:
            self.left.emit()
        elif at + step < len(self.buttons):
            self.buttons[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
        return True


@shielded
class DateField(QWidget):
    """A line to write a date in and its reading below. `edited` comes after every change.

    `value()` is the text; `reading` how it is read. Relative words count from the reference,
    else from today; the line below says from which.
    """

    edited = Signal()
    changed = Signal()
    read = Signal(object)  # DateReading
    chosen = Signal(object)  # Span of both fields, where the pair reads them

    def __init__(
        self,
        text: str = "",
        *,
        language: str = "en",
        zone: str = "UTC",
        today: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.language, self.zone, self._today = language, zone, today
        self._reference = ""
        self.fiscal_year_end = ""
        self._wording = ""  # what was typed before a reading was chosen
        self.is_read_alone = True
        self.reading = DateReading("")
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            hint or self.tr("29 dec 22, Q4 2022, last Thursday, about 2018")
        )
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.told = plain("", "hint")
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.offers = Offers(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self.line, self.told, self.offers):
            column.addWidget(part)
        self.offers.chosen.connect(self._on_choice)
        self.offers.left.connect(self.line.setFocus)
        self.edited.connect(self.changed)
        self.line.textEdited.connect(self._forget_wording)
        self.line.textChanged.connect(self._on_text)
        self.show_reading(self.reading)
        if text:
            self.set_text(text)

    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def value(self) -> str:
        """What is written, blanks tidied."""
        return " ".join(self.line.text().split())

    def set_text(self, text: str) -> None:
        """Write something into the field, as if it were typed."""
        self._wording = ""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    @property
    def wording(self) -> str:
        """As it was first put, before one of several readings was chosen."""
        return self._wording or self.value()

    @property
    def reference(self) -> str:
        """The EDTF day that relative words count from: the one that was set, else today."""
        return self._reference or self._today

    def set_reference(self, edtf: str) -> None:
        """Let relative words count from this date, "" = from today."""
        if edtf != self._reference:
            self._reference = edtf
            self._read()

    def set_fiscal_year_end(self, month_day: str) -> None:
        """Offer a quarter also as that of the fiscal year that ends then ("MM-DD", "" = none)."""
        if month_day != self.fiscal_year_end:
            self.fiscal_year_end = month_day
            self._read()

    def show_reading(self, reading: DateReading) -> None:
        """Show how the text is read; the pair of fields hands in its own reading."""
        self.reading = reading
        role, text = self._told_of(reading)
        retell(self.told, role, text)
        self.told.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        self.offers.offer(reading.spans if len(reading.spans) > 1 else (), self.language)
        self.read.emit(reading)

    def _told_of(self, reading: DateReading) -> tuple[str, str]:
        """The role and the text of the line below."""
        if not self.value():
            return "hint", ""
        counted = self._counted(reading)
        if reading.problem:
            return "mistake", reading.problem
        if len(reading.spans) > 1:
            return "hint", " · ".join(filter(None, (self.tr("Which one?"), counted)))
        if not reading.spans:
            return "hint", ""
        said = "✓ " + reading_words(reading.spans[0], self.language)
        return "good", " · ".join(filter(None, (said, counted, reading.remark)))

    def _counted(self, reading: DateReading) -> str:
        """From which day relative words were counted; empty when there were none."""
        if not reading.counted_from:
            return ""
        day = words_of(reading.counted_from, self.language)
        if reading.counted_from == self._today and not self._reference:
            return self.tr("counted from today, {day}").format(day=day)
        return self.tr("counted from {day}").format(day=day)

    def _on_text(self) -> None:
        self._read()
        self.edited.emit()

    def _forget_wording(self) -> None:
        self._wording = ""

    def _read(self) -> None:
        if self.is_read_alone:
            reading = read_free(
                self.value(),
                reference=self.reference,
                file_zone=self.zone,
                fiscal_year_end=self.fiscal_year_end,
            )
            self.show_reading(reading)

    def write_chosen(self, text: str) -> None:
        """Write a chosen reading so that it can't be misread; the old wording is kept."""
        wording = self.wording
        self.line.setText(text)
        self._wording = wording

    def _on_choice(self, span: Span) -> None:
        if self.is_read_alone:
            self.write_chosen(typed_span(span, self.language))
        else:
            self.chosen.emit(span)
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            is_down = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
            if is_down and self.offers.enter():
                return True
        return super().eventFilter(watched, event)


class WhenFields(QObject):
    """The fields When and Until, which give one span.

    `when` and `until` are placed by the dialog, each with its own label. `span` is None while
    something is open or wrong. With `lasts`, an empty Until means an end that is not known
    (times in office), else it means a moment. Until may count from When: "+3 months".
    """

    edited = Signal()
    read = Signal(object)  # DateReading of both

    def __init__(
        self,
        span: Span = UNDATED,
        *,
        language: str = "en",
        zone: str = "UTC",
        today: str = "",
        lasts: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lasts, self._zone = lasts, zone
        self._kept = UNDATED
        self.when = DateField(language=language, zone=zone, today=today)
        hint = (
            self.tr("empty: not known. “Q1 2023”, “+3 months” also work")
            if lasts
            else self.tr("empty: a single moment. “not known”, “Q1 2023”, “+3 months” also work")
        )
        self.until = DateField(language=language, zone=zone, today=today, hint=hint)
        self.until.is_read_alone = False
        self.reading = DateReading("")
        self.until.chosen.connect(self._on_choice)
        self.when.edited.connect(self._on_edit)
        self.until.edited.connect(self._on_edit)
        self.set_span(span)

    @property
    def span(self) -> Span | None:
        """When it was; UNDATED when nothing is written, None when it is open or wrong."""
        span = self.reading.span
        if span is None or span.shape == "none":
            return span
        wordings = [field.wording for field in (self.when, self.until)]
        return replace(span, wording=" – ".join(text for text in wordings if text))

    @property
    def mistakes(self) -> dict[QWidget, str]:
        """What is wrong or open, by field; the fields show it themselves."""
        found: dict[QWidget, str] = {}
        for field in (self.when, self.until):
            if field.reading.problem:
                found[field] = field.reading.problem
            elif len(field.reading.spans) > 1:
                found[field] = self.tr("This date can be read in several ways; choose one.")
        return found

    def set_reference(self, edtf: str) -> None:
        """Let relative words count from this date, "" = from today."""
        self.when.set_reference(edtf)
        self.until.set_reference(edtf)
        self._read()

    def set_fiscal_year_end(self, month_day: str) -> None:
        """Offer quarters also as those of this fiscal year, "" = only the calendar's."""
        if month_day != self.when.fiscal_year_end:
            self.when.set_fiscal_year_end(month_day)
            self._read()

    def set_span(self, span: Span) -> None:
        """Write a stored span into the fields; what they can't show of it is kept."""
        language = self.when.language
        self._kept = span
        for field, edtf in ((self.when, span.starts), (self.until, span.ends)):
            field.blockSignals(True)
            field.set_text(shown_date(edtf, language))
            field.blockSignals(False)
        if span.shape == "period" and not self._lasts and span.end_state == "unknown":
            self.until.set_text(self.tr("not known"))
        self._read()

    def _on_choice(self, span: Span) -> None:
        language = self.when.language
        self.when.write_chosen(shown_date(span.starts, language))
        self.until.write_chosen(shown_date(span.ends, language))

    def _on_edit(self) -> None:
        self._read()
        self.edited.emit()

    def _read(self) -> None:
        when, until = self.when.value(), self.until.value()
        self.reading = self._whole(when, until)
        is_when_open = self.when.reading.span is None and bool(when)
        self.until.show_reading(self.reading if until and not is_when_open else DateReading(""))
        self.read.emit(self.reading)

    def _whole(self, when: str, until: str) -> DateReading:
        if not when and not until:
            return DateReading("", (UNDATED,))
        if self._lasts and not until:
            alone = self._both(when, "")
            if alone.spans and all(span.shape == "period" for span in alone.spans):
                return alone  # "2018 to 2020" says both ends
            until = "not known"
        return self._both(when, until)

    def _both(self, when: str, until: str) -> DateReading:
        return read_free(
            when,
            until,
            reference=self.when.reference,
            zone=self._kept.zone,
            file_zone=self._zone,
            attested="" if self._lasts else self._kept.attested,
            fiscal_year_end=self.when.fiscal_year_end,
        )


def shown_date(edtf: str, language: str) -> str:
    """A stored end as it would be typed; what is no date is shown as it is, to be mended."""
    try:
        return typed_form(edtf, language)
    except DateProblem:
        return edtf
