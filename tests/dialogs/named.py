"""What a screen reader would have no name for."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget


def nameless_fields(page: QWidget) -> list[str]:
    """Kinds of the fields that can have the keyboard and no name to be read out."""
    return [
        type(field).__name__
        for field in page.findChildren(QWidget)
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(field, QListView)  # of a box of choices
        and not field.accessibleName()
        and not (isinstance(field, QAbstractButton) and field.text().strip("✕"))
    ]
