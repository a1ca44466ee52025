"""The main window's contents: places the panes and introduces them; decides nothing."""

# SPDX-License-Identifier: MIT

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop import viewing
from desktop.actions import (
    build_actions,
    check_choice,
    give_keys,
    set_file_open,
    set_icons,
)
from desktop.canvas.hand import Hand
from desktop.completing import Completing
from desktop.context_menus import ContextMenus
from desktop.document import Document
from desktop.editing.behind import Behind
from desktop.editing.desk import Desk
from desktop.editing.editor import Editor
from desktop.editing.undoing import Undoing
from desktop.exporting import Exports
from desktop.failures import Failures
from desktop.files import Files
from desktop.first_view import FirstView, lay_out
from desktop.help import Help
from desktop.icons import icon
from desktop.importing import Imports
from desktop.language import Languages
from desktop.leading.leading import Leading
from desktop.leading.rooms import rooms_of as leading_rooms
from desktop.lines import Lines
from desktop.links import Links
from desktop.looking import Looking
from desktop.looks import Looks
from desktop.menus import TopBar, build_menus, fill_recent
from desktop.palette.commanding import Commanding
from desktop.panes.detail import DetailPane
from desktop.panes.event_table import EventTable
from desktop.panes.reading_pane import ReadingPane
from desktop.panes.search_box import SearchBox
from desktop.reader import Reader
from desktop.rotating import Rotating
from desktop.searching import Searching
from desktop.selecting import Selecting
from desktop.selection import Selection, Thing
from desktop.settings import Settings, data_folder
from desktop.shell import Shell
from desktop.sides import LeftSide
from desktop.sight import Sight
from desktop.strip import MessageStrip, StatusLine
from desktop.tabling import Tabling
from desktop.tasks import Tasks
from desktop.theme import Theme
from desktop.welcome import WelcomePage

SHOWN_IN_ONE_TURN: Final = 60_000  # marks; the pages of a bigger file wait for its canvas


class Window(QObject):
    """Everything inside the shell."""

    def __init__(
        self,
        shell: Shell,
        settings: Settings,
        looks: Looks,
        languages: Languages,
        first: FirstView,
    ) -> None:
        super().__init__(shell)
        self.first = first
        self.canvas = first.canvas
        self.minimap = first.minimap
        self.shell = shell
        self.settings = settings
        self.looks = looks
        self.document: Document | None = None
        self._make_panes()
        self._make_rooms(languages)
        self.actions = build_actions(self._rooms(), shell, settings.keys)
        self.help.know(self.actions)
        self.context_menus = ContextMenus(
            self.actions, self.editor, self.left, self.sight.filtering.offer
        )
        self._recent = QMenu(shell)
        self.top_bar = TopBar(self.actions, self.search_box)
        self._place()
        self._introduce()
        self._wear(looks.theme)
        self._show_closed()

    def _make_panes(self) -> None:
        self.selection = Selection(self)
        self.tasks = Tasks(self)
        self.canvas.work_behind(self.tasks)
        self.canvas.pointer.take_hand(Hand())
        self.strip = MessageStrip()
        self.status = StatusLine()
        self.welcome = WelcomePage()
        self.left = LeftSide()
        self.left.work_behind(self.tasks)
        self.detail = DetailPane()
        self.search_box = SearchBox()
        self.reading = ReadingPane()

    def _make_rooms(self, languages: Languages) -> None:
        shell, looks, settings = self.shell, self.looks, self.settings
        self.files = Files(shell, settings, self.tasks, self.strip)
        self.behind = Behind(self.files, self.tasks, self.strip)
        self.imports = Imports(self.files, self.tasks, self.strip, self.behind)
        self.exports = Exports(self.files, self.canvas, looks, self.tasks, self.strip)
        self.desk = Desk(self.files, self.selection, self.canvas, self.behind, self.strip, settings)
        self.looking = Looking(self.desk, self.first, self.left, self.status)
        self.editor = Editor(self.desk, self.reading, self.tasks)
        self.undoing = Undoing(self.desk)
        self.searching = Searching(self.search_box, self.canvas, self.selection, self)
        self.selecting = Selecting(
            self.selection, self.canvas, self.detail, self.left, self.status.selected, self
        )
        self.tabling = Tabling(EventTable(), self.tasks, settings, self.selection)
        self.leading = Leading(self.desk, self.first, self.detail, self.tasks)
        self.lines = Lines(self.desk, self.leading)
        self.sight = Sight(self.desk, looks, self.tasks, self.looking.group_by)
        self.rotating = Rotating(self.desk, self.tasks)
        self.completing = Completing(self.left.missing, self.editor, self.tasks)
        self.commanding = Commanding(self.editor, self.leading, self.sight.views, self.tasks)
        self.links = Links(shell)
        self.failures = Failures(shell, data_folder() / "failures.log", self.files.tell)
        self.help = Help(shell, settings, languages, self._may_leave, self)

    def hand_over(self) -> Document | None:
        """Let go of everything but the open file, which another window's contents will show."""
        document = self.files.hand_over()
        self.tasks.stop_all()
        self.shell.removeToolBar(self.top_bar)
        self.selection.blockSignals(True)
        for gone in (self.top_bar, *self.actions.values(), self._recent, self.files, self.links,
                     self.failures, self):  # fmt: skip
            gone.deleteLater()
        return document

    def _may_leave(self) -> bool:
        """Whether nothing is being written, by a worker or by a person."""
        return not self.files.keeps_open() and self.editor.events.close()

    def _rooms(self) -> dict[str, object]:
        return {
            "looking": self.looking,
            "shell": self.shell,
            "files": self.files,
            "imports": self.imports,
            "exports": self.exports,
            "searching": self.searching,
            "selection": self.selection,
            "lines": self.lines,
            "looks": self.looks,
            "help": self.help,
            "navigation": self.canvas.navigation,
            "left": self.left,
            "undoing": self.undoing,
            "rotating": self.rotating,
            "commanding": self.commanding,
            **self.sight.rooms(),
            **leading_rooms(self.desk, self.leading),
            "tabling": self.tabling,
            **self.editor.rooms(),
        }

    def _place(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.first)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.strip)
        rows.addWidget(self.sight.bar)
        rows.addWidget(self._pages, 1)
        build_menus(self.shell.menuBar(), self.actions, self._recent, self.sight.menu)
        self.shell.addToolBar(self.top_bar)
        self.first.put_sides(self.left, self.leading.side)
        self.first.put_reading(self.reading)
        self.tabling.join(self.first, self.editor, self.context_menus)
        self.shell.setContentsMargins(0, 0, 0, 0)
        self.shell.setCentralWidget(inside)
        self.shell.setStatusBar(self.status)
        give_keys(self.actions, self.canvas, "canvas")

    def _introduce(self) -> None:
        self.looking.listen_to(self.actions)
        self.leading.listen_to(self.actions)
        self.commanding.listen_to(self.actions)
        for pane in (self.left, self.canvas, self.detail):
            pane.picked.connect(self.selection.pick)
        self.selection.changed.connect(self._show_selection)
        self.selecting.act_asked.connect(lambda id: self.actions[id].trigger())
        self.detail.link_asked.connect(self.links.ask)
        self.detail.tag_asked.connect(self.searching.find_tag)
        self.links.refused.connect(lambda words: self.strip.say(words, "warning"))
        self.tasks.started.connect(self.status.work.follow)
        self.desk.said.connect(self.status.tell)
        self.files.opened.connect(self._show_opened)
        self.files.closing.connect(self._leave)
        self.files.closed.connect(self._show_closed)
        self.files.import_dropped.connect(self.imports.start)
        self.behind.busy.connect(self._pages.setDisabled)
        self.shell.files_dropped.connect(self.files.take_dropped)
        self.shell.closing.connect(self._close)
        self.looks.changed.connect(self._wear)
        self.editor.listen_to(self.canvas)
        self.editor.listen_to_pages(self.detail, self.left)
        self.sight.listen_to(self.canvas, self.actions)
        self.lines.listen_to(self.actions)
        self.left.edits.go_to.connect(self.undoing.go_to)
        self.reading.picked.connect(self.selection.pick)
        self.editor.sources.shown.connect(self.first.make_room)
        self.welcome.new_asked.connect(self.files.ask_new)
        self.welcome.open_asked.connect(self.files.ask_open)
        self.welcome.sample_asked.connect(self.files.open_sample)
        self.welcome.recent_asked.connect(self.files.open)

    def _show_opened(self, document: Document) -> None:
        self.document = document
        document.changed.connect(self._show_changed)
        self._pages.setCurrentWidget(self.first)
        self.top_bar.show()
        lay_out(self.first)  # the first view fits the canvas as wide as it will be
        set_file_open(self.actions, True)
        self.first.show_document(document)
        self.looking.show_opened(document)
        self.detail.set_reader(Reader(document))
        self.searching.set_document(document)
        self._show_contents()
        self._fill_recent()
        self.canvas.setFocus()
        self.imports.mend_search(document)

    def _show_changed(self, _what: object) -> None:
        self.status.clearMessage()  # what was told last is about an earlier edit
        self.first.refresh()
        self._show_contents()
        if self.document is None or len(self.document.columns) <= SHOWN_IN_ONE_TURN:
            self._show_pages()
        else:
            QTimer.singleShot(0, self, self._show_pages)

    def _show_pages(self) -> None:
        """Read the page and the text anew."""
        if self.document is not None:
            self.selecting.refresh(self.document)
            self.detail.refresh()
            self.editor.sources.refresh()

    def _show_contents(self) -> None:
        document = self.document
        if document is None:
            return
        self.left.show_document(document)
        self.top_bar.show_file(document.title, document.path.name)
        self.shell.setWindowTitle(f"{document.title[:200]} – Chronik")
        self.status.saved.setText(viewing.saved_words(document))
        self.undoing.name(self.actions, document)
        self.looking.show_viewport(self.canvas.viewport_value())

    def _show_closed(self) -> None:
        self.document = None
        set_file_open(self.actions, False)
        self.undoing.name(self.actions, None)
        self.top_bar.hide()
        self.shell.setWindowTitle("Chronik")
        self.status.clear_facts()
        self._pages.setCurrentWidget(self.welcome)
        self._fill_recent()

    def _leave(self, document: Document) -> None:
        """The file is about to close: nothing may read it any more."""
        viewing.keep(self.canvas, document, self.settings)
        self.selection.clear()
        self.searching.set_document(None)
        self.left.show_document(None)
        self.detail.set_reader(None)
        self.editor.forget()
        self.first.forget()
        self.document = None

    def _show_selection(self, thing: Thing | None) -> None:
        self.left.select(thing)
        self.canvas.show_marks(thing)
        self.detail.show_thing(thing)

    def _wear(self, theme: Theme) -> None:
        self.canvas.set_theme(theme)
        self.minimap.set_theme(theme)
        self.first.frame.set_theme(theme)
        set_icons(self.actions, lambda name: icon(name, theme))
        check_choice(self.actions, "theme", self.looks.choice)

    def _fill_recent(self) -> None:
        recent: list[Path] = self.settings.recent()
        fill_recent(self._recent, recent, self.files.open)
        self.welcome.show_recent(recent)

    def _close(self) -> None:
        self.first.make_room(False)
        self.settings.keep_state("sides", self.first.saveState())
        self.tasks.stop_all()
        self.files.close()
