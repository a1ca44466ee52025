"""Every command that changes the open file, as a person carries it out, up to its last step."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal

import pytest
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.content_hash import content_hash
from db.dates.clock import DAY_S
from desktop.dialogs.kinds_and_tags import WordWish
from desktop.window import Window
from tests.flows.acts import event_id
from tests.flows.keys import Keyboard

CANARY: Final = "canary of what somebody wrote"
OUTAGE: Final = "Alibaba Cloud's servers in Hong Kong fail"


class Person:
    """Somebody at the keyboard of an open sample, the outage selected."""

    def __init__(
        self, qtbot: QtBot, window: Window, folder: Path, patch: pytest.MonkeyPatch
    ) -> None:
        self.window, self.folder, self.patch = window, folder, patch
        self.keys = Keyboard(qtbot, window.shell)
        self.event = event_id(window, OUTAGE)
        window.selection.pick("event", self.event)

    @property
    def hash(self) -> str:
        """Of all that the open file says."""
        assert self.window.document is not None
        return content_hash(self.window.document.file)

    @property
    def everything(self) -> str:
        """All texts of the open file."""
        assert self.window.document is not None
        return "\n".join(self.window.document.file.connection.iterdump())

    def do(self, id: str) -> None:
        """Choose an action in a menu, with the keyboard in the canvas."""
        self.keys.go_to(self.window.shell)
        self.window.canvas.setFocus()
        self.keys.wait_for(self.window.canvas)
        self.window.actions[id].trigger()

    def write(self, *texts: str) -> None:
        """Write texts; one between < and > is a key."""
        for text in texts:
            if text.startswith("<"):
                self.keys.press(text.strip("<>"))
            else:
                self.keys.write(text)


def _nothing(_person: Person) -> None:
    """What is selected is enough."""


@dataclass(frozen=True)
class Command:
    """An edit: what a person writes first, and the last step, which stores it.

    at once: the command itself stores it. asked: it asks in a dialog and stores it when that is
    closed. beside, waiting: a dialog (or line) stores it while it is open; a waiting one is
    modal. `act` begins it, where that is not the action of its name.
    """

    name: str
    way: Literal["at once", "asked", "beside", "waiting"] = "at once"
    texts: tuple[str, ...] = ()
    prepare: Callable[[Person], None] = _nothing
    store: str = "Ctrl+Return"
    act: Callable[[Person], None] | None = field(default=None, compare=False)


def carry_out(
    person: Person, command: Command, store: Callable[[Callable[[], None]], None]
) -> None:
    """Do all but the last step, and hand that one to `store`."""

    def act() -> None:
        if command.act is not None:
            command.act(person)
        else:
            person.do(command.name)

    def fill() -> None:
        person.write(*command.texts)

    def last() -> None:
        person.keys.press_from_outside(command.store)

    if command.way == "at once":
        store(act)
    elif command.way == "asked":
        store(partial(person.keys.drive_dialog, act, partial(_in_turn, fill, last)))
    elif command.way == "waiting":
        person.keys.drive_dialog(act, partial(_in_turn, fill, partial(store, last)))
    else:
        act()
        person.keys.wait_for_other_than(person.window.canvas)
        fill()
        store(last)


def _in_turn(*steps: Callable[[], None]) -> None:
    for step in steps:
        step()


def _duplicate(person: Person) -> None:
    person.do("duplicate")


def _duplicate_and_undo(person: Person) -> None:
    person.do("duplicate")
    person.do("undo")


def _copy(person: Person) -> None:
    person.do("copy")


def _pick_a_person(person: Person) -> None:
    person.window.selection.pick("person", 2)


def _two_that_may_be_one(person: Person) -> None:
    steps = partial(person.write, "Zhang Jianfeng", "<Ctrl+Return>")
    person.keys.drive_dialog(lambda: person.do("new_person"), steps)


def _a_new_word(person: Person) -> None:
    """Somebody who asks for a new tag, and then closes the sheet."""
    asked: list[None] = []

    def ask(*_: Any, **__: Any) -> WordWish | None:
        asked.append(None)
        return WordWish("tag") if len(asked) % 2 else None

    person.patch.setattr("desktop.editing.records.kinds_and_tags.ask", ask)


def _a_text_file(person: Person) -> None:
    path = person.folder / "article.txt"
    path.write_text(f"A headline\n\n{CANARY}", encoding="utf-8")
    person.patch.setattr(
        "desktop.editing.sources.QFileDialog.getOpenFileName", lambda *_: (str(path), "")
    )


def _move(person: Person) -> None:
    person.window.canvas.move_asked.emit([(EVENT, person.event)], 2 * DAY_S, None, "")


def _resize(person: Person) -> None:
    window = person.window
    assert window.document is not None
    columns = window.document.columns
    place = (columns.id == person.event) & (columns.table == EVENT)
    new_s = int(columns.end_hi[place][0]) + 3 * DAY_S
    window.canvas.resize_asked.emit((EVENT, person.event), "end", new_s)


def _go_back(person: Person) -> None:
    person.window.left.edits.go_to.emit(None)


COMMANDS: Final = {
    each.name: each
    for each in (
        Command("undo", prepare=_duplicate),
        Command("redo", prepare=_duplicate_and_undo),
        Command("an edit of the list", prepare=_duplicate, act=_go_back),
        Command("cut"),
        Command("paste", prepare=_copy),
        Command("duplicate"),
        Command("a move", act=_move),
        Command("a resize", act=_resize),
        Command("edit", "beside", (CANARY,)),
        Command("delete", "asked"),
        Command("merge", "asked", ("Jack", "<Return>"), _pick_a_person),
        Command("same_people", "asked", (), _two_that_may_be_one),
        Command("new_event", "beside", (f"29 dec 22 {CANARY}",), store="Return"),
        Command("new_event_full", "beside", (CANARY,)),
        Command("new_incident", "beside", (CANARY,)),
        Command("new_number", "beside", (CANARY,)),
        Command("note", "waiting", (CANARY,)),
        Command("cite", "waiting", (CANARY, "<Return>")),
        Command("link", "waiting", ("reshuffle", "<Return>")),
        Command("new_person", "waiting", (CANARY,)),
        Command("new_unit", "waiting", (CANARY,)),
        Command("new_office", "waiting", ("Alibaba", "<Return>", "<Alt+R>", CANARY, "<Return>")),
        Command("new_era", "waiting", (CANARY, "<Alt+F>", "2020", "<Alt+U>", "2021")),
        Command("kinds_and_tags", "waiting", (CANARY,), _a_new_word),
        Command("paste_text", "waiting", ("A headline", "<Return>", CANARY)),
        Command("open_text", "waiting", (), _a_text_file),
        Command("new_source", "waiting", (CANARY,)),
    )
}
READING: Final = {"copy", "read"}  # what only looks, in the rooms that write
