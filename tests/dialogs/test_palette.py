"""The command palette by itself: rows, keys, mouse, what it says, and where it stands."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.palette import MOST_ROWS, Palette
from desktop.dialogs.palette_painting import _caps, _pieces
from desktop.dialogs.palette_rows import Entry, Group

LONG = "A very long name of an event that nobody can read to its end in one line " * 4
GROUPS = (
    Group("Actions", (
        Entry(("action", "a"), "Back", told="Go", aside="Alt+Left", has_keys=True,
              why="There is no place before this one."),
        Entry(("action", "b"), "New event", ((0, 3),), "Annotate", (), "N", has_keys=True),
    )),
    Group("Events", (
        Entry(("event", "7"), LONG, aside="29 Dec 2022", edits="edit it"),
        Entry(("event", "8"), "云计算停机", ((0, 1),), aside="2023"),
    )),
)  # fmt: skip


def a_field(window: QMainWindow, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    """A window with a field that has the keyboard."""
    made = QMainWindow()
    made.resize(900, 700)
    inside = QWidget()
    column = QVBoxLayout(inside)
    for name in ("first", "second", "third"):
        field = QLineEdit()
        field.setObjectName(name)
        column.addWidget(field)
    made.setCentralWidget(inside)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    a_field(made, "second").setFocus()
    yield made


@pytest.fixture
def palette(window: QMainWindow) -> Palette:
    """An open palette with two groups."""
    made = Palette(window)
    made.asked.connect(lambda _text: made.show_groups(GROUPS))
    made.open_now()
    return made


def chosen(palette: Palette) -> list[tuple[str, bool]]:
    """What is taken from now on: the id of the entry, and whether its editor is wanted."""
    taken: list[tuple[str, bool]] = []
    palette.chosen.connect(lambda entry, is_edit: taken.append((entry.key[1], is_edit)))
    return taken


def current(palette: Palette) -> str:
    entry = palette.current()
    return entry.key[1] if entry is not None else ""


def press(palette: Palette, *keys: Qt.Key, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(palette.line, key, held)


def test_the_first_that_can_be_done_is_current(palette: Palette) -> None:
    assert current(palette) == "b"


def test_arrows_go_over_headings_and_round(palette: Palette) -> None:
    press(palette, Qt.Key.Key_Down)
    assert current(palette) == "7"
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert current(palette) == "a"
    press(palette, Qt.Key.Key_Up)
    assert current(palette) == "8"


def test_pages_stop_at_the_ends(palette: Palette) -> None:
    press(palette, Qt.Key.Key_PageDown)
    assert current(palette) == "8"
    press(palette, Qt.Key.Key_PageDown)
    assert current(palette) == "8"
    press(palette, Qt.Key.Key_PageUp)
    assert current(palette) == "a"
    press(palette, Qt.Key.Key_End, ctrl=True)
    assert current(palette) == "8"


def test_enter_takes_it_and_gives_the_keyboard_back(window: QMainWindow, palette: Palette) -> None:
    taken = chosen(palette)
    press(palette, Qt.Key.Key_Return)
    assert taken == [("b", False)]
    assert palette.isHidden()
    assert QApplication.focusWidget() is a_field(window, "second")


def test_control_enter_asks_for_the_editor(palette: Palette) -> None:
    taken = chosen(palette)
    press(palette, Qt.Key.Key_Down)
    assert "Ctrl+Enter: edit it" in palette.hint.text()
    press(palette, Qt.Key.Key_Return, ctrl=True)
    assert taken == [("7", True)]


def test_what_can_not_be_done_says_why_and_stays(palette: Palette) -> None:
    taken = chosen(palette)
    press(palette, Qt.Key.Key_Up)
    press(palette, Qt.Key.Key_Return)
    assert taken == []
    assert not palette.isHidden()
    assert palette.hint.text() == "There is no place before this one."


def test_escape_takes_nothing(window: QMainWindow, palette: Palette) -> None:
    taken = chosen(palette)
    press(palette, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert taken == []
    assert QApplication.focusWidget() is a_field(window, "second")


def test_the_keyboard_may_have_nowhere_to_go_back_to(window: QMainWindow, palette: Palette) -> None:
    shiboken6.delete(a_field(window, "second"))
    press(palette, Qt.Key.Key_Escape)
    assert palette.isHidden()


def test_a_click_takes_an_entry_and_a_heading_nothing(palette: Palette) -> None:
    taken = chosen(palette)
    rows, button = palette.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(rows, button, pos=middle(palette, 3))  # "Events"
    assert taken == []
    QTest.mouseClick(rows, button, Qt.KeyboardModifier.ControlModifier, middle(palette, 4))
    assert taken == [("7", True)]


def middle(palette: Palette, row: int) -> QPoint:
    return palette.view.visualRect(palette.model.index(row, 0)).center()


def test_tab_leads_nowhere(palette: Palette) -> None:
    press(palette, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is palette.line
    assert not palette.isHidden()


def test_it_goes_when_the_keyboard_goes_elsewhere(
    qtbot: QtBot, window: QMainWindow, palette: Palette
) -> None:
    a_field(window, "third").setFocus()
    qtbot.waitUntil(palette.isHidden)
    assert QApplication.focusWidget() is a_field(window, "third")


def test_each_key_asks_again(palette: Palette) -> None:
    asked: list[str] = []
    palette.asked.connect(asked.append)
    QTest.keyClicks(palette.line, "ab")
    event = QInputMethodEvent()
    event.setCommitString("云")
    QApplication.sendEvent(palette.line, event)
    assert asked == ["a", "ab", "ab云"]


def test_nothing_found_says_so_with_a_long_text_cut(window: QMainWindow) -> None:
    palette = Palette(window)
    palette.asked.connect(lambda _text: palette.show_groups(()))
    palette.open_now()
    palette.line.setText("x" * 200)
    assert palette.nothing.text() == f"Nothing found for “{'x' * 59}…”."
    assert palette.nothing.isVisible()
    assert palette.hint.text() == "Esc closes"


def test_what_is_found_later_comes_below_and_moves_nothing(palette: Palette) -> None:
    palette.show_groups(GROUPS, is_looking=True)
    assert palette.nothing.text() == "Looking further…"
    press(palette, Qt.Key.Key_Down)
    palette.add_groups([Group("More events", (Entry(("event", "9"), "Later"),))])
    assert current(palette) == "7"
    assert [entry.key[1] for entry in palette.model.entries()] == ["a", "b", "7", "8", "9"]
    assert palette.model.headings() == ["Actions", "Events", "More events"]
    assert palette.nothing.isHidden()


def test_where_nothing_was_the_first_found_later_is_current(palette: Palette) -> None:
    palette.show_groups((), is_looking=True)
    palette.add_groups([Group("Events", (Entry(("event", "9"), "Later"),))])
    assert current(palette) == "9"


def test_it_stands_in_the_middle_near_the_top_and_never_leaves_the_window(
    window: QMainWindow, palette: Palette
) -> None:
    many = tuple(Entry(("event", str(n)), f"Event {n}") for n in range(100))
    palette.show_groups([Group("Events", many)])
    assert abs(palette.geometry().center().x() - window.rect().center().x()) <= 1
    assert palette.y() < window.height() / 4
    assert palette.view.height() == MOST_ROWS * palette.view.sizeHintForRow(0)
    window.resize(500, 260)
    assert window.rect().contains(palette.geometry())
    press(palette, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    shown = palette.view.visualRect(palette.view.currentIndex())
    assert palette.view.viewport().rect().contains(shown)


def test_it_is_read_out(palette: Palette) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert palette.model.index(1, 0).data(role) == (
        "Back, Go, Alt+Left, There is no place before this one."
    )
    assert palette.line.accessibleDescription() == "New event, Annotate, N"
    assert palette.line.accessibleName() == "Command palette"


def test_asked_for_again_it_takes_all_that_is_typed(palette: Palette) -> None:
    palette.line.setText("typed")
    palette.open_now()
    assert palette.line.selectedText() == "typed"


def test_every_row_is_painted(palette: Palette) -> None:
    picture = palette.grab().toImage()
    assert not picture.isNull()
    rows = [palette.view.visualRect(palette.model.index(row, 0)) for row in range(6)]
    assert all(rect.bottom() <= palette.view.height() for rect in rows)


def test_keys_are_parted_and_a_plus_stays() -> None:
    assert _caps("Ctrl+Shift+G") == ["Ctrl", "Shift", "G"]
    assert _caps("Ctrl++") == ["Ctrl", "+"]


def test_letters_that_fit_are_parted_from_the_others() -> None:
    assert _pieces("Alibaba Cloud", ((0, 3), (8, 13))) == [
        ("Ali", True), ("baba ", False), ("Cloud", True),
    ]  # fmt: skip
