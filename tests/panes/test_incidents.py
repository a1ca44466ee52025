"""Incidents: their list by date and severity, and the hours of one of them on its page."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.dates.clock import DAY_S, HOUR_S
from db.dates.span import UNDATED, Span, make_span
from db.reading.incident_list import IncidentRow
from db.reading.incident_times import LinkedEvent, hours_of
from db.records import Event, Incident
from desktop.panes.incident_detail import IncidentPage
from desktop.panes.incident_hours import IncidentStrip, hours_words
from desktop.panes.lists import IncidentsList
from desktop.panes.lists.rows import ASIDE, BELOW
from desktop.panes.tongue import Tongue
from desktop.theme import apply_theme, load_theme
from desktop.timeline.scene import Sign
from tests.panes import builders

HONG_KONG = "Asia/Hong_Kong"


def row(id: int, when: Span, severity: str = "minor", **more: object) -> IncidentRow:
    facts = {"region": "", **more}
    return IncidentRow(id, f"Incident {id}", severity, when, **facts)  # type: ignore[arg-type]  # by name


ROWS = [
    row(1, make_span("2020-05"), "major", lasted_min_s=2 * HOUR_S, lasted_max_s=3 * HOUR_S),
    row(2, make_span("[..2021-12-31]"), "critical"),
    row(3, make_span("2022-12-18T09:00", "2022-12-19T01:00", zone=HONG_KONG), "major",
        lasted_max_s=DAY_S, region="Hong Kong", units=("Cloud", "Exchange")),
    row(4, UNDATED, "minor"),
]  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot) -> IncidentsList:
    made = IncidentsList()
    made.resize(300, 400)
    qtbot.addWidget(made)
    made.set_rows(ROWS)
    made.show()
    return made


def lines(pane: IncidentsList, under: QModelIndex | None = None) -> list[str]:
    at = under or QModelIndex()
    found: list[str] = []
    for place in range(pane.model.rowCount(at)):
        index = pane.model.index(place, 0, at)
        found += [("." if under else "") + str(index.data()), *lines(pane, index)]
    return found


def test_incidents_stand_under_their_years_and_those_without_a_date_at_the_end(
    pane: IncidentsList,
) -> None:
    assert lines(pane) == [
        "2020", ".Incident 1", "2021", ".Incident 2", "2022", ".Incident 3", "No date",
        ".Incident 4",
    ]  # fmt: skip


def test_the_newest_come_first_when_the_order_is_turned(qtbot: QtBot, pane: IncidentsList) -> None:
    qtbot.mouseClick(pane.turn, Qt.MouseButton.LeftButton)
    assert lines(pane) == [
        "2022", ".Incident 3", "2021", ".Incident 2", "2020", ".Incident 1", "No date",
        ".Incident 4",
    ]  # fmt: skip
    assert pane.turn.accessibleName() == "Newest first"


def test_by_severity_the_worst_stand_above(qtbot: QtBot, pane: IncidentsList) -> None:
    qtbot.mouseClick(pane.by_severity, Qt.MouseButton.LeftButton)
    assert lines(pane) == [
        "Critical", ".Incident 2", "Major", ".Incident 1", ".Incident 3", "Minor", ".Incident 4",
    ]  # fmt: skip
    assert pane.model.index(1, 0).data(ASIDE) == "2"
    qtbot.mouseClick(pane.turn, Qt.MouseButton.LeftButton)
    assert lines(pane)[2:5] == ["Major", ".Incident 3", ".Incident 1"]


def test_a_row_says_how_long_when_how_bad_and_whom_it_befell(pane: IncidentsList) -> None:
    index = pane.model.index_of(("incident", 3))
    assert index.data(ASIDE) == "at most a day"
    assert index.data(BELOW) == "18 to 19 Dec 2022 · major · Cloud, Exchange · Hong Kong"
    assert pane.model.index_of(("incident", 1)).data(ASIDE) == "2–3 h"
    pane.set_order("severity")
    assert "major" not in pane.model.index_of(("incident", 3)).data(BELOW)


def test_the_selection_outlives_another_order(pane: IncidentsList) -> None:
    pane.select("event", 3)
    pane.set_order("severity")
    assert pane.view.currentIndex().data() == "Incident 3"


def test_one_incident_needs_no_order(pane: IncidentsList) -> None:
    assert pane.by_date.isVisible()
    pane.set_rows(ROWS[:1])
    assert not pane.by_date.isVisible()
    assert lines(pane) == ["Incident 1"]


def a_strip(
    qtbot: QtBot, starts: str, ends: str | None = None, *, zone: str = "",
    linked: tuple[Span, ...] = (), width: int = 320, **lasted: int,
) -> IncidentStrip:  # fmt: skip
    incident = Incident(7, "major", **lasted)  # type: ignore[arg-type]  # by name
    detail = builders.incident_detail(incident)
    event = Event("Servers fail", 5, span=make_span(starts, ends, zone=zone), id=7)
    others = [
        LinkedEvent(Event(f"Linked {n}", 1, span=span, id=20 + n), builders.APPOINTMENT,
                    "part of", True) for n, span in enumerate(linked)
    ]  # fmt: skip
    hours = hours_of(event, incident, others)
    assert hours is not None
    strip = IncidentStrip(detail, hours, Tongue("en", "UTC"))
    strip.resize(width, strip.heightForWidth(width))
    qtbot.addWidget(strip)
    strip.show()
    return strip


def two_linked(qtbot: QtBot) -> IncidentStrip:
    return a_strip(
        qtbot, "2022-12-18T08:00", "2022-12-18T20:00", zone=HONG_KONG,
        linked=(make_span("2022-12-18T10:00", zone=HONG_KONG), make_span("2022-12-18")),
    )  # fmt: skip


def at(strip: IncidentStrip, place: int) -> QPoint:
    found = strip.places()[place]
    x = round((max(0.0, found.x0) + min(found.x1, strip.width())) / 2)
    return QPoint(x, round(strip._top(found)) + 6)


def test_an_uncertain_start_and_end_are_soft(qtbot: QtBot) -> None:
    own = a_strip(qtbot, "2022-12-18T08", "2022-12-18T20").places()[0]
    hour = (own.x1 - own.x0) / 13
    assert own.sign is Sign.PERIOD
    assert own.soft_left == pytest.approx(hour, abs=1)
    assert own.soft_right == pytest.approx(hour, abs=1)


def test_a_moment_somewhere_in_days_is_a_bracket_as_wide_as_they_are(qtbot: QtBot) -> None:
    strip = a_strip(qtbot, "[2022-12-16..2022-12-19]", lasted_max_s=DAY_S)
    own = strip.places()[0]
    assert own.sign is Sign.RANGE
    assert own.x0 == pytest.approx(0)
    assert own.x1 == pytest.approx(320)


def test_a_linked_event_is_gone_to_by_a_click_on_its_mark_or_name(qtbot: QtBot) -> None:
    strip = two_linked(qtbot)
    with qtbot.waitSignal(strip.picked) as heard:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(strip, 1))
    assert heard.args == ["event", 21]
    name = strip._label_box(strip.places()[2]).center().toPoint()
    with qtbot.waitSignal(strip.picked) as heard:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=name)
    assert heard.args == ["event", 20]


def test_a_click_on_the_incident_itself_leads_nowhere(qtbot: QtBot) -> None:
    strip = two_linked(qtbot)
    with qtbot.assertNotEmitted(strip.picked):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(strip, 0))


def test_the_keyboard_goes_through_the_linked_events(qtbot: QtBot) -> None:
    strip = two_linked(qtbot)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert "Linked 0" in strip.accessibleDescription()
    with qtbot.waitSignal(strip.picked) as heard:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert heard.args == ["event", 20]
    QTest.keyClick(strip, Qt.Key.Key_Home)
    current = strip.current()
    assert current is not None and current.linked.event.id == 21


def test_without_linked_events_it_takes_no_keyboard(qtbot: QtBot) -> None:
    strip = a_strip(qtbot, "2022-12-18")
    assert strip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_tooltip_says_the_time_in_both_zones(qtbot: QtBot) -> None:
    strip = two_linked(qtbot)
    own, other = strip.tip_at(strip.width() / 2, 4).split("\n")
    assert own.startswith("Sun 18 Dec 2022, 14:0") and own.endswith(HONG_KONG)
    assert other.startswith("Sun 18 Dec 2022, 06:0") and other.endswith("UTC")


def test_where_only_the_day_is_known_no_time_is_said(qtbot: QtBot) -> None:
    strip = a_strip(qtbot, "2022-12-18")
    assert strip.tip_at(strip.width() / 2, 4) == "Sun 18 Dec 2022"
    assert hours_words(strip._hours) == ["Only the day is known, not the hours."]


def test_a_mark_as_wide_as_the_strip_has_its_name_below(qtbot: QtBot) -> None:
    strip = two_linked(qtbot)
    wide = strip.places()[1]
    assert strip._label_box(wide).top() >= strip._top(wide) + 14
    assert strip.heightForWidth(320) >= strip._label_box(strip.places()[2]).bottom()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_painted_in_the_colours_of_the_theme(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    worn = load_theme(theme)
    apply_theme(qapp, worn)
    try:
        picture = two_linked(qtbot).grab().toImage()
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(QApplication.style().standardPalette())
    colours = {QColor(picture.pixel(x, y)).name() for x in range(picture.width())
               for y in range(picture.height())}  # fmt: skip
    assert worn.kind_colour(builders.INCIDENT.colour).name() in colours
    assert worn.accent.name() in colours or worn.is_dark


def test_the_page_has_the_hours_and_says_what_is_not_known(qtbot: QtBot) -> None:
    incident = Incident(7, "major", lasted_min_s=2 * HOUR_S, lasted_max_s=4 * HOUR_S)
    event = Event("Servers fail", 5, span=make_span("2021-03-01T10:00", ""), id=7)
    hours = hours_of(event, incident, ())
    page = IncidentPage(builders.incident_detail(incident, hours=hours), Tongue())
    qtbot.addWidget(page)
    assert page.findChild(IncidentStrip) is not None
    assert hours is not None
    assert hours_words(hours) == ["Hours in UTC.", "The end follows from how long it lasted."]


def test_an_incident_without_a_date_has_no_hours(qtbot: QtBot) -> None:
    page = IncidentPage(builders.incident_detail(Incident(7)), Tongue())
    qtbot.addWidget(page)
    assert page.findChild(IncidentStrip) is None
