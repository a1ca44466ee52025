"""The time in office that an event offers: said in a sentence, changed in its details, or left."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.dates.span import make_span
from db.drafts.values import EventDraft, OfficeDraft, Who
from db.records import Post
from desktop.dialogs.event_dialog import EventDialog
from desktop.dialogs.office_details import OfficeDetails
from desktop.dialogs.office_part import OfficePart
from desktop.dialogs.office_words import office_words
from tests.dialogs.asked import helpers

CLOUD, DANIEL = Who("Alibaba Cloud", 1), Who("Daniel Zhang", 2)
OFFER = OfficeDraft(
    CLOUD, DANIEL, "president", post_id=3, status="acting", announced="2022-12-29",
    span=make_span("2022-12-29", ""), ends_tenures=(4,), end_of_predecessor="2022-12-29",
)  # fmt: skip
APPOINTED = EventDraft(title="Daniel Zhang becomes acting president", kind="appointment")

Show = Callable[..., OfficePart]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Opens an event dialog that offers a time in office; returns that part of it."""
    opened: list[EventDialog] = []

    def showing(offer: OfficeDraft = OFFER, draft: EventDraft = APPOINTED) -> OfficePart:
        posts = (Post(1, "president", id=3), Post(1, "Chairman", id=8))
        dialog = EventDialog(None, draft, helpers(office=offer, posts=posts))
        qtbot.addWidget(dialog)
        opened.append(dialog)
        dialog.open_beside()
        return dialog.fields.office

    yield showing
    for dialog in opened:
        dialog.done(0)


def details_of(part: OfficePart) -> OfficeDetails:
    QTest.keyClick(part.more_button, Qt.Key.Key_Space)
    assert part.details is not None
    return part.details


def test_the_offer_is_said_in_a_sentence_and_taken_with_a_new_event(show: Show) -> None:
    part = show()
    assert part.isVisible()
    assert part.words.text() == (
        "Also record: Daniel Zhang, acting president of Alibaba Cloud, announced 29 Dec 2022,"
        " in effect: 29 Dec 2022 — and end Jeff Zhang's time the same day"
    )
    assert part.value() == OFFER


def test_space_leaves_it(show: Show) -> None:
    part = show()
    QTest.keyClick(part.check, Qt.Key.Key_Space)
    assert part.value() is None


def test_a_stored_event_is_offered_its_office_but_takes_it_only_when_asked(show: Show) -> None:
    part = show(draft=replace(APPOINTED, id=9))
    assert part.isVisible()
    assert part.value() is None
    QTest.keyClick(part.check, Qt.Key.Key_Space)
    assert part.value() == OFFER


def test_another_kind_of_event_offers_none(show: Show) -> None:
    part = show()
    dialog = part.window()
    assert isinstance(dialog, EventDialog)
    dialog.fields.kind.set_value("other")
    dialog.show_draft()
    assert not part.isVisible()
    assert dialog.value().office is None


def test_the_day_of_effect_and_of_the_announcement_are_two_dates(show: Show) -> None:
    part = show()
    starts = details_of(part).starts.line
    starts.clear()
    QTest.keyClicks(starts, "1 jan 2023")
    office = part.value()
    assert office is not None
    assert (office.announced, office.span.starts) == ("2022-12-29", "2023-01-01")
    assert office.end_of_predecessor == "2023-01-01"
    assert "in effect: 1 Jan 2023" in part.words.text()


def test_a_day_of_effect_that_nobody_stated_stays_not_stated(show: Show) -> None:
    part = show()
    details_of(part).starts.line.clear()
    office = part.value()
    assert office is not None
    assert (office.span.shape, office.span.starts) == ("period", "")
    assert office.end_of_predecessor == "2022-12-29"
    assert "in effect: not stated" in part.words.text()


def test_the_predecessor_may_stay(show: Show) -> None:
    part = show()
    ends = details_of(part).ends_others
    assert ends.text() == "End Jeff Zhang's time"
    QTest.keyClick(ends, Qt.Key.Key_Space)
    office = part.value()
    assert office is not None
    assert (office.ends_tenures, office.end_of_predecessor) == ((), "")
    assert "end Jeff" not in part.words.text()


def test_another_position_is_the_stored_one_of_that_name_or_a_new_one(show: Show) -> None:
    part = show()
    title = details_of(part).title
    seen = []
    for text in ("chairman", "head of sales"):
        title.selectAll()
        QTest.keyClicks(title, text)
        office = part.value()
        assert office is not None
        seen.append((office.title, office.post_id))
    assert seen == [("chairman", 8), ("head of sales", 0)]


def test_what_was_set_by_hand_stays_when_the_offer_changes(show: Show) -> None:
    part = show()
    details = details_of(part)
    details.status.set_value("interim")
    details.title.selectAll()
    QTest.keyClicks(details.title, "head of sales")
    part.show_offer(replace(OFFER, title="chief executive", announced="2022-12-30"))
    office = part.value()
    assert office is not None
    assert (office.status, office.title, office.announced) == (
        "interim", "head of sales", "2022-12-30",
    )  # fmt: skip


def test_details_that_are_set_are_recorded(show: Show) -> None:
    part = show()
    QTest.keyClick(part.check, Qt.Key.Key_Space)
    details_of(part).status.set_value("interim")
    office = part.value()
    assert office is not None
    assert office.status == "interim"


def test_a_date_that_can_not_be_read_is_not_saved(show: Show) -> None:
    part = show()
    QTest.keyClicks(details_of(part).ends.line, "soon")
    assert list(part.mistakes()) == [details_of(part).ends]
    dialog = part.window()
    assert isinstance(dialog, EventDialog)
    assert not dialog.accept_button.isEnabled()


def test_an_end_before_the_start_is_told(show: Show) -> None:
    part = show()
    details = details_of(part)
    QTest.keyClicks(details.ends.line, "2021")
    assert "before it begins" in part.mistakes()[details.ends]


def test_a_departure_says_whose_time_ends() -> None:
    office = OfficeDraft(
        CLOUD, Who("Jeff Zhang", 1), "president", span=make_span("2018~", "2022-12-29"), id=4
    )
    assert office_words(office, lambda _id: "", "en") == (
        "Also record the end of Jeff Zhang's time as president of Alibaba Cloud: 29 Dec 2022"
    )


def test_a_position_without_a_name_is_said_as_such() -> None:
    office = OfficeDraft(Who("Damo Academy", 3), DANIEL, leads=False, span=make_span("", ""))
    assert office_words(office, lambda _id: "", "en") == (
        "Also record: Daniel Zhang, in Damo Academy, no position named, in effect: not stated"
    )


def test_an_ampersand_in_a_name_is_no_alt_letter(show: Show) -> None:
    part = show(replace(OFFER, unit=Who("R&D", 1)))
    assert "of R&&D, announced" in part.words.text()
