"""Sentences for people from rooms that know nothing of the window or its language.

They are written in English, with places for what differs: `said("{name} is empty.", name=…)`.
The window gives a translation once, as gettext's installing does; on the command line nobody
does, and it stays English. Read where a sentence is made, never when a module is imported.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

_translations: list[Callable[[str], str]] = []


def speak(translation: Callable[[str], str] | None) -> None:
    """Say everything through `translation` from now on; None = in English."""
    _translations[:] = [translation] if translation is not None else []


def said(text: str, /, **values: object) -> str:
    """The sentence in the language that is spoken, with its places filled."""
    for translation in _translations:
        text = translation(text)
    return text.format(**values) if values else text
