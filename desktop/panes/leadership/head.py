"""The head of the leadership pane: which day it shows, and the ways to another one."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.panes.leadership.day_line import DayLine
from desktop.panes.leadership.wording import day_words, weekday_words
from desktop.panes.texts import Text
from desktop.panes.tongue import Tongue


class LeadershipHead(QWidget):
    """Title, the day in words, steps to the changes before and after, and the comparison."""

    day_typed = Signal(int)
    step_asked = Signal(int)  # -1 or 1
    compare_asked = Signal()
    compare_left = Signal()
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subline = Text("", "muted")
        self.hint = Text("", "hint")
        self.hint.hide()
        self.day = DayLine()
        self.before = _button(self.tr("◂ change"), "changeBefore")
        self.before.setAccessibleName(self.tr("The change before"))
        self.after = _button(self.tr("change ▸"), "changeAfter")
        self.after.setAccessibleName(self.tr("The next change"))
        self.compare = _button(self.tr("Compare with…"), "compareWith")
        self.leave = _button("×", "compareNoMore")
        self.leave.setAccessibleName(self.tr("Compare no more"))
        self.leave.setToolTip(self.tr("Compare no more"))
        self.close_button = _button("×", "closeLeadership")
        self.close_button.setProperty("flat", True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self._place()
        self.day.day_typed.connect(self.day_typed)
        self.day.told.connect(self._tell)
        self.before.clicked.connect(lambda: self.step_asked.emit(-1))
        self.after.clicked.connect(lambda: self.step_asked.emit(1))
        self.compare.clicked.connect(self.compare_asked)
        self.leave.clicked.connect(self.compare_left)
        self.close_button.clicked.connect(self.close_asked)

    def show_days(self, day: int | None, compared: int | None, today: int, tongue: Tongue) -> None:
        """Say which day is shown, and which one it is compared with."""
        self.day.show_day(day, today, tongue)
        self.subline.say(self._words(day, compared, today, tongue))
        self.leave.setVisible(compared is not None)
        if compared is None:
            self.compare.setText(self.tr("Compare with…"))
        else:
            words = self.tr("Compare with {day}").format(day=day_words(compared, tongue))
            self.compare.setText(words)

    def set_steps(self, *, has_before: bool, has_after: bool) -> None:
        """Let only those steps be taken that lead somewhere."""
        self.before.setEnabled(has_before)
        self.after.setEnabled(has_after)

    def _words(self, day: int | None, compared: int | None, today: int, tongue: Tongue) -> str:
        if day is None:
            return ""
        words = self.tr("as of {day}").format(day=weekday_words(day, tongue))
        if day == today:
            words = self.tr("{words} (today)").format(words=words)
        if compared is None:
            return words
        other = weekday_words(compared, tongue)
        return self.tr("{words} · compared with {day}").format(words=words, day=other)

    def _tell(self, words: str, is_wrong: bool) -> None:
        self.hint.setProperty("role", "mistake" if is_wrong else "hint")
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
        self.hint.say(words)
        self.hint.setVisible(bool(words))

    def _place(self) -> None:
        top = _row(Text(self.tr("Leadership"), "title"), self.close_button)
        top.setStretch(0, 1)
        days = _row(self.before, self.day, self.after)
        days.setStretch(1, 1)
        compared = _row(self.compare, self.leave)
        compared.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.subline)
        column.addLayout(days)
        column.addWidget(self.hint)
        column.addLayout(compared)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setProperty("tight", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
