"""A period that a record keeps, in one line of a dialog."""

# SPDX-License-Identifier: MIT

from pytestqt.qtbot import QtBot

from db.dates.span import make_span
from desktop.dialogs.stored_dates import PeriodField
from tests.dialogs.asked import helpers


def test_a_period_without_ends_is_an_empty_line_that_keeps_when_it_was_known(qtbot: QtBot) -> None:
    stored = make_span("", "", attested="2022-12-29")
    field = PeriodField(stored, helpers())
    qtbot.addWidget(field)
    assert field.value() == ""
    assert field.span == stored
