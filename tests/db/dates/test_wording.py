"""Dates in words, English and German, full and short."""

# SPDX-License-Identifier: MIT

import calendar
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.span import make_span
from db.dates.wording import DAYS, DAYS_SHORT, MONTHS, MONTHS_SHORT, Style, words, words_of
from db.errors import DateProblem
from tests.db.dates.strategies import days, expressions


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("2022-12-29", "29 Dec 2022", "29. Dez. 2022"),
        ("2022-12", "December 2022", "Dezember 2022"),
        ("2022", "2022", "2022"),
        ("0090", "AD 90", "90 n. Chr."),
        ("202X", "2020s", "2020er-Jahre"),
        ("19XX", "20th century (1900–1999)", "20. Jahrhundert (1900–1999)"),
        ("1XXX", "2nd millennium (1000–1999)", "2. Jahrtausend (1000–1999)"),
        ("2018~", "about 2018", "etwa 2018"),
        ("2018?", "possibly 2018", "möglicherweise 2018"),
        ("2018%", "possibly about 2018", "möglicherweise etwa 2018"),
        ("2022-12-29?", "possibly 29 Dec 2022", "möglicherweise 29. Dez. 2022"),
        ("?2004-06", "June 2004 (year uncertain)", "Juni 2004 (Jahr unsicher)"),
        (
            "2004?-06-~11",
            "11 Jun 2004 (year uncertain, day approximate)",
            "11. Juni 2004 (Jahr unsicher, Tag ungefähr)",
        ),
        ("2022-35", "July–September 2022", "Juli–September 2022"),
        ("2022-40", "first half of 2022", "erstes Halbjahr 2022"),
        ("2022-21", "spring 2022", "Frühling 2022"),
        ("2022-24", "winter 2022/23", "Winter 2022/23"),
        ("1999-24", "winter 1999/2000", "Winter 1999/2000"),
        ("2022-30", "summer 2022/23 (southern hemisphere)", "Sommer 2022/23 (Südhalbkugel)"),
        ("2022-W50", "week 50 of 2022 (12–18 Dec 2022)", "KW 50/2022 (12.–18. Dez. 2022)"),
        ("2022-W50-1", "12 Dec 2022", "12. Dez. 2022"),
        ("1999-XX", "some month of 1999", "irgendein Monat, 1999"),
        ("1999-01-XX", "some day in January 1999", "irgendein Tag, Januar 1999"),
        ("2022-12-1X", "some day 10–19 Dec 2022", "irgendwann 10.–19. Dez. 2022"),
        ("156X-12-25", "25 Dec of a year 1560–1569", "25. Dez. eines Jahres 1560–1569"),
        ("1560-XX-25", "day 25 of some month 1560", "Tag 25 eines Monats 1560"),
        ("[2022-12-16..2022-12-19]", "some day 16–19 Dec 2022", "irgendwann 16.–19. Dez. 2022"),
        (
            "[2022-12-28..2023-01-03]",
            "some day 28 Dec 2022 – 3 Jan 2023",
            "irgendwann 28. Dez. 2022 – 3. Jan. 2023",
        ),
        ("[2022-05..2022-07]", "some month May–July 2022", "irgendwann Mai–Juli 2022"),
        ("[2022-12-01..2022-12-10]", "early December 2022", "Anfang Dezember 2022"),
        ("[2022-12-11..2022-12-20]", "mid-December 2022", "Mitte Dezember 2022"),
        ("[2022-12-21..2022-12-31]", "late December 2022", "Ende Dezember 2022"),
        ("[2024-02-21..2024-02-29]", "late February 2024", "Ende Februar 2024"),
        ("[2024-02-21..2024-02-28]", "some day 21–28 Feb 2024", "irgendwann 21.–28. Feb. 2024"),
        ("[2022-01..2022-04]", "early 2022", "Anfang 2022"),
        ("[2022-05..2022-08]", "mid-2022", "Mitte 2022"),
        ("[2022-09..2022-12]", "late 2022", "Ende 2022"),
        ("[..2022-12-29]", "before 30 Dec 2022", "vor dem 30. Dez. 2022"),
        ("[..2022-12-31]", "before 1 Jan 2023", "vor dem 1. Jan. 2023"),
        ("[..2022]", "before 2023", "vor 2023"),
        ("[2022-03..]", "after February 2022", "nach Februar 2022"),
        ("[..2018~]", "about 2018 or earlier", "etwa 2018 oder früher"),
        ("[9999..]", "after 9998", "nach 9998"),
        ("[..9999]", "9999 or earlier", "9999 oder früher"),
        ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672", "1667, 1668 oder 1670–1672"),
        ("2022-12-29T10", "29 Dec 2022, 10–11 h", "29. Dez. 2022, 10–11 Uhr"),
        ("2022-12-29T10:30", "29 Dec 2022, 10:30", "29. Dez. 2022, 10:30"),
        ("2022-12-29T10:30Z", "29 Dec 2022, 10:30 UTC", "29. Dez. 2022, 10:30 UTC"),
        ("2022-12-16/2022-12-19", "16 to 19 Dec 2022", "16. bis 19. Dez. 2022"),
        ("2022-07/2022-09", "July to September 2022", "Juli bis September 2022"),
        ("2022/2022", "within 2022", "innerhalb von 2022"),
        (
            "2018~/2022-12-29?",
            "from about 2018 to possibly 29 Dec 2022",
            "von etwa 2018 bis möglicherweise 29. Dez. 2022",
        ),
        ("2022-12-29/..", "since 29 Dec 2022", "seit 29. Dez. 2022"),
        ("2022/", "from 2022, end not stated", "ab 2022, Ende nicht genannt"),
        ("../2022", "until 2022", "bis 2022"),
        ("/2022", "until 2022, start not stated", "bis 2022, Beginn nicht genannt"),
        ("/", "start and end not stated", "Beginn und Ende nicht genannt"),
        ("../", "open start, end not stated", "Beginn offen, Ende nicht genannt"),
        ("../..", "without start or end", "ohne Anfang und Ende"),
    ],
)
def test_a_date_is_worded_in_both_languages(text: str, english: str, german: str) -> None:
    assert (words_of(text), words_of(text, "de-AT")) == (english, german)


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("2022-12", "Dec 2022", "Dez. 2022"),
        ("2018~", "c. 2018", "ca. 2018"),
        ("2018?", "2018?", "2018?"),
        ("2018%", "c. 2018?", "ca. 2018?"),
        ("2022-35", "Q3 2022", "Q3 2022"),
        ("2022-41", "H2 2022", "2. Hj. 2022"),
        ("2022-W50", "week 50, 2022", "KW 50/2022"),
        ("19XX", "20th century", "20. Jh."),
        ("[2022-12-21..2022-12-31]", "late Dec 2022", "Ende Dez. 2022"),
    ],
)
def test_labels_have_a_shorter_wording(text: str, english: str, german: str) -> None:
    assert words_of(text, style="short") == english
    assert words_of(text, "de", style="short") == german


@pytest.mark.parametrize(
    ("starts", "ends", "attested", "expected"),
    [
        ("", "", "2022-12-29", "known on 29 Dec 2022, start and end not stated"),
        ("", "", "2020", "known in 2020, start and end not stated"),
        ("2022-12-29?", "", "2022-12-29", "from possibly 29 Dec 2022, last known 29 Dec 2022"),
        ("2018~", "..", "2020", "since about 2018, last known in 2020"),
        ("", "2022", "2020", "until 2022, known in 2020, start not stated"),
        ("", "[..2022-12-29]", "", "ended before 30 Dec 2022, start not stated"),
        ("[2020..]", "", "", "began after 2019, end not stated"),
    ],
)
def test_a_time_in_office_says_what_is_known_of_it(
    starts: str, ends: str, attested: str, expected: str
) -> None:
    assert words(make_span(starts, ends, attested=attested)) == expected


def test_the_names_of_months_and_days_are_in_their_order() -> None:
    assert MONTHS["en"] == tuple(calendar.month_name)[1:]
    assert MONTHS_SHORT["en"] == tuple(calendar.month_abbr)[1:]
    assert DAYS["en"] == tuple(calendar.day_name)
    for table, short in ((MONTHS, MONTHS_SHORT), (DAYS, DAYS_SHORT)):
        for language in ("en", "de"):
            pairs = zip(table[language], short[language], strict=True)
            assert all(name.startswith(abbreviated.rstrip(".")) for name, abbreviated in pairs)


def test_no_date_is_said() -> None:
    assert (words(make_span()), words(make_span(), "de")) == ("no date", "ohne Datum")


def test_a_clock_time_of_another_zone_is_said_in_both() -> None:
    span = make_span("2022-12-18T02:30", zone="Asia/Hong_Kong")
    assert words(span) == "18 Dec 2022, 02:30 (Asia/Hong_Kong)"
    both = "18 Dec 2022, 02:30 (Asia/Hong_Kong; 17 Dec 2022, 18:30 UTC)"
    assert words(span, file_zone="UTC") == both


def test_a_row_of_days_within_and_a_period_of_them_read_differently() -> None:
    within = words(make_span("[2022-12-16..2022-12-19]"), style="short")
    throughout = words(make_span("2022-12-16", "2022-12-19"), style="short")
    assert within != throughout


def test_what_is_no_date_has_no_words() -> None:
    with pytest.raises(DateProblem):
        words_of("soon")


@given(
    expressions(),
    st.none() | st.sampled_from(["", ".."]) | expressions(),
    st.just("") | days(),
    st.sampled_from(["en", "de"]),
    st.sampled_from(["full", "short"]),
)
def test_every_date_has_words(
    starts: str, ends: str | None, attested: str, language: str, style: Any
) -> None:
    kind: Style = style
    try:
        span = make_span(starts, ends, attested=attested)
    except DateProblem:
        return  # a period that ends before it begins
    said = words(span, language, style=kind, file_zone="Asia/Hong_Kong")
    assert said.strip() == said != ""
    assert not set(said) & set("{}[]~%X") and ".." not in said
    assert "  " not in said and "None" not in said
