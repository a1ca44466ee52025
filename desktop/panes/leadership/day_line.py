"""The line in which the day of the leadership pane is typed, and how it is read below it."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from db.dates.as_of_day import AsOfDay, as_of_day
from db.dates.clock import DAY_S, edtf_of
from db.dates.free_text import read_free
from db.dates.read_back import reading_words
from desktop.panes.leadership.wording import day_words, weekday_words
from desktop.panes.tongue import Tongue
from desktop.shield import shielded


@shielded
class DayLine(QLineEdit):
    """Shows a day; what is typed is taken with Enter or when the keyboard leaves, Esc puts the
    old one back. `told(words, is wrong)` says while it is typed how it is read."""

    day_typed = Signal(int)
    told = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asOfDate")
        self.setAccessibleName(self.tr("As of"))
        self.setPlaceholderText(self.tr("29 dec 22, Nov 2022"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._day: int | None = None
        self._today = 0
        self._tongue = Tongue()
        self._is_typed = False
        self.textEdited.connect(self._on_text)
        self.returnPressed.connect(self._take)

    def show_day(self, day: int | None, today: int, tongue: Tongue) -> None:
        """Show a day; what is being typed stays until it is taken or left."""
        self._day, self._today, self._tongue = day, today, tongue
        if not self._is_typed:
            self._put_back()

    def _put_back(self) -> None:
        self._is_typed = False
        self.setText("" if self._day is None else day_words(self._day, self._tongue))
        self.setCursorPosition(0)
        self.setAccessibleDescription("")
        self.told.emit("", False)

    def _on_text(self) -> None:
        self._is_typed = True
        day, words, is_wrong = self._read()
        del day
        self.setAccessibleDescription(words)
        self.told.emit(words, is_wrong)

    def _read(self) -> tuple[AsOfDay | None, str, bool]:
        """The day that is typed, what to tell of it, and whether it can't be taken."""
        text = " ".join(self.text().split())
        if not text:
            return None, "", False
        reading = read_free(text, reference=edtf_of(self._today * DAY_S))
        if reading.problem:
            return None, reading.problem, True
        if len(reading.spans) != 1:
            language = self._tongue.language
            either = self.tr(" or ").join(
                reading_words(span, language, style="short") for span in reading.spans
            )
            return None, self.tr("Which one? {readings}").format(readings=either), True
        found = as_of_day(reading.spans[0])
        if found is None:
            return None, self.tr("A day is needed, or a month or year that has a last one."), True
        words = weekday_words(found.day, self._tongue)
        if found.is_last_of:
            return found, self.tr("its last day: {day}").format(day=words), False
        return found, f"✓ {words}", False

    def _take(self) -> None:
        if not self._is_typed:
            return
        found, words, is_wrong = self._read()
        if found is None:
            if not words:
                self._put_back()
            self.told.emit(words, is_wrong)
            return
        self._day = found.day
        self._put_back()
        self.day_typed.emit(found.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_typed:
            self._put_back()
            self.selectAll()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        found, _words, is_wrong = self._read()
        if self._is_typed and found is not None and not is_wrong:
            self._take()
