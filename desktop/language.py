"""The language of the window: finds translations and installs them. Texts are English today."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def install_language(app: QCoreApplication, folder: Path, locale: QLocale | None = None) -> int:
    """Use our and Qt's translations for a locale where there are any; returns how many."""
    locale = locale or QLocale()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    installed = 0
    for name, place in (("qtbase", qt_folder), ("chronik", str(folder))):
        translator = QTranslator(app)
        if _has_own(folder, locale) and translator.load(locale, name, "_", place):
            app.installTranslator(translator)
            installed += 1
    return installed


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for translation, as Qt's own does, but typed: lupdate reads the name.

    Whoever shows the text asks `QCoreApplication.translate(context, text)`.
    """
    return text


def _has_own(folder: Path, locale: QLocale) -> bool:
    """Qt's own buttons follow only a language that our texts have too, never a mixture."""
    return (folder / f"chronik_{locale.name().split('_')[0]}.qm").exists()
