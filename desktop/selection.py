"""What is selected, once for canvas, lists and panes."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be selected; `table` is event, tenure, person, unit, incident, source
    or era, and an incident has the id of its event."""

    table: str
    id: int


class Selection(QObject):
    """The one selected thing, or none; tells everybody when it changes."""

    changed = Signal(object)  # Thing | None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: Thing | None = None

    @property
    def current(self) -> Thing | None:
        """The selected thing."""
        return self._current

    def pick(self, table: str, id: int) -> None:
        """Select a thing; an empty table selects nothing."""
        self.show(Thing(table, id) if table else None)

    def clear(self) -> None:
        """Select nothing; told even when nothing was, for marks may be lit by an area."""
        self._current = None
        self.changed.emit(None)

    def show(self, thing: Thing | None) -> None:
        """Select a thing or None, and tell it when that is new."""
        if thing != self._current:
            self._current = thing
            self.changed.emit(thing)
