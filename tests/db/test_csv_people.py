"""Tables of people: a row is a time in office, with its person, position and unit."""

# SPDX-License-Identifier: MIT

import csv
import random
from pathlib import Path

import pytest

from db.dates.edtf import parse
from db.errors import ImportProblem
from db.file import create
from db.history import load
from db.loading.batch import Batch
from db.loading.csv_table import Plan, probe, read
from db.loading.existing import Existing, existing_of
from db.records import Event, Person, Post, Property, Tenure, Unit
from tests.db.builders import a_file_with, a_tenure_with

TENURES = Path(__file__).parents[2].parent / "shared/data/us-executive-tenures/tenures.csv"
HEAD = "person,role,company,start,end\n"


def batch_of(folder: Path, text: str, existing: Existing | None = None) -> Batch:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    seen = probe(path)
    plan = Plan(path, seen.encoding, seen.separator, seen.roles, seen.date_order or "")
    return read(plan, existing or Existing.empty())


def told(batch: Batch) -> list[tuple[str, str, str, str, str, str]]:
    """(person, position, unit, status, start, end) of every time in office."""
    people = {each.id: each.name for each in batch.of(Person)}
    units = {each.id: each.name for each in batch.of(Unit)}
    posts = {each.id: (each.title, units[each.unit_id]) for each in batch.of(Post)}
    return [
        (people.get(each.person_id or 0, ""), *posts[each.post_id], each.status,
         each.span.starts, each.span.ends)
        for each in batch.of(Tenure)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "head",
    ["person,role,company,start,end", "Person;Post;Organisation;von;bis",
     "Name,Position,Unit,from,to", "Name;Rolle;Firma;Beginn;Ende", "holder,office,unit,start,end",
     "Amtsinhaber;Amt;Unternehmen;von;bis", "Person;Funktion;Einheit;von;bis"],
)  # fmt: skip
def test_a_row_is_a_time_in_office_whatever_the_headings_are_called(
    tmp_path: Path, head: str
) -> None:
    mark = ";" if ";" in head else ","
    row = mark.join(["张建锋", "Chief Executive Officer", "Acme, Inc" if mark == ";" else "Acme",
                     "2018-11", "2022-12-29"])  # fmt: skip
    batch = batch_of(tmp_path, f"{head}\n{row}\n")
    unit = "Acme, Inc" if mark == ";" else "Acme"
    expected = ("张建锋", "Chief Executive Officer", unit, "regular", "2018-11", "2022-12-29")
    assert (told(batch), batch.of(Event)) == ([expected], [])


def test_a_job_title_beside_a_name_is_a_position(tmp_path: Path) -> None:
    text = 'name,title,company,start\nAnn Lee,"President, Cloud",Acme,2019\nBo,CFO,Acme,2020\n'
    assert [line[1] for line in told(batch_of(tmp_path, text))] == ["President, Cloud", "CFO"]


@pytest.mark.parametrize(
    "text",
    ["title,person,company,date\nCEO steps down,Ann,Acme,2019\nPresident resigns,Bo,Acme,2020\n",
     "title,person,role,company,date\nA talk,Ann,speaker,Acme,2019\n",
     "person,role,date\nAnn,CEO,2019\n"],
)  # fmt: skip
def test_events_that_name_people_stay_events(tmp_path: Path, text: str) -> None:
    batch = batch_of(tmp_path, text)
    assert batch.of(Event)
    assert not batch.of(Tenure)


def test_one_position_has_its_holders_and_one_seat(tmp_path: Path) -> None:
    rows = "Ann,CEO,Acme,2010-01-01,2012-05-01\nBo,ceo,ACME,2012-05-01,2015\nAnn,CEO,Acme,2016,\n"
    batch = batch_of(tmp_path, HEAD + rows)
    assert [(post.title, post.seats, post.leads) for post in batch.of(Post)] == [("CEO", 1, True)]
    assert (len(batch.of(Person)), len(batch.of(Unit)), len(batch.of(Tenure))) == (2, 1, 3)


@pytest.mark.parametrize(
    ("title", "is_leading"),
    [("CEO", True), ("President", True), ("Vice President", False), ("Head of Sales", False),
     ("Chief Financial Officer", False), ("Leiterin", True)],
)  # fmt: skip
def test_only_a_title_that_says_no_more_leads_the_unit(
    tmp_path: Path, title: str, is_leading: bool
) -> None:
    batch = batch_of(tmp_path, f"{HEAD}Ann,{title},Acme,2010,\n")
    assert batch.of(Post)[0].leads is is_leading


def test_a_seat_for_many_is_not_taken_for_one(tmp_path: Path) -> None:
    rows = "".join(f"P{i},Board member,Acme,201{i},2020\n" for i in range(4))
    batch = batch_of(tmp_path, HEAD + rows)
    assert batch.of(Post)[0].seats is None
    assert "number of seats is left open: Board member (Acme)." in " ".join(batch.remarks)


def test_two_at_the_same_time_overlap_in_one_seat(tmp_path: Path) -> None:
    rows = "Ann,CEO,Acme,2010,2015\nBo,CEO,Acme,2012,2018\n"
    assert batch_of(tmp_path, HEAD + rows).of(Post)[0].seats == 1


@pytest.mark.parametrize(
    ("written", "title", "status"),
    [("Acting CEO", "CEO", "acting"), ("Interim President", "President", "interim"),
     ("CEO (acting)", "CEO", "acting"), ("kommissarische Leiterin", "Leiterin", "acting"),
     ("CFO, ad interim", "CFO", "interim"), ("Acting", "Acting", "regular")],
)  # fmt: skip
def test_acting_is_how_a_position_is_held_and_no_other_position(
    tmp_path: Path, written: str, title: str, status: str
) -> None:
    batch = batch_of(tmp_path, f'{HEAD}Ann,"{written}",Acme,2010,2011\n')
    assert [line[1:4] for line in told(batch)] == [(title, "Acme", status)]


def test_a_column_says_how_it_was_held_and_an_unknown_word_is_kept(tmp_path: Path) -> None:
    text = (
        "person,role,company,status,start\nAnn,CEO,Acme,interim,2010\nBo,CFO,Acme,retired,2011\n"
        ",COO,Acme,vacant,2012\nvakant,CTO,Acme,,2013\n"
    )
    batch = batch_of(tmp_path, text)
    assert [line[0] + " " + line[3] for line in told(batch)] == [
        "Ann interim", "Bo regular", " vacant", " vacant",
    ]  # fmt: skip
    assert [(each.name, each.value) for each in batch.of(Property)] == [("status", "retired")]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [("2020", "present", ("2020", "..")), ("2020", "heute", ("2020", "..")),
     ("2020", "", ("2020", "")), ("", "2021-04", ("", "2021-04")), ("2020", "?", ("2020", "")),
     ("2019/2020", "", ("2019", "2020")),
     ("20 Jan 2025", "20.1.2029", ("2025-01-20", "2029-01-20"))],
)  # fmt: skip
def test_ends_are_as_the_table_says_them(
    tmp_path: Path, start: str, end: str, expected: tuple[str, str]
) -> None:
    batch = batch_of(tmp_path, f"{HEAD}Ann,CEO,Acme,{start},{end}\n")
    span = batch.of(Tenure)[0].span
    assert (span.shape, span.starts, span.ends) == ("period", *expected)


def test_what_has_no_place_is_kept_and_a_birthday_goes_to_the_person(tmp_path: Path) -> None:
    text = (
        "person,birthday,role,company,start,party,votes\n"
        "Ann,1960-05-04,CEO,Acme,2010,Blue,12\nAnn,1961-05-04,CFO,Acme,2012,,\n"
    )
    batch = batch_of(tmp_path, text)
    first, second = batch.of(Tenure)
    assert [person.born for person in batch.of(Person)] == ["1960-05-04"]
    assert [(each.about, each.name, each.value) for each in batch.of(Property)] == [
        (first.uid, "party", "Blue"), (first.uid, "votes", "12"),
        (second.uid, "birthday", "1961-05-04"),
    ]  # fmt: skip


def test_namesakes_with_numbers_of_their_own_are_two_people(tmp_path: Path) -> None:
    text = "person id,person,role,company\n1,John Smith,CEO,Acme\n2,John Smith,CFO,Acme\n"
    assert len(batch_of(tmp_path, text).of(Person)) == 2


@pytest.mark.parametrize(
    ("row", "reason"),
    [(",CEO,Acme,2010,", "names no person"), ("Ann,,Acme,2010,", "names no position"),
     ("Ann,CEO,,2010,", "names no organisation"), ("Ann,CEO,Acme,2012,2010", "is no period"),
     ("Ann,CEO,Acme,sometime,", "sometime"), ("Ann,CEO,Acme,2010/2012,2013", "more than two ends"),
     ("Ann,CEO,Acme,2010,2011,x", "6 cells")],
)  # fmt: skip
def test_a_row_that_says_too_little_is_listed_with_its_reason(
    tmp_path: Path, row: str, reason: str
) -> None:
    batch = batch_of(tmp_path, f"{HEAD}{row}\nBo,COO,Beta,2014,\n")
    assert [(each.row, reason in each.reason) for each in batch.rejected] == [(2, True)]
    assert [len(batch.of(cls)) for cls in (Tenure, Person, Unit, Post)] == [1, 1, 1, 1]


def test_what_the_file_has_is_found_again_and_not_doubled(tmp_path: Path) -> None:
    unit = "Alibaba Cloud"
    text = f"{HEAD}jeff zhang,President,{unit},2018,2022-12-29\nNew,President,{unit},2023,\n"
    with a_file_with(tmp_path, a_tenure_with()) as file:
        batch = batch_of(tmp_path, text, existing_of(file))
    assert [tenure.span.starts for tenure in batch.of(Tenure)] == ["2023"]
    assert ([person.name for person in batch.of(Person)], batch.of(Post)) == (["New"], [])
    assert "1 row is in the file already" in batch.remarks[-1]


def test_a_known_time_in_office_with_another_end_is_told_and_not_doubled(tmp_path: Path) -> None:
    text = f"{HEAD}Jeff Zhang,president,Alibaba Cloud,2018,2021\n"
    with a_file_with(tmp_path, a_tenure_with()) as file:
        batch = batch_of(tmp_path, text, existing_of(file))
    assert (batch.of(Tenure), batch.rejected[0].row) == ([], 2)
    assert "2022-12-29" in batch.rejected[0].reason


def test_mutated_tables_of_people_never_raise_anything_else(tmp_path: Path) -> None:
    rng = random.Random(7)
    good = (HEAD + "Ann Lee,Acting CEO,Acme,2010-01-01,present\n" * 20).encode()
    path, outcomes = tmp_path / "mutated.csv", set()
    for _ in range(200):
        data = bytearray(good)
        for _ in range(rng.randrange(1, 12)):
            data[rng.randrange(len(HEAD), len(data))] = rng.choice([0, 10, 13, 34, 44, 45, 59, 63])
        path.write_bytes(bytes(data))
        try:
            seen = probe(path)
            plan = Plan(path, seen.encoding, seen.separator, seen.roles, seen.date_order or "")
            batch = read(plan, Existing.empty())
            outcomes.add("rejected" if batch.rejected else "read")
        except ImportProblem:
            outcomes.add("refused")
    assert outcomes >= {"rejected"}


@pytest.mark.skipif(not TENURES.exists(), reason="the real tables are not beside the project")
def test_the_tenures_of_presidents_load_whole_and_only_once(tmp_path: Path) -> None:
    with TENURES.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    seen = probe(TENURES)
    plan = Plan(TENURES, seen.encoding, seen.separator, seen.roles, seen.date_order or "")
    with create(tmp_path / "us.chronik") as file:
        batch = read(plan, existing_of(file))
        load(file, batch, label="import")
        again = read(plan, existing_of(file))
    expected = [
        (row["person"], row["role"], row["organisation"], "regular", row["start"], row["end"])
        for row in rows
    ]
    assert (len(rows), batch.rejected, told(batch)) == (131, [], expected)
    assert [(post.title, post.seats, post.leads) for post in batch.of(Post)] == [
        ("President", 1, True), ("Vice President", 1, False),
    ]  # fmt: skip
    assert {p.name: p.born for p in batch.of(Person)} == {r["person"]: r["birthday"] for r in rows}
    assert all(parse(person.born) for person in batch.of(Person))
    assert (again.records.get(Tenure), again.rejected) == (None, [])
