"""The text of a source to be read: a caret to walk with, words to select, marks behind them.

Plain text only (R16). Marks are painted for what is in view, so that they cost the same in a
long text as in a short one; positions in and out are characters of the text in the file.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from db.passages import sentence_around, sentence_beside
from desktop.panes.reading_marks import MarkLayer
from desktop.panes.reading_places import shown_text
from desktop.shield import shielded
from desktop.tips import plain_tip

TYPESET: Final = 1_000_000  # characters; longer texts keep narrow lines, which are quick to lay out
LINE_HEIGHT: Final = 150  # percent
PARAGRAPH_GAP: Final = 9
TEXT_SHARE: Final = 1.2  # of the size of the window's words
WIDEST: Final = 680  # px of a line that is good to read
MARGIN: Final = 22
FLASH_MS: Final = 1_600

_WALKING: Final = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
     Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
)  # fmt: skip
_SENTENCE_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}  # with Ctrl
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN: Final = frozenset((Qt.Key.Key_N, Qt.Key.Key_Escape, *_ENTER))


@shielded
class ReadingText(QTextEdit):
    """A text that can be read, walked through and selected, never changed.

    Ctrl+Down selects the next sentence, Ctrl+Up the one before; with Shift what is selected
    grows by one.

    `event_asked(from, to)` when N is pressed (equal: nothing is selected), `clicked(character)`
    and `entered(character)` for the pointer and for Enter or Ctrl+click, `left()` for Esc.
    """

    event_asked = Signal(int, int)
    clicked = Signal(int)
    entered = Signal(int)
    left = Signal()

    def __init__(self, tip_at: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip_at = tip_at
        self._text = ""
        self._places = shown_text("")
        self._layer = MarkLayer(self)
        self._pressed_at = QPoint()
        self.flash_clock = QTimer(self)
        self.flash_clock.setSingleShot(True)
        self.flash_clock.setInterval(FLASH_MS)
        self.flash_clock.timeout.connect(self._end_flash)
        self.setObjectName("readingText")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setReadOnly(True)
        self.setCursorWidth(2)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QTextEdit { background: palette(base); border: none; border-radius: 0; padding: 0; }"
        )
        self.viewport().setMouseTracking(True)

    def set_text(self, text: str) -> None:
        """Show a text from its beginning, without marks."""
        self._text = text
        self._places = shown_text(text)
        self._layer.clear()
        self.document().clear()
        self.document().setDocumentMargin(0)
        self._mind_size_of_words()
        cursor = QTextCursor(self.document())
        if len(text) <= TYPESET:
            typeset = QTextBlockFormat()
            proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            typeset.setLineHeight(LINE_HEIGHT, proportional.value)
            typeset.setBottomMargin(PARAGRAPH_GAP)
            cursor.setBlockFormat(typeset)
        cursor.insertText(self._places.shown)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def set_marks(self, marks: Iterable[tuple[int, int, str]]) -> None:
        """Mark characters from, to as a kind of `reading_look`; in the order of the text."""
        unit = self._places.unit
        self._layer.set_marks((unit(start), unit(end), kind) for start, end, kind in marks)
        self.viewport().update()

    def selected(self) -> tuple[int, int]:
        """The selected characters (half-open); equal where only the caret stands."""
        cursor = self.textCursor()
        character = self._places.character
        return character(cursor.selectionStart()), character(cursor.selectionEnd())

    def caret(self) -> int:
        """The character before which the caret stands."""
        return self._places.character(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select characters, as a person does with the pointer."""
        cursor = self.textCursor()
        cursor.setPosition(self._places.unit(start))
        cursor.setPosition(self._places.unit(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def step_sentence(self, step: int, *, is_growing: bool = False) -> None:
        """Select the sentence at the caret or, with one selected, the next (1) or last (-1)."""
        start, end = self.selected()
        if start == end:
            first, last = sentence_around(self._text, start, end)
        else:
            first, last = sentence_beside(self._text, start, end, step)
        if first == last:
            first, last = sentence_beside(self._text, start, end, step)
        if is_growing and first < last:
            first, last = min(start, first), max(end, last)
        if first < last:
            self.select(first, last)

    def flash(self, start: int, end: int) -> None:
        """Bring characters into view, put the caret there and light them up for a while."""
        unit = self._places.unit
        last, cursor = self.textCursor(), self.textCursor()
        last.setPosition(unit(end))
        self.setTextCursor(last)
        self.ensureCursorVisible()
        cursor.setPosition(unit(start))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)
        self._layer.flash = (unit(start), unit(end))
        self.flash_clock.start()
        self.viewport().update()

    def flashed(self) -> tuple[int, int] | None:
        """The characters that are lit up at the moment."""
        if self._layer.flash is None:
            return None
        start, end = self._layer.flash
        return self._places.character(start), self._places.character(end)

    def place_of(self, character: int) -> QPoint:
        """Where a character is, in the viewport."""
        cursor = self.textCursor()
        cursor.setPosition(self._places.unit(character))
        return self.cursorRect(cursor).center()

    def character_at(self, point: QPoint) -> int | None:
        """The character at a point of the viewport; None beside the text."""
        bars = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        unit = layout.hitTest(QPointF(point) + bars, Qt.HitTestAccuracy.ExactHit)
        return None if unit < 0 else self._places.character(unit)

    def _end_flash(self) -> None:
        self._layer.flash = None
        self.viewport().update()

    def _mind_size_of_words(self) -> None:
        font = QFont(self.font())
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * TEXT_SHARE))
        else:
            font.setPointSizeF(font.pointSizeF() * TEXT_SHARE)
        self.document().setDefaultFont(font)

    def _is_in_it(self, point: QPoint) -> bool:
        character = self.character_at(point)
        return character is not None and bool(self._tip_at(character))

    def event(self, event: QEvent) -> bool:
        # A read-only text would take every letter; only these are ours, the others are the
        # window's shortcuts.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_ours = event.key() in _WALKING or (event.key() in _OWN and _is_plain(event))
            if is_ours or not _is_plain(event):
                event.accept() if is_ours else super().event(event)
            else:
                event.ignore()
            return event.isAccepted()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._mind_size_of_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _SENTENCE_STEPS.get(event.key(), 0)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if step and modifiers & ~shift == Qt.KeyboardModifier.ControlModifier:
            self.step_sentence(step, is_growing=bool(modifiers & shift))
        elif not (_is_plain(event) and event.key() in _OWN):
            if _is_plain(event) and event.text().isprintable() and event.text().strip():
                event.ignore()
                return
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_N:
            self.event_asked.emit(*self.selected())
        elif event.key() in _ENTER:
            self.entered.emit(self.caret())
        elif self.textCursor().hasSelection():
            self.select(self.caret(), self.caret())
        else:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            shape = Qt.CursorShape.IBeamCursor
            if self._is_in_it(event.position().toPoint()):
                shape = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        moved = (place - self._pressed_at).manhattanLength()
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and moved < QApplication.startDragDistance():
            character = self.character_at(place)
            if character is None or self.textCursor().hasSelection():
                return
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.entered.emit(character)
            elif not event.modifiers():
                self.clicked.emit(character)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        asked = menu.addAction(self.tr("New event from this") + "\tN")
        asked.triggered.connect(lambda: self.event_asked.emit(*self.selected()))
        if first is not None:
            menu.removeAction(asked)
            menu.insertAction(first, asked)
            menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            character = self.character_at(event.pos())
            tip = "" if character is None else self._tip_at(character)
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = self.width() - self.verticalScrollBar().width() - WIDEST
        side = max(MARGIN, spare // 2)
        self.setViewportMargins(side, MARGIN // 2, side, MARGIN // 2)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        bar = self.verticalScrollBar()
        kept = bar.value()
        super().showEvent(event)
        bar.setValue(kept)  # Qt scrolls to the caret while there is no room for its line yet

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._layer.paint(painter)
        painter.end()
        super().paintEvent(event)


def _is_plain(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return modifiers == Qt.KeyboardModifier.NoModifier
