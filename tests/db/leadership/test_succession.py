"""Who followed whom, for how long nobody did, and a person's path."""

# SPDX-License-Identifier: MIT

from itertools import pairwise
from pathlib import Path

import pytest

from db.dates.clock import days_of
from db.file import OpenFile
from db.leadership.succession import (
    Gap,
    gaps,
    path_of,
    posts_of_unit,
    predecessor,
    successions,
    successor,
)
from db.leadership.terms import load_terms
from db.leadership.values import Length, Piece, Succession
from db.records import Post
from tests.db.leadership.offices import An, Plan, a_company_with
from tests.db.leadership.presidents import TODAY, a_file_of_presidents, needs_presidents, rows_of

NOW = days_of(2026, 11, 22)


def a_strip_of(folder: Path, *plans: Plan) -> tuple[Piece, ...]:
    return a_succession_of(folder, *plans).pieces


def a_succession_of(folder: Path, *plans: Plan) -> Succession:
    with a_company_with(folder, *plans) as file:
        terms = load_terms(file)
        return successions(file, terms, posts_of_unit(terms, 1), today=NOW)[0]


def kinds(pieces: tuple[Piece, ...]) -> list[tuple[str, str]]:
    return [(each.kind, each.person.name if each.person else "") for each in pieces]


def test_the_days_between_two_holders_are_a_gap_of_neither_of_their_days(tmp_path: Path) -> None:
    ada, gap, bob = a_strip_of(
        tmp_path,
        An("Ada", ends="2020-06-10"),
        An("Bob", starts="2020-06-15", ends="2021-01-01"),
    )
    assert (ada.kind, gap.kind, bob.kind) == ("term", "gap", "term")
    assert gap.length == Length(4, 4)
    assert (gap.start_lo, gap.end_hi) == (days_of(2020, 6, 11), days_of(2020, 6, 14))


@pytest.mark.parametrize("starts", ["2020-06-10", "2020-06-11"])
def test_who_begins_on_the_last_day_or_the_one_after_leaves_no_gap(
    tmp_path: Path, starts: str
) -> None:
    pieces = a_strip_of(tmp_path, An("Ada", ends="2020-06-10"), An("Bob", starts=starts))
    assert kinds(pieces) == [("term", "Ada"), ("term", "Bob")]


def test_a_hand_over_day_is_an_overlap_of_one_day(tmp_path: Path) -> None:
    _, bob = a_strip_of(tmp_path, An("Ada", ends="2020-06-10"), An("Bob", starts="2020-06-10"))
    assert bob.overlap == Length(1, 1)


def test_who_stands_in_overlaps_and_the_next_gap_counts_from_the_last_to_leave(
    tmp_path: Path,
) -> None:
    pieces = a_strip_of(
        tmp_path,
        An("Ada", starts="2020-01-01", ends="2020-12-31"),
        An("Bob", starts="2020-03-01", ends="2020-03-31", status="acting"),
        An("Cyd", starts="2021-01-11", ends="2022-01-01"),
    )
    assert kinds(pieces) == [("term", "Ada"), ("term", "Bob"), ("gap", ""), ("term", "Cyd")]
    assert pieces[1].overlap == Length(31, 31)
    assert (pieces[1].status, pieces[2].length) == ("acting", Length(10, 10))


def test_a_gap_between_years_is_told_with_what_it_may_be(tmp_path: Path) -> None:
    _, gap, _ = a_strip_of(
        tmp_path, An("Ada", starts="2015", ends="2018"), An("Bob", starts="2019", ends="2020")
    )
    assert (gap.kind, gap.length) == ("gap", Length(0, 728))


def test_between_an_end_nobody_states_and_the_next_no_gap_is_made_up(tmp_path: Path) -> None:
    pieces = a_strip_of(
        tmp_path, An("Ada", ends="", attested="2020-06-01"), An("Bob", starts="2021-01-01")
    )
    assert kinds(pieces) == [("term", "Ada"), ("term", "Bob")]


def test_a_stated_vacancy_is_told_as_one_and_what_is_left_as_a_gap(tmp_path: Path) -> None:
    _, vacant, gap, _ = a_strip_of(
        tmp_path,
        An("Ada", ends="2020-06-10"),
        An("", starts="2020-06-11", ends="2020-06-20"),
        An("Bob", starts="2020-07-01"),
    )
    assert (vacant.kind, vacant.length) == ("vacant", Length(10, 10))
    assert (gap.kind, gap.length) == ("gap", Length(10, 10))


def test_a_vacancy_without_an_end_lasts_until_the_next_one_begins(tmp_path: Path) -> None:
    _, vacant, _ = a_strip_of(
        tmp_path,
        An("Ada", ends="2020-06-10"),
        An("", starts="2020-06-11", ends=""),
        An("Bob", starts="2020-07-01"),
    )
    assert vacant.length == Length(20, 20)


def test_nothing_is_counted_past_the_last_attested_day(tmp_path: Path) -> None:
    (ada,) = a_strip_of(tmp_path, An("Ada", starts="2020-01-01", ends="", attested="2020-01-31"))
    assert ada.length == Length(31, 31)
    assert (ada.is_running, ada.known_on) == (True, "2020-01-31")


def test_without_an_attested_day_nobody_knows_how_long_an_open_time_lasted(tmp_path: Path) -> None:
    (ada,) = a_strip_of(tmp_path, An("Ada", starts="2020-01-01", ends=".."))
    assert ada.length == Length(None, None)


def test_a_planned_end_is_counted_up_to_today(tmp_path: Path) -> None:
    (ada,) = a_strip_of(tmp_path, An("Ada", starts="2026-11-13", ends="2029-01-20"))
    assert (ada.length, ada.is_running) == (Length(10, 10), True)


def test_who_has_a_successor_is_not_running_even_without_an_end(tmp_path: Path) -> None:
    ada, bob = a_strip_of(tmp_path, An("Ada", ends=""), An("Bob", starts="2021-01-01"))
    assert (ada.is_running, bob.is_running) == (False, True)


@pytest.mark.parametrize("seats", [None, 3])
def test_where_several_may_sit_nothing_is_counted(tmp_path: Path, seats: int | None) -> None:
    strip = a_succession_of(
        tmp_path,
        Post(1, "member", seats=seats),
        An("Ada", "member", ends="2020-06-10"),
        An("Bob", "member", starts="2021-01-01"),
    )
    assert not strip.is_counted
    assert kinds(strip.pieces) == [("term", "Ada"), ("term", "Bob")]


def test_the_positions_that_lead_a_unit_come_first(tmp_path: Path) -> None:
    with a_company_with(tmp_path, Post(1, "adviser", leads=False), An("Ada", "head")) as file:
        terms = load_terms(file)
        strips = successions(file, terms, posts_of_unit(terms, 1), today=NOW)
    assert [strip.title for strip in strips] == ["head", "adviser"]


def test_the_predecessor_is_the_holder_before_not_the_same_ones_first_term(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path,
        An("Ada", starts="2010-01-01", ends="2011-12-31"),
        An("Bob", starts="2012-01-01", ends="2013-12-31"),
        An("Bob", starts="2014-01-01", ends="2015-12-31"),
        An("", starts="2016-01-01", ends="2016-01-31"),
        An("Cyd", starts="2016-02-01", ends="2017-12-31"),
    ) as file:
        terms = load_terms(file)
    ada, first, second, vacant, cyd = terms.id.tolist()
    after = {each: successor(terms, each) for each in terms.id.tolist()}
    before = {each: predecessor(terms, each) for each in terms.id.tolist()}
    assert after == {ada: first, first: cyd, second: cyd, vacant: cyd, cyd: None}
    assert before == {ada: None, first: ada, second: ada, vacant: second, cyd: second}


def test_a_path_leads_through_all_units_in_the_order_they_were_entered(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path,
        An("Ada", "head", "Cloud", starts="2015-01-01", ends="2018-01-01"),
        An("Bob", "head", "Cloud", starts="2018-01-02", ends="2020-01-01"),
        An("Ada", "chair", "Group", starts="2012-01-01", ends=""),
        An("Ada", "adviser", "Lab", starts="", ends="", attested="2016-05-01"),
    ) as file:
        terms = load_terms(file)
        (ada,) = file.connection.execute("SELECT id FROM person WHERE name = 'Ada'").fetchone()
        path = path_of(file, terms, ada, today=NOW)
    assert [(step.unit.name, step.title) for step in path] == [
        ("Group", "chair"),
        ("Cloud", "head"),
        ("Lab", "adviser"),
    ]


def all_gaps(file: OpenFile, title: str, *, least: int = 1) -> list[Gap]:
    found = gaps(file, load_terms(file), today=NOW, least=least)
    return [each for each in found if each.title == title]


def test_gaps_are_told_with_the_holders_on_both_sides(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path,
        An("Ada", ends="2020-06-10"),
        An("", starts="2020-06-11", ends="2020-06-12"),
        An("Bob", starts="2020-06-15"),
        An("Cyd", "chair", starts="2015", ends="2018"),
        An("Dan", "chair", starts="2019"),
    ) as file:
        found = all_gaps(file, "head")
        assert all_gaps(file, "chair") == []
        (perhaps,) = all_gaps(file, "chair", least=0)
    assert [(each.piece.kind, each.piece.length.lo) for each in found] == [
        ("vacant", 2),
        ("gap", 2),
    ]
    assert {each.before_person.name for each in found if each.before_person} == {"Ada"}
    assert {each.after_person.name for each in found if each.after_person} == {"Bob"}
    assert perhaps.piece.length == Length(0, 728)


@needs_presidents
def test_the_presidency_was_never_vacant(tmp_path: Path) -> None:
    with a_file_of_presidents(tmp_path) as file:
        assert all_gaps(file, "President", least=0) == []


@needs_presidents
def test_the_vacancies_of_the_vice_presidency_are_those_of_the_table(tmp_path: Path) -> None:
    with a_file_of_presidents(tmp_path) as file:
        found = all_gaps(file, "Vice President")
    expected = [
        between
        for one, after in pairwise(rows_of("Vice President"))
        if (between := (after.start - one.end).days - 1) > 0
    ]
    assert [each.piece.length for each in found] == [Length(each, each) for each in expected]
    assert (len(expected), sum(expected), max(expected)) == (18, 13_790, 1_429)


@needs_presidents
def test_all_vice_presidents_follow_one_another_as_in_the_table(tmp_path: Path) -> None:
    with a_file_of_presidents(tmp_path) as file:
        terms = load_terms(file)
        post = next(
            each
            for (each,) in file.connection.execute(
                "SELECT id FROM post WHERE title = 'Vice President'"
            )
        )
        (strip,) = successions(file, terms, [post], today=NOW)
    seen = [each for each in strip.pieces if each.kind == "term"]
    rows = rows_of("Vice President")
    assert [each.person.name for each in seen if each.person] == [row.person for row in rows]
    assert [each.length.lo for each in seen] == [
        (min(row.end, TODAY) - row.start).days + 1 for row in rows
    ]
    assert [each.is_running for each in seen] == [row.end > TODAY for row in rows]
