"""The columns of the table of events: what stands over them and in them."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.dates.span import Span
from db.reading.event_table import BETWEEN, FIXED, PROPERTY, Cells
from desktop.panes.spoken import modality_words
from desktop.panes.tongue import Tongue
from desktop.terms import importances, names_of_table, word_for

SHOWN: Final = (
    "when", "until", "title", "kind", "units", "people", "modality", "importance", "tags",
    "sources",
)  # fmt: skip
WIDTHS_PX: Final = {
    "when": 118, "until": 112, "title": 300, "kind": 110, "units": 170, "people": 150,
    "modality": 92, "importance": 88, "tags": 110, "sources": 170, "place": 110,
    "description": 240,
}  # fmt: skip
PROPERTY_PX: Final = 120
LONGEST: Final = 400  # characters of a cell that are shown


def heading(column: str) -> str:
    """What stands over a column; a free field is headed by its own name."""
    translate = QCoreApplication.translate
    if column.startswith(PROPERTY):
        return column.removeprefix(PROPERTY)
    return {
        "title": translate("EventTable", "Title"),
        "when": translate("EventTable", "When"),
        "until": translate("EventTable", "Until"),
        "kind": translate("EventTable", "Kind"),
        "units": translate("EventTable", "Units"),
        "people": translate("EventTable", "People"),
        "modality": translate("EventTable", "How known"),
        "importance": translate("EventTable", "Importance"),
        "tags": translate("EventTable", "Tags"),
        "sources": translate("EventTable", "Sources"),
        "place": translate("EventTable", "Place"),
        "description": translate("EventTable", "Description"),
    }[column]


def all_columns(properties: tuple[str, ...]) -> tuple[str, ...]:
    """Every column there is: the fixed ones, the dates first, then free fields."""
    rest = tuple(column for column in FIXED if column not in SHOWN)
    return (*SHOWN, *rest, *(PROPERTY + name for name in properties))


def width_of(column: str) -> int:
    """How wide a column is until somebody drags it, in px."""
    return WIDTHS_PX.get(column, PROPERTY_PX)


def shown_text(cells: Cells, column: str, tongue: Tongue) -> str:
    """What stands in a cell, on one line."""
    return _line(_text(cells, column, tongue))


def _text(cells: Cells, column: str, tongue: Tongue) -> str:
    if column.startswith(PROPERTY):
        return cells.properties.get(column.removeprefix(PROPERTY), "")
    if column in ("when", "until"):
        return _date_text(cells.span, column, tongue)
    if column == "kind":
        return cells.kind if cells.table == "event" else names_of_table("tenure")[0]
    if column == "modality":
        return modality_words(cells.modality)
    if column == "importance":
        return word_for(importances(), cells.importance)
    value = getattr(cells, column)
    return value if isinstance(value, str) else BETWEEN.join(value)


def _date_text(span: Span, column: str, tongue: Tongue) -> str:
    """One end of a period, or the whole of a moment under When."""
    if span.shape != "period":
        return tongue.when(span, short=True) if column == "when" and span.shape != "none" else ""
    translate = QCoreApplication.translate
    edtf = span.starts if column == "when" else span.ends
    if edtf == "..":
        return translate("EventTable", "open")
    if not edtf:
        return translate("EventTable", "not known")
    return tongue.date(edtf, short=True)


def _line(text: str) -> str:
    return " ".join(text[:LONGEST].split())
