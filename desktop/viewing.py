"""What the window shows of a file and what it remembers of it: small answers for window.py."""

# SPDX-License-Identifier: MIT

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.settings import SavedView, Settings

LONGEST_REASON: Final = 60


def keep(canvas: TimelineView, document: Document, settings: Settings) -> None:
    """Remember how a file is looked at."""
    view = canvas.viewport_value()
    if view is not None:
        settings.keep_view(
            document.path,
            SavedView(
                view.t0_s,
                view.seconds_per_px,
                view.scroll_px,
                canvas.grouping,
                tuple(sorted(canvas.folded)),
            ),
        )


def saved_words(document: Document) -> str:
    """Whether all is stored, or why nothing can be changed."""
    if not document.read_only:
        return QCoreApplication.translate("Viewing", "All changes saved")
    words = QCoreApplication.translate("Viewing", "Read-only: {reason}")
    reason = document.reason  # the strip has said the whole of it
    is_long = len(reason) > LONGEST_REASON
    return words.format(reason=f"{reason[:LONGEST_REASON]}…" if is_long else reason)


def version() -> str:
    """The version of this installation; "" in a checkout that was never installed."""
    try:
        return installed_version("chronik")
    except PackageNotFoundError:
        return ""
