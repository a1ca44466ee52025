"""A filter as a value: what is empty, what is put in another's place, JSON and back."""

# SPDX-License-Identifier: MIT

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.columns import IMPORTANCES, MODALITIES
from db.filtering import NO_FILTER, Filter, Group, filter_of

IDS = st.lists(st.integers(1, 50), min_size=1, max_size=4, unique=True).map(tuple)
HOWS = st.sampled_from(["any", "none"])
GROUPS = st.one_of(
    st.builds(Group, st.just("kind"), ids=IDS, how=HOWS),
    st.builds(
        Group, st.sampled_from(["person", "tag", "source"]), ids=IDS,
        how=st.sampled_from(["any", "all", "none"]),
    ),
    st.builds(Group, st.just("unit"), ids=IDS, how=HOWS, is_below=st.booleans()),
    st.builds(
        Group, st.just("modality"),
        words=st.lists(st.sampled_from(MODALITIES), min_size=1).map(tuple), how=HOWS,
    ),
    st.builds(
        Group, st.just("importance"),
        words=st.lists(st.sampled_from(IMPORTANCES), min_size=1).map(tuple), how=HOWS,
    ),
    st.builds(Group, st.just("text"), words=st.tuples(st.text(min_size=1)), how=HOWS),
    st.builds(
        Group, st.just("when"), since=st.sampled_from(["", "2020", "2022-12-29"]),
        until=st.sampled_from(["2023", "[..2024-01-01]"]), how=HOWS,
    ),
)  # fmt: skip


@given(st.lists(GROUPS, max_size=6), st.booleans())
def test_a_filter_goes_to_json_and_back(groups: list[Group], has_office: bool) -> None:
    filter = filter_of(groups, has_office)
    assert Filter.from_json(json.loads(json.dumps(filter.to_json()))) == filter


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        {"groups": 3},
        {"groups": ["kind"]},
        {"groups": [{"field": "colour", "ids": [1]}]},
        {"groups": [{"field": "kind", "ids": ["1"]}]},
        {"groups": [{"field": "kind", "ids": [True]}]},
        {"groups": [{"field": "kind", "ids": [-1]}]},
        {"groups": [{"field": "kind", "ids": [1], "how": "all"}]},
        {"groups": [{"field": "modality", "words": ["certain"]}]},
        {"groups": [{"field": "person", "words": ["Ada"]}]},
        {"groups": [{"field": "when", "since": "soon"}]},
        {"groups": [{"field": "text", "since": "2020"}]},
        {"office": 1},
    ],
)
def test_what_is_no_filter_is_refused(stored: Any) -> None:
    with pytest.raises(ValueError, match=r"filter|group|asked"):
        Filter.from_json(stored)


def test_an_empty_group_asks_nothing() -> None:
    assert not filter_of([Group("kind"), Group("text", words=("  ",)), Group("when")])
    assert filter_of([], has_office=False)
    assert filter_of([]) == NO_FILTER


def test_showing_only_one_thing_replaces_what_was_asked_about_the_same() -> None:
    before = filter_of([Group("unit", ids=(1, 2)), Group("kind", ids=(5,))])
    after = before.only(Group("unit", ids=(3,)))
    assert after == filter_of([Group("kind", ids=(5,)), Group("unit", ids=(3,))])


def test_hiding_adds_to_what_is_hidden() -> None:
    first = NO_FILTER.hiding("kind", 4)
    assert first.groups == (Group("kind", ids=(4,), how="none"),)
    assert first.hiding("kind", 6).hiding("kind", 6).groups == (
        Group("kind", ids=(4, 6), how="none"),
    )


def test_a_group_can_be_taken_out_again() -> None:
    text = Group("text", words=("cloud",))
    filter = filter_of([text, Group("kind", ids=(1,))], has_office=False)
    assert filter.without(text) == filter_of([Group("kind", ids=(1,))], has_office=False)
