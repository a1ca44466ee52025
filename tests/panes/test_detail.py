"""The detail pane: what a person reads on each page, and where its names lead."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.dates.span import Span, make_span
from db.errors import FileProblem
from db.reading.details import (
    Edge,
    EventDetail,
    Evidence,
    Involved,
    Linked,
    Listed,
    Named,
    Passage,
    Position,
    TenureDetail,
)
from db.records import (
    Alias,
    Citation,
    Figure,
    Incident,
    Link,
    Note,
    Post,
    Property,
    Source,
    Tag,
    Tenure,
)
from desktop.panes.detail import DetailPane
from desktop.panes.event_detail import days_apart
from desktop.panes.note_text import NoteText
from desktop.panes.texts import Link as NameLink
from desktop.selection import Thing
from tests.panes import builders
from tests.panes.builders import FakeReader, cited, event_detail, term
from tests.panes.detail_page import an_empty_pane, link_to, names, read, show

EVENT = Thing("event", 7)


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    """An empty pane on the screen."""
    return an_empty_pane(qtbot)


def event_page(pane: DetailPane, detail: EventDetail) -> str:
    return show(pane, EVENT, FakeReader(event=detail))


def test_nothing_selected_says_what_to_click(pane: DetailPane) -> None:
    pane.set_reader(FakeReader())
    assert read(pane) == "Click a mark, a person or a unit."


def test_a_record_that_is_gone_says_so(pane: DetailPane) -> None:
    assert show(pane, EVENT, FakeReader()) == "This is no longer in the file."


def test_a_file_that_fails_is_told_on_the_page(pane: DetailPane) -> None:
    class Failing(FakeReader):
        def event_detail(self, id: int) -> EventDetail | None:
            del id
            raise FileProblem("The disk is gone.")

    assert show(pane, EVENT, Failing()) == "The disk is gone."


def test_an_event_tells_what_when_who_and_how_it_is_known(pane: DetailPane) -> None:
    people = (Involved(Named("person", 1, "Daniel"), "subject"),)
    page = event_page(pane, event_detail(people=people))
    for text in ("Appointment", "stated", "Somebody is appointed", "29 Dec 2022"):
        assert text in page
    assert "Appointed" in page  # the role of the person, in words
    assert "Daniel" in names(pane)


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_name_leads_to_the_thing(qtbot: QtBot, pane: DetailPane, by_keyboard: bool) -> None:
    units = (Involved(Named("unit", 4, "Cloud"), "subject"),)
    event_page(pane, event_detail(units=units))
    link = link_to(pane, "Cloud")
    with qtbot.waitSignal(pane.picked) as heard:
        if by_keyboard:
            QTest.keyClick(link, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == ["unit", 4]


def test_following_a_link_may_replace_its_own_page(qtbot: QtBot, pane: DetailPane) -> None:
    detail = event_detail(units=(Involved(Named("unit", 4, "Cloud"), "subject"),))
    show(pane, EVENT, FakeReader(event=detail, unit=builders.unit_detail()))
    pane.picked.connect(lambda table, id: pane.show_thing(Thing(table, id)))
    with qtbot.waitSignal(pane.picked):
        QTest.mouseClick(link_to(pane, "Cloud"), Qt.MouseButton.LeftButton)
    assert "Cloud" in read(pane)
    assert "Somebody is appointed" not in read(pane)


def test_a_suspected_connection_names_no_cause(pane: DetailPane) -> None:
    link = Link(8, 7, "suspected connection", speculated=True)
    outage = Linked(link, Named("event", 8, "Outage"), make_span("[2022-12-16..2022-12-19]"), False)
    page = event_page(pane, event_detail(links=(outage,)))
    assert "10 to 13 days earlier · suspected, nobody says cause" in page


def test_sources_are_one_card_each_with_their_passages(pane: DetailPane) -> None:
    passages = (
        cited(locator="¶2", confidence=4, field="when"),
        cited("Another paper doubts it.", source=2, confidence=0),
        cited(locator="¶5", exact="acting", says="interim"),
    )
    page = event_page(pane, event_detail(evidence=Evidence(citations=passages)))
    assert "SOURCES (2)" in page
    assert "¶2 · when · certain" in page
    assert "very unsure" in page
    assert "“acting”" in page
    assert "says: interim" in page


def test_notes_figures_properties_and_tags_are_read(pane: DetailPane) -> None:
    evidence = Evidence(
        notes=(Note("Check again in spring."),),
        properties=(Property("event-7", "Stage", "IPO"),),
        tags=(Tag("cloud"),),
    )
    figure = Figure(7, "revenue", -18.0, "about", "%", "cloud", "2022-11")
    page = event_page(pane, event_detail(evidence=evidence, figures=(figure,)))
    for text in ("Check again in spring.", "Stage", "IPO", "cloud", "about −18 %", "November 2022"):
        assert text in page


def test_a_note_in_markdown_is_set_and_its_link_asks_first(qtbot: QtBot, pane: DetailPane) -> None:
    evidence = Evidence(notes=(Note("**Ask** again, [there](https://example.org)"),))
    event_page(pane, event_detail(evidence=evidence))
    (note,) = pane.page().findChildren(NoteText)
    assert note.toPlainText() == "Ask again, there"
    with qtbot.waitSignal(pane.link_asked) as heard:
        note.anchorClicked.emit(QUrl("https://example.org"))
    assert heard.args == ["https://example.org"]


def test_a_passage_leads_to_its_place_in_the_text(qtbot: QtBot, pane: DetailPane) -> None:
    passages = (cited(exact="no place"), cited(exact="acting", passage_from=4, id=12))
    event_page(pane, event_detail(evidence=Evidence(citations=passages)))
    with qtbot.waitSignal(pane.passage_asked) as heard:
        QTest.mouseClick(link_to(pane, "show in the text"), Qt.MouseButton.LeftButton)
    assert heard.args == [12]


def test_an_incident_is_shown_whole_even_when_picked_as_an_event(pane: DetailPane) -> None:
    incident = Incident(7, "major", region="Hong Kong", lasted_wording="a day at most")
    detail = builders.incident_detail(
        incident, lasted_max_s=86_400, around=Listed(builders.lines(2), 2)
    )
    page = show(pane, EVENT, FakeReader(incident=detail))
    for text in ("major", "Hong Kong", "up to a day", "“a day at most”", "not stated", "Event 2"):
        assert text in page


def test_a_person_has_other_names_and_terms_with_unit_and_position(pane: DetailPane) -> None:
    detail = builders.person_detail(
        other_names=(Alias("张建锋", person_id=3, language="zh", kind="translation"),),
        tenures=Listed((term("Ada Lovelace", span=make_span("2018", "2022")),), 1),
    )
    page = show(pane, Thing("person", 3), FakeReader(person=detail))
    assert "张建锋" in page
    assert "translation · zh" in page
    assert "Cloud" in names(pane)
    assert "president · 2018 to 2022" in names(pane)


def test_a_unit_has_its_place_in_the_tree_and_its_positions(pane: DetailPane) -> None:
    vacant, held = term(None), term("Jeff")
    detail = builders.unit_detail(
        parents=(Edge(Named("unit", 1, "Group"), make_span("2009", ".."), "founded"),),
        children=(Edge(Named("unit", 5, "T-Head"), Span(), ""),),
        positions=(
            Position(Post(4, "president"), Listed((held, vacant), 2)),
            Position(Post(4, "", leads=True, seats=None), Listed()),
        ),
    )
    page = show(pane, Thing("unit", 4), FakeReader(unit=detail))
    for text in ("PART OF", "PARTS", "PRESIDENT (2)", "vacant", "LEADS", "nobody recorded"):
        assert text in page
    for name in ("Group", "T-Head", "Jeff"):
        assert name in names(pane)


def test_a_source_shows_its_address_whole_and_asks_before_it_is_opened(
    qtbot: QtBot, pane: DetailPane
) -> None:
    address = "https://example.org/a?b=c&d=e"
    detail = builders.source_detail(Source("A paper", url=address, id=2))
    show(pane, Thing("source", 2), FakeReader(source=detail))
    with qtbot.waitSignal(pane.link_asked) as heard:
        QTest.mouseClick(link_to(pane, address), Qt.MouseButton.LeftButton)
    assert heard.args == [address]


def test_the_text_of_a_source_can_be_opened_beside_the_timeline(
    qtbot: QtBot, pane: DetailPane
) -> None:
    detail = builders.source_detail(Source("A paper", text="Words of the paper.", id=2))
    assert "Words of the paper." in show(pane, Thing("source", 2), FakeReader(source=detail))
    with qtbot.waitSignal(pane.reading_asked) as heard:
        QTest.mouseClick(link_to(pane, "Read and annotate"), Qt.MouseButton.LeftButton)
    assert heard.args == [2]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", r"\\host\share"]
)
def test_an_address_that_could_harm_is_only_text(pane: DetailPane, address: str) -> None:
    detail = builders.source_detail(Source("A paper", url=address, id=2))
    page = show(pane, Thing("source", 2), FakeReader(source=detail))
    assert address in page
    assert not pane.page().findChildren(NameLink, "address")


def test_a_source_names_what_rests_on_it(pane: DetailPane) -> None:
    passages = (
        Passage(Citation(2, "x", locator="¶1", confidence=3), Named("event", 7, "Step down")),
        Passage(Citation(2, "y"), None),
    )
    detail = builders.source_detail(Source("A paper", id=2), passages=Listed(passages, 2))
    page = show(pane, Thing("source", 2), FakeReader(source=detail))
    assert "Step down" in names(pane)
    assert "¶1 · sure" in page
    assert "something that is no longer in the file" in page


def test_a_time_in_office_names_holder_position_and_unit(pane: DetailPane) -> None:
    tenure = Tenure(1, 3, status="acting", announced="2022-12-29", span=make_span("2022-12-29", ""))
    detail = TenureDetail(
        tenure,
        Post(4, "president"),
        Named("unit", 4, "Cloud"),
        Named("person", 3, "Ada"),
        Evidence(),
    )
    page = show(pane, Thing("tenure", 9), FakeReader(tenure=detail))
    assert "Ada · president" in page
    assert "acting" in page
    assert "Ada" in names(pane)
    assert "Cloud" in names(pane)


def test_a_position_without_a_title_is_named_by_its_unit(pane: DetailPane) -> None:
    tenure = Tenure(1, 3, span=make_span("2022-12-29", ""))
    nameless, unit = Post(4, "", leads=False), Named("unit", 4, "Academy")
    detail = TenureDetail(tenure, nameless, unit, Named("person", 3, "Ada"), Evidence())
    page = show(pane, Thing("tenure", 9), FakeReader(tenure=detail))
    assert "Ada · Academy" in page


def test_a_date_that_another_program_spoiled_is_shown_as_it_stands(pane: DetailPane) -> None:
    spoiled = Span(shape="moment", starts="soon, perhaps", start_state="dated")
    of = builders.event()
    page = event_page(pane, event_detail(type(of)(of.title, 1, span=spoiled, id=7)))
    assert "soon, perhaps" in page


def test_dates_are_worded_in_the_language_of_the_file(pane: DetailPane) -> None:
    page = show(pane, EVENT, FakeReader(event=event_detail(), language="de"))
    assert "29. Dez. 2022" in page


@pytest.mark.parametrize("name", ["A" * 300, "蚂蚁集团" * 60, "word " * 80])
def test_long_names_wrap_and_are_never_clipped(qtbot: QtBot, pane: DetailPane, name: str) -> None:
    units = (Involved(Named("unit", 4, name), "subject"),)
    event_page(pane, event_detail(builders.event(name), units=units))
    page = pane.page()
    qtbot.waitUntil(lambda: page.width() <= 300)
    link = link_to(pane, name)
    assert link.height() >= link.heightForWidth(link.width())
    for label in page.findChildren(QLabel):
        assert label.geometry().right() <= page.width()
        assert label.height() >= label.heightForWidth(label.width())


def test_foreign_text_can_load_no_picture(pane: DetailPane, tmp_path: Path) -> None:
    red = QColor(255, 0, 0)
    picture = QPixmap(200, 200)
    picture.fill(red)
    picture.save(str(tmp_path / "canary.png"))
    evil = f'<img src="{(tmp_path / "canary.png").as_uri()}"><b>&Evil</b>'
    named = Named("unit", 4, evil)
    evidence = Evidence(
        citations=(cited(evil, exact=evil, locator=evil, says=evil),),
        notes=(Note(evil),),
        properties=(Property("event-7", evil, evil),),
        tags=(Tag(evil),),
    )
    page = event_page(
        pane,
        event_detail(
            builders.event(evil), evidence=evidence, units=(Involved(named, evil),),
            figures=(Figure(7, evil, 1.0, unit=evil),),
        ),
    )  # fmt: skip
    assert evil in page
    pane.resize(300, 2_000)
    image = pane.grab().toImage()
    reds = [
        (x, y)
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
        if image.pixelColor(x, y) == red
    ]
    assert not reds


@pytest.mark.parametrize(
    ("other", "here", "days"),
    [
        ("2022-12-29", "2022-12-29", (0, 0)),
        ("[2022-12-16..2022-12-19]", "2022-12-29", (-13, -10)),
        ("2023-01-02", "2022-12-29", (4, 4)),
        ("2020", "2022-12-29", None),
        ("[..2022-12-29]", "2022-12-29", None),
    ],
)
def test_days_between_two_events(other: str, here: str, days: tuple[int, int] | None) -> None:
    assert days_apart(make_span(other), make_span(here)) == days
