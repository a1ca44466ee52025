"""The canvas's twin: what is in view as a list, with titles only for what is looked at."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from dataclasses import fields

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.columns import (
    ERA,
    EVENT,
    MOMENT,
    NO_HI,
    NO_LO,
    NONE,
    PERIOD,
    TENURE,
    EventColumns,
    Members,
)
from db.dates.clock import DAY_S, seconds_of
from db.dates.edtf import bounds
from db.dates.span import Span, make_span
from desktop.panes.event_list import EventList, rows_in

SHAPES = {"none": NONE, "moment": MOMENT, "period": PERIOD}


class Source:
    """Marks with spans, and a count of how many titles were asked for."""

    def __init__(self, *marks: tuple[int, int, Span]) -> None:
        self.marks = {(table, id): span for table, id, span in marks}
        self.shown = columns_of(list(marks))
        self.asked = 0

    def titles(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> Sequence[str]:
        del tables
        self.asked += len(ids)
        return [f"mark {id}" for id in ids.tolist()]

    def spans(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> Sequence[Span]:
        pairs = zip(tables.tolist(), ids.tolist(), strict=True)
        return [self.marks[pair] for pair in pairs]


STATES = ("dated", "open", "unknown")


def columns_of(marks: list[tuple[int, int, Span]]) -> EventColumns:
    count = len(marks)
    spans = [span for _, _, span in marks]
    known = {
        "table": np.array([table for table, _, _ in marks], np.int8),
        "id": np.array([id for _, id, _ in marks], np.int64),
        "shape": np.array([SHAPES[span.shape] for span in spans], np.int8),
        "units": Members(np.zeros(count + 1, np.int64), np.empty(0, np.int64)),
        "people": Members(np.zeros(count + 1, np.int64), np.empty(0, np.int64)),
        "attested_lo": np.array([_attested(span)[0] for span in spans], np.int64),
        "attested_hi": np.array([_attested(span)[1] for span in spans], np.int64),
        "start_state": np.array([STATES.index(span.start_state) for span in spans], np.int8),
        "end_state": np.array([STATES.index(span.end_state) for span in spans], np.int8),
    }
    for name, none in (
        ("start_lo", NO_LO), ("start_hi", NO_HI), ("end_lo", NO_LO), ("end_hi", NO_HI),
    ):  # fmt: skip
        ends = [getattr(span, name) for span in spans]
        known[name] = np.array([none if each is None else each for each in ends], np.int64)
    rest = {each.name: np.zeros(count, np.int64) for each in fields(EventColumns)}
    return EventColumns(**(rest | known))  # type: ignore[arg-type]  # by name


def _attested(span: Span) -> tuple[int, int]:
    first, end = bounds(span.attested) if span.attested else (None, None)
    return NO_LO if first is None else first, NO_HI if end is None else end


def day(year: int, month: int, number: int) -> float:
    return float(seconds_of(year, month, number))


@pytest.fixture
def events(qtbot: QtBot) -> Iterator[EventList]:
    """An empty list on the screen."""
    pane = EventList()
    pane.resize(400, 300)
    qtbot.addWidget(pane)
    pane.show()
    yield pane


def show(events: EventList, source: Source, t0_s: float, t1_s: float) -> list[tuple[str, str]]:
    events.set_source(source)
    events.show_range(t0_s, t1_s)
    events.read_now()
    model = events.model
    return [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]


THREE = (
    (EVENT, 1, make_span("2022-12-29")),
    (EVENT, 2, make_span("2020")),
    (TENURE, 1, make_span("2018", "2021")),
)


def test_rows_stand_in_the_order_of_time(events: EventList) -> None:
    shown = show(events, Source(*THREE), day(2000, 1, 1), day(2030, 1, 1))
    assert shown == [
        ("2018 to 2021", "mark 1"), ("2020", "mark 2"), ("29 Dec 2022", "mark 1"),
    ]  # fmt: skip


def test_only_what_is_in_view_is_listed(events: EventList) -> None:
    shown = show(events, Source(*THREE), day(2022, 1, 1), day(2023, 1, 1))
    assert [when for when, _ in shown] == ["29 Dec 2022"]


def test_nothing_in_view_says_so(events: EventList) -> None:
    show(events, Source(*THREE), day(1900, 1, 1), day(1901, 1, 1))
    assert events.count_words() == "Nothing with a date is in view."


@pytest.mark.parametrize(
    ("span", "is_listed"),
    [
        (make_span("2022-12-29"), True),
        (make_span("2022-12-30"), False),  # its day begins where the view ends
        (make_span("[..2022-12-29]"), True),  # ends in view
        (make_span("[..2023-12-29]"), False),
        (make_span("[2022-12-29..]"), True),
        (make_span("[2021..]"), False),
        (make_span("", "", attested="2022"), True),  # lasted nobody knows how long
        (make_span(""), False),
    ],
)
def test_what_counts_as_in_view(span: Span, is_listed: bool) -> None:
    columns = columns_of([(EVENT, 1, span)])
    found = rows_in(columns, day(2022, 12, 1), day(2022, 12, 29) + DAY_S)
    assert bool(len(found)) is is_listed


def test_eras_are_not_events() -> None:
    columns = columns_of([(ERA, 1, make_span("2022", "2023"))])
    assert not len(rows_in(columns, day(2000, 1, 1), day(2030, 1, 1)))


def test_titles_are_asked_only_for_what_is_seen(qtbot: QtBot, events: EventList) -> None:
    source = Source(*((EVENT, n, make_span("2022-12-29")) for n in range(1, 3_001)))
    events.set_source(source)
    events.show_range(day(2022, 1, 1), day(2023, 1, 1))
    with qtbot.waitSignal(events.counted) as heard:
        events.read_now()
    qtbot.waitUntil(lambda: source.asked > 0)
    assert heard.args == [3_000]
    assert source.asked < 300
    assert events.count_words() == "3,000 in view, earliest first"


def test_a_view_that_moves_is_read_once_it_rests(qtbot: QtBot, events: EventList) -> None:
    counts: list[int] = []
    events.counted.connect(counts.append)
    events.set_source(Source(*THREE))
    with qtbot.waitSignal(events.counted):
        for year in range(2000, 2023):
            events.show_range(day(year, 1, 1), day(2030, 1, 1))
    assert counts == [1]


def test_a_hidden_list_reads_nothing_until_it_is_shown(qtbot: QtBot, events: EventList) -> None:
    events.hide()
    events.set_source(Source(*THREE))
    events.show_range(day(2000, 1, 1), day(2030, 1, 1))
    with qtbot.waitSignal(events.counted) as heard:
        events.show()
    assert heard.args == [3]


def test_the_keyboard_chooses_as_a_click_on_the_canvas_does(
    qtbot: QtBot, events: EventList
) -> None:
    show(events, Source(*THREE), day(2000, 1, 1), day(2030, 1, 1))
    events.select("event", 2)
    with qtbot.waitSignal(events.picked) as heard:
        QTest.keyClick(events.view, Qt.Key.Key_Up)
    assert heard.args == ["tenure", 1]


def test_the_selection_of_the_canvas_is_shown_without_an_echo(
    qtbot: QtBot, events: EventList
) -> None:
    show(events, Source(*THREE), day(2000, 1, 1), day(2030, 1, 1))
    with qtbot.assertNotEmitted(events.picked):
        events.select("incident", 2)
    assert events.view.currentIndex().row() == 1


def test_rows_stand_for_what_they_show_until_an_edit_is_read(events: EventList) -> None:
    marks = [(EVENT, id, make_span(f"2020-01-0{id}")) for id in (1, 2, 3)]
    source = Source(*marks)
    show(events, source, day(2020, 1, 1), day(2021, 1, 1))
    source.shown = columns_of(marks[2:])  # an undo took two of them
    events.set_source(source)
    assert events.model.row_of("event", 3) == 2
    assert events.model.thing_at(0) == ("event", 1)


def a_long_list(events: EventList) -> Source:
    spans = [make_span("2022-12-29")] * 5_000
    source = Source(*((EVENT, n, span) for n, span in enumerate(spans, 1)))
    show(events, source, day(2022, 1, 1), day(2023, 1, 1))
    return source


def test_a_selection_far_down_a_long_list_is_reached(events: EventList) -> None:
    a_long_list(events)
    events.select("event", 4_900)
    assert events.view.currentIndex().row() == 4_899
    assert events.view.visualRect(events.view.currentIndex()).isValid()


def test_home_and_end_go_to_the_first_and_the_last_event(qtbot: QtBot, events: EventList) -> None:
    a_long_list(events)
    events.select("event", 4_900)
    with qtbot.waitSignal(events.picked, check_params_cb=lambda _table, id: id == 5_000):
        QTest.keyClick(events.view, Qt.Key.Key_End)
    with qtbot.waitSignal(events.picked, check_params_cb=lambda _table, id: id == 1):
        QTest.keyClick(events.view, Qt.Key.Key_Home)
