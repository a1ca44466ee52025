"""The window's actions as the palette offers them: with their menu, their keys, and why not now."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from db.search.typed import Fit, Match, match
from desktop.actions import ACTIONS, Act
from desktop.dialogs.palette_rows import Entry, Key, Parts
from desktop.editing.desk import Desk
from desktop.menus import MENUS
from desktop.palette.ways import Way

translate = QCoreApplication.translate

OWN: Final = "palette"  # the action that opens it
BETWEEN: Final = " › "
FIRST: Final = (  # offered before anything was used
    "new_event", "new_event_full", "note", "find", "go_to_date", "as_of", "filter", "table",
    "fit_all", "group_people", "export_image", "keys",
)  # fmt: skip
FIRST_WITHOUT_A_FILE: Final = ("open", "new", "sample", "theme_light", "theme_dark", "keys", "quit")
OF_SELECTED: Final = frozenset(
    ("edit", "delete", "cut", "copy", "duplicate", "cite", "link", "merge", "still_holds",
     "predecessor", "successor", "rotation_of_unit")
)  # fmt: skip
WRITES: Final = frozenset(
    ("undo", "redo", "edit", "delete", "cut", "paste", "duplicate", "merge", "same_people",
     "new_event", "new_event_full", "new_incident", "new_number", "note", "cite", "link",
     "new_person", "new_unit", "new_office", "new_era", "kinds_and_tags", "paste_text",
     "open_text", "new_source", "import", "save_view", "update_view", "still_holds")
)  # fmt: skip


class Deeds:
    """Offers actions; one that is hidden from the menus, or belongs to a field, it does not."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._actions: Mapping[str, QAction] = {}
        self._acts = {act.id: act for act in ACTIONS if act.scope != "search" and act.id != OWN}

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Offer these."""
        self._actions = actions

    def found(self, typed: str) -> Iterator[Way]:
        """The actions that fit what is typed: by their name, their menu, or their first letters."""
        menus = _menus()
        for act in self._offered():
            name, menu = self._name(act), menus.get(act.id, "")
            fit = match(name, typed, by_letters=True)
            told_parts: Parts = ()
            if fit is None:
                fit, told_parts = _with_menu(name, menu, typed)
            if fit is None and match(f"{act.text} {act.id.replace('_', ' ')}", typed):
                fit = Match(Fit.INSIDE)  # by its English name, or by what we call it
            if fit is not None:
                yield self._way(act, name, menu, fit, told_parts)

    def first(self) -> list[Key]:
        """What is offered before anything was used."""
        is_open = self._desk.document is not None
        return [("action", id) for id in (FIRST if is_open else FIRST_WITHOUT_A_FILE)]

    def named(self, id: str) -> Way | None:
        """An action by its id."""
        act = next((act for act in self._offered() if act.id == id), None)
        if act is None:
            return None
        return self._way(act, self._name(act), _menus().get(id, ""), Match(Fit.EXACT), ())

    def _offered(self) -> Iterator[Act]:
        for id, act in self._acts.items():
            if id in self._actions and self._actions[id].isVisible():
                yield act

    def _way(self, act: Act, name: str, menu: str, fit: Match, told_parts: Parts) -> Way:
        action = self._actions[act.id]
        native = QKeySequence.SequenceFormat.NativeText
        why = self._why_not(act, action)
        entry = Entry(
            ("action", act.id),
            name,
            fit.parts,
            menu,
            told_parts,
            action.shortcut().toString(native),
            has_keys=True,
            icon=action.icon() if not action.icon().isNull() else None,
            is_on=action.isCheckable() and action.isChecked(),
            why=why,
            edits=translate("Palette", "other keys"),
        )
        change = self._actions.get("change_keys")
        edit = change.trigger if change is not None else None
        return Way(entry, "action", action.trigger, edit, fit.fit, rank=(len(name), name))

    def _name(self, act: Act) -> str:
        """What the action is called where no menu stands around it."""
        text = self._actions[act.id].text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        around = {
            "grouping": translate("Palette", "Rows by {name}"),
            "theme": translate("Palette", "Look: {name}"),
            "language": translate("Palette", "Language: {name}"),
        }.get(act.group)
        return around.format(name=text) if around else text

    def _why_not(self, act: Act, action: QAction) -> str:
        """Why an action can't be done now; "" when it can."""
        document = self._desk.document
        if act.needs_file and document is None:
            return translate("Palette", "No file is open.")
        if document is not None and document.read_only and act.id in WRITES:
            return translate("Palette", "This file is open for reading only.")
        if act.id in OF_SELECTED and not self._desk.selection.things and not self._desk.canvas.lit:
            return translate("Palette", "Nothing is selected.")
        if action.isEnabled():
            return ""
        return {
            "undo": translate("Palette", "There is nothing to undo."),
            "redo": translate("Palette", "There is nothing to do again."),
            "back": translate("Palette", "There is no place before this one."),
            "forward": translate("Palette", "Nobody went back."),
            "show_all": translate("Palette", "No filter is on."),
            "update_view": translate("Palette", "Go to a view first, or save this one."),
        }.get(act.id, translate("Palette", "Not possible now."))


def _menus() -> dict[str, str]:
    """The menu of each action, by its id."""
    return {id: translate("Menus", title).replace("&", "") for title, ids in MENUS for id in ids}


def _with_menu(name: str, menu: str, typed: str) -> tuple[Match | None, Parts]:
    """How an action fits with the name of its menu before it, and the letters of the menu."""
    found = match(menu + BETWEEN + name, typed) if menu else None
    if found is None:
        return None, ()
    behind = len(menu) + len(BETWEEN)
    parts = tuple((first - behind, end - behind) for first, end in found.parts if first >= behind)
    told = tuple((first, end) for first, end in found.parts if end <= len(menu))
    return Match(max(found.fit, Fit.WORDS), parts), told
