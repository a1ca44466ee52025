"""The edit history: every edit with its time, newest first; a click goes there.

Edits that were taken back stay in the list, muted, until a new edit takes their place.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from db.history import EditLine
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.spoken import capital
from desktop.panes.tongue import Tongue

TABLE = "edit"
BEGINNING = 0  # the id of the row that stands for the file before all these edits


class HistoryPane(ListPane):
    """The edits of a file; `go_to(edit id)`, or None for before the first of them.

    Walking with the arrow keys only looks; a click or Enter goes, so that no edit is taken
    back by accident. The edit the file is at is the selected one.
    """

    go_to = Signal(object)  # int | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("historyPane", two_lines=False, parent=parent)
        self._set_words(
            self.tr("Edit history"),
            self.tr("No edits yet. What you do appears here, and a click takes it back."),
            self.tr("Filter edits"),
        )
        self._now = BEGINNING
        self.view.clicked.connect(self._pick)

    def show_edits(self, edits: Sequence[EditLine], language: str = "en") -> None:
        """Show these edits, given oldest first, undone ones last."""
        done = [edit.id for edit in edits if not edit.undone]
        self._now = done[-1] if done else BEGINNING
        tongue = Tongue(language)
        rows = [self._row(edit, tongue) for edit in reversed(edits)]
        if rows:
            rows.append(Row(TABLE, BEGINNING, self.tr("Before these edits")))
        self._show_rows(rows)
        self.select(TABLE, self._now)

    def _row(self, edit: EditLine, tongue: Tongue) -> Row:
        when = moment_words(edit.at, tongue)
        aside = self.tr("undone · {when}").format(when=when) if edit.undone else when
        return Row(TABLE, edit.id, capital(edit.label), aside=aside, is_faded=edit.undone)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Walking through the list takes nothing back."""

    def _pick(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.id != self._now:
            self.go_to.emit(row.id or None)


def moment_words(iso: str, tongue: Tongue) -> str:
    """When something was done: the time of day, and the day too unless it is today."""
    try:
        moment = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    is_today = moment.date() == datetime.now().astimezone().date()
    return f"{moment:%H:%M}" if is_today else tongue.moment(iso)
