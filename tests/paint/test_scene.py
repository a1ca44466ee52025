"""One painter for every device: frames are the same however they are painted."""

# SPDX-License-Identifier: MIT

import gc
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPicture
from PySide6.QtSvg import QSvgGenerator

from desktop.paint.labels import LabelCache
from desktop.paint.scene import paint_scene, paint_selection
from desktop.theme import THEMES, Theme, load_theme
from desktop.timeline.scene import Badge, Fill, Scene, Sign
from tests.paint.builders import (
    KINDS,
    LEFT,
    LEGEND,
    TOP,
    a_band,
    a_bar,
    a_point,
    a_scene_with,
    a_strip,
    an_era,
    painted,
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def everything() -> Scene:
    """Every kind, every sign in every fill, soft and hard, with lanes, eras, density, badges."""
    marks = [
        a_point(200 + 25 * i, TOP + 20 + 20 * f, kind=kind.id, fill=f)
        for i, kind in enumerate(KINDS)
        for f in Fill
    ]
    marks += [a_point(480 + 20 * s, TOP + 20, kind=5, severity=s) for s in range(4)]
    for column, sign in enumerate(s for s in Sign if s != Sign.POINT):
        marks += [
            a_bar(sign, 180 + 110 * column, 250 + 110 * column, TOP + 150 + 24 * f, "Ab", "in",
                  fill=f, soft=(20.0, 0.0) if f % 2 else (0.0, 30.0), table=sign // 5)
            for f in Fill
        ]  # fmt: skip
    marks += [
        a_bar(Sign.RANGE, 620 + 60 * s, 660 + 60 * s, TOP + 24, kind=5, severity=s)
        for s in range(4)
    ]
    marks += [
        a_bar(Sign.PERIOD, 620 + 60 * s, 660 + 60 * s, TOP + 50, kind=5, severity=s)
        for s in range(4)
    ]
    marks.append(a_point(620, TOP + 80, "To the left of its mark", "left"))
    return a_scene_with(
        *marks,
        bands=(
            a_band(TOP, 300, "Everything", has_children=True, before=3, after=2),
            a_band(TOP + 300, 100, "Many", depth=1, is_folded=True, has_children=True),
        ),
        height=500, now_x=700.3, legend=LEGEND, eras=(an_era(300, 500, "An era", (20, 20)),),
        strips=(a_strip(TOP + 310, 60, [0, 3, 1, 7, 0, 2] * 9),),
        badges=(Badge(0, 12, 400.0, TOP + 310, 28.0, 16.0, 0.0, 1.0),),
    )  # fmt: skip


@contextmanager
def nothing_around(_index: int) -> Iterator[None]:
    yield


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_one_by_one_and_all_at_once_are_the_same_picture(theme: Theme, ratio: float) -> None:
    scene = everything()

    at_once, singly = (
        painted(scene, theme, ratio),
        painted(scene, theme, ratio, None, nothing_around),
    )

    assert at_once == singly


def test_a_canvas_too_narrow_for_any_date_is_painted_without_one() -> None:
    scene = replace(everything(), minors=(), majors=())
    assert not painted(scene, load_theme("light")).isNull()


def test_each_mark_is_painted_inside_its_own_context_once() -> None:
    scene, seen = everything(), []

    @contextmanager
    def around(index: int) -> Iterator[None]:
        seen.append(index)
        yield

    painted(scene, load_theme("light"), mark=around)

    assert sorted(seen) == list(range(len(scene.marks)))


def test_paths_and_stamps_look_alike(theme: Theme) -> None:
    scene = everything()
    by_stamps = painted(scene, theme)
    picture = QPicture()  # a vector device: what it recorded is played on pixels
    painter = QPainter(picture)
    paint_scene(painter, scene, theme)
    painter.end()
    by_paths = QImage(by_stamps.size(), by_stamps.format())
    by_paths.fill(QColor("magenta"))
    painter = QPainter(by_paths)
    painter.drawPicture(0, 0, picture)
    painter.end()

    marks = QRect(LEFT, TOP, 300, 110)  # points in every fill
    assert largest_difference(by_stamps.copy(marks), by_paths.copy(marks)) <= 24


def test_a_vector_file_holds_shapes_and_text_but_no_pictures() -> None:
    scene = everything()
    text = svg_of(scene, load_theme("paper"))

    assert "<image" not in text
    assert "To the left of its mark" in text
    assert text.count("<path") >= len(KINDS) * len(Fill)


@pytest.mark.parametrize("sign", list(Sign))
@pytest.mark.parametrize("fill", list(Fill))
def test_every_sign_is_seen_in_every_theme(theme: Theme, sign: Sign, fill: Fill) -> None:
    mark = a_point(420, 200) if sign == Sign.POINT else a_bar(sign, 400, 440, 200)
    empty = a_scene_with()

    scene = a_scene_with(type(mark)(**{**vars(mark), "fill": fill}))

    assert painted(scene, theme) != painted(empty, theme)


def test_how_a_fact_is_known_changes_the_sign() -> None:
    theme = load_theme("light")
    for sign in (Sign.POINT, Sign.RANGE, Sign.PERIOD, Sign.TENURE):
        pictures = []
        for fill in (Fill.FILLED, Fill.HOLLOW, Fill.DASHED, Fill.CROSSED):
            mark = a_point(420, 200, fill=fill)
            if sign != Sign.POINT:
                mark = a_bar(sign, 380, 450, 200, fill=fill)
            pictures.append(painted(a_scene_with(mark), theme))
        different = sum(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])
        assert different == 6, f"{sign.name}: {different} of 6 pairs differ"


def test_kinds_differ_in_shape_not_only_in_colour() -> None:
    theme, grey = load_theme("light"), "#5f6673"
    kinds = tuple(type(kind)(kind.id, "", "", grey, kind.shape) for kind in KINDS)
    pictures = [
        painted(a_scene_with(a_point(420, 200, kind=k.id), kinds=kinds), theme) for k in KINDS
    ]

    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_a_range_has_no_dot_inside() -> None:
    theme = load_theme("light")
    image = painted(a_scene_with(a_bar(Sign.RANGE, 400, 500, 200, kind=9)), theme)

    inside = {image.pixelColor(x, 200).name() for x in range(406, 494)}
    assert len(inside - {image.pixelColor(430, 200).name()}) <= 4  # grid lines shine through


def test_marks_never_reach_into_the_headings_or_the_axis() -> None:
    theme = load_theme("light")
    wide = a_scene_with(a_bar(Sign.PERIOD, LEFT - 64, 1064, 90), a_point(500, TOP - 4))
    image, empty = painted(wide, theme), painted(a_scene_with(), theme)

    for area in (QRect(0, 0, LEFT, 400), QRect(0, 0, 1000, TOP)):
        assert image.copy(area) == empty.copy(area)


def test_lines_are_crisp_at_any_offset() -> None:
    theme = load_theme("light")
    bar = a_bar(Sign.TENURE, 400.37, 500.61, 200.4, table=1)
    image = painted(a_scene_with(bar), theme)
    row = [image.pixelColor(x, 200).name() for x in range(395, 405)]

    assert row.count(theme.tenure_edge.name()) <= 3  # an edge of 3 whole pixels over the wash
    assert image.pixelColor(399, 200) == theme.plot


def test_the_conclusion_is_marked_behind_the_label() -> None:
    theme = load_theme("light")
    plain = a_point(400, 200, "A thought      ")
    scene = a_scene_with(plain)
    concluded = a_scene_with(type(plain)(**{**vars(plain), "fill": Fill.CONCLUDED}))

    assert painted(scene, theme) != painted(concluded, theme)


@pytest.mark.parametrize("elsewhere", [0, 100])  # selected things that are not in this frame
def test_selecting_lights_every_copy_and_only_those(elsewhere: int) -> None:
    selected = frozenset({(0, 7), *((0, 1_000 + more) for more in range(elsewhere))})
    theme = load_theme("light")
    scene = a_scene_with(
        a_point(300, 120, id=7), a_point(300, 220, id=7), a_point(500, 120, id=8), a_point(500, 220)
    )
    image = painted(scene, theme)
    before = image.copy()

    painter = QPainter(image)
    paint_selection(painter, scene, theme, selected)
    painter.end()

    changed = [
        image.copy(around) != before.copy(around)
        for around in (QRect(x - 15, y - 15, 30, 30) for x in (300, 500) for y in (120, 220))
    ]
    assert changed == [True, True, False, False]


def test_a_selected_bar_takes_the_accent_where_it_is_known_and_fades_with_it() -> None:
    theme = load_theme("light")
    bar = a_bar(Sign.TENURE, 300, 600, 200, table=1, id=7, soft=(100.0, 0.0))
    scene = a_scene_with(bar)
    image = painted(scene, theme)
    before = image.copy()
    painter = QPainter(image)

    paint_selection(painter, scene, theme, frozenset({(1, 7)}))
    painter.end()

    reds = [
        before.pixelColor(x, 200).red() - image.pixelColor(x, 200).red() for x in (302, 350, 500)
    ]
    assert 0 <= reds[0] < reds[1] < reds[2]
    assert image.pixelColor(599, 200) == theme.accent


def test_the_label_of_what_is_selected_is_read_to_its_end() -> None:
    theme = load_theme("light")
    text = "Wide letters WWWWWWWWWWWW and an end"
    scene = a_scene_with(a_point(300, 120, text, id=7))
    image = painted(scene, theme)
    painter = QPainter(image)

    paint_selection(painter, scene, theme, frozenset({(0, 7)}))
    painter.end()

    behind = QRect(312 + len(text) * 7, 112, 40, 16)
    assert image.copy(behind) != painted(a_scene_with(), theme).copy(behind)


def test_a_selected_label_at_the_edge_ends_in_dots_and_not_in_half_a_letter() -> None:
    theme = load_theme("light")
    scene = a_scene_with(a_point(480, 120, "WWWWWWWWWWWWWW", id=7))
    image = painted(scene, theme)
    painter = QPainter(image)

    paint_selection(painter, scene, theme, frozenset({(0, 7)}))
    painter.end()

    view = scene.viewport
    edge = QRect(view.left + view.plot_width - 2, 112, 2, 16)
    assert image.copy(edge) == painted(a_scene_with(), theme).copy(edge)


def test_painting_leaks_no_reference_to_none() -> None:
    theme, scene = load_theme("light"), everything()
    labels = LabelCache(theme)
    image = painted(scene, theme, labels=labels)  # one device: each new one costs six of its own
    before = sys.getrefcount(None)

    for _ in range(200):
        painter = QPainter(image)
        paint_scene(painter, scene, theme, labels=labels)
        paint_selection(painter, scene, theme, frozenset({(0, 1), (1, 60)}), (0, 2), labels=labels)
        painter.end()

    assert abs(sys.getrefcount(None) - before) < 100


def test_painting_again_and_again_takes_no_more_memory() -> None:
    theme, scene = load_theme("light"), everything()
    labels = LabelCache(theme)
    for _ in range(40):
        painted(scene, theme, labels=labels)
    gc.collect()
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    for _ in range(300):
        painted(scene, theme, labels=labels)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb < 12_000


def largest_difference(first: QImage, second: QImage) -> int:
    pairs = zip(pixels(first), pixels(second), strict=True)
    return max(abs(a - b) for a, b in pairs)


def pixels(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def svg_of(scene: Scene, theme: Theme) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(scene.viewport.width, scene.viewport.height))
    painter = QPainter(generator)
    paint_scene(painter, scene, theme, nothing_around)
    painter.end()
    return bytes(data.data()).decode()
