"""Pages of thousands of lines: the first at once, the rest in order, the keyboard through all."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.reading.details import Evidence, Listed
from db.records import Note
from desktop.panes.detail import DetailPane
from desktop.panes.texts import Link
from desktop.selection import Thing
from tests.panes import builders
from tests.panes.builders import FakeReader
from tests.panes.detail_page import an_empty_pane, link_to, names, read, show

PERSON, UNIT = Thing("person", 3), Thing("unit", 4)


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    """An empty pane on the screen."""
    return an_empty_pane(qtbot)


def text_of(pane: DetailPane, text: str) -> QLabel:
    (label,) = [each for each in pane.page().findChildren(QLabel) if each.text() == text]
    return label


def is_laid_out(pane: DetailPane) -> bool:
    links = pane.page().findChildren(Link)
    places = {(place_on_page(pane, link), link.x()) for link in links if link.isVisible()}
    return pane.page().is_whole and len(places) == len(links)


def place_on_page(pane: DetailPane, widget: QWidget) -> int:
    return widget.mapTo(pane.page(), QPoint(0, 0)).y()


def test_four_thousand_events_are_counted_not_listed(qtbot: QtBot, pane: DetailPane) -> None:
    detail = builders.person_detail(events=Listed(builders.lines(200), 4_252))
    show(pane, PERSON, FakeReader(person=detail))
    qtbot.waitUntil(lambda: pane.page().is_whole)
    page = read(pane)
    assert "EVENTS (4,252)" in page
    assert "Event 25" in page
    assert "Event 26" not in page
    assert "and 4,227 more" in page


def test_more_events_are_unfolded_and_the_keyboard_goes_on_in_them(
    qtbot: QtBot, pane: DetailPane
) -> None:
    detail = builders.person_detail(events=Listed(builders.lines(60), 4_252))
    show(pane, PERSON, FakeReader(person=detail))
    qtbot.waitUntil(lambda: is_laid_out(pane))
    QTest.keyClick(link_to(pane, "and 4,227 more"), Qt.Key.Key_Return)
    assert pane.window().focusWidget() is link_to(pane, "Event 26")
    for _ in range(24):
        QTest.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
    assert pane.window().focusWidget() is link_to(pane, "Event 50")
    link_to(pane, "and 4,202 more").click()
    assert "Event 60" in names(pane)
    assert "and 4,192 more" in read(pane)


def test_a_long_page_shows_its_first_lines_at_once_and_the_rest_in_the_same_order(
    qtbot: QtBot, pane: DetailPane
) -> None:
    detail = builders.unit_detail(
        events=Listed(builders.lines(25), 25),
        evidence=Evidence(notes=(Note("The last word."),)),
    )
    at_once = show(pane, UNIT, FakeReader(unit=detail))
    assert "Event 10" in at_once
    assert "The last word." not in at_once
    qtbot.waitUntil(lambda: is_laid_out(pane))
    links = sorted(pane.page().findChildren(Link), key=lambda link: place_on_page(pane, link))
    links = [link for link in links if link.label.startswith("Event")]
    assert [link.label for link in links] == [f"Event {n}" for n in range(1, 26)]
    assert place_on_page(pane, text_of(pane, "The last word.")) > place_on_page(pane, links[-1])


def test_tab_goes_down_a_long_page_line_by_line(qtbot: QtBot, pane: DetailPane) -> None:
    detail = builders.unit_detail(events=Listed(builders.lines(25), 25))
    show(pane, UNIT, FakeReader(unit=detail))
    qtbot.waitUntil(lambda: is_laid_out(pane))
    link_to(pane, "Event 1").setFocus()
    for _ in range(23):
        QTest.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
    assert pane.window().focusWidget() is link_to(pane, "Event 24")


def test_reading_again_stays_where_the_reader_was(qtbot: QtBot, pane: DetailPane) -> None:
    detail = builders.person_detail(events=Listed(builders.lines(40), 40))
    show(pane, PERSON, FakeReader(person=detail))
    bar = pane.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(150)
    pane.refresh()
    assert bar.value() == 150
