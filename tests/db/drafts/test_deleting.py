"""Delete says what hangs on a record, takes it along or leaves it, and comes back whole."""

# SPDX-License-Identifier: MIT

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest

from db.drafts.deleting import Hanging, KindInUse, delete_change, hanging, what_hangs_on
from db.file import OpenFile
from db.records import (
    Alias,
    Attachment,
    Citation,
    Era,
    Event,
    EventPerson,
    Figure,
    Kind,
    Link,
    Note,
    Person,
    Post,
    Source,
    Tag,
    Tagging,
    Tenure,
    Unit,
    UnitChange,
    UnitParent,
)
from tests.db.builders import (
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_era_with,
    an_event_with,
    an_outage_with,
)
from tests.db.drafts.doing import added, done, edited, id_of, rows, uid_of


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        a_person_with("Jeff Zhang", "Zhang Jianfeng"),
        a_unit_with("Alibaba Cloud", "Aliyun", parent="Alibaba"),
        a_unit_with("Hong Kong", parent="Alibaba Cloud"),
        a_unit_with("DingTalk", parent="Alibaba"),
        a_tenure_with("Jeff Zhang", "Alibaba Cloud", "president"),
        a_tenure_with("Daniel Zhang", "Alibaba Cloud", "president", starts="2022-12-29", ends=""),
        a_tenure_with("Jeff Zhang", "DingTalk", ""),
        an_outage_with(units=("Hong Kong",)),
        an_event_with(
            "He steps down", kind="departure", units=("Alibaba Cloud", "DingTalk"),
            people=("Jeff Zhang",),
        ),
        an_era_with("Fiscal year"),
    ) as opened:  # fmt: skip
        yield opened


def told(file: OpenFile, table: str, id: int) -> dict[str, int]:
    """What hangs on a record: those that must go with an exclamation mark."""
    found = what_hangs_on(file, table, id)
    return {each.what + ("!" if each.must_go else ""): each.count for each in found}


def deleted(
    file: OpenFile, cls: type[Any], name: str, take: Collection[str] = (), **more: Any
) -> None:
    table = cls.__name__.lower()
    done(file, delete_change(file, [(table, id_of(file, cls, name))], take, **more))


def titles(file: OpenFile) -> list[str]:
    return [title for (title,) in rows(file, "SELECT title FROM event ORDER BY id")]


def test_an_event_tells_what_goes_with_it(file: OpenFile) -> None:
    outage, down = id_of(file, Event, "Outage"), id_of(file, Event, "He steps down")
    added(file, Link(outage, down, "suspected connection", speculated=True))
    assert told(file, "event", outage) == {"figure!": 1, "link!": 1, "property!": 1, "note": 1}
    assert told(file, "event", down) == {"link!": 1}


def test_a_deleted_event_takes_its_parts_and_nothing_else(file: OpenFile) -> None:
    deleted(file, Event, "Outage", {"note"})
    for table in ("incident", "figure", "property", "note"):
        assert rows(file, f"SELECT * FROM {table}") == []
    assert titles(file) == ["He steps down"]
    assert rows(file, "SELECT count(*) FROM unit") == [(4,)]


def test_a_note_can_stay_at_the_moment_of_the_deleted_event(file: OpenFile) -> None:
    ((at,),) = rows(file, "SELECT start_lo FROM event WHERE title = 'Outage'")
    deleted(file, Event, "Outage")
    assert rows(file, "SELECT text, about, at FROM note") == [("Look up the hour.", "", at)]


def test_a_note_about_what_has_no_day_can_not_stay(file: OpenFile) -> None:
    person = id_of(file, Person, "Jeff Zhang")
    added(file, Note("Which one?", about=uid_of(file, Person, person)))
    assert told(file, "person", person)["note!"] == 1


def test_a_person_takes_times_in_office_and_leaves_the_events(file: OpenFile) -> None:
    person = id_of(file, Person, "Jeff Zhang")
    assert told(file, "person", person) == {
        "alias!": 1, "event_person!": 1, "tenure!": 2, "event": 1, "post": 1,
    }  # fmt: skip
    deleted(file, Person, "Jeff Zhang")
    assert titles(file) == ["Outage", "He steps down"]
    assert rows(file, "SELECT count(*) FROM tenure") == [(1,)]
    assert rows(file, "SELECT count(*) FROM post") == [(2,)]


def test_a_person_takes_events_of_nobody_else_if_asked(file: OpenFile) -> None:
    deleted(file, Person, "Jeff Zhang", {"event", "post"})
    assert titles(file) == ["Outage"]
    assert rows(file, "SELECT title FROM post") == [("president",)]


def test_an_event_with_somebody_else_is_never_taken_with_a_person(file: OpenFile) -> None:
    down, other = id_of(file, Event, "He steps down"), id_of(file, Person, "Daniel Zhang")
    added(file, EventPerson(down, other))
    assert "event" not in told(file, "person", id_of(file, Person, "Jeff Zhang"))


def test_a_unit_tells_of_positions_units_below_and_events(file: OpenFile) -> None:
    cloud = id_of(file, Unit, "Alibaba Cloud")
    assert told(file, "unit", cloud) == {
        "alias!": 1, "event_unit!": 1, "post!": 1, "tenure!": 2, "unit": 1,
    }  # fmt: skip
    assert told(file, "unit", id_of(file, Unit, "Alibaba")) == {"unit": 3}


def test_units_below_are_left_on_top_or_taken_with_all_that_is_theirs(file: OpenFile) -> None:
    deleted(file, Unit, "Alibaba Cloud")
    assert rows(file, "SELECT name FROM unit ORDER BY name") == [
        ("Alibaba",), ("DingTalk",), ("Hong Kong",),
    ]  # fmt: skip
    assert rows(file, "SELECT count(*) FROM unit_parent") == [(1,)]
    deleted(file, Unit, "Alibaba", {"unit", "event"})
    assert rows(file, "SELECT name FROM unit") == [("Hong Kong",)]
    assert titles(file) == ["Outage"]


def test_a_unit_that_also_lay_elsewhere_is_not_taken_with_its_parent(file: OpenFile) -> None:
    below, other = id_of(file, Unit, "Hong Kong"), id_of(file, Unit, "DingTalk")
    added(file, UnitParent(below, other))
    assert "unit" not in told(file, "unit", id_of(file, Unit, "Alibaba Cloud"))


def test_a_source_takes_its_passages_and_what_rests_on_it_alone_if_asked(file: OpenFile) -> None:
    outage, down = id_of(file, Event, "Outage"), id_of(file, Event, "He steps down")
    ((figure,),) = rows(file, "SELECT uid FROM figure")
    ((tenure,),) = rows(file, "SELECT uid FROM tenure WHERE post_id = 1 AND person_id = 1")
    article, email = added(file, Source("The article"), Source("The e-mail"))
    added(
        file,
        Citation(article.id, figure, exact="24"),
        Citation(article.id, tenure),
        Citation(article.id, uid_of(file, Event, down)),
        Citation(email.id, uid_of(file, Event, down)),
    )
    assert told(file, "source", article.id) == {"citation!": 3, "event": 1, "tenure": 1}
    deleted(file, Source, "The article", {"event", "tenure", "note"})
    assert titles(file) == ["He steps down"]
    assert rows(file, "SELECT about FROM citation") == [(uid_of(file, Event, down),)]
    assert outage not in [id for (id,) in rows(file, "SELECT id FROM event")]
    assert rows(file, "SELECT count(*) FROM tenure") == [(2,)]


def test_sources_quoted_in_a_deleted_one_stand_alone_or_go(file: OpenFile) -> None:
    (article,) = added(file, Source("The article"))
    (email,) = added(file, Source("The e-mail", quoted_in=article.id))
    assert what_hangs_on(file, "source", article.id) == (Hanging("source", 1, "source"),)
    deleted(file, Source, "The article")
    assert rows(file, "SELECT id, quoted_in FROM source") == [(email.id, None)]
    (again,) = added(file, Source("A book"))
    added(file, Source("A letter", quoted_in=again.id))
    deleted(file, Source, "A book", {"source"})
    assert rows(file, "SELECT title FROM source") == [("The e-mail",)]


def test_a_tag_comes_off_everything(file: OpenFile) -> None:
    event = uid_of(file, Event, id_of(file, Event, "Outage"))
    (tag,) = added(file, Tag("check"))
    added(file, Tagging(tag.id, event))
    assert told(file, "tag", tag.id) == {"tagging!": 1}
    deleted(file, Tag, "check")
    assert rows(file, "SELECT * FROM tagging") == []
    assert titles(file) == ["Outage", "He steps down"]


def test_a_kind_in_use_is_not_deleted_without_another_one(file: OpenFile) -> None:
    (kind,) = added(file, Kind("merger", "Merger", "#123456"))
    assert told(file, "kind", kind.id) == {}
    for id in (1, 2):
        edited(file, Event, id, kind_id=kind.id)
    assert told(file, "kind", kind.id) == {"event": 2}
    with pytest.raises(KindInUse, match=r"2 events .* “Merger”. Nothing was deleted. Choose"):
        delete_change(file, [("kind", kind.id)])
    with pytest.raises(KindInUse):
        delete_change(file, [("kind", kind.id)], replacement=kind.id)
    done(file, delete_change(file, [("kind", kind.id)], replacement=2))
    assert rows(file, "SELECT DISTINCT kind_id FROM event") == [(2,)]


def test_events_of_a_deleted_kind_go_if_asked(file: OpenFile) -> None:
    (kind,) = added(file, Kind("merger", "Merger", "#123456"))
    edited(file, Event, id_of(file, Event, "Outage"), kind_id=kind.id)
    done(file, delete_change(file, [("kind", kind.id)], {"event"}))
    assert titles(file) == ["He steps down"]


def test_a_kind_of_the_program_is_not_deleted(file: OpenFile) -> None:
    with pytest.raises(KindInUse, match="belongs to the program"):
        delete_change(file, [("kind", id_of(file, Kind, "deal"))], {"event"})


def test_what_is_said_about_what_goes_goes_too(file: OpenFile) -> None:
    cloud, down = id_of(file, Unit, "Alibaba Cloud"), id_of(file, Event, "He steps down")
    (change,) = added(file, UnitChange(down, cloud, id_of(file, Unit, "DingTalk"), "split from"))
    (source,) = added(file, Source("The article"))
    ((alias,),) = rows(file, "SELECT uid FROM alias WHERE unit_id = ?", cloud)
    ((post,),) = rows(file, "SELECT uid FROM post WHERE unit_id = ?", cloud)
    (passage,) = added(file, Citation(source.id, change.uid))
    added(
        file,
        Citation(source.id, alias),
        Attachment(post, "plan.txt", "text/plain", b"plan"),
        Note("Says who?", about=passage.uid),
    )
    deleted(file, Unit, "Alibaba Cloud")
    for table in ("citation", "attachment", "unit_change"):
        assert rows(file, f"SELECT * FROM {table}") == []
    assert rows(file, "SELECT text FROM note") == [("Look up the hour.",)]


@pytest.mark.parametrize("cls", [Tenure, Post, Alias, Figure, Era, Event, Note])
def test_every_kind_of_record_can_be_deleted_and_comes_back(file: OpenFile, cls: type[Any]) -> None:
    table = cls.__name__.lower()
    ((before,),) = rows(file, f"SELECT count(*) FROM {table}")
    ((first,),) = rows(file, f"SELECT min(id) FROM {table}")
    done(file, delete_change(file, [(table, first)]))
    assert rows(file, f"SELECT count(*) FROM {table}") == [(before - 1,)]


def test_several_are_deleted_as_one_edit_and_what_they_share_once(file: OpenFile) -> None:
    marks = [("unit", id_of(file, Unit, name)) for name in ("Alibaba Cloud", "DingTalk")]
    found = {each.what: each.count for each in hanging(file, marks)}
    assert (found["event"], found["tenure"], found["post"]) == (1, 3, 2)
    change = delete_change(file, marks, {"event"})
    assert change.label == "delete 2 units"
    done(file, change)
    assert titles(file) == ["Outage"]


def test_what_is_gone_already_is_passed_over(file: OpenFile) -> None:
    assert not delete_change(file, [("event", 4711)])
    assert what_hangs_on(file, "event", 4711) == ()


@pytest.mark.parametrize(
    ("table", "id", "label"),
    [
        ("event", 1, "delete ‘Outage’"),
        ("tenure", 1, "delete ‘Jeff Zhang · Alibaba Cloud · president’"),
        ("note", 1, "delete note ‘Look up the hour.’"),
        ("post", 2, "delete position"),
        ("incident", 1, "delete record"),
    ],
)
def test_the_label_names_what_is_deleted(file: OpenFile, table: str, id: int, label: str) -> None:
    assert delete_change(file, [(table, id)]).label == label


def test_a_long_name_is_cut_in_the_label(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("An outage\nof " + "many " * 5_000)) as file:
        label = delete_change(file, [("event", 1)]).label
    assert label.startswith("delete ‘An outage of many many") and label.endswith("…’")
    assert len(label) <= 70
