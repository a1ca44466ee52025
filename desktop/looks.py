"""Which theme the window wears: the one chosen, or the one of the system."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings, ThemeChoice
from desktop.theme import Theme, apply_theme, load_theme, palette


class Looks(QObject):
    """The theme in use; follows the system while that is the choice."""

    changed = Signal(object)  # Theme

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self.theme: Theme = load_theme(self._wanted())
        # Only the palette: with a style sheet, every widget that is built costs ten times more.
        app.setStyle("Fusion")
        app.setPalette(palette(self.theme))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def dress(self) -> None:
        """Put on the style sheet, once what wears it is built."""
        apply_theme(self._app, self.theme)

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose."""
        return self._settings.theme

    def choose(self, choice: ThemeChoice) -> None:
        """Wear a theme from now on, or follow the system."""
        self._settings.theme = choice
        self._follow()

    def _wanted(self) -> str:
        if self._settings.theme != "system":
            return self._settings.theme
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        if self._wanted() != self.theme.name:
            self.theme = load_theme(self._wanted())
            apply_theme(self._app, self.theme)
            self.changed.emit(self.theme)
