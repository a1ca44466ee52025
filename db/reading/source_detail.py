"""Everything a pane shows of a source: what it is, what quotes it, what rests on it."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.reading.evidence import Evidence, evidence_of
from db.reading.lines import PAGE, Listed
from db.reading.named import Named, name_of, records_of
from db.records import Citation, Source
from db.tables import Readable, fetch, select


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the source and the record it supports (None: that record is gone)."""

    citation: Citation
    about: Named | None


@dataclass(frozen=True, slots=True)
class SourceDetail:
    """A source, the source that quotes it, the sources it quotes, its passages in their order."""

    source: Source
    quoted_in: Named | None
    quotes: tuple[Named, ...]
    passages: Listed[Passage]
    evidence: Evidence


def source_detail(file: Readable, id: int) -> SourceDetail | None:
    """Return everything about a source, None where there is none of this id."""
    sources = fetch(file, Source, [id])
    if not sources:
        return None
    (source,) = sources
    quotes = file.connection.execute(
        f"SELECT id, title FROM source WHERE quoted_in = ? ORDER BY id LIMIT {PAGE}", (id,)
    )
    return SourceDetail(
        source,
        name_of(file, "source", source.quoted_in),
        tuple(Named("source", each, title) for each, title in quotes),
        passages_of(file, id),
        evidence_of(file, {source.uid: "source"}),
    )


def passages_of(
    file: Readable, source_id: int, *, first: int = 0, limit: int = PAGE
) -> Listed[Passage]:
    """Return a page of the passages of a source, in the order they were added."""
    (total,) = file.connection.execute(
        "SELECT count(*) FROM citation WHERE source_id = ?", (source_id,)
    ).fetchone()
    citations = select(
        file,
        Citation,
        "WHERE source_id = ? ORDER BY id LIMIT ? OFFSET ?",
        (source_id, limit, first),
    )
    records = records_of(file, [citation.about for citation in citations])
    rows = (Passage(citation, records.get(citation.about)) for citation in citations)
    return Listed(tuple(rows), total)
