"""The first day with Chronik: a new file, a table, a look, a search, a picture; the sample."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from desktop.dialogs import export_dialog, import_dialog
from desktop.dialogs.export_dialog import ExportChoice
from desktop.settings import Settings, sample_path
from tests.flows.acts import a_sample, click_mark, event_id, page_text, search_for, settled
from tests.flows.conftest import OpenWindow

TABLE = (
    "title,date,company,person,kind\n"
    "Börse halts trading,2021-03-04,Gettex,Ada Lovelace,incident\n"
    "Ada Lovelace appointed,2021-06,Gettex,Ada Lovelace,appointment\n"
    "Second hall opens,2022-01-15,Mill & Sons,,other\n"
    "No such day,2022-02-30,Gettex,,other\n"
)


def test_from_a_new_file_over_a_table_to_a_picture(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, picture = tmp_path / "works.csv", tmp_path / "works.png"
    table.write_text(TABLE, encoding="utf-8")
    window = open_window()
    window.files.make(tmp_path / "works")
    assert window.shell.windowTitle() == "works – Chronik"

    monkeypatch.setattr(
        import_dialog, "ask", lambda parent, found, helpers: import_dialog.ImportDialog(
            parent, found, helpers
        ).plan(),
    )  # fmt: skip
    window.imports.reported.disconnect()  # the report is a dialog of its own
    with qtbot.waitSignal(window.imports.reported, timeout=20_000) as told:
        window.imports.start(table)
    report = told.args[0]
    assert ("events", 3) in report.counts
    assert [row.row for row in report.rejected] == [5]
    assert window.status.counts.text().startswith("3 events in view")

    search_for(qtbot, window, "borse")
    window.search_box.next_asked.emit()
    assert window.selection.current is not None
    assert "Börse halts trading" in page_text(window)

    window.exports.export(ExportChoice(whole=True, scale=2, theme="paper", title="Works"), picture)
    settled(qtbot, window)
    assert "works.png" in window.strip.text
    image = QImage(str(picture))
    assert image.width() == 2 * 1920
    assert image.text("Title") == "Works"


def test_the_sample_opens_and_leads_from_mark_to_person_to_unit(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.files.open_sample()
    settled(qtbot, window)
    assert sample_path().exists()
    assert window.status.saved.text() == "All changes saved"
    acting = event_id(window, "Daniel Zhang becomes acting cloud president")
    click_mark(qtbot, window, EVENT, acting)
    assert window.canvas.lit == {(EVENT, acting)}
    assert "becomes acting cloud president" in page_text(window)

    window.left.lists.setCurrentWidget(window.left.people)
    person = next(each for each in window.left.people.model._rows if each.text == "Jeff Zhang")
    window.left.people.picked.emit("person", person.id)
    text = page_text(window)
    assert "张建锋" in text
    assert "Alibaba Cloud" in text


@pytest.mark.parametrize("typed", ["张建锋", "建锋", "zhang jianfeng"])
def test_other_names_find_the_person(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, typed: str
) -> None:
    window = open_window(a_sample(tmp_path))
    search_for(qtbot, window, typed)
    window.search_box.next_asked.emit()
    assert window.selection.current is not None
    assert window.selection.current.table == "person"
    assert "Jeff Zhang" in page_text(window)


def test_every_grouping_shows_every_event_in_view(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(a_sample(tmp_path))
    window.actions["fit_all"].trigger()
    seen = {}
    for grouping in ("units", "people", "kinds", "flat"):
        window.actions[f"group_{grouping}"].trigger()
        assert window.canvas.grouping == grouping
        assert window.actions[f"group_{grouping}"].isChecked()
        scene = window.canvas.scene()
        assert scene is not None
        seen[grouping] = scene.counts
    assert len(set(seen.values())) == 1
    settled(qtbot, window)


def test_the_last_view_comes_back(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = a_sample(tmp_path)
    first = open_window(path)
    first.actions["group_people"].trigger()
    first.canvas.navigation.zoom_in()
    left = first.canvas.viewport_value()
    first.shell.close()
    settled(qtbot, first)
    second = open_window(path)
    view = second.canvas.viewport_value()
    assert view is not None
    assert left is not None
    assert second.canvas.grouping == "people"
    assert view.t0_s == pytest.approx(left.t0_s)
    assert view.seconds_per_px == pytest.approx(left.seconds_per_px)


def test_a_fresh_sample_leaves_the_first_one_as_it_was(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.files.open_sample()
    settled(qtbot, window)
    before = sample_path().read_bytes()
    window.actions["fresh_sample"].trigger()
    settled(qtbot, window)
    assert window.document is not None
    assert window.document.path.name == "sample 2.chronik"
    assert sample_path().read_bytes() == before


def test_a_recent_file_that_is_gone_is_named(open_window: OpenWindow, tmp_path: Path) -> None:
    Settings().remember(tmp_path / "gone.chronik")
    window = open_window()
    words = [label.text() for label in window.welcome.findChildren(type(window.status.range))]
    assert any("gone.chronik" in word and "moved or deleted" in word for word in words)


def test_nothing_is_exported_when_the_dialog_is_cancelled(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_dialog, "ask", lambda *_: None)
    window = open_window(a_sample(tmp_path))
    before = sorted(tmp_path.iterdir())
    window.actions["export_image"].trigger()
    assert sorted(tmp_path.iterdir()) == before
