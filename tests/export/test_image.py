"""Pictures: what is exported is what is on the screen; a failure leaves the older file."""

# SPDX-License-Identifier: MIT

import resource
import signal
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from db.errors import ExportProblem
from desktop.export.image import export_png, image_of
from desktop.export.sheet import BARE, TITLE_PX, Sheet, paint_sheet, sheet_size
from desktop.paint.labels import LabelCache
from desktop.theme import THEMES, load_theme
from desktop.timeline.scene import Scene, Sign
from tests.paint.builders import LEGEND, TOP, a_bar, a_point, a_scene_with, painted

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = load_theme("light")


def a_timeline(width: int = 900, height: int = 300) -> Scene:
    return a_scene_with(
        a_bar(Sign.TENURE, 200, 600, TOP + 16, "Ada Berg · chief executive", table=1, soft=(0, 60)),
        a_bar(Sign.RANGE, 300, 360, TOP + 50, "Some time in here", "right", kind=9),
        a_point(420, TOP + 80, "An outage", kind=5, severity=3),
        width=width, height=height, legend=LEGEND,
    )  # fmt: skip


def test_the_export_is_the_screen_pixel_for_pixel(tmp_path: Path) -> None:
    scene = a_timeline()
    export_png(scene, LIGHT, tmp_path / "picture.png", sheet=BARE)

    seen = QImage(str(tmp_path / "picture.png")).convertToFormat(QImage.Format.Format_RGB32)

    assert seen == on_a_widget(scene)


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_a_scaled_export_is_the_dense_screen(scale: int) -> None:
    scene = a_timeline()

    image = image_of(scene, LIGHT, scale=scale)

    dense = painted(scene, LIGHT, scale, LabelCache(LIGHT, scale, budget=None))
    assert image.size() == QSize(900 * scale, 300 * scale)
    assert image.convertToFormat(dense.format()) == dense


@pytest.mark.parametrize("name", THEMES)
def test_the_title_stands_above_and_the_legend_below(name: str) -> None:
    theme, scene = load_theme(name), a_timeline()
    sheet = Sheet(title="Who led what")

    image = image_of(scene, theme, sheet=sheet)

    foot = QRect(0, TITLE_PX + 300, 900, image.height() - TITLE_PX - 300)
    assert image.copy(0, TITLE_PX, 900, 300) == image_of(scene, theme)
    assert theme.text.rgba() in colours(image.copy(0, 0, 900, TITLE_PX))
    assert theme.kind_colour("#b3241d").rgba() in colours(image.copy(foot))


def test_the_file_tells_its_title_and_its_density(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    export_png(
        a_timeline(), LIGHT, path, scale=2, title="Alpha\nbeta", description="From 2018 to 2023"
    )

    image = QImage(str(path))

    assert (image.text("Title"), image.text("Description")) == ("Alpha beta", "From 2018 to 2023")
    assert round(image.dotsPerMeterX() * 0.0254) == 192


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(40_000, 300, 1), (9_000, 300, 4), (300, 9_000, 4)]
)
def test_a_picture_that_is_too_large_is_refused_before_it_is_made(
    tmp_path: Path, width: int, height: int, scale: int
) -> None:
    with pytest.raises(ExportProblem, match=r"too large to make\. Nothing was written\."):
        export_png(a_timeline(width, height), LIGHT, tmp_path / "big.png", scale=scale)

    assert not list(tmp_path.iterdir())


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match=r"picture\.png can't be written in .*nowhere"):
        export_png(a_timeline(), LIGHT, tmp_path / "nowhere" / "picture.png")


def test_a_target_that_is_a_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "picture.png").mkdir()

    with pytest.raises(ExportProblem, match="can't be written"):
        export_png(a_timeline(), LIGHT, tmp_path / "picture.png")

    assert list(tmp_path.iterdir()) == [tmp_path / "picture.png"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_leaves_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"an older picture")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, limits[1]))
    try:
        with pytest.raises(ExportProblem, match="older file of that name is as it was"):
            export_png(a_timeline(), LIGHT, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)

    assert path.read_bytes() == b"an older picture"
    assert list(tmp_path.iterdir()) == [path]


def test_a_title_of_megabytes_is_cut() -> None:
    sheet = Sheet(title="x" * 2_000_000)

    assert (
        image_of(a_timeline(), LIGHT, sheet=sheet).height()
        == sheet_size(a_timeline(), LIGHT, sheet).height()
    )


def test_two_exports_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        export_png(a_timeline(), LIGHT, tmp_path / name, title="Twice")

    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def on_a_widget(scene: Scene) -> QImage:
    """What a widget of the scene's size shows."""

    class Canvas(QWidget):
        def paintEvent(self, _event: object) -> None:
            painter = QPainter(self)
            paint_sheet(painter, scene, LIGHT)
            painter.end()

    canvas = Canvas()
    canvas.resize(scene.viewport.width, scene.viewport.height)
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    canvas.deleteLater()
    return image


def colours(image: QImage) -> set[int]:
    """Every colour of an image as 0xAARRGGBB."""
    return set(np.frombuffer(image.constBits(), dtype=np.uint32).tolist())
