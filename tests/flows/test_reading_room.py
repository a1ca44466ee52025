"""How a text stands in its pane when it is opened."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from PySide6.QtWidgets import QApplication

from db.drafts.sources import source_change
from db.drafts.values import SourceDraft
from desktop.editing.written import new_id
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow

TEXT = "A heading that takes two lines in a narrow pane\n\n" + "The cloud grows. " * 60


def test_a_text_opens_at_its_first_line(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    window.shell.resize(1280, 800)
    draft = SourceDraft(title="Letter", text=TEXT)
    edit = window.desk.apply("add", lambda file: source_change(file, draft)[0])
    assert edit is not None
    window.editor.sources.read(new_id(edit, "source"))
    QApplication.processEvents()
    bar = window.reading.text.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
