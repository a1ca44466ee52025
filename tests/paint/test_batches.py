"""Rectangles by the buffer and by the list are the same pixels."""

# SPDX-License-Identifier: MIT

import gc

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from desktop.paint.batches import Rects, draw_buffer, draw_list, fill_rects

pytestmark = pytest.mark.usefixtures("qapp")


def random_rects(count: int) -> Rects:
    random = np.random.default_rng(7)
    corners = random.integers(0, 180, (count, 2)).astype(np.float64)
    return np.column_stack([corners, random.integers(1, 20, (count, 2))])


def drawn(how: object, rects: Rects) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(20, 90, 160, 120)))
    how(painter, rects)  # type: ignore[operator]  # one of the two ways
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 0.5], ids=["whole", "half pixels"])
def test_buffer_and_list_paint_the_same_pixels(ratio: float) -> None:
    rects = random_rects(300) * ratio

    assert drawn(draw_buffer, rects) == drawn(draw_list, rects)


def test_a_view_with_gaps_in_memory_is_painted_rightly() -> None:
    wide = np.zeros((40, 8))
    wide[:, ::2] = random_rects(40)

    assert drawn(draw_buffer, wide[:, ::2]) == drawn(draw_list, wide[:, ::2])


def test_the_buffer_may_die_after_the_call() -> None:
    expected = drawn(draw_list, random_rects(50))

    seen = drawn(lambda painter, rects: draw_buffer(painter, rects.copy()), random_rects(50))
    gc.collect()

    assert seen == expected


def test_no_rectangles_paint_nothing() -> None:
    blank = drawn(lambda *_: None, random_rects(1))

    assert drawn(lambda p, r: fill_rects(p, r[:0], QColor("red")), random_rects(1)) == blank
