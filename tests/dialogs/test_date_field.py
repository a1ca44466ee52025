"""The fields When and Until, with the reading under them while somebody types."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.dates.free_text import DateReading
from db.dates.span import UNDATED, Span, make_span, span_from_interval
from desktop.dialogs.date_field import DateField, WhenFields

ARTICLE = "2022-12-29"
Shower = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shower]:
    """Puts fields below each other into a window that has the focus."""
    windows: list[QWidget] = []

    def show(*fields: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for field in fields:
            column.addWidget(field)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        fields[0].setFocus()
        return window

    yield show
    for window in windows:
        window.close()


def a_field(reference: str = ARTICLE) -> DateField:
    field = DateField(today="2026-11-22")
    field.set_reference(reference)
    return field


def offered(field: DateField) -> list[str]:
    """The readings that can be chosen now."""
    return [button.text() for button in field.offers.buttons if not field.offers.isHidden()]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("29 dec 22", "✓ Thursday 29 December 2022"),
        ("Q4 2022", "✓ October–December 2022"),
        ("am Donnerstag", "✓ Thursday 29 December 2022 · counted from 29 Dec 2022"),
        (
            "Monday 15 January 2017",
            "✓ Sunday 15 January 2017 · 15 January 2017 is a Sunday, not a Monday",
        ),
        ("", ""),
    ],
)
def test_the_reading_is_told_while_it_is_typed(shown: Shower, typed: str, told: str) -> None:
    field = a_field()
    shown(field)
    QTest.keyClicks(field.line, typed)
    assert field.told.text() == told
    assert field.told.isHidden() == (not told)


def test_relative_words_say_when_they_count_from_today(shown: Shower) -> None:
    field = a_field(reference="")
    shown(field)
    QTest.keyClicks(field.line, "yesterday")
    assert field.told.text() == ("✓ Saturday 21 November 2026 · counted from today, 22 Nov 2026")


def test_a_new_reference_reads_the_text_anew(shown: Shower) -> None:
    field = a_field(reference="")
    shown(field)
    field.set_text("yesterday")
    field.set_reference(ARTICLE)
    assert field.told.text() == "✓ Wednesday 28 December 2022 · counted from 29 Dec 2022"


def test_a_mistake_is_told_in_words_and_the_text_stays(shown: Shower) -> None:
    field = a_field()
    shown(field)
    QTest.keyClicks(field.line, "31.02.2022")
    assert "February 2022 has 28 days" in field.told.text()
    assert field.told.property("role") == "mistake"
    assert field.value() == "31.02.2022"


def test_the_keyboard_chooses_one_of_several_readings(qtbot: QtBot, shown: Shower) -> None:
    field = a_field()
    shown(field)
    QTest.keyClicks(field.line, "03/04/2021")
    assert offered(field) == ["3 Apr 2021", "4 Mar 2021"]
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.offers.buttons[0], Qt.Key.Key_Right)
    QTest.keyClick(field.offers.buttons[1], Qt.Key.Key_Return)
    assert field.reading.span == make_span("2021-03-04", wording="4 Mar 2021")
    assert field.wording == "03/04/2021"
    assert offered(field) == []
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field.line)


def test_a_click_chooses_a_reading(shown: Shower) -> None:
    field = a_field()
    shown(field)
    field.set_text("November")
    QTest.mouseClick(field.offers.buttons[1], Qt.MouseButton.LeftButton)
    assert field.value() == "November 2023"


def test_up_leads_back_to_the_text(qtbot: QtBot, shown: Shower) -> None:
    field = a_field()
    shown(field)
    QTest.keyClicks(field.line, "November")
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field.offers.buttons[0])
    QTest.keyClick(field.offers.buttons[0], Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field.line)


def test_each_change_is_told_with_its_reading(qtbot: QtBot) -> None:
    field = a_field()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.read) as told:
        field.set_text("2022")
    assert told.args is not None and isinstance(told.args[0], DateReading)
    assert told.args[0].span == make_span("2022", wording="2022")


def fields(span: Span = UNDATED, *, lasts: bool = False) -> WhenFields:
    pair = WhenFields(span, today="2026-11-22", lasts=lasts)
    pair.set_reference(ARTICLE)
    return pair


@pytest.mark.parametrize(
    ("when", "until", "expected"),
    [
        ("", "", UNDATED),
        ("29 dec 22", "", make_span("2022-12-29", wording="29 dec 22")),
        ("Dec 2022", "+3 months", make_span("2022-12", "2023-03", wording="Dec 2022 – +3 months")),
        ("2018", "not known", make_span("2018", "", wording="2018 – not known")),
        ("16 to 19 Dec 2022", "", make_span("2022-12-16", "2022-12-19",
                                            wording="16 to 19 Dec 2022")),
    ],
)  # fmt: skip
def test_when_and_until_give_one_span(shown: Shower, when: str, until: str, expected: Span) -> None:
    pair = fields()
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.when.line, when)
    QTest.keyClicks(pair.until.line, until)
    assert pair.span == expected
    assert pair.mistakes == {}


def test_what_lasts_has_an_end_that_is_not_known_when_until_is_empty(shown: Shower) -> None:
    pair = fields(lasts=True)
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.when.line, "2018~")
    assert pair.span == make_span("2018~", "", wording="2018~")


def test_what_lasts_may_be_written_in_one_field(shown: Shower) -> None:
    pair = fields(lasts=True)
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.when.line, "2018 to 2020")
    assert pair.span == make_span("2018", "2020", wording="2018 to 2020")


def test_an_end_before_the_start_is_told_under_until(shown: Shower) -> None:
    pair = fields()
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.when.line, "29 dec 22")
    QTest.keyClicks(pair.until.line, "28 dec 22")
    assert pair.span is None
    assert "before it begins" in pair.until.told.text()
    assert list(pair.mistakes) == [pair.until]
    assert pair.when.told.text() == "✓ Thursday 29 December 2022"


def test_a_mistake_in_when_is_told_there_alone(shown: Shower) -> None:
    pair = fields()
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.until.line, "2023")
    QTest.keyClicks(pair.when.line, "blurb")
    assert list(pair.mistakes) == [pair.when]
    assert pair.until.told.text() == ""


def test_an_open_end_is_chosen_for_both_fields(shown: Shower) -> None:
    pair = fields()
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.when.line, "2020")
    QTest.keyClicks(pair.until.line, "03/04/2021")
    assert len(offered(pair.until)) == 2
    QTest.keyClick(pair.until.line, Qt.Key.Key_Down)
    QTest.keyClick(pair.until.offers.buttons[0], Qt.Key.Key_Return)
    assert pair.span is not None
    assert (pair.span.starts, pair.span.ends) == ("2020", "2021-04-03")
    assert pair.span.wording == "2020 – 03/04/2021"


@pytest.mark.parametrize(
    ("edtf", "when", "until"),
    [
        ("2022-12-29", "29 Dec 2022", ""),
        ("2018~/2022-12-29?", "about 2018", "possibly 29 Dec 2022"),
        ("2022-36", "Q4 2022", ""),
        ("2018/..", "2018", ".."),
        ("2018/", "2018", "not known"),
        ("2004-06~-11", "2004-06~-11", ""),
    ],
)
def test_a_stored_span_is_shown_as_it_would_be_typed_and_read_back(
    shown: Shower, edtf: str, when: str, until: str
) -> None:
    stored = span_from_interval(edtf)
    pair = fields(stored)
    shown(pair.when, pair.until)
    assert (pair.when.value(), pair.until.value()) == (when, until)
    assert pair.span is not None
    assert (pair.span.starts, pair.span.ends) == (stored.starts, stored.ends)


def test_an_attested_day_of_an_event_is_kept(shown: Shower) -> None:
    pair = fields(make_span("", "2023", attested="2022-12-29"))
    shown(pair.when, pair.until)
    QTest.keyClicks(pair.when.line, "2018")
    assert pair.span is not None
    assert (pair.span.starts, pair.span.attested) == ("2018", "2022-12-29")
