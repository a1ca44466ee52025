"""File › Export image: asks what and where, makes the Scene here, paints and writes it behind."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from db.errors import ChronikError
from db.filtering.about import names_in
from db.reading.notes import notes
from desktop.canvas.view import TimelineView
from desktop.dialogs import export_dialog
from desktop.dialogs.export_dialog import ExportChoice, ExportHelpers
from desktop.document import Document
from desktop.export.image import export_png
from desktop.export.note_list import notes_in
from desktop.export.sheet import Sheet
from desktop.files import Files
from desktop.filter_words import sentence
from desktop.looks import Looks
from desktop.picture import Wish, scene_of
from desktop.reader import Reader
from desktop.strip import MessageStrip
from desktop.tasks import Progress, Tasks
from desktop.theme import load_theme
from desktop.timeline.scene import Scene

PNG: Final = ".png"


class Exports(QObject):
    """Pictures of what is in view, or of the whole timeline, by the canvas's own painter."""

    def __init__(
        self,
        files: Files,
        canvas: TimelineView,
        looks: Looks,
        tasks: Tasks,
        strip: MessageStrip,
    ) -> None:
        super().__init__(files)
        self._looks = looks
        self._files = files
        self._canvas = canvas
        self._tasks = tasks
        self._strip = strip

    def ask(self) -> None:
        """Ask what to export and where to, and do it."""
        document = self._files.document
        scene = self._canvas.scene()
        if document is None or scene is None:
            return
        window = self._canvas.window()
        choice = export_dialog.ask(window, self._helpers(document, scene))
        if choice is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            window,
            self.tr("Export image"),
            str(document.path.with_suffix(PNG)),
            self.tr("Images (*.png)"),
        )
        if name:
            self.export(choice, Path(name))

    def export(self, choice: ExportChoice, path: Path) -> None:
        """Write the picture; what came of it is told in the strip."""
        document = self._files.document
        if document is None:
            return
        path = path if path.suffix.lower() == PNG else path.with_name(path.name + PNG)
        try:
            scene = self._scene(document, choice)
            written = Reader(document).read(notes) if choice.notes else ()
            told = _filter_words(document)
            sheet = Sheet(choice.title, told, notes=notes_in(scene, written, document))
        except ChronikError as problem:
            self._files.tell(problem)
            return
        theme = load_theme(choice.theme)

        def work(_progress: Progress) -> Path:
            title = choice.title
            export_png(scene, theme, path, scale=choice.scale, title=title, sheet=sheet)
            return path

        self._tasks.run(self.tr("Exporting…"), work, self._tell_done, self._files.tell)

    def _tell_done(self, path: Path) -> None:
        words = self.tr("The picture was saved as {name}.").format(name=path.name)
        folder = QUrl.fromLocalFile(str(path.parent))
        self._strip.say(
            words,
            action=(self.tr("Show folder"), lambda: QDesktopServices.openUrl(folder)),
        )

    def _helpers(self, document: Document, scene: Scene) -> ExportHelpers:
        def whole_size() -> tuple[int, int]:
            try:
                view = scene_of(document, self._whole(1)).viewport
            except ChronikError:
                return 0, 0
            return view.width, view.height

        view = scene.viewport
        theme = self._looks.theme.name
        return ExportHelpers((view.width, view.height), whole_size, document.title, theme)

    def _scene(self, document: Document, choice: ExportChoice) -> Scene:
        shown = None if choice.whole else self._canvas.picture(has_notes=choice.notes)
        if shown is None:
            return scene_of(document, self._whole(choice.scale, has_notes=choice.notes))
        return replace(shown, now_x=None)  # a picture says nothing of the day it was made on

    def _whole(self, scale: int, *, has_notes: bool = False) -> Wish:
        canvas = self._canvas
        shown = canvas.scene()
        days = {line.what: line.day for line in shown.days} if shown is not None else {}
        return Wish(
            grouping=canvas.grouping, scale=scale, folded=canvas.folded, has_notes=has_notes,
            as_of=days.get("as_of"), compared=days.get("compared"),
        )  # fmt: skip


def _filter_words(document: Document) -> str:
    """What a picture says of the filter: nobody shall take a part for the whole."""
    found = document.sieved
    if found is None:
        return ""
    names = Reader(document).read(names_in, found.filter)
    return sentence(found, names, document.language)
