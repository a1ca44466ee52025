"""Asks for a date to go to, and shows while it is typed how it is read."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from db.dates.edtf import bounds
from db.dates.reading import read_date
from db.dates.wording import words_of
from db.errors import DateProblem
from desktop.dialogs.sheet import Sheet, plain


def ask(parent: QWidget | None, text: str = "", language: str = "en") -> int | None:
    """Seconds since 1970 in the middle of the date that was typed; None when cancelled."""
    dialog = GoToDate(parent, text, language)
    try:
        return dialog.seconds if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


def middle_of(text: str) -> int:
    """Where to go for a date: its middle, or the one bound it has. Raises DateProblem."""
    low, high = bounds(text)
    known = [bound for bound in (low, high) if bound is not None]
    if not known:
        raise DateProblem("No day is named.")
    return sum(known) // len(known)


class GoToDate(Sheet):
    """One field; under it the date in words, or what is wrong with it."""

    def __init__(self, parent: QWidget | None, text: str = "", language: str = "en") -> None:
        super().__init__(parent, "goToDateDialog", "")
        self.setWindowTitle(self.tr("Go to date"))
        self.seconds: int | None = None
        self._language = language
        self.field = QLineEdit()
        self.field.setPlaceholderText("2022-12-29")
        self.field.setMinimumWidth(360)
        self.form().addRow(self.tr("&Date"), self.field)
        self.reading = plain("", "muted")
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.reading.setMinimumHeight(3 * self.reading.fontMetrics().height() + 6)
        self.column.addWidget(self.reading)
        self.end_with(self.tr("&Go"), self.tr("Cancel"))
        self.field.textChanged.connect(self._read)
        self.field.setText(text)
        self.field.selectAll()
        self._read(text)

    def _read(self, text: str) -> None:
        self.seconds = None
        if not text.strip():
            self.reading.setText(
                self.tr("A day, a month, a quarter or a year: 2022-12-29, Dec 2022, Q4 2022, 2022.")
            )
            self.accept_button.setEnabled(False)
            return
        try:
            edtf = read_date(text)
            self.seconds = middle_of(edtf)
            self.reading.setText(words_of(edtf, self._language))
        except DateProblem as problem:
            self.reading.setText(str(problem))
        self.accept_button.setEnabled(self.seconds is not None)
