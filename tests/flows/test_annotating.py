"""From a pasted article to sourced events, times in office, incident and link, by keys alone."""

# SPDX-License-Identifier: MIT

from pathlib import Path
from statistics import median
from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from db.content_hash import content_hash
from db.drafts.events import event_draft
from db.drafts.offices import office_draft
from db.drafts.values import CitationDraft, EventDraft, OfficeDraft
from db.records import Citation, Event, Link, Source, Tenure
from db.tables import select
from desktop.window import Window
from tests.flows.acts import settled
from tests.flows.annotator import ARTICLE, Annotator
from tests.flows.conftest import OpenWindow
from tests.flows.keys import Keyboard, keys_of_modifiers

MEDIAN: Final = 12  # keys of an event, besides the characters of its fields
MOST: Final = 20
MOST_MADE: Final = 6  # more for a source, a person or a unit


@pytest.fixture
def annotator(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> Annotator:
    """Somebody before a fresh file."""
    window = open_window()
    window.shell.activateWindow()
    window.files.make(tmp_path / "story.chronik")
    settled(qtbot, window)
    return Annotator(qtbot, window)


def hash_of(window: Window) -> str:
    assert window.document is not None
    return content_hash(window.document.file)


def events_of(window: Window) -> dict[str, EventDraft]:
    """The stored events by their kinds."""
    assert window.document is not None
    file = window.document.file
    drafts = [event_draft(file, event.id) for event in select(file, Event, "ORDER BY id")]
    return {draft.kind: draft for draft in drafts}


def offices_of(window: Window) -> dict[tuple[str, str], OfficeDraft]:
    """The stored times in office by person and unit."""
    assert window.document is not None
    file = window.document.file
    drafts = [office_draft(file, tenure.id) for tenure in select(file, Tenure, "ORDER BY id")]
    return {(draft.person.name if draft.person else "", draft.unit.name): draft for draft in drafts}


def quotes(citations: tuple[CitationDraft, ...]) -> list[str]:
    """What passages say, once it is sure that they stand where they claim."""
    for each in citations:
        assert ARTICLE[each.passage_from : each.passage_to] == each.exact
        assert each.source.issued == "2022-12-29"
    return [each.exact for each in citations]


def print_keys(keys: Keyboard) -> None:
    """The table of keys: an event a line, what was made besides below it."""
    print(f"\n{'keys':>5} {'single':>7} {'characters':>11}")
    for deed in keys.deeds:
        single = sum(map(keys_of_modifiers, deed.keys))
        if deed.keys:
            pressed = " ".join(deed.keys)
            print(f"{len(deed.keys):5} {single:7} {deed.characters:11}  {deed.what}: {pressed}")
        for name, made in deed.made.items():
            print(f"{'+' + str(len(made)):>5} {'':19}  making {name}: {' '.join(made)}")


def test_six_facts_take_at_most_twelve_keys_each_besides_their_texts(annotator: Annotator) -> None:
    annotator.annotate_the_article()
    keys = annotator.keys
    print_keys(keys)
    counts = [len(deed.keys) for deed in keys.deeds if deed.keys]
    assert len(counts) == 7
    assert median(counts) <= MEDIAN
    assert max(counts) <= MOST
    made = {name: len(pressed) for deed in keys.deeds for name, pressed in deed.made.items()}
    assert set(made) == {
        "the article", "Alibaba", "Alibaba Cloud", "Jeff Zhang", "Daniel Zhang", "OKX",
    }  # fmt: skip
    assert max(made.values()) <= MOST_MADE


def test_what_was_typed_is_stored_with_its_passages(annotator: Annotator) -> None:
    annotator.annotate_the_article()
    window = annotator.window
    assert window.document is not None
    (source,) = select(window.document.file, Source, "")
    assert (source.text, source.language, source.issued) == (ARTICLE, "de", "2022-12-29")
    assert source.title == ARTICLE.splitlines()[0]
    events = events_of(window)
    assert list(events) == ["announcement", "departure", "appointment", "figure", "incident"]
    said = {kind: quotes(event.citations) for kind, event in events.items()}
    assert [words[0].split()[0] for words in said.values()] == [
        "Wer", "Jeff", "Kommissarisch", "Weltweit", "Vor",
    ]  # fmt: skip
    assert all(len(words) == 1 for words in said.values())
    assert {kind: event.span.starts for kind, event in events.items()} == {
        "announcement": "2022-12-29",
        "departure": "2022-12-29",
        "appointment": "2022-12-29",
        "figure": "2022-12-29",
        "incident": "[2022-12-16..2022-12-19]",
    }
    assert events["announcement"].span.wording == "am Donnerstag"
    (rank,) = events["figure"].figures
    assert (rank.metric, rank.value) == ("rank", 3)
    units = [(who.name, who.role) for who in events["incident"].units]
    assert units == [("Alibaba Cloud", "subject"), ("OKX", "affected")]
    incident = events["incident"].incident
    assert incident is not None
    assert (incident.severity, incident.region) == ("major", "Hong Kong (香港)")
    assert (incident.lasted_max_s, incident.impact) == (86_400, "many services in the region")


def test_departure_and_appointment_record_times_in_office(annotator: Annotator) -> None:
    annotator.annotate_the_article()
    offices = offices_of(annotator.window)
    assert list(offices) == [
        ("Jeff Zhang", "Alibaba Cloud"),
        ("Daniel Zhang", "Alibaba Cloud"),
        ("Daniel Zhang", "Alibaba"),
    ]
    left, acting, chief = offices.values()
    assert (left.title, left.span.starts, left.span.ends) == ("president", "", "2022-12-29")
    assert (acting.title, acting.status, acting.post_id) == ("president", "acting", left.post_id)
    assert (acting.span.starts, acting.announced) == ("2022-12-29", "2022-12-29")
    assert (chief.title, chief.span.attested) == ("Vorstandschef", "2022-12-29")
    assert (chief.span.start_state, chief.span.end_state) == ("unknown", "unknown")
    for office in offices.values():
        assert len(quotes(office.citations)) == 1


def test_the_suspected_link_keeps_its_passage(annotator: Annotator) -> None:
    annotator.annotate_the_article()
    document = annotator.window.document
    assert document is not None
    events = events_of(annotator.window)
    (link,) = select(document.file, Link, "")
    assert (link.from_event, link.to_event) == (events["incident"].id, events["announcement"].id)
    assert (link.relation, link.speculated) == ("suspected connection", True)
    (cited,) = select(document.file, Citation, "WHERE about = ?", (link.uid,))
    assert cited.exact.startswith("Nun wird")


def test_used_words_lead_to_what_rests_on_them(annotator: Annotator) -> None:
    annotator.annotate_the_article()
    named = annotator.window.reading.named_at(ARTICLE.index("Kommissarisch"))
    assert [name.table for name in named] == ["event", "tenure"]
    assert named[0].name == "Daniel Zhang becomes acting president of Alibaba Cloud"


def test_undoing_all_gives_the_identical_file_and_redoing_all_too(annotator: Annotator) -> None:
    fresh = hash_of(annotator.window)
    annotator.annotate_the_article()
    full = hash_of(annotator.window)
    assert full != fresh
    undo, redo = annotator.window.actions["undo"], annotator.window.actions["redo"]
    with annotator.keys.deed("undo"):
        for _ in range(8):
            assert undo.isEnabled()
            annotator.keys.press("Ctrl+Z")
    assert not undo.isEnabled()
    assert hash_of(annotator.window) == fresh
    with annotator.keys.deed("redo"):
        for _ in range(8):
            annotator.keys.press("Ctrl+Shift+Z")
    assert not redo.isEnabled()
    assert hash_of(annotator.window) == full


def test_all_can_be_undone_after_the_file_was_closed_and_opened(
    qtbot: QtBot, annotator: Annotator
) -> None:
    window = annotator.window
    fresh = hash_of(window)
    annotator.annotate_the_article()
    full = hash_of(window)
    assert window.document is not None
    path = window.document.path
    window.files.close()
    window.files.open(path)
    settled(qtbot, window)
    assert hash_of(window) == full
    while window.actions["undo"].isEnabled():
        window.actions["undo"].trigger()
    assert hash_of(window) == fresh
    window.files.close()
    window.files.open(path)
    settled(qtbot, window)
    assert hash_of(window) == fresh
    while window.actions["redo"].isEnabled():
        window.actions["redo"].trigger()
    assert hash_of(window) == full
