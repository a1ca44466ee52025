"""The list of sources: what says it, and under each what it quotes."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.reading.lists import SourceRow
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.spoken import times_cited
from desktop.panes.tongue import Tongue


class SourcesList(ListPane):
    """Every source with how often it is cited; one that is quoted in another lies under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sourcesPane", two_lines=True, parent=parent)
        self._set_words(
            self.tr("Sources"),
            self.tr(
                "No sources yet. Paste an article with Ctrl+Shift+V,"
                " or import a table that names some."
            ),
            self.tr("Filter sources"),
        )

    def set_rows(self, rows: Sequence[SourceRow], language: str = "en") -> None:
        """Show these sources, in the order given; dates in the words of `language`."""
        self._show_rows([self._row(source, Tongue(language)) for source in rows])

    def _row(self, source: SourceRow, tongue: Tongue) -> Row:
        def below() -> str:
            issued = tongue.date(source.issued, short=True)
            return " · ".join(fact for fact in (source.publisher, issued) if fact)

        return Row(
            table="source",
            id=source.id,
            text=source.title,
            aside=str(source.citations),
            below=below,
            spoken=lambda: f"{source.title}, {times_cited(source.citations)}",
            parent=("source", source.quoted_in) if source.quoted_in else None,
        )
