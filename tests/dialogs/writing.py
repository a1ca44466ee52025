"""An event dialog that stands open, and the keys that are pressed in it."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.dates.span import make_span
from db.drafts.values import CitationDraft, EventDraft, Who
from db.records import Figure, Incident
from desktop.dialogs.asking import Helpers
from desktop.dialogs.event_dialog import EventDialog
from tests.dialogs.asked import ARTICLE, helpers

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

STORED = EventDraft(
    title="Outage in  Hong Kong",
    kind="incident",
    importance="main",
    modality="reported",
    place="Hong  Kong",
    description="  Many services stood still.\n",
    span=make_span("[2022-12-16..2022-12-19]", wording="vor knapp zwei Wochen"),
    people=(Who("Jeff Zhang", 1, "affected"), Who("蔡崇信", 3)),
    units=(Who("Alibaba Cloud", 1, "subject"),),
    incident=Incident(
        4, "major", "", "Hong Kong ", "", "many\n", 0, 86_400, "for up to a day", 9, "u9"
    ),
    figures=(Figure(4, "rank", 1 / 3, "about", "th", "clouds", "2022-35", 3, "u3"),),
    citations=(CitationDraft(ARTICLE, passage_from=10, passage_to=40, exact="words", id=6),),
    tags=("cloud",),
    properties=(("Stage", "two\nlines"),),
    id=4,
)


def an_event_dialog(
    qtbot: QtBot,
    draft: EventDraft | None = None,
    asking: Helpers | None = None,
    when_text: str = "",
) -> EventDialog:
    """The dialog open on a draft; the keyboard is in the title."""
    dialog = EventDialog(
        None,
        draft or EventDraft(),
        asking or helpers(),
        when_text=when_text,
    )
    qtbot.addWidget(dialog, before_close_func=lambda dialog: dialog.done(0))
    dialog.open_beside()
    qtbot.waitUntil(dialog.fields.title.hasFocus)
    return dialog


def type_into(field: QWidget, text: str) -> None:
    QTest.keyClicks(field, text)


def here() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def go(dialog: EventDialog, letter: Qt.Key) -> QWidget:
    """Press Alt and a letter; where the keyboard is then."""
    QTest.keyClick(dialog.focusWidget(), letter, ALT)
    return here()


def save(dialog: EventDialog) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, CTRL)


def saved_by(dialog: EventDialog) -> list[EventDraft]:
    """The drafts the dialog wants stored, from now on."""
    drafts: list[EventDraft] = []
    dialog.saved.connect(drafts.append)
    dialog.saved_and_next.connect(drafts.append)
    return drafts
