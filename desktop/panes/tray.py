"""The undated tray: events known only as before or after a day, or without any date."""

# SPDX-License-Identifier: MIT

from PySide6.QtWidgets import QWidget

from db.dates.wording import words
from db.reading.lists import Tray, TrayRow
from db.saying import numeral
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row


class TrayList(ListPane):
    """What can't be drawn at a day; never hidden, because it is part of what is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("undatedPane", two_lines=True, parent=parent)
        self._set_words(
            self.tr("Events without a day"),
            self.tr("Every event has a date."),
            self.tr("Filter events without a day"),
        )

    def set_tray(self, tray: Tray, language: str = "en") -> None:
        """Show these events, in their three groups."""
        counts = {"before": tray.before, "after": tray.after, "none": tray.none}
        rows: list[Row] = []
        for place, (group, heading) in enumerate(self._headings().items(), start=1):
            members = [row for row in tray.rows if row.group == group]
            if members:
                rows.append(Row("", place, heading, aside=numeral(counts[group])))
                rows.extend(self._row(row, place, language) for row in members)
        self._show_rows(rows)

    def select(self, table: str, id: int) -> None:
        """Show the selection; an incident is found as the event it is."""
        super().select("event" if table == "incident" else table, id)

    def _headings(self) -> dict[str, str]:
        return {
            "before": self.tr("Before a day"),
            "after": self.tr("After a day"),
            "none": self.tr("No date"),
        }

    def _row(self, row: TrayRow, place: int, language: str) -> Row:
        when = words(row.when, language, style="short")
        return Row("event", row.id, row.title, below=when, parent=("", place))
