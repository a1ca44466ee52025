"""Any event draft, written by hand and edited again, comes back as it was written."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.check import check
from db.content_hash import content_hash
from db.dates.span import UNDATED, make_span
from db.drafts.events import event_change, event_draft
from db.drafts.values import CitationDraft, EventDraft, SourceDraft, Who
from db.file import OpenFile
from db.history import History
from db.records import Event, Figure, Incident
from tests.db.builders import a_file_with, a_person_with, a_unit_with

_names = st.sampled_from(["Ann", "Jeff Zhang", "张建锋", "Zoë Groß", "Li"])
_roles = st.sampled_from(["subject", "affected", "predecessor"])
_who = st.builds(Who, _names, role=_roles)
_whos = st.lists(_who, max_size=4, unique_by=lambda who: (who.name, who.role)).map(tuple)
_words = st.text("abc äß香 '\"\n", max_size=6)
_title = _words.map(lambda words: " ".join(f"t {words}".split()))
_spans = st.sampled_from(
    [UNDATED, make_span("2022-12-29", wording="am Donnerstag"), make_span("2018~", "..")]
)
_figures = st.lists(st.builds(Figure, st.just(0), _title, st.floats(-9, 9)), max_size=3).map(tuple)
_incidents = st.none() | st.builds(Incident, st.just(0), region=_words)
_sources = st.builds(SourceDraft, st.sampled_from(["Article", "E-mail"]), text=_words)
_citations = st.lists(st.builds(CitationDraft, _sources, exact=_words), max_size=3).map(tuple)
_properties = st.lists(st.tuples(_title, _words), max_size=3).map(tuple)
_drafts = st.builds(
    EventDraft,
    _title,
    st.sampled_from(["other", "appointment", "statement"]),
    place=_words,
    description=_words,
    span=_spans,
    people=_whos,
    units=_whos,
    incident=_incidents,
    figures=_figures,
    citations=_citations,
    tags=st.lists(st.sampled_from(["a", "b", "c"]), unique=True).map(tuple),
    properties=_properties,
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    folder: Path = tmp_path_factory.mktemp("any")
    with a_file_with(folder, a_person_with("Jeff Zhang"), a_unit_with("Ann")) as opened:
        yield opened


def told(draft: EventDraft) -> EventDraft:
    """What a draft says, without the ids that storing gave it; tags have no order."""
    return replace(
        draft,
        id=0,
        people=tuple(replace(who, id=0) for who in draft.people),
        units=tuple(replace(who, id=0) for who in draft.units),
        incident=draft.incident and replace(draft.incident, id=0, uid="", event_id=0),
        figures=tuple(replace(each, id=0, uid="", event_id=0) for each in draft.figures),
        citations=tuple(
            replace(each, id=0, source=replace(each.source, id=0)) for each in draft.citations
        ),
        tags=tuple(sorted(draft.tags)),
    )


@settings(max_examples=40, deadline=None)
@given(first=_drafts, second=_drafts, dropped=st.integers(0, 2))
def test_any_draft_and_any_edit_of_it_comes_back_and_is_undone(
    file: OpenFile, first: EventDraft, second: EventDraft, dropped: int
) -> None:
    history = History(file)
    before = content_hash(file)
    made = history.apply(event_change(file, first)).change.after
    (id,) = [each.id for each in made if isinstance(each, Event)]
    stored = event_draft(file, id)
    assert told(stored) == told(first)
    edited = replace(
        second,
        id=id,
        figures=stored.figures[dropped:] + second.figures,
        citations=stored.citations[dropped:] + second.citations,
    )
    change = event_change(file, edited)
    if change:
        history.apply(change)
    assert told(event_draft(file, id)) == told(edited)
    assert not event_change(file, event_draft(file, id))
    assert check(file) == []
    for _ in range(1 + bool(change)):
        history.undo()
    assert content_hash(file) == before
