"""What a pasted text says about itself: its language, and a first line that looks like a title.

Both are only proposals in a new source; whoever pastes sees them and types over them.
"""

# SPDX-License-Identifier: MIT

import re
from typing import Final

SAMPLE: Final = 20_000  # characters that are looked at
TITLE_LENGTH: Final = 140
LEAST_WORDS: Final = 8
_COMMON: Final = {
    "en": {"the", "and", "of", "to", "in", "that", "is", "was", "for", "with", "on", "by", "has"},
    "de": {"der", "die", "und", "das", "den", "von", "mit", "ist", "im", "für", "auf", "hat"},
    "fr": {"le", "la", "les", "des", "et", "une", "dans", "pour", "que", "est", "du", "au", "qui"},
    "es": {"el", "los", "las", "del", "una", "que", "por", "con", "para", "es", "y", "se", "al"},
    "it": {"il", "di", "che", "della", "gli", "una", "per", "con", "del", "sono", "è", "nel", "ha"},
}  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7af]")


def language_of_text(text: str) -> str:
    """The code of the language a text is written in, "" when that is not clear."""
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample)) or 1
    for code, signs in (("ja", _KANA), ("ko", _HANGUL), ("zh", _HAN)):
        if len(signs.findall(sample)) / letters > (0.1 if code == "ja" else 0.3):
            return code
    words = _WORD.findall(sample.casefold())
    if len(words) < LEAST_WORDS:
        return ""
    hits = {code: sum(word in common for word in words) for code, common in _COMMON.items()}
    best, second = sorted(hits, key=lambda code: hits[code], reverse=True)[:2]
    is_clear = hits[best] >= 2 and hits[best] > 1.3 * hits[second]
    return best if is_clear and hits[best] / len(words) > 0.06 else ""


def title_of_text(text: str) -> str:
    """The first line, if it stands alone and is short enough for a title, else ""."""
    lines = text[:SAMPLE].strip().split("\n")
    first = " ".join(lines[0].lstrip("#").split())
    is_alone = len(lines) > 1 and any(line.strip() for line in lines[1:])
    is_sentence = first.endswith((".", "。", ":", ";", ","))
    return first if is_alone and len(first) <= TITLE_LENGTH and not is_sentence else ""
