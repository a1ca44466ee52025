"""Likely doubles of a draft, and two events that are merged into one."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.span import make_span
from db.drafts.batch_edits import tag_many
from db.drafts.doubles import doubles, title_words
from db.drafts.event_merging import merge_events, merge_with_draft
from db.drafts.events import event_change, event_draft
from db.drafts.links import link_change
from db.drafts.values import CitationDraft, EventDraft, SourceDraft, Who
from db.errors import FileProblem
from db.file import OpenFile
from db.records import Event, Figure, Link, Note, Property, UnitChange
from db.tables import select
from tests.db.builders import a_file_with, an_event_with
from tests.db.drafts.doing import added, done


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        an_event_with(
            "Outage of the Hong Kong servers", kind="incident", starts="2022-12-18",
            units=("Alibaba Cloud",), people=("Jeff Zhang",), severity="major",
            notes=("Which hour?",), figures={"hours": 24}, properties={"paragraph": "3"},
        ),
        an_event_with("阿里云香港服务器故障", kind="incident", starts="2022-12-18"),
        an_event_with("Café opens in Hong Kong", starts=""),
        an_event_with("Talk", units=(("Alibaba Cloud", "affected"),), people=("Jeff Zhang",)),
    ) as opened:  # fmt: skip
        yield opened


def found(file: OpenFile, draft: EventDraft) -> list[tuple[int, tuple[str, ...]]]:
    return [(each.event_id, each.reasons) for each in doubles(file, draft)]


@pytest.mark.parametrize(
    ("title", "ids"),
    [
        ("Hong Kong outage", [1]),
        ("The Hong Kong servers are down", [1]),  # 4 of 6 words
        ("The Hong Kong servers are down again", []),  # 4 of 7
        ("hong kong OUTAGE, the", [1]),
        ("Outage", []),  # one word alone has to be the whole title
        ("香港服务器", [2]),
        ("", []),
        ("!?", []),
    ],
)
def test_sixty_percent_of_the_words_in_the_same_kind_are_a_likely_double(
    file: OpenFile, title: str, ids: list[int]
) -> None:
    assert [id for id, _ in found(file, EventDraft(title, "incident"))] == ids


def test_another_kind_is_no_double(file: OpenFile) -> None:
    assert found(file, EventDraft("Outage of the Hong Kong servers", "deal")) == []
    assert found(file, EventDraft("Outage of the Hong Kong servers", "no such kind")) == []


def test_accents_and_case_make_no_difference(file: OpenFile) -> None:
    assert found(file, EventDraft("CAFE opens", "other")) == [(3, ("title", "kind"))]


def test_the_same_person_unit_and_day_are_a_likely_double(file: OpenFile) -> None:
    draft = EventDraft(
        "Something else", "incident", span=make_span("2022-12-18"),
        people=(Who("jeff zhang"),), units=(Who("Alibaba Cloud"),),
    )  # fmt: skip
    assert found(file, draft) == [(1, ("day", "person", "unit", "kind"))]
    assert found(file, replace(draft, span=make_span("2022-12-19"))) == []
    assert found(file, replace(draft, units=())) == []


def test_a_month_that_holds_the_day_may_be_the_same_day(file: OpenFile) -> None:
    draft = EventDraft(
        "Something else", "incident", span=make_span("2022-12"),
        people=(Who("Jeff Zhang"),), units=(Who("Alibaba Cloud"),),
    )  # fmt: skip
    assert [id for id, _ in found(file, draft)] == [1]
    assert found(file, replace(draft, span=make_span("2022"))) == []


def test_an_event_is_not_its_own_double(file: OpenFile) -> None:
    assert 1 not in [id for id, _ in found(file, event_draft(file, 1))]


def test_the_likeliest_double_comes_first(file: OpenFile) -> None:
    draft = replace(event_draft(file, 1), id=0)
    done(file, event_change(file, replace(draft, people=(), units=())))
    assert [id for id, _ in found(file, draft)] == [1, 5]
    assert len(doubles(file, draft, limit=1)) == 1


def test_words_are_cut_as_the_search_cuts_them() -> None:
    assert title_words("T-Head's Ärger") == {"t", "head", "s", "arger"}
    assert title_words("香港故障") == {"香港", "港故", "故障"}
    assert title_words("한국") == {"한국"}


def a_second_telling(file: OpenFile) -> int:
    draft = EventDraft(
        "Servers in Hong Kong fail",
        "incident",
        place="Hong Kong",
        description="Told in the second article.",
        span=make_span("2022-12"),
        people=(Who("Jeff Zhang"), Who("Ann Lee", role="announced by")),
        units=(Who("Alibaba Cloud"), Who("OKX", role="affected")),
        figures=event_draft(file, 1).figures,
        citations=(CitationDraft(SourceDraft("Second article"), "when"),),
        tags=("outage",),
        properties=(("paragraph", "3"), ("checked", "yes")),
    )
    (event,) = [e for e in done(file, event_change(file, draft)).after if isinstance(e, Event)]
    return event.id


def test_two_tellings_become_one_event_and_nothing_is_lost(file: OpenFile) -> None:
    done(file, tag_many(file, [("event", 1)], add="outage"))
    done(file, merge_events(file, 1, a_second_telling(file)))
    draft = event_draft(file, 1)
    assert (draft.title, draft.span.starts) == ("Outage of the Hong Kong servers", "2022-12-18")
    assert (draft.place, draft.description) == ("Hong Kong", "Told in the second article.")
    assert [who.name for who in draft.people] == ["Jeff Zhang", "Ann Lee"]
    assert [who.name for who in draft.units] == ["Alibaba Cloud", "OKX"]
    assert [figure.metric for figure in draft.figures] == ["hours"]
    assert [each.source.title for each in draft.citations] == ["Second article"]
    assert draft.tags == ("outage",)
    assert set(draft.properties) == {
        ("paragraph", "3"), ("checked", "yes"), ("other title", "Servers in Hong Kong fail"),
    }  # fmt: skip
    assert [note.text for note in select(file, Note, "")] == ["Which hour?"]


def test_the_other_way_round_the_notes_and_the_severity_move(file: OpenFile) -> None:
    second = a_second_telling(file)
    done(file, merge_events(file, second, 1))
    draft = event_draft(file, second)
    (event,) = select(file, Event, "WHERE id = ?", (second,))
    assert [note.about for note in select(file, Note, "")] == [event.uid]
    assert draft.incident is not None
    assert len(select(file, Property, "WHERE name = 'paragraph'")) == 1


def test_what_was_chosen_of_two_events_is_stored_in_one_edit(file: OpenFile) -> None:
    second = a_second_telling(file)
    (figure,) = select(file, Figure, "WHERE event_id = ?", (second,))
    (event,) = select(file, Event, "WHERE id = ?", (second,))
    added(file, Note("Counted by whom?", figure.uid), Note("See there.", event.uid))
    done(file, link_change(file, second, 4, "follows"))
    first, other = event_draft(file, 1), event_draft(file, second)
    both = replace(
        first, title="Hong Kong outage", people=other.people, figures=other.figures,
        citations=other.citations, tags=other.tags,
    )  # fmt: skip
    done(file, merge_with_draft(file, both, second))
    draft = event_draft(file, 1)
    assert (draft.title, draft.units) == ("Hong Kong outage", first.units)
    assert draft.people == other.people
    assert [each.source.title for each in draft.citations] == ["Second article"]
    assert {(link.from_event, link.to_event) for link in select(file, Link, "")} == {(1, 4)}
    (kept,) = select(file, Figure, "")
    notes = {note.text: note.about for note in select(file, Note, "")}
    assert notes["Counted by whom?"] == kept.uid
    assert "See there." in notes


def test_links_of_both_stay_once_and_none_leads_to_itself(file: OpenFile) -> None:
    second = a_second_telling(file)
    for ends in ((1, 4), (second, 4), (1, second), (3, second)):
        done(file, link_change(file, *ends, "follows"))
    done(file, merge_events(file, 1, second))
    ends_left = {(link.from_event, link.to_event) for link in select(file, Link, "")}
    assert ends_left == {(1, 4), (3, 1)}


def test_an_undated_event_takes_the_date_of_the_other(file: OpenFile) -> None:
    done(file, merge_events(file, 3, 4))
    assert event_draft(file, 3).span.starts == "2022-12-29"


def test_what_an_event_did_to_units_moves_along(file: OpenFile) -> None:
    second = a_second_telling(file)
    added(file, UnitChange(second, 1, 2, "renamed"))
    done(file, merge_events(file, 1, second))
    assert [change.event_id for change in select(file, UnitChange, "")] == [1]


def test_an_event_is_not_merged_with_itself_or_with_nothing(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="with itself"):
        merge_events(file, 1, 1)
    with pytest.raises(FileProblem, match="no longer"):
        merge_events(file, 1, 99)
