"""One field over everything: the command palette in the whole window."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.dates.clock import DAY_S, days_of
from db.drafts.views import SavedView, ViewState, view_change
from db.filtering.values import Group, filter_of
from db.search import palette as finding
from db.search.typed import Fit
from desktop import door
from desktop.dialogs.palette import Palette
from desktop.dialogs.palette_rows import Entry
from desktop.editing.editor import Editor
from desktop.palette.uses import STATE, Uses
from desktop.selection import Thing
from desktop.settings import Settings
from desktop.window import Window
from tests.flows.acts import a_sample, event_id, settled
from tests.flows.conftest import OpenWindow

OUTAGE = "Alibaba Cloud's servers in Hong Kong fail"


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def opened(window: Window) -> Palette:
    window.actions["palette"].trigger()
    return window.commanding.palette()


def typed(window: Window, text: str) -> list[Entry]:
    """Open the palette, type into it as an input method does, and see what it offers."""
    palette = opened(window)
    palette.line.clear()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(palette.line, event)
    return palette.model.entries()


def taken(window: Window, text: str, *, ctrl: bool = False) -> None:
    """Type it and press Enter."""
    typed(window, text)
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.commanding.palette().line, Qt.Key.Key_Return, held)


def texts(entries: list[Entry], table: str = "") -> list[str]:
    return [entry.text for entry in entries if not table or entry.key[0] == table]


def test_control_k_opens_it_and_escape_closes_it(window: Window) -> None:
    window.shell.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.commanding.palette()
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.line
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert QApplication.focusWidget() is window.canvas


def test_an_action_is_done_by_its_first_letters(window: Window) -> None:
    entries = typed(window, "rows by peo")
    assert entries[0].text == "Rows by People"
    taken(window, "rows by peo")
    assert window.canvas.grouping == "people"
    assert any(entry.is_on for entry in typed(window, "rows by people"))


def test_actions_show_their_menu_and_keys_and_why_not_now(window: Window) -> None:
    entries = {entry.key[1]: entry for entry in typed(window, "edit")}
    assert entries["edit"].why == "Nothing is selected."
    window.selection.pick("event", event_id(window, OUTAGE))
    entries = {entry.key[1]: entry for entry in typed(window, "edit")}
    assert entries["edit"].why == ""
    assert (entries["edit"].aside, entries["edit"].told) == ("E", "Edit")
    (undo,) = (entry for entry in typed(window, "undo") if entry.key == ("action", "undo"))
    assert undo.why == "There is nothing to undo."


def test_what_belongs_to_the_search_line_and_itself_are_not_offered(window: Window) -> None:
    ids = {entry.key[1] for text in ("hit", "palette", "view") for entry in typed(window, text)}
    assert not ids & {"next_hit", "previous_hit", "palette", "view_1"}


def test_people_are_found_by_other_names_with_the_reason(window: Window) -> None:
    (entry,) = (each for each in typed(window, "jianfeng") if each.key[0] == "person")
    assert entry.text == "Jeff Zhang"
    assert entry.told.startswith("Zhang Jianfeng")
    taken(window, "jianfeng")
    assert window.selection.current == Thing("person", int(entry.key[1]))


def test_an_event_is_gone_to_and_its_editor_opens_with_control(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited: list[Thing] = []
    monkeypatch.setattr(window.commanding._goals, "_edit",
                        lambda table, id: edited.append(Thing(table, id)))  # fmt: skip
    outage = Thing("event", event_id(window, OUTAGE))
    entry = next(each for each in typed(window, OUTAGE) if each.key == ("event", str(outage.id)))
    assert entry.aside.startswith("some day 16")
    taken(window, OUTAGE)
    assert window.selection.current == outage
    assert QApplication.focusWidget() is window.canvas
    assert edited == []
    taken(window, OUTAGE, ctrl=True)
    assert edited == [outage]


def test_the_editor_is_that_of_the_window(window: Window) -> None:
    assert window.commanding._goals._edit == window.editor.edit
    assert isinstance(window.editor, Editor)


def test_a_date_is_gone_to_on_the_canvas(window: Window) -> None:
    taken(window, "go to Nov 2019")
    view = window.canvas.viewport_value()
    assert view is not None
    middle = (view.t0_s + view.t1_s) / 2
    assert days_of(2019, 11, 10) * DAY_S < middle < days_of(2019, 11, 20) * DAY_S
    assert not window.leading.is_shown


def test_control_enter_fills_the_view_with_a_date(window: Window) -> None:
    taken(window, "Nov 2022", ctrl=True)
    view = window.canvas.viewport_value()
    assert view is not None
    assert view.t1_s - view.t0_s < 40 * DAY_S


def test_a_plain_date_offers_both_and_names_only_one_of_them_first(window: Window) -> None:
    assert texts(typed(window, "Nov 2022"), "date") == [
        "Go to November 2022", "Leadership as of 30 Nov 2022",
    ]  # fmt: skip


def test_a_day_of_leadership_is_set(window: Window) -> None:
    taken(window, "as of 20 Dec 2022")
    assert window.leading.is_shown
    assert window.leading.day == days_of(2022, 12, 20)
    taken(window, "as of 2021", ctrl=True)
    assert window.leading.day == days_of(2022, 12, 20)
    assert window.leading.compared == days_of(2021, 12, 31)


def test_a_date_that_is_none_says_why(window: Window) -> None:
    (entry,) = (each for each in typed(window, "go to 31 Feb 2022") if each.key[0] == "date")
    assert entry.why


def test_a_saved_view_is_gone_to(window: Window) -> None:
    document = window.document
    assert document is not None
    state = ViewState(span=(0.0, 9e8), grouping="kinds", key=4)
    door.apply(document, view_change(document.file, SavedView(0, "My nineties", state)))
    (entry,) = (each for each in typed(window, "nineties") if each.key[0] == "view")
    assert entry.aside == "Alt+4"
    taken(window, "nineties")
    assert window.canvas.grouping == "kinds"
    assert "My nineties" in texts(typed(window, ""), "view")


def test_what_was_used_lately_comes_first_and_what_is_used_often_stands_there_empty(
    window: Window,
) -> None:
    before = texts(typed(window, "jeff zhang"), "event")
    assert len(before) > 2
    window.commanding.palette().leave()
    taken(window, before[2])
    after = texts(typed(window, "jeff zhang"), "event")
    best = [text for text in before if text.startswith("Jeff Zhang")]
    assert after.index(before[2]) == (0 if before[2] in best else len(best))
    assert window.commanding.palette().model.headings()
    typed(window, "x")
    window.commanding.palette().line.clear()
    assert window.commanding.palette().model.headings()[0] == "Used often"
    assert window.commanding.palette().model.entries()[0].text == before[2]


def test_before_anything_was_used_it_offers_something_to_begin_with(window: Window) -> None:
    palette = opened(window)
    assert palette.model.headings() == ["Actions"]
    assert "New event" in texts(palette.model.entries())


def test_what_is_used_of_a_file_is_not_offered_in_another() -> None:
    uses = Uses(Settings())
    uses.note(("event", "7"), "/a")
    uses.note(("action", "keys"), "/a")
    uses.note(("action", "keys"), "/b")
    again = Uses(Settings())
    assert again.often("/a", 9) == [("action", "keys"), ("event", "7")]
    assert again.often("/b", 9) == [("action", "keys")]
    assert again.lately(("event", "7"), "/a") < again.lately(("action", "keys"), "/a")


def test_a_broken_memory_is_an_empty_one() -> None:
    settings = Settings()
    for broken in (b"\xff", b"[]", b'{"now": 1, "files": {"": {"x": 3}}}'):
        settings.keep_state(STATE, broken)  # type: ignore[arg-type]  # QByteArray or bytes
        assert Uses(settings).often("", 9) == []


def test_large_tables_are_looked_through_behind_the_window(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "SMALL", 0)
    assert OUTAGE not in texts(typed(window, "ervers"))
    palette = window.commanding.palette()
    assert palette.nothing.text() == "Looking further…"
    qtbot.waitUntil(lambda: OUTAGE in texts(palette.model.entries()))
    assert palette.current() is not None
    assert palette.nothing.isHidden()
    settled(qtbot, window)


def test_what_comes_late_for_another_text_is_not_shown(window: Window) -> None:
    typed(window, "jeff")
    before = window.commanding.palette().model.entries()
    hit = finding.Hit("event", event_id(window, OUTAGE), OUTAGE, Fit.INSIDE)
    window.commanding._take("another", [hit])
    assert window.commanding.palette().model.entries() == before
    window.commanding._take("jeff", [hit])
    assert OUTAGE in texts(window.commanding.palette().model.entries())


def test_what_the_filter_hides_is_found_and_said(window: Window) -> None:
    window.sight.filtering.set_filter(filter_of([Group("importance", words=("detail",))]))
    entry = next(each for each in typed(window, OUTAGE) if each.key[0] == "event")
    assert "hidden by the filter" in entry.told


def test_without_a_file_it_offers_what_needs_none(open_window: OpenWindow) -> None:
    window = open_window()
    assert texts(opened(window).model.entries())[:2] == ["Open…", "New…"]
    entries = typed(window, "new event")
    assert {entry.why for entry in entries} == {"No file is open."}


def test_closing_the_file_closes_it(window: Window) -> None:
    palette = opened(window)
    window.files.close()
    assert palette.isHidden()


def test_an_action_is_found_by_what_others_call_it(window: Window) -> None:
    assert "Look: Dark" in texts(typed(window, "theme"))


def test_units_that_begin_so_stand_above_actions_with_these_letters(window: Window) -> None:
    typed(window, "ali")
    assert window.commanding.palette().model.headings()[0] == "Units"
    assert "Actions" in window.commanding.palette().model.headings()
