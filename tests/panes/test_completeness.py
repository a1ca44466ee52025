"""The list of what is missing."""

# SPDX-License-Identifier: MIT

import pytest
from pytestqt.qtbot import QtBot

from db.completeness.findings import Missing
from db.leadership.values import Finding
from desktop.panes.completeness_pane import CompletenessPane
from desktop.panes.lists.rows import ASIDE, BELOW
from desktop.panes.tongue import Tongue

GAP = Finding(
    "gap", "tenure", 1, "head · Cloud", ("Ada", "Bob", "4", "4", "2020-06-11", "2020-06-14"),
    ("tenure", 2),
)  # fmt: skip
OTHERWISE = Finding(
    "contradiction", "event", 3, "Step down", ("when", "2022-12-29", "2022-12-28", "Article"),
    ("citation", 9),
)  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot) -> CompletenessPane:
    made = CompletenessPane()
    qtbot.addWidget(made)
    made.resize(300, 400)
    return made


def shown(pane: CompletenessPane, *findings: Finding, total: int = 0) -> None:
    kinds = dict.fromkeys(each.what for each in findings)
    missing = [
        Missing(
            what,
            total or sum(each.what == what for each in findings),
            tuple(each for each in findings if each.what == what),
        )
        for what in kinds
    ]
    pane.set_missing(missing, Tongue("en"))


def lines(pane: CompletenessPane) -> list[tuple[str, str]]:
    found = []
    model = pane.model
    for top in range(model.rowCount()):
        above = model.index(top, 0)
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            found.append((str(index.data()), str(index.data(BELOW))))
    return found


def headings(pane: CompletenessPane) -> list[tuple[str, str]]:
    model = pane.model
    tops = (model.index(top, 0) for top in range(model.rowCount()))
    return [(str(each.data()), str(each.data(ASIDE))) for each in tops]


def test_a_gap_says_how_long_when_and_between_whom(pane: CompletenessPane) -> None:
    shown(pane, GAP)
    assert lines(pane) == [
        ("head · Cloud", "4 days, 11 Jun 2020–14 Jun 2020; Ada, then Bob"),
    ]


def test_what_contradicts_stands_side_by_side(pane: CompletenessPane) -> None:
    shown(pane, OTHERWISE)
    ((text, below),) = lines(pane)
    assert text == "Step down · when"
    assert below.startswith("29 Dec 2022 ≠ ")
    assert "28 Dec" in below
    assert below.endswith("Article")


@pytest.mark.parametrize(
    ("finding", "below"),
    [
        (Finding("no end", "tenure", 1, "Ada", ("head · Cloud", "Bob", "2021-01-01")),
         "head · Cloud; Bob came 1 Jan 2021"),
        (Finding("no holder", "unit", 1, "Cloud", ("",)), "leads"),
        (Finding("no source", "tenure", 1, "Ada · Cloud"), "time in office"),
        (Finding("no date", "event", 1, "Party"), ""),
        (Finding("contradicting events", "event", 1, "Stays", ("Goes",)), "against: Goes"),
        (Finding("same", "person", 1, "Jeff Z", ("Jeff Zhang", "other name: Jeff Z")),
         "Jeff Zhang (other name: Jeff Z)"),
    ],
)  # fmt: skip
def test_each_kind_says_what_is_wrong(pane: CompletenessPane, finding: Finding, below: str) -> None:
    shown(pane, finding)
    assert lines(pane) == [(finding.title, below)]


def test_a_heading_counts_all_and_says_how_many_are_listed(pane: CompletenessPane) -> None:
    shown(pane, GAP, total=1_200)
    assert headings(pane) == [("Days without a holder", "1 / 1,200")]


def test_choosing_a_line_leads_to_its_record_and_enter_asks_to_mend_it(
    qtbot: QtBot, pane: CompletenessPane
) -> None:
    shown(pane, GAP, OTHERWISE)
    index = pane.model.index_of(("event", 3))
    with qtbot.waitSignal(pane.picked) as picked:
        pane.view.setCurrentIndex(index)
    assert picked.args == ["event", 3]
    with qtbot.waitSignal(pane.mend_asked) as asked:
        pane.view.activated.emit(index)
    assert asked.args == [OTHERWISE]


def test_of_two_findings_about_one_event_the_chosen_line_stays(pane: CompletenessPane) -> None:
    without_source = Finding("no source", "event", 3, "Step down")
    shown(pane, OTHERWISE, without_source)
    first = pane.model.index(0, 0, pane.model.index(0, 0))
    pane.view.setCurrentIndex(first)
    pane.select("event", 3)
    assert pane.finding_at(pane.view.currentIndex()) == OTHERWISE


def test_a_heading_is_nothing_to_mend(pane: CompletenessPane) -> None:
    shown(pane, GAP)
    asked: list[object] = []
    pane.mend_asked.connect(asked.append)
    pane.view.activated.emit(pane.model.index(0, 0))
    assert asked == []


def test_a_file_that_lacks_nothing_says_so(pane: CompletenessPane) -> None:
    pane.set_missing((), Tongue("en"))
    assert pane.empty_words().startswith("Nothing is missing")


def test_it_is_looked_through_when_it_is_seen(qtbot: QtBot, pane: CompletenessPane) -> None:
    assert pane.empty_words() == "Not looked through yet."
    with qtbot.waitSignal(pane.seen):
        pane.show()
