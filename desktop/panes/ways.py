"""The ways from a page to the dialogs of what it shows: of its record, and of its parts."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.panes.flow import in_flow
from desktop.panes.texts import Link, chip

GAP_PX: Final = 6
BESIDE_PX: Final = 9  # between two links side by side
DOWN_PX: Final = 1  # so that a link stands on the line of the chips beside it


def edit_link(asked: SignalInstance, table: str, id: int) -> Link:
    """The way to change a record; `asked(table, id)` when it is followed."""
    return _link("editLink", QCoreApplication.translate("Ways", "Edit…"), asked, table, id)


def delete_link(asked: SignalInstance, table: str, id: int) -> Link:
    """The way to delete a record; `asked(table, id)` when it is followed."""
    return _link("deleteLink", QCoreApplication.translate("Ways", "Delete…"), asked, table, id)


def side_by_side(*links: Link) -> QWidget:
    """Links in one line, or in more where the page is narrow."""
    return in_flow(links, BESIDE_PX)


def head_line(chips: Iterable[tuple[str, str]], edit: Link) -> QWidget:
    """The first line of a page: words in rounded boxes, (text, role), and the way to edit."""
    line, beside = QWidget(), QVBoxLayout()
    words = in_flow((chip(text, role) for text, role in chips if text), GAP_PX)
    beside.setContentsMargins(0, DOWN_PX, 0, 0)
    beside.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_PX)
    row.addWidget(words, 1)
    row.addLayout(beside)
    return line


def _link(name: str, words: str, asked: SignalInstance, table: str, id: int) -> Link:
    link = Link(words)
    link.setObjectName(name)
    link.clicked.connect(lambda: asked.emit(table, id))
    return link
