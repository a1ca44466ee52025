"""The rooms about leadership that actions call, by name."""

# SPDX-License-Identifier: MIT

from desktop.editing.desk import Desk
from desktop.leading.asking import Asking
from desktop.leading.confirming import Confirming
from desktop.leading.leading import Leading
from desktop.leading.neighbours import Neighbours
from desktop.leading.remembering import Remembering


def rooms_of(desk: Desk, leading: Leading) -> dict[str, object]:
    """Make those that stand around `leading`, and name all that actions call."""
    Remembering(desk, leading)  # lives with it
    return {
        "leading": leading,
        "asking": Asking(desk, leading),
        "confirming": Confirming(desk, leading),
        "neighbours": Neighbours(desk, leading),
    }
