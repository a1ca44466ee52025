"""What is said around a date: before, after, by, between, about, perhaps, since, until."""

# SPDX-License-Identifier: MIT

import re
from typing import Final

from db.dates.bounds import bounds_of
from db.dates.clock import DAY_S, civil_of, months_later
from db.dates.edtf import Date, OneOf, Point, Week, format_edtf, parse
from db.dates.point_words import is_plain
from db.dates.refusal import shown
from db.dates.speech.meaning import Meaning, Read, Reference, day_text, first_day, month_text
from db.dates.values import HALVES, QUARTERS
from db.errors import DateProblem
from db.saying import said

_SIDES: Final = (
    ("before", r"(?:some ?time |irgendwann |noch )?(?:before|prior to|earlier than|vor) (?P<x>.+)"),
    ("after", r"(?:some time |sometime |irgendwann )?(?:after|later than|nach) (?P<x>.+)"),
    ("by", r"(?:by|no later than|not later than|at the latest|spätestens(?: am| im)?"
           r"|bis spätestens(?: zum)?|on or before) (?P<x>.+)"),
    ("by", r"(?P<x>.+?) (?:or earlier|or before|at the latest|oder früher|oder davor|spätestens)"),
    ("from", r"(?:no earlier than|not earlier than|at the earliest|frühestens(?: am| im)?"
             r"|on or after) (?P<x>.+)"),
    ("from", r"(?P<x>.+?) (?:or later|or after|at the earliest|oder später|oder danach"
             r"|frühestens)"),
    ("~", r"(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|c\.|etwa|rund|ungefähr|um"
          r"|gegen|in etwa|~)(?: the| das| den| dem)? ?(?P<x>.+)"),
    ("~", r"(?P<x>.+?) (?:or so|or thereabouts|herum|approximately|ungefähr|circa)"),
    ("?", r"(?:possibly|perhaps|maybe|probably|presumably|vermutlich|wahrscheinlich|möglicherweise"
          r"|vielleicht|wohl) (?P<x>.+)"),
    ("?", r"(?P<x>.+?) ?\?"),
    ("some", r"(?:some ?(?:day|time|month|year)|irgendwann|at some (?:point|time))"
             r"(?: in| im| within| between| zwischen)? (?P<x>.+)"),
    ("since", r"(?:since|seit|ever since)(?: the| dem| der)? (?P<x>.+)"),
    ("onward", r"(?:from|starting|beginning|as of|as from|effective|ab|mit wirkung (?:vom|zum|ab)"
               r"|with effect (?:from|on|as of))(?: dem| the| on| in)? (?P<x>.+)"),
    ("onward", r"(?P<x>.+?) (?:onwards?|on)"),
    ("until", r"(?:until|till?|up to|through|to|bis)(?: zum| zur| zu| the| dem| einschliesslich)?"
              r" (?P<x>.+)"),
)  # fmt: skip
_FORMS: Final = [(side, re.compile(form)) for side, form in _SIDES]


def sided(text: str, reference: Reference, read: Read) -> list[Meaning] | None:
    """The readings of a date with a word around it; None when there is no such word."""
    for side, form in _FORMS:
        found = form.fullmatch(text)
        if found is None or not found["x"]:
            continue
        try:
            inner = read(found["x"], reference)
        except DateProblem:
            if side in ("onward", "until", "?", "~", "by", "from"):
                continue  # the word may belong to another form
            raise
        if side == "since":
            inner = _begun(inner, reference, text)
        return [_placed(side, meaning, text) for meaning in inner]
    return None


def _placed(side: str, meaning: Meaning, text: str) -> Meaning:
    """A date with the word around it."""
    if side == "some":
        return _some(meaning)
    if meaning.ends is not None:
        raise DateProblem(
            said("“{text}” says when of a whole period.", text=shown(text)),
            0,
            said("Write it like 2018 to 2020."),
        )
    starts = meaning.starts
    if side == "since":
        return Meaning(starts, "..", meaning.counted, meaning.remark)
    if side == "onward":
        return Meaning(starts, "", meaning.counted, meaning.remark)
    if side == "until":
        return Meaning("", starts, meaning.counted, meaning.remark)
    if side in ("~", "?"):
        return meaning.with_starts(marked(starts, side, text))
    return meaning.with_starts(_bounded(side, starts, text))


def _begun(found: list[Meaning], reference: Reference, text: str) -> list[Meaning]:
    """The readings that have begun: "since May" is no May to come."""
    if len(found) < 2 or not all(meaning.counted for meaning in found):
        return found
    today = reference.some_day(text)
    return [m for m in found if (first_day(m.starts) or today) <= today] or found


def _some(meaning: Meaning) -> Meaning:
    """Some day of a row of days is one moment, not a period."""
    ends = (meaning.starts, meaning.ends)
    if meaning.ends is None or any(not end or end[0] in "[." for end in ends):
        return meaning
    edtf = format_edtf(parse(f"[{meaning.starts}..{meaning.ends}]"))
    return Meaning(edtf, None, meaning.counted, meaning.remark)


def _bounded(side: str, edtf: str, text: str) -> str:
    """Before, after, up to or from a date, as a one-of set."""
    value = parse(edtf)
    if isinstance(value, OneOf) and any(None in member for member in value.members):
        raise DateProblem(
            said("“{text}” says before or after twice.", text=shown(text)),
            0,
            said("Write it like before 2020."),
        )
    if side == "before":
        return f"[..{_beside(value, -1, text)}]"
    if side == "after":
        return f"[{_beside(value, 1, text)}..]"
    if isinstance(value, OneOf):
        first, last = value.members[0][0], value.members[-1][1]
        edge = last if side == "by" else first
        assert edge is not None
        edtf = format_edtf(edge)
    return f"[..{edtf}]" if side == "by" else f"[{edtf}..]"


def _beside(value: object, step: int, text: str) -> str:
    """The unit just before (-1) or after (1) a date, as EDTF."""
    assert isinstance(value, Date | Week | OneOf)
    if isinstance(value, Date) and is_plain(value) and not value.time:
        year = int(value.year)
        if not value.month:
            return f"{year + step:04d}"
        if not value.day:
            return month_text(*months_later(year, int(value.month), step))
    if isinstance(value, Date) and not value.marks and value.month.isdigit() and not value.day:
        group = int(value.month)
        for groups in (QUARTERS, HALVES):
            if group in groups and value.year.isdigit():
                index = int(value.year) * len(groups) + group - min(groups) + step
                return month_text(index // len(groups), min(groups) + index % len(groups))
    low, high = bounds_of(value)
    edge = low if step < 0 else high
    if edge is None:
        raise DateProblem(
            said("“{text}” goes on without an end.", text=shown(text)),
            0,
            said("Write a single date."),
        )
    if isinstance(value, Date) and value.time:
        return _clock_text(edge - 60 if step < 0 else edge)
    return day_text(edge // DAY_S + (step if step < 0 else 0))


def _clock_text(second: int) -> str:
    year, month, day, hour, minute, _ = civil_of(second)
    return f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}"


def marked(edtf: str, mark: str, text: str) -> str:
    """A date with `~` or `?`, together `%`; a set gets it at each of its dates."""
    value = parse(edtf)
    if isinstance(value, OneOf):
        members = ",".join(
            _mark(first, mark, text) if first == last
            else f"{_mark(first, mark, text)}..{_mark(last, mark, text)}"
            for first, last in value.members
        )  # fmt: skip
        return f"[{members}]"
    assert isinstance(value, Date | Week)
    return _mark(value, mark, text)


def _mark(point: Point | None, mark: str, text: str) -> str:
    if point is None:
        return ""
    if isinstance(point, Date) and point.time:
        raise DateProblem(
            said("“{text}” has a time of day, which can't be uncertain.", text=shown(text)), 0,
            said("Leave the time out, or write between … and …"),
        )  # fmt: skip
    edtf = format_edtf(point)
    if edtf[-1] in "~?%":
        return edtf if edtf[-1] in (mark, "%") else edtf[:-1] + "%"
    return edtf + mark
