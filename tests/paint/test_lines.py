"""Days, connections, gaps and ways as they are painted."""

# SPDX-License-Identifier: MIT

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from desktop.paint.links import path_of
from desktop.paint.surface import Surface
from desktop.theme import Theme, load_theme
from desktop.timeline.day_lines import day_lines
from desktop.timeline.lines import Curve, GapBox, Join, LinkLine, LinkStub, Tone
from desktop.timeline.scene import Scene, Tick
from tests.paint.builders import AXIS_PX, TOP, a_band, a_scene_with, painted

pytestmark = pytest.mark.usefixtures("qapp")
THEMES = [load_theme(name) for name in ("light", "dark", "paper")]


def with_day(scene: Scene) -> Scene:
    view = scene.viewport
    day = round(view.t_of(500) / 86_400)
    return replace(scene, days=day_lines(day, None, view, "en", AXIS_PX))


def a_line(tone: Tone = Tone.PLAIN, **more: object) -> LinkLine:
    curve = Curve(((300.0, 150.0), (300.0, 200.0), (600.0, 200.0), (600.0, 250.0)))
    line = LinkLine(
        1, (0, 1), (0, 2), tone, tone == Tone.SUSPECTED, "leads to", curve, (450.0, 200.0)
    )
    return replace(line, **more)  # type: ignore[arg-type] # fields of LinkLine


def changed(first: QImage, second: QImage, box: tuple[int, int, int, int]) -> int:
    """How many pixels of a box (left, top, right, bottom) differ."""
    left, top, right, bottom = box
    return sum(
        first.pixel(x, y) != second.pixel(x, y)
        for x in range(left, right)
        for y in range(top, bottom)
    )


@pytest.fixture(params=THEMES, ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest) -> Theme:
    found: Theme = request.param
    return found


def test_the_line_of_a_day_runs_from_the_axis_to_the_foot(theme: Theme) -> None:
    scene = with_day(a_scene_with(bands=(a_band(TOP, 200, "A"),)))
    image = painted(scene, theme)
    (line,) = scene.days
    for y in (AXIS_PX + 2, TOP + 50, scene.viewport.height - 2):
        assert image.pixelColor(round(line.x), y) == theme.accent


def test_no_text_of_the_axis_is_half_below_a_flag(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = tuple(Tick(x, "Nov", x + 4) for x in range(180, 900, 26))
    scene = with_day(replace(a_scene_with(), minors=ticks))
    (line,) = scene.days
    written: list[QRectF] = []
    write = Surface.text

    def spy(self: Surface, text: str, box: QRectF, *more: object) -> float:
        if text == "Nov":
            written.append(box)
        return write(self, text, box, *more)  # type: ignore[arg-type] # as it came

    monkeypatch.setattr(Surface, "text", spy)
    painted(scene, theme)
    assert len(written) > 10
    for box in written:
        right = box.x() + 20
        assert right < line.flag_x or box.x() > line.flag_x + line.flag_width


def test_a_gap_and_a_way_are_seen(theme: Theme) -> None:
    scene = a_scene_with(bands=(a_band(TOP, 200, "A"),))
    gap = GapBox(0, 300.0, 420.0, TOP + 10.0, 18.0, 30, "30 days", True, 1, 2)
    join = Join(0, Curve(((300.0, 150.0), (320.0, 150.0), (380.0, 180.0), (400.0, 180.0))), 1, 2)
    bare = painted(scene, theme)
    assert (
        changed(bare, painted(replace(scene, gaps=(gap,)), theme), (300, TOP, 420, TOP + 30)) > 60
    )
    assert changed(bare, painted(replace(scene, joins=(join,)), theme), (300, 140, 400, 190)) > 60


@pytest.mark.parametrize(
    ("tone", "colour"),
    [(Tone.PLAIN, "accent"), (Tone.SUSPECTED, "muted"), (Tone.CONTRADICTING, "alert")],
)
def test_a_connection_has_the_colour_of_what_it_means(
    theme: Theme, tone: Tone, colour: str
) -> None:
    scene = replace(a_scene_with(bands=(a_band(TOP, 300, "A"),)), links=(a_line(tone),))
    image = painted(scene, theme)
    wanted: QColor = getattr(theme, colour)
    tip = image.pixelColor(600, 247)
    assert tip == wanted


def test_a_suspected_connection_is_broken_and_a_stated_one_is_not(theme: Theme) -> None:
    scene = a_scene_with(bands=(a_band(TOP, 300, "A"),))
    straight = Curve(((300.0, 200.5), (400.0, 200.5), (500.0, 200.5), (600.0, 200.5)))
    ground = painted(scene, theme).pixel(350, 200)

    def empty(tone: Tone) -> int:
        line = a_line(tone, curve=straight, sign_at=(590.0, 200.0))
        image = painted(replace(scene, links=(line,)), theme)
        return sum(image.pixel(x, 200) == ground for x in range(310, 560))

    assert empty(Tone.PLAIN) == 0
    assert empty(Tone.SUSPECTED) > 50


def test_a_box_at_the_edge_and_the_count_of_the_rest_are_seen(theme: Theme) -> None:
    scene = replace(a_scene_with(bands=(a_band(TOP, 300, "A"),)), links=(a_line(),))
    stub = LinkStub(0, 0, 2, "Far away", "right", 700.0, 240.0, 120.0, 18.0)
    bare = painted(scene, theme)
    boxed = painted(replace(scene, link_stubs=(stub,), links_left_out=3), theme)
    assert changed(bare, boxed, (702, 242, 818, 256)) > 100
    width = scene.viewport.width
    assert changed(bare, boxed, (width - 140, TOP, width - 8, TOP + 30)) > 300


def test_a_way_with_corners_is_rounded_and_ends_where_it_should() -> None:
    curve = Curve(((0.0, 0.0), (0.0, 40.0), (100.0, 40.0), (100.0, 80.0)), is_cornered=True)
    path = path_of(curve)
    assert path.currentPosition().toTuple() == (100.0, 80.0)
    assert not path.contains(QRectF(-1, 39, 2, 2))
    assert path.length() < 180
