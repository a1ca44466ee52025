"""The rotation and the list of what is missing, through the whole window."""

# SPDX-License-Identifier: MIT

import csv
from collections.abc import Callable
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.dates.span import make_span
from db.drafts.offices import office_change
from db.drafts.people import person_change
from db.drafts.values import OfficeDraft, PersonDraft, Who
from db.leadership.values import Finding
from db.records import Alias, Tenure, Unit
from db.tables import select
from desktop import summing
from desktop.dialogs import citation_dialog, merge_dialog, tenure_dialog
from desktop.panes.lists.rows import BELOW
from desktop.window import Window
from tests.db.leadership.offices import An, a_company_with
from tests.db.leadership.presidents import a_file_of_presidents, needs_presidents
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    """A company of which Ada and Bob led a part, with four days between them."""
    a_company_with(
        tmp_path,
        An("Ada", starts="2010-01-01", ends="2020-06-10"),
        An("Bob", starts="2020-06-15", ends="2021-01-01"),
    ).close()
    return open_window(tmp_path / "test.chronik")


def asked_by(monkeypatch: pytest.MonkeyPatch, dialog: object) -> list[object]:
    """The values a dialog is opened with; nobody answers it."""
    values: list[object] = []

    def ask(_parent: object, value: object, *_more: object, **_named: object) -> None:
        values.append(value)

    monkeypatch.setattr(dialog, "ask", ask)
    return values


def finding(window: Window, what: str) -> Finding:
    missing = window.left.missing
    found = (missing.finding_at(index) for index in _indexes(window))
    return next(each for each in found if each is not None and each.what == what)


def _indexes(window: Window) -> list[QModelIndex]:
    model = window.left.missing.model
    tops = [model.index(top, 0) for top in range(model.rowCount())]
    return [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]


def kinds_missing(window: Window) -> set[str]:
    found = (window.left.missing.finding_at(index) for index in _indexes(window))
    return {each.what for each in found if each is not None}


def test_the_key_brings_what_is_missing_to_the_front(window: Window) -> None:
    window.actions["missing"].trigger()
    assert window.left.in_time.currentWidget() is window.left.missing
    assert kinds_missing(window) == {"gap", "no source"}


def test_a_gap_that_is_filled_goes_from_the_list_and_comes_back_by_undo(window: Window) -> None:
    window.actions["missing"].trigger()
    between = make_span("2020-06-11", "2020-06-14")
    draft = OfficeDraft(Who("Company", 1), Who("Cyd"), "head", span=between)
    window.desk.apply("fill", lambda file: office_change(file, draft))
    assert "gap" not in kinds_missing(window)
    window.undoing.undo()
    assert "gap" in kinds_missing(window)


def test_a_gap_is_mended_in_a_dialog_that_knows_its_days(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = asked_by(monkeypatch, tenure_dialog)
    window.actions["missing"].trigger()
    window.left.missing.mend_asked.emit(finding(window, "gap"))
    (draft,) = values
    assert isinstance(draft, OfficeDraft)
    assert (draft.unit.name, draft.title, draft.id) == ("Company", "head", 0)
    assert (draft.span.starts, draft.span.ends) == ("2020-06-11", "2020-06-14")


def test_a_missing_source_is_mended_with_a_source_passage(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = asked_by(monkeypatch, citation_dialog)
    window.actions["missing"].trigger()
    window.left.missing.mend_asked.emit(finding(window, "no source"))
    assert len(values) == 1


def test_an_open_end_is_mended_in_the_time_in_office_itself(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = asked_by(monkeypatch, tenure_dialog)
    a_company_with(tmp_path, An("Ada", ends=""), An("Bob", starts="2021-01-01")).close()
    window = open_window(tmp_path / "test.chronik")
    window.actions["missing"].trigger()
    window.left.missing.mend_asked.emit(finding(window, "no end"))
    (draft,) = values
    assert isinstance(draft, OfficeDraft)
    assert draft.person is not None
    assert draft.person.name == "Ada"


def test_two_who_may_be_one_are_mended_by_merging(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = asked_by(monkeypatch, merge_dialog)
    both = (
        PersonDraft("Jeff Zhang", aliases=(Alias("Zhang Jianfeng"),)),
        PersonDraft("Zhang Jianfeng"),
    )
    for person in both:
        window.desk.apply("add", partial(person_change, draft=person))
    window.actions["missing"].trigger()
    window.left.missing.mend_asked.emit(finding(window, "same"))
    assert len(values) == 1


def test_what_was_deleted_meanwhile_is_told_and_opens_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = asked_by(monkeypatch, tenure_dialog)
    window.actions["missing"].trigger()
    gap = finding(window, "gap")
    window.left.missing.mend_asked.emit(
        Finding(gap.what, gap.table, gap.id, gap.title, gap.details, ("tenure", 9_999))
    )
    assert values == []
    assert "no longer in the file" in window.strip.text


def test_nothing_of_the_sample_is_missing(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    window.actions["missing"].trigger()
    assert window.left.missing.empty_words().startswith("Nothing is missing")


def test_a_big_file_is_looked_through_behind_the_window(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summing, "AT_ONCE_ROWS", 0)
    window.actions["missing"].trigger()
    assert window.left.missing.empty_words() == "Looking through the file…"
    settled(qtbot, window)
    assert kinds_missing(window) == {"gap", "no source"}


def test_a_file_that_is_closed_while_it_is_counted_leaves_nothing_open(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summing, "AT_ONCE_ROWS", 0)
    window.actions["rotation"].trigger()
    window.files.close()
    settled(qtbot, window)
    names = [each.objectName() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert "mainWindow" in names
    assert "rotationView" not in names


def test_the_rotation_follows_edits_while_its_window_is_open(window: Window) -> None:
    window.actions["rotation"].trigger()
    view = window.rotating.view
    assert view.terms.count == 2
    draft = OfficeDraft(
        Who("Company", 1), Who("Cyd"), "head", span=make_span("2021-01-02", "2022-02-02")
    )
    window.desk.apply("add", lambda file: office_change(file, draft))
    assert view.terms.count == 3
    assert view.chart.chart.bars[-1].last == 2022


def test_a_row_of_the_rotation_selects_its_time_in_office(window: Window) -> None:
    window.actions["rotation"].trigger()
    view = window.rotating.view
    view.terms.view.setCurrentIndex(view.terms.model.index(0, 0))
    assert window.selection.current is not None
    assert window.selection.current.table == "tenure"


def test_only_the_ticked_units_are_counted(window: Window) -> None:
    window.actions["rotation"].trigger()
    view = window.rotating.view
    view.units.none_button.click()
    assert (view.terms.count, view.chart.chart.bars) == (0, ())


def test_the_rotation_of_a_unit_counts_it_with_everything_below(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(a_sample(tmp_path))
    window.actions["rotation_of_unit"].trigger()
    assert window.status.currentMessage().startswith("Select a unit first")
    assert window.document is not None
    (damo,) = select(window.document.file, Unit, "WHERE name = 'Damo Academy'")
    window.selection.pick("unit", damo.id)
    window.actions["rotation_of_unit"].trigger()
    assert window.rotating.view.title.plain == "Damo Academy, IoT, T-Head"


@needs_presidents
def test_an_end_that_lies_ahead_is_said_to_be_planned(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    a_file_of_presidents(tmp_path).close()
    window = open_window(tmp_path / "presidents.chronik")
    window.actions["rotation"].trigger()
    model = window.rotating.view.running.model
    below = [str(model.index(row, 0).data(BELOW)) for row in range(model.rowCount())]
    assert len(below) == 2
    assert all("ends 20 Jan 2029 (planned)" in each for each in below)


@pytest.fixture
def export(window: Window, tmp_path: Path) -> Callable[[str, str], Path]:
    """Export the rotation of the window; returns where to."""
    window.actions["rotation"].trigger()

    def to(what: str, name: str) -> Path:
        window.rotating.export(what, tmp_path / name)
        return tmp_path / name

    return to


def test_the_rotation_is_saved_as_a_picture(export: Callable[[str, str], Path]) -> None:
    image = QImage(str(export("png", "rotation.png")))
    assert image.width() == 2 * 1200
    assert image.text("Title").startswith("test")


def test_the_rotation_is_saved_as_a_drawing_with_its_texts(
    export: Callable[[str, str], Path],
) -> None:
    drawn = ElementTree.parse(export("svg", "rotation.svg"))
    texts = ["".join(each.itertext()) for each in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert any("Ada" in text for text in texts)
    assert "2015" in texts


def test_the_changes_a_year_are_saved_as_a_table(export: Callable[[str, str], Path]) -> None:
    with export("years", "years.csv").open(newline="", encoding="utf-8-sig") as table:
        rows = list(csv.reader(table))
    assert rows[0][:3] == ["year", "came", "went"]
    assert [row[:3] for row in rows[1:]][-2:] == [["2020", "1", "1"], ["2021", "0", "1"]]
    assert len(rows) == 1 + 12


def test_the_times_in_office_are_saved_as_a_table_that_can_be_imported(
    export: Callable[[str, str], Path], window: Window
) -> None:
    path = export("lengths", "lengths.csv")
    with path.open(newline="", encoding="utf-8-sig") as table:
        rows = list(csv.DictReader(table))
    assert [(row["person"], row["start"], row["end"], row["days at least"]) for row in rows] == [
        ("Ada", "2010-01-01", "2020-06-10", "3814"),
        ("Bob", "2020-06-15", "2021-01-01", "201"),
    ]
    assert window.document is not None
    assert len(select(window.document.file, Tenure, "")) == 2


def test_a_folder_that_can_not_be_written_is_told(
    export: Callable[[str, str], Path], window: Window
) -> None:
    export("svg", "nowhere/rotation.svg")
    assert "can't be written" in window.strip.text
