"""What people type into the search box, cut into words the index can answer or not."""

# SPDX-License-Identifier: MIT

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 1_000  # characters that are read: more is a pasted text, not a search
MOST_WORDS: Final = 24

# Characters of scripts that put no spaces between words: the index sees a run as one word.
_UNSPACED: Final = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f\u3131-\u318e"
    "\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003134f]"
)


@dataclass(frozen=True, slots=True)
class Words:
    """`beginnings` of words, for the index; `parts` to look for anywhere in the texts."""

    beginnings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every word."""
        return self.beginnings + self.parts

    def matcher(self) -> Callable[[str], bool]:
        """Return a test of a text that says what the index would: for where there is none."""
        patterns = [_beginning(word) for word in self.beginnings]
        patterns += [re.compile(re.escape(folded(part))) for part in self.parts]

        def matches(text: str) -> bool:
            told = folded(text)
            return all(pattern.search(told) for pattern in patterns)

        return matches


def words_of(text: str) -> Words:
    """Cut what was typed into words; punctuation alone is no word."""
    clean = text[:LONGEST].replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    words = unicodedata.normalize("NFC", clean).split()[:MOST_WORDS]
    parts = [word for word in words if _UNSPACED.search(word) or _is_symbol(word)]
    beginnings = [word for word in words if word not in parts and _has_letter(word)]
    return Words(tuple(dict.fromkeys(beginnings)), tuple(dict.fromkeys(parts)))


def match_of(beginnings: tuple[str, ...], columns: tuple[str, ...]) -> str:
    """Return the query for the index: every word begins some word of these columns."""
    quoted = ('"' + word.replace('"', '""') + '"*' for word in beginnings)
    return f"{{{' '.join(columns)}}} : ({' AND '.join(quoted)})"


def folded(text: str | None) -> str:
    """Return a text without case and diacritics, as the index has it."""
    if not text or text.isascii():
        return (text or "").lower()
    spread = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def _beginning(word: str) -> re.Pattern[str]:
    # Letters and digits in a row, whatever stands between the rows: "T-Head" is "t head".
    rows = (re.escape(row) for row in re.findall(r"[^\W_]+", folded(word)))
    return re.compile(r"(?<![^\W_])" + r"[\W_]+".join(rows))


def _has_letter(word: str) -> bool:
    return any(unicodedata.category(letter)[0] in "LN" for letter in word)


def _is_symbol(word: str) -> bool:
    kinds = {unicodedata.category(letter)[0] for letter in word}
    return "S" in kinds and not kinds & {"L", "N"}
