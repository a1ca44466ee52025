"""What the words of a title say of a time in office: the position, and acting or interim."""

# SPDX-License-Identifier: MIT

import re
from dataclasses import dataclass
from typing import Final

# Titles of positions, English and German, each row one position; the first of a row counts
# as its name when titles are compared. True: whoever has it leads the unit.
_POSITIONS: Final[tuple[tuple[bool, str], ...]] = (
    (False, r"(?:(?:senior|executive) )?vice[- ]president|vizepräsident(?:in)?"),
    (False, r"(?:deputy|vice) (?:chair(?:man|woman|person)?|head|director)"),
    (True, r"chief executive(?: officer)?|ceo|vorstandschef(?:in)?|konzernchef(?:in)?"
           r"|firmenchef(?:in)?|vorstandsvorsitzende[rn]?"),
    (False, r"chief financial officer|cfo|finanzvorstand|finanzchef(?:in)?"),
    (False, r"chief operating officer|coo"),
    (False, r"chief (?:technology|technical) officer|cto|technikvorstand|technikchef(?:in)?"),
    (False, r"chief information officer|cio"),
    (False, r"chief (?:people|human resources) officer|chro|personalvorstand|personalchef(?:in)?"),
    (False, r"chief (?:marketing|product|risk|strategy|legal|security|scientific|data) officer"),
    (False, r"(?:executive )?chair(?:man|woman|person)?|aufsichtsrats(?:chef(?:in)?"
            r"|vorsitzende[rn]?)|verwaltungsratspräsident(?:in)?|vorsitzende[rn]?"),
    (True, r"managing director|geschäftsführer(?:in)?|geschäftsführende[rn]? direktor(?:in)?"),
    (True, r"general manager"),
    (True, r"president|präsident(?:en|in)?"),
    (True, r"director|direktor(?:in)?"),
    (True, r"head|leiter(?:in)?|chef(?:in)?|leader"),
    (False, r"partner(?:in)?"),
    (False, r"board member|member|vorstandsmitglied|aufsichtsratsmitglied|mitglied"),
)  # fmt: skip
_ANY: Final = re.compile(
    r"(?<![^\W_])(?:" + "|".join(f"(?P<p{n}>{row})" for n, (_, row) in enumerate(_POSITIONS))
    + r")(?![^\W_])",
    re.IGNORECASE,
)  # fmt: skip

_CUE: Final = re.compile(
    r"\b(?:becomes?|became|named|appointed|promoted|elected|takes? over|took over|as|wird|wurde"
    r"|zum|zur|als|übernimmt|ernannt|bestellt|neue[rn]?|new)\b",
    re.IGNORECASE,
)

_INFLECTED: Final = re.compile(r"(präsident)en$", re.IGNORECASE)

# German compounds too: Interimschef. "geschäftsführend" is acting, but not of a director.
_ACTING: Final = re.compile(
    r"\bacting\b|\bcaretaker\b|\bkommissarisch|\bamtierend|\bgeschäftsführende(?!\w* direktor)",
    re.IGNORECASE,
)
_INTERIM: Final = re.compile(
    r"\binterim|\btemporar(?:y|ily)\b|\bprovisional(?:ly)?\b|\bübergangsweise|\bvorübergehend"
    r"|\bvorläufig",
    re.IGNORECASE,
)
_INTERIM_COMPOUND: Final = re.compile(
    r"\b(?:interims?|übergangs)-?(?P<of>chef|präsident|leiter|geschäftsführer|ceo|cfo|direktor)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Position:
    """A position as words name it; `concept` is the same for the names of one position."""

    title: str
    concept: int
    leads: bool


def positions_in(text: str) -> list[Position]:
    """Return the positions that a text names; those after "becomes", "as", "wird" come first."""
    text = _INTERIM_COMPOUND.sub(lambda each: each["of"].capitalize(), text)
    cue = _CUE.search(text)
    after = cue.end() if cue else 0
    found = sorted(_ANY.finditer(text), key=lambda each: each.start() < after)
    return [
        Position(_INFLECTED.sub(r"\1", each[0]), number, _POSITIONS[number][0])
        for each in found
        for number in range(len(_POSITIONS))
        if each[f"p{number}"]
    ]


def concepts_of(title: str) -> set[int]:
    """Return which positions a stored title means; empty for one that is not in the table."""
    return {position.concept for position in positions_in(title)}


def status_in(text: str) -> str:
    """Return acting, interim or regular, as the words of a text say."""
    if _INTERIM.search(text) or _INTERIM_COMPOUND.search(text):
        return "interim"
    return "acting" if _ACTING.search(text) else "regular"
