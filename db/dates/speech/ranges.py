"""Two dates with a word or a dash between them; what one leaves out it takes from the other.

"From … to …" lasted throughout; "between … and …" is one moment somewhere inside.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from db.dates.clock import date_of, days_of, months_later
from db.dates.edtf import OneOf, bounds, format_edtf, parse, precision_of
from db.dates.refusal import shown
from db.dates.speech.meaning import Meaning, NotSaid, Read, Reference, day_text, first_day, is_date
from db.dates.speech.words import MONTH
from db.errors import DateProblem
from db.saying import said

_BETWEEN: Final = re.compile(
    r"(?:(?:some ?time |irgendwann )?(?:between|zwischen)|irgendwann|some (?:day|month|year|time))"
    r" (?:dem |the )?(?P<a>.+?)"
    r"(?: and | und | & | ?- ?)(?:dem |the )?(?P<b>.+)"
)
_OR: Final = re.compile(r"(?:either |entweder )?(?P<a>.+?) (?:or|oder) (?P<b>.*[0-9].*)")
_DOTS: Final = re.compile(r"(?P<a>[0-9][^ .]+) ?\.\. ?(?P<b>[0-9][^ .]+)")
_LEAD: Final = re.compile(r"^(?:from|von|vom|ab|in|im)(?: dem| der| the)? ")
_GAPS: Final = (
    re.compile(
        r" (?:to|until|till?|through|thru|bis(?: einschliesslich)?(?: zum| zur| zu)?)(?: the)? "
    ),
    re.compile(r" ?-+ ?"),
)  # fmt: skip
_ONLY_DAY: Final = re.compile(r"(?:(?:the|dem|den|der|am) )?(?P<day>[0-9]{1,2})(?:\.|st|nd|rd|th)?")
_ONLY_CLOCK: Final = re.compile(
    r"(?:at |um )?[0-9]{1,2}(?::[0-9]{2})?(?::[0-9]{2})?(?: ?[ap]\.?m\.?| ?uhr)?"
)
_MONTH_DAYS: Final = re.compile(
    rf"(?P<head>{MONTH}) ?(?P<one>[0-9]{{1,2}})(?:st|nd|rd|th)? ?(?:-|to|bis|and|und) ?"
    r"(?P<two>[0-9]{1,2})(?:st|nd|rd|th)?(?P<rest>(?:, ?| )'?[0-9]{2,4})?"
)
_OPEN: Final = frozenset(
    {"..", "present", "ongoing", "open", "still", "offen", "laufend", "andauernd", "date"}
)
_UNKNOWN: Final = frozenset({"?", "unknown", "not known", "unbekannt", "nicht bekannt"})
_MOST: Final = 60  # pairs looked at


def between(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """One moment between two dates, as a one-of set; None when it isn't said so."""
    found = _BETWEEN.fullmatch(text)
    if found is None:
        return None
    readings: list[Meaning] = []
    for pair in _pairs(found["a"], found["b"], reference, read):
        ends = [_edge(pair.starts, is_last=False), _edge(pair.ends or "", is_last=True)]
        if ends[0] and ends[1]:
            edtf = f"[{ends[0]}..{ends[1]}]"
            readings.append(Meaning(edtf, None, pair.counted, pair.remark))
    if not readings:
        raise DateProblem(said("“{text}” ends before it begins.", text=text))
    return readings


def either_of(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """One of two dates, or one of a row with two dots; None when it isn't said so."""
    if found := _DOTS.fullmatch(text):
        return [Meaning(format_edtf(parse(f"[{found['a']}..{found['b']}]".upper())))]
    found = _OR.fullmatch(text)
    if found is None:
        return None
    starts, ends = _sides(found["a"], found["b"], reference, read)
    members = [m for m in (starts[0], ends[0]) if m.ends is None]
    values = [parse(m.starts) for m in members]
    if (
        len(starts) > 1
        or len(ends) > 1
        or len(members) < 2
        or any(isinstance(value, OneOf) for value in values)
    ):
        raise DateProblem(
            said("“{text}” leaves too much open.", text=shown(text)),
            0,
            said("Write both dates in full."),
        )
    counted = starts[0].counted or ends[0].counted
    edtf = f"[{members[0].starts},{members[1].starts}]"
    return [Meaning(format_edtf(parse(edtf)), counted=counted)]


def ranged(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """A period from one date to another; None when there are no two dates."""
    if found := _MONTH_DAYS.fullmatch(text):
        rest = found["rest"] or ""
        one, two = (f"{found[day]} {found['head']}{rest}" for day in ("one", "two"))
        return _tried(one, two, reference, read)
    bare = _LEAD.sub("", text)
    for gap in _GAPS:
        for found in gap.finditer(bare):
            one, two = bare[: found.start()].strip(), bare[found.end() :].strip()
            if one and two and (readings := _tried(one, two, reference, read)):
                return readings
    return None


def _tried(one: str, two: str, reference: Reference, read: Read) -> list[Meaning] | None:
    try:
        return list(_pairs(one, two, reference, read)) or None
    except DateProblem:
        return None


def _pairs(one: str, two: str, reference: Reference, read: Read) -> Iterator[Meaning]:
    """The readings of two dates that follow each other."""
    if two in _OPEN or two in _UNKNOWN:
        for start in read(one, reference):
            yield Meaning(start.starts, ".." if two in _OPEN else "", start.counted, start.remark)
        return
    starts, ends = _sides(one, two, reference, read)
    kinds = {precision_of(parse(start.starts)) for start in starts if start.ends is None}
    alike = [e for e in ends if precision_of(parse(e.starts)) in kinds]
    ends = [*alike, *(e for e in ends if e not in alike)]
    seen: set[int] = set()
    for (place, start), end in list(product(enumerate(starts), ends))[:_MOST]:
        if start.ends is not None or end.ends is not None or not _follow(start.starts, end.starts):
            continue
        if "year" in (start.counted, end.counted) and place in seen:
            continue  # the next of the ends that may be meant is the one that is meant
        seen.add(place)
        counted = max(start.counted, end.counted, key=("", "year", "day").index)
        yield Meaning(start.starts, end.starts, counted, start.remark or end.remark)


def _sides(
    one: str, two: str, reference: Reference, read: Read
) -> tuple[list[Meaning], list[Meaning]]:
    """Both ends, each with what it left out taken from the other."""
    if found := _ONLY_DAY.fullmatch(one):
        ends = read(two, reference)
        return _days_before(ends, int(found["day"])), ends
    try:
        starts = read(one, reference)
    except NotSaid:  # nothing to count from but the other end
        ends = read(two, reference)
        return [_plain(m) for e in ends for m in reversed(read(one, Reference(e.starts)))], ends
    if _ONLY_CLOCK.fullmatch(two):
        return starts, [_plain(e) for s in starts for e in read(two, Reference(s.starts))]
    if found := _ONLY_DAY.fullmatch(two):
        return starts, [d for s in starts for d in _day_after(s, int(found["day"]))]
    ends = read(two, reference)
    if all(s.counted == "year" for s in starts) and not any(e.counted == "year" for e in ends):
        anew = [m for e in ends for m in read(one, Reference(e.starts))]
        late = reversed(_sorted(anew))
        return [Meaning(m.starts, None, ends[0].counted, m.remark) for m in late], ends
    if any(e.counted == "year" for e in ends):
        known = [e for s in starts for e in read(two, Reference(s.starts))]
        if not any(s.counted for s in starts):
            known = [_plain(end) for end in known]
        return starts, _sorted(known)
    return starts, ends


def _plain(meaning: Meaning) -> Meaning:
    """The same, as counted from the other end and from nothing else."""
    return Meaning(meaning.starts, meaning.ends, "", meaning.remark)


def _sorted(readings: list[Meaning]) -> list[Meaning]:
    return sorted(readings, key=lambda m: first_day(m.starts) or 0)


def _days_before(ends: list[Meaning], day: int) -> list[Meaning]:
    """The day of that number before each end: 16 in "16 and 22 Dec 2022"."""
    found: list[Meaning] = []
    for end in ends:
        last = first_day(end.starts)
        if last is None or precision_of(parse(end.starts)) != "day":
            raise DateProblem(said("A day needs a month."), 0, said("Write it like 16 Dec 2022."))
        year, month, number = date_of(last)
        if day > number:
            year, month = months_later(year, month, -1)
        if is_date(year, month, day):
            found.append(Meaning(day_text(days_of(year, month, day)), None, end.counted))
    return found


def _day_after(start: Meaning, day: int) -> list[Meaning]:
    first = first_day(start.starts)
    if first is None or precision_of(parse(start.starts)) not in ("day", "minute", "hour"):
        raise DateProblem(said("A day needs a month."), 0, said("Write it like 16 Dec 2022."))
    year, month, number = date_of(first)
    if day < number:
        year, month = months_later(year, month, 1)
    if not is_date(year, month, day):
        return []
    return [Meaning(day_text(days_of(year, month, day)), None, start.counted)]


def _follow(start: str, end: str) -> bool:
    """Whether a period may run from one date to the other."""
    low, high = bounds(start, strict=True)[0], bounds(end, strict=True)[1]
    return low is None or high is None or low < high


def _edge(edtf: str, *, is_last: bool) -> str:
    """The outer date of a set, or the date itself; "" when it has none."""
    value = parse(edtf)
    if not isinstance(value, OneOf):
        return edtf
    point = value.members[-1][1] if is_last else value.members[0][0]
    return format_edtf(point) if point is not None else ""
