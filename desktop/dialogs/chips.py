"""A field of several names: people or units with their roles, or tags.

Names are typed and completed; Enter, Tab or a comma takes the current row, Backspace takes the
last name out, Left goes to a name, where Enter asks for its role and Delete removes it. The
keyboard never leaves the one line, so that nothing typed is ever lost.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from db.drafts.values import Who
from desktop.dialogs.chip_row import PAD_X, ChipRow
from desktop.dialogs.choices import Choice, ChoiceList
from desktop.dialogs.name_rows import Find, NameRows, Words

__all__ = ["ChipField", "Find", "Words"]

# Between names; not inside quotes, and not after a quote that is still open.
SEPARATORS: Final = re.compile(r"""[,;\n\u2028\u2029](?=(?:[^"]*"[^"]*")*[^"]*$)""")
_ROLE_KEYS: Final = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_F2,
)  # fmt: skip


class ChipField(ChipRow):
    """Names with roles; `value()` are `Who` (id 0 = made when the dialog is saved).

    `edited` after every name taken, removed or given a role; after `keyboard_left`, `pending()`
    is what was typed and not taken.
    """

    edited = Signal()

    def __init__(
        self,
        find: Find,
        value: Iterable[Who] = (),
        *,
        roles: Words = (),
        new_kinds: Words = (),
        colours: Callable[[Who], str] | None = None,
        hint: str = "",
        may_be_new: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = NameRows(find, roles, new_kinds, colours, may_be_new=may_be_new)
        self._value: tuple[Who, ...] = ()
        self._undone: list[tuple[Who, ...]] = []
        self._hint = hint or self.tr("add…")
        self._asks_role = False
        self._list: ChoiceList | None = None
        self.line.textEdited.connect(self._on_typed)
        self.chip_clicked.connect(self._on_chip_clicked)
        self.chip_removed.connect(self._remove)
        self.line.setPlaceholderText(self._hint)
        self._show(tuple(value))

    def value(self) -> tuple[Who, ...]:
        """The names that were taken."""
        return self._value

    def set_value(self, value: Iterable[Who]) -> None:
        """Show these names instead."""
        self._take_all(tuple(value))

    def forget(self) -> None:
        """Empty the field for the next name, without telling."""
        self._undone.clear()
        self._show(())

    def names(self) -> tuple[str, ...]:
        """The names alone, for tags."""
        return tuple(who.name for who in self._value)

    def set_roles(self, roles: Words, silent: str = "") -> None:
        """What a name can be from now on; the role `silent` is not written on its chip."""
        self._rows.set_roles(roles, silent)
        self._show(self._value)

    def pending(self) -> str:
        """What is typed and not taken yet."""
        return "" if self._asks_role else self.line.text().strip()

    def settle(self) -> bool:
        """Take what is typed: the current row, else the one name that is exactly it."""
        if self._asks_role and (role := self.choices().current()) is not None:
            self._on_picked(role.value)
        if not self.pending():
            return True
        choice = self.choices().current() or self._rows.exact(self.pending())
        if choice is not None:
            self._take(cast(Who, choice.value))
        return choice is not None

    def choices(self) -> ChoiceList:
        """The list that drops down, made when it is first needed."""
        if self._list is None:
            self._list = ChoiceList(self.window())
            self._list.picked.connect(self._on_picked)
        return self._list

    def on_key(self, event: QKeyEvent) -> bool:
        """What the line is asked before it takes a key itself; True = it is done with."""
        key, list_ = event.key(), self._list
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if list_ is not None and not list_.isHidden():
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                list_.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key == Qt.Key.Key_Escape:
                self._stop()
                return True
            if (is_enter or key == Qt.Key.Key_Tab) and (choice := list_.current()) is not None:
                self._on_picked(choice.value)
                return is_enter  # Tab goes on to the next field
        return not self.line.text() and self._on_chip_key(event)

    def on_focus(self, is_in: bool) -> None:
        """The line took the keyboard, or lost it."""
        if not is_in:
            if self._asks_role:
                self._stop()
            elif self.pending() and (choice := self._rows.exact(self.pending())) is not None:
                self._take(cast(Who, choice.value))
            self._hide_list()
            self.stand_on(None)
        super().on_focus(is_in)

    def _on_chip_key(self, event: QKeyEvent) -> bool:
        """Keys on the names, while nothing is typed."""
        key, count, at = event.key(), len(self._value), self.current()
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._undo()
        if key == Qt.Key.Key_Left and count:
            self.stand_on(max(0, (count if at is None else at) - 1))
        elif key == Qt.Key.Key_Right and at is not None:
            self.stand_on(at + 1 if at + 1 < count else None)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and at is not None:
            self._remove(at)
        elif key == Qt.Key.Key_Backspace and count:
            self._remove(count - 1)
        elif key == Qt.Key.Key_Escape and at is not None:
            self.stand_on(None)
        elif at is not None and key in _ROLE_KEYS:
            self._ask_role(at)
        elif key == Qt.Key.Key_Down:
            self._offer("")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.line.focusNextChild()  # one Enter too many must not save the dialog
        else:
            return False
        return True

    def _on_typed(self, text: str) -> None:
        if self._asks_role:
            self._offer_roles(text)
            return
        self.stand_on(None)
        if text.count('"') % 2 == 0 and SEPARATORS.search(text):
            self._take_typed(SEPARATORS.split(text))
        else:
            self._offer(text.strip())

    def _take_typed(self, parts: list[str]) -> None:
        """Take the names before the last separator; a single one as the list offers it."""
        *heads, rest = parts
        current = self._list.current() if self._list is not None else None
        unknown = ""
        for head in (each.strip() for each in heads):
            choice = self._rows.exact(head) or (current if len(heads) == 1 else None)
            name = head.strip('" ')
            if name and choice is None and not self._rows.may_be_new:
                unknown += f"{head}, "  # it stays to be mended
            elif name:
                self._take(cast(Who, choice.value) if choice else self._rows.new(name))
        self.line.setText(unknown + rest.lstrip())
        self._offer(rest.strip())

    def _offer(self, text: str) -> None:
        self._drop(self._rows.named(text))

    def _on_picked(self, value: object) -> None:
        if not self._asks_role:
            self._take(cast(Who, value))
            return
        at, part = self.current(), cast(tuple[str, str], value)
        self._stop()
        if at is not None:
            changed = self._value[at]
            if part[0] == "role":
                changed = replace(changed, role=part[1])
            else:
                changed = replace(changed, unit_kind=part[1])
            self._take_all((*self._value[:at], changed, *self._value[at + 1 :]))

    def _take(self, who: Who) -> None:
        self.line.clear()
        self._hide_list()
        same = [each for each in self._value if _key(each) == _key(who)]
        if not same:
            self._take_all((*self._value, who))

    def _take_all(self, value: tuple[Who, ...]) -> None:
        if value != self._value:
            self._undone.append(self._value)
            self._show(value)
            self.edited.emit()

    def _remove(self, at: int) -> None:
        stays = self.current() is not None and len(self._value) > 1
        self._take_all((*self._value[:at], *self._value[at + 1 :]))
        self.stand_on(min(at, len(self._value) - 1) if stays else None)

    def _undo(self) -> bool:
        if self._undone:
            before = self._undone.pop()
            self._show(before)
            self.edited.emit()
        return True

    def _ask_role(self, at: int) -> None:
        if not self._rows.has_roles:
            return
        self.stand_on(at)
        self._asks_role = True
        self.line.clear()
        words = self.tr("role of {name}…")
        self.line.setPlaceholderText(words.format(name=self._value[at].name[:40]))
        self._offer_roles("")

    def _offer_roles(self, text: str) -> None:
        at, typed = self.current(), text.strip()
        rows, present = self._rows.roles(self._value[at] if at is not None else Who(""), typed)
        self._drop(rows)
        if not typed:
            self.choices().step(present)

    def _stop(self) -> None:
        """Fold the list away; the question for a role is over."""
        if self._asks_role:
            self._asks_role = False
            self.line.clear()
            self.line.setPlaceholderText(self._hint)
            self.stand_on(None)
        self._hide_list()

    def _drop(self, rows: list[Choice]) -> None:
        self.choices().fill(rows)
        self.choices().place_below(self, self.line.x() - PAD_X)

    def _hide_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _show(self, value: tuple[Who, ...]) -> None:
        self._value = value
        rows = self._rows
        self.show_chips([rows.words_of(who) for who in value], [rows.colour_of(w) for w in value])

    def _on_chip_clicked(self, at: int) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        self._ask_role(at)


def _key(who: Who) -> tuple[object, ...]:
    """What makes two entries the same: one person in one role."""
    return (who.id or who.name.casefold(), who.role, who.is_another)
