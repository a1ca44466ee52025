"""Fields for dates as records keep them: one date as EDTF, or a whole period as a Span.

What was stored comes back untouched as long as nobody types into the field, even if another
program wrote something there that is no date.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.dates.edtf import bounds
from db.dates.read_back import typed_span
from db.dates.span import UNDATED, Span
from db.errors import DateProblem
from desktop.dialogs.asking import Helpers
from desktop.dialogs.date_field import DateField, shown_date

translate = QCoreApplication.translate


class StoredDateField(DateField):
    """A line that begins with a stored date as it is typed."""

    def __init__(self, shown: str, helpers: Helpers, hint: str, parent: QWidget | None) -> None:
        super().__init__(
            language=helpers.language,
            zone=helpers.zone,
            today=helpers.today,
            hint=hint,
            parent=parent,
        )
        self.set_text(shown)
        self._shown = self.value()

    def is_untouched(self) -> bool:
        """Whether it still says what was stored."""
        return self.value() == self._shown


class OneDateField(StoredDateField):
    """One date, such as that of a birth; `edtf` is what is to be stored."""

    def __init__(
        self, edtf: str, helpers: Helpers, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(shown_date(edtf, helpers.language), helpers, hint, parent)
        self._stored = edtf

    @property
    def edtf(self) -> str:
        """The date in EDTF, "" while there is none or it is not understood."""
        if self.is_untouched():
            return self._stored
        span = self.reading.span
        return span.starts if span is not None and span.shape == "moment" else ""

    def mistake(self) -> str:
        """What is wrong with the text, "" when nothing is."""
        if not self.value() or self.is_untouched():
            return ""
        return _mistake_of(self) or ("" if self.edtf else self.tr("One date is meant here."))


class PeriodField(StoredDateField):
    """A period or a moment in one line: "2015 to 2018", "until 2018"; `span` is stored."""

    def __init__(
        self, span: Span, helpers: Helpers, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(_typed_span(span, helpers.language), helpers, hint, parent)
        self._stored = span

    @property
    def span(self) -> Span:
        """When it was; without a date while there is none or it is not understood."""
        if self.is_untouched():
            return self._stored
        read = self.reading.span
        if not self.value() or read is None:
            return UNDATED
        return replace(read, wording=self.wording)

    def mistake(self) -> str:
        """What is wrong with the text, "" when nothing is."""
        return "" if not self.value() or self.is_untouched() else _mistake_of(self)


def is_before(later: str, earlier: str) -> bool:
    """Whether what should be later is surely over before the other begins; EDTF or empty."""
    if not later or not earlier:
        return False
    try:
        ended, began = bounds(later)[1], bounds(earlier)[0]
    except DateProblem:  # another program's text
        return False
    return ended is not None and began is not None and ended <= began


def _mistake_of(field: DateField) -> str:
    reading = field.reading
    if reading.problem:
        return reading.problem
    if len(reading.spans) > 1:
        return translate("DateField", "This date can be read in several ways; choose one.")
    return (
        ""
        if reading.span is not None
        else translate("DateField", "This is not understood as a date.")
    )


def _typed_span(span: Span, language: str) -> str:
    if not (span.starts or span.ends):  # no date, or only a day on which it is known to have been
        return ""
    try:
        return typed_span(span, language)
    except DateProblem:
        return " – ".join(text for text in (span.starts, span.ends) if text)
