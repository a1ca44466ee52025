"""Colours and signs of the theme that is worn, for the few things that dialogs paint themselves.

A dialog is not told which theme there is: it looks at the palette of the application, so that
it follows a change while it is open.
"""

# SPDX-License-Identifier: MIT

from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from db.records import Kind
from desktop.paint.stamps import Stamp, Stamps
from desktop.theme import Theme, load_theme
from desktop.timeline.scene import Fill

SIGN_PX: Final = 10.0


def worn_theme() -> Theme:
    """The theme the application wears now; ask for its colours only, sizes may be larger."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    return _theme("dark" if ground.lightnessF() < 0.5 else "light")


def kind_icon(kind: Kind, ratio: float = 1.0) -> QIcon:
    """The sign of a kind in its colour, as the canvas paints it."""
    theme = worn_theme()
    stamp = Stamp(kind.icon, SIGN_PX, theme.kind_colour(kind.colour).rgba(), Fill.FILLED)
    return QIcon(QPixmap.fromImage(Stamps(theme, ratio).image(stamp)))


def colour_icon(colour: str, ratio: float = 1.0) -> QIcon:
    """A dot in a colour "#rrggbb" (of a tag); nothing where the text is no colour."""
    if not QColor(colour).isValid():
        return QIcon()
    return kind_icon(Kind("", "", colour, "dot"), ratio)


@cache
def _theme(name: str) -> Theme:
    return load_theme(name)
