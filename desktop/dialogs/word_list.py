"""A list of kinds or tags with the signs they have on the canvas, and what can be done with one."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.records import Kind, Tag
from db.saying import numeral
from desktop.dialogs.sheet import plain
from desktop.dialogs.signs import colour_icon, kind_icon
from desktop.tips import plain_tip

SIGN_ROOM: Final = (16, 16)  # px
LEAST_PX: Final = (200, 96)
LONGEST: Final = 200  # characters of a name that are shown
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list and its buttons are called, with their Alt letters."""

    heading: str
    counted: str  # over the numbers
    new: str
    edit: str
    delete: str
    when_empty: str = ""


class WordList(QWidget):
    """A list under its heading; what acts on a word is live only while one is chosen."""

    def __init__(
        self, said: ListWords, words: Sequence[Kind | Tag], uses: Mapping[int, int]
    ) -> None:
        super().__init__()
        self._words = list(words)
        self.list = self._made_list(said)
        label = QLabel(said.heading)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "subtitle")
        label.setBuddy(self.list)
        self.empty = plain(said.when_empty, "muted")
        self.empty.setVisible(bool(said.when_empty) and not words)
        self.new = QPushButton(said.new)
        self.edit = QPushButton(said.edit)
        self.delete = QPushButton(said.delete)
        self.buttons = QHBoxLayout()
        for button in (self.new, self.edit, self.delete):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (label, self.empty, self.list):
            column.addWidget(part)
        column.addLayout(self.buttons)
        for word in words:
            self._show(word, uses.get(word.id, 0))
        self.renew_signs()
        self.list.currentItemChanged.connect(self._judge)
        self._judge()

    def current(self) -> Kind | Tag | None:
        """The chosen word."""
        return self._words[self.row()] if self.row() >= 0 else None

    def row(self) -> int:
        """Which one is chosen, counted from the top; -1 = none."""
        item = self.list.currentItem()
        return self.list.indexOfTopLevelItem(item) if item is not None else -1

    def go_to(self, id: int, row: int = 0) -> None:
        """Choose a word by its id, else the one that stands in this row now, else the last."""
        rows = [at for at, word in enumerate(self._words) if word.id == id]
        at = rows[0] if rows else min(row, len(self._words) - 1)
        item = self.list.topLevelItem(at) if at >= 0 else None
        if item is not None:
            self.list.setCurrentItem(item)

    def be_narrow(self) -> None:
        """Put the buttons below each other: beside each other they are wider than the screen."""
        self.buttons.setDirection(QBoxLayout.Direction.TopToBottom)

    def renew_signs(self) -> None:
        """Paint the signs in the theme that is worn now."""
        ratio = self.devicePixelRatioF()
        for at, word in enumerate(self._words):
            item = self.list.topLevelItem(at)
            if item is not None:
                item.setIcon(0, _sign(word, ratio))

    def _made_list(self, said: ListWords) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(said.heading.replace("&", ""))
        made.setMinimumSize(*LEAST_PX)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setTabKeyNavigation(False)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setHeaderLabels([self.tr("Name"), said.counted])
        head = made.headerItem()
        if head is not None:
            head.setTextAlignment(1, _RIGHT)
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _show(self, word: Kind | Tag, count: int) -> None:
        name = " ".join(_name(word).split())
        item = QTreeWidgetItem([name[:LONGEST], numeral(count) if count else "–"])
        item.setTextAlignment(1, _RIGHT)
        if len(name) > LONGEST // 4:
            item.setToolTip(0, plain_tip(name[:LONGEST]))
        self.list.addTopLevelItem(item)

    def _judge(self) -> None:
        for button in (self.edit, self.delete):
            button.setEnabled(self.current() is not None)


def _name(word: Kind | Tag) -> str:
    return word.name if isinstance(word, Tag) else word.label or word.name


def _sign(word: Kind | Tag, ratio: float) -> QIcon:
    if isinstance(word, Kind):
        return kind_icon(word, ratio)
    return colour_icon(word.colour, ratio) if word.colour else _room_for_a_sign()


def _room_for_a_sign() -> QIcon:
    """Nothing to see, as wide as a sign, so that all names begin below each other."""
    nothing = QPixmap(*SIGN_ROOM)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)
