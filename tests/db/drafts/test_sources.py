"""A source whose text is edited keeps its passages, and names the ones it loses."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.drafts.citations import citation_change, citation_draft, property_change
from db.drafts.sources import same_sources, source_change, source_draft, text_of
from db.drafts.values import CitationDraft, SourceDraft
from db.errors import DateProblem, FileProblem
from db.file import OpenFile
from db.passages import make
from db.records import Citation, Event, Source
from tests.db.builders import a_file_with, an_event_with
from tests.db.drafts.doing import added, done, id_of, rows, uid_of

TEXT = (
    "The servers in the first region were down for most of a day.\n"
    "A second region was slow. Nobody says why it was slow.\n"
    "In the end the head of the business stepped down."
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path, an_event_with("Outage"), an_event_with("Departure")) as opened:
        added(opened, Source("The article", issued="2022-12-29", language="en", text=TEXT))
        yield opened


def cite(file: OpenFile, quote: str, event: str = "Outage", source: int = 1) -> Citation:
    start = TEXT.index(quote)
    place = make(TEXT, start, start + len(quote))
    citation = Citation(
        source, uid_of(file, Event, id_of(file, Event, event)), "when", "", "¶1", place.start,
        place.end, place.exact, place.prefix, place.suffix,
    )  # fmt: skip
    (stored,) = added(file, citation)
    kept: Citation = stored
    return kept


def passages(file: OpenFile) -> list[str | None]:
    """What the text says where each passage is now; None where it has no place."""
    found = rows(
        file,
        "SELECT passage_from, passage_to, exact, text FROM citation"
        " JOIN source ON source.id = source_id ORDER BY citation.id",
    )
    for start, end, exact, text in found:
        assert start is None or text[start:end] == exact
    return [None if start is None else text[start:end] for start, end, _, text in found]


def edited(file: OpenFile, text: str) -> list[str]:
    """Store another text; return the events whose passages are told to be lost."""
    change, lost = source_change(file, replace(source_draft(file, 1), text=text))
    done(file, change)
    return [each.about.name for each in lost if each.about]


def test_a_new_source_is_stored_as_it_was_written(file: OpenFile) -> None:
    draft = SourceDraft(
        "The e-mail", "Alibaba", "Daniel Zhang", "https://example.org/a?b=1", "", "zh",
        "2022-12", "2026-11-22", 1, "关于\n阿里云",
    )  # fmt: skip
    change, lost = source_change(file, draft)
    assert (change.label, lost) == ("add source ‘The e-mail’", ())
    done(file, change)
    id = id_of(file, Source, "The e-mail")
    assert source_draft(file, id) == replace(draft, id=id)
    assert not source_change(file, source_draft(file, id))[0]


def test_passages_move_with_the_text_around_them(file: OpenFile) -> None:
    cite(file, "most of a day")
    cite(file, "stepped down", "Departure")
    assert edited(file, "A headline.\n\n" + TEXT.replace("A second region was slow. ", "")) == []
    assert passages(file) == ["most of a day", "stepped down"]


def test_a_passage_that_stands_twice_stays_with_its_surroundings(file: OpenFile) -> None:
    citation = cite(file, "was slow. Nobody")
    again = make(TEXT, TEXT.rindex("was slow"), TEXT.rindex("was slow") + 8)
    second = replace(
        citation, id=0, uid="", passage_from=again.start, passage_to=again.end,
        exact=again.exact, prefix=again.prefix, suffix=again.suffix,
    )  # fmt: skip
    added(file, second)
    edited(file, "Was it slow? It was slow, they said. " + TEXT)
    assert passages(file) == ["was slow. Nobody", "was slow"]
    ((start,),) = rows(file, "SELECT passage_from FROM citation WHERE id = 2")
    ((text,),) = rows(file, "SELECT text FROM source")
    assert text[start - 7 : start] == "why it "


def test_a_passage_whose_words_are_gone_is_named_and_keeps_its_quote(file: OpenFile) -> None:
    cite(file, "most of a day")
    cite(file, "stepped down", "Departure")
    without = TEXT.splitlines()[0]
    assert edited(file, without) == ["Departure"]
    assert passages(file) == ["most of a day", None]
    assert rows(file, "SELECT exact FROM citation WHERE id = 2") == [("stepped down",)]


def test_a_lost_passage_is_found_again_when_its_words_come_back(file: OpenFile) -> None:
    cite(file, "most of a day")
    assert edited(file, "") == ["Outage"]
    assert edited(file, "Nothing of the kind is here.") == [], "it was named before"
    assert edited(file, TEXT) == []
    assert passages(file) == ["most of a day"]


def test_a_quote_without_a_place_is_found_in_a_text_that_is_pasted_later(file: OpenFile) -> None:
    about = uid_of(file, Event, 1)
    (source,) = added(file, Source("A book"))
    added(file, Citation(source.id, about, exact="most of a day"), Citation(source.id, about))
    change, lost = source_change(file, replace(source_draft(file, source.id), text=TEXT))
    done(file, change)
    assert lost == ()
    assert passages(file) == ["most of a day", None]


def test_a_place_without_a_quote_gets_its_words_before_the_text_changes(file: OpenFile) -> None:
    start = TEXT.index("stepped down")
    added(file, Citation(1, uid_of(file, Event, 1), passage_from=start, passage_to=start + 12))
    edited(file, "A new first line.\n" + TEXT)
    assert passages(file) == ["stepped down"]


def test_another_title_leaves_the_passages_alone(file: OpenFile) -> None:
    cite(file, "most of a day")
    change, lost = source_change(file, replace(source_draft(file, 1), title="An article"))
    assert lost == ()
    assert [type(record).__name__ for record in change.after] == ["Source"]


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [("a\r\nb\rc\n", "a\nb\nc\n"), ("\ufeffText", "Text"), ("a\0b", "ab"), ("阿里", "阿里")],
)
def test_a_pasted_text_has_one_kind_of_line_end(pasted: str, kept: str) -> None:
    assert text_of(pasted) == kept


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (SourceDraft(" "), "A source needs a title"),
        (SourceDraft("A", issued="Thursday"), "is not a date"),
        (SourceDraft("A", quoted_in=4711), "quotes this one is no longer"),
        (SourceDraft("The article", quoted_in=1, id=1), "can't be quoted in itself"),
        (SourceDraft("A", id=4711), "no longer in the file"),
    ],
)
def test_what_can_not_be_is_refused_and_says_why(
    file: OpenFile, wrong: SourceDraft, told: str
) -> None:
    with pytest.raises((FileProblem, DateProblem), match=told):
        source_change(file, wrong)


def test_two_sources_never_quote_each_other(file: OpenFile) -> None:
    (email,) = added(file, Source("The e-mail", quoted_in=1))
    with pytest.raises(FileProblem, match="quoted in itself"):
        source_change(file, replace(source_draft(file, 1), quoted_in=email.id))


def test_sources_that_quote_each_other_by_another_program_end_no_walk(file: OpenFile) -> None:
    one, two = added(file, Source("One"), Source("Two"))
    file.connection.execute("UPDATE source SET quoted_in = ? WHERE id = ?", (two.id, one.id))
    file.connection.execute("UPDATE source SET quoted_in = ? WHERE id = ?", (one.id, two.id))
    change, _ = source_change(file, replace(source_draft(file, 1), quoted_in=one.id))
    assert [record.id for record in change.after if isinstance(record, Source)] == [1]


def test_a_source_that_is_there_already_is_noticed(file: OpenFile) -> None:
    again = SourceDraft("the  ARTICLE", issued="2022-12-29")
    assert [each.name for each in same_sources(file, again)] == ["The article"]
    assert same_sources(file, replace(again, issued="2023-01-02")) == ()
    by_text = same_sources(file, SourceDraft("Pasted", text=TEXT.replace("\n", "\r\n")))
    assert [each.name for each in by_text] == ["The article"]
    assert same_sources(file, source_draft(file, 1)) == ()
    assert same_sources(file, SourceDraft()) == ()


def test_a_passage_is_changed_on_its_own(file: OpenFile) -> None:
    citation = cite(file, "most of a day")
    draft = citation_draft(file, citation.id)
    assert (draft.source.title, draft.exact, draft.locator) == (
        "The article", "most of a day", "¶1",
    )  # fmt: skip
    assert not citation_change(file, draft, citation.about)
    done(file, citation_change(file, replace(draft, says="2 days", confidence=3), citation.about))
    assert rows(file, "SELECT says, confidence, uid FROM citation") == [("2 days", 3, citation.uid)]


def test_a_new_passage_brings_its_new_source(file: OpenFile) -> None:
    about = uid_of(file, Event, 1)
    change = citation_change(file, CitationDraft(SourceDraft("A letter"), note="seen"), about)
    assert change.label == "add source passage of ‘A letter’"
    done(file, change)
    assert rows(file, "SELECT title, note, about FROM citation JOIN source"
                " ON source.id = source_id") == [("A letter", "seen", about)]  # fmt: skip


@pytest.mark.parametrize(("first", "last"), [(3, None), (None, 3), (5, 5), (-1, 4), (7, 2)])
def test_a_place_that_is_no_part_of_a_text_is_refused(
    file: OpenFile, first: int | None, last: int | None
) -> None:
    draft = CitationDraft(source_draft(file, 1), passage_from=first, passage_to=last)
    with pytest.raises(FileProblem, match="no part of the text"):
        citation_change(file, draft, uid_of(file, Event, 1))


def test_free_fields_are_changed_on_their_own(file: OpenFile) -> None:
    about = uid_of(file, Event, 1)
    change = property_change(file, about, [("paragraph", "3"), (" ", ""), ("page  no", "")])
    assert change.label == "change free fields of ‘Outage’"
    done(file, change)
    assert rows(file, "SELECT name, value FROM property ORDER BY id") == [
        ("paragraph", "3"), ("page no", ""),
    ]  # fmt: skip
    done(file, property_change(file, about, []))
    assert rows(file, "SELECT * FROM property") == []
    with pytest.raises(FileProblem, match="needs a name"):
        property_change(file, about, [("", "3")])
