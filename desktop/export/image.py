"""A picture of a scene as PNG, once to four times the size of the screen."""

# SPDX-License-Identifier: MIT

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from db.errors import ExportProblem
from db.saying import numeral, said
from desktop.export.saving import save
from desktop.export.sheet import BARE, Sheet, paint_sheet, sheet_size
from desktop.paint.labels import LabelCache, safe_text
from desktop.theme import Theme
from desktop.timeline.scene import Scene

SCALES: Final = (1, 2, 3, 4)
MOST_SIDE_PX: Final = 32_767  # Qt's painter counts the pixels of a side in 16 bits
MOST_PIXELS: Final = 300_000_000
_DPI: Final = 96
_METRE_INCHES: Final = 1 / 0.0254


def export_png(
    scene: Scene,
    theme: Theme,
    path: Path,
    *,
    scale: int = 1,
    title: str = "",
    description: str = "",
    sheet: Sheet | None = None,
) -> None:
    """Write the scene as PNG with its title above and the legend below.

    `sheet` says otherwise what stands around it. Title and description are also written into
    the file as text. Raises ExportProblem; an older file is then as it was.
    """
    image = image_of(scene, theme, scale=scale, sheet=sheet or Sheet(title=title))
    for key, text in (("Title", title), ("Description", description), ("Software", "Chronik")):
        if text:
            image.setText(key, safe_text(text))
    save(path, _png(image, path))


def image_of(scene: Scene, theme: Theme, *, scale: int = 1, sheet: Sheet = BARE) -> QImage:
    """The page as pixels. Raises ExportProblem when it would be too large to make."""
    if scale not in SCALES:
        raise ValueError(f"scale {scale} is none of {SCALES}")
    size = sheet_size(scene, theme, sheet) * scale
    _refuse_too_large(size)
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise _too_large(size)
    image.fill(theme.panel)
    image.setDevicePixelRatio(scale)
    dots = round(_DPI * scale * _METRE_INCHES)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    labels = LabelCache(theme, float(scale), budget=None)
    paint_sheet(painter, scene, theme, sheet, labels=labels)
    if not painter.end():
        raise _too_large(size)
    return image


def _png(image: QImage, path: Path) -> bytes:
    """The bytes of the file, made in memory: a full disk must not leave half a picture."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise ExportProblem(
            said(
                "{name} could not be made: {why}.",
                name=path.name,
                why=writer.errorString().rstrip("."),
            ),
            said("Nothing was written."),
            said("Try a smaller scale."),
        )
    return bytes(data.data())


def _refuse_too_large(size: QSize) -> None:
    longest = max(size.width(), size.height())
    if longest > MOST_SIDE_PX or size.width() * size.height() > MOST_PIXELS:
        raise _too_large(size)


def _too_large(size: QSize) -> ExportProblem:
    return ExportProblem(
        said(
            "A picture of {width} × {height} pixels is too large to make.",
            width=numeral(size.width()),
            height=numeral(size.height()),
        ),
        said("Nothing was written."),
        said("Choose a smaller scale, fold rows, or show a shorter time."),
    )
