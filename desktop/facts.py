"""The facts at the lower edge of the window, in words: what is in view, what is not."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from db.saying import numeral
from desktop.timeline.scene import Counts
from desktop.timeline.ticks import instant_text
from desktop.timeline.viewport import Viewport

MONTH_S = 31 * 86_400

translate = QCoreApplication.translate


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
    one, many = translate("Facts", "1 event"), translate("Facts", "{count} events")
    seen = one if counts.events == 1 else many.format(count=numeral(counts.events))
    if counts.tenures:
        one = translate("Facts", "1 time in office")
        many = translate("Facts", "{count} times in office")
        offices = one if counts.tenures == 1 else many.format(count=numeral(counts.tenures))
        seen = f"{seen}, {offices}"
    parts = [translate("Facts", "{what} in view").format(what=seen)]
    if counts.hidden:
        words = translate("Facts", "{count} without room")
        parts.append(words.format(count=numeral(counts.hidden)))
    aside = counts.before + counts.after + counts.undated
    if aside:
        parts.append(translate("Facts", "{count} without a day").format(count=numeral(aside)))
    return " · ".join(parts)
