"""How long somebody led, in words: no more is said than is known."""

# SPDX-License-Identifier: MIT

import pytest

from db.leadership.values import Length
from desktop.panes.leadership.lengths import day_count, length_words


@pytest.mark.parametrize(
    ("lo", "hi", "words"),
    [
        (1, 1, "1 day"),
        (32, 32, "32 days"),
        (365, 365, "1 year"),
        (1_461, 1_461, "4 years"),
        (1_429, 1_429, "3 years 11 months"),
        (1_095, 2_189, "about 4 years (3 to 6)"),
        (1_400, 1_470, "about 4 years"),
        (10, 20, "about 15 days (10 to 20)"),
        (0, 5, "at most 5 days"),
        (400, None, "at least 1 year 1 month"),
        (1, None, ""),
        (None, None, ""),
    ],
)
def test_a_length_says_how_sure_it_is(lo: int | None, hi: int | None, words: str) -> None:
    assert length_words(Length(lo, hi)) == words


@pytest.mark.parametrize(
    ("lo", "hi", "words"),
    [
        (1, 1, "1 day"),
        (1_429, 1_429, "1,429 days"),
        (1_095, 2_189, "1,095 to 2,189 days"),
        (3, None, "at least 3 days"),
        (None, 9, "at most 9 days"),
        (None, None, ""),
    ],
)
def test_days_are_counted_with_what_is_not_known(
    lo: int | None, hi: int | None, words: str
) -> None:
    assert day_count(Length(lo, hi)) == words
