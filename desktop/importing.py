"""File › Import: reads a source and loads it behind the window, then tells what came in."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from db import search
from db.errors import ChronikError
from db.file import OpenFile
from db.history import Loaded, load
from db.loading import chronik_json, csv_table
from db.loading.batch import Batch
from db.loading.csv_table import Plan, Probe
from db.loading.csv_text import WrongEncoding
from db.loading.existing import Existing, existing_of
from db.loading.formats import Options, format_of
from db.records import Event, Tenure
from db.saying import numeral
from desktop.dialogs import import_dialog, report_dialog
from desktop.dialogs.import_dialog import ImportHelpers
from desktop.dialogs.report_dialog import Report
from desktop.document import Document
from desktop.editing import labels
from desktop.editing.behind import Behind
from desktop.files import Files
from desktop.reader import Reader
from desktop.strip import MessageStrip
from desktop.tasks import Progress, Tasks
from desktop.terms import names_of_table

Reads = Callable[[Existing, Progress], Batch]
TRIED_AT_ONCE: Final = 5_000  # rows; a trial of more would hold up the window
COUNTED: Final = (  # what a report counts, in this order; the rest is how these hang together
    "event", "incident", "figure", "tenure", "person", "unit", "source", "citation", "note",
    "property", "era",
)  # fmt: skip


class Imports(QObject):
    """Asks what to import, loads it behind the window and reports what came in."""

    reported = Signal(object)  # Report

    def __init__(self, files: Files, tasks: Tasks, strip: MessageStrip, behind: Behind) -> None:
        super().__init__(files)
        self._files = files
        self._tasks = tasks
        self._strip = strip
        self._behind = behind
        self.reported.connect(self._show)

    def ask(self) -> None:
        """Ask for a source and import it."""
        document = self._files.document
        if document is not None and self._may_write(document):
            name, _ = QFileDialog.getOpenFileName(
                self._files.shell,
                self.tr("Import"),
                str(document.path.parent),
                self.tr("Tables and Chronik's JSON (*.csv *.tsv *.txt *.json);;All files (*)"),
            )
            if name:
                self.start(Path(name))

    def start(self, source: Path) -> None:
        """Import a source into the open file; a table asks first what its columns are."""
        document = self._files.document
        if document is None or not self._may_write(document):
            return
        try:
            if format_of(source, Options()) == "json":
                self.load(source, lambda existing, _: chronik_json.read(source, existing))
                return
        except ChronikError as problem:
            self._files.tell(problem)
            return
        self._tasks.run(
            self.tr("Looking at {name}…").format(name=source.name),
            lambda _progress: _looked_at(source),
            self._ask_columns,
            self._files.tell,
        )

    def load(self, source: Path, read: Reads) -> None:
        """Read and load a source in one transaction, behind the window."""
        read_so_far: list[Batch] = []

        def work(file: OpenFile, progress: Progress) -> Loaded:
            batch = read(existing_of(file), progress)
            read_so_far.append(batch)
            progress.raise_if_stopped()
            return load(file, batch, label=labels.label("import", source.name), progress=progress)

        def done(_loaded: Loaded) -> None:
            self.reported.emit(_report(source, read_so_far[0]))

        self._behind.write(self.tr("Importing {name}…").format(name=source.name), work, done)

    def mend_search(self, document: Document) -> None:
        """Rebuild the search index where another program wrote to the file."""
        if not document.read_only and search.needs_rebuild(document.file):

            def work(file: OpenFile, _progress: Progress) -> None:
                search.rebuild(file)

            self._behind.write(
                self.tr("Another program wrote; reading anew…"), work, lambda _: None
            )

    def _ask_columns(self, found: Probe) -> None:
        plan = import_dialog.ask(self._files.shell, found, self._helpers(found))
        if plan is not None:
            self.load(
                plan.path, lambda existing, progress: csv_table.read(plan, existing, progress)
            )

    def _helpers(self, found: Probe) -> ImportHelpers:
        def count(plan: Plan) -> tuple[int, int]:
            document = self._files.document
            existing = Reader(document).existing() if document is not None else Existing.empty()
            batch = csv_table.read(plan, existing)
            return len(batch.of(Event)) + len(batch.of(Tenure)), len(batch.rejected)

        is_quick = found.row_count <= TRIED_AT_ONCE
        return import_dialog.helpers_for(found.path, count if is_quick else None)

    def _may_write(self, document: Document) -> bool:
        if self._behind.refuses():
            return False
        if document.read_only:
            words = self.tr("Nothing can be imported: this file is open for reading only. {reason}")
            self._strip.say(words.format(reason=document.reason), "warning")
        return not document.read_only

    def _show(self, report: Report) -> None:
        if report.rejected or report.remarks:
            report_dialog.show(self._files.shell, report)
            return
        counts = ", ".join(f"{numeral(count)} {what}" for what, count in report.counts)
        words = self.tr("{name} was imported: {counts}.")
        self._strip.say(words.format(name=report.source, counts=counts))


def _looked_at(source: Path) -> Probe:
    """Look at a table; one in another encoding is shown in the one it seems to have."""
    try:
        return csv_table.probe(source)
    except WrongEncoding as wrong:
        return csv_table.probe(source, wrong.guess)


def _report(source: Path, batch: Batch) -> Report:
    counts = {cls.__name__.lower(): len(rows) for cls, rows in batch.records.items()}
    return Report(
        source.name,
        tuple(
            (names_of_table(table)[counts[table] != 1], counts[table])
            for table in COUNTED
            if counts.get(table)
        ),
        tuple(batch.remarks),
        tuple(batch.rejected),
    )
