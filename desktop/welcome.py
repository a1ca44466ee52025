"""The page without a file: recent files, the sample, new, open, and a place to drop a file."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

COLUMN_PX: Final = 560
LONGEST_PATH: Final = 72


class WelcomePage(QWidget):
    """What a newcomer sees first; each choice is one button."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.sample_button = QPushButton(self.tr("Open the sample"))
        self.sample_button.setProperty("primary", True)
        self.new_button = QPushButton(self.tr("New file…"))
        self.open_button = QPushButton(self.tr("Open a file…"))
        self.sample_button.clicked.connect(self.sample_asked)
        self.new_button.clicked.connect(self.new_asked)
        self.open_button.clicked.connect(self.open_asked)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the files opened last; one that is gone is named and can't be chosen."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._recent_heading.setVisible(bool(paths))
        for path in paths:
            self._recent.addWidget(self._recent_row(path))

    def _recent_row(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        place = _label(_shortened(str(path.parent)), "muted")
        if path.exists():
            name = QPushButton(path.name.replace("&", "&&"))
            name.setProperty("link", True)
            name.setCursor(Qt.CursorShape.PointingHandCursor)
            name.clicked.connect(lambda: self.recent_asked.emit(path))
            line.addWidget(name)
        else:
            gone = self.tr("{name} — moved or deleted").format(name=path.name)
            line.addWidget(_label(gone, "muted"))
        line.addStretch(1)
        line.addWidget(place)
        return row

    def _lay_out(self) -> None:
        column = QWidget()
        column.setFixedWidth(COLUMN_PX)
        inside = QVBoxLayout(column)
        inside.setSpacing(10)
        inside.addWidget(_label("Chronik", "title"))
        inside.addWidget(
            _label(
                self.tr(
                    "A timeline of what happens in a company: who led what and when, each claim "
                    "tied to its source."
                ),
                "muted",
            )
        )
        buttons = QHBoxLayout()
        for button in (self.sample_button, self.new_button, self.open_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        self._recent_heading = _label(self.tr("RECENT FILES"), "heading")
        inside.addWidget(self._recent_heading)
        inside.addLayout(self._recent)
        inside.addSpacing(8)
        inside.addWidget(
            _label(
                self.tr("Or drop a .chronik file, a CSV table or a JSON file on this window."),
                "muted",
            )
        )
        outside = QVBoxLayout(self)
        outside.addStretch(2)
        middle = QHBoxLayout()  # an alignment would forget that wrapped text needs more height
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        outside.addLayout(middle)
        outside.addStretch(3)
        self._recent_heading.hide()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(role == "muted" and len(text) > LONGEST_PATH)
    return label


def _shortened(path: str) -> str:
    return path if len(path) <= LONGEST_PATH else "…" + path[-LONGEST_PATH + 1 :]
