"""Headings, separators, stubs, density, badges, eras, axis: what stands around the marks."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from desktop.paint.lanes import stub_texts
from desktop.theme import load_theme
from desktop.timeline.scene import Badge, Band, Fill, Sign, Tick
from tests.paint.builders import (
    AXIS_PX,
    LEFT,
    TOP,
    a_band,
    a_bar,
    a_scene_with,
    a_strip,
    an_era,
    painted,
)

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = load_theme("light")
GUTTER = QRect(0, TOP, LEFT - 1, 334)


def differ(first: Band, second: Band, area: QRect = GUTTER) -> bool:
    pictures = [painted(a_scene_with(bands=(band,)), LIGHT).copy(area) for band in (first, second)]
    return pictures[0] != pictures[1]


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another"},
        {"has_children": True},
        {"has_children": True, "is_folded": True},
        {"depth": 1},
        {"before": 3},
        {"after": 2},
    ],
    ids=lambda change: " ".join(change),
)
def test_a_heading_shows_what_its_row_is(change: dict[str, object]) -> None:
    plain = {"y": TOP, "height": 120.0, "title": "A unit"}

    assert differ(a_band(**plain), a_band(**(plain | change)))  # type: ignore[arg-type]  # names of fields


@pytest.mark.parametrize("height", [30.0, 120.0], ids=["one line", "two lines"])
def test_stubs_have_a_place_in_low_and_in_high_rows(height: float) -> None:
    assert differ(a_band(TOP, height, "A unit"), a_band(TOP, height, "A unit", before=12))


def test_stubs_are_words_with_their_direction() -> None:
    assert stub_texts(a_band(0, 40, "A unit", before=3, after=2)) == ("◂ 3 before", "2 after ▸")


def test_a_heading_stays_in_view_while_its_row_does() -> None:
    scrolled = painted(a_scene_with(bands=(a_band(TOP - 300, 600, "A unit"),)), LIGHT)
    nameless = painted(a_scene_with(bands=(a_band(TOP - 300, 600, ""),)), LIGHT)

    title = QRect(0, TOP, LEFT - 1, 34)
    assert scrolled.copy(title) != nameless.copy(title)


def test_rows_are_parted_by_a_line_of_one_pixel() -> None:
    image = painted(a_scene_with(bands=(a_band(TOP, 100, "A"), a_band(TOP + 100, 100, "B"))), LIGHT)

    column = [image.pixelColor(480, TOP + 97 + i) == LIGHT.line for i in range(5)]
    assert column == [False, False, True, False, False]


def test_density_columns_are_as_high_as_their_counts() -> None:
    strip = a_strip(TOP + 20, 60, [0, 1, 2, 4], bin_px=10.0)
    image = painted(a_scene_with(strips=(strip,)), LIGHT)

    heights = [
        sum(image.pixelColor(LEFT + 10 * i + 4, y) == LIGHT.density for y in range(TOP, TOP + 100))
        for i in range(4)
    ]
    assert heights == [0, 15, 30, 60]


def test_one_event_among_thousands_is_still_seen() -> None:
    strip = a_strip(TOP + 20, 40, [1, 0, 5_000], bin_px=10.0)
    image = painted(a_scene_with(strips=(strip,)), LIGHT)

    assert image.pixelColor(LEFT + 4, TOP + 59) == LIGHT.density


def test_a_badge_shows_its_number() -> None:
    boxes = (Badge(0, n, 400.0, 200.0, 36.0, 16.0, 0.0, 1.0) for n in (12, 13))
    first, second = (painted(a_scene_with(badges=(badge,)), LIGHT) for badge in boxes)

    assert first.copy(400, 200, 36, 16) != second.copy(400, 200, 36, 16)


def test_an_era_stands_between_axis_and_rows_and_fades() -> None:
    image = painted(a_scene_with(eras=(an_era(300, 500, "", (0, 100)),)), LIGHT)

    y = AXIS_PX + 10
    shades = [image.pixelColor(x, y).blue() for x in (310, 395, 440, 495)]
    assert shades[0] == shades[1] == LIGHT.era.blue()
    assert shades[1] < shades[2] < shades[3]


def test_an_axis_text_without_room_is_left_out_whole() -> None:
    close = (Tick(400.0, "2019", 405.0), Tick(412.0, "2020", 417.0))
    alone = (Tick(400.0, "", 405.0), Tick(412.0, "2020", 417.0))

    crowded, expected = (painted(a_scene_with(majors=ticks), LIGHT) for ticks in (close, alone))

    assert crowded == expected


def test_today_is_a_line_with_a_flag_only_when_it_is_given() -> None:
    with_now, without = painted(a_scene_with(now_x=500.4), LIGHT), painted(a_scene_with(), LIGHT)

    column = [with_now.pixelColor(500, y) for y in range(AXIS_PX, 399)]
    assert all(colour == LIGHT.now for colour in column)
    assert with_now != without


@pytest.mark.parametrize("sign", [Sign.TENURE, Sign.PERIOD, Sign.RANGE])
def test_what_is_only_reported_is_empty_inside(sign: Sign) -> None:
    empty, *pictures = (
        painted(a_scene_with(*marks), LIGHT)
        for marks in ((), *((a_bar(sign, 340, 400, 200, fill=f),) for f in Fill))
    )

    inside = [picture.copy(350, 197, 40, 3) == empty.copy(350, 197, 40, 3) for picture in pictures]
    assert inside == [False, True, True, True, False]


def test_an_incident_has_points_where_others_have_brackets() -> None:
    bracket, pointed = (
        painted(a_scene_with(a_bar(Sign.RANGE, 340, 400, 200, kind=5, severity=s)), LIGHT)
        for s in (0, 2)
    )

    corner = QRect(339, 193, 3, 3)  # of the left bracket, where its foot begins
    assert corner_colours(bracket.copy(corner)) > corner_colours(pointed.copy(corner)) == 0


def corner_colours(image: QImage) -> int:
    """How many pixels have the full colour of incidents."""
    red = LIGHT.kind_colour("#b3241d")
    return sum(image.pixelColor(x, y) == red for x in range(3) for y in range(3))
