"""Where a dialog stands so that it does not cover what it is about."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QPoint, QRect

from desktop.dialogs.remembered import onto

GAP: Final = 12


def placed_beside(dialog: QRect, avoid: QRect, room: QRect) -> QRect:
    """Move a dialog's rectangle off `avoid` and into the screen's `room`, as little as possible.

    Where it can't miss it entirely, it covers as little of it as possible. The size stays,
    unless it is larger than the room.
    """
    size = dialog.size().boundedTo(room.size())
    here = QRect(dialog.topLeft(), size)
    wishes = [
        here,
        QRect(QPoint(avoid.right() + GAP, here.top()), size),
        QRect(QPoint(avoid.left() - GAP - size.width(), here.top()), size),
        QRect(QPoint(here.left(), avoid.bottom() + GAP), size),
        QRect(QPoint(here.left(), avoid.top() - GAP - size.height()), size),
    ]
    inside = [onto(wish, room) for wish in wishes]
    return min(inside, key=lambda rect: (_covered(rect, avoid), _way(rect, here)))


def _covered(rect: QRect, avoid: QRect) -> int:
    both = rect.intersected(avoid)
    return both.width() * both.height() if both.isValid() else 0


def _way(rect: QRect, here: QRect) -> int:
    return (rect.topLeft() - here.topLeft()).manhattanLength()
