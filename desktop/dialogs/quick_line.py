"""One line at the cursor in which a whole event is written: date, title, @unit, !person, #kind.

A child widget that the canvas places. It reads nothing itself: `read` is handed in, what it
understood stands below the line while it is typed. Enter saves, Tab opens all fields.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from db.dates.read_back import reading_words
from db.dates.span import Span
from db.drafts.quick_line import QuickReading, mark_at, marked_name
from db.drafts.values import EventDraft, Who
from desktop.dialogs.asking import Helpers
from desktop.dialogs.choices import Choice, ChoiceList
from desktop.dialogs.fields import retell, told_line
from desktop.dialogs.sheet import plain
from desktop.dialogs.signs import colour_icon, kind_icon
from desktop.shield import shielded

WIDTH: Final = 560
MOST_SEEN: Final = 70  # characters of the line that are seen at once, where there is room
PAUSE_MS: Final = 60  # after the last key, before the canvas shows the draft


@dataclass(frozen=True, slots=True)
class Quick:
    """How a line is read. `when` is the text of its date; `spans` as in `DateReading`.

    `kind` is the name of a kind or "" where none was said.
    """

    title: str = ""
    when: str = ""
    spans: tuple[Span, ...] = ()
    kind: str = ""
    people: tuple[Who, ...] = ()
    units: tuple[Who, ...] = ()
    tags: tuple[str, ...] = ()
    problem: str = ""
    counted_from: str = ""


_OURS: Final = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)  # fmt: skip

ReadQuick = Callable[[str], Quick]


def quick_of(reading: QuickReading) -> Quick:
    """A line as `db.drafts.quick_line` reads it; without #kind it says none."""
    draft, when = reading.draft, reading.when
    says_kind = any(part.kind == "kind" for part in reading.parts)
    return Quick(
        draft.title,
        when.text,
        when.spans if when.text else (),
        draft.kind if says_kind else "",
        draft.people,
        draft.units,
        draft.tags,
        when.problem if when.text else "",
        when.counted_from,
    )


class QuickLine(QFrame):
    """The line, its reading, and the names that complete a word after @, ! or #.

    `saved` carries the draft, `details_asked` the draft and the text of a date that is still
    open ("" = none), `closed` comes when it goes away. What is not said in the line is as in
    `draft`: the day and the unit of the place, the passage of a text.
    """

    saved = Signal(object)  # EventDraft
    details_asked = Signal(object, str)  # EventDraft, text for When
    closed = Signal()

    def __init__(
        self, parent: QWidget, draft: EventDraft, helpers: Helpers, read: ReadQuick
    ) -> None:
        super().__init__(parent)
        self._place = parent
        self._is_left = False
        self.setObjectName("quickLine")
        self.setProperty("role", "popup")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("New event in one line"))
        self._draft, self._helpers, self._read = draft, helpers, read
        self._quick = Quick()
        self._list: ChoiceList | None = None
        self._is_warned = False
        self.line = _Line(self)
        self.line.setPlaceholderText(self.tr("29 dec 22 What happened @unit !person #kind"))
        self.line.setAccessibleName(self.accessibleName())
        self.told = told_line("good")
        self.told.show()
        keys = plain(
            self.tr("Enter saves · Tab: all fields · @ unit  ! person  # kind, tag"), "hint"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 9, 10, 9)
        column.setSpacing(4)
        for part in (self.line, self.told, keys):
            column.addWidget(part)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._show_draft)
        self.line.textChanged.connect(self._on_text)
        self._tell()

    def open_at(self, at: QPoint) -> None:
        """Show it at a place of its parent, inside it, and take the keyboard."""
        parent = self._place
        self.ensurePolished()
        wish = max(WIDTH, MOST_SEEN * self.fontMetrics().averageCharWidth())
        width = min(wish, parent.width() - 16)
        self.setFixedWidth(max(120, width))
        self._fit()
        x = max(8, min(at.x(), parent.width() - self.width() - 8))
        y = max(8, min(at.y(), parent.height() - self.height() - 8))
        self.move(x, y)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_draft()

    def value(self) -> EventDraft:
        """The event as the line says it; the rest is as it was given."""
        quick, base = self._quick, self._draft
        return replace(
            base,
            title=quick.title or base.title,
            kind=quick.kind or base.kind,
            span=quick.spans[0] if len(quick.spans) == 1 else base.span,
            people=quick.people or base.people,
            units=quick.units or base.units,
            tags=tuple(dict.fromkeys((*base.tags, *quick.tags))),
        )

    def refuse(self, words: str) -> None:
        """Say why the event was not stored; the line stays as it is."""
        self.show()
        self._say("mistake", words)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def choices(self) -> ChoiceList:
        """The list of names, made when it is first needed."""
        if self._list is None:
            self._list = ChoiceList(self.window())
            self._list.picked.connect(self._insert)
        return self._list

    def leave(self) -> None:
        """Go away, and take the draft off the canvas."""
        self._is_left = True
        self._pause.stop()
        if self._list is not None:
            self._list.hide()
        self.hide()
        self._helpers.preview(None)
        self.closed.emit()

    def on_key(self, event: QKeyEvent) -> bool:
        """What the line is asked before it takes a key itself; True = it is done with."""
        key = event.key()
        current = self._list.current() if self._list is not None else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_saving = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if current is not None:
                self._insert(current.value)
            if current is None or is_saving:
                self._save()
        elif key == Qt.Key.Key_Tab:
            if current is not None:
                self._insert(current.value)
            self._ask_details()
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list is not None:
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _on_text(self) -> None:
        self._is_warned = False
        self._quick = self._read(self.line.text()) if self.line.text().strip() else Quick()
        self._tell()
        self._complete()
        self._pause.start()

    def _show_draft(self) -> None:
        self._helpers.preview(self.value())

    def _save(self) -> None:
        if self.missing():
            self._say("mistake", self.missing())
            return
        self.hide()  # `refuse`, called by who stores it, shows it again
        self.saved.emit(self.value())
        if self.isHidden():
            self.leave()

    def missing(self) -> str:
        """What keeps the line from being saved, in words; "" = nothing."""
        if self._quick.problem:
            return self._quick.problem
        if len(self._quick.spans) > 1:
            return self.tr("This date can be read in several ways. Tab lets you choose.")
        if not self.value().title.strip():
            return self.tr("Say what happened.")
        return ""

    def _ask_details(self) -> None:
        is_open = len(self._quick.spans) != 1
        draft, when = self.value(), self._quick.when if is_open else ""
        self.hide()  # `refuse`, called by who can't open the dialog now, shows it again
        self.details_asked.emit(draft, when)
        if self.isHidden() and not self._is_left:
            self.leave()

    def _on_escape(self) -> None:
        if self._list is not None and not self._list.isHidden():
            self._list.hide()
        elif self.line.text().strip() and not self._is_warned:
            self._is_warned = True
            self._say("warning", self.tr("Esc once more throws the line away."))
        else:
            self.leave()

    def _complete(self) -> None:
        """Offer names for the word after a sign, as far as the cursor."""
        mark = mark_at(self.line.text(), self.line.cursorPosition())
        sign, _start, typed = mark or ("", 0, "")
        rows = self._rows(sign, typed.strip()) if mark else []
        if not rows or (typed[-1:] == " " and _has(rows, typed)):
            if self._list is not None:
                self._list.hide()
            return
        self.choices().fill(rows)
        if not typed.strip() or _has(rows, typed):
            self.choices().deselect()  # Enter saves, unless an arrow key chooses another
        self.choices().place_below(self, self.line.x() + self.line.cursorRect().left())

    def _rows(self, sign: str, text: str) -> list[Choice]:
        if sign == "#":
            asked = text.casefold()
            ratio = self.devicePixelRatioF()
            kinds = [
                Choice(kind.label, kind.label, self.tr("kind"), kind_icon(kind, ratio))
                for kind in self._helpers.kinds
                if asked in kind.label.casefold() or asked in kind.name.casefold()
            ]
            tags = [
                Choice(tag.name, tag.name, self.tr("tag"), colour_icon(tag.colour, ratio))
                for tag in self._helpers.tags
                if asked in tag.name.casefold()
            ]
            rows = kinds + tags
            return sorted(rows, key=lambda row: not row.text.casefold().startswith(asked))
        find = self._helpers.find_units if sign == "@" else self._helpers.find_people
        return [Choice(each.name, each.name, each.reason) for each in find(text)]

    def _insert(self, name: object) -> None:
        """Write a name in the place of what is typed of it."""
        text, at = self.line.text(), self.line.cursorPosition()
        mark = mark_at(text, at)
        if mark is None:
            return
        head = text[: mark[1]] + marked_name(mark[0], str(name)) + " "
        self.line.setText(head + text[at:].lstrip())
        self.line.setCursorPosition(len(head))
        self.choices().hide()

    def _tell(self) -> None:
        """Say below how the line is read."""
        quick = self._quick
        if quick.problem:
            self._say("mistake", quick.problem)
            return
        draft, language = self.value(), self._helpers.language
        when = [reading_words(span, language) for span in quick.spans]
        labels = {kind.name: kind.label for kind in self._helpers.kinds}
        if not when and draft.span.shape != "none":
            when = [reading_words(draft.span, language)]
        parts = [
            self.tr(" or ").join(when) or self.tr("no date"),
            labels.get(draft.kind, draft.kind),
            *(self._named(who) for who in (*draft.units, *draft.people)),
            *(f"#{tag}" for tag in draft.tags),
        ]
        is_open = len(quick.spans) > 1
        words = " · ".join(part for part in parts if part)
        if quick.counted_from and not is_open:
            counted = self.tr("counted from {day}")
            day = reading_words(self._helpers.read_date(quick.counted_from, "").spans[0], language)
            words = f"{words} · {counted.format(day=day)}"
        self._say("warning" if is_open else "good", words if is_open else f"✓ {words}")

    def _named(self, who: Who) -> str:
        return who.name if who.id else self.tr("{name} (new)").format(name=who.name)

    def _say(self, role: str, words: str) -> None:
        retell(self.told, role, words)
        self.line.setAccessibleDescription(words)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words below the line need."""
        layout = self.layout()
        if layout is not None:
            self.ensurePolished()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))


@shielded
class _Line(QLineEdit):
    """The line itself; hands its keys to the frame first, and never to an action."""

    def __init__(self, quick: QuickLine) -> None:
        super().__init__(quick)
        self._quick = quick

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OURS:
                event.accept()  # ours, whatever an action of the window says
                return True
            is_tab = event.key() == Qt.Key.Key_Tab and event.type() == QEvent.Type.KeyPress
            if is_tab and self._quick.on_key(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._quick.on_key(event):
            super().keyPressEvent(event)


def _has(rows: list[Choice], typed: str) -> bool:
    """Whether one of the names is what is typed, in full."""
    return any(row.text.casefold() == typed.strip().casefold() for row in rows)
