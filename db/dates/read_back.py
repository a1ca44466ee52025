"""What a reading says back to the person who typed it, and what a stored date is typed as."""

# SPDX-License-Identifier: MIT

from functools import lru_cache

from db.dates.clock import days_of, weekday_of
from db.dates.edtf import Date, parse
from db.dates.free_text import read_free
from db.dates.names import DAYS, MONTHS, language_of
from db.dates.phrases import Style
from db.dates.point_words import is_plain
from db.dates.span import Span
from db.dates.values import QUARTERS
from db.dates.wording import words, words_of

_DAY_S = 86_400


def reading_words(span: Span, language: str = "en", *, style: Style = "full") -> str:
    """A reading in words; a single day with its weekday: Thursday 29 December 2022.

    `style` short leaves the weekday out and is for lists of several readings.
    """
    if style == "full" and span.shape == "moment":
        value = parse(span.starts)
        if isinstance(value, Date) and value.day and not value.time and is_plain(value):
            return day_words(int(value.year), int(value.month), int(value.day), language)
    return words(span, language, style=style)


def day_words(year: int, month: int, day: int, language: str = "en") -> str:
    """A day with its weekday, nothing abbreviated."""
    tongue = language_of(language)
    weekday = DAYS[tongue][weekday_of(days_of(year, month, day) * _DAY_S)]
    dot, comma = (".", ",") if tongue == "de" else ("", "")
    return f"{weekday}{comma} {day}{dot} {MONTHS[tongue][month - 1]} {year:04d}"


def typed_span(span: Span, language: str = "en") -> str:
    """How a person would type a whole span in one field; reading it gives the span again."""
    if span.shape != "period":
        return typed_form(span.starts, language)
    for text in (words(span, language), f"{span.starts}/{span.ends}"):
        found = read_free(text).span
        if found is not None and (found.starts, found.ends) == (span.starts, span.ends):
            return text
    return f"{typed_form(span.starts, language)} – {typed_form(span.ends, language)}"


@lru_cache(maxsize=512)
def typed_form(edtf: str, language: str = "en") -> str:
    """How a person would type a stored date: its words where they read back to it, else EDTF.

    `edtf` is one end of a span, "" or "..". Raises DateProblem.
    """
    if edtf in ("", ".."):
        return edtf
    for text in _forms(edtf, language):
        span = read_free(text).span
        if span is not None and (span.starts, span.shape) == (edtf, "moment"):
            return text
    return edtf


def _forms(edtf: str, language: str) -> tuple[str, ...]:
    """Texts that may mean a date, the shortest last."""
    said = words_of(edtf, language)
    group = int(edtf[5:]) if len(edtf) == 7 and edtf[5:].isdigit() else 0
    short = f"Q{group - 32} {edtf[:4]}" if group in QUARTERS else ""
    return said, said.partition(" (")[0], short
