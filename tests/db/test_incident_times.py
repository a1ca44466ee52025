"""One incident by the hour in its own zone, how long it lasted in few letters, and the list."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.dates.clock import DAY_S, HOUR_S, MINUTE_S, seconds_of
from db.dates.span import Span, make_span
from db.filtering.listed import incidents_seen
from db.filtering.sieved import sieved
from db.filtering.values import Group, filter_of
from db.load_columns import load_columns
from db.reading.incident_list import incidents
from db.reading.incident_times import (
    IncidentHours,
    LinkedEvent,
    hours_of,
    in_zone_of_file,
    short_length,
)
from db.records import Event, Incident, Kind
from tests.db.builders import a_file_with, an_event_with

HONG_KONG = "Asia/Hong_Kong"
KIND = Kind("incident", "Incident", "#b3241d", "diamond")


def an_event(span: Span, id: int = 7) -> Event:
    return Event(f"Event {id}", 5, span=span, id=id, uid=f"event-{id}")


def hours(
    starts: str, ends: str | None = None, *, zone: str = "", linked: tuple[Span, ...] = (),
    least: int | None = None, most: int | None = None,
) -> IncidentHours:  # fmt: skip
    """The hours of an incident whose file is in UTC."""
    span = make_span(starts, ends, zone=zone)
    others = [LinkedEvent(an_event(each, 10 + n), KIND, "part of", True)
              for n, each in enumerate(linked)]  # fmt: skip
    incident = Incident(7, lasted_min_s=least, lasted_max_s=most)
    found = hours_of(an_event(span), incident, others)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("least", "most", "said", "german"),
    [
        (2 * HOUR_S, 3 * HOUR_S, "2–3 h", "2–3 Std."),
        (3 * HOUR_S, 3 * HOUR_S, "3 h", "3 Std."),
        (None, DAY_S, "at most a day", "höchstens 1 Tag"),
        (0, HOUR_S, "at most an hour", "höchstens 1 Std."),
        (10 * DAY_S, 13 * DAY_S, "10–13 days", "10–13 Tage"),
        (10 * MINUTE_S, 5 * HOUR_S, "10 min – 5 h", "10 Min. – 5 Std."),
        (90 * MINUTE_S, 200 * MINUTE_S, "1–4 h", "1–4 Std."),  # outward
        (3 * HOUR_S, None, "at least 3 h", "mindestens 3 Std."),
        (None, None, "", ""),
        (0, None, "", ""),
        (DAY_S, DAY_S, "1 day", "1 Tag"),
        (400 * DAY_S, 400 * DAY_S, "about 13 months 10 days", "etwa 13 Monate 10 Tage"),
    ],
)
def test_a_length_is_said_in_few_letters(
    least: int | None, most: int | None, said: str, german: str
) -> None:
    assert short_length(least, most) == said
    assert short_length(least, most, "de") == german


def test_hours_are_those_of_the_incident_and_lead_to_those_of_the_file() -> None:
    found = hours("2022-12-18T08:56", "2022-12-19T00:30", zone=HONG_KONG)
    assert found.known == "hours"
    assert (found.zone, found.file_zone) == (HONG_KONG, "UTC")
    assert found.bounds.start_lo == seconds_of(2022, 12, 18, 8, 56)
    assert found.bounds.end_hi == seconds_of(2022, 12, 19, 0, 31)
    assert in_zone_of_file(found, found.bounds.start_lo) == seconds_of(2022, 12, 18, 0, 56)
    assert found.first < found.bounds.start_lo
    assert found.last > found.bounds.end_hi


def test_a_day_never_moves_with_the_zone() -> None:
    found = hours("2022-12-18T08:56", "2022-12-19", zone=HONG_KONG)
    assert found.bounds.start_lo == seconds_of(2022, 12, 18, 8, 56)
    assert found.bounds.end_hi == seconds_of(2022, 12, 20)


@pytest.mark.parametrize(
    ("starts", "ends", "known", "first", "days"),
    [
        ("2022-12-18", None, "day", 18, 1),
        ("2022-12-18", "2022-12-18", "day", 18, 1),
        ("[2022-12-16..2022-12-19]", None, "days", 16, 4),
        ("2022-12-16", "2022-12-19", "days", 16, 4),
    ],
)
def test_where_only_days_are_known_whole_days_are_shown(
    starts: str, ends: str | None, known: str, first: int, days: int
) -> None:
    found = hours(starts, ends)
    assert found.known == known
    assert found.first == seconds_of(2022, 12, first)
    assert found.last - found.first == days * DAY_S


def test_an_end_that_nobody_stated_follows_from_how_long_it_lasted() -> None:
    found = hours("2021-03-01T10:00", "", least=2 * HOUR_S, most=4 * HOUR_S)
    ten = seconds_of(2021, 3, 1, 10)
    assert (found.bounds.end_lo, found.bounds.end_hi) == (ten + 2 * HOUR_S,
                                                          ten + 4 * HOUR_S + 60)  # fmt: skip
    assert found.has_summed_end
    assert not found.has_summed_start


def test_a_start_follows_likewise() -> None:
    found = hours("", "2021-03-01T10:00", least=HOUR_S, most=2 * HOUR_S)
    ten = seconds_of(2021, 3, 1, 10)
    assert found.bounds.start_lo == ten - 2 * HOUR_S
    assert found.has_summed_start


def test_an_end_that_is_stated_is_never_summed() -> None:
    found = hours("2021-03-01T10:00", "2021-03-01T11:00", least=2 * HOUR_S, most=4 * HOUR_S)
    assert found.bounds.end_hi == seconds_of(2021, 3, 1, 11, 1)
    assert not found.has_summed_end


def test_linked_events_inside_are_marks_by_time_and_others_are_counted() -> None:
    found = hours(
        "2022-12-18T08:00", "2022-12-18T20:00", zone=HONG_KONG,
        linked=(
            make_span("2022-12-18T07:00", zone="UTC"),  # 15:00 in Hong Kong
            make_span("2022-12-18T09:00", zone=HONG_KONG),
            make_span("2022-12-27"),
            make_span("2022-12-18"),
            Span(),
        ),
    )  # fmt: skip
    assert [mark.linked.event.id for mark in found.marks] == [13, 11, 10]
    assert found.marks[2].bounds.start_lo == seconds_of(2022, 12, 18, 15)
    assert found.outside == 1


def test_without_a_date_there_are_no_hours() -> None:
    assert hours_of(an_event(Span()), Incident(7), ()) is None


def test_a_zone_that_nobody_knows_counts_as_the_files() -> None:
    span = Span(
        "moment", "2022-12-18T08:00", "", 0, 60, 0, 60, "dated", "dated", zone="Mars/Olympus"
    )
    found = hours_of(an_event(span), Incident(7), (), "Europe/Berlin")
    assert found is not None
    assert found.zone == "Europe/Berlin"
    assert found.bounds.start_lo == 0


def test_the_list_knows_lengths_and_units_and_follows_the_filter(tmp_path: Path) -> None:
    outage = an_event_with(
        "Outage", kind="incident", severity="major", starts="2022-12-18", ends="2022-12-18",
        units=("Cloud", ("Exchange", "affected"), ("Cloud", "affected")), region="Hong Kong",
    )  # fmt: skip
    older = an_event_with("Older", kind="incident", severity="minor", starts="2020")
    with a_file_with(tmp_path, outage, older) as file:
        first, second = incidents(file)
        assert (first.title, first.units) == ("Older", ())
        assert (first.lasted_min_s, first.lasted_max_s) == (None, None)
        assert second.units == ("Cloud", "Exchange")
        assert (second.lasted_min_s, second.lasted_max_s) == (0, DAY_S)
        words = filter_of([Group("text", words=("outage",))])
        assert incidents_seen(file, sieved(file, load_columns(file), words).columns) == (second,)
