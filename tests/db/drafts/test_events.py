"""An event draft: what is stored comes back as it was written, and nothing else changes."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.content_hash import content_hash
from db.dates.span import make_span
from db.drafts.events import event_change, event_draft
from db.drafts.ids import Edits
from db.drafts.offices import office_change, office_draft
from db.drafts.values import CitationDraft, EventDraft, OfficeDraft, SourceDraft, Who
from db.errors import FileProblem
from db.file import OpenFile
from db.history import History
from db.records import (
    Citation,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Note,
    Person,
    Source,
    Tag,
    Tenure,
    Unit,
)
from db.tables import select
from tests.db.builders import a_file_with, a_person_with, an_outage_with


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    units = ("Alibaba Cloud", ("OKX", "affected"))
    outage = an_outage_with("Outage in Hong Kong", units=units, people=("Jeff Zhang",))
    with a_file_with(tmp_path, a_person_with("Jeff Zhang", "Zhang Jianfeng"), outage) as opened:
        yield opened


def a_full_draft() -> EventDraft:
    source = SourceDraft("The article", "South China Morning Post", issued="2022-12-29", text="…")
    return EventDraft(
        title="Jeff Zhang steps down",
        kind="departure",
        importance="main",
        modality="reported",
        place="Hangzhou",
        description="Told in an e-mail.",
        span=make_span("2022-12-29", wording="am Donnerstag"),
        people=(Who("Jeff Zhang"), Who("张勇", role="announced by")),
        units=(Who("Alibaba Cloud"), Who("DAMO", unit_kind="institute")),
        incident=Incident(0, "critical", region="Hong Kong"),
        figures=(Figure(0, "rank", 3.0), Figure(0, "share", 10.0, "about", "%")),
        citations=(
            CitationDraft(source, "when", exact="am Donnerstag", passage_from=4, passage_to=17),
            CitationDraft(source, "who", confidence=3),
        ),
        tags=("reshuffle", "cloud"),
        properties=(("paragraph", "2"), ("checked", "yes")),
    )


def stored(file: OpenFile, draft: EventDraft) -> EventDraft:
    edit = History(file).apply(event_change(file, draft))
    (event,) = [each for each in edit.change.after if isinstance(each, Event)]
    return event_draft(file, event.id)


def without_ids(draft: EventDraft) -> EventDraft:
    """The draft as it was written by hand, before anything had an id."""
    return replace(
        draft,
        id=0,
        people=tuple(replace(who, id=0) for who in draft.people),
        units=tuple(replace(who, id=0, unit_kind="company") for who in draft.units),
        incident=draft.incident and replace(draft.incident, id=0, uid="", event_id=0),
        figures=tuple(replace(each, id=0, uid="", event_id=0) for each in draft.figures),
        citations=tuple(
            replace(each, id=0, source=replace(each.source, id=0)) for each in draft.citations
        ),
    )


def test_a_new_event_comes_back_as_it_was_written(file: OpenFile) -> None:
    assert without_ids(stored(file, a_full_draft())) == without_ids(a_full_draft())


def test_undo_of_a_new_event_leaves_the_file_as_it_was(file: OpenFile) -> None:
    before = content_hash(file)
    history = History(file)
    history.apply(event_change(file, a_full_draft()))
    assert content_hash(file) != before
    history.undo()
    assert content_hash(file) == before


def test_a_draft_that_nobody_touched_changes_nothing(file: OpenFile) -> None:
    draft = stored(file, a_full_draft())
    assert not event_change(file, draft)


def test_a_known_name_is_not_made_twice(file: OpenFile) -> None:
    change = event_change(file, a_full_draft())
    assert [each.name for each in change.after if isinstance(each, Person)] == ["张勇"]
    assert [each.name for each in change.after if isinstance(each, Unit)] == ["DAMO"]


def test_another_of_the_same_name_is_made(file: OpenFile) -> None:
    draft = EventDraft("Talk", people=(Who("Jeff Zhang", is_another=True),))
    change = event_change(file, draft)
    assert [each.name for each in change.after if isinstance(each, Person)] == ["Jeff Zhang"]


def test_a_surname_alone_is_somebody_new(file: OpenFile) -> None:
    change = event_change(file, EventDraft("Talk", people=(Who("Zhang"),)))
    assert [each.name for each in change.after if isinstance(each, Person)] == ["Zhang"]


def test_one_source_of_two_passages_is_made_once(file: OpenFile) -> None:
    change = event_change(file, a_full_draft())
    assert len([each for each in change.after if isinstance(each, Source)]) == 1
    assert len([each for each in change.after if isinstance(each, Citation)]) == 2


def test_a_tag_is_known_whatever_its_case(file: OpenFile) -> None:
    stored(file, a_full_draft())
    change = event_change(file, EventDraft("Talk", tags=("Reshuffle", "new")))
    assert [each.name for each in change.after if isinstance(each, Tag)] == ["new"]


def test_only_what_differs_is_changed(file: OpenFile) -> None:
    draft = event_draft(file, 1)
    change = event_change(file, replace(draft, title="Outage of the Hong Kong servers"))
    assert [type(each) for each in (*change.before, *change.after)] == [Event, Event]


def test_a_new_role_keeps_the_row_and_what_is_said_of_it(file: OpenFile) -> None:
    draft = event_draft(file, 1)
    okx = replace(draft.units[1], role="subject")
    change = event_change(file, replace(draft, units=(draft.units[0], okx)))
    (before,), (after,) = change.before, change.after
    assert isinstance(before, EventUnit) and isinstance(after, EventUnit)
    assert (before.id, before.uid, after.role) == (after.id, after.uid, "subject")


@pytest.mark.parametrize("order", ["BAN", "NAB", "ANB", "BN", "N", ""])
def test_names_come_back_in_the_order_they_are_written(file: OpenFile, order: str) -> None:
    draft = event_draft(file, 1)
    of_letter = {"A": draft.units[0], "B": draft.units[1], "N": Who("AWS")}
    units = tuple(of_letter[letter] for letter in order)
    change = event_change(file, replace(draft, units=units))
    History(file).apply(change)
    assert [who.name for who in event_draft(file, 1).units] == [who.name for who in units]


def test_a_name_that_changes_its_place_keeps_what_is_said_of_it(file: OpenFile) -> None:
    (unit,) = select(file, EventUnit, "WHERE id = 1")
    edits = Edits(file)
    edits.add(Note("Is it?", unit.uid))
    History(file).apply(edits.to_change("add a note"))
    draft = event_draft(file, 1)
    History(file).apply(event_change(file, replace(draft, units=(*reversed(draft.units),))))
    (moved,) = select(file, EventUnit, "WHERE unit_id = ?", (unit.unit_id,))
    assert [note.about for note in select(file, Note, "WHERE text = 'Is it?'")] == [moved.uid]


def test_a_name_named_twice_in_one_role_is_there_once(file: OpenFile) -> None:
    draft = EventDraft("Talk", people=(Who("Ann"), Who("ann"), Who("Ann", role="affected")))
    assert [(w.name, w.role) for w in stored(file, draft).people] == [
        ("Ann", "subject"), ("Ann", "affected"),
    ]  # fmt: skip


def test_a_number_that_goes_leaves_its_note_with_the_event(file: OpenFile) -> None:
    (figure,) = select(file, Figure, "")
    edits = Edits(file)
    edits.add(Note("Whose count?", figure.uid))
    history = History(file)
    history.apply(edits.to_change("add a note"))
    history.apply(event_change(file, replace(event_draft(file, 1), figures=())))
    (event,) = select(file, Event, "")
    assert [note.text for note in select(file, Note, "WHERE about = ?", (event.uid,))] == [
        "Look up the hour.", "Whose count?",
    ]  # fmt: skip
    assert select(file, Figure, "") == []


def test_a_new_incident_is_listed_without_further_words(file: OpenFile) -> None:
    assert stored(file, EventDraft("Fire", kind="incident")).incident is not None


def test_an_event_without_a_title_is_refused(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="needs a title"):
        event_change(file, EventDraft(" \n"))


def test_an_event_that_is_gone_is_said_so(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="no longer in the file"):
        event_draft(file, 99)


def test_a_person_deleted_meanwhile_is_said_so(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="“Ann” is no longer"):
        event_change(file, EventDraft("Talk", people=(Who("Ann", 99),)))


def test_a_time_in_office_is_recorded_with_its_event_and_its_passages(file: OpenFile) -> None:
    office = OfficeDraft(
        Who("DAMO"), Who("张勇"), "head", status="acting", span=make_span("2022-12-29", "")
    )
    change = event_change(file, replace(a_full_draft(), office=office))
    (tenure,) = [each for each in change.after if isinstance(each, Tenure)]
    (made,) = [each for each in change.after if isinstance(each, Person)]
    cited = [each.about for each in change.after if isinstance(each, Citation)]
    assert tenure.person_id == made.id
    assert cited.count(tenure.uid) == 2


def test_a_time_in_office_comes_back_as_it_was_written(file: OpenFile) -> None:
    draft = OfficeDraft(
        Who("Alibaba Cloud"),
        Who("Jeff Zhang"),
        "president",
        announced="2018-11",
        span=make_span("2018~", "", attested="2020"),
        citations=(CitationDraft(SourceDraft("The article"), "when"),),
    )
    History(file).apply(office_change(file, draft))
    back = office_draft(file, 1)
    assert back.unit.name == "Alibaba Cloud"
    assert back.person is not None and back.person.name == "Jeff Zhang"
    assert (back.title, back.announced, back.span) == ("president", "2018-11", draft.span)
    assert [each.source.title for each in back.citations] == ["The article"]
    assert not office_change(file, back)


def test_events_with_the_same_person_share_the_row_of_the_person(file: OpenFile) -> None:
    stored(file, EventDraft("Talk", people=(Who("Ann"),)))
    stored(file, EventDraft("Second talk", people=(Who("ANN"),)))
    rows = select(file, EventPerson, "WHERE event_id > 1")
    assert len({row.person_id for row in rows}) == 1
