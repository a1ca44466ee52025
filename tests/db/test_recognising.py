"""Known people and units in a text: which words name whom."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.reading.named import Named
from db.recognising import KnownNames, Mark, known_names, names_from, recognise, within
from tests.db.builders import a_file_with, a_person_with, a_unit_with

ADA = Named("person", 1, "Ada Young")
MAX = Named("person", 2, "Max Young")
MILL = Named("unit", 1, "Mill")
MILL_WORKS = Named("unit", 2, "Mill Works")
NAMES = names_from(
    [
        ("Ada Young", ADA), ("阿达", ADA), ("Max Young", MAX), ("Mill", MILL),
        ("Mill Works", MILL_WORKS), ("Mill Works North", MILL_WORKS), ("T-Head", MILL_WORKS),
        ("Müller", MAX), ("Booking.com", MILL), ("A", MILL), ("2020", MILL), ("张建锋", ADA),
    ]
)  # fmt: skip


def read(text: str, names: KnownNames = NAMES) -> list[tuple[str, str]]:
    """The marked words of a text, each with the names of those it means."""
    return [
        (text[mark.start : mark.end], " / ".join(who.name for who in mark.who) or mark.kind)
        for mark in recognise(text, names)
    ]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Ada Young left.", [("Ada Young", "Ada Young")]),
        ("Ada\nYoung left", [("Ada\nYoung", "Ada Young")]),
        ("ADA YOUNG LEFT", [("ADA YOUNG", "Ada Young")]),
        ("the Mill Works grew", [("Mill Works", "Mill Works")]),
        ("the Mill Works North", [("Mill Works North", "Mill Works")]),
        ("the Mill. Works went on", [("Mill", "Mill")]),
        ("Mill-Works-Chef", [("Mill-Works", "Mill Works")]),
        ("der Chef des Mills", [("Mill", "Mill")]),
        ("die Leitung Mill Workss", [("Mill Works", "Mill Works")]),
        ("T‑Head and t-head", [("T‑Head", "Mill Works")]),
        ("Muller, not Muellers", [("Muller", "Max Young")]),
        ("on Booking.com, not Booking com", [("Booking.com", "Mill")]),
        ("a mill and A and 2020", []),
        ("Millwright", []),
        ("周四，张建锋卸任", [("张建锋", "Ada Young")]),
        ("阿达Mill", [("阿达", "Ada Young")]),
        ("", []),
    ],
)
def test_names_are_known_however_they_are_written(text: str, marks: list[tuple[str, str]]) -> None:
    assert read(text) == marks


def test_a_first_name_means_somebody_only_after_the_whole_name() -> None:
    text = "Ada came. Then Ada Young spoke, and Ada left. Adas friends stayed."
    assert [words for words, _ in read(text)] == ["Ada Young", "Ada", "Ada"]


def test_a_surname_that_two_share_means_nobody() -> None:
    assert [words for words, _ in read("Ada Young met Max Young. Young spoke.")] == [
        "Ada Young",
        "Max Young",
    ]


def test_a_name_of_several_means_all_of_them() -> None:
    names = names_from([("Sam", ADA), ("Sam", MAX), ("Sam", MILL)])
    (mark,) = recognise("It was Sam.", names)
    assert mark == Mark(7, 10, "person", (ADA, MAX, MILL))


def test_a_date_gives_way_to_a_name_over_it_and_a_longer_date_wins() -> None:
    names = names_from([("Mill May", MILL), ("June", ADA)])
    text = "Mill May 2020, then June 2021."
    dates = [(5, 13, "May 2020"), (20, 29, "June 2021"), (90, 99, "beyond")]
    marks = recognise(text, names, dates)
    assert [(text[mark.start : mark.end], mark.kind) for mark in marks] == [
        ("Mill May", "unit"),
        ("June 2021", "date"),
    ]


def test_a_surname_behind_another_first_name_is_somebody_else() -> None:
    names = names_from([("Ada Young", ADA)])
    said = "Ada Young left. Grace Young came, as Mr Young and Director Young said. Young agreed."
    marks = recognise(said, names)
    assert [said[mark.start - 3 : mark.end] for mark in marks[1:]] == [
        "Mr Young", "or Young", "d. Young",
    ]  # fmt: skip


def test_marks_inside_a_sentence() -> None:
    text = "Mill. Ada Young and Mill. Mill"
    inside = within(recognise(text, NAMES), 6, 25)
    assert [text[mark.start : mark.end] for mark in inside] == ["Ada Young", "Mill"]


def test_the_names_and_other_names_of_a_file_are_known(tmp_path: Path) -> None:
    plans = (
        a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋"),
        a_unit_with("Alibaba Cloud", "Alibaba Cloud Intelligence"),
    )
    with a_file_with(tmp_path, *plans) as file:
        names = known_names(file)
    text = "Zhang Jianfeng of Alibaba Cloud Intelligence is 张建锋."
    assert read(text, names) == [
        ("Zhang Jianfeng", "Jeff Zhang"),
        ("Alibaba Cloud Intelligence", "Alibaba Cloud"),
        ("张建锋", "Jeff Zhang"),
    ]


@given(st.text(alphabet="AdaYoungMil l-.张建锋阿达s\n", max_size=80))
def test_marks_lie_apart_and_in_order_in_any_text(text: str) -> None:
    marks = recognise(text, NAMES)
    places = [place for mark in marks for place in (mark.start, mark.end)]
    assert places == sorted(places)
    assert all(mark.start < mark.end <= len(text) and mark.who for mark in marks)
