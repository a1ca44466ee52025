"""The page of several selected things: what a person reads, and what can be done from there."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.dates.span import make_span
from db.reading.details import Listed, Named
from db.reading.many import ManyDetail, Reach
from desktop.panes.detail import DetailPane
from desktop.panes.detail_body import MOST
from desktop.panes.many_detail import reach_words
from desktop.panes.texts import Link
from desktop.panes.tongue import Tongue
from desktop.selection import Thing
from tests.panes.builders import FakeReader, lines, term
from tests.panes.detail_page import read

THREE = [Thing("event", n) for n in (1, 2, 3)]


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[DetailPane]:
    pane = DetailPane()
    pane.resize(300, 700)
    qtbot.addWidget(pane)
    pane.show()
    yield pane


def show(pane: DetailPane, many: ManyDetail, things: list[Thing] | None = None) -> str:
    pane.set_reader(FakeReader(many=many))
    pane.show_several(things or THREE)
    pane.page().write_on(10_000)
    return read(pane)


def ways(pane: DetailPane) -> list[str]:
    links = pane.page().findChildren(Link)
    return [link.label for link in links if link.objectName().endswith("AllLink")]


def events(count: int) -> ManyDetail:
    reach = Reach("2018", "2022-12-29")
    return ManyDetail({"event": count}, Listed(lines(min(count, 200)), count), reach=reach)


def test_three_events_are_counted_dated_and_listed(pane: DetailPane) -> None:
    words = show(pane, events(3))
    assert "3 selected" in words
    assert "2018 – 29 Dec 2022" in words
    assert all(f"Event {n}" in words for n in (1, 2, 3))
    assert ways(pane) == ["Edit or move all…", "Copy", "Duplicate", "Show all", "Delete…"]


def test_a_long_list_is_cut_and_says_how_many_there_are(qtbot: QtBot, pane: DetailPane) -> None:
    words = show(pane, events(218))
    assert f"Event {MOST + 1}" not in words
    assert "and 193 more" in words
    more = next(link for link in pane.page().findChildren(Link) if link.label == "and 193 more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert f"Event {MOST + 1}" in read(pane)
    assert "and 168 more" in read(pane)


def test_two_events_can_be_connected_and_made_one(pane: DetailPane) -> None:
    show(pane, events(2))
    assert {"Connect…", "Merge…"} <= set(ways(pane))


def test_times_in_office_are_not_offered_an_edit_of_events(pane: DetailPane) -> None:
    terms = (term("张建锋", span=make_span("2018", "2022")), term(None))
    words = show(pane, ManyDetail({"tenure": 2}, terms=Listed(terms, 2)))
    assert "2 times in office" in words
    assert "vacant · president" in words
    assert "张建锋 · president" in words
    assert "Cloud · 2018 to 2022" in words
    assert ways(pane) == ["Copy", "Duplicate", "Delete…"]


def test_notes_can_only_be_deleted(pane: DetailPane) -> None:
    notes = Listed((Named("note", 1, "Why now?"), Named("note", 2, "另一个")), 2)
    words = show(pane, ManyDetail({"note": 2}, others=notes))
    assert "2 notes" in words
    assert "另一个" in words
    assert ways(pane) == ["Delete…"]


@pytest.mark.parametrize(
    ("label", "action"), [("Copy", "copy"), ("Delete…", "delete"), ("Edit or move all…", "edit")]
)
def test_a_way_names_its_action(qtbot: QtBot, pane: DetailPane, label: str, action: str) -> None:
    show(pane, events(3))
    link = next(link for link in pane.page().findChildren(Link) if link.label == label)
    with qtbot.waitSignal(pane.act_asked) as heard:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == [action]


def test_several_that_are_all_gone_are_said_to_be(pane: DetailPane) -> None:
    assert "no longer in the file" in show(pane, ManyDetail())


def test_what_goes_on_has_no_end(pane: DetailPane) -> None:
    words = reach_words(Reach("2019", "2022", is_open=True), Tongue())
    assert words == "from 2019, and some go on"
    assert reach_words(Reach("2019", "2019"), Tongue()) == "2019"
    assert pane.page() is not None
