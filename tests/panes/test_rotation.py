"""The window of the rotation: years, lists, medians, and the units that are counted."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.leadership.values import (
    Length,
    Median,
    PositionAsOf,
    Rotation,
    TermLength,
    YearCount,
)
from db.reading.named import Named
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import BELOW
from desktop.panes.rotation.picture import RotationPage, page_size, paint_page
from desktop.panes.rotation.units import UnitChoice
from desktop.panes.rotation.view import RotationView
from desktop.panes.rotation.years import chart_of
from desktop.theme import load_theme

UNITS = (
    UnitChoice(1, "Alibaba", 0),
    UnitChoice(2, "Cloud", 1),
    UnitChoice(3, "Lab", 2),
    UnitChoice(4, "AWS", 0),
)


def a_term(*ids: int, person: str = "Ada", days: int = 365, over: bool = True) -> TermLength:
    return TermLength(
        ids, Named("person", ids[0], person), 1, "head", Named("unit", 2, "Cloud"),
        Length(days, days), not over, over,
    )  # fmt: skip


def a_rotation(
    years: Sequence[YearCount] = (),
    terms: Sequence[TermLength] = (),
    median: Median | None = None,
    unplaced: tuple[int, ...] = (),
    without: tuple[PositionAsOf, ...] = (),
) -> Rotation:
    running = tuple(each for each in terms if each.is_running)
    both = sum(each.has_both_ends for each in terms)
    return Rotation(
        tuple(years), tuple(terms), tuple(terms), running, without, median, median, both, both,
        unplaced,
    )  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot) -> RotationView:
    made = RotationView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.units.model.set_units(UNITS)
    made.show()
    return made


def told(view: RotationView, rotation: Rotation) -> None:
    view.show_rotation(rotation, lambda each: f"dates of {len(each.tenure_ids)}")


def people(pane: ListPane) -> list[str]:
    return [str(pane.model.index(row, 0).data()) for row in range(pane.model.rowCount())]


TWO_YEARS = (YearCount(2020, (1,), ()), YearCount(2021, (2, 3), (1,)))
THREE = (a_term(1, person="Ada"), a_term(2, person="Bob"), a_term(3, person="Cyd", over=False))


def ticked(view: RotationView) -> set[int] | None:
    found = view.units.ticked
    return None if found is None else set(found)


def click_year(qtbot: QtBot, view: RotationView, place: int) -> None:
    bar = view.chart.chart.bars[place]
    at = QPoint(round((bar.left + bar.right) / 2), 40)
    qtbot.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=at)


def test_every_year_has_a_bar_as_high_as_who_came(view: RotationView) -> None:
    told(view, a_rotation(TWO_YEARS, THREE))
    chart = view.chart.chart
    assert [(bar.first, len(bar.came), len(bar.went)) for bar in chart.bars] == [
        (2020, 1, 0),
        (2021, 2, 1),
    ]
    one, two = chart.bars
    assert chart.base - chart.top(two) == pytest.approx(2 * (chart.base - chart.top(one)))


def test_a_click_on_a_year_shows_only_who_came_and_went_then(
    qtbot: QtBot, view: RotationView
) -> None:
    told(view, a_rotation(TWO_YEARS, THREE))
    click_year(qtbot, view, 0)
    assert people(view.stretches) == ["Ada"]
    assert view.only.plain == "2020: 1 came, 0 went"
    view.all_button.click()
    assert people(view.stretches) == ["Ada", "Bob", "Cyd"]
    assert not view.only.isVisible()


def test_the_keyboard_walks_along_the_years_with_a_change(qtbot: QtBot, view: RotationView) -> None:
    years = (TWO_YEARS[0], YearCount(2021, (), ()), YearCount(2022, (2, 3), (1,)))
    told(view, a_rotation(years, THREE))
    qtbot.keyClick(view.chart, Qt.Key.Key_Home)
    assert view.chart.marked is not None
    assert view.chart.marked.first == 2020
    qtbot.keyClick(view.chart, Qt.Key.Key_PageDown)
    assert view.chart.accessibleName() == "Changes a year. 2022: 2 came, 1 went"
    assert people(view.stretches) == ["Ada", "Bob", "Cyd"]
    qtbot.keyClick(view.chart, Qt.Key.Key_Left)
    assert people(view.stretches) == []
    qtbot.keyClick(view.chart, Qt.Key.Key_Escape)
    assert view.chart.marked is None


def test_the_median_says_of_how_many_and_leads_to_them(qtbot: QtBot, view: RotationView) -> None:
    told(view, a_rotation(TWO_YEARS, THREE, Median(1462.0, 2, 3)))
    assert "4 years (1,462 days)" in view.of_terms.label
    assert "2 of 3" in view.of_terms.label
    qtbot.mouseClick(view.of_terms, Qt.MouseButton.LeftButton)
    assert people(view.terms) == ["Ada", "Bob"]
    assert view.tabs.currentWidget() is view.terms


def test_without_a_median_it_says_from_how_many_of_how_many(view: RotationView) -> None:
    told(view, a_rotation(TWO_YEARS, THREE))
    assert view.of_terms.label == (
        "Times in office that are over with both ends known: 2 of 3; no median below 5"
    )


def test_changes_without_a_year_lead_to_their_rows(qtbot: QtBot, view: RotationView) -> None:
    told(view, a_rotation(TWO_YEARS, THREE, unplaced=(3,)))
    assert view.unplaced.label.startswith("1 change ")
    qtbot.mouseClick(view.unplaced, Qt.MouseButton.LeftButton)
    assert people(view.stretches) == ["Cyd"]


def test_choosing_a_row_leads_to_its_time_in_office(qtbot: QtBot, view: RotationView) -> None:
    told(view, a_rotation(TWO_YEARS, (a_term(7, 8),)))
    view.tabs.setCurrentWidget(view.stretches)
    with qtbot.waitSignal(view.picked) as picked:
        view.stretches.view.setCurrentIndex(view.stretches.model.index(0, 0))
    assert picked.args == ["tenure", 7]


def test_a_row_tells_where_when_and_how_long(view: RotationView) -> None:
    told(view, a_rotation(TWO_YEARS, (a_term(7, 8, days=1462),)))
    row = view.stretches.model.row_at(view.stretches.model.index(0, 0))
    assert row is not None
    assert row.aside == "4 years · 1,462 days"
    below = view.stretches.model.index(0, 0).data(BELOW)
    assert below == "Cloud · head · 2 times in office · dates of 2"


def test_a_planned_end_is_not_called_unknown(view: RotationView) -> None:
    open_end = a_term(7, over=False)
    told(view, a_rotation(TWO_YEARS, (open_end, replace(open_end, is_planned=True))))
    model = view.running.model
    below = [str(model.index(row, 0).data(BELOW)) for row in range(2)]
    assert ["no end known" in each for each in below] == [True, False]


def test_a_position_without_a_holder_leads_to_its_unit(qtbot: QtBot, view: RotationView) -> None:
    empty = PositionAsOf(5, "chair", True, 1, "nobody", (), Named("unit", 2, "Cloud"))
    told(view, a_rotation(without=(empty,)))
    view.tabs.setCurrentWidget(view.empty)
    assert view.tabs.tabText(3) == "Without a holder (1)"
    with qtbot.waitSignal(view.picked) as picked:
        view.empty.view.setCurrentIndex(view.empty.model.index(0, 0))
    assert picked.args == ["unit", 2]


def test_nothing_to_count_says_so(view: RotationView) -> None:
    told(view, a_rotation())
    assert view.terms.empty_words() == "No times in office."
    assert view.chart.chart.bars == ()


def test_ticking_a_unit_takes_everything_below_with_it(qtbot: QtBot, view: RotationView) -> None:
    model = view.units.model
    assert ticked(view) is None
    with qtbot.waitSignal(view.units_changed):
        model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert ticked(view) == {4}
    assert view.units.words() == "AWS"
    model.setData(model.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert ticked(view) == {2, 3, 4}


def test_the_filter_of_units_leaves_what_is_ticked(view: RotationView) -> None:
    view.units.model.tick_only(2)
    view.units.filter_line.setText("aws")
    assert view.units.model.rowCount() == 1
    assert ticked(view) == {2, 3}


def test_a_unit_that_is_new_in_the_file_is_counted(view: RotationView) -> None:
    model = view.units.model
    model.setData(model.index(3), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.set_units((*UNITS, UnitChoice(5, "Slack", 0)))
    assert ticked(view) == {1, 2, 3, 5}


@pytest.mark.parametrize(("width", "years_a_bar"), [(800, 1), (300, 1), (150, 2)])
def test_years_share_a_bar_where_they_would_be_too_narrow_to_hit(
    width: int, years_a_bar: int
) -> None:
    years = [YearCount(year, (year,), ()) for year in range(1900, 2000)]
    chart = chart_of(years, width, 200)
    assert chart.years_a_bar == years_a_bar
    assert sum(len(bar.came) for bar in chart.bars) == 100
    assert chart.bars[-1].right <= width


def test_labels_of_years_never_touch() -> None:
    years = [YearCount(year, (), ()) for year in range(1789, 2027)]
    places = [x for x, _ in chart_of(years, 700, 200).labels]
    assert len(places) > 4
    assert min(b - a for a, b in pairwise(places)) >= 44


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
def test_a_picture_of_it_is_painted_whole(qapp: object, theme: str) -> None:  # noqa: ARG001
    page = RotationPage(a_rotation(TWO_YEARS, THREE), "Rotation · All units", "Longest")
    image = QImage(page_size(page), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    worn = load_theme(theme)
    paint_page(painter, page, worn)
    painter.end()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert {worn.accent.name(), worn.tenure_edge.name(), worn.panel.name()} <= colours


def test_the_chart_keeps_its_height_when_only_some_rows_are_shown(
    qtbot: QtBot, view: RotationView
) -> None:
    told(view, a_rotation(TWO_YEARS, THREE))
    before = view.chart.height()
    click_year(qtbot, view, 0)
    QApplication.processEvents()  # what came is laid out
    assert view.chart.height() == before
