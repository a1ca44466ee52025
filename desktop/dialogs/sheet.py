"""What every dialog is made of: a column of contents, a mistake line, buttons at the end.

Ctrl+Enter accepts, Esc cancels, Tab goes in reading order; all texts are plain text (R16).
A dialog module offers `ask(parent, …) -> value | None`, or `show(…)` when it only tells.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.shield import shielded

MARGIN = 18
LONG_WORD: Final = 24
SHOWN: Final = 400  # characters of a value
_LONG: Final = re.compile(rf"\S{{{LONG_WORD},}}")
T = TypeVar("T")


@shielded
class Sheet(QDialog):
    """A dialog with an accept button that is only live when the contents make sense."""

    def __init__(self, parent: QWidget | None, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(12)
        self.accept_button = QPushButton()
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button = QPushButton()
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.mistake = plain("", "chipAlert")
        self.mistake.setMinimumHeight(24)
        self.mistake.hide()

    def form(self) -> QFormLayout:
        """A new form at the end of the column: labels at the left, fields at the right."""
        form = label_form()
        self.column.addLayout(form)
        return form

    def end_with(self, accept: str, cancel: str = "", *others: QPushButton) -> None:
        """Close the column with the mistake line and the buttons; no `cancel`, no such button."""
        self.column.addWidget(self.mistake)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in others:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        if cancel:
            self.cancel_button.setText(cancel)
            row.addWidget(self.cancel_button)
        self.accept_button.setText(accept)
        row.addWidget(self.accept_button)
        self.column.addLayout(row)
        if not cancel:  # only to be read: Enter closes it
            self.accept_button.setFocus()

    def tell_mistake(self, text: str) -> None:
        """Say what is missing or wrong, and let nobody accept; "" = all is well."""
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))
        self.accept_button.setEnabled(not text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept_button.click()  # does nothing while it is disabled
            return
        super().keyPressEvent(event)


def answered(dialog: QDialog, value: Callable[[], T]) -> T | None:
    """Show a dialog until it is left, and let it go: its value, None when it was cancelled."""
    try:
        return value() if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


def label_form() -> QFormLayout:
    """A form with its labels at the left, each at the height of its field."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    return form


def plain(text: str, role: str = "") -> QLabel:
    """A label that shows its text as it stands and wraps; selectable with the mouse."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setText(text)
    if role:
        label.setProperty("role", role)
    return label


def wrapped(text: str, most: int = SHOWN) -> str:
    """A text to look at: cut when very long, with places to break inside long words.

    A label is never narrower than its longest word, and a sheet with it never than the label.
    """
    shown = text if len(text) <= most else text[:most].rstrip() + "…"
    return _LONG.sub(lambda word: "\u200b".join(word.group()), shown)
