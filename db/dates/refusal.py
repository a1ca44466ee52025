"""Why a text is not a date: the place of the first character not understood, and a reason."""

# SPDX-License-Identifier: MIT

import re
from typing import Final, Literal

from db.errors import DateProblem
from db.saying import said, to_say

_SHOWN = 40  # characters of the text that a sentence quotes
_HELP: Final = to_say("Write it like 2022, 2022-12, 2022-12-29, 2022~ or 2022-12-29T10:30.")


# A number that no calendar or clock has, a month with fewer days, days of a season or quarter.
Fault = Literal["", "number", "days", "group"]


class NotADate(DateProblem):
    """A text that is not a date; `reason` says why, without the text and the place."""

    def __init__(self, text: str, position: int, reason: str, fault: Fault = "") -> None:
        place = said("{reason} (character {place})", reason=reason, place=position + 1)
        super().__init__(
            said("“{text}” is not a date: {place}.", text=shown(text), place=place), position, _HELP
        )
        self.reason = reason
        self.fault = fault


def refused(text: str, position: int, reason: str, fault: Fault = "") -> NotADate:
    """The problem to raise: `position` is the index of the first character not understood."""
    return NotADate(text, position, reason, fault)


def shown(text: str) -> str:
    """The text, or its beginning, as a sentence may quote it."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _run(*atoms: str) -> str:
    """A pattern for as many of the atoms as follow each other."""
    pattern = ""
    for atom in reversed(atoms):
        pattern = f"(?:{atom}{pattern})?"
    return pattern


_MARK, _DIGIT, _ANY = "[?~%]?", "[0-9]", "[0-9X]"
_OFFSET = "(?:Z|" + _run("[+-]", _DIGIT, _DIGIT, ":", _DIGIT, _DIGIT) + ")"
_TIME = _run(
    "[T ]", _DIGIT, _DIGIT + _run(":", _DIGIT, _DIGIT + _run(":", _DIGIT, _DIGIT)) + _OFFSET
)
_DAY = _run("-", _MARK + _ANY, _ANY, _MARK + _TIME)
_MONTH = _run("-", _MARK + _ANY, _ANY, _MARK + _DAY)
_WEEK = _run("-W", _DIGIT, _DIGIT + _run("-", _DIGIT) + _MARK)
# As much of a date as can be read: its end is the first character not understood.
_READABLE: Final = re.compile(
    _MARK + _run(_DIGIT, _ANY, _ANY, _ANY + _MARK + f"(?:(?=-W){_WEEK}|{_MONTH})")
)
_REASONS: Final = (
    ("-", 0, to_say("years before 0001 are not kept")),
    ("Y", 0, to_say("years run from 0001 to 9999, without a Y")),
    ("{", 0, to_say("all of a set is several dates; give each an event of its own")),
    ("X", 0, to_say("a date without a year can't be placed")),
    (" ", 0, to_say("it begins with a blank")),
    ("S", 4, to_say("significant digits of a year are not kept; write 19XX or 1950~")),
    ("E", 4, to_say("years run from 0001 to 9999, without an exponent")),
)


def refuse_shape(text: str, start: int, end: int) -> NotADate:
    """The problem of text[start:end], which has not the shape of a date."""
    found = _READABLE.match(text, start, end)
    at = found.end() if found else start
    if at == end:
        reason = said("a date is missing") if start == end else said("it ends too early")
        return refused(text, at, reason)
    for sign, offset, reason in _REASONS:
        if text[at] == sign and at - start == offset:
            return refused(text, at, said(reason))
    if at - start == 4 and text[at].isdigit():
        return refused(text, at, said("years have four digits, 0001 to 9999"))
    return refused(text, at, said("“{sign}” is not expected there", sign=text[at]))
