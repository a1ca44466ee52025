"""Shows Markdown as it will be seen. Nothing in it can load or run: no HTML, no picture, no link.

A QTextDocument that is left to itself opens local files for pictures (R16).
"""

# SPDX-License-Identifier: MIT

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.shield import shielded


@shielded
class ClosedDocument(QTextDocument):
    """A text that fetches nothing from outside."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        del type, name
        return QImage(1, 1, QImage.Format.Format_Mono)


class MarkdownView(QTextEdit):
    """Read only; `show_markdown(text)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setDocument(ClosedDocument(self))

    def show_markdown(self, text: str) -> None:
        """Show this text."""
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
