"""Saved views: what part of a file is seen and how, by a name; as they are stored, as a Change.

A view keeps only what it was told to: going to it leaves the rest as it is.
"""

# SPDX-License-Identifier: MIT

import json
import math
from dataclasses import dataclass, replace
from typing import Any, Final

from db.changes import Change
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, needed, stored
from db.errors import FileProblem
from db.filtering.values import Filter
from db.loading.existing import folded
from db.records import View
from db.saying import said
from db.tables import Readable, select

GROUPINGS: Final = ("units", "people", "kinds", "flat")
COLOURINGS: Final = ("kind", "person", "unit", "tag")
THEMES: Final = ("system", "light", "dark")
KEYS: Final = range(1, 10)
_KIND: Final = "view"


@dataclass(frozen=True, slots=True)
class ViewState:
    """How a file is looked at; None and "" = not kept.

    `span` are the seconds at the left and right edge; `folded` the keys of folded rows, kept
    with the `grouping`; `key` 1 … 9 is the digit that goes there with Alt, 0 = none.
    """

    span: tuple[float, float] | None = None
    grouping: str = ""
    folded: tuple[str, ...] = ()
    filter: Filter | None = None
    colour_by: str = ""
    theme: str = ""
    key: int = 0

    def to_json(self) -> str:
        """The text that `from_json` reads."""
        told: dict[str, Any] = {"version": 1}
        if self.span is not None:
            told["span"] = list(self.span)
        if self.grouping:
            told["grouping"], told["folded"] = self.grouping, list(self.folded)
        if self.filter is not None:
            told["filter"] = self.filter.to_json()
        if self.colour_by:
            told["colour_by"] = self.colour_by
        if self.theme:
            told["theme"] = self.theme
        if self.key:
            told["key"] = self.key
        return json.dumps(told, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "ViewState":
        """Read a stored view; ValueError for what none of ours can have written."""
        told = json.loads(text)
        told = told if isinstance(told, dict) else {}
        if told.get("version") != 1:
            raise ValueError("the view is of another version")
        rows = told.get("folded", [])
        if not isinstance(rows, list) or not all(isinstance(key, str) for key in rows):
            raise ValueError("the folded rows can't be read")
        asked = told.get("filter")
        return cls(
            _span(told.get("span")),
            _one_of(told.get("grouping", ""), GROUPINGS),
            tuple(rows),
            Filter.from_json(asked) if asked is not None else None,
            _one_of(told.get("colour_by", ""), COLOURINGS),
            _one_of(told.get("theme", ""), THEMES),
            told["key"] if type(told.get("key")) is int and told["key"] in KEYS else 0,
        )


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view by its name; `state` is None when it can't be read, `id` 0 while it is new."""

    id: int
    name: str
    state: ViewState | None


def saved_views(file: Readable) -> tuple[SavedView, ...]:
    """Return all views: those with keys in the order of these, then the others by name."""
    found = [SavedView(view.id, view.name, _state(view)) for view in _stored(file)]

    def place(view: SavedView) -> tuple[int, str, int]:
        key = view.state.key if view.state is not None else 0
        return key or KEYS.stop, view.name.casefold(), view.id

    return tuple(sorted(found, key=place))


def view_change(file: Readable, view: SavedView) -> Change:
    """Return what storing a view changes; `id` 0 makes a new one.

    A key that another view has is taken from it. Raises FileProblem when the view is gone, has
    no name, or another one has this name.
    """
    edits = Edits(file)
    name, state = needed(view.name, said("A view needs a name.")), view.state or ViewState()
    for other in _stored(file):
        if other.id == view.id:
            continue
        if folded(other.name) == folded(name):
            raise FileProblem(
                said("There is a view “{name}” already.", name=other.name),
                UNHARMED,
                said("Write another name."),
            )
        held = _state(other)
        if held is not None and state.key and held.key == state.key:
            edits.change(other, replace(other, state=replace(held, key=0).to_json()))
    if not view.id:
        edits.add(View(name, _KIND, state.to_json()))
        return edits.to_change(said("save view {name}", name=quoted(name)))
    before = stored(file, View, view.id)
    edits.change(before, replace(before, name=name, state=state.to_json()))
    return edits.to_change(said("change view {name}", name=quoted(name)))


def view_deletion(file: Readable, view_id: int) -> Change:
    """Return what deleting a view changes; raises FileProblem when it is gone already."""
    edits = Edits(file)
    before = stored(file, View, view_id)
    edits.remove(before)
    return edits.to_change(said("delete view {name}", name=quoted(before.name)))


def free_key(views: tuple[SavedView, ...]) -> int:
    """Return the first key that no view has, 0 when all have one."""
    taken = {view.state.key for view in views if view.state is not None}
    return next((key for key in KEYS if key not in taken), 0)


def _stored(file: Readable) -> list[View]:
    return select(file, View, "WHERE kind = ? ORDER BY id", (_KIND,))


def _state(view: View) -> ViewState | None:
    try:
        return ViewState.from_json(view.state)
    except (ValueError, RecursionError):
        return None


def _span(told: object) -> tuple[float, float] | None:
    if told is None:
        return None
    if isinstance(told, list) and len(told) == 2:
        start, end = told
        numbers = all(type(each) in (int, float) and math.isfinite(each) for each in told)
        if numbers and start < end:
            return float(start), float(end)
    raise ValueError("the span can't be read")


def _one_of(told: object, known: tuple[str, ...]) -> str:
    if isinstance(told, str) and (not told or told in known):
        return told
    raise ValueError(f"{told!r} is none of {', '.join(known)}")
