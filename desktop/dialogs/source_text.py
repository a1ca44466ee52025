"""The text of a source in its dialog; it may be long, so it is read once after each change."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from db.saying import numeral, said
from desktop.dialogs.long_text import LongTextEdit
from desktop.dialogs.sheet import plain
from desktop.shield import shielded

NAMED: Final = 5
QUOTE_LENGTH: Final = 120


@shielded
class SourceText(LongTextEdit):
    """Plain text only, whatever is pasted; Tab leaves it, Ctrl+Enter saves the dialog."""

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._value: str | None = text
        self.setPlainText(text)
        self.textChanged.connect(self._on_change)

    def value(self) -> str:
        """The text; as it was stored, to the letter, while nobody changes it."""
        if self._value is None:
            self._value = self.written()
        return self._value

    def set_text(self, text: str) -> None:
        """Put another text in its place; that can be undone."""
        self.selectAll()
        self.insertPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def _on_change(self) -> None:
        self._value = None
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the dialog's key
            return
        super().keyPressEvent(event)


class LostPassages(QFrame):
    """Names the passages that the text no longer has; hidden until there are any."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "cardNote")
        self.words = plain("")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.words)
        self.hide()

    def name(self, quotes: Sequence[str]) -> None:
        """Show these quotations."""
        head = (
            self.tr("A passage that is cited is no longer in the text. It keeps its quotation:")
            if len(quotes) == 1
            else self.tr(
                "{count} cited passages are no longer in the text. They keep their quotation:"
            ).format(count=numeral(len(quotes)))
        )
        lines = [said("“{text}”", text=_cut(quote)) for quote in quotes[:NAMED]]
        if len(quotes) > NAMED:
            lines.append(self.tr("and {count} more").format(count=numeral(len(quotes) - NAMED)))
        self.words.setText("\n".join([head, *lines]))
        self.show()


def _cut(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= QUOTE_LENGTH else line[:QUOTE_LENGTH].rstrip() + "…"
