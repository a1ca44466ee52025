"""What the search box finds."""

# SPDX-License-Identifier: MIT

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.dates.clock import seconds_of
from db.file import OpenFile, open_file
from db.history import load
from db.loading.batch import Batch
from db.records import Note, Property, Source
from db.search import Found, needs_rebuild, rebuild, search
from db.search.words import folded
from tests.db.builders import (
    Plan,
    a_batch_of,
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_era_with,
    an_event_with,
)

PLANS: tuple[Plan, ...] = (
    a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋", summary="Damo Academy"),
    a_person_with("Jörg Müller"),
    a_unit_with("Alibaba Cloud", "Alibaba Cloud Intelligence", "阿里云", parent="Alibaba"),
    a_tenure_with("Jeff Zhang", "Alibaba Cloud", "president"),
    a_tenure_with("", "T-Head", "chief of chips", status="vacant"),
    an_era_with("Fiscal year 2023"),
    an_event_with("Gang an die Börse", starts="2014-09-19", description="The largest so far"),
    an_event_with("Outage in Hong Kong", starts="2022-12-18", notes=("asked OKX about it",)),
    an_event_with("Rival T-Head 5 % up 🚀", starts="2020", properties={"Kurs": "siebzig Dollar"}),
    an_event_with("A later rival", starts="2021"),
    an_event_with("An early rival", starts="2019"),
    an_event_with("云计算 outage", starts="2023", description="阿里云 was down for a day"),
)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    """A file that no test changes."""
    with a_file_with(tmp_path_factory.mktemp("search"), *PLANS) as file:
        yield file


@pytest.fixture
def file(ready: OpenFile, tmp_path: Path) -> Iterator[OpenFile]:
    """A copy of it that may be changed."""
    path = tmp_path / "copy.chronik"
    shutil.copy(ready.path, path)
    with open_file(path, writing=True) as copied:
        yield copied


def titles_of(file: OpenFile, text: str) -> list[str]:
    return [found.title for found in search(file, text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("borse", "Gang an die Börse"),
        ("BÖRSE", "Gang an die Börse"),
        ("bo\u0308rse", "Gang an die Börse"),
        ("jorg", "Jörg Müller"),
        ("zhang jian", "Jeff Zhang"),
        ("张建锋", "Jeff Zhang"),
        ("建锋", "Jeff Zhang"),
        ("intelligence", "Alibaba Cloud"),
        ("阿里", "Alibaba Cloud"),
        ("hong out", "Outage in Hong Kong"),
        ("hong, (out", "Outage in Hong Kong"),
        ("okx", "Outage in Hong Kong"),
        ("siebzig", "Rival T-Head 5 % up 🚀"),
        ("kurs", "Rival T-Head 5 % up 🚀"),
        ("t-head 5", "Rival T-Head 5 % up 🚀"),
        ("🚀", "Rival T-Head 5 % up 🚀"),
        ("rival 🚀", "Rival T-Head 5 % up 🚀"),
        ("fiscal", "Fiscal year 2023"),
        ("president", "Jeff Zhang · Alibaba Cloud · president"),
        ("chips", "vacant · T-Head · chief of chips"),
        ("largest", "Gang an die Börse"),
        ("gang largest", "Gang an die Börse"),
        ("damo jeff", "Jeff Zhang"),
        ("outage 云计", "云计算 outage"),
    ],
)
def test_a_text_finds_its_record_first(ready: OpenFile, text: str, title: str) -> None:
    assert titles_of(ready, text)[:1] == [title]


@pytest.mark.parametrize(
    "text",
    ["", "   ", "...", "—", '"', "'", "*", "(", "\0", "%", "_", "\\", "^", "{}", "-", "\u200b"],
)
def test_punctuation_alone_finds_nothing(ready: OpenFile, text: str) -> None:
    assert search(ready, text) == []


@pytest.mark.parametrize("text", ["orse", "ang", "ival"])
def test_a_word_is_found_from_its_beginning_only(ready: OpenFile, text: str) -> None:
    assert "Gang an die Börse" not in titles_of(ready, text)
    assert "A later rival" not in titles_of(ready, text)


def test_every_word_has_to_be_there(ready: OpenFile) -> None:
    assert search(ready, "outage tokyo") == []


@pytest.mark.parametrize(
    "text",
    [
        'out"age',
        '"outage',
        "title:outage",
        "outage OR rival",
        "outage NOT hong",
        "NEAR(outage hong)",
        "{title} : outage",
        "outage*",
        "^outage",
        "outage -hong",
        "x" * 10_000,
        "rival " * 2_000,
        "outage\0hong",
        "\ud800 outage",
        "建%",
        "建_",
        "建\\",
        "👨\u200d👩\u200d👧",
    ],
)
def test_nothing_that_is_typed_is_a_query_language(ready: OpenFile, text: str) -> None:
    for found in search(ready, text):
        assert found.table == "event"


def test_a_percent_sign_beside_chinese_is_no_wildcard(ready: OpenFile) -> None:
    assert search(ready, "建%") == []


TYPED = st.text(max_size=60) | st.lists(
    st.sampled_from(
        ["outage", "hong", "Rival", "bor", "Zhang", "阿里", "down", "5", "NOT", "OR", '"', "*", "-"]
    ),
    max_size=4,
).map(" ".join)


def texts_of(file: OpenFile, hit: Found) -> str:
    """Every text that may have led to a hit, in one."""
    sql = f"SELECT uid FROM {hit.table} WHERE id = ?"
    (uid,) = file.connection.execute(sql, (hit.id,)).fetchone()
    about = "SELECT text FROM note WHERE about = ?1 UNION SELECT name || value FROM property"
    texts = file.connection.execute(f"{about} WHERE about = ?1", (uid,)).fetchall()
    if hit.table in ("person", "unit", "event"):
        more = "description" if hit.table == "event" else "summary"
        texts += file.connection.execute(f"SELECT {more} FROM {hit.table} WHERE uid = ?", (uid,))
    if hit.table in ("person", "unit"):
        sql = f"SELECT name FROM alias WHERE {hit.table}_id = ?"
        texts += file.connection.execute(sql, (hit.id,))
    return folded(" ".join([hit.title, *(text for (text,) in texts)]))


@given(text=TYPED)
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_each_word_of_it_is_in_what_is_found(ready: OpenFile, text: str) -> None:
    hits = search(ready, text)
    assert len({(hit.table, hit.id) for hit in hits}) == len(hits), "a record is found twice"
    for hit in hits:
        there = texts_of(ready, hit)
        missing = [word for word in re.findall("[a-z0-9]+", folded(text)) if word not in there]
        assert not missing, f"{hit.title!r} has no {missing}"


def test_names_come_before_titles_and_titles_before_texts(tmp_path: Path) -> None:
    plans = (
        an_event_with("A note", notes=("falcon",)),
        an_event_with("A description", description="falcon"),
        an_event_with("Falcon starts"),
        a_unit_with("Falcon"),
        a_unit_with("The Falcon Company"),
    )
    with a_file_with(tmp_path, *plans) as file:
        found = titles_of(file, "falcon")
    assert found == ["Falcon", "The Falcon Company", "Falcon starts", "A description", "A note"]


def test_events_come_in_the_order_of_their_dates(ready: OpenFile) -> None:
    assert titles_of(ready, "rival") == [
        "An early rival",
        "Rival T-Head 5 % up 🚀",
        "A later rival",
    ]


def test_a_record_is_found_once_however_often_it_matches(tmp_path: Path) -> None:
    plan = an_event_with(
        "Falcon", description="falcon", notes=("falcon", "falcon"), properties={"falcon": "falcon"}
    )
    with a_file_with(tmp_path, plan, a_person_with("Falcon", "Falcon One")) as file:
        assert [(found.table, found.id) for found in search(file, "falcon")] == [
            ("person", 1),
            ("event", 1),
        ]


def test_what_matched_is_shown_when_it_is_not_the_name(ready: OpenFile) -> None:
    assert [found.snippet for found in search(ready, "建锋")] == ["张建锋"]
    assert [found.snippet for found in search(ready, "okx")] == ["asked OKX about it"]
    assert [found.snippet for found in search(ready, "borse")] == [""]


def test_a_hit_says_when_it_was(ready: OpenFile) -> None:
    hits = search(ready, "hong")
    assert [found.start_lo for found in hits] == [seconds_of(2022, 12, 18)]
    assert [found.start_lo for found in search(ready, "jorg")] == [None]


def test_no_more_than_the_limit_is_found(ready: OpenFile) -> None:
    assert len(search(ready, "rival", limit=2)) == 2


def test_a_source_is_found_and_a_note_leads_to_it(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        source = batch.add(Source("Gazette", publisher="Falcon Press"))
        batch.add(Note("read twice", source.uid))
        load(file, batch, label="Source")
        assert titles_of(file, "falcon") == titles_of(file, "twice") == ["Gazette"]


def test_a_note_on_nothing_is_passed_over(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        batch.add(Note("about what is gone", "nobody"))
        batch.add(Property("nobody", "falcon", "x"))
        load(file, batch, label="Loose")
        assert search(file, "gone") == search(file, "falcon") == []


def _written_by_another_program(file: OpenFile) -> None:
    file.connection.execute("UPDATE event SET title = 'Blackout in Hong Kong' WHERE id = 2")


def test_what_another_program_wrote_is_found_without_the_index(file: OpenFile) -> None:
    _written_by_another_program(file)
    assert needs_rebuild(file)
    assert titles_of(file, "blackout") == ["Blackout in Hong Kong"]
    assert "Outage in Hong Kong" not in titles_of(file, "outage")


def test_after_a_rebuild_the_index_has_what_another_program_wrote(file: OpenFile) -> None:
    _written_by_another_program(file)
    rebuild(file)
    assert not needs_rebuild(file)
    assert titles_of(file, "blackout") == ["Blackout in Hong Kong"]
    assert titles_of(file, "outage hong") == []


@pytest.mark.parametrize(
    "text",
    [
        "borse",
        "张建锋",
        "hong out",
        "t-head 5",
        "rival 🚀",
        "ival",
        "largest gang",
        "outage 云计",
        "e",
    ],
)
def test_reading_all_texts_finds_what_the_index_finds(
    ready: OpenFile, file: OpenFile, text: str
) -> None:
    file.connection.execute("UPDATE meta SET value = '-1' WHERE key = 'indexed_revision'")
    assert titles_of(file, text) == titles_of(ready, text)


def test_a_file_open_for_reading_with_a_stale_index_can_be_searched(file: OpenFile) -> None:
    _written_by_another_program(file)
    path = file.path
    file.close()
    with open_file(path, writing=False) as reader:
        assert titles_of(reader, "blackout") == ["Blackout in Hong Kong"]


def test_a_damaged_index_does_not_end_the_search(file: OpenFile) -> None:
    file.connection.execute("PRAGMA writable_schema = ON")
    file.connection.execute("DELETE FROM event_search_data")
    assert titles_of(file, "borse") == ["Gang an die Börse"]


def test_many_hits_in_notes_lead_to_their_events(tmp_path: Path) -> None:
    plans = [an_event_with(f"Event {n}", notes=("falcon",)) for n in range(700)]
    with a_file_with(tmp_path) as file:
        load(file, a_batch_of(*plans), label="Many")
        assert len(search(file, "falcon")) == 500
        assert len(search(file, "falcon", limit=1_000_000)) == 700
