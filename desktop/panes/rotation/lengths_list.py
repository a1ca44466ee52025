"""The lists of the rotation: times in office or stretches by length, and positions nobody holds."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db.leadership.values import PositionAsOf, TermLength
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.rotation.wording import held_words, place_words

Dates = Callable[[TermLength], str]


class LengthsList(ListPane):
    """Who was in office how long, the longest first. Choosing one picks its time in office."""

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(name, two_lines=True, parent=parent)
        self._all: Sequence[TermLength] = ()
        self._dates: Dates = lambda _each: ""
        self._set_words(title, empty, self.tr("Filter people"))

    def set_lengths(self, lengths: Sequence[TermLength], dates: Dates) -> None:
        """Show these; `dates` words when each was."""
        self._all, self._dates = lengths, dates
        self.show_only(None)

    def show_only(self, ids: Collection[int] | None) -> None:
        """Show only those with one of these times in office (None: all)."""
        rows = [
            self._row(each)
            for each in self._all
            if ids is None or any(id in ids for id in each.tenure_ids)
        ]
        self._show_rows(rows)

    def show_measured(self) -> None:
        """Show only those with both ends known, of which a median is made."""
        self._show_rows([self._row(each) for each in self._all if each.has_both_ends])

    def _row(self, each: TermLength) -> Row:
        name = each.person.name if each.person is not None else ""
        below = partial(self._below, each)
        held = held_words(each)
        return Row(
            "tenure", each.tenure_ids[0], name, aside=held, below=below,
            spoken=lambda: f"{name}, {held}, {below()}",
        )  # fmt: skip

    def _below(self, each: TermLength) -> str:
        return " · ".join(filter(None, (place_words(each), self._dates(each))))


class EmptyPositions(ListPane):
    """Positions without a holder on a day; choosing one picks its unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rotationWithoutHolder", two_lines=True, parent=parent)
        self._set_words(
            self.tr("Without a holder"),
            self.tr("Every position has a holder, or had one when it was last known."),
            self.tr("Filter positions"),
        )

    def set_positions(self, positions: Sequence[PositionAsOf]) -> None:
        """Show these."""
        self._show_rows([self._row(each) for each in positions])

    def _row(self, each: PositionAsOf) -> Row:
        unit = each.unit
        is_known = each.state != "not recorded"  # that nobody holds it, or did when last known
        words = self.tr("nobody") if is_known else self.tr("not recorded")
        title = each.title or self.tr("leads")
        return Row(
            "unit", unit.id if unit else 0, title, aside=words, below=unit.name if unit else ""
        )
