"""Notes, tags, kinds and eras: stored as written, renamed, and refused where they can't be."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.span import UNDATED, make_span
from db.drafts.eras import era_change, era_draft
from db.drafts.notes import note_change, note_draft
from db.drafts.tags import kind_change, merge_tags, tag_change
from db.drafts.values import NoteDraft
from db.errors import FileProblem
from db.file import OpenFile
from db.records import Era, Event, Kind, Tag, Tagging
from db.search import search
from tests.db.builders import a_file_with, an_event_with
from tests.db.drafts.doing import added, done, id_of, rows, uid_of

NOON, EVENING = "2026-11-22T12:00:00Z", "2026-11-22T20:00:00Z"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path, an_event_with("Outage"), an_event_with("Departure")) as opened:
        yield opened


def test_a_note_about_an_event_is_stored_and_found(file: OpenFile) -> None:
    draft = NoteDraft("\n# Hours\n\n  - which zone?  \n", about=uid_of(file, Event, 1))
    change = note_change(file, draft, now=NOON)
    assert change.label == "add note ‘# Hours - which zone?’"
    done(file, change)
    assert note_draft(file, 1) == replace(draft, text="# Hours\n\n  - which zone?", id=1)
    assert rows(file, "SELECT created_at, changed_at FROM note") == [(NOON, NOON)]
    assert [each.title for each in search(file, "zone")] == ["Outage"]


def test_a_note_can_stand_at_a_moment_of_the_axis(file: OpenFile) -> None:
    done(file, note_change(file, NoteDraft("Here.", at=-5), now=NOON))
    assert note_draft(file, 1) == NoteDraft("Here.", "", -5, 1)


def test_a_changed_note_keeps_when_it_was_written(file: OpenFile) -> None:
    done(file, note_change(file, NoteDraft("Here.", at=0), now=NOON))
    assert not note_change(file, note_draft(file, 1), now=EVENING)
    done(file, note_change(file, replace(note_draft(file, 1), text="There."), now=EVENING))
    assert rows(file, "SELECT text, created_at, changed_at FROM note") == [
        ("There.", NOON, EVENING)
    ]


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        (NoteDraft(" \n ", at=0), "The note is empty"),
        (NoteDraft("Here."), "about nothing"),
        (NoteDraft("Here.", at=0, id=4711), "no longer in the file"),
    ],
)
def test_a_note_that_can_not_be_is_refused(file: OpenFile, draft: NoteDraft, told: str) -> None:
    with pytest.raises(FileProblem, match=told):
        note_change(file, draft, now=NOON)


def test_a_tag_is_made_renamed_and_coloured(file: OpenFile) -> None:
    done(file, tag_change(file, Tag(" to  check ", "#1B7F6B")))
    assert rows(file, "SELECT name, colour FROM tag") == [("to check", "#1b7f6b")]
    done(file, tag_change(file, Tag("To check", "", id=1)))
    assert rows(file, "SELECT id, name, colour FROM tag") == [(1, "To check", "")]
    assert not tag_change(file, Tag("To check", "", id=1))


def test_tags_are_merged_and_stay_once_on_each_record(file: OpenFile) -> None:
    one, two = (uid_of(file, Event, each) for each in (1, 2))
    keep, drop = added(file, Tag("check"), Tag("to check"))
    added(file, Tagging(keep.id, one), Tagging(drop.id, one), Tagging(drop.id, two))
    change = merge_tags(file, keep.id, drop.id)
    assert change.label == "merge tag ‘to check’ into ‘check’"
    done(file, change)
    assert rows(file, "SELECT name FROM tag") == [("check",)]
    assert sorted(rows(file, "SELECT about FROM tagging")) == sorted([(one,), (two,)])


def test_a_kind_is_made_and_known_to_files_by_its_first_name(file: OpenFile) -> None:
    done(file, kind_change(file, Kind("", "Court  ruling", "#6B4F3A")))
    id = id_of(file, Kind, "court ruling")
    assert rows(file, "SELECT icon FROM kind WHERE id = ?", id) == [("dot",)]
    done(file, kind_change(file, Kind("", "Judgement", "#6b4f3a", "shield", id=id)))
    assert rows(file, "SELECT name, label, colour, icon FROM kind WHERE id = ?", id) == [
        ("court ruling", "Judgement", "#6b4f3a", "shield")
    ]


def test_a_kind_of_the_program_can_be_called_otherwise(file: OpenFile) -> None:
    id = id_of(file, Kind, "incident")
    done(file, kind_change(file, Kind("x", "Störung", "#b3241d", "diamond", id)))
    assert rows(file, "SELECT name, label FROM kind WHERE id = ?", id) == [("incident", "Störung")]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Kind("", " ", "#000000"), "A kind needs a name"),
        (Kind("", "Court", "red"), "“red” is no colour"),
        (Kind("", "INCIDENT", "#000000"), "There is a kind “Incident” already"),
        (Kind("", "figure", "#000000"), "There is a kind “Number” already"),
        (Kind("", "incident", "#000000", id=11), "There is a kind “Incident” already"),
        (Kind("", "Court", "#000000", id=4711), "no longer in the file"),
    ],
)
def test_a_kind_that_can_not_be_is_refused(file: OpenFile, kind: Kind, told: str) -> None:
    with pytest.raises(FileProblem, match=told):
        kind_change(file, kind)


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        (Tag(""), "A tag needs a name"),
        (Tag("Check"), "There is a tag “check” already"),
        (Tag("other", "#12"), "is no colour"),
        (Tag("other", id=4711), "no longer in the file"),
    ],
)
def test_a_tag_that_can_not_be_is_refused(file: OpenFile, tag: Tag, told: str) -> None:
    added(file, Tag("check"))
    with pytest.raises(FileProblem, match=told):
        tag_change(file, tag)


def test_an_era_is_made_and_changed(file: OpenFile) -> None:
    done(
        file,
        era_change(file, Era(" Fiscal  year 2023", "#5560b5", make_span("2022-04", "2023-03"))),
    )
    era = era_draft(file, 1)
    assert (era.title, era.span.ends) == ("Fiscal year 2023", "2023-03")
    change = era_change(file, replace(era, title="FY 2023"))
    assert change.label == "change era ‘FY 2023’"
    done(file, change)
    assert era_draft(file, 1) == replace(era, title="FY 2023")
    assert not era_change(file, era_draft(file, 1))


@pytest.mark.parametrize(
    ("era", "told"),
    [
        (Era("", span=make_span("2022")), "An era needs a title"),
        (Era("A", span=UNDATED), "needs a date to be drawn"),
        (Era("A", "blue", make_span("2022")), "is no colour"),
        (Era("A", span=make_span("2022"), id=4711), "no longer in the file"),
    ],
)
def test_an_era_that_can_not_be_is_refused(file: OpenFile, era: Era, told: str) -> None:
    with pytest.raises(FileProblem, match=told):
        era_change(file, era)
