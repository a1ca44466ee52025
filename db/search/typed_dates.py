"""A date in what is typed into the palette: "Nov 2022", "go to last Thursday", "as of 20 Dec"."""

# SPDX-License-Identifier: MIT

import re
from dataclasses import dataclass
from typing import Final, Literal

from db.dates.free_text import read_free
from db.dates.span import Span

Deed = Literal["", "go to", "as of"]

_GO_TO: Final = re.compile(
    r"(?:go[ -]?to|jump to|gehe? zu[mr]?|springe? zu[mr]?)(?: the| dem| der)? (?P<date>.+)",
    re.IGNORECASE,
)
_AS_OF: Final = re.compile(
    r"(?:as[ -]of|as at|stand(?: vom| am)?|stichtag|per)(?: the| dem)? (?P<date>.+)",
    re.IGNORECASE,
)
LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date and what is to be done with it: "" = nobody said; only what was said with a deed can
    have a `problem`."""

    deed: Deed
    spans: tuple[Span, ...]
    problem: str = ""


def typed_date(text: str, *, today: str, fiscal_year_end: str = "") -> TypedDate | None:
    """Return the date that is typed, None where there is none.

    `today` is the EDTF day that "last Thursday" counts from. A text that is no date is None, but
    after "go to" or "as of" it is a date that is not understood.
    """
    line = " ".join(text.split())
    deed, words = _parted(line)
    if not words or len(words) > LONGEST:
        return None
    reading = read_free(words, reference=today, fiscal_year_end=fiscal_year_end)
    spans = tuple(span for span in reading.spans if _has_place(span))
    if spans:
        return TypedDate(deed, spans)
    is_meant = bool(deed) and bool(reading.problem) and _looks_dated(words)
    return TypedDate(deed, (), reading.problem) if is_meant else None


def _parted(line: str) -> tuple[Deed, str]:
    if found := _GO_TO.fullmatch(line):
        return "go to", found["date"]
    if found := _AS_OF.fullmatch(line):
        return "as of", found["date"]
    return "", line


def _has_place(span: Span) -> bool:
    return span.start_lo is not None or span.end_hi is not None


def _looks_dated(words: str) -> bool:
    """Whether a text may have been meant as a date: "go to cloud" names something else."""
    return any(letter.isdigit() for letter in words)
