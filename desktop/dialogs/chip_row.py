"""What a field of names is made of: the names as chips, and after them one line to write in.

The line keeps the keyboard; which name it stands on is shown on the chip.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from desktop.dialogs.chip import Chip
from desktop.shield import shielded
from desktop.tips import plain_tip

PAD_X: Final = 8
_PAD_Y: Final = 5
_GAP: Final = 6
_LEAST_LINE: Final = 90  # px to write in; with less the line goes on below


@shielded
class ChipRow(QFrame):
    """Chips and a line in a frame as high as they need; `chip_clicked(at)`, `chip_removed(at)`.

    `keyboard_left` comes when the line loses the focus.
    """

    chip_clicked = Signal(int)
    chip_removed = Signal(int)
    keyboard_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chips: list[Chip] = []
        self._at: int | None = None
        self.line = _Line(self)
        self.setFocusProxy(self.line)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def chips(self) -> list[Chip]:
        """The names as they are shown."""
        return list(self._chips)

    def show_chips(self, words: Sequence[str], colours: Sequence[str]) -> None:
        """Show these names, each with the colour of its dot or ""."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        pairs = zip(words, colours, strict=True)
        self._chips = [self._made(text, colour, at) for at, (text, colour) in enumerate(pairs)]
        self._at = None
        self.line.setAccessibleDescription(", ".join(words))
        self.place()

    def current(self) -> int | None:
        """The name the keyboard stands on, None in the line."""
        return self._at

    def stand_on(self, at: int | None) -> None:
        """Let the keyboard stand on a name."""
        self._at = at
        for place, chip in enumerate(self._chips):
            chip.show_current(place == at)

    def place(self) -> None:
        """Set names and line side by side, going on below where a line is full."""
        self.line.ensurePolished()
        height = self.line.fontMetrics().height() + 5
        right, x, y = self.width() - PAD_X, PAD_X, _PAD_Y
        for chip in self._chips:
            wish = chip.sizeHint().width()
            width = min(wish, max(40, right - PAD_X))
            if x > PAD_X and x + width > right:
                x, y = PAD_X, y + height + _GAP
            chip.setGeometry(x, y, width, height)
            chip.setToolTip(plain_tip(chip.words if width < wish else ""))
            x += width + _GAP
        if x > PAD_X and right - x < _LEAST_LINE:
            x, y = PAD_X, y + height + _GAP
        self.line.setGeometry(x, y, max(20, right - x), height)
        if self.minimumHeight() != y + height + _PAD_Y:
            self.setFixedHeight(y + height + _PAD_Y)

    def on_key(self, event: QKeyEvent) -> bool:
        """Asked before the line takes a key; True = nobody else shall see it."""
        del event
        return False

    def on_focus(self, is_in: bool) -> None:
        """The line took the keyboard, or lost it."""
        self.setProperty("focused", "true" if is_in else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        if not is_in:
            self.keyboard_left.emit()

    def _made(self, words: str, colour: str, at: int) -> Chip:
        chip = Chip(words, colour, self)
        chip.ensurePolished()  # or it would be measured in another font
        chip.clicked.connect(lambda: self.chip_clicked.emit(at))
        chip.removed.connect(lambda: self.chip_removed.emit(at))
        chip.show()
        return chip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.place()


@shielded
class _Line(QLineEdit):
    """The line of a row of chips; hands its keys to the row first."""

    def __init__(self, row: ChipRow) -> None:
        super().__init__(row)
        self._row = row
        self.setFrame(False)

    def event(self, event: QEvent) -> bool:
        # Tab never comes as a key press of its own, and no action may take Escape from the row.
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
            is_tab = event.key() == Qt.Key.Key_Tab
            if event.type() == QEvent.Type.KeyPress and is_tab and self._row.on_key(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._row.on_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._row.on_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self._row.on_focus(False)

    def _is_ours(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )


_STAYING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
