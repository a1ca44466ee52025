"""What a person meets who imports Chronik's own JSON: rows, rejections, remarks, refusals."""

# SPDX-License-Identifier: MIT

import json
from pathlib import Path

import pytest

from db.errors import ImportProblem
from db.loading.batch import Batch
from db.loading.chronik_json import read, read_header
from db.loading.existing import Existing
from db.records import (
    Alias,
    Citation,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Kind,
    Link,
    Note,
    Person,
    Post,
    Property,
    Source,
    Tenure,
    Unit,
    UnitChange,
    UnitParent,
)

EMPTY = Existing.empty()


def a_file(**lists: object) -> str:
    return json.dumps({"format": "chronik", "version": 1, **lists})


def an_event(**fields: object) -> dict[str, object]:
    return {"title": "Something happened here", "starts": "2021-05-04", **fields}


def reasons(batch: Batch) -> list[str]:
    return [rejected.reason for rejected in batch.rejected]


def a_company() -> dict[str, object]:
    return {
        "people": [{"key": "ada", "name": "Ada Larsen"}],
        "units": [{"key": "mill", "name": "Oakmere"}, {"key": "lab", "name": "Oakmere Lab"}],
        "posts": [{"key": "head", "unit": "mill", "title": "head", "leads": True}],
    }


def test_the_example_of_the_format_is_read_without_a_word() -> None:
    page = Path(__file__).parents[2].joinpath("seeds/FORMAT.md").read_text("utf-8")
    example = page.split("```json\n")[1].split("```")[0]
    batch = read(example, EMPTY)
    assert (batch.rejected, batch.remarks) == ([], [])
    assert [tenure.span.starts for tenure in batch.of(Tenure)] == ["2019-03"]
    assert [event.title for event in batch.of(Event)] == ["Ada Larsen opens the second mill"]


def test_a_file_may_come_as_path_text_or_bytes(tmp_path: Path) -> None:
    text = a_file(events=[an_event(title="Börse zu")])
    path = tmp_path / "one.json"
    path.write_text(text, "utf-8-sig")
    titles = [[e.title for e in read(s, EMPTY).of(Event)] for s in (path, text, text.encode())]
    assert titles == [["Börse zu"]] * 3


def test_everything_inside_an_event_is_kept() -> None:
    event = an_event(
        key="fire",
        kind="incident",
        people=[{"person": "ada", "role": "affected"}],
        units=[{"unit": "mill"}],
        changes=[{"from": "mill", "to": "lab", "relation": "merged into"}],
        figures=[{"metric": "loss", "value": 3.5, "unit": "m EUR", "qualifier": "about"}],
        incident={"severity": "critical", "lasted_min_s": 60, "lasted_max_s": 90},
        cites=[{"source": "paper", "locator": "p. 3", "confidence": 2}],
        notes=["Twice looked up."],
        properties={"insured": True, "floors": 3, "roof": "tin"},
    )
    batch = read(
        a_file(
            **a_company(),
            sources=[{"key": "paper", "title": "The Courier"}],
            events=[event, an_event(key="after")],
            links=[{"from": "fire", "to": "after", "relation": "causes", "speculated": True}],
        ),
        EMPTY,
    )
    assert reasons(batch) == []
    (uid,) = (kept.uid for kept in batch.of(Event)[:1])
    assert [(e.person_id, e.role) for e in batch.of(EventPerson)] == [(-1, "affected")]
    assert [(e.unit_id, e.role) for e in batch.of(EventUnit)] == [(-1, "subject")]
    assert [(c.from_unit, c.to_unit) for c in batch.of(UnitChange)] == [(-1, -2)]
    assert [(f.value, f.qualifier) for f in batch.of(Figure)] == [(3.5, "about")]
    assert [(i.severity, i.lasted_max_s) for i in batch.of(Incident)] == [("critical", 90)]
    assert [(c.about, c.locator, c.confidence) for c in batch.of(Citation)] == [(uid, "p. 3", 2)]
    assert [(n.about, n.text) for n in batch.of(Note)] == [(uid, "Twice looked up.")]
    kept = {p.name: p.value for p in batch.of(Property)}
    assert kept == {"insured": "true", "floors": "3", "roof": "tin"}
    assert [(x.from_event, x.to_event, x.speculated) for x in batch.of(Link)] == [(-1, -2, True)]


def test_an_event_without_an_end_is_a_moment_and_with_an_empty_one_it_lasts() -> None:
    batch = read(a_file(events=[an_event(), an_event(ends=""), an_event(ends="..")]), EMPTY)
    seen = [(event.span.shape, event.span.end_state) for event in batch.of(Event)]
    assert seen == [("moment", "dated"), ("period", "unknown"), ("period", "open")]


def test_a_tenure_without_dates_is_of_unknown_start_and_end() -> None:
    tenure = {"post": "head", "person": "ada", "attested": "2022-12-29"}
    (kept,) = read(a_file(**a_company(), tenures=[tenure]), EMPTY).of(Tenure)
    assert (kept.span.shape, kept.span.start_state, kept.span.end_state) == (
        "period", "unknown", "unknown",
    )  # fmt: skip
    assert kept.span.attested == "2022-12-29"


def test_an_alias_without_dates_says_nothing_of_time() -> None:
    people = [{"name": "Ada Larsen", "aliases": [{"name": "Ada L."}]}]
    (alias,) = read(a_file(people=people), EMPTY).of(Alias)
    assert (alias.span.shape, alias.person_id) == ("none", -1)


def test_clock_times_are_read_in_the_zone_of_the_json() -> None:
    text = a_file(zone="Asia/Shanghai", events=[an_event(starts="2022-12-29T08:00")])
    (event,) = read(text, EMPTY).of(Event)
    assert event.span.start_lo == 1_672_272_000  # midnight UTC
    assert event.span.zone == "Asia/Shanghai"


BAD_ROWS = [
    ({"title": ""}, "$.events[1].title: is empty"),
    ({"title": 7}, "$.events[1].title: a text was expected, not 7"),
    ({"starts": "2022-02-30"}, '$.events[1].starts: "2022-02-30" is no date'),
    ({"starts": "yesterday"}, '$.events[1].starts: "yesterday" is no date'),
    ({"ends": "2021-99"}, '$.events[1].ends: "2021-99" is no date'),
    ({"ends": "2020"}, "$.events[1]: "),
    ({"attested": "soon"}, '$.events[1].attested: "soon" is no date'),
    ({"starts": "2021-05-04T10:00", "zone": "Nowhere/At"}, "$.events[1]: "),
    ({"kind": "miracle"}, '$.events[1].kind: "miracle" is no kind of this file'),
    ({"modality": "sure"}, '$.events[1].modality: "sure" is none of: stated'),
    ({"importance": None, "place": []}, "$.events[1].place: a text was expected, not a list"),
]


@pytest.mark.parametrize(("fault", "reason"), BAD_ROWS)
def test_a_bad_event_is_rejected_with_its_place_and_the_rest_goes_in(
    fault: dict[str, object], reason: str
) -> None:
    batch = read(a_file(events=[an_event(), an_event(**fault), an_event()]), EMPTY)
    assert len(batch.of(Event)) == 2
    assert [rejected.row for rejected in batch.rejected] == [2]
    assert reasons(batch)[0].startswith(reason)


BAD_PARTS = [
    ("people", [{"person": "eve"}], '$.events[0].people[0].person: no person has the key "eve"'),
    ("units", [{}], "$.events[0].units[0].unit: is missing"),
    ("units", {}, "$.events[0].units: a list was expected, not an object"),
    ("figures", [{"metric": "x", "value": "3"}], '.figures[0].value: a number was expected'),
    ("figures", [{"metric": "x", "value": 10**400}], ".figures[0].value: the number is too large"),
    ("incident", {"severity": "bad"}, '$.events[0].incident.severity: "bad" is none of'),
    ("incident", {"lasted_min_s": 9, "lasted_max_s": 3}, "lasted_max_s: is less than"),
    ("incident", {"lasted_max_s": 2**63}, "lasted_max_s: "),
    ("cites", [{"source": "x", "confidence": 5}], '.cites[0].source: no source has the key "x"'),
    ("notes", [3], "$.events[0].notes[0]: a text was expected, not 3"),
    ("properties", {"x": []}, '$.events[0].properties: "x" needs a name and a text or number'),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value", "reason"), BAD_PARTS)
def test_a_bad_part_is_rejected_alone_and_its_event_stays(
    key: str, value: object, reason: str
) -> None:
    batch = read(a_file(events=[an_event(**{key: value})]), EMPTY)
    assert len(batch.of(Event)) == 1
    assert len(batch.rejected) == 1
    assert reason in reasons(batch)[0]


def test_rows_that_refer_to_a_rejected_row_say_so() -> None:
    company = a_company()
    company["people"] = [{"key": "ada", "name": 3}]
    tenures = [{"post": "head", "person": "ada"}]
    batch = read(a_file(**company, tenures=tenures), EMPTY)
    assert reasons(batch) == [
        "$.people[0].name: a text was expected, not 3",
        '$.tenures[0].person: the person "ada" was rejected',
    ]
    assert batch.of(Tenure) == []


def test_a_key_stands_for_one_row_only() -> None:
    people = [{"key": "a", "name": "Ada"}, {"key": "a", "name": "Eve"}]
    batch = read(a_file(people=people), EMPTY)
    assert [person.name for person in batch.of(Person)] == ["Ada"]
    assert reasons(batch) == ['$.people[1].key: "a" is the key of another row']


def test_a_list_of_the_wrong_type_is_reported_as_row_0() -> None:
    batch = read(a_file(people="nobody", events=[an_event()]), EMPTY)
    assert [(r.row, r.reason) for r in batch.rejected] == [
        (0, '$.people: a list was expected, not "nobody"')
    ]
    assert len(batch.of(Event)) == 1


def test_unknown_keys_are_counted_in_the_remarks() -> None:
    batch = read(a_file(events=[an_event(mood="sad"), an_event(mood="glad")], plan=1), EMPTY)
    assert batch.remarks == [
        'events: the key "mood" is not known and was left out (2 times)',
        'file: the key "plan" is not known and was left out',
    ]


def test_a_vacant_position_has_no_holder_and_any_other_needs_one() -> None:
    tenures = [
        {"post": "head", "status": "vacant"},
        {"post": "head", "status": "vacant", "person": "ada"},
        {"post": "head"},
    ]
    batch = read(a_file(**a_company(), tenures=tenures), EMPTY)
    assert [tenure.person_id for tenure in batch.of(Tenure)] == [None]
    assert [rejected.row for rejected in batch.rejected] == [2, 3]


def test_a_circle_of_units_loses_the_edge_that_closes_it() -> None:
    units = [
        {"key": "a", "name": "A", "parents": [{"unit": "b"}]},
        {"key": "b", "name": "B", "parents": [{"unit": "c"}]},
        {"key": "c", "name": "C", "parents": [{"unit": "a"}, {"unit": "c"}]},
    ]
    batch = read(a_file(units=units), EMPTY)
    assert [(edge.unit_id, edge.parent_id) for edge in batch.of(UnitParent)] == [(-1, -2), (-2, -3)]
    assert reasons(batch) == [
        "$.units[2].parents[0].unit: a unit would lie under itself",
        "$.units[2].parents[1].unit: a unit would lie under itself",
    ]


def test_a_long_chain_of_units_is_no_circle() -> None:
    units: list[dict[str, object]] = [{"key": "0", "name": "0"}]
    for number in range(1, 3_000):
        above = {"unit": str(number - 1)}
        units.append({"key": str(number), "name": str(number), "parents": [above]})
    batch = read(a_file(units=units), EMPTY)
    assert (len(batch.of(UnitParent)), batch.rejected) == (2_999, [])


def test_sources_may_quote_later_ones_but_not_each_other() -> None:
    sources = [
        {"key": "a", "title": "A", "quoted_in": "b"},
        {"key": "b", "title": "B"},
        {"key": "c", "title": "C", "quoted_in": "d"},
        {"key": "d", "title": "D", "quoted_in": "c"},
    ]
    batch = read(a_file(sources=sources), EMPTY)
    assert [source.quoted_in for source in batch.of(Source)] == [-2, None, -4, None]
    assert reasons(batch) == ["$.sources[3].quoted_in: the sources would quote each other"]


def test_names_of_the_file_are_used_as_they_stand_there() -> None:
    known = Existing(
        people={"ada larsen": 7}, units={"oakmere": 4}, posts={(4, "head"): 9}, kinds=EMPTY.kinds
    )
    tenures = [{"post": "head", "person": "ada"}]
    batch = read(a_file(**a_company(), tenures=tenures), known)
    assert batch.of(Person) == []
    assert [unit.name for unit in batch.of(Unit)] == ["Oakmere Lab"]
    assert batch.of(Post) == []
    assert [(tenure.post_id, tenure.person_id) for tenure in batch.of(Tenure)] == [(9, 7)]
    assert "people: 1 of them stand in the file already and were kept" in batch.remarks


def test_two_people_of_one_name_stay_two() -> None:
    people = [{"key": "a", "name": "Ada Larsen"}, {"key": "b", "name": "ada larsen"}]
    batch = read(a_file(people=people), Existing(people={"ada larsen": 7}, kinds=EMPTY.kinds))
    assert len(batch.of(Person)) == 2


def test_a_shared_surname_merges_nobody() -> None:
    people = [{"name": "Daniel Zhang"}, {"name": "Zhang"}]
    batch = read(a_file(people=people), Existing(people={"jeff zhang": 7}, kinds=EMPTY.kinds))
    assert len(batch.of(Person)) == 2


def test_a_new_kind_can_be_used_by_its_events() -> None:
    kinds = [
        {"name": "strike", "label": "Strike", "colour": "#112233"},
        {"name": "Deal", "label": "Deal", "colour": "#112233"},
        {"name": "x", "label": "X", "colour": "red"},
    ]
    batch = read(a_file(kinds=kinds, events=[an_event(kind="Strike")]), EMPTY)
    assert [kind.name for kind in batch.of(Kind)] == ["strike"]
    assert [event.kind_id for event in batch.of(Event)] == [-1]
    assert reasons(batch) == ['$.kinds[2].colour: "red" is no colour like #1b7f6b']


def test_a_note_on_the_axis_stands_at_the_first_second_of_its_date() -> None:
    notes = [{"text": "War", "at": "2022-12-29"}, {"text": "Before", "at": "[..2022]"}]
    batch = read(a_file(notes=notes), EMPTY)
    assert [note.at for note in batch.of(Note)] == [1_672_272_000]
    assert [rejected.row for rejected in batch.rejected] == [2]


def test_the_header_names_the_new_file() -> None:
    header = read_header(a_file(title="Mill", language="de", zone="Europe/Berlin"))
    assert (header.title, header.language, header.zone) == ("Mill", "de", "Europe/Berlin")


REFUSED = [
    (b"", "This isn't JSON"),
    (b"{", "This isn't JSON"),
    (b"\xff\xfe{\x00}\x00", "The file isn't UTF-8 text"),
    (b"[1, 2]", "This JSON isn't in Chronik's own format"),
    (b'{"events": []}', "This JSON isn't in Chronik's own format"),
    (b'{"format": "chronik"}', "The version of this JSON is null"),
    (b'{"format": "chronik", "version": true}', "The version of this JSON is true"),
    (b'{"format": "chronik", "version": 2}', "This JSON is of version 2, newer than"),
    (b'{"format": "chronik", "version": 1, "title": 3}', "$.title: a text was expected"),
    (b'{"format": "chronik", "version": 1, "zone": "Nowhere/At"}', "$.zone: "),
    (b'{"format": "chronik", "version": 1, "zone": "+xx"}', "$.zone: "),
    (b'{"a": 1, "a": 2}', 'An object in the JSON has the key "a" twice'),
    (b'{"a": NaN}', "The JSON holds NaN"),
    (b'{"a": -Infinity}', "The JSON holds -Infinity"),
    (b'{"a": 1e999}', "The JSON holds a number too large"),
    (b'{"a": ' + b"9" * 5_000 + b"}", "The JSON holds a number with thousands of digits"),
    (b'{"a": "\\ud800"}', "A text in the JSON holds half a character"),
    (b'{"\\udc00": 1}', "A text in the JSON holds half a character"),
    (b"[" * 100_000, "The JSON is nested too deep"),
    (b"[" * 300 + b"]" * 300, "The JSON is nested more than 40 levels deep"),
]


@pytest.mark.parametrize(("raw", "sentence"), REFUSED)
def test_what_is_no_such_file_is_refused_in_a_sentence(raw: bytes, sentence: str) -> None:
    with pytest.raises(ImportProblem) as told:
        read(raw, EMPTY)
    assert str(told.value).startswith(sentence)
    assert "Nothing was imported." in str(told.value)


def test_a_pair_of_escaped_halves_is_a_character() -> None:
    text = a_file(events=[an_event(title="rocket \U0001f680")])
    assert "\\ud83d" in text
    assert read(text, EMPTY).of(Event)[0].title == "rocket \U0001f680"


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.json", tmp_path):
        with pytest.raises(ImportProblem, match=path.name):
            read(path, EMPTY)
