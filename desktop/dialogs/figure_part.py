"""The numbers an event states: what is counted, the number with its unit, compared with what.

A number is typed as people write it ("about −18 %"); how it is read stands below.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.dates.free_text import DateReading
from db.dates.read_back import typed_form
from db.dates.wording import words_of
from db.drafts.typed import read_number, typed_number
from db.errors import DateProblem
from db.records import Figure
from db.saying import numeral
from desktop.dialogs.fields import LineField, told_line
from desktop.terms import qualifiers, word_for

ReadDate = Callable[[str], DateReading]


class FigureRow(QWidget):
    """One number in a line of its own; `removed` by its cross."""

    edited = Signal()
    removed = Signal()

    def __init__(self, figure: Figure, read: ReadDate, language: str) -> None:
        super().__init__()
        self._first, self._read, self._language = figure, read, language
        self.counted = LineField(figure.metric, self.tr("what is counted"))
        self.number = LineField(_typed(figure), self.tr("about 18 %"))
        self.basis = LineField(figure.basis, self.tr("of or against what"))
        self.period = LineField(_typed_period(figure.period, language), self.tr("for which time"))
        self.remove_button = QPushButton("✕")
        self.remove_button.setProperty("link", True)
        self.remove_button.setAccessibleName(self.tr("Remove this number"))
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self.removed)
        self.told = told_line("good")
        line = QHBoxLayout()
        line.setSpacing(6)
        named = (
            (self.counted, self.tr("What is counted"), 3),
            (self.number, self.tr("Number with unit"), 2),
            (self.basis, self.tr("Of or against what"), 2),
            (self.period, self.tr("For which time"), 2),
        )
        for field, name, share in named:
            field.setAccessibleName(name)
            field.edited.connect(self._on_edit)
            line.addWidget(field, share)
        # Aligned, or its own small height would be the most that a field beside it may have.
        line.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(self.told)
        self._was = self._texts()
        self._tell()

    def value(self) -> Figure | None:
        """The number as written; None while the line is empty. What was stored stays exact."""
        texts = self._texts()
        if texts == self._was and self._first.metric:
            return self._first
        if not any(texts):
            return None
        typed = read_number(self.number.value())
        span = self._read(self.period.value()).span if self.period.value() else None
        return replace(
            self._first,
            metric=self.counted.value(),
            value=typed.value,
            qualifier=typed.qualifier or "exactly",
            unit=typed.unit,
            basis=self.basis.value(),
            period=span.starts if span else "",
        )

    def problem(self) -> str:
        """What is missing or wrong in words, "" = nothing."""
        texts = self._texts()
        if not any(texts) or (texts == self._was and self._first.metric):
            return ""
        if not self.counted.value():
            return self.tr("Say what is counted.")
        if problem := read_number(self.number.value()).problem:
            return problem
        if self.period.value():
            reading = self._read(self.period.value())
            if reading.span is None or reading.span.shape == "period":
                return reading.problem or self.tr("Write one time, like Q2 2022 or 2022.")
        return ""

    def _texts(self) -> tuple[str, ...]:
        return tuple(f.value() for f in (self.counted, self.number, self.basis, self.period))

    def _on_edit(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        """Say how number and period are read; a mistake is said by the form."""
        words: list[str] = []
        typed = read_number(self.number.value())
        if self.number.value() and not typed.problem:
            qualifier = word_for(qualifiers(), typed.qualifier) if typed.qualifier else ""
            number = numeral(typed.value, ",.15g").replace("-", "−")
            words.append(" ".join(each for each in (qualifier, number, typed.unit) if each))
        span = self._read(self.period.value()).span if self.period.value() else None
        if span is not None and span.shape == "moment":
            words.append(words_of(span.starts, self._language))
        self.told.setText("✓ " + ", ".join(words))
        self.told.setVisible(bool(words) and self._texts() != self._was)


class FigurePart(QWidget):
    """All numbers of an event, and a button for one more."""

    edited = Signal()

    def __init__(self, figures: Iterable[Figure], read: ReadDate, language: str) -> None:
        super().__init__()
        self._read, self._language = read, language
        self._rows: list[FigureRow] = []
        self.add_button = QPushButton(self.tr("+ add a number"))
        self.add_button.setProperty("link", True)
        self.add_button.setAutoDefault(True)
        self.add_button.clicked.connect(self._begin_one)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)
        self.set_value(figures)

    def value(self) -> tuple[Figure, ...]:
        """The numbers from the top, without empty lines."""
        return tuple(figure for row in self._rows if (figure := row.value()) is not None)

    def set_value(self, figures: Iterable[Figure]) -> None:
        """Show these numbers instead."""
        for row in list(self._rows):
            self._drop(row)
        for figure in figures:
            self._add(figure)

    def rows(self) -> list[FigureRow]:
        """The lines, from the top."""
        return list(self._rows)

    def offer_one(self) -> None:
        """Show an empty line, unless there is a line already: an event of this kind has one."""
        if not self._rows:
            self._add(Figure(0, "", 0.0))

    def problem(self) -> str:
        """What is wrong with the first line that is not right, "" = nothing."""
        return next((problem for row in self._rows if (problem := row.problem())), "")

    def _begin_one(self) -> None:
        self._add(Figure(0, "", 0.0)).counted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, figure: Figure) -> FigureRow:
        row = FigureRow(figure, self._read, self._language)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        self._lead_here()
        QWidget.setTabOrder(row.remove_button, self.add_button)
        return row

    def _lead_here(self) -> None:
        """The letter of the part leads to its first line, without one to the button."""
        self.setFocusProxy(self._rows[0].counted if self._rows else self.add_button)

    def _remove(self, row: FigureRow) -> None:
        self._drop(row)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, row: FigureRow) -> None:
        self._rows.remove(row)
        self._lead_here()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


def _typed(figure: Figure) -> str:
    if not figure.metric:
        return ""
    qualifier = "" if figure.qualifier == "exactly" else figure.qualifier
    return " ".join(part for part in (qualifier, typed_number(figure.value), figure.unit) if part)


def _typed_period(edtf: str, language: str) -> str:
    try:
        return typed_form(edtf, language) if edtf else ""
    except DateProblem:  # another program's text: shown as it stands
        return edtf
