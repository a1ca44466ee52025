"""All that is missing or contradicts, kind by kind."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from db.completeness.contradictions import contradicting_events, contradictions
from db.completeness.evidence import without_date, without_source
from db.completeness.offices import gaps_of_offices, without_end, without_holder
from db.drafts.suggested_merges import suggested_merges
from db.leadership.terms import Terms
from db.leadership.values import Finding
from db.tables import Readable

Check = Callable[[Readable, Terms, int], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Missing:
    """One kind of what is missing: how many there are, and the first of them."""

    what: str
    total: int
    first: tuple[Finding, ...]


def findings(file: Readable, terms: Terms, *, today: int) -> Iterator[Finding]:
    """Yield everything, the kinds in the order of `KINDS`; details are as the checks tell them.

    `today` is a day since 1970; nothing that lies ahead is missing yet.
    """
    for check in CHECKS.values():
        yield from check(file, terms, today)


def overview(
    file: Readable,
    terms: Terms,
    *,
    today: int,
    most: int = 200,
    going: Callable[[], None] = lambda: None,
) -> tuple[Missing, ...]:
    """Return each kind of which there is any, with its first `most` findings.

    `going` is called for every finding; what it raises stops the work.
    """
    found: list[Missing] = []
    for what, check in CHECKS.items():
        total, first = 0, list[Finding]()
        for finding in check(file, terms, today):
            going()
            total += 1
            if len(first) < most:
                first.append(finding)
        if total:
            found.append(Missing(what, total, tuple(first)))
    return tuple(found)


def _same(file: Readable, _terms: Terms, _today: int) -> Iterator[Finding]:
    """Details: the other's name, why."""
    for each in suggested_merges(file):
        other = each.keep.table, each.keep.id
        details = each.keep.name, each.reason
        yield Finding("same", each.drop.table, each.drop.id, each.drop.name, details, other)


CHECKS: Final[dict[str, Check]] = {
    "contradiction": contradictions,
    "contradicting events": contradicting_events,
    "gap": gaps_of_offices,
    "no end": without_end,
    "no holder": without_holder,
    "no date": without_date,
    "no source": without_source,
    "same": _same,
}
KINDS: Final = tuple(CHECKS)
"""What a finding may be (`Finding.what`), in the order they are told."""
