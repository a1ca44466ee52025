"""Tags on a page: their names can be read on any colour, and a click finds what has them."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.reading.evidence import Evidence
from db.reading.named import Named
from db.reading.notes import NoteRow
from db.records import Note, Tag
from desktop.panes.detail import DetailPane
from desktop.panes.tag_chip import WIDEST_PX, TagChip
from desktop.panes.texts import Link, Text
from desktop.selection import Thing
from desktop.theme import LEAST_CONTRAST, apply_theme, contrast, load_theme
from tests.panes.builders import FakeReader, person_detail

COLOURS = ["#000000", "#ffffff", "#b3241d", "#f4d03f", "#0b6fb8", "#808080", "#00ff00", ""]


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[DetailPane]:
    pane = DetailPane()
    pane.resize(260, 600)
    qtbot.addWidget(pane)
    pane.show()
    yield pane


def tagged(pane: DetailPane, *tags: Tag) -> list[TagChip]:
    reader = FakeReader(person=person_detail(evidence=Evidence(tags=tags)))
    pane.set_reader(reader)
    pane.show_thing(Thing("person", 3))
    return pane.page().findChildren(TagChip)


@pytest.mark.parametrize("name", ["light", "dark", "paper"])
def test_a_name_can_be_read_on_every_colour(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    apply_theme(qapp, load_theme(name))
    for colour in COLOURS:
        chip = TagChip("risk", colour)
        qtbot.addWidget(chip)
        assert contrast(chip.ink(), chip.ground()) >= LEAST_CONTRAST, colour


def test_a_colour_is_seen_and_never_alone(qtbot: QtBot) -> None:
    chip = TagChip("risk", "#f4d03f")
    qtbot.addWidget(chip)
    picture = chip.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(24) for y in range(picture.height())}

    assert QColor("#f4d03f").name() in colours
    assert "risk" in chip.accessibleName()


def test_a_click_and_enter_ask_for_what_has_the_tag(qtbot: QtBot, pane: DetailPane) -> None:
    (chip,) = tagged(pane, Tag("to follow up", "#b3241d", id=1))
    with qtbot.waitSignal(pane.tag_asked) as heard:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert heard.args == ["to follow up"]
    with qtbot.waitSignal(pane.tag_asked):
        QTest.keyClick(chip, Qt.Key.Key_Return)


def test_a_very_long_tag_stays_inside_the_pane(qtbot: QtBot, pane: DetailPane) -> None:
    chips = tagged(pane, Tag("word " * 60, id=1), Tag("<b>风险</b>\nrisk", id=2))
    qtbot.waitUntil(lambda: chips[0].width() > 0 and pane.page().width() > 0)

    assert chips[0].sizeHint().width() <= WIDEST_PX
    assert "<b>" not in chips[1].toolTip()


def test_a_note_has_a_page_with_its_moment(pane: DetailPane) -> None:
    row = NoteRow(Note("Ask again.", at=0, id=5), None)
    pane.set_reader(FakeReader(note=row))
    pane.show_thing(Thing("note", 5))

    words = [text.plain for text in pane.page().findChildren(Text)]
    assert "pinned to 1 Jan 1970" in words
    assert "Ask again." in words


def test_the_page_of_a_note_leads_to_what_it_is_about(qtbot: QtBot, pane: DetailPane) -> None:
    row = NoteRow(Note("Ask again.", "uid", id=5), Named("unit", 4, "Cloud"))
    pane.set_reader(FakeReader(note=row))
    pane.show_thing(Thing("note", 5))
    (link,) = [each for each in pane.page().findChildren(Link) if each.label == "Cloud"]

    with qtbot.waitSignal(pane.picked) as heard:
        link.click()
    assert heard.args == ["unit", 4]
