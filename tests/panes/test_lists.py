"""The lists on the left: what is listed, how it is read out, what choosing does."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.dates.span import UNDATED, make_span
from db.reading.incident_list import IncidentRow
from db.reading.lists import PersonRow, SourceRow, UnitRow
from desktop.panes.lists import IncidentsList, ListPane, PeopleList, SourcesList, UnitsTree
from desktop.panes.lists.rows import BELOW, Row, RowsModel, folded

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def person(id: int, name: str, *others: str, events: int = 2, tenures: int = 1) -> PersonRow:
    return PersonRow(id, name, others, events, tenures)


def unit(id: int, name: str, parent: int | None = None, kind: str = "company") -> UnitRow:
    return UnitRow(id, parent, name, kind, 3, ())


def tree_of(pane: ListPane, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """The rows as shown, indented by a dot for each step."""
    lines: list[str] = []
    at = parent or QModelIndex()
    for row in range(pane.model.rowCount(at)):
        index = pane.model.index(row, 0, at)
        lines += ["." * depth + index.data(), *tree_of(pane, index, depth + 1)]
    return lines


@pytest.fixture
def people(qtbot: QtBot) -> Iterator[PeopleList]:
    """A list of three people on the screen."""
    pane = PeopleList()
    pane.resize(260, 300)
    qtbot.addWidget(pane)
    pane.set_rows([person(1, "Jack Ma"), person(2, "José Müller"), person(3, "Jeff", "张建锋")])
    pane.show()
    yield pane


@pytest.fixture
def units(qtbot: QtBot) -> Iterator[UnitsTree]:
    """A company with parts, and others outside."""
    pane = UnitsTree()
    pane.resize(260, 400)
    qtbot.addWidget(pane)
    rows = [unit(1, "Group"), unit(2, "Cloud", 1), unit(3, "Chips", 2)]
    rows += [unit(4, "Rival", kind="outside"), unit(5, "Rival Cloud", 4)]
    pane.set_rows(rows)
    pane.show()
    yield pane


def test_an_empty_list_says_so(qtbot: QtBot) -> None:
    pane = IncidentsList()
    qtbot.addWidget(pane)
    pane.show()
    assert pane.empty_words() == "No incidents recorded."
    pane.close()


def test_a_person_is_read_out_with_both_counts(people: PeopleList) -> None:
    index = people.model.index(0, 0)
    assert index.data(SPOKEN) == "Jack Ma, 2 events, 1 time in office"
    assert people.count == 3


def test_the_keyboard_chooses(qtbot: QtBot, people: PeopleList) -> None:
    people.select("person", 1)
    with qtbot.waitSignal(people.picked) as heard:
        QTest.keyClick(people.view, Qt.Key.Key_Down)
    assert heard.args == ["person", 2]


def test_a_click_chooses(qtbot: QtBot, people: PeopleList) -> None:
    at = people.view.visualRect(people.model.index(2, 0)).center()
    with qtbot.waitSignal(people.picked) as heard:
        QTest.mouseClick(people.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == ["person", 3]


def test_what_is_selected_elsewhere_is_shown_without_an_echo(
    qtbot: QtBot, people: PeopleList
) -> None:
    with qtbot.assertNotEmitted(people.picked):
        people.select("person", 2)
    assert people.view.currentIndex().data() == "José Müller"


def test_a_thing_of_another_kind_clears_the_list(people: PeopleList) -> None:
    people.select("person", 2)
    people.select("unit", 2)
    assert not people.view.selectionModel().hasSelection()


def test_the_same_row_can_be_chosen_again_after_something_else(
    qtbot: QtBot, people: PeopleList
) -> None:
    people.select("person", 1)
    people.select("event", 9)
    at = people.view.visualRect(people.model.index(0, 0)).center()
    with qtbot.waitSignal(people.picked) as heard:
        QTest.mouseClick(people.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == ["person", 1]


def test_new_rows_keep_the_selection(qtbot: QtBot, people: PeopleList) -> None:
    people.select("person", 3)
    with qtbot.assertNotEmitted(people.picked):
        people.set_rows([person(9, "Newcomer"), person(3, "Jeff")])
    assert people.view.currentIndex().data() == "Jeff"


def test_few_people_need_no_filter(people: PeopleList) -> None:
    assert not people.filter_line.isVisible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [("jose", ["José Müller"]), ("MULL", ["José Müller"]), ("建锋", ["Jeff"]), ("zzz", [])],
)
def test_a_long_list_is_filtered_by_any_name(
    people: PeopleList, typed: str, found: list[str]
) -> None:
    rows = [person(2, "José Müller"), person(3, "Jeff", "张建锋")]
    people.set_rows(rows + [person(n, f"Person {n}") for n in range(10, 60)])
    assert people.filter_line.isVisible()
    people.filter_line.setText(typed)
    assert tree_of(people) == found
    if not found:
        assert people.empty_words() == "Nothing fits the filter."


def test_a_filter_holds_when_the_list_is_read_again(people: PeopleList) -> None:
    rows = [person(n, f"Person {n}") for n in range(1, 60)]
    people.set_rows(rows)
    people.filter_line.setText("17")
    people.set_rows([*rows, person(170, "Person 170")])
    assert tree_of(people) == ["Person 17", "Person 170"]


def test_a_person_far_down_a_long_list_is_brought_to_view(people: PeopleList) -> None:
    people.set_rows([person(n, f"Person {n}") for n in range(1, 5_001)])
    assert people.model.rowCount() < 5_000  # the rest is laid out when it is scrolled to
    people.select("person", 4_999)
    assert people.view.currentIndex().data() == "Person 4999"


def test_the_filter_goes_when_the_list_gets_short(people: PeopleList) -> None:
    people.set_rows([person(n, f"Person {n}") for n in range(1, 60)])
    people.filter_line.setText("17")
    people.set_rows([person(1, "Jack Ma")])
    assert tree_of(people) == ["Jack Ma"]


def test_units_stand_under_two_headings(units: UnitsTree) -> None:
    assert tree_of(units) == [
        "Company", ".Group", "..Cloud", "...Chips", "Outside", ".Rival", "..Rival Cloud",
    ]  # fmt: skip


def test_a_heading_can_not_be_chosen(qtbot: QtBot, units: UnitsTree) -> None:
    at = units.view.visualRect(units.model.index(0, 0)).center()
    with qtbot.assertNotEmitted(units.picked):
        QTest.mouseClick(units.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_heading_that_has_nothing_is_left_out(units: UnitsTree) -> None:
    units.set_rows([unit(1, "Group")])
    assert tree_of(units) == ["Company", ".Group"]


def test_a_fold_stays_when_the_tree_is_read_again(units: UnitsTree) -> None:
    units.view.collapse(units.model.index_of(("unit", 2)))
    units.set_rows(
        [unit(1, "Group"), unit(2, "Cloud", 1), unit(3, "Chips", 2), unit(6, "Paper", 1)]
    )
    assert not units.view.isExpanded(units.model.index_of(("unit", 2)))
    assert units.view.isExpanded(units.model.index_of(("unit", 1)))


def test_a_selected_unit_in_a_folded_branch_is_brought_to_view(units: UnitsTree) -> None:
    units.view.collapse(units.model.index_of(("unit", 2)))
    units.select("unit", 3)
    assert units.view.isExpanded(units.model.index_of(("unit", 2)))


def test_a_filtered_unit_keeps_what_is_above_it(units: UnitsTree) -> None:
    rows = [unit(1, "Group"), unit(2, "Cloud", 1), unit(3, "Chips", 2)]
    units.set_rows(rows + [unit(n, f"Company {n}") for n in range(10, 60)])
    units.filter_line.setText("chip")
    assert tree_of(units) == ["Company", ".Group", "..Cloud", "...Chips"]


def test_a_circle_of_parents_is_still_listed_whole(units: UnitsTree) -> None:
    units.set_rows([unit(1, "One", 2), unit(2, "Two", 1)])
    assert sorted(line.strip(".") for line in tree_of(units) if line) == ["One", "Two"]


def test_an_incident_says_when_how_bad_and_where(qtbot: QtBot) -> None:
    pane = IncidentsList()
    qtbot.addWidget(pane)
    when = make_span("[2022-12-16..2022-12-19]")
    pane.set_rows([IncidentRow(7, "Outage", "major", when, "Hong Kong")])
    assert pane.model.index(0, 0).data(BELOW) == "some day 16–19 Dec 2022 · major · Hong Kong"


@pytest.mark.parametrize("table", ["event", "incident"])
def test_an_incident_is_found_as_an_event_too(qtbot: QtBot, table: str) -> None:
    pane = IncidentsList()
    qtbot.addWidget(pane)
    pane.set_rows([IncidentRow(7, "Outage", "major", UNDATED, "")])
    pane.select(table, 7)
    assert pane.view.currentIndex().data() == "Outage"


def test_a_quoted_source_lies_under_the_one_that_quotes_it(qtbot: QtBot) -> None:
    pane = SourcesList()
    qtbot.addWidget(pane)
    pane.set_rows(
        [SourceRow(2, "E-mail", "", "", 1, 1), SourceRow(1, "Article", "Paper", "2022-12", None, 9)]
    )
    assert tree_of(pane) == ["Article", ".E-mail"]
    assert pane.model.index_of(("source", 1)).data(BELOW) == "Paper · Dec 2022"
    assert pane.model.index_of(("source", 2)).data(SPOKEN) == "E-mail, cited once"


def test_a_tooltip_never_takes_a_name_for_rich_text() -> None:
    model = RowsModel()
    model.set_rows([Row("unit", 1, "<img src='x'>")])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;img src=&#x27;x&#x27;&gt;</qt>"


def test_five_thousand_people_cost_no_widget_each(people: PeopleList) -> None:
    before = len(people.findChildren(QObject))
    people.set_rows([person(n, f"Person {n}") for n in range(1, 5_001)])
    assert len(people.findChildren(QObject)) - before < 10
    people.select("person", 4_999)
    assert people.view.visualRect(people.view.currentIndex()).intersects(
        people.view.viewport().rect()
    )


@pytest.mark.parametrize(("text", "result"), [("Börse", "borse"), ("ÉCOLE", "ecole"), ("ß", "ss")])
def test_names_are_compared_without_case_and_accents(text: str, result: str) -> None:
    assert folded(text) == result
