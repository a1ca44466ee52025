"""Files and changes for tests of what is undone and redone."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from db.changes import Change
from db.file import OpenFile
from db.records import Event, Record
from db.tables import fetch, select
from tests.db.builders import Plan, a_file_with, a_tenure_with, an_event_with

R = TypeVar("R", bound=Record)


def a_file_without_edits(folder: Path, *plans: Plan) -> OpenFile:
    """A file with one event and one time in office, and nothing to undo."""
    event = an_event_with("Outage", units=("Alibaba Cloud",))
    return a_file_with(folder, event, a_tenure_with(), *plans)


def an_event(file: OpenFile, event_id: int = 1) -> Event:
    """The event as it is now."""
    return fetch(file, Event, [event_id])[0]


def newest(file: OpenFile, cls: type[R]) -> R:
    """The record with the highest id."""
    return select(file, cls, "ORDER BY id DESC LIMIT 1")[0]


def retitled(file: OpenFile, title: str) -> Change:
    """A change of the event's title alone."""
    event = an_event(file)
    return Change(f"title ‘{title}’", (event,), (replace(event, title=title),))
