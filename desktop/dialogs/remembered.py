"""Dialogs open as large and where a person left them, and always whole on a screen."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtWidgets import QWidget

EDGE: Final = 4  # px of a window's frame; no system tells before the window is shown
BAR: Final = 25  # px of its title bar


def _nothing_kept() -> QByteArray:
    return QByteArray()


def _keep_nothing(_geometry: QByteArray) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Remembered:
    """Where a dialog was last time: how to read and to keep a geometry."""

    read: Callable[[], QByteArray] = _nothing_kept
    keep: Callable[[QByteArray], None] = _keep_nothing


def nothing_remembered(_name: str) -> Remembered:
    """For dialogs that nobody remembers anything of."""
    return Remembered()


class Place:
    """Size and place of one dialog: as a person left them last time, else as the dialog likes.

    Only what a person chose is kept, so that a dialog that nobody touched fits its fields.
    """

    def __init__(self, dialog: QWidget, remembered: Remembered) -> None:
        self._dialog, self._remembered = dialog, remembered
        self._given: QRect | None = None
        self._is_restored = False
        self._is_settled = False

    @property
    def is_chosen(self) -> bool:
        """Whether a person gave the dialog the size it has, now or last time."""
        is_resized = self._given is not None and self._dialog.size() != self._given.size()
        return self._is_restored or is_resized

    def restore(self) -> bool:
        """Give the dialog the size and place it had; False, and nothing is done, without any.

        The screen may be another one by now: what does not fit is made smaller and moved onto it.
        """
        dialog, kept = self._dialog, self._remembered.read()
        if kept.isEmpty() or not dialog.restoreGeometry(kept):
            return False
        whole = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        dialog.setWindowState(dialog.windowState() & ~whole)
        room = dialog.screen().availableGeometry().adjusted(EDGE, BAR, -EDGE, -EDGE)
        dialog.setGeometry(onto(dialog.geometry(), room))
        self._is_restored = True
        return True

    def settle(self) -> None:
        """Take the size and place of now for given by the program."""
        self._given = self._dialog.geometry()

    def settle_in(self) -> None:
        """The dialog has the keyboard for the first time: the system has placed it by now."""
        if not self._is_settled:
            self._is_settled = True
            self.settle()

    def keep(self) -> None:
        """Keep size and place for the next time, if a person changed them."""
        if self._given is not None and self._dialog.geometry() != self._given:
            self._remembered.keep(self._dialog.saveGeometry())


def onto(place: QRect, room: QRect) -> QRect:
    """A place moved, and made smaller where it must be, until it is within `room`."""
    fitting = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    fitting.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - fitting.width())))
    fitting.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - fitting.height())))
    return fitting
