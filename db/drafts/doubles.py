"""Stored events that a draft may tell once more, found while its title is being typed.

Likely doubles are of the same kind and have 60 % of the draft's words in their title, or the
same person, unit and day. They are looked up by indexes, in some milliseconds in 100,000
events.
"""

# SPDX-License-Identifier: MIT

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final
from unicodedata import normalize

from db.dates.clock import DAY_S
from db.dates.span import Span
from db.drafts.events import kind_id
from db.drafts.ids import Edits
from db.drafts.people_and_units import stored_id
from db.drafts.values import Double, EventDraft
from db.errors import FileProblem
from db.records import Event
from db.search.words import folded, words_of
from db.tables import Readable, fetch

SHARE: Final = 0.6  # of the words of the draft's title
WIDEST_DAYS: Final = 32  # what is dated no finer than a month has no day to compare

# The words are tried as "so many of these", which costs less the fewer and rarer they are.
_ASKED_WORDS: Final = 5
_COUNTED: Final = 800
_READ: Final = 500
_LOOKED_AT: Final = 12
_RUN: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A draft as it is compared: ids of the stored people and units it names."""

    words: frozenset[str]
    kind_id: int
    people: tuple[int, ...]
    units: tuple[int, ...]
    span: Span
    own_id: int


def doubles(file: Readable, draft: EventDraft, limit: int = 5) -> list[Double]:
    """Return the stored events most like a draft, the likeliest first; never the draft itself."""
    edits = Edits(file)
    try:
        kind = kind_id(edits, draft.kind)
    except FileProblem:
        return []
    people = [stored_id(edits, "person", who) for who in draft.people if who.name.strip()]
    units = [stored_id(edits, "unit", who) for who in draft.units if who.name.strip()]
    asked = _Asked(
        title_words(draft.title),
        kind,
        tuple(each for each in people if each),
        tuple(each for each in units if each),
        draft.span,
        draft.id,
    )
    alike = _of_like_title(file, asked)
    found = {each.id: each for each in fetch(file, Event, [*alike, *_of_same_day(file, asked)])}
    found.pop(asked.own_id, None)
    ranked = [(_reasons(file, asked, event), event) for event in found.values()]
    ranked.sort(key=lambda each: (-len(each[0]), -_likeness(asked, each[1]), each[1].id))
    return [Double(event.id, event.title, reasons) for reasons, event in ranked[:limit]]


def title_words(title: str) -> frozenset[str]:
    """Return the words of a title without case and diacritics; pairs of letters in Chinese."""
    text = folded(title)
    if text.isascii():
        return frozenset(_RUN.findall(text))
    words: set[str] = set()
    for run in _RUN.findall(normalize("NFC", text)):  # folding takes Korean letters apart
        if _is_unspaced(run):
            words.update(run[at : at + 2] for at in range(max(1, len(run) - 1)))
        else:
            words.add(run)
    return frozenset(words)


def _is_unspaced(run: str) -> bool:
    return not run.isascii() and bool(words_of(run).parts)


def _is_like(asked: _Asked, words: frozenset[str]) -> bool:
    """Whether a title has enough of the draft's words; one word alone must be all of it."""
    if len(asked.words) == 1:
        return words == asked.words
    return len(asked.words & words) >= _needed(asked)


def _needed(asked: _Asked) -> int:
    return ceil(SHARE * len(asked.words) - 1e-9)


def _of_like_title(file: Readable, asked: _Asked) -> list[int]:
    """The events of this kind with like titles: the likest of them, at most a few dozen."""
    spaced = [word for word in asked.words if not _is_unspaced(word)]
    if not asked.words:
        return []
    if len(spaced) < len(asked.words):
        rows = _with_parts(file, asked)
    else:
        rows = _with_words(file, asked, spaced)
    found = []
    for id, title, start_lo in rows:
        words = title_words(title)
        if id != asked.own_id and _is_like(asked, words):
            found.append((_alike(asked.words, words), -_apart(asked.span, start_lo), id))
    return [id for *_, id in sorted(found, reverse=True)[:_LOOKED_AT]]


def _with_words(
    file: Readable, asked: _Asked, words: Sequence[str]
) -> list[tuple[int, str, int | None]]:
    """Rows of the kind that hold enough of the rarest words, by the search index."""
    rows = file.connection.execute
    count = (
        "SELECT count(*) FROM (SELECT rowid FROM event_search WHERE event_search MATCH ?"
        f" LIMIT {_COUNTED})"
    )
    often = {word: rows(count, (f'{{title}} : "{word}"',)).fetchone()[0] for word in words}
    rarest = sorted(words, key=lambda word: (often[word], word))[:_ASKED_WORDS]
    needed = max(1, _needed(asked) - (len(words) - len(rarest)))
    query = f"{{title}} : {_at_least(needed, rarest)}"
    found: list[tuple[int, str, int | None]] = rows(
        "SELECT id, title, start_lo FROM event WHERE +kind_id = ? AND id IN"
        f" (SELECT rowid FROM event_search WHERE event_search MATCH ?) LIMIT {_READ}",
        (asked.kind_id, query),
    ).fetchall()
    return found


def _at_least(needed: int, words: Sequence[str]) -> str:
    """The query for titles with at least so many of these words."""
    quoted = [f'"{word}"' for word in words]
    if needed == len(words):
        return f"({' AND '.join(quoted)})"
    if needed == 1:
        return f"({' OR '.join(quoted)})"
    rest = words[1:]
    return f"(({quoted[0]} AND {_at_least(needed - 1, rest)}) OR {_at_least(needed, rest)})"


def _with_parts(file: Readable, asked: _Asked) -> list[tuple[int, str, int | None]]:
    """Rows of the kind with a pair of letters of a script that the index can't cut into words."""
    parts = sorted(word for word in asked.words if _is_unspaced(word))[: 2 * _ASKED_WORDS]
    either = " OR ".join(["instr(title, ?) > 0"] * len(parts))
    found: list[tuple[int, str, int | None]] = file.connection.execute(
        f"SELECT id, title, start_lo FROM event WHERE kind_id = ? AND ({either}) LIMIT {_READ}",
        (asked.kind_id, *parts),
    ).fetchall()
    return found


def _of_same_day(file: Readable, asked: _Asked) -> list[int]:
    """The events of the same kind, person, unit and day."""
    lo, hi = asked.span.start_lo, asked.span.start_hi
    if lo is None or hi is None or not asked.people or not asked.units:
        return []
    widest = WIDEST_DAYS * DAY_S
    if hi - lo > widest:
        return []
    rows = file.connection.execute(
        "SELECT id FROM event WHERE start_lo > :lo - :widest AND start_lo < :hi"
        " AND start_hi > :lo AND start_hi - start_lo <= :widest AND +kind_id = :kind"
        " AND EXISTS (SELECT 1 FROM event_person WHERE event_id = event.id"
        "  AND person_id IN (SELECT value FROM json_each(:people)))"
        " AND EXISTS (SELECT 1 FROM event_unit WHERE event_id = event.id"
        "  AND unit_id IN (SELECT value FROM json_each(:units)))"
        f" LIMIT {_LOOKED_AT}",
        {
            "lo": lo,
            "hi": hi,
            "widest": widest,
            "kind": asked.kind_id,
            "people": json.dumps(asked.people),
            "units": json.dumps(asked.units),
        },
    )
    return [id for (id,) in rows]


def _reasons(file: Readable, asked: _Asked, event: Event) -> tuple[str, ...]:
    """In what a stored event is like the draft: of title, day, person, unit, kind."""
    found = []
    if asked.words and _is_like(asked, title_words(event.title)):
        found.append("title")
    if _is_same_day(asked.span, event.span):
        found.append("day")
    if _shares(file, "person", event.id, asked.people):
        found.append("person")
    if _shares(file, "unit", event.id, asked.units):
        found.append("unit")
    return (*found, "kind")


def _shares(file: Readable, table: str, event_id: int, ids: Iterable[int]) -> bool:
    rows = file.connection.execute(
        f"SELECT {table}_id FROM event_{table} WHERE event_id = ?", (event_id,)
    )
    return not {each for (each,) in rows}.isdisjoint(ids)


def _is_same_day(one: Span, other: Span) -> bool:
    """Whether both may have begun on the same day, known to a month at least."""
    if None in (one.start_lo, one.start_hi, other.start_lo, other.start_hi):
        return False
    assert one.start_lo is not None and one.start_hi is not None
    assert other.start_lo is not None and other.start_hi is not None
    widest = max(one.start_hi - one.start_lo, other.start_hi - other.start_lo)
    meet = one.start_lo < other.start_hi and other.start_lo < one.start_hi
    is_one_day = one.start_lo // DAY_S == other.start_lo // DAY_S and widest <= DAY_S
    return is_one_day or (meet and widest <= WIDEST_DAYS * DAY_S)


def _likeness(asked: _Asked, event: Event) -> float:
    return _alike(asked.words, title_words(event.title))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _apart(span: Span, start_lo: int | None) -> float:
    if span.start_lo is None or start_lo is None:
        return float("inf")
    return float(abs(span.start_lo - start_lo))
