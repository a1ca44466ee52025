"""Lists the saved views of a file, and asks which one to go to, edit or delete."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from db.drafts.views import SavedView
from desktop.dialogs.sheet import Sheet, plain
from desktop.dialogs.view_dialog import key_words

Deed = Literal["show", "edit", "delete"]


@dataclass(frozen=True, slots=True)
class ViewWish:
    """What to do with one view."""

    deed: Deed
    view: SavedView


def ask(parent: QWidget | None, views: tuple[SavedView, ...]) -> ViewWish | None:
    """What a person wants to do with a view; None when the list was closed."""
    dialog = ViewsDialog(parent, views)
    try:
        return dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


class ViewsDialog(Sheet):
    """Enter or a double-click goes to a view, Delete deletes it; undo brings it back."""

    def __init__(self, parent: QWidget | None, views: tuple[SavedView, ...]) -> None:
        super().__init__(parent, "viewsDialog", "")
        self.setWindowTitle(self.tr("Views"))
        self.setAccessibleName(self.windowTitle())
        self.wish: ViewWish | None = None
        self._views = views
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Views"))
        self.list.setMinimumSize(380, 220)
        for view in views:
            self.list.addItem(QListWidgetItem(self._words(view)))
        self.list.itemActivated.connect(lambda _item: self.do("show"))
        self.list.currentRowChanged.connect(self._judge)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, lambda: self.do("delete"))
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.edit_button.clicked.connect(lambda: self.do("edit"))
        self.delete_button = QPushButton(self.tr("&Delete"))
        self.delete_button.clicked.connect(lambda: self.do("delete"))
        if not views:
            self.column.addWidget(plain(self.tr("No view is saved in this file yet."), "muted"))
        self.column.addWidget(self.list, 1)
        self.end_with(self.tr("&Go there"), self.tr("Close"), self.edit_button, self.delete_button)
        self.list.setCurrentRow(0 if views else -1)
        self.list.setFocus()
        self._judge(self.list.currentRow())

    def accept(self) -> None:
        """Go to the chosen view."""
        self.do("show")

    def do(self, deed: Deed) -> None:
        """Wish something of the chosen view."""
        at = self.list.currentRow()
        if 0 <= at < len(self._views):
            self.wish = ViewWish(deed, self._views[at])
            self.done(QDialog.DialogCode.Accepted)

    def _judge(self, at: int) -> None:
        is_chosen = 0 <= at < len(self._views)
        is_sound = is_chosen and self._views[at].state is not None
        self.accept_button.setEnabled(is_sound)
        self.edit_button.setEnabled(is_sound)
        self.delete_button.setEnabled(is_chosen)

    def _words(self, view: SavedView) -> str:
        name = " ".join(view.name.split())
        if view.state is None:
            return self.tr("{name} (can't be read)").format(name=name)
        return f"{name}    {key_words(view.state.key)}" if view.state.key else name
