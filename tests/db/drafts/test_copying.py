"""Copy and paste: what hangs on a mark comes along, what the other file knows is not made twice."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.changes import Change
from db.check import check
from db.content_hash import content_hash
from db.dates.clock import seconds_of
from db.dates.span import make_span
from db.drafts.copying import copied, duplicated, is_clip, pasted
from db.drafts.events import event_change, event_draft
from db.drafts.links import link_change
from db.drafts.offices import office_change, office_draft
from db.drafts.values import CitationDraft, EventDraft, SourceDraft, Who
from db.errors import FileProblem, ImportProblem
from db.file import OpenFile
from db.history import History
from db.records import Alias, Event, Figure, Link, Note, Person, Source, Tenure, Unit
from db.tables import select
from tests.db.builders import (
    a_file_with,
    a_person_with,
    a_tenure_with,
    an_era_with,
    an_event_with,
    an_outage_with,
)
from tests.db.drafts.doing import done


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        a_person_with("Jeff Zhang", "Zhang Jianfeng"),
        an_outage_with(units=("Alibaba Cloud",), people=("Jeff Zhang",)),
        an_event_with("Whole month", starts="2022-12"),
        a_tenure_with("Jeff Zhang", starts="2018~", ends="2022-12-29", attested="2020"),
        an_era_with("Fiscal year"),
    ) as opened:  # fmt: skip
        source = SourceDraft("The article", text="Servers stood still.")
        draft = replace(
            event_draft(opened, 1), citations=(CitationDraft(source, "when"),), tags=("cloud",)
        )
        History(opened).apply(event_change(opened, draft))
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path, an_event_with("Mine", people=("Jeff Zhang",)), name="b.chronik"
    ) as f:
        yield f


def new_event(change: Change) -> Event:
    (event,) = [each for each in change.after if isinstance(each, Event)]
    return event


def names_of(change: Change, cls: type[Any]) -> list[str]:
    return [each.name for each in change.after if isinstance(each, cls)]


def test_an_event_comes_into_another_file_with_all_that_hangs_on_it(
    file: OpenFile, other: OpenFile
) -> None:
    event = new_event(done(other, pasted(other, copied(file, [("event", 1)]))))
    there, here = event_draft(file, 1), event_draft(other, event.id)
    assert (here.title, here.kind, here.span) == (there.title, there.kind, there.span)
    assert [who.name for who in here.units] == ["Alibaba Cloud"]
    assert here.incident is not None and here.incident.severity == "major"
    assert [each.metric for each in here.figures] == ["hours"]
    assert [each.source.text for each in here.citations] == ["Servers stood still."]
    assert (here.tags, here.properties) == (("cloud",), (("paragraph", "3"),))
    notes = select(other, Note, "WHERE about = ?", (event.uid,))
    assert [note.text for note in notes] == ["Look up the hour."]
    assert check(other) == []


def test_a_person_of_the_same_name_is_found_in_the_other_file(
    file: OpenFile, other: OpenFile
) -> None:
    change = pasted(other, copied(file, [("event", 1)]))
    assert names_of(change, Person) == []
    assert names_of(change, Unit) == ["Alibaba Cloud"]


def test_a_new_person_brings_other_names_and_keeps_the_uid(file: OpenFile, tmp_path: Path) -> None:
    with a_file_with(tmp_path, name="empty.chronik") as empty:
        change = done(empty, pasted(empty, copied(file, [("event", 1)])))
        assert names_of(change, Alias) == ["Zhang Jianfeng"]
        (person,) = select(empty, Person, "")
        assert person.uid == select(file, Person, "WHERE name = 'Jeff Zhang'")[0].uid
        again = pasted(empty, copied(file, [("event", 1)]))
        assert not [each for each in again.after if isinstance(each, Person | Unit | Source)]


def test_two_of_one_name_stay_two(tmp_path: Path) -> None:
    with (
        a_file_with(tmp_path, an_event_with("A", people=("Li",)), name="a.chronik") as first,
        a_file_with(tmp_path, an_event_with("B", people=("Li",)), name="b.chronik") as second,
    ):
        two = EventDraft("Both", people=(Who("Li", 1), Who("Li", is_another=True, role="affected")))
        both = new_event(done(first, event_change(first, two)))
        change = pasted(second, copied(first, [("event", both.id)]))
        assert names_of(change, Person) == ["Li", "Li"]


def test_two_names_that_are_one_here_are_named_once(file: OpenFile, tmp_path: Path) -> None:
    with a_file_with(tmp_path, name="c.chronik") as third:
        both = EventDraft("Both", people=(Who("Ann"), Who("ANN Lee")))
        event = new_event(done(third, event_change(third, both)))
        text = json.loads(copied(third, [("event", event.id)]))
    for person in text["records"]["person"]:
        person["uid"] = select(file, Person, "WHERE name = 'Jeff Zhang'")[0].uid
    pasted_event = new_event(done(file, pasted(file, json.dumps(text))))
    assert [who.name for who in event_draft(file, pasted_event.id).people] == ["Jeff Zhang"]


def test_a_second_one_has_new_uids_and_the_same_people(file: OpenFile) -> None:
    change = done(file, duplicated(file, [("event", 1)]))
    event = new_event(change)
    assert event.uid != select(file, Event, "WHERE id = 1")[0].uid
    assert names_of(change, Person) + names_of(change, Unit) == []
    assert event_draft(file, event.id).people == event_draft(file, 1).people
    assert check(file) == []


def test_undo_of_a_paste_leaves_the_file_as_it_was(file: OpenFile, other: OpenFile) -> None:
    before = content_hash(other)
    history = History(other)
    history.apply(pasted(other, copied(file, [("event", 1), ("tenure", 1), ("era", 1)])))
    history.undo()
    assert content_hash(other) == before


def test_what_is_pasted_at_a_time_keeps_its_distances_and_precision(file: OpenFile) -> None:
    text = copied(file, [("event", 1), ("event", 2)])
    change = pasted(file, text, seconds_of(2023, 3, 1))
    starts = [each.span.starts for each in change.after if isinstance(each, Event)]
    assert starts == ["2023-03-29", "2023-03"]


def test_a_time_in_office_takes_its_attested_day_along(file: OpenFile) -> None:
    announced = replace(office_draft(file, 1), announced="2017-12")
    done(file, office_change(file, announced))
    change = done(file, duplicated(file, [("tenure", 1)], at_s=seconds_of(2027)))
    (tenure,) = [each for each in change.after if isinstance(each, Tenure)]
    assert tenure.span == make_span("2028~", "2032-12-29", attested="2030")
    assert tenure.announced == "2027-12"
    assert office_draft(file, tenure.id).post_id == office_draft(file, 1).post_id


def test_a_link_between_two_copied_events_comes_along(file: OpenFile, other: OpenFile) -> None:
    done(file, link_change(file, 1, 2, "causes"))
    change = done(other, pasted(other, copied(file, [("event", 1), ("event", 2)])))
    (link,) = [each for each in change.after if isinstance(each, Link)]
    assert {link.from_event, link.to_event} == {2, 3}
    alone = pasted(other, copied(file, [("event", 1)]))
    assert not [each for each in alone.after if isinstance(each, Link)]


def test_a_mark_that_is_gone_can_not_be_copied(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="no longer in the file"):
        copied(file, [("event", 99)])


@pytest.mark.parametrize(
    "text", ["", "Hello", "[1]", "{}", '{"chronik": "marks"}', '{"chronik": "marks", "version": 9}']
)
def test_a_text_of_another_program_is_refused(file: OpenFile, text: str) -> None:
    with pytest.raises(ImportProblem, match="can't be pasted"):
        pasted(file, text)


def test_only_our_own_text_is_offered_for_pasting(file: OpenFile) -> None:
    assert is_clip(copied(file, [("event", 1)]))
    assert not is_clip('{"chronik": "something else"}')


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("event", "importance", "huge"),
        ("event", "title", 5),
        ("event", "title", "a\0b"),
        ("event", "kind_id", 77),
        ("event", "id", -1),
        ("event", "span", {"shape": "moment", "starts": "tomorrow"}),
        ("event", "span", {"shape": "round"}),
        ("event", "surprise", 1),
        ("figure", "value", float("inf")),
        ("kind", "colour", "red; }"),
        ("citation", "confidence", 17),
    ],
)
def test_a_text_that_was_tampered_with_is_refused(
    file: OpenFile, table: str, column: str, value: object
) -> None:
    whole = json.loads(copied(file, [("event", 1)]))
    whole["records"][table][0][column] = value
    with pytest.raises(ImportProblem, match="can't be pasted"):
        pasted(file, json.dumps(whole))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_change_of_the_text_is_pasted_whole_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("clip")
    event = an_event_with("Outage", people=("Ann",), units=("A",), figures={"hours": 2.0})
    with a_file_with(folder, event) as file:
        whole = json.loads(copied(file, [("event", 1)]))
        table = data.draw(st.sampled_from(sorted(whole["records"])))
        row = whole["records"][table][0]
        row[data.draw(st.sampled_from(sorted(row)))] = data.draw(_JSON)
        try:
            change = pasted(file, json.dumps(whole))
        except ImportProblem:
            return
        done(file, change)
        assert check(file) == []
        assert len(select(file, Figure, "")) == 2
