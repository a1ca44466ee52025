"""Labelled fields: a label with its Alt letter, the field, and a line that tells under it.

A field is any widget with `value()` and a signal `edited`; the form knows whether one of them
changed, says mistakes under the field concerned, and never empties another one for it.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.long_text import LongTextEdit
from desktop.shield import shielded

LABEL_WIDTH: Final = 104  # px; labels of larger text take what they need
GAP: Final = 10
LONGEST: Final = 1_000_000_000  # characters; Qt's own 32,767 would cut a stored text
MOST_LINES: Final = 12  # a text field scrolls beyond
_FRAME_PX: Final = 10  # padding and border of a field, above and below together


@shielded
class LineField(QLineEdit):
    """A line of text; `value()` of what was typed has no blanks around it and no line breaks.

    A text that was put there and not touched is given back to the letter.
    """

    edited = Signal()

    def __init__(self, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setText(text)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        """What is written, blanks tidied."""
        return self._given if self.text() == self._shown else " ".join(self.text().split())

    def setText(self, text: str | None, /) -> None:
        super().setText(text or "")
        self._given, self._shown = text or "", self.text()
        self.setCursorPosition(0)


@shielded
class TextField(LongTextEdit):
    """Several lines of plain text; grows with them, Tab leaves it.

    A text that was put there and not touched is given back to the letter.
    """

    edited = Signal()

    def __init__(self, text: str = "", least_lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)  # as the text of a line stands off its frame
        self.setPlainText(text)
        self.textChanged.connect(self.edited)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def value(self) -> str:
        """What is written, without blanks at its ends."""
        written = self.written()
        return self._given if written == self._shown else written.strip()

    def _grow(self) -> None:
        self.document().documentLayout()
        lines = round(self.document().size().height())  # counted in lines, wrapped ones too
        shown = max(self._least_lines, min(lines, MOST_LINES))
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + _FRAME_PX + 6)

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        self._given, self._shown = text, self.written()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()


@shielded
class ChoiceField(QComboBox):
    """One of several words; `value()` is what is stored for it.

    A stored term that is not among the choices is added and kept. The wheel passes by while
    the field has no focus: scrolling a dialog must not change it.
    """

    edited = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        chosen: str = "",
        icons: Mapping[str, QIcon] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for stored, word in choices:
            self.addItem((icons or {}).get(stored, QIcon()), word[:1].upper() + word[1:], stored)
        self.set_value(chosen)
        self.currentIndexChanged.connect(self.edited)

    def value(self) -> str:
        """What is stored for the chosen word."""
        return str(self.currentData() or "")

    def set_value(self, stored: str) -> None:
        """Choose what is stored as this."""
        at = self.findData(stored)
        if at < 0 and stored:
            self.addItem(stored, stored)
            at = self.count() - 1
        self.setCurrentIndex(max(0, at))

    def set_icons(self, icons: Mapping[str, QIcon]) -> None:
        """Show these signs, by what is stored; for another theme."""
        for at in range(self.count()):
            self.setItemIcon(at, icons.get(str(self.itemData(at)), QIcon()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CheckField(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, text: str, is_on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(is_on)
        self.toggled.connect(self.edited)

    def value(self) -> bool:
        """Whether it is on."""
        return self.isChecked()


@dataclass(slots=True)
class _Row:
    label: QLabel
    field: QWidget
    cell: QWidget
    column: QVBoxLayout
    read: Callable[[], object]
    told: QLabel | None = None  # made when there is something to tell


class FieldForm(QWidget):
    """Labels at the left, fields at the right, under each what is wrong with it.

    `edited` comes after any field changed; `remember()` marks the state that `is_changed()`
    compares with.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._remembered: list[object] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, field: Any, *, beside: QWidget | None = None) -> QLabel:
        """Add a field under the others; "&" in the label marks its Alt letter.

        `field` is a widget with `value()` and `edited`; with `beside` given, that widget, which
        holds the field among others, is placed instead. Returns the label.
        """
        placed = beside or field
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(placed)
        shown = FieldLabel(label, field)
        at = self._grid.rowCount()
        self._grid.addWidget(shown, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell, at, 1)
        self._keep(_Row(shown, field, cell, column, field.value))
        field.edited.connect(self.edited)
        return shown

    def add_under(self, field: QWidget, line: QWidget) -> None:
        """Put a line of our own under a field, above what is told of it."""
        self._row(field).column.insertWidget(1, line)

    def add_part(self, part: QWidget) -> None:
        """Add something that takes the whole width."""
        self._grid.addWidget(part, self._grid.rowCount(), 0, 1, 2)

    def show_field(self, field: QWidget, is_shown: bool) -> None:
        """Show or hide a field with its label; what it holds stays."""
        row = self._row(field)
        row.label.setVisible(is_shown)
        row.cell.setVisible(is_shown)

    def tell(self, field: QWidget, mistake: str) -> None:
        """Say under a field what is wrong with it; "" = nothing."""
        row = self._row(field)
        if row.told is None and mistake:
            row.told = told_line()
            row.column.addWidget(row.told)
        if row.told is not None and row.told.text() != mistake:
            row.told.setText(mistake)
            row.told.setVisible(bool(mistake))

    def mistakes(self) -> list[tuple[QWidget, str]]:
        """The fields that have one, with its words, from the top."""
        told = [(row.field, row.told.text()) for row in self._rows if row.told is not None]
        return [(field, words) for field, words in told if words]

    def go_to_mistake(self) -> bool:
        """Put the cursor into the first field that has a mistake; False when there is none."""
        found = self.mistakes()
        if found:
            found[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(found)

    def remember(self) -> None:
        """Take the fields as they are now for unchanged."""
        self._remembered = [row.read() for row in self._rows]

    def is_changed(self) -> bool:
        """Whether any field holds something else than when it was remembered."""
        return [row.read() for row in self._rows] != self._remembered

    def _keep(self, row: _Row) -> None:
        self._rows.append(row)
        self._remembered.append(row.read())

    def _row(self, field: QWidget) -> _Row:
        return next(row for row in self._rows if row.field is field)


@shielded
class FieldLabel(QLabel):
    """The name of a field, beside its first line; Alt with the marked letter goes there."""

    def __init__(self, text: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        if field.focusProxy() is not None and field.focusPolicy() == Qt.FocusPolicy.NoFocus:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or the letter would not lead there
        self.setBuddy(field)
        for each in with_proxies(field):
            if not each.accessibleName():
                each.setAccessibleName(text.replace("&", ""))

    def sizeHint(self) -> QSize:
        """As high as a line to write in, so that both texts stand on one line."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.fontMetrics().height() + _FRAME_PX + 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


@shielded
class FieldArea(QScrollArea):
    """Scrolls a form that is higher than the dialog; the field with the cursor is always seen."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        form = self.widget()
        if now is not None and form is not None and form.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 2 * GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (now := QApplication.focusWidget()) is not None:
            self._follow(None, now)

    def minimumSizeHint(self) -> QSize:
        """As wide as the form needs: it scrolls down, never aside."""
        form = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = form.minimumSizeHint().width() + bar if form else 0
        return QSize(max(width, super().minimumSizeHint().width()), 6 * GAP)

    def sizeHint(self) -> QSize:
        form = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        hint = form.sizeHint() if form else super().sizeHint()
        return QSize(hint.width() + bar, hint.height())


def with_proxies(field: QWidget) -> list[QWidget]:
    """A field and who has the focus for it: a screen reader is told of the last one."""
    found = [field]
    while (proxy := found[-1].focusProxy()) is not None:
        found.append(proxy)
    return found


def told_line(role: str = "mistake") -> QLabel:
    """A hidden line that tells something: role mistake, good, warning or hint.

    Not selectable: a dialog has many of them, and that triples what a label costs.
    """
    line = QLabel()
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    line.setProperty("role", role)
    line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    line.hide()
    return line


def retell(line: QLabel, role: str, words: str) -> None:
    """Let such a line say something else, in the look of another role."""
    if line.property("role") != role:
        line.setProperty("role", role)
        line.style().unpolish(line)
        line.style().polish(line)
    line.setText(words)


def in_a_row(*parts: tuple[str, QWidget]) -> QWidget:
    """Several fields side by side, each with a label of its own, "" = none."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for label, field in parts:
        if label:
            row.addWidget(FieldLabel(label, field))
        row.addWidget(field, 1)
    return holder
