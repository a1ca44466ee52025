"""The facts at the lower edge of the window, in words: what is in view, what is not."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from db.saying import numeral
from desktop.timeline.scene import Counts
from desktop.timeline.ticks import instant_text
from desktop.timeline.viewport import Viewport

MONTH_S = 31 * 86_400


def range_words(view: Viewport, language: str) -> str:
    """From when to when, as fine as the width of the view means anything."""
    width_s = view.t1_s - view.t0_s
    # A day is told while fewer than 60 are in view, a month below 12 years, else the year.
    grain_s = 1.0 if width_s < 2 * 86_400 else 1_000.0 if width_s < 60 * 86_400 else 6 * 86_400.0
    if width_s > 12 * 366 * 86_400:
        grain_s = 366 * 86_400.0
    first = instant_text(view.t0_s, grain_s, language)
    last = instant_text(view.t1_s, grain_s, language)
    return first if first == last else f"{first} – {last}"


def count_words(counts: Counts) -> str:
    """Distinct events and times in office in view, and the events that are not drawn."""
    parts = [
        _counted(counts.events, _tr("1 event"), _tr("{count} events"))
        + (
            ", " + _counted(counts.tenures, _tr("1 time in office"), _tr("{count} times in office"))
            if counts.tenures
            else ""
        )
        + _tr(" in view")
    ]
    if counts.hidden:
        parts.append(_tr("{count} without room").format(count=_grouped(counts.hidden)))
    aside = counts.before + counts.after + counts.undated
    if aside:
        parts.append(_tr("{count} without a day").format(count=_grouped(aside)))
    return " · ".join(parts)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=_grouped(count))


def _grouped(count: int) -> str:
    return numeral(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
