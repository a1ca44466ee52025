"""Where a dialog stands so that it does not cover what it is about."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect

from desktop.dialogs.remembered import onto

GAP: Final = 12


def placed_beside(
    dialog: QRect, avoid: Sequence[QRect], room: QRect, home: QRect | None = None
) -> QRect:
    """Move a dialog's rectangle off those of `avoid` and into the screen's `room`.

    The first one counts more than the second, and so on: where not all can be missed, it covers
    as little as possible of the first ones. As far as that allows it stays in `home`, its window,
    and moves as little as it can. The size stays, unless it is larger than the room.
    """
    home = home or room
    size = dialog.size().boundedTo(room.size())
    here = QRect(dialog.topLeft(), size)
    lefts, tops = {here.left()}, {here.top()}
    for each in avoid:
        lefts |= {each.right() + 1 + GAP, each.left() - GAP - size.width()}
        tops |= {each.bottom() + 1 + GAP, each.top() - GAP - size.height()}
    inside = [onto(QRect(QPoint(x, y), size), room) for x in lefts for y in tops]

    def cost(rect: QRect) -> tuple[int, ...]:
        covered = (_covered(rect, each) for each in avoid)
        return *covered, -_covered(rect, home), _way(rect, here)

    return min(inside, key=cost)


def _covered(rect: QRect, avoid: QRect) -> int:
    both = rect.intersected(avoid)
    return both.width() * both.height() if both.isValid() else 0


def _way(rect: QRect, here: QRect) -> int:
    return (rect.topLeft() - here.topLeft()).manhattanLength()
