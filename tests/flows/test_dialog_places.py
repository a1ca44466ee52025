"""Dialogs in the window: where they were left, also after a restart, and a fiscal year."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from db.changes import Change
from db.drafts.units import unit_change, unit_draft
from db.drafts.values import EventDraft, UnitDraft, Who
from db.file import OpenFile
from db.records import Unit
from db.tables import select
from desktop.dialogs.event_dialog import EventDialog
from desktop.window import Window
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def opened(window: Window, draft: EventDraft | None = None) -> EventDialog:
    """The event dialog open on a draft."""
    window.editor.events.open(draft or EventDraft())
    dialog = window.editor.events.dialog
    assert dialog is not None
    QApplication.processEvents()
    return dialog


def test_a_dialog_comes_back_where_it_was_left_after_a_restart(
    window: Window, open_window: OpenWindow, tmp_path: Path
) -> None:
    dialog = opened(window)
    dialog.resize(dialog.width() + 40, dialog.height() - 50)
    chosen = dialog.size()
    dialog.done(QDialog.DialogCode.Rejected)
    window.shell.close()
    again = open_window(tmp_path / "sample.chronik")
    assert opened(again).size() == chosen


def test_a_quarter_may_be_that_of_the_unit_s_fiscal_year(window: Window) -> None:
    document = window.document
    assert document is not None
    unit = select(document.file, Unit, "WHERE name = 'Alibaba Cloud'")[0]
    counts = []
    for year_end in ("", "06-30"):
        stored = unit_draft(document.file, unit.id)
        draft = replace(stored, unit=replace(stored.unit, fiscal_year_end=year_end))
        window.desk.apply("change", partial(changed, draft))
        dialog = opened(window, EventDraft(units=(Who(unit.name, unit.id),)))
        dialog.fields.dates.when.line.setText("Q4")
        counts.append(len(dialog.fields.dates.when.reading.spans))
        dialog.done(QDialog.DialogCode.Rejected)
    assert counts == [1, 3]


def changed(draft: UnitDraft, file: OpenFile) -> Change:
    return unit_change(file, draft)
