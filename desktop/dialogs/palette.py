"""The command palette: one field over everything that can be done or gone to.

A frame inside the window, near its top; never a window of its own, and never modal. It knows
nothing of the file: `asked(text)` asks, `show_groups` and `add_groups` answer, `chosen` tells.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.dialogs.palette_painting import PaletteRows
from desktop.dialogs.palette_rows import Entry, Group, PaletteModel, spoken
from desktop.dialogs.sheet import plain
from desktop.dialogs.signs import worn_theme
from desktop.shield import shielded

WIDTH: Final = 640
MOST_ROWS: Final = 14  # seen at once; the list scrolls to the others
FROM_TOP: Final = 0.09  # of the height of the window
EDGE: Final = 12
TYPED_SHOWN: Final = 60  # characters of what was typed in "nothing found"
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENDS: Final = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@shielded
class Palette(QFrame):
    """The field, the list below it, and a line that says what the keys do.

    `asked(text)` after each key, "" when it opens; `chosen(entry, is_edit)` when an entry that can
    be done is taken, after the palette has gone and the keyboard is where it was before.
    """

    asked = Signal(str)
    chosen = Signal(object, bool)  # Entry, whether its editor is wanted
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._is_looking = False
        self.setObjectName("commandPalette")
        self.setProperty("role", "popup")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Command palette"))
        self.line = _Line(self)
        self.line.setObjectName("paletteLine")
        self.line.setPlaceholderText(self.tr("Do, find or go to… “Nov 2022”, “as of 20 Dec 2022”"))
        self.line.setAccessibleName(self.accessibleName())
        self.line.textChanged.connect(self._on_text)
        self.model = PaletteModel(self)
        self.view = self._made_view()
        self.nothing = _words("muted")
        self.hint = _words("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 6)
        column.setSpacing(4)
        beside = QVBoxLayout()
        beside.setContentsMargins(8, 0, 8, 2)
        beside.addWidget(self.line)
        column.addLayout(beside)
        for part in (self.view, self.nothing, self.hint):
            column.addWidget(part)
        window.installEventFilter(self)
        self.hide()

    def open_now(self) -> None:
        """Come up with an empty field, or with all of what stands in it selected."""
        if not self.isHidden():
            self.line.selectAll()
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._before = QApplication.focusWidget() or self._window.focusWidget()
        self.line.clear()
        self.model.set_groups(())
        self.asked.emit("")
        self.place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_groups(self, groups: Sequence[Group], *, is_looking: bool = False) -> None:
        """Show what was found; the first that can be done is current. More comes: `is_looking`."""
        self._is_looking = is_looking
        self.model.set_groups(groups)
        entries = self.model.entries()
        live = next((entry for entry in entries if not entry.why), None)
        self._go_to(_row_of(self.model, live or (entries[0] if entries else None)))
        self.view.scrollToTop()
        self.place()

    def add_groups(self, groups: Sequence[Group]) -> None:
        """Show below what was found later; nothing that is there moves."""
        self._is_looking = False
        had_any = self.current() is not None
        self.model.add_groups(groups)
        if not had_any:
            self._go_to(self.model.step(-1, 1))
        else:
            self._tell()
        self.place()

    def current(self) -> Entry | None:
        """The entry that Enter takes."""
        return self.model.entry_at(self.view.currentIndex().row())

    def leave(self) -> None:
        """Go away, and give the keyboard back to where it was."""
        if self.isHidden():
            return
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self._window)
        before, self._before = self._before, None
        self.hide()
        if had_keyboard and before is not None and isValid(before):  # a page may be another now
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def take(self, *, is_edit: bool = False) -> None:
        """Take the current entry; one that can't be done says why and stays."""
        entry = self.current()
        if entry is None:
            return
        if entry.why:
            self._say_why(entry)
            return
        self.leave()
        self.chosen.emit(entry, is_edit)

    def on_key(self, event: QKeyEvent) -> bool:
        """What the field asks before it takes a key itself; True = it is done with."""
        key, row = event.key(), self.view.currentIndex().row()
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTERS:
            self.take(is_edit=is_control)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _STEPS:
            self._go_to(self.model.step(row, _STEPS[Qt.Key(key)]))
        elif key in _PAGES:
            page = max(2, self.view.viewport().height() // self._row_px() - 1)
            self._go_to(self.model.step(row, _PAGES[Qt.Key(key)] * page))
        elif key in _ENDS and is_control:
            self._go_to(self.model.step(row, _ENDS[Qt.Key(key)] * max(2, self.model.rowCount())))
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # there is nowhere else to go
        return True

    def place(self) -> None:
        """Stand near the top of the window, as high as the rows need."""
        window = self._window
        self.ensurePolished()
        rows = min(self.model.rowCount(), MOST_ROWS)
        self._say_nothing()
        self.view.setVisible(rows > 0)
        width = min(WIDTH, window.width() - 2 * EDGE)
        top = max(EDGE, round(window.height() * FROM_TOP))
        layout = self.layout()
        assert layout is not None
        self.view.setFixedHeight(max(1, rows * self._row_px()))
        layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = max(height, layout.totalMinimumSize().height())
        spare = window.height() - top - EDGE - height
        if spare < 0:
            least = 3 * self._row_px()
            self.view.setFixedHeight(max(min(least, self.view.height()),
                                         self.view.maximumHeight() + spare))  # fmt: skip
            height += spare
        self.setGeometry((window.width() - width) // 2, top, width, max(height, 1))

    def mind_focus(self) -> None:
        """Go away when the keyboard has gone elsewhere in the window."""
        now = QApplication.focusWidget()
        if now is not None and now is not self.line and not self.isHidden():
            self._before = None
            self.leave()

    def _on_text(self, text: str) -> None:
        if not self.isHidden():
            self.asked.emit(text)

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())
        if row == 1:
            self.view.scrollToTop()  # with the heading above it
        elif row >= 0:
            self.view.scrollTo(self.model.index(row, 0))
        self._tell()

    def _tell(self) -> None:
        """Say below what the keys do with the current entry, and read it out."""
        entry = self.current()
        self.line.setAccessibleDescription(spoken(entry) if entry is not None else "")
        if entry is not None and entry.why:
            self._say_why(entry)
            return
        words = [self.tr("↑ ↓ choose"), self.tr("Enter takes it")] if entry is not None else []
        if entry is not None and entry.edits:
            words.append(self.tr("Ctrl+Enter: {what}").format(what=entry.edits))
        words.append(self.tr("Esc closes"))
        self._hint(" · ".join(words), "hint")

    def _say_why(self, entry: Entry) -> None:
        self._hint(entry.why, "warning")
        self.line.setAccessibleDescription(spoken(entry))

    def _hint(self, words: str, role: str) -> None:
        if self.hint.property("role") != role:
            self.hint.setProperty("role", role)
            self.hint.style().polish(self.hint)
        self.hint.setText(words)

    def _say_nothing(self) -> None:
        """Say that nothing was found, or not yet; nothing while there are rows."""
        typed = " ".join(self.line.text().split())
        is_empty = self.model.rowCount() == 0
        shown = typed if len(typed) <= TYPED_SHOWN else typed[: TYPED_SHOWN - 1] + "…"
        words = self.tr("Looking further…") if self._is_looking else ""
        if is_empty and not words:
            words = self.tr("Nothing found for “{text}”.").format(text=shown) if typed else ""
        self.nothing.setText(words)
        self.nothing.setVisible(bool(words))

    def _row_px(self) -> int:
        return self.view.fontMetrics().height() + 12

    def _made_view(self) -> "_Rows":
        view = _Rows()
        view.setObjectName("paletteRows")
        view.setAccessibleName(self.accessibleName())
        view.setModel(self.model)
        view.setItemDelegate(PaletteRows(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.taken.connect(lambda is_edit: self.take(is_edit=is_edit))
        view.pressed.connect(lambda _index: self._tell())
        return view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)


@shielded
class _Line(QLineEdit):
    """The field; hands its keys to the palette first, and none of them to an action."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            ours = (*_ENTERS, Qt.Key.Key_Escape, *_STEPS, *_PAGES, Qt.Key.Key_Tab,
                    Qt.Key.Key_Backtab)  # fmt: skip
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in ours:
                event.accept()
                return True
            is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if is_tab and event.type() == QEvent.Type.KeyPress and self._palette.on_key(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._palette.on_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self._palette.mind_focus)


@shielded
class _Rows(QListView):
    """The list; `taken(is_edit)` when an entry is clicked, with Ctrl for its editor."""

    taken = Signal(bool)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Opaque, so that no key that is typed paints the canvas below anew.
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), worn_theme().panel)
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(QPoint(round(event.position().x()), round(event.position().y())))
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and index.isValid() and index == self.currentIndex():
            self.taken.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))


def _row_of(model: PaletteModel, entry: Entry | None) -> int:
    if entry is None:
        return -1
    return next(row for row in range(model.rowCount()) if model.entry_at(row) is entry)


def _words(role: str) -> QLabel:
    label = plain("", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setContentsMargins(EDGE, 2, EDGE, 2)
    return label
