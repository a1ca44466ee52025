"""Our own small icons, tinted with the colours of the theme.

The SVGs in resources/icons use `currentColor`; Qt renders that as black, so the colour is
written into the text before it is rendered. The app icon has colours of its own.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.assets import icon_names, icon_text
from desktop.theme import Theme, blended

APP_ICON: Final = "chronik"
_SIZES_PX: Final = (16, 20)
_APP_SIZES_PX: Final = (16, 32, 48, 128)
_DISABLED_SHARE: Final = 0.45

__all__ = ["APP_ICON", "app_icon", "icon", "icon_names", "icon_pixmap"]


def icon(name: str, theme: Theme, colour: QColor | None = None) -> QIcon:
    """The icon in the theme's text colour (or `colour`), paler where it is disabled.

    Rendered for the pixel ratios of the screens there are: each rendering costs the start 0.2 ms.
    """
    normal = colour or theme.text
    pale = QColor(normal)
    pale.setAlphaF(_DISABLED_SHARE)
    text, result = icon_text(name), QIcon()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    for mode, tint in (
        (QIcon.Mode.Normal, normal),
        (QIcon.Mode.Disabled, blended(pale, theme.window)),
    ):
        renderer = _renderer(text, tint)
        for size_px in _SIZES_PX:
            for ratio in ratios:
                result.addPixmap(_rendered(renderer, size_px, ratio), mode)
    return result


def app_icon() -> QIcon:
    """The program's own icon."""
    result = QIcon()
    for size_px in _APP_SIZES_PX:
        result.addPixmap(icon_pixmap(APP_ICON, QColor("#0f5e8c"), size_px))
    return result


def icon_pixmap(name: str, colour: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
    """One rendering, `size_px` logical pixels wide and high; FileNotFoundError for no such icon."""
    return _rendered(_renderer(icon_text(name), colour), size_px, ratio)


def _renderer(text: str, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour.name()).encode()))


def _rendered(renderer: QSvgRenderer, size_px: int, ratio: float) -> QPixmap:
    side = round(size_px * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
