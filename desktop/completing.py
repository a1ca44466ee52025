"""What is missing in the open file: looked for when its list is in sight, mended from there."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject

from db.completeness.filling import draft_for_gap, draft_for_position
from db.completeness.findings import Missing, overview
from db.dates.clock import DAY_S
from db.drafts.suggested_merges import SuggestedMerge
from db.file import OpenFile
from db.leadership.terms import load_terms
from db.leadership.values import Finding
from db.reading.named import Named
from desktop.document import Document
from desktop.editing.editor import Editor
from desktop.first_view import now_s
from desktop.panes.completeness_pane import CompletenessPane
from desktop.panes.tongue import Tongue
from desktop.summing import Going, Summing
from desktop.tasks import Tasks

MOST: Final = 500  # of one kind in the list; nobody reads more before mending some


class Completing(QObject):
    """Fills the list and opens the dialog in which a line of it is mended."""

    def __init__(self, pane: CompletenessPane, editor: Editor, tasks: Tasks) -> None:
        super().__init__(editor)
        self._pane = pane
        self._editor = editor
        self._desk = editor.desk
        self._document: Document | None = None
        self._is_stale = False
        self._summing = Summing(tasks, self)
        self._summing.started.connect(self._say_busy)
        self._summing.done.connect(self._show)
        self._summing.failed.connect(lambda problem: pane.say(str(problem)))
        pane.seen.connect(self._refresh)
        pane.mend_asked.connect(self.mend)
        self._desk.files.opened.connect(self._take)
        self._desk.files.closing.connect(lambda _document: self._leave())

    def mend(self, finding: Finding) -> None:
        """Open the dialog that mends what was found."""
        self._desk.pick(finding.table, finding.id)
        other = finding.other[1] if finding.other is not None else 0
        ways: dict[str, Callable[[], object]] = {
            "contradiction": lambda: self._editor.edit("citation", other),
            "contradicting events": lambda: self._editor.edit("link", other),
            "gap": lambda: self._fill(draft_for_gap, finding.id, other),
            "no holder": lambda: self._fill(draft_for_position, other),
            "no source": self._editor.remarks.add_citation,
            "same": lambda: self._editor.merges.ask_suggested(_suggested(finding, other)),
        }
        ways.get(finding.what, lambda: self._editor.edit(finding.table, finding.id))()

    def _fill(self, draft: Callable[..., Any], *ids: int) -> None:
        """Ask for a time in office where there is none."""
        document = self._desk.writable()
        known = self._desk.read(document, lambda file: draft(file, *ids))
        if known is not None:
            self._editor.records.ask_office(known)

    def _take(self, document: Document) -> None:
        self._document = document
        self._is_stale = True
        document.changed.connect(lambda _what: self._mark_stale())
        if self._pane.isVisible():
            self._refresh()

    def _leave(self) -> None:
        self._summing.drop()
        self._document = None
        self._is_stale = False
        self._pane.set_missing(())

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self._pane.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Look through the file anew when it changed since."""
        document = self._document
        if document is None or not self._is_stale:
            return
        self._is_stale = False
        today = int(now_s(document.zone)) // DAY_S

        def sums(file: OpenFile, going: Going) -> tuple[Missing, ...]:
            terms = load_terms(file)
            return overview(file, terms, today=today, most=MOST, going=going)

        self._summing.ask(document, sums)

    def _say_busy(self) -> None:
        if self._pane.count == 0:
            self._pane.say(self.tr("Looking through the file…"))

    def _show(self, missing: tuple[Missing, ...]) -> None:
        if self._document is not None:
            tongue = Tongue(self._document.language, self._document.zone)
            self._pane.set_missing(missing, tongue)


def _suggested(finding: Finding, keep: int) -> SuggestedMerge:
    name, reason = finding.details
    drop = Named(finding.table, finding.id, finding.title)
    return SuggestedMerge(Named(finding.table, keep, name), drop, reason)
