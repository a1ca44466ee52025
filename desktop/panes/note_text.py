"""A note written in Markdown, shown safely: nothing is loaded, nothing runs (R16, R17).

HTML is shown as it was typed, a picture as its words, and a link leads out only by
`link_asked`, for the window to show before anything is opened.
"""

# SPDX-License-Identifier: MIT

import re
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from desktop.shield import shielded

SAFE_SCHEMES: Final = ("http", "https", "mailto")
LONGEST: Final = 20_000  # characters; a longer note is shown as it was typed
PICTURE: Final = "\ufffc"
_SIGNS: Final = re.compile(
    r"(?<!\w)[*_`~]\S|\[[^\]]*\]\(|https?://|^\s{0,3}(?:#{1,6}\s|>|[-*+]\s|\d{1,9}[.)]\s|\||```)|"
    r"^\s{0,3}(?:-{3,}|={3,})\s*$",
    re.MULTILINE,
)


def is_markdown(text: str) -> bool:
    """Whether a note has any sign of Markdown; one that has none is shown as plain text."""
    return len(text) <= LONGEST and _SIGNS.search(text) is not None


@shielded
class _ClosedDocument(QTextDocument):
    """A document that loads nothing, whatever is asked of it."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        del type, name
        return None


def document_of(text: str, palette: QPalette) -> QTextDocument:
    """The note as a document without HTML, pictures and links that could harm."""
    document = _ClosedDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(18)
    document.setMarkdown(
        text,
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        | QTextDocument.MarkdownFeature.MarkdownNoHTML,
    )
    _make_calm(document, palette)
    return document


@shielded
class NoteText(QTextBrowser):
    """A note as high as its text; `link_asked(url)` when a safe link is followed."""

    link_asked = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain = text
        self._heights: dict[int, int] = {}
        self.setObjectName("noteText")
        self.setAccessibleName(text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._follow)
        self._write()

    def _write(self) -> None:
        document = document_of(self.plain, self.palette())
        document.setParent(self)
        document.setDefaultFont(self.font())
        self.setDocument(document)
        self._heights.clear()

    def _follow(self, url: QUrl) -> None:
        if url.scheme().lower() in SAFE_SCHEMES:
            self.link_asked.emit(url.toString())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            measured = self.document().clone()
            measured.setTextWidth(max(1, width))
            self._heights[width] = int(measured.size().height() + 0.999)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        del type, name
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()
            self.updateGeometry()


def _make_calm(document: QTextDocument, palette: QPalette) -> None:
    """One size of words; pictures become words, links that are not safe become text."""
    link = palette.color(QPalette.ColorRole.Link)
    block = document.begin()
    pictures: list[tuple[int, str]] = []
    changes: list[tuple[int, int, QTextCharFormat]] = []
    while block.isValid():
        is_heading = block.blockFormat().headingLevel() > 0
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            written, calm = fragment.charFormat(), QTextCharFormat()
            if written.isImageFormat():
                words = written.toImageFormat().property(QTextFormat.Property.ImageAltText)
                pictures.append((fragment.position(), str(words or "")))
            if written.isAnchor():
                is_safe = QUrl(written.anchorHref()).scheme().lower() in SAFE_SCHEMES
                calm.setAnchor(is_safe)
                calm.setAnchorHref(written.anchorHref() if is_safe else "")
                calm.setFontUnderline(is_safe)
                calm.setForeground(link if is_safe else palette.color(QPalette.ColorRole.Text))
            if is_heading:
                calm.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                calm.setFontWeight(700)
            if calm.propertyCount():
                changes.append((fragment.position(), fragment.length(), calm))
            fragments += 1
        block = block.next()
    cursor = QTextCursor(document)
    for start, length, calm in changes:
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(calm)
    for start, words in reversed(pictures):
        cursor.setPosition(start)
        cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words, QTextCharFormat())
