"""The language of the window: the one that was chosen, or the first the system asks for.

English is what the texts are written in; others lie as `chronik_LANGUAGE.qm` beside the icons.
"""

# SPDX-License-Identifier: MIT

from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from db.saying import Tongue, speak
from desktop.settings import LanguageChoice, Settings

Language = Literal["en", "de"]
LANGUAGES: Final[tuple[Language, ...]] = ("en", "de")
WRITTEN_IN: Final[Language] = "en"
SPOKEN: Final = "language"  # the property of the application that holds which one is in use


class Languages(QObject):
    """The language in use; `changed` when another one is, and the window must be made anew."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, settings: Settings, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._install(self._wanted())

    @property
    def choice(self) -> LanguageChoice:
        """What the user chose."""
        return self._settings.language

    def choose(self, choice: LanguageChoice) -> None:
        """Speak a language from now on, or that of the system."""
        self._settings.language = choice
        if self._wanted() != language():
            self._install(self._wanted())
            self.changed.emit()

    def _wanted(self) -> Language:
        choice = self._settings.language
        return choice if choice != "system" else of_system(QLocale.system().uiLanguages())

    def _install(self, wanted: Language) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        if wanted != WRITTEN_IN:
            self._translators = _translators(self._app, wanted, self._folder)
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(wanted))  # for what Qt writes itself: numbers, dates
        self._app.setProperty(SPOKEN, wanted)
        speak(None if wanted == WRITTEN_IN else Tongue(wanted, _translated))


def language() -> Language:
    """The language the window speaks."""
    return language_of_window() or WRITTEN_IN


def language_of_window() -> Language | None:
    """The language the window speaks; None where there is no window, as on the command line."""
    app = QCoreApplication.instance()
    spoken = app.property(SPOKEN) if app is not None else None
    return next((each for each in LANGUAGES if each == spoken), None)


def inside(words: str) -> str:
    """Words of a label inside a sentence: small in English; in German nouns stay as they are."""
    return words.lower() if language() == "en" else words


def of_system(asked_for: list[str]) -> Language:
    """The first of these languages ("de-AT", "en-GB" …) that there is, else English."""
    for asked in asked_for:
        for each in LANGUAGES:
            if asked.replace("_", "-").partition("-")[0].lower() == each:
                return each
    return WRITTEN_IN


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for translation, as Qt's own does, but typed: lupdate reads the name.

    Whoever shows the text asks `QCoreApplication.translate(context, text)`.
    """
    return text


def _translated(text: str) -> str:
    """A sentence of the file's rooms, which know nothing of Qt."""
    return QCoreApplication.translate("", text)


def _translators(app: QObject, wanted: Language, folder: Path) -> list[QTranslator]:
    """Qt's own words, and above them ours."""
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, place in (("qtbase", qt_folder), ("chronik", str(folder))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{wanted}", place):
            found.append(translator)
    return found
