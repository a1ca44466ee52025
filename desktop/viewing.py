"""What the window shows of a file and what it remembers of it: small answers for window.py."""

# SPDX-License-Identifier: MIT

from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version

from PySide6.QtCore import QCoreApplication

from db.dates.clock import seconds_of
from db.dates.zones import zone_of
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.settings import SavedView, Settings
from desktop.timeline.lanes import Grouping

GROUPINGS: dict[str, Grouping] = {
    "units": "units",
    "people": "people",
    "kinds": "kinds",
    "flat": "flat",
}


def restore(canvas: TimelineView, document: Document, settings: Settings) -> None:
    """Show a file on the canvas the way it was last looked at; else its middle 90 %."""
    view = settings.view_of(document.path)
    grouping = GROUPINGS.get(view.grouping, "units") if view is not None else "units"
    document.grouping = grouping
    canvas.set_document(None)
    canvas.set_grouping(grouping)
    canvas.set_folded(frozenset(view.folded) if view is not None else frozenset())
    canvas.set_document(document, now_s(document.zone))
    if view is not None:
        canvas.set_viewport(view.t0_s, view.seconds_per_px, view.scroll_px)


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
    return words.format(reason=document.reason[:120])


def now_s(zone: str) -> float:
    """Wall-clock seconds since 1970 in a file's zone: the scale everything is drawn on."""
    now = datetime.now(UTC).astimezone(zone_of(zone))
    return float(seconds_of(now.year, now.month, now.day, now.hour, now.minute, now.second))


def lay_out() -> None:
    """Give every widget the size it will have, before anything is fitted to it.

    A page that was just shown gets its size by events that Qt has posted but not yet sent.
    """
    QCoreApplication.sendPostedEvents()


def version() -> str:
    """The version of this installation; "" in a checkout that was never installed."""
    try:
        return installed_version("chronik")
    except PackageNotFoundError:
        return ""
