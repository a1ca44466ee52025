"""The dialogs in German: each Alt letter once, nothing cut off, nothing left in English."""

# SPDX-License-Identifier: MIT

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel

from db.drafts.values import EventDraft
from db.kind_words import SHIPPED
from db.loading.existing import Existing
from db.loading.pasted import look_at, read_pasted
from desktop.dialogs.about import About
from desktop.dialogs.as_of_dialog import AsOfDays, AsOfDialog
from desktop.dialogs.asking import Helpers
from desktop.dialogs.event_dialog import EventDialog
from desktop.dialogs.export_dialog import ExportDialog, ExportHelpers
from desktop.dialogs.go_to_date import GoToDate
from desktop.dialogs.key_dialog import ActionKeys, KeyDialog
from desktop.dialogs.key_sheet import KeySheet
from desktop.dialogs.kinds_and_tags import KindsAndTags, Words
from desktop.dialogs.pasted_dialog import PastedDialog
from desktop.dialogs.report_dialog import Report, ReportDialog
from desktop.dialogs.save_copy_dialog import SaveCopyDialog
from desktop.dialogs.views_dialog import ViewsDialog
from desktop.failures import FailureDialog
from tests.dialogs.asked import KINDS, TAGS
from tests.dialogs.opened import EVENT, LOOKS, VIEW, helpers
from tests.speaking import german, left_in_english, texts_of

Show = Callable[[QDialog], None]
MARKED = re.compile(r"(?<!&)&(?!&)(.)")
TABLE = "title\twhen\tplace\nGood\t2021\tOslo\nBad\tsometime\tRome\n"
MAKE: dict[str, Callable[[Helpers], QDialog]] = {
    **LOOKS,
    "event": lambda h: EventDialog(None, EVENT, h),
    "new event": lambda h: EventDialog(None, EventDraft(), h),
    "appointment": lambda h: EventDialog(None, replace(EVENT, kind="appointment"), h),
    "about": lambda _: About(None, "1"),
    "as of": lambda _: AsOfDialog(None, AsOfDays(19_356, 19_354), today=20_779, language="de"),
    "export": lambda _: ExportDialog(None, ExportHelpers((9_000, 500), lambda: (8, 2), "", "dark")),
    "go to date": lambda _: GoToDate(None, "2022-12-29", "de"),
    "change keys": lambda _: KeyDialog(None, [ActionKeys("fit", "Einpassen", ("F",), ("F",))]),
    "keys": lambda _: KeySheet(None, [("Einpassen", "F")]),
    "kinds and tags": lambda _: KindsAndTags(None, Words(KINDS, TAGS, {("kind", 2): 1_204})),
    "pasted": lambda _: PastedDialog(None, look_at(TABLE),
        lambda pasted, roles, order: read_pasted(pasted, roles, order, Existing.empty())),
    "report": lambda _: ReportDialog(None, Report("a.csv", (), is_trial=True)),
    "save a copy": lambda _: SaveCopyDialog(None, 1_204),
    "views": lambda _: ViewsDialog(None, (VIEW,)),
    "failure": lambda _: FailureDialog(None),
}  # fmt: skip
OF_THE_TEST = {*SHIPPED, *SHIPPED.values(), "number", "people"}  # names it gives to kinds, tags
EACH = pytest.mark.parametrize("name", MAKE)


@pytest.fixture(autouse=True)
def _in_german(qapp: QApplication, user_folder: object) -> Iterator[None]:  # noqa: ARG001
    with german(qapp):
        yield


@EACH
def test_no_alt_letter_is_there_twice(show: Show, name: str) -> None:
    dialog = MAKE[name](helpers())
    show(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)
             if label.buddy() is not None and label.isVisible()]  # fmt: skip
    texts += [w.text() for w in dialog.findChildren(QAbstractButton) if w.isVisible()]
    letters = Counter(match.lower() for text in texts for match in MARKED.findall(text))
    assert [letter for letter, count in letters.items() if count > 1] == []


@EACH
def test_nothing_is_left_in_english(show: Show, name: str) -> None:
    dialog = MAKE[name](helpers())
    show(dialog)
    assert set(left_in_english(texts_of(dialog))) - OF_THE_TEST == set()


@EACH
def test_no_button_is_cut_off(show: Show, name: str) -> None:
    dialog = MAKE[name](helpers())
    show(dialog)
    assert [w.text() for w in dialog.findChildren(QAbstractButton) if is_cut(w)] == []


def is_cut(button: QAbstractButton) -> bool:
    return button.isVisible() and bool(button.text()) and button.width() < button.sizeHint().width()


def test_dates_are_read_back_in_german(show: Show) -> None:
    dialog = GoToDate(None, "29 dec 22", "de")
    show(dialog)
    assert dialog.reading.text() == "✓ Donnerstag, 29. Dezember 2022"


def test_numbers_are_written_in_german(show: Show) -> None:
    dialog = SaveCopyDialog(None, 1_204)
    show(dialog)
    assert any("1.204 Bearbeitungen" in label.text() for label in dialog.findChildren(QLabel))


def test_a_mistake_is_told_in_german(show: Show) -> None:
    dialog = GoToDate(None, "31.02.2022", "de")
    show(dialog)
    assert dialog.reading.text().startswith("„31.02.2022“ ist kein Datum")
