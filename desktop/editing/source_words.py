"""Whose words a date was read from: those of a source are kept, the annotator's are not."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from dataclasses import replace

from db.dates.span import Span
from db.drafts.values import CitationDraft, EventDraft


def in_words_of_source(draft: EventDraft, stored: str = "") -> EventDraft:
    """A draft without the wording of its date, unless a passage or its source has these words.

    `stored` is the wording the event has in the file, which stays whoever wrote it.
    """
    draft = replace(draft, span=_heard(draft.span, draft.citations, stored))
    if draft.office is None:
        return draft
    heard = _heard(draft.office.span, (*draft.citations, *draft.office.citations), stored)
    return replace(draft, office=replace(draft.office, span=heard))


def _heard(span: Span, citations: Iterable[CitationDraft], stored: str) -> Span:
    if not span.wording or span.wording == stored:
        return span
    texts = [_even(text) for each in citations for text in (each.exact, each.source.text) if text]
    parts = [_even(part) for part in span.wording.split(" – ")]
    is_heard = all(any(part in text for text in texts) for part in parts)
    return span if is_heard else replace(span, wording="")


def _even(text: str) -> str:
    """The text with single blanks and without capitals."""
    return " ".join(text.split()).casefold()
