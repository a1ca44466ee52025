"""Shows all kinds of events and all tags, and asks which one to make, edit or delete."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.records import Kind, Tag
from desktop.dialogs.remembered import Place, Remembered
from desktop.dialogs.sheet import Sheet
from desktop.dialogs.word_list import ListWords, WordList
from desktop.shield import shielded

Table = Literal["kind", "tag"]
TABLES: Final[tuple[Table, ...]] = ("kind", "tag")
SCREEN_SHARE: Final = 0.92  # of the screen, at most
USUAL_SIZE: Final = QSize(560, 430)  # px, where the screen has the room


@dataclass(frozen=True, slots=True)
class Words:
    """All kinds and tags as they are shown; `uses` counts what bears them, by table and id."""

    kinds: Sequence[Kind]
    tags: Sequence[Tag]
    uses: Mapping[tuple[str, int], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WordWish:
    """What to do: `word` is the kind or tag to edit or delete, None = make a new one.

    `row` is where in its list it stood, for the next time.
    """

    table: Table
    word: Kind | Tag | None = None
    is_delete: bool = False
    row: int = 0


def ask(
    parent: QWidget | None,
    words: Words,
    remembered: Remembered | None = None,
    last: WordWish | None = None,
) -> WordWish | None:
    """What a person wants to do with them; None when the sheet was closed.

    `last` is the wish of the last time: the sheet opens there again.
    """
    dialog = KindsAndTags(parent, words, remembered, last)
    try:
        return dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


@shielded
class KindsAndTags(Sheet):
    """Two lists beside each other, each with its three buttons; all of it goes by keys too."""

    def __init__(
        self,
        parent: QWidget | None,
        words: Words,
        remembered: Remembered | None = None,
        last: WordWish | None = None,
    ) -> None:
        super().__init__(parent, "kindsAndTagsDialog", "")
        self.setWindowTitle(self.tr("Kinds and tags"))
        self.setAccessibleName(self.windowTitle())
        self.wish: WordWish | None = None
        self.place = Place(self, remembered or Remembered())
        self.finished.connect(self.place.keep)
        self.kinds = WordList(self._kind_words(), words.kinds, _uses(words, "kind"))
        self.tags = WordList(self._tag_words(), words.tags, _uses(words, "tag"))
        self.lists: dict[Table, WordList] = {"kind": self.kinds, "tag": self.tags}
        sides = QHBoxLayout()
        sides.setSpacing(18)
        for table in TABLES:
            self._connect(table)
            sides.addWidget(self.lists[table], 1)
        self.column.addLayout(sides, 1)
        self.end_with(self.tr("&Close"))
        self._go_to(last or WordWish("kind"))

    def accept(self) -> None:
        """Close is all that the button does."""
        self.reject()

    def _connect(self, table: Table) -> None:
        words = self.lists[table]
        words.new.clicked.connect(lambda: self._wish(table, is_new=True))
        words.edit.clicked.connect(lambda: self._wish(table))
        words.delete.clicked.connect(lambda: self._wish(table, is_delete=True))
        words.list.itemActivated.connect(lambda: self._wish(table))
        for key, button in ((Qt.Key.Key_Delete, words.delete), (Qt.Key.Key_Insert, words.new)):
            shortcut = QShortcut(QKeySequence(key), words.list, button.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _wish(self, table: Table, *, is_new: bool = False, is_delete: bool = False) -> None:
        words = self.lists[table]
        word = None if is_new else words.current()
        if is_new or word is not None:
            self.wish = WordWish(table, word, is_delete, max(0, words.row()))
            self.done(QDialog.DialogCode.Accepted)

    def _go_to(self, last: WordWish) -> None:
        words = self.lists[last.table]
        words.go_to(last.word.id if last.word is not None else 0, last.row)
        words.list.setFocus()

    def _kind_words(self) -> ListWords:
        return ListWords(
            heading=self.tr("&Kinds of events"),
            counted=self.tr("Events"),
            new=self.tr("&New kind…"),
            edit=self.tr("&Edit kind…"),
            delete=self.tr("&Delete kind…"),
        )

    def _tag_words(self) -> ListWords:
        return ListWords(
            heading=self.tr("&Tags"),
            counted=self.tr("Used"),
            new=self.tr("Ne&w tag…"),
            edit=self.tr("Ed&it tag…"),
            delete=self.tr("De&lete tag…"),
            when_empty=self.tr("There are no tags yet. A tag marks what belongs together."),
        )

    def showEvent(self, event: QShowEvent) -> None:
        room = self.screen().availableGeometry().size() * SCREEN_SHARE
        if self.minimumSizeHint().width() > room.width():
            for words in self.lists.values():
                words.be_narrow()
            self.column.activate()
        if not self.place.restore():
            self.resize(self.sizeHint().expandedTo(USUAL_SIZE).boundedTo(room))
        super().showEvent(event)
        self.place.settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            for words in self.lists.values():
                words.renew_signs()


def _uses(words: Words, table: Table) -> dict[int, int]:
    return {id: count for (of, id), count in words.uses.items() if of == table}
