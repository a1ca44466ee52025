"""The sheet of all keys; its rows are handed in, made from the actions."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from desktop.dialogs.sheet import Sheet, plain

KeyRow = tuple[str, str]  # what it does, the keys as this platform writes them
COLUMNS = 2


def show(parent: QWidget | None, rows: Iterable[KeyRow]) -> None:
    """Show the sheet until it is closed."""
    dialog = KeySheet(parent, rows)
    dialog.exec()
    dialog.deleteLater()


class KeySheet(Sheet):
    """Every action with its keys in two columns; typing narrows them."""

    def __init__(self, parent: QWidget | None, rows: Iterable[KeyRow]) -> None:
        super().__init__(parent, "keySheet", "")
        self.setWindowTitle(self.tr("All keys"))
        self.rows = tuple(rows)
        self.filter_line = QLineEdit()
        self.filter_line.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter_line.setAccessibleName(self.tr("Find an action or a key"))
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.textChanged.connect(self._fill)
        self.column.addWidget(self.filter_line)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("role", "pane")
        self.column.addWidget(self._area, 1)
        self.end_with(self.tr("&Close"))
        self.resize(720, 640)
        self._fill("")

    def shown(self) -> list[KeyRow]:
        """The rows that fit what is typed."""
        wanted = self.filter_line.text().strip().casefold()
        return [row for row in self.rows if wanted in f"{row[0]} {row[1]}".casefold()]

    def _fill(self, _text: str) -> None:
        rows = self.shown()
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        lines = -(-len(rows) // COLUMNS)
        for place, (text, keys) in enumerate(rows):
            line, side = place % max(1, lines), place // max(1, lines)
            grid.addWidget(plain(text), line, side * 3)
            grid.addWidget(_keys(keys), line, side * 3 + 1, Qt.AlignmentFlag.AlignRight)
        if not rows:
            grid.addWidget(plain(self.tr("No action fits."), "muted"), 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(2, 24)
        grid.setRowStretch(max(1, lines), 1)
        self._area.setWidget(sheet)


def _keys(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("role", "chip")
    label.setMinimumHeight(20)  # high enough for its corners to be round
    return label
