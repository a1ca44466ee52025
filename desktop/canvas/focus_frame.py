"""A quiet frame around the canvas while it has the keyboard and got it by a key."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.shield import shielded
from desktop.theme import Theme

BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
PASSING: Final = (  # a menu or another window is in front for a moment
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


@shielded
class FocusFrame(QWidget):
    """Lies over the canvas, lets the mouse through, and is hidden while there is nothing to say."""

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas, self._theme = canvas, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        canvas.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another colour."""
        self._theme = theme
        self.update()

    # what Qt calls

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.reason() not in PASSING:
                self.setVisible(event.gotFocus() and event.reason() in BY_KEY)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return super().eventFilter(canvas, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        try:
            painter.setPen(QPen(self._theme.accent, 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        finally:
            painter.end()
