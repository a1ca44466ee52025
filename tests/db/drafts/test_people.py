"""A person as a draft: what is stored comes back, and storing it changes what differs."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.span import make_span
from db.drafts.people import person_change, person_draft
from db.drafts.values import CitationDraft, PersonDraft, SourceDraft
from db.errors import DateProblem, FileProblem
from db.file import OpenFile
from db.records import Alias, Citation, Note, Person, Source
from tests.db.builders import a_file_with, a_person_with
from tests.db.drafts.doing import added, done, id_of, rows


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path, a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋")) as opened:
        yield opened


def a_full_draft() -> PersonDraft:
    return PersonDraft(
        name="Daniel Zhang",
        sort_name="Zhang, Daniel",
        summary="Chief executive.",
        born="1972-01",
        died="",
        aliases=(
            Alias("Zhang Yong", kind="translation", language="en"),
            Alias("逍遥子", kind="short", span=make_span("2007", "")),
        ),
        tags=("check", "cloud"),
        properties=(("id", "Q7"), ("id", "Q8")),
        citations=(CitationDraft(SourceDraft("The article", text="Zhang"), exact="Zhang"),),
    )


def test_a_new_person_is_stored_with_all_that_was_written(file: OpenFile) -> None:
    done(file, person_change(file, a_full_draft()))
    back = person_draft(file, id_of(file, Person, "Daniel Zhang"))
    person = back.id
    asked = a_full_draft()
    (source,) = rows(file, "SELECT id FROM source")
    assert back == replace(
        asked,
        id=person,
        aliases=tuple(
            replace(mine, id=theirs.id, uid=theirs.uid, person_id=person)
            for mine, theirs in zip(asked.aliases, back.aliases, strict=True)
        ),
        citations=(
            replace(
                asked.citations[0],
                id=back.citations[0].id,
                source=replace(asked.citations[0].source, id=source[0]),
            ),
        ),
    )


def test_a_draft_that_is_not_touched_changes_nothing(file: OpenFile) -> None:
    done(file, person_change(file, a_full_draft()))
    for id in (1, 2):
        assert not person_change(file, person_draft(file, id))


def test_the_label_says_who(file: OpenFile) -> None:
    draft = person_draft(file, 1)
    assert person_change(file, replace(draft, name="Jeff  Z ")).label == "change ‘Jeff Z’"
    assert person_change(file, PersonDraft("Jack Ma")).label == "add ‘Jack Ma’"


def test_a_changed_name_keeps_the_row_and_what_is_said_about_it(file: OpenFile) -> None:
    draft = person_draft(file, 1)
    first = draft.aliases[0]
    (source,) = added(file, Source("The article"))
    added(file, Citation(source.id, first.uid))
    renamed = replace(first, name="Jianfeng Zhang")
    change = done(file, person_change(file, replace(draft, aliases=(renamed, draft.aliases[1]))))
    assert change.before == (first,) and change.after == (renamed,)
    assert rows(file, "SELECT count(*) FROM citation") == [(1,)]


def test_a_name_that_goes_takes_its_passages_and_leaves_the_notes(file: OpenFile) -> None:
    draft = person_draft(file, 1)
    (source,) = added(file, Source("The article"))
    alias = draft.aliases[0].uid
    added(file, Citation(source.id, alias), Note("Who says?", about=alias))
    done(file, person_change(file, replace(draft, aliases=draft.aliases[1:])))
    assert rows(file, "SELECT name FROM alias") == [("张建锋",)]
    assert rows(file, "SELECT * FROM citation") == []
    (person,) = rows(file, "SELECT uid FROM person WHERE id = 1")
    assert rows(file, "SELECT about FROM note") == [person]


@pytest.mark.parametrize("name", ["", "  ", "jeff zhang", "ZHANG  jianfeng"])
def test_a_name_that_says_nothing_new_is_passed_over(file: OpenFile, name: str) -> None:
    draft = person_draft(file, 1)
    assert not person_change(file, replace(draft, aliases=(*draft.aliases, Alias(name))))


def test_a_former_name_of_a_time_is_kept_beside_the_same_name(file: OpenFile) -> None:
    former = Alias("Jeff Zhang", kind="former", span=make_span("", "2010"))
    draft = person_draft(file, 1)
    done(file, person_change(file, replace(draft, aliases=(*draft.aliases, former))))
    assert rows(file, "SELECT kind, ends FROM alias WHERE name = 'Jeff Zhang'") == [
        ("former", "2010")
    ]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"name": " "}, "A person needs a name"),
        ({"born": "yesterday-ish"}, "is not a date"),
        ({"born": "1980", "died": "1979"}, "before it begins"),
    ],
)
def test_what_can_not_be_is_refused_and_says_why(
    file: OpenFile, wrong: dict[str, str], told: str
) -> None:
    draft: PersonDraft = replace(person_draft(file, 1), **wrong)  # type: ignore[arg-type]  # all are texts
    with pytest.raises((FileProblem, DateProblem), match=told):
        person_change(file, draft)


def test_a_person_that_was_deleted_meanwhile_is_not_made_again(file: OpenFile) -> None:
    draft = PersonDraft("Nobody", id=4711)
    with pytest.raises(FileProblem, match="no longer in the file"):
        person_change(file, draft)
    with pytest.raises(FileProblem, match="no longer in the file"):
        person_draft(file, 4711)
