"""A passage of a source's text, kept so that it is found again after the text was edited.

W3C Web Annotation: a text position (`start`, `end`: characters of the text, half-open) and a
text quote (`exact` with the `prefix` before and the `suffix` behind it). Pure sums on strings.
"""

# SPDX-License-Identifier: MIT

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final, Protocol

SURROUNDINGS: Final = 32  # characters of prefix and suffix
SURE_LENGTH: Final = 24  # an unchanged quote this long needs no surroundings to be known again
MOST_SEEN: Final = 400  # occurrences of a quote that are compared, the nearest first
END_LENGTH: Final = 160  # of a changed quote, so much of either end is looked for
MOST_WORDS: Final = 4_000  # of a quote that was only wrapped anew
ALIKE: Final = 0.6  # the share of a changed quote, or of its surroundings, that must be kept
HALF_ALIKE: Final = 0.5  # is enough between surroundings that are both unchanged
LEAST_CHANGED: Final = 6  # characters; what is shorter has nothing left when it was changed
EDGE: Final = 8  # characters right at a quote, by which a changed end of it is seen
MOST_PIECES: Final = 48
MOST_PLACES: Final = 6

_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"'”“’»«)\]]*\s+|[。！？]+[”’」』）]*|\n\s*\n|\n")
_NOT_BLANK: Final = re.compile(r"\S")
_PARAGRAPH: Final = re.compile(r"[^\n]*\S[^\n]*")
_ABBREVIATION: Final = re.compile(  # a dot behind these ends no sentence
    r"(?:\b\w|\b\d+|\b(?:Mr|Mrs|Ms|Dr|Prof|Inc|Ltd|Co|Corp|No|vs|approx|ca|bzw|etc|Nr|St|Mio|Mrd"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez))\.$"
)


@dataclass(frozen=True, slots=True)
class Selector:
    """Where a passage was (None: not known) and what it said, with what stood around it."""

    start: int | None
    end: int | None
    exact: str
    prefix: str = ""
    suffix: str = ""


class Cited(Protocol):
    """A `Citation` or a `CitationDraft`: the five columns of a passage."""

    @property
    def passage_from(self) -> int | None: ...
    @property
    def passage_to(self) -> int | None: ...
    @property
    def exact(self) -> str: ...
    @property
    def prefix(self) -> str: ...
    @property
    def suffix(self) -> str: ...


def make(text: str, start: int, end: int) -> Selector:
    """Return the selector of text[start:end]; ValueError when that is no part of the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"From {start} to {end} is no passage of {len(text)} characters.")
    before = text[max(0, start - SURROUNDINGS) : start]
    return Selector(start, end, text[start:end], before, text[end : end + SURROUNDINGS])


def selector_of(cited: Cited) -> Selector:
    """Return the selector that a citation holds."""
    return Selector(
        cited.passage_from, cited.passage_to, cited.exact, cited.prefix, cited.suffix
    )  # fmt: skip


def columns_of(selector: Selector) -> dict[str, int | str | None]:
    """Return a selector as the columns of a citation, for `dataclasses.replace`."""
    return {
        "passage_from": selector.start,
        "passage_to": selector.end,
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
    }


def find(text: str, selector: Selector) -> tuple[int, int] | None:
    """Return where the passage is in a text that may have been edited; None: it is lost.

    An unchanged quote is known by its surroundings or, when it is long, by itself. Then the
    same words differently wrapped are looked for, then a quote that was changed a little.
    """
    if not selector.exact:
        return _by_position(text, selector)
    if _is_unmoved(text, selector):
        assert selector.start is not None
        return selector.start, selector.start + len(selector.exact)
    return (
        _best(text, selector, _occurrences(text, selector.exact, selector.start or 0))
        or _best(text, selector, _wrapped_anew(text, selector))
        or _changed(text, selector)
    )


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentences that text[start:end] touches, without blanks around."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    begins, ends = first, last
    for found in _SENTENCE_END.finditer(text, first, last):
        if _ABBREVIATION.search(text, max(first, found.start() - 12), found.start() + 1):
            continue
        if found.end() <= start:
            begins = found.end()
        elif found.start() >= end - 1 and found.end() >= end:
            ends = found.end()
            break
    while begins < start and text[begins].isspace():
        begins += 1
    while ends > end and text[ends - 1].isspace():
        ends -= 1
    return begins, ends


def sentence_beside(text: str, start: int, end: int, step: int) -> tuple[int, int]:
    """Return the bounds of the sentence after text[start:end] (step 1) or before it (-1).

    At the end of the text both bounds are equal.
    """
    if step > 0:
        found = _NOT_BLANK.search(text, end)
        at = found.start() if found else end
    else:
        at = len(text[:start].rstrip()) - 1
    if not 0 <= at < len(text):
        return (start, start) if step < 0 else (end, end)
    first, last = sentence_around(text, at, at)
    return (max(first, end), last) if step > 0 else (first, min(last, start))


def paragraph_at(text: str, position: int) -> int:
    """Return the number of the paragraph (a line that is not blank) there, from 1."""
    return max(1, sum(1 for _ in _PARAGRAPH.finditer(text, 0, min(position + 1, len(text)))))


def _by_position(text: str, selector: Selector) -> tuple[int, int] | None:
    """Where a passage without a quote was, when the text still reaches so far."""
    start, end = selector.start, selector.end
    if start is None or end is None or not 0 <= start < end <= len(text):
        return None
    return start, end


def _is_unmoved(text: str, selector: Selector) -> bool:
    start = selector.start
    if start is None or start < 0:
        return False
    return (
        text.startswith(selector.exact, start)
        and text.endswith(selector.prefix, 0, start)
        and text.startswith(selector.suffix, start + len(selector.exact))
    )


def _occurrences(text: str, quote: str, near: int) -> Iterator[tuple[int, int]]:
    """Where a quote stands, the nearest to where it was first."""
    near = min(max(near, 0), len(text))
    after, before = text.find(quote, near), text.rfind(quote, 0, near + len(quote) - 1)
    for _ in range(MOST_SEEN):
        if after < 0 and before < 0:
            return
        if before < 0 or (after >= 0 and after - near <= near - before):
            yield after, after + len(quote)
            after = text.find(quote, after + 1)
        else:
            yield before, before + len(quote)
            before = text.rfind(quote, 0, before + len(quote) - 1)


def _wrapped_anew(text: str, selector: Selector) -> Iterator[tuple[int, int]]:
    """Where the words of a quote stand with other blanks and line ends between them."""
    words = selector.exact.split()
    if not 1 < len(words) <= MOST_WORDS:
        return
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    for number, found in enumerate(pattern.finditer(text)):
        if number >= MOST_SEEN:
            return
        yield found.span()


def _best(
    text: str, selector: Selector, found: Iterator[tuple[int, int]]
) -> tuple[int, int] | None:
    """The place whose surroundings fit best, the nearest of equals; None if none fits."""
    best, most, places = None, -1.0, 0
    for start, end in found:
        places += 1
        fits = _fit(text, start, end, selector)
        if fits > most:
            best, most = (start, end), fits
    has_surroundings = bool(selector.prefix.strip() or selector.suffix.strip())
    is_one_of_its_kind = places == 1 and len(selector.exact) >= SURE_LENGTH
    return best if most >= ALIKE or is_one_of_its_kind or not has_surroundings else None


def _fit(text: str, start: int, end: int, selector: Selector) -> float:
    """How well what stands around a place fits: 1 when one side is the same, 0 to 2."""
    before = text[max(0, start - SURROUNDINGS) : start]
    behind = text[end : end + SURROUNDINGS]
    prefix, suffix = selector.prefix[-SURROUNDINGS:], selector.suffix[:SURROUNDINGS]
    return _alike(before[::-1], prefix[::-1]) + _alike(behind, suffix)


def _alike(here: str, there: str) -> float:
    """How much of two surroundings is the same, read away from the passage: 0 to 1."""
    here, there = " ".join(here.split()), " ".join(there.split())
    if not there:
        return 1.0 if not here else 0.0
    if here.startswith(there) or here == there:
        return 1.0
    ratio = SequenceMatcher(None, here, there, autojunk=False).ratio()
    return ratio if ratio >= ALIKE else ratio / 4  # letters that happen to agree say little


def _changed(text: str, selector: Selector) -> tuple[int, int] | None:
    """Where a quote stands whose words were changed a little."""
    quote = selector.exact
    if len(quote) < LEAST_CHANGED:
        return _between(text, selector)
    if len(quote) <= END_LENGTH * 2:
        return _between(text, selector) or _like(text, selector)
    last = None if selector.end is None else selector.end - END_LENGTH
    head = _end_of_quote(text, replace(selector, exact=quote[:END_LENGTH], suffix=""))
    tail = _end_of_quote(text, replace(selector, start=last, exact=quote[-END_LENGTH:], prefix=""))
    if head is None or tail is None or not 0.5 <= (tail[1] - head[0]) / len(quote) <= 2:
        return None
    return head[0], tail[1]


def _end_of_quote(text: str, selector: Selector) -> tuple[int, int] | None:
    unchanged = _occurrences(text, selector.exact, selector.start or 0)
    return _best(text, selector, unchanged) or _like(text, selector)


def _between(text: str, selector: Selector) -> tuple[int, int] | None:
    """What stands now between the old surroundings, when it is rather like the quote."""
    prefix, suffix = selector.prefix.strip(), selector.suffix.strip()
    if len(prefix) < SURROUNDINGS // 2 or len(suffix) < SURROUNDINGS // 2:
        return None
    quote = selector.exact
    for _, start in _occurrences(text, prefix, selector.start or 0):
        end = text.find(suffix, start, start + 2 * len(quote) + len(suffix) + 4)
        inside = text[start : max(start, end)]
        words = inside.strip()
        if words and SequenceMatcher(None, words, quote, autojunk=False).ratio() >= HALF_ALIKE:
            return _without_blanks(text, start, end)
    return None


def _like(text: str, selector: Selector) -> tuple[int, int] | None:
    """The stretch most like a quote, by votes of its pieces; None when too little is kept.

    An unchanged quote was looked at before: here it would be one of other surroundings. A
    short one that was changed must have kept them too.
    """
    quote = selector.exact
    bucket = max(8, len(quote) // 4)
    best, most = None, 0.0
    for number in _places_voted(text, quote, bucket):
        found = _aligned(text, selector, (number - 1) * bucket, (number + 2) * bucket)
        if found is None:
            continue
        kept, start, end = found
        fits = _fit(text, start, end, selector)
        if len(quote) < SURE_LENGTH and fits < ALIKE:
            continue
        if kept + fits > most and (fits >= ALIKE or quote not in text[start:end]):
            best, most = (start, end), kept + fits
    return best


def _places_voted(text: str, quote: str, bucket: int) -> list[int]:
    """Where most pieces of a quote say that it begins, in buckets of so many characters."""
    size = (4 if len(quote) < 40 else 8) if quote.isascii() else 3
    votes: Counter[int] = Counter()
    for place in range(0, len(quote) - size + 1, max(1, len(quote) // MOST_PIECES)):
        piece = quote[place : place + size]
        at = text.find(piece)
        for _ in range(MOST_PIECES):
            if at < 0:
                break
            votes[(at - place) // bucket] += 1
            at = text.find(piece, at + 1)
    return [number for number, _ in votes.most_common(MOST_PLACES)]


def _aligned(text: str, selector: Selector, first: int, last: int) -> tuple[float, int, int] | None:
    """The share kept and the bounds of a changed quote that begins between first and last."""
    quote, first = selector.exact, max(0, first)
    window = text[first : last + len(quote)]
    matcher = SequenceMatcher(None, quote, window, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 2]
    kept = sum(block.size for block in blocks) / len(quote)
    if not blocks or kept < ALIKE:
        return None
    begins, ends = blocks[0], blocks[-1]
    start, end = first + begins.b, first + ends.b + ends.size
    missing = len(quote) - ends.a - ends.size
    if begins.a:  # its first word was changed: begin behind what stood before, or with a word
        earliest = max(0, start - 2 * begins.a)
        edge = selector.prefix[-EDGE:].strip()
        at = text.rfind(edge, earliest, start) if edge else -1
        start = at + len(edge) if at >= 0 else _word_start(text, max(0, start - begins.a))
    if missing:
        edge = selector.suffix[:EDGE].strip()
        at = text.find(edge, end, end + 2 * missing + EDGE) if edge else -1
        end = at if at >= 0 else _word_end(text, end + missing)
    start, end = _without_blanks(text, start, end)
    return (kept, start, end) if 0 < end - start <= 2 * len(quote) else None


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    return start, start + len(inside.strip())


def _word_start(text: str, place: int) -> int:
    while place > 0 and text[place].isalnum() and text[place - 1].isalnum():
        place -= 1
    return place


def _word_end(text: str, place: int) -> int:
    place = min(place, len(text))
    while 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum():
        place += 1
    return place
