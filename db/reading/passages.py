"""Where a source's text is used: its passages by place, each with what rests on it."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from db.passages import Selector, find, selector_of
from db.reading.named import Named, records_of
from db.records import Citation, Source
from db.tables import Readable, fetch, select

MOST: Final = 5_000
_HAS_PLACE: Final = "(passage_from IS NOT NULL OR exact <> '')"


@dataclass(frozen=True, slots=True)
class UsedPassage:
    """Characters start to end (half-open) of a text, the records that rest on them.

    `events` are events, times in office, people … by name, in the order they were cited;
    `citations` the ids of the citations, one or more.
    """

    start: int
    end: int
    events: tuple[Named, ...]
    citations: tuple[int, ...]

    @property
    def citation_id(self) -> int:
        """The first citation of this passage."""
        return self.citations[0]


@dataclass(frozen=True, slots=True)
class LostPassage:
    """A citation whose words are no longer in the text, and what it supports (None: gone)."""

    citation: Citation
    about: Named | None


@dataclass(frozen=True, slots=True)
class PassagesOfText:
    """The passages of a source that are in its text, by place, and those that are not."""

    used: tuple[UsedPassage, ...] = ()
    lost: tuple[LostPassage, ...] = ()


def used_passages(file: Readable, source_id: int) -> PassagesOfText:
    """Return where a source is used; places are found anew if another program wrote the text."""
    sources = fetch(file, Source, [source_id])
    if not sources:
        return PassagesOfText()
    citations = select(
        file, Citation, f"WHERE source_id = ? AND {_HAS_PLACE} ORDER BY id LIMIT {MOST}",
        (source_id,),
    )  # fmt: skip
    records = records_of(file, [citation.about for citation in citations])
    found: dict[Selector, tuple[int, int] | None] = {}
    placed: dict[tuple[int, int], list[Citation]] = {}
    lost: list[LostPassage] = []
    for citation in citations:
        selector = selector_of(citation)
        if selector not in found:
            found[selector] = find(sources[0].text, selector)
        place = found[selector]
        if place is None:
            lost.append(LostPassage(citation, records.get(citation.about)))
        else:
            placed.setdefault(place, []).append(citation)
    used = (
        UsedPassage(start, end, _abouts(cited, records), tuple(each.id for each in cited))
        for (start, end), cited in sorted(placed.items())
    )
    return PassagesOfText(tuple(used), tuple(lost))


def passage_of_citation(file: Readable, citation_id: int) -> tuple[int, int, int] | None:
    """Return source id, start and end of a citation's passage; None when it is not in the text."""
    citations = fetch(file, Citation, [citation_id])
    sources = fetch(file, Source, [citations[0].source_id]) if citations else []
    place = find(sources[0].text, selector_of(citations[0])) if sources else None
    return (sources[0].id, *place) if place is not None else None


def _abouts(citations: list[Citation], records: dict[str, Named]) -> tuple[Named, ...]:
    named = (records.get(citation.about) for citation in citations)
    return tuple(dict.fromkeys(each for each in named if each is not None))
