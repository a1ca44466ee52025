"""What a dialog on one record is made of: a page of fields, and leaving it without losing anything.

The page scrolls when the screen is small or the text large; the buttons stay in sight. Esc asks
only when something would be lost, and it asks in the dialog itself. Nothing is written here:
`value()` is what the fields say, and whoever asked makes a change of it.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.asking import Helpers
from desktop.dialogs.chips import ChipField
from desktop.dialogs.date_field import DateField
from desktop.dialogs.fields import FieldArea, FieldForm, FieldLabel, told_line
from desktop.dialogs.remembered import Place
from desktop.dialogs.sheet import Sheet, plain
from desktop.shield import shielded
from desktop.tips import plain_tip

Save = Callable[[Any], str]
"""Stores what a dialog says while it is still open: "" = done, else why it was refused."""

WIDTH_LINES: Final = 46  # of the height of a line: wider where the text is larger
SAME_LINE_PX: Final = 10
_BELOW_ALL: Final = 1_000_000  # px
SCREEN_SHARE: Final = 0.92  # of the screen, at most


@shielded
class RecordSheet(Sheet):
    """Fields of one record; subclasses add fields, then `finish()`, and say `value`, `mistakes`."""

    fills_up = True  # room to spare goes below the fields; else a field of the page takes it

    def __init__(self, parent: QWidget | None, name: str, helpers: Helpers) -> None:
        super().__init__(parent, name, "")
        self.place = Place(self, helpers.remembered(name))
        self.finished.connect(self.place.keep)
        self._told_at: list[QWidget] = []
        self._begun: set[QWidget] = set()
        self._first: object = None
        self._unsettled: set[QWidget] = set()
        self._is_sized = False
        self._focus_before: QWidget | None = None
        self.save: Save | None = None
        self._later = QTimer(self)  # however many lines come and go, room is made once
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.make_room)
        self.title = plain("", "title")
        self.column.addWidget(self.title)
        self.page = FieldForm()
        self.page.layout().setContentsMargins(0, 0, 10, 4)  # type: ignore[union-attr] # it has one
        self.page.installEventFilter(self)
        self._area = FieldArea(self.page)
        self.column.addWidget(self._area, 1)
        self.question = LeavingQuestion()
        self.question.thrown_away.connect(self._close_without_saving)
        self.question.kept.connect(self._go_on)

    def head(self, words: str) -> None:
        """Give the dialog its title, over the fields and on its frame."""
        self.title.setText(words)
        self.title.setVisible(bool(words))
        self.setWindowTitle(words)
        self.setAccessibleName(words)

    def value(self) -> object:
        """What the fields say now; subclasses tell."""
        raise NotImplementedError

    def mistakes(self) -> Mapping[QWidget, str]:
        """What is missing or wrong, by field, in words; subclasses tell."""
        return {}

    def is_changed(self) -> bool:
        """Whether something would be lost if the dialog closed now."""
        wrong = self._begun & set(self._all_mistakes())  # what can't be read is in no value
        is_typing = any(chips.pending() for chips in self.page.findChildren(ChipField))
        return bool(wrong) or is_typing or self.value() != self._first

    def add(self, label: str, field: Any, *, beside: QWidget | None = None) -> None:
        """Add a field with `value()` and `edited` under the others; "&" marks its Alt letter."""
        self.page.add(label, field, beside=beside)
        self._told_at.append(field)
        self.watch(field)

    def section(self, words: str, part: Any = None) -> QLabel:
        """Begin a new part of the page; `part`, with `edited`, stands below across the page."""
        heading = FieldLabel(words, part) if part is not None else plain(words)
        heading.setProperty("role", "subtitle")
        heading.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        heading.setContentsMargins(0, 6, 0, 0)
        self.page.add_part(heading)
        if part is not None:
            self.page.add_part(part)
            self.watch(part)
        return heading

    def watch(self, field: Any) -> None:
        """Judge anew whenever this field changes."""
        field.edited.connect(lambda: self._on_edit(field))
        if hasattr(field, "keyboard_left"):
            field.keyboard_left.connect(lambda: self._on_edit(field))

    def finish(self, save: str = "", *others: QPushButton, hint: str = "") -> None:
        """Close the page with the buttons; what the fields say now is what nobody would miss."""
        if self.fills_up:
            filler = QWidget()
            filler.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self.page.add_part(filler)
        self.column.addWidget(self.question)
        self.end_with(save or self.tr("&Save"), self.tr("Cancel"), *others)
        self.accept_button.setAutoDefault(True)
        told = plain(hint or self.tr("Ctrl Enter saves · Esc cancels"), "muted")
        told.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        last = self.column.itemAt(self.column.count() - 1)
        footer = last.layout() if last is not None else None
        if isinstance(footer, QHBoxLayout):
            footer.insertWidget(
                len(others), told, 100
            )  # before the stretch that keeps the rest right
        self.remember()

    def remember(self) -> None:
        """Take the fields as they are now for unchanged."""
        self._begun.clear()
        self._first = self.value()
        self.judge()

    def count_as_typed(self) -> None:
        """What the fields hold was typed by a person elsewhere: to close now would lose it."""
        self._first = None

    def judge(self) -> None:
        """Say under each field what is wrong with it; save is live only when nothing is.

        What is only missing is not called wrong before its field was touched.
        """
        mistakes = self._all_mistakes()
        for field in self._told_at:
            is_told = field in self._begun and not _tells_itself(field)
            self.page.tell(field, mistakes.get(field, "") if is_told else "")
        self.tell_mistake("")
        self.accept_button.setEnabled(not mistakes)
        why = next(iter(mistakes.values()), "")
        self.accept_button.setToolTip(plain_tip(why))

    def accept(self) -> None:
        """Save, or go to what is missing; what the file refuses is told and nothing is lost."""
        self._area.setEnabled(True)
        chips = self.page.findChildren(ChipField)
        self._unsettled = {field for field in chips if not field.settle()}
        mistakes = self._all_mistakes()
        if not mistakes:
            self._save()
            return
        self._begun |= set(mistakes)
        self.judge()
        next(iter(mistakes)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        refusal = self.save(self.value()) if self.save is not None else ""
        if not refusal:
            super().accept()
            return
        self.tell_mistake(refusal)
        self.accept_button.setEnabled(True)  # a full disk may have room again
        self._later.start(0)

    def reject(self) -> None:
        """Close, but ask before something is lost."""
        if self.question.isVisible():
            self._go_on()
        elif self.is_changed():
            self._focus_before = self.focusWidget()
            self._area.setEnabled(False)  # first the answer; its letters are the page's too
            self.question.ask()
            self._later.start(0)
        else:
            super().reject()

    def make_room(self) -> None:
        """Grow as far as the screen allows when the fields need more than they have."""
        order_tabs(self)
        if self.place.is_chosen:
            return
        lacks = self._needed(self._area.viewport().width()) - self._area.viewport().height()
        room = self.screen().availableGeometry()
        most = round(room.height() * SCREEN_SHARE) - self.height()
        if lacks > 0 and most > 0:
            self.resize(self.width(), self.height() + min(lacks, most))
            over = self.frameGeometry().bottom() - room.bottom()
            if over > 0:
                self.move(self.x(), max(room.top(), self.y() - over))
            self.place.settle()

    def _all_mistakes(self) -> dict[QWidget, str]:
        """Those of the fields, and names that were typed and not taken."""
        found = dict(self.mistakes())
        words = self.tr("“{name}” is typed but not taken: choose a row of the list, or clear it.")
        for chips in self.page.findChildren(ChipField):
            is_left = not chips.line.hasFocus() or chips in self._unsettled
            if chips.pending() and is_left:
                field = next((f for f in self._told_at if f.isAncestorOf(chips)), chips)
                found.setdefault(field, words.format(name=chips.pending()[:80]))
        return found

    def _needed(self, width: int) -> int:
        """How high the page is at this width."""
        layout = self.page.layout()
        wrapped = layout.totalHeightForWidth(width) if layout is not None else -1
        return max(wrapped, self.page.minimumSizeHint().height())

    def _on_edit(self, field: QWidget) -> None:
        self._begun.add(field)
        self.judge()

    def _close_without_saving(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def _go_on(self) -> None:
        self.question.hide()
        self._area.setEnabled(True)
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted_size(self) -> QSize:
        """As high as its fields, as wide as is good to read, never beyond the screen."""
        room = self.screen().availableGeometry().size() * SCREEN_SHARE
        hint = self.sizeHint()
        wanted = WIDTH_LINES * self.fontMetrics().height()
        width = min(max(wanted, hint.width()), room.width())
        inner = width - 2 * self.column.contentsMargins().left()
        more = max(0, self._needed(inner) - self._area.sizeHint().height())
        return QSize(width, min(hint.height() + more, room.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()  # also while the button is not live: it leads to what is missing
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_sized:
            self._is_sized = True
            if not self.place.restore():
                self.resize(self._wanted_size())
        super().showEvent(event)
        self.place.settle()
        order_tabs(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.place.settle_in()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A line of words or a row came or went; how high it is, is known after this event.
        if watched is self.page and event.type() == QEvent.Type.LayoutRequest:
            self._later.start(0)
        return super().eventFilter(watched, event)


def order_tabs(window: QWidget) -> None:
    """Let Tab go in reading order through what is seen now: by lines, each from the left.

    The page comes before all else: when it scrolls it reaches down behind the buttons.
    """
    page = window.page if isinstance(window, RecordSheet) else window
    places: list[tuple[int, int, QWidget]] = []
    for field in window.findChildren(QWidget):
        takes_tab = field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.focusProxy() is None
        if takes_tab and field.isVisibleTo(window):
            centre = field.mapTo(window, field.rect().center())
            below = 0 if page.isAncestorOf(field) else _BELOW_ALL
            places.append((centre.y() + below, centre.x(), field))
    lines: list[list[tuple[int, int, QWidget]]] = []
    for place in sorted(places, key=lambda place: place[:2]):
        if lines and place[0] - lines[-1][0][0] <= SAME_LINE_PX:
            lines[-1].append(place)
        else:
            lines.append([place])
    fields = [field for line in lines for _, _, field in sorted(line, key=lambda each: each[1])]
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)


def with_hint(field: QWidget) -> tuple[QWidget, QLabel]:
    """A field in a holder of its own, and the line under it for what is good to know."""
    holder, line = QWidget(), told_line("hint")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(field)
    column.addWidget(line)
    return holder, line


def tell(line: QLabel, words: str) -> None:
    """Show words in a line that is only there while it says something."""
    line.setText(words)
    line.setVisible(bool(words))


def _tells_itself(field: QWidget) -> bool:
    """Whether a field shows its own mistake: a date does while it is read."""
    if not isinstance(field, DateField):
        own = getattr(field, "tells_itself", None)  # several dates in one line do too
        return own is not None and bool(own())
    return bool(field.reading.problem) or len(field.reading.spans) > 1


class LeavingQuestion(QFrame):
    """Asks inside the dialog whether what was changed shall be lost; hidden until it asks."""

    thrown_away = Signal()
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "cardNote")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        self.words = plain(self.tr("Close without saving what you changed?"))
        line.addWidget(self.words, 1)
        self.keep_button = QPushButton(self.tr("Keep editin&g"))
        self.throw_button = QPushButton(self.tr("Thro&w away"))
        self.keep_button.clicked.connect(self.kept)
        self.throw_button.clicked.connect(self.thrown_away)
        for button in (self.keep_button, self.throw_button):
            button.setAutoDefault(True)
            line.addWidget(button)
        self.hide()

    def ask(self) -> None:
        """Show the question; Enter keeps editing."""
        self.show()
        self.keep_button.setFocus()
