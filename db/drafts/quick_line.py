"""One typed line to an event: when, title, @unit, !person, #kind or #tag.

`29 dec 22 Jeff Zhang steps down @Alibaba Cloud #departure !Jeff Zhang`. A name with blanks is
taken as far as a known name goes, else in quotes or as far as its capitals go. Names inside a
sentence stay in the title; those that are only listed at the end don't.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from db.dates.finding import Found, find_dates
from db.dates.free_text import DateReading, read_free
from db.dates.span import UNDATED
from db.drafts.values import Candidate, EventDraft, Who
from db.records import Kind, Tag

PartKind = Literal["when", "unit", "person", "kind", "tag"]
Lookup = Callable[[str], Sequence[Candidate]]

SIGNS: Final = "@!#"
_MARK: Final = re.compile(r'(?:(?<=\s)|^)(?P<sign>[@!#])(?:"(?P<quoted>[^"]*)"?|(?=[^\s@!#0-9"]))')
_NEXT: Final = re.compile(r"\s[@!#](?=\S)")
_MOST_WORDS: Final = 8  # of a name
# A name after one of these belongs to the sentence, also at its end.
_LEADS_ON: Final = re.compile(
    r"at|of|in|by|with|for|from|to|on|and|or|the|an?|via|after|before|against|over|into|than|as"
    r"|von|bei|an|der|die|das|den|dem|des|mit|für|zu|zum|zur|und|oder|aus|auf|über|nach|vor"
    r"|gegen|durch|im|am",
    re.IGNORECASE,
)
_KIND_OF_SIGN: Final[dict[str, PartKind]] = {"@": "unit", "!": "person", "#": "tag"}


@dataclass(frozen=True, slots=True)
class QuickPart:
    """A piece of the line that means something: characters, half-open, with its sign.

    `id` is that of the known record, 0 when a new one would be made (a kind is known by name).
    """

    start: int
    end: int
    kind: PartKind
    name: str
    id: int = 0

    @property
    def is_new(self) -> bool:
        """Whether saving makes a record of this name."""
        return self.id == 0 and self.kind in ("unit", "person", "tag")


@dataclass(frozen=True, slots=True)
class QuickReading:
    """How a line is read: the draft of the event, its date, and the parts in their order."""

    draft: EventDraft
    when: DateReading
    parts: tuple[QuickPart, ...] = ()


def read_quick(
    text: str,
    *,
    people: Lookup,
    units: Lookup,
    kinds: Sequence[Kind] = (),
    tags: Sequence[Tag] = (),
    reference: str = "",
    zone: str = "UTC",
    year_end_of: Callable[[tuple[Who, ...]], str] = lambda _units: "",
) -> QuickReading:
    """Read one line. Never raises; a date that is open or missing leaves the draft undated.

    `people` and `units` find records by the beginning of a name; `reference` is the EDTF day
    that relative words count from, `zone` the file's, `year_end_of` tells the end ("MM-DD") of
    the fiscal year of the units in the line.
    """
    marks = _marks(text, people, units, kinds, tags)
    year_end = year_end_of(_who(marks, "unit"))
    date = _date_of(text, marks, year_end)
    when = read_free(
        date.text if date else "", reference=reference, file_zone=zone, fiscal_year_end=year_end
    )
    title = _title(text, marks, date)
    draft = EventDraft(
        title=title,
        kind=next((mark.name for mark in marks if mark.kind == "kind"), "other"),
        span=when.span or UNDATED,
        people=_who(marks, "person"),
        units=_who(marks, "unit"),
        tags=tuple(dict.fromkeys(mark.name for mark in marks if mark.kind == "tag")),
    )
    parts = [*marks, *([QuickPart(date.start, date.end, "when", date.text)] if date else [])]
    return QuickReading(draft, when, tuple(sorted(parts, key=lambda part: part.start)))


def mark_at(text: str, cursor: int) -> tuple[str, int, str] | None:
    """The mark being typed at a cursor: its sign, where it begins, and what follows the sign.

    None when the cursor is in no mark. What follows may hold blanks: a name may have them.
    """
    found = None
    for mark in _MARK.finditer(text[:cursor]):
        found = mark
    if found is None:
        lone = re.search(r"(?:(?<=\s)|^)([@!#])$", text[:cursor])
        return (lone[1], lone.start(), "") if lone else None
    lone = re.search(r"\s([@!#])$", text[:cursor])
    if lone is not None:
        return lone[1], lone.start(1), ""
    typed = text[found.start() + 1 : cursor]
    is_closed = typed.startswith('"') and typed.count('"') > 1
    if is_closed or len(typed.split()) > _MOST_WORDS:
        return None
    return found["sign"], found.start(), typed.lstrip('"')


def marked_name(sign: str, name: str) -> str:
    """A name with its sign as it is written into the line; in quotes where it needs them."""
    needs_quotes = any(sign in name for sign in SIGNS) or name[:1].isdigit()
    return f'{sign}"{name}"' if needs_quotes else f"{sign}{name}"


def _marks(
    text: str, people: Lookup, units: Lookup, kinds: Sequence[Kind], tags: Sequence[Tag]
) -> list[QuickPart]:
    marks: list[QuickPart] = []
    at = 0
    while found := _MARK.search(text, at):
        start = found.start()
        begin = start + 1
        following = _NEXT.search(text, begin)
        limit = following.start() if following else len(text)
        if found["quoted"] is not None:
            name, end = " ".join(found["quoted"].split()), found.end()
        else:
            name, end = "", begin
        known = {"@": units, "!": people}.get(found["sign"])
        if known is None:
            part = _sorted(text, start, begin, limit, name, end, kinds, tags)
        else:
            part = _named(text, start, begin, limit, name, end, found["sign"], known)
        if part is not None:
            marks.append(part)
        at = max(part.end if part else end, begin)
    return marks


def _named(
    text: str, start: int, begin: int, limit: int, quoted: str, end: int, sign: str, known: Lookup
) -> QuickPart | None:
    """A person or unit: the longest known name from here, else a new one."""
    kind = _KIND_OF_SIGN[sign]
    if quoted:
        found = _known(quoted, known)
        return QuickPart(start, end, kind, found.name if found else quoted,
                         found.id if found else 0)  # fmt: skip
    words = list(re.finditer(r"\S+", text[begin:limit]))[:_MOST_WORDS]
    for count in range(len(words), 0, -1):
        end = begin + words[count - 1].end()
        name = _bare(text[begin:end])
        if found := _known(name, known):
            return QuickPart(start, begin + len(text[begin:end].rstrip(".,;:")), kind, found.name,
                             found.id)  # fmt: skip
    end = begin + _length_of_new(text[begin:limit])
    name = _bare(text[begin:end])
    return QuickPart(start, begin + len(name), kind, name) if name else None


def _sorted(
    text: str, start: int, begin: int, limit: int, quoted: str, end: int,
    kinds: Sequence[Kind], tags: Sequence[Tag],
) -> QuickPart | None:  # fmt: skip
    """A kind or a tag: the longest known one from here, else a new tag."""
    words = list(re.finditer(r"\S+", text[begin:limit]))[:_MOST_WORDS]
    tries = [(quoted, end)] if quoted else [
        (_bare(text[begin : begin + word.end()]), begin + word.end()) for word in reversed(words)
    ]  # fmt: skip
    for name, stop in tries:
        plain = name.casefold()
        for kind in kinds:
            if plain in (kind.name.casefold(), kind.label.casefold()):
                return QuickPart(start, stop, "kind", kind.name, kind.id)
        for tag in tags:
            if plain == tag.name.casefold():
                return QuickPart(start, stop, "tag", tag.name, tag.id)
    if not tries:
        return None
    name, stop = tries[-1]
    return QuickPart(start, stop, "tag", name) if name else None


def _known(name: str, find: Lookup) -> Candidate | None:
    """The record of exactly this name or other name."""
    plain = name.casefold()
    if not plain:
        return None
    for candidate in find(name):
        other = candidate.reason.partition(": ")[2].casefold()
        if plain in (candidate.name.casefold(), other):
            return candidate
    return None


def _length_of_new(text: str) -> int:
    """How far a name that nobody knows goes: its first word and the capitals after it."""
    length = 0
    for word in re.finditer(r"\S+", text):
        first = word[0].lstrip("(&")[:1]
        if length and not (first.isupper() or first.isdigit()):
            break
        length = word.end()
        if word[0][-1] in ".,;:" and not (len(word[0]) <= 3 and word[0][-1] == "."):
            break
    return length


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(".,;:")


def _who(marks: Sequence[QuickPart], kind: PartKind) -> tuple[Who, ...]:
    """The people or units of the line, each once."""
    found: dict[object, Who] = {}
    for mark in marks:
        if mark.kind == kind:
            found.setdefault(mark.id or mark.name.casefold(), Who(mark.name, mark.id))
    return tuple(found.values())


def _date_of(text: str, marks: Sequence[QuickPart], year_end: str) -> Found | None:
    """The date of the line: that at its beginning, else at its end, else the first."""
    hidden = list(text)
    for mark in marks:
        hidden[mark.start : mark.end] = ";" * (mark.end - mark.start)
    found = find_dates("".join(hidden), year_end)
    if not found:
        return None
    first, last = found[0], found[-1]
    is_first = not text[: first.start].strip()
    is_last = not "".join(hidden)[last.end :].strip(" .;")
    return last if is_last and not is_first else first


def _title(text: str, marks: Sequence[QuickPart], date: Found | None) -> str:
    """What is left: without signs, the marks listed at the end and a date at either end."""
    cut: list[tuple[int, int]] = []
    tail = len(text)
    pieces = sorted([(m.start, m.end) for m in marks] + ([(date.start, date.end)] if date else []))
    for start, end in reversed(pieces):
        is_date = date is not None and start == date.start
        is_at_end = not text[end:tail].strip(" .,;")
        before = text[:start].split()
        leads_on = bool(before) and _LEADS_ON.fullmatch(before[-1]) is not None
        if is_date and (is_at_end or not text[:start].strip()):
            cut.append((start, end))
            tail = start if is_at_end else tail
        elif not is_date and is_at_end and not leads_on:
            cut.append((start, end))
            tail = start
        elif not is_date:
            cut += [(start, start + 1), *_quotes(text, start, end)]
    for start, end in sorted(cut, reverse=True):
        text = text[:start] + text[end:]
    return " ".join(text.split()).strip(" ,;:-–—")


def _quotes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [(at, at + 1) for at in range(start, end) if text[at] == '"']
