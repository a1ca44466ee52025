"""Events of a text: what is cited, and whose words a date is in."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.span import make_span
from db.drafts.events import event_draft
from db.drafts.sources import source_change
from db.drafts.values import EventDraft, SourceDraft
from desktop.editing.written import new_id
from desktop.window import Window
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow

TEXT = "On Thursday the works in Hamburg closed. Nobody knows why."


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def read_a_text(window: Window) -> None:
    """Add a source with a text and open it beside the canvas."""
    draft = SourceDraft(title="Letter", text=TEXT, issued="2022-12-29")
    edit = window.desk.apply("add", lambda file: source_change(file, draft)[0])
    assert edit is not None
    window.editor.sources.read(new_id(edit, "source"))


def written(window: Window, draft: EventDraft) -> EventDraft:
    """The draft as it is in the file after it was written."""
    edit, problem = window.editor.events.write(draft)
    assert not problem
    assert edit is not None
    assert window.document is not None
    return event_draft(window.document.file, draft.id or new_id(edit, "event"))


def asked(window: Window, start: int, end: int) -> EventDraft:
    """The draft of the dialog that opens for a passage."""
    window.editor.sources.ask_event(start, end)
    dialog = window.editor.events.dialog
    assert dialog is not None
    draft = replace(dialog.value(), title="Works closed")
    dialog.done(0)
    return draft


def test_a_passage_is_cited_without_the_blanks_around_it(window: Window) -> None:
    read_a_text(window)
    end = TEXT.index(" Nobody") + 1
    (citation,) = asked(window, 0, end).citations
    assert citation.exact == "On Thursday the works in Hamburg closed."
    assert (citation.passage_from, citation.passage_to) == (0, end - 1)


def test_a_date_keeps_the_words_of_its_passage(window: Window) -> None:
    read_a_text(window)
    draft = written(window, asked(window, 0, 40))
    assert draft.span.starts == "2022-12-29"
    assert draft.span.wording.lower() in TEXT.lower()
    assert draft.span.wording


def test_a_date_that_the_annotator_typed_is_not_in_the_words_of_a_source(window: Window) -> None:
    typed = replace(make_span("2022-12-29"), wording="29 dec 22")
    assert written(window, EventDraft(title="Works closed", span=typed)).span.wording == ""


def test_the_wording_of_a_stored_date_stays_when_another_field_is_changed(window: Window) -> None:
    read_a_text(window)
    stored = written(window, asked(window, 0, 40))
    bare = replace(stored, title="The works are closed", citations=())
    assert written(window, bare).span.wording == stored.span.wording
