"""Strips: where pieces lie, what their lines say, where a click leads."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.columns import MODALITIES
from db.leadership.values import Length, PathStep, Piece, Succession
from db.reading.details import Listed, Position, TenureDetail
from db.reading.evidence import Evidence
from db.records import Post, Tenure
from desktop.panes.detail import DetailPane
from desktop.panes.strips.asked import Around
from desktop.panes.strips.bars import FILLS, worn_theme
from desktop.panes.strips.scale import FADE_PX, boxes_of, scale_of
from desktop.panes.strips.strip_bar import StripBar
from desktop.panes.texts import BREAK, Link
from desktop.selection import Thing
from tests.panes.builders import FakeReader, person_detail, unit_detail
from tests.panes.leadership.values import CLOUD, COMPANY, DANIEL, JEFF, gap, piece, succession

YEAR = 365


def test_every_way_it_is_known_has_its_sign() -> None:
    assert set(FILLS) == set(MODALITIES)


def test_pieces_lie_in_proportion_to_their_days() -> None:
    pieces = (piece(0, 99), gap(100, 199), piece(200, 399, DANIEL, 9))
    scale = scale_of(pieces, 436)
    assert scale is not None
    widths = [round(box.x1 - box.x0) for box in boxes_of(pieces, scale)]
    assert widths == [100, 100, 200]


def test_pieces_that_overlap_lie_in_rows_of_their_own() -> None:
    pieces = (piece(0, 200), piece(100, 300, DANIEL, 9), piece(300, 400, JEFF, 10))
    scale = scale_of(pieces, 436)
    assert scale is not None
    assert [box.row for box in boxes_of(pieces, scale)] == [0, 1, 0]


def test_an_uncertain_start_fades_over_its_bounds() -> None:
    unsure = Piece("term", 0, 100, 399, 399, Length(300, 400), 8, JEFF, "regular")
    scale = scale_of((unsure,), 436)
    assert scale is not None
    (box,) = boxes_of((unsure,), scale)
    assert (round(box.soft_left), round(box.soft_right)) == (100, 0)


def test_an_unknown_end_fades_after_the_last_known_day() -> None:
    running = Piece("term", 0, 0, 99, None, Length(100, None), 8, JEFF, "regular", is_running=True)
    scale = scale_of((running,), 236)
    assert scale is not None
    (box,) = boxes_of((running,), scale)
    assert box.soft_right == FADE_PX


def test_what_is_planned_fades_from_today_on() -> None:
    planned = Piece("term", 0, 0, 399, 399, Length(100, 100), 8, JEFF, "regular", is_running=True)
    scale = scale_of((planned,), 436)
    assert scale is not None
    (box,) = boxes_of((planned,), scale)
    assert round(box.soft_right) == 300


def test_a_piece_of_which_nothing_is_known_has_no_place() -> None:
    assert scale_of((Piece("term", None, None, None, None, Length(None, None)),), 200) is None


def test_a_click_on_a_bar_leads_to_its_time_in_office(qtbot: QtBot) -> None:
    bar = StripBar((piece(0, 99), gap(100, 199), piece(200, 399, DANIEL, 9)), lambda _: "")
    qtbot.addWidget(bar)
    bar.resize(436, bar.sizeHint().height())
    bar.show()
    with qtbot.waitSignal(bar.picked) as picked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    assert picked.args == ["tenure", 9]
    with qtbot.assertNotEmitted(bar.picked):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(160, 10))


def test_gaps_are_painted_in_the_colour_of_what_needs_a_look(qtbot: QtBot) -> None:
    bar = StripBar((piece(0, 99), gap(100, 199), piece(200, 399, DANIEL, 9)), lambda _: "")
    qtbot.addWidget(bar)
    bar.resize(436, bar.sizeHint().height())
    image = bar.grab().toImage()
    alert: QColor = worn_theme(bar.palette()).alert
    reds = [x for x in range(436) for y in range(5, 17) if image.pixelColor(x, y) == alert]
    assert reds and min(reds) >= 117 and max(reds) <= 219


class Known:
    """Strips made by hand."""

    def __init__(
        self, strips: tuple[Succession, ...] = (), path: tuple[PathStep, ...] = (),
        around: Around | None = None,
    ) -> None:  # fmt: skip
        self._strips, self._path, self._around = strips, path, around

    def successions_of(self, unit_id: int) -> tuple[Succession, ...] | None:
        del unit_id
        return self._strips

    def path_of(self, person_id: int) -> tuple[PathStep, ...] | None:
        del person_id
        return self._path

    def around(self, tenure_id: int) -> Around | None:
        del tenure_id
        return self._around


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[DetailPane]:
    """An empty detail pane on the screen."""
    pane = DetailPane()
    pane.resize(300, 900)
    qtbot.addWidget(pane)
    pane.show()
    yield pane


def read(pane: DetailPane) -> str:
    page = pane.page()
    labels = [each.text().replace(BREAK, "") for each in page.findChildren(QLabel)]
    return "\n".join([*labels, *(link.label for link in page.findChildren(Link))])


def unit_page(pane: DetailPane, *pieces: Piece) -> str:
    pane.set_strips(Known((succession(*pieces),)))
    post = Post(CLOUD.id, "president", leads=True, id=5)
    pane.set_reader(FakeReader(unit=unit_detail(positions=(Position(post, Listed()),))))
    pane.show_thing(Thing("unit", CLOUD.id))
    return read(pane)


def test_the_page_of_a_unit_counts_gaps_in_days(pane: DetailPane) -> None:
    page = unit_page(pane, piece(0, YEAR), gap(YEAR + 1, YEAR + 1_429), piece(1_795, 3_000, DANIEL))
    assert "1 gap of 1,429 days" in page
    assert "nobody for 1,429 days · 2 Jan 1971 to 30 Nov 1974" in page
    assert "1 Jan 1970 to 1 Jan 1971 · 366 days" in page


def test_days_beside_each_other_are_counted_but_a_handover_is_none(pane: DetailPane) -> None:
    handed = piece(YEAR, 900, DANIEL, 9, overlap=Length(1, 1))
    beside = piece(800, 1_000, JEFF, 10, overlap=Length(101, 101))
    page = unit_page(pane, piece(0, YEAR), handed, beside)
    assert "1 overlap of 101 days" in page
    assert page.count("beside the one before") == 1
    assert "beside the one before for 101 days" in page


def test_announced_and_in_effect_are_both_told(pane: DetailPane) -> None:
    page = unit_page(pane, piece(100, 900, announced="1970-01-05"))
    assert "announced 5 Jan 1970" in page
    assert "11 Apr 1970" in page


def test_a_running_time_in_office_is_counted_to_the_day_it_is_known(pane: DetailPane) -> None:
    known = Piece(
        "term", 0, 0, 730, None, Length(731, None), 8, JEFF, "regular", known_on="1972-01-01",
        is_running=True,
    )  # fmt: skip
    assert "at least 731 days up to 1 Jan 1972" in unit_page(pane, known)


def test_an_end_in_the_future_is_planned_in_the_strip_too(pane: DetailPane) -> None:
    planned = Piece(
        "term", 0, 0, 30_000, 30_000, Length(20_780, 20_780), 8, JEFF, "regular", is_running=True
    )
    page = unit_page(pane, planned)
    assert "since 1 Jan 1970 · 20,780 days so far" in page
    assert "ends 20 Feb 2052 (planned)" in page


def test_the_page_of_a_person_is_a_path_through_positions(pane: DetailPane, qtbot: QtBot) -> None:
    steps = (
        PathStep(8, 5, "president", CLOUD, piece(0, YEAR)),
        PathStep(9, 4, "chief executive", COMPANY, piece(YEAR, 900, JEFF, 9)),
    )
    pane.set_strips(Known(path=steps))
    pane.set_reader(FakeReader(person=person_detail()))
    pane.show_thing(Thing("person", JEFF.id))
    page = read(pane)
    assert page.index("Cloud") < page.index("Company")
    assert "president · 1 Jan 1970 to 1 Jan 1971 · 366 days" in page
    (bar,) = pane.page().findChildren(StripBar)
    with qtbot.waitSignal(pane.picked) as picked:
        bar.picked.emit("tenure", 9)
    assert picked.args == ["tenure", 9]


def test_a_time_in_office_names_who_came_before_and_after(pane: DetailPane) -> None:
    tenure = Tenure(5, person_id=JEFF.id, id=8)
    detail = TenureDetail(tenure, Post(CLOUD.id, "president", id=5), CLOUD, JEFF, Evidence())
    pane.set_strips(Known(around=Around(DANIEL, COMPANY, Length(366, 366), is_counted=True)))
    pane.set_reader(FakeReader(tenure=detail))
    pane.show_thing(Thing("tenure", 8))
    page = read(pane)
    for words in ("After", "Followed by", "366 days", "Daniel", "Company"):
        assert words in page


def test_until_strips_are_known_the_times_in_office_are_listed(pane: DetailPane) -> None:
    pane.set_reader(FakeReader(person=person_detail()))
    pane.show_thing(Thing("person", JEFF.id))
    assert not pane.page().findChildren(StripBar)
