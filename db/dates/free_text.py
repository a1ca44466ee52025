"""Reads dates as people write them, English and German, relative words included.

The door to `speech`. Nothing is guessed: what can be read in several ways gives several
readings, what is not understood says so, and what is said coarsely stays coarse.
"""

# SPDX-License-Identifier: MIT

import re
from dataclasses import dataclass, replace
from typing import Final

from db.dates.clock import DAY_S
from db.dates.edtf import bounds
from db.dates.span import UNDATED, Span, make_span
from db.dates.speech.meaning import Meaning, NotSaid, Reference, day_text
from db.dates.speech.whole import LONGEST, MOST, meanings
from db.dates.speech.words import tidied
from db.errors import DateProblem
from db.saying import said

_UNKNOWN: Final = frozenset(
    {
        "?", "unknown", "not known", "not stated", "no date", "undated", "n/a", "none",
        "unbekannt", "nicht bekannt", "nicht genannt", "ohne datum", "undatiert", "keine angabe",
        "k.a.", "k. a.", "start not stated", "end not stated", "beginn nicht genannt",
        "ende nicht genannt",
    }
)  # fmt: skip
_STILL: Final = frozenset(
    {
        "ongoing", "still", "present", "to date", "to this day", "until today", "laufend",
        "andauernd", "noch", "bis heute", "open end", "ende offen",
    }
)  # fmt: skip
_OPEN: Final = _STILL | {"..", "open", "offen", "open start", "beginn offen"}
_UNTIL: Final = re.compile(
    r"^(?:until|till?|up to|through|to|bis(?: zum| zur| zu)?)(?: the| dem)? ", re.IGNORECASE
)
_LAST_DAYS: Final = 28  # from here on a month is at its end
_LASTED: Final = re.compile(
    r"^(?:for|lasting|für|während|\+)(?: the)? ?(?=[0-9a-zäöü])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DateReading:
    """How a text is read: `spans` has one entry when it is certain, several when it is open
    which is meant (they are offered, the likelier first), none when it is not understood
    (`problem` says why).

    `counted_from` is the EDTF day that relative words were counted from, "" when none were.
    `remark` says what is odd about a reading, such as a weekday that the day was not.
    """

    text: str
    spans: tuple[Span, ...] = ()
    problem: str = ""
    counted_from: str = ""
    remark: str = ""

    @property
    def span(self) -> Span | None:
        """The one certain reading, None when there is none or more than one."""
        return self.spans[0] if len(self.spans) == 1 else None


def read_free(
    when: str,
    until: str = "",
    *,
    reference: str = "",
    zone: str = "",
    file_zone: str = "UTC",
    attested: str = "",
    fiscal_year_end: str = "",
) -> DateReading:
    """Read what stands in the fields When and Until. Never raises.

    `reference` is the EDTF date that "yesterday" or "last Thursday" count from; sums in Until
    ("+3 months") count from When. An empty `until` makes a moment, "not known" an end that is
    not known. `attested` is the EDTF day on which it held. With `fiscal_year_end` ("MM-DD"), a
    quarter without a year is offered as the fiscal year's too, and FY2023 is understood. Nothing
    written is no date.
    """
    base = Reference(reference, _fiscal_months(fiscal_year_end))
    wording = " ".join(f"{when} – {until}".split()) if until.strip() else " ".join(when.split())
    try:
        starts = _starts(when, base)
        readings = _with_ends(starts, until, base) if until.strip() else starts
        spans, refusal = _spans(readings, zone, file_zone, attested, wording[: 2 * LONGEST])
    except DateProblem as problem:
        return DateReading(wording, problem=str(problem))
    if not spans:
        return DateReading(wording, problem=str(refusal))
    counted = any(m.counted for m in readings)
    remark = next((m.remark for m in readings if m.remark), "")
    return DateReading(wording, spans, "", reference if counted else "", remark)


def _fiscal_months(fiscal_year_end: str) -> int | None:
    """By how many months it begins after the calendar's; None = not known, or within a month."""
    month, _, day = fiscal_year_end.partition("-")
    is_whole = day.isdecimal() and int(day) >= _LAST_DAYS
    return int(month) % 12 if month.isdecimal() and is_whole else None


def _starts(when: str, base: Reference) -> list[Meaning]:
    plain = tidied(when)
    if not plain and when.strip() != "?":
        return [Meaning("")]
    if plain in _UNKNOWN or when.strip() == "?":
        return [Meaning("")]
    if plain in _STILL:
        return [Meaning("", "..")]
    return [Meaning("..")] if plain in _OPEN else meanings(when, base)


def _with_ends(starts: list[Meaning], until: str, base: Reference) -> list[Meaning]:
    """Each start with the ends that may follow it."""
    found: list[Meaning] = []
    refusal: DateProblem | None = None
    for start in starts:
        if start.ends not in (None, "", ".."):
            raise DateProblem(said("The first date is a whole period already."), 0,
                              said("Leave one of the two ends away."))  # fmt: skip
        try:
            found += _ends(start, until, base)
        except DateProblem as problem:
            refusal = refusal or problem
    if not found and refusal is not None:
        raise refusal
    return found


def _ends(start: Meaning, until: str, base: Reference) -> list[Meaning]:
    plain = tidied(until)
    if plain in _UNKNOWN or until.strip() == "?":
        return [replace(start, ends="")]
    if plain in _OPEN:
        return [replace(start, ends="..")]
    own = Reference(start.starts if start.starts != ".." else "", base.fiscal_months)
    text = _UNTIL.sub("", until.strip())
    ends = _sum(text, own)
    if ends is None:
        ends = _read_end(text, own, base)
    return [
        replace(start, ends=end.starts, counted=start.counted or end.counted,
                remark=start.remark or end.remark)
        for end in ends
    ]  # fmt: skip


def _sum(text: str, own: Reference) -> list[Meaning] | None:
    """An end that is said as a length: +3 months, for two weeks; None when it isn't."""
    if not _LASTED.match(text):
        return None
    ends = meanings("+" + _LASTED.sub("", text), own)
    return [replace(end, counted="") for end in ends]


def _read_end(text: str, own: Reference, base: Reference) -> list[Meaning]:
    """An end that is a date; what it leaves out it takes from the start."""
    ends = meanings(text, base)
    if any(end.ends is not None for end in ends):
        raise DateProblem(
            said("The second date is a whole period."), 0, said("Write the day it ended.")
        )
    if own.is_known and all(end.counted for end in ends) and (own_ends := _after(text, own)):
        is_yearless = all(end.counted == "year" for end in ends)
        is_clock = re.fullmatch(
            r"(?:at |um )?[0-9]{1,2}[:.]?[0-9]{0,2} ?(?:uhr|[ap]m)?", tidied(text)
        )
        if is_yearless or is_clock:
            return own_ends
    return ends


def _after(text: str, own: Reference) -> list[Meaning]:
    """The next date of that text at or after the start."""
    first = own.first_and_last(text)[0]
    near = []
    for end in meanings(text, Reference(day_text(first))):
        high = bounds(end.starts)[1]
        if high is not None and high > first * DAY_S:
            near.append((high, replace(end, counted="")))
    return [min(near, key=lambda pair: pair[0])[1]] if near else []


def _spans(
    readings: list[Meaning], zone: str, file_zone: str, attested: str, wording: str
) -> tuple[tuple[Span, ...], DateProblem | None]:
    """The spans of readings without those that can't be, and why the first of these can't."""
    spans: list[Span] = []
    refusal: DateProblem | None = None
    for meaning in readings:
        if not meaning.starts and meaning.ends is None and not attested:
            return (UNDATED,), None
        try:
            span = make_span(
                meaning.starts,
                "" if meaning.ends is None and meaning.starts in ("", "..") else meaning.ends,
                attested=attested,
                zone=zone,
                wording=wording,
                file_zone=file_zone,
            )
        except NotSaid:
            raise
        except DateProblem as problem:
            refusal = refusal or problem
            continue
        if span not in spans:
            spans.append(span)
    return tuple(spans[:MOST]), refusal
