"""Who led what when, in the whole window: opened, stepped, compared, confirmed and taken back."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.dates.clock import DAY_S, days_of
from db.drafts.deleting import delete_change
from db.records import Tenure
from db.tables import fetch
from desktop import door
from desktop.dialogs.as_of_dialog import AsOfDays
from desktop.leading import office_terms
from desktop.panes.leadership.pane import LeadershipShown
from desktop.panes.strips.strip_bar import StripBar
from desktop.selection import Thing
from desktop.window import Window
from tests.db.builders import a_file_with, a_tenure_with
from tests.flows.acts import a_sample, page_text, settled
from tests.flows.conftest import OpenWindow

DAY = days_of(2022, 12, 30)
TODAY = days_of(2026, 11, 22)


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    """The sample on 22 November 2026, with leadership open as of 30 December 2022."""
    window = open_window(a_sample(tmp_path))
    window.leading.clock = lambda _zone: float(TODAY * DAY_S)
    window.actions["leadership"].trigger()
    window.leading.go_to_day(DAY)
    return window


def lines(window: Window) -> list[str]:
    model = window.leading.pane.positions.rows
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def line_of(window: Window, start: str) -> str:
    (line,) = [line for line in lines(window) if line.startswith(start)]
    return line


def tenure_of(window: Window, unit: str, person: str) -> int:
    assert window.document is not None
    row = window.document.file.connection.execute(
        "SELECT tenure.id FROM tenure JOIN post ON post.id = post_id JOIN unit ON unit.id = unit_id"
        " JOIN person ON person.id = person_id WHERE unit.name = ? AND person.name = ?",
        (unit, person),
    ).fetchone()
    return int(row[0])


def two_at_the_works(folder: Path) -> Path:
    """A file in which Ada was followed by Grace, after a gap of ten days."""
    a_file_with(
        folder,
        a_tenure_with("Ada", "Works", starts="2018-01-01", ends="2019-12-31"),
        a_tenure_with("Grace", "Works", starts="2020-01-11", ends="2021-12-31"),
    ).close()
    return folder / "test.chronik"


def press(window: Window, text: str) -> None:
    QTest.keySequence(window.canvas, QKeySequence(text))


def test_the_sample_as_of_the_day_after_the_reshuffle(window: Window) -> None:
    cloud = line_of(window, "Alibaba Cloud, president")
    for words in ("Daniel Zhang", "acting", "last known 29 Dec 2022", "day of effect not stated"):
        assert words in cloud
    assert "Damo Academy, leader: not recorded" in lines(window)


def test_the_day_before_tells_who_led_since_when_and_about_how_long(window: Window) -> None:
    window.leading.go_to_day(DAY - 2)
    cloud = line_of(window, "Alibaba Cloud, president")
    assert "Jeff Zhang, since about 2018, about 4 years" in cloud
    assert "DingTalk, leads: not recorded" in lines(window)


def test_four_years_later_nothing_is_counted_beyond_the_last_known_day(window: Window) -> None:
    window.leading.go_to_day(TODAY)
    assert "last known 29 Dec 2022" in line_of(window, "DingTalk, leads")
    assert not any("3 years" in line for line in lines(window))


def test_steps_lead_from_change_to_change_by_key(window: Window) -> None:
    press(window, "Ctrl+Shift+Left")
    assert window.leading.day == DAY - 1
    press(window, "Ctrl+Shift+Right")
    assert window.leading.day == DAY


def test_there_is_no_step_before_the_first_change(window: Window) -> None:
    window.leading.go_to_day(window.leading.terms.change_days()[0])
    before = window.leading.day
    press(window, "Ctrl+Shift+Left")
    assert window.leading.day == before
    assert not window.leading.pane.head.before.isEnabled()


def test_two_days_are_compared(window: Window) -> None:
    window.leading.take(AsOfDays(DAY, DAY - 2))
    model = window.leading.pane.between.rows
    told = "\n".join(str(model.index(row).data()) for row in range(model.rowCount()))
    assert "Daniel Zhang became acting president of Alibaba Cloud" in told
    assert ", new" in line_of(window, "Alibaba Cloud, president")
    window.leading.compare_with(None)
    assert ", new" not in line_of(window, "Alibaba Cloud, president")


@pytest.mark.parametrize("days", [AsOfDays(DAY - 1, DAY - 2), AsOfDays(DAY, DAY - 2)])
def test_the_pane_is_told_of_two_days_at_once(
    window: Window, monkeypatch: pytest.MonkeyPatch, days: AsOfDays
) -> None:
    told: list[LeadershipShown] = []
    monkeypatch.setattr(window.leading.pane, "show_leadership", told.append)
    window.leading.take(days)
    assert [(each.day, each.compared) for each in told] == [(days.day, days.compared)]


def test_still_holds_is_one_click_and_can_be_taken_back(window: Window, qtbot: QtBot) -> None:
    assert window.document is not None
    window.leading.go_to_day(TODAY)
    window.selection.pick("tenure", tenure_of(window, "DingTalk", "Daniel Zhang"))
    pane = window.leading.pane
    assert pane.still.text() == "Still holds, checked on 22 Nov 2026"
    qtbot.mouseClick(pane.still, Qt.MouseButton.LeftButton)
    (tenure,) = fetch(window.document.file, Tenure, [tenure_of(window, "DingTalk", "Daniel Zhang")])
    assert tenure.span.attested == "2026-11-22"
    qtbot.waitUntil(lambda: "last known" not in line_of(window, "DingTalk, leads"))
    door.undo(window.document)
    qtbot.waitUntil(lambda: "last known 29 Dec 2022" in line_of(window, "DingTalk, leads"))


def test_nobody_can_have_checked_a_day_to_come(window: Window) -> None:
    assert window.document is not None
    window.leading.go_to_day(TODAY + 1)
    before = window.document.file.meta("revision")
    window.leading.pane.held_asked.emit(tenure_of(window, "DingTalk", "Daniel Zhang"))
    assert window.document.file.meta("revision") == before


@pytest.mark.parametrize(("back", "on"), [("[", "]"), ("Alt+Up", "Alt+Down")])
def test_predecessor_and_successor_by_key(window: Window, back: str, on: str) -> None:
    first = tenure_of(window, "Alibaba Cloud", "Jeff Zhang")
    second = tenure_of(window, "Alibaba Cloud", "Daniel Zhang")
    window.selection.pick("tenure", second)
    press(window, back)
    assert window.selection.current == Thing("tenure", first)
    press(window, on)
    assert window.selection.current == Thing("tenure", second)


def test_the_successor_of_a_person_is_that_of_what_the_person_holds(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(two_at_the_works(tmp_path))
    window.selection.pick("person", 1)
    press(window, "]")
    assert window.selection.current == Thing("tenure", 2)


def test_without_a_predecessor_the_selection_stays(window: Window) -> None:
    first = tenure_of(window, "Alibaba Cloud", "Jeff Zhang")
    window.selection.pick("tenure", first)
    press(window, "[")
    assert window.selection.current == Thing("tenure", first)


def test_closing_the_pane_takes_the_day_away(window: Window) -> None:
    window.actions["leadership"].trigger()
    assert window.leading.day is None
    assert not window.leading.pane.isVisible()


def test_the_pane_is_open_again_after_a_restart(
    window: Window, open_window: OpenWindow, tmp_path: Path
) -> None:
    window.shell.close()
    again = open_window(tmp_path / "sample.chronik")
    assert again.actions["leadership"].isChecked()
    assert again.leading.is_shown


def test_an_edit_shows_in_the_page_and_in_the_pane(window: Window, qtbot: QtBot) -> None:
    assert window.document is not None
    tenure = tenure_of(window, "DingTalk", "Daniel Zhang")
    row = window.document.file.connection.execute("SELECT id FROM unit WHERE name = 'DingTalk'")
    window.selection.pick("unit", int(row.fetchone()[0]))
    door.apply(window.document, delete_change(window.document.file, [("tenure", tenure)]))
    assert "nobody recorded" in page_text(window)
    qtbot.waitUntil(lambda: "DingTalk, leads: not recorded" in lines(window))


def test_times_in_office_of_a_big_file_are_read_behind_the_window(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_terms, "AT_ONCE", 0)
    window = open_window(two_at_the_works(tmp_path))
    window.selection.pick("unit", 1)
    window.actions["leadership"].trigger()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.detail.page().findChildren(StripBar)))
    assert "1 gap of 10 days" in page_text(window)
    window.leading.go_to_day(days_of(2020, 1, 5))
    assert line_of(window, "Works").startswith("Works, president: nobody")


@pytest.mark.parametrize("compared", [None, days_of(2022, 12, 28)])
def test_a_file_is_opened_again_on_the_day_it_was_left(
    window: Window, qtbot: QtBot, compared: int | None
) -> None:
    assert window.document is not None
    path = window.document.path
    window.leading.take(AsOfDays(DAY, compared))
    window.files.close()
    window.files.open(path)
    qtbot.waitUntil(lambda: (window.leading.day, window.leading.compared) == (DAY, compared))


def test_today_is_another_day_when_the_file_is_opened_again(window: Window, qtbot: QtBot) -> None:
    assert window.document is not None
    path = window.document.path
    window.leading.go_to_day(TODAY)
    window.files.close()
    window.leading.clock = lambda _zone: float((TODAY + 1) * DAY_S)
    window.files.open(path)
    settled(qtbot, window)
    assert window.leading.day == TODAY + 1
