"""News: the message strip above the canvas, and small news and facts at the lower edge."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from desktop.tasks import Task

Level = Literal["info", "warning", "error"]
LONGEST: Final = 2_000  # characters; a longer message must not be laid out
LONGEST_NEWS: Final = 300
NEWS_MS: Final = 8_000


class MessageStrip(QFrame):
    """One message at a time, never a modal box; stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageStrip")
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action_button = QPushButton()
        self.action_button.setObjectName("stripAction")
        self.action_button.clicked.connect(self._act)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("flat", True)
        self.close_button.clicked.connect(self.hide)
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self._said, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty while nothing is."""
        return "" if self.isHidden() else self._said.text()

    def say(
        self,
        text: str,
        level: Level = "info",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message, with a button (text, function) when there is something to do."""
        self._said.setText(text[:LONGEST])
        self.setAccessibleName(text[:LONGEST])
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._action = action[1] if action else None
        self.action_button.setText(action[0] if action else "")
        self.action_button.setVisible(action is not None)
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


class StatusLine(QStatusBar):
    """Range in view, counts in view, how many are selected, the date under the pointer, running
    work, saved or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setSizeGripEnabled(False)
        self.range = self._label("rangeInView")
        self.counts = self._label("countsInView")
        self.selected = self._label("selectedCount")
        self.pointer = self._label("pointerDate")
        self.saved = self._label("savedState")
        self.work = _WorkLine()
        for widget in (self.range, self.counts, self.selected, self.pointer):
            self.addWidget(widget)
        self.addPermanentWidget(self.work)
        self.addPermanentWidget(self.saved)

    def tell(self, words: str) -> None:
        """Say small news for a while, in the place of the facts; a screen reader reads it too."""
        self.showMessage(words[:LONGEST_NEWS], NEWS_MS)
        self.setAccessibleName(words[:LONGEST_NEWS])

    def clear_facts(self) -> None:
        """Say nothing, for when no file is open."""
        for label in (self.range, self.counts, self.selected, self.pointer, self.saved):
            label.clear()

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


class _WorkLine(QWidget):
    """What runs in the background, how far it is, and a button to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setProperty("flat", True)
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._bar, self.stop_button):
            row.addWidget(widget)
        self.hide()

    def follow(self, task: Task) -> None:
        """Show a task until it ends; the latest one is shown, one without a label never."""
        if not task.label:
            return
        self._task = task
        self._label.setText(task.label)
        self._bar.setAccessibleName(task.label)
        self._bar.setRange(0, 0)
        task.progressed.connect(self._show_progress)
        task.ended.connect(lambda: self._end(task))
        self.show()

    def _show_progress(self, done: int, total: int) -> None:
        if self.sender() is self._task:
            self._bar.setRange(0, 100)
            self._bar.setValue(done * 100 // max(total, 1))

    def _end(self, task: Task) -> None:
        if self._task is task:
            self._task = None
            self.hide()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
