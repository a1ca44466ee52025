"""Dates in words for people, English and German, of everything the parser reads.

Full: late December 2022, July–September 2022, some day 16–19 Dec 2022, before 30 Dec 2022,
about 2018. Short is for labels and lists. A dash inside a date means somewhere within, the
word "to" a period. The words speak of what is stated, never of what is computed from it.
"""

# SPDX-License-Identifier: MIT

from db.dates.bounds import bounds_of, extent
from db.dates.clock import civil_of, days_in_month
from db.dates.edtf import Date, Edtf, Interval, OneOf, Point, parse, precision_of
from db.dates.names import DAYS, DAYS_SHORT, MONTHS, MONTHS_SHORT
from db.dates.phrases import Style, Voice, voice_of
from db.dates.point_words import beside, is_plain, point_words, row_words, some_words
from db.dates.span import Span, span_from_interval

__all__ = ["DAYS", "DAYS_SHORT", "MONTHS", "MONTHS_SHORT", "Style", "words", "words_of"]

_THIRDS_OF_YEAR = {("01", "04"): "early year", ("05", "08"): "mid year", ("09", "12"): "late year"}
_THIRDS_OF_MONTH = {("01", "10"): "early month", ("11", "20"): "mid month"}


def words(span: Span, language: str = "en", *, style: Style = "full", file_zone: str = "") -> str:
    """When something was, in words; never empty. `language` is a code such as `en` or `de-AT`.

    With the file's zone given, clock times of another zone are said in both.
    """
    voice = voice_of(language, style)
    if span.shape == "none":
        return voice.say("no date")
    if span.shape == "moment":
        when = _value_words(parse(span.starts), voice)
    else:
        when = _period_words(span, voice)
    zones = [span.zone] if span.zone else []
    if file_zone:
        ours = [_file_time(text, span.zone, file_zone, voice) for text in (span.starts, span.ends)]
        zones += [f"{' – '.join(filter(None, ours))} {file_zone}"] if any(ours) else []
    return f"{when} ({'; '.join(zones)})" if zones else when


def words_of(text: str, language: str = "en", *, style: Style = "full") -> str:
    """An EDTF text in words; an interval is worded as a period. Raises DateProblem."""
    value = parse(text)
    if isinstance(value, Interval):
        return words(span_from_interval(text), language, style=style)
    return _value_words(value, voice_of(language, style))


def _file_time(text: str, zone: str, file_zone: str, voice: Voice) -> str:
    """A clock time as the file's clock shows it; empty where it shows the same or nothing."""
    date = parse(text) if text not in ("", "..") else None
    if not isinstance(date, Date) or not date.time:
        return ""
    own, ours = extent(date), bounds_of(date, zone=zone, file_zone=file_zone)[0]
    if own is None or ours is None or own[0] == ours:
        return ""
    year, month, day, *clock = civil_of(ours)
    time = ":".join(f"{part:02d}" for part in clock)[: max(5, len(date.time))]
    return point_words(Date(f"{year:04d}", f"{month:02d}", f"{day:02d}", time), voice)


def _value_words(value: Edtf, voice: Voice) -> str:
    if isinstance(value, Interval):
        raise TypeError("an interval is worded as a span")
    return _set_words(value, voice) if isinstance(value, OneOf) else point_words(value, voice)


def _set_words(value: OneOf, voice: Voice) -> str:
    """A one-of set: a part of a month or year, a row, before, after, or a list with "or"."""
    if len(value.members) > 1:
        listed = [_member_words(first, last, voice) for first, last in value.members]
        return ", ".join(listed[:-1]) + voice.say("or") + listed[-1]
    first, last = value.members[0]
    if first is None and last is not None:
        next_one = beside(last, voice, 1)
        if not next_one:
            return voice.say("or earlier", point_words(last, voice))
        return voice.say("before day" if precision_of(last) == "day" else "before", next_one)
    if last is None and first is not None:
        previous = beside(first, voice, -1)
        if not previous:
            return voice.say("or later", point_words(first, voice))
        return voice.say("after day" if precision_of(first) == "day" else "after", previous)
    assert first is not None and last is not None  # the parser refuses [..]
    if first == last:
        return point_words(first, voice)
    return _third_words(first, last, voice) or some_words(first, last, voice)


def _member_words(first: Point | None, last: Point | None, voice: Voice) -> str:
    if first is None:
        return voice.say("or earlier", point_words(last, voice)) if last else ""
    if last is None:
        return voice.say("or later", point_words(first, voice))
    return point_words(first, voice) if first == last else row_words(first, last, voice)


def _third_words(first: Point, last: Point, voice: Voice) -> str:
    """Early, mid or late of a month or year, for exactly the sets that mean it; else empty."""
    if not (is_plain(first) and is_plain(last)):
        return ""
    assert isinstance(first, Date) and isinstance(last, Date)
    if first.time or last.time or first.year != last.year:
        return ""
    year = voice.year(int(first.year))
    if not first.day and not last.day:
        third = _THIRDS_OF_YEAR.get((first.month, last.month))
        return voice.say(third, year) if third else ""
    if first.month != last.month or not (first.day and last.day):
        return ""
    third = _THIRDS_OF_MONTH.get((first.day, last.day))
    if third is None and first.day == "21":
        length = days_in_month(int(first.year), int(first.month))
        third = "late month" if int(last.day) == length else None
    return voice.say(third, f"{voice.month(int(first.month))} {year}") if third else ""


def _period_words(span: Span, voice: Voice) -> str:
    if span.start_state == "dated" and span.end_state == "dated":
        return _closed_words(parse(span.starts), parse(span.ends), voice)
    if span.start_state == "dated":
        return _joined(_start_words(span, voice), _held_words(span, voice) or _end_gap(span, voice))
    if span.end_state == "dated":
        gap = voice.say("start not stated") if span.start_state == "unknown" else ""
        return _joined(_end_words(span, voice), _held_words(span, voice), gap)
    return _joined(_held_words(span, voice), _open_words(span, voice))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _closed_words(start: Edtf, end: Edtf, voice: Voice) -> str:
    """A period with both ends: 16 to 19 Dec 2022, from about 2018 to 29 Dec 2022."""
    if start == end:
        return voice.say("within", _value_words(start, voice))
    if isinstance(start, Date) and isinstance(end, Date) and is_plain(start) and is_plain(end):
        return row_words(start, end, voice, between=voice.say("to", "", "").strip())
    return voice.say("from to", _value_words(start, voice), _value_words(end, voice))


def _start_words(span: Span, voice: Voice) -> str:
    value = parse(span.starts)
    start = _value_words(value, voice)
    if span.end_state == "open":
        return voice.say("since", start)
    # "from after 2019" is no English: a start that is only bounded is said with a verb.
    return voice.say("began" if _is_half_open(value) else "from", start)


def _end_words(span: Span, voice: Voice) -> str:
    value = parse(span.ends)
    return voice.say("ended" if _is_half_open(value) else "until", _value_words(value, voice))


def _is_half_open(value: Edtf) -> bool:
    """Whether a date is only bounded on one side, such as `[..2022-12-29]`."""
    return isinstance(value, OneOf) and None in value.members[0] + value.members[-1]


def _end_gap(span: Span, voice: Voice) -> str:
    return voice.say("end not stated") if span.end_state == "unknown" else ""


def _held_words(span: Span, voice: Voice) -> str:
    """The attested day; the last known one where a start is dated and an end is not."""
    if not span.attested:
        return ""
    value = parse(span.attested)
    phrase = "last known" if span.start_state == "dated" else "known"
    phrase += " day" if precision_of(value) == "day" else ""
    return voice.say(phrase, _value_words(value, voice))


def _open_words(span: Span, voice: Voice) -> str:
    """A period neither end of which is dated."""
    if span.start_state == span.end_state:
        return voice.say("always" if span.start_state == "open" else "neither stated")
    known = voice.say("start open" if span.start_state == "open" else "end open")
    gap = "start not stated" if span.start_state == "unknown" else "end not stated"
    return _joined(known, voice.say(gap))
