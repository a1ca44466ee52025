"""The time in office an appointment or a departure offers to record, in one edit with it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.span import make_span
from db.drafts.events import event_change
from db.drafts.office_offer import offer_office
from db.drafts.office_words import positions_in, status_in
from db.drafts.offices import end_tenure, office_change, office_draft
from db.drafts.values import EventDraft, OfficeDraft, Who
from db.errors import DateProblem
from db.file import OpenFile
from db.records import Post, Tenure
from db.tables import select
from tests.db.builders import a_file_with, a_tenure_with, a_unit_with
from tests.db.drafts.doing import done

CLOUD = Who("Alibaba Cloud")
JEFF, DANIEL = Who("Jeff Zhang"), Who("Daniel Zhang")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        a_tenure_with("Jeff Zhang", "Alibaba Cloud", "president", starts="2018~", ends=""),
        a_tenure_with("Jack Ma", "Alibaba", "chief executive", starts="", ends="[..2022-12-29]"),
        a_unit_with("DingTalk"),
    ) as opened:
        yield opened


def an_appointment(
    title: str = "Daniel Zhang becomes acting president", *, who: Who = DANIEL,
    unit: Who | None = CLOUD, day: str = "2022-12-29?",
) -> EventDraft:  # fmt: skip
    span = make_span(day) if day else make_span()
    units = (unit,) if unit else ()
    return EventDraft(title, "appointment", span=span, people=(who,), units=units)


def a_departure(
    title: str = "Jeff Zhang steps down", *, who: Who = JEFF, unit: Who | None = CLOUD
) -> EventDraft:
    return replace(an_appointment(title, who=who, unit=unit), kind="departure")


def the_offer(file: OpenFile, draft: EventDraft) -> OfficeDraft:
    offer = offer_office(file, draft)
    assert offer is not None
    return offer


def test_an_appointment_offers_the_position_that_its_title_names(file: OpenFile) -> None:
    offer = the_offer(file, an_appointment())
    assert (offer.title, offer.post_id, offer.status) == ("president", 1, "acting")
    assert (offer.announced, offer.span.starts) == ("2022-12-29", "2022-12-29?")
    assert (offer.ends_tenures, offer.end_of_predecessor) == ((1,), "2022-12-29?")


def test_an_appointment_and_the_end_of_the_predecessor_are_one_edit(file: OpenFile) -> None:
    draft = an_appointment()
    done(file, event_change(file, replace(draft, office=the_offer(file, draft))))
    old, new = select(file, Tenure, "WHERE post_id = 1 ORDER BY id")
    assert old.span == make_span("2018~", "2022-12-29?")
    assert new.span == make_span("2022-12-29?", "")
    assert (new.status, new.announced) == ("acting", "2022-12-29")


def test_what_is_recorded_is_not_offered_again(file: OpenFile) -> None:
    for draft in (an_appointment(), a_departure(who=JEFF)):
        offer = offer_office(file, draft)
        if offer:
            done(file, office_change(file, offer))
        assert offer_office(file, draft) is None


def test_a_departure_ends_the_time_in_office_that_runs(file: OpenFile) -> None:
    offer = the_offer(file, a_departure())
    assert (offer.id, offer.span) == (1, make_span("2018~", "2022-12-29?"))


def test_a_departure_needs_no_unit_when_only_one_can_be_meant(file: OpenFile) -> None:
    assert the_offer(file, a_departure(unit=None)).id == 1
    assert offer_office(file, a_departure(who=Who("Jack Ma"), unit=None)) is None


def test_a_departure_of_somebody_unknown_records_a_time_of_unknown_start(file: OpenFile) -> None:
    offer = the_offer(file, a_departure("Ann Lee leaves as head", who=Who("Ann Lee")))
    assert (offer.id, offer.title, offer.span) == (0, "head", make_span("", "2022-12-29?"))


def test_a_regular_appointment_ends_the_same_persons_acting_time(file: OpenFile) -> None:
    done(file, office_change(file, the_offer(file, an_appointment())))
    offer = the_offer(file, an_appointment("Daniel Zhang becomes president", day="2023-03-01"))
    assert offer.status == "regular"
    assert offer.ends_tenures == (3,)


def test_a_start_that_was_unknown_is_filled_in(file: OpenFile) -> None:
    leader = OfficeDraft(Who("DingTalk"), DANIEL, span=make_span("", "", attested="2022-12-29"))
    done(file, office_change(file, leader))
    draft = an_appointment("Daniel Zhang leads DingTalk", unit=Who("DingTalk"), day="2022-06-01")
    offer = the_offer(file, draft)
    assert (offer.id, offer.span) == (3, make_span("2022-06-01", "", attested="2022-12-29"))


def test_a_position_with_many_seats_ends_nobody(file: OpenFile) -> None:
    seat = OfficeDraft(Who("Alibaba"), JEFF, "partner", leads=False, seats=None)
    done(file, office_change(file, replace(seat, span=make_span("2010", ""))))
    draft = an_appointment("Daniel Zhang becomes partner", unit=Who("Alibaba"))
    offer = the_offer(file, draft)
    assert (offer.title, offer.seats, offer.ends_tenures) == ("partner", None, ())


def test_an_unknown_position_of_a_new_unit_is_made(file: OpenFile) -> None:
    draft = an_appointment("Ann Lee named chief financial officer", unit=Who("New Co"))
    done(file, event_change(file, replace(draft, office=the_offer(file, draft))))
    (post,) = select(file, Post, "WHERE title = 'chief financial officer'")
    assert (post.leads, post.seats) == (False, 1)


def test_without_a_date_nobody_is_ended(file: OpenFile) -> None:
    offer = the_offer(file, an_appointment(day=""))
    assert (offer.ends_tenures, offer.end_of_predecessor, offer.announced) == ((), "", "")
    assert offer_office(file, replace(a_departure(), span=make_span())) is None


def test_who_took_office_later_is_not_ended(file: OpenFile) -> None:
    assert the_offer(file, an_appointment(day="2015-01-01")).ends_tenures == ()


@pytest.mark.parametrize(
    "draft",
    [
        EventDraft("Talk", "statement", people=(DANIEL,), units=(CLOUD,)),
        EventDraft("President named", "appointment", units=(CLOUD,)),
        EventDraft("Daniel Zhang named", "appointment", people=(DANIEL,)),
        EventDraft("", "appointment", people=(replace(DANIEL, role="affected"),), units=(CLOUD,)),
    ],
)
def test_nothing_is_offered_where_nobody_takes_an_office(file: OpenFile, draft: EventDraft) -> None:
    assert offer_office(file, draft) is None


@pytest.mark.parametrize(
    ("words", "title", "status"),
    [
        ("Alibaba CEO Daniel Zhang becomes interim president", "president", "interim"),
        ("Ann joins as vice president", "vice president", "regular"),
        ("Ann wird kommissarische Leiterin", "Leiterin", "acting"),
        ("Interimschef ernannt", "Chef", "interim"),
        ("zum amtierenden Präsidenten ernannt", "Präsident", "acting"),
        ("geschäftsführender Direktor", "geschäftsführender Direktor", "regular"),
        ("Ann Lee, chief executive officer", "chief executive officer", "regular"),
        ("Headquarters move to Hangzhou", "", "regular"),
        ("Presidential talks, acting up", "", "acting"),
    ],
)
def test_positions_and_status_are_read_from_words(words: str, title: str, status: str) -> None:
    found = positions_in(words)
    assert (found[0].title if found else "", status_in(words)) == (title, status)


def test_the_german_name_of_a_position_means_the_stored_one(file: OpenFile) -> None:
    offer = the_offer(file, an_appointment("Daniel Zhang wird Präsident"))
    assert (offer.post_id, offer.title) == (1, "president")


def test_a_time_in_office_can_be_ended_and_opened_again(file: OpenFile) -> None:
    done(file, end_tenure(file, 1, "2022-12"))
    assert office_draft(file, 1).span == make_span("2018~", "2022-12")
    done(file, end_tenure(file, 1, ".."))
    assert office_draft(file, 1).span == make_span("2018~", "..")
    with pytest.raises(DateProblem, match="before it begins"):
        end_tenure(file, 1, "2011")


def test_a_position_that_is_edited_is_renamed_for_all_its_holders(file: OpenFile) -> None:
    done(file, office_change(file, replace(office_draft(file, 1), title="head", leads=False)))
    assert [(post.title, post.leads) for post in select(file, Post, "WHERE id = 1")] == [
        ("head", False)
    ]


def test_a_time_in_office_of_another_unit_leaves_the_position_behind(file: OpenFile) -> None:
    done(file, office_change(file, replace(office_draft(file, 1), unit=Who("DingTalk"))))
    assert office_draft(file, 1).unit.name == "DingTalk"
    assert len(select(file, Post, "WHERE title = 'president'")) == 2


def test_a_position_of_the_same_title_is_taken_not_made_again(file: OpenFile) -> None:
    draft = OfficeDraft(CLOUD, DANIEL, " President ", span=make_span("2022-12-29", ""))
    done(file, office_change(file, draft))
    done(file, office_change(file, replace(office_draft(file, 2), unit=CLOUD, title="president")))
    assert len(select(file, Post, "WHERE title = 'president'")) == 1
    assert {office_draft(file, id).post_id for id in (1, 2, 3)} == {1}


def test_nobody_in_office_is_vacant(file: OpenFile) -> None:
    done(file, office_change(file, replace(office_draft(file, 1), person=None)))
    assert office_draft(file, 1).status == "vacant"
