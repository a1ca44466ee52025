"""What the page of several selected things is read from."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from db.file import OpenFile
from db.reading.many import READ, SHOWN, many_detail
from tests.db.builders import a_file_with, a_tenure_with, an_event_with


def ids_of(file: OpenFile, table: str) -> list[tuple[str, int]]:
    return [(table, id) for (id,) in file.connection.execute(f"SELECT id FROM {table} ORDER BY id")]


def test_events_come_by_date_with_from_and_to(tmp_path: Path) -> None:
    plans = (
        an_event_with("Late", starts="2022-12-29"),
        an_event_with("Early", starts="2018"),
        an_event_with("Without a day", starts=""),
    )
    with a_file_with(tmp_path, *plans) as file:
        detail = many_detail(file, ids_of(file, "event"))
    assert [line.event.title for line in detail.events.rows] == ["Early", "Late", "Without a day"]
    assert (detail.reach.first, detail.reach.last) == ("2018", "2022-12-29")
    assert (detail.total, detail.undated, detail.reach.is_open) == (3, 1, False)


def test_an_incident_and_its_event_are_one(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("Servers fail")) as file:
        (mark,) = ids_of(file, "event")
        detail = many_detail(file, [mark, ("incident", mark[1])])
    assert detail.counts == {"event": 1}


def test_what_is_gone_is_not_counted(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("Here"), a_tenure_with("Ann")) as file:
        marks = [*ids_of(file, "event"), *ids_of(file, "tenure"), ("event", 999), ("note", 7)]
        detail = many_detail(file, marks)
    assert detail.counts == {"event": 1, "tenure": 1}
    assert detail.terms.total == 1


def test_a_time_in_office_that_goes_on_leaves_the_end_open(tmp_path: Path) -> None:
    plans = (a_tenure_with("Ann", starts="2019", ends=".."), an_event_with(starts="2022"))
    with a_file_with(tmp_path, *plans) as file:
        marks = [*ids_of(file, "event"), *ids_of(file, "tenure")]
        detail = many_detail(file, marks)
    assert (detail.reach.first, detail.reach.is_open) == ("2019", True)


def test_very_many_are_counted_and_the_first_ones_listed(tmp_path: Path) -> None:
    plans = [an_event_with(f"Event {n}", starts="2022-12-29") for n in range(SHOWN + 30)]
    with a_file_with(tmp_path, *plans) as file:
        detail = many_detail(file, ids_of(file, "event"))
    assert (len(detail.events.rows), detail.events.total) == (SHOWN, SHOWN + 30)


def test_of_a_whole_file_only_a_part_is_read(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("The only one", starts="2022")) as file:
        (mark,) = ids_of(file, "event")
        others = [("event", mark[1] + n) for n in range(1, READ + 1)]
        detail = many_detail(file, [mark, *others])
    assert detail.total == READ + 1
    assert [line.event.title for line in detail.events.rows] == ["The only one"]
    assert (detail.reach.first, detail.undated) == ("", 0)


def test_people_and_notes_are_listed_by_name(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_tenure_with("Ann"), a_tenure_with("张建锋")) as file:
        detail = many_detail(file, ids_of(file, "person"))
    assert [other.name for other in detail.others.rows] == ["Ann", "张建锋"]
    assert detail.reach.first == ""
