"""What is selected, once for canvas, lists and panes."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

MANY: Final = 2_000  # things that are told of in the turn after the one they are selected in


class Thing(NamedTuple):
    """Something that can be selected; `table` is event, tenure, person, unit, incident, source,
    era, note or link, and an incident has the id of its event.

    A tuple because everything in a big file can be selected at once: a hundred thousand of them
    are made, compared and hashed before one notices.
    """

    table: str
    id: int


def things_of(marks: Iterable[tuple[str, int]]) -> list[Thing]:
    """Things given as (table, id). A hundred thousand are made five times as fast as by name."""
    return list(map(partial(tuple.__new__, Thing), marks))


class Selection(QObject):
    """The one selected thing, or several, or nothing; tells everybody when it changes.

    While several are selected no single thing is: `current` is None, and `changed` has told so
    before `several_changed` names them. Many are named in the next turn of the loop: to show all
    of a big file takes longer than one notices, and who asks for them has them at once.
    """

    changed = Signal(object)  # Thing | None
    several_changed = Signal(object)  # tuple[Thing, ...]: two or more, or none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: Thing | None = None
        self._several: tuple[Thing, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self.several_changed.emit(self._several))

    @property
    def current(self) -> Thing | None:
        """The selected thing; None when there are several or none."""
        return self._current

    @property
    def several(self) -> tuple[Thing, ...]:
        """The selected things when they are two or more, in the order they were given."""
        return self._several

    @property
    def things(self) -> tuple[Thing, ...]:
        """All that is selected: several, the one, or none."""
        return self._several or ((self._current,) if self._current is not None else ())

    def pick(self, table: str, id: int) -> None:
        """Select a thing; an empty table selects nothing."""
        self.show(Thing(table, id) if table else None)

    def select_marks(self, marks: Iterable[tuple[str, int]]) -> None:
        """Select all of these, given as (table, id); one alone is picked, none is none."""
        things = tuple(dict.fromkeys(things_of(marks)))
        if len(things) < 2:
            self.show(things[0] if things else None)
        elif things != self._several:
            self._take(None)
            self._several = things
            if len(things) > MANY:
                self._soon.start()
            else:
                self._soon.stop()
                self.several_changed.emit(things)

    def keep_only(self, is_there: Callable[[Thing], bool]) -> None:
        """Leave out of several what is no longer in the file."""
        left = tuple(thing for thing in self._several if is_there(thing))
        if left != self._several:
            self.select_marks((thing.table, thing.id) for thing in left)

    def clear(self) -> None:
        """Select nothing; told even when nothing was."""
        self._forget_several()
        self._current = None
        self.changed.emit(None)

    def show(self, thing: Thing | None) -> None:
        """Select a thing or None, and tell it when that is new."""
        had_several = bool(self._several)
        self._forget_several()
        if thing is None and had_several:
            self.changed.emit(None)  # what was lit goes out
        self._take(thing)

    def _take(self, thing: Thing | None) -> None:
        if thing != self._current:
            self._current = thing
            self.changed.emit(thing)

    def _forget_several(self) -> None:
        self._soon.stop()
        if self._several:
            self._several = ()
            self.several_changed.emit(())
