"""Rows that are pasted from a spreadsheet: found out, read, mended."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import ImportProblem
from db.loading.batch import Batch
from db.loading.existing import Existing
from db.loading.pasted import MOST_ROWS, Pasted, is_table, look_at, read_pasted, with_headings
from db.records import Event, EventPerson, EventUnit, Person, Tag, Tenure, Unit


def taken(pasted: Pasted, order: str = "") -> Batch:
    return read_pasted(pasted, pasted.roles, order or pasted.date_order or "", Existing.empty())


def starts(batch: Batch) -> list[str]:
    return [event.span.starts for event in batch.of(Event)]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("a\tb", True), ("a\tb\nc\td\n", True), ("a;b\nc;d", True), ("one line, of prose", False),
     ("Prose.\n\nMore of it, with a comma.", False), ("", False), ("\t\x00", False)],
)  # fmt: skip
def test_rows_are_told_from_prose(text: str, is_one: bool) -> None:
    assert is_table(text) is is_one


def test_headings_say_what_columns_are() -> None:
    pasted = look_at(
        "When\tUntil\tTitle\tUnits\tPeople\tTags\n2022\t\tOpens\tA, Inc; B\tAnn\tx, y\n"
    )
    assert (pasted.has_headings, pasted.date_order) == (True, "")
    batch = taken(pasted)
    assert [unit.name for unit in batch.of(Unit)] == ["A, Inc", "B"]
    assert (len(batch.of(EventUnit)), len(batch.of(EventPerson))) == (2, 1)
    assert [tag.name for tag in batch.of(Tag)] == ["x", "y"]


def test_without_headings_dates_and_the_title_are_found_by_what_they_are() -> None:
    pasted = look_at("Acme\t29 Dec 2022\tA long title of an event\nB\tQ4 2021\tAnother title\n")
    assert not pasted.has_headings
    assert pasted.roles == ("property", "when", "title")
    assert starts(taken(pasted)) == ["2022-12-29", "2021-36"]


def test_whether_the_first_row_is_one_of_headings_can_be_said() -> None:
    pasted = look_at("title\twhen\nOpens\t2022\n")
    assert len(pasted.rows) == 1
    assert len(with_headings(pasted.whole, False).rows) == 2


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("early December 2022", "2022-12-05"),
        ("about 2018", "2018~"),
        ("vor 2020", "[..2019-12-31]"),
    ],
)
def test_dates_are_read_as_people_write_them(cell: str, expected: str) -> None:
    (event,) = taken(look_at(f"title\twhen\nOpens\t{cell}\n")).of(Event)
    assert event.span.wording == cell
    if expected == "2018~":
        assert event.span.starts == expected
    assert event.span.shape == "moment"


def test_words_that_count_from_another_day_are_not_guessed() -> None:
    batch = taken(look_at("title\twhen\nOpens\tyesterday\nShuts\t2020\n"))
    assert ([each.row for each in batch.rejected], starts(batch)) == ([2], ["2020"])


def test_the_order_of_day_and_month_is_found_or_asked() -> None:
    assert look_at("title\twhen\na\t03/04/2021\nb\t25/04/2021\n").date_order == "dmy"
    undecided = look_at("title\twhen\na\t03/04/2021\n")
    assert undecided.date_order is None
    assert starts(taken(undecided, "mdy")) == ["2021-03-04"]


def test_a_mended_row_is_taken_with_its_number() -> None:
    pasted = look_at("title\twhen\na\tsometime\nb\t2020\n")
    (rejected,) = taken(pasted).rejected
    mended = pasted.mended(rejected.row, 1, "2019").only([rejected.row])
    assert (starts(taken(mended)), mended.headings) == (["2019"], ("title", "when"))


def test_a_cell_that_was_not_there_can_be_mended_too() -> None:
    pasted = look_at("title\twhen\tplace\na\n").mended(2, 2, "Oslo")
    assert taken(pasted).of(Event)[0].place == "Oslo"


def test_pasted_people_are_times_in_office() -> None:
    batch = taken(look_at("Name\tRolle\tFirma\tvon\tbis\nAnn\tCEO\tAcme\t2020\theute\n"))
    assert [tenure.span.ends for tenure in batch.of(Tenure)] == [".."]
    assert [person.name for person in batch.of(Person)] == ["Ann"]


def test_quotes_keep_a_break_inside_a_cell() -> None:
    batch = taken(look_at('title\ttext\na\t"two\nlines"\n'))
    assert batch.of(Event)[0].description == "two\nlines"


def test_too_many_rows_are_a_file() -> None:
    with pytest.raises(ImportProblem, match="import"):
        look_at("a\tb\n" * (MOST_ROWS + 1))


def test_how_known_and_importance_are_read_and_other_words_kept() -> None:
    text = "title\thow known\timportance\na\trumour\tmain event\nb\tGerücht\t3\n"
    batch = taken(look_at(text))
    assert [(e.modality, e.importance) for e in batch.of(Event)] == [
        ("rumour", "main"), ("rumour", "normal"),
    ]  # fmt: skip
    assert "importance" in batch.remarks[0]


def test_a_time_in_office_of_our_own_table_is_no_event() -> None:
    batch = taken(look_at("title\tkind\nAnn · CEO\ttime in office\nb\tDeal\n"))
    assert (len(batch.of(Event)), batch.rejected[0].row) == (1, 2)


@given(st.text(alphabet=st.sampled_from("ab\t\n\r;,|\"'2019-/.\x00é张 \ud800"), max_size=120))
def test_nothing_on_a_clipboard_raises_but_an_import_problem(text: str) -> None:
    if is_table(text):
        try:
            pasted = look_at(text)
            taken(pasted, "dmy")
        except ImportProblem as problem:
            assert "Nothing was added" in str(problem) or "Nothing was imported" in str(problem)
