"""Icons: each one exists, renders, and takes the theme's colour."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.assets import icon_names, icon_text
from desktop.icons import APP_ICON, app_icon, icon, icon_pixmap
from desktop.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")

WANTED = (
    "chronik", "new", "open", "import", "export", "search", "fit", "zoom-in", "zoom-out",
    "people", "unit", "incident", "source", "sun", "moon", "legend", "calendar", "next",
    "previous", "close", "fold", "unfold", "help", "info", "warning",
)  # fmt: skip


def opaque_colours(image: QImage) -> set[str]:
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in colours if colour.alpha() > 250}


@pytest.mark.parametrize("name", WANTED)
def test_an_icon_shows_something(name: str) -> None:
    assert opaque_colours(icon_pixmap(name, QColor("#123456"), 32).toImage())


@pytest.mark.parametrize("name", [name for name in icon_names() if name != APP_ICON])
def test_an_icon_has_the_colour_it_is_given(name: str) -> None:
    image = icon_pixmap(name, QColor("#ff0000"), 32).toImage()

    assert opaque_colours(image) == {"#ff0000"}
    assert "currentColor" in icon_text(name)


def test_an_icon_is_sharp_on_a_dense_screen() -> None:
    pixmap = icon("search", load_theme("light")).pixmap(16, 16)
    dense = icon_pixmap("search", QColor("black"), 16, 2)

    assert (pixmap.width(), dense.width(), dense.devicePixelRatio()) == (16, 32, 2)


def test_the_app_icon_keeps_its_own_colours() -> None:
    assert len(opaque_colours(app_icon().pixmap(64, 64).toImage())) > 3


def test_an_icon_nobody_drew_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("unicorn", QColor("black"), 16)
