"""The legend: the signs that occur, in words, on a card that fits them."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.paint.legend import WORDS, legend_size, paint_legend, words_of
from desktop.theme import load_theme
from desktop.timeline.build import FILL_WORDS, SIGN_WORDS
from desktop.timeline.scene import Fill, LegendRow, Scene, Sign
from tests.paint.builders import LEGEND, a_scene_with

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = load_theme("light")


def card_of(scene: Scene, columns: int = 2, is_folded: bool = False) -> QImage:
    size = legend_size(scene, LIGHT, columns, is_folded)
    image = QImage(
        int(size.width()) + 80, int(size.height()) + 80, QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    rect = QRectF(QPointF(20, 20), size)
    paint_legend(painter, scene, LIGHT, rect, columns=columns, is_folded=is_folded)
    painter.end()
    return image


@pytest.mark.parametrize("word", [*SIGN_WORDS.values(), *FILL_WORDS.values()])
def test_every_word_a_scene_may_ask_for_is_known(word: str) -> None:
    assert word in WORDS


def test_a_kind_is_shown_by_its_own_label() -> None:
    assert words_of(LegendRow(Sign.POINT, Fill.FILLED, 3, "Umbau")) == "Umbau"


@pytest.mark.parametrize("columns", [1, 2, 4])
def test_nothing_is_painted_outside_the_card(columns: int) -> None:
    image = card_of(a_scene_with(legend=LEGEND), columns)

    edge = image.copy()
    painter = QPainter(edge)
    painter.fillRect(20, 20, image.width() - 80, image.height() - 80, Qt.GlobalColor.magenta)
    painter.end()
    blank = QImage(image.size(), image.format())
    blank.fill(Qt.GlobalColor.magenta)
    assert edge == blank


@pytest.mark.parametrize("row", LEGEND, ids=lambda row: row.text)
def test_every_row_shows_its_sign(row: LegendRow) -> None:
    other = LegendRow(
        Sign.RANGE if row.sign == Sign.POINT else Sign.POINT, Fill.FILLED, 0, row.text
    )

    assert card_of(a_scene_with(legend=(row,))) != card_of(a_scene_with(legend=(other,)))


def test_folded_it_is_only_its_title() -> None:
    scene = a_scene_with(legend=LEGEND)

    assert legend_size(scene, LIGHT, is_folded=True).height() < 40
    assert card_of(scene, is_folded=True) != card_of(scene)


def test_with_nothing_in_view_there_is_no_card() -> None:
    assert legend_size(a_scene_with(), LIGHT) == QSizeF()
