"""What the detail pages are built from: chips, a title, rows of label and names, cards.

A page is built anew for every selection. A label costs half a millisecond, so only what fits
into a window is written at once; the rest follows in the same order while nobody waits.
"""

# SPDX-License-Identifier: MIT

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial, update_wrapper
from itertools import groupby
from operator import itemgetter
from time import perf_counter
from typing import Concatenate, Final, ParamSpec, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from db.reading.named import Named
from desktop.panes.flow import Column, in_flow
from desktop.panes.more_lines import MoreLines
from desktop.panes.note_text import NoteText, is_markdown
from desktop.panes.spoken import more_words
from desktop.panes.texts import Link, Text, chip, heading
from desktop.panes.tongue import Tongue

LABEL_PX: Final = 92
MOST: Final = 25  # rows of a list shown at once; the others are counted
AT_ONCE: Final = 14  # pieces (a line with its remark, a heading, a card) before the page is shown
BLOCK: Final = 12  # pieces measured together
GAP_PX: Final = 6  # between two pieces
SLICE_S: Final = 0.003  # of writing on, between two looks at what the user does
SAFE_SCHEMES: Final = ("http://", "https://", "mailto:")

P = ParamSpec("P")
T = TypeVar("T")
Body = TypeVar("Body", bound="DetailBody")


def in_turn(
    write: Callable[Concatenate[Body, P], None],
) -> Callable[Concatenate[Body, P], None]:
    """Let a method that writes on the page wait for its turn when the page is long."""

    def written(page: Body, /, *args: P.args, **more: P.kwargs) -> None:
        page.take_turn(partial(write, page, *args, **more))

    return update_wrapper(written, write)


class DetailBody(QWidget):
    """A page of the detail pane, written from top to bottom by its subclass.

    `picked(table, id)` when a name is followed, `link_asked(url)` when an address is,
    `passage_asked(citation id)` when the words of a source are to be seen in its text,
    `tag_asked(name)` when what has a tag is to be found,
    `reading_asked(source id)` when that text is to be read, `edit_asked(table, id)` when a record
    is to be changed: the one the page is about, or one of its notes, passages and connections;
    `delete_asked(table, id)` when one of those is to go.
    """

    picked = Signal(str, int)
    link_asked = Signal(str)
    passage_asked = Signal(int)
    reading_asked = Signal(int)
    tag_asked = Signal(str)
    edit_asked = Signal(str, int)
    delete_asked = Signal(str, int)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.tongue = tongue
        self._blocks = QVBoxLayout(self)
        self._blocks.setContentsMargins(18, 16, 14, 18)
        self._blocks.setSpacing(GAP_PX)
        self._blocks.addStretch(1)  # what is written stays at the top of the pane
        self._into = self._block()
        self.pieces = 0
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_writing = False
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._go_on)

    def take_turn(self, write: Callable[[], None]) -> None:
        """Write a piece: as a part of another one, at once, or when all before it is written."""
        if self._is_writing:
            write()
        elif self.pieces < AT_ONCE and not self._waiting:
            self._write(write)
        else:
            self._waiting.append(write)

    def end(self) -> None:
        """All has been said; what still waits is written from now on."""
        if self._waiting:
            self._clock.start()

    @property
    def is_whole(self) -> bool:
        """Whether nothing waits to be written."""
        return not self._waiting

    def write_on(self, pieces: int) -> None:
        """Write at least so many pieces now, as far as there are any."""
        while self._waiting and self.pieces < pieces:
            self._write(self._waiting.popleft())

    def _go_on(self) -> None:
        ends = perf_counter() + SLICE_S
        while self._waiting and perf_counter() < ends:
            self._write(self._waiting.popleft())
        if not self._waiting:
            self._clock.stop()

    def _block(self) -> QVBoxLayout:
        """A new box at the end: what is written later does not measure older boxes anew."""
        block = QWidget()
        column = Column(block, GAP_PX)
        self._blocks.insertWidget(self._blocks.count() - 1, block)
        return column

    def _write(self, write: Callable[[], None]) -> None:
        if self._into.count() >= BLOCK:
            self._into = self._block()
        self._is_writing, before = True, self._into.count()
        try:
            write()
        finally:
            self._is_writing = False
            self.pieces += self._into.count() > before  # nothing to say is no piece

    @in_turn
    def chips(self, chips: Iterable[tuple[str, str]]) -> None:
        """Words in rounded boxes, (text, role); empty texts are left out."""
        boxes = [chip(text, role) for text, role in chips if text]
        if boxes:
            self._into.addWidget(in_flow(boxes))

    @in_turn
    def title(self, text: str) -> None:
        """The name of the thing, large."""
        self._into.addWidget(Text(text, "title"))

    @in_turn
    def say(self, text: str, role: str = "") -> None:
        """A paragraph; "" says nothing."""
        if text:
            self._into.addWidget(Text(text, role))

    @in_turn
    def say_markdown(self, text: str) -> None:
        """A note as it was meant: Markdown where it has signs of it."""
        if not is_markdown(text):
            self.say(text)
            return
        note = NoteText(text)
        note.link_asked.connect(self.link_asked)
        self._into.addWidget(note)

    def mutter(self, *parts: str) -> None:
        """What there is of the parts, in one muted paragraph."""
        self.say(joined(*parts), "muted")

    @in_turn
    def section(self, title: str) -> None:
        """The heading of what follows."""
        self._into.addWidget(heading(title))

    @in_turn
    def name(self, name: Named, *facts: str) -> None:
        """A name to follow, and muted below it what there is to say."""
        self.pair(self.link(name), joined(*facts))

    @in_turn
    def pair(self, first: QWidget, remark: str) -> None:
        """Something, and close below it a muted remark."""
        if not remark:
            self._into.addWidget(first)
            return
        self.stack(first, Text(remark, "muted"))

    @in_turn
    def stack(self, *widgets: QWidget) -> None:
        """Widgets that belong together, close below each other."""
        stack = QVBoxLayout()
        stack.setSpacing(0)
        for widget in widgets:
            stack.addWidget(widget)
        self._into.addLayout(stack)

    @in_turn
    def name_after(self, words: str, name: Named) -> None:
        """Muted words, and a name to follow below them."""
        self.stack(Text(words, "muted"), self.link(name))

    def link(self, name: Named) -> Link:
        """A name to follow, to be put somewhere."""
        link = Link(name.name)
        table, id = name.table, name.id  # not the record: a page may outlive its reader
        link.clicked.connect(lambda: self.picked.emit(table, id))
        return link

    @in_turn
    def rows(self, rows: Sequence[tuple[str, Named | str, str]]) -> None:
        """Label at the left, a name or a text at the right, a muted remark below it."""
        if not rows:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        grid.setColumnStretch(1, 1)
        line = 0
        for label, group in groupby(rows, key=itemgetter(0)):
            top, is_link = line, False
            for _, what, remark in group:
                is_link = is_link or (line == top and not isinstance(what, str))
                grid.addWidget(Text(what) if isinstance(what, str) else self.link(what), line, 1)
                line += 1
                if remark:
                    grid.addWidget(Text(remark, "muted"), line, 1)
                    line += 1
            head = _label(label)
            head.setContentsMargins(0, int(is_link), 0, 0)  # a link's pixel for its focus frame
            grid.addWidget(head, top, 0, line - top, 1, Qt.AlignmentFlag.AlignTop)
        self._into.addLayout(grid)

    def rows_of_many(self, rows: Sequence[tuple[str, Named | str, str]]) -> None:
        """Like `rows`, but never more than MOST; the others are counted."""
        self.rows(rows[:MOST])
        self.tell_rest(len(rows) - MOST)

    @in_turn
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

    @in_turn
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
        """Write the first MOST of them and how many more there are; those can be unfolded."""
        for thing in things[:MOST]:
            self.take_turn(partial(write, thing))
        rest, left = things[MOST:], max(total, len(things)) - min(MOST, len(things))
        if rest:
            unfold = partial(self._unfold, rest, write, left)
            self.take_turn(lambda: self._into.addWidget(MoreLines(more_words(left), unfold)))
        else:
            self.tell_rest(left)

    def _unfold(
        self, things: Sequence[T], write: Callable[[T], None], total: int, into: QVBoxLayout
    ) -> None:
        outer, self._into, was_writing = self._into, into, self._is_writing
        self._is_writing = True  # all of it at once: somebody waits for it
        try:
            self.each(things, write, total)
        finally:
            self._into, self._is_writing = outer, was_writing

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
