"""Any row of drafted edits leaves a sound file, and is undone and redone without a trace."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from db.check import check
from db.content_hash import content_hash
from db.file import OpenFile
from db.history import History
from tests.db.builders import a_file_with, a_tenure_with, an_era_with, an_event_with
from tests.db.drafts.doing import done
from tests.db.drafts.drafted_edits import DRAFTED, write_event


def a_file(tmp_path_factory: pytest.TempPathFactory) -> OpenFile:
    event = an_event_with(units=("Alibaba Cloud",), people=("Jeff Zhang",), notes=("Why?",))
    folder = tmp_path_factory.mktemp("edits")
    file = a_file_with(folder, event, a_tenure_with(ends=""), an_era_with("Fiscal year"))
    file.connection.execute("PRAGMA synchronous = OFF")
    return file


@pytest.mark.parametrize("name", sorted(DRAFTED))
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_each_edit_leaves_a_sound_file_and_can_be_undone(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject
) -> None:
    with a_file(tmp_path_factory) as file:
        History(file).apply(write_event(file, data.draw))
        change = DRAFTED[name](file, data.draw)
        assume(change)
        if change is not None:
            done(file, change)


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_any_row_of_edits_leaves_a_sound_file_and_no_trace(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    with a_file(tmp_path_factory) as file:
        history = History(file)
        hashes = [content_hash(file)]
        for name in data.draw(st.lists(st.sampled_from(sorted(DRAFTED)), min_size=3, max_size=9)):
            change = DRAFTED[name](file, data.draw)
            if change:
                history.apply(change)
                hashes.append(content_hash(file))
                assert [str(finding) for finding in check(file)] == [], name
        for before in reversed(hashes[:-1]):
            history.undo()
            assert content_hash(file) == before
        for after in hashes[1:]:
            history.redo()
            assert content_hash(file) == after
