"""One line typed, and the event it means."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.drafts.quick_line import Lookup, QuickReading, mark_at, marked_name, read_quick
from db.drafts.values import Candidate, Who
from db.records import Kind, Tag

PEOPLE = (
    Candidate("person", 1, "Jeff Zhang"),
    Candidate("person", 2, "Daniel Zhang"),
    Candidate("person", 3, "张勇"),
)
UNITS = (
    Candidate("unit", 1, "Alibaba"),
    Candidate("unit", 2, "Alibaba Cloud"),
    Candidate("unit", 2, "Alibaba Cloud", "other name: Alibaba Cloud Intelligence"),
)
KINDS = (Kind("departure", "Departure", "#aa3311", id=5), Kind("deal", "Deal", "#11aa33", id=6))
TAGS = (Tag("board room", id=9),)


def lookup(known: Sequence[Candidate]) -> Lookup:
    """Finds by the beginning of a name or other name, as the file does."""

    def find(text: str) -> list[Candidate]:
        plain = text.casefold()
        names = [(c, (c.name, c.reason.partition(": ")[2])) for c in known]
        return [c for c, own in names if any(n.casefold().startswith(plain) for n in own if n)]

    return find


def quick(text: str) -> QuickReading:
    """The line as it is read on the day of the article."""
    return read_quick(
        text, people=lookup(PEOPLE), units=lookup(UNITS), kinds=KINDS, tags=TAGS,
        reference="2022-12-29",
    )  # fmt: skip


def test_a_line_says_everything_of_an_event() -> None:
    text = "29 dec 22 Jeff Zhang steps down @Alibaba Cloud #departure !Jeff Zhang"
    reading = quick(text)
    draft = reading.draft
    assert (draft.title, draft.kind, draft.span.starts) == (
        "Jeff Zhang steps down", "departure", "2022-12-29",
    )  # fmt: skip
    assert draft.people == (Who("Jeff Zhang", 1),)
    assert draft.units == (Who("Alibaba Cloud", 2),)
    assert [(part.kind, text[part.start : part.end]) for part in reading.parts] == [
        ("when", "29 dec 22"), ("unit", "@Alibaba Cloud"), ("kind", "#departure"),
        ("person", "!Jeff Zhang"),
    ]  # fmt: skip


def test_a_fiscal_year_is_that_of_the_unit_in_the_line() -> None:
    ends = {(): "", (2,): "03-31"}
    reading = read_quick(
        "FY2022/23 Sales grow @Alibaba Cloud", people=lookup(PEOPLE), units=lookup(UNITS),
        reference="2022-12-29", year_end_of=lambda units: ends[tuple(who.id for who in units)],
    )  # fmt: skip
    assert [span.starts for span in reading.when.spans] == ["[2022-04..2023-03]"]
    assert reading.draft.title == "Sales grow"


def test_a_fiscal_year_of_nobody_stays_in_the_title() -> None:
    reading = quick("FY2023 was good")
    assert (reading.draft.title, reading.when.problem) == ("FY2023 was good", "")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("!Jeff Zhang steps down 29 Dec 2022", "Jeff Zhang steps down"),
        ("Outage at @Alibaba Cloud", "Outage at Alibaba Cloud"),
        ("Outage at @Alibaba Cloud 18 dec 22 10:30", "Outage at Alibaba Cloud"),
        ("yesterday: new office !张勇", "new office"),
        ("Singles' Day 2020 sales report", "Singles' Day 2020 sales report"),
        ("2020 no names at all", "no names at all"),
        ("see you @ noon ! # 3 #3", "see you @ noon ! # 3 #3"),
        ("mail to jeff@alibaba.com", "mail to jeff@alibaba.com"),
        ("29 dec 22", ""),
        ("", ""),
    ],
)
def test_names_in_the_sentence_stay_in_the_title_and_listed_ones_leave_it(
    text: str, title: str
) -> None:
    assert quick(text).draft.title == title


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("@Alibaba Cloud grows", (Who("Alibaba Cloud", 2),)),
        ("@alibaba cloud intelligence, again", (Who("Alibaba Cloud", 2),)),
        ("@Alibaba Group", (Who("Alibaba", 1),)),
        ("@Ant Group buys a bank", (Who("Ant Group"),)),
        ('@"the big #1 unit" moves', (Who("the big #1 unit"),)),
        ("@Alibaba and @alibaba", (Who("Alibaba", 1),)),
        ("@New and @new", (Who("New"),)),
        ("@阿里云 outage", (Who("阿里云"),)),
    ],
)
def test_the_longest_known_name_is_meant_else_a_new_one(text: str, units: tuple[Who, ...]) -> None:
    assert quick(text).draft.units == units


def test_what_would_be_made_is_told() -> None:
    parts = quick("deal #deal #board room #new @Alibaba !Somebody").parts
    assert [(part.kind, part.name, part.is_new) for part in parts] == [
        ("kind", "deal", False), ("tag", "board room", False), ("tag", "new", True),
        ("unit", "Alibaba", False), ("person", "Somebody", True),
    ]  # fmt: skip


def test_an_open_date_leaves_the_draft_undated_and_offers_its_readings() -> None:
    reading = quick("03/04/2021 board meets")
    assert reading.draft.span.shape == "none"
    assert [span.starts for span in reading.when.spans] == ["2021-04-03", "2021-03-04"]


def test_a_period_at_the_beginning_is_one() -> None:
    span = quick("18 Dec 2022 10:30 - 14:00 outage").draft.span
    assert (span.starts, span.ends) == ("2022-12-18T10:30", "2022-12-18T14:00")


@pytest.mark.parametrize(
    ("text", "cursor", "expected"),
    [
        ("steps down @Ali", 15, ("@", 11, "Ali")),
        ("steps down @Alibaba Cl", 22, ("@", 11, "Alibaba Cl")),
        ("steps down @", 12, ("@", 11, "")),
        ("!", 1, ("!", 0, "")),
        ('@"Ant Gr', 8, ("@", 0, "Ant Gr")),
        ('@"Ant Group" buys', 17, None),
        ("no mark", 7, None),
        ("@Alibaba !J", 11, ("!", 9, "J")),
        ("jeff@ali", 8, None),
    ],
)
def test_the_mark_at_the_cursor_is_completed(
    text: str, cursor: int, expected: tuple[str, int, str] | None
) -> None:
    assert mark_at(text, cursor) == expected


@given(st.text(alphabet='@!#" abcA1阿.,-29dec', max_size=40))
def test_any_line_is_read(text: str) -> None:
    reading = quick(text)
    assert all(0 <= part.start < part.end <= len(text) for part in reading.parts)
    assert "\n" not in reading.draft.title


@pytest.mark.parametrize("name", ["Ant Group", "The #1 Unit", "3M"])
def test_a_completed_name_is_read_as_one(name: str) -> None:
    assert quick(f"{marked_name('@', name)} ").draft.units == (Who(name),)
