"""Fills the bare shell with the window's contents, once at the start and for every language."""

# SPDX-License-Identifier: MIT

import gc
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.first_view import FirstView
from desktop.language import Languages
from desktop.looks import Looks
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.window import Window


class Furnishing(QObject):
    """Makes the window's contents around a first view, and makes them anew, all of them, when
    another language is spoken: no text that was made before can be left in the old one."""

    def __init__(
        self,
        shell: Shell,
        settings: Settings,
        looks: Looks,
        languages: Languages,
        first: FirstView,
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._settings = settings
        self._looks = looks
        self._languages = languages
        self.window = self._make(first)
        languages.changed.connect(lambda: QTimer.singleShot(0, self._make_anew))

    def begin(self, path: Path | None, *, is_sample: bool) -> None:
        """Show what was asked for: the file that the first view shows already, or another."""
        shown = self.window.first.document
        if shown is not None:
            self.window.files.adopt(shown)
        elif is_sample:
            self.window.files.open_sample()
        elif path is not None:
            self.window.files.open(path)
        _let_rest()

    def _make(self, first: FirstView) -> Window:
        window = Window(self._shell, self._settings, self._looks, self._languages, first)
        self._looks.dress()
        window.failures.install()
        return window

    def _make_anew(self) -> None:
        """The same file, place, lists, text and selection in other words."""
        old = self.window
        thing, view = old.selection.current, old.canvas.viewport_value()
        read = old.reading.source_id if old.reading.isVisible() else 0
        lists = old.left.in_front()
        document = old.hand_over()
        gc.unfreeze()
        QTimer.singleShot(0, self, _clear_away)  # Qt lets go of the old window's contents before
        self.window = self._make(FirstView(self._settings, self._looks.theme))
        if document is None:
            return
        self.window.files.adopt(document, is_new=False)
        self.window.left.bring(*lists)
        if read:
            self.window.editor.sources.read(read)
        if thing is not None:
            self.window.selection.pick(thing.table, thing.id)
        if view is not None:  # what is selected need not have been in view
            self.window.canvas.set_viewport(view.t0_s, view.seconds_per_px, view.scroll_px)


def _let_rest() -> None:
    """Look for garbage only in what is made from now on.

    Now and then Python looks through all that lives: a tenth of a second for a whole window, in
    the middle of a drag. The window stays, so nothing of it can be garbage.
    """
    gc.freeze()


def _clear_away() -> None:
    """Look once through everything, the contents of the old window too, and then no more."""
    gc.collect()
    _let_rest()
