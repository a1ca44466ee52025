"""Events and times in office as rows for a spreadsheet: tabs between cells, and HTML.

The dates are in the words they came in, where these say when it was; else in our own, with the
others beside them. Pasted back, the rows are read again.
"""

# SPDX-License-Identifier: MIT

import csv
import html
import io
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.columns import EVENT, TENURE
from db.dates.free_text import read_free
from db.dates.read_back import typed_form
from db.dates.span import Span
from db.loading.csv_text import SPREADSHEET_SIGNS
from db.reading.event_table import PROPERTY, Cells, cells_of
from db.tables import Readable
from desktop.panes.event_table.columns import SHOWN, heading, shown_text
from desktop.panes.tongue import Tongue

NUMBERS: Final = {"event": EVENT, "tenure": TENURE}
_TABLE: Final = '<html><head><meta charset="utf-8"></head><body><table>{rows}</table></body></html>'
_CELL: Final = "<{tag} style=\"mso-number-format:'\\@'\">{text}</{tag}>"


def as_rows(
    file: Readable, marks: Sequence[tuple[str, int]], language: str, zone: str
) -> tuple[str, str]:
    """The rows as text with tabs and as HTML, a first one with headings; "" without any."""
    wanted = [mark for mark in marks if mark[0] in NUMBERS]
    if not wanted:
        return "", ""
    found = cells_of(file, [NUMBERS[table] for table, _ in wanted], [id for _, id in wanted])
    tongue = Tongue(language, zone)
    names = dict.fromkeys(name for cells in found for name in cells.properties)
    columns = [*SHOWN, "place", "description", *(PROPERTY + name for name in names)]
    lines = [[_text(cells, column, tongue) for column in columns] for cells in found]
    own = [_own_words(cells.span, language) for cells in found]
    headings = [heading(column) for column in columns]
    if any(own):
        headings.append(QCoreApplication.translate("EventTable", "In the words of the source"))
        lines = [[*line, words] for line, words in zip(lines, own, strict=True)]
    used = [i for i, name in enumerate(headings) if i < 3 or any(line[i] for line in lines)]
    table = [[row[i] for i in used] for row in (headings, *lines)]
    return _tabbed(table), _html(table)


def _text(cells: Cells, column: str, tongue: Tongue) -> str:
    if column in ("when", "until"):
        return _date(cells.span, column, tongue)
    if column in ("title", "place", "description"):
        return str(getattr(cells, column))
    if column.startswith(PROPERTY):
        return cells.properties.get(column.removeprefix(PROPERTY), "")
    return shown_text(cells, column, tongue)


def _date(span: Span, column: str, tongue: Tongue) -> str:
    """One end of a span in words that read back to it."""
    if span.shape == "none" or (span.shape == "moment" and column == "until"):
        return ""
    ends = span.wording.split(" – ")
    said = ""
    if span.shape == "moment":
        said = span.wording
    elif len(ends) == 2:
        said = ends[0] if column == "when" else ends[1]
    edtf = span.starts if column == "when" else span.ends
    if said and _reads_as(said, edtf):
        return said
    if edtf in ("", ".."):
        return {"": "?", "..": "open"}[edtf]
    return typed_form(edtf, tongue.language)


def _own_words(span: Span, language: str) -> str:
    """The words a date came in where they do not say it by themselves."""
    if not span.wording:
        return ""
    tongue = Tongue(language)
    parts = [_date(span, "when", tongue)]
    if span.shape == "period":
        parts.append(_date(span, "until", tongue))
    return "" if span.wording == " – ".join(part for part in parts if part) else span.wording


def _reads_as(words: str, edtf: str) -> bool:
    reading = read_free(words)
    span = reading.span
    return span is not None and not reading.counted_from and span.starts == edtf


def _tabbed(table: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    for row in table:
        writer.writerow([_safe(cell) for cell in row])
    return out.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet counts with; reading takes the quote off again."""
    return f"'{cell}" if cell.startswith(SPREADSHEET_SIGNS) else cell


def _html(table: Sequence[Sequence[str]]) -> str:
    """A table whose cells a spreadsheet takes as text and not as sums or dates of its own."""
    rows = []
    for place, row in enumerate(table):
        tag = "td" if place else "th"
        cells = (
            _CELL.format(tag=tag, text=html.escape(cell).replace("\n", "<br>")) for cell in row
        )
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return _TABLE.format(rows="".join(rows))
