"""What the detail pages are built from: chips, a title, rows of label and names, cards.

A page is built anew for every selection, so everything here is cheap and keeps no state.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from db.reading.named import Named
from desktop.panes.flow import FlowLayout
from desktop.panes.spoken import more_words
from desktop.panes.texts import Link, Text, chip, heading
from desktop.panes.tongue import Tongue

LABEL_PX: Final = 84
MOST: Final = 25  # rows of a list shown at once; the others are counted
SAFE_SCHEMES: Final = ("http://", "https://", "mailto:")

T = TypeVar("T")


class DetailBody(QWidget):
    """A page of the detail pane, written from top to bottom by its subclass.

    `picked(table, id)` when a name is followed, `link_asked(url)` when an address is.
    """

    picked = Signal(str, int)
    link_asked = Signal(str)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.tongue = tongue
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 14, 18)
        self._column.setSpacing(6)
        self._into: QVBoxLayout = self._column

    def end(self) -> None:
        """Keep what was written at the top of the pane."""
        self._column.addStretch(1)

    def chips(self, chips: Iterable[tuple[str, str]]) -> None:
        """Words in rounded boxes, (text, role); empty texts are left out."""
        row = QWidget()
        flow = FlowLayout(row)
        for text, role in chips:
            if text:
                flow.addWidget(chip(text, role))
        if flow.count():
            self._into.addWidget(row)

    def title(self, text: str) -> None:
        """The name of the thing, large."""
        self._into.addWidget(Text(text, "title"))

    def say(self, text: str, role: str = "") -> None:
        """A paragraph; "" says nothing."""
        if text:
            self._into.addWidget(Text(text, role))

    def mutter(self, *parts: str) -> None:
        """What there is of the parts, in one muted paragraph."""
        self.say(joined(*parts), "muted")

    def section(self, title: str) -> None:
        """The heading of what follows."""
        self._into.addWidget(heading(title))

    def name(self, name: Named, *facts: str) -> None:
        """A name to follow, and muted below it what there is to say."""
        self.pair(self.link(name), joined(*facts))

    def pair(self, first: QWidget, remark: str) -> None:
        """Something, and close below it a muted remark."""
        if not remark:
            self._into.addWidget(first)
            return
        self.stack(first, Text(remark, "muted"))

    def stack(self, *widgets: QWidget) -> None:
        """Widgets that belong together, close below each other."""
        stack = QVBoxLayout()
        stack.setSpacing(0)
        for widget in widgets:
            stack.addWidget(widget)
        self._into.addLayout(stack)

    def name_after(self, words: str, name: Named) -> None:
        """Muted words, and a name to follow below them."""
        self.stack(Text(words, "muted"), self.link(name))

    def link(self, name: Named) -> Link:
        """A name to follow, to be put somewhere."""
        link = Link(name.name)
        table, id = name.table, name.id  # not the record: a page may outlive its reader
        link.clicked.connect(lambda: self.picked.emit(table, id))
        return link

    def rows(self, rows: Sequence[tuple[str, Named | str, str]]) -> None:
        """Label at the left, a name or a text at the right, a muted remark below it."""
        if not rows:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        grid.setColumnStretch(1, 1)
        last, line = "", 0
        for label, what, remark in rows:
            if label != last:
                head = _label(label)
                if not isinstance(what, str):
                    head.setContentsMargins(0, 1, 0, 0)  # a link leaves a pixel for its focus frame
                grid.addWidget(head, line, 0, Qt.AlignmentFlag.AlignTop)
            last = label
            grid.addWidget(Text(what) if isinstance(what, str) else self.link(what), line, 1)
            line += 1
            if remark:
                grid.addWidget(Text(remark, "muted"), line, 1)
                line += 1
        self._into.addLayout(grid)

    def rows_of_many(self, rows: Sequence[tuple[str, Named | str, str]]) -> None:
        """Like `rows`, but never more than MOST; the others are counted."""
        self.rows(rows[:MOST])
        self.tell_rest(len(rows) - MOST)

    def address(self, url: str) -> None:
        """An address, whole; one that is safe to open can be followed."""
        if not url:
            return
        if not url.lower().startswith(SAFE_SCHEMES):
            self.say(url)
            return
        link = Link(url)
        link.setObjectName("address")
        link.clicked.connect(lambda: self.link_asked.emit(url))
        self._into.addWidget(link)

    def card(self, write: Callable[[], None], role: str = "card") -> None:
        """A box; what `write` writes goes into it."""
        frame = QFrame()
        frame.setProperty("role", role)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(6)
        outer, self._into = self._into, column
        write()
        self._into = outer
        if column.count():
            self._into.addWidget(frame)
        else:
            frame.deleteLater()

    def each(self, things: Sequence[T], write: Callable[[T], None], total: int = 0) -> None:
        """Write the first MOST of them and how many more there are."""
        for thing in things[:MOST]:
            write(thing)
        self.tell_rest(max(total, len(things)) - min(MOST, len(things)))

    def tell_rest(self, count: int) -> None:
        """How many more there are than are shown; nothing when all are."""
        if count > 0:
            self.say(more_words(count), "muted")


def joined(*parts: str) -> str:
    """What there is of the parts, with a dot between them."""
    return " · ".join(part for part in parts if part)


def _label(text: str) -> Text:
    label = Text(text, "muted")
    label.setFixedWidth(LABEL_PX)
    return label
