"""Saved views in the window: kept by name, gone to from the menu Go or by Alt and a digit."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from db.changes import Change
from db.drafts.views import (
    KEYS,
    SavedView,
    ViewState,
    free_key,
    saved_views,
    view_change,
    view_deletion,
)
from db.file import OpenFile
from desktop.dialogs import view_dialog, views_dialog
from desktop.document import Document
from desktop.editing import labels
from desktop.editing.desk import Desk
from desktop.editing.knowledge import Knowledge
from desktop.standpoint import Standpoint

LONGEST: Final = 60  # characters of a name in the menu


class SavedViews(QObject):
    """What the actions about views call; every change of a view is an edit that is undone."""

    def __init__(self, desk: Desk, standpoint: Standpoint, others: QMenu) -> None:
        super().__init__(desk)
        self._desk = desk
        self._standpoint = standpoint
        self._knowledge = Knowledge(desk)
        self._last = 0  # the view one went to last: what "update" means
        self._actions: Mapping[str, QAction] = {}
        self._others = others
        others.setTitle(self.tr("Other views"))

    def all(self) -> tuple[SavedView, ...]:
        """The views of the open file, those with keys first."""
        return self._desk.read(self._desk.document, saved_views) or ()

    def save(self) -> None:
        """Ask for a name and keep how the file is looked at."""
        document = self._desk.writable()
        if document is None:
            return
        views = self.all()
        state = replace(self._standpoint.here(), key=free_key(views))
        self._ask(document, SavedView(0, "", state), views)

    def update(self) -> None:
        """Let the view one went to last be what is seen now; it keeps what it kept."""
        document, view = self._desk.writable(), self.last()
        if document is None:
            return
        if view is None:
            self._desk.say(self.tr("Go to a view first, or save this one."))
            return
        state = _kept_by(view.state, self._standpoint.here())
        if self._write(SavedView(view.id, view.name, state), "change"):
            self._desk.say(self.tr("The view “{name}” is updated.").format(name=view.name))

    def last(self, views: tuple[SavedView, ...] | None = None) -> SavedView | None:
        """The view one went to last, while it is there."""
        found = self.all() if views is None else views
        return next((view for view in found if view.id == self._last), None)

    def open_key(self, key: int) -> None:
        """Go to the view that has this digit."""
        views = self.all()
        for view in views:
            if view.state is not None and view.state.key == key:
                self.open(view)
                return
        words = self.tr("No view has the key {key}. Go › Save this view can give it to one.")
        self._desk.say(words.format(key=_key_words(key)))

    def open(self, view: SavedView) -> None:
        """Go to a view."""
        if view.state is None:
            words = self.tr(
                "The view “{name}” was written by another program and can't be read. "
                "It was left as it is; save another one, or delete it."
            )
            self._desk.strip.say(words.format(name=view.name[:LONGEST]), "warning")
            return
        self._last = view.id
        self.refresh()
        self._standpoint.go(view.state)
        self._desk.say(self.tr("View “{name}”").format(name=view.name))

    def manage(self) -> None:
        """List the views, to go to, edit and delete them."""
        while self._desk.document is not None:
            wish = views_dialog.ask(self._desk.shell, self.all())
            if wish is None:
                return
            if wish.deed == "show":
                self.open(wish.view)
                return
            self._do(wish)

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Keep the names of the views in these actions."""
        self._actions = actions

    def refresh(self) -> None:
        """Name the views in the menus: the file, or its views, are others now."""
        views = self.all()
        named = {view.state.key: view for view in views if view.state is not None}
        for key in KEYS:
            action = self._actions[f"view_{key}"]
            action.setVisible(key in named)  # a hidden action takes no key
            if key in named:
                action.setText(_menu_words(named[key].name))
        self._others.clear()
        for view in views:
            if view.state is None or not view.state.key:
                action = self._others.addAction(_menu_words(view.name))
                action.triggered.connect(self._opener(view))
        self._others.menuAction().setVisible(not self._others.isEmpty())
        last = self.last(views)
        update = self._actions["update_view"]
        update.setEnabled(last is not None)
        words = self.tr("Update “{name}”").format(name=_menu_words(last.name)) if last else ""
        update.setText(words or self.tr("Update the view"))

    def forget(self) -> None:
        """Another file: no view was gone to."""
        self._last = 0

    def _do(self, wish: views_dialog.ViewWish) -> None:
        document = self._desk.writable()
        if document is None:
            return
        view = wish.view
        if wish.deed == "delete":
            label = labels.label("delete", view.name)
            self._desk.apply(label, lambda file: view_deletion(file, view.id))
        else:
            self._ask(document, view, self.all())

    def _ask(self, document: Document, view: SavedView, views: tuple[SavedView, ...]) -> None:
        helpers = self._knowledge.helpers(document)
        deed = "change" if view.id else "add"

        def save(value: SavedView) -> str:
            return self._written(value, deed)[1]

        view_dialog.ask(self._desk.shell, view, views, helpers, save=save)

    def _write(self, view: SavedView, deed: str) -> bool:
        is_written, problem = self._written(view, deed)
        if problem:
            self._desk.strip.say(problem, "error")
        return is_written

    def _written(self, view: SavedView, deed: str) -> tuple[bool, str]:
        def made(file: OpenFile) -> Change:
            return view_change(file, view)

        edit, problem = self._desk.write(labels.label(deed, view.name), made)
        if edit is not None and not view.id:
            self._last = next((v.id for v in self.all() if v.name == view.name.strip()), 0)
            self.refresh()  # that one can be updated now
        return edit is not None, problem

    def _opener(self, view: SavedView) -> Callable[[bool], None]:
        return lambda _checked: self.open(view)


def _kept_by(kept: ViewState | None, here: ViewState) -> ViewState:
    """What is seen now, as far as a view keeps it."""
    if kept is None:
        return here
    return ViewState(
        span=here.span if kept.span is not None else None,
        grouping=here.grouping if kept.grouping else "",
        folded=here.folded if kept.grouping else (),
        filter=here.filter if kept.filter is not None else None,
        colour_by=here.colour_by if kept.colour_by else "",
        theme=here.theme if kept.theme else "",
        key=kept.key,
    )


def _menu_words(name: str) -> str:
    line = " ".join(name.split())
    return (line if len(line) <= LONGEST else line[: LONGEST - 1] + "…").replace("&", "&&")


def _key_words(key: int) -> str:
    return QKeySequence(f"Alt+{key}").toString(QKeySequence.SequenceFormat.NativeText)
