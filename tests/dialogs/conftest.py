"""Shows dialogs on records without waiting for an answer, and closes them after the test."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QDialog], None]]:
    """Opens a dialog without waiting for it, and closes it after the test."""
    shown: list[QDialog] = []

    def opening(dialog: QDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.open()
        QApplication.processEvents()  # until it is active, so that its fields have the keyboard
        shown.append(dialog)

    yield opening
    for dialog in shown:
        dialog.done(QDialog.DialogCode.Rejected)
