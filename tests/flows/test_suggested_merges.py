"""Somebody who gets a name that somebody else is known by: told at once, merged by a button."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.drafts.people import person_change
from db.drafts.units import unit_change
from db.drafts.values import PersonDraft, UnitDraft
from db.records import Alias, Person, Unit
from db.tables import select
from desktop.dialogs import merge_dialog
from desktop.dialogs.merge_dialog import MergeChoice, Merging
from desktop.editing.written import new_id
from desktop.window import Window
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def add_person(window: Window, name: str, *others: str) -> int:
    """Write a new person; returns the id."""
    draft = PersonDraft(name, aliases=tuple(Alias(other) for other in others))
    edit = window.desk.apply("add", lambda file: person_change(file, draft))
    assert edit is not None
    return new_id(edit, "person")


def named(window: Window, name: str) -> list[int]:
    assert window.document is not None
    return [each.id for each in select(window.document.file, Person, "WHERE name = ?", (name,))]


def test_a_new_person_with_a_known_other_name_is_suggested_with_the_reason(window: Window) -> None:
    add_person(window, "Somebody Else", "Jeff Zhang")
    assert "Somebody Else may be the same as Jeff Zhang" in window.strip.text
    assert "other name: Jeff Zhang" in window.strip.text
    assert window.strip.action_button.text() == "Merge…"


def test_a_surname_alone_suggests_nobody(window: Window) -> None:
    add_person(window, "Zhang", "Zhang")
    add_person(window, "Trudy Zhang")
    assert window.strip.text == ""


def test_a_unit_is_suggested_too(window: Window) -> None:
    assert window.document is not None
    known = select(window.document.file, Unit, "WHERE name = 'Alibaba Cloud'")[0]
    draft = UnitDraft(Unit("Cloud Computing Arm"), aliases=(Alias(known.name),))
    window.desk.apply("add", lambda file: unit_change(file, draft))
    assert "Cloud Computing Arm may be the same as Alibaba Cloud" in window.strip.text


def test_the_button_asks_which_one_stays_and_merges(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = add_person(window, "Somebody Else", "Jeff Zhang")
    asked: list[Merging] = []

    def choose(_parent: object, merging: Merging, _helpers: object) -> MergeChoice:
        asked.append(merging)
        return MergeChoice(named(window, "Jeff Zhang")[0], added)

    monkeypatch.setattr(merge_dialog, "ask", choose)
    window.strip.action_button.click()
    assert "Jeff Zhang" in asked[0].reason
    assert named(window, "Somebody Else") == []
    assert window.document is not None
    assert "Somebody Else" in {each.name for each in select(window.document.file, Alias, "")}


def test_one_that_is_gone_by_then_is_not_asked_about(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(merge_dialog, "ask", lambda *what: asked.append(what))
    add_person(window, "Somebody Else", "Jeff Zhang")
    window.undoing.undo()
    window.strip.action_button.click()
    assert asked == []
