"""A tag that is renamed to another one: both become one, and undo parts them again."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.content_hash import content_hash
from db.drafts.tags import tag_change
from db.records import Tag
from db.tables import select
from desktop.dialogs import tag_dialog
from desktop.window import Window
from tests.flows.acts import a_sample
from tests.flows.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def tags(window: Window) -> dict[str, Tag]:
    assert window.document is not None
    return {each.name: each for each in select(window.document.file, Tag, "")}


def test_a_tag_renamed_to_another_is_merged_and_parted_again(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.apply("add", lambda file: tag_change(file, Tag("first tag")))
    window.desk.apply("add", lambda file: tag_change(file, Tag("second tag")))
    assert window.document is not None
    before = content_hash(window.document.file)

    def rename(_parent: object, tag: Tag, _helpers: object, *, save: Any) -> Tag:
        answer = replace(tag, name="Second tag")
        assert save(answer) == ""
        return answer

    monkeypatch.setattr(tag_dialog, "ask", rename)
    window.editor.records.ask_tag(tags(window)["first tag"])
    assert "first tag" not in tags(window)
    assert "second tag" in tags(window)
    assert window.undoing.lines()[-1].label == "merge ‘first tag’ into ‘second tag’"
    window.undoing.undo()
    assert content_hash(window.document.file) == before
