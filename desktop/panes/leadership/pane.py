"""The leadership pane: who holds which position on a day, and what changed since another one.

It is shown values and says what is asked for by signals; it reads no file and knows no clock.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from db.leadership.values import Difference
from db.saying import numeral
from desktop.panes.leadership.between import BetweenView
from desktop.panes.leadership.head import LeadershipHead
from desktop.panes.leadership.rows import DaySource
from desktop.panes.leadership.view import LeadershipView
from desktop.panes.leadership.wording import day_words
from desktop.panes.texts import Text, heading
from desktop.panes.tongue import Tongue

MANY: Final = 40  # units; from here on a line to filter them is worth its room
LEAST_PX: Final = 220
BEGAN: Final = ("came", "moved", "became acting", "became regular")


@dataclass(frozen=True, slots=True)
class LeadershipShown:
    """What the pane shows: a day with its leadership (None while it is read), perhaps compared
    (`differences` None while they are worked out).

    `can_hold` = somebody who was last known can be said to hold still on that day: it is not in
    the future, and the file can be written.
    """

    day: int
    today: int
    leadership: DaySource | None
    compared: int | None = None
    differences: Sequence[Difference] | None = ()
    has_before: bool = False
    has_after: bool = False
    can_hold: bool = False


class LeadershipPane(QWidget):
    """Head, positions, and between two dates the sentences of what changed."""

    picked = Signal(str, int)
    day_typed = Signal(int)
    step_asked = Signal(int)
    compare_asked = Signal()
    compare_left = Signal()
    close_asked = Signal()
    held_asked = Signal(int)  # a time in office that still holds on the day shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leadershipPane")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Leadership"))
        self.setMinimumWidth(LEAST_PX)
        self._tongue = Tongue()
        self._shown: LeadershipShown | None = None
        self._shows_all = False
        self._chosen: tuple[str, int] = ("", 0)
        self.head = LeadershipHead()
        self.positions = LeadershipView()
        self.between = BetweenView()
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.setPlaceholderText(self.tr("Filter units, positions, people"))
        self.filter_line.setAccessibleName(self.tr("Filter units, positions, people"))
        self.filter_line.hide()
        self.empty = Text("", "muted")
        self.empty.hide()
        self.rest = QPushButton()
        self.rest.setProperty("link", True)
        self.rest.setObjectName("unitsWithoutPosition")
        self.rest.hide()
        self.still = QPushButton()
        self.still.setObjectName("stillHolds")
        self.still.hide()
        self._nothing_between = Text("", "muted")
        self._place()
        self._connect()

    def set_tongue(self, tongue: Tongue) -> None:
        """Say dates in this language from now on."""
        self._tongue = tongue

    def show_leadership(self, shown: LeadershipShown | None) -> None:
        """Show a day; None = no file is open."""
        self._shown = shown
        leadership = shown.leadership if shown is not None else None
        new = _begun(shown) if shown is not None else frozenset()
        with QSignalBlocker(self.positions.selectionModel()):
            self.positions.rows.show_day(leadership, self._tongue, new, shows_all=self._shows_all)
        self._show_head()
        self._show_between()
        self._mind_emptiness()
        self.positions.select(*self._chosen)
        self._offer_still()

    def select(self, table: str, id: int) -> None:
        """Show what is selected elsewhere; a thing that is not here clears it."""
        self._chosen = (table, id)
        self.positions.select(table, id)
        self._offer_still()

    def focus_day(self) -> None:
        """Give the keyboard to the line of the day."""
        self.head.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_positions(self) -> None:
        """Give the keyboard to the list."""
        self.positions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self) -> None:
        shown = self._shown
        if shown is None:
            self.head.show_days(None, None, 0, self._tongue)
            self.head.set_steps(has_before=False, has_after=False)
            return
        self.head.show_days(shown.day, shown.compared, shown.today, self._tongue)
        self.head.set_steps(has_before=shown.has_before, has_after=shown.has_after)

    def _show_between(self) -> None:
        shown = self._shown
        is_compared = shown is not None and shown.compared is not None
        self._second.setVisible(is_compared)
        differences = shown.differences if shown is not None else ()
        self.between.rows.show_differences(differences or ())
        self.between.setVisible(bool(differences))
        self._nothing_between.say(
            self.tr("Comparing…")
            if differences is None
            else self.tr("Nothing changed between the two dates.")
        )
        self._nothing_between.setVisible(not differences)

    def _mind_emptiness(self) -> None:
        model = self.positions.rows
        if self.filter_line.isHidden() == (model.units > MANY):
            self.filter_line.setVisible(model.units > MANY)
        if self.filter_line.isHidden() and self.filter_line.text():
            self.filter_line.clear()
        self.empty.say(self._empty_words())
        self.empty.setVisible(bool(self.empty.plain))
        self.positions.setVisible(not self.empty.plain)
        self.rest.setVisible(bool(model.left_out) or self._shows_all)
        if self._shows_all:
            self.rest.setText(self.tr("Hide units without a position"))
        elif model.left_out == 1:
            self.rest.setText(self.tr("and 1 unit without a position"))
        else:
            words = self.tr("and {count} units without a position")
            self.rest.setText(words.format(count=numeral(model.left_out)))

    def _empty_words(self) -> str:
        shown, model = self._shown, self.positions.rows
        if shown is None:
            return self.tr("No file is open.")
        if shown.leadership is None:
            return self.tr("Reading times in office…")
        if model.rowCount():
            return ""
        if self.filter_line.text().strip():
            return self.tr("Nothing fits the filter.")
        if model.left_out:
            return self.tr(
                "No position is recorded for this day. Positions come with times in office: "
                "Annotate › New time in office."
            )
        return self.tr("No unit is known on this day.")

    def _offer_still(self) -> None:
        """Offer, for a chosen line that was last known, to say that it still holds."""
        shown = self._shown
        line = self.positions.line_at(self.positions.currentIndex())
        holding = line.row.holding if line is not None else None
        can_hold = shown is not None and shown.can_hold
        is_asked = can_hold and holding is not None and holding.state == "last known"
        words = ""
        if shown is not None and can_hold:
            day = day_words(shown.day, self._tongue)
            words = self.tr("Still holds, checked on {day}").format(day=day)
        self.positions.held_words = words
        self.still.setText(words)
        self.still.setVisible(is_asked)

    def _ask_still(self) -> None:
        line = self.positions.line_at(self.positions.currentIndex())
        if line is not None and line.row.holding is not None:
            self.held_asked.emit(line.row.holding.tenure_id)

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self.show_leadership(self._shown)

    def _on_filter(self, text: str) -> None:
        with QSignalBlocker(self.positions.selectionModel()):
            self.positions.rows.set_filter(text)
        self._mind_emptiness()
        self.positions.select(*self._chosen)
        self._offer_still()

    def _connect(self) -> None:
        self.head.day_typed.connect(self.day_typed)
        self.head.step_asked.connect(self.step_asked)
        self.head.compare_asked.connect(self.compare_asked)
        self.head.compare_left.connect(self.compare_left)
        self.head.close_asked.connect(self.close_asked)
        self.positions.picked.connect(self._on_pick)
        self.positions.held_asked.connect(self.held_asked)
        self.positions.selectionModel().currentChanged.connect(lambda *_: self._offer_still())
        self.between.picked.connect(self._on_pick)
        self.filter_line.textChanged.connect(self._on_filter)
        self.rest.clicked.connect(self._toggle_all)
        self.still.clicked.connect(self._ask_still)

    def _on_pick(self, table: str, id: int) -> None:
        self._chosen = (table, id)
        self.picked.emit(table, id)

    def _place(self) -> None:
        title = heading(self.tr("Positions"))
        title.setContentsMargins(10, 0, 10, 0)
        self.empty.setContentsMargins(10, 4, 10, 10)
        first = _column(title, _inset(self.filter_line), self.positions, self.empty,
                        _inset(self.rest), _inset(self.still))  # fmt: skip
        below = heading(self.tr("Between the two dates"))
        below.setContentsMargins(10, 0, 10, 0)
        self._nothing_between.setContentsMargins(10, 0, 10, 0)
        self._second = _column(below, self.between, self._nothing_between)
        self._second.hide()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(first)
        parts.addWidget(self._second)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(parts, 1)
        # no focus proxy: Tab would jump to the positions and leave out the head


def _begun(shown: LeadershipShown) -> frozenset[int]:
    """The times in office that are new since the day compared with, when that is an earlier one."""
    if shown.compared is None or shown.compared > shown.day:
        return frozenset()
    return frozenset(
        each.tenure_ids[-1]
        for each in shown.differences or ()
        if each.tenure_ids and each.kind in BEGAN
    )


def _column(*widgets: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, LeadershipView | BetweenView) else 0)
    column.addStretch(0)
    return part


def _inset(widget: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(10, 0, 10, 0)
    column.addWidget(widget)
    return box
