"""Dates found inside longer texts."""

# SPDX-License-Identifier: MIT

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.finding import find_dates
from tests.db.dates.strategies import days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("29 dec 22 Jeff Zhang steps down", ["29 dec 22"]),
        ("The outage of 18 Dec 2022, 10:30 to 14:00. It came back in March.",
         ["18 Dec 2022, 10:30 to 14:00", "in March"]),
        ("Sie ging vor zwei Jahren, spätestens Ende 2020.",
         ["vor zwei Jahren", "spätestens Ende 2020"]),
        ("Die Server fielen vor knapp zwei Wochen aus, am Donnerstag.",
         ["vor knapp zwei Wochen", "am Donnerstag"]),
        ("Er hat in den letzten vier Jahren das Team geleitet", ["in den letzten vier Jahren"]),
        ("Two years later, in May 2020, she returned", ["Two years later", "in May 2020"]),
        ("between 16 and 22 Dec 2022 servers failed", ["between 16 and 22 Dec 2022"]),
        ("阿里云于2022年12月29日宣布", ["2022年12月29日"]),
        ("Anfang\nDezember 2022", ["Anfang\nDezember 2022"]),
        ("Anfang\n\nDezember 2022", ["Dezember 2022"]),
    ],
)  # fmt: skip
def test_the_dates_of_a_text_are_found(text: str, found: list[str]) -> None:
    assert [each.text for each in find_dates(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "One of the 29 members, and 18 % of all",
        "May I march on Sun",
        "In den letzten Quartalen wuchs es kaum",
        "Er dauerte bis zu einem Tag",
        "Do so, and so do I",
        "A few days ago",
        "Sie kam am Morgen",
        "",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert find_dates(text) == []


@given(st.text(max_size=60), days(), st.text(max_size=60))
def test_what_is_found_lies_in_the_text_in_order(before: str, day: str, after: str) -> None:
    text = f"{before} {day} {after}"
    found = find_dates(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
