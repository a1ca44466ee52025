"""Asks for a date to go to, and shows while it is typed how it is read."""

# SPDX-License-Identifier: MIT

from datetime import date

from PySide6.QtWidgets import QWidget

from db.dates.free_text import DateReading
from db.dates.span import Span
from desktop.dialogs.date_field import DateField
from desktop.dialogs.sheet import Sheet, answered, plain


def ask(parent: QWidget | None, text: str = "", language: str = "en") -> int | None:
    """Seconds since 1970 in the middle of the date that was typed; None when cancelled."""
    dialog = GoToDate(parent, text, language)
    return answered(dialog, lambda: dialog.seconds)


def middle_of(span: Span) -> int | None:
    """Where to go for a date: its middle, or the one bound it has; None without any."""
    known = [bound for bound in (span.start_lo, span.end_hi) if bound is not None]
    return sum(known) // len(known) if known else None


class GoToDate(Sheet):
    """One field; under it how it is read, or what is wrong. Relative words count from today."""

    def __init__(self, parent: QWidget | None, text: str = "", language: str = "en") -> None:
        super().__init__(parent, "goToDateDialog", "")
        self.setWindowTitle(self.tr("Go to date"))
        self.seconds: int | None = None
        self.date = DateField(language=language, today=date.today().isoformat())
        self.field, self.reading = self.date.line, self.date.told
        self.field.setMinimumWidth(360)
        lines = 3 * self.reading.fontMetrics().height()
        self.date.setMinimumHeight(self.field.sizeHint().height() + lines)
        self.form().addRow(self.tr("&Date"), self.date)
        hint = self.tr("A day, a month, a quarter or a year: 2022-12-29, Dec 2022, Q4 2022, 2022.")
        self.column.addWidget(plain(hint, "muted"))
        self.end_with(self.tr("&Go"), self.tr("Cancel"))
        self.date.read.connect(self._on_reading)
        self.date.set_text(text)
        self.field.selectAll()
        self._on_reading(self.date.reading)

    def _on_reading(self, reading: DateReading) -> None:
        self.seconds = middle_of(reading.span) if reading.span is not None else None
        self.accept_button.setEnabled(self.seconds is not None)
