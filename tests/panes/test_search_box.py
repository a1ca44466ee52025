"""The search line: typing, stepping, the list that drops from it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.columns import EVENT, TENURE
from db.dates.span import Span, make_span
from desktop.panes.search_box import SearchBox
from desktop.panes.search_results import dates_of


@dataclass(frozen=True)
class Found:
    table: str
    id: int
    title: str
    snippet: str = ""


OUTAGE = Found("event", 7, "Outage in the north", "the outage took a day")
CLOUD = Found("unit", 2, "Cloud <b>unit</b>")


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[SearchBox]:
    """A search line in a window, with the keyboard."""
    window = QWidget()
    window.resize(900, 600)
    box = SearchBox()
    QVBoxLayout(window).addWidget(box)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    yield box  # the window must outlive the test


def ask(qtbot: QtBot, box: SearchBox, text: str) -> None:
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, text)


def rows(box: SearchBox) -> list[str]:
    results = box.results()
    assert results is not None
    model = results.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_asks_once_for_the_whole_word(qtbot: QtBot, box: SearchBox) -> None:
    asked: list[str] = []
    box.searched.connect(asked.append)
    ask(qtbot, box, "borse")
    assert asked == ["borse"]


def test_results_drop_down_with_what_they_are(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "out")
    box.show_results([OUTAGE, CLOUD], ["16 Dec 2022", ""])
    results = box.results()
    assert results is not None
    assert results.isVisible()
    assert rows(box) == ["Outage in the north", "Cloud <b>unit</b>"]
    spoken = results.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Outage in the north, event · 16 Dec 2022 · the outage took a day"
    assert results.count.text() == "2 matches"


def test_no_match_says_so(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "zebra")
    box.show_results([])
    results = box.results()
    assert results is not None
    assert results.isVisible()
    assert results.count.text() == "No matches"


def test_enter_right_after_typing_searches_first(box: SearchBox) -> None:
    heard: list[str] = []
    box.searched.connect(lambda text: heard.append(f"search {text}"))
    box.next_asked.connect(lambda: heard.append("next"))
    QTest.keyClicks(box, "out")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert heard == ["search out", "next"]


def test_shift_enter_steps_back(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "out")
    with qtbot.waitSignal(box.previous_asked):
        QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_stepping_shows_the_canvas_and_down_leads_back_to_the_hit(
    qtbot: QtBot, box: SearchBox
) -> None:
    box.next_asked.connect(lambda: box.show_place(2, 2))
    ask(qtbot, box, "out")
    box.show_results([OUTAGE, CLOUD])
    results = box.results()
    assert results is not None

    QTest.keyClick(box, Qt.Key.Key_Return)

    assert not results.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert results.isVisible()
    assert results.view.currentIndex().row() == 1


def test_escape_clears_and_folds_the_list_away(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "out")
    box.show_results([OUTAGE])
    with qtbot.waitSignal(box.searched) as heard:
        QTest.keyClick(box, Qt.Key.Key_Escape)
    assert heard.args == [""]
    assert box.text() == ""
    results = box.results()
    assert results is not None
    assert not results.isVisible()


def test_down_and_enter_pick_the_first_row(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "out")
    box.show_results([OUTAGE, CLOUD])
    QTest.keyClick(box, Qt.Key.Key_Down)
    results = box.results()
    assert results is not None
    with qtbot.waitSignal(box.picked) as heard:
        QTest.keyClick(results.view, Qt.Key.Key_Return)
    assert heard.args == ["event", 7]
    assert not results.isVisible()


def test_up_from_the_first_row_gives_the_keyboard_back(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "out")
    box.show_results([OUTAGE, CLOUD])
    QTest.keyClick(box, Qt.Key.Key_Down)
    results = box.results()
    assert results is not None
    QTest.keyClick(results.view, Qt.Key.Key_Up)
    assert box.hasFocus()


def test_a_click_picks(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "c")
    box.show_results([OUTAGE, CLOUD])
    results = box.results()
    assert results is not None
    at = results.view.visualRect(results.model.index(1, 0)).center()
    with qtbot.waitSignal(box.picked) as heard:
        QTest.mouseClick(results.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == ["unit", 2]


def test_an_answer_that_comes_after_clearing_is_not_shown(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "out")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    box.show_results([OUTAGE])
    assert box.results() is None


def test_the_list_stays_inside_a_narrow_window(qtbot: QtBot, box: SearchBox) -> None:
    box.window().resize(300, 300)
    ask(qtbot, box, "out")
    box.show_results([OUTAGE] + [Found("event", n, "x" * 200) for n in range(50)])
    results = box.results()
    assert results is not None
    assert box.window().rect().contains(results.geometry())


def test_results_are_dated_as_surely_as_their_spans() -> None:
    def spans(tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[Span]:
        known = {(EVENT, 7): make_span("2002~"), (TENURE, 1): make_span("2018", "2021")}
        return [known[pair] for pair in zip(tables.tolist(), ids.tolist(), strict=True)]

    found = [CLOUD, OUTAGE, Found("tenure", 1, "Ada")]
    assert dates_of(found, spans) == ["", "c. 2002", "2018 to 2021"]
