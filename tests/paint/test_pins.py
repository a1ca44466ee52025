"""Sheets of notes are painted where the scene says, in the colour of notes, and nowhere else."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtGui import QImage, QPainter

from desktop.paint.pins import paint_pin_lights
from desktop.theme import contrast, load_theme
from desktop.timeline.scene import NotePin, NoteSign, Scene
from desktop.timeline.viewport import Viewport
from tests.paint.builders import AXIS_PX, LEFT, TOP, a_point, a_scene_with, painted

pytestmark = pytest.mark.usefixtures("qapp")
PIN = NotePin((4, 5), 0.0, 1.0, 400.0, AXIS_PX + 4.0, 11 + 3 + 16, 12.0)


def a_scene(*pins: NotePin, signs: tuple[NoteSign, ...] = ()) -> Scene:
    top = TOP + 18
    return a_scene_with(
        a_point(500, top + 60, "Ada leaves"), pins=pins, note_signs=signs, pin_px=18.0,
        viewport=Viewport(0.0, 86_400.0, 1000, 400, LEFT, top),
    )  # fmt: skip


def changed(one: QImage, other: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    ]


@pytest.mark.parametrize("name", ["light", "dark", "paper"])
def test_a_sheet_and_its_count_stand_in_their_box(name: str) -> None:
    theme = load_theme(name)
    with_pin, without = painted(a_scene(PIN), theme), painted(a_scene(), theme)
    places = changed(with_pin, without)

    assert with_pin.pixelColor(400, 60) == theme.note
    assert contrast(theme.note, theme.panel) >= 3
    assert min(x for x, _ in places) >= 393 and max(x for x, _ in places) <= 394.5 + PIN.width + 1
    assert min(y for _, y in places) >= AXIS_PX and max(y for _, y in places) < AXIS_PX + 18


def test_a_mark_with_a_note_has_its_small_sheet() -> None:
    theme = load_theme("light")
    signs = (NoteSign(0, 502.5, 135.0, 7.0, 7.0),)
    places = changed(painted(a_scene(signs=signs), theme), painted(a_scene(), theme))

    assert places
    assert all(500 <= x <= 511 and 133 <= y <= 144 for x, y in places)


def test_only_a_sheet_under_the_pointer_draws_its_moment_through_the_rows() -> None:
    theme, scene = load_theme("light"), a_scene(PIN)
    images = []
    for hovered in (None, 4, 99):
        image = painted(scene, theme)
        painter = QPainter(image)
        paint_pin_lights(painter, scene, theme, frozenset(), hovered)
        painter.end()
        images.append(image)
    plain, lit, other = images

    assert plain == other
    assert lit.pixelColor(400, 300) != plain.pixelColor(400, 300)


def test_a_sheet_out_of_the_plot_is_not_painted_over_the_headings() -> None:
    theme = load_theme("light")
    out = NotePin((1,), 0.0, 0.0, LEFT - 30.0, AXIS_PX + 4.0, 11.0, 12.0)

    assert painted(a_scene(out), theme) == painted(a_scene(), theme)
