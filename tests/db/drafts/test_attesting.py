"""One click: a time in office still holds, checked on a day."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.dates.clock import days_of
from db.drafts.attesting import still_holds
from db.errors import FileProblem
from db.leadership.as_of import leadership
from db.leadership.terms import load_terms
from db.records import Tenure
from db.tables import fetch
from tests.db.drafts.doing import done
from tests.db.leadership.offices import An, a_company_with

DAY = days_of(2023, 5, 4)


def test_who_still_holds_is_known_on_the_day_it_was_checked(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("Ada", starts="2020-01-01", attested="2022")) as file:
        done(file, still_holds(file, 1, DAY))
        (position,) = leadership(file, load_terms(file), DAY, today=DAY).units[0].positions
    (ada,) = position.holdings
    assert (ada.state, ada.known_on, ada.span.starts) == ("holds", "2023-05-04", "2020-01-01")


def test_the_edit_says_who_and_when(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("Ada")) as file:
        assert still_holds(file, 1, DAY).label == (
            "confirm ‘Ada · Company · head’ on 4 May 2023"
        )  # fmt: skip


def test_what_is_known_of_a_later_day_stays(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("Ada", attested="2023-06-01")) as file:
        assert not still_holds(file, 1, DAY)


def test_the_day_it_was_known_before_is_not_forgotten_where_the_start_is_not_known(
    tmp_path: Path,
) -> None:
    between = days_of(2022, 12, 31)
    with a_company_with(tmp_path, An("Ada", starts="", attested="2022-12-29")) as file:
        done(file, still_holds(file, 1, DAY))
        (position,) = leadership(file, load_terms(file), between, today=DAY).units[0].positions
    assert [holding.state for holding in position.holdings] == ["holds"]


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        ("2020", "2023-05-03", "‘Ada · Company · head’ has ended (3 May 2023)"),
        ("2020", "2022-12-29?", "has ended (possibly 29 Dec 2022)"),
        ("2023-05-05", "", "begins later (5 May 2023)"),
    ],
)
def test_what_has_ended_or_not_begun_is_refused_in_words(
    tmp_path: Path, starts: str, ends: str, words: str
) -> None:
    with (
        a_company_with(tmp_path, An("Ada", starts=starts, ends=ends)) as file,
        pytest.raises(FileProblem, match="Nothing was written") as refused,
    ):
        still_holds(file, 1, DAY)
    assert words in str(refused.value)


@pytest.mark.parametrize("ends", ["2023-05-04", "2023", "2029-01-20", "", ".."])
def test_what_may_still_hold_is_taken_and_its_end_stays(tmp_path: Path, ends: str) -> None:
    with a_company_with(tmp_path, An("Ada", ends=ends)) as file:
        done(file, still_holds(file, 1, DAY))
        (tenure,) = fetch(file, Tenure, [1])
    assert (tenure.span.attested, tenure.span.ends) == ("2023-05-04", ends)


def test_a_vacancy_can_be_confirmed_too(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("", starts="2020")) as file:
        done(file, still_holds(file, 1, DAY))
        (position,) = leadership(file, load_terms(file), DAY, today=DAY).units[0].positions
    assert position.state == "nobody"
