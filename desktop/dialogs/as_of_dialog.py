"""Asks for the day whose leadership is shown, and for one to compare it with.

A month, a quarter or a year means its last day, and the dialog says which that is.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from db.dates.as_of_day import as_of_day
from db.dates.clock import DAY_S, edtf_of
from db.dates.durations import day_text
from db.dates.free_text import DateReading
from desktop.dialogs.date_field import DateField
from desktop.dialogs.sheet import Sheet, answered, plain


@dataclass(frozen=True, slots=True)
class AsOfDays:
    """Days since 1970-01-01; `compared` None = compare with nothing."""

    day: int
    compared: int | None = None


def ask(
    parent: QWidget | None,
    days: AsOfDays,
    *,
    today: int,
    language: str = "en",
    is_comparing: bool = False,
) -> AsOfDays | None:
    """The days that were typed, None when cancelled; `is_comparing` starts in the second field."""
    dialog = AsOfDialog(parent, days, today=today, language=language, is_comparing=is_comparing)
    return answered(dialog, lambda: dialog.value)


class AsOfDialog(Sheet):
    """Two fields; under each how it is read. The second may stay empty."""

    def __init__(
        self,
        parent: QWidget | None,
        days: AsOfDays,
        *,
        today: int,
        language: str = "en",
        is_comparing: bool = False,
    ) -> None:
        super().__init__(parent, "asOfDialog", "")
        self.setWindowTitle(self.tr("Compare with") if is_comparing else self.tr("As of"))
        self.setAccessibleName(self.windowTitle())
        self._language = language
        self.value = days
        edtf = edtf_of(today * DAY_S)
        self.day = DateField(language=language, today=edtf)
        self.compared = DateField(
            language=language, today=edtf, hint=self.tr("empty: compare with nothing")
        )
        self.day.line.setMinimumWidth(340)
        form = self.form()
        form.addRow(self.tr("As of &day"), self.day)
        form.addRow(self.tr("&Compare with"), self.compared)
        hint = self.tr("A day. Of a month, a quarter or a year the last day is taken.")
        self.taken = plain("", "muted")
        self.column.addWidget(plain(hint, "muted"))
        self.column.addWidget(self.taken)
        self.end_with(self.tr("&Show"), self.tr("Cancel"))
        self.day.set_text(edtf_of(days.day * DAY_S))
        if days.compared is not None:
            self.compared.set_text(edtf_of(days.compared * DAY_S))
        for field in (self.day, self.compared):
            field.read.connect(self._on_reading)
        first = self.compared if is_comparing else self.day
        first.line.selectAll()
        first.setFocus()
        self._on_reading(None)

    def _on_reading(self, _reading: DateReading | None) -> None:
        day = self._day_of(self.day)
        compared = self._day_of(self.compared)
        is_compared = bool(self.compared.value())
        self.taken.setText(self._taken_words(day, compared))
        self.taken.setVisible(bool(self.taken.text()))
        mistake = self._mistake(day, compared)
        self.tell_mistake(mistake)
        if day is None or (is_compared and compared is None):
            self.accept_button.setEnabled(False)
        elif not mistake:
            self.value = AsOfDays(day[0], compared[0] if compared is not None else None)

    def _mistake(self, day: tuple[int, bool] | None, compared: tuple[int, bool] | None) -> str:
        """What a reading without mistakes can't be used for."""
        for field, found in ((self.day, day), (self.compared, compared)):
            if field.value() and field.reading.span is not None and found is None:
                return self.tr("This date has no last day. Write a day like 2022-12-29.")
        if day is not None and compared is not None and day[0] == compared[0]:
            return self.tr("Both are the same day. Write another one to compare with.")
        return ""

    def _day_of(self, field: DateField) -> tuple[int, bool] | None:
        """The day a field means, and whether it is the last one of something longer."""
        span = field.reading.span
        found = as_of_day(span) if span is not None and field.value() else None
        return (found.day, found.is_last_of) if found is not None else None

    def _taken_words(self, *days: tuple[int, bool] | None) -> str:
        """Which days are taken of what is longer than one."""
        taken = [
            day_text(found[0] * DAY_S, self._language, weekday=True)
            for found in days
            if found is not None and found[1]
        ]
        return self.tr("Its last day: {days}").format(days=", ".join(taken)) if taken else ""
