"""A unit as a draft: the tree of a date, other names, positions, and what became of it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.dates.span import UNDATED, Span, make_span
from db.drafts.posts import post_change, post_draft, posts_of
from db.drafts.units import unit_change, unit_draft
from db.drafts.values import (
    CitationDraft,
    ParentDraft,
    SourceDraft,
    UnitChangeDraft,
    UnitDraft,
    Who,
)
from db.errors import DateProblem, FileProblem
from db.file import OpenFile
from db.records import Alias, Event, Note, Post, Unit
from tests.db.builders import a_file_with, a_tenure_with, a_unit_with, an_event_with
from tests.db.drafts.doing import added, done, edited, id_of, rows

DAY = make_span("2022-12-29")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        a_unit_with("Alibaba"),
        a_unit_with("Alibaba Cloud", "Aliyun", parent="Alibaba"),
        a_unit_with("DingTalk"),
        a_tenure_with("Jeff Zhang", "Alibaba Cloud", "president"),
        an_event_with("Reshuffle", kind="reorganisation"),
    ) as opened:
        yield opened


def cloud(file: OpenFile) -> UnitDraft:
    return unit_draft(file, id_of(file, Unit, "Alibaba Cloud"))


def who(file: OpenFile, name: str) -> Who:
    return Who(name, id_of(file, Unit, name))


def tree(file: OpenFile) -> list[tuple[str, str, str]]:
    return rows(
        file,
        "SELECT unit.name, above.name, starts || '/' || ends FROM unit_parent"
        " JOIN unit ON unit.id = unit_id JOIN unit AS above ON above.id = parent_id ORDER BY 1, 2",
    )


def became(file: OpenFile) -> list[tuple[str, str, str, str]]:
    return rows(
        file,
        "SELECT old.name, relation, new.name, event.title FROM unit_change"
        " JOIN unit AS old ON old.id = from_unit JOIN unit AS new ON new.id = to_unit"
        " JOIN event ON event.id = event_id ORDER BY unit_change.id",
    )


def test_a_new_unit_is_stored_with_all_that_was_written(file: OpenFile) -> None:
    draft = UnitDraft(
        unit=Unit("T-Head", "division", "2018", "", "03-31", "Chips."),
        parents=(
            ParentDraft(Who("Damo Academy", unit_kind="institute"), "chips", make_span("2018", "")),
            ParentDraft(who(file, "Alibaba")),
        ),
        aliases=(Alias("平头哥", language="zh"), Alias("Pingtouge", kind="former")),
        changes=(UnitChangeDraft("split from", who(file, "Alibaba"), DAY),),
        posts=(Post(0, "head", True), Post(0, "advisor", seats=None, opened="2019")),
        tags=("chips",),
        properties=(("site", "Hangzhou"),),
        citations=(CitationDraft(SourceDraft("The article"), field="who"),),
    )
    change = unit_change(file, draft)
    assert change.label == "add ‘T-Head’"
    done(file, change)
    back = unit_draft(file, id_of(file, Unit, "T-Head"))
    assert replace(back.unit, id=0, uid="") == draft.unit
    assert {(each.parent.name, each.reason, each.span) for each in back.parents} == {
        ("Damo Academy", "chips", make_span("2018", "")), ("Alibaba", "", UNDATED),
    }  # fmt: skip
    assert [(each.name, each.kind, each.language) for each in back.aliases] == [
        ("平头哥", "other name", "zh"), ("Pingtouge", "former", ""),
    ]  # fmt: skip
    assert [(each.title, each.leads, each.seats, each.opened) for each in back.posts] == [
        ("head", True, 1, ""), ("advisor", False, None, "2019"),
    ]  # fmt: skip
    assert (back.tags, back.properties) == (("chips",), (("site", "Hangzhou"),))
    assert [(each.source.title, each.field) for each in back.citations] == [("The article", "who")]
    assert rows(file, "SELECT kind FROM unit WHERE name = 'Damo Academy'") == [("institute",)]
    assert not unit_change(file, back)


def test_a_draft_that_is_not_touched_changes_nothing(file: OpenFile) -> None:
    for (id,) in rows(file, "SELECT id FROM unit"):
        assert not unit_change(file, unit_draft(file, id))


def test_a_unit_moves_to_another_parent_on_a_day(file: OpenFile) -> None:
    draft = cloud(file)
    (before,) = draft.parents
    draft = replace(
        draft,
        parents=(
            replace(before, span=make_span("", "2022-12-28")),
            ParentDraft(who(file, "DingTalk"), span=make_span("2022-12-29", "")),
        ),
    )
    done(file, unit_change(file, draft))
    assert tree(file) == [
        ("Alibaba Cloud", "Alibaba", "/2022-12-28"), ("Alibaba Cloud", "DingTalk", "2022-12-29/"),
    ]  # fmt: skip


def test_a_parent_that_goes_leaves_the_notes_with_the_unit(file: OpenFile) -> None:
    draft = cloud(file)
    ((edge,),) = rows(file, "SELECT uid FROM unit_parent")
    added(file, Note("Since when?", about=edge))
    done(file, unit_change(file, replace(draft, parents=())))
    assert tree(file) == []
    assert rows(file, "SELECT about FROM note") == [(draft.unit.uid,)]


@pytest.mark.parametrize("name", ["Alibaba", "Alibaba Cloud"])
def test_a_unit_is_never_put_under_itself(file: OpenFile, name: str) -> None:
    draft = unit_draft(file, id_of(file, Unit, "Alibaba"))
    with pytest.raises(FileProblem, match=r"would lie under itself\. Nothing was written\. Choose"):
        unit_change(file, replace(draft, parents=(ParentDraft(who(file, name)),)))


def test_a_unit_may_lie_under_what_once_lay_under_it(file: OpenFile) -> None:
    draft = cloud(file)
    before = replace(draft.parents[0], span=make_span("", "2020-12-31"))
    done(file, unit_change(file, replace(draft, parents=(before,))))
    alibaba = unit_draft(file, id_of(file, Unit, "Alibaba"))
    later = ParentDraft(who(file, "Alibaba Cloud"), span=make_span("2021-01-01", ""))
    done(file, unit_change(file, replace(alibaba, parents=(later,))))
    assert len(tree(file)) == 2


@pytest.mark.parametrize(("ends", "is_fine"), [("2020-12-31", True), ("", False), ("..", False)])
def test_only_a_known_end_makes_room_for_the_other_way_round(
    file: OpenFile, ends: str, is_fine: bool
) -> None:
    done(file, unit_change(file, replace(cloud(file), parents=())))
    alibaba = unit_draft(file, id_of(file, Unit, "Alibaba"))
    later = ParentDraft(who(file, "Alibaba Cloud"), span=make_span("2021-01-01", ""))
    done(file, unit_change(file, replace(alibaba, parents=(later,))))
    before = ParentDraft(who(file, "Alibaba"), span=make_span("2015", ends))
    if is_fine:
        done(file, unit_change(file, replace(cloud(file), parents=(before,))))
    else:
        with pytest.raises(FileProblem, match="under itself"):
            unit_change(file, replace(cloud(file), parents=(before,)))


def renamed(**more: object) -> UnitChangeDraft:
    change = UnitChangeDraft("renamed", Who("Cloud Intelligence", unit_kind="division"), DAY)
    return replace(change, **more)  # type: ignore[arg-type]  # fields of the draft


def test_a_rename_makes_the_new_unit_and_an_event_of_that_day(file: OpenFile) -> None:
    draft = cloud(file)
    done(file, unit_change(file, replace(draft, changes=(renamed(),))))
    assert became(file) == [
        ("Alibaba Cloud", "renamed", "Cloud Intelligence",
         "Alibaba Cloud is renamed Cloud Intelligence"),
    ]  # fmt: skip
    ((event, starts),) = rows(
        file, "SELECT event.id, starts FROM event JOIN kind ON kind.id = kind_id"
        " WHERE kind.name = 'reorganisation' AND title <> 'Reshuffle'",
    )  # fmt: skip
    assert starts == "2022-12-29"
    units = rows(file, "SELECT unit.name FROM event_unit JOIN unit ON unit.id = unit_id"
                 " WHERE event_id = ? ORDER BY 1", event)  # fmt: skip
    assert units == [("Alibaba Cloud",), ("Cloud Intelligence",)]


def test_the_other_side_sees_the_same_change(file: OpenFile) -> None:
    draft = cloud(file)
    done(file, unit_change(file, replace(draft, changes=(renamed(),))))
    (seen,) = unit_draft(file, id_of(file, Unit, "Cloud Intelligence")).changes
    assert (seen.relation, seen.other.name, seen.is_from) == ("renamed", "Alibaba Cloud", False)
    assert seen.span == DAY


def test_a_change_can_be_that_of_an_event_that_is_there(file: OpenFile) -> None:
    ((event,),) = rows(file, "SELECT id FROM event")
    change = renamed(event_id=event, span=UNDATED, is_from=False)
    done(file, unit_change(file, replace(cloud(file), changes=(change,))))
    assert became(file) == [("Cloud Intelligence", "renamed", "Alibaba Cloud", "Reshuffle")]
    assert rows(file, "SELECT count(*) FROM event") == [(1,)]


def test_an_event_that_was_made_follows_its_change(file: OpenFile) -> None:
    done(file, unit_change(file, replace(cloud(file), changes=(renamed(),))))
    draft = cloud(file)
    later = replace(
        draft.changes[0], relation="merged into", other=who(file, "DingTalk"),
        span=make_span("2023-01"),
    )  # fmt: skip
    done(file, unit_change(file, replace(draft, changes=(later,))))
    assert became(file) == [
        ("Alibaba Cloud", "merged into", "DingTalk", "Alibaba Cloud is merged into DingTalk")
    ]
    ((event, starts),) = rows(file, "SELECT id, starts FROM event WHERE title LIKE '%merged%'")
    assert starts == "2023-01"
    units = rows(file, "SELECT unit.name FROM event_unit JOIN unit ON unit.id = unit_id"
                 " WHERE event_id = ? ORDER BY 1", event)  # fmt: skip
    assert units == [("Alibaba Cloud",), ("DingTalk",)]


@pytest.mark.parametrize(("note", "left"), [(False, 1), (True, 2)])
def test_a_change_that_goes_takes_the_event_that_says_nothing_else(
    file: OpenFile, note: bool, left: int
) -> None:
    done(file, unit_change(file, replace(cloud(file), changes=(renamed(),))))
    if note:
        ((event,),) = rows(file, "SELECT uid FROM event WHERE title LIKE '%renamed%'")
        added(file, Note("Says who?", about=event))
    done(file, unit_change(file, replace(cloud(file), changes=())))
    assert became(file) == []
    assert rows(file, "SELECT count(*) FROM event") == [(left,)]


def test_changes_are_told_in_the_order_of_their_days(file: OpenFile) -> None:
    later = renamed(span=make_span("2023"))
    earlier = renamed(relation="split from", other=who(file, "Alibaba"), span=make_span("2009"))
    unknown = renamed(relation="replaced by", other=who(file, "DingTalk"), span=UNDATED)
    done(file, unit_change(file, replace(cloud(file), changes=(later, earlier, unknown))))
    told = [each.relation for each in cloud(file).changes]
    assert told == ["split from", "renamed", "replaced by"]


def test_a_row_without_a_name_is_passed_over(file: OpenFile) -> None:
    draft = replace(
        cloud(file),
        changes=(renamed(other=Who("  ")),),
        parents=(*cloud(file).parents, ParentDraft(Who(""), "no name yet")),
    )
    assert not unit_change(file, draft)


@pytest.mark.parametrize(
    ("span", "starts"), [(UNDATED, "2022-12-29"), (make_span("2022-12-30"), "2022-12-30")]
)
def test_an_event_that_is_there_takes_a_date_that_was_written(
    file: OpenFile, span: Span, starts: str
) -> None:
    change = renamed(event_id=1, span=span)
    done(file, unit_change(file, replace(cloud(file), changes=(change,))))
    assert rows(file, "SELECT starts, title FROM event") == [(starts, "Reshuffle")]


def test_two_changes_of_one_event_move_together(file: OpenFile) -> None:
    both = (renamed(event_id=1), renamed(event_id=1, other=who(file, "DingTalk")))
    done(file, unit_change(file, replace(cloud(file), changes=both)))
    first, second = cloud(file).changes
    later = replace(first, span=make_span("2023-02-01"))
    done(file, unit_change(file, replace(cloud(file), changes=(later, second))))
    assert rows(file, "SELECT starts FROM event") == [("2023-02-01",)]


def test_a_made_event_that_a_person_added_to_stays_when_the_change_goes(file: OpenFile) -> None:
    done(file, unit_change(file, replace(cloud(file), changes=(renamed(),))))
    edited(file, Event, 2, place="Hangzhou")
    done(file, unit_change(file, replace(cloud(file), changes=())))
    assert rows(file, "SELECT place FROM event ORDER BY id") == [("",), ("Hangzhou",)]


def test_a_made_event_follows_the_name_of_its_unit(file: OpenFile) -> None:
    done(file, unit_change(file, replace(cloud(file), changes=(renamed(),))))
    draft = cloud(file)
    done(file, unit_change(file, replace(draft, unit=replace(draft.unit, name="Ali Cloud"))))
    assert became(file)[0][3] == "Ali Cloud is renamed Cloud Intelligence"


def test_the_made_event_speaks_the_language_of_the_file(file: OpenFile) -> None:
    file.connection.execute("UPDATE meta SET value = 'de' WHERE key = 'language'")
    done(file, unit_change(file, replace(cloud(file), changes=(renamed(),))))
    assert became(file)[0][3] == "Alibaba Cloud heißt jetzt Cloud Intelligence"


def test_nothing_is_changed_into_itself(file: OpenFile) -> None:
    change = renamed(other=who(file, "Alibaba Cloud"))
    with pytest.raises(FileProblem, match="into itself"):
        unit_change(file, replace(cloud(file), changes=(change,)))


def test_a_position_that_somebody_held_is_not_removed_in_passing(file: OpenFile) -> None:
    with pytest.raises(FileProblem, match="“president” has a time in office"):
        unit_change(file, replace(cloud(file), posts=()))
    draft = replace(cloud(file), posts=(*cloud(file).posts, Post(0, "advisor")))
    done(file, unit_change(file, draft))
    done(file, unit_change(file, replace(cloud(file), posts=cloud(file).posts[:1])))
    assert [post.title for post in posts_of(file, draft.id)] == ["president"]


def test_a_position_is_changed_on_its_own(file: OpenFile) -> None:
    post = post_draft(file, 1)
    change = post_change(file, replace(post, title=" head  of cloud ", seats=None, closed="2023"))
    assert change.label == "change position ‘head of cloud · Alibaba Cloud’"
    done(file, change)
    assert post_draft(file, 1) == replace(post, title="head of cloud", seats=None, closed="2023")
    done(file, post_change(file, Post(post.unit_id, "advisor")))
    assert [each.title for each in posts_of(file, post.unit_id)] == ["head of cloud", "advisor"]


@pytest.mark.parametrize(
    ("post", "told"),
    [
        (Post(2, "PRESIDENT"), "has a position “PRESIDENT” already"),
        (Post(2, "advisor", seats=0), "at least one seat"),
        (Post(2, "advisor", opened="2020", closed="2019"), "before it begins"),
        (Post(4711, "advisor"), "no longer in the file"),
        (Post(2, "advisor", id=4711), "no longer in the file"),
    ],
)
def test_a_position_that_can_not_be_is_refused(file: OpenFile, post: Post, told: str) -> None:
    unit = id_of(file, Unit, "Alibaba Cloud")
    with pytest.raises((FileProblem, DateProblem), match=told):
        post_change(file, replace(post, unit_id=unit) if post.unit_id == 2 else post)


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        (Unit(" "), "A unit needs a name"),
        (Unit("A", fiscal_year_end="31 March"), "no end of a fiscal year"),
        (Unit("A", founded="2020", dissolved="2019"), "before it begins"),
        (Unit("A", founded="long ago"), "is not a date"),
        (Unit("A", id=4711), "no longer in the file"),
    ],
)
def test_a_unit_that_can_not_be_is_refused(file: OpenFile, unit: Unit, told: str) -> None:
    with pytest.raises((FileProblem, DateProblem), match=told):
        unit_change(file, UnitDraft(unit))


def test_a_circle_that_another_program_made_does_not_lock_the_unit(file: OpenFile) -> None:
    alibaba, below = id_of(file, Unit, "Alibaba"), id_of(file, Unit, "Alibaba Cloud")
    file.connection.execute(
        "INSERT INTO unit_parent (uid, unit_id, parent_id) VALUES ('x', ?, ?)", (alibaba, below)
    )
    draft = unit_draft(file, below)
    assert unit_change(file, replace(draft, unit=replace(draft.unit, summary="Servers.")))


def test_a_period_of_a_parent_is_kept_to_the_letter(file: OpenFile) -> None:
    span: Span = make_span("2018~", "..", wording="since about 2018")
    draft = cloud(file)
    done(
        file,
        unit_change(file, replace(draft, parents=(replace(draft.parents[0], span=span),))),
    )
    assert cloud(file).parents[0].span == span
