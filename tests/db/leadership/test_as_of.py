"""Who leads as of a day: states, lengths, vacancies, seats, planned ends."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.dates.clock import days_of
from db.leadership.as_of import as_of, leadership, told
from db.leadership.terms import load_terms
from db.leadership.values import Holding, PositionAsOf
from db.records import Post, Unit
from tests.db.leadership.offices import An, Below, a_company_with
from tests.db.leadership.offices import Plan as Planned

TODAY = days_of(2026, 11, 22)
DAY = days_of(2021, 6, 15)


def positions(
    path: Path, *plans: Planned, day: int = DAY, today: int = TODAY
) -> tuple[PositionAsOf, ...]:
    """All positions of a company on a day."""
    with a_company_with(path, *plans) as file:
        found = leadership(file, load_terms(file), day, today=today)
    return tuple(position for unit in found.units for position in unit.positions)


def the_position(path: Path, *plans: Planned, day: int = DAY, today: int = TODAY) -> PositionAsOf:
    """The only position of a company on a day."""
    (position,) = positions(path, *plans, day=day, today=today)
    return position


def said(position: PositionAsOf) -> list[tuple[str, str]]:
    """Who is told, and how surely."""
    return [(name(each), each.state) for each in position.holdings]


def name(holding: Holding) -> str:
    """Who it is."""
    return holding.person.name if holding.person else "vacant"


@pytest.mark.parametrize(
    ("starts", "ends", "attested", "state"),
    [
        ("2021-06-15", "2022", "", "holds"),
        ("2020", "2021-06-15", "", "holds"),
        ("2021-06-16", "2022", "", "not recorded"),
        ("2020", "2021-06-14", "", "not recorded"),
        ("2021", "2022", "", "perhaps"),
        ("2020", "2021-06", "", "perhaps"),
        ("", "2022", "", "perhaps"),
        ("", "", "", "perhaps"),
        ("", "", "2021-06-15", "holds"),
        ("", "", "2021-06-16", "perhaps"),
        ("", "", "2021-06-14", "last known"),
        ("2020", "", "2021", "perhaps"),
        ("2020", "", "", "last known"),
        ("2020", "..", "", "last known"),
        ("2020", "..", "2021-06-15", "holds"),
        ("2021-06-15", "", "", "holds"),
        ("2021-06-14", "", "", "last known"),
    ],
)
def test_how_surely_somebody_holds_a_position_follows_from_its_dates(
    tmp_path: Path, starts: str, ends: str, attested: str, state: str
) -> None:
    position = the_position(tmp_path, An("Ada", starts=starts, ends=ends, attested=attested))
    assert position.state == state


def test_nothing_is_counted_past_the_last_attested_day(tmp_path: Path) -> None:
    plan = An("Ada", starts="2020-01-01", attested="2020-03-31")
    (ada,) = the_position(tmp_path, plan).holdings
    assert (ada.state, ada.known_on) == ("last known", "2020-03-31")
    assert (ada.length.lo, ada.length.hi) == (91, 91)


def test_of_who_is_known_to_have_begun_only_no_length_is_told(tmp_path: Path) -> None:
    (ada,) = the_position(tmp_path, An("Ada", starts="2020-01-01")).holdings
    assert (ada.state, ada.known_on) == ("last known", "2020-01-01")
    assert (ada.length.lo, ada.length.hi) == (None, None)


def test_a_length_has_the_bounds_of_its_start(tmp_path: Path) -> None:
    (ada,) = the_position(tmp_path, An("Ada", starts="2020", ends="2022-12-31")).holdings
    assert (ada.length.lo, ada.length.hi) == (
        DAY - days_of(2020, 12, 31) + 1,
        DAY - days_of(2020, 1, 1) + 1,
    )


def test_between_two_known_holders_there_is_nobody(tmp_path: Path) -> None:
    plans = (An("Ada", ends="2021-05-31"), An("Bob", starts="2021-07-01", ends="2022"))
    assert the_position(tmp_path, *plans).state == "nobody"


def test_after_the_last_holder_nobody_is_recorded(tmp_path: Path) -> None:
    assert the_position(tmp_path, An("Ada", ends="2021-05-31")).state == "not recorded"


def test_before_the_first_holder_nobody_is_recorded(tmp_path: Path) -> None:
    assert the_position(tmp_path, An("Ada", starts="2022")).state == "not recorded"


def test_a_stated_vacancy_is_nobody(tmp_path: Path) -> None:
    position = the_position(tmp_path, An("", starts="2021-06-01", ends="2021-07-31"))
    assert (position.state, said(position)) == ("nobody", [("vacant", "holds")])


def test_nobody_perhaps_holds_what_is_surely_vacant(tmp_path: Path) -> None:
    plans = (An("Ada", ends="2021"), An("", starts="2021-06-01", ends="2021-07-31"))
    position = the_position(tmp_path, *plans)
    assert (position.state, said(position)) == ("nobody", [("vacant", "holds")])


def test_who_was_followed_is_no_longer_last_known(tmp_path: Path) -> None:
    plans = (An("Ada", starts="2018"), An("Bob", starts="2019-02-01", ends="2020-02-01"))
    position = the_position(tmp_path, *plans)
    assert (position.state, position.holdings) == ("not recorded", ())


def test_the_latest_of_two_without_an_end_is_last_known(tmp_path: Path) -> None:
    plans = (An("Ada", attested="2020-02-01"), An("Bob", starts="", attested="2021-02-01"))
    assert said(the_position(tmp_path, *plans)) == [("Bob", "last known")]


def test_with_several_seats_all_who_sit_there_are_told(tmp_path: Path) -> None:
    board = Post(1, "head", seats=3)
    plans = (
        board,
        An("Ada", ends="2022"),
        An("Bob", starts="2018"),
        An("Eve", starts="2021", ends="2022"),
    )
    position = the_position(tmp_path, *plans)
    assert said(position) == [("Ada", "holds"), ("Eve", "perhaps"), ("Bob", "last known")]
    assert position.seats == 3


def test_what_was_denied_is_not_told_and_a_rumour_is_perhaps(tmp_path: Path) -> None:
    plans = (
        An("Ada", ends="2022", modality="denied"),
        An("Bob", ends="2022", modality="rumour"),
    )
    position = the_position(tmp_path, *plans)
    assert (said(position), position.holdings[0].modality) == ([("Bob", "perhaps")], "rumour")


def test_on_the_day_of_a_handover_both_are_told(tmp_path: Path) -> None:
    plans = (An("Ada", ends="2021-06-15"), An("Bob", starts="2021-06-15", ends="2022"))
    position = the_position(tmp_path, *plans)
    assert said(position) == [("Ada", "holds"), ("Bob", "holds")]
    ada, bob = position.holdings
    assert (ada.is_last_day, ada.is_first_day) == (True, False)
    assert (bob.is_last_day, bob.is_first_day) == (False, True)


def test_two_terms_that_touch_are_told_as_one_since_the_first(tmp_path: Path) -> None:
    plans = (
        An("Ada", starts="2017-06-15", ends="2021-06-15"),
        An("Ada", starts="2021-06-15", ends="2025-06-15"),
    )
    (ada,) = the_position(tmp_path, *plans).holdings
    assert (ada.tenure_id, ada.stretch_ids, ada.stretch_starts) == (2, (1, 2), "2017-06-15")
    assert (ada.length.lo, ada.stretch_length) != (1, None)
    assert ada.stretch_length is not None
    assert ada.stretch_length.lo == DAY - days_of(2017, 6, 15) + 1


def test_a_term_after_a_break_is_a_stretch_of_its_own(tmp_path: Path) -> None:
    plans = (An("Ada", ends="2020-06-30"), An("Ada", starts="2021-01-01", ends="2022"))
    (ada,) = the_position(tmp_path, *plans).holdings
    assert (ada.stretch_ids, ada.stretch_starts) == ((2,), "2021-01-01")


@pytest.mark.parametrize(
    ("today", "planned"),
    [(days_of(2021, 6, 15), "2022"), (days_of(2022, 12, 30), "2022"), (days_of(2022, 12, 31), "")],
)
def test_an_end_after_today_is_planned(tmp_path: Path, today: int, planned: str) -> None:
    (ada,) = the_position(tmp_path, An("Ada", ends="2022"), today=today).holdings
    assert ada.planned_end == planned


def test_what_lies_ahead_of_today_is_not_counted(tmp_path: Path) -> None:
    today = days_of(2020, 1, 31)
    (ada,) = the_position(tmp_path, An("Ada", ends="2029-01-20"), today=today).holdings
    assert (ada.length.lo, ada.length.hi) == (31, 31)


def test_a_position_that_is_closed_is_told_no_longer(tmp_path: Path) -> None:
    closed = Post(1, "old", closed="2020")
    opened = Post(1, "new", opened="2022")
    assert [each.title for each in positions(tmp_path, closed, opened, An("Ada"))] == ["head"]


def test_who_surely_holds_a_position_is_told_though_it_should_be_closed(tmp_path: Path) -> None:
    closed = Post(1, "head", closed="2020")
    assert said(the_position(tmp_path, closed, An("Ada", ends="2022"))) == [("Ada", "holds")]


def test_positions_that_lead_come_first(tmp_path: Path) -> None:
    plans = (Post(1, "secretary"), An("Ada"), Post(1, "chair", leads=True))
    found = [each.title for each in positions(tmp_path, *plans)]
    assert found == ["head", "chair", "secretary"]


def test_units_outside_are_told_only_with_positions(tmp_path: Path) -> None:
    plans = (
        Unit("Rival", kind="outside"),
        Unit("Partner", kind="outside"),
        Unit("Ours"),
        Below("Far", "Partner"),
        An("Ada", unit="Far"),
        An("Bob", unit="Ours"),
    )
    with a_company_with(tmp_path, *plans) as file:
        found = leadership(file, load_terms(file), DAY, today=TODAY)
    assert [(each.depth, each.name) for each in found.units] == [
        (0, "Ours"), (0, "Company"), (0, "Partner"), (1, "Far"),
    ]  # fmt: skip


def test_only_the_units_in_sight_are_told(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("Ada"), An("Bob", unit="Other")) as file:
        sums = as_of(load_terms(file), DAY)
        (unit,) = told(file, sums, sums.branches[1:], today=TODAY)
    assert (unit.name, said(unit.positions[0])) == ("Other", [("Bob", "last known")])
