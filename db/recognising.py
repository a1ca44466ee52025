"""Known people and units in a text, by every name the file has for them, and where.

One pass over the text, however many names are known. The longest name wins ("Alibaba Cloud"
before "Alibaba"); case of other letters than the first, diacritics, line ends and hyphens make
no difference. Part of a person's name counts only after the whole name has been read.
"""

# SPDX-License-Identifier: MIT

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Literal

from db.reading.named import Named
from db.search.words import folded
from db.tables import Readable

MOST_MARKS: Final = 20_000  # of one text: nobody looks at more
LEAST_LETTERS: Final = 2
MOST_BEFORE: Final = 40  # characters of a word before a part of a name
LEAST_BEFORE_S: Final = 4  # letters of a name to which a genitive s may be joined

_WORD: Final = re.compile(r"[^\W_]+")
_JOINT: Final = re.compile(r"[\s\-‐‑–'’.&/·]{1,3}")
_WORD_BEFORE: Final = re.compile(r"(?<![^\W_])([^\W\d_a-zà-öø-ÿ][^\W_]*)[ \u00a0]$")
_TITLES: Final = frozenset(
    ("mr", "mrs", "ms", "miss", "sir", "dr", "prof", "president", "chairman", "chairwoman",
     "director", "ceo", "cfo", "founder", "manager", "herr", "frau", "präsident", "präsidentin",
     "vorstandschef", "vorstandschefin", "chef", "chefin", "gründer", "gründerin", "managerin")
)  # fmt: skip
_UNSPACED: Final = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters start to end (half-open) name a person or a unit, or read as a date.

    `who` has more than one where several bear the name, none for a date. `is_part`: only a
    part of the name of a person who was named before.
    """

    start: int
    end: int
    kind: Literal["person", "unit", "date"]
    who: tuple[Named, ...] = ()
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as it is looked for: folded words, what joins them, the one who bears it."""

    words: tuple[str, ...]
    joints: tuple[str, ...]
    is_capital: bool
    who: Named


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Names by their first word (or first two characters, where no blanks divide words)."""

    by_word: dict[str, tuple[_Name, ...]] = field(default_factory=dict)
    by_pair: dict[str, tuple[tuple[str, Named], ...]] = field(default_factory=dict)


def known_names(file: Readable) -> KnownNames:
    """Return every name and other name of the people and units of a file."""
    rows = file.connection.execute(
        "SELECT 'person', id, name, name FROM person UNION ALL"
        " SELECT 'unit', id, name, name FROM unit UNION ALL"
        " SELECT 'person', person.id, person.name, alias.name FROM alias"
        " JOIN person ON person.id = alias.person_id UNION ALL"
        " SELECT 'unit', unit.id, unit.name, alias.name FROM alias"
        " JOIN unit ON unit.id = alias.unit_id"
    )
    return names_from((spelled, Named(table, each, name)) for table, each, name, spelled in rows)


def names_from(spelled: Iterable[tuple[str, Named]]) -> KnownNames:
    """Return what is looked for when these spellings name these records."""
    by_word: defaultdict[str, list[_Name]] = defaultdict(list)
    by_pair: defaultdict[str, list[tuple[str, Named]]] = defaultdict(list)
    for text, who in dict.fromkeys(spelled):
        name = text.strip()
        if _UNSPACED.match(name):
            if len(name) >= LEAST_LETTERS:
                by_pair[name[:2]].append((name, who))
            continue
        words = list(_WORD.finditer(name))
        if not words or sum(len(word[0]) for word in words) < LEAST_LETTERS or _is_number(words):
            continue
        parts = tuple(folded(word[0]) for word in words)
        joints = tuple(
            _kind_of_joint(name[left.end() : right.start()]) for left, right in pairwise(words)
        )
        by_word[parts[0]].append(_Name(parts, joints, words[0][0][0].isupper(), who))
    return KnownNames(
        {word: tuple(sorted(names, key=_longest_first)) for word, names in by_word.items()},
        {
            pair: tuple(sorted(names, key=lambda name: -len(name[0])))
            for pair, names in by_pair.items()
        },
    )


def recognise(
    text: str, names: KnownNames, dates: Iterable[tuple[int, int, str]] = ()
) -> tuple[Mark, ...]:
    """Return the marks of a text in its order, none over another.

    `dates` are stretches that read as a date, as `find_dates` gives them; one that lies over
    a name gives way to it unless it is longer.
    """
    found = list(_names_in(text, names))
    found += [Mark(start, end, "date") for start, end, _ in dates if 0 <= start < end <= len(text)]
    found.sort(key=lambda mark: (mark.start, -mark.end, mark.kind == "date"))
    marks: list[Mark] = []
    for mark in found:
        last = marks[-1] if marks else None
        if last is None or mark.start >= last.end:
            marks.append(mark)
        elif mark.end - mark.start > last.end - last.start:
            marks[-1] = mark
    return tuple(marks[:MOST_MARKS])


def within(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """Return the marks that lie wholly in [start, end)."""
    first = bisect_left(marks, start, key=lambda mark: mark.start)
    inside: list[Mark] = []
    for mark in marks[first:]:
        if mark.start >= end:
            break
        if mark.end <= end:
            inside.append(mark)
    return tuple(inside)


def _names_in(text: str, names: KnownNames) -> Iterator[Mark]:
    parts: dict[str, set[Named]] = {}  # of names of people read so far
    told: dict[str, str] = {}
    passed = 0
    for word in _WORD.finditer(text):
        raw = word[0]
        if names.by_pair and not raw.isascii():
            yield from _unspaced_in(text, word.start(), word.end(), names)
        start = word.start()
        if start < passed:
            continue
        head = told.get(raw)
        if head is None:
            head = told[raw] = folded(raw)
        known = head in names.by_word or head[-1] == "s"
        mark = _name_at(text, start, word.end(), head, names) if known else None
        if mark is None and parts and raw[0].isupper() and not _follows_a_name(text, start):
            mark = _part_at(start, word.end(), head, parts)
        if mark is not None:
            passed = mark.end
            if mark.kind == "person" and not mark.is_part:
                _learn(mark, parts)
            yield mark


def _name_at(text: str, start: int, end: int, head: str, names: KnownNames) -> Mark | None:
    """The longest name that begins with this word, with everybody who bears it."""
    best, bearers = 0, list[Named]()
    for name in names.by_word.get(head, ()):
        reaches = _reach(text, end, name) if not name.is_capital or text[start].isupper() else 0
        if reaches and reaches == best and name.who not in bearers:
            bearers.append(name.who)
        elif reaches > best:
            best, bearers = reaches, [name.who]
    if not best and len(head) > LEAST_BEFORE_S and head.endswith("s"):
        alone = (name for name in names.by_word.get(head[:-1], ()) if len(name.words) == 1)
        who = [name.who for name in alone if not name.is_capital or text[start].isupper()]
        best, bearers = (end - 1 if who else 0), who
    return _marked(start, best, bearers) if best else None


def _reach(text: str, end: int, name: _Name) -> int:
    """Where a name ends whose first word ends at `end`; 0 when the text goes on otherwise."""
    for place, (joint, wanted) in enumerate(zip(name.joints, name.words[1:], strict=True), start=2):
        between = _JOINT.match(text, end)
        if between is None or _kind_of_joint(between[0]) != joint:
            return 0
        word = _WORD.match(text, between.end())
        if word is None:
            return 0
        said = folded(word[0])
        if said == wanted:
            end = word.end()
        elif place == len(name.words) and len(wanted) >= LEAST_BEFORE_S and said == wanted + "s":
            end = word.end() - 1
        else:
            return 0
    return end


def _unspaced_in(text: str, start: int, end: int, names: KnownNames) -> Iterator[Mark]:
    """Names inside a run of characters that no blanks divide."""
    place = start
    while place < end - 1:
        fits = [
            (name, who)
            for name, who in names.by_pair.get(text[place : place + 2], ())
            if text.startswith(name, place)
        ]
        if not fits:
            place += 1
            continue
        longest = len(fits[0][0])
        yield _marked(place, place + longest, [who for name, who in fits if len(name) == longest])
        place += longest


def _follows_a_name(text: str, start: int) -> bool:
    """Whether a capital word stands right before: "Daniel Zhang" is no part of "Jeff Zhang"."""
    before = _WORD_BEFORE.search(text, max(0, start - MOST_BEFORE), start)
    return before is not None and before[1].casefold() not in _TITLES


def _part_at(start: int, end: int, head: str, parts: dict[str, set[Named]]) -> Mark | None:
    """A part of the name of somebody named before, when it is nobody else's there."""
    bearers = parts.get(head) or (parts.get(head[:-1], set()) if head.endswith("s") else set())
    if len(bearers) != 1:
        return None
    end -= 0 if head in parts else 1
    return Mark(start, end, "person", tuple(bearers), is_part=True)


def _learn(mark: Mark, parts: dict[str, set[Named]]) -> None:
    if len(mark.who) == 1:
        for word in _WORD.findall(mark.who[0].name):
            if len(word) > LEAST_LETTERS:
                parts.setdefault(folded(word), set()).update(mark.who)


def _marked(start: int, end: int, bearers: list[Named]) -> Mark:
    """People before units where both bear a name."""
    who = tuple(sorted(bearers, key=lambda each: (each.table, each.id)))
    return Mark(start, end, "person" if who[0].table == "person" else "unit", who)


def _kind_of_joint(text: str) -> str:
    """What joins two words of a name: blanks and hyphens are one, a dot or "&" another."""
    bare = re.sub(r"[\s\-‐‑–'’·]+", "", text)
    return bare or " "


def _is_number(words: Sequence[re.Match[str]]) -> bool:
    return all(word[0].isdecimal() for word in words)


def _longest_first(name: _Name) -> tuple[int, int]:
    return -len(name.words), name.who.id
