"""What is selected, and who hears of it."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.selection import MANY, Selection, Thing

ANN, TALK, TALKS = Thing("person", 1), Thing("event", 2), Thing("event", 3)


class Heard:
    """A selection, and what it told in order."""

    def __init__(self) -> None:
        self.selection = Selection()
        self.told: list[object] = []
        self.selection.changed.connect(self.told.append)
        self.selection.several_changed.connect(self.told.append)


def test_several_leave_no_single_one() -> None:
    heard = Heard()
    heard.selection.pick("person", 1)
    heard.selection.select_marks([("event", 2), ("event", 3), ("event", 2)])
    assert heard.selection.current is None
    assert heard.selection.several == heard.selection.things == (TALK, TALKS)
    assert heard.told == [ANN, None, (TALK, TALKS)]


def test_one_of_them_alone_ends_the_several() -> None:
    heard = Heard()
    heard.selection.select_marks([("event", 2), ("event", 3)])
    heard.selection.pick("event", 3)
    assert (heard.selection.current, heard.selection.several) == (TALKS, ())
    assert heard.told[-2:] == [(), TALKS]


def test_one_mark_is_picked_and_none_is_none() -> None:
    heard = Heard()
    for marks in ([("event", 2)], []):
        heard.selection.select_marks(marks)
    assert heard.told == [TALK, None]
    assert len(heard.selection.things) == 0


def test_nothing_after_several_is_told() -> None:
    heard = Heard()
    heard.selection.select_marks([("event", 2), ("event", 3)])
    heard.selection.pick("", 0)
    assert heard.told[-2:] == [(), None]


def test_what_is_gone_is_left_out() -> None:
    heard = Heard()
    heard.selection.select_marks([("event", 2), ("event", 3)])
    heard.selection.keep_only(lambda _thing: True)
    assert len(heard.told) == 1
    heard.selection.keep_only(lambda thing: thing == TALKS)
    assert heard.selection.things == (TALKS,)


def test_all_of_a_big_file_is_selected_at_once_and_told_in_the_next_turn(qtbot: QtBot) -> None:
    heard = Heard()
    heard.selection.select_marks(("event", id) for id in range(2 * MANY))
    assert (len(heard.selection.several), heard.told) == (2 * MANY, [])
    qtbot.waitUntil(lambda: heard.told == [heard.selection.several])


def test_who_picks_one_before_the_many_were_told_hears_only_of_the_one(qtbot: QtBot) -> None:
    heard = Heard()
    heard.selection.select_marks(("event", id) for id in range(2 * MANY))
    heard.selection.pick("event", 2)
    with qtbot.assertNotEmitted(heard.selection.several_changed):
        QCoreApplication.processEvents()
    assert heard.told[-1] == TALK
