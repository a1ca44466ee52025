"""What of the file is seen: asks for a filter, works it out behind the window, tells of it."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.columns import EVENT, TENURE, EventColumns
from db.errors import ChronikError
from db.file import open_file, read_guard
from db.filtering.about import Asked, asked_about, names_in
from db.filtering.matching import Bools, matching
from db.filtering.seen import Sieved
from db.filtering.sieved import sieved
from db.filtering.values import NO_FILTER, Filter, Group
from db.tables import Readable
from desktop.dialogs import filter_dialog
from desktop.dialogs.filter_dialog import Counts, FilterHelpers
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.editing.knowledge import Knowledge
from desktop.filter_words import Names, fields, phrases, shown_words
from desktop.panes.filter_bar import FilterBar, Part
from desktop.row_plans import prepare_rows
from desktop.selection import Thing
from desktop.sides import AT_ONCE_ROWS
from desktop.tasks import Progress, Tasks

MARKS = {"event": EVENT, "incident": EVENT, "tenure": TENURE}
LONGEST = 40  # characters of a name in a menu


class Filtering(QObject):
    """The filter of the open file."""

    changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tasks = tasks
        self._knowledge = Knowledge(desk)
        self._wishes = 0
        self._counts = 0
        self._names: Names = {}
        self.bar = FilterBar()
        self.bar.asked.connect(self.ask)
        self.bar.removed.connect(self._remove)
        self.bar.all_asked.connect(self.show_all)
        desk.selection.changed.connect(self._tell_hidden)

    @property
    def filter(self) -> Filter:
        """What is asked of every row now."""
        document = self._desk.document
        return document.filter if document is not None else NO_FILTER

    def ask(self) -> None:
        """Ask for a filter and show what passes it."""
        document = self._desk.document
        if document is None:
            return
        asked = self.helpers(document)
        wish = filter_dialog.ask(self._desk.shell, document.filter, asked)
        self._counts += 1  # what is still being counted is for a dialog that is gone
        if wish is not None:
            self.set_filter(wish)

    def show_all(self) -> None:
        """Take the filter away."""
        self.set_filter(NO_FILTER)

    def show_only(self, asked: Asked) -> None:
        """Show only what has one thing, besides what is asked already about others."""
        self.set_filter(self.filter.only(Group(asked.field, ids=(asked.id,))))

    def hide(self, asked: Asked) -> None:
        """Hide what has one thing."""
        self.set_filter(self.filter.hiding(asked.field, asked.id))

    def set_filter(self, filter: Filter, done: Callable[[], object] | None = None) -> None:
        """Show what passes; of a big file when a worker has found it. `done` comes after that."""
        document = self._desk.document
        if document is None:
            return
        self._wishes += 1
        if filter == document.filter:
            _call(done)
        elif len(document.columns) <= AT_ONCE_ROWS:
            self._sieve_now(document, filter, done)
        else:
            self._sieve_behind(document, filter, done)

    def refresh(self) -> None:
        """Tell of the filter again: the file, or what passes, is another now."""
        document = self._desk.document
        found = document.sieved if document is not None else None
        if document is None or found is None:
            self.bar.show_filter("", ())
            return
        names = self._desk.read(document, lambda file: names_in(file, found.filter))
        self._names = names or {}
        self.bar.show_filter(shown_words(found), self._parts(found, document.language))
        self._tell_hidden(self._desk.selection.current)

    def offer(self, menu: QMenu, thing: Thing) -> None:
        """Add to a menu what can be shown only, or hidden, of what a thing has."""
        document = self._desk.document
        found = self._desk.read(document, lambda file: asked_about(file, thing.table, thing.id))
        if not found:
            return
        if not menu.isEmpty():
            menu.addSeparator()
        only, hide = self.tr("Show only {what}"), self.tr("Hide {what}")
        if len(found) == 1:
            _add(menu, only.format(what=_called(found[0])), partial(self.show_only, found[0]))
            _add(menu, hide.format(what=_called(found[0])), partial(self.hide, found[0]))
            return
        words = dict(fields())
        for title, act in ((self.tr("Show only"), self.show_only), (self.tr("Hide"), self.hide)):
            sub = menu.addMenu(title)
            for asked in found:
                _add(sub, f"{words[asked.field]}: {_called(asked)}", partial(act, asked))

    def helpers(self, document: Document) -> FilterHelpers:
        """What the dialog may ask."""
        names = self._desk.read(document, lambda file: names_in(file, document.filter))

        def count(filter: Filter, told: Callable[[Counts], None]) -> None:
            self._count(document, filter, told)

        return FilterHelpers(self._knowledge.helpers(document), count, names or {})

    def _count(self, document: Document, filter: Filter, told: Callable[[Counts], None]) -> None:
        self._counts += 1
        wish, columns, path = self._counts, document.columns, document.path
        if len(columns) <= AT_ONCE_ROWS:
            found = self._desk.read(document, lambda file: _counts(file, columns, filter))
            if found is not None:
                told(found)
            return

        def work(_progress: Progress) -> Counts:
            with open_file(path, writing=False) as file, read_guard(path):
                return _counts(file, columns, filter)

        def take(counts: Counts) -> None:
            if wish == self._counts:
                told(counts)

        self._tasks.run("", work, take, self._tell)

    def _sieve_now(
        self, document: Document, filter: Filter, done: Callable[[], object] | None
    ) -> None:
        if not filter:
            self._take(document, None, done)
            return
        found = self._desk.read(document, lambda file: sieved(file, document.columns, filter))
        if found is not None:
            self._take(document, found, done)

    def _sieve_behind(
        self, document: Document, filter: Filter, done: Callable[[], object] | None
    ) -> None:
        wish, columns, path, plan = self._wishes, document.columns, document.path, document.plan

        def work(_progress: Progress) -> Sieved | None:
            with open_file(path, writing=False) as file, read_guard(path):
                found = sieved(file, columns, filter) if filter else None
                prepare_rows(file, found.columns if found is not None else columns, plan)
                return found

        def take(found: Sieved | None) -> None:
            if wish != self._wishes or self._desk.document is not document:
                return
            if document.columns is not columns:  # an edit came between
                self._sieve_behind(document, filter, done)
                return
            self._take(document, found, done)

        self._tasks.run(self.tr("Filtering…"), work, take, self._tell)

    def _take(
        self, document: Document, found: Sieved | None, done: Callable[[], object] | None
    ) -> None:
        document.sieve(found)
        self.changed.emit()
        _call(done)

    def _tell(self, problem: BaseException) -> None:
        if not isinstance(problem, ChronikError):
            raise problem
        self._desk.strip.say(str(problem), "error")

    def _parts(self, found: Sieved, language: str) -> list[Part]:
        said = phrases(found.filter, self._names, language)
        words = dict(fields())
        parts = [
            Part(words[group.field], phrase, count)
            for group, phrase, count in zip(
                found.filter.groups, said, found.of_groups, strict=False
            )
        ]
        return [*parts, *(Part("", each) for each in said[len(parts) :])]

    def _remove(self, at: int) -> None:
        groups = self.filter.groups
        if at < len(groups):
            self.set_filter(self.filter.without(groups[at]))
        else:
            self.set_filter(Filter(groups))

    def _tell_hidden(self, thing: Thing | None) -> None:
        document = self._desk.document
        words = ""
        if document is not None and document.sieved is not None and thing is not None:
            table = MARKS.get(thing.table)
            if table is not None and document.sieved.hides(table, thing.id):
                words = self.tr("What is selected does not pass the filter.")
        self.bar.tell_hidden(words)


def _counts(file: Readable, columns: EventColumns, filter: Filter) -> Counts:
    mask = matching(file, columns, filter)
    return _count(columns, mask, EVENT), _count(columns, mask, TENURE)


def _count(columns: EventColumns, mask: Bools, table: int) -> tuple[int, int]:
    is_it = columns.table == table
    return int((is_it & mask).sum()), int(is_it.sum())


def _called(asked: Asked) -> str:
    name = " ".join(asked.name.split())
    name = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
    return ("#" if asked.field == "tag" else "") + name.replace("&", "&&")


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: act())
    return action


def _call(done: Callable[[], object] | None) -> None:
    if done is not None:
        done()
