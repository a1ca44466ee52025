"""The search line: finds as you type, and steps through what it found.

It knows nothing of the file: `searched(text)` asks, `show_results` answers.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop.panes.search_results import Result, SearchResults
from desktop.shield import shielded

DEBOUNCE_MS: Final = 120
EDGE: Final = 8


@shielded
class SearchBox(QLineEdit):
    """A line to search in; Enter next hit, Shift+Enter previous, Down into the list, Esc clears.

    `searched` carries the text a moment after the last key, "" when it was cleared; `picked`
    a row of the list. The results stay until the line is left or a hit is gone to.
    """

    searched = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    picked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setPlaceholderText(self.tr("Search people, units, incidents, text…"))
        self.setAccessibleName(self.tr("Search"))
        self.setMinimumWidth(200)
        self._hint_words = self.tr("Ctrl F")
        self._hint = QLabel(self._hint_words, self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setProperty("role", "muted")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._results: SearchResults | None = None
        self._asked = ""
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._on_text)
        self._place_hint()

    def search_for(self, text: str) -> None:
        """Search for a text at once, as if it had been typed here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)
        self._timer.stop()
        self._asked = ""  # the same text again shows its results again
        self._ask()

    def set_hint(self, text: str) -> None:
        """What stands at the right while nothing is typed: the key that leads here."""
        self._hint_words = text
        self._show_hint(text)

    def show_results(self, found: Sequence[Result], whens: Sequence[str] = ()) -> None:
        """Answer the last `searched`, with a date in words for each result if there are any."""
        if not self._asked:
            return
        results = self._popup()
        results.fill(found, whens)
        self._show_hint(str(len(found)) if found else "")
        if self.hasFocus() or results.view.hasFocus():
            results.place_below(self)

    def show_place(self, current: int, total: int) -> None:
        """Say on which hit the canvas stands: "3 of 17"; counted from 1."""
        if self._results is not None and total:
            self._results.mark(current - 1)
        words = self.tr("{current} of {total}").format(current=current, total=total)
        self._show_hint(words if total else "")

    def results(self) -> SearchResults | None:
        """The list, once there was something to show."""
        return self._results

    def hide_results(self) -> None:
        """Fold the list away; the text stays."""
        if self._results is not None:
            self._results.hide()

    def _popup(self) -> SearchResults:
        if self._results is None:
            self._results = SearchResults(self.window())
            self._results.picked.connect(self._on_picked)
            self._results.left.connect(self._take_back)
            self._results.view.installEventFilter(self)
        return self._results

    def _on_text(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._ask()
            self.hide_results()
            self._show_hint(self._hint_words)

    def _ask(self) -> None:
        text = self.text().strip()
        if text != self._asked:
            self._asked = text
            self.searched.emit(text)

    def _on_picked(self, table: str, id: int) -> None:
        self.hide_results()
        self.picked.emit(table, id)

    def _take_back(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, *, back: bool) -> None:
        if self._timer.isActive():  # typed and entered in one go: search first
            self._timer.stop()
            self._ask()
        if self._asked:
            if self._results is not None and self._results.model.rowCount():
                self.hide_results()  # or they would cover the hit; Down shows them again
            (self.previous_asked if back else self.next_asked).emit()

    def _go_down(self) -> None:
        results = self._results
        if results is not None and results.model.rowCount():
            results.place_below(self)
            results.take_keyboard()

    def _show_hint(self, words: str) -> None:
        self._hint.setText(words)
        self._place_hint()

    def _place_hint(self) -> None:
        size = self._hint.sizeHint()
        x = self.width() - size.width() - EDGE
        self._hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        self.setTextMargins(0, 0, size.width() + EDGE, 0)

    def _mind_focus(self) -> None:
        now = QApplication.focusWidget()
        if self._results is not None and now is not self and now is not self._results.view:
            self._results.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._mind_focus)
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._mind_focus)

    def event(self, event: QEvent) -> bool:
        # These keys are ours while the line has the focus, whatever an action says.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down:
            self._go_down()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()
        if self._results is not None and self._results.isVisible():
            self._results.place_below(self)
