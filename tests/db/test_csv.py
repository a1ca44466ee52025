"""Tables as events: encodings, separators, headings, figures, dates, rejected rows."""

# SPDX-License-Identifier: MIT

import random
from pathlib import Path

import pytest

from db.errors import ImportProblem
from db.loading.batch import Batch
from db.loading.csv_roles import with_choices
from db.loading.csv_table import Plan, Probe, probe, read
from db.loading.csv_text import WrongEncoding
from db.loading.existing import Existing
from db.records import (
    Citation,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Kind,
    Person,
    Property,
    Source,
    Unit,
)

LAYOFFS = Path(__file__).parents[2].parent / "shared/data/layoffs/layoffs.csv"


def a_table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path


def plan_of(seen: Probe, order: str | None = None) -> Plan:
    return Plan(
        seen.path, seen.encoding, seen.separator, seen.roles, order or seen.date_order or ""
    )


def batch_of(folder: Path, text: str, order: str | None = None, **known: object) -> Batch:
    existing = Existing(**{**_fields(Existing.empty()), **known})  # type: ignore[arg-type] # its own
    return read(plan_of(probe(a_table(folder, text)), order), existing)


def _fields(existing: Existing) -> dict[str, object]:
    return {name: getattr(existing, name) for name in Existing.__dataclass_fields__}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_separator_and_mark_are_found(tmp_path: Path, separator: str, encoding: str) -> None:
    text = separator.join(["Titel", "Datum", "Firma"]) + "\n"
    text += separator.join(["Börsengang", "29.12.2022", "Ünternehmen"]) + "\n"
    seen = probe(a_table(tmp_path, text, encoding))
    assert (seen.separator, seen.headings) == (separator, ("Titel", "Datum", "Firma"))
    assert seen.roles == ("title", "when", "unit")


@pytest.mark.parametrize(
    ("heading", "role"),
    [("EVENT", "title"), ("Headline", "title"), ("Ereignis", "title"), ("Von", "when"),
     ("from", "when"), ("bis", "until"), ("End", "until"), ("Art", "kind"), ("TYPE", "kind"),
     ("Organisation", "unit"), ("Unternehmen", "unit"), ("person", "person"), ("Ort", "place"),
     ("Beschreibung", "description"), ("Quelle", "source"), ("url", "source"), ("name", "title")],
)  # fmt: skip
def test_known_headings_in_both_languages(tmp_path: Path, heading: str, role: str) -> None:
    assert probe(a_table(tmp_path, f"{heading},x\nabc,def\n")).roles[0] == role


def test_a_name_is_a_person_where_something_else_is_the_title(tmp_path: Path) -> None:
    assert probe(a_table(tmp_path, "title,name\na,b\n")).roles == ("title", "person")


def test_a_row_becomes_an_event_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    batch = batch_of(
        tmp_path,
        "title,date,company,person,place,text,source,staff,sector\n"
        "Opens,2022-12-29,Acme,Ann,Oslo,Well,https://example.org/a,120,retail\n",
    )
    event = batch.of(Event)[0]
    assert (event.title, event.span.starts, event.place, event.description) == (
        "Opens", "2022-12-29", "Oslo", "Well",
    )  # fmt: skip
    assert [unit.name for unit in batch.of(Unit)] == ["Acme"]
    assert [person.name for person in batch.of(Person)] == ["Ann"]
    assert [(f.metric, f.value) for f in batch.of(Figure)] == [("staff", 120.0)]
    assert [(p.name, p.value, p.about) for p in batch.of(Property)] == [
        ("sector", "retail", event.uid)
    ]
    assert batch.of(Source)[0].url == "https://example.org/a"
    assert batch.of(Citation)[0].about == event.uid
    assert (batch.of(EventUnit)[0].event_id, batch.of(EventPerson)[0].event_id) == (-1, -1)


def test_a_title_is_made_of_unit_and_first_figure(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "company,total_laid_off,date\nDiscord,170,2024-01-11\nNo,,2024\n")
    assert [event.title for event in batch.of(Event)] == [
        "Discord: 170 total laid off",
        "No: other",
    ]


def test_an_empty_figure_is_no_zero(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "title,count\na,1\nb,\nc,0\n")
    assert [figure.value for figure in batch.of(Figure)] == [1.0, 0.0]


@pytest.mark.parametrize(
    ("cells", "values"),
    [(["1,234.5", "2"], [1234.5, 2]), (["1.234,5", "0,25"], [1234.5, 0.25]),
     (["-3", "−4"], [-3, -4]), (["12 %", "3%"], [12, 3])],
)  # fmt: skip
def test_numbers_are_read_as_the_column_writes_them(
    tmp_path: Path, cells: list[str], values: list[float]
) -> None:
    text = "title;figure\n" + "".join(f"x;{cell}\n" for cell in cells)
    assert [figure.value for figure in batch_of(tmp_path, text).of(Figure)] == values


def test_the_column_decides_between_day_and_month(tmp_path: Path) -> None:
    seen = probe(a_table(tmp_path, "title,date\na,03/04/2021\nb,25/04/2021\n"))
    assert seen.date_order == "dmy"
    events = read(plan_of(seen), Existing.empty()).of(Event)
    assert [event.span.starts for event in events] == ["2021-04-03", "2021-04-25"]


def test_what_nothing_decides_is_asked(tmp_path: Path) -> None:
    text = "title,date\na,03/04/2021\n"
    assert probe(a_table(tmp_path, text)).date_order is None
    assert batch_of(tmp_path, text, "mdy").of(Event)[0].span.starts == "2021-03-04"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [(["2022-12-29 00:00:00", "2022-12-30 00:00:00"], ["2022-12-29", "2022-12-30"]),
     (["2022-12-29 00:00", "2022-12-30 14:30"], ["2022-12-29T00:00", "2022-12-30T14:30"])],
)  # fmt: skip
def test_a_column_of_midnights_means_days(
    tmp_path: Path, cells: list[str], expected: list[str]
) -> None:
    text = "title,date\n" + "".join(f"a,{cell}\n" for cell in cells)
    assert [event.span.starts for event in batch_of(tmp_path, text).of(Event)] == expected


def test_bad_rows_are_listed_and_the_good_ones_taken(tmp_path: Path) -> None:
    text = "title,date\na,2022-01-01\nb,2022-02-30\n\nc,sometime\nd,2022,too,much\ne,2023\n"
    batch = batch_of(tmp_path, text)
    assert [event.title for event in batch.of(Event)] == ["a", "e"]
    assert [rejected.row for rejected in batch.rejected] == [3, 5, 6]
    assert all(len(rejected.reason) > 10 for rejected in batch.rejected)


@pytest.mark.parametrize("date", ["0000", "10000", "2022-02-30", "9" * 400])
def test_dates_out_of_range_are_refused_not_clipped(tmp_path: Path, date: str) -> None:
    batch = batch_of(tmp_path, f"title,date\na,{date}\n")
    assert (len(batch.of(Event)), len(batch.rejected)) == (0, 1)


def test_known_units_and_kinds_are_found_again(tmp_path: Path) -> None:
    text = "title,company,kind\na,ACME,Incident\nb,acme ,merger\nc,New,Merger\n"
    batch = batch_of(tmp_path, text, units={"acme": 7})
    assert [unit.name for unit in batch.of(Unit)] == ["New"]
    assert [member.unit_id for member in batch.of(EventUnit)] == [7, 7, -1]
    assert [kind.label for kind in batch.of(Kind)] == ["merger"]


def test_new_units_are_listed_by_name_and_keep_their_events(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "title,company\nb,Zeta\na,alpha\nc,Zeta\nd,Old\n", units={"old": 7})
    names = {unit.id: unit.name for unit in batch.of(Unit)}
    assert list(names.values()) == ["alpha", "Zeta"]
    titles = {event.id: event.title for event in batch.of(Event)}
    found = [(titles[m.event_id], names.get(m.unit_id, m.unit_id)) for m in batch.of(EventUnit)]
    assert found == [("b", "Zeta"), ("a", "alpha"), ("c", "Zeta"), ("d", 7)]


def test_a_name_of_several_units_is_not_guessed(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "title,company\na,Acme\n", ambiguous=frozenset({"acme"}))
    assert len(batch.rejected) == 1


def test_from_and_to_become_a_period(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "title,from,to\na,2020-03,2021\nb,2022,2021\n")
    span = batch.of(Event)[0].span
    assert (span.shape, span.starts, span.ends) == ("period", "2020-03", "2021")
    assert [rejected.row for rejected in batch.rejected] == [3]


def test_a_table_without_headings_keeps_its_first_row(tmp_path: Path) -> None:
    seen = probe(a_table(tmp_path, "2022-01-01,Opening\n2022-02-01,Closing\n"))
    assert (seen.headings, seen.row_count) == (("Column 1", "Column 2"), 2)
    roles = with_choices(seen.roles, seen.headings, ["when=1", "title=Column 2"])
    batch = read(Plan(seen.path, seen.encoding, seen.separator, roles, ""), Existing.empty())
    assert [event.title for event in batch.of(Event)] == ["Opening", "Closing"]


@pytest.mark.parametrize("choice", ["title=9", "title=Nothing", "nonsense=1", "title"])
def test_a_wrong_choice_of_columns_is_told(choice: str) -> None:
    with pytest.raises(ImportProblem, match=r"title|column"):
        with_choices(("title", "when"), ("A", "B"), [choice])


def test_another_encoding_is_named_and_can_be_chosen(tmp_path: Path) -> None:
    path = a_table(tmp_path, "titel;datum\nBörse öffnet;2022\n", "cp1252")
    with pytest.raises(WrongEncoding) as caught:
        probe(path)
    assert (caught.value.guess, "line 2" in str(caught.value)) == ("cp1252", True)
    seen = probe(path, encoding="cp1252")
    assert read(plan_of(seen), Existing.empty()).of(Event)[0].title == "Börse öffnet"


def test_chinese_in_its_own_encoding_is_not_taken_for_western(tmp_path: Path) -> None:
    path = a_table(tmp_path, "title,date\n张建锋卸任总裁,2022\n阿里云香港故障,2022\n", "gb18030")
    with pytest.raises(WrongEncoding) as caught:
        probe(path)
    assert caught.value.guess == "gb18030"


def test_a_quote_that_kept_a_spreadsheet_from_counting_is_taken_off(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "title,x\n'=1+1,'t is\n'-5 degrees,b\n")
    assert [event.title for event in batch.of(Event)] == ["=1+1", "-5 degrees"]
    assert batch.of(Property)[0].value == "'t is"


def test_the_report_says_where_columns_went(tmp_path: Path) -> None:
    batch = batch_of(tmp_path, "title,staff,sector,stage\na,5,retail,\n")
    assert batch.remarks[:2] == ["Kept as numbers: staff.", "Kept as properties: sector."]


def test_a_cancelled_import_hands_over_nothing(tmp_path: Path) -> None:
    plan = plan_of(probe(a_table(tmp_path, "title\na\nb\n")))
    with pytest.raises(ImportProblem, match="cancelled"):
        read(plan, Existing.empty(), progress=lambda *_: False)


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b"\xff\xfe", b'a,b\n"open'])
def test_broken_tables_end_in_one_sentence_or_a_report(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(content)
    try:
        read(plan_of(probe(path)), Existing.empty())
    except ImportProblem as problem:
        assert "Nothing was imported" in str(problem)


def test_mutated_tables_never_raise_anything_else(tmp_path: Path) -> None:
    rng = random.Random(5)
    good = ("title,date,company,staff\n" + "Opens,2022-12-29,Acme,5\n" * 20).encode()
    path = tmp_path / "mutated.csv"
    outcomes = set()
    for _ in range(300):
        data = bytearray(good)
        for _ in range(rng.randrange(1, 12)):
            data[rng.randrange(len(data))] = rng.choice([0, 10, 13, 34, 39, 44, 59, 128, 255])
        path.write_bytes(bytes(data[: rng.randrange(1, len(data))]))
        try:
            batch = read(plan_of(probe(path, encoding="latin-1")), Existing.empty())
            outcomes.add("rejected" if batch.rejected else "read")
        except ImportProblem:
            outcomes.add("refused")
    assert {"rejected", "read"} <= outcomes


@pytest.mark.skipif(not LAYOFFS.exists(), reason="the real tables are not beside the project")
def test_the_layoffs_table_loads_whole() -> None:
    seen = probe(LAYOFFS)
    batch = read(plan_of(seen), Existing.empty())
    assert (len(batch.of(Event)), batch.rejected) == (3313, [])
    assert len(batch.of(Unit)) > 2400
    assert "Discord: 170 total laid off" in {event.title for event in batch.of(Event)}
    with_staff = sum(figure.metric == "total_laid_off" for figure in batch.of(Figure))
    filled = sum(bool(row.split(",")[-6]) for row in LAYOFFS.read_text().splitlines()[1:])
    assert with_staff == filled
