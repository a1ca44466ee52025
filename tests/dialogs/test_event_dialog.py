"""The event dialog, driven by keys: what is written, read, refused, kept and told."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.dates.span import span_from_interval
from db.drafts.values import CitationDraft, Double, EventDraft, OfficeDraft, Who
from desktop.dialogs.event_dialog import EventDialog, next_draft
from desktop.dialogs.fields import FieldLabel
from desktop.dialogs.remembered import Remembered
from tests.dialogs.asked import ARTICLE, Told, helpers
from tests.dialogs.writing import (
    ALT,
    STORED,
    an_event_dialog,
    go,
    here,
    save,
    saved_by,
    type_into,
)

Key = Qt.Key
MARKED = re.compile(r"(?<!&)&(?!&)(.)")
Show = Callable[..., EventDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Opens the dialog on a draft; the keyboard is in the title."""
    return partial(an_event_dialog, qtbot)


def test_what_nobody_touched_is_saved_to_the_letter(show: Show) -> None:
    dialog = show(STORED)
    drafts = saved_by(dialog)
    save(dialog)
    assert drafts == [STORED]


def test_a_very_long_title_is_not_cut(show: Show) -> None:
    dialog = show(EventDraft(title="x" * 40_000))
    assert len(dialog.value().title) == 40_000


def test_an_event_is_written_with_keys_alone(show: Show) -> None:
    dialog = show()
    drafts = saved_by(dialog)
    type_into(dialog.fields.title, "Jeff Zhang steps down")
    type_into(go(dialog, Key.Key_K), "dep")
    type_into(go(dialog, Key.Key_W), "29 dec 22")
    type_into(go(dialog, Key.Key_P), "jef")
    QTest.keyClick(here(), Key.Key_Tab)
    type_into(here(), "alibaba c")
    save(dialog)
    (draft,) = drafts
    assert (draft.title, draft.kind, draft.span.starts) == (
        "Jeff Zhang steps down", "departure", "2022-12-29",
    )  # fmt: skip
    assert draft.people == (Who("Jeff Zhang", 1),)
    assert draft.units == (Who("Alibaba Cloud", 1),)
    assert dialog.isHidden()


def test_what_is_typed_and_saved_in_one_go_is_offered_its_office_first(show: Show) -> None:
    office = OfficeDraft(Who("Alibaba Cloud", 1), Who("Daniel Zhang", 2), "president")
    dialog = show(None, helpers(office=office))
    drafts = saved_by(dialog)
    type_into(dialog.fields.title, "Daniel Zhang takes over")
    type_into(go(dialog, Key.Key_K), "app")
    save(dialog)
    assert drafts[0].office == office


def test_ctrl_enter_saves_from_the_description_too(show: Show) -> None:
    dialog = show(EventDraft(title="Outage"))
    drafts = saved_by(dialog)
    type_into(go(dialog, Key.Key_D), "Many services")
    save(dialog)
    assert drafts[0].description == "Many services"


def letters_of(dialog: EventDialog) -> dict[str, list[str]]:
    """What is seen and marked, by its Alt letter."""
    letters: dict[str, list[str]] = {}
    for part in dialog.findChildren(QWidget):
        words = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
        if MARKED.search(words) and part.isVisible() and part.isEnabled():
            letters.setdefault(MARKED.findall(words)[0].upper(), []).append(words)
    return letters


def assert_each_is_reached(dialog: EventDialog) -> None:
    """Every label has a letter of its own, and it leads to its field."""
    assert {letter: words for letter, words in letters_of(dialog).items() if len(words) > 1} == {}
    labels = [each for each in dialog.findChildren(FieldLabel) if each.isVisible() and each.text()]
    assert len(labels) > 15
    for label in labels:
        letter = label.text()[label.text().index("&") + 1].upper()
        buddy = label.buddy()
        assert buddy is not None
        reached = go(dialog, getattr(Key, f"Key_{letter}"))
        assert reached is buddy or buddy.isAncestorOf(reached), label.text()


def test_every_field_has_a_letter_of_its_own_and_is_reached_by_it(show: Show) -> None:
    assert_each_is_reached(show(replace(STORED, figures=(), properties=())))


def test_the_details_of_a_time_in_office_have_letters_too(show: Show, qtbot: QtBot) -> None:
    offer = OfficeDraft(
        Who("Alibaba Cloud", 1), Who("Daniel Zhang", 2), announced="2022-12-29", ends_tenures=(3,)
    )
    dialog = show(EventDraft(title="Zhang", kind="appointment"), helpers(office=offer))
    with qtbot.waitSignal(dialog.fields.office.more_button.clicked):
        go(dialog, Key.Key_L)
    assert dialog.fields.office.details is not None
    assert here() is dialog.fields.office.details.title
    assert_each_is_reached(dialog)


def test_while_it_is_asked_what_to_lose_the_letters_are_those_of_the_answer(
    show: Show, qtbot: QtBot
) -> None:
    dialog = show()
    type_into(dialog.fields.title, "Outage")
    QTest.keyClick(dialog.fields.title, Key.Key_Escape)
    assert max(map(len, letters_of(dialog).values())) == 1
    with qtbot.waitSignal(dialog.closed):
        go(dialog, Key.Key_W)


def test_after_the_question_the_field_is_written_on(show: Show) -> None:
    dialog = show()
    type_into(dialog.fields.title, "Outage")
    QTest.keyClick(dialog.fields.title, Key.Key_Escape)
    QTest.keyClick(here(), Key.Key_Escape)
    type_into(here(), " in Hong Kong")
    assert dialog.value().title == "Outage in Hong Kong"


def test_tab_goes_down_the_page(show: Show) -> None:
    dialog = show()
    fields, seen = dialog.fields, []
    for _ in range(10):
        QTest.keyClick(here(), Key.Key_Tab)
        seen.append(here())
    assert seen == [
        fields.kind, fields.importance, fields.modality, fields.place, fields.dates.when.line,
        fields.dates.until.line, fields.people.line, fields.units.line, fields.description,
        fields.citations.adder.line,
    ]  # fmt: skip


def test_tab_goes_through_all_fields_before_the_buttons_on_a_small_screen(show: Show) -> None:
    dialog = show(STORED)
    dialog.resize(dialog.width(), 360)
    dialog.make_room()
    dialog.resize(dialog.width(), 360)
    dialog.make_room()
    seen: list[QWidget] = []
    buttons = (dialog.cancel_button, dialog.next_button, dialog.accept_button)
    while here() not in buttons and len(seen) < 60:
        seen.append(here())
        QTest.keyClick(here(), Key.Key_Tab)
    fields = dialog.fields
    for field in (fields.description, fields.tags.line, fields.properties.add_button):
        assert field in seen


def test_the_date_is_read_while_it_is_typed(show: Show) -> None:
    dialog = show()
    when = dialog.fields.dates.when
    type_into(when.line, "29 dec 22")
    assert when.told.text() == "✓ Thursday 29 December 2022"


def test_relative_words_count_from_the_day_of_the_source(show: Show) -> None:
    dialog = show(EventDraft(citations=(CitationDraft(ARTICLE),)), when_text="am Donnerstag")
    assert dialog.value().span.starts == "2022-12-29"
    assert "29 Dec 2022" in dialog.fields.dates.when.told.text()


def test_a_date_that_can_not_be_read_is_told_and_nothing_else_is_lost(show: Show) -> None:
    dialog = show()
    drafts = saved_by(dialog)
    type_into(dialog.fields.title, "Outage")
    type_into(dialog.fields.dates.when.line, "31.02.2022")
    type_into(dialog.fields.place, "Hong Kong")
    assert not dialog.accept_button.isEnabled()
    save(dialog)
    assert drafts == []
    assert here() is dialog.fields.dates.when.line
    assert (dialog.value().title, dialog.value().place) == ("Outage", "Hong Kong")


def test_a_title_is_asked_for_under_the_field_only_when_it_is_missed(show: Show) -> None:
    dialog = show()
    assert dialog.page.mistakes() == []
    save(dialog)
    assert dialog.page.mistakes() == [(dialog.fields.title, "An event needs a title.")]
    assert here() is dialog.fields.title
    type_into(dialog.fields.title, "Outage")
    assert dialog.page.mistakes() == []


def test_half_a_name_is_told_under_its_field_when_it_is_left(show: Show) -> None:
    dialog = show()
    type_into(dialog.fields.title, "Outage")
    type_into(go(dialog, Key.Key_P), "zha")
    dialog.fields.title.setFocus()  # as a click there
    (field, words) = dialog.page.mistakes()[0]
    assert field is dialog.fields.people
    assert "zha" in words


def test_escape_closes_at_once_when_nothing_was_written(show: Show) -> None:
    dialog = show(STORED)
    QTest.keyClick(dialog.fields.title, Key.Key_Escape)
    assert dialog.isHidden()


def test_escape_asks_when_something_would_be_lost(show: Show) -> None:
    dialog = show()
    type_into(dialog.fields.title, "Outage")
    QTest.keyClick(dialog.fields.title, Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.question.isVisible()
    QTest.keyClick(here(), Key.Key_Return)  # keep editing
    assert dialog.fields.title.hasFocus()
    assert dialog.value().title == "Outage"


def test_what_is_written_is_shown_on_the_canvas_until_the_dialog_closes(
    show: Show, qtbot: QtBot
) -> None:
    told = Told()
    dialog = show(None, helpers(told))
    with qtbot.waitSignal(dialog.draft_changed):
        type_into(dialog.fields.title, "Outage")
    shown = told.previews[-1]
    assert shown is not None
    assert shown.title == "Outage"
    dialog.done(0)
    assert told.previews[-1] is None


def test_likely_doubles_are_told(show: Show, qtbot: QtBot) -> None:
    double = Double(5, "Zhang named acting president", ("day", "person", "unit"))
    dialog = show(None, helpers(doubles=(double,)))
    assert not dialog.doubles.isVisible()
    with qtbot.waitSignal(dialog.draft_changed):
        type_into(dialog.fields.title, "Zhang becomes")
    assert dialog.doubles.words.text() == (
        "! Very like “Zhang named acting president”: same day, person and unit."
    )


def test_a_draft_is_compared_with_its_double_by_one_key(show: Show, qtbot: QtBot) -> None:
    dialog = show(EventDraft(title="Zhang"), helpers(doubles=(Double(5, "Zhang", ("title",)),)))
    with qtbot.waitSignal(dialog.compare_asked) as asked:
        QTest.keyClick(dialog.fields.title, Key.Key_M, ALT)
    assert asked.args == [dialog.value(), 5]


def test_what_can_not_be_stored_stays_in_the_dialog_with_the_reason(show: Show) -> None:
    dialog = show()
    dialog.saved.connect(lambda _draft: dialog.refuse("The disk is full. Nothing was written."))
    type_into(dialog.fields.title, "Outage")
    save(dialog)
    assert dialog.isVisible()
    assert dialog.mistake.text() == "The disk is full. Nothing was written."
    assert dialog.value().title == "Outage"
    assert dialog.accept_button.isEnabled()  # to try again


def test_save_and_next_is_a_key_away_and_keeps_source_date_and_unit(
    show: Show, qtbot: QtBot
) -> None:
    dialog = show(STORED)
    with qtbot.waitSignal(dialog.saved_and_next) as saved:
        QTest.keyClick(dialog.fields.title, Key.Key_X, ALT)
    assert saved.args == [STORED]
    assert next_draft(STORED) == EventDraft(
        span=STORED.span, units=STORED.units, citations=(CitationDraft(ARTICLE),)
    )


def test_the_dialog_comes_back_where_it_was(show: Show) -> None:
    kept: list[QByteArray] = []
    first = show(asking=helpers(remembered=Remembered(keep=kept.append)))
    first.resize(701, 555)
    first.done(0)
    again = show(asking=helpers(remembered=Remembered(lambda: kept[0])))
    assert (again.width(), again.height()) == (701, 555)


def test_quarters_may_be_those_of_the_only_unit_with_a_fiscal_year(show: Show) -> None:
    asking = helpers(year_ends={1: "03-31"})
    dialog = show(EventDraft(units=(Who("Alibaba", 2), Who("Alibaba Cloud", 1))), asking)
    type_into(dialog.fields.dates.when.line, "Q4")
    starts = [span.starts for span in dialog.fields.dates.when.reading.spans]
    assert starts == ["2026-36", "2027-33", "2026-33"]
    dialog.fields.units.set_value([Who("Alibaba", 2)])
    assert [span.starts for span in dialog.fields.dates.when.reading.spans] == ["2026-36"]


def test_the_dialog_stands_beside_the_selected_mark(show: Show) -> None:
    dialog = show()
    dialog.resize(300, 300)
    dialog.move(100, 100)
    dialog.open_beside(QRect(150, 150, 40, 20))
    assert not dialog.geometry().intersects(QRect(150, 150, 40, 20))


def test_one_who_edits_an_event_goes_on_writing_its_title(show: Show) -> None:
    dialog = show(EventDraft("Servers fail", id=4))
    QTest.keyClicks(here(), " again")
    assert dialog.value().title == "Servers fail again"


def test_a_small_screen_scrolls_to_the_field_with_the_keyboard(show: Show) -> None:
    dialog = show(STORED)
    dialog.resize(dialog.width(), 320)
    QApplication.processEvents()
    field = go(dialog, Key.Key_E)
    QApplication.processEvents()
    middle = field.mapTo(dialog, field.rect().center())
    assert 0 < middle.y() < dialog.doubles.y() if dialog.doubles.isVisible() else dialog.height()
    assert field.visibleRegion().boundingRect().height() > 0


def test_an_undated_event_is_saved_without_a_date(show: Show) -> None:
    dialog = show(EventDraft(title="Founded", span=span_from_interval("2009")))
    dialog.fields.dates.when.line.clear()
    assert dialog.value().span.shape == "none"
    assert dialog.accept_button.isEnabled()
