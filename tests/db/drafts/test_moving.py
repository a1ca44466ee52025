"""Marks that are dragged, resized, put into another row, changed many at once, linked."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.clock import DAY_S, seconds_of
from db.dates.edges import resized_to
from db.dates.span import make_span
from db.drafts.about import rehang
from db.drafts.batch_edits import set_for_many, tag_many
from db.drafts.events import event_change, event_draft
from db.drafts.ids import Edits
from db.drafts.links import link_change, relink, turned, unlink
from db.drafts.moving import Side, moved, resized, retitled
from db.drafts.offices import office_draft
from db.drafts.rows import Row, put_in_kind, put_in_unit, put_with_person
from db.drafts.values import Who
from db.errors import DateProblem, FileProblem
from db.file import OpenFile
from db.records import Citation, Event, Link, Note, Post, Source, Tag, Tagging
from db.tables import fetch, select
from tests.db.builders import a_file_with, a_tenure_with, an_era_with, an_event_with
from tests.db.drafts.doing import added, done


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        an_event_with("Hong Kong outage", units=("Alibaba Cloud",), people=("Jeff Zhang",)),
        an_event_with("Some time in December", starts="2022-12", units=(("DingTalk", "affected"),)),
        an_event_with("Between two days", starts="[2022-12-16..2022-12-19]"),
        an_event_with("No date", starts=""),
        a_tenure_with("Jeff Zhang", starts="2018~", ends="", attested="2020"),
        an_era_with("Fiscal year"),
    ) as opened:
        yield opened


def starts(file: OpenFile, event_id: int) -> str:
    return event_draft(file, event_id).span.starts


def test_each_mark_moves_by_whole_units_of_its_own_precision(file: OpenFile) -> None:
    marks = [("event", id) for id in (1, 2, 3, 4)] + [("era", 1)]
    done(file, moved(file, marks, 29 * DAY_S))
    assert [starts(file, id) for id in (1, 2, 3, 4)] == [
        "2023-01-27", "2023-01", "[2023-01-14..2023-01-17]", "",
    ]  # fmt: skip


def test_a_shift_smaller_than_the_precision_changes_nothing(file: OpenFile) -> None:
    assert not moved(file, [("event", 2), ("tenure", 1)], 5 * DAY_S)


def test_undo_says_what_was_moved_and_by_how_much(file: OpenFile) -> None:
    assert moved(file, [("event", 1)], 2 * DAY_S).label == "move ‘Hong Kong outage’ by 2 days"
    assert moved(file, [("event", 1)], -DAY_S).label == "move ‘Hong Kong outage’ by −1 day"


def test_the_words_of_the_old_date_are_not_kept(file: OpenFile) -> None:
    draft = replace(event_draft(file, 1), span=make_span("2022-12-29", wording="am Donnerstag"))
    done(file, event_change(file, draft))
    done(file, moved(file, [("event", 1)], DAY_S))
    assert event_draft(file, 1).span == make_span("2022-12-30")


def test_a_time_in_office_can_not_move_past_its_attested_day(file: OpenFile) -> None:
    with pytest.raises(DateProblem, match="known to have held"):
        moved(file, [("tenure", 1)], 5 * 366 * DAY_S)


def test_a_drag_into_another_row_moves_and_changes_the_unit_in_one_edit(file: OpenFile) -> None:
    change = done(file, moved(file, [("event", 1)], DAY_S, row=Row("unit", 1, 2)))
    draft = event_draft(file, 1)
    assert (draft.span.starts, [who.name for who in draft.units]) == ("2022-12-30", ["DingTalk"])
    assert len(change.before) == 2


def test_another_row_of_people_keeps_the_role(file: OpenFile) -> None:
    done(file, put_in_unit(file, [("event", 2)], 2, 1))
    assert [(w.name, w.role) for w in event_draft(file, 2).units] == [("Alibaba Cloud", "affected")]


def test_into_a_row_it_lies_in_already_it_lies_there_once(file: OpenFile) -> None:
    okx = Who("DingTalk", 2, "subject")
    draft = event_draft(file, 1)
    done(file, event_change(file, replace(draft, units=(*draft.units, okx))))
    done(file, put_in_unit(file, [("event", 1)], 1, 2))
    assert [(w.name, w.role) for w in event_draft(file, 1).units] == [("DingTalk", "subject")]


def test_a_position_of_that_title_in_the_other_unit_is_taken(file: OpenFile) -> None:
    added(file, Post(2, "President"))
    done(file, put_in_unit(file, [("tenure", 1)], 1, 2))
    assert office_draft(file, 1).title == "President"
    assert len(select(file, Post, "")) == 2


def test_the_row_of_nobody_takes_the_person_away(file: OpenFile) -> None:
    done(file, put_with_person(file, [("event", 1)], 1, None))
    assert event_draft(file, 1).people == ()


def test_out_of_the_row_of_nobody_a_unit_is_added(file: OpenFile) -> None:
    done(file, put_in_unit(file, [("event", 4)], None, 2))
    assert [who.name for who in event_draft(file, 4).units] == ["DingTalk"]


def test_a_time_in_office_in_another_unit_takes_the_same_position_there(file: OpenFile) -> None:
    done(file, put_in_unit(file, [("tenure", 1)], 1, 2))
    office = office_draft(file, 1)
    assert (office.unit.name, office.title) == ("DingTalk", "president")
    assert len(select(file, Post, "")) == 2


def test_a_row_of_kinds_changes_the_kind(file: OpenFile) -> None:
    done(file, put_in_kind(file, [("event", 1), ("tenure", 1)], 5))
    assert event_draft(file, 1).kind == "incident"


@pytest.mark.parametrize(
    ("before", "side", "new", "after"),
    [
        (("2022-12-29",), "end", (2023, 1, 2), ("2022-12-29", "2023-01-01")),
        (("2022-12-29",), "start", (2022, 12, 27), ("2022-12-27", "2022-12-29")),
        (("2022-12",), "end", (2023, 2, 26), ("2022-12", "2023-02")),
        (("2022-03", "2022-05"), "end", (2022, 8, 3), ("2022-03", "2022-07")),
        (("2018~", ""), "end", (2022, 12, 30), ("2018~", "2022")),
        (("2022-03-01", ".."), "end", (2022, 4, 1), ("2022-03-01", "2022-03-31")),
        (("", "2022-12-29"), "start", (2020, 2, 3), ("2020-02-03", "2022-12-29")),
        (("[2022-12-16..2022-12-19]",), "end", (2022, 12, 22), ("[2022-12-16..2022-12-21]",)),
        (("[..2022-12-29]",), "start", (2022, 12, 1), ("[2022-12-01..2022-12-29]",)),
        (("2022-12-18T10:52", "2022-12-18T12:00"), "end", (2022, 12, 18, 13, 1),
         ("2022-12-18T10:52", "2022-12-18T13:00")),
    ],
)  # fmt: skip
def test_an_edge_that_is_dragged_keeps_its_precision(
    before: tuple[str, ...], side: Side, new: tuple[int, ...], after: tuple[str, ...]
) -> None:
    assert resized_to(make_span(*before), side, seconds_of(*new)) == make_span(*after)


def test_an_end_before_the_beginning_is_refused(file: OpenFile) -> None:
    with pytest.raises(DateProblem, match="before it begins"):
        resized(file, ("era", 1), "end", seconds_of(2021))


def test_a_title_can_be_changed_in_place(file: OpenFile) -> None:
    done(file, retitled(file, ("event", 1), "  Outage in  Hong Kong "))
    assert event_draft(file, 1).title == "Outage in Hong Kong"
    with pytest.raises(FileProblem, match="at least one word"):
        retitled(file, ("event", 1), " ")


def test_many_events_are_set_at_once(file: OpenFile) -> None:
    done(
        file,
        set_for_many(
            file, [1, 2], kind="incident", importance="main", modality="reported", place="China",
            add_tags=("outage", "Outage"), add_unit=Who("OKX", role="affected"),
            add_person=Who("Jeff Zhang"), remove_unit=2, shift=DAY_S * 31,
        ),
    )  # fmt: skip
    first, second = event_draft(file, 1), event_draft(file, 2)
    for draft in (first, second):
        assert (draft.kind, draft.importance, draft.modality) == ("incident", "main", "reported")
        assert (draft.place, draft.tags) == ("China", ("outage",))
        assert draft.incident is not None
    assert [who.name for who in first.units] == ["Alibaba Cloud", "OKX"]
    assert [who.name for who in second.units] == ["OKX"]
    assert [who.name for who in first.people] == ["Jeff Zhang"]
    assert (first.span.starts, second.span.starts) == ("2023-01-29", "2023-01")
    assert (first.title, second.title) == ("Hong Kong outage", "Some time in December")


def test_what_is_not_given_stays_for_many(file: OpenFile) -> None:
    assert not set_for_many(file, [1, 2, 3])


def test_a_tag_is_put_on_and_taken_off_many_marks(file: OpenFile) -> None:
    marks = [("event", 1), ("tenure", 1), ("era", 1)]
    done(file, tag_many(file, marks, add="later"))
    assert not tag_many(file, marks, add="later")
    done(file, tag_many(file, marks, remove="later"))
    assert event_draft(file, 1).tags == ()


def test_what_two_records_are_tagged_with_is_once_on_the_one_that_stays(file: OpenFile) -> None:
    tag, other = (each.id for each in added(file, Tag("later"), Tag("only here")))
    first, second, third = fetch(file, Event, [1, 2, 3])
    added(file, Tagging(tag, first.uid), Tagging(tag, second.uid), Tagging(other, second.uid))
    edits = Edits(file)
    rehang(edits, first.uid, third.uid)
    rehang(edits, second.uid, third.uid)
    done(file, edits.to_change("merge"))
    found = select(file, Tagging, "WHERE about = ?", (third.uid,))
    assert sorted(each.tag_id for each in found) == sorted([tag, other])
    assert len(found) == len(select(file, Tagging, ""))


def test_a_link_is_there_once_however_often_it_is_made(file: OpenFile) -> None:
    done(file, link_change(file, 1, 2, "suspected connection", speculated=True))
    assert not link_change(file, 1, 2, "suspected connection", speculated=True)
    done(file, link_change(file, 1, 2, "suspected connection"))
    assert [each.speculated for each in select(file, Link, "")] == [False]


def test_a_link_gets_another_relation_and_direction(file: OpenFile) -> None:
    done(file, link_change(file, 1, 2, "follows"))
    done(file, relink(file, 1, "causes", speculated=True))
    done(file, turned(file, 1))
    (link,) = select(file, Link, "")
    assert (link.from_event, link.to_event, link.relation) == (2, 1, "causes")


def test_a_link_that_goes_takes_its_passage_along_and_leaves_its_note(file: OpenFile) -> None:
    done(file, link_change(file, 1, 2, "follows"))
    (link,) = select(file, Link, "")
    (source,) = added(file, Source("The article"))
    added(file, Citation(source.id, link.uid), Note("Really?", link.uid))
    done(file, unlink(file, link.id))
    assert select(file, Citation, "") == []
    assert [note.text for note in select(file, Note, "")] == ["Really?"]


def test_an_event_is_not_linked_with_itself(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="with itself"):
        link_change(file, 1, 1, "follows")
