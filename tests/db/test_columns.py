"""Everything drawn in time comes out of the file as arrays, row for row."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import numpy as np
import pytest

from db.columns import (
    DATED,
    ERA,
    EVENT,
    IMPORTANCES,
    MODALITIES,
    MOMENT,
    NO_HI,
    NO_LO,
    NONE,
    OPEN,
    PERIOD,
    PRECISIONS,
    SEVERITIES,
    STATUSES,
    TENURE,
    UNKNOWN,
    EventColumns,
    Members,
)
from db.dates.clock import seconds_of
from db.file import open_file
from db.load_columns import load_columns
from db.reading.titles import titles
from db.records import Era, Event, Tenure
from db.tables import select
from tests.db.builders import (
    Plan,
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_era_with,
    an_event_with,
)

DAY_LO = seconds_of(2022, 12, 29)
DAY_HI = seconds_of(2022, 12, 30)
BOUNDS = {"start_lo": NO_LO, "start_hi": NO_HI, "end_lo": NO_LO, "end_hi": NO_HI}
STATES = ("dated", "open", "unknown")


def columns_of(folder: Path, *plans: Plan) -> EventColumns:
    with a_file_with(folder, *plans) as file:
        return load_columns(file)


def members_of(members: Members, row: int) -> list[int]:
    return [int(each) for each in members.ids[members.offsets[row] : members.offsets[row + 1]]]


def test_an_empty_file_has_empty_columns(tmp_path: Path) -> None:
    columns = columns_of(tmp_path)
    assert len(columns) == 0
    assert columns.units.offsets.tolist() == [0]
    assert columns.people.ids.tolist() == []


def test_eras_stand_before_tenures_before_events(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path, an_event_with("a"), a_tenure_with(), an_event_with("b"), an_era_with("FY 2023")
    )
    assert columns.table.tolist() == [ERA, TENURE, EVENT, EVENT]
    assert columns.id.tolist() == [1, 1, 1, 2]


def test_a_moment_repeats_its_start(tmp_path: Path) -> None:
    columns = columns_of(tmp_path, an_event_with(starts="2022-12-29"))
    assert columns.shape.tolist() == [MOMENT]
    assert (columns.start_lo[0], columns.start_hi[0]) == (DAY_LO, DAY_HI)
    assert (columns.end_lo[0], columns.end_hi[0]) == (DAY_LO, DAY_HI)
    assert PRECISIONS[columns.precision[0]] == "day"


def test_a_side_without_a_bound_is_unbounded(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path,
        an_event_with(starts="[..2022-12-29]"),
        an_event_with(starts=""),
        an_event_with(starts="", ends=".."),
    )
    assert columns.shape.tolist() == [MOMENT, NONE, PERIOD]
    assert columns.start_lo.tolist() == [NO_LO, NO_LO, NO_LO]
    assert columns.start_hi.tolist() == [DAY_HI, NO_HI, NO_HI]
    assert columns.end_hi.tolist() == [DAY_HI, NO_HI, NO_HI]
    assert columns.end_state.tolist()[2] == OPEN
    assert columns.start_state.tolist() == [DATED, UNKNOWN, UNKNOWN]


def test_the_attested_day_is_given_in_bounds(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path, an_event_with(), a_tenure_with(starts="", ends="", attested="2022-12-29")
    )
    assert columns.attested_lo.tolist() == [DAY_LO, NO_LO]
    assert columns.attested_hi.tolist() == [DAY_HI, NO_HI]


def test_an_attested_day_nobody_can_read_is_none(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with()) as file:
        file.connection.execute("UPDATE event SET attested = 'the day before yesterday'")
        columns = load_columns(file)
    assert columns.attested_lo.tolist() == [NO_LO]


def test_a_unit_in_two_roles_is_a_member_once(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path,
        an_event_with(
            units=(("Cloud", "subject"), ("DingTalk", "affected"), ("Cloud", "affected")),
            people=(("Jack Ma", "subject"), ("Jack Ma", "predecessor")),
        ),
        an_event_with("nobody"),
    )
    assert members_of(columns.units, 0) == [1, 2]
    assert members_of(columns.people, 0) == [1]
    assert members_of(columns.units, 1) == members_of(columns.people, 1) == []


def test_a_tenure_belongs_to_the_unit_of_its_post_and_to_its_holder(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path,
        a_unit_with("Alibaba"),
        a_person_with("Jack Ma"),
        an_event_with(units=("Alibaba",)),
        a_tenure_with("Jeff Zhang", "Cloud"),
        a_tenure_with("", "Cloud", status="vacant"),
    )
    assert [members_of(columns.units, row) for row in range(3)] == [[2], [2], [1]]
    assert [members_of(columns.people, row) for row in range(3)] == [[2], [], []]
    assert [STATUSES[status] for status in columns.status[:2]] == ["regular", "vacant"]


@pytest.mark.parametrize(("seats", "sign"), [(1, 1), (2, -1), (None, -1)])
def test_a_tenure_knows_its_position_and_whether_it_is_for_one(
    tmp_path: Path, seats: int | None, sign: int
) -> None:
    with a_file_with(tmp_path, a_tenure_with(), an_event_with()) as file:
        file.connection.execute("UPDATE post SET seats = ?", (seats,))
        (post,) = file.connection.execute("SELECT id FROM post").fetchone()
        assert load_columns(file).post.tolist() == [sign * post, 0]


def test_kinds_incidents_and_figures_are_told_apart(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path,
        a_tenure_with(),
        an_event_with(kind="incident", severity="critical"),
        an_event_with(kind="figure", figures={"rank": 3}),
        an_event_with(kind="incident", severity="minor", figures={"customers": 20}),
        an_event_with(kind="incident"),
    )
    assert columns.kind.tolist() == [0, 5, 6, 5, 5]
    assert columns.severity.tolist() == [0, 1 + SEVERITIES.index("critical"), 0, 1, 0]
    assert columns.is_figure.tolist() == [False, False, True, True, False]


def test_words_become_their_codes(tmp_path: Path) -> None:
    pairs = [(modality, importance) for modality in MODALITIES for importance in IMPORTANCES]
    plans = (an_event_with(modality=modality, importance=other) for modality, other in pairs)
    columns = columns_of(tmp_path, *plans)
    codes = zip(columns.modality.tolist(), columns.importance.tolist(), strict=True)
    assert [(MODALITIES[modality], IMPORTANCES[other]) for modality, other in codes] == pairs


def test_cells_are_the_bytes_of_the_label_in_any_language(tmp_path: Path) -> None:
    columns = columns_of(
        tmp_path,
        an_event_with("张建锋 geht"),
        a_tenure_with("Jeff", "Cloud", "president"),
        a_tenure_with("Jeff", "Alibaba Cloud", "", status="acting"),
    )
    assert columns.cells.tolist() == [
        len("Cloud · president".encode()),
        len("Alibaba Cloud · amtierend".encode()),
        len("张建锋 geht".encode()),
    ]


def test_a_title_with_a_nul_has_all_its_cells(tmp_path: Path) -> None:
    assert columns_of(tmp_path, an_event_with("a\0bc")).cells.tolist() == [4]


def test_columns_say_the_same_as_the_records(tmp_path: Path) -> None:
    """A hundred different spans, read row by row and as arrays."""
    texts = ["2022", "2022-12~", "2018-21", "2022-35", "[2022-12-16..2022-12-19]", "202X", "20XX"]
    ends = [None, "", "..", "2023-03-01", "2024%"]
    plans = [
        an_event_with(f"{text} {end}", starts=text, ends=end) for text in texts for end in ends
    ]
    tenures = [
        a_tenure_with(starts=text, ends=end) for text in texts for end in ends if end is not None
    ]
    with a_file_with(tmp_path, *plans, *tenures, an_era_with("FY")) as file:
        columns = load_columns(file)
        records: list[Era | Tenure | Event] = [
            *select(file, Era, "ORDER BY id"),
            *select(file, Tenure, "ORDER BY id"),
            *select(file, Event, "ORDER BY id"),
        ]
    assert len(columns) == len(records)
    for row, record in enumerate(records):
        span = record.span
        seen = [int(getattr(columns, name)[row]) for name in BOUNDS]
        expected = [
            unbounded if (bound := getattr(span, name)) is None else bound
            for name, unbounded in BOUNDS.items()
        ]
        assert seen == expected, span
        assert PRECISIONS[columns.precision[row]] == span.precision
        assert STATES[columns.start_state[row]] == span.start_state
        assert STATES[columns.end_state[row]] == span.end_state


def test_ids_with_gaps_and_many_steps_keep_their_members(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.load_columns.ROWS_A_STEP", 3)
    plans = [an_event_with(f"e{n}", units=(f"u{n}",)) for n in range(20)]
    with a_file_with(tmp_path, *plans) as file:
        file.connection.execute("DELETE FROM event_unit WHERE event_id % 3 = 0")
        file.connection.execute("DELETE FROM event WHERE id % 3 = 0")
        columns = load_columns(file)
    assert columns.id.tolist() == [n for n in range(1, 21) if n % 3]
    units = [members_of(columns.units, row) for row in range(len(columns))]
    assert units == [[n] for n in range(1, 21) if n % 3]


def test_rows_of_an_event_that_is_gone_are_passed_over(tmp_path: Path) -> None:
    plans = (an_event_with("a", units=("u",)), an_event_with("b", units=("u",), severity="minor"))
    with a_file_with(tmp_path, *plans) as file:
        file.connection.execute("PRAGMA foreign_keys = OFF")
        file.connection.execute("DELETE FROM event WHERE title = 'b'")
        columns = load_columns(file)
    assert columns.units.offsets.tolist() == [0, 1]
    assert columns.severity.tolist() == [0]


def test_a_file_open_for_reading_is_read(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("a")) as file:
        path = file.path
    with open_file(path, writing=False) as file:
        assert load_columns(file).id.tolist() == [1]
        assert not file.connection.in_transaction


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        ("units", ["Jeff Zhang · president", "vacant · president", "Outage", "FY 2023"]),
        ("people", ["Cloud · president", "Cloud · president", "Outage", "FY 2023"]),
        (
            "kinds",
            ["Jeff Zhang · Cloud · president", "vacant · Cloud · president", "Outage", "FY 2023"],
        ),
    ],
)
def test_labels_leave_out_what_the_row_heading_says(
    tmp_path: Path, grouping: str, expected: list[str]
) -> None:
    plans = (
        a_tenure_with("Jeff Zhang", "Cloud"),
        a_tenure_with("", "Cloud", status="vacant"),
        an_event_with("Outage"),
        an_era_with("FY 2023"),
    )
    with a_file_with(tmp_path, *plans) as file:
        tables = np.array([TENURE, TENURE, EVENT, ERA], np.int8)
        assert titles(file, tables, np.array([1, 2, 1, 1]), grouping=grouping) == expected


def test_an_acting_holder_is_called_so(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_tenure_with("Daniel Zhang", "Cloud", status="acting")) as file:
        labels = titles(file, np.array([TENURE], np.int8), np.array([1]))
    assert labels == ["Daniel Zhang · president · acting"]


def test_the_label_of_a_row_that_is_gone_is_empty(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with("Outage")) as file:
        labels = titles(file, np.array([EVENT, EVENT, TENURE], np.int8), np.array([9, 1, 4]))
    assert labels == ["", "Outage", ""]
