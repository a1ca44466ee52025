"""Several entries of one sort below each other, such as the other names of a person.

A row is made for every entry; the button below adds one, the cross at its end removes it. A row
in which nothing is written is no entry.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.dialogs.date_field import DateField
from desktop.dialogs.fields import CheckField, told_line, with_proxies

GAP: Final = 6
TOP: Final = Qt.AlignmentFlag.AlignTop


class EntryRow(QWidget):
    """Fields of one entry side by side; subclasses place them and say `entry` and `mistake`."""

    edited = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.line = QHBoxLayout()
        self.line.setSpacing(GAP)
        column.addLayout(self.line)
        self.told = told_line()
        column.addWidget(self.told)
        self.remove_button = QToolButton()
        self.remove_button.setText("✕")
        self.remove_button.setProperty("flat", True)
        self.remove_button.setAccessibleName(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove"))
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove_button.clicked.connect(self.removed)

    def place(self, field: Any, name: str, stretch: int = 1) -> None:
        """Put a field with `edited` at the end of the line."""
        for each in with_proxies(field):
            each.setAccessibleName(name)
        if not field.toolTip():
            field.setToolTip(name)
        side = Qt.AlignmentFlag.AlignVCenter if isinstance(field, CheckField) else TOP
        self.line.addWidget(field, stretch, side)
        field.edited.connect(self.edited)
        if hasattr(field, "keyboard_left"):  # what was typed and not taken is told
            field.keyboard_left.connect(self.edited)

    def place_date(self, field: DateField, name: str, stretch: int = 1) -> None:
        """Put a date at the end of the first line; how it is read stands below, across the row."""
        self.place(field, name, stretch)
        field.setToolTip("")
        self._column.addWidget(field.told)
        self._column.addWidget(field.offers)

    def close_line(self) -> None:
        """Put the cross at the end of the first line; nothing is placed there after it."""
        self.line.addWidget(self.remove_button, 0, TOP)

    def told_by_dates(self) -> list[str]:
        """What the dates of this row say themselves."""
        return [field.told.text() for field in self.findChildren(DateField)]

    def entry(self) -> Any:
        """What the fields say; None when nothing is written in them."""
        raise NotImplementedError

    def mistake(self) -> str:
        """What is wrong in this row, in words."""
        return ""


R = TypeVar("R", bound=EntryRow)


class RowList(QWidget, Generic[R]):
    """Rows of entries; `edited` after every change, also of their number."""

    edited = Signal()

    def __init__(
        self,
        make: Callable[[Any], R],
        entries: Iterable[Any],
        add_words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: list[R] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.add_button = QPushButton(add_words)
        self.add_button.setProperty("link", True)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for entry in entries:
            self._put(entry)
        self._follow()

    def rows(self) -> list[R]:
        """The rows as they stand, from the top."""
        return list(self._rows)

    def entries(self) -> tuple[Any, ...]:
        """What they say, without the rows in which nothing is written."""
        return tuple(e for e in (row.entry() for row in self._rows) if e is not None)

    def add(self) -> R:
        """Add an empty row and go into it."""
        row = self._put(None)
        self._follow()
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        return row

    def mistake(self) -> str:
        """The first mistake in the rows; each is shown in its own row."""
        found = [self._told(row) for row in self._rows]
        return next((words for words in found if words), "")

    def go_to_mistake(self) -> None:
        """Put the cursor into the first row that has one."""
        wrong = next((row for row in self._rows if row.mistake()), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, row: R) -> str:
        words = row.mistake()
        shown = "" if words in row.told_by_dates() else words
        row.told.setText(shown)
        row.told.setVisible(bool(shown))
        return words

    def _put(self, entry: Any) -> R:
        row = self._make(entry)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _remove(self, row: R) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow()
        near = self._rows[min(at, len(self._rows) - 1)] if self._rows else None
        (near.remove_button if near else self.add_button).setFocus()
        self.edited.emit()

    def _follow(self) -> None:
        """Who comes here by the keyboard comes into the first row, else to the button."""
        self.setFocusProxy(self._rows[0] if self._rows else self.add_button)
