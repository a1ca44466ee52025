"""The sample as a reader of the article would check it: every row, its dates, its sources."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.check import check
from db.dates.clock import DAY_S, seconds_of
from db.errors import FileProblem
from db.file import OpenFile
from db.loading.chronik_json import read
from db.loading.existing import Existing
from seeds import sample_text
from seeds.sample import create_sample

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT.parent / "shared" / "seeds" / "000_650b95b50e6b8e58.txt"
WORDS_IN_A_ROW = 6

THURSDAY = seconds_of(2022, 12, 29)
FRIDAY = seconds_of(2022, 12, 30)
Day = tuple[int, int, int]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    with create_sample(tmp_path_factory.mktemp("sample") / "sample.chronik") as file:
        yield file


def rows(file: OpenFile, sql: str, *values: object) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in file.connection.execute(sql, values)]


def names(file: OpenFile, event_id: int) -> set[str]:
    units = (
        "SELECT unit.name FROM event_unit JOIN unit ON unit.id = unit_id WHERE event_id = ?"
        " UNION SELECT person.name FROM event_person JOIN person ON person.id = person_id"
        " WHERE event_id = ?"
    )
    return {name for (name,) in rows(file, units, event_id, event_id)}


def second(day: Day | None) -> int | None:
    return None if day is None else seconds_of(*day)


BEFORE = (None, (2022, 12, 30))
THAT_DAY = ((2022, 12, 29), (2022, 12, 30))

# ¶, part of the title, who and where (all of these), kind, how it is known, starts, its bounds
EVENTS = [
    (1, "hands the lead", {"Jack Ma", "Daniel Zhang", "Alibaba"}, "reorganisation", "stated",
     "[..2022-12-29]", BEFORE),
    (1, "rotation", {"Jack Ma", "Alibaba"}, "reorganisation", "stated", "[..2022-12-29]", BEFORE),
    (1, "announces", {"Alibaba"}, "announcement", "stated", "2022-12-29", THAT_DAY),
    (2, "steps down", {"Jeff Zhang", "Alibaba Cloud"}, "departure", "stated", "2022-12-29",
     THAT_DAY),
    (2, "becomes acting", {"Daniel Zhang", "Alibaba Cloud"}, "appointment", "stated",
     "2022-12-29?", THAT_DAY),
    (2, "Third-largest public cloud", {"Alibaba Cloud"}, "figure", "stated", "2022-12-29",
     THAT_DAY),
    (3, "Hong Kong fail", {"Alibaba Cloud", "OKX"}, "incident", "stated",
     "[2022-12-16..2022-12-19]", ((2022, 12, 16), (2022, 12, 20))),
    (4, "concentrate on Damo", {"Jeff Zhang", "Damo Academy"}, "announcement", "stated",
     "2022-12-29", THAT_DAY),
    (4, "29 members", {"Jeff Zhang", "Alibaba Partnership"}, "figure", "stated", "", BEFORE),
    (4, "joins Alibaba", {"Jeff Zhang", "Alibaba"}, "other", "concluded", "2002~",
     ((2001, 1, 1), (2004, 1, 1))),
    (4, "Taobao", {"Jeff Zhang", "Taobao"}, "statement", "stated", "[..2022-12-29]", BEFORE),
    (5, "sanctions", {"T-Head"}, "statement", "stated", "", BEFORE),
    (6, "E-mail praises", {"Daniel Zhang", "Alibaba"}, "statement", "stated", "[..2022-12-29]",
     BEFORE),
    (7, "also lead DingTalk", {"Daniel Zhang", "DingTalk"}, "announcement", "stated",
     "2022-12-29", THAT_DAY),
    (7, "works closely", {"DingTalk", "Alibaba Cloud"}, "statement", "stated", "", BEFORE),
    (8, "DingTalk strategy", {"Alibaba Cloud", "DingTalk", "Slack"}, "statement", "stated",
     "2020", ((2020, 1, 1), (2021, 1, 1))),
    (9, "operating system", {"Jeff Zhang", "Microsoft 365", "Azure"}, "statement", "stated",
     "[..2020]", (None, (2021, 1, 1))),
    (9, "Infrastructure as a Service", {"Alibaba Cloud"}, "figure", "stated", "2020",
     ((2020, 1, 1), (2021, 1, 1))),
    (10, "stays long", {"Daniel Zhang", "Alibaba Cloud"}, "statement", "opinion", "2022-12-29",
     THAT_DAY),
    (10, "successor", {"Daniel Zhang", "Alibaba Cloud"}, "statement", "opinion", "2022-12-29",
     THAT_DAY),
    (10, "10 %", {"Alibaba Cloud"}, "figure", "concluded", "2022-35",
     ((2022, 7, 1), (2022, 10, 1))),
    (10, "second-largest", {"Alibaba Cloud"}, "figure", "concluded", "2022-35",
     ((2022, 7, 1), (2022, 10, 1))),
    (11, "sluggish", {"Alibaba Cloud"}, "statement", "stated", "[..2022-12-29]", BEFORE),
    (11, "foreign clouds", {"Alibaba Cloud", "AWS"}, "statement", "stated", "[..2022-12-29]",
     BEFORE),
    (11, "TikTok", {"TikTok", "Alibaba Cloud"}, "deal", "reported", "[..2022-12-29]", BEFORE),
    (12, "internet customers", {"Alibaba"}, "figure", "concluded", "2022-11",
     ((2022, 11, 1), (2022, 12, 1))),
    (14, "compete at home", {"Tencent", "Huawei", "Tianyi"}, "statement", "stated", "2022-12-29",
     THAT_DAY),
]  # fmt: skip


@pytest.mark.parametrize(
    ("paragraph", "part", "who", "kind", "modality", "starts", "bounds"),
    EVENTS,
    ids=[f"¶{row[0]} {row[1]}" for row in EVENTS],
)
def test_every_event_says_what_the_article_says(
    sample: OpenFile,
    paragraph: int,
    part: str,
    who: set[str],
    kind: str,
    modality: str,
    starts: str,
    bounds: tuple[Day | None, Day | None],
) -> None:
    found = rows(
        sample,
        "SELECT event.id, event.uid, kind.name, modality, starts, start_lo, start_hi FROM event"
        " JOIN kind ON kind.id = kind_id WHERE title LIKE ?",
        f"%{part}%",
    )
    assert len(found) == 1, f"{len(found)} events are called {part}"
    event_id, uid, *seen = found[0]
    assert seen == [kind, modality, starts, second(bounds[0]), second(bounds[1])]
    assert who <= names(sample, event_id)
    places = {place for (place,) in rows(sample, CITED, uid)}
    assert any(str(paragraph) in re.findall(r"\d+", place) for place in places), places


CITED = "SELECT locator FROM citation WHERE about = ?"


def test_nothing_else_is_said(sample: OpenFile) -> None:
    assert rows(sample, "SELECT count(*) FROM event") == [(len(EVENTS),)]
    assert rows(sample, "SELECT count(*) FROM tenure") == [(len(TENURES),)]


# holder, unit, title, leads, seats, status, starts, ends, attested, announced
TENURES = [
    ("Jack Ma", "Alibaba", "chief executive", 1, 1, "regular", "", "[..2022-12-29]", "", ""),
    ("Daniel Zhang", "Alibaba", "chief executive", 1, 1, "regular", "", "", "2022-12-29", ""),
    ("Jeff Zhang", "Alibaba Cloud", "president", 1, 1, "regular", "2018~", "2022-12-29?", "2020",
     ""),
    ("Daniel Zhang", "Alibaba Cloud", "president", 1, 1, "acting", "2022-12-29?", "",
     "2022-12-29", "2022-12-29"),
    ("Jeff Zhang", "Damo Academy", "", 0, None, "regular", "", "", "", "2022-12-29"),
    ("Jeff Zhang", "Alibaba Partnership", "member", 0, 29, "regular", "", "", "2022-12-29", ""),
    ("Jeff Zhang", "T-Head", "responsible", 1, 1, "regular", "", "", "2022-12-29", ""),
    ("Jeff Zhang", "IoT", "responsible", 1, 1, "regular", "", "", "2022-12-29", ""),
    ("Daniel Zhang", "DingTalk", "", 1, 1, "regular", "", "", "", "2022-12-29"),
]  # fmt: skip

HELD = (
    "SELECT person.name, unit.name, post.title, leads, seats, status, starts, ends, attested,"
    " announced, start_lo, start_hi, end_lo, end_hi FROM tenure JOIN post ON post.id = post_id"
    " JOIN unit ON unit.id = unit_id LEFT JOIN person ON person.id = person_id"
)


def test_every_time_in_office_says_what_the_article_says(sample: OpenFile) -> None:
    assert [row[:10] for row in rows(sample, f"{HELD} ORDER BY tenure.id")] == TENURES


def test_jeff_zhangs_presidency_has_the_bounds_of_about_2018(sample: OpenFile) -> None:
    (bounds,) = [row[10:] for row in rows(sample, HELD) if row[6] == "2018~"]
    # “About 2018” reaches a year to both sides.
    assert bounds == (seconds_of(2017), seconds_of(2020), THURSDAY, FRIDAY)


def holders(sample: OpenFile, day: int) -> dict[tuple[str, str], str]:
    """Who may have held what on a day by raw bounds: surely, perhaps, or last known before.

    What is only announced can't have begun before that; a stated start and end bound the rest.
    """
    seen = {}
    for row in rows(sample, HELD):
        person, unit, *_, ends, attested, announced = row[:10]
        lo, hi, end_lo, end_hi = row[10:]
        known = THURSDAY if "2022-12-29" in (attested, announced) else None
        if not attested and announced:
            lo = THURSDAY
        tomorrow = day + DAY_S
        if (lo is not None and lo >= tomorrow) or (end_hi is not None and end_hi <= day):
            continue
        surely = hi is not None and hi <= tomorrow and end_lo is not None and end_lo >= day
        last_known = not ends and known is not None and day > known
        seen[unit, person] = "last known" if last_known else "surely" if surely else "perhaps"
    return seen


def test_on_28_december_jeff_zhang_leads_the_cloud(sample: OpenFile) -> None:
    seen = holders(sample, seconds_of(2022, 12, 28))
    assert seen["Alibaba Cloud", "Jeff Zhang"] == "surely"
    assert ("Alibaba Cloud", "Daniel Zhang") not in seen
    assert seen["Alibaba", "Daniel Zhang"] == "perhaps"
    assert seen["T-Head", "Jeff Zhang"] == seen["IoT", "Jeff Zhang"] == "perhaps"
    assert [unit for unit, _ in seen if unit in ("DingTalk", "Damo Academy")] == []


def test_on_29_december_both_lead_the_cloud(sample: OpenFile) -> None:
    seen = holders(sample, THURSDAY)
    both = {person for unit, person in seen if unit == "Alibaba Cloud"}
    assert both == {"Jeff Zhang", "Daniel Zhang"}


@pytest.mark.parametrize("day", [FRIDAY, seconds_of(2026, 11, 22)])
def test_later_the_last_known_are_named(sample: OpenFile, day: int) -> None:
    seen = holders(sample, day)
    assert {unit: person for (unit, person) in seen if unit != "Alibaba"} == {
        "Alibaba Cloud": "Daniel Zhang",
        "DingTalk": "Daniel Zhang",
        "Damo Academy": "Jeff Zhang",
        "Alibaba Partnership": "Jeff Zhang",
        "T-Head": "Jeff Zhang",
        "IoT": "Jeff Zhang",
    }
    assert set(seen.values()) == {"last known"}


def test_the_units_form_the_tree_of_the_article(sample: OpenFile) -> None:
    edges = rows(
        sample,
        "SELECT child.name, parent.name FROM unit_parent JOIN unit child ON child.id = unit_id"
        " JOIN unit parent ON parent.id = parent_id",
    )
    assert dict(edges) == {
        "Alibaba Cloud": "Alibaba",
        "DingTalk": "Alibaba",
        "Taobao": "Alibaba",
        "Alibaba Partnership": "Alibaba",
        "Damo Academy": "Alibaba",
        "T-Head": "Damo Academy",
        "IoT": "Damo Academy",
        "Microsoft 365": "Microsoft",
        "Azure": "Microsoft",
        "Tianyi": "China Telecom",
    }


def test_people_and_units_have_their_other_names(sample: OpenFile) -> None:
    aliases = rows(
        sample,
        "SELECT coalesce(person.name, unit.name), alias.name FROM alias"
        " LEFT JOIN person ON person.id = person_id LEFT JOIN unit ON unit.id = unit_id",
    )
    assert set(aliases) == {
        ("Jeff Zhang", "Zhang Jianfeng"),
        ("Jeff Zhang", "张建锋"),
        ("Alibaba Cloud", "Alibaba Cloud Intelligence"),
        ("AWS", "Amazon"),
    }
    people = [name for (name,) in rows(sample, "SELECT name FROM person ORDER BY id")]
    assert people == ["Jack Ma", "Daniel Zhang", "Jeff Zhang"]


def test_the_numbers_are_those_of_the_article(sample: OpenFile) -> None:
    figures = rows(sample, "SELECT value, unit, qualifier FROM figure ORDER BY id")
    assert figures == [
        (3, "", "exactly"), (29, "people", "exactly"), (3, "", "exactly"), (10, "%", "exactly"),
        (2, "", "exactly"), (-18, "%", "about"),
    ]  # fmt: skip


def test_the_outage_is_major_and_lasted_a_day_at_most(sample: OpenFile) -> None:
    (seen,) = rows(
        sample, "SELECT severity, region, cause, lasted_min_s, lasted_max_s FROM incident"
    )
    assert seen == ("major", "Hong Kong", "not stated", None, DAY_S)


def test_nobody_says_that_the_outage_caused_the_reshuffle(sample: OpenFile) -> None:
    links = rows(
        sample,
        "SELECT a.title, b.title, relation, speculated FROM link JOIN event a ON a.id = from_event"
        " JOIN event b ON b.id = to_event WHERE relation <> 'part of'",
    )
    assert [(relation, speculated) for *_, relation, speculated in links] == [
        ("suspected connection", 1)
    ] * 2
    assert "fail" in links[0][0]
    assert "reshuffle" in links[0][1]


def test_sources_are_quoted_in_the_article(sample: OpenFile) -> None:
    quoted = rows(
        sample,
        "SELECT source.title, article.issued FROM source JOIN source article"
        " ON article.id = source.quoted_in ORDER BY source.id",
    )
    assert [issued for _, issued in quoted] == ["2022-12-29"] * 4
    assert [re.split(r"\W", title)[0] for title, _ in quoted] == [
        "Internal", "Earlier", "Interview", "Alibaba",
    ]  # fmt: skip


def test_every_claim_has_a_source_passage(sample: OpenFile) -> None:
    for table in ("event", "tenure", "unit_parent", "alias", "link", "era", "person"):
        lacking = rows(
            sample,
            f"SELECT id FROM {table} WHERE uid NOT IN (SELECT about FROM citation)",
        )
        assert lacking == [], f"{table} without a source passage"


def test_what_is_concluded_gives_its_reason(sample: OpenFile) -> None:
    concluded = rows(sample, "SELECT uid FROM event WHERE modality = 'concluded'")
    assert len(concluded) == 4
    for (uid,) in concluded:
        said = rows(sample, "SELECT note FROM citation WHERE about = ?", uid)
        assert any(note.startswith("∴ ") for (note,) in said), said


def test_what_comes_from_elsewhere_says_so(sample: OpenFile) -> None:
    said = rows(
        sample,
        "SELECT note FROM citation JOIN source ON source.id = source_id"
        " WHERE title = 'annotator''s knowledge'",
    )
    assert len(said) == 6
    assert all("annotator's knowledge" in note for (note,) in said)


def test_the_second_reading_of_the_quarter_is_noted(sample: OpenFile) -> None:
    notes = rows(sample, "SELECT text FROM note WHERE text LIKE '%2022-34%'")
    assert len(notes) == 2


def test_the_fiscal_year_is_the_one_era(sample: OpenFile) -> None:
    eras = rows(sample, "SELECT starts, ends, start_lo, end_hi FROM era")
    assert eras == [("2022-04", "2023-03", seconds_of(2022, 4), seconds_of(2023, 4))]


def test_titles_are_short_enough_to_read(sample: OpenFile) -> None:
    titles = [title for (title,) in rows(sample, "SELECT title FROM event")]
    assert [title for title in titles if not 20 <= len(title) <= 60] == []


def test_the_sample_is_taken_whole() -> None:
    batch = read(sample_text(), Existing.empty())
    assert (batch.rejected, batch.remarks) == ([], [])


def test_the_check_finds_nothing_wrong(sample: OpenFile) -> None:
    assert check(sample) == []


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "mine.chronik"
    path.write_text("precious")
    with pytest.raises(FileProblem):
        create_sample(path)
    assert path.read_text() == "precious"


def test_the_file_is_called_after_its_subject(sample: OpenFile) -> None:
    (title,) = rows(sample, "SELECT value FROM meta WHERE key = 'title'")[0]
    assert title == "Alibaba's reshuffle of December 2022"


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article lies beside the checkout only")
def test_no_sentence_of_the_article_stands_in_the_project() -> None:
    article = words_of(ARTICLE.read_text("utf-8"))
    windows = range(len(article) - WORDS_IN_A_ROW + 1)
    runs = {" ".join(article[at : at + WORDS_IN_A_ROW]) for at in windows}
    copied = []
    for path in sorted(ROOT.joinpath("seeds").iterdir()):
        if path.is_file():
            text = " ".join(words_of(path.read_text("utf-8")))
            copied += [(path.name, run) for run in runs if run in text]
    assert copied == []
