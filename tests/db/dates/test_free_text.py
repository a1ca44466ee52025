"""Dates as people type them and as articles put them, English and German."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.free_text import DateReading, read_free
from db.dates.read_back import reading_words, typed_span
from db.dates.span import UNDATED, Span, make_span, span_from_interval
from db.dates.wording import words
from tests.db.dates.strategies import expressions

ARTICLE_DAY = "2022-12-29"  # a Thursday


def said(span: Span) -> str:
    """A span as one text: its EDTF, with both ends where it is a period."""
    return f"{span.starts}/{span.ends}" if span.shape == "period" else span.starts


def read(when: str, until: str = "", reference: str = ARTICLE_DAY) -> list[str]:
    """All readings of what is typed."""
    reading = read_free(when, until, reference=reference)
    assert bool(reading.spans) != bool(reading.problem)
    return [said(span) for span in reading.spans]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2022-12-29", "2022-12-29"),
        ("2018~", "2018~"),
        ("[2022-12-16..2022-12-19]", "[2022-12-16..2022-12-19]"),
        ("2018~/2022-12-29?", "2018~/2022-12-29?"),
        ("29 dec 22", "2022-12-29"),
        ("29.12.2022", "2022-12-29"),
        ("29.12.22", "2022-12-29"),
        ("Thursday, 29th of December 2022", "2022-12-29"),
        ("Donnerstag, den 29. Dezember 2022", "2022-12-29"),
        ("2022年12月29日", "2022-12-29"),
        ("Q4 2022", "2022-36"),
        ("3. Quartal 22", "2022-35"),
        ("2. Halbjahr 2021", "2021-41"),
        ("first half of 2021", "2021-40"),
        ("Anfang Dezember 2022", "[2022-12-01..2022-12-10]"),
        ("late December 2022", "[2022-12-21..2022-12-31]"),
        ("mid 2019", "[2019-05..2019-08]"),
        ("about 2018", "2018~"),
        ("ca. 2018", "2018~"),
        ("vielleicht 2018", "2018?"),
        ("vor 2020", "[..2019]"),
        ("before May 2021", "[..2021-04]"),
        ("nach dem 29. Dezember 2022", "[2022-12-30..]"),
        ("before Q3 2021", "[..2021-34]"),
        ("by 29 Dec 2022", "[..2022-12-29]"),
        ("2021 oder später", "[2021..]"),
        ("between 16 and 22 Dec 2022", "[2022-12-16..2022-12-22]"),
        ("zwischen dem 16. und dem 22.12.2022", "[2022-12-16..2022-12-22]"),
        ("16 or 17 Dec 2022", "[2022-12-16,2022-12-17]"),
        ("seit 2018", "2018/.."),
        ("from 2018", "2018/"),
        ("bis Ende 2021", "/[2021-09..2021-12]"),
        ("2014-2018", "2014/2018"),
        ("2018 - present", "2018/.."),
        ("16.–22.12.2022", "2022-12-16/2022-12-22"),
        ("Dec 16-22, 2022", "2022-12-16/2022-12-22"),
        ("vom 16. bis zum 19. Dezember 2022", "2022-12-16/2022-12-19"),
        ("May to July 2022", "2022-05/2022-07"),
        ("Ende 2018 bis Dezember 2022", "[2018-09..2018-12]/2022-12"),
        ("18 Dec 2022 10:30 - 14:00", "2022-12-18T10:30/2022-12-18T14:00"),
        ("14 Uhr am 18. Dezember 2022", "2022-12-18T14"),
        ("29 Dec 2022 at 3:30 pm", "2022-12-29T15:30"),
        ("KW 50/2022", "2022-W50"),
        ("Winter 2022/23", "2022-24"),
        ("die 90er Jahre", "199X"),
        ("19. Jahrhundert", "18XX"),
    ],
)
def test_a_date_that_needs_nothing_else_is_read_as_it_is_said(typed: str, expected: str) -> None:
    reading = read_free(typed, reference=ARTICLE_DAY)
    assert [said(span) for span in reading.spans] == [expected]
    assert reading.counted_from == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("am Donnerstag", "2022-12-29"),
        ("vor knapp zwei Wochen", "[2022-12-16..2022-12-19]"),
        ("seit seinem Eintritt vor zwei Jahrzehnten", ""),
        ("vor zwei Jahrzehnten", "2002~"),
        ("in den letzten vier Jahren", "2018~/2022-12-29"),
        ("in dieser Woche", "2022-W52"),
        ("yesterday 14:30", "2022-12-28T14:30"),
        ("gestern um 14:30 Uhr", "2022-12-28T14:30"),
        ("last Thursday", "2022-12-22"),
        ("übermorgen", "2022-12-31"),
        ("this month", "2022-12"),
        ("nächstes Jahr", "2023"),
        ("letztes Quartal", "2022-35"),
        ("Ende letzten Monats", "[2022-11-21..2022-11-30]"),
        ("third quarter of last year", "2021-35"),
        ("+3 months", "2023-03"),
        ("+10 days", "2023-01-08"),
        ("3 days ago", "2022-12-26"),
        ("vor drei Monaten", "2022-09~"),
        ("vor anderthalb Jahren", "2021-34~"),
        ("1 month and 21 days ago", "2022-11-08"),
        ("vor gut zwei Wochen", "[2022-12-11..2022-12-15]"),
        ("within 2 weeks", "[2022-12-29..2023-01-12]"),
        ("seit zwei Jahren", "2020~/.."),
        ("two days after yesterday", "2022-12-30"),
        ("ab sofort", "2022-12-29"),
        ("seit Mai", "2022-05/.."),
    ],
)
def test_relative_words_count_from_the_reference_and_say_so(typed: str, expected: str) -> None:
    reading = read_free(typed, reference=ARTICLE_DAY)
    assert [said(span) for span in reading.spans] == [expected] * bool(expected)
    assert reading.counted_from == (ARTICLE_DAY if expected else "")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("03/04/2021", ["2021-04-03", "2021-03-04"]),
        ("November", ["2022-11", "2023-11"]),
        ("1. Januar", ["2023-01-01", "2022-01-01"]),
        ("Monday", ["2022-12-26", "2023-01-02"]),
        ("next Saturday", ["2022-12-31", "2023-01-07"]),
        ("Dec 22", ["2022-12", "2022-12-22", "2023-12-22"]),
        ("winter 2022", ["2022-24", "2021-24"]),
        ("early next year", ["[2023-01..2023-04]", "2023-40"]),
        ("29 Dec 40", ["2040-12-29", "1940-12-29"]),
    ],
)
def test_where_several_readings_are_possible_all_are_offered(
    typed: str, expected: list[str]
) -> None:
    assert read(typed) == expected


def test_a_quarter_without_a_year_may_be_that_of_the_fiscal_year() -> None:
    reading = read_free("im zweiten Quartal", reference=ARTICLE_DAY, fiscal_year_end="03-31")
    assert [span.starts for span in reading.spans][:2] == ["2022-35", "2022-34"]


@pytest.mark.parametrize(
    ("typed", "year_end", "expected"),
    [
        ("FY2023", "03-31", ["[2022-04..2023-03]", "[2023-04..2024-03]"]),
        ("fiscal year 2023", "12-31", ["2023"]),
        ("Geschäftsjahr 2022/23", "03-31", ["[2022-04..2023-03]"]),
        ("Geschäftsjahr 2022/23", "12-31", []),
        ("FY2022/24", "03-31", []),
        ("Q1 FY23", "03-31", ["2022-34", "2023-34"]),
        ("Q4 FY23", "12-31", ["2023-36"]),
        ("zweites Quartal des GJ 2022/23", "09-30", ["2023-33"]),
        ("Q1 FY23", "01-31", ["[2022-02..2022-04]", "[2023-02..2023-04]"]),
    ],
)
def test_a_fiscal_year_is_that_of_the_unit(typed: str, year_end: str, expected: list[str]) -> None:
    reading = read_free(typed, reference=ARTICLE_DAY, fiscal_year_end=year_end)
    assert [span.starts for span in reading.spans] == expected


@pytest.mark.parametrize("year_end", ["", "04-05", "odd"])
def test_a_fiscal_year_that_nobody_knows_the_months_of_is_not_guessed(year_end: str) -> None:
    reading = read_free("FY2023", reference=ARTICLE_DAY, fiscal_year_end=year_end)
    assert not reading.spans
    assert "fiscal year ends" in reading.problem


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("first Friday of July 2022", ["2022-07-01"]),
        ("erster Freitag im Juli 2022", ["2022-07-01"]),
        ("am letzten Montag im Mai 2021", ["2021-05-31"]),
        ("5th Friday of July 2022", ["2022-07-29"]),
        ("fünfter Freitag im Februar 2023", []),
        ("third Thursday of November", ["2022-11-17", "2023-11-16"]),
        ("with effect from 1 January 2024", ["2024-01-01/"]),
        ("mit Wirkung zum 1. Januar 2024", ["2024-01-01/"]),
    ],
)
def test_a_weekday_is_counted_in_its_month(typed: str, expected: list[str]) -> None:
    assert read(typed) == expected


@pytest.mark.parametrize("typed", ["until today", "bis heute", "ongoing"])
def test_what_is_still_so_has_an_open_end_and_not_an_open_start(typed: str) -> None:
    assert read(typed) == ["/.."]


def test_a_month_that_the_reference_lies_in_is_that_month() -> None:
    assert read("Dezember") == ["2022-12"]


def test_a_weekday_decides_which_year_is_meant() -> None:
    assert read("Freitag, 30. Dezember") == ["2022-12-30"]


def test_a_weekday_that_the_day_was_not_is_told() -> None:
    reading = read_free("Monday 15 January 2017")
    assert [span.starts for span in reading.spans] == ["2017-01-15"]
    assert reading.remark == "15 January 2017 is a Sunday, not a Monday"


@pytest.mark.parametrize(
    ("when", "until", "expected"),
    [
        ("29 Dec 2022", "+3 months", ["2022-12-29/2023-03"]),
        ("2018~", "+2 years", ["2018~/2020~"]),
        ("18 Dec 2022 10:30", "14:00", ["2022-12-18T10:30/2022-12-18T14:00"]),
        ("18 Dec 2022 10:30", "+4 hours", ["2022-12-18T10:30/2022-12-18T14:30"]),
        ("Nov 2021", "Feb", ["2021-11/2022-02"]),
        ("16 Dec 2022", "19.", ["2022-12-16/2022-12-19"]),
        ("29 Dec 2022", "not known", ["2022-12-29/"]),
        ("29 Dec 2022", "nicht bekannt", ["2022-12-29/"]),
        ("2018", "bis heute", ["2018/.."]),
        ("", "29 Dec 2022", ["/2022-12-29"]),
        ("not known", "29 Dec 2022", ["/2022-12-29"]),
        ("not known", "not known", ["/"]),
        ("2018", "yesterday", ["2018/2022-12-28"]),
    ],
)
def test_until_counts_from_when(when: str, until: str, expected: list[str]) -> None:
    assert read(when, until) == expected


@pytest.mark.parametrize("nothing", ["", "  ", "not known", "?", "unbekannt", "ohne Datum"])
def test_no_date_is_a_certain_reading(nothing: str) -> None:
    reading = read_free(nothing)
    assert reading.span == UNDATED and not reading.problem


@pytest.mark.parametrize(
    ("when", "until", "part"),
    [
        ("blurb", "", "“blurb” is not understood"),
        ("a few days ago", "", "too vague"),
        ("recently", "", "too vague"),
        ("30 Feb 2022", "", "February 2022 has 28 days"),
        ("2022-02-30", "", "February 2022 has 28 days"),
        ("31.02.2022", "", "February 2022 has 28 days"),
        ("2022-13", "", "no month"),
        ("0000", "", "0001 to 9999"),
        ("25:00", "", "no clock shows"),
        ("9" * 400, "", "too long"),
        ("2018~", "+3 months", "not precise enough"),
        ("29 Dec 2022", "28 Dec 2022", "before it begins"),
        ("2018 - 2020", "2021", "whole period already"),
        ("2018", "2019 - 2020", "whole period"),
        ("about 29 Dec 2022 10:30", "", "can't be uncertain"),
        ("before since 2018", "", "a whole period"),
        ("after before 2020", "", "before or after twice"),
        ("33", "", "not understood"),
        ("- " * 40, "", "not understood"),
        ("bis " * 20 + "2020", "", "not understood"),
    ],
)
def test_what_is_no_date_is_told_in_words(when: str, until: str, part: str) -> None:
    reading = read_free(when, until, reference=ARTICLE_DAY)
    assert part in reading.problem
    assert reading.spans == ()


@pytest.mark.parametrize("reference", ["", "[..2022-12-29]"])
def test_relative_words_need_a_day_to_count_from(reference: str) -> None:
    assert "counts from" in read_free("yesterday", reference=reference).problem


def test_a_coarse_reference_serves_what_is_no_finer() -> None:
    assert read("last year", reference="2022-12") == ["2021"]
    assert read("last month", reference="2022-12") == ["2022-11"]
    assert "not precise enough" in read_free("yesterday", reference="2022-12").problem


def test_a_clock_time_is_of_the_zone_it_is_said_in() -> None:
    span = read_free("18 Dec 2022 10:30", zone="Asia/Hong_Kong", file_zone="Europe/Berlin").span
    assert span == make_span(
        "2022-12-18T10:30", zone="Asia/Hong_Kong", file_zone="Europe/Berlin",
        wording="18 Dec 2022 10:30",
    )  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "edtf",
    ["2022-12-29", "2022-12", "2022", "2022-41", "2018~", "2018?", "2018%", "199X",
     "[2022-12-21..2022-12-31]", "[2019-05..2019-08]", "[2022-12-16..2022-12-19]",
     "[..2022-12-29]", "[2022-12-29..]", "[..2021-04]", "2022-12-29T10:30",
     "2022-24", "2018/..", "2018~/", "/2022-12-29", "2022-12-16/2022-12-19", "2018~/2022-12-29",
     "2022-05/2022-07", "2022-12-18T10:30/2022-12-18T14:00"],
)  # fmt: skip
def test_what_is_shown_can_be_typed(edtf: str, language: str) -> None:
    span = span_from_interval(edtf)
    spans = read_free(words(span, language)).spans
    assert edtf in [said(each) for each in spans]


@pytest.mark.parametrize(
    ("edtf", "typed"),
    [
        ("2022-12-29", "29 Dec 2022"),
        ("2022-36", "Q4 2022"),
        ("2022-W50", "week 50 of 2022"),
        ("18XX", "19th century"),
        ("[2022-12-16..2022-12-19]", "some day 16–19 Dec 2022"),
        ("2004-06~-11", "2004-06~-11"),
    ],
)
def test_a_stored_date_is_offered_in_words_where_words_say_it(edtf: str, typed: str) -> None:
    assert typed_span(make_span(edtf)) == typed


@given(expressions(), st.sampled_from(["en", "de"]))
def test_a_stored_date_is_offered_in_a_form_that_reads_back_to_it(text: str, tongue: str) -> None:
    found = read_free(typed_span(make_span(text), tongue)).span
    assert found is not None and said(found) == text


@given(
    st.text(alphabet="0123456789 /.-:~?[]+'decmayjanvorundbis", max_size=30) | st.text(max_size=20),
    st.sampled_from(["", "2022-12-29", "2022"]),
)
def test_any_text_is_read_or_told_to_be_none(text: str, reference: str) -> None:
    reading: DateReading = read_free(text, text[::-1], reference=reference)
    assert bool(reading.spans) != bool(reading.problem)
    assert all(reading_words(span) for span in reading.spans)
