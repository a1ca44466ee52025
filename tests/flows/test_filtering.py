"""Only what matters now: filters in the whole window."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.drafts.events import event_draft
from db.filtering.sieved import sieved
from db.filtering.values import NO_FILTER, Filter, Group, filter_of
from db.load_columns import load_columns
from db.loading import csv_table
from desktop import filtering
from desktop.dialogs import filter_dialog
from desktop.exporting import _filter_words
from desktop.picture import Wish, scene_of
from desktop.selection import Thing
from desktop.window import Window
from tests.flows.acts import a_sample, event_id, search_for, settled
from tests.flows.conftest import OpenWindow
from tests.flows.sights import document_of, entry, id_of, only

Answer = Callable[..., object]


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def on_canvas(window: Window) -> set[tuple[int, int]]:
    """The marks of the canvas, wherever they are scrolled to."""
    lanes = window.canvas._stage.look.lanes  # type: ignore[union-attr]  # a file is open
    columns = document_of(window).shown
    rows = [*lanes.events.rows.tolist(), *lanes.tenures.rows.tolist()]
    return {(int(columns.table[row]), int(columns.id[row])) for row in rows}


def test_canvas_lists_overview_and_pictures_show_only_what_passes(window: Window) -> None:
    before = on_canvas(window)
    only(window, "kind", "Incident")
    document = document_of(window)
    events = set(document.shown.id[document.shown.table == EVENT].tolist())
    assert 0 < len(events) < document.columns.table.tolist().count(EVENT)
    drawn = {id for table, id in on_canvas(window) if table == EVENT}
    assert drawn and drawn <= events
    assert on_canvas(window) < before
    pictured = scene_of(document, Wish())
    assert {int(id) for table, id in zip(pictured.marks.table, pictured.marks.id, strict=True)
            if table == EVENT} <= events  # fmt: skip
    window.left.lists.setCurrentWidget(window.left.people)
    window.left.events.read_now()
    assert window.left.events.model.total <= len(document.shown)
    assert window.minimap._columns is document.shown


def test_the_bar_says_what_is_hidden_and_gives_it_back(window: Window) -> None:
    bar = window.sight.bar
    assert bar.isHidden()
    only(window, "kind", "Incident")
    shown = document_of(window).sieved
    assert shown is not None
    assert bar.told.text().startswith(f"{shown.events[0]} of {shown.events[1]} events and ")
    assert bar.chips[0].words.text() == f"Kind: Incident  {shown.events[0]}"
    assert window.actions["filter"].isChecked()
    bar.all_button.click()
    assert document_of(window).filter == NO_FILTER
    assert bar.isHidden()
    assert not window.actions["filter"].isChecked()


def test_a_cross_takes_one_part_away(window: Window) -> None:
    filtering = window.sight.filtering
    text = Group("text", words=("cloud",))
    filtering.set_filter(filter_of([Group("kind", ids=(1,)), text], has_office=False))
    window.sight.bar.chips[0].cross.click()
    assert filtering.filter == filter_of([text], has_office=False)
    window.sight.bar.chips[1].cross.click()
    assert filtering.filter == filter_of([text])


def test_the_dialog_begins_with_the_filter_and_sets_another(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = only(window, "unit", "Alibaba Cloud")
    asked: list[Filter] = []

    def answer(_parent: object, filter: Filter, helpers: filter_dialog.FilterHelpers) -> Filter:
        asked.append(filter)
        counted: list[filter_dialog.Counts] = []
        helpers.count(NO_FILTER, counted.append)
        ((events, offices),) = counted
        assert (events[0], offices[0]) == (events[1], offices[1])
        return filter_of([Group("importance", words=("main",))])

    monkeypatch.setattr(filter_dialog, "ask", answer)
    window.actions["filter"].trigger()
    assert asked == [before]
    assert document_of(window).filter == filter_of([Group("importance", words=("main",))])


def test_what_an_edit_makes_pass_appears_and_undo_takes_it_away(window: Window) -> None:
    only(window, "kind", "Incident")
    document = document_of(window)
    hidden = next(
        int(id) for id in document.columns.id[document.columns.table == EVENT].tolist()
        if id not in document.shown.id[document.shown.table == EVENT].tolist()
    )  # fmt: skip
    draft = event_draft(document.file, hidden)
    edit, problem = window.editor.events.write(replace(draft, kind="incident"))
    assert edit is not None, problem
    assert hidden in document.shown.id[document.shown.table == EVENT].tolist()
    fresh = sieved(document.file, load_columns(document.file), document.filter)
    assert document.shown.id.tolist() == fresh.columns.id.tolist()
    window.undoing.undo()
    assert hidden not in document.shown.id[document.shown.table == EVENT].tolist()
    assert document.sieved is not None
    assert window.sight.bar.told.text().startswith(f"{document.sieved.events[0]} of")


def test_a_selected_event_that_is_hidden_is_told(window: Window) -> None:
    only(window, "kind", "Appointment")
    document = document_of(window)
    seen = set(document.shown.id[document.shown.table == EVENT].tolist())
    everything = document.columns.id[document.columns.table == EVENT].tolist()
    hidden = next(id for id in everything if id not in seen)
    window.selection.pick("event", hidden)
    assert "does not pass" in window.sight.bar.hidden.text()
    window.selection.pick("event", next(iter(seen)))
    assert window.sight.bar.hidden.text() == ""


def test_the_search_finds_what_is_hidden_and_says_so(qtbot: QtBot, window: Window) -> None:
    only(window, "kind", "Appointment")
    search_for(qtbot, window, "outage")
    found = window.searching._found
    dates = window.searching._dates(found)
    assert any("hidden by the filter" in words for words in dates)


def test_a_right_click_shows_only_what_is_like_it_or_hides_that(window: Window) -> None:
    offer = window.sight.filtering.offer
    person = id_of(window, "person", "Jeff Zhang")
    menu = QMenu(window.shell)
    offer(menu, Thing("person", person))
    entry(menu, "Show only Jeff Zhang").trigger()
    assert document_of(window).filter == filter_of([Group("person", ids=(person,))])
    menu.clear()
    offer(menu, Thing("kind", id_of(window, "kind", "Incident")))
    entry(menu, "Hide Incident").trigger()
    assert [group.how for group in document_of(window).filter.groups] == ["none", "any"]


def test_a_right_click_on_an_event_offers_all_it_has(window: Window) -> None:
    menu = QMenu(window.shell)
    window.sight.filtering.offer(menu, Thing("event", event_id(window, _any_with_unit(window))))
    assert entry(menu, "Show only").menu() is not None
    assert entry(menu, "Hide").menu() is not None


def _any_with_unit(window: Window) -> str:
    sql = "SELECT title FROM event JOIN event_unit ON event_id = event.id LIMIT 1"
    return str(document_of(window).file.connection.execute(sql).fetchone()[0])


def test_a_picture_says_what_the_filter_hides(window: Window) -> None:
    assert _filter_words(document_of(window)) == ""
    only(window, "kind", "Incident")
    assert _filter_words(document_of(window)).endswith("times in office shown: Incident")


def test_a_filter_ends_with_the_file(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    only(window, "kind", "Incident")
    window.files.close()
    assert window.sight.bar.isHidden()
    window.files.open(tmp_path / "sample.chronik")
    settled(qtbot, window)
    assert document_of(window).filter == NO_FILTER


def test_a_big_file_is_filtered_behind_the_window_and_the_last_wish_counts(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filtering, "AT_ONCE_ROWS", 0)
    document, room = document_of(window), window.sight.filtering
    room.set_filter(filter_of([Group("kind", ids=(id_of(window, "kind", "Incident"),))]))
    wish = filter_of([Group("text", words=("cloud",))])
    with qtbot.waitSignal(room.changed):
        room.set_filter(wish)
        assert document.filter == NO_FILTER  # the old rows stay in sight until it is done
    settled(qtbot, window)
    assert document.filter == wish
    with qtbot.waitSignal(room.changed):
        room.show_all()
    assert document.shown is document.columns


def test_of_a_big_file_the_last_filter_that_was_asked_is_counted_and_told(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filtering, "AT_ONCE_ROWS", 0)
    count = window.sight.filtering.helpers(document_of(window)).count
    told: list[filter_dialog.Counts] = []
    count(NO_FILTER, told.append)
    count(filter_of([Group("text", words=("no such word",))]), told.append)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: bool(told))
    assert [events[0] for events, _ in told] == [0]


def test_an_edit_while_a_filter_is_worked_out_is_not_lost(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filtering, "AT_ONCE_ROWS", 0)
    document, room = document_of(window), window.sight.filtering
    draft = event_draft(document.file, 1)
    with qtbot.waitSignal(room.changed):
        room.set_filter(filter_of([Group("text", words=("xylophone",))]))
        window.editor.events.write(replace(draft, title="A xylophone"))
    assert document.shown.id[document.shown.table == EVENT].tolist() == [1]


def test_a_filter_that_nothing_passes_says_so_everywhere(window: Window) -> None:
    before = window.canvas.viewport_value()
    window.sight.filtering.set_filter(
        filter_of([Group("text", words=("no such word",))], has_office=False)
    )
    assert "passes the filter" in window.left.units.empty_words()
    assert window.sight.bar.told.text().startswith("0 of ")
    window.canvas.grab()
    window.actions["show_all"].trigger()
    assert window.left.units.empty_words() == ""
    after = window.canvas.viewport_value()
    assert before is not None
    assert after is not None
    assert after.t0_s == before.t0_s


def test_what_an_import_brings_passes_or_not_and_its_undo_too(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    text = filter_of([Group("text", words=("xylophone",))], has_office=False)
    window.sight.filtering.set_filter(text)
    table = tmp_path / "more.csv"
    table.write_text("title,date\nA xylophone,2020-01-01\nA drum,2020-01-02\n", encoding="utf-8")
    document = document_of(window)
    look = csv_table.probe(table)
    plan = csv_table.Plan(table, look.encoding, look.separator, look.roles, "")
    before = len(document.columns)
    window.imports.load(table, lambda existing, progress: csv_table.read(plan, existing, progress))
    settled(qtbot, window)
    assert len(document.columns) == before + 2
    assert document.sieved is not None
    assert document.sieved.events == (1, document.sieved.events[1])
    assert window.sight.bar.told.text().startswith("1 of ")
    window.undoing.undo()
    settled(qtbot, window)
    assert len(document.columns) == before
    assert window.sight.bar.told.text().startswith("0 of ")
