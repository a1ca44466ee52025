"""Sentences for people from rooms that know nothing of the window or its language.

They are written in English, with places for what differs: `said("{name} is empty.", name=…)`.
The window gives a translation once, as gettext's installing does; on the command line nobody
does, and it stays English. Read where a sentence is made, never when a module is imported.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final, NamedTuple


class Tongue(NamedTuple):
    """A language ("de") and its sentence for each English one."""

    language: str
    translation: Callable[[str], str]


_ENGLISH: Final = Tongue("en", lambda text: text)
_DECIMAL_COMMA: Final = str.maketrans(",.", ".,")
_spoken: list[Tongue] = [_ENGLISH]


def speak(tongue: Tongue | None) -> None:
    """Say everything in another language from now on; None = in English."""
    _spoken[0] = tongue or _ENGLISH


def spoken() -> str:
    """The language that is spoken: "en", "de"."""
    return _spoken[0].language


def said(text: str, /, **values: object) -> str:
    """The sentence in the language that is spoken, with its places filled."""
    if text:
        text = _spoken[0].translation(text)
    return text.format(**values) if values else text


def to_say(text: str) -> str:
    """A sentence of a table, as it is: it is found for translation here, and `said` when shown."""
    return text


def numeral(number: float, how: str = ",") -> str:
    """A number as it is written in the language that is spoken: "1,204.5", "1.204,5".

    `how` is a format of Python's for numbers.
    """
    text = format(number, how)
    return text.translate(_DECIMAL_COMMA) if spoken() == "de" else text
