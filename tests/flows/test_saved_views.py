"""Saved views, the places visited and what colours mean, in the whole window."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.columns import TENURE
from db.drafts.views import SavedView, ViewState
from desktop.dialogs import view_dialog
from desktop.selection import Thing
from desktop.window import Window
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow
from tests.flows.sights import document_of, entry, id_of, only

Answer = Callable[..., object]


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def test_a_view_is_saved_left_and_gone_to_by_its_key(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = only(window, "unit", "Alibaba Cloud")
    window.looking.group_by("people")
    window.canvas.navigation.show_span(1.6e9, 1.65e9)
    view = window.canvas.viewport_value()
    assert view is not None

    def answer(_parent: object, value: SavedView, *_: object, save: Answer) -> None:
        assert save(replace(value, name="The cloud")) == ""

    monkeypatch.setattr(view_dialog, "ask", answer)
    window.actions["save_view"].trigger()
    assert window.actions["view_1"].text() == "The cloud"
    assert window.actions["view_1"].isVisible()
    assert not window.actions["view_2"].isVisible()
    window.sight.filtering.show_all()
    window.looking.group_by("units")
    window.canvas.navigation.fit_all()
    window.actions["view_1"].trigger()
    after = window.canvas.viewport_value()
    assert after is not None
    assert (window.canvas.grouping, document_of(window).filter) == ("people", kept)
    assert after.t0_s == pytest.approx(view.t0_s)
    assert after.t1_s == pytest.approx(view.t1_s)
    assert window.actions["group_people"].isChecked()
    window.undoing.undo()  # saving it was an edit
    assert not window.actions["view_1"].isVisible()


def test_a_view_is_updated_to_what_is_seen_now(window: Window) -> None:
    views = window.sight.views
    views._write(SavedView(0, "Rows", ViewState(grouping="people", key=4)), "add")
    (view,) = views.all()
    views.open(view)
    assert window.canvas.grouping == "people"
    window.looking.group_by("kinds")
    only(window, "kind", "Incident")
    window.actions["update_view"].trigger()
    (view,) = views.all()
    assert view.state == ViewState(grouping="kinds", key=4)  # it keeps no filter still


def test_a_view_that_was_just_saved_can_be_updated(window: Window) -> None:
    assert not window.actions["update_view"].isEnabled()
    window.sight.views._write(SavedView(0, "Rows", ViewState(grouping="people")), "add")
    assert window.actions["update_view"].isEnabled()
    assert "Rows" in window.actions["update_view"].text()


def test_a_view_of_another_program_is_told_and_left(window: Window) -> None:
    connection = document_of(window).file.connection
    connection.execute("INSERT INTO view (uid, name, kind, state) VALUES ('u', 'Odd', 'view', '{')")
    window.sight.views.refresh()
    entry(window.sight.menu, "Odd").trigger()
    assert "another program" in window.strip.text


# places


def standing(window: Window) -> tuple[str, Thing | None]:
    """How the rows are made, and what is selected."""
    return window.canvas.grouping, window.selection.current


def test_back_and_forward_through_filter_rows_range_and_selection(window: Window) -> None:
    places = window.sight.places
    places.settle()
    assert not window.actions["back"].isEnabled()
    only(window, "kind", "Incident")
    places.settle()
    window.looking.group_by("people")
    places.settle()
    window.canvas.navigation.show_span(1.3e9, 1.4e9)
    places.settle()
    window.selection.pick("person", id_of(window, "person", "Jeff Zhang"))
    places.settle()
    for _ in range(3):
        window.actions["back"].trigger()
    assert standing(window) == ("units", None)
    assert document_of(window).filter
    window.actions["back"].trigger()
    assert not document_of(window).filter
    assert not window.actions["back"].isEnabled()
    for _ in range(4):
        window.actions["forward"].trigger()
    person = Thing("person", id_of(window, "person", "Jeff Zhang"))
    assert standing(window) == ("people", person)
    assert not window.actions["forward"].isEnabled()


def test_a_small_step_is_no_place_and_a_new_one_forgets_the_way_forward(window: Window) -> None:
    places = window.sight.places
    places.settle()
    window.canvas.navigation.pan(0.05)
    places.settle()
    assert not places.can_go_back
    window.looking.group_by("people")
    places.settle()
    places.back()
    window.looking.group_by("kinds")
    places.settle()
    assert not places.can_go_forward
    places.back()
    assert window.canvas.grouping == "units"


# colours


def test_colours_mean_people_and_the_legend_says_whose(window: Window) -> None:
    window.actions["colour_people"].trigger()
    scene = window.canvas.scene()
    assert scene is not None
    words = [row.text for row in scene.legend]
    assert "Jeff Zhang" in words
    tenures = scene.marks.kind[scene.marks.table == TENURE]
    looks = {kind.id: kind.colour for kind in scene.kinds}
    assert {looks[int(kind)] for kind in tenures} <= {f"hue:{n}" for n in range(7)} | {"hue:other"}
    assert window.actions["colour_people"].isChecked()
    window.actions["colour_kinds"].trigger()
    scene = window.canvas.scene()
    assert scene is not None
    assert not scene.marks.kind[scene.marks.table == TENURE].any()


def test_colours_stay_the_same_under_a_filter(window: Window) -> None:
    window.actions["colour_units"].trigger()
    before = document_of(window).colouring
    only(window, "kind", "Incident")
    assert document_of(window).colouring is before


def test_what_colours_mean_comes_back_with_the_file(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.actions["colour_tags"].trigger()
    window.files.close()
    window.files.open(tmp_path / "sample.chronik")
    settled(qtbot, window)
    assert window.actions["colour_tags"].isChecked()
    assert document_of(window).colouring is not None
