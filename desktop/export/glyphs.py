"""Characters no installed font has: a bare Linux paints boxes where Chinese should stand."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetrics

from desktop.paint.labels import safe_text
from desktop.timeline.scene import Scene

CJK_PACKAGE: Final = "fonts-noto-cjk"
OTHER_PACKAGE: Final = "fonts-noto"
_CJK: Final = ((0x2E80, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF))
_MOST_SHOWN: Final = 8


def missing_glyphs(texts: Iterable[str]) -> str:
    """The distinct characters of texts that would be painted as boxes, in order of code."""
    metrics = QFontMetrics(QFont())
    characters = sorted({character for text in texts for character in safe_text(text)})
    return "".join(
        character
        for character in characters
        if character > "\x7f" and not metrics.inFontUcs4(ord(character))
    )


def texts_of(scene: Scene) -> list[str]:
    """Every foreign text that is painted."""
    labels = [label.text for label in scene.labels]
    return labels + [band.title for band in scene.bands] + [era.title for era in scene.eras]


def font_advice(scene: Scene) -> str:
    """One sentence on what can't be shown and what to install; empty when all is well."""
    missing = missing_glyphs(texts_of(scene))
    if not missing:
        return ""
    is_cjk = any(low <= ord(character) <= high for character in missing for low, high in _CJK)
    text = QCoreApplication.translate(
        "Export",
        "{count} characters have no letter shape in the fonts here ({some}) and are drawn as "
        "boxes; the package {package} has them.",
    )
    return text.format(
        count=len(missing),
        some=missing[:_MOST_SHOWN],
        package=CJK_PACKAGE if is_cjk else OTHER_PACKAGE,
    )
