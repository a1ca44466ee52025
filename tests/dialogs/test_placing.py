"""A dialog stands beside what it is about."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtCore import QRect

from desktop.dialogs.placing import placed_beside

ROOM = QRect(0, 0, 1280, 800)
TEXT = QRect(920, 80, 360, 460)  # beside a canvas from 263 to 919
LISTS = QRect(0, 80, 263, 700)
DIALOG = QRect(318, 75, 600, 650)


def test_where_nothing_is_in_the_way_it_stays() -> None:
    assert placed_beside(DIALOG, [QRect(1000, 100, 20, 20)], ROOM) == DIALOG
    assert placed_beside(DIALOG, [], ROOM) == DIALOG


def test_between_lists_and_text_it_covers_neither() -> None:
    mark = QRect(890, 300, 20, 20)
    place = placed_beside(DIALOG, [TEXT, mark, LISTS], ROOM)
    assert not any(place.intersects(each) for each in (TEXT, mark, LISTS))


def test_the_mark_counts_more_than_the_lists() -> None:
    mark = QRect(720, 300, 20, 20)
    place = placed_beside(DIALOG, [TEXT, mark, LISTS], ROOM)
    assert not place.intersects(TEXT) and not place.intersects(mark)
    assert place.left() > 0  # and it covers no more of the lists than it must


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_that_can_not_both_be_missed_the_first_is_free(order: tuple[int, int]) -> None:
    both = QRect(0, 0, 700, 800), QRect(700, 0, 580, 800)
    avoid = [both[at] for at in order]
    place = placed_beside(DIALOG, avoid, ROOM)
    assert place.intersected(avoid[0]).width() < place.intersected(avoid[1]).width()


def test_it_stays_in_its_window_when_it_may_as_well() -> None:
    window, mark = QRect(500, 0, 780, 800), QRect(700, 300, 20, 20)
    dialog = QRect(600, 100, 400, 400)
    place = placed_beside(dialog, [mark], ROOM, window)
    assert window.contains(place) and not place.intersects(mark)


def test_one_that_is_too_large_is_made_to_fit() -> None:
    place = placed_beside(QRect(-50, -50, 5_000, 5_000), [QRect(5, 5, 5, 5)], ROOM)
    assert place == ROOM
