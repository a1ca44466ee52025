"""The window in German for a test, and what is still in English then."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from desktop.assets import asset
from desktop.language import Languages
from desktop.settings import Settings
from tests.house.test_translations import messages

LETTERS = 12  # of a text with places that are its own; fewer may be anybody's


@contextmanager
def german(app: QApplication) -> Iterator[Languages]:
    """Speak German, chosen in the settings of the test, and English again afterwards."""
    settings = Settings()
    settings.language = "de"
    languages = Languages(app, settings, Path(str(asset("translations"))))
    yield languages
    languages.choose("en")


def left_in_english(texts: Iterable[str]) -> list[str]:
    """The texts that are one of ours and have another one in German."""
    whole, patterns = _english()
    return sorted(
        {
            text
            for text in texts
            if _bare(text) in whole or any(each.fullmatch(text) for each in patterns)
        }
    )


def texts_of(root: QWidget) -> Iterator[str]:
    """Everything that a widget and what is in it says, to the eye, the mouse and the ear."""
    for part in (root, *root.findChildren(QObject)):
        if isinstance(part, QWidget):
            yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
            if part.isWindow():
                yield part.windowTitle()
        yield from _own_texts(part)


def _own_texts(part: QObject) -> Iterator[str]:
    if isinstance(part, QAction):
        yield from (part.text(), part.toolTip())
    elif isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QGroupBox | QMenu):
        yield part.title()
    elif isinstance(part, QLineEdit | QPlainTextEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(place) for place in range(part.count()))
    elif isinstance(part, QTabBar):
        yield from (part.tabText(place) for place in range(part.count()))
    elif isinstance(part, QTreeWidget):
        header = part.headerItem()
        yield from (header.text(place) for place in range(part.columnCount()))


@cache
def _english() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Our English texts that German has another one for: whole ones, and those with places."""
    table = list(messages(Path(str(asset("translations"))) / "chronik_de.ts"))
    german_texts = {_bare(translation) for _, _, translation, _ in table}
    whole, patterns = set[str](), list[re.Pattern[str]]()
    for _, text, translation, _ in table:
        if translation == text or _bare(text) in german_texts:
            continue
        parts = re.split(r"\{[^}]*\}|%\d", text)
        if len(parts) == 1:
            whole.add(_bare(text))
        elif sum(map(len, parts)) >= LETTERS:
            patterns.append(re.compile(".+".join(map(re.escape, parts)), re.DOTALL))
    return frozenset(whole), tuple(patterns)


def _bare(text: str) -> str:
    return re.sub(r"&(?=\w)", "", text).strip()
