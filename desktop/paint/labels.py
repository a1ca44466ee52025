"""Text as pictures: each label is drawn once, on whole device pixels, and then only copied.

Vector devices get text as text. Foreign text is made harmless before it is measured: a title
of megabytes takes half a second in the font engine, and a bidi control turns a line around.
"""

# SPDX-License-Identifier: MIT

import math
from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from desktop.paint.stamps import Stamps
from desktop.theme import Theme

MOST_CHARACTERS: Final = 300
BUDGET: Final = 32
MOST_BYTES: Final = 48 * 1024 * 1024
PAD_PX: Final = 3  # room for glyphs that lean out of their box
_BIDI: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_BREAKS: Final = (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)
_HARMLESS: Final = {**dict.fromkeys(map(ord, _BIDI), ""), **dict.fromkeys(_BREAKS, " ")}


class Ink(NamedTuple):
    """How a text is written: size in px, weight, colour as 0xAARRGGBB."""

    size_px: int
    is_bold: bool
    rgba: int


class Written(NamedTuple):
    """A text as a picture; `advance` is how wide it runs, `baseline` where it stands, in px."""

    image: QImage
    advance: float
    baseline: float


def small(font: QFont) -> QFont:
    """The same font one step smaller."""
    smaller = QFont(font)
    if font.pixelSize() > 0:
        smaller.setPixelSize(font.pixelSize() - 1)
    else:
        smaller.setPointSizeF(font.pointSizeF() - 1)
    return smaller


def safe_text(text: str) -> str:
    """At most 300 characters on one line, without controls that turn or break it."""
    return harmless(text[:MOST_CHARACTERS])


def harmless(text: str) -> str:
    """A text of any length on one line, without controls that turn or break it."""
    return text.translate(_HARMLESS)


def ink(size_px: int, colour: QColor, is_bold: bool = False) -> Ink:
    """The ink of a text."""
    return Ink(size_px, is_bold, colour.rgba())


class LabelCache:
    """Labels, shapes and gradients of one theme at one pixel ratio, kept from frame to frame.

    `budget` is how many new labels one frame may draw, None for no limit (exports); what was
    left out is `pending`, and a repaint when idle completes it.
    """

    def __init__(
        self, theme: Theme, device_pixel_ratio: float = 1.0, budget: int | None = BUDGET
    ) -> None:
        self.theme = theme
        self.ratio = device_pixel_ratio
        self.budget = budget
        self.stamps = Stamps(theme, device_pixel_ratio)
        self._written: OrderedDict[tuple[str, int, Ink], Written] = OrderedDict()
        self.bytes_held = 0
        self._new = 0
        self._is_pending = False
        self._fonts: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = {}
        self._capitals: dict[Ink, float] = {}

    def __len__(self) -> int:
        return len(self._written)

    @property
    def pending(self) -> bool:
        """Whether the last frame left out labels that were not drawn yet."""
        return self._is_pending

    def begin_frame(self) -> None:
        """Give the next frame its budget."""
        self._new = 0
        self._is_pending = False

    def find(self, text: str, width_px: float, style: Ink, is_needed: bool) -> Written | None:
        """The text, elided to a width; None when the frame's budget is used up.

        `is_needed` draws it whatever the budget says: headings and axis are never late.
        """
        key = (text, int(width_px), style)
        known = self._written.get(key)
        if known is not None:
            self._written.move_to_end(key)
            return known
        if not is_needed and self.budget is not None:
            if self._new >= self.budget:
                self._is_pending = True
                return None
            self._new += 1
        written = self._write(text, int(width_px), style)
        self._keep(key, written)
        return written

    def metrics(self, style: Ink) -> tuple[QFont, QFontMetricsF]:
        """The font of an ink and its measures."""
        key = (style.size_px, style.is_bold)
        if key not in self._fonts:
            font = self.theme.font(*key)
            self._fonts[key] = (font, QFontMetricsF(font))
        return self._fonts[key]

    def capitals(self, style: Ink) -> float:
        """The height of capital letters in px."""
        height = self._capitals.get(style)
        if height is None:
            height = self._capitals[style] = self.metrics(style)[1].capHeight()
        return height

    def elided(self, text: str, width_px: float, style: Ink) -> tuple[str, float]:
        """The text cut with "…" to a width, and how wide it runs."""
        metrics = self.metrics(style)[1]
        clean = safe_text(text)
        advance = metrics.horizontalAdvance(clean)
        if advance <= width_px:
            return clean, advance
        short = metrics.elidedText(clean, Qt.TextElideMode.ElideRight, max(width_px, 0.0))
        return short, metrics.horizontalAdvance(short)

    def advance(self, text: str, style: Ink) -> float:
        """How wide a text runs in px."""
        return self.metrics(style)[1].horizontalAdvance(safe_text(text))

    def _write(self, text: str, width_px: int, style: Ink) -> Written:
        shown, advance = self.elided(text, width_px, style)
        font, metrics = self.metrics(style)
        baseline = math.ceil(metrics.ascent()) + PAD_PX
        width = math.ceil(advance) + 2 * PAD_PX
        height = baseline + math.ceil(metrics.descent()) + PAD_PX
        image = blank(width, height, self.ratio)
        painter = QPainter(image)
        painter.setFont(font)
        painter.setPen(QColor.fromRgba(style.rgba))
        painter.drawText(QPointF(PAD_PX, baseline), shown)
        painter.end()
        return Written(image, advance, baseline)

    def _keep(self, key: tuple[str, int, Ink], written: Written) -> None:
        self._written[key] = written
        self.bytes_held += written.image.sizeInBytes()
        while self.bytes_held > MOST_BYTES and len(self._written) > 1:
            _, dropped = self._written.popitem(last=False)
            self.bytes_held -= dropped.image.sizeInBytes()


def blank(width_px: float, height_px: float, ratio: float) -> QImage:
    """A transparent image of that many logical pixels."""
    image = QImage(
        max(1, math.ceil(width_px * ratio)),
        max(1, math.ceil(height_px * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image
