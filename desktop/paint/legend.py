"""The legend: a small card with the signs that occur in view, on the canvas and in exports."""

# SPDX-License-Identifier: MIT

import math
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.language import QT_TRANSLATE_NOOP
from desktop.paint.as_of import paint_day_sample
from desktop.paint.labels import LabelCache, ink, safe_text
from desktop.paint.links import paint_link_sample
from desktop.paint.marks import paint_marks
from desktop.paint.pins import sheet_stamp
from desktop.paint.stamps import Stamp
from desktop.paint.strips import paint_gap_sample, paint_path_sample
from desktop.paint.surface import CENTRE, Surface
from desktop.theme import Theme
from desktop.timeline.lines import Tone
from desktop.timeline.overlay import (
    AS_OF_WORD,
    COMPARED_WORD,
    GAP_WORD,
    PATH_WORD,
    TONE_WORDS,
    is_about_line,
)
from desktop.timeline.scene import (
    NOTE_WORD,
    Fill,
    KindStyle,
    LegendRow,
    Marks,
    Scene,
    Sign,
)

PAD_PX: Final = 11.0
HEAD_PX: Final = 26.0
ROW_PX: Final = 18.0
SAMPLE_PX: Final = 24.0
GAP_PX: Final = 9.0
COLUMN_GAP_PX: Final = 18.0
_MOST_TEXT_PX: Final = 190.0
_ANY_KIND: Final = KindStyle(0, "", "", "#5f6673", "circle")  # for signs that every kind has

# What a row's `text` may be, and the words for it; a kind's own label is shown as it is.
WORDS: Final[dict[str, str]] = {
    "range": QT_TRANSLATE_NOOP("Legend", "some time in here"),
    "before": QT_TRANSLATE_NOOP("Legend", "before this day"),
    "after": QT_TRANSLATE_NOOP("Legend", "after this day"),
    "period": QT_TRANSLATE_NOOP("Legend", "lasted throughout"),
    "tenure": QT_TRANSLATE_NOOP("Legend", "time in office"),
    "acting": QT_TRANSLATE_NOOP("Legend", "acting or interim"),
    "vacant": QT_TRANSLATE_NOOP("Legend", "known to be vacant"),
    "reported": QT_TRANSLATE_NOOP("Legend", "reported only"),
    "opinion": QT_TRANSLATE_NOOP("Legend", "opinion or rumour"),
    "denied": QT_TRANSLATE_NOOP("Legend", "denied"),
    "concluded": QT_TRANSLATE_NOOP("Legend", "my conclusion"),
    NOTE_WORD: QT_TRANSLATE_NOOP("Legend", "note"),
    GAP_WORD: QT_TRANSLATE_NOOP("Legend", "nobody recorded between"),
    PATH_WORD: QT_TRANSLATE_NOOP("Legend", "next time in office"),
    TONE_WORDS[Tone.PLAIN]: QT_TRANSLATE_NOOP("Legend", "connection"),
    TONE_WORDS[Tone.SUSPECTED]: QT_TRANSLATE_NOOP("Legend", "suspected connection"),
    TONE_WORDS[Tone.CONTRADICTING]: QT_TRANSLATE_NOOP("Legend", "contradicts"),
    TONE_WORDS[Tone.SUCCESSION]: QT_TRANSLATE_NOOP("Legend", "succession"),
    AS_OF_WORD: QT_TRANSLATE_NOOP("Legend", "day of leadership"),
    COMPARED_WORD: QT_TRANSLATE_NOOP("Legend", "compared with"),
}


def legend_size(scene: Scene, theme: Theme, columns: int = 2, is_folded: bool = False) -> QSizeF:
    """How large the card is in px; empty when there is nothing to explain."""
    if not scene.legend:
        return QSizeF()
    if is_folded:
        return QSizeF(_title_width(theme) + 2 * PAD_PX + 22, HEAD_PX + 4)
    parts = _columns(scene, columns)
    width = sum(_column_width(part, theme) for part in parts)
    width += COLUMN_GAP_PX * (len(parts) - 1) + 2 * PAD_PX
    height = HEAD_PX + ROW_PX * max(map(len, parts)) + PAD_PX
    return QSizeF(math.ceil(width), math.ceil(height))


def paint_legend(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    rect: QRectF,
    *,
    columns: int = 2,
    is_folded: bool = False,
    is_foldable: bool = True,
    labels: LabelCache | None = None,
) -> None:
    """Paint the card into `rect`, whose size is that of `legend_size`.

    `is_foldable` shows the triangle to click; on paper there is nothing to click.
    """
    if not scene.legend:
        return
    surface = Surface(painter, theme, labels)
    painter.save()
    _card(surface, rect)
    _head(surface, rect, ("fold" if is_folded else "unfold") if is_foldable else "")
    if not is_folded:
        x = rect.x() + PAD_PX
        for part in _columns(scene, columns):
            for i, row in enumerate(part):
                _row(surface, scene, row, x, rect.y() + HEAD_PX + i * ROW_PX)
            x += _column_width(part, theme) + COLUMN_GAP_PX
    painter.restore()


def words_of(row: LegendRow) -> str:
    """The words of a row in the language of the interface."""
    words = None if row.kind else WORDS.get(row.text)
    return QCoreApplication.translate("Legend", words) if words else safe_text(row.text)


def sample_marks(scene: Scene, row: LegendRow, x: float, y: float) -> Scene:
    """A scene with one mark: the sign of the row, in a box of `SAMPLE_PX` × `ROW_PX`."""
    height = 14.0 if row.sign in (Sign.TENURE, Sign.ACTING, Sign.VACANT) else 12.0
    left = SAMPLE_PX if row.sign == Sign.BEFORE else 0.0
    right = SAMPLE_PX if row.sign == Sign.AFTER else 0.0
    one, byte, px = np.int64, np.int8, np.float32
    marks = Marks(
        row=np.zeros(1, one), table=np.zeros(1, byte), id=np.zeros(1, one),
        band=np.zeros(1, one), sign=np.array([row.sign], byte), fill=np.array([row.fill], byte),
        kind=np.array([row.kind], one), severity=np.zeros(1, byte), x0=np.array([x], px),
        x1=np.array([x + SAMPLE_PX], px), y=np.array([y + (ROW_PX - height) / 2], px),
        height=np.array([height], px), soft_left=np.array([left], px),
        soft_right=np.array([right], px),
    )  # fmt: skip
    return replace(scene, marks=marks, labels=(), kinds=(_ANY_KIND, *scene.kinds))


def _card(surface: Surface, rect: QRectF) -> None:
    painter, theme = surface.painter, surface.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, 1.0))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _head(surface: Surface, rect: QRectF, triangle: str) -> None:
    middle = rect.y() + HEAD_PX / 2 + 2
    if triangle:
        stamp = Stamp(triangle, 8.0, surface.theme.muted.rgba())
        surface.stamp(stamp, rect.x() + PAD_PX + 4, middle)
    title = QCoreApplication.translate("Legend", "Legend")
    indent = PAD_PX + (14.0 if triangle else 0.0)
    box = QRectF(rect.x() + indent, middle - 9, rect.width() - indent - PAD_PX, 18)
    surface.text(title, box, ink(surface.theme.text_px, surface.theme.text, is_bold=True))


def _row(surface: Surface, scene: Scene, row: LegendRow, x: float, y: float) -> None:
    if row.fill == Fill.CONCLUDED:
        surface.text("∴", QRectF(x, y, SAMPLE_PX, ROW_PX), surface.plain, CENTRE)
    elif row.text == NOTE_WORD and not row.kind:
        surface.stamp(sheet_stamp(surface.theme), x + SAMPLE_PX / 2, y + ROW_PX / 2)
    elif is_about_line(row):
        _line_sample(surface, row.text, QRectF(x, y, SAMPLE_PX, ROW_PX))
    else:
        paint_marks(surface, sample_marks(scene, row, x, y))
    style = ink(surface.theme.small_px, surface.theme.text)
    box = QRectF(x + SAMPLE_PX + GAP_PX, y, _MOST_TEXT_PX, ROW_PX)
    surface.text(words_of(row), box, style)


def _line_sample(surface: Surface, word: str, box: QRectF) -> None:
    """A piece of a line that a row explains."""
    if word == GAP_WORD:
        paint_gap_sample(surface, box.adjusted(0, 4, 0, -4))
    elif word == PATH_WORD:
        paint_path_sample(surface, box.adjusted(2, 5, -2, -5))
    elif word in (AS_OF_WORD, COMPARED_WORD):
        paint_day_sample(surface, word, box.center().x() - 1, box.y() + 2, ROW_PX - 4)
    else:
        tone = next(tone for tone, key in TONE_WORDS.items() if key == word)
        paint_link_sample(surface, tone, box.x() + 1, box.center().y(), SAMPLE_PX - 2)


def _columns(scene: Scene, columns: int) -> list[list[LegendRow]]:
    """Two columns are kinds and signs; more (or only one sort) are filled evenly."""
    kinds = [row for row in scene.legend if row.kind]
    signs = [row for row in scene.legend if row not in kinds]
    if columns == 2 and kinds and signs:
        return [kinds, signs]
    rows = kinds + signs
    high = math.ceil(len(rows) / max(columns, 1))
    return [rows[i : i + high] for i in range(0, len(rows), high)]


def _column_width(rows: list[LegendRow], theme: Theme) -> float:
    metrics = QFontMetricsF(theme.font(theme.small_px))
    longest = max(metrics.horizontalAdvance(words_of(row)) for row in rows)
    return SAMPLE_PX + GAP_PX + math.ceil(min(longest, _MOST_TEXT_PX))


def _title_width(theme: Theme) -> float:
    metrics = QFontMetricsF(theme.font(theme.text_px, is_bold=True))
    return metrics.horizontalAdvance(QCoreApplication.translate("Legend", "Legend"))
