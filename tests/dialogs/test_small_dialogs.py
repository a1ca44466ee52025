"""Go to date, export, report, keys, about: each shown without waiting for an answer."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.dates.clock import seconds_of
from db.loading.batch import Rejected
from desktop.dialogs.about import About
from desktop.dialogs.export_dialog import ExportChoice, ExportDialog, ExportHelpers
from desktop.dialogs.go_to_date import GoToDate
from desktop.dialogs.key_sheet import KeySheet
from desktop.dialogs.report_dialog import Report, ReportDialog
from desktop.dialogs.sheet import Sheet


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[Sheet], None]]:
    """Opens a dialog, and closes it after the test."""
    shown: list[Sheet] = []

    def opening(dialog: Sheet) -> None:
        qtbot.addWidget(dialog)
        dialog.open()
        shown.append(dialog)

    yield opening
    for dialog in shown:
        dialog.close()


Opener = Callable[[Sheet], None]


@pytest.mark.parametrize(
    ("typed", "words", "seconds"),
    [
        ("2022-12-29", "✓ Thursday 29 December 2022", seconds_of(2022, 12, 29, 12)),
        ("29.12.2022", "✓ Thursday 29 December 2022", seconds_of(2022, 12, 29, 12)),
        ("2023", "✓ 2023", seconds_of(2023, 7, 2, 12)),
        ("[..2022-12-29]", "✓ before 30 Dec 2022", seconds_of(2022, 12, 30)),
    ],
)
def test_a_date_is_read_while_it_is_typed(
    opened: Opener, typed: str, words: str, seconds: int
) -> None:
    dialog = GoToDate(None)
    opened(dialog)
    QTest.keyClicks(dialog.field, typed)
    assert dialog.reading.text() == words
    assert dialog.seconds == seconds
    assert dialog.accept_button.isEnabled()


@pytest.mark.parametrize("typed", ["2022-13", "soon", "31.02.2022", "0000"])
def test_a_text_that_is_no_date_is_told_under_the_field(opened: Opener, typed: str) -> None:
    dialog = GoToDate(None)
    opened(dialog)
    QTest.keyClicks(dialog.field, typed)
    assert typed in dialog.reading.text()
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_one_of_several_readings_is_chosen_before_going(opened: Opener) -> None:
    dialog = GoToDate(None)
    opened(dialog)
    QTest.keyClicks(dialog.field, "03/04/2022")
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.date.offers.buttons[0], Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.seconds == seconds_of(2022, 4, 3, 12)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_enter_goes_to_the_date(opened: Opener) -> None:
    dialog = GoToDate(None, "2022-12-29")
    opened(dialog)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def helpers(view: tuple[int, int] = (1_000, 500)) -> ExportHelpers:
    return ExportHelpers(view, lambda: (8_000, 2_000), "My timeline", "dark")


def test_a_picture_of_the_view_is_offered_first(opened: Opener) -> None:
    dialog = ExportDialog(None, helpers())
    opened(dialog)
    assert dialog.choice() == ExportChoice(whole=False, scale=2, theme="dark", title="My timeline")
    assert dialog.size_words.text() == "2,000 × 1,000 px"


def test_notes_are_listed_only_when_asked_for(opened: Opener) -> None:
    dialog = ExportDialog(None, helpers())
    opened(dialog)
    assert not dialog.choice().notes
    dialog.notes_box.click()
    assert dialog.choice().notes


def test_scale_and_part_change_the_size_that_is_shown(opened: Opener) -> None:
    dialog = ExportDialog(None, helpers())
    opened(dialog)
    dialog.whole_button.click()
    dialog.scale_box.setCurrentIndex(2)
    assert dialog.size_words.text() == "24,000 × 6,000 px"
    assert dialog.choice().whole
    assert dialog.choice().scale == 3


def test_a_picture_too_large_to_make_can_not_be_asked_for(opened: Opener) -> None:
    dialog = ExportDialog(None, helpers((9_000, 500)))
    opened(dialog)
    dialog.scale_box.setCurrentIndex(3)
    assert "choose a smaller scale" in dialog.mistake.text()
    assert not dialog.accept_button.isEnabled()
    dialog.scale_box.setCurrentIndex(0)
    assert not dialog.mistake.isVisible()
    assert dialog.accept_button.isEnabled()


def test_the_whole_timeline_is_measured_only_when_asked_for(opened: Opener) -> None:
    asked: list[int] = []

    def size() -> tuple[int, int]:
        asked.append(1)
        return 8_000, 2_000

    dialog = ExportDialog(None, ExportHelpers((1_000, 500), size))
    opened(dialog)
    assert not asked
    dialog.whole_button.click()
    dialog.scale_box.setCurrentIndex(0)
    assert asked == [1]


REPORT = Report(
    "table.csv",
    (("events", 3_313), ("people", 0)),
    ("Kept as properties: Stage.",),
    (Rejected(7, "“31.02.2022” is no day."), Rejected(12, "has no date")),
)


def texts(dialog: Sheet) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_a_report_counts_and_lists_what_was_left_out(opened: Opener) -> None:
    dialog = ReportDialog(None, REPORT)
    opened(dialog)
    for text in ("table.csv is imported", "3,313 events", "2 rows were left out"):
        assert text in texts(dialog)
    assert "Kept as properties: Stage." in texts(dialog)
    assert dialog.rejected_view is not None
    model = dialog.rejected_view.model()
    row = [model.index(0, column).data() for column in (0, 1)]
    assert row == ["7", "“31.02.2022” is no day."]


def test_a_clean_report_has_no_list(opened: Opener) -> None:
    dialog = ReportDialog(None, Report("a.json", (("events", 1),)))
    opened(dialog)
    assert dialog.rejected_view is None


def test_a_trial_says_that_nothing_was_written() -> None:
    dialog = ReportDialog(None, Report("a.csv", (("events", 1),), is_trial=True))
    assert dialog.headline() == "Trial of a.csv: nothing was written"


def test_the_whole_report_can_be_copied(opened: Opener) -> None:
    dialog = ReportDialog(None, REPORT)
    opened(dialog)
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.endswith("Row 7\t“31.02.2022” is no day.\nRow 12\thas no date\n")


def test_the_sheet_of_keys_is_narrowed_by_typing(opened: Opener) -> None:
    dialog = KeySheet(None, [("Fit all", "Ctrl+0"), ("Go to date…", "Ctrl+G"), ("Quit", "Ctrl+Q")])
    opened(dialog)
    assert "Ctrl+Q" in texts(dialog)
    QTest.keyClicks(dialog.filter_line, "ctrl+g")
    assert dialog.shown() == [("Go to date…", "Ctrl+G")]


def test_about_gives_versions_to_copy(opened: Opener) -> None:
    dialog = About(None, "0.1.0")
    opened(dialog)
    (button,) = [each for each in dialog.findChildren(QPushButton) if "ersions" in each.text()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == dialog.versions
    assert "Chronik 0.1.0" in dialog.versions


@pytest.mark.parametrize(
    "make",
    [
        lambda: GoToDate(None, "2022"),
        lambda: ExportDialog(None, helpers()),
        lambda: ReportDialog(None, REPORT),
        lambda: KeySheet(None, [("Quit", "Ctrl+Q")]),
        lambda: About(None, "0.1.0"),
    ],
    ids=["date", "export", "report", "keys", "about"],
)
def test_ctrl_enter_accepts_escape_cancels_and_texts_are_plain(
    opened: Opener, make: Callable[[], Sheet]
) -> None:
    accepted, cancelled = make(), make()
    opened(accepted)
    opened(cancelled)
    QTest.keyClick(accepted, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(cancelled, Qt.Key.Key_Escape)
    assert accepted.result() == QDialog.DialogCode.Accepted
    assert cancelled.result() == QDialog.DialogCode.Rejected
    own = [each for each in accepted.findChildren(QLabel) if each.buddy() is None]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in own)
