"""The leadership pane: what a person reads of a day, and where lines, links and buttons lead."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.dates.span import make_span
from db.leadership.values import Difference, Leadership, Length, UnitAsOf
from db.reading.named import Named
from desktop.panes.leadership.model import PAGE
from desktop.panes.leadership.pane import LeadershipPane, LeadershipShown
from desktop.panes.leadership.rows import DaySource, ToldDay
from desktop.panes.leadership.sight import Letters, pieces_of
from desktop.theme import apply_theme, load_theme
from tests.panes.leadership.values import (
    CLOUD,
    COMPANY,
    DANIEL,
    DAY,
    JEFF,
    SOURCE,
    TODAY,
    a_company,
    holding,
    leadership,
    position,
    unit,
    went,
)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[LeadershipPane]:
    """An empty pane on the screen."""
    pane = LeadershipPane()
    pane.resize(340, 700)
    qtbot.addWidget(pane)
    pane.show()
    yield pane


def show(
    pane: LeadershipPane,
    told: Leadership | DaySource,
    compared: int | None = None,
    differences: Sequence[Difference] | None = (),
    *,
    can_hold: bool = True,
) -> list[str]:
    """Show a day and return what a screen reader reads, line by line."""
    source = ToldDay(told) if isinstance(told, Leadership) else told
    pane.show_leadership(
        LeadershipShown(DAY, TODAY, source, compared, differences, True, True, can_hold)
    )
    return lines(pane)


def lines(pane: LeadershipPane) -> list[str]:
    model = pane.positions.rows
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def press(pane: LeadershipPane, key: Qt.Key) -> None:
    QTest.keyClick(pane.positions, key)


def click_piece(pane: LeadershipPane, row: int, target: Named) -> None:
    """Click what leads to a record in a line."""
    view = pane.positions
    rect = view.visualRect(view.rows.index(row))
    line = view.line_at(view.rows.index(row))
    assert line is not None
    for y in range(rect.top(), rect.bottom(), 3):
        for x in range(rect.left(), rect.right(), 3):
            found = view.painter_of_lines.target_at(line, rect, view.font(), QPoint(x, y))
            if found == target:
                at = QPoint(x + 1, y + 1)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
                return
    raise AssertionError(f"nothing in line {row} leads to {target.name}")


def test_a_holder_is_told_with_position_state_and_length(pane: LeadershipPane) -> None:
    first, *_ = show(pane, a_company())
    assert first == "Company, chief executive: Daniel, since 1 Jan 2018, 5 years"


def test_who_was_last_known_is_told_with_the_day_and_no_length_beyond(
    pane: LeadershipPane,
) -> None:
    known = holding(
        JEFF, state="last known", known_on="2022-12-29", length=Length(1, None),
        span=make_span("", "", attested="2022-12-29"),
    )  # fmt: skip
    line = show(pane, a_company(position(known, state="last known")))[1]
    assert line == "Cloud, president: Jeff, last known 29 Dec 2022, start not stated"


def test_acting_announced_and_without_a_day_of_effect_is_all_said(pane: LeadershipPane) -> None:
    acting = holding(
        status="acting", state="last known", known_on="2022-12-29", announced="2022-12-29",
        is_effect_unstated=True, span=make_span("2022-12-29?", "", attested="2022-12-29"),
    )  # fmt: skip
    line = show(pane, a_company(position(acting, state="last known")))[1]
    assert line == (
        "Cloud, president: Daniel, acting, last known 29 Dec 2022, announced 29 Dec 2022, "
        "day of effect not stated"
    )


def test_perhaps_says_what_is_known_instead(pane: LeadershipPane) -> None:
    maybe = holding(state="perhaps", span=make_span("", "", attested="2022-12-29"))
    line = show(pane, a_company(position(maybe, state="perhaps")))[1]
    assert line == "Cloud, president: Daniel, perhaps, known on 29 Dec 2022, start not stated"


def test_an_end_that_is_yet_to_come_is_planned(pane: LeadershipPane) -> None:
    line = show(pane, a_company(position(holding(planned_end="2029-01-20"))))[1]
    assert "ends 20 Jan 2029 (planned)" in line


def test_a_second_term_counts_from_the_first(pane: LeadershipPane) -> None:
    again = holding(
        stretch_ids=(6, 7), stretch_starts="2014-01-01", stretch_length=Length(3_286, 3_286)
    )
    line = show(pane, a_company(position(again)))[1]
    assert line.endswith("since 1 Jan 2014, 9 years, 2 terms, this one since 1 Jan 2018")


def test_nobody_and_not_recorded_are_told_apart(pane: LeadershipPane) -> None:
    company = a_company(position(state="nobody"), position(state="not recorded", title="chair"))
    assert show(pane, company)[1:] == [
        "Cloud, president: nobody, between two times in office",
        "Cloud, chair: not recorded",
    ]


def test_a_stated_vacancy_says_so(pane: LeadershipPane) -> None:
    empty = holding(None, status="vacant", span=make_span("2022-12-29", ""))
    line = show(pane, a_company(position(empty, state="nobody")))[1]
    assert line.startswith("Cloud, president: nobody, as stated")


def test_a_unit_nobody_leads_says_that_its_leader_is_not_recorded(pane: LeadershipPane) -> None:
    partner = position(holding(JEFF), title="member", leads=False, seats=29)
    assert show(pane, a_company(partner))[1:] == [
        "Cloud, leader: not recorded",
        "Cloud, member · 29 seats: Jeff, since 1 Jan 2018, 5 years",
    ]


def test_units_without_a_position_are_counted_and_shown_when_asked_for(
    pane: LeadershipPane, qtbot: QtBot
) -> None:
    empty = unit(Named("unit", 8, "Empty"), depth=1, parent=1)
    shown = show(pane, leadership(*a_company(position(holding())).units, empty))
    assert not any("Empty" in line for line in shown)
    assert pane.rest.text() == "and 1 unit without a position"
    qtbot.mouseClick(pane.rest, Qt.MouseButton.LeftButton)
    assert any("Empty" in line for line in lines(pane))


def test_a_unit_without_positions_stays_for_those_below_it(pane: LeadershipPane) -> None:
    below = unit(CLOUD, position(holding()), depth=1, parent=1)
    assert show(pane, leadership(unit(COMPANY), below))[0] == "Company"


def test_a_file_without_positions_says_where_they_come_from(pane: LeadershipPane) -> None:
    show(pane, leadership(unit(COMPANY)))
    assert "Annotate › New time in office" in pane.empty.plain
    assert not pane.positions.isVisible()


def test_while_times_in_office_are_read_the_pane_says_so(pane: LeadershipPane) -> None:
    pane.show_leadership(LeadershipShown(DAY, TODAY, None))
    assert pane.empty.plain == "Reading times in office…"


def test_the_arrows_walk_through_the_times_in_office(pane: LeadershipPane, qtbot: QtBot) -> None:
    show(pane, a_company(position(holding(JEFF, 8))))
    press(pane, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.picked) as picked:
        press(pane, Qt.Key.Key_Down)
    assert picked.args == ["tenure", 8]


def test_enter_on_a_position_without_holder_leads_to_its_unit(
    pane: LeadershipPane, qtbot: QtBot
) -> None:
    show(pane, a_company(position(state="not recorded")))
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.picked) as picked:
        press(pane, Qt.Key.Key_Return)
    assert picked.args == ["unit", CLOUD.id]


@pytest.mark.parametrize("target", [JEFF, CLOUD, SOURCE], ids=lambda named: str(named.table))
def test_a_click_on_a_name_leads_to_it(pane: LeadershipPane, qtbot: QtBot, target: Named) -> None:
    show(pane, a_company(position(holding(JEFF, 8, sources=(SOURCE,)))))
    with qtbot.waitSignal(pane.picked) as picked:
        click_piece(pane, 1, target)
    assert picked.args == [target.table, target.id]


def test_left_folds_what_lies_below_a_unit_and_right_unfolds_it(pane: LeadershipPane) -> None:
    show(pane, a_company(position(holding(JEFF, 8))))
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Left)
    assert len(lines(pane)) == 1
    press(pane, Qt.Key.Key_Right)
    assert len(lines(pane)) == 2


def test_what_was_folded_stays_folded_on_another_day(pane: LeadershipPane) -> None:
    show(pane, a_company(position(holding(JEFF, 8))))
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Left)
    assert len(show(pane, a_company(position(holding(JEFF, 8))))) == 1


def test_the_filter_leaves_lines_that_say_whose_they_are(pane: LeadershipPane) -> None:
    two = position(holding(JEFF, 8), holding(DANIEL, 9))
    many = [unit(Named("unit", n, f"Unit {n}"), position(holding(JEFF))) for n in range(10, 60)]
    show(pane, leadership(*a_company(two).units, *many))
    pane.filter_line.setText("dan")
    assert [line.partition(":")[0] for line in lines(pane)] == [
        "Company, chief executive", "Cloud, president",
    ]  # fmt: skip
    pane.filter_line.setText("nobody of this name")
    assert pane.empty.plain == "Nothing fits the filter."


def test_only_the_units_in_sight_are_told(pane: LeadershipPane) -> None:
    class Counting(ToldDay):
        told = 0

        def tell(self, units: Sequence[int]) -> tuple[UnitAsOf, ...]:
            self.told += len(units)
            return super().tell(units)

        def found(self, text: str) -> Collection[int]:
            return super().found(text)

    units = [unit(Named("unit", n, f"Unit {n}"), position(holding())) for n in range(1, 1_000)]
    source = Counting(leadership(*units))
    show(pane, source)
    assert source.told <= 2 * PAGE
    while pane.positions.rows.canFetchMore(pane.positions.rootIndex()):
        pane.positions.rows.fetchMore(pane.positions.rootIndex())
    assert len(lines(pane)) == 999


def test_somebody_last_known_can_be_said_to_hold_still(pane: LeadershipPane, qtbot: QtBot) -> None:
    known = holding(JEFF, 8, state="last known", known_on="2022-12-29")
    show(pane, a_company(position(known, state="last known")))
    pane.select("tenure", 8)
    assert pane.still.text() == "Still holds, checked on 30 Dec 2022"
    with qtbot.waitSignal(pane.held_asked) as asked:
        qtbot.mouseClick(pane.still, Qt.MouseButton.LeftButton)
    assert asked.args == [8]


def test_nobody_holds_still_on_a_day_that_is_yet_to_come(pane: LeadershipPane) -> None:
    known = holding(JEFF, 8, state="last known", known_on="2022-12-29")
    show(pane, a_company(position(known, state="last known")), can_hold=False)
    pane.select("tenure", 8)
    assert not pane.still.isVisible()
    menu = pane.positions.menu_of(pane.positions.currentIndex())
    assert menu is not None
    assert not any("Still holds" in action.text() for action in menu.actions())
    menu.close()


def test_a_comparison_marks_who_is_new_and_tells_who_went(pane: LeadershipPane) -> None:
    differences = (went(), Difference("came", CLOUD, DANIEL, title="president", tenure_ids=(7,)))
    line = show(pane, a_company(position(holding(DANIEL, 7))), DAY - 2, differences)[1]
    assert line.startswith("Cloud, president: Daniel, new")
    between = pane.between.rows
    assert [str(between.index(row).data()) for row in range(between.rowCount())] == [
        "Jeff left as president of Cloud after 4 years",
        "Daniel became president of Cloud",
    ]


def test_nothing_is_new_when_the_other_day_is_the_later_one(pane: LeadershipPane) -> None:
    came = Difference("came", CLOUD, DANIEL, title="president", tenure_ids=(7,))
    line = show(pane, a_company(position(holding(DANIEL, 7))), DAY + 2, (came,))[1]
    assert ", new" not in line


def test_names_in_a_sentence_are_followed_by_key(pane: LeadershipPane, qtbot: QtBot) -> None:
    show(pane, a_company(), DAY - 2, (went(),))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(pane.between, key)
    with qtbot.waitSignal(pane.picked) as picked:
        QTest.keyClick(pane.between, Qt.Key.Key_Return)
    assert picked.args == ["unit", CLOUD.id]


def test_two_days_without_a_change_say_so(pane: LeadershipPane) -> None:
    show(pane, a_company(), DAY - 2, ())
    assert pane._nothing_between.plain == "Nothing changed between the two dates."


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_state_is_painted_in_both_themes(pane: LeadershipPane, theme: str) -> None:
    apply_theme(QApplication.instance(), load_theme(theme))  # type: ignore[arg-type]  # it is one
    states = [
        holding(DANIEL, 1),
        holding(DANIEL, 2, state="perhaps", status="acting"),
        holding(DANIEL, 3, state="last known", known_on="2022-12-29", modality="rumour"),
        holding(Named("person", 5, "张建锋 𠀀 " * 20), 4, sources=(SOURCE, SOURCE)),
    ]
    show(pane, a_company(position(*states), position(state="not recorded", title="chair")),
         DAY - 2, (went(),))  # fmt: skip
    picture: QPixmap = pane.grab()
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixelColor(2, 690)
    assert (ground.lightness() < 128) == (theme == "dark")
    colours = {image.pixel(x, y) for x in range(0, 340, 2) for y in range(0, 700, 2)}
    assert len(colours) > 20


def test_a_further_position_of_a_unit_stands_beside_its_holder(pane: LeadershipPane) -> None:
    finance = position(holding(DANIEL), title="finance", post_id=6, leads=False)
    show(pane, a_company(position(holding(JEFF)), finance))
    view, index = pane.positions, pane.positions.rows.index(2)
    line, letters = view.rows.line(index), Letters(view.font())
    assert line is not None
    pieces = {each.text: each for each in pieces_of(line, view.visualRect(index), letters)}
    assert pieces["finance"].box.center().y() == pytest.approx(
        pieces["Daniel"].box.center().y(), abs=4
    )


def test_the_chosen_line_stays_in_sight_when_the_page_below_takes_room(
    pane: LeadershipPane, qtbot: QtBot
) -> None:
    seats = [position(holding(JEFF), title=f"seat {n}", post_id=n) for n in range(10, 20)]
    show(pane, a_company(*seats))
    last = pane.positions.rows.index(pane.positions.rows.rowCount() - 1)
    pane.positions.setCurrentIndex(last)
    pane.resize(340, 420)
    view = pane.positions
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(last).center()))


def test_a_title_too_long_to_stand_beside_its_holder_stands_below(pane: LeadershipPane) -> None:
    long = position(holding(DANIEL), title="w" * 60, post_id=6, leads=False)
    show(pane, a_company(position(holding(JEFF)), long))
    view, index = pane.positions, pane.positions.rows.index(2)
    line = view.rows.line(index)
    assert line is not None
    pieces = pieces_of(line, view.visualRect(index), Letters(view.font()))
    (title,) = [each for each in pieces if each.text.startswith("ww")]
    (name,) = [each for each in pieces if each.text == "Daniel"]
    assert title.box.top() > name.box.center().y()
