"""What changed between two days as a list of sentences; every name in them can be followed.

Enter follows the first name of a sentence, Right and Left go to the next and previous one of it.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.leadership.values import Difference
from db.reading.named import Named
from desktop.panes.leadership.sentences import Part, Sentence, sentence_of
from desktop.panes.leadership.sight import PAD_X
from desktop.panes.lists.rows import Index
from desktop.panes.spoken import more_words
from desktop.panes.strips.bars import worn_theme
from desktop.panes.texts import broken_into_lines
from desktop.shield import shielded

SENTENCE: Final = Qt.ItemDataRole.UserRole + 1
MOST: Final = 300  # sentences; each is laid out to know how high it is
PAD_Y: Final = 3
_NOWHERE = QModelIndex()
_NOTHING: Final = Named("", 0, "")


@shielded
class SentencesModel(QAbstractListModel):
    """The first differences as sentences, and how many more there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences: list[Sentence] = []

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self._sentences = [sentence_of(each) for each in differences[:MOST]]
        rest = len(differences) - MOST
        if rest > 0:
            self._sentences.append(Sentence((Part(more_words(rest)),), _NOTHING))
        self.endResetModel()

    def sentence(self, index: Index) -> Sentence | None:
        """A sentence; None for an invalid index."""
        is_there = 0 <= index.row() < len(self._sentences)
        return self._sentences[index.row()] if is_there else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sentences)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        sentence = self.sentence(index)
        if sentence is None:
            return None
        if role == SENTENCE:
            return sentence
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return sentence.text if is_text else None


@shielded
class SentenceDelegate(QStyledItemDelegate):
    """Paints a sentence, wrapped, its names in the colour of links."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 240
        self.hovered: tuple[int, int] | None = None  # line and part under the pointer
        self.current_part = -1  # of the chosen line, by keyboard

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        sentence = index.data(SENTENCE)
        if not isinstance(sentence, Sentence):
            return QSize(80, 20)
        layout = self._laid_out(sentence, option.font, self.width - 2 * PAD_X)
        return QSize(80, round(layout.boundingRect().height() + 0.5) + 2 * PAD_Y)

    def part_at(self, sentence: Sentence, rect: QRect, font: QFont, at: QPoint) -> int | None:
        """The number of the part under a point; None where no words are."""
        layout = self._laid_out(sentence, font, rect.width() - 2 * PAD_X)
        place = QPointF(at) - QPointF(rect.left() + PAD_X, rect.top() + PAD_Y)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.naturalTextRect().contains(place):
                cursor = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return _part_of(sentence, cursor)
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sentence = index.data(SENTENCE)
        self.initStyleOption(option, index)
        option.text = ""
        style, rect = option.widget.style(), option.rect
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if not isinstance(sentence, Sentence):
            return
        lined = self._lined(option, index.row())
        formats = _formats(sentence, option.palette, lined)
        layout = self._laid_out(sentence, option.font, rect.width() - 2 * PAD_X, formats)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(rect.left() + PAD_X, rect.top() + PAD_Y))
        painter.restore()

    def _lined(self, option: QStyleOptionViewItem, row: int) -> int:
        """Which part is underlined: that under the pointer, else the one the keyboard is at."""
        if self.hovered is not None and self.hovered[0] == row:
            return self.hovered[1]
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        return self.current_part if is_chosen else -1

    def _laid_out(
        self,
        sentence: Sentence,
        font: QFont,
        width: int,
        formats: Sequence[QTextLayout.FormatRange] = (),
    ) -> QTextLayout:
        layout, _height = broken_into_lines(sentence.text, font, width, formats)
        return layout


@shielded
class BetweenView(QListView):
    """Shows what changed; `picked(table, id)` when a name or a sentence is followed."""

    picked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SentencesModel(self)
        self.painter_of_lines = SentenceDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_of_lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Between the two dates"))
        self.selectionModel().currentChanged.connect(self._on_current)

    def follow(self, sentence: Sentence, part: int) -> None:
        """Go to what a part leads to, else to what the sentence is about."""
        target = sentence.parts[part].target if 0 <= part < len(sentence.parts) else None
        target = target or sentence.about
        if target.table:
            self.picked.emit(target.table, target.id)

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.painter_of_lines.current_part = -1

    def _step(self, by: int) -> None:
        sentence = self.rows.sentence(self.currentIndex())
        if sentence is None:
            return
        links = [at for at, part in enumerate(sentence.parts) if part.target is not None]
        if not links:
            return
        at = self.painter_of_lines.current_part
        place = links.index(at) + by if at in links else (0 if by > 0 else len(links) - 1)
        self.painter_of_lines.current_part = links[place % len(links)]
        self.viewport().update()

    def _part_under(self, at: QPoint) -> tuple[Sentence, int, int] | None:
        index = self.indexAt(at)
        sentence = self.rows.sentence(index)
        if sentence is None:
            return None
        rect = self.visualRect(index)
        part = self.painter_of_lines.part_at(sentence, rect, self.font(), at)
        return (sentence, index.row(), part) if part is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._step(1 if key == Qt.Key.Key_Right else -1)
            return
        sentence = self.rows.sentence(self.currentIndex())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and sentence is not None:
            self.follow(sentence, self.painter_of_lines.current_part)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._part_under(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.follow(found[0], found[2])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._part_under(event.position().toPoint())
        is_link = found is not None and found[0].parts[found[2]].target is not None
        hand, plain = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if is_link else plain)
        hovered = (found[1], found[2]) if found is not None and is_link else None
        if hovered != self.painter_of_lines.hovered:
            self.painter_of_lines.hovered = hovered
            self.viewport().update()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.painter_of_lines.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()  # a narrow pane needs more lines
        super().resizeEvent(event)


def _part_of(sentence: Sentence, cursor: int) -> int | None:
    end = 0
    for number, part in enumerate(sentence.parts):
        end += _units(part.text)
        if cursor < end:
            return number
    return None


def _formats(sentence: Sentence, palette: QPalette, lined: int) -> list[QTextLayout.FormatRange]:
    accent = worn_theme(palette).accent
    formats: list[QTextLayout.FormatRange] = []
    start = 0
    for number, part in enumerate(sentence.parts):
        if part.target is not None:
            look = QTextCharFormat()
            look.setForeground(accent)
            look.setFontUnderline(number == lined)
            formatted = QTextLayout.FormatRange()
            formatted.start, formatted.length = start, _units(part.text)
            formatted.format = look
            formats.append(formatted)
        start += _units(part.text)
    return formats


def _units(text: str) -> int:
    """How long a text is as Qt counts: some Chinese characters and all emoji are two."""
    return len(text.encode("utf-16-le", "replace")) // 2
