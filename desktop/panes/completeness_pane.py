"""What is missing in the file or contradicts: a list that leads to where each can be mended."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from db.completeness.findings import Missing
from db.leadership.values import Finding, Length
from db.saying import numeral
from desktop.panes.leadership.lengths import day_count
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Index, Row
from desktop.panes.spoken import field_words
from desktop.panes.tongue import Tongue
from desktop.shield import shielded

_EMPTY: Final = -1


@shielded
class CompletenessPane(ListPane):
    """Findings by their kind. Choosing one shows its record, Enter or a double click asks to
    mend it. It is filled when it is `seen`, for that may take a while."""

    mend_asked = Signal(object)  # Finding
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("completenessPane", two_lines=True, parent=parent)
        self._tongue = Tongue()
        self._findings: list[Finding | None] = []
        self.view.activated.disconnect()
        self.view.activated.connect(self._mend)
        self.say(self.tr("Not looked through yet."))

    def say(self, words: str) -> None:
        """Show words in the place of the list."""
        self._say_when_empty(words)
        self.set_missing(())

    def set_missing(self, missing: Sequence[Missing], tongue: Tongue | None = None) -> None:
        """Show what was found, in words of this language."""
        self._tongue = tongue or self._tongue
        if tongue is not None:
            self._say_when_empty(
                self.tr(
                    "Nothing is missing: every event has a date and a source, every position "
                    "its holders without a gap, and nothing contradicts."
                )
            )
        rows: list[Row] = []
        self._findings = []
        for place, each in enumerate(missing, start=1):
            rows.append(Row("", place, self._heading(each.what), aside=_counted(each)))
            self._findings.append(None)
            for finding in each.first:
                rows.append(self._row(finding, place))
                self._findings.append(finding)
        self._show_rows(rows)

    def finding_at(self, index: Index) -> Finding | None:
        """The finding of a line; None for a heading."""
        place = index.internalId() if index.isValid() else _EMPTY
        return self._findings[place] if 0 <= place < len(self._findings) else None

    def select(self, table: str, id: int) -> None:
        """Show the selection; of a record with several findings the line that was chosen stays."""
        current = self.finding_at(self.view.currentIndex())
        if current is None or (current.table, current.id) != (table, id):
            super().select("event" if table == "incident" else table, id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def _mend(self, index: Index) -> None:
        finding = self.finding_at(index)
        if finding is not None:
            self.mend_asked.emit(finding)

    def _say_when_empty(self, words: str) -> None:
        self._set_words(self.tr("What is missing"), words, self.tr("Filter what is missing"))

    def _row(self, finding: Finding, place: int) -> Row:
        text = finding.title
        if finding.what == "contradiction":
            about = field_words("", finding.details[0])
            text = " · ".join(filter(None, (text, about)))
        return Row(
            finding.table, finding.id, text, below=lambda: self._below(finding), parent=("", place)
        )

    def _heading(self, what: str) -> str:
        return {
            "contradiction": self.tr("A source says otherwise"),
            "contradicting events": self.tr("Events that contradict"),
            "gap": self.tr("Days without a holder"),
            "no end": self.tr("No end, but a successor"),
            "no holder": self.tr("Positions nobody is known in"),
            "no date": self.tr("No date"),
            "no source": self.tr("No source"),
            "same": self.tr("Perhaps the same"),
        }.get(what, what)

    def _below(self, finding: Finding) -> str:
        """What is missing, in a line."""
        said = finding.details
        match finding.what:
            case "gap":
                return self._gap(finding)
            case "no end":
                words = self.tr("{position}; {next} came {day}")
                day = self._tongue.date(said[2], short=True)
                return words.format(position=said[0], next=said[1], day=day)
            case "no holder":
                return said[0] or self.tr("leads")
            case "contradiction":
                return self._contradiction(finding)
            case "contradicting events":
                return self.tr("against: {title}").format(title=said[0])
            case "same":
                return self.tr("{name} ({reason})").format(name=said[0], reason=said[1])
        return self.tr("time in office") if finding.table == "tenure" else ""

    def _gap(self, finding: Finding) -> str:
        before, after, lo, hi, first, last = finding.details
        days = day_count(Length(int(lo), int(hi) if hi else None))
        dates = (self._tongue.date(each, short=True) for each in (first, last))
        period = "–".join(dict.fromkeys(each for each in dates if each))
        words = self.tr("{days}, {period}; {before}, then {after}")
        return words.format(days=days, period=period, before=before, after=after)

    def _contradiction(self, finding: Finding) -> str:
        field, recorded, says, source = finding.details
        if field == "when":
            recorded, says = self._tongue.date(recorded, short=True), self._tongue.date(says)
        words = self.tr("{recorded} ≠ {says} · {source}")
        return words.format(recorded=recorded or "–", says=says, source=source)


def _counted(missing: Missing) -> str:
    """How many there are, and how many of them are listed."""
    total = numeral(missing.total)
    return (
        total if len(missing.first) == missing.total else f"{numeral(len(missing.first))} / {total}"
    )
