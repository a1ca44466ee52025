"""How dates are said on screen: the language, the file's zone, and what if they can't be read."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from datetime import datetime

from db.dates.span import Span
from db.dates.wording import words, words_of
from db.errors import DateProblem


@dataclass(frozen=True, slots=True)
class Tongue:
    """Says dates in one language; clock times of other zones also in that of the file.

    Another program may have written anything into the file: a text that is no date is shown
    as it stands.
    """

    language: str = "en"
    zone: str = "UTC"

    def when(self, span: Span, *, short: bool = False) -> str:
        """A span in words; "no date" when it has none."""
        try:
            if short:
                return words(span, self.language, style="short")
            return words(span, self.language, file_zone=self.zone)
        except DateProblem:
            return " – ".join(text for text in (span.starts, span.ends) if text)

    def date(self, text: str, *, short: bool = False) -> str:
        """An EDTF date in words; "" stays empty."""
        try:
            return words_of(text, self.language, style="short" if short else "full") if text else ""
        except DateProblem:
            return text

    def moment(self, iso: str) -> str:
        """A moment stored as ISO 8601, as day and clock time where the user is."""
        try:
            moment = datetime.fromisoformat(iso).astimezone()
        except ValueError:
            return iso
        return f"{self.date(f'{moment:%Y-%m-%d}', short=True)} {moment:%H:%M}"
