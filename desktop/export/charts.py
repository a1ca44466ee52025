"""A page that something else paints, as PNG or SVG: of charts, not of the timeline."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from db.errors import ExportProblem
from db.saying import said

Paints = Callable[[QPainter], None]
SCALE: Final = 2  # pixels of a picture for each of the page: sharp on paper and on dense screens
_DPI: Final = 96
_METRE_INCHES: Final = 1 / 0.0254


def png_of(size: QSize, paints: Paints, title: str, *, scale: int = SCALE) -> bytes:
    """Return the page as the bytes of a PNG. Raises ExportProblem when it can't be made."""
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    if image.isNull():
        raise _not_made()
    image.setDevicePixelRatio(scale)
    dots = round(_DPI * scale * _METRE_INCHES)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.setText("Title", title)
    image.setText("Software", "Chronik")
    _paint(QPainter(image), paints)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # a device is taken too
        raise _not_made()
    return bytes(data.data())


def svg_of(size: QSize, paints: Paints, title: str) -> bytes:
    """Return the page as the bytes of an SVG whose texts are texts."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(_DPI)
    generator.setTitle(title)
    _paint(QPainter(generator), paints)
    return bytes(data.data())


def _paint(painter: QPainter, paints: Paints) -> None:
    if not painter.isActive():
        raise _not_made()
    try:
        paints(painter)
    finally:
        painter.end()


def _not_made() -> ExportProblem:
    return ExportProblem(said("The picture could not be made."), said("Nothing was written."))
