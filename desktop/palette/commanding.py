"""The command palette in the window: answers what is typed, and does what is taken."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from db.dates.clock import DAY_S, edtf_of
from db.errors import ChronikError
from db.file import OpenFile, open_file, read_guard
from db.reading.named import names_of
from db.search.palette import Hit, Quick, late, quick
from db.search.typed import Fit
from db.search.typed_dates import typed_date
from desktop.dialogs.palette import Palette
from desktop.dialogs.palette_rows import Entry, Key
from desktop.document import Document
from desktop.editing.editor import Editor
from desktop.leading.leading import Leading
from desktop.palette.deeds import Deeds
from desktop.palette.goals import Goals
from desktop.palette.uses import Uses
from desktop.palette.ways import Way, grouped
from desktop.saved_views import SavedViews
from desktop.tasks import Cancelled, Progress, Task, Tasks

OFTEN: Final = 9  # entries of what is used often
PAUSE_MS: Final = 120  # after the last key, before large tables are looked through
RECORDS: Final = ("person", "unit", "event", "era", "source")


class Commanding(QObject):
    """Fills the palette and does what is taken from it; it is made when it is first asked for."""

    def __init__(self, editor: Editor, leading: Leading, views: SavedViews, tasks: Tasks) -> None:
        super().__init__(editor)
        self._desk = editor.desk
        self._leading = leading
        self._views = views
        self._tasks = tasks
        self._deeds = Deeds(self._desk)
        self._goals = Goals(self._desk, self._pick, editor.edit, leading.go_to_day,
                            leading.compare_with)  # fmt: skip
        self._uses = Uses(self._desk.settings)
        self._ways: dict[Key, Way] = {}
        self._palette: Palette | None = None
        self._typed = ""
        self._late: Task | None = None
        self._left: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_further)

    def listen_to(self, actions: Mapping[str, QAction]) -> None:
        """Offer these actions, and follow the file."""
        self._deeds.take_actions(actions)
        self._desk.files.opened.connect(lambda document: document.changed.connect(self._forget))
        for signal in (self._desk.files.opened, self._desk.files.closing):
            signal.connect(self._forget)
            signal.connect(self._leave)

    def show(self) -> None:
        """Open the palette, or put the cursor into it again."""
        self.palette().open_now()

    def palette(self) -> Palette:
        """The palette of this window, made when it is first asked for."""
        if self._palette is None:
            self._palette = Palette(self._desk.shell)
            self._palette.asked.connect(self.answer)
            self._palette.chosen.connect(self._do)
            self._palette.closed.connect(self._stop)
            self.destroyed.connect(self._palette.deleteLater)
        return self._palette

    def answer(self, text: str) -> None:
        """Show at once what fits, and look through what is large a moment later."""
        self._stop()
        self._typed = typed = " ".join(text.split())
        if typed:
            ways, self._left = self._found(typed)
        else:
            ways, self._left = self._usual(), ()
        self._ways = {way.entry.key: way for way in ways}
        self.palette().show_groups(grouped(ways), is_looking=bool(self._left))
        if self._left:
            self._pause.start()

    def _found(self, typed: str) -> tuple[list[Way], tuple[str, ...]]:
        """Everything that fits what is typed, and the tables that are left for later."""
        document = self._desk.document
        ways = [
            Way(way.entry, way.kind, way.go, way.edit, way.fit, self._lately(way.entry.key),
                way.rank) for way in self._deeds.found(typed)
        ]  # fmt: skip
        if document is None:
            return ways, ()
        today = edtf_of(self._leading.today * DAY_S)
        if (dated := typed_date(typed, today=today)) is not None:
            ways += self._goals.dates(document, dated, typed)
        ways += self._goals.views(
            self._views.all(), typed, self._views.open, self._views.manage, self._lately
        )
        found = self._desk.read(document, lambda file: quick(file, typed)) or Quick()
        ways += self._goals.records(document, found.hits, self._lately)
        return ways, found.left

    def _usual(self) -> list[Way]:
        """What is taken often, then the saved views and what else there is to begin with."""
        document = self._desk.document
        path = str(document.path) if document is not None else ""
        views = self._views.all() if document is not None else ()
        saved = {
            way.entry.key: way
            for way in self._goals.views(
                views, "", self._views.open, self._views.manage, lambda _key: 0
            )
        }
        often: list[Way] = []
        for key in self._uses.often(path, 2 * OFTEN):
            way = saved.get(key) or self._named(document, key)
            if way is not None and not way.entry.why and len(often) < OFTEN:
                often.append(Way(way.entry, "often", way.go, way.edit, rank=(len(often),)))
        taken = {way.entry.key for way in often}
        rest = [way for key, way in saved.items() if key not in taken]
        first = [self._deeds.named(key[1]) for key in self._deeds.first() if key not in taken]
        begun = [way for way in first if way is not None and not way.entry.why]
        rest += [Way(way.entry, way.kind, way.go, way.edit, rank=(place,))
                 for place, way in enumerate(begun)]  # fmt: skip
        return often + rest

    def _named(self, document: Document | None, key: Key) -> Way | None:
        """Something that was taken before; None when it is gone."""
        table, id = key
        if table == "action":
            return self._deeds.named(id)
        if document is None or table not in RECORDS or not id.isdecimal():
            return None
        names = self._desk.read(document, lambda file: names_of(file, table, [int(id)])) or {}
        hits = [Hit(table, each.id, each.name, Fit.EXACT) for each in names.values()]
        return next(self._goals.records(document, hits, self._lately), None)

    def _look_further(self) -> None:
        """Look through large tables behind the window, and show below what they have."""
        document = self._desk.document
        if document is None or not self._left:
            return
        path, typed, tables = document.path, self._typed, self._left
        known = frozenset((key[0], int(key[1])) for key in self._ways if key[0] in RECORDS)

        def work(progress: Progress) -> tuple[Hit, ...]:
            with open_file(path, writing=False) as file, read_guard(path):
                return _looked(file, typed, tables, known, progress)

        self._late = self._tasks.run("", work, partial(self._take, typed), self._give_up)

    def _take(self, typed: str, hits: Sequence[Hit]) -> None:
        document = self._desk.document
        if typed != self._typed or document is None or self.palette().isHidden():
            return
        self._late = None
        ways = [way for way in self._goals.records(document, hits, self._lately)
                if way.entry.key not in self._ways]  # fmt: skip
        self._ways.update((way.entry.key, way) for way in ways)
        has_any = {way.kind for way in self._ways.values()} - {way.kind for way in ways}
        new = [way for way in ways if way.kind not in has_any]
        more = [way for way in ways if way.kind in has_any]
        self.palette().add_groups([*grouped(new), *grouped(more, is_more=True)])

    def _give_up(self, problem: BaseException) -> None:
        """What can't be read is told of elsewhere; a bug goes on up."""
        self.palette().add_groups(())
        if not isinstance(problem, ChronikError | Cancelled):
            raise problem

    def _do(self, entry: Entry, is_edit: bool) -> None:
        way = self._ways.get(entry.key)
        if way is None:
            return
        if entry.key[0] != "date":
            document = self._desk.document
            self._uses.note(entry.key, str(document.path) if document is not None else "")
        (way.edit if is_edit and way.edit is not None else way.go)()

    def _pick(self, table: str, id: int) -> None:
        self._desk.pick(table, id)
        self._desk.canvas.setFocus()

    def _lately(self, key: Key) -> int:
        document = self._desk.document
        return self._uses.lately(key, str(document.path) if document is not None else "")

    def _stop(self) -> None:
        """Nothing is looked for any more."""
        self._pause.stop()
        self._typed, self._left = "", ()
        if self._late is not None:
            with suppress(RuntimeError):  # it has ended, and Qt has let it go
                self._late.cancel()
            self._late = None

    def _forget(self, _what: object = None) -> None:
        self._goals.forget()

    def _leave(self, _document: object) -> None:
        if self._palette is not None:
            self._palette.leave()


def _looked(
    file: OpenFile, typed: str, tables: Sequence[str], known: frozenset[tuple[str, int]],
    progress: Progress,
) -> tuple[Hit, ...]:  # fmt: skip
    return late(file, typed, tables, known, lambda: progress.is_stopped)
