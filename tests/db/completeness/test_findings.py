"""What is missing in a file, and what contradicts."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.completeness.findings import KINDS, findings, overview
from db.dates.clock import days_of
from db.dates.span import UNDATED, make_span
from db.file import OpenFile
from db.history import load
from db.leadership.terms import load_terms
from db.leadership.values import Finding
from db.loading.batch import Batch
from db.loading.existing import existing_of
from db.records import (
    Alias,
    Citation,
    Event,
    EventPerson,
    Figure,
    Link,
    Person,
    Post,
    Source,
    Tenure,
    Unit,
)
from tests.db.leadership.offices import An, a_company_with
from tests.db.leadership.presidents import a_file_of_presidents, needs_presidents
from tests.db.new_files import a_new_file

NOW = days_of(2026, 11, 22)
DAY = make_span("2022-12-29")


def a_batch(folder: Path) -> tuple[OpenFile, Batch, int]:
    """A new file, a batch to load into it, and the kind of its events."""
    file = a_new_file(folder / "test.chronik")
    return file, Batch(), existing_of(file).kind("other") or 0


def found(file: OpenFile, *kinds: str) -> list[Finding]:
    everything = findings(file, load_terms(file), today=NOW)
    return [each for each in everything if each.what in kinds]


def an_event(folder: Path, says: str, field: str) -> list[Finding]:
    """What contradicts a passage about an event of 29 Dec 2022 with Jeff Zhang in it."""
    file, batch, other = a_batch(folder)
    person = batch.add(Person("Jeff Zhang"))
    batch.add(Alias("Zhang Jianfeng", person_id=person.id))
    event = batch.add(Event("Step down", other, place="Hangzhou", span=DAY))
    batch.add(EventPerson(event.id, person.id))
    batch.add(Figure(event.id, "rank", 3))
    source = batch.add(Source("Article"))
    batch.add(Citation(source.id, event.uid, field, says))
    load(file, batch, label="Test", can_be_undone=False)
    with file:
        return found(file, "contradiction")


def test_a_gap_leads_to_the_holders_on_both_sides(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path, An("Ada", ends="2020-06-10"), An("Bob", starts="2020-06-15", ends="2021-01-01")
    ) as file:
        (gap,) = found(file, "gap")
        ids = [id for (id,) in file.connection.execute("SELECT id FROM tenure ORDER BY start_lo")]
    assert [gap.table, gap.id, gap.other] == ["tenure", ids[0], ("tenure", ids[1])]
    assert gap.title == "head · Company"
    assert gap.details == ("Ada", "Bob", "4", "4", "2020-06-11", "2020-06-14")


def test_a_stated_vacancy_is_nothing_that_is_missing(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path,
        An("Ada", ends="2020-06-10"),
        An("", starts="2020-06-11", ends="2020-06-14"),
        An("Bob", starts="2020-06-15"),
    ) as file:
        assert found(file, "gap") == []


def test_who_has_no_end_though_somebody_came_after_is_told_with_the_successor(
    tmp_path: Path,
) -> None:
    with a_company_with(
        tmp_path, An("Ada", ends=""), An("Bob", starts="2021-01-01", ends="")
    ) as file:
        (open_end,) = found(file, "no end")
    assert (open_end.title, open_end.table) == ("Ada", "tenure")
    assert open_end.details == ("head · Company", "Bob", "2021-01-01")


def test_the_last_holder_and_a_position_of_many_seats_need_no_end(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path,
        Post(1, "member", seats=None),
        An("Ada", "member", ends=""),
        An("Bob", "member", starts="2021-01-01", ends=""),
        An("Cyd", "head", starts="2021-01-01", ends=""),
    ) as file:
        assert found(file, "no end") == []


def test_a_second_term_is_no_successor(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path, An("Ada", ends="", status="acting"), An("Ada", starts="2021-01-01")
    ) as file:
        assert found(file, "no end") == []


def test_a_position_nobody_was_ever_recorded_in_leads_to_its_unit(tmp_path: Path) -> None:
    with a_company_with(tmp_path, Post(1, "head"), An("Ada", "chair")) as file:
        (empty,) = found(file, "no holder")
    assert (empty.table, empty.title, empty.details) == ("unit", "Company", ("head",))


def test_what_no_passage_is_about_has_no_source(tmp_path: Path) -> None:
    file, batch, other = a_batch(tmp_path)
    source = batch.add(Source("Article"))
    batch.add(Event("Unsourced", other, span=DAY))
    cited, counted = (batch.add(Event(name, other, span=DAY)) for name in ("Cited", "Counted"))
    figure = batch.add(Figure(counted.id, "rank", 3))
    unit = batch.add(Unit("Cloud"))
    person = batch.add(Person("Ada"))
    post = batch.add(Post(unit.id, "head"))
    batch.add(Tenure(post.id, person.id, span=make_span("2020", "2021")))
    for uid in (cited.uid, figure.uid):
        batch.add(Citation(source.id, uid))
    load(file, batch, label="Test", can_be_undone=False)
    with file:
        missing = found(file, "no source")
    assert [(each.table, each.title) for each in missing] == [
        ("tenure", "Ada · Cloud · head"),
        ("event", "Unsourced"),
    ]


def test_only_what_has_no_date_at_all_has_no_date(tmp_path: Path) -> None:
    spans = {
        "None": UNDATED,
        "Before": make_span("[..2020]"),
        "Held": make_span("", "", attested="2020"),
        "Never said": make_span("", ""),
    }
    file, batch, other = a_batch(tmp_path)
    for title, span in spans.items():
        batch.add(Event(title, other, span=span))
    load(file, batch, label="Test", can_be_undone=False)
    with file:
        missing = found(file, "no date")
    assert {each.title for each in missing} == {"None", "Never said"}


@pytest.mark.parametrize(
    ("field", "says", "recorded"),
    [
        ("when", "2022-12-28", "2022-12-29"),
        ("when", "the day before", "2022-12-29"),
        ("who", "Daniel Zhang", "Jeff Zhang"),
        ("where", "Hong Kong", "Hangzhou"),
        ("figure", "4", "3"),
        ("cause", "power", ""),
    ],
)
def test_a_passage_that_says_otherwise_stands_beside_what_is_recorded(
    tmp_path: Path, field: str, says: str, recorded: str
) -> None:
    (other,) = an_event(tmp_path, says, field)
    assert (other.table, other.title) == ("event", "Step down")
    assert other.details == (field, recorded, says, "Article")
    assert other.other is not None
    assert other.other[0] == "citation"


@pytest.mark.parametrize(
    ("field", "says"),
    [("when", " 2022-12-29"), ("who", "zhang jianfeng"), ("where", "HANGZHOU"), ("figure", "3")],
)
def test_the_same_in_other_words_is_no_contradiction(tmp_path: Path, field: str, says: str) -> None:
    assert an_event(tmp_path, says, field) == []


def test_events_that_are_connected_as_contradicting_are_told(tmp_path: Path) -> None:
    file, batch, other = a_batch(tmp_path)
    one, two = (batch.add(Event(title, other, span=DAY)) for title in ("Stays", "Goes"))
    batch.add(Link(one.id, two.id, "contradicts"))
    batch.add(Link(two.id, one.id, "follows"))
    load(file, batch, label="Test", can_be_undone=False)
    with file:
        (finding,) = found(file, "contradicting events")
    assert (finding.title, finding.details) == ("Stays", ("Goes",))


def test_people_who_may_be_the_same_are_told_with_the_reason(tmp_path: Path) -> None:
    file, batch, _ = a_batch(tmp_path)
    known = batch.add(Person("Jeff Zhang"))
    batch.add(Alias("Zhang Jianfeng", person_id=known.id))
    batch.add(Person("Zhang Jianfeng"))
    load(file, batch, label="Test", can_be_undone=False)
    with file:
        (same,) = found(file, "same")
    assert same.table == "person"
    assert "Zhang Jianfeng" in same.details[1]


def test_the_overview_counts_all_and_keeps_the_first(tmp_path: Path) -> None:
    file, batch, other = a_batch(tmp_path)
    for number in range(7):
        batch.add(Event(f"Event {number}", other, span=DAY))
    load(file, batch, label="Test", can_be_undone=False)
    with file:
        (missing,) = overview(file, load_terms(file), today=NOW, most=3)
    assert (missing.what, missing.total) == ("no source", 7)
    assert [each.title for each in missing.first] == ["Event 0", "Event 1", "Event 2"]


def test_the_work_on_a_big_file_can_be_stopped(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with a_company_with(tmp_path, An("Ada")) as file:
        terms = load_terms(file)
        with pytest.raises(Stopped):
            overview(file, terms, today=NOW, going=stop)


def test_nothing_is_missing_in_an_empty_file(tmp_path: Path) -> None:
    with a_new_file(tmp_path / "test.chronik") as file:
        assert overview(file, load_terms(file), today=NOW) == ()


@needs_presidents
def test_all_that_is_missing_in_a_list_of_presidents(tmp_path: Path) -> None:
    with a_file_of_presidents(tmp_path) as file:
        counts = {each.what: each.total for each in overview(file, load_terms(file), today=NOW)}
    assert counts == {"gap": 18, "no source": 131}
    assert set(counts) <= set(KINDS)
