"""What a pane tells about a record."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.dates.span import make_span
from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.reading.details import (
    era_detail,
    event_detail,
    events_around,
    events_of_person,
    events_of_unit,
    incident_detail,
    passages_of,
    person_detail,
    source_detail,
    tenure_detail,
    unit_detail,
)
from db.records import (
    Citation,
    Event,
    Figure,
    Incident,
    Link,
    Note,
    Post,
    Source,
    Tag,
    Tagging,
    Tenure,
    Unit,
    UnitChange,
)
from db.tables import fetch
from tests.db.builders import (
    Plan,
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_era_with,
    an_event_with,
)

HOUR_S = 3600
DAY_S = 86400


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    plans: tuple[Plan, ...] = (
        a_person_with("Jeff Zhang", "Zhang Jianfeng"),
        a_unit_with("Alibaba Cloud", "Aliyun", parent="Alibaba"),
        a_tenure_with("Jeff Zhang", "Alibaba Cloud", starts="2018~", ends="2022-12-29?"),
        a_tenure_with("Daniel Zhang", "Alibaba Cloud", starts="2022-12-29?", ends=""),
        an_event_with(
            "Outage",
            starts="2022-12-18T08:00",
            ends="2022-12-19T10:00",
            kind="incident",
            severity="major",
            region="Hong Kong",
            units=("Alibaba Cloud", ("OKX", "affected")),
            people=(("Jeff Zhang", "predecessor"),),
            figures={"customers": 20.0},
            notes=("check the day",),
            properties={"Ticket": "77"},
        ),
        an_event_with("Reshuffle", people=("Jeff Zhang",), units=("Alibaba Cloud",)),
        an_event_with("Long before", starts="2014", units=("Alibaba",)),
        an_era_with("Fiscal year 2023"),
    )
    with a_file_with(tmp_path, *plans) as made:
        _add_sources(made)
        yield made


def _add_sources(file: OpenFile) -> None:
    outage, reshuffle = fetch(file, Event, [1, 2])
    figure = fetch(file, Figure, [1])[0]
    batch = Batch()
    article = batch.add(Source("Article", issued="2022-12-29"))
    email = batch.add(Source("E-mail", quoted_in=article.id))
    batch.add(Citation(article.id, outage.uid, "when", locator="¶3", confidence=3, note="about"))
    batch.add(Citation(email.id, figure.uid, "figure", locator="¶1"))
    batch.add(Citation(article.id, "uid of nothing"))
    batch.add(Note("who says so?", reshuffle.uid))
    batch.add(Link(1, 2, "suspected connection", speculated=True))
    tag = batch.add(Tag("cloud"))
    batch.add(Tagging(tag.id, outage.uid))
    load(file, batch, label="Sources")


def test_an_event_tells_who_and_where_with_roles(file: OpenFile) -> None:
    detail = event_detail(file, 1)
    assert detail is not None
    assert detail.event.title == "Outage"
    assert detail.kind.label == "Incident"
    assert [(each.who.table, each.who.name, each.role) for each in detail.people] == [
        ("person", "Jeff Zhang", "predecessor")
    ]
    assert [(each.who.table, each.who.name, each.role) for each in detail.units] == [
        ("unit", "Alibaba Cloud", "subject"),
        ("unit", "OKX", "affected"),
    ]


def test_an_event_tells_what_hangs_on_it(file: OpenFile) -> None:
    detail = event_detail(file, 1)
    assert detail is not None
    assert [(each.metric, each.value) for each in detail.figures] == [("customers", 20.0)]
    assert detail.incident == fetch(file, Incident, [1])[0]
    assert [note.text for note in detail.evidence.notes] == ["check the day"]
    assert [(each.name, each.value) for each in detail.evidence.properties] == [("Ticket", "77")]
    assert [tag.name for tag in detail.evidence.tags] == ["cloud"]


def test_an_event_tells_its_sources_with_the_place(file: OpenFile) -> None:
    detail = event_detail(file, 1)
    assert detail is not None
    first, second = detail.evidence.citations
    assert (first.source.name, first.issued, first.quoted_in) == ("Article", "2022-12-29", None)
    assert (first.citation.locator, first.citation.confidence, first.of) == ("¶3", 3, "event")
    assert second.quoted_in is not None
    assert (second.source.name, second.quoted_in.name, second.of) == (
        "E-mail",
        "Article",
        "figure",
    )


def test_a_link_is_told_from_both_sides(file: OpenFile) -> None:
    outage, reshuffle = event_detail(file, 1), event_detail(file, 2)
    assert outage is not None
    assert reshuffle is not None
    (away,), (here,) = outage.links, reshuffle.links
    assert (away.other.name, away.is_outgoing) == ("Reshuffle", True)
    assert away.span == make_span("2022-12-29")
    assert (here.other.name, here.is_outgoing, here.link.speculated) == ("Outage", False, True)


def test_a_change_of_units_is_told_at_the_event_and_at_both_units(file: OpenFile) -> None:
    batch = Batch()
    batch.add(UnitChange(2, 1, batch.add(Unit("Cloud 2")).id, "renamed"))
    load(file, batch, label="Renamed")
    event, before, after = event_detail(file, 2), unit_detail(file, 1), unit_detail(file, 4)
    assert event is not None
    assert before is not None
    assert after is not None
    assert event.changes == before.changes == after.changes
    assert (event.changes[0].from_unit.name, event.changes[0].to_unit.name) == (
        "Alibaba Cloud",
        "Cloud 2",
    )


def test_a_person_has_names_times_in_office_and_events(file: OpenFile) -> None:
    detail = person_detail(file, 1)
    assert detail is not None
    assert [alias.name for alias in detail.other_names] == ["Zhang Jianfeng"]
    assert [(line.unit.name, line.post.title) for line in detail.tenures.rows] == [
        ("Alibaba Cloud", "president")
    ]
    assert [(line.event.title, line.roles, line.severity) for line in detail.events.rows] == [
        ("Outage", ("predecessor",), "major"),
        ("Reshuffle", ("subject",), ""),
    ]
    assert detail.events.total == 2


def test_a_unit_has_its_place_in_the_tree_and_its_positions(file: OpenFile) -> None:
    cloud, above = unit_detail(file, 1), unit_detail(file, 2)
    assert cloud is not None
    assert above is not None
    assert [edge.unit.name for edge in cloud.parents] == ["Alibaba"]
    assert [edge.unit.name for edge in above.children] == ["Alibaba Cloud"]
    assert [alias.name for alias in cloud.other_names] == ["Aliyun"]
    (position,) = cloud.positions
    held = [line.holder.name for line in position.tenures.rows if line.holder is not None]
    assert held == ["Jeff Zhang", "Daniel Zhang"]
    assert position.tenures.total == 2


def test_a_unit_has_events_and_incidents(file: OpenFile) -> None:
    detail = unit_detail(file, 1)
    assert detail is not None
    assert [line.event.title for line in detail.events.rows] == ["Outage", "Reshuffle"]
    assert [line.event.title for line in detail.incidents.rows] == ["Outage"]
    assert detail.incidents.total == 1


def test_a_position_nobody_ever_held_is_told(file: OpenFile) -> None:
    batch = Batch()
    batch.add(Post(2, "chairman"))
    load(file, batch, label="Position")
    detail = unit_detail(file, 2)
    assert detail is not None
    assert [(each.post.title, each.tenures.total) for each in detail.positions] == [("chairman", 0)]


def test_a_vacant_time_in_office_has_no_holder(file: OpenFile) -> None:
    batch = Batch()
    batch.add(Tenure(1, None, "vacant"))
    load(file, batch, label="Vacant")
    detail = tenure_detail(file, 3)
    assert detail is not None
    assert detail.holder is None
    assert (detail.unit.name, detail.post.title) == ("Alibaba Cloud", "president")


def test_an_incident_lasted_between_its_bounds(file: OpenFile) -> None:
    detail = incident_detail(file, 1)
    assert detail is not None
    assert detail.incident.region == "Hong Kong"
    # Each end is a minute wide: from 8:01 to 10:00 at least, from 8:00 to 10:01 at most.
    assert detail.lasted_min_s == 26 * HOUR_S - 60
    assert detail.lasted_max_s == 26 * HOUR_S + 60


def test_how_long_it_lasted_is_taken_from_the_incident_where_it_says_so(file: OpenFile) -> None:
    file.connection.execute("UPDATE incident SET lasted_max_s = ?", (DAY_S,))
    detail = incident_detail(file, 1)
    assert detail is not None
    assert (detail.lasted_min_s, detail.lasted_max_s) == (None, DAY_S)


def test_an_event_that_is_no_incident_has_no_incident_page(file: OpenFile) -> None:
    assert incident_detail(file, 2) is None


AROUND = (
    ("the day it ends", "2022-12-19", None, True),
    ("in time before", "2022-12-09", None, True),
    ("too long before", "2022-12-07", None, False),
    ("just in time after", "2022-12-29", None, True),
    ("too long after", "2022-12-31", None, False),
    ("the whole month", "2022-12", None, False),
    ("ends in time", "2020", "2022-12-15", True),
    ("goes on all the time", "2020", "2024", False),
    ("at most until then", "[..2022-12-18]", None, False),
    ("no date", "", None, False),
)


@pytest.mark.parametrize(
    ("title", "starts", "ends", "is_near"), AROUND, ids=[each[0] for each in AROUND]
)
def test_around_an_incident_is_what_began_or_ended_near_it(
    tmp_path: Path, title: str, starts: str, ends: str | None, is_near: bool
) -> None:
    incident = an_event_with("Outage", starts="2022-12-18", ends="2022-12-19", severity="major")
    with a_file_with(tmp_path, incident, an_event_with(title, starts=starts, ends=ends)) as file:
        outage = fetch(file, Event, [1])[0]
        around = events_around(file, outage, days=10)
    assert [line.event.title for line in around.rows] == ([title] if is_near else [])
    assert around.total == int(is_near)


def test_nothing_is_around_an_incident_without_a_date(tmp_path: Path) -> None:
    plans = (an_event_with("Outage", starts="", severity="minor"), an_event_with("Other"))
    with a_file_with(tmp_path, *plans) as file:
        detail = incident_detail(file, 1)
    assert detail is not None
    assert detail.around.total == 0


def test_a_source_tells_what_quotes_it_and_what_rests_on_it(file: OpenFile) -> None:
    article, email = source_detail(file, 1), source_detail(file, 2)
    assert article is not None
    assert email is not None
    assert [named.name for named in article.quotes] == ["E-mail"]
    assert email.quoted_in is not None
    assert email.quoted_in.name == "Article"
    about = [passage.about and passage.about.name for passage in article.passages.rows]
    assert about == ["Outage", None]
    assert [passage.about and passage.about.name for passage in email.passages.rows] == ["Outage"]


def test_an_era_tells_what_is_said_about_it(file: OpenFile) -> None:
    detail = era_detail(file, 1)
    assert detail is not None
    assert detail.era.title == "Fiscal year 2023"
    assert detail.evidence.notes == ()


@pytest.mark.parametrize(
    "read",
    [
        event_detail,
        person_detail,
        unit_detail,
        incident_detail,
        source_detail,
        tenure_detail,
        era_detail,
    ],
)
def test_a_record_that_is_gone_has_no_page(
    file: OpenFile, read: Callable[[OpenFile, int], object]
) -> None:
    assert read(file, 99) is None


def test_references_another_program_broke_are_passed_over(file: OpenFile) -> None:
    file.connection.execute("PRAGMA foreign_keys = OFF")
    for table in ("person", "unit", "kind", "source", "post"):
        file.connection.execute(f"DELETE FROM {table} WHERE id > 0")
    detail = event_detail(file, 1)
    assert detail is not None
    assert (detail.people, detail.units, detail.evidence.citations) == ((), (), ())
    assert tenure_detail(file, 1) is None


def test_the_pages_of_a_busy_person_hold_every_event_once_by_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [28, 3, 17, 9, 21, 5, 11]
    plans = [an_event_with(f"{day}", starts=f"2022-11-{day:02}", people=("Ma",)) for day in days]
    plans.append(an_event_with("no date", starts="", people=("Ma",)))
    plans.append(an_event_with("of nobody"))
    expected = [str(day) for day in sorted(days)] + ["no date"]
    with a_file_with(tmp_path, *plans) as file:
        for walked_from in (100, 2):  # sorted, then by walking the index
            monkeypatch.setattr("db.reading.lines.WALKED_FROM", walked_from)
            pages = [events_of_person(file, 1, first=first, limit=3) for first in (0, 3, 6)]
            assert [line.event.title for page in pages for line in page.rows] == expected
            assert {page.total for page in pages} == {8}


def test_the_pages_of_a_source_hold_every_passage_once(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        source = batch.add(Source("Article"))
        for number in range(7):
            batch.add(Citation(source.id, "uid", locator=f"¶{number}"))
        load(file, batch, label="Passages")
        pages = [passages_of(file, 1, first=first, limit=3) for first in (0, 3, 6)]
    places = [passage.citation.locator for page in pages for passage in page.rows]
    assert places == [f"¶{number}" for number in range(7)]
    assert pages[0].total == 7


READERS: dict[str, Callable[[OpenFile], object]] = {
    "event": lambda file: event_detail(file, 1),
    "incident": lambda file: incident_detail(file, 1),
    "person": lambda file: person_detail(file, 1),
    "unit": lambda file: unit_detail(file, 1),
    "source": lambda file: source_detail(file, 1),
    "tenure": lambda file: tenure_detail(file, 1),
    "events of a unit": lambda file: events_of_unit(file, 1, first=1),
}
MAY_BE_SCANNED = {"kind", "json_each", "unit", "tag"}


@pytest.mark.parametrize("reader", READERS)
def test_no_page_reads_a_whole_table(file: OpenFile, reader: str) -> None:
    """A million events stay quick only while every question is answered by an index."""
    asked: list[str] = []
    file.connection.set_trace_callback(asked.append)
    READERS[reader](file)
    file.connection.set_trace_callback(None)
    assert asked
    scanned: set[str] = set()
    for sql in asked:
        for *_, step in file.connection.execute(f"EXPLAIN QUERY PLAN {sql}"):
            found = re.match(r"SCAN (\w+)", step)
            scanned |= {found[1]} if found else set()
    assert scanned <= MAY_BE_SCANNED | {"subquery"}, scanned
