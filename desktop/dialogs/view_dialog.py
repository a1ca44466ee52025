"""Asks for a saved view: its name, its key, and what of the present look it keeps."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from db.drafts.views import KEYS, SavedView, ViewState
from db.loading.existing import folded
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import CheckField, ChoiceField, LineField
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered

NO_KEY = "0"


def ask(
    parent: QWidget | None,
    view: SavedView,
    views: tuple[SavedView, ...],
    helpers: Helpers,
    *,
    save: Save | None = None,
) -> SavedView | None:
    """The view as it shall be (id 0: a new one); None when cancelled.

    `views` are all there are; `save` stores it while the dialog is open (see `Save`).
    """
    dialog = ViewDialog(parent, view, views, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class ViewDialog(RecordSheet):
    """What was not kept can't be kept later: of a stored view only what it has is offered."""

    def __init__(
        self,
        parent: QWidget | None,
        view: SavedView,
        views: tuple[SavedView, ...],
        helpers: Helpers,
    ) -> None:
        super().__init__(parent, "viewDialog", helpers)
        self.head(self.tr("Edit view") if view.id else self.tr("Save this view"))
        self._view = view
        self._state = state = view.state or ViewState()
        self._others = {folded(other.name): other for other in views if other.id != view.id}
        self.name_field = LineField(view.name, self.tr("Incidents of the cloud, 2022"))
        self.key_field = ChoiceField(self._keys(), str(state.key))
        self.add(self.tr("&Name"), self.name_field)
        self.add(self.tr("&Key"), self.key_field)
        self.kept: dict[str, CheckField] = {}
        words = {
            "span": (self.tr("the &time in view"), state.span is not None),
            "grouping": (self.tr("the &rows"), bool(state.grouping)),
            "filter": (self.tr("the &filter"), state.filter is not None),
            "colour_by": (self.tr("what &colours mean"), bool(state.colour_by)),
            "theme": (self.tr("&light or dark"), bool(state.theme)),
        }
        for part, (text, is_there) in words.items():
            if is_there:
                self.kept[part] = CheckField(text, is_on=True)
                self.add(self.tr("Keeps") if len(self.kept) == 1 else "", self.kept[part])
        self.finish()
        self.name_field.setFocus()

    def value(self) -> SavedView:
        """The view as the fields say."""
        state, gone = self._state, {part for part, box in self.kept.items() if not box.value()}
        state = replace(
            state,
            span=None if "span" in gone else state.span,
            grouping="" if "grouping" in gone else state.grouping,
            folded=() if "grouping" in gone else state.folded,
            filter=None if "filter" in gone else state.filter,
            colour_by="" if "colour_by" in gone else state.colour_by,
            theme="" if "theme" in gone else state.theme,
            key=int(self.key_field.value() or NO_KEY),
        )
        return replace(self._view, name=self.name_field.value().strip(), state=state)

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing or taken name; a view that would keep nothing."""
        found: dict[QWidget, str] = {}
        name = self.name_field.value().strip()
        if not name:
            found[self.name_field] = self.tr("A view needs a name.")
        elif folded(name) in self._others:
            found[self.name_field] = self.tr("There is a view of this name already.")
        if self.kept and not any(box.value() for box in self.kept.values()):
            found[next(iter(self.kept.values()))] = self.tr("It would keep nothing.")
        return found

    def _keys(self) -> list[tuple[str, str]]:
        held = {
            other.state.key: other.name
            for other in self._others.values()
            if other.state is not None and other.state.key
        }
        taken = self.tr("{key} (now “{name}”)")
        words = [(NO_KEY, self.tr("none"))]
        for key in KEYS:
            written = key_words(key)
            if key in held:
                written = taken.format(key=written, name=held[key][:40])
            words.append((str(key), written))
        return words


def key_words(key: int) -> str:
    """How this platform writes the key of a view; "" for none."""
    if not key:
        return QCoreApplication.translate("Views", "none")
    return QKeySequence(f"Alt+{key}").toString(QKeySequence.SequenceFormat.NativeText)
