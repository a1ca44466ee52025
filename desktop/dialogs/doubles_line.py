"""Says that a stored event is very like the one being written, and lets both be compared.

In the comparison they can be made one, so that nothing is joined unseen.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from db.drafts.values import Double
from desktop.dialogs.fields import told_line

LONGEST_TITLE: Final = 80


class DoublesLine(QWidget):
    """One line, hidden while there is no double; `compare_asked(event_id)`."""

    compare_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubles: tuple[Double, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.words = told_line("warning")
        self.words.setVisible(True)
        row.addWidget(self.words, 1)
        self.compare_button = QPushButton(self.tr("Co&mpare…"))
        self.compare_button.setToolTip(
            self.tr("See both side by side, and make one event of them if they are the same")
        )
        self.compare_button.clicked.connect(lambda: self.compare_asked.emit(self._first_id()))
        self.compare_button.setProperty("link", True)
        self.compare_button.setAutoDefault(True)
        self.compare_button.setCursor(Qt.CursorShape.PointingHandCursor)
        row.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_doubles(self, doubles: Sequence[Double]) -> None:
        """Show the first of these, and how many others there are."""
        if tuple(doubles) == self._doubles:
            return
        self._doubles = tuple(doubles)
        self.words.setText(self._said() if doubles else "")
        self.setVisible(bool(doubles))

    def doubles(self) -> tuple[Double, ...]:
        """What is shown."""
        return self._doubles

    def _said(self) -> str:
        first = self._doubles[0]
        title = " ".join(first.title.split())
        if len(title) > LONGEST_TITLE:
            title = f"{title[:LONGEST_TITLE].rstrip()}…"
        words = self.tr("! Very like “{title}”: {reasons}.").format(
            title=title, reasons=self._reasons(first)
        )
        more = len(self._doubles) - 1
        if more == 1:
            words += self.tr(" One more is like it.")
        elif more > 1:
            words += self.tr(" {count} more are like it.").format(count=more)
        return words

    def _reasons(self, double: Double) -> str:
        named = {
            "title": self.tr("words of the title"),
            "day": self.tr("day"),
            "person": self.tr("person"),
            "unit": self.tr("unit"),
            "kind": self.tr("kind"),
        }
        said = [named.get(reason, reason) for reason in double.reasons]
        if len(said) > 1:
            listed = self.tr("{first} and {last}")
            return self.tr("same {what}").format(
                what=listed.format(first=", ".join(said[:-1]), last=said[-1])
            )
        return self.tr("same {what}").format(what=said[0]) if said else self.tr("alike")

    def _first_id(self) -> int:
        return self._doubles[0].event_id if self._doubles else 0
