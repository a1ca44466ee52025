"""What a record's claims rest on: source passages, notes, free fields, tags."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.reading.named import Named, names_of
from db.records import Citation, Note, Property, Source, Tag
from db.tables import Readable, fetch, select

MOST: Final = 500
"""As many passages, notes and fields of one record are read; nobody writes more by hand."""

_ABOUT: Final = "WHERE about IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage: its source, the source that quotes that one, and what it is about.

    `of` is the table of the part of the record it supports (figure, incident, link, alias …),
    or that of the record itself.
    """

    citation: Citation
    source: Named
    issued: str
    quoted_in: Named | None
    of: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything said about a record and its parts, in the order it was written."""

    citations: tuple[Cited, ...] = ()
    notes: tuple[Note, ...] = ()
    properties: tuple[Property, ...] = ()
    tags: tuple[Tag, ...] = ()


def evidence_of(file: Readable, tables: Mapping[str, str]) -> Evidence:
    """Return what is said about the records of these uids (uid to its table)."""
    uids = (json.dumps(list(tables)),)
    citations = select(file, Citation, f"{_ABOUT} ORDER BY id LIMIT {MOST}", uids)
    tagged = "WHERE id IN (SELECT tag_id FROM tagging " + _ABOUT + ") ORDER BY name"
    return Evidence(
        _cited(file, citations, tables),
        tuple(select(file, Note, f"{_ABOUT} ORDER BY id LIMIT {MOST}", uids)),
        tuple(select(file, Property, f"{_ABOUT} ORDER BY id LIMIT {MOST}", uids)),
        tuple(select(file, Tag, tagged, uids)),
    )


def _cited(
    file: Readable, citations: list[Citation], tables: Mapping[str, str]
) -> tuple[Cited, ...]:
    ids = dict.fromkeys(citation.source_id for citation in citations)
    sources = {source.id: source for source in fetch(file, Source, ids)}
    quoting = names_of(
        file, "source", [source.quoted_in for source in sources.values() if source.quoted_in]
    )
    return tuple(
        Cited(
            citation,
            Named("source", source.id, source.title),
            source.issued,
            quoting.get(source.quoted_in or 0),
            tables[citation.about],
        )
        for citation in citations
        if (source := sources.get(citation.source_id)) is not None
    )
