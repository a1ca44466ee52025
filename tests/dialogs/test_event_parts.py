"""Parts of the event dialog: an incident, numbers, source passages."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.dates.free_text import read_free
from db.drafts.values import CitationDraft, EventDraft, SourceDraft
from db.records import Figure, Incident
from desktop.dialogs.event_dialog import EventDialog
from desktop.dialogs.figure_part import FigureRow
from desktop.theme import load_theme, style_sheet
from tests.dialogs.asked import ARTICLE, Told, helpers
from tests.dialogs.named import nameless_fields
from tests.dialogs.writing import STORED, an_event_dialog, go, here, type_into

Key = Qt.Key
Show = Callable[..., EventDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Opens the dialog on a draft; the keyboard is in the title."""
    return partial(an_event_dialog, qtbot)


def test_fields_of_an_incident_come_with_its_kind_and_keep_what_was_written(show: Show) -> None:
    dialog = show()
    incident = dialog.fields.incident
    assert not incident.region.isVisible()
    dialog.fields.kind.set_value("incident")
    type_into(incident.region, "Hong Kong")
    type_into(incident.lasted, "up to a day")
    assert incident.lasted_told.text() == "✓ up to a day"
    dialog.fields.kind.set_value("other")
    assert dialog.value().incident is None
    dialog.fields.kind.set_value("incident")
    assert dialog.value().incident == Incident(
        0, "minor", "", "Hong Kong", "", "", 0, 86_400, "up to a day"
    )


def test_how_long_it_lasted_is_refused_when_it_can_not_be_read(show: Show) -> None:
    dialog = show(EventDraft(title="Outage", kind="incident"))
    type_into(dialog.fields.incident.lasted, "quite long")
    (field, words) = dialog.page.mistakes()[0]
    assert field is dialog.fields.incident.lasted
    assert "2 hours" in words
    assert not dialog.accept_button.isEnabled()


def test_a_number_is_typed_with_unit_and_qualifier(show: Show) -> None:
    dialog = show(EventDraft(title="Revenue", kind="figure"))
    (row,) = dialog.fields.figures.rows()
    type_into(row.counted, "revenue")
    type_into(row.number, "about -18 %")
    type_into(row.period, "Q3 2022")
    assert row.told.text() == "✓ about −18 %, July–September 2022"
    (figure,) = dialog.value().figures
    assert figure == Figure(0, "revenue", -18.0, "about", "%", "", "2022-35")


def test_the_fields_of_a_number_have_their_height_where_the_text_is_large(qtbot: QtBot) -> None:
    row = FigureRow(Figure(0, "rank", 3.0), read_free, "en")
    row.setStyleSheet(style_sheet(replace(load_theme("light"), text_px=24)))
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    assert row.sizeHint().height() >= row.number.sizeHint().height()


def test_a_number_that_may_be_meant_in_two_ways_is_not_guessed(show: Show) -> None:
    dialog = show(EventDraft(title="Revenue", kind="figure"))
    (row,) = dialog.fields.figures.rows()
    type_into(row.counted, "revenue")
    type_into(row.number, "1,234")
    (field, words) = dialog.page.mistakes()[0]
    assert field is dialog.fields.figures
    assert "1234 or 1.234" in words


def test_a_number_of_nothing_is_not_saved(show: Show) -> None:
    dialog = show(EventDraft(title="Revenue", kind="figure"))
    type_into(dialog.fields.figures.rows()[0].number, "18 %")
    assert dialog.page.mistakes() == [(dialog.fields.figures, "Say what is counted.")]


def test_a_number_is_added_and_taken_out_by_keys(show: Show) -> None:
    dialog = show(EventDraft(title="Revenue"))
    QTest.keyClick(go(dialog, Key.Key_B), Key.Key_Space)
    (row,) = dialog.fields.figures.rows()
    assert here() is row.counted
    type_into(row.counted, "revenue")
    QTest.keyClick(row.remove_button, Key.Key_Space)
    assert dialog.fields.figures.rows() == []
    assert dialog.value().figures == ()


def test_a_passage_is_shown_in_the_text_and_a_source_added_by_its_title(show: Show) -> None:
    told = Told()
    dialog = show(STORED, helpers(told))
    QTest.keyClick(dialog.fields.citations.lines()[0].show_button, Key.Key_Space)
    assert told.passages == [(7, 10, 40)]
    type_into(go(dialog, Key.Key_O), "tech")
    QTest.keyClick(here(), Key.Key_Return)
    type_into(here(), "Annual report")
    QTest.keyClick(here(), Key.Key_Return)
    assert dialog.value().citations == (
        *STORED.citations,
        CitationDraft(ARTICLE),
        CitationDraft(SourceDraft("Annual report")),
    )


def test_a_source_is_taken_out_by_its_cross(show: Show) -> None:
    dialog = show(STORED)
    QTest.keyClick(dialog.fields.citations.lines()[0].remove_button, Key.Key_Space)
    assert dialog.value().citations == ()


def test_every_field_has_a_name_to_be_read_out(show: Show) -> None:
    dialog = show(STORED)
    assert nameless_fields(dialog.page) == []
