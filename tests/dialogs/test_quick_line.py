"""The line in which a whole event is written: read while it is typed, saved by one key."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.dates.free_text import read_free
from db.dates.span import span_from_interval
from db.drafts.quick_line import read_quick
from db.drafts.values import CitationDraft, EventDraft, Who
from desktop.dialogs.quick_line import Quick, QuickLine, quick_of
from tests.dialogs.asked import ARTICLE, KINDS, PEOPLE, TODAY, UNITS, Told, among, helpers

Key = Qt.Key
HERE = EventDraft(
    span=span_from_interval("2022-12"),
    units=(Who("Alibaba", 2),),
    citations=(CitationDraft(ARTICLE, exact="steps down"),),
)


def read(text: str) -> Quick:
    """A small reader: a date in front up to the first name, single words after the signs."""
    known = {each.name: each.id for each in (*PEOPLE, *UNITS)}
    pattern = "|".join(re.escape(name) for name in known) + r"|\w+"
    units = tuple(Who(n, known.get(n, 0)) for n in re.findall(rf"@({pattern})", text))
    people = tuple(Who(n, known.get(n, 0)) for n in re.findall(rf"!({pattern})", text))
    kind = next(iter(re.findall(r"#(\w+)", text)), "")
    rest = re.sub(rf"[@!#](?:{pattern})", "", text)
    found = re.match(r"\s*(\d[\d /.]*(?:dec \d+)?|soon)", rest)
    when = found[1].strip() if found else ""
    reading = read_free(when, reference=TODAY) if when else None
    return Quick(
        " ".join(rest[found.end() if found else 0 :].split()), when,
        reading.spans if reading else (), kind, people, units,
        problem=reading.problem if reading else "",
    )  # fmt: skip


Show = Callable[..., QuickLine]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Opens the line over a plain widget, as the canvas does."""
    canvas = QWidget()
    canvas.resize(900, 500)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.activateWindow()

    def showing(draft: EventDraft = HERE, told: Told | None = None) -> QuickLine:
        quick = QuickLine(canvas, draft, helpers(told), read)
        quick.open_at(QPoint(300, 200))
        qtbot.waitUntil(quick.line.hasFocus)
        return quick

    yield showing
    canvas.close()


def saved_by(quick: QuickLine) -> list[EventDraft]:
    drafts: list[EventDraft] = []
    quick.saved.connect(drafts.append)
    return drafts


def test_a_line_says_the_whole_event_and_enter_saves_it(show: Show) -> None:
    quick = show()
    drafts = saved_by(quick)
    QTest.keyClicks(
        quick.line, "29 dec 22 Jeff Zhang steps down @Alibaba Cloud #departure !Jeff Zhang"
    )
    assert quick.told.text() == (
        "✓ Thursday 29 December 2022 · departure · Alibaba Cloud · Jeff Zhang"
    )
    QTest.keyClick(quick.line, Key.Key_Return)
    assert drafts == [
        EventDraft(
            "Jeff Zhang steps down",
            "departure",
            span=read_free("29 dec 22", reference=TODAY).spans[0],
            people=(Who("Jeff Zhang", 1),),
            units=(Who("Alibaba Cloud", 1),),
            citations=HERE.citations,
        )
    ]
    assert quick.isHidden()


def test_what_the_line_does_not_say_is_as_the_place_was(show: Show) -> None:
    quick = show()
    drafts = saved_by(quick)
    QTest.keyClicks(quick.line, "Something happened")
    QTest.keyClick(quick.line, Key.Key_Return)
    assert (drafts[0].span, drafts[0].units) == (HERE.span, HERE.units)


def test_a_name_is_completed_with_enter_and_saved_with_another(show: Show) -> None:
    quick = show()
    drafts = saved_by(quick)
    QTest.keyClicks(quick.line, "Outage @alibaba c")
    QTest.keyClick(quick.line, Key.Key_Return)
    assert quick.line.text() == "Outage @Alibaba Cloud "
    assert drafts == []
    QTest.keyClick(quick.line, Key.Key_Return)
    assert drafts[0].units == (Who("Alibaba Cloud", 1),)


def test_a_name_written_in_full_needs_no_second_enter(show: Show) -> None:
    quick = show()
    drafts = saved_by(quick)
    QTest.keyClicks(quick.line, "Outage @Alibaba")
    QTest.keyClick(quick.line, Key.Key_Return)
    assert drafts[0].units == (Who("Alibaba", 2),)


def test_an_arrow_key_chooses_the_longer_name(show: Show) -> None:
    quick = show()
    QTest.keyClicks(quick.line, "Outage @Alibaba")
    QTest.keyClick(quick.line, Key.Key_Down)
    QTest.keyClick(quick.line, Key.Key_Return)
    assert quick.line.text() == "Outage @Alibaba Cloud "


def test_kinds_and_tags_complete_after_the_sign(show: Show) -> None:
    quick = show()
    QTest.keyClicks(quick.line, "Steps down #p")
    rows = [(choice.text, choice.reason) for choice in quick.choices().choices()]
    assert rows == [("people", "tag"), ("appointment", "kind"), ("departure", "kind")]


def test_the_line_is_read_as_the_file_reads_it() -> None:
    reading = read_quick(
        "29 dec 22 Jeff Zhang steps down @Alibaba Cloud #departure !Jeff Zhang",
        people=among(PEOPLE),
        units=among(UNITS),
        kinds=KINDS,
        reference=TODAY,
    )
    quick = quick_of(reading)
    assert (quick.title, quick.kind, quick.problem) == ("Jeff Zhang steps down", "departure", "")
    assert [span.starts for span in quick.spans] == ["2022-12-29"]
    assert (quick.people, quick.units) == ((Who("Jeff Zhang", 1),), (Who("Alibaba Cloud", 1),))


def test_a_line_without_kind_and_date_says_neither() -> None:
    quick = quick_of(read_quick("Outage", people=among(PEOPLE), units=among(UNITS)))
    assert (quick.title, quick.kind, quick.spans, quick.problem) == ("Outage", "", (), "")


def test_a_new_name_is_said_to_be_new(show: Show) -> None:
    quick = show()
    QTest.keyClicks(quick.line, "Founded @Damo")
    assert "Damo (new)" in quick.told.text()


def test_tab_opens_all_fields_with_what_was_written(show: Show, qtbot: QtBot) -> None:
    quick = show()
    QTest.keyClicks(quick.line, "29 dec 22 Outage @alibaba c")
    with qtbot.waitSignal(quick.details_asked) as asked:
        QTest.keyClick(quick.line, Key.Key_Tab)
    draft, when = asked.args
    assert (draft.title, draft.units, draft.span.starts, when) == (
        "Outage", (Who("Alibaba Cloud", 1),), "2022-12-29", "",
    )  # fmt: skip
    assert quick.isHidden()


def test_a_date_of_two_readings_is_not_saved_but_handed_on(show: Show, qtbot: QtBot) -> None:
    quick = show()
    drafts = saved_by(quick)
    QTest.keyClicks(quick.line, "03/04/2021 Outage")
    assert " or " in quick.told.text()
    QTest.keyClick(quick.line, Key.Key_Return)
    assert drafts == []
    assert "several ways" in quick.told.text()
    with qtbot.waitSignal(quick.details_asked) as asked:
        QTest.keyClick(quick.line, Key.Key_Tab)
    assert asked.args[1] == "03/04/2021"


def test_a_line_without_a_title_is_not_saved(show: Show) -> None:
    quick = show()
    drafts = saved_by(quick)
    QTest.keyClicks(quick.line, "29 dec 22")
    QTest.keyClick(quick.line, Key.Key_Return)
    assert drafts == []
    assert quick.told.text() == "Say what happened."
    assert quick.isVisible()


def test_escape_throws_a_written_line_away_only_the_second_time(show: Show, qtbot: QtBot) -> None:
    quick = show()
    QTest.keyClicks(quick.line, "Outage")
    QTest.keyClick(quick.line, Key.Key_Escape)
    assert quick.isVisible()
    with qtbot.waitSignal(quick.closed):
        QTest.keyClick(quick.line, Key.Key_Escape)


def test_escape_leaves_an_empty_line_at_once(show: Show, qtbot: QtBot) -> None:
    quick = show()
    with qtbot.waitSignal(quick.closed):
        QTest.keyClick(quick.line, Key.Key_Escape)


def test_what_can_not_be_stored_stays_in_the_line(show: Show) -> None:
    quick = show()
    quick.saved.connect(lambda _draft: quick.refuse("The disk is full."))
    QTest.keyClicks(quick.line, "Outage")
    QTest.keyClick(quick.line, Key.Key_Return)
    assert quick.isVisible()
    assert quick.told.text() == "The disk is full."
    assert quick.line.text() == "Outage"


def test_the_canvas_shows_the_draft_while_it_is_written(show: Show, qtbot: QtBot) -> None:
    told = Told()
    quick = show(told=told)
    QTest.keyClicks(quick.line, "29 dec 22 Outage")
    qtbot.waitUntil(lambda: told.previews[-1] is not None and told.previews[-1].title == "Outage")
    quick.leave()
    assert told.previews[-1] is None


def test_the_line_stays_inside_a_narrow_canvas(show: Show) -> None:
    quick = show()
    quick.window().resize(300, 180)
    quick.open_at(QPoint(290, 110))
    assert quick.window().rect().contains(quick.geometry())
