"""Finds the stretches of a text that read as a date: in an article, or in one line typed.

One pass over the words; only runs of words that dates are made of are tried, the longest
first, so that a long text costs little more than its words.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from db.dates.free_text import read_free
from db.dates.speech.words import MONTH_NUMBERS, UNITS, WEEKDAY_NUMBERS

_ANY_DAY: Final = "2022-06-15"  # relative words need some day to be tried with
_MOST_WORDS: Final = 14  # of one date
_SHORT: Final = 5  # characters of an abbreviation with its dot
_WORD: Final = re.compile(r"\S+")
_CHINESE: Final = re.compile(r"[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?")
_AROUND: Final = '„“”"‘’«»‹›()[]{}*_,;:!?'
_ENDS: Final = re.compile(r"[;:!?)\]}”“\"»…]$|(?<=[^\W\d_]{4})[.]$")
_NO_ORDINAL: Final = re.compile(r"[0-9:]{3,}\.|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4}\.")


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that make a run worth trying, and words that may stand beside them.
_UNIT_FORM: Final = re.compile("|".join(UNITS.values()))
_NUMBERS: Final = re.compile(
    r"(?:19|20)[0-9]{2}(?:er|s|[~?%])?|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:t[0-9:]+)?"
    r"|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}\.[0-9]{1,2}\."
    r"|(?:19|20)[0-9]{2}[-–/](?:19|20)?[0-9]{2}|[0-9]{4}-?[qh][1-4]|[qh][1-4]|[1-4]q[0-9]{2}"
    r"|[0-9]{4}-w[0-9]{2}|[0-9]{1,2}\.?[-–][0-9]{1,2}\.(?:[0-9]{1,2}\.(?:[0-9]{2,4})?)?"
    r"|[0-9]{2}er|(?:fy|gj)'?[0-9]{2,4}(?:[-–/][0-9]{2,4})?"
)
_SMALL: Final = re.compile(
    r"[+-]?[0-9]{1,3}(?:[.,][0-9])?(?:st|nd|rd|th|\.)?|'[0-9]{2}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
    r"|[0-9]{1,2}[ap]m|[0-9]{1,2}\.?[-–][0-9]{1,2}\.?|[-–—&]|letzt\w+|nächst\w+|vorig\w+"
    r"|vergangen\w+|kommend\w+|dies\w{1,2}|vorletzt\w+|übernächst\w+|laufend\w+|erst\w{1,2}"
    r"|zweit\w{1,2}|dritt\w{1,2}|viert\w{1,2}"
)
_TELLING: Final = (
    _split(
        "yesterday today tomorrow gestern heute vorgestern übermorgen quartal quartals halbjahr"
        " halbjahrs quarter frühjahr frühling sommer herbst winter spring summer autumn"
        " jahrhundert jahrhunderts century jahresende jahresanfang monatsende kw kalenderwoche"
        " wochenende weekend fiscal fy geschäftsjahr geschäftsjahres gj"
    )
    | frozenset(word for word in MONTH_NUMBERS if len(word) > 3)
    | frozenset(word for word in WEEKDAY_NUMBERS if len(word) > 4)
)
_BESIDE: Final = (
    _split(
        "vor in am im an on at seit since ab von vom from between zwischen before after nach by"
        " about around circa ca ca. c. etwa rund ungefähr knapp fast gut almost nearly just under"
        " over early mid late anfang mitte ende beginning start end middle the der die das den dem"
        " des of last past previous this next coming upcoming following more less than mehr"
        " weniger als until till bis zum zur to through und and within innerhalb binnen um gegen"
        " spätestens frühestens ago earlier later zuvor früher später hence morgen abend uhr pm h"
        " half first second third fourth hälfte one two three four five six seven eight nine ten"
        " eleven twelve ein eine einem einen einer zwei drei vier fünf sechs sieben acht neun zehn"
        " elf zwölf halben halbes halbe anderthalb eineinhalb a an or oder fall good little"
        " beinahe during während present utc"
    )
    | frozenset(MONTH_NUMBERS)
    | frozenset(WEEKDAY_NUMBERS)
    | frozenset(f"{word}." for word in (*MONTH_NUMBERS, *WEEKDAY_NUMBERS))
)
_DOUBTFUL: Final = _split("may march mai august second fall quarter")
_NO_EDGE: Final = _split(
    "and und or oder to of the der die das den dem des a an ein eine einem einen einer als than"
    " - – — & little good"
)
_NO_START: Final = _split("ago earlier later zuvor früher später uhr pm hence")


class Found(NamedTuple):
    """A stretch of a text that reads as a date: characters, half-open, and the words."""

    start: int
    end: int
    text: str


class _Word(NamedTuple):
    start: int
    end: int
    key: str
    is_last: bool  # a sentence or clause ends with it


def find_dates(text: str, fiscal_year_end: str = "") -> list[Found]:
    """The dates in a text from its beginning, relative words included; none overlap.

    With `fiscal_year_end` ("MM-DD") fiscal years are dates too.
    """
    chinese = [Found(*found.span(), found[0]) for found in _CHINESE.finditer(text)]
    return sorted(
        [*chinese, *(found for run in _runs(text) for found in _in_run(text, run, fiscal_year_end))]
    )


def _runs(text: str) -> Iterator[list[_Word]]:
    """Rows of words that dates are made of, each with one at least that tells of a date."""
    run: list[_Word] = []
    for found in _WORD.finditer(text):
        word = _word(found)
        if _fits(word.key):
            if run and text.count("\n", run[-1].end, word.start) > 1:  # another paragraph
                yield from _worth_trying(run)
                run = []
            run.append(word)
            if not word.is_last:
                continue
        yield from _worth_trying(run)
        run = []
    yield from _worth_trying(run)


def _worth_trying(run: list[_Word]) -> Iterator[list[_Word]]:
    if any(_tells(word.key) for word in run):
        yield run


def _word(found: re.Match[str]) -> _Word:
    raw = found[0]
    left = len(raw) - len(raw.lstrip(_AROUND))
    bare = raw.strip(_AROUND).rstrip("'")
    if bare.endswith(".") and not (bare[:-1].isdigit() or bare[-2:-1].isdigit()):
        is_short = len(bare) <= _SHORT and bare.casefold() in _BESIDE
        bare = bare if is_short else bare.rstrip(".")
    elif bare.endswith(".") and _NO_ORDINAL.fullmatch(bare):
        bare = bare[:-1]
    start = found.start() + left
    return _Word(start, start + len(bare), bare.casefold(), bool(_ENDS.search(raw)))


@lru_cache(maxsize=8192)
def _fits(key: str) -> bool:
    return key in _BESIDE or bool(_SMALL.fullmatch(key)) or _tells(key)


@lru_cache(maxsize=8192)
def _tells(key: str) -> bool:
    plain = key.rstrip(".")
    is_word = plain in _TELLING or (plain in MONTH_NUMBERS and len(plain) == 3)
    return is_word or bool(_NUMBERS.fullmatch(key)) or bool(_UNIT_FORM.fullmatch(plain))


def _in_run(text: str, run: list[_Word], year_end: str) -> Iterator[Found]:
    """The dates of a run, the longest from each place."""
    at = 0
    while at < len(run):
        length = next(
            (n for n in range(min(len(run) - at, _MOST_WORDS), 0, -1)
             if _is_date(text, run[at : at + n], year_end)),
            0,
        )  # fmt: skip
        if length:
            start, end = run[at].start, run[at + length - 1].end
            yield Found(start, end, text[start:end])
        at += length or 1


def _is_date(text: str, words: list[_Word], year_end: str) -> bool:
    first, last = words[0].key, words[-1].key
    if last in _NO_EDGE or first in _NO_START or (first in _NO_EDGE and len(words) == 1):
        return False
    if not any(_tells(word.key) for word in words):
        return False
    stretch = text[words[0].start : words[-1].end]
    if len(words) == 1 and (first in _DOUBTFUL or len(first) < 4) and not first[-1].isdigit():
        return False
    if first in _DOUBTFUL and not any(sign.isdigit() for sign in stretch):
        return False
    return _reads(" ".join(stretch.split()), year_end)


@lru_cache(maxsize=4096)
def _reads(stretch: str, year_end: str) -> bool:
    """Whether a text is read as a date; a year followed by a sign of a number is none."""
    reading = read_free(stretch, reference=_ANY_DAY, fiscal_year_end=year_end)
    return bool(reading.spans) and reading.spans[0].shape != "none"
